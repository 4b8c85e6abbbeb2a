"""Notes that put a bare "up" or "down" behind a name: "Warden's note: groundings down, collisions up.", "14 strandings, and calls slightly up".

One such note counts where it names a measure and nothing else, or where another stands beside it: "groundings down, collisions up". What is put up or
taken down ("signs up, posters down", "he wrote complaints down") names none.
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.indicators.figure import Figure
from extractors.indicators.groups import CuedSentence
from extractors.marked_words import MARKED

UP_OR_DOWN = MARKED.add(r"(?:up|down)\Z")
_NOTE = re.compile(
    r"(?P<name>(?!(?:he|she|they|we|it|i|you|who|which|that|and|but)\b)[a-z][\w’'-]*(?:\s(?!(?:is|was|were|are|be|been|had|has|have|to|will|would|should|he|she|they|it|we|who|which|that|the|an?|from|of|on)\b)[\w’'-]+){0,3}?)"
    r"\s(?:(?:slightly|well|sharply|again|still|also|both|all|a\slittle|a\sbit)\s)?(?P<way>up|down)(?:\s(?:slightly|again|sharply|a\slittle|a\sbit|a\slot))?(?=[,.;)]|$)"
)
_BEGINS = searched(r"[:;,]\s(?:and\s|but\s|with\s)?")
_FEWEST = 2


def may_be_noted(text: str, place: int) -> bool:
    """Whether the "up" or "down" at `place` ends a note, as far as the sign behind it tells."""
    behind = place + 2 + 2 * text.startswith("down", place)
    return text[behind : behind + 1] in ",.;)\n" or text.startswith((" slightly", " a ", " again", " sharply"), behind)


def find_noted_ways(sentence: CuedSentence) -> list[Figure]:
    """Such notes of a sentence, in their order."""
    said, start, end = sentence.said, sentence.start, sentence.end
    if said.find(" up", start, end) < 0 and said.find(" down", start, end) < 0:
        return []
    places = [start, *(found.end() for found in _BEGINS.finditer(said, start, end))]
    notes = [note for place in places if (note := _NOTE.match(said, place, end))]
    ends = {cue.end: cue.start for cue in sentence.cues if cue.label == "measure"}
    measured = [note for note in notes if note.end("name") in ends]
    if not measured or (len(notes) < _FEWEST and ends[measured[0].end("name")] != measured[0].start() and measured[0].start() == start):
        return []
    return [Figure(note.start(), note.end(), f"trend-{note['way']}", direction="up" if note["way"] == "up" else "down") for note in notes]
