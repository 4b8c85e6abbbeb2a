"""People whom the sentences of the head list, where nothing else says who was there."""

from __future__ import annotations

import pytest

from tests.extractors.rosters.test_head_labels import came

THREE = [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Sam Poole", "present")]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            "Sat round the table were Jo Rivers (chair), Ann Hall and Sam Poole. Kit Moss had sent her apologies.",
            [*THREE, ("Kit Moss", "apologies")],
        ),
        ("These members answered to their names: Jo Rivers, Ann Hall and Sam Poole.", THREE),
        ("The Chair, Jo Rivers, welcomed Ann Hall, Sam Poole and Kit Moss.", [*THREE, ("Kit Moss", "present")]),
        ("Jo Rivers took the chair and the other millers there were Ann Hall, Sam Poole and Kit Moss.", [*THREE, ("Kit Moss", "present")]),
    ],
)
def test_sentences_of_the_head(head: str, expected: list[tuple[str, str]]) -> None:
    assert came(head) == expected


@pytest.mark.parametrize(
    "head",
    [
        "These papers were circulated to Jo Rivers, Ann Hall and Sam Poole.",
        "The ferry was named by Jo Rivers and Ann Hall.",  # two are no list
    ],
)
def test_others_named_in_the_head(head: str) -> None:
    assert came(head) == []


def test_list_of_those_present_is_enough() -> None:
    head = "Present: Jo Rivers, Ann Hall, Sam Poole\n\nThe charter was signed in the year 1801 by Kit Moss, Lee Marsh and Max Lowe."
    assert came(head) == THREE
