"""The grade that stands where a better one is hoped for: "It was judged Inadequate. … The aim was a judgement of Good" is an aim to leave Inadequate."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from extractors.beginnings import searched
from extractors.judgements.found import Found
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
_MOST = 40  # grades before a hoped-for one that are looked at
_WHOLE = searched(r"\b[Oo]verall\b|\bas a whole\b|\bacross the board\b")


def with_present_grades(outline: Outline, found: list[Found]) -> list[Found]:
    """The judgements, in the order of the text; those that are hoped for with the grade that they would take the place of."""
    return [
        replace(one, previous=_present(outline, found, number)) if one.expected and one.previous is None else one
        for number, one in enumerate(found)
    ]


def _present(outline: Outline, found: Sequence[Found], number: int) -> str | None:
    """The worse grade that the item of a hoped-for one told before it: that of the whole, or the only one."""
    hoped = found[number]
    sentence = outline.sentence_at(hoped.start)
    item = outline.item_of(sentence) if sentence else None
    first = bisect_left(found, item.start, key=attrgetter("start")) if item else 0
    told = found[max(first, number - _MOST) : number]
    worse = [one for one in told if not one.expected and _is_worse(one.grade, hoped.grade)]
    whole = [one for one in worse if _WHOLE.search(outline.text, one.start, one.end)]
    if whole:
        return whole[-1].grade
    return worse[-1].grade if len({one.grade for one in worse}) == 1 else None


def _is_worse(grade: str, other: str) -> bool:
    return any(grade in scale and other in scale and scale.index(grade) < scale.index(other) for scale in _SCALES)
