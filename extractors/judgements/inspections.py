"""The inspections that a document tells of, and what a grade owes to the one it comes from.

    "Inspectors visited the home on 4 and 5 March. … Their report was published on 2 May. … Leadership was judged Good."

A grade that tells no day of its own has that of the inspection its item tells of: the day of the visit where one is told, else that of another grade of the
item, else that of the report. Where a name stands beside the grade, the inspection must be told of that name ("Elm House was Good", "inspectors came to Elm
House in May"); where an item tells of several inspections, a grade without a name belongs to the last one told before it in its paragraph.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Literal, NamedTuple

from spacy.tokens import Doc

from extractors.anchor import anchor_of
from extractors.beginnings import searched
from extractors.cues import cues_of
from extractors.dates import DateMention, find_dates
from extractors.judgements.earlier import earlier_grades
from extractors.judgements.found import Found
from extractors.judgements.scope import already
from extractors.judgements.subjects import Names
from extractors.outline import Outline, Sentence, outline_of

_ACT = r"(?:re-?)?inspect(?:ed|ion|ions|ors?)|visit(?:ed|s|ing)?|assessors|field ?work"
# "was inspected on |4 May", "the visit took place in |May", "fieldwork between |4 and 8 May", "inspectors were on site in |June"
_VISITED = searched(
    rf"\b(?:{_ACT}|took place|carried out|(?:inspectors|they|ofsted|cqc) (?:\w+ )?(?:came|were|spent))\b"
    r"(?:(?! (?:since|from the|report|letter|findings|results?|outcomes?|actions?|plan|framework|programme|regime|presented|discussed|considered|received|responded|response|meeting|expected|due)\b)[^.;\d]){0,60} (?:in|on|of|dated|at|during|between|from|over|beginning|commencing|was|were)(?: the)?(?: (?:early|mid|late|week|weeks|end|start|beginning|middle|course|days?|weekend)(?: (?:of|beginning|commencing)(?: the)?)?)? $"
    r"|\b(?:un)?announced(?: (?:visit|inspection))?[,:]? \(?$",
    re.IGNORECASE,
)
# "|In June 2025| Ofsted inspected …", "the |May 2025| inspection"
_VISITS_NEXT = re.compile(
    rf",? (?:(?:(?i:the|an?|its|our|their|two|three|full|short|joint|graded|unannounced)|[A-Z][\w’'-]*) ){{0,6}}?(?:(?i:{_ACT})|came|were (?:in|on site|here|with us))\b"
)
_OUT = searched(
    r"\b(?:published|issued|released|(?:came|come|was|were) out|made public|publication|(?:report|letter)(?= (?:of|dated|on) (?:the )?$))\b[^.;]{0,60}$",
    re.IGNORECASE,
)
# "its |August| inspection"
_ITS_VISIT = re.compile(r" (?:[\w-]+ )?(?:inspection|visit)\b")
_EITHER = re.compile(
    rf"\b(?:(?P<out>published|issued|released|came|come|out|public|publication|report|letter)|{_ACT}|carried out)\b", re.IGNORECASE
)
_WEEK_OF = searched(r"\bweeks? (?:of|beginning|commencing|from)(?: the)? $", re.IGNORECASE)
_LIKEWISE = re.compile(r",?(?: and)? [\w’' -]{2,40} (?:in|on) (?:the )?")  # "Elm House in May |and Oak House in| July"
_OUT_NEXT = re.compile(r",? (?:[\w’'-]+ ){0,6}?(?:published|issued|released)\b", re.IGNORECASE)
_NOT_THIS = searched(
    r"\b(?:to be|will|would|expected|due|until|last|previous(?:ly)?|earlier|prior|next|planned|likely|re-?visit|offered|follow[- ]up|monitoring|must|shall|should)\b[^.;]{0,60}$|\b(?:since|by) $",
    re.IGNORECASE,
)
_OVERALL = searched(r"\boverall\b|\bas a whole\b", re.IGNORECASE)
_TELLS = searched(
    r"\b(?:(?:re-?)?inspect\w*|field ?work|on site|(?:un)?announced|published|issued|released|came out|made public)\b", re.IGNORECASE
)
# Whose grade has no day here: one that stands now, one of somebody else that the minutes only compare with, one that is still to be given
_STANDS_NOW = searched(
    r"\b(?:is|are) (?:currently |now |still )?(?:both |all )?(?:rated|graded|judged)\b|\bcurrently\b|\b(?:has|have|is|are) (?:an? )?[‘“\"']?$"
)
_ELSEWHERE = searched(
    r"\b(?:another|different|neighbour\w*|similar|elsewhere|(?:two|three|one) of)\b",
    re.IGNORECASE,
)
_YET = searched(
    r"\b(?:ought|anticipat\w+|disappointed|surprised|forecast|aim(?:s|ed|ing)?|ambition|hop(?:es?|ed|ing)|expect\w*)\b", re.IGNORECASE
)
_LEAD = 120  # characters before a date that say what it is the date of
_YEAR = len("2026")
_MONTH = len("2026-01")
_FURTHEST = 400  # characters of a sentence before a grade
_LONGEST = 3000  # characters of a sentence that tells of an inspection
_MOST = 40  # days on either side of a grade that are compared
_OLD_DATE = 24  # characters behind an earlier grade that hold its date
_JOINS = frozenset({"to", "and", "-", "–", "until"})
_LISTED = ("judgement-line", "judgement-cell")

_Of = Literal["visit", "overall", "grade", "report"]


class _Told(NamedTuple):
    """A day of a visit, of a grade (one for the whole of a service is `overall`) or of a report, as the text at `start` tells it, with what is named beside it."""

    start: int
    day: str
    of: _Of
    names: frozenset[str]


def with_inspections(doc: Doc, found: list[Found]) -> list[Found]:
    """The judgements with the days of the inspections that they come from."""
    if all(one.expected for one in found):
        return found
    inspections = _Inspections(doc, found)
    return [one if one.expected else replace(one, date=inspections.day_of(one) or one.date) for one in found]


class _Inspections:
    """What a document tells of inspections, item by item as it is asked for."""

    def __init__(self, doc: Doc, found: Sequence[Found]) -> None:
        self._doc, self._outline, self._found = doc, outline_of(doc), found
        self._text = self._outline.text
        self._names = Names(self._text)
        self._named = [cue.start for cue in cues_of(doc, "judgement") if cue.label == "inspectorate"]
        self._items: dict[tuple[int, int], list[_Told]] = {}

    def day_of(self, one: Found) -> str | None:
        """The day that a grade takes over from the inspection it comes from; None where it keeps its own, or none is plain."""
        sentence = self._outline.sentence_at(one.start)
        if sentence is None:
            return None
        for start, end in _regions(self._outline, sentence):
            if (start, end) not in self._items:
                self._items[start, end] = sorted([*self._told_in(start, end), *self._graded_in(start, end)])
            told = self._items[start, end]
            at = bisect_right(told, one.start, key=attrgetter("start"))
            if day := self._among(one, sentence, told[max(0, at - _MOST) : at + _MOST]):
                return day
        return None

    def _among(self, one: Found, sentence: Sentence, told: Sequence[_Told]) -> str | None:
        """The day of an inspection among those `told` around a grade."""
        low = max(sentence.start, one.end - _FURTHEST)
        if one.date is not None:
            if not any(this.of == "report" and this.day == one.date and not sentence.start <= this.start < sentence.end for this in told):
                return None
            told = [this for this in told if this.of == "visit" and this.day < one.date]  # inspectors come before their report does
        elif one.rule not in _LISTED and any(pattern.search(self._text, low, one.end) for pattern in (_STANDS_NOW, _ELSEWHERE, _YET)):
            return None
        names = self._names.within(low, one.end)
        if names:
            told = [this for this in told if names & this.names]
        block = self._outline.block_of(sentence)
        for of in ("visit", "overall", "grade", "report") if names else ("visit", "overall", "report"):
            days = [this for this in told if this.of == of]
            for same in (days, [this for this in days if not names and not this.names]):
                if len(distinct := _distinct(same)) == 1:
                    return distinct[0]
            if days and of != "report":
                beside = [this for this in days if names or block.start <= this.start < one.end]
                return beside[-1].day if beside else None
        return None

    def _graded_in(self, start: int, end: int) -> Iterator[_Told]:
        """The days of grades that tell their own."""
        first, last = (bisect_left(self._found, offset, key=attrgetter("start")) for offset in (start, end))
        for one in self._found[first:last]:
            if one.date and len(one.date) > _YEAR and not one.expected:
                low = max(one.start - _FURTHEST, self._outline.sentences[bisect_right(self._outline.starts, one.start) - 1].start)
                whole = one.rule not in _LISTED and _OVERALL.search(self._text, low, one.end)
                yield _Told(one.start, one.date, "overall" if whole else "grade", self._names.within(low, one.end))

    def _told_in(self, start: int, end: int) -> Iterator[_Told]:
        """The days of visits and of reports that text[start:end] tells."""
        named = self._named[bisect_left(self._named, start) : bisect_left(self._named, end)]
        last: Sentence | None = None
        for offset in sorted([*named, *(found.start() for found in _TELLS.finditer(self._text, start, end))]):
            sentence = self._outline.sentence_at(offset)
            if sentence and sentence is not last and sentence.place != "decision":  # "That a report come to the meeting on 19 March"
                yield from self._told_by(sentence)
            last = sentence

    def _told_by(self, sentence: Sentence) -> Iterator[_Told]:
        text, start, end = self._text, sentence.start, min(sentence.end, sentence.start + _LONGEST)
        held = anchor_of(self._doc, sentence)
        mentions = [
            mention
            for mention in find_dates(text, start, end, held)
            if mention.iso and (mention.precision != "season" or mention.year_given)  # "in the spring" is no date
        ]
        olds = earlier_grades(text, start, end) if mentions else []
        of: _Of | None = None
        for index, mention in enumerate(mentions):
            if any(old.start <= mention.start < old.end + _OLD_DATE for old in olds) or _goes_on(text, mentions, index):
                continue
            lead = mentions[index - 1].start if index and _goes_on(text, mentions, index - 1) else mention.start
            behind = mentions[index - 1].end if index else start
            low = max(start, lead - _LEAD)
            day = already(mention, held)
            if day is None or (held and day > held.isoformat()) or _NOT_THIS.search(text, low, lead):
                continue
            of = _of_what(text, low, lead, mention.end, end) or (of if index and _LIKEWISE.fullmatch(text, behind, lead) else None)
            if of:
                names = self._names.within(behind, mention.start) or self._names.within(start, end)
                yield _Told(mention.start, day[:_MONTH] if _WEEK_OF.search(text, low, lead) else day, of, names)


def _regions(outline: Outline, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Where the inspection of a sentence's grade may be told: its item, then the ones that hold it; in a document without items all of it."""
    ordinal = sentence.item
    if ordinal is None:
        yield 0, len(outline.text)
    while ordinal is not None:
        item = outline.items[ordinal]
        yield item.start, item.end
        ordinal = item.parent


