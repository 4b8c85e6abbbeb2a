"""Lines of a PDF page, and the running headers, footers and page numbers among them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cached_property

from extractors.readers.pdf.shapes import Fill, Ruling
from extractors.readers.pdf.words import Word

_PAGE_NUMBER = re.compile(
    r"(?:page\s*)?[-–—\[(]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*[-–—\])]?(?:\s*(?:of|/|\|)\s*\d{1,4})?|page\s*\|\s*\d+", re.IGNORECASE
)
_NUMBERED_FOOTER = re.compile(
    r".{1,80}\|\s*(?:page\s*)?\d{1,4}(?:\s*of\s*\d{1,4})?|(?:page\s*)?\d{1,4}\s*\|.{1,80}", re.IGNORECASE
)  # "Board minutes | 3"
_PAGE_AT_END = re.compile(r"(?:^|\s)(Page \d{1,4}(?: of \d{1,4})?)$", re.IGNORECASE)
_NAMES_A_MEETING = re.compile(r"council|committee|cabinet|board|panel|forum|partnership|minutes|meeting|assembly|trust", re.IGNORECASE)
_MOST_DOTS = 300  # on a page: more are a pattern
_OVERLAP = 0.35  # of a line's height
_EDGE_LINES = 4  # a running header or footer has at most so many lines
_EDGE_SHARE = 0.16  # and lies in so much of the page's height


class Line:
    """Words that stand on one line, from left to right. `size` is the usual height of its type."""

    def __init__(self, words: list[Word], page: int) -> None:
        self.words = words
        self.page = page
        self.x0 = words[0].x0
        self.x1 = max([word.x1 for word in words])
        self.top = min([word.top for word in words])
        self.bottom = max([word.bottom for word in words])
        self.middle = (self.top + self.bottom) / 2
        sizes = sorted([word.bottom - word.top for word in words])
        self.size = sizes[len(sizes) // 2]
        self.underlined = False

    @cached_property
    def text(self) -> str:
        return " ".join([word.text + "-" if word.hyphen else word.text for word in self.words])

    @cached_property
    def bold(self) -> bool:
        """Whether all its words are bold, signs aside."""
        return all(word.bold for word in self.words if any(c.isalnum() for c in word.text))

    @property
    def strong(self) -> bool:
        """Whether it is set off as headings are: bold, or underlined."""
        return self.bold or self.underlined

    def without_page_number(self) -> Line | None:
        """The line without a page number at its end: "Signed ………   Page 2"; None where nothing is left."""
        found = _PAGE_AT_END.search(self.text)
        words = self.words[: -len(found[1].split())] if found else self.words
        return Line(words, self.page) if words else None


def read_lines(words: Sequence[Word], page: int) -> list[Line]:
    """Words put into lines by their height on the page, whatever their order in the file."""
    rows: list[list[Word]] = []
    middle = limit = 0.0
    for word in sorted(words, key=lambda w: w.middle):
        if not rows or word.middle - middle > limit:
            rows.append([])
            middle, limit = word.middle, word.size * 0.45
        rows[-1].append(word)
    return [Line(sorted(row, key=lambda w: w.x0), page) for row in rows]


def drawn_bullets(words: Sequence[Word], dots: Sequence[Fill]) -> list[Word]:
    """The bullets of lists that are drawn and not written: dots before the first word of a line."""
    if not dots or len(dots) > _MOST_DOTS:
        return []
    bullets = []
    for line in read_lines(words, 0):
        first = line.words[0]
        before = [dot for dot in dots if line.top < (dot.top + dot.bottom) / 2 < line.bottom and 0 < first.x0 - dot.x1 < 3 * line.size]
        if len(before) == 1:
            bullets.append(Word("•", (before[0].x0, first.top, before[0].x1, first.bottom)))
    return bullets


def mark_underlined(lines: Sequence[Line], rulings: Sequence[Ruling]) -> None:
    """Finds out which lines are underlined over most of their length."""
    for ruling in rulings:
        for line in lines:
            if line.middle < ruling.at < line.bottom + 2 and line.x0 - 4 < ruling.start:
                shared = min(line.x1, ruling.end) - max(line.x0, ruling.start)
                line.underlined = line.underlined or (shared > (line.x1 - line.x0) * 0.75 and ruling.end < line.x1 + 4)


def overlap(above: Line, line: Line) -> bool:
    """Whether two lines stand in each other's height, as those of neighbouring cells do and those of one text do not."""
    return above.bottom - line.top > _OVERLAP * min(above.size, line.size)


def drop_furniture(pages: Sequence[Sequence[Line]], heights: Sequence[float], in_table: Callable[[Line], bool]) -> list[list[Line]]:
    """The lines of every page without running headers, running footers and page numbers.

    A line near an edge is furniture where its words, numbers aside, stand at an edge of at least a third of the pages (and of two at least),
    or where it is a page number. It stays where it stands first if it names the meeting, because it may be the only line that does,
    and if it is a row of a table, because a long table has its header on every page.
    """
    edges = [_edge_lines(lines, height) for lines, height in zip(pages, heights, strict=True)]
    counts = Counter(key for found in edges for key in {_key(line, at) for line, at in found})
    needed = max(2, (sum(1 for lines in pages if lines) + 2) // 3)
    kept: list[list[Line]] = []
    seen: set[str] = set()
    for number, (lines, found) in enumerate(zip(pages, edges, strict=True)):
        dropped: set[int] = set()
        places = {id(line): index for index, line in enumerate(lines)}
        for line, at in found:
            shape, edge, height = _key(line, at)
            first = shape not in seen
            seen.add(shape)
            running = sum(counts[shape, edge, near] for near in (height - 1, height, height + 1)) >= needed
            titles = number == 0 and at == "top" and bool(_NAMES_A_MEETING.search(line.text))
            inward = places[id(line)] + (1 if at == "top" else -1)
            beside = lines[inward] if 0 <= inward < len(lines) else None
            off = "page" in line.text.casefold() or beside is None or _apart(line, beside) or id(beside) in dropped
            if (
                (running and not (first and (titles or in_table(line))))
                or (off and _PAGE_NUMBER.fullmatch(line.text))
                or _NUMBERED_FOOTER.fullmatch(line.text)
            ):
                dropped.add(id(line))
        rest = [line for line in lines if id(line) not in dropped]
        if rest and found and rest[-1] is found[-1][0]:
            rest[-1:] = filter(None, [rest[-1].without_page_number()])
        kept.append(rest)
    return kept


def _edge_lines(lines: Sequence[Line], height: float) -> list[tuple[Line, str]]:
    """The lines near the top and the bottom edge, from the inner to the outer ones."""
    top = [(line, "top") for line in lines[:_EDGE_LINES] if line.bottom < height * _EDGE_SHARE]
    bottom = [(line, "bottom") for line in lines[-_EDGE_LINES:] if line.top > height * (1 - _EDGE_SHARE)]
    return top[::-1] + bottom


def _key(line: Line, at: str) -> tuple[str, str, int]:
    """What a running line has in common on all its pages: its words, numbers aside, and its height."""
    return re.sub(r"\d+", "#", line.text.casefold()), at, round(line.top / 6)


def _apart(line: Line, beside: Line) -> bool:
    """Whether a line stands off from its neighbour: the last word of a paragraph can be a year, and then it does not."""
    return abs(line.middle - beside.middle) > 1.6 * max(line.size, beside.size)
