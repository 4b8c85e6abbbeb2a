"""Which blocks can hold a list of attendance at all.

Every heading of such a list has one of some thirty words, and so has every sentence that tells who came; three of four blocks have none of them and are
passed over.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from spacy.tokens import Doc

from extractors.marked_words import MARKED, marked_places
from extractors.outline import outline_of
from extractors.rosters.headings import HEADING_WORDS, begins_in_own_words
from extractors.wordlists import alternation
from models import Block

# what the sentences of `rosters.sentences` hold beyond the head of the minutes, in small letters
_TOLD = r"polog|(?<!\w)(?:attend|absen|deputi[sz]|(?-i:deput)|joined\Z|unable\Z|away\Z|unwell\Z|holiday\Z)|substitut"
_LATER = r"(?:Also|Others)\Z"  # what begins a heading within a block: "The sun shone. Also there: Jo Rivers"
SIGN_WORDS = MARKED.add(rf"(?i:{_TOLD}|(?<![\w'’-])(?:{alternation(HEADING_WORDS)})(?![\w'’-]))|{_LATER}")
_MARKS_OF_OWN_WORDS = MARKED.add("[:–—]")  # behind a heading in a clerk's own words: "Who came: Jo, Ann"


class Signs(NamedTuple):
    """The numbers of the blocks that can tell who came: in the words of `told` anywhere, in those of `marked` only if they begin with a clerk's own words."""

    told: set[int]
    marked: set[int]


def blocks_with_signs(doc: Doc) -> Signs:
    """Which blocks hold a word, or at least a mark, without which nothing there tells who came."""
    outline = outline_of(doc)
    text, blocks = outline.text, outline.blocks
    starts = [block.start for block in blocks]
    told = {bisect_right(starts, at) - 1 for at in marked_places(doc, SIGN_WORDS)}
    with_mark = {bisect_right(starts, at) - 1 for at in marked_places(doc, _MARKS_OF_OWN_WORDS)} - told
    return Signs(told, {number for number in with_mark if _may_open(text, blocks[number])})


def _may_open(text: str, block: Block) -> bool:
    """Whether a block, or a cell of it, can begin with a clerk's own words."""
    return block.kind == "table_row" or begins_in_own_words(text, block.start, block.end)
