"""Columns without rulings on a PDF page: a side column of initials, text in two columns, and tables among running text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from extractors.readers.pdf.aligned import find_aligned
from extractors.readers.pdf.lines import Line
from extractors.readers.pdf.parts import part_lines, segments
from extractors.readers.pdf.tables import Table
from extractors.readers.pdf.words import Word

SIDE_HEADING = re.compile(
    r"(?:for )?actions?(?: (?:by|for|point|required|owner|lead|whom|who))?s?:?|by (?:whom|who)|owner|lead|who\??|responsib\w+",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"[A-Z]{2,3}(?:[/,&]\s?[A-Z]{2,3})*|ALL|All")  # what stands in a side column, however near the text comes to it
_OWNER = re.compile(r"[A-Z][\w.’'/]*(?: /?[A-Z]?[\w.’'/]+){0,2}(?: /)?")  # "Clerk", "Chair", "Clerk /", set exactly under the others
_BEFORE_SIDE = 2.0  # points
_SUM = re.compile(r"[£€(+-]*\d[\d,.%)]*")
_ALIGNED = 8.0  # points: words that begin so near to each other begin in the same column
_SIDE_SHARE = 0.6  # a side column lies in the right part of the page
_SIDE_WORDS = 6
_WIDE_SPACE = 0.6  # of a line's height: more than a space between words, where the next begins exactly at the side column
_MOST_PAGE_LINES = 400  # a page that holds more is no page to find columns on
_COLUMN_LINES = 6  # text in two columns has at least so many lines side by side


@dataclass(slots=True)
class Aside:
    """A line of a side column, which belongs to what it stands beside."""

    line: Line


@dataclass(frozen=True, slots=True)
class SideColumn:
    """Where a side column begins, and from where to where it goes, each a page and a height; text across the whole page may stand before and behind."""

    x0: float
    stretches: tuple[tuple[tuple[int, float], tuple[int, float]], ...] | None = None  # None: it goes through the whole document

    def is_beside(self, line: Line) -> bool:
        place = (line.page, line.top)
        return self.stretches is None or any(first <= place <= last for first, last in self.stretches)


@dataclass(slots=True)
class _Entry:
    """A line with its short last part, where it may be an entry of a side column, and the parts before that."""

    line: Line
    start: float | None
    named: bool
    beside: list[list[Word]]


def find_side_column(pages: Sequence[Sequence[Line]], widths: Sequence[float]) -> SideColumn | None:
    """The side column of the document ("Action: JR"), or None where it has none."""
    entries: list[_Entry] = []
    for lines, width in zip(pages, widths, strict=True):
        for line in lines:
            parts = segments(line)
            last = parts[-1]
            short = len(last) <= _SIDE_WORDS and last[0].x0 > width * _SIDE_SHARE and not _SUM.fullmatch(last[0].text)
            named = short and SIDE_HEADING.fullmatch(_text(last)) is not None
            entries.append(_Entry(line, last[0].x0 if short else None, named, parts[:-1] if short else parts))
    starts = [entry.start for entry in entries if entry.start is not None]
    if not starts or not any(entry.beside for entry in entries):
        return None
    best, _ = Counter(round(x / 4) for x in starts).most_common(1)[0]
    headings = [entry.start for entry in entries if entry.named and entry.start is not None]
    at = min(headings) if headings else best * 4.0
    members = [x for x in starts if abs(x - at) <= _ALIGNED * 2]
    ends = [end for entry in entries for end in _ends(entry, at)]
    crossing = sum(1 for end in ends if end > at)
    if len(members) < (2 if headings else 3):
        return None
    if crossing > len(ends) * 0.1:
        return _below_headings(entries, at) if headings else None
    full = sum(1 for end in ends if end > at * 0.8)
    # the text fills the space beside it: no list set with tabs
    return SideColumn(min(members) - _BEFORE_SIDE) if headings or full > len(ends) * 0.3 else None


def _below_headings(entries: Sequence[_Entry], at: float) -> SideColumn | None:
    """The column at `at` where it goes from its heading ("Discussion | Action") to the next line that is written across it."""
    stretches: list[tuple[tuple[int, float], tuple[int, float]]] = []
    members: list[float] = []
    first: Line | None = None
    last: Line | None = None
    for entry in entries:
        crossed = any(end > at for end in _ends(entry, at))
        in_column = entry.start is not None and abs(entry.start - at) <= _ALIGNED * 2 and not crossed
        if entry.named and in_column and first is None:
            first = entry.line
        elif first is not None and in_column and entry.start is not None:
            members.append(entry.start)
            last = entry.line
        if first is not None and crossed:
            if last is not None:
                stretches.append(((first.page, first.top), (last.page, last.top)))
            first = last = None
    if first is not None and last is not None:
        stretches.append(((first.page, first.top), (last.page, last.top)))
    return SideColumn(min(members) - _BEFORE_SIDE, tuple(stretches)) if len(members) > 1 else None


def _ends(entry: _Entry, at: float) -> list[float]:
    """Where the parts of a line end that are no entry of a side column at `at`."""
    return [part[-1].x1 for part in _without_initials(entry.beside, at - _BEFORE_SIDE)]


def part_columns(lines: Sequence[Line], page: int, side: SideColumn | None) -> list[Line | Table | Aside]:
    """The lines of a page in reading order, side columns, aligned lists and columns of text taken apart."""
    if len(lines) > _MOST_PAGE_LINES:
        return list(lines)
    main: list[Line] = []
    asides: list[Line] = []
    for line in lines:
        x0 = side.x0 if side is not None and side.is_beside(line) else None
        parts = segments(line) if x0 is None else _with_initials_apart(segments(line), x0)
        if (
            x0 is not None
            and parts[-1][0].x0 >= x0
            and len(parts[-1]) <= _SIDE_WORDS * 2
            and all(part[-1].x1 < x0 + 4 for part in parts[:-1])
        ):
            asides.append(Line(parts[-1], page))
            if len(parts) == 1:
                continue
            line = Line([word for part in parts[:-1] for word in part], page)  # noqa: PLW2901 - the line without its side entry
        main.append(line)
    content: list[Line | Table | Aside] = []
    parted = part_lines(main)
    at = 0
    while at < len(main):
        if count := _two_columns(main[at:]):
            block = [segments(line) for line in main[at : at + count]]
            gutter = _gutter(block)
            for keep_left in (True, False):
                for parts in block:
                    words = [word for part in parts for word in part if (word.x0 < gutter) == keep_left]
                    if words:
                        content.append(Line(words, page))
        elif found := find_aligned(main, parted, at, page):
            table, count = found
            content.append(table)
        else:
            content.append(main[at])
            count = 1
        at += count
    return _with_asides(content, asides)


def _with_initials_apart(parts: list[list[Word]], side: float) -> list[list[Word]]:
    """The parts of a line, initials at the beginning of the side column apart though a full line ends just before them."""
    last = parts[-1]
    at = next((n for n, word in enumerate(last) if word.x0 >= side), 0)
    if not at or last[at].x0 - side >= _ALIGNED:
        return parts
    entry, gap = last[at:], last[at].x0 - last[at - 1].x1
    initials = gap > 0.4 * last[at].size and _INITIALS.fullmatch(_text(entry))
    aligned = abs(last[at].x0 - side - _BEFORE_SIDE) < 1 and gap > 0.25 * last[at].size and _OWNER.fullmatch(_text(entry))
    parted = abs(last[at].x0 - side - _BEFORE_SIDE) < 1 and gap > _WIDE_SPACE * last[at].size and len(entry) <= _SIDE_WORDS
    return [*parts[:-1], last[:at], entry] if initials or aligned or parted else parts


def _without_initials(parts: list[list[Word]], side: float) -> list[list[Word]]:
    apart = _with_initials_apart(parts, side) if parts else parts
    return apart[:-1] if len(apart) > len(parts) else parts


def _with_asides(content: list[Line | Table | Aside], asides: list[Line]) -> list[Line | Table | Aside]:
    merged: list[Line | Table | Aside] = []
    for item in content:
        while asides and not isinstance(item, Aside) and asides[0].top < item.top - 3:
            merged.append(Aside(asides.pop(0)))
        merged.append(item)
    return merged + [Aside(line) for line in asides]


def _two_columns(lines: Sequence[Line]) -> int:
    """How many lines from the first on stand in two columns of running text; 0 where they do not."""
    block: list[list[list[Word]]] = []
    both = 0
    for line in lines:
        parts = segments(line)
        if len(parts) > 2:
            break
        if len(parts) == 2:
            if block and both and abs(parts[1][0].x0 - median(p[1][0].x0 for p in block if len(p) == 2)) > _ALIGNED * 3:
                break
            both += 1
        elif both:
            start = median(p[1][0].x0 for p in block if len(p) == 2)
            if parts[0][0].x0 < start - _ALIGNED and parts[0][-1].x1 > start:
                break  # a line across both columns
        else:
            return 0
        block.append(parts)
    if both < _COLUMN_LINES or both < len(block) * 0.6:
        return 0
    pairs = [parts for parts in block if len(parts) == 2]
    if median(len(part) for parts in pairs for part in parts) < 4:
        return 0
    left_edge, right_edge = max(p[0][-1].x1 for p in pairs), max(p[1][-1].x1 for p in pairs)
    left_width, right_width = left_edge - min(p[0][0].x0 for p in pairs), right_edge - min(p[1][0].x0 for p in pairs)
    full_left = sum(1 for p in pairs if p[0][-1].x1 > left_edge - left_width * 0.25)
    full_right = sum(1 for p in pairs if p[1][-1].x1 > right_edge - right_width * 0.25)
    return len(block) if min(full_left, full_right) > len(pairs) * 0.5 else 0


def _gutter(block: Sequence[Sequence[Sequence[Word]]]) -> float:
    return min(parts[1][0].x0 for parts in block if len(parts) == 2) - 1


def _text(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)
