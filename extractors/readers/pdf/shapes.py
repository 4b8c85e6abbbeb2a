"""What is drawn on a PDF page behind its words: rulings, and areas filled with a colour."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import pypdfium2.raw as pdfium

from extractors.readers.coloured_signs import is_coloured
from extractors.readers.pdf.words import PageFrame

_THIN = 4.0  # points: a path that is narrower is a ruling, however it was drawn
_THICK_LINE = 10.0  # a stroked line of two points may be as thick as this
_SHORTEST_RULING = 5.0
_SMALLEST_FILL = 4.0
_DEEPEST_FORM = 6
_MOST_PATHS = 20_000  # a map or a drawing, no table: its paths are not looked at
_MOST_FILLS = 600  # on a page of tables; a chart has thousands, and what white areas hide there matters to nobody
_MOST_SEGMENTS = 4_000
_DOT = 2.0, 7.0  # points: how wide and high a bullet is that is drawn


@dataclass(frozen=True, slots=True)
class Ruling:
    """A straight line, upright or level: at `at` on the one axis, from `start` to `end` on the other."""

    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Fill:
    """An area of one colour ("#00b050"), white and see-through ones left out."""

    x0: float
    top: float
    x1: float
    bottom: float
    colour: str

    def covers(self, x: float, y: float) -> bool:
        return self.x0 <= x <= self.x1 and self.top <= y <= self.bottom

    @property
    def area(self) -> float:
        return (self.x1 - self.x0) * (self.bottom - self.top)


@dataclass(slots=True)
class Shapes:
    """The rulings and fills of one page, in the order they were drawn."""

    level: list[Ruling] = field(default_factory=list)
    upright: list[Ruling] = field(default_factory=list)
    fills: list[Fill] = field(default_factory=list)
    dots: list[Fill] = field(
        default_factory=list
    )  # small and round or square, without a colour of their own, as browsers draw the bullets of lists

    def colour_at(self, x0: float, top: float, x1: float, bottom: float) -> str | None:
        """The colour of a cell: of what was drawn last under its middle, or else of a dot or diamond that stands in it."""
        x, y = (x0 + x1) / 2, (top + bottom) / 2
        area = (x1 - x0) * (bottom - top)
        colour = None
        fills = self.fills if len(self.fills) < 8 * _MOST_FILLS else []
        for fill in fills:
            if fill.covers(x, y) and fill.area >= area * 0.3:
                colour = fill.colour
        if colour is None:
            inside = [f for f in fills if x0 <= f.x0 and f.x1 <= x1 and top <= f.top and f.bottom <= bottom and is_coloured(f.colour)]
            colour = inside[-1].colour if inside and len({f.colour for f in inside}) == 1 else None
        return colour

    def are_columns_at(self, y: float) -> bool:
        """Whether upright rulings part this height of the page into two columns at least."""
        places = sorted(ruling.at for ruling in self.upright if ruling.start <= y <= ruling.end)
        return bool(places) and sum(1 for a, b in pairwise(places) if b - a > 10) >= 2


def read_shapes(page: Any, frame: PageFrame) -> Shapes:
    """The rulings and fills of a page, those within its form objects too."""
    shapes = Shapes()
    for number, path in enumerate(_paths(page)):
        if number >= _MOST_PATHS:
            return Shapes()
        _read_path(path, frame, shapes)
    return shapes


def _paths(page: Any) -> Iterator[Any]:
    count, get = pdfium.FPDFPage_CountObjects(page.raw), pdfium.FPDFPage_GetObject
    stack = [iter([get(page.raw, index) for index in range(count)])]
    while stack:
        for item in stack[-1]:
            kind = pdfium.FPDFPageObj_GetType(item)
            if kind == pdfium.FPDF_PAGEOBJ_PATH:
                yield item
            elif kind == pdfium.FPDF_PAGEOBJ_FORM and len(stack) < _DEEPEST_FORM:
                inner = [pdfium.FPDFFormObj_GetObject(item, index) for index in range(pdfium.FPDFFormObj_CountObjects(item))]
                stack.append(iter(inner))
                break
        else:
            stack.pop()


def _read_path(path: Any, frame: PageFrame, shapes: Shapes) -> None:
    fill_mode, strokes = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(path, fill_mode, strokes)
    colour = _fill_colour(path) if fill_mode.value else None
    if not strokes.value and not fill_mode.value:
        return
    bounds = [ctypes.c_float() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetBounds(path, *bounds):
        return
    x0, top, x1, bottom = frame.box(*(edge.value for edge in bounds))
    segments = pdfium.FPDFPath_CountSegments(path)
    if _DOT[0] <= x1 - x0 <= _DOT[1] and abs((x1 - x0) - (bottom - top)) <= 0.2 * (x1 - x0) and (colour is None or _is_dark(colour)):
        shapes.dots.append(Fill(x0, top, x1, bottom, colour or "#000000"))
    thin = _THICK_LINE if segments == 2 and strokes.value else _THIN
    if x1 - x0 <= thin or bottom - top <= thin:
        if strokes.value or colour != "#ffffff":
            _add_ruling(shapes, x0, top, x1, bottom)
        return
    if colour and colour != "#ffffff" and x1 - x0 >= _SMALLEST_FILL and bottom - top >= _SMALLEST_FILL:
        shapes.fills.append(Fill(x0, top, x1, bottom, colour))
    elif segments <= 6 and colour == "#ffffff" and len(shapes.fills) < _MOST_FILLS:
        shapes.fills = [
            fill
            for fill in shapes.fills
            if not (x0 <= fill.x0 + 1 and top <= fill.top + 1 and x1 >= fill.x1 - 1 and bottom >= fill.bottom - 1)
        ]
    if segments <= 6 and strokes.value and segments >= 4:
        for box in ((x0, top, x1, top), (x0, bottom, x1, bottom), (x0, top, x0, bottom), (x1, top, x1, bottom)):
            _add_ruling(shapes, *box)
    elif segments > 6 and segments <= _MOST_SEGMENTS and min(x1 - x0, bottom - top) > 20:
        _read_grid(path, segments, frame, shapes)


def _add_ruling(shapes: Shapes, x0: float, top: float, x1: float, bottom: float) -> None:
    if x1 - x0 >= bottom - top:
        if x1 - x0 >= _SHORTEST_RULING:
            shapes.level.append(Ruling((top + bottom) / 2, x0, x1))
    elif bottom - top >= _SHORTEST_RULING:
        shapes.upright.append(Ruling((x0 + x1) / 2, top, bottom))


def _read_grid(path: Any, segments: int, frame: PageFrame, shapes: Shapes) -> None:
    """A whole table drawn as one path: its straight parts are rulings. A path with curves is a picture."""
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(path, matrix)
    x, y = ctypes.c_float(), ctypes.c_float()
    found: list[tuple[float, float, float, float]] = []
    start = last = (0.0, 0.0)
    for index in range(segments):
        segment = pdfium.FPDFPath_GetPathSegment(path, index)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_BEZIERTO:
            return
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        point = matrix.a * x.value + matrix.c * y.value + matrix.e, matrix.b * x.value + matrix.d * y.value + matrix.f
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            start = point
        else:
            found.append((*last, *point))
        last = point
        if pdfium.FPDFPathSegment_GetClose(segment):
            found.append((*last, *start))
    for x_a, y_a, x_b, y_b in found:
        box = frame.box(min(x_a, x_b), min(y_a, y_b), max(x_a, x_b), max(y_a, y_b))
        if box[2] - box[0] <= 1 or box[3] - box[1] <= 1:
            _add_ruling(shapes, *box)


def _fill_colour(path: Any) -> str | None:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not pdfium.FPDFPageObj_GetFillColor(path, red, green, blue, alpha) or alpha.value < 128:
        return None
    if min(red.value, green.value, blue.value) >= 250:
        return "#ffffff"
    return f"#{red.value:02x}{green.value:02x}{blue.value:02x}"


def _is_dark(colour: str) -> bool:
    return not is_coloured(colour) and int(colour[1:3], 16) < 0x90
