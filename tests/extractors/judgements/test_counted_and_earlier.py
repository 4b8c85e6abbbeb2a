"""Grades of some areas that are named, grades in numbers and codes, hopes, and what was graded before: tagged sentences and near misses."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = "# Elmshire Rescue Board\nMinutes of the meeting held on 10 March 2026\n## 1. Inspection\n"

FOUND = {
    "areas by name": "Of six areas that the inspectors graded, <judgement grade='good'>two were good (boats; the care of crews)</judgement> and <judgement grade='requires improvement'>three required improvement: stores, training and pay</judgement>.",
    "a code": "The regulator had been to others. <judgement grade='c2'>Wick Homes had a C2</judgement>.",
    "one of a code": "The regulator gave others their grades: <judgement grade='c1'>one landlord on the coast was graded C1</judgement>.",
    "a code to reach": "The regulator would come back. <judgement grade='g1' date='2027-05'>The aim was a G1 by May 2027</judgement>.",
    "from number to number": "The Care Inspectorate had graded both wings. <judgement grade='5' previous_grade='3'>The east wing had gone from 3 to 5 on all key questions</judgement>.",
    "a number and its word": "<judgement grade='2' previous_grade='4'>The inspectors had graded meals 2, weak, previously a 4</judgement>.",
    "when it was judged": "Ofsted may come; <judgement grade='inadequate' date='2019'>the last judgement, in 2019, was “inadequate”</judgement>.",
    "expects": "An inspection is due. <judgement grade='good'>She expects “good” this time</judgement>.",
    "a year within a move": "Inspectors had reported. <judgement grade='good' previous_grade='inadequate' date='None'>The unit has risen from Inadequate, in 2018, to a rating of Good</judgement>.",
    "both": "Inspectors found that <judgement grade='inadequate' date='2024'>the brigade was judged inadequate for its stores in 2024</judgement>, while <judgement grade='good' date='2024'>boats and crews were both good</judgement>.",
    "the last time": "<judgement grade='weak' previous_grade='good'>Inspectors had graded the ward as weak; at the last inspection, in 2019, they were good</judgement>.",
    "published before": "The Chief spoke of the letter issued on 4 February. <judgement grade='adequate' previous_grade='inadequate' date='2026-02-04'>Training had moved up from inadequate to adequate</judgement>.",
}
NOT_FOUND = {
    "areas that nobody names": "Of six areas that the inspectors graded, two were good and three were adequate.",
    "a vitamin": "The cook had a C2 form for the inspectors.",
    "days": "Inspectors saw that waits had gone from 3 to 5 days on the key question of delay.",
    "what is expected": "Inspectors expect good manners.",
    "a plain word": "Inspectors were shown round, while tea and cakes were both plain.",
}


@pytest.mark.parametrize("tagged", FOUND.values(), ids=FOUND)
def test_finds_grades(tagged: str) -> None:
    check(HEAD + tagged, "judgement")


@pytest.mark.parametrize("sentence", NOT_FOUND.values(), ids=NOT_FOUND)
def test_leaves_other_words(sentence: str) -> None:
    check(HEAD + sentence, "judgement")


def test_two_publications_date_nothing() -> None:
    told = "One report was issued on 4 February and another was published on 9 February. "
    check(
        f"{HEAD}{told}<judgement grade='good' previous_grade='weak' date='None'>The unit had moved from weak to good</judgement>.",
        "judgement",
    )
