"""Tables of a PDF page without rulings: lines whose words leave the same gaps free, one under another.

An attendance list, a table of indicators or of payments: each column is parted from the next by a gap that runs down all its lines, and in some of them that
gap is wider than any between words. A cell may run over several lines, also where the others of its row stand at half their height.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extractors.readers.pdf.gaps import NARROWEST, Gap, find_gaps, goes_on
from extractors.readers.pdf.lines import Line, overlap
from extractors.readers.pdf.parts import EXACTLY, is_label
from extractors.readers.pdf.tables import Cell, Table
from extractors.readers.pdf.words import Word

PADDING = 0.6  # of a line's height: what a cell leaves free at its right edge
_NEAR = 1.1  # times the least step from line to line: lines of one cell
_PROSE_WORDS = 40
_HEAD_OF_NUMBERS = re.compile(r"(?:no|ref|reference|item|id|number|code)s?\.?|#", re.IGNORECASE)
_BULLET = re.compile(r"[•●○▪■◦·*–—-]")
_LETTER = re.compile(r"[a-z]|[ivx]{2,4}")  # of a clause
ITEM_NUMBER = re.compile(r"(?=.*\d)[A-Z]{0,4}[ .]?\d{0,4}(?:[./-]\d{1,4}){0,3}[a-z]?[.):]?|\(?[a-z]{1,4}[.)]")


def find_aligned(lines: Sequence[Line], parted: Sequence[list[list[Word]]], at: int, page: int) -> tuple[Table, int] | None:
    """The table that begins with a line, and how many lines it takes; None where none does.

    Args:
        lines: the lines of a page from top to bottom.
        parted: their words as `part_lines` parts them.
        at: the number of the line.
    """
    gaps, count = find_gaps(lines, parted, at)
    run = lines[at : at + count]
    cells = [_cells(line, gaps) for line in run]
    if gaps and (bulleted := _bulleted(cells)) < len(cells):
        count, run, cells = bulleted, run[:bulleted], cells[:bulleted]
    if gaps and not _HEAD_OF_NUMBERS.fullmatch(_text(cells[0][0])) and all(not line[0] or is_label(_text(line[0])) for line in cells):
        gaps = gaps[1:]  # numbers of paragraphs
        cells = [[line[0] + line[1], *line[2:]] for line in cells]
    if not gaps:
        return None
    rows = _rows(cells, run, max(line.x1 for line in lines))
    if sum(1 for row in rows if sum(map(bool, row)) > 1) < 2 or _are_paragraphs(rows):
        return None
    return _table(rows, page), count


def _bulleted(cells: Sequence[list[list[Word]]]) -> int:
    """How many of the lines are a list with bullets, where they begin with one; all of them where they do not.

    The words of the heading below it can be parted where the bullets are parted from their text: "How | we did this year".
    """
    if not _BULLET.fullmatch(_text(cells[0][0])):
        return len(cells)
    return next((n for n, line in enumerate(cells) if line[0] and not _BULLET.fullmatch(_text(line[0]))), len(cells))


def _are_paragraphs(rows: Sequence[Sequence[Sequence[Word]]]) -> bool:
    """Whether the rows are numbered paragraphs: "04/17" and what was said under it."""
    numbered = sum(1 for row in rows if ITEM_NUMBER.fullmatch(_text(row[0])) or _LETTER.fullmatch(_text(row[0])))
    return numbered >= max(2, sum(1 for row in rows[1:] if row[0])) and (
        len(rows[0]) == 2 or any(len(row[1]) >= _PROSE_WORDS for row in rows)
    )


def _cells(line: Line, gaps: Sequence[Gap]) -> list[list[Word]]:
    """The words of a line by column; words that run on over a gap stay in the column in which they begin."""
    cells: list[list[Word]] = [[] for _ in range(len(gaps) + 1)]
    column = 0
    before: Word | None = None
    for word in line.words:
        place = sum(1 for gap in gaps if gap.x1 <= word.x0 + EXACTLY)
        near = before is not None and word.x0 - before.x1 < NARROWEST
        runs_over = before is not None and place > column and before.x1 > gaps[place - 1].x0 + EXACTLY and word.x0 - before.x1 < word.size
        if not near and not runs_over:
            column = max(column, place)
        cells[column].append(word)
        before = word
    return cells


def _rows(cells: Sequence[list[list[Word]]], lines: Sequence[Line], edge: float) -> list[list[list[Word]]]:
    """Lines put together into rows; `edge` is how far to the right the page is written on."""
    columns = range(len(cells[0]))
    starts = [min((line[column][0].x0 for line in cells if line[column]), default=edge) for column in columns]
    right = [start - PADDING * lines[0].size for start in (*starts[1:], edge)]
    first = [line[0][-1].text for line in cells if line[0]]
    named = sum(text.endswith(":") for text in first) * 2 > len(first)  # the first column holds "Present:", "In attendance:"
    steps = [line.top - above.top for above, line in pairwise(lines) if not overlap(above, line)]
    near = min(steps, default=0.0) * _NEAR
    spaced = any(step > near * _NEAR for step in steps)  # rows stand further apart than the lines of a cell
    rows: list[list[list[Word]]] = []
    last: list[list[Word]] = []  # the last line of each cell of the row
    for number, (line, own) in enumerate(zip(lines, cells, strict=True)):
        above, below = lines[number - 1] if number else None, lines[number + 1] if number + 1 < len(lines) else None
        same = above is not None and overlap(above, line)
        if above and not same and not (below and overlap(line, below)):
            filled = [column for column in columns if own[column]]
            close = spaced and line.top - above.top <= near
            fewer = len(filled) < sum(map(bool, rows[-1])) or not own[0] or close
            half_named = named and bool(own[0] and last[0]) and not last[0][-1].text.endswith(":")
            same = (fewer or half_named) and all(
                last[column] and (goes_on(last[column], own[column], right[column], line.size) or (half_named and not column))
                for column in filled
            )
        if same:
            for column in columns:
                rows[-1][column] += own[column]
                last[column] = own[column] or last[column]
        else:
            rows.append([list(cell) for cell in own])
            last = [list(cell) for cell in own]
    return rows


def _table(rows: Sequence[Sequence[Sequence[Word]]], page: int) -> Table:
    words = [word for row in rows for part in row for word in part]
    edges = [min((word.x0 for row in rows for word in row[column]), default=0.0) for column in range(len(rows[0]))]
    right = max(word.x1 for word in words)
    cells: list[list[Cell]] = []
    for number, row in enumerate(rows):
        own = [word for part in row for word in part]
        top, bottom = min(word.top for word in own), max(word.bottom for word in own)
        cells.append(
            [
                Cell(
                    edges[i],
                    top,
                    max([*edges[i + 1 : i + 2], *(word.x1 for word in part)], default=right),
                    bottom,
                    number,
                    i,
                    1,
                    list(part),
                )
                for i, part in enumerate(row)
            ]
        )
    return Table(page, min(edges), min(word.top for word in words), right, max(word.bottom for word in words), cells)


def _text(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)
