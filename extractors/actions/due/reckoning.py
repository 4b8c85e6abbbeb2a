"""The days that words count from a meeting's date: "two weeks", "the end of the quarter", "by the 14th", "next Friday"."""

from __future__ import annotations

import datetime as dt
import re

from dateutil.relativedelta import relativedelta

from extractors.calendar_words import YEAR_ENDS, iso_date
from extractors.directions import nearest_year
from extractors.working_days import add_working_days

_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12,
    "fourteen": 14, "couple": 2, "few": 3,
}  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def day_after(day: dt.date, count: str, unit: str) -> dt.date:
    """The day that is so long after `day`: "two" "weeks", "the next 10" "working days", in small letters."""
    words = count.split()
    number = (
        int(figures[0])
        if (figures := [word for word in words if word.isdigit()])
        else next((_NUMBERS[word] for word in reversed(words) if word in _NUMBERS), 1)
    )
    if unit.startswith("working"):
        return add_working_days(day, number)
    if unit.startswith("fortnight"):
        return day + dt.timedelta(days=14 * number)
    name = unit.rstrip("s")
    return day + relativedelta(
        days=number * (name == "day"), weeks=number * (name == "week"), months=number * (name == "month"), years=number * (name == "year")
    )


_QUARTER_NUMBERS = {"1": 1, "2": 2, "3": 3, "4": 4, "first": 1, "second": 2, "third": 3, "fourth": 4}


def end_of(kind: str, day: dt.date, *, ahead: bool) -> dt.date | None:
    """The last day of the week, month, quarter or year that holds `day`, or of the next one; None for a school term, whose last day differs from council to council."""
    if kind == "day":
        return day
    if kind == "week":
        return day + dt.timedelta(days=(4 - day.weekday()) % 7 + 7 * ahead)
    if kind == "month":
        return day + relativedelta(months=1 + ahead, day=1, days=-1)
    if kind == "quarter":
        return dt.date(day.year, 3 * ((day.month - 1) // 3) + 1, 1) + relativedelta(months=3 + 3 * ahead, days=-1)
    if kind.endswith("year"):
        month, last = YEAR_ENDS[kind.split(maxsplit=1)[0] if " " in kind else "calendar"]
        return dt.date(nearest_year(month, last, day, "future") + ahead, month, last)
    if number := _QUARTER_NUMBERS.get(re.sub("quarter|q", "", kind).strip()):  # of the financial year
        month = 3 * number % 12 + 3
        return dt.date(nearest_year(month, 28, day, "future"), month, 1) + relativedelta(months=1, days=-1)
    return None


def near_day(phrase: str, day: dt.date) -> dt.date | None:
    """The last day that "tomorrow", "next week" or "this month" allows."""
    if "tomorrow" in phrase:
        return day + dt.timedelta(days=1)
    if phrase.endswith("week"):
        return end_of("week", day, ahead="next" in phrase)
    return end_of("month" if phrase.endswith("month") else "year", day, ahead="next" in phrase)


def next_day_numbered(number: int, meeting_date: dt.date) -> dt.date | None:
    """ "by the 14th" as the first such day after the meeting; None where no month soon has one."""
    if not 1 <= number <= 31:
        return None
    days = (meeting_date + relativedelta(months=ahead, day=number) for ahead in range(3))
    return next(day for day in days if day > meeting_date and day.day == number)


def next_day_and_month(day_number: int, month: int, meeting_date: dt.date) -> dt.date | None:
    """ "by 12/5" as the nearest such day ahead of the meeting; None for a day that does not exist."""
    if not 0 < month < 13:
        return None
    day = iso_date(nearest_year(month, day_number, meeting_date, "future"), month, day_number)
    return dt.date.fromisoformat(day) if day else None


def next_weekday(phrase: str, meeting_date: dt.date) -> dt.date:
    """ "Friday" as the first after the meeting, "next Friday" and "Friday of next week" as that of the week after the meeting's; in small letters."""
    wanted = _WEEKDAYS.index(phrase.rsplit(maxsplit=1)[-1])
    day = meeting_date + dt.timedelta(days=(wanted - meeting_date.weekday() - 1) % 7 + 1)
    if "next " in phrase and day - meeting_date < dt.timedelta(days=7 - meeting_date.weekday()):
        day += dt.timedelta(days=7)
    return day
