"""Dates inside actions: most say by when ("by 12 June"), some name the event that the action waits for ("before the April meeting")."""

from __future__ import annotations

import datetime as dt
import re

from spacy.tokens import Doc

from extractors.actions.task import Task
from extractors.beginnings import searched
from extractors.dates import DateMention
from extractors.decisions.page import Decision
from extractors.gates import holds, needed_words
from extractors.letters import lowered
from extractors.marked_words import MARKED, marked_places
from extractors.outline import outline_of
from extractors.periods import days_of

COUNTED = searched(
    r"\b(?:in (?:about |around )?[\w ]{1,12}(?:week|month|year)s?[’']? ?s?[’']? ?time|(?:in|within|over) the next \w+(?: of)? (?:week|month)s|(?:next|this coming|this) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day week)\b",
    re.IGNORECASE,
)
# What a match of it holds, from a word on that can be found without a pattern: "time" behind a unit, "next" and "coming" before one
_UNIT_BEFORE = re.compile(r"(?:week|month|year)s?[’']? ?s?[’']? ?$")
# Where what is counted from the meeting has its first letters
_TIMES, _DAYS, _NEXT = (MARKED.add(f"(?i:{words})") for words in ("time", r"day\Z", "next|coming|this"))
_NEXT_UNIT = re.compile(r"(?:next|coming|this) (?:\w+(?: of)? (?:week|month)s|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b")
_LONGEST_UNIT = 11  # characters: "months' s' "
# What an action may wait for: "raise this at the liaison meeting on 24 February"
_EVENT_BEFORE = searched(
    r"\b(?:committee|council|cabinet|board|panel)s?,?(?: meetings?,?)?(?: (?:on|in|of|for|held on|due on|planned for))?(?: early| late| mid)?(?: the)? \(?$"
    r"|\b(?:meeting|event|conference|session|AGM|election|visit|walk|fair|fete|workshop|training|open day|hearing|inspection|consultation evening|open evening|exhibition|drop-in|launch|parade|concert|festival|show|competition|ceremony|service of \w+)s?\b[^.;]{0,28}$",
    re.IGNORECASE,
)
DEADLINE = searched(
    r"\b(?:by|before|no later than|not later than|within|deadline of|until|prior to|ahead of)(?: the)?(?: end of)?(?: the)? $",
    re.IGNORECASE,
)
_AHEAD_OF = searched(r"(?P<lead>\b(?:before|prior to|ahead of|in advance of|in time for))(?P<event> [^.;,]*)$", re.IGNORECASE)
_EVENT_AFTER = re.compile(
    r" (?:[\w’'&]+ ){0,4}?(?:meeting|AGM|committee|council|board|panel|election|event|conference|fair|fete)s?\b", re.IGNORECASE
)
# "with effect from 1 April": the day of what is done, and no deadline
_CLOSING = searched(r"\b(?:by|before) the (?:closing date|deadline|cut-off)(?: date)?(?: of| on|,)?(?: the)? $", re.IGNORECASE)
_ARRANGED = searched(r"\b(?:arranged|planned|scheduled|booked|fixed) for(?: early| late| mid)?(?: the)? $", re.IGNORECASE)
_OPENS_OR_ENDS = searched(
    r"\b(?:will|would|to|should|not) (?:now |then |also |probably |not )?(?:re-?open|open|close|re-?start|start|begin|commence|resume|end|finish|expire|lapse|arrive|go live|go on sale)(?: again| fully| up| here)? (?:on|in|at)(?: the)?(?: (?:end|start|beginning|middle) of)?(?: the)? $",
    re.IGNORECASE,
)
_EFFECT = searched(
    r"\b(?:with effect from|effective from|taking effect (?:from|on)|commencing(?: on)?|starting(?: on)?|as from|w\.?e\.?f\.?)(?: the)? $",
    re.IGNORECASE,
)
# "bring a report to the meeting in March": when it is due, and no event that the work waits for
_BROUGHT_TO = searched(
    r"\b(?:(?:to|for|via|through|by way of) (?:the |a |its |this |our |their )?|at (?:its|their) )(?:[\w’'-]+ ){0,4}?(?:meeting|committee|sub-committee|cabinet|board|panel|council|forum|session|AGM)(?: meetings?|s)?(?: to be held| scheduled| due| planned)?,?(?: on| in| of| for)?(?: the)? \(?$",
    re.IGNORECASE,
)
# "that a workshop be held in June": when the meeting wants it; "that the visit take place on 3 June" has its day
_TO_BE_HELD = searched(r"\b(?:(?:be|is) (?:held|arranged|convened|organised|called|set up)|takes? place)\b[^,;]*$", re.IGNORECASE)
_BE_BROUGHT = searched(r"\b(?:be (?:brought|presented|submitted|reported|taken|given)|come) (?:back )?to\b", re.IGNORECASE)
_ANY_MEETING = re.compile(
    r"(?:the |our |its |their )?(?:next |committee |board |panel |council |full )*meeting,?(?: on| of| in)?(?: the)? $", re.IGNORECASE
)
# "Members asked for a breakdown in the next report (9 March": a request that no task was made of
_ASKED_FOR = searched(
    r"\b(?:(?:asked|requested|(?<!been )(?<!was )(?<!is )called|pressed|wished) for|requested|asked (?:(?:the |officers|members|him|her|them)[\w’' -]{0,50} )?(?:that|to)) (?!(?:when|if|whether|what|how|why|about)\b)[^.;:]*$",
    re.IGNORECASE,
)
# "asked for volunteers for the litter pick on Saturday 3 May": the day of what they are wanted for
_FOR_HELPERS = re.compile(
    r"(?:asked|called) for (?:[\w-]+ ){0,2}?(?:volunteers|helpers|stewards|marshals) (?:[^.;]* )?on (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:the )?$"
)
_ASKED_WORDS = needed_words(_ASKED_FOR)
_LONGEST_BY = 24  # characters: "before the end of the "
# "Tom Reed to send it by 7 March", "she had agreed to go through the lines before 16 April"
_TOLD_TO = searched(
    r"(?:(?:^|[.;:] |[–—-] )(?:[A-Z][\w’'.]*(?: (?:of|and|&|[A-Z][\w’'.]*))*|The (?:rest|others|remainder)) to (?!be\b|the\b|an?\b|all\b)|(?<!was )\b(?:agreed|undertook|undertaken|promised|offered|volunteered) to )[a-z]+\b[^.;]*\b(?:by|before)(?: the)?(?: end of)?(?: the)? $"
)
_OCCURS = searched(
    r"\b(?:take|takes|taking) place\b[^,;]*$|\b(?:be|is|being) (?:held|convened|launched|opened|closed|reopened)\b[^,;]*$|\b(?:go|goes) live\b[^,;]*$|\bmeets?(?: again| next)?\b[^,;]*$",
    re.IGNORECASE,
)
# "would take up her post on 6 October": a person's own date
_COMES_OR_GOES = searched(
    r"\b(?:will|would|to|is|was|due|be) (?:be )?(?:tak(?:e|ing) up (?:her|his|their|the|a|(?:new )?(?:post|office|employment)\b)|start(?:ing)?(?: work| in post| as [\w ]+)?|begin(?:ning)?(?: work| in post)|join(?:ing)? the|leav(?:e|ing)|meet(?:ing)?(?![^.;]* (?:by|before|no later than) (?:the )?(?:end of )?(?:the )?$)|retir(?:e|ing)|step(?:ping)? down|tak(?:e|ing) (?:the |an? |his |her |their )?oath|be (?:sworn in|inducted|ordained|invested)|lay(?:ing)? (?:a |the |our )?wreath|(?:come|coming) into post)\b[^.;]*$",
    re.IGNORECASE,
)
# What a meeting decides that somebody is to do, by the class of its verb
WORK_VERBS = frozenset(["provide", "request", "schedule", "review", "refer"])


