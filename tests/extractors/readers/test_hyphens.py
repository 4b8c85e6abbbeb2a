"""Words that were parted at the end of a line."""

from __future__ import annotations

import pytest

from extractors.readers import read_document
from extractors.readers.hyphens import join_lines, words_known
from tests.timing import check_linear

JOINED = [
    (["The recruit-", "ment of ferrymen went on."], "The recruitment of ferrymen went on."),
    (["Jo Hall, Harbour Offi-", "cer, spoke."], "Jo Hall, Harbour Officer, spoke."),
    (["the end of Janu-", "ary and the tolls fore-", "cast"], "the end of January and the tolls forecast"),
    (["a long sta-", "tions list,", "and the stations and tions"], "a long stations list, and the stations and tions"),
    (["the follow-", "ing high-", "ways were in-", "spected by part-", "ners"], "the following highways were inspected by partners"),
    (["soft hy\u00ad", "phens"], "soft hyphens"),
]
KEPT = [
    (["a self-", "assessment of the mill"], "a self-assessment of the mill"),
    (["two co-", "opted members", "and a co-", "ordinator"], "two co-opted members and a co-ordinator"),
    (["pre-", "emptive work"], "pre-emptive work"),
    (["the on-", "call crew"], "the on-call crew"),
    (["slow decision-", "making"], "slow decision-making"),
    (["a mill-", "race, and the race was won"], "a mill-race, and the race was won"),
    (["a mill-", "pond, and the mill-pond"], "a mill-pond, and the mill-pond"),
    (["Ms Barton-", "Hale in 2024-", "25"], "Ms Barton-Hale in 2024-25"),
    (["a dash -", "and more -"], "a dash - and more -"),
]


@pytest.mark.parametrize(("lines", "joined"), [*JOINED, *KEPT])
def test_joined(lines: list[str], joined: str) -> None:
    assert join_lines(lines, words_known(lines)) == joined


def test_the_parts_of_a_parted_word_are_not_known() -> None:
    assert words_known(["The recruit-", "ment went on"]) == {"the", "went", "on"}


def test_plain_text() -> None:
    text = (
        "Harbour Board\n\nThe harbour master told the Board that the recruit-\nment of ferrymen and the self-\nassessment of the quays had been com-\n"
        "pleted by the end of the year before this one.\n"
    )
    read = read_document(text.encode(), "minutes.txt").text
    assert "the recruitment of ferrymen and the self-assessment of the quays had been completed by" in read


@pytest.mark.parametrize("shape", ["recruit-\nment ", "a-\n", "self-", "-\n"])
def test_linear_time(shape: str) -> None:
    def read(lines: list[str]) -> str:
        return join_lines(lines, words_known(lines))

    check_linear(lambda times: (shape * times).split("\n"), read, 2000)
