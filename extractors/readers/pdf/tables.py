"""Ruled tables on a PDF page: cells between rulings, whatever drew them.

pdfium tells the rulings a hundred times faster than pdfplumber; which cells they enclose is pdfplumber's to say, so merged cells come out whole. A box with a single cell is no table but a frame:
its words are kept together and read as running text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from pdfplumber.table import edges_to_intersections, intersections_to_cells, merge_edges

from extractors.readers.coloured_signs import is_coloured
from extractors.readers.pdf.shapes import Ruling, Shapes
from extractors.readers.pdf.words import Word

_TOUCH = 3.5  # points: rulings so near to each other meet
_MOST_RULINGS = 2_000  # more than that on a page are a drawing
_MOST_CROSSINGS = 2_500  # in one table; pdfplumber's time grows with their square
_NEAR_SIDE = 12.0  # points: an upright ruling so near to the end of the level ones closes the table's side


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
    """The cells of a ruled table or frame, row by row; `width` is the number of its columns, 0 where every row has merged cells."""

    page: int
    x0: float
    top: float
    x1: float
    bottom: float
    rows: list[list[Cell]]
    width: int = field(init=False)

    def __post_init__(self) -> None:
        columns = max(cell.column + cell.columns for row in self.rows for cell in row)
        self.width = columns if any(len(row) == columns for row in self.rows) else 0

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
    """The cells of a table, found by pdfplumber between rulings that meet."""

    def __init__(self, edges: list[dict[str, Any]], boxes: Sequence[tuple[float, float, float, float]]) -> None:
        self.upright = [edge for edge in edges if edge["orientation"] == "v"]
        self.boxes = sorted(boxes, key=lambda box: (box[1], box[0]))
        self.xs = sorted({x for x0, _, x1, _ in boxes for x in (x0, x1)})
        self.ys = sorted({y for _, y0, _, y1 in boxes for y in (y0, y1)})

    @classmethod
    def of(cls, level: Sequence[Ruling], upright: Sequence[Ruling]) -> _Grid | None:
        left, right = min(r.start for r in level), max(r.end for r in level)
        top, bottom = min(r.at for r in level), max(r.at for r in level)
        outer = [x for x in (left, right) if all(abs(r.at - x) > _NEAR_SIDE for r in upright)]  # a table without its outer rulings
        edges = [_edge(r, "h") for r in level] + [_edge(r, "v") for r in upright] + [_edge(Ruling(x, top, bottom), "v") for x in outer]
        edges = merge_edges(edges, _TOUCH, _TOUCH, _TOUCH, _TOUCH)
        crossings = edges_to_intersections(edges, _TOUCH, _TOUCH)
        boxes = intersections_to_cells(crossings) if len(crossings) <= _MOST_CROSSINGS else []
        grid = cls(edges, boxes)
        if not boxes or grid.xs[-1] - grid.xs[0] < 20 or grid.ys[-1] - grid.ys[0] < 8:
            return None
        return grid

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

    def table(self, words: Sequence[Word], shapes: Shapes, page: int) -> Table | None:
        cells = [
            Cell(x0, top, x1, bottom, self.ys.index(top), self.xs.index(x0), self.xs.index(x1) - self.xs.index(x0))
            for x0, top, x1, bottom in self.boxes
        ]
        for word in words:
            x = (word.x0 + word.x1) / 2
            min(cells, key=lambda cell: _distance(cell, x, word.middle)).words.append(word)
        rows: dict[int, list[Cell]] = {}
        for cell in cells:
            cell.colour = _colour_of_sign(cell) or shapes.colour_at(cell.x0, cell.top, cell.x1, cell.bottom)
            if cell.x1 - cell.x0 > 5 or cell.words:
                rows.setdefault(cell.row, []).append(cell)
        filled = [row for row in rows.values() if any(cell.words for cell in row)]
        if not filled:
            return None
        return Table(page, self.xs[0], self.ys[0], self.xs[-1], self.ys[-1], filled)


def _colour_of_sign(cell: Cell) -> str | None:
    """The colour of the sign that alone stands in a cell: "●" in red."""
    colour = cell.words[0].colour if len(cell.words) == 1 else None
    return colour if colour and is_coloured(colour) else None


def _edge(ruling: Ruling, orientation: str) -> dict[str, Any]:
    """A ruling as pdfplumber describes one."""
    if orientation == "h":
        return {
            "orientation": "h",
            "x0": ruling.start,
            "x1": ruling.end,
            "top": ruling.at,
            "bottom": ruling.at,
            "width": ruling.end - ruling.start,
        }
    return {
        "orientation": "v",
        "x0": ruling.at,
        "x1": ruling.at,
        "top": ruling.start,
        "bottom": ruling.end,
        "height": ruling.end - ruling.start,
    }


def _distance(cell: Cell, x: float, y: float) -> float:
    """How far a point lies outside of a cell; 0 within it."""
    return max(cell.x0 - x, x - cell.x1, 0) + max(cell.top - y, y - cell.bottom, 0)


def _cuts(grid: _Grid, words: Sequence[Word]) -> bool:
    """Whether rulings run through words: then they are a drawing, an underline or a strike-out, and no table."""
    cut = 0
    for word in words:
        margin = word.size * 0.3
        cut += any(
            word.x0 + margin < edge["x0"] < word.x1 - margin and edge["top"] <= word.middle <= edge["bottom"] for edge in grid.upright
        )
    return cut > max(1, len(words) * 0.05)
