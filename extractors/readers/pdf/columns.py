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
_MOST_PAGE_LINES = 400  # a page that holds more is no page to find columns on
_COLUMN_LINES = 6  # text in two columns has at least so many lines side by side


@dataclass(slots=True)
class Aside:
    """A line of a side column, which belongs to what it stands beside."""

    line: Line


def find_side_column(pages: Sequence[Sequence[Line]], widths: Sequence[float]) -> float | None:
    """Where a side column of the document begins ("Action: JR"), or None where it has none."""
    starts: list[tuple[float, bool]] = []
    beside: list[list[list[Word]]] = []  # of each line the parts that are no entry of a side column
    for lines, width in zip(pages, widths, strict=True):
        for line in lines:
            parts = segments(line)
            last = parts[-1]
            short = len(last) <= _SIDE_WORDS and last[0].x0 > width * _SIDE_SHARE and not _SUM.fullmatch(last[0].text)
            if short:
                starts.append((last[0].x0, bool(SIDE_HEADING.fullmatch(_text(last)))))
            beside.append(parts[:-1] if short else parts)
    if not starts or not any(beside):
        return None
    best, _ = Counter(round(x / 4) for x, _ in starts).most_common(1)[0]
    named = [x for x, heading in starts if heading]
    at = min(named) if named else best * 4.0
    members = [x for x, _ in starts if abs(x - at) <= _ALIGNED * 2]
    ends = [part[-1].x1 for parts in beside for part in _without_initials(parts, at - _BEFORE_SIDE)]
    crossing = sum(1 for end in ends if end > at)
    if len(members) < (2 if named else 3) or crossing > len(ends) * 0.1:
        return None
    full = sum(1 for end in ends if end > at * 0.8)
    return (
        min(members) - _BEFORE_SIDE if named or full > len(ends) * 0.3 else None
    )  # the text fills the space beside it: no list set with tabs


def part_columns(lines: Sequence[Line], page: int, side: float | None) -> list[Line | Table | Aside]:
    """The lines of a page in reading order, side columns, aligned lists and columns of text taken apart."""
    if len(lines) > _MOST_PAGE_LINES:
        return list(lines)
    main: list[Line] = []
    asides: list[Line] = []
    for line in lines:
        parts = segments(line) if side is None else _with_initials_apart(segments(line), side)
        if (
            side is not None
            and parts[-1][0].x0 >= side
            and len(parts[-1]) <= _SIDE_WORDS * 2
            and all(part[-1].x1 < side + 4 for part in parts[:-1])
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
    return [*parts[:-1], last[:at], entry] if initials or aligned else parts


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
