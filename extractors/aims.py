"""Tables of what a body means to reach: the rows of their measures, with the date for each, and what commitments are measured by.

Two kinds of tables go together in strategies and plans. One lists measures with what they are to come to by when ("Indicator | Timescale | Progress");
the other lists commitments, and beside each who leads on it, by when, and how success is told ("What we will do | Lead | By when | Measure").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractors.actions.words import column_kind, column_kinds, is_action_header
from extractors.beginnings import searched
from extractors.readers.blocks import row_cells
from models import Block

_MEASURE = searched(
    r"^(?:(?:key|success|performance|outcome|progress|impact|proposed|our) )*(?:measures?|indicators?|kpis?|metrics?|success criteria)(?: of success| \(kpis?\))?$"
    r"|^(?:how (?:we|it|this|success|progress) (?:will|is|to) |what (?:success|good) )",
    re.IGNORECASE,
)
_NAMES = searched(r"\b(?:indicators?|measures?|kpis?|targets?|metrics?)\b", re.IGNORECASE)
_BY_WHEN = searched(
    r"^(?:time ?scales?|time ?frames?|by when|when|deadlines?|due(?: date| by)?|target date|date|year|by|to be reached by)$", 2
)
_PROGRESS = searched(
    r"^(?:(?:our |current |latest )*(?:progress|position|status|performance|update|where we are(?: now)?|latest(?: figure)?)(?: to date| so far)?)$",
    re.IGNORECASE,
)
_WIDEST = 4  # columns of a table of measures and dates

Cell = tuple[int, int]
"""Where the words of a cell begin and end; (n, n) for an empty one."""


class Aim(NamedTuple):
    """A row of a table of measures: what is to be reached, by when, and where it stands today."""

    what: Cell
    due: Cell
    progress: Cell | None


class MeasuredBy(NamedTuple):
    """The cell that says how a commitment is measured, and the row that it stands in."""

    cell: Cell
    row: Cell


def find_aims(text: str, blocks: Sequence[Block]) -> Iterator[Aim | MeasuredBy]:
    """The rows of tables of measures and the measures of commitments, in the order of the text."""
    table: int | None = None
    columns: tuple[int, int, int] | int | None = None  # of what, when and progress, or of the measure
    width = 0
    for block in blocks:
        if block.kind != "table_row" or block.table is None:
            continue
        if block.table != table or block.header:
            cells = row_cells(text, block)
            heads = [" ".join(text[start:end].split()) for start, end in cells]
            named = _columns(heads)
            if block.table != table or named is not None:
                columns, width = named, len(cells)
            table = block.table
            continue
        if columns is None:
            continue
        cells = row_cells(text, block)
        if len(cells) != width:
            continue
        if isinstance(columns, int):
            start, end = cells[columns]
            if end > start:
                yield MeasuredBy((start, end), (block.start, block.end))
            continue
        what, due, progress = columns
        if cells[what][0] < cells[what][1]:
            yield Aim(cells[what], cells[due], cells[progress] if progress >= 0 else None)


def _columns(heads: Sequence[str]) -> tuple[int, int, int] | int | None:
    """Which columns of a table hold what is aimed at, by when and how it stands, or the measure of a commitment; None in any other table."""
    due = next((at for at, head in enumerate(heads) if _BY_WHEN.search(head) or column_kind(head) == "due"), None)
    if due is None:
        return None
    kinds = column_kinds(heads)
    if is_action_header(kinds) and "owner" in kinds and len(heads) > 3:
        return next((at for at, head in enumerate(heads) if _MEASURE.search(head)), None)
    if due == 0 or len(heads) > _WIDEST or "owner" in kinds or "task" in kinds or not _NAMES.search(heads[0]):
        return None
    progress = next((at for at, head in enumerate(heads) if at != due and at and _PROGRESS.search(head)), -1)
    others = [head for at, head in enumerate(heads) if at not in (0, due, progress) and head]
    return None if others else (0, due, progress)
