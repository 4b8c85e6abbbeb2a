"""By when the cell of a tracker's column says: "End of March", "Dec", "June 26", "Ongoing"."""

from __future__ import annotations

import datetime as dt
import re

from dateutil.relativedelta import relativedelta

from extractors.actions.due.due_date import DueDate
from extractors.actions.due.in_sentences import find_due
from extractors.beginnings import searched
from extractors.calendar_words import MONTH, month_number

# "Ongoing" bounds no time
_NO_BOUND = re.compile(r"(?i)\b(?:in (?:the )?(?:future|due course)|outside (?:of )?(?:the )?meeting|ongoing|n/?a|tbc|on-going|none)\b")
# "June 26" in the tracker of a meeting in 2025: a month and its year, for days go before their months
_MONTH_AND_YEAR = re.compile(rf"(?P<month>(?:[Ee]nd (?:of )?)?{MONTH})\.? (?P<short>[’‘']?)(?P<year>\d\d)")
# "Commenced October 2024", "Started 2024": when it began
_BEGUN = re.compile(r"(?i)(?:work )?(?:commenced|started|begun|began|under ?way|in place|since)\b")
# A tracker's "Dec", "End March" lie about the meeting, on either side of it
_BARE_MONTH = re.compile(rf"(?:(?P<end>[Ee]nd)(?: of)? |[Ee]arly |[Ll]ate |[Mm]id[- ])?(?P<month>{MONTH})\.?")
_FAR = dt.timedelta(days=210)
# "24.5.13"
_WITH_STOPS = searched(r"(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?((?:20)?\d\d)(?![\d.])")
_YEAR = searched(r"(?:19|20)\d\d|[/.-]\d\d$")


def resolve_due(phrase: str, meeting_date: dt.date | None, next_meeting: dt.date | None = None) -> DueDate | None:
    """Reads a due phrase that stands by itself ("End of March", in the column of a table); None where it bounds no time ("Ongoing")."""
    words = phrase.strip(" .,;:")
    stripped = _WITH_STOPS.sub(r"\1/\2/\3", words)
    if not stripped or _NO_BOUND.fullmatch(stripped) or _BEGUN.match(stripped):
        return None
    if meeting_date and (month := _BARE_MONTH.fullmatch(stripped)):
        return _month_near(stripped, month, meeting_date)
    if (short := _MONTH_AND_YEAR.fullmatch(stripped)) and _is_year_near(short, meeting_date):
        stripped = f"{short['month']} 20{short['year']}"
    by = f"by {stripped[0].lower()}{stripped[1:]}"
    found = find_due(stripped, 0, len(stripped), meeting_date, next_meeting) or find_due(by, 0, len(by), meeting_date, next_meeting)
    if found and found.date and meeting_date and found.date - meeting_date > _FAR and not _YEAR.search(stripped):
        before = meeting_date - relativedelta(years=1)  # "20 Nov" in the tracker of a December meeting
        found = find_due(by, 0, len(by), before, None) or found
    if found is None or found.date is None:  # a tracker holds dates that are past: "31 October 2025"
        found = find_due(f"by {stripped}", 0, len(stripped) + 3, None) or found
    if found is None or found.date is None:
        return DueDate(0, len(words), words, words, None)
    return DueDate(0, len(words), words, found.due if found.due != found.phrase else words, found.date)


def _is_year_near(found: re.Match[str], meeting_date: dt.date | None) -> bool:
    """Whether the number behind a month is a year and no day: some of these years lie about the meeting; no day has an apostrophe."""
    year = 2000 + int(found["year"])
    if meeting_date is not None:
        return -2 < year - meeting_date.year < 4
    return bool(found["short"]) or 2019 < year < 2031


def _month_near(phrase: str, found: re.Match[str], meeting_date: dt.date) -> DueDate:
    """A month by itself as the one nearest to the meeting: "Dec" in the tracker of a January meeting is the month before."""
    number = month_number(found["month"])
    ahead = (number - meeting_date.month + 5) % 12 - 5
    last = meeting_date + relativedelta(day=1, months=ahead + 1, days=-1)
    return DueDate(0, len(phrase), phrase, last.isoformat() if found["end"] else last.isoformat()[:7], last)
