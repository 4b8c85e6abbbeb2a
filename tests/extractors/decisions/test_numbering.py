"""The numbering of clauses: which printed labels go on with a list."""

from __future__ import annotations

import pytest

from extractors.decisions.clauses.numbering import ListReader, read_label


@pytest.mark.parametrize(
    ("labels", "taken"),
    [
        (["(a)", "(b)", "(c)"], [True, True, True]),
        (["(a)", "(i)", "(ii)", "(b)"], [True, True, True, True]),  # a list within a clause
        (["1.", "2.", "2.", "4."], [True, True, True, True]),  # a clause and its replacement, a number skipped
        (["•", "•"], [True, True]),
        (["(a)", "12", "(b)"], [True, False, True]),  # the paragraphs of the minutes are numbered too
        (["(a)", "(b)", "(f)"], [True, True, False]),
        (["3.", "2."], [True, False]),
    ],
)
def test_a_list_takes_its_own_labels(labels: list[str], taken: list[bool]) -> None:
    reader = ListReader()
    assert [reader.takes(label) for label in labels] == taken


def test_looking_ahead_moves_nothing() -> None:
    reader = ListReader()
    reader.takes("(a)")
    assert reader.goes_on_with("(b)")
    assert reader.goes_on_with("(b)")
    assert not reader.goes_on_with("(a)")
    assert not reader.goes_on_with("1.")


def test_one_letter_can_be_two_numbers() -> None:
    assert {value for _, value in read_label("(i)")} == {1, 9}
