"""Milestones in the columns of a table that are headed so: "New gates hung May 2027" below "Next milestone", or what is to be reached beside its date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.beginnings import searched
from extractors.readers.blocks import row_cells
from models import Block

Cell = tuple[int, int]
_WHAT = re.compile(
    r"(?:(?:the|next|key|main|major|project|upcoming|coming|our) )*milestones?(?: (?:ahead|due|to come|and dates?|reached next))?",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"(?:(?:target|planned|due|expected|forecast|completion|milestone|delivery|key|revised|current|end) )*(?:dates?|deadline)|due|by when|when|expected|forecast|timescale",
    re.IGNORECASE,
)
_REACHED = searched(r"\b(?:actual|achieved|completed?|done|met|reached|delivered)\b", re.IGNORECASE)


def milestone_cells(text: str, blocks: Sequence[Block]) -> Iterator[tuple[Cell, Cell | None]]:
    """The cells below a head that says "milestone", each with that of its date where a column of dates stands in the table; in the order of the text."""
    table: int | None = None
    columns: tuple[int, int] | None = None
    width = 0
    for block in blocks:
        if block.kind != "table_row" or block.table is None:
            continue
        cells = row_cells(text, block)
        if block.table != table:
            table, columns = block.table, _columns([text[start:end] for start, end in cells])
            width = len(cells)
        elif columns is not None and len(cells) == width:
            what, when = columns
            if cells[what][0] < cells[what][1] and not _REACHED.fullmatch(text[slice(*cells[-1])]):
                yield cells[what], cells[when] if when >= 0 else None


def _columns(heads: Sequence[str]) -> tuple[int, int] | None:
    """The columns of what is to be reached and of its date, -1 for none; None where no head says "milestone"."""
    named = [number for number, head in enumerate(heads) if _WHAT.fullmatch(head)]
    if len(named) != 1:
        return None
    dated = [number for number, head in enumerate(heads) if _WHEN.fullmatch(head)]
    return named[0], dated[0] if dated else -1
