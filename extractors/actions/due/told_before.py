"""A due phrase that points at a day told before it: "… by the closing date", "… before then"; the day stands earlier in the item."""

from __future__ import annotations

import datetime as dt
import re

from extractors.actions.due.due_date import DueDate
from extractors.beginnings import searched
from extractors.dates import DateMention, find_dates
from extractors.periods import days_of

_POINTS_BACK = re.compile(r"(?:by|before|ahead of|prior to) (?:(?P<then>then)|(?:the )?(?:closing date|deadline))", re.IGNORECASE)
# "comments by |4 May|", "the closing date was |4 May|"
_CLOSES = searched(
    r"\b(?:closing date|deadline|clos(?:es?|ed|ing)|consult(?:s|ation|ing)?|comments?|repl(?:y|ies)|respon(?:d|ses?)|ends?)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_REACH = 900  # characters before the task


def due_told_before(text: str, low: int, at: int, due: DueDate, meeting_date: dt.date | None) -> DueDate:
    """The due date with the day that it points at, which text[low:at] tells; itself where it points at none."""
    points = _POINTS_BACK.fullmatch(due.phrase)
    if points is None or meeting_date is None:
        return due
    low = max(low, at - _REACH)
    told = [
        mention
        for mention in find_dates(text, low, at, meeting_date)
        if _is_meant(text, low, mention, meeting_date, closes=not points["then"])
    ]
    if not told or (iso := told[-1].iso) is None:
        return due
    return DueDate(due.start, due.end, due.phrase, iso, days_of(told[-1])[1])


def _is_meant(text: str, low: int, mention: DateMention, meeting_date: dt.date, *, closes: bool) -> bool:
    """Whether a date lies ahead and, where a closing date is meant, closes something."""
    last = days_of(mention)[1]
    if mention.precision not in ("day", "month") or last is None or last < meeting_date:
        return False
    return not closes or _CLOSES.search(text, low, mention.start) is not None
