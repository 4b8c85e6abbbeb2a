"""Points in time, periods and due phrases, as the minutes of UK and Irish councils write them."""

from __future__ import annotations

import datetime as dt

import pytest

from extractors.actions.due import add_working_days, bank_holidays, find_due, resolve_due
from extractors.dates import find_dates
from extractors.periods import find_periods

MEETING = dt.date(2025, 2, 10)  # a Monday
NEXT = dt.date(2025, 3, 12)


@pytest.mark.parametrize(
    ("sentence", "words", "iso", "precision"),
    [
        ("The meeting of Thursday 15 January 2026 at 7.30 pm", "Thursday 15 January 2026", "2026-01-15", "day"),
        ("held on Friday, 15th April, 2016", "Friday, 15th April, 2016", "2016-04-15", "day"),
        ("ON MONDAY 22ND OF JANUARY, 2024", "MONDAY 22ND OF JANUARY, 2024", "2024-01-22", "day"),
        ("Tuesday 11 February 2020 – 13:30, Room 2", "Tuesday 11 February 2020", "2020-02-11", "day"),
        ("paid on 15/01/26", "15/01/26", "2026-01-15", "day"),
        ("paid on 05.10.2023", "05.10.2023", "2023-10-05", "day"),
        ("stamped 2025-03-04", "2025-03-04", "2025-03-04", "day"),
        ("The visit was w/c 20 May 2019", "w/c 20 May 2019", "2019-05-20", "day"),
        ("before January 30th 2026", "January 30th 2026", "2026-01-30", "day"),
        ("invoice of 20 Dec 24", "20 Dec 24", "2024-12-20", "day"),
        ("on 3rd. July 2018", "3rd. July 2018", "2018-07-03", "day"),
        ("opened in May 2024", "May 2024", "2024-05", "month"),
        ("Dec-24", "Dec-24", "2024-12", "month"),
        ("due in spring 2025", "spring 2025", "2025", "season"),
        ("reported for Q2 2024/25", "Q2 2024/25", "2024", "quarter"),
        ("the fourth quarter of 2024/25", "fourth quarter of 2024/25", "2025", "quarter"),
        ("the budget for 2019/20", "2019/20", "2019", "year"),
        ("as from 2009", "2009", "2009", "year"),
    ],
)
def test_finds_a_date_with_its_year(sentence: str, words: str, iso: str, precision: str) -> None:
    (mention,) = find_dates(sentence)
    assert (sentence[mention.start : mention.end], mention.iso, mention.precision) == (words, iso, precision)


@pytest.mark.parametrize(
    "sentence",
    [
        "May I thank Mrs April Hughes",
        "paragraph 7.1.12 of the plan",
        "the sum of £2024-25",
        "a lamp in March Road",
        "minute 2024/31",
        "the spring maintenance of the bowling green",
        "for the year",
    ],
)
def test_leaves_what_only_looks_like_a_date(sentence: str) -> None:
    assert find_dates(sentence, anchor=MEETING) == []


@pytest.mark.parametrize(
    ("sentence", "iso"),
    [
        ("The hall would reopen on 30 September.", "2025-09-30"),
        ("The service had been inspected in October.", "2024-10"),
        ("The plan had been delivered by the end of January.", "2025-01"),
        ("It should be complete by the end of January.", "2026-01"),
        ("The post should be filled by March of next year.", "2026-03"),
        ("What was asked at the meeting on 4 April had been answered.", "2024-04-04"),
        ("The works will start next month.", "2025-03"),
        ("The fund closes at the end of the financial year.", "2025-03"),
        ("They would be ready by the end of the year.", "2025-12"),
        ("It was agreed to plant the trees in the autumn.", "2025"),
    ],
)
def test_resolves_a_date_without_a_year_by_the_meeting_and_the_tense(sentence: str, iso: str) -> None:
    assert [mention.iso for mention in find_dates(sentence, anchor=MEETING)] == [iso]
    assert [mention.iso for mention in find_dates(sentence)] == [None]


def test_joined_dates_share_their_year() -> None:
    sentence = "The course lasts from March 5 to July 9 2026 and on 18-20 June 2025."
    assert [(m.iso, m.iso_end) for m in find_dates(sentence)] == [("2026-03-05", None), ("2026-07-09", None), ("2025-06-18", "2025-06-20")]


