"""Points in time and periods, as the minutes of UK and Irish councils write them."""

from __future__ import annotations

import datetime as dt

import pytest

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
        ("on Thursday 16.11.17 at noon", "Thursday 16.11.17", "2017-11-16", "day"),
        ("held on Tuesday 24.2.26, by Teams", "Tuesday 24.2.26", "2026-02-24", "day"),
        ("Minutes of 9.12.25 were approved", "9.12.25", "2025-12-09", "day"),
        ("Next meeting: 14.4.26, 9.30am", "14.4.26", "2026-04-14", "day"),
        ("by Fri, 16/01/26", "Fri, 16/01/26", "2026-01-16", "day"),
        ("inspected on 16-17/09/2025", "17/09/2025", "2025-09-17", "day"),
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
        ("Her supper was on Saturday 29 March.", "2025-03-29"),
        ("Her supper was on Friday 29 March.", "2024-03-29"),
        ("Her supper was on Monday 29 March.", "2024-03-29"),
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


def test_days_in_a_list_share_the_year_that_follows() -> None:
    found = find_dates("10 March, 16 June, 15 and 22 September and 8 December 2026")
    assert [mention.iso for mention in found] == ["2026-03-10", "2026-06-16", "2026-09-15", "2026-12-08"]
