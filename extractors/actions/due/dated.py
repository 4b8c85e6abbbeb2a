"""What is due on a named date: "by 3 May", "to the meeting on 12 March", "at the end of June"; not "the audit of March", "before the April meeting"."""

from __future__ import annotations

import datetime as dt
import re

from extractors.actions.due.due_date import DueDate
from extractors.actions.due.phrases import OF_A_SEASON
from extractors.actions.due.worded import NOT_BEFORE
from extractors.beginnings import searched
from extractors.dates import DateMention
from extractors.periods import days_of

_DATE_BEFORE = searched(
    r"(?i:\b(?:(?:by|before|on or before|on|in|(?:no|not) later than|until|till|for|at|prior to|during|to|due|(?:the )?closing date(?: being| is)|deadline(?: being| is)?|ahead of|in time for|of)(?: the| our| its| her| his| their)? "
    r"(?:(?:very )?(?P<end>end|close|middle|beginning|start)(?: of)? (?:the )?|latest )?|(?P<bare>end) (?:of )?)(?:early |mid[- ]|late )?)$"
)
_WEEK_OF = ("w/c", "W/C", "week commencing", "week beginning", "week of")
_MARKS_BEFORE = (": ", "- ", "– ", "| ")
_EARLIER = searched(r"\b(?:before|prior to|ahead of|in advance of|in (?:good )?time for)(?: the| our)? $", re.IGNORECASE)
_IN_TIME = searched(r"\bin time for (?:the |our )?$")  # as "to the May meeting"
_EVENT_AFTER = re.compile(r" (?:deadline|cut-off|closing date|elections?|recess|break|half[- ]term|holidays?|peak|floods?|frosts?|rush)\b")
# "before August |rota begins|", "before the June |show|"; not "before May |and then weekly|", "by July |at the latest|"
_THING_OF_MONTH = re.compile(
    r" (?!(?:and|or|but|so|to|with|for|at|in|on|by|of|if|as|that|which|when|who|where|from|after|because|subject|using|via|about|regarding|re|this|next|last|latest|unless|while|giving|showing|setting|asking|saying|19|20|\w+ly|the|a|an|its|their|his|her|all|meetings?)\b)[a-z][a-z’'-]+"
)
_OF_A_SEASON = re.compile(OF_A_SEASON)  # "to be read in the summer |visit|"
# "progress on the 30 September |targets"
_OF_A_NAME = re.compile(r" (?!meetings?\b)[a-z]+s\b(?<!as)(?<!is)(?<!was)|[- ](?:19|20)\d\d [a-z]+s\b")
# "the budget |of the 2025-26 year", "the signs that had been ordered |in June"
_OF_THAT_YEAR = re.compile(
    r"(?:[’']s)? (?:\w+ )?(?:budgets?|accounts|programmes?|precepts?|audits?|reports?|plans?|figures|data|returns?|tax|grants?|awards?)\b"
)
_WAS_THEN = searched(
    r"\b(?:had|has|have|was|were) (?:been )?[a-z]+(?:ed|en|wn|ne|ut|nt|ught|id)(?: (?:for|to|out|up|off|back))? $|(?<!be )(?<!to )\b(?:asked for|requested|promised|first raised|agreed|held) $"
)
# "|leave the bank uncut |until August": what nobody does before
_LEFT_SO = searched(
    r"\b(?:leave|left|leaving|wait|waits|kept|remains?|stays?|closed|shut|uncut|untouched)(?: (?!(?:and|to|be)\b)[\w’'-]+){0,6} $"
)
# "the Cabinet meeting on |12 March", "the |May agenda"
_MEETING_ON_DATE = searched(
    r"(?i:\b(?:meetings?|cabinet|council|committee|board|panel)(?:,| \(|,? (?:to be held |scheduled |due |held )?(?:on|in|of|for))?(?: the)? ?)$"
)
_MEETING_AFTER = re.compile(
    r" (?:(?i:(?:[\w’']+ ){0,5}?meeting)|(?:[A-Z][\w’']+ ){0,3}(?:Committee|Board|Panel|Cabinet|Council|Forum|AGM|[Bb]riefing|[Ss]eminar|[Ww]orkshop|[Rr]eport|[Aa]genda))\b"
)
# "of the May |audit|", not "of the May |Board meeting|"
_OF_MEETING = re.compile(
    r" (?:(?!(?:to|of|for|at|and|in|on|by)\b)[\w’']+ ){0,3}?(?:meeting|committee|board|panel|cabinet|council|forum|agm|briefing|seminar|workshop|agenda)\b",
    re.IGNORECASE,
)


