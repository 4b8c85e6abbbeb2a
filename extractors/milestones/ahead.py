"""Whether a date lies ahead of the meeting: told by the meeting's date where it is known, else by the words around it."""

from __future__ import annotations

import datetime as dt
import re
from functools import cached_property
from typing import NamedTuple

from extractors.beginnings import searched
from extractors.cues import Cue
from extractors.dates import DateMention
from extractors.directions import direction_of
from extractors.milestones.deadlines import DEADLINE
from extractors.milestones.present_tense import is_told_in_present
from extractors.outline import Sentence
from extractors.periods import days_of
from models import Block


class Told:
    """What a whole sentence tells, asked of it once, however many dates it has."""

    def __init__(self, text: str, sentence: Sentence) -> None:
        self._text, self._sentence = text, sentence

    @cached_property
    def came_about(self) -> bool:
        """Whether it tells of what was, and of nothing to come."""
        return _came_about(self._text, self._sentence.start, self._sentence.end)


def _came_about(text: str, start: int, end: int) -> bool:
    return _CAME_ABOUT.search(text, start, end) is not None and _TO_COME.search(text, start, end) is None


class Setting(NamedTuple):
    """What a sentence's dates are judged by: its cues, the date of its meeting, whether it speaks of the next one, and what all of it tells."""

    sentence: Sentence
    cues: list[Cue]
    held: dt.date | None
    of_meeting: bool
    told: Told
    row: Block | None = None  # the row of a table that the sentence is


_CLAUSE_BETWEEN = re.compile(r"[;]|\. |, (?:however|but|although|whereas)\b| but ")
_LAY_AHEAD = searched(r"\b(?:was|were) (?:taking place|being held|due|to (?:be|take|start|begin|open|close))\b[^.;]*$", re.IGNORECASE)
_YEAR_FIRM = searched(
    r"\b(?:by|from|before|until|early in|late in|in|early|late|mid|(?:end|start|beginning|middle|course|half|part) of|during)[ -](?:the )?$",
    re.IGNORECASE,
)
_BY_YEAR = searched(rf"(?:{DEADLINE.pattern}|\b(?:by|until|before|not likely until) (?:early|late|mid)[- ](?:in )?$)", re.IGNORECASE)
_CLOSE_BY = 30  # characters
_SEASON_FIRM = searched(r"\b(?:in|by|from|until|for|end of|during|over|throughout)(?: the)?(?: early| late)? $|\b(?:next|this coming) $")
_BEFORE_IT = (" before ", " before the ")
_NEW_YEAR = searched(r"\b(?:in|by|from|until|before|into|for|during|end of|start of|early) (?:the )?(?:early )?new year$", re.IGNORECASE)
_BY = searched(r"\bby (?:the )?(?:(?:end|start|beginning|close|middle) of )?(?:the )?$", re.IGNORECASE)
_FEASTS = ("christmas", "easter")
# "|By Easter week the queue was down| to 22, so the year is no guide": told to the end of the clause that the date opens
_OPENS_CLAUSE = re.compile(r"[^,;:.]{3,120}")
_NOUN_BEFORE = searched(r"\b(?:visit|inspection|meeting|review|audit|survey|count|report) before $", re.IGNORECASE)
_CAME_ABOUT = searched(r"\b(?:was|were|had|has been|have been)\b", re.IGNORECASE)
_TO_COME = searched(
    r"\b(?:will|would|shall|should|could|can|may|might|must|is|are|due|not|until|deadline|target|plan|hop\w+|aim\w*|inten\w+|expect\w*|schedul\w+|plann\w+|propos\w+|promis\w+|agreed|request\w*|invit\w+|requir\w+|need\w*|want\w*|asked|sought|wish\w*|anticipat\w+|forecast|project\w*|confident|likely|ready|ask\w*"
    r"|to (?!\d|the\b|a\b|an\b|date\b|[£€]|(?-i:[A-Z])))",
    re.IGNORECASE,
)
# "The inspectors had carried out a visit in October", in minutes without a date
_WAS_DONE = searched(
    r"\b(?:had|has|have) (?:\w+ly |also |now |just )?(?:carried out|undertaken|made|held|completed|conducted|paid|attended|taken place|been (?:held|carried out|undertaken|completed|made|conducted)|finished|visited|inspected)\b[^,;:.]{0,70}\b(?:in|on|during|of) (?:early |mid |late |the )?$"
)
# "following the visit of 3 May", "ran for a month until 3 May", "the visit was over three days in May", "the budget approved by Cabinet on 3 May", "the Board considered this on 3 May"
_CAME_BEFORE = searched(
    r"\b(?:following|after|since) (?:the|its|their|our|an?) (?:[\w’'-]+ ){1,5}(?:of|on|in) $"
    r"|\b(?:visit|inspection|peer review|audit)s? (?:was|were|took place|had (?:been|taken place))(?! (?:to|due|planned|expected|arranged|scheduled|booked|put|moved|agreed|set|fixed)\b)(?: [\w’'-]+){0,4} (?:on|in|of) (?:early |mid |late )?$"
    r"|(?<!be )\b(?:approved|agreed|adopted|endorsed|considered|issued|signed) by (?:the )?(?:[\w’'&-]+ ){1,5}(?:on|in) $"
    r"|\b(?:committee|cabinet|board|panel|council|forum|group) (?:considered|discussed|approved|endorsed|scrutinised|received|agreed) [^.;:,]{3,60} (?:on|in) $"
    r"|\b(?:ran|lasted|went on|(?:was|were) open) (?:for (?:[\w-]+ ){1,3})?(?:until|till|to) $"
    r"|\b(?:found|judged|deemed|said|known|shown) to be [\w’' ‘-]{3,40} (?:on|in) $"
    r"|(?<!be )(?<!being )(?<!to )\b(?:judged|graded|rated) [^.;:,]{3,80} (?:on|in) $"
    r"|\bthere (?:was|were|had been) (?!to\b|due\b)[^.;:,]{3,80} (?:on|in|during) $",
    re.IGNORECASE,
)
# "The Department confirmed |in December| that it would pay": when it was said, not when it is to be
_SAID_THEN = searched(
    r"\b(?:confirmed|announced|said|stated|wrote|told|informed|advised|learn(?:ed|t)|heard|declared|decided|agreed|resolved|promised|reported|explained|indicated|notified)\b(?: (?:the|us|its|their|all) (?:\w+ )?\w+)? (?:back )?(?:in|on|last|early in|late in)(?: (?:early|late|mid))?[- ]$"
)
_THAT = re.compile(r",? that\b")
_HABIT = searched(r"\bin (?:winter|summer)$", re.IGNORECASE)  # "the gate is shut at four in winter"


