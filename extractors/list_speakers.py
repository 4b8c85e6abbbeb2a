"""Whose words a list holds: "In response, the Director:", and below it "agreed to send a note"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Doc

from extractors.outline import text_of
from extractors.people import Mention, mentions_in
from models.document import Block

_LONGEST_LIST = 40  # entries
_SAID = re.compile(
    r"(?: (?:also |then )?(?:said|stated|advised|explained|confirmed|reported|responded|replied|added|answered|told (?:the )?\w+)(?: (?:that|the following|as follows|members|in response(?: to [^:]{3,50})?)){0,3})? ?[:-]+"
)


def speaker_above(doc: Doc, blocks: Sequence[Block], index: int) -> Mention | None:
    """Who is named last in the line above the list of a block, where that line says no more than who spoke: "Ms Hall said:"."""
    above = index - 1
    while above >= 0 and index - above < _LONGEST_LIST and blocks[above].label:
        above -= 1
    block = blocks[max(above, 0)]
    if block.label or not text_of(doc).endswith(":", block.start, block.end):
        return None
    mentions = mentions_in(doc, block.start, block.end)
    return mentions[-1] if mentions and _SAID.fullmatch(text_of(doc), mentions[-1].end, block.end) else None
