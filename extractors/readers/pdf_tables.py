"""Ruled tables on a PDF page: cells between rulings, whatever drew them.

Rulings that meet make a grid. Grid fields that no ruling parts are one cell, so merged cells come out whole. A box with a single cell is no table but a frame:
its words are kept together and read as running text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from extractors.readers.pdf_shapes import Ruling, Shapes
from extractors.readers.pdf_words import Word

_TOUCH = 3.5  # points: rulings so near to each other meet
_MOST_RULINGS = 2_000  # more than that on a page are a drawing
_MOST_LINES = 250  # grid lines a table, either way


@dataclass(slots=True)
class Cell:
    """A cell with its words; `row` and `column` count the grid lines above and to the left of it."""

    x0: float
    top: float
    x1: float
    bottom: float
    row: int
    column: int
    columns: int
    words: list[Word] = field(default_factory=list)
    colour: str | None = None


@dataclass(slots=True)
class Table:
    """The cells of a ruled table or frame, row by row."""

    page: int
    x0: float
    top: float
    x1: float
    bottom: float
    rows: list[list[Cell]]

    @property
    def is_frame(self) -> bool:
        """Whether it has one column only: a box around text."""
        return all(len(row) <= 1 for row in self.rows)

    def columns(self) -> list[float]:
        """The left edges of its columns."""
        return sorted({round(cell.x0) for row in self.rows for cell in row})


def find_tables(words: Sequence[Word], shapes: Shapes, page: int) -> tuple[list[Table], list[Word]]:
    """The ruled tables of a page with their words, from top to bottom, and the words outside of them."""
    if not shapes.level or not shapes.upright or len(shapes.level) + len(shapes.upright) > _MOST_RULINGS:
        return [], list(words)
    grids = [grid for level, upright in _meeting(shapes) if (grid := _Grid.of(level, upright))]
    grids.sort(key=lambda grid: grid.area)
    free = list(words)
    tables: list[Table] = []
    inner: list[_Grid] = []
    for grid in grids:
        if len(grid.xs) == 2 and any(grid.holds(other) for other in inner):
            continue  # a frame around tables: they are what is read
        inside = [word for word in free if grid.contains(word)]
        if not inside or _cuts(grid, inside):
            continue
        table = grid.table(inside, shapes, page)
        if table is None:
            continue
        chosen = {id(word) for word in inside}
        free = [word for word in free if id(word) not in chosen]
        tables.append(table)
        inner.append(grid)
    tables.sort(key=lambda table: (round(table.top / 6), table.x0))
    return tables, free


def _meeting(shapes: Shapes) -> list[tuple[list[Ruling], list[Ruling]]]:
    """Rulings that meet, in groups: each is a table."""
    level = sorted(shapes.level, key=lambda r: r.at)
    heights = [ruling.at for ruling in level]
    parent = list(range(len(level) + len(shapes.upright)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    for number, upright in enumerate(shapes.upright):
        first = bisect_right(heights, upright.start - _TOUCH)
        last = bisect_right(heights, upright.end + _TOUCH)
        for index in range(first, last):
            if level[index].start - _TOUCH <= upright.at <= level[index].end + _TOUCH:
                parent[root(index)] = root(len(level) + number)
    groups: dict[int, tuple[list[Ruling], list[Ruling]]] = {}
    for index in range(len(parent)):
        members = groups.setdefault(root(index), ([], []))
        if index < len(level):
            members[0].append(level[index])
        else:
            members[1].append(shapes.upright[index - len(level)])
    return [(a, b) for a, b in groups.values() if len(a) >= 2 and len(b) >= 1]


class _Grid:
    """The grid lines of a table, and between which of its fields a ruling stands."""

    def __init__(self, xs: list[float], ys: list[float], level: Sequence[Ruling], upright: Sequence[Ruling]) -> None:
        self.xs, self.ys = xs, ys
        self.level = [_spans(level, y, xs) for y in ys]
        self.upright = [_spans(upright, x, ys) for x in xs]
        self.group = self._merge()
        self.is_one_cell = len(set(self.group.values())) == 1

    @classmethod
    def of(cls, level: Sequence[Ruling], upright: Sequence[Ruling]) -> _Grid | None:
        xs = _distinct([r.at for r in upright])
        ys = _distinct([r.at for r in level])
        left, right = min(r.start for r in level), max(r.end for r in level)
        open_sides: list[Ruling] = []
        for x in (left, right):  # a table without its outer rulings
            if x < xs[0] - 12 or x > xs[-1] + 12:
                xs.append(x)
                open_sides.append(Ruling(x, ys[0], ys[-1]))
        xs.sort()
        if len(xs) < 2 or len(ys) < 2 or max(len(xs), len(ys)) > _MOST_LINES or xs[-1] - xs[0] < 20 or ys[-1] - ys[0] < 8:
            return None
        return cls(xs, ys, level, [*upright, *open_sides])

    @property
    def area(self) -> float:
        return (self.xs[-1] - self.xs[0]) * (self.ys[-1] - self.ys[0])

    def holds(self, other: _Grid) -> bool:
        return (
            self.xs[0] - 1 <= other.xs[0]
            and other.xs[-1] <= self.xs[-1] + 1
            and self.ys[0] - 1 <= other.ys[0]
            and other.ys[-1] <= self.ys[-1] + 1
        )

    def contains(self, word: Word) -> bool:
        return self.xs[0] - 1 <= (word.x0 + word.x1) / 2 <= self.xs[-1] + 1 and self.ys[0] - 1 <= word.middle <= self.ys[-1] + 1

    def _merge(self) -> dict[tuple[int, int], tuple[int, int]]:
        """For each field of the grid the field in the top left corner of its cell."""
        group: dict[tuple[int, int], tuple[int, int]] = {}
        for row in range(len(self.ys) - 1):
            for column in range(len(self.xs) - 1):
                above, beside = group.get((row - 1, column)), group.get((row, column - 1))
                open_above = row > 0 and not self.level[row][column]
                open_beside = column > 0 and not self.upright[column][row]
                if open_above and above:
                    group[row, column] = above
                    if open_beside and beside and beside != above:  # two cells that prove to be one
                        group.update({(row, at): above for at in range(column) if group[row, at] == beside})
                elif open_beside and beside:
                    group[row, column] = beside
                else:
                    group[row, column] = (row, column)
        return group

    def table(self, words: Sequence[Word], shapes: Shapes, page: int) -> Table | None:
        cells: dict[tuple[int, int], Cell] = {}
        for (row, column), corner in self.group.items():
            x0, x1, top, bottom = self.xs[column], self.xs[column + 1], self.ys[row], self.ys[row + 1]
            if corner in cells:
                cell = cells[corner]
                cell.x0, cell.x1 = min(cell.x0, x0), max(cell.x1, x1)
                cell.top, cell.bottom = min(cell.top, top), max(cell.bottom, bottom)
                cell.columns = max(cell.columns, column + 1 - cell.column)
            else:
                cells[corner] = Cell(x0, top, x1, bottom, *corner, 1)
        for word in words:
            row = min(max(bisect_right(self.ys, word.middle) - 1, 0), len(self.ys) - 2)
            column = min(max(bisect_right(self.xs, (word.x0 + word.x1) / 2) - 1, 0), len(self.xs) - 2)
            cells[self.group[row, column]].words.append(word)
        rows: dict[int, list[Cell]] = {}
        for corner in sorted(cells):
            cell = cells[corner]
            cell.colour = shapes.colour_at(cell.x0, cell.top, cell.x1, cell.bottom)
            if cell.x1 - cell.x0 > 5 or cell.words:
                rows.setdefault(corner[0], []).append(cell)
        filled = [row for row in rows.values() if any(cell.words for cell in row)]
        if not filled:
            return None
        return Table(page, self.xs[0], self.ys[0], self.xs[-1], self.ys[-1], filled)


def _cuts(grid: _Grid, words: Sequence[Word]) -> bool:
    """Whether rulings run through words: then they are a drawing, an underline or a strike-out, and no table."""
    cut = 0
    for word in words:
        index = bisect_right(grid.xs, word.x0 + word.size * 0.3)
        if index < len(grid.xs) and grid.xs[index] < word.x1 - word.size * 0.3:
            row = min(max(bisect_right(grid.ys, word.middle) - 1, 0), len(grid.ys) - 2)
            cut += grid.upright[index][row]
    return cut > max(1, len(words) * 0.05)


def _distinct(positions: Sequence[float]) -> list[float]:
    """Positions with those that are hardly apart taken as one."""
    found: list[list[float]] = []
    for position in sorted(positions):
        if found and position - found[-1][-1] <= _TOUCH:
            found[-1].append(position)
        else:
            found.append([position])
    return [sum(group) / len(group) for group in found]


def _spans(rulings: Sequence[Ruling], at: float, lines: Sequence[float]) -> list[bool]:
    """Between which neighbours of `lines` a ruling runs at this position."""
    here = [r for r in rulings if abs(r.at - at) <= _TOUCH]
    spans = []
    for start, end in pairwise(lines):
        middle = (start + end) / 2
        spans.append(any(r.start - _TOUCH <= middle <= r.end + _TOUCH for r in here))
    return spans
