"""Points in time that only the meeting dates: "in 18 months’ time", "in the next two weeks", "next Sunday", "before Christmas"."""

from __future__ import annotations

import datetime as dt
import re

from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

from extractors.beginnings import searched
from extractors.dates import DateMention

_NUMBERS = {
    "a": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "nine": 9,
    "twelve": 12,
    "eighteen": 18,
    "couple of": 2,
    "few": 3,
}
_COUNT = r"\d{1,2}|couple of|few|one|two|three|four|five|six|nine|twelve|eighteen|a"
_DELAY = searched(
    rf"\b(?:in(?: about| around)? (?P<count>{_COUNT}) (?P<unit>week|month|year)s?[’']? ?s?[’']? ?time|(?:in|within|over) the next (?P<within>{_COUNT}) (?P<of>week|month)s)\b",
    re.IGNORECASE,
)
_WEEKDAY = searched(
    r"\b(?:(?:next|this coming|this) (?P<day>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?! \d)|(?P<later>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day week\b)",
    re.IGNORECASE,
)
# "before Christmas", but not "for the Christmas lights"
_FEAST = searched(
    r"\b(?:by|before|until|till|over|in time for|ahead of|(?:promised|due|planned|expected|hoped|scheduled|ready|on course|on track|set) for|(?P<does>(?:retires|leaves|starts|opens|closes|ends|joins us|begins|returns|moves|goes live|takes over|comes back|steps down|(?:will|would) [a-z]+(?: [a-z]+){0,3}?) at)) (?P<name>Christmas|Easter)\b(?: (?P<year>20\d\d)\b)?(?![ -](?!holidays?\b|break\b)[A-Za-z]*(?:tree|light|event|party|market|card|lunch|meal|dinner|fair|carol|decoration|hamper|egg|term|day|eve|parade|concert)s?\b)",
    re.IGNORECASE,
)
_DAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")


def find_delays(text: str, start: int, end: int, held: dt.date) -> list[DateMention]:
    """Those of text[start:end]: a day for a weekday, the month for a stretch of weeks, months or years from the meeting of `held`."""
    found: list[DateMention] = []
    for match in _DELAY.finditer(text, start, end):
        count = (match["count"] or match["within"]).lower()
        number = int(count) if count.isdigit() else _NUMBERS[count]
        unit = (match["unit"] or match["of"]).lower()
        day = held + relativedelta(weeks=number * (unit == "week"), months=number * (unit == "month"), years=number * (unit == "year"))
        found.append(DateMention(match.start(), match.end(), day.isoformat()[:7], "month", False, day.month))
    for match in _WEEKDAY.finditer(text, start, end):
        ahead = (_DAYS.index((match["day"] or match["later"]).lower()) - held.weekday() - 1) % 7 + 1
        day = held + dt.timedelta(days=ahead + 7 * (match["later"] is not None))  # "Friday week" is a week after Friday
        found.append(DateMention(match.start(), match.end(), day.isoformat(), "day", True, day.month, day.day))
    return sorted(found, key=lambda mention: mention.start)


def find_feasts(text: str, start: int, end: int, held: dt.date) -> list[DateMention]:
    """Christmas and Easter in text[start:end] as months, where something is to be done by then: the first that follows the meeting of `held`."""
    found: list[DateMention] = []
    for match in _FEAST.finditer(text, start, end):
        years = (int(match["year"]),) if match["year"] else (held.year, held.year + 1)
        days = [dt.date(year, 12, 25) if match["name"].lower() == "christmas" else easter(year) for year in years]
        day = next(day for day in days if day > held or day is days[-1])
        named = match["does"] is not None or match["year"] is not None
        last = match.end("year") if match["year"] else match.end("name")
        found.append(DateMention(match.start("name"), last, day.isoformat()[:7], "month", named, day.month))
    return found