# What may stand between "by", "from" or "until" and its date: "by the end of", "by noon on"
_LEADS_TO = re.compile(
    r"(?: (?:the|end|start|beginning|middle|close|half|part|week|early|late|mid|about|around|at|latest|noon|midnight|midday|of|in|on|next|coming|this|\d[\d.:]*(?: ?[ap]\.?m\.?)?|first|second|third|last|then|mid-))*[ -]",
    re.IGNORECASE,
)


def _governs(text: str, cue: Cue, mention: DateMention) -> bool:
    """Whether a preposition stands before the date itself: "by May", not "agreed |by| Council in May"."""
    return cue.end <= mention.start and _LEADS_TO.fullmatch(text, cue.end, mention.start) is not None


def _is_set_for(text: str, cue: Cue, at: int) -> bool:
    """Whether a cue puts something in the year at offset `at`: "on the list for |2027|", "pencilled in for |2027|"."""
    return text.startswith("for ", at - 4) and at - 5 <= cue.end < at


def _was_reached(text: str, setting: Setting, mention: DateMention) -> bool:
    """Whether what is told had come about by then: "By the end of June 12 of the boats were back"."""
    by_then = _BY.search(text, max(setting.sentence.start, mention.start - 24), mention.start)
    if by_then is None and text[mention.start : mention.end].lower() in _FEASTS:  # "had been good at the visit before Christmas"
        by_then = _NOUN_BEFORE.search(text, max(setting.sentence.start, mention.start - 40), mention.start)
    if by_then is None:
        return False
    opened = _OPENS_CLAUSE.match(text, mention.end, setting.sentence.end) if by_then.start() == setting.sentence.start else None
    return setting.told.came_about or (opened is not None and _came_about(text, *opened.span()))


