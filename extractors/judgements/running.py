"""Grades in a list that runs on in a sentence, one name after the other.

    Changes since May: Elm Court, Good to Weak; Oak Lodge, Weak to Good.
    Both homes had been seen: Elm Court – Good, 4 May (prev. Weak); Oak Lodge – Inadequate, 9 May (prev. Good).

Every part of it, between semicolons, must be a name with its grade, as a line of a list is (`lines`), and there must be two. An inspection is named above, or
every part tells the grade before. "The fence is good; the gate is poor" is none.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from extractors.actions.task import is_minuted
from extractors.cues import Cue
from extractors.judgements.lines import only_day, read_line
from extractors.judgements.scope import is_own_view, scope_above
from extractors.judgements.values import PrintedGrade
from extractors.outline import Outline, Sentence

_LONGEST = 900  # characters of a sentence
_LONGEST_PART = 160


def running_grades(outline: Outline, cues: Sequence[Cue], held: dt.date | None) -> Iterator[PrintedGrade]:
    """The grades of the lists that run on in a sentence, in the order of the text; without a grade those that others gave."""
    text = outline.text
    starts: list[int] = []
    last: Sentence | None = None
    for cue in cues:
        if cue.label != "grade" or (last and cue.start < last.end) or not (sentence := outline.sentence_at(cue.start)):
            continue
        last = sentence
        if sentence.end - sentence.start > _LONGEST or text.find("; ", sentence.start, sentence.end) < 0 or not is_minuted(sentence):
            continue
        if outline.block_of(sentence).kind == "table_row" or not (found := _parts(text, sentence, held)):
            continue
        starts = starts or [one.start for one in cues]
        scope = scope_above(outline, cues, starts, sentence.block, held)
        own = cues[bisect_left(starts, outline.block_of(sentence).start) : bisect_left(starts, sentence.end)]
        told = scope.told or any(one.label != "grade" for one in own) or all(one.previous for one in found)
        if scope.others or is_own_view(text[sentence.start : found[0].start]):
            yield from (one._replace(grade=None) for one in found)
        elif told:
            named = next((one.text for one in own if one.label == "inspectorate"), scope.inspectorate)
            led = not any(one.date for one in found) and any(cue.label != "grade" and cue.end <= found[0].start for cue in own)
            day = (
                only_day(text, sentence.start, found[0].start, held) if led else None
            )  # "Seen by Ofsted in May: care – Good; boats – Weak"
            yield from (one._replace(date=one.date or day, inspectorate=named) for one in found)


def _parts(text: str, sentence: Sentence, held: dt.date | None) -> list[PrintedGrade]:
    """The grades of the parts of a sentence, where each is a name with its grade; none where one is not."""
    high = sentence.end - text.endswith(".", sentence.start, sentence.end)
    opened = text.find(": ", sentence.start, text.find("; ", sentence.start, high))
    # "Changes: |Elm, Good to Weak; Oak, Weak to Good", "|Elm: Good; Oak: Weak"
    return (_parts_from(text, opened + 2, high, held) if opened > 0 else []) or _parts_from(text, sentence.start, high, held)


def _parts_from(text: str, at: int, high: int, held: dt.date | None) -> list[PrintedGrade]:
    found: list[PrintedGrade] = []
    parts = 0
    while at < high:
        end = text.find("; ", at, high)
        end = high if end < 0 else end
        at += 4 * text.startswith("and ", at)
        line = read_line(text, at, end, held) if end - at <= _LONGEST_PART else None
        if line is None or line.bare:
            return []
        found += line.found
        parts += 1
        at = end + 2
    return found if parts > 1 else []
