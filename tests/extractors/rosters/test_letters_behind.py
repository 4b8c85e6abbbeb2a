"""Lists in which a letter behind each person says whether they came."""

from __future__ import annotations

import pytest

from tests.extractors.test_attendance import HEAD, names_of
from tests.timing import check_linear

CAME = [("J Rivers", "present"), ("T Hall", "apologies"), ("B Poole", "absent")]
LISTS = {
    "lines": "1. Attendance\nCllr J Rivers (Chairman) P\nCllr T Hall A\nCllr B Poole N\n{}",
    "brackets": "Members:\nCllr J Rivers (P)\nCllr T Hall (A)\nCllr B Poole (N)\n{}",
    "cells": "Name | Ward | 04/06/24\nCllr J Rivers | East | P\nCllr T Hall | West | A\nCllr B Poole | East | N\n{}",
    "dashes": "Attendance\nCllr J Rivers - P\nCllr T Hall - A\nCllr B Poole - N\n{}",
}
LEGENDS = [
    "P = present, A = apology, N = non-attendance",
    "Key: P - Present; A - sent apologies; N - no apology",
    "(P) = present, (A) = gave apologies, (N) = absent",
]


@pytest.mark.parametrize("legend", LEGENDS)
@pytest.mark.parametrize("layout", LISTS)
def test_a_letter_says_who_came(layout: str, legend: str) -> None:
    assert names_of(HEAD + LISTS[layout].format(legend)) == CAME


def test_letters_that_nothing_explains_say_nothing() -> None:
    """A letter may stand for a party."""
    text = f"{HEAD}Present:\nCllr J Rivers (L)\nCllr T Hall (A)\nL = Labour, A = Alliance"
    assert names_of(text) == [("J Rivers", "present"), ("T Hall", "present")]


def test_long_lists_are_read_in_linear_time() -> None:
    def make(size: int) -> str:
        return HEAD + "Attendance\n" + "Cllr J Rivers P\n" * size + "P = present, A = apology"

    check_linear(make, names_of, 40)
