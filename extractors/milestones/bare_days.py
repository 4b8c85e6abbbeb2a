"""Points in time that are half named: the day of a month that only the meeting tells ("on Sunday 9th"), the year of a programme ("in the 2027 programme")."""

from __future__ import annotations

import datetime as dt
import re

from dateutil.relativedelta import relativedelta
from spacy.tokens import Doc

from extractors.beginnings import searched
from extractors.calendar_words import MONTH, WEEKDAY
from extractors.date_places import date_places
from extractors.dates import DateMention
from extractors.directions import direction_of
from extractors.marked_words import MARKED, marked_places
from extractors.outline import outline_of

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# "on the 9th", "on Sunday 9th at three", "copy date is the 9th", but not "the 9th hole", "the 9th of May", "the 9th and 10th of May"
_DAY = re.compile(
    rf"(?:(?:[Oo]n|(?P<date>\b[Dd](?:ate|eadline)(?: (?:for|of) [^.;:,]{{2,40}}?)? (?:is|will be|would be)(?: on)?)) (?:(?P<weekday>{WEEKDAY})\.?,? )?(?:the )?)(?P<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)(?=[.,;)]|$| (?:at|in the|from|until|till|if|when|with|for|so|as|to|and)\b)(?! (?:and|to|or) (?:the )?\d|, \d|,? (?:of )?{MONTH})"
)
_OF_A_YEAR = re.compile(
    r"(?:in|on|within|under|for) the (?P<year>20\d\d) (?:[A-Za-z][\w’'-]* ){0,4}?(?:programme|allocations?|tranche|round|batch|intake|timetable|schedule)\b"
)
_IS_IN = searched(r"\b(?:(?:will|would|should|to|not) (?:now |then |also )?(?:be|go|come)|is|are|was|were|included|put|placed|goes|go) $")
_MONTHS_ON = 3  # how far ahead a weekday and a day are looked for
_NUMBERED_DAYS = MARKED.add(r"(?i:(?<!\d)[1-3]?\d(?:st|nd|rd|th)\b)")
_LEADS_TO_DAY = ("on the ", "day ", "day the ", "is the ", "be the ")


def day_places(doc: Doc) -> list[int]:
    """Where a document may name a day without its month; every one that `find_bare_days` finds holds one of these places."""
    lower = outline_of(doc).lower
    return [at for at in marked_places(doc, _NUMBERED_DAYS) if lower.endswith(_LEADS_TO_DAY, 0, at)]


def find_bare_days(text: str, start: int, end: int, held: dt.date) -> list[DateMention]:
    """The days that text[start:end] names without a month, where its words look ahead of the meeting of `held`."""
    found: list[DateMention] = []
    for match in _DAY.finditer(text, start, end):
        first = match.start("weekday") if match["weekday"] else match.start("day")
        day = _next_day(int(match["day"]), match["weekday"], held)
        if day and (match["date"] or direction_of(text, first, match.end(), start, end) == "future"):
            found.append(DateMention(first, match.end(), day.isoformat(), "day", False, day.month, day.day))
    return found


def programme_places(doc: Doc) -> list[int]:
    """Where a document may name the year of a programme; every one that `find_programme_years` finds holds one of these places."""
    text = outline_of(doc).text
    return [at for at in date_places(doc).years if text.endswith(" the ", 0, at) and text.startswith(" ", at + 4)]


def find_programme_years(text: str, start: int, end: int) -> list[DateMention]:
    """The years of programmes that something is in, or is to be: "would be in the |2027 resurfacing programme|"."""
    return [
        DateMention(match.start("year"), match.end(), match["year"], "year", True)
        for match in _OF_A_YEAR.finditer(text, start, end)
        if _IS_IN.search(text, max(start, match.start() - 24), match.start())
    ]


def _next_day(number: int, weekday: str | None, held: dt.date) -> dt.date | None:
    """The first day of this number behind the meeting, on its weekday where one is named."""
    first = held.replace(day=1)
    for months in range(_MONTHS_ON + 1):
        month = first + relativedelta(months=months)
        day = month + relativedelta(day=number)
        if day.day != number or day <= held:
            continue
        if weekday is None or _WEEKDAYS.index(weekday[:3].lower()) == day.weekday():
            return day
    return None
