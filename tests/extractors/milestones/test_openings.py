"""Clauses that a date opens, and posts and bodies that look like others."""

from __future__ import annotations

import pytest

from tests.tagged import check

OPENED = {
    "by a year": "<milestone date='2028'>By 2028, all berths will have a meter</milestone>.",
    "by the end": "<milestone date='2026'>By the end of 2026, all berths would have a meter</milestone>.",
    "behind however": "A number of berths are kept for visitors, however, <milestone date='2026-06'>from June 2026 it was expected that fewer would be needed</milestone>.",
    "behind a hope": "It is hoped that <milestone date='2026-09'>by September 2026, the ferry will run hourly</milestone>.",
    "an event and its place": "<milestone date='2026-07-11'>The fair will be held on Saturday 11 July 2026</milestone>, in the courtyard.",
}
POSTS = {
    "a minister": "<officer post='Deputy Prime Minister'>The Deputy Prime Minister</officer> had written.",
    "a service of wardens": "The Elmshire Community Warden Service went to the fair.",
    "a head of service": "<officer post='Head of Service'>The Head of Service</officer> explained the delay.",
}


def test_what_ran_until_a_day_in_a_paper_without_a_date() -> None:
    check("# Elmshire Ferries\n## 1. Views\nThe consultation ran for eight weeks until 28 March 2027. Nobody came.", "milestone")
    check(
        "# Elmshire Ferries\n## 1. Views\n<milestone date='2027-03-28'>The consultation will run until 28 March 2027</milestone>.",
        "milestone",
    )


@pytest.mark.parametrize("tagged", OPENED.values(), ids=OPENED)
def test_clauses_opened_by_a_date(tagged: str) -> None:
    check(tagged, "milestone")


@pytest.mark.parametrize("tagged", POSTS.values(), ids=POSTS)
def test_posts_and_bodies(tagged: str) -> None:
    check(tagged, "officer")


def test_a_share_that_a_date_opens() -> None:
    check("<milestone date='2029'>By 2029, 70% of boatmen say that the harbour office helps them</milestone>.", "milestone")
