"""What is to come and is told in other ways: charges that go up, who will be back, reminders, days without a month, meetings with others; and hopes of figures."""

from __future__ import annotations

import pytest

from extractors import extract
from tests.tagged import check
from tests.timing import check_linear

HEAD = "# Elmshire Scrutiny Panel\nMinutes of the meeting held on 10 March 2026\nPresent: Ann Poole (Chair), Raj Hall\n## 1. Projects\n"


@pytest.mark.parametrize(
    "tagged",
    [
        "<milestone date='2026-04'>The green waste charge goes up to £48 in April</milestone>.",
        "<milestone date='2026-06'>The parking fee rises to £3 in June</milestone>.",
        "<milestone date='2027'>The auditors will be back next year</milestone> to look at the tolls.",
        "<milestone date='2027-06'>All should have been finished by the end of June 2027</milestone>.",
        "<milestone date='2026-03-20'>Copy date for the newsletter is the 20th</milestone>.",
        "She reminded Members that <milestone date='2027-01-24'>the Open Day was on 24 January</milestone>.",
        "<milestone date='2026-11-14'>The annual engagement meeting with the inspectors would be on 14 November 2026</milestone>.",
        "The Panel thanked Mr Oak, <milestone date='2026-05'>whose term ends in May</milestone>.",
        "<milestone date='2026-04'>The Inspectorate was to look at the rotas again in April</milestone>.",
        "Mr Hall said that <milestone date='2026-04-02'>permits go on sale on 2 April</milestone> and that the bus was to be kept.",
        "The plan was agreed, and <milestone date='2026-06-11'>the Panel would next meet on 11 June</milestone>.",
        "<milestone date='2026'>A full inspection was expected before the summer</milestone>.",
        # near misses
        "The far field was not to be mown before the summer.",
        "Members wanted 66% by the summer.",
        "Attendance rises to 95% in June.",
        "The last survey was on 24 January.",
        "The minute should have been dated 12 May 2026.",
        "She reminded Members that the fee was raised on 24 January.",
        "The tent is the 20th of its kind.",
    ],
)
def test_told_otherwise(tagged: str) -> None:
    check(HEAD + tagged, "milestone")


@pytest.mark.parametrize(
    "hostile", ["reminded that it was on ", "the charge goes up to the charge goes ", "date is the 20th date for the "]
)
def test_in_linear_time(hostile: str) -> None:
    check_linear(lambda times: f"{HEAD}{hostile * times}2 June.".encode(), lambda data: extract(data, "minutes.txt"), 100)
