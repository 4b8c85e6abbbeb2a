"""The day of a grade that is hoped for, as what is told of the next inspection gives it; near misses."""

from __future__ import annotations

import pytest

from extractors import extract
from tests.tagged import check
from tests.timing import check_linear

HEAD = "# Elmshire Board\nMinutes of the meeting held on 10 March 2026\n## 1. Inspection\n"

FOUND = {
    "told before it": "Ofsted would be back in November 2026. <judgement grade='good' date='2026-11'>The school hoped for a Good</judgement>.",
    "in an earlier paragraph": "A return visit by the CQC was likely no later than June 2026.\nMembers spoke of the roof.\n<judgement grade='good' date='2026-06'>The ward expected to be rated Good</judgement>.",
    "told behind it": "<judgement grade='good' date='2026-05'>She expected a Good from Ofsted</judgement>. The next inspection was likely by May.",
    "in its sentence": "Inspectors would return in October 2027 and <judgement grade='good' date='2027-10'>officers hoped for a Good from Ofsted</judgement>.",
    "the day first": "In October 2026 a re-inspection was due from the CQC; <judgement grade='good' date='2026-10'>the manager expected a Good</judgement>.",
}
FOUND |= {
    "then": "Ofsted would be back in November 2026. <judgement grade='weak' date='2026-11'>The school hoped for a Weak by then</judgement>, and for more in June 2028.",
    "then, in its sentence": "Inspectors would return in October 2027 and <judgement grade='good' date='2027-10'>officers hoped for a Good from Ofsted by that time</judgement>.",
    "realistic": "Ofsted would be back in November 2026. She thought <judgement grade='weak' date='2026-11'>‘weak’ overall was realistic</judgement>.",
    "by a feast": "<judgement grade='good' date='2027'>She expected to be rated Good by Ofsted by Easter 2027</judgement>.",
}
NOT_TOLD = {
    "two days": "Ofsted would visit the school in May 2026 and would visit the nursery in July 2026. <judgement grade='good' date='None'>The school hoped for a Good</judgement>.",
    "a plan's day": "The plan that Ofsted had asked for would be submitted by May 2026. <judgement grade='good' date='None'>The school hoped for a Good</judgement>.",
    "a visit without a grade": "A monitoring visit by Ofsted was expected in May 2026. <judgement grade='good' date='None'>The school hoped for a Good</judgement>.",
    "a visit that has been": "Ofsted came to the school in May 2025. <judgement grade='good' date='None'>The school hoped for a Good</judgement>.",
    "another item": "Ofsted would be back in November 2026.\n## 2. Homes\n<judgement grade='good' date='None'>The home hoped for a Good from Ofsted</judgement>.",
}


@pytest.mark.parametrize("tagged", [pytest.param(tagged, id=name) for name, tagged in FOUND.items()])
def test_hopes_have_the_day_of_the_next_inspection(tagged: str) -> None:
    check(HEAD + tagged, "judgement")


@pytest.mark.parametrize("tagged", [pytest.param(tagged, id=name) for name, tagged in NOT_TOLD.items()])
def test_hopes_of_no_told_day_have_none(tagged: str) -> None:
    check(HEAD + tagged, "judgement")


@pytest.mark.parametrize(
    "line",
    [
        "Ofsted would be back in May 2026 and the school hoped for a Good. ",
        "Ofsted would be back in May 2026, and the school hoped for a Good from Ofsted, and ",
        "would visit inspect return ",
    ],
)
def test_takes_time_in_proportion(line: str) -> None:
    check_linear(lambda size: (HEAD + line * size).encode(), lambda raw: extract(raw, "minutes.txt"), 150)


def test_a_visit_to_come_where_the_day_of_the_meeting_is_not_told() -> None:
    check(
        "# Elmshire Board\n## 1. Inspection\nOfsted is to return in spring 2024. <judgement grade='good' date='2024'>The aim was a Good</judgement>.",
        "judgement",
    )