# "had been asked to write, and was told: the road |would be mended in May|": what came of it, and no task
_WAS_TOLD = searched(r"\band (?:was|were|had been) (?:told|advised|informed|assured) (?:by [^.;,]{2,40} )?that\b")


def counted_places(doc: Doc) -> list[int]:
    """Where a document may count from the meeting (`COUNTED`): every match of that holds one of these places."""
    lower = outline_of(doc).lower
    times = [at for at in marked_places(doc, _TIMES) if _UNIT_BEFORE.search(lower, max(0, at - _LONGEST_UNIT), at)]
    times += [at for at in marked_places(doc, _DAYS) if lower.startswith("day week", at)]  # "on Friday week"
    return times + [at for at in marked_places(doc, _NEXT) if _NEXT_UNIT.match(lower, at)]


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
        generic = mention.precision == "day" and _ANY_MEETING.fullmatch(text, start, mention.start)
        return None if generic else (start, mention.end)
    after = _EVENT_AFTER.match(text, mention.end, end)
    return (start, after.end()) if after and after.group().lower() != " meeting" else None  # "before the May meeting" is only a deadline


def is_deadline(text: str, lead: int, mention: DateMention, task: Task) -> bool:
    """Whether a date inside an action says by when it is to be done, rather than what it waits for ("the liaison meeting on 24 February")."""
    if _WAS_TOLD.search(text, task.start, mention.start):
        return False
    if _EFFECT.search(text, lead, mention.start) or _COMES_OR_GOES.search(text, max(task.start, lead), mention.start):
        return False
    if DEADLINE.search(text, lead, mention.start) or COUNTED.match(text, mention.start) or _CLOSING.search(text, lead, mention.start):
        return True
    if _OPENS_OR_ENDS.search(text, lead, mention.start):
        return False  # "would reopen on 3 May": what happens to a thing
    if text.endswith(("from ", "from the "), lead, mention.start) or _ARRANGED.search(text, lead, mention.start):
        return False
    resolved = task.rule.startswith("action-resolved")
    held = resolved and _TO_BE_HELD.search(text, lead, mention.start) is not None
    if held and mention.precision == "month":
        return True
    told = task.owner is not None or (resolved and not held) or _BE_BROUGHT.search(text, task.start, mention.start) is not None
    return told and (not _EVENT_BEFORE.search(text, lead, mention.start) or _BROUGHT_TO.search(text, lead, mention.start) is not None)


