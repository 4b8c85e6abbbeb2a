"""Which blocks can hold a list of attendance at all.

Every heading of such a list has one of some thirty words, and so has every sentence that tells who came; three of four blocks have none of them and are
passed over.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from spacy.tokens import Doc

from extractors.letters import places_of
from extractors.marked_words import MARKED, marked_places
from extractors.outline import outline_of
from extractors.rosters.headings import HEADING_WORDS

# what the sentences of `rosters.sentences` hold beyond the head of the minutes, in small letters
_TOLD = ("polog", "ttend", "resen", "bsen", "substitut", "deput", r"joined\Z", r"unable\Z")
_LONGEST_STEM = 6  # letters
_SIGNS = (*_TOLD, *sorted({word[:_LONGEST_STEM] for word in HEADING_WORDS if not any(told in word for told in _TOLD)}))
_LATER = r"(?:Also|Others)\Z"  # what begins a heading within a block: "The sun shone. Also there: Jo Rivers"
SIGN_WORDS = MARKED.add(rf"(?i:{'|'.join(_SIGNS)})|{_LATER}")
_MARKS_OF_OWN_WORDS = (":", "–")  # behind a heading in a clerk's own words: "Who came: Jo, Ann"


class Signs(NamedTuple):
    """The numbers of the blocks that can tell who came: in the words of `told` anywhere, in those of `marked` only if they begin with a clerk's own words."""

    told: set[int]
    marked: set[int]


def blocks_with_signs(doc: Doc) -> Signs:
    """Which blocks hold a word, or at least a mark, without which nothing there tells who came."""
    outline = outline_of(doc)
    text = outline.text
    starts = [block.start for block in outline.document.blocks]
    told = {bisect_right(starts, at) - 1 for at in marked_places(doc, SIGN_WORDS)}
    return Signs(told, {bisect_right(starts, at) - 1 for at in places_of(_MARKS_OF_OWN_WORDS, text, 0, len(text))} - told)
