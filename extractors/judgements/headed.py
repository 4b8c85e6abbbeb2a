"""Grades that the heading of a list tells, and the services that stand under it.

    Providers rated ‘Good’ overall
    • Elm Court – upgraded, having been ‘Requires Improvement’ before
    • Oak Lodge (4 May 2026)
    Providers rated ‘Requires Improvement’ overall
    • Ash House was downgraded from ‘Good’ after a visit in June.
    • Fir View: no longer ‘Inadequate’

A service is one that stands there with its name alone, or of which is said what its grade was before, or that it has not changed; one with a grade of its own is
read as a sentence or a line is. What else is said under such a heading ("Staff were thanked") is none, nor are the headings themselves.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from extractors.actions.task import is_minuted
from extractors.beginnings import searched
from extractors.cues import Cue
from extractors.dates import find_dates
from extractors.judgements.grade_words import GRADE
from extractors.judgements.grades import whole_grade
from extractors.judgements.scope import already, is_own_view, scope_above
from extractors.judgements.values import PrintedGrade, values_in
from extractors.outline import Outline

_LONGEST_HEAD = 90
_LONGEST = 240  # characters that are said of one service
_LONGEST_NAME = 60
_KIND = r"(?:(?:care |nursing |children[’']s |primary |secondary )?(?:providers?|homes?|schools?|settings?|services?|agencies|practices|colleges|academies|nurseries|locations|establishments))"
_HEAD = re.compile(
    rf"(?:(?P<kind>(?:the |those |these |our |all )*{_KIND}) )?(?:(?:which|that|who|were|are|was|is|now|currently|newly|overall|still|to|with|an?|of|(?P<act>ratings?(?= of)|rated|graded|judged|found|moved|improved|upgraded|downgraded|fell|fallen|dropped)) )*[‘“'\"]?(?P<grade>{GRADE})(?: to be good)?[’”'\"]?(?: (?:overall|rating|ratings|grade|{_KIND}|\(\d+(?: {_KIND})?\)))*:?",
    re.IGNORECASE,
)
# "no longer |‘Inadequate’", "having both been |‘Good’", "downgraded from |Good"
_EARLIER = searched(
    r"\b(?:no longer|up from|down from|from|having (?:(?:both|all|each|previously|formerly) )*been|had (?:(?:both|all|each|previously|formerly) )*been|previously|formerly|prev\.?|was|were|out of)(?: (?:rated|graded|judged|as|an?|in|at))* [‘“'\"(]?$",
    re.IGNORECASE,
)
_UNCHANGED = searched(
    r"\b(?:no change|unchanged|as before|remains?|remained|retain(?:s|ed)|maintain(?:s|ed)|same (?:as|grade|rating)|(?:held|kept)(?: on to)? (?:the|its|their) (?:grade|rating|judgement))\b",
    re.IGNORECASE,
)
_CHANGED = searched(r"\b(?:up|down)graded\b|\b(?:improved|declined|new(?:ly)? (?:rated|registered))\b", re.IGNORECASE)
# "Elm Court |(visited 4 May 2026)| had its first inspection"
_VISITED = re.compile(
    r"[‘“'\"]?[A-Z0-9][^.;:()]{1,59} \((?:(?:first |last |re-?)?(?:visited|inspected|seen)|(?:report )?published)\b[^()]{3,40}\)",
    re.IGNORECASE,
)
_NAME = re.compile(r"[‘“'\"]?[A-Z0-9][^.;:?!]{1,59}")
_TALKS = searched(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|could|should|to|which|who|that|asked|noted|said|see|none|nil)\b", re.IGNORECASE
)
_ENDS = searched(r"\.(?<=[\w)’”'\"]\.) (?=[A-Z])|\.$")


def headed_grades(outline: Outline, cues: Sequence[Cue], held: dt.date | None) -> Iterator[PrintedGrade]:
    """The grades of the services in lists under a grade, in the order of the text; without a grade the headings, which are no judgements."""
    blocks, text = outline.document.blocks, outline.text
    starts: list[int] = []
    last = -1
    for cue in cues:
        if cue.label != "grade" or not (sentence := outline.sentence_at(cue.start)) or sentence.block == last:
            continue
        last = number = sentence.block
        head = blocks[number]
        if head.end - head.start > _LONGEST_HEAD or head.kind == "table_row" or number + 1 >= len(blocks):
            continue
        told = _HEAD.fullmatch(text, head.start, head.end)
        if told is None or not (told["kind"] or told["act"] or text[head.end - 1] == ":") or not is_minuted(sentence):
            continue
        below = _below(outline, number)
        starts = starts or [one.start for one in cues]
        own = cues[bisect_left(starts, head.start) : bisect_left(starts, head.end)]
        scope = scope_above(outline, cues, starts, number, held)
        if (
            not below
            or scope.others
            or is_own_view(text[head.start : head.end])
            or not (scope.told or any(one.label != "grade" for one in own))
        ):
            continue
        yield PrintedGrade(head.start, head.end, None, None, None)
        grade = whole_grade(told["grade"]) or told["grade"].lower()
        for low, high in below:
            if one := _service(text, low, high, grade, held):
                yield one._replace(inspectorate=scope.inspectorate)


def _below(outline: Outline, number: int) -> list[tuple[int, int]]:
    """The entries of the list under a heading: what is said first in each."""
    blocks, text = outline.document.blocks, outline.text
    found: list[tuple[int, int]] = []
    kind = blocks[number + 1].kind
    bulleted = kind == "list_item"
    for block in blocks[number + 1 :]:
        if block.kind != kind or not (bulleted or text.startswith("•", block.start)) or (block.label or "").strip("().").isdigit():
            break
        begin = block.start + 2 * text.startswith("• ", block.start)
        ended = _ENDS.search(text, begin, min(block.end, begin + _LONGEST))
        end = ended.start() if ended else block.end
        if _HEAD.fullmatch(text, begin, end):
            break
        if end - begin <= _LONGEST:
            found.append((begin, end))
    return found


def _service(text: str, low: int, high: int, grade: str, held: dt.date | None) -> PrintedGrade | None:
    """The judgement of one service under a grade; None where a grade of its own is said, or nothing of the kind."""
    # "downgraded from ‘Good’ for lack of |good| governance"
    worded = [
        value
        for value in values_in(text, low, high)
        if not value.bare and (not text[value.start].islower() or _EARLIER.search(text, low, value.start) is not None)
    ]
    days = [mention for mention in find_dates(text, low, high, held) if mention.iso and mention.precision in ("day", "month")]
    day = already(days[0], held) if len(days) == 1 else None
    if not worded:
        if _UNCHANGED.search(text, low, high):
            return PrintedGrade(low, high, grade, grade, day)
        is_name = _NAME.fullmatch(text, low, high) and high - low <= _LONGEST_NAME and not _TALKS.search(text, low, high)
        is_service = is_name or _CHANGED.search(text, low, high) or _VISITED.match(text, low, high)
        return PrintedGrade(low, high, grade, None, day) if is_service else None
    if worded[0].grade == grade or not _EARLIER.search(text, low, worded[0].start):
        return None
    if len(worded) > 1:  # "was downgraded from ‘Good’|, although its care was still ‘Good’"
        high = text.find(", ", worded[0].end, worded[1].start)
        if high < 0:
            return None
    return PrintedGrade(low, high, grade, worded[0].grade, day)
