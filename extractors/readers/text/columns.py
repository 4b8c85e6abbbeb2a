"""The heads of columns that a typed table has above its rows, where they are fewer than the columns: "PEOPLE     Q4   Q1   Target" above codes, names and figures.

Which column a head belongs to shows in where it stands on its line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.readers.text.flow import TextLine

COLUMNS = re.compile(r"\t+| {3,}")
NARROW_COLUMNS = re.compile(r"\t+| {2,}")  # where a cell fills its column: "LI14  Days lost to sickness    7.8"
_CELL = re.compile(r"\S+(?: \S+)*")
_LONGEST_HEAD = 30  # characters
_FEWEST_COLUMNS = 3
_FEWEST_BARS = 2
_FIGURE = re.compile(r"[£€<>≤≥~-]?[\d.,]+ ?(?:%|[a-z]{1,5})?")


def cells_of(line: str) -> list[str]:
    """The cells of a line that tabs, wide gaps or bars part: "1.2 | Fill the six posts | JR | Amber"; one cell where nothing does."""
    if line.count("|") < _FEWEST_BARS:
        return COLUMNS.split(line)
    cells = [cell.strip() for cell in line.split("|")]
    return cells[1:-1] if not cells[0] and not cells[-1] else cells  # "| 1.2 | Fill the posts |"


def pasted_rows(lines: Sequence[TextLine], at: int) -> tuple[list[list[str]], int]:
    """The rows of a table pasted from a page, whose cells stand between tabs, and the index behind them; empty cells at the end of a row may be lost.

    There are none where the lines have fewer than three columns, or where one of them names what follows ("Present:", then a name a tab).
    """
    rows: list[list[str]] = []
    after = at
    while after < len(lines) and "\t" in lines[after].text and (not rows or lines[after].gap <= 1):
        rows.append([cell.strip() for cell in lines[after].raw.split("\t")])
        after += 1
    width = max(map(len, rows), default=0)
    full = sum(len(row) >= width - 1 for row in rows)
    if len(rows) < 2 or width < _FEWEST_COLUMNS or 2 * full < len(rows) or any(cell.endswith(":") for row in rows for cell in row):
        return [], at
    return [row + [""] * (width - len(row)) for row in rows], after


def heads_above(head: TextLine, rows: Sequence[TextLine]) -> list[str] | None:
    """What heads each column of these rows, "" where nothing does; None where the line above them names no columns."""
    if len(rows) < 2 or rows[0].gap > 1 or "\t" in head.raw:
        return None
    names = [(found.start(), found.end(), found.group()) for found in _CELL.finditer(head.raw)]
    cells = [[(found.start(), found.end(), found.group()) for found in _CELL.finditer(row.raw)] for row in rows]
    width = len(cells[0])
    if not 2 <= len(names) < width or width < _FEWEST_COLUMNS or any(len(row) != width for row in cells):
        return None
    if any(len(name) > _LONGEST_HEAD or name.endswith((".", ":", ";", ",")) for _, _, name in names):
        return None
    if not any(all(_FIGURE.fullmatch(row[column][2]) for row in cells) for column in range(width)):
        return None
    spans = [(min(row[column][0] for row in cells), max(row[column][1] for row in cells)) for column in range(width)]
    heads = [""] * width
    behind = -1
    for start, end, name in names:
        column = min(range(width), key=lambda column: _distance(start, end, *spans[column]))
        if column <= behind:
            return None
        heads[column], behind = name, column
    return _on_names(heads, cells)


def is_below_last_cell(line: TextLine, row: TextLine) -> bool:
    """Whether a line goes on with the last cell of the row above it: it begins in the same column ("Officials:    Jo Rivers, Administrative" / "Officer")."""
    if "\t" in row.raw or "\t" in line.raw:
        return False
    indent = len(line.raw) - len(line.raw.lstrip())
    column = max((gap.end() for gap in COLUMNS.finditer(row.raw.rstrip())), default=0)
    return column > 0 and abs(indent - column) <= 1


def _distance(start: int, end: int, low: int, high: int) -> float:
    """How far a head stands from a column: 0 above it, then the gap; of two columns below it the one whose middle is nearer."""
    gap = max(low - end, start - high, 0)
    return gap + abs((start + end) - (low + high)) / 1000


def _on_names(heads: list[str], cells: list[list[tuple[int, int, str]]]) -> list[str]:
    """A head above the codes of rows ("P1") is that of their names beside them, which have none of their own."""
    if heads[0] and not heads[1] and sum(len(row[1][2]) for row in cells) > 2 * sum(len(row[0][2]) for row in cells):
        return ["", heads[0], *heads[2:]]
    return heads
