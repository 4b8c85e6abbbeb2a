"""The gaps between the columns of a PDF page: stretches that line after line leaves free."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extractors.readers.pdf.lines import Line, overlap
from extractors.readers.pdf.parts import EXACTLY, FURTHEST
from extractors.readers.pdf.words import Word

NARROWEST = 2.0  # points: gaps that are narrower part words, not columns
_SHARE = 0.3  # of the lines with words on both sides of a gap: so many show it at its full width
_MOST_GAPS = 40
_BESIDE = 0.6  # of a line's height: so far apart stand cells that share no line


class Gap:
    """The stretch that all lines so far leave free between two columns.

    `seen` counts the lines that show it at full width, `both` those with words on both sides of it; `starts` and `ends` are where the words behind it begin
    and end in them.
    """

    __slots__ = ("both", "ends", "seen", "starts", "x0", "x1")

    def __init__(self, x0: float, x1: float) -> None:
        self.x0, self.x1, self.seen, self.both = x0, x1, 0, 0
        self.starts: list[float] = []
        self.ends: list[float] = []

    def lies_at(self, part: Sequence[Word]) -> bool:
        """Whether words stand where the column behind it begins, or end where it ends."""
        return any(abs(part[0].x0 - start) <= EXACTLY for start in self.starts) or any(
            abs(part[-1].x1 - end) <= EXACTLY for end in self.ends
        )


def find_gaps(lines: Sequence[Line], parted: Sequence[list[list[Word]]], at: int) -> tuple[list[Gap], int]:
    """The gaps between the columns of the lines from the first on, and how many lines keep them."""
    gaps = _first_gaps(lines, parted, at)
    count = 0
    for number in range(at, len(lines)) if gaps else ():
        line = lines[number]
        if number > at and not _follows(lines, number, gaps):
            break
        parts = parted[number]
        wide = [(before[-1].x1, after[0].x0, after) for before, after in pairwise(parts)]
        kept = [(gap, _free(gap, line, wide)) for gap in gaps]
        crossed = sum(free is None for _, free in kept)
        if crossed and (len(parts) == 1 or crossed * 2 > len(gaps)):
            break
        for gap, free in kept:
            if free:
                gap.x0, gap.x1 = free
            _count(gap, line, wide)
        if len(gaps) < _MOST_GAPS:
            gaps += _new_gaps(wide, gaps, lines[at:number])
            gaps.sort(key=lambda gap: gap.x0)
        count += 1
    return [gap for gap in gaps if gap.seen >= max(2, _SHARE * gap.both)], count


def _first_gaps(lines: Sequence[Line], parted: Sequence[list[list[Word]]], at: int) -> list[Gap]:
    """The wide gaps of a line, or else those of the next one, where the words of this one stand over its columns as heads do, or in its height."""
    if found := _gaps_of(parted[at]):
        return found
    head, line = lines[at], lines[at + 1] if at + 1 < len(lines) else None
    if line is None or line.top - head.top > FURTHEST * line.size:
        return []
    gaps = _gaps_of(parted[at + 1])
    if overlap(head, line):  # a cell of two lines and, at half its height, the one beside it
        left, right = sorted((head, line), key=lambda one: one.x0)
        if not gaps and right.x0 - left.x1 > line.size * _BESIDE:
            gaps = _gaps_of([left.words, right.words])
        return gaps if all(_free(gap, head, ()) for gap in gaps) else []
    if not all(_free(gap, head, ()) and _has_both(gap, head) for gap in gaps):
        return []
    names = any(word.text.endswith(":") and word.x1 < gaps[0].x1 for word in head.words) if gaps else False
    return gaps if len(gaps) > 1 or head.strong or names else []


def _gaps_of(parts: Sequence[list[Word]]) -> list[Gap]:
    gaps = []
    for before, after in pairwise(parts):
        gap = Gap(before[-1].x1, after[0].x0)
        gap.starts, gap.ends = [after[0].x0], [after[-1].x1]
        gaps.append(gap)
    return gaps


def _follows(lines: Sequence[Line], number: int, gaps: Sequence[Gap]) -> bool:
    """Whether a line can be of the table that the one above it is of."""
    above, line = lines[number - 1], lines[number]
    if line.top - above.top > FURTHEST * line.size:
        return False
    if line.x1 > gaps[0].x1 - EXACTLY:
        return True
    # words in the first column alone: a cell that goes on, or one that the others of its row stand beside
    below = lines[number + 1] if number + 1 < len(lines) else None
    if overlap(above, line) or (below and overlap(line, below)):
        return True
    first = [word for word in above.words if word.x1 <= gaps[0].x0 + EXACTLY]
    return bool(first) and line.bold == all(word.bold for word in first) and goes_on(first, line.words, gaps[0].x0, line.size)


def _free(gap: Gap, line: Line, wide: Sequence[tuple[float, float, list[Word]]]) -> tuple[float, float] | None:
    """The stretch of a gap that a line leaves free too; None where its words run over it."""
    for start, end, _ in wide:
        free = max(gap.x0, start), min(gap.x1, end)
        if free[1] - free[0] >= NARROWEST:
            return free
    both = _has_both(gap, line)
    for before, word in pairwise(line.words) if both else ():
        if gap.x0 - EXACTLY < word.x0 < gap.x1 + EXACTLY and word.x0 - before.x1 >= NARROWEST and gap.lies_at([word]):
            return max(gap.x0, before.x1), min(gap.x1, word.x0)
    x0, x1 = gap.x0, gap.x1
    if both:
        return None if any(word.x0 < x1 and word.x1 > x0 for word in line.words) or _is_prose(gap, line) else (x0, x1)
    if line.words[0].x0 < x0:
        x0 = max(x0, line.x1)
    else:
        x1 = min(x1, line.words[0].x0)
    return (x0, x1) if x1 - x0 >= NARROWEST else None


def _is_prose(gap: Gap, line: Line) -> bool:
    """Whether a gap between two words of a line, no wider than any, happens to lie where the columns part."""
    before = [word for word in line.words if word.x1 <= gap.x1]
    after = [word for word in line.words if word.x0 >= gap.x0]
    return bool(before and after) and after[0].x0 - before[-1].x1 < line.size * 0.6 and not gap.lies_at(after)


def _has_both(gap: Gap, line: Line) -> bool:
    return line.words[0].x0 < gap.x0 + EXACTLY and line.words[-1].x1 > gap.x1 - EXACTLY


def _count(gap: Gap, line: Line, wide: Sequence[tuple[float, float, list[Word]]]) -> None:
    gap.both += _has_both(gap, line)
    gap.seen += line.words[0].x0 >= gap.x1 - EXACTLY and gap.lies_at(line.words[:1])  # the first columns are empty
    for start, end, part in wide:
        if start < gap.x1 and end > gap.x0:
            gap.seen += 1
            gap.starts.append(part[0].x0)
            gap.ends.append(part[-1].x1)


def _new_gaps(wide: Sequence[tuple[float, float, list[Word]]], gaps: Sequence[Gap], above: Sequence[Line]) -> list[Gap]:
    """The wide gaps of a line where none was seen yet and no line above has words: its head had fewer columns, or an empty cell."""
    found: list[Gap] = []
    for start, end, part in wide:
        if any(start < gap.x1 and end > gap.x0 for gap in gaps):
            continue
        x0, x1 = start, end
        for line in above:
            for word in line.words:
                if word.x0 < x1 and word.x1 > x0:
                    x0, x1 = (max(x0, word.x1), x1) if word.x0 - x0 < x1 - word.x1 else (x0, word.x0)
        if x1 - x0 >= NARROWEST:
            gap = Gap(x0, x1)
            gap.seen = gap.both = 1
            gap.starts, gap.ends = [part[0].x0], [part[-1].x1]
            found.append(gap)
    return found


def goes_on(cell: Sequence[Word], later: Sequence[Word], right: float, size: float) -> bool:
    """Whether a line of a cell is full, so that the line below it is of the same cell."""
    last, first = cell[-1], later[0]
    full = last.x1 + (first.x1 - first.x0) + 0.25 * size > right
    return full or first.text[:1].islower() or first.text.startswith("(") or last.text.endswith((",", "–", "-", "/"))
