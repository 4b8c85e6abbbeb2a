"""The blocks of a document that hold a cue of a decision; only those are read sentence by sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from spacy.tokens import Doc

from extractors.cues import cues_of
from extractors.marked_words import MARKED, marked_places
from models.document import Block

# Cues that the tokenizer leaves in one piece with what follows: "resolved:-", "RESOLVEDthat"
_GLUED = MARKED.add("(?:esolved|RESOLVED|greed|AGREED|ecided|DECIDED|ecommended|RECOMMENDED|ecision|DECISION)(?:[:;,.]?[-–—]|that)")
_LONGEST_JOTTED = 400  # characters of a paragraph that is read for what a clerk jots down without any word of deciding


def cued_blocks(doc: Doc, blocks: Sequence[Block], starts: list[int]) -> set[int]:
    """The blocks, by index, that a cue of a decision stands in; `starts` is where each of them begins."""
    if not starts:
        return set()
    cues = cues_of(doc, "resolution")
    deciding: list[int] = []
    jotting: list[int] = []
    for start, _, label, _, _ in cues:
        (jotting if label == "resolution.jotting" else deciding).append(start)
    cued, jotted = _blocks_at(starts, deciding), _blocks_at(starts, jotting)
    cued.update(index for index in jotted if blocks[index].end - blocks[index].start < _LONGEST_JOTTED or blocks[index].kind == "table_row")
    cued.update(_blocks_at(starts, marked_places(doc, _GLUED)))
    return cued


def counted_blocks(doc: Doc, starts: list[int]) -> set[int]:
    """The blocks, by index, in which those against are counted: what they voted on may stand beside the count. `starts` is where each block begins."""
    against = [cue.start for cue in cues_of(doc, "vote") if cue.rule == "vote-cue-against"]
    return _blocks_at(starts, against) if against else set()


def _blocks_at(starts: list[int], places: list[int]) -> set[int]:
    """The blocks in which these places stand, which are in the order of the text."""
    blocks: set[int] = set()
    ends = -1  # where the block ends in which the last place stands
    for place in places:
        if place >= ends:
            behind = bisect_right(starts, place)
            blocks.add(behind - 1)
            ends = starts[behind] if behind < len(starts) else places[-1] + 1
    return blocks