def _of_what(text: str, low: int, start: int, end: int, high: int) -> _Of | None:
    """What happened on the day at text[start:end], in text[low:high]: inspectors came, or their report did."""
    if _ITS_VISIT.match(text, end, high):
        return "visit"
    visited, out = _VISITED.search(text, low, start), _OUT.search(text, low, start)
    if visited and out:  # "published in May after the inspection in |March|", "the inspection report, published in |May|"
        return "report" if max(_EITHER.finditer(text, low, start), key=re.Match.start)["out"] else "visit"
    if visited:
        return "visit"
    if out or _OUT_NEXT.match(text, end, high):
        return "report"
    return "visit" if _VISITS_NEXT.match(text, end, high) else None


def _distinct(told: Iterable[_Told]) -> list[str]:
    """The days of different inspections, each as fine as it is told: "in March" and "on 4 March" are one."""
    days: list[str] = []
    for day in sorted({this.day for this in told}, key=len, reverse=True):
        if not any(known.startswith(day) for known in days):
            days.append(day)
    return days


def _goes_on(text: str, mentions: Sequence[DateMention], index: int) -> bool:
    """Whether a date begins a stretch of time that the next one ends: "from |4 March| to 8 March"."""
    return index + 1 < len(mentions) and text[mentions[index].end : mentions[index + 1].start].strip() in _JOINS
