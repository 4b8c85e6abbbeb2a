"""Lists of attendance that stand side by side in one table, a column beside each name for whether they came.

Name | Present / Apologies | Name | Present / Apologies
Jo Rivers (JRI) | ✓ | Ann Hall (AHA) | Apologies accepted
"""

from __future__ import annotations

import re
from typing import NamedTuple

from extractors.rosters.entries import Entry, capacity_of
from extractors.rosters.headings import State, Status
from extractors.rosters.rows import cells_of, person_in_cell, status_in, ticks
from extractors.rosters.sentences import Roster
from models import Block

_NAME = re.compile(
    r"(?:names?|(?:board |committee |co-opted )?(?:members?|governors?|trustees?|directors?|attendees?|representatives?))(?: name)?",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"(?:present|attend(?:ed|ance|ing)|status|apologies|p|y)(?: ?(?:/|or) ?(?:present|absent|apolog(?:ies|y)|attend(?:ed|ance)|status|not present|a|n))*\??",
    re.IGNORECASE,
)
_MOST_ROWS = 60


class Pair(NamedTuple):
    """Which cell of a row names somebody, and which says whether they came."""

    name: int
    state: int


def paired_columns(text: str, block: Block) -> list[Pair]:
    """The pairs that the head of a table names; none for any other row, or where a single column of ticks stands for one thing only."""
    if block.end - block.start > 160:
        return []
    pairs: list[Pair] = []
    name: int | None = None
    slashed = False
    for at, (start, end) in enumerate(cells_of(text, block)):
        words = text[start:end].strip(" :")
        if name is None and _NAME.fullmatch(words):
            name = at
        elif name is not None and _STATE.fullmatch(words):
            slashed = slashed or "/" in words or " or " in words
            pairs.append(Pair(name, at))
            name = None
        elif name is None or at - name > 1:
            return []
    return pairs if name is None and (len(pairs) > 1 or slashed) else []


def read_pairs(text: str, blocks: tuple[Block, ...], number: int, pairs: list[Pair]) -> tuple[Roster | None, int]:
    """The roster below such a head, and the number of the block below it."""
    entries: list[Entry] = []
    following = number + 1
    while following < min(len(blocks), number + _MOST_ROWS) and blocks[following].kind == "table_row":
        if paired_columns(text, blocks[following]):
            following += 1  # the head of the next part, "In attendance"
            continue
        cells = cells_of(text, blocks[following])
        for pair in pairs:
            if pair.state < len(cells) and (entry := _read_pair(text, cells[pair.name], cells[pair.state])):
                entries.append(entry)
        following += 1
    if not entries:
        return None, following
    return Roster(blocks[number + 1].start, blocks[following - 1].end, "attendance-table-row", tuple(entries)), following


def _read_pair(text: str, name: tuple[int, int], told: tuple[int, int]) -> Entry | None:
    status: Status | None = "present" if ticks(text, *told) else status_in(text, *told)
    if status is None or (mention := person_in_cell(text, *name)) is None:
        return None
    return Entry(mention, status, capacity_of(mention, State(status, None)))
