"""The day that a grade owes to the inspection it comes from.

    "Inspectors visited the home on 4 and 5 March. … Their report was published on 2 May. … Leadership was judged Good."

A grade that tells no day of its own has that of the inspection its item tells of: the day of the visit where one is told, else that of another grade of the
item, else that of the report. Where a name stands beside the grade, the inspection must be told of that name ("Elm House was Good", "inspectors came to Elm
House in May"); where an item tells of several inspections, a grade belongs to the last one told before it in its paragraph, or above its list or table.
What stands between the same two headings is asked first, and what is told above a grade before what is told below it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from operator import attrgetter

from spacy.tokens import Doc

from extractors.anchor import anchor_of
from extractors.beginnings import searched
from extractors.calendar_words import MONTH
from extractors.judgements.details import details_below
from extractors.judgements.found import Found
from extractors.judgements.list_days import day_of_list, lead_of
from extractors.judgements.scope import already
from extractors.judgements.standing import AREA_OF_FRAMEWORK
from extractors.judgements.subjects import Names
from extractors.judgements.told import Telling, Told, ToldOf
from extractors.judgements.visits import days_told
from extractors.outline import Sentence, outline_of
from models import Block

_OVERALL = searched(r"\boverall\b|\bas a whole\b", re.IGNORECASE)
# Whose grade has no day here: one that stands now, one of somebody else that the minutes only compare with, one that is still to be given
_STANDS_NOW = searched(
    r"\b(?:is|are) (?:currently |now |still )(?:both |all )?(?:rated|graded|judged)\b|\bcurrently\b|\b(?:has|have|is|are) (?:an? )?[‘“\"']?$"
)
_ELSEWHERE = searched(
    r"\b(?:another|different|neighbour\w*|similar|elsewhere|the year before|(?:two|three|one) of)\b",
    re.IGNORECASE,
)
_YET = searched(
    r"\b(?:ought|anticipat\w+|disappointed|surprised|forecast|aim(?:s|ed|ing)?|ambition|hop(?:es?|ed|ing)|expect(?!ed standard)\w*)\b",
    re.IGNORECASE,
)
# "She would expect" above a list
_WOULD = searched(r"\b(?:would|hop(?:es?|ed)|expect(?:s|ed)?|aim(?:s|ed)?|self-assess\w*)(?: \w+){0,4}:?$")
# "|Elm House, Alverton.| Now Good": whose the grades of a paragraph are
_HEADED = re.compile(r"[A-Z][\w’'&-]*(?:,? (?:[A-Z(][\w’'&()-]*|of|the|and|in|at|&)){0,8}(?:[.:]| [–—-])(?= )")
# "We are Good. … the day service|, seen in| July, was Weak": a visit that tells nothing of what is graded before it
_IN_PASSING = searched(r"[a-z], (?:last |re-?)?(?:seen|inspected|visited|assessed)(?: (?!by\b)\w+){0,2} (?:in|on)(?: the)? $")
# "|Boats (visited 4 to 6 May).| They were judged Good"
_DATED_HEAD = re.compile(r"[A-Z][^.;:()\n]{2,70} \((?P<when>(?:[a-z ]{3,40},? )?\d[^()]{4,40}|[A-Z][a-z]{2,8} (?:19|20)\d\d)\)[.:] ")
# "Elm Academy (Education Scotland, March 2025)", above what was found there
_HEADS = re.compile(rf"[A-Z][^.;:()|\n]{{2,60}} \([A-Z][\w’' &-]{{2,50}},? (?:\d{{1,2}} )?{MONTH} (?:19|20)\d\d\)")
# "Elm House moved up to Good. |It| was visited on 26 May"
_IT = re.compile(r"(?:It|They|This|That|The (?:visit|inspection|team|inspectors?))\b")
# "At Elm House the fault lay in its records. |The home| was Weak for safety"
_THE_SAME = re.compile(
    r"(?:It|They|The (?:home|school|college|nursery|service|ward|practice|surgery|trust|hospital|agency|provider|setting|unit))\b"
)
_WORD = re.compile(r"[\w’'-]+")
_FOR = ("for ", "For ")  # "|for people|, adequate"
_YEAR = len("2026")
_FURTHEST = 400  # characters of a sentence before a grade
_LONGEST_WRITING = 8  # months between a visit and its report
_MOST = 40  # days on either side of a grade that are compared
_LONGEST_LIST = 40  # rows or lines below what opens them
_LEAD = 60  # characters before a day that say what it is the day of
_OPENS = 100  # characters of a paragraph that may open a list
_LISTED = ("judgement-line", "judgement-cell")
# Whose day a grade takes, the first that is told: one with a name, one without, one of an area
_NAMED_BY: tuple[ToldOf, ...] = ("visit", "overall", "grade", "report", "season")
_UNNAMED_BY: tuple[ToldOf, ...] = ("visit", "overall", "report", "season")
_AREA_BY: tuple[ToldOf, ...] = ("visit", "overall", "grade", "report", "season")


def with_inspections(doc: Doc, found: list[Found]) -> list[Found]:
    """The judgements with the days of the inspections that they come from."""
    if all(one.expected for one in found):
        return found
    inspections = _Inspections(doc, found)
    found = [one if one.expected or one.date else replace(one, date=inspections.led(one)) for one in found]
    return [one if one.expected else replace(one, date=inspections.day_of(one) or one.date) for one in found]


class _Inspections:
    """The days that a document tells, item by item as they are asked for."""

    def __init__(self, doc: Doc, found: Sequence[Found]) -> None:
        self._doc, self._outline, self._found = doc, outline_of(doc), found
        self._text = self._outline.text
        self._names = Names(self._text)
        self._telling = Telling(doc, self._names)
        self._items: dict[tuple[int, int], list[Told]] = {}
        self._headings = [
            block.start
            for block in self._outline.document.blocks
            if block.kind == "heading" or (block.kind == "paragraph" and _HEADS.fullmatch(self._text, block.start, block.end))
        ]

    def led(self, one: Found) -> str | None:
        """The day that what opens the list of a grade tells of all of it."""
        sentence = self._outline.sentence_at(one.start)
        if sentence is None:
            return None
        block = self._outline.block_of(sentence)
        listed = one.rule in _LISTED or block.kind == "list_item"
        return day_of_list(self._text, self._outline.document.blocks, block, anchor_of(self._doc, sentence)) if listed else None

    def day_of(self, one: Found) -> str | None:
        """The day that a grade takes over from the inspection it comes from; None where it keeps its own, or none is plain."""
        sentence = self._outline.sentence_at(one.start)
        if sentence is None:
            return None
        if one.date is None and (day := self._opens_paragraph(one, sentence)):
            return day
        if one.date is None and (below := details_below(self._outline, one)):
            days = [this for this in self._telling.within(*below) if this.of in ("visit", "report")]
            if days:
                return next((this.day for this in days if this.of == "visit"), days[0].day)
        for start, end in self._regions(sentence):
            if (start, end) not in self._items:
                self._items[start, end] = sorted([*self._telling.within(start, end), *self._graded_in(start, end)])
            told = self._items[start, end]
            at = bisect_right(told, one.start, key=attrgetter("start"))
            if day := self._among(one, sentence, told[max(0, at - _MOST) : at + _MOST]):
                return day
        return None

    def _among(self, one: Found, sentence: Sentence, told: Sequence[Told]) -> str | None:
        """The day of an inspection among those `told` around a grade."""
        low = max(sentence.start, one.end - _FURTHEST)
        listed = one.rule in _LISTED
        periods = {this.day for this in told if this.of == "period"}
        if one.date is not None:
            told = _better(one.date, told)
        elif not listed and any(pattern.search(self._text, low, one.end) for pattern in (_STANDS_NOW, _ELSEWHERE, _YET)):
            return None
        told = [this for this in told if not self._is_another(this, sentence)]
        if reports := [this.day for this in told if this.of == "report" and this.start < sentence.end]:
            told = [this for this in told if this.start < sentence.end or not _is_of_another(this, max(reports))]
        names = self._names.within(low, one.end) - self._titled(sentence)
        paragraph = self._outline.block_of(sentence)
        if not names and not listed and _THE_SAME.match(self._text, sentence.start):
            before = self._names.within(paragraph.start, sentence.start)
            names = before if any(this.of != "report" for this in _nearest(before, told)) else names
        named = _nearest(names, told)
        if names and not named:
            named = [this for this in told if not this.names and paragraph.start <= this.start < paragraph.end and self._says_it(this)]
        if named or (names and not listed):
            told = named
        elif names:  # "Staff – Good" names an area
            told, names = [this for this in told if not this.names], frozenset()
        if not names and (headed := _HEADED.match(self._text, paragraph.start, paragraph.end)):
            subject = self._names.within(paragraph.start, headed.end())
            told = [this for this in told if paragraph.start <= this.start < paragraph.end] or _nearest(subject, told) or told
        opened = _opening(self._outline.document.blocks, paragraph) if listed else paragraph
        if listed and (lead := lead_of(self._outline.document.blocks, paragraph)) and _WOULD.search(self._text, lead.start, lead.end):
            return None
        of_area = not listed and (AREA_OF_FRAMEWORK.search(self._text, one.start, one.end) or self._text.startswith(_FOR, one.start))
        newest = max((this.day for this in told if this.of == "visit" and this.start < one.start), default="")
        told = [this for this in told if not one.end <= this.start < paragraph.end or this.day[:_YEAR] >= newest[:_YEAR]]
        near = [this for this in told if opened.start <= this.start < paragraph.end]
        above = [this for this in told if this.start < paragraph.end]
        for of in _NAMED_BY if names else _AREA_BY if of_area else _UNNAMED_BY:
            for some in (near,) if of == "grade" and not names else (told,) if of == "overall" else (near, above, told):
                days = _full([this for this in some if this.of == of])
                for same in (days, [this for this in days if not names and not this.names]):
                    if len(distinct := _distinct(same)) == 1:
                        return distinct[0]
                if days and of != "report" and some is not above:
                    earlier = [this.day for this in days if this.start < one.end and (names or some is near)]
                    return earlier[-1] if earlier else None
        return periods.pop() if one.date is None and len(periods) == 1 else None

    def _opens_paragraph(self, one: Found, sentence: Sentence) -> str | None:
        """The day in the words that head the paragraph of a grade: "Boats (visited 4 to 6 May). They were judged Good"."""
        block = self._outline.block_of(sentence)
        head = _DATED_HEAD.match(self._text, block.start, one.start)
        if head is None:
            return None
        held = anchor_of(self._doc, sentence)
        days = [day for mention in days_told(self._text, *head.span("when"), held) if (day := already(mention, held))]
        return days[-1] if days and (held is None or days[-1] <= held.isoformat()) else None

    def _titled(self, sentence: Sentence) -> frozenset[str]:
        """The words in the title of a sentence's item, in small letters: who is named there needs not be named again."""
        item = self._outline.item_of(sentence)
        return frozenset(_WORD.findall(self._outline.lower, item.start, self._text.find("\n", item.start))) if item else frozenset()

    def _is_another(self, told: Told, sentence: Sentence) -> bool:
        """Whether a visit that is told below a sentence is that of something else, named there in passing."""
        return told.start >= sentence.end and _IN_PASSING.search(self._text, told.start - _LEAD, told.start) is not None

    def _says_it(self, told: Told) -> bool:
        """Whether a visit is told of what the sentence before it speaks of: "It was visited on |26 May|"."""
        sentence = self._outline.sentence_at(told.start)
        return sentence is not None and _IT.match(self._text, sentence.start) is not None

    def _regions(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """Where the inspection of a sentence's grade may be told: between two headings of its item, in the item, then in the ones that hold it.

        In a document without items it may be told anywhere."""
        ordinal = sentence.item
        if ordinal is None:
            yield 0, len(self._text)
        else:
            number, item = bisect_right(self._headings, sentence.start), self._outline.items[ordinal]
            start, end = (
                self._headings[number - 1] if number else 0,
                self._headings[number] if number < len(self._headings) else len(self._text),
            )
            if item.start < start or end < item.end:
                yield max(start, item.start), min(end, item.end)
        while ordinal is not None:
            item = self._outline.items[ordinal]
            yield item.start, item.end
            ordinal = item.parent

    def _graded_in(self, start: int, end: int) -> Iterator[Told]:
        """The days of grades that tell their own."""
        first, last = (bisect_left(self._found, offset, key=attrgetter("start")) for offset in (start, end))
        for one in self._found[first:last]:
            if one.date and len(one.date) > _YEAR and not one.expected:
                low = max(one.start - _FURTHEST, self._outline.sentences[bisect_right(self._outline.starts, one.start) - 1].start)
                whole = one.rule not in _LISTED and _OVERALL.search(self._text, low, one.end)
                yield Told(one.start, one.date, "overall" if whole else "grade", self._names.within(low, one.end))


def _is_of_another(visit: Told, report: str) -> bool:
    """Whether a visit is told so far before a report that it led to another one."""
    return visit.of == "visit" and _months(report) - _months(visit.day) > _LONGEST_WRITING


def _months(day: str) -> int:
    return 12 * int(day[:4]) + int(day[5:7] or 12)


def _nearest(names: frozenset[str], told: Sequence[Told]) -> list[Told]:
    """Those told with most of these names: of "Elm House" that of "Elm House", and not that of "Oak House"."""
    most = max((len(names & this.names) for this in told), default=0)
    return [this for this in told if len(names & this.names) == most] if most else []


def _better(date: str, told: Sequence[Told]) -> Sequence[Told]:
    """What may tell the day of a grade better than it does itself: a day of its month or year, the visit before a report of its day."""
    visits = [this for this in told if this.of == "visit"]
    finer = [this._replace(of="visit") for this in told if this.of in ("visit", "past") and this.day.startswith(date) and this.day != date]
    if finer:
        return finer
    if len(date) == _YEAR and (reports := [this for this in told if this.of == "report" and this.day.startswith(date)]):
        return reports  # "4. PEEL ASSESSMENT 2023 … published on |9 November 2023|"
    if any(this.of == "report" and this.day == date for this in told):
        return [this for this in visits if this.day < date and not _is_of_another(this, date)]
    return ()


def _opening(blocks: Sequence[Block], block: Block) -> Block:
    """The paragraph that opens the list or table to which a block belongs."""
    number = last = bisect_right(blocks, block.start, key=attrgetter("start")) - 1
    while number > max(0, last - _LONGEST_LIST) and (
        blocks[number].kind in ("table_row", "list_item") or blocks[number].end - blocks[number].start < _OPENS
    ):
        number -= 1
    return blocks[number]


def _full(told: list[Told]) -> list[Told]:
    """Those that tell more than a year, where some do: "at its inspection in 2019" tells of an earlier one."""
    return [this for this in told if len(this.day) > _YEAR] or told


def _distinct(told: Iterable[Told]) -> list[str]:
    """The days of different inspections, each as fine as it is told: "in March" and "on 4 March" are one."""
    days: list[str] = []
    for day in sorted({this.day for this in told}, key=len, reverse=True):
        if not any(known.startswith(day) for known in days):
            days.append(day)
    return days
