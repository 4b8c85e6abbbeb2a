"""Lines of a PDF page, and the running headers, footers and page numbers among them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cached_property

from extractors.readers.pdf_words import Word

_PAGE_NUMBER = re.compile(
    r"(?:page\s*)?[-–—\[(]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*[-–—\])]?(?:\s*(?:of|/|\|)\s*\d{1,4})?|page\s*\|\s*\d+", re.IGNORECASE
)
_NUMBERED_FOOTER = re.compile(
    r".{1,80}\|\s*(?:page\s*)?\d{1,4}(?:\s*of\s*\d{1,4})?|(?:page\s*)?\d{1,4}\s*\|.{1,80}", re.IGNORECASE
)  # "Board minutes | 3"
_PAGE_AT_END = re.compile(r"(?:^|\s)(Page \d{1,4}(?: of \d{1,4})?)$", re.IGNORECASE)
_NAMES_A_MEETING = re.compile(r"council|committee|cabinet|board|panel|forum|partnership|minutes|meeting|assembly|trust", re.IGNORECASE)
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

    @cached_property
    def text(self) -> str:
        return " ".join([word.text + "-" if word.hyphen else word.text for word in self.words])

    @cached_property
    def bold(self) -> bool:
        """Whether all its words are bold, signs aside."""
        return all(word.bold for word in self.words if any(c.isalnum() for c in word.text))

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


def drop_furniture(pages: Sequence[Sequence[Line]], heights: Sequence[float], in_table: Callable[[Line], bool]) -> list[list[Line]]:
    """The lines of every page without running headers, running footers and page numbers.

    A line near an edge is furniture where its words, numbers aside, stand at an edge of at least a third of the pages (and of two at least),
    or where it is a page number. It stays where it stands first if it names the meeting, because it may be the only line that does,
    and if it is a row of a table, because a long table has its header on every page.
    """
    edges = [_edge_lines(lines, height) for lines, height in zip(pages, heights, strict=True)]
    counts = Counter(shape for found in edges for shape in {_shape(line, at) for line, at in found})
    needed = max(2, (sum(1 for lines in pages if lines) + 2) // 3)
    kept: list[list[Line]] = []
    seen: set[tuple[str, str]] = set()
    for number, (lines, found) in enumerate(zip(pages, edges, strict=True)):
        dropped = set()
        for line, at in found:
            shape = _shape(line, at)
            first = shape not in seen
            seen.add(shape)
            titles = number == 0 and at == "top" and bool(_NAMES_A_MEETING.search(line.text))
            if (
                _PAGE_NUMBER.fullmatch(line.text)
                or _NUMBERED_FOOTER.fullmatch(line.text)
                or (counts[shape] >= needed and not (first and (titles or in_table(line))))
            ):
                dropped.add(id(line))
        rest = [line for line in lines if id(line) not in dropped]
        if rest and found and rest[-1] is found[-1][0]:
            rest[-1:] = filter(None, [rest[-1].without_page_number()])
        kept.append(rest)
    return kept


def _edge_lines(lines: Sequence[Line], height: float) -> list[tuple[Line, str]]:
    top = [(line, "top") for line in lines[:_EDGE_LINES] if line.bottom < height * _EDGE_SHARE]
    bottom = [(line, "bottom") for line in lines[-_EDGE_LINES:] if line.top > height * (1 - _EDGE_SHARE)]
    return top + bottom


def _shape(line: Line, at: str) -> tuple[str, str]:
    return re.sub(r"\d+", "#", line.text.casefold()), at
