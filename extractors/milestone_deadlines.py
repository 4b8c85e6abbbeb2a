"""Dates inside actions: most say by when ("by 12 June"), some name the event that the action waits for ("before the April meeting")."""

from __future__ import annotations

import datetime as dt
import re

from extractors.action_task import Task
from extractors.dates import DateMention
from extractors.periods import days_of

COUNTED = re.compile(
    r"\b(?:in (?:about |around )?[\w ]{1,12}(?:week|month|year)s?[’']? ?s?[’']? ?time|(?:in|within|over) the next \w+(?: of)? (?:week|month)s|(?:next|this coming) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b",
    re.IGNORECASE,
)
# What an action may wait for: "raise this at the liaison meeting on 24 February"
_EVENT_BEFORE = re.compile(
    r"\b(?:meeting|event|conference|session|AGM|committee|council|cabinet|board|panel|election|visit|walk|fair|fete|workshop|training|open day|hearing|inspection|consultation evening|open evening|exhibition|drop-in|launch|parade|concert|festival|show|competition|ceremony|service of \w+)s?\b[^.;]{0,28}$",
    re.IGNORECASE,
)
DEADLINE = re.compile(
    r"\b(?:by|before|no later than|not later than|within|deadline of|until|prior to|ahead of)(?: the)?(?: end of)?(?: the)? $",
    re.IGNORECASE,
)
_AHEAD_OF = re.compile(r"(?P<lead>\b(?:before|prior to|ahead of|in advance of|in time for))(?P<event> [^.;,]*)$", re.IGNORECASE)
_EVENT_AFTER = re.compile(
    r" (?:[\w’'&]+ ){0,4}?(?:meeting|AGM|committee|council|board|panel|election|event|conference|fair|fete)s?\b", re.IGNORECASE
)
# "with effect from 1 April": the day of what is done, and no deadline
_EFFECT = re.compile(
    r"\b(?:with effect from|effective from|taking effect (?:from|on)|commencing(?: on)?|starting(?: on)?|as from|w\.?e\.?f\.?)(?: the)? $",
    re.IGNORECASE,
)


def is_later(mention: DateMention, held: dt.date | None) -> bool:
    """Whether a date lies after the meeting of `held`, or may: where one of them is not known."""
    last = days_of(mention)[1]
    return held is None or (last is not None and last > held)


def waited_for(text: str, lead: int, mention: DateMention, end: int) -> tuple[int, int] | None:
    """The event that an action must not pass: "|the April meeting" of "before the April meeting", "|the fair on 6 June" of "ahead of …"."""
    before = _AHEAD_OF.search(text, lead, mention.start)
    if before is None:
        return None
    start = before.end("lead")
    while text[start] == " ":
        start += 1
    if _EVENT_BEFORE.search(text, start, mention.start):
        return start, mention.end
    after = _EVENT_AFTER.match(text, mention.end, end)
    return (start, after.end()) if after else None


def is_deadline(text: str, lead: int, mention: DateMention, task: Task) -> bool:
    """Whether a date inside an action says by when it is to be done, rather than what it waits for ("the liaison meeting on 24 February")."""
    if _EFFECT.search(text, lead, mention.start):
        return False
    if DEADLINE.search(text, lead, mention.start) or COUNTED.match(text, mention.start):
        return True
    told = task.owner is not None or task.rule == "action-resolved-report"
    return told and not _EVENT_BEFORE.search(text, lead, mention.start)
