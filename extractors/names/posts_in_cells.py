"""Posts that fill a cell of a table and have no other form to know them by: "Mend the gate | DPH | 3 May", "| Parks lead for play areas |"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.names.mentions import Mention
from extractors.names.posts import ACRONYMS

# the short form of a post, and what is led by somebody whose post begins with a capital and goes on in small letters
_IN_CELL = re.compile(
    r"\| (?:([A-Z][A-Za-z&]{1,6})|([A-Z][\w&’'-]*(?: [A-Z][\w&’'-]*){0,3} (?:lead|manager|officer|co-?ordinator)(?: (?:for|on|of) [a-z][\w-]*(?: [a-z][\w-]*){0,3})?))(?= ?(?:\||/|\n|$| and | & |, ))"
)


def find_posts_in_cells(text: str) -> Iterator[Mention]:
    """The posts at the beginning of cells, in the order of the text."""
    if " | " not in text:
        return
    for found in _IN_CELL.finditer(text):
        if found[1] is None or found[1] in ACRONYMS:
            start, end = found.span(found.lastindex or 0)
            yield Mention(start, end, "post", None, None, text[start:end], None, None, None)
