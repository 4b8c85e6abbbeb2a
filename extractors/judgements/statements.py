"""The words that state a grade, and the date that they tell with it.

"|Elm House was judged Good in May| and Oak House Weak"          its clause
"for boats, good; |for people, adequate|"                        with what it is of
"Mr Hall was confident |it would be Good|"                       not who says so
"The home was judged Good|, probably in May 2026|"               with a date right behind it
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

from extractors.beginnings import searched
from extractors.dates import DateMention
from extractors.judgements.borders import counted_areas, relative_clause
from extractors.judgements.grades import AFTER_COMMA, Grade
from extractors.judgements.scope import already
from extractors.judgements.standing import NOUN
from extractors.judgements.visits import AHEAD, INSPECTED_IN, YEAR_AFTER, YEAR_OF_VISIT
from extractors.statement import clause_around

TO_COME = ("judgement-hoped", "judgement-within-reach")
_BARE = ("judgement-number", "judgement-standing")
_ARTICLE = searched(r"\ban? $", re.IGNORECASE)
_BELIEVED = ("judgement-hoped", "judgement-standing", "judgement-stated", "judgement-number")
# "Mr Hall was confident |it would be Good", "the visit was due and |officers expected a Good"
_BELIEF = searched(
    r"\b(?:confident|hopeful|sure|optimistic|certain|thinks?|thought|believe[sd]?|feels?|felt) (?:that )?(?=[\w’' -]{2,60} (?:would|will|could|should|might|may)\b)"
    r"|(?:,| and|;) (?=(?:[\w’']+ ){1,4}?(?:expect|hop|anticipat|predict|forecast)(?:s|es|ed|e)? (?:an?|the|to|for|at|nothing)\b)"
)
_FOR_WHAT = searched(r"\bfor [\w ]{2,30}, (?:which had been [^,;.]{3,50}, )?$")  # "|for people, adequate"
# "and |Elm House, Outstanding| overall, had offered help"
_APPOSED = searched(r"(?:\band |\bbut |\bwhile |; )(?P<named>(?:[A-Z][\w’']+ ){0,3}[A-Z][\w’']+, [‘“'\"]?)$")
_OF_AREA = (" for ", " at ", " in ", " on ")  # "Good for fires, |Good| for costs"
# ", which was due in 2026", ", probably in 2028"
_LEADS_ON = re.compile(
    r",? ?(?:by (?:the )?[A-Z]\w+(?: [A-Z]\w+){0,3} )?(?:which|that|probably|likely|perhaps|expected|due|planned|scheduled|and|in|at|by|of|on|the|was|is|were|\(| )*"
)
# "leadership will be back at |Good", "likely to be |Good"
_TO_BE = searched(
    r"\b(?:can(?= (?:be|become|get|return|reach)\b)|will|would|should|could|may|might|likely to|expect(?:s|ed(?! standard)|ing)?|hop(?:e|es|ed|ing)|aims?|aimed|aiming|ambition|ought|anticipat\w+|forecast|disappointed|surprised|assumption|target|to become|plan (?:is|was)|working (?:to|towards)|realistic|possible|looked for|return to)\b[^.;]{0,50}$"
)
# "|Good| when we next get an inspection", "|adequate| by Round 4"
_NEXT_TIME = re.compile(
    r"[’”'\"]?(?: overall)?,? (?:(?:when|if) (?:[\w’']+ ){1,3}?next\b|(?:the )?next time\b|at the next\b(?! [\w-]+ (?:in|of) (?:19|20)\d\d)|at that point\b|by (?:then|(?:the )?next|round \d)\b)",
    re.IGNORECASE,
)
_LONGEST_NAME = 60  # characters
_NEAR = 60  # characters between a date and the clause that it opens: "In May, said the Director, |the home was judged Good|"
_LEAD = 80  # characters in front of a grade that say that it is to come
# "was downgraded in March following a visit in |December"
_AFTER_VISIT = searched(
    r"\b(?:following|after) (?:an?|the|its|their) (?:[\w-]+ ){0,3}(?:visit|inspection) (?:in|on|of|from|between) (?:the )?$"
)
# "was rated good|, largely because of its meals"
_REASON = searched(
    r", (?:largely|chiefly|mainly|mostly|partly|principally|primarily) (?:on|because|due|owing|for|as|in|to|from)\b|, (?:provided|providing) that\b|, (?:meaning|which meant?s?|though|although)\b"
)
# "|How good is our setting?| 4 - Good", and where the next one is asked
_ASKED = searched(r"(?:\b(?:Key )?[Qq]uestion \d(?:\.\d)?[:.]? )?\bHow (?:good|well|effective)\b[^?\n]{3,90}\? $")
_ASKS_NEXT = searched(r" (?:(?:Key )?[Qq]uestion \d(?:\.\d)?[:.]? )?How (?:good|well|effective)\b")
_LONGEST_QUESTION = 130
_NEW_CLAUSE = re.compile(r"[.;]|\b(?:and|but)\b")

Span = tuple[int, int]


class Part(NamedTuple):
    """What is about a grade, text[begin:stop], of the sentence at text[low:high] that gives it."""

    text: str
    low: int
    high: int
    begin: int
    stop: int
    grade: Grade


def statement_around(part: Part, dates: Sequence[DateMention]) -> Span:
    """The words that state a grade."""
    text, low, _, begin, stop, grade = part
    start, end = relative_clause(text, low, clause_around(text, (begin, stop), grade.start, grade.end), grade, dates)
    if areas := counted_areas(text, begin, grade, stop):
        start, end = areas
    elif grade.rule == "judgement-listed" and not text.startswith(_OF_AREA, grade.end) and (named := _FOR_WHAT.search(text, begin, start)):
        start = named.start()
    elif grade.rule in ("judgement-listed", "judgement-standing") and (
        apposed := _APPOSED.search(text, max(low, grade.start - _LONGEST_NAME), grade.start)
    ):
        comma = text.find(", ", grade.end, end)
        start, end = apposed.start("named"), comma if comma > 0 else end
    elif grade.rule == "judgement-listed" and (listed := AFTER_COMMA.search(text, max(low, start - 1), grade.start)):
        start = listed.start("named")
    elif grade.rule in ("judgement-within-reach", "judgement-likewise"):
        start = grade.start
    elif grade.rule in _BARE and (article := _ARTICLE.search(text, low, grade.start)) and (noun := NOUN.match(text, grade.end)):
        start, end = article.start(), noun.end("end")
    elif text.endswith(": ", low, grade.start) and text.startswith(_OF_AREA, grade.end):
        start = start if any(start <= mention.start < grade.start for mention in dates) else grade.start
    if start == low and text.startswith("? ", low - 2) and (asked := _ASKED.search(text, max(0, low - _LONGEST_QUESTION), low)):
        start = asked.start()
        end = following.start() if (following := _ASKS_NEXT.search(text, grade.end, end)) else end
    if reason := _REASON.search(text, grade.end, end):
        end = reason.start()
    if grade.rule in _BELIEVED:
        start = max((found.end() for found in _BELIEF.finditer(text, start, grade.start)), default=start)
    return start, end


def is_to_come(part: Part, start: int) -> bool:
    """Whether the statement that begins at `start` says that its grade is still to be given."""
    text, grade = part.text, part.grade
    return (
        grade.rule == "judgement-within-reach"
        or _TO_BE.search(text, max(start, grade.start - _LEAD), grade.start) is not None
        or _NEXT_TIME.match(text, grade.end, part.high) is not None
    )


def dated_statement(part: Part, span: Span, dates: Sequence[DateMention], held: dt.date | None, *, future: bool) -> tuple[Span, str | None]:
    """The statement at `span` with the date that stands in it or right beside it, and that date."""
    (start, end), text = span, part.text
    inside = [mention for mention in dates if start <= mention.start < end]
    near = (
        mention
        for mention in dates
        if part.begin <= mention.start < part.stop and (mention.start < end or _LEADS_ON.fullmatch(text, end, mention.start))
    )
    date = (
        next((mention for mention in inside if _AFTER_VISIT.search(text, start, mention.start)), None)
        or next((mention for mention in inside if mention.precision in ("day", "month")), None)
        or next(iter(inside), None)
        or next(near, None)
    )
    if date is None or (future and date.start < start):
        return span, None
    if date.start >= end:
        end = date.end
    elif date.end <= start and start - date.end < _NEAR and not _NEW_CLAUSE.search(text, date.end, start):
        start = date.start - (3 if text[max(part.low, date.start - 3) : date.start].lower() == "in " else 0)
    return (start, end), _day(part, date, held)


def date_in_front(part: Part, start: int, dates: Sequence[DateMention], held: dt.date | None) -> str | None:
    """The first date of the sentence in front of the statement that begins at `start`."""
    return next((_day(part, mention, held) for mention in dates if mention.start < start), None)


def with_year_of_visit(part: Part, start: int, date: str | None) -> str | None:
    """The date of a grade, or the year that the word for its inspection bears: "the |2021| inspection graded it as adequate"."""
    text, grade = part.text, part.grade
    if after := YEAR_AFTER.match(text, grade.end, part.stop):
        return after["of"] or date or after["year"] or after["at"] or after["over"]
    found = INSPECTED_IN.search(text, max(part.low, start - _NEAR), start) or YEAR_OF_VISIT.search(text, part.begin, grade.start)
    return date or (found["year"] if found else None)


def _day(part: Part, date: DateMention, held: dt.date | None) -> str | None:
    """The date of a grade that is still to be given, or that has been."""
    if part.grade.rule in TO_COME or AHEAD.search(part.text, part.low, part.high):
        return date.iso_end or date.iso
    return already(date, held)
