"""Stretches of time that a figure belongs to: "Quarter 2", "Q3 2024/25", "year to date", "as at June 2020", "April to September", "rolling 12 months",
"academic year 2023/24".

A period is resolved to its first and last day where the words and the date of the meeting allow it. A quarter without a year is the last one that had
ended by the meeting, for that is what a performance report tells of. Quarters are those of the financial year (Quarter 1 is April to June), except
where a single calendar year stands beside them ("Q2 2024" is April to June 2024).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from dateutil.relativedelta import relativedelta

from extractors.beginnings import searched
from extractors.calendar_words import MONTH, is_split_year
from extractors.date_places import SEASON_ENDS, DatePlaces
from extractors.dates import DateMention, find_dates, holds_marks_of_dates, may_name_dates
from extractors.gates import holds
from extractors.letters import lowered
from extractors.marked_words import MARKED

PeriodKind = Literal[
    "quarter", "financial_year", "academic_year", "calendar_year", "year_to_date", "as_at", "month", "week", "day", "range", "rolling"
]


@dataclass(frozen=True, slots=True)
class PeriodMention:
    """A period as text[start:end] names it; `period_start` and `period_end` are its first and last day, None where the year is not known."""

    start: int
    end: int
    period_start: dt.date | None
    period_end: dt.date | None
    kind: PeriodKind


_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "nine": 9, "ten": 10, "twelve": 12, "eighteen": 18, "first": 1, "second": 2, "third": 3,
    "fourth": 4, "final": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "a": 1,
}  # fmt: skip
_QUARTER = searched(
    r"(?:\b(?P<split>(?P<first>20\d\d) ?[-–—/] ?(?P<second>(?:20)?\d\d))[ ,:-]{1,3})?"
    r"(?:\bQ(?P<short>[1-4])\b|\b(?i:qtr\.?|quarter) (?P<number>[1-4]|(?i:one|two|three|four))\b|\b(?P<word>(?i:first|second|third|fourth|final|1st|2nd|3rd|4th)) (?i:quarter)\b)"
    r"(?:(?: ?[-,–—(:]| of| in)? ?\(?(?:the )?(?:financial year )?(?P<year>20\d\d)(?: ?[-–—/] ?(?P<year_second>(?:20)?\d\d))?(?!\w))?"
)
_TO_DATE = searched(r"\b(?i:year[- ]to[- ]date|(?:financial )?year so far|so far this (?:financial )?year)\b|\bYTD\b")
_ROLLING = searched(
    r"\b(?i:(?:the )?(?:(?:rolling|last|past|previous|preceding) (?P<count>\d+|one|two|three|four|six|nine|ten|twelve|eighteen)[- ]months?(?! ago)"
    r"|(?P<before>\d+|three|six|twelve)[- ]months? rolling|rolling (?:year|12[- ]months?|annual)|(?:last|past) year(?= |[.,;)]|$)))"
)
_SPAN_BEFORE = searched(
    r"(?i:\b(?P<count>\d+|one|two|three|six|nine|twelve|eighteen|the|a|full)? ?(?P<unit>months?|years?|quarters?|weeks?)(?: \(?rolling\)?)? (?:to|ending|ended|up to|end)(?: the)?(?: end of)?(?: on)?:? )$"
)
_AT_BEFORE = searched(r"(?i:\b(?:as (?:at|of|on)|position at|at|by)(?: the)?(?P<end> end of| close of)?(?: the)? )$")
_ACADEMIC = searched(r"(?i:\b(?:academic|school) year (?:of )?$)")
_ACADEMIC_AFTER = re.compile(r"(?i: (?:academic|school) year\b)")
_FINANCIAL_BEFORE = searched(r"(?i:\b(?:financial|municipal|fiscal) year (?:of )?|\bFY ?)$")
_WEEK = re.compile(r"(?i:(?P<begins>w/?c|week (?:commencing|beginning))|w/?e|week ending)\b")
_JOINED = re.compile(r",? ?(?:to|until|till|-|–|—|through)(?: the)?(?: end of)? ?$")
_BETWEEN_BEFORE = searched(r"(?i:\bbetween(?: the)? )$")


# Each period that is named holds one: a word of time, a month, a year, or the digits of a date
PERIOD_WORDS = MARKED.add(
    rf"(?i:quarter|qtr|q[1-4]|rolling|ytd|month|year|{'|'.join(SEASON_ENDS)})|{MONTH}(?!\w)|(?:19|20)\d\d|\d[/.]\d+[/.]\d|-"
)


def find_periods(
    text: str, start: int = 0, end: int | None = None, anchor: dt.date | None = None, *, places: DatePlaces | None = None
) -> list[PeriodMention]:
    """Every period that text[start:end] names, in the order of the text, none inside another.

    Args:
        anchor: the date of the meeting; without it "Quarter 2" and "year to date" have no days.
        places: where dates can begin in text[start:end], for a caller who knows already; else the places are looked for.
    """
    end = len(text) if end is None else end
    said = lowered(text, start, end)
    found: list[PeriodMention] = []
    if holds(said, ("quarter", "qtr", "q1", "q2", "q3", "q4")):
        found += _quarters(text, start, end, anchor)
    if "rolling" in said or (("month" in said or "year" in said) and holds(said, ("last ", "past ", "previous ", "preceding "))):
        found += _rolling(text, start, end, anchor)
    if "ytd" in said or ("year" in said and ("date" in said or "so far" in said)):
        found += [
            PeriodMention(match.start(), match.end(), _financial_start(anchor), anchor, "year_to_date")
            for match in _TO_DATE.finditer(text, start, end)
        ]
    if holds_marks_of_dates(said) or (may_name_dates(said) if places is None else any(places)):
        taken = [(period.start, period.end) for period in found]
        dates = [
            mention
            for mention in find_dates(text, start, end, anchor, "past", places=places)
            if not any(low < mention.end and mention.start < high for low, high in taken)
        ]
        found += _dated(text, dates, start, end)
    return sorted(found, key=lambda period: (period.start, -period.end))


def quarter_days(year: int, number: int) -> tuple[dt.date, dt.date]:
    """The first and last day of a quarter of the financial year that begins on 1 April of `year`."""
    first = dt.date(year + (number == 4), 3 * number % 12 + 1, 1)
    return first, _last_day(first.year, first.month + 2)


def days_of(mention: DateMention) -> tuple[dt.date | None, dt.date | None]:
    """The first and last day of a date mention: a month from the 1st to its last day, a split year from April to March."""
    if mention.iso is None:
        return None, None
    if mention.precision == "day":
        first = dt.date.fromisoformat(mention.iso)
        return first, dt.date.fromisoformat(mention.iso_end) if mention.iso_end else first
    parts = [int(part) for part in mention.iso.split("-")]
    if mention.month is not None:
        return dt.date(parts[0], mention.month, 1), _last_day(parts[0], mention.month + (0 if mention.precision == "month" else 2))
    if len(parts) == 2:
        return dt.date(parts[0], parts[1], 1), _last_day(*parts)
    return dt.date(parts[0], 1, 1), dt.date(parts[0], 12, 31)


def _last_day(year: int, month: int) -> dt.date:
    """The last day of a month; the 13th month is the first of the year that follows."""
    return dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)


def _financial_start(anchor: dt.date | None) -> dt.date | None:
    return anchor and dt.date(anchor.year - (anchor.month < 4), 4, 1)


def _quarters(text: str, start: int, end: int, anchor: dt.date | None) -> Iterator[PeriodMention]:
    for match in _QUARTER.finditer(text, start, end):
        word = match["short"] or match["number"] or match["word"]
        number = int(word) if word.isdigit() else _WORDS[word.lower()]
        first: dt.date | None = None
        last: dt.date | None = None
        if match["first"] and is_split_year(match["first"], match["second"]):
            first, last = quarter_days(int(match["first"]), number)
        elif match["year"] and match["year_second"] and is_split_year(match["year"], match["year_second"]):
            first, last = quarter_days(int(match["year"]), number)
        elif match["year"]:
            first = dt.date(int(match["year"]), 3 * number - 2, 1)
            last = first + relativedelta(months=3, days=-1)
        elif anchor:
            first, last = quarter_days(anchor.year, number)
            while last > anchor:
                first, last = first - relativedelta(years=1), quarter_days(first.year - 1 - (number == 4), number)[1]
        yield PeriodMention(match.start(), match.end(), first, last, "quarter")


def _rolling(text: str, start: int, end: int, anchor: dt.date | None) -> Iterator[PeriodMention]:
    for match in _ROLLING.finditer(text, start, end):
        first = anchor - relativedelta(months=_months(match["count"] or match["before"] or "12")) if anchor else None
        yield PeriodMention(match.start(), match.end(), first, anchor, "rolling")


def _months(word: str) -> int:
    return int(word) if word.isdigit() else _WORDS[word.lower()]


def _dated(text: str, dates: list[DateMention], start: int, end: int) -> Iterator[PeriodMention]:
    index = 0
    while index < len(dates):
        mention = dates[index]
        following = dates[index + 1] if index + 1 < len(dates) else None
        low = max(start, mention.start - 45)
        between = _BETWEEN_BEFORE.search(text, low, mention.start)
        if following and (
            _JOINED.fullmatch(text, mention.end, following.start) or (between and text[mention.end : following.start] == " and ")
        ):
            first, last = days_of(mention)[0], days_of(following)[1]
            if first and last and first > last:  # "October to March", both without a year
                first -= relativedelta(years=1)
            yield PeriodMention(mention.start, following.end, first, last, "range")
            index += 2
            continue
        index += 1
        yield _single(text, mention, low, end)


def _single(text: str, mention: DateMention, low: int, end: int) -> PeriodMention:
    first, last = days_of(mention)
    begin, stop, kind = mention.start, mention.end, _KINDS[mention.precision]
    if last and (week := _WEEK.match(text, begin)):
        week_start = last if week["begins"] else last - dt.timedelta(days=6)
        return PeriodMention(begin, stop, week_start, week_start + dt.timedelta(days=6), "week")
    if span := _SPAN_BEFORE.search(text, low, begin):
        count, unit = span["count"] or "1", span["unit"].lower().rstrip("s")
        number = _WORDS.get(count.lower(), 1) if not count.isdigit() else int(count)
        months = {"month": number, "quarter": 3 * number, "year": 12 * number}.get(unit)
        if last and unit == "week":
            return PeriodMention(span.start(), stop, last - dt.timedelta(days=6), last, "week")
        if last and months:
            return PeriodMention(
                span.start(), stop, (last + dt.timedelta(days=1)) - relativedelta(months=min(months, 1200)), last, "rolling"
            )
        return PeriodMention(span.start(), stop, None, last, "week" if unit == "week" else "rolling")
    if mention.precision == "year":
        split = holds(text[begin:stop], ("-", "–", "/"))
        before = _ACADEMIC.search(text, low, begin)
        after = _ACADEMIC_AFTER.match(text, stop, end)
        year = int(mention.iso[:4]) if mention.iso else None
        if before or after:
            return PeriodMention(before.start() if before else begin, after.end() if after else stop, *_year_from(year, 9), "academic_year")
        if split:
            named = _FINANCIAL_BEFORE.search(text, low, begin)
            return PeriodMention(named.start() if named else begin, stop, *_year_from(year, 4), "financial_year")
    if mention.precision in ("day", "month") and (at := _AT_BEFORE.search(text, low, begin)):
        return PeriodMention(at.start(), stop, last, last, "as_at")
    return PeriodMention(begin, stop, first, last, kind)


def _year_from(year: int | None, month: int) -> tuple[dt.date | None, dt.date | None]:
    """The twelve months that begin with this one."""
    if year is None:
        return None, None
    return dt.date(year, month, 1), dt.date(year + 1, month, 1) - dt.timedelta(days=1)


_KINDS: dict[str, PeriodKind] = {"day": "day", "month": "month", "quarter": "quarter", "season": "range", "year": "calendar_year"}
