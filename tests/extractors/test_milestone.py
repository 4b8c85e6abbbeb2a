"""Milestones: what has a date that lies ahead, and what only looks so."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = "# Elmshire Scrutiny Panel\nMinutes of the meeting held on 10 March 2026\n## 1. Projects\n"

FOUND = {
    "goes live": "<milestone date='2026-05-03'>The booking system would go live on 3 May 2026</milestone>.",
    "week commencing": "<milestone date='2026-04-20'>The Peer Review was taking place w/c 20 April 2026</milestone>.",
    "without a year": "<milestone date='2026-06'>A focused visit was expected in June</milestone>.",
    "after a report": "The Director advised that <milestone date='2027-03'>the service would be fully staffed by March of next year</milestone>.",
    "season": "<milestone date='2026'>The bank will be repaired in the autumn</milestone>.",
    "year": "<milestone date='2028'>charging for bins as from 2028</milestone>.",
    "next meeting": "<milestone date='2026-04-14'>The next meeting would be held on Tuesday 14 April 2026</milestone>.",
    "list of meetings": "Dates of future meetings: <milestone date='2026-04-14'>14 April 2026</milestone>, <milestone date='2026-06-09'>9 June 2026</milestone>",
    "elections": "<milestone date='2027-05'>Elections are due in May 2027</milestone>.",
    "a range": "<milestone date='2026-04-26'>The course would run from 26 April to 16 July 2026</milestone>.",
    "month before a full stop": "<milestone date='2026-07'>The move was to be finished by July</milestone>. He thanked the staff.",
    "months ahead": "<milestone date='2027-09'>The scheme will go out to tender in 18 months’ time</milestone>.",
    "weekday": "<milestone date='2026-03-15'>The Mayor will be visiting next Sunday</milestone>.",
    "new year": "<milestone date='2027'>Work can commence in the New Year</milestone>.",
    "during a year": "<milestone date='2027'>The monitor would be installed during 2027</milestone>.",
    "time of day": "<milestone date='2026-04-14'>The next full meeting will be on 14 April 2026 at 7:20pm</milestone>.",
    "what an action waits for": "The Clerk to circulate the plan before <milestone date='2026-04'>the April meeting</milestone>.",
    "is being held": "The Chair said that <milestone date='2026-06-06'>an open day is being held on 6 June 2026</milestone>.",
    "on track": "<milestone date='2026-06'>The new ward was on track to open in June</milestone>.",
    "told on a page dated later": "<milestone date='2025-06-02'>The audit was taking place w/c 2 June 2025</milestone> and looked at two services.",
    "last of a list of meetings": "Date of next meetings: <milestone date='2026-05-12'>12 May 2026</milestone> and <milestone date='2026-06-09'>9 June 2026</milestone>",
}

NOT_FOUND = {
    "past": "The bridge was opened on 3 May 2024.",
    "publication": "Publication date: 12/05/2026",
    "held before": "The review was held on 3 May 2024.",
    "deadline of an action": "The Clerk undertook to circulate the map by 12 June 2026.",
    "budget of a year": "The Panel considered the budget for 2026/27.",
    "period": "The grant covers the period April 2026 to March 2027.",
    "put off": "RESOLVED to defer the application to the meeting in May 2026.",
    "minutes": "The minutes of the meeting held on 13 January 2026 were confirmed.",
    "strategy": "The Panel considered the Waste Strategy to 2030.",
    "amendment": "The minutes were in error: the date should read 12 May 2026.",
    "this month": "There was a small underspend this month due to vacancies, and more was expected.",
    "due date of a request": "Members requested a similar talk in six months’ time.",
    "in a table": "JR to mend the gate | JR | 12/5/26",
}


@pytest.mark.parametrize("tagged", FOUND.values(), ids=FOUND)
def test_finds_what_lies_ahead(tagged: str) -> None:
    check(HEAD + tagged, "milestone")


@pytest.mark.parametrize("sentence", NOT_FOUND.values(), ids=NOT_FOUND)
def test_leaves_what_is_no_milestone(sentence: str) -> None:
    check(HEAD + sentence, "milestone")


def test_counts_once_an_item() -> None:
    again = "<milestone date='2027-05'>The county elections are due in May 2027</milestone>.\nA member said that the county elections were due in May 2027."
    check(HEAD + again, "milestone")
    check(HEAD + again.split("\n", maxsplit=1)[0] + "\n## 2. Other business\n" + again.split("\n", maxsplit=1)[0], "milestone")