def lay_ahead(text: str, sentence: Sentence, mention: DateMention) -> bool:
    """Whether minutes put together later than what they tell say of a date that it lay ahead: "was due to open on |3 May|"."""
    return _LAY_AHEAD.search(text, max(sentence.start, mention.start - 40), mention.start) is not None


def lies_ahead(text: str, setting: Setting, mention: DateMention, *, joined: bool) -> bool:
    """Whether a mention is of a time after the meeting; where the meeting's date is not known, whether the words say so."""
    sentence, cues, held, of_meeting = setting.sentence, setting.cues, setting.held, setting.of_meeting
    first, last = days_of(mention)
    if text[mention.start : mention.end].lower() in ("this month", "this year"):
        return False
    if held and last:
        cues = [cue for cue in cues if cue.label != "preposition" or _governs(text, cue, mention)]
        cues = [cue for cue in cues if ";" not in text[min(cue.end, mention.end) : max(cue.start, mention.start)]]
        soon = mention.precision == "day" and last <= held + dt.timedelta(days=200)
        if not soon and not mention.year_given and _was_reached(text, setting, mention):
            return False
        if last <= held:  # a page of minutes put together later has the date of its publication
            return mention.year_given and bool(cues) and lay_ahead(text, sentence, mention)
        if (
            not mention.year_given
            and _THAT.match(text, mention.end, sentence.end)
            and _SAID_THEN.search(text, max(sentence.start, mention.start - 60), mention.start)
        ):
            return False
        if mention.precision == "day":
            if setting.row:
                return of_meeting or bool(cues)
            return mention.year_given or of_meeting or bool(cues) or soon
        if (
            first
            and first <= held
            and not (cues and direction_of(text, mention.start, mention.end, sentence.start, sentence.end) == "future")
        ):
            return False  # "in January", said in January
        if mention.precision == "season":
            if not mention.year_given and _HABIT.search(text, max(sentence.start, mention.start - 4), mention.end):
                return False
            before = text[max(0, mention.start - 20) : mention.start]
            if before.endswith(_BEFORE_IT):  # "an inspection was expected before the summer", not "was to be mown before the summer"
                return any(cue.label == "event" for cue in cues)
            return bool(cues) and _SEASON_FIRM.search(before) is not None
        if mention.precision == "year":
            split = mention.end - mention.start > 4
            if text[mention.start].isdigit() and text[mention.end - 1].isalpha():
                return bool(cues)  # "would be in the 2027 resurfacing programme"
            if "new year" in text[mention.start : mention.end].lower():  # "could begin in the New Year", but not "the floods at new year"
                return bool(cues) and _NEW_YEAR.search(text, max(sentence.start, mention.start - 16), mention.end) is not None
            if text[mention.start : mention.end].lower() == "next year" and any(
                cue.label == "event" and 0 <= mention.start - cue.end < _CLOSE_BY for cue in cues
            ):
                return True  # "is on the list for resurfacing next year"
            if any(cue.label == "event" and _is_set_for(text, cue, mention.start) for cue in cues):
                return True  # "is on the list for 2027", "is pencilled in for 2027/28"
            lead = (DEADLINE if split and text[mention.start].isdigit() else _YEAR_FIRM).search(
                text, max(sentence.start, mention.start - 16), mention.start
            )
            return lead is not None and any(cue.label != "preposition" or text[mention.start].isdigit() for cue in cues)
        return mention.year_given or bool(cues) or is_told_in_present(text, sentence, mention)
    if mention.precision == "year":
        return bool(cues) and _BY_YEAR.search(text, max(sentence.start, mention.start - 24), mention.start) is not None
    if joined and not any(cue.label == "event" for cue in cues):
        return of_meeting  # "performance from July to September 2025" in a report without a date
    cues = [cue for cue in cues if not _CLAUSE_BETWEEN.search(text[min(cue.end, mention.end) : max(cue.start, mention.start)])]
    if not (cues or of_meeting):
        return False
    if any(pattern.search(text, max(sentence.start, mention.start - 100), mention.start) for pattern in (_WAS_DONE, _CAME_BEFORE)):
        return False
    direction = direction_of(text, mention.start, mention.end, sentence.start, sentence.end)
    ahead = direction == "future"
    return (of_meeting and direction != "past") or (bool(cues) and (ahead or any(cue.label == "event" for cue in cues)))
