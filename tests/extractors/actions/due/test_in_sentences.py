"""By when the sentences of tasks say that they are due."""

from __future__ import annotations

import datetime as dt

import pytest

from extractors.actions.due.in_sentences import find_due

MEETING = dt.date(2025, 2, 10)  # a Monday
NEXT = dt.date(2025, 3, 12)


@pytest.mark.parametrize(
    ("task", "phrase", "due", "date"),
    [
        ("circulate the note by 12 June 2025", "by 12 June 2025", "2025-06-12", "2025-06-12"),
        ("report back by the end of the month", "by the end of the month", "2025-02-28", "2025-02-28"),
        ("reply within two weeks", "within two weeks", "2025-02-24", "2025-02-24"),
        ("reply within 10 working days", "within 10 working days", "2025-02-24", "2025-02-24"),
        ("send the list by Friday", "by Friday", "2025-02-14", "2025-02-14"),
        ("send the list by Friday of next week", "by Friday of next week", "2025-02-21", "2025-02-21"),
        ("send the list by Friday next week", "by Friday next week", "2025-02-21", "2025-02-21"),
        ("send the list no later than Friday", "no later than Friday", "2025-02-14", "2025-02-14"),
        ("reply no later than the end of the month", "no later than the end of the month", "2025-02-28", "2025-02-28"),
        ("reply not later than 12 June 2025", "not later than 12 June 2025", "2025-06-12", "2025-06-12"),
        ("reply on or before 12 June", "on or before 12 June", "2025-06-12", "2025-06-12"),
        ("mend the fence no later than half-term", "no later than half-term", "no later than half-term", "None"),
        ("bring a report in March", "in March", "2025-03", "2025-03-31"),
        ("bring a report by the end of March", "by the end of March", "2025-03-31", "2025-03-31"),
        ("finish by the end of the financial year", "by the end of the financial year", "2025-03-31", "2025-03-31"),
        ("finish by the end of the municipal year", "by the end of the municipal year", "2025-05-31", "2025-05-31"),
        ("finish by the end of Q2", "by the end of Q2", "2025-09-30", "2025-09-30"),
        ("finish by the end of quarter 2", "by the end of quarter 2", "2025-09-30", "2025-09-30"),
        ("finish by the end of the second quarter", "by the end of the second quarter", "2025-09-30", "2025-09-30"),
        ("report to the next meeting", "next meeting", "next meeting", "2025-03-12"),
        ("report to the next Audit Committee", "next Audit Committee", "next Audit Committee", "None"),
        ("mend the fence before half-term", "before half-term", "before half-term", "None"),
        ("come back when the results become available", "when the results become available", "when the results become available", "None"),
        ("report six months after implementation", "six months after implementation", "six months after implementation", "None"),
        ("repair the bank in the spring", "in the spring", "in the spring", "2025-05-31"),
    ],
)
def test_resolves_what_says_by_when(task: str, phrase: str, due: str, date: str) -> None:
    found = find_due(task, 0, len(task), MEETING, NEXT)
    assert found is not None
    assert (task[found.start : found.end], found.due, str(found.date)) == (phrase, due, date)


@pytest.mark.parametrize(
    "task",
    [
        "come back to the panel in due course",
        "provide the figures outside the meeting",
        "answer the questions about the audit of March 2024",
        "report on the 30 September targets",
        "and not wait until the year end",
        "write after discussion",
    ],
)
def test_leaves_words_that_bound_no_time(task: str) -> None:
    assert find_due(task, 0, len(task), MEETING, NEXT) is None


@pytest.mark.parametrize(
    ("task", "due"),
    [
        ("report to each term's meeting on it", "each term"),
        ("produce the log every quarter until May 2027", "every quarter until May 2027"),
        ("report six monthly to the Panel", "six monthly"),
        ("be circulated to members on publication", "on publication"),
        ("name them in her next report", "next report"),
        ("include it in the plan for each quarter of the year", None),
        ("read the quarterly report", None),
        ("check it monthly", None),
    ],
)
def test_due_again_and_again_or_on_an_event(task: str, due: str | None) -> None:
    found = find_due(task, 0, len(task), MEETING)
    assert (found.due if found else None) == due
