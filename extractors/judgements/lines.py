"""Grades in lines: an area or a service, and what the inspectors gave it.

    The report, published on 2 May, gave these grades:
    Care – Good
    Leadership: Requires improvement (previously Good)
    Elm House – meals 4 (good), staffing 2 (weak), previously 4 (May 2026)

A list may go from grade to grade too ("Good: boats; crews" above "Weak: stores"); then each line is one judgement.

A line is one of grades where nothing is in it but names, grades and dates, and an inspection is named above it (`scope_above`). "Weather: good" under "The play
inspection took place" is none, nor is a line with a verb of its own.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractors.actions.task import is_minuted
from extractors.beginnings import searched
from extractors.cues import Cue
from extractors.dates import find_dates
from extractors.judgements.grade_words import GRADE
from extractors.judgements.grades import whole_grade
from extractors.judgements.scope import SCALE, already, scope_above
from extractors.judgements.standing import OF_FRAMEWORK
from extractors.judgements.tallies import is_tallied
from extractors.judgements.values import PrintedGrade, Value, values_in
from extractors.outline import Outline

_TWO = 2
_LONGEST = 260  # characters of a line
_LONGEST_NAME = 90
_LONGEST_HEAD = 70  # characters of the name of a service whose grades stand below
# "2025   2021", "Standard   Now   Before"
_HEADS = re.compile(
    r"(?:[A-Z][\w ]{2,30} )?(?:(?P<year>(?:19|20)\d\d)\s+(?P<other>(?:19|20)\d\d)"
    r"|(?P<now>(?:[Nn]ow|[Cc]urrent|[Nn]ew|[Tt]his time|[Ll]atest)(?: \w+)?)\s+(?:[Bb]efore|[Pp]revious|[Ll]ast time|[Ww]as|[Oo]ld)(?: \w+)?"
    r"|(?:[Bb]efore|[Pp]revious|[Ll]ast time|[Ww]as|[Oo]ld)(?: \w+)?\s+(?:[Nn]ow|[Cc]urrent|[Nn]ew|[Tt]his time|[Ll]atest)(?: \w+)?)"
)
_AREA_ALONE = re.compile(rf"(?:[a-z]+ ){{0,2}}(?:{OF_FRAMEWORK})(?: (?:for|of|and|in) [a-z]+(?: [a-z]+)?)?", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]{2}")
_SENTENCE_ENDS = searched(r"\.(?<=[\w)’”'\"]\.) (?=[A-Z])|\.$")
# "Elm House – |placed in| special measures"
_GIVEN = (
    r"(?:(?:is|was|were|has been|had been|has|have|had) )?(?:(?:now|again|still|all|currently|overall|also|both) )*"
    r"(?:(?:rated|graded|re-?graded|judged|assessed as|evaluated as|moved|improved|fell|fallen|dropped|gone|went|up|down|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|retain(?:s|ed|ing)?|kept|placed|put|subject to|as|at)(?: (?:as|at|in|into|on|to be))? )?"
)
_PARTED = re.compile(rf"(?P<name>.*?)(?:(?P<sign>[’”'\")]?,? ?(?:[–—=…:|/-]+|\.{{3,}}),? ?){_GIVEN}| )[(\[‘“'\"]?", re.IGNORECASE)
_OPENS = re.compile(r"[\s.,;/·•–—)’”'-]*(?:(?:and|with|but|while) (?:for )?)?")
# What a name does not hold; "How well children are helped" does, before its dash
_SAYS = searched(
    r"\b(?:was|were|be|been|had|has|have|would|will|could|should|(?-i:may)|did|do|which|said|asked|noted|if|not|there|it|they|this|we|he|she|than|because|of (?:the|these|those) \d+)\b",
    re.IGNORECASE,
)
# "|People are safe|: Good" is the name of an area, "|The food is| good" is talk
_IS = searched(r"\b(?<!ow well )(?:is|are|does)\b", re.IGNORECASE)
# "Elm House – Good, 4 May |(prev. |Weak)"
_EARLIER = re.compile(
    r"[,;]? ?[(\[–—-] ?(?:(?:it|they|which) )?(?:prev(?:ious(?:ly)?|\.)?|was|were|formerly|before|last(?: time)?|(?:up|down)? ?from|had been)[:,]? [‘“'\"]?",
    re.IGNORECASE,
)
_BEFORE = re.compile(r" (?:before|previously|last time)[)\]]?")  # "Good in May (Weak |before)"
_OPENS_BEFORE = re.compile(r"[,;]? ?[(\[]?")
_LEAD_IN = re.compile(r"[^:]{4,90}\b(?:were|was|are|as follows|these|following)(?: [\w ]{3,30})?: ", re.IGNORECASE)
_LEADS_ON = searched(
    r"\b(?:of|as|to|for|in|at|an?|the|by|with|been|gave|given|found|rated|graded|judged|a further)$|\b(?:gave|found|rated|graded|judged) "
)
# "Good: boats; crews", in a list that goes from grade to grade
_GROUPED = re.compile(rf"(?P<grade>{GRADE})(?: [–—-]|:) (?=\S)", re.IGNORECASE)
_BEFORE_NAME = searched(
    rf"(?<![\w-])[‘“'\"]?(?P<grade>{GRADE})[’”'\"]? \((?:the )?(?:{OF_FRAMEWORK}|overall)\b[^()\d]{{0,40}}\)(?=[,;.]|$| and\b)",
    re.IGNORECASE,
)
_NOBODY = re.compile(r"(?:none|nil|nobody|no areas|n/a|not applicable)\b", re.IGNORECASE)
_QUESTION = re.compile(r"(?:Is|Are|How) [^?]{4,60}\?$")  # "Is the service safe? Good"
# Behind a grade that ends what is said of an area
_ENDS = re.compile(
    r"[’”'\")\]]?(?:$|[.;,](?!\d)| ?\(| [–—-] | (?=\d{1,2}[/.]\d)| and\b| in (?!need)| with\b|; | (?:before|previously|last time)\b)"
)
_DAY_LEADS = re.compile(
    r"[’”'\"]?,? ?[(\[–—-]? ?(?:(?:in|on|published|inspected|visited|seen|report|reported|from|inspection|the|same|of|dated|since|[A-Z]\w+),?[: ] ?)*"
)
_REST = re.compile(r"[’”'\"]?(?: ?[(\[][^()]{2,60}[)\]])?[.;,:]?(?: and)?$")
# "Good |(2019)|", "Good |– 03/2019|", "Elm House |(2019)|: Good"
_YEAR_BEHIND = re.compile(
    r"[’”'\"]?,? ?(?:[(\[]|[–—-] )?(?:in )?(?:(?P<month>0?[1-9]|1[0-2])[/.])?(?P<year>(?:19|20)\d\d)[)\]]?(?=[.;,]|$)"
)
_YEAR_IN_NAME = searched(r"[(\[](?:[A-Z]\w+,? )?(?P<year>(?:19|20)\d\d)[)\]]|, (?P<told>(?:19|20)\d\d)(?=[,:])")
_PARTS = searched(r"(?<=\w)(?:[’”'\")]? [–—-] |: | \| )")


class _Line(NamedTuple):
    found: tuple[PrintedGrade, ...]
    bare: bool  # its grades are numbers alone
    paired: bool = False  # it ends with the grades of two columns: "Staff   Good   Weak", below "2025   2021"
    grouped: str | None = None  # the grade that opens it: "Good: boats; crews"


def line_grades(outline: Outline, cues: Sequence[Cue], held: dt.date | None) -> Iterator[PrintedGrade]:
    """The grades of the lines that stand under an inspection, in the order of the text; without a grade those that others gave."""
    lines = _lines(outline, cues, held)
    starts = [cue.start for cue in cues] if lines else []
    for all_of_it in _runs(outline, lines):
        several = len({lines[number].grouped for number in all_of_it} - {None}) > 1
        run = [number for number in all_of_it if several or not lines[number].grouped]
        if not run or (first := outline.sentence_at(outline.document.blocks[run[0]].start)) is None or not is_minuted(first):
            continue
        head = _head(outline, run[0])
        scope = scope_above(outline, cues, starts, run[0] if head is None else head, held)
        bare = all(lines[number].bare for number in run)
        told = scope.told or any(cue.label != "grade" for number in run for cue in _own(outline, number, cues, starts))
        if scope.others:
            yield from (one._replace(grade=None) for number in run for one in lines[number].found)
        if scope.others or not told or (bare and (len(run) < 2 or not scope.inspectorate or not SCALE.search(scope.words))):
            continue
        dated = any(one.date for number in run for one in lines[number].found)
        day: str | None = None if dated else scope.date
        newer = newest_first(outline, run[0]) if any(lines[number].paired for number in run) else None
        for number in run:
            if (head := _head(outline, number)) is not None:
                block = outline.document.blocks[head]
                day = only_day(outline.text, block.start, block.end, held) or (None if dated else scope.date)
            named = next((cue.text for cue in _own(outline, number, cues, starts) if cue.label == "inspectorate"), None)
            if bare or not lines[number].bare:
                for one in lines[number].found:
                    if lines[number].paired and not newer:
                        one = one._replace(grade=one.previous, previous=one.grade if newer is False else None)  # noqa: PLW2901
                    yield one._replace(date=one.date or day, inspectorate=named or scope.inspectorate)


def newest_first(outline: Outline, number: int) -> bool | None:
    """Whether the newer of two columns of grades that begin with block `number` stands first, as the line above them tells; None where it does not."""
    block = outline.document.blocks[number - 1] if number else None
    heads = _HEADS.fullmatch(outline.text, block.start, block.end) if block else None
    if heads is None:
        return None
    return heads["year"] > heads["other"] if heads["year"] else heads["now"] is not None


def _own(outline: Outline, number: int, cues: Sequence[Cue], starts: Sequence[int]) -> Sequence[Cue]:
    block = outline.document.blocks[number]
    return cues[bisect_left(starts, block.start) : bisect_left(starts, block.end)]


def _lines(outline: Outline, cues: Sequence[Cue], held: dt.date | None) -> dict[int, _Line]:
    """The lines of grades by the number of their block: those that hold a cue or stand below what opens a list, and those beside them."""
    blocks, text = outline.document.blocks, outline.text
    wanted: list[int] = []
    for cue in cues:
        if sentence := outline.sentence_at(cue.start):
            number = sentence.block
            wanted.append(number if cue.label == "grade" else number + 1 if text[blocks[number].end - 1] in ":-" else -1)
    found: dict[int, _Line] = {}
    seen = {-1, len(blocks)}
    while wanted:
        if (number := wanted.pop()) in seen:
            continue
        seen.add(number)
        if line := _line(outline, number, held):
            found[number] = line
            wanted += [number - 1, number + 1]
    return found


def _runs(outline: Outline, lines: dict[int, _Line]) -> Iterator[list[int]]:
    """The numbers of lines that belong together: one below the other, or below the name of the next service."""
    run: list[int] = []
    for number in sorted(lines):
        if run and number != run[-1] + 1 and not (number == run[-1] + 2 and _head(outline, number) is not None):
            yield run
            run = []
        run.append(number)
    if run:
        yield run


def _head(outline: Outline, number: int) -> int | None:
    """The block right above a line where it is the name of the service that the grades are of: "Elm House (May 2026)"."""
    block = outline.document.blocks[number - 1] if number else None
    if block is None or block.end - block.start > _LONGEST_HEAD or block.kind == "table_row":
        return None
    words = outline.text[block.start : block.end]
    sentence = outline.sentence_at(block.start)
    placed = sentence is not None and (sentence.place == "minutes" or block.kind == "heading")
    is_name = placed and not words.endswith((".", ":", ";", ":-")) and not _says(words, None)
    return number - 1 if is_name and all(value.bare for value in values_in(outline.text, block.start, block.end)) else None


def _line(outline: Outline, number: int, held: dt.date | None) -> _Line | None:
    """The grades of a block where it holds nothing but names, grades and dates; None for any other."""
    block, text = outline.document.blocks[number], outline.text
    if block.kind not in ("paragraph", "list_item") or not (sentence := outline.sentence_at(block.start)):
        return None
    if not is_minuted(sentence) and not (sentence.place == "title" and block.kind == "list_item"):
        return None  # "2.1 Planning  Inadequate" is counted as items are
    low = block.start
    full = _SENTENCE_ENDS.search(text, low, min(block.end, low + _LONGEST))
    high = full.start() if full else block.end
    if high - low > _LONGEST:
        return None
    if grouped := _GROUPED.match(text, low, high):
        holds_names = _LETTERS.search(text, grouped.end(), high) and not _NOBODY.match(text, grouped.end(), high)
        if _SAYS.search(text, grouped.end(), high) or _IS.search(text, grouped.end(), high) or text[grouped.end()].isdigit():
            return None
        grade = whole_grade(grouped["grade"])
        return _Line((PrintedGrade(low, high, grade if holds_names else None, None, None),), bare=False, grouped=grade)
    return read_line(text, low, high, held)


def read_line(text: str, low: int, high: int, held: dt.date | None) -> _Line | None:
    """The grades of text[low:high] where it holds nothing but names, grades and dates; None for any other."""
    values = values_in(text, low, high)
    if len(before := list(_BEFORE_NAME.finditer(text, low, high))) > 1:  # "Good (leadership), Weak (boats)"
        told = only_day(text, low, before[0].start(), held)
        return _Line(tuple(PrintedGrade(*one.span(), whole_grade(one["grade"]), None, told) for one in before), bare=False)
    if len(values) == _TWO and not values[0].bare and values[1].end == high and text[values[0].end : values[1].start].isspace():
        begin = _named(text, low, values[0], held, first=True)
        return None if begin is None else _Line((PrintedGrade(low, high, values[0].grade, values[1].grade, None),), bare=False, paired=True)
    values = [value for value in values if _ENDS.match(text, value.end) or value.end == high]
    if any(not value.bare for value in values):
        values = [value for value in values if not value.bare]
    elif not values or values[-1].end != high:
        return None
    found: list[PrintedGrade] = []
    behind = low
    dated: str | None = None  # the day between a grade and the one before it: "Good, 4 May (prev. Weak)"
    for value in values:
        if found and found[-1].previous is None and (between := _leads_back(text, behind, value, high, held)):
            dated = dated or between[0]
            behind = between[1]
            found[-1] = found[-1]._replace(previous=value.grade, end=behind, date=dated)
            continue
        # "Elm Primary – Good |(May 2025)|, Oak Infants – Weak"
        if found and (day := _day_behind(text, behind, value.start, held, within=True)):
            found[-1] = found[-1]._replace(date=day[0], end=day[1])
            behind = day[1]
        if (begin := _named(text, behind, value, held, first=not found)) is None:
            return None
        found.append(PrintedGrade(begin, value.end, value.grade, value.previous, None))
        behind = value.end
    if not found:
        return None
    if len(found) == 1 and not _LEAD_IN.match(text, low, found[0].start):
        found[0] = found[0]._replace(start=low)
    day = _day_behind(text, behind, high, held)
    if day is None and not _REST.match(text, behind, high):
        return None
    if day is None and not dated and not any(one.date for one in found):
        # "Sea View (Ofsted, June 2025): Good", "Sea View, visit of 4 June - Good"
        named = only_day(text, low, values[0].start, held) or _year_in_name(text, low, values[0].start)
        found = [one._replace(date=one.date or named) for one in found]
    if day and not dated:
        found = [
            one._replace(date=one.date or day[0], end=day[1] if one is found[-1] and (one is found[0] or found[0].date) else one.end)
            for one in found
        ]
    return _Line(tuple(found), bare=all(value.bare for value in values))


def _leads_back(text: str, low: int, value: Value, high: int, held: dt.date | None) -> tuple[str | None, int] | None:
    """The day between a grade, which ends at `low`, and an earlier one, and where that ends; None where the second is no earlier one."""
    told_behind = _BEFORE.match(text, value.end, high)
    opened = _OPENS_BEFORE if told_behind else _EARLIER
    end = told_behind.end() if told_behind else value.end + text.startswith((")", "]"), value.end)
    for mention in find_dates(text, low, value.start, held):
        if not mention.iso or not _DAY_LEADS.fullmatch(text, low, mention.start):
            return None
        return (already(mention, held), end) if opened.fullmatch(text, mention.end, value.start) else None
    return (None, end) if opened.fullmatch(text, low, value.start) else None


def _named(text: str, low: int, value: Value, held: dt.date | None, *, first: bool) -> int | None:
    """Where the name before a grade begins; None where what stands there is no name."""
    opened = _OPENS.match(text, low, value.start)
    begin = opened.end() if opened and not first else low
    # "The ratings were: |overall Good", but "People are safe: Good"
    if (opened_by := _LEAD_IN.match(text, begin, value.start)) and opened_by.end() < value.start:
        begin = opened_by.end()
    parted = _PARTED.fullmatch(text, begin, value.start)
    if parted is None:
        return None
    name, sign = parted["name"].strip(" ,–—:-"), parted["sign"]
    if not _LETTERS.search(name) or len(name) > _LONGEST_NAME or _says(name, sign):
        return None
    grade = text[value.start : value.end].lstrip("‘“'\"(")
    if is_tallied(text, begin, value.start, value.grade, moved=False, listed=False) or (not sign and _LEADS_ON.search(name)):
        return None  # "12 good", "two grades of good"
    if not sign and not (grade[0].isupper() or grade[0].isdigit()) and not _QUESTION.match(name):
        if _AREA_ALONE.fullmatch(name.rpartition(": ")[2].strip()):  # "Elm House (May 2025): current performance good"
            return text.rfind(name.rpartition(": ")[2].strip(), begin, value.start)
        # "Elm House, seen 4 May 2025, good"
        comma = parted["name"].rstrip().endswith(",") and text[value.start - 2] == ","
        if not comma or not any(mention.end == value.start - 2 for mention in find_dates(text, begin, value.start, held)):
            return None
    if inner := list(_PARTS.finditer(text, begin, parted.end("name"))):
        begin = inner[-1].end()
    return begin


def _says(name: str, sign: str | None) -> bool:
    """Whether what stands before a grade says something, so that it is no name."""
    if _QUESTION.match(name):
        return False
    return _SAYS.search(name) is not None or (not sign and _IS.search(name) is not None)


def _day_behind(text: str, low: int, high: int, held: dt.date | None, *, within: bool = False) -> tuple[str, int] | None:
    """The day or year that ends a line, and where it ends: "Good |(May 2026)|"; with `within` the one in front of the next name."""
    for mention in find_dates(text, low, high, held):
        if not mention.iso or not _DAY_LEADS.fullmatch(text, low, mention.start):
            return None
        end = mention.end + text.startswith((")", "]"), mention.end)
        ends = text.startswith((", ", "; "), end) if within else _REST.match(text, end, high)
        return (already(mention, held) or mention.iso, end) if ends else None
    if (year := _YEAR_BEHIND.match(text, low, high)) and (not within or year.end() < high):
        return f"{year['year']}-{int(year['month']):02}" if year["month"] else year["year"], year.end()
    return None


def _year_in_name(text: str, low: int, high: int) -> str | None:
    """The only year that stands with a name: "Elm House |(2019)|: Good"."""
    years = {found["year"] or found["told"] for found in _YEAR_IN_NAME.finditer(text, low, high)}
    return years.pop() if len(years) == 1 else None


def only_day(text: str, low: int, high: int, held: dt.date | None) -> str | None:
    """The only day or month that text[low:high] tells."""
    days = {
        already(mention, held) for mention in find_dates(text, low, high, held) if mention.iso and mention.precision in ("day", "month")
    }
    return days.pop() if len(days) == 1 else None
