"""Lines that each say of one person whether they came: "Councillor A Hall – Present", "Cllr B Poole: apologies".

Near miss: one such line by itself ("Cllr Hall – apologies" below the title "Apologies") belongs to the list that its title opens.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.rosters.entries import Entry, capacity_of
from extractors.rosters.headings import State
from extractors.rosters.rows import person_in_cell, status_in
from extractors.rosters.sentences import Roster
from models import Block

_LINE = re.compile(
    r"(?P<who>[A-Z][^:|]{2,60}?)(?: ?[–—:]| -|\.{3,}) ?(?P<how>(?:[Pp]resent|PRESENT|[Aa]bsent|ABSENT|[Aa]pologies|APOLOGIES|[Aa]pology|[Ii]n [Aa]ttendance|[Nn]ot [Pp]resent|[Aa]ttended|[Ss]ent [Aa]pologies)(?: (?:received|given|sent|accepted))?)\.?"
)
_FEWEST = 2  # lines


def read_status_lines(text: str, blocks: Sequence[Block], number: int) -> tuple[Roster | None, int]:
    """The roster of such lines from `blocks[number]` on, and the number of the block below it; None where fewer than two stand together."""
    entries: list[Entry] = []
    following = number
    while following < len(blocks) and (entry := _entry(text, blocks[following])):
        entries.append(entry)
        following += 1
    if len(entries) < _FEWEST:
        return None, number + 1
    return Roster(blocks[number].start, blocks[following - 1].end, "attendance-without-heading", tuple(entries)), following


def _entry(text: str, block: Block) -> Entry | None:
    line = _LINE.fullmatch(text, block.start, block.end) if block.kind != "table_row" else None
    mention = person_in_cell(text, *line.span("who")) if line else None
    if line is None or mention is None or mention.end < line.end("who"):
        return None
    status = status_in(text, *line.span("how"))
    return Entry(mention, status, capacity_of(mention, State(status, None))) if status else None
