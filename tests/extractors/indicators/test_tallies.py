"""Tallies of ratings that brackets set beside those of the report before: tagged sentences and near misses."""

from __future__ import annotations

import pytest

from extractors import extract
from tests.tagged import check

HEAD = "# Elmshire Board\nMinutes of the meeting held on 4 June 2026\n## 1. Performance\n"

TALLIES = {
    "each clause is one": "In Quarter 4, 2025/26, <indicator value='21' unit='count' rag='green' direction='up'>21 of the 44 KPIs are Green and have met their target (three more than last Quarter)</indicator>. "
    "<indicator value='14' unit='count' rag='amber' direction='down'>14 KPIs passed the lower mark and so are Amber (two fewer than last Quarter)</indicator>, "
    "with <indicator value='9' unit='count' rag='red' direction='stable'>nine KPIs below it and rated Red (the same as last Quarter)</indicator>.",
    "the noun is left out": "<indicator value='8' unit='count' direction='down'>Eight measures show an upward trend (one less than in May)</indicator>, "
    "and <indicator value='5' unit='count' direction='up'>five a downward trend (up two)</indicator>.",
    "no change": "<indicator value='6' unit='count' rag='red' direction='stable'>Six indicators were red (no change)</indicator>.",
}


def test_a_colour_that_ends_a_name_is_no_rating() -> None:
    check(
        HEAD
        + "<indicator value='4' unit='count'>Four of the seven play areas had failed</indicator>, <indicator value='None' rag='red'>the one at Mill Green being rated red</indicator>.",
        "indicator",
    )


@pytest.mark.parametrize("tagged", TALLIES.values(), ids=TALLIES.keys())
def test_a_bracket_sets_a_tally_beside_the_last(tagged: str) -> None:
    check(HEAD + tagged, "indicator")


@pytest.mark.parametrize(
    "said",
    [
        "The Board looked at the KPIs in the new order (the same as in May).",
        "12 complaints were received, for which there are no targets (the same as in May).",
        "Seven boats of the 40 KPIs and nine buoys were lost (two more than in May).",
    ],
)
def test_a_bracket_behind_anything_else_tallies_nothing(said: str) -> None:
    records = extract((HEAD + said).encode(), "board.md").records
    assert [record.quote for record in records if record.rule == "figure-tally"] == []