def is_decided_deadline(text: str, clause: Decision, mention: DateMention) -> bool:
    """Whether a date in a clause of a decision that orders work says by when: "be invited to attend on 26 January"."""
    lead = max(clause.start, mention.start - 40)
    if DEADLINE.search(text, lead, mention.start) or _AHEAD_OF.search(text, lead, mention.start):
        return True
    if _EFFECT.search(text, lead, mention.start) or _OCCURS.search(text, max(clause.start, mention.start - 120), mention.start):
        return False
    if text.endswith(("from ", "from the "), lead, mention.start) and clause.verb != "schedule":
        return False
    return not _EVENT_BEFORE.search(text, lead, mention.start) or _BROUGHT_TO.search(text, lead, mention.start) is not None


def is_asked_for(text: str, start: int, mention: DateMention) -> bool:
    """Whether a date is that of a request that stands before it in the sentence from `start` on: "asked for a breakdown by 9 March"."""
    low = max(start, mention.start - 200)
    near = text[max(low, mention.start - _LONGEST_BY) : mention.start]
    if ("by " in near or "before " in near) and _TOLD_TO.search(text[low : mention.start]):
        return True
    asked = _ASKED_FOR.search(text, low, mention.start) if holds(lowered(text, low, mention.start), _ASKED_WORDS) else None
    if asked is None or _OCCURS.search(text, asked.start(), mention.start):
        return False
    return _FOR_HELPERS.match(text, asked.start(), mention.start) is None