@pytest.mark.parametrize(
    ("sentence", "start", "end", "kind"),
    [
        ("Quarter 2 = 27%", "2024-07-01", "2024-09-30", "quarter"),
        ("Q3 2024/25", "2024-10-01", "2024-12-31", "quarter"),
        ("2023/24 Q4", "2024-01-01", "2024-03-31", "quarter"),
        ("the year to date", "2024-04-01", "2025-02-10", "year_to_date"),
        ("as at June 2020", "2020-06-30", "2020-06-30", "as_at"),
        ("April to September", "2024-04-01", "2024-09-30", "range"),
        ("October to March", "2023-10-01", "2024-03-31", "range"),
        ("rolling 12 months", "2024-02-10", "2025-02-10", "rolling"),
        ("12 months to March 2024", "2023-04-01", "2024-03-31", "rolling"),
        ("academic year 2023/24", "2023-09-01", "2024-08-31", "academic_year"),
        ("in 2023/24", "2023-04-01", "2024-03-31", "financial_year"),
        ("week ending 5 May 2024", "2024-04-29", "2024-05-05", "week"),
    ],
)
def test_resolves_a_period_to_its_days(sentence: str, start: str, end: str, kind: str) -> None:
    (period,) = find_periods(sentence, anchor=MEETING)
    assert (str(period.period_start), str(period.period_end), period.kind) == (start, end, kind)


def test_a_quarter_without_a_year_has_no_days_where_the_meeting_has_no_date() -> None:
    (period,) = find_periods("Quarter 2")
    assert (period.period_start, period.period_end) == (None, None)


@pytest.mark.parametrize(
    ("task", "phrase", "due", "date"),
    [
        ("circulate the note by 12 June 2025", "by 12 June 2025", "2025-06-12", "2025-06-12"),
        ("report back by the end of the month", "by the end of the month", "2025-02-28", "2025-02-28"),
        ("reply within two weeks", "within two weeks", "2025-02-24", "2025-02-24"),
        ("reply within 10 working days", "within 10 working days", "2025-02-24", "2025-02-24"),
        ("send the list by Friday", "by Friday", "2025-02-14", "2025-02-14"),
        ("bring a report in March", "in March", "2025-03", "2025-03-31"),
        ("bring a report by the end of March", "by the end of March", "2025-03-31", "2025-03-31"),
        ("finish by the end of the financial year", "by the end of the financial year", "2025-03-31", "2025-03-31"),
        ("finish by the end of the municipal year", "by the end of the municipal year", "2025-05-31", "2025-05-31"),
        ("finish by the end of Q2", "by the end of Q2", "2025-09-30", "2025-09-30"),
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
    ("cell", "due"),
    [
        ("End of March", "2025-03-31"),
        ("31 March", "2025-03-31"),
        ("ASAP", "ASAP"),
        ("Next meeting", "Next meeting"),
        ("Before Easter", "Before Easter"),
    ],
)
def test_reads_the_cell_of_a_due_column(cell: str, due: str) -> None:
    found = resolve_due(cell, MEETING, NEXT)
    assert found is not None
    assert found.due == due


@pytest.mark.parametrize("cell", ["Ongoing", "n/a", "TBC", ""])
def test_a_due_column_can_bound_nothing(cell: str) -> None:
    assert resolve_due(cell, MEETING, NEXT) is None


def test_working_days_leave_out_weekends_and_bank_holidays() -> None:
    assert add_working_days(dt.date(2025, 4, 17), 1) == dt.date(2025, 4, 22)  # Good Friday and Easter Monday lie between
    assert dt.date(2022, 1, 3) in bank_holidays(2022)  # New Year's Day fell on a Saturday
    assert {dt.date(2021, 12, 27), dt.date(2021, 12, 28)} <= bank_holidays(2021)


def test_days_in_a_list_share_the_year_that_follows() -> None:
    found = find_dates("10 March, 16 June, 15 and 22 September and 8 December 2026")
    assert [mention.iso for mention in found] == ["2026-03-10", "2026-06-16", "2026-09-15", "2026-12-08"]
