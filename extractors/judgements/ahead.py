"""The day of a grade that is hoped for: the one on which inspectors are to come.

"Ofsted is to return in |May 2026|. … The hope is for a Good"
"It will be Good next time. The next inspection is expected by |June|"
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc

from extractors.anchor import anchor_of
from extractors.beginnings import searched
from extractors.dates import find_dates
from extractors.judgements.found import Found
from extractors.outline import Outline, Sentence, outline_of

_COME = r"(?:re-?)?inspect\w*|Ofsted|CQC|Estyn|HM\w+|re-?visit\w*|visit\w*|re-?assess\w*|return\w*|(?:be|come|came|coming) (?:back|again)|look(?:s|ed|ing)? (?:at [\w’' ]{2,40} )?again|(?:fresh|new|further|next|full) (?:assessment|round)|follow[- ]up|progress review|re-?graded?"
_IS_TO = r"will|would|due|expected|anticipated|likely|thought|planned|scheduled|to (?:return|be|come|look)|assumed?|should|next|not before|no later than|before|by"
_COMES = searched(rf"\b(?:{_COME})\b", re.IGNORECASE)
_IS_YET_TO = searched(rf"\b(?:{_IS_TO})\b", re.IGNORECASE)
# "In |May| a re-inspection is due"
_WILL_COME = re.compile(
    rf",? (?:[\w’'-]+ ){{0,5}}?(?:(?:{_COME})\b[^.;]{{0,40}}?\b(?:will|would|is|was|due|expected)\b|(?:will|would) (?:{_COME})\b)",
    re.IGNORECASE,
)
# What else is to be done by some day
_NOT_THE_VISIT = searched(
    r"\b(?:plans?|letters?|statements?|response|respond|requirements?|notices?|meetings?|monitoring|focused|papers?|complet\w+|submit\w*|publish\w*|reports?|(?:web)?site|meet|met|since|last|previous)\b",
    re.IGNORECASE,
)
# "It should be Good |by then|": on a day that is told before
_THEN = searched(r"\b(?:at that (?:point|time|stage|visit|inspection)|by (?:then|that (?:time|date|point)))\b")
_BEHIND = 30  # characters behind a hope that say when
_LEAD = 130  # characters before a date that say what is to happen on it
_KIND = 12  # characters before a visit that say of what kind it is: "monitoring"
_LONGEST = 1500  # characters of a sentence that tells of a visit
_FARTHEST = 5  # sentences before a hope
_MONTH = len("2026-01")


def with_days_ahead(doc: Doc, found: list[Found]) -> list[Found]:
    """The judgements, those that are hoped for with the day on which inspectors are to come, where it is told near the hope."""
    return [replace(one, date=_day_of(doc, one)) if one.expected and one.date is None else one for one in found]


def _day_of(doc: Doc, hoped: Found) -> str | None:
    outline = outline_of(doc)
    then = _THEN.search(outline.text, hoped.start, min(len(outline.text), hoped.end + _BEHIND)) is not None
    for sentence in _near(outline, hoped):
        days = set(_days_told(doc, sentence, hoped.start if then and sentence.start <= hoped.start < sentence.end else sentence.end))
        if days:
            return days.pop() if len(days) == 1 else None
    return None


def _near(outline: Outline, hoped: Found) -> Iterator[Sentence]:
    """The sentence of a hope, those before it in its item, the nearest first, and the next one of its paragraph."""
    number = bisect_right(outline.starts, hoped.start) - 1
    own = outline.sentences[number]
    yield own
    before = [one for one in outline.sentences[max(0, number - _FARTHEST) : number] if one.item == own.item]
    after = [one for one in outline.sentences[number + 1 : number + 2] if one.block == own.block]
    yield from [one for one in reversed(before) if one.block == own.block]
    yield from after
    yield from [one for one in reversed(before) if one.block != own.block]


def _days_told(doc: Doc, sentence: Sentence, end: int) -> Iterator[str]:
    """The days to come on which a sentence says, up to `end`, that inspectors are to come."""
    text, held = outline_of(doc).text, anchor_of(doc, sentence)
    if sentence.end - sentence.start > _LONGEST:
        return
    behind = sentence.start
    for mention in find_dates(text, sentence.start, end, held):
        low = max(behind, mention.start - _LEAD, text.rfind("; ", behind, mention.start))
        behind = mention.end
        if mention.iso is None or (held is None and not mention.year_given):
            continue
        if held and mention.iso[:_MONTH] < held.isoformat()[: len(mention.iso[:_MONTH])]:
            continue
        coming = _COMES.search(text, low, mention.start) if _IS_YET_TO.search(text, low, mention.start) else None
        told = coming.start() if coming else mention.end if _WILL_COME.match(text, mention.end, sentence.end) else None
        if told is not None and not _NOT_THE_VISIT.search(text, max(low, told - _KIND), mention.start):
            yield mention.iso
