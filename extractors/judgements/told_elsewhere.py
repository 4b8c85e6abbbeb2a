"""Earlier grades that stand elsewhere in an item.

"It was judged Inadequate. … The aim was a judgement of Good"           a hope to leave the grade that stands
"Care was judged Good. … In 2018 it had been Weak across the board"     what was said of everything was said of each
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from extractors.beginnings import searched
from extractors.judgements.details import details_below, previous_below
from extractors.judgements.found import Found
from extractors.judgements.standing import AREA_OF_FRAMEWORK
from extractors.outline import Outline

# What inspectorates give, each from the worst to the best
_SCALES = (
    ("special measures", "inadequate", "requires improvement", "adequate", "good", "outstanding"),
    ("inadequate", "requires improvement to be good", "good", "outstanding"),
    ("urgent improvement", "needs attention", "expected standard", "strong standard", "exceptional"),
    ("unsatisfactory", "weak", "satisfactory", "adequate", "good", "very good", "excellent"),
    ("poor", "needs significant improvement", "adequate", "good", "excellent"),
    ("not compliant", "moving towards compliance", "partially compliant", "substantially compliant", "compliant"),
    ("1", "2", "3", "4", "5", "6"),
    ("c4", "c3", "c2", "c1"),
    ("g4", "g3", "g2", "g1"),
    ("v4", "v3", "v2", "v1"),
)
_YEAR = len("2026")
_EVERYTHING = searched(
    r"\b(?:everything|across the board|throughout|(?:all|every) (?:areas?|categor(?:y|ies)|standards?|domains?|respects?|heads?))\b"
)
_OF_THE_SAME = searched(r"\b(?:[Ii]t|[Tt]hey|[Tt]he (?:school|college|nursery|home|service|ward|practice|trust|force|council))\b")
# "|Last time, in 2020, we were| Weak", "|In March 2025 it was| Weak"
_IT_WAS = re.compile(
    r"(?:(?:last time|previously|before that|earlier|(?:in|at) [\w’' ]{3,40}?),? (?:(?:in|of) [\w’' ]{3,20},? )?)?(?:it|they|we|this|(?:the|our|their|its) (?:school|college|nursery|home|service|ward|practice|trust|force|council|setting|provision)) (?:(?:had|has|have) (?:once |previously |last |already )?been|was|were)\b",
    re.IGNORECASE,
)
_IS_NOW = searched(r"\b(?:is|are|was|were|has|have|had) now\b")
_LISTED = ("judgement-line", "judgement-cell")
_WORDS = re.compile(r"[a-z]{4,}")
# fmt: off
# Words of a statement that do not name what was graded
_NO_THINGS = frozenset(
    (
        "been", "were", "evaluated", "assessed", "judged", "rated", "graded", "given", "found", "only", "both", "also", "with", "that",
        "this", "then", "they", "have", "last", "time", "previous", "inspection", "visit", "report", "year",
    )
)
_WHOLES = frozenset(
    (
        "overall", "whole", "school", "college", "nursery", "home", "service", "practice", "trust", "force", "council", "setting",
        "provision", "requires",
    )
)
# fmt: on
_MOST = 40  # grades before a hoped-for one that are looked at
_WHOLE = searched(r"\b[Oo]verall\b|\bas a whole\b|\bacross the board\b")


def with_grades_told_elsewhere(outline: Outline, found: list[Found]) -> list[Found]:
    """The judgements, in the order of the text, with the earlier grades that their items tell apart from them."""
    return [
        one
        if one.previous
        else replace(
            one,
            previous=_present(outline, found, number)
            if one.expected
            else _of_everything(outline, found, number)
            or _told_beside(outline, found, number)
            or _told_below(outline, found, number)
            or _told_of_listed(outline, found, number),
        )
        for number, one in enumerate(found)
    ]


def _of_everything(outline: Outline, found: Sequence[Found], number: int) -> str | None:
    """The earlier grade that the item tells of everything that was looked at: "In 2018 it had been Good in all areas"."""
    given = found[number]
    sentence = outline.sentence_at(given.start)
    if sentence is None or given.date is None:
        return None
    for one in found[max(0, number - _MOST) : number + _MOST]:
        if (
            one.date
            and one.date[:_YEAR] < given.date[:_YEAR]
            and not one.expected
            and all(said.search(outline.text, one.start, one.end) for said in (_EVERYTHING, _OF_THE_SAME))
        ):
            other = outline.sentence_at(one.start)
            if other and other.block == sentence.block:
                return one.grade
    return None


def _told_beside(outline: Outline, found: Sequence[Found], number: int) -> str | None:
    """The earlier grade that the statement before or behind tells of the same: "Overall we are Good. Last time, in 2020, we were Weak"."""
    given, text = found[number], outline.text
    if given.date is None:
        return None
    before = found[number - 1] if number else None
    if before and _IS_NOW.search(text, given.start, given.end) and _was_it(outline, before, given):
        return before.grade
    for one in (*found[max(0, number - 1) : number], *found[number + 1 : number + 2]):
        if one.expected or one.date is None or one.date[:_YEAR] >= given.date[:_YEAR] or not _on_one_scale(one.grade, given.grade):
            continue
        block, other = (outline.sentence_at(at.start) for at in (given, one))
        if block is None or other is None or block.block != other.block or not _IT_WAS.match(text, one.start, one.end):
            continue
        areas = _areas(text, given)
        if not areas or areas & _areas(text, one) or _WHOLE.search(text, given.start, given.end):
            return one.grade
    return None


def _told_below(outline: Outline, found: Sequence[Found], number: int) -> str | None:
    """The earlier grade that the list below a line with a grade tells: "It kept its grade", "It had been Good when it was last inspected"."""
    given = found[number]
    below = details_below(outline, given)
    if below is None:
        return None
    for one in found[number + 1 : number + _MOST]:
        if one.start >= below[1]:
            break
        if one.date and given.date and one.date < given.date and _IT_WAS.match(outline.text, one.start, one.end):
            return one.grade
    return previous_below(outline, given, below)


def _told_of_listed(outline: Outline, found: Sequence[Found], number: int) -> str | None:
    """The earlier grade of what stands in a list, told behind it: "Boats – Weak" above "In 2015 boats had been judged good"."""
    given, text = found[number], outline.text
    sentence = outline.sentence_at(given.start)
    if given.rule not in _LISTED or given.date is None or sentence is None:
        return None
    own = set(_WORDS.findall(outline.lower, given.start, given.end))
    whole = _WHOLE.search(text, given.start, given.end) is not None
    for one in found[number + 1 : number + _MOST]:
        if one.rule in _LISTED or one.expected or one.date is None or one.date[:_YEAR] >= given.date[:_YEAR]:
            continue
        said = outline.sentence_at(one.start)
        if said is None or said.item != sentence.item or not _on_one_scale(one.grade, given.grade):
            continue
        things = set(_WORDS.findall(outline.lower, one.start, one.end)) - _NO_THINGS - set(_WORDS.findall(one.grade))
        if (things and things <= own) or (whole and things <= _WHOLES and _WHOLE.search(text, one.start, one.end)):
            return one.grade
    return None


def _was_it(outline: Outline, before: Found, given: Found) -> bool:
    """Whether the grade before another one is that of the same at an earlier inspection: "It was judged Weak in May. … It is now Good"."""
    said, says = outline.sentence_at(before.start), outline.sentence_at(given.start)
    return (
        said is not None
        and says is not None
        and said.block == says.block
        and before.date is not None
        and given.date is not None
        and before.date < given.date
        and before.grade != given.grade
        and _on_one_scale(before.grade, given.grade)
    )


def _present(outline: Outline, found: Sequence[Found], number: int) -> str | None:
    """The worse grade that the item of a hoped-for one told before it: that of the whole, or the only one."""
    hoped = found[number]
    sentence = outline.sentence_at(hoped.start)
    item = outline.item_of(sentence) if sentence else None
    first = bisect_left(found, item.start, key=attrgetter("start")) if item else 0
    told = found[max(first, number - _MOST) : number]
    worse = [one for one in told if not one.expected and _is_worse(one.grade, hoped.grade)]
    areas = _areas(outline.text, hoped)
    if same := [one for one in worse if areas & _areas(outline.text, one)]:
        return same[-1].grade
    whole = [one for one in worse if _WHOLE.search(outline.text, one.start, one.end)]
    if whole:
        return whole[-1].grade
    return worse[-1].grade if len({one.grade for one in worse}) == 1 else None


def _areas(text: str, one: Found) -> frozenset[str]:
    """The areas of inspection that a grade is told of, in small letters."""
    return frozenset(found.group().lower() for found in AREA_OF_FRAMEWORK.finditer(text, one.start, one.end))


def _on_one_scale(grade: str, other: str) -> bool:
    return any(grade in scale and other in scale for scale in _SCALES)


def _is_worse(grade: str, other: str) -> bool:
    return any(grade in scale and other in scale and scale.index(grade) < scale.index(other) for scale in _SCALES)
