"""Dates told beside the thing that they belong to, time that somebody has, and grades and seasons that only look like what lies ahead."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from tests.tagged import check, make_document
from tests.timing import check_linear

BOARD = "# Elmshire County Council\nMinutes of the meeting of the Canals Panel held on 10 March 2026\nPresent: Ada Hall, Tom Lowe.\n## 4. Locks\n"

FOUND = [
    "He expects that the weir will be back in use by the time of <milestone date='2027-01'>the next survey, due by January 2027</milestone>.",
    "The Ministry has asked for <milestone date='2026-12-14'>a dredging plan, due 14 December</milestone>.",
    "We await the results of <milestone date='2026-05-04'>the otter survey, now expected on 4 May</milestone>.",
    "She asked members not to repeat it until the report was on the web site, <milestone date='2026-04-24'>which should be 24 April</milestone>.",
    "<milestone date='2026-03-28'>The owner has until 28 March to make representations</milestone>.",
]
NOT_FOUND = [
    "Members asked for a list of locks, which should be sent to them by 3 May.",
    "It was put off until the autumn numbers are known.",
    "The club had the hall until 3 May.",
    "The nursery at Weir Lane was put at requires improvement to be good.",
]


@pytest.mark.parametrize("line", FOUND)
def test_found(line: str) -> None:
    check(BOARD + line, "milestone")


@pytest.mark.parametrize("line", NOT_FOUND)
def test_not_found(line: str) -> None:
    check(BOARD + line, "milestone")


@pytest.mark.parametrize(
    "shape", ["the the the report, due by May 2027, ", "a plan, expected on 4 May, which is due by ", "has until 3 May to "]
)
def test_linear_time(shape: str) -> None:
    check_linear(lambda size: make_document(BOARD + (shape * size).strip()), build_minutes, 30)
