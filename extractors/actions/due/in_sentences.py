"""By when the sentence of a task says that it is to be done."""

from __future__ import annotations

import datetime as dt
import re

from extractors.actions.due.dated import due_on_date
from extractors.actions.due.due_date import DueDate, due_as_written
from extractors.actions.due.phrases import phrases_in, repeated_phrase
from extractors.actions.due.worded import due_in_words
from extractors.beginnings import searched
from extractors.date_places import DatePlaces
from extractors.dates import find_dates

_WHICH = re.compile(r", (?:which|who) (?:(?:is|was|were|are|will|would|had|has|went|goes) )[^,;.]{0,120}$")
_BE_DONE = re.compile(r"[\w ]{3,30}, (?:should |would |will )?be \w+(?:ed|en|t)\b")
# What is asked about may have its own time: "ask whether the work would be done |by March"
_ASKED_WHETHER = searched(
    r"\b(?:ask|asking|find out|see|check|enquire|establish|ascertain|asked|know|query) (?:[\w’'-]+ ){0,4}?(?:if|whether|why|when) [^.;,]{2,60}?\b(?:could|would|will|can|might) (?:not |also )?(?:be |have )?[a-z]+ (?:[\w’'-]+ ){0,3}?(?P<when>(?:before|by|in|until|after) )"
)
# What somebody else is asked to see to: "write to the mill asking for the weir to be mended |before the spring"
_ASKING_FOR = searched(
    r"\b(?:asking|calling|pressing) (?:for|that) [^.;,]{2,60}? (?:to )?be [a-z]+(?:ed|en|t|ne|de) (?P<when>(?:before|by|in|until|after) )"
)
# "an offer of a place, the money having been found |until June"
_HAVING = searched(r",(?= [^.;,]{2,60}? having (?:been|already)\b)")
_REACH = 40  # characters between "every" and the end of its date


def find_due(
    text: str,
    start: int,
    end: int,
    meeting_date: dt.date | None,
    next_meeting: dt.date | None = None,
    *,
    places: DatePlaces | None = None,
) -> DueDate | None:
    """The first phrase in text[start:end] that says by when; a named date before any other.

    Args:
        places: where dates can begin there, for a caller who knows already.
    """
    if asked := _ASKED_WHETHER.search(text, start, end):
        end = asked.start("when")  # "find out if it could be filled |before winter"
    if text.find("ing ", start, end) >= 0:
        if wanted := _ASKING_FOR.search(text, start, end):
            end = wanted.start("when")
        if since := _HAVING.search(text, start, end):
            end = since.start()
    dated = [
        due
        for mention in find_dates(text, start, end, meeting_date, "future", places=places)
        if not _said_of_thing(text, start, mention.start) and (due := due_on_date(text, mention, start, end, meeting_date))
    ]
    if dated and dated[0].date:
        return _until(text, start, end, dated[0]) or dated[0]
    for name, match in phrases_in(text, start, end):
        if due := due_in_words(name, match, meeting_date, next_meeting):
            return due
    return dated[0] if dated else None


def _said_of_thing(text: str, start: int, at: int) -> bool:
    """Whether a date stands in what is said of a thing on the way: "the plan, which goes to Cabinet on 6 May, be brought to the next meeting"."""
    which = _WHICH.search(text, start, at)
    return which is not None and _BE_DONE.match(text, at) is not None


def _until(text: str, start: int, end: int, dated: DueDate) -> DueDate | None:
    """What is due again and again up to a date: "every quarter until May 2027" stays words."""
    if not text.startswith("until ", dated.start):
        return None
    every = repeated_phrase(text, max(start, dated.start - _REACH), end)
    return due_as_written(every) if every and every.start() < dated.start < every.end() else None