def due_on_date(text: str, mention: DateMention, start: int, end: int, meeting_date: dt.date | None) -> DueDate | None:
    """The due phrase of a task text[start:end] that a date in it makes; None where the date bounds no time."""
    before = _DATE_BEFORE.search(text, max(start, mention.start - 40), mention.start)
    if not before and not _stands_as_due(text, mention, start, end):
        return None
    begin = before.start() if before else mention.start
    if _tells_of_another(text, mention, begin, start, end):
        return None
    last = days_of(mention)[1]
    if last and meeting_date and last < meeting_date:
        return None  # "the audit of March 2024" lies behind the meeting
    of_no_day = mention.precision == "season" or (mention.precision == "month" and mention.iso is None)
    if of_no_day and (of_meeting := _MEETING_AFTER.match(text, mention.end, end)):  # "the spring term meeting", "to |the January meeting"
        words = text[mention.start : of_meeting.end()]
        return DueDate(mention.start, of_meeting.end(), words, words, None)
    phrase = text[begin : mention.end]
    if mention.iso is None or last is None or mention.precision in ("season", "quarter", "year"):
        return DueDate(begin, mention.end, phrase, phrase, None if "new year" in phrase.lower() else last)
    if mention.precision == "day":
        return DueDate(begin, mention.end, phrase, mention.iso, last)
    at_end = text[mention.start : mention.end].lower().startswith("end ") or "year" in phrase.lower()
    if before:
        at_end = at_end or bool(before["bare"]) or (before["end"] or "").lower() in ("end", "close")
    return DueDate(begin, mention.end, phrase, last.isoformat() if at_end else mention.iso[:7], last)


def _stands_as_due(text: str, mention: DateMention, start: int, end: int) -> bool:
    """Whether a date without a preposition is the time of a task: it is that of a meeting, or opens or closes the task, or stands behind a mark."""
    at = mention.start
    if at <= start + 2 or text.startswith(_WEEK_OF, at) or text[at - 2 : at] in _MARKS_BEFORE:
        return True
    if _MEETING_ON_DATE.search(text, max(start, at - 40), at) or _MEETING_AFTER.match(text, mention.end, end):
        return True
    if text[at - 2 : at] == ", " and mention.precision in ("day", "month") and mention.end >= end - 1:
        return True
    return text[at - 1] == "(" and text.startswith(")", mention.end)  # "in the next report (9 March)"


def _tells_of_another(text: str, mention: DateMention, begin: int, start: int, end: int) -> bool:
    """Whether a date belongs to something else that the task speaks of; its preposition stands at `begin`."""
    if (
        mention.precision == "month"
        and _EARLIER.search(text, max(start, mention.start - 30), mention.start)
        and (
            (_MEETING_AFTER.match(text, mention.end, end) and not _IN_TIME.search(text, max(start, mention.start - 16), mention.start))
            or _EVENT_AFTER.match(text, mention.end, end)
            or _THING_OF_MONTH.match(text, mention.end, end)
        )
    ):
        return True  # "before the April meeting" is not in April
    if (
        mention.precision == "season"
        and _EVENT_AFTER.match(text, mention.end, end)
        and _EARLIER.search(text, max(start, mention.start - 30), mention.start)
    ):
        return True  # "before the summer break"
    if NOT_BEFORE.search(text, max(start, begin - 24), begin) or _OF_A_NAME.match(text, mention.end, end):
        return True
    if text.startswith(("until ", "till ", "Until "), begin) and _LEFT_SO.search(text, max(start, begin - 60), begin):
        return True
    if mention.precision == "month" and text.startswith("of the ", begin) and not _OF_MEETING.match(text, mention.end, end):
        return True  # "the results of the January audit"
    if _WAS_THEN.search(text, max(start, begin - 40), begin):
        return True
    if mention.precision == "year":
        return text.startswith(("of ", "for "), begin) or _OF_THAT_YEAR.match(text, mention.end, end) is not None
    if mention.precision == "season" and _OF_A_SEASON.match(text, mention.end, end):
        return True
    return mention.precision == "season" and text.startswith("of ", begin)  # "a copy of the winter plan"
