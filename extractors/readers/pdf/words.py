"""The words of a PDF page, each with its place: what pdfium knows, as plain values.

Coordinates are PDF points from the top left corner of the page held so that its writing is upright: a page that is turned by a quarter (a landscape
table in a portrait document) is turned back first.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pypdfium2.raw as pdfium

from extractors.readers.coloured_signs import COLOURED_SIGNS

_WORD = re.compile(r"[^\s\x00\x02\ufffe\uffff]+")
_LINE_END_HYPHENS = ("\x02", "\ufffe")  # pdfium's own signs for a hyphen at the end of a line; which one depends on the call
_LARGE = 24.0  # points: watermarks are larger
_ASCENT, _DESCENT = 0.9, 0.21  # how far type reaches above and below the line that it stands on, in its size: what most faces have
_BOLD_NAME = re.compile(r"bold|black|heavy|semib|demi", re.IGNORECASE)
_LETTERS_APART = 0.05  # of the size of the type
_LABEL = re.compile(r"\(?(?:[ivxl]{1,6}|\d{1,3}|[a-z])[.)](?=[A-Za-z])")  # "iii.that": a label that leaves no room for a space behind it
# Marks that ModernGov's printing leaves in the text layer: "<AI1>", "</AI1>", "<TRAILER_SECTION>", "<LAYOUT_SECTION>".
_PRINTED_MARK = re.compile(r"</?[A-Z][A-Z_]*\d*>")


class Word:
    """A word with its box; `size` is the height of its line of type, `hyphen` tells that a hyphen follows at the end of the line, `colour` how a sign is printed ("#c00000")."""

    __slots__ = ("bold", "bottom", "colour", "hyphen", "middle", "size", "text", "top", "x0", "x1")

    def __init__(self, text: str, box: tuple[float, float, float, float], *, bold: bool = False, hyphen: bool = False) -> None:
        self.text, self.bold, self.hyphen = text, bold, hyphen
        self.colour: str | None = None
        self.x0, self.top, self.x1, self.bottom = box
        self.size = self.bottom - self.top
        self.middle = (self.top + self.bottom) / 2


class PageFrame:
    """Turns pdfium's coordinates (origin at the bottom left) into ours (origin at the top left, the page turned clockwise by so many quarters)."""

    def __init__(self, page: Any, quarter_turns: int) -> None:
        left, bottom, right, top = page.get_cropbox()
        self.turns = quarter_turns
        self.edges = left, bottom, right, top
        width, height = right - left, top - bottom
        self.width, self.height = (height, width) if self.turns % 2 else (width, height)

    def box(self, x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
        left, bottom, right, top = self.edges
        if self.turns == 0:
            return x0 - left, top - y1, x1 - left, top - y0
        if self.turns == 1:
            return y0 - bottom, x0 - left, y1 - bottom, x1 - left
        if self.turns == 2:
            return right - x1, y0 - bottom, right - x0, y1 - bottom
        return top - y1, right - x1, top - y0, right - x0


def read_words(page: Any) -> tuple[list[Word], PageFrame]:
    """The words of a page in the order of its content, and the frame that their boxes refer to."""
    text_page = page.get_textpage()
    try:
        return _words_of(text_page, page)
    finally:
        text_page.close()


def _words_of(text_page: Any, page: Any) -> tuple[list[Word], PageFrame]:
    raw, count = text_page.raw, text_page.count_chars()
    text = text_page.get_text_range(0, count) if count else ""
    if len(text) != count:  # letters beyond the basic plane, or without a meaning: ask for each
        text = "".join(chr(code) if code < 0x110000 else " " for code in (pdfium.FPDFText_GetUnicode(raw, i) for i in range(count)))
    spans = [found.span() for found in _WORD.finditer(text)]
    # The writing itself tells which way up a page is: a page that is stored turned holds turned writing, and so does a landscape table on a portrait page.
    sample = spans[:: len(spans) // 60 + 1]
    angles = Counter(-round(pdfium.FPDFText_GetCharAngle(raw, start) / (math.pi / 2)) % 4 for start, _ in sample)
    frame = PageFrame(page, angles.most_common(1)[0][0] if angles else page.get_rotation() // 90)
    bold_at, type_at = _BoldReader(raw), _TypeReader(raw)
    words: list[Word] = []
    for start, end in spans:
        if text[start] == "<" and _PRINTED_MARK.fullmatch(text, start, end):
            continue
        hyphen = end < count and text[end] in _LINE_END_HYPHENS
        label = _LABEL.match(text, start, end)
        parted = [start, label.end(), end] if label and type_at.are_apart(label.end() - 1) else [start, end]
        for first, last, inner in (run for begin, stop in pairwise(parted) for run in type_at.boxes(begin, stop)):
            box = frame.box(*inner)
            if box[3] - box[1] > _LARGE and _is_slanted(raw, first):
                continue  # "DRAFT" across the page
            words.append(Word(text[first:last], box, bold=bold_at(first), hyphen=hyphen and last == end))
            if last - first == 1 and text[first] in COLOURED_SIGNS:
                words[-1].colour = _colour_at(raw, first)
    return words, frame


class _TypeReader:
    """Tells where the letters of a page stand, in its own coordinates.

    How high a line of type is follows from the size of the type and from the line that its letters stand on: the boxes that pdfium gives come from
    the font's own measures, and where a file keeps none of them (LibreOffice's do) from the ink of the single letter.
    """

    def __init__(self, raw: Any) -> None:
        self.raw = raw
        self.head, self.tail, self.matrix = pdfium.FS_RECTF(), pdfium.FS_RECTF(), pdfium.FS_MATRIX()
        self.x, self.y = ctypes.c_double(), ctypes.c_double()

    def boxes(self, start: int, end: int) -> Iterator[tuple[int, int, tuple[float, float, float, float]]]:
        """The letters of a word of pdfium's with their box (left, bottom, right, top).

        It is parted where they lie on different lines: a broken content order can join what stands apart.
        """
        size, over, up = self._type(start)
        x, y = self._origin(start)
        begin = start
        if size and end - start > 1:
            last_x, last_y = self._origin(end - 1)
            if abs(last_y - y) >= size and abs(last_x - x) >= size:
                for index in range(start + 1, end):
                    at = self._origin(index)
                    if abs(at[1] - y) >= size:
                        yield begin, index, self._box(begin, index, (size, over, up), (x, y))
                        begin, (x, y) = index, at
        yield begin, end, self._box(begin, end, (size, over, up), (x, y))

    def are_apart(self, index: int) -> bool:
        """Whether a letter and the next one stand further apart than the letters of a word."""
        pdfium.FPDFText_GetLooseCharBox(self.raw, index, self.head)
        pdfium.FPDFText_GetLooseCharBox(self.raw, index + 1, self.tail)
        return bool(self.tail.left - self.head.right > _LETTERS_APART * self._type(index)[0] > 0)

    def _box(
        self, first: int, last: int, kind: tuple[float, float, float], origin: tuple[float, float]
    ) -> tuple[float, float, float, float]:
        head, tail = self.head, self.tail
        pdfium.FPDFText_GetLooseCharBox(self.raw, first, head)
        pdfium.FPDFText_GetLooseCharBox(self.raw, last - 1, tail)
        (size, over, up), (x, y) = kind, origin
        if not size:
            return min(head.left, tail.left), min(head.bottom, tail.bottom), max(head.right, tail.right), max(head.top, tail.top)
        if abs(up) > abs(over):
            low, high = sorted((y - _DESCENT * size * up, y + _ASCENT * size * up))
            return min(head.left, tail.left), low, max(head.right, tail.right), high
        low, high = sorted((x - _DESCENT * size * over, x + _ASCENT * size * over))
        return low, min(head.bottom, tail.bottom), high, max(head.top, tail.top)

    def _origin(self, index: int) -> tuple[float, float]:
        pdfium.FPDFText_GetCharOrigin(self.raw, index, self.x, self.y)
        return self.x.value, self.y.value

    def _type(self, index: int) -> tuple[float, float, float]:
        """The size of the type as it is printed, in points (0 where the page does not tell), and which way is up: how far over, how far up."""
        matrix = self.matrix
        pdfium.FPDFText_GetMatrix(self.raw, index, matrix)
        scale = math.hypot(matrix.c, matrix.d)
        if not scale:
            return 0.0, 0.0, 1.0
        return float(pdfium.FPDFText_GetFontSize(self.raw, index)) * scale, matrix.c / scale, matrix.d / scale


def _colour_at(raw: Any, index: int) -> str | None:
    """The colour that a letter is filled with ("#c00000"), where the page tells."""
    red, green, blue, opacity = (ctypes.c_uint() for _ in range(4))
    told = pdfium.FPDFText_GetFillColor(raw, index, red, green, blue, opacity)
    return f"#{red.value:02x}{green.value:02x}{blue.value:02x}" if told and opacity.value else None


def _is_slanted(raw: Any, index: int) -> bool:
    """Whether a letter stands neither upright nor at a right angle."""
    quarters = float(pdfium.FPDFText_GetCharAngle(raw, index)) / (math.pi / 2)
    return abs(quarters - round(quarters)) > 0.1


class _BoldReader:
    """Tells whether a letter is bold, asking about each font once."""

    def __init__(self, raw: Any) -> None:
        self.raw = raw
        self.name = ctypes.create_string_buffer(160)
        self.flags = ctypes.c_int()
        self.known: dict[bytes, bool] = {}

    def __call__(self, index: int) -> bool:
        pdfium.FPDFText_GetFontInfo(self.raw, index, self.name, 160, self.flags)
        name = self.name.value
        if name not in self.known:
            force_bold = bool(self.flags.value & 0x40000)
            self.known[name] = force_bold or bool(_BOLD_NAME.search(name.decode("utf-8", "replace")))
        return self.known[name] or pdfium.FPDFText_GetFontWeight(self.raw, index) >= 600
