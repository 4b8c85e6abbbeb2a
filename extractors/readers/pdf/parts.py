"""Lines of a PDF page parted where columns may be: at gaps that are wider than those between words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extractors.readers.blocks import split_label
from extractors.readers.pdf.lines import Line
from extractors.readers.pdf.words import Word

EXACTLY = 1.0  # points: words that begin so near to each other begin in the same place
FURTHEST = 2.6  # of a line's height: how far down the next row of a table may be
_LOOSE = 0.3  # of a line's height: a gap that may part columns where words stand under each other behind it
_NEXT = 3  # lines above and below in which words stand under each other


def segments(line: Line) -> list[list[Word]]:
    """The words of a line parted where a wide gap is; a number or bullet stays with the words that it opens."""
    parts: list[list[Word]] = [[line.words[0]]]
    for before, word in zip(line.words, line.words[1:], strict=False):
        if _is_wide(before, word) and not (len(parts) == 1 and len(parts[0]) == 1 and is_label(before.text)):
            parts.append([])
        parts[-1].append(word)
    return parts


def part_lines(lines: Sequence[Line]) -> list[list[list[Word]]]:
    """The words of each line of a page, parted where columns may be: at wide gaps, and at lesser ones behind which words stand exactly under each other."""
    loose = [_loose_starts(line) for line in lines]
    parted = []
    for number, line in enumerate(lines):
        near = [loose[other] for other in _around(lines, number)]
        standing = {start: {index for index, starts in enumerate(near) if _has(starts, start)} for start in loose[number]}
        confirmed = {
            start
            for start, shared in standing.items()
            if len(shared) > 1 or any(shared & others for other, others in standing.items() if other != start)
        }
        parts: list[list[Word]] = []
        for before, word in zip([None, *line.words], line.words, strict=False):
            if before is None or _is_wide(before, word) or word.x0 in confirmed:
                parts.append([])
            parts[-1].append(word)
        parted.append(parts)
    return parted


def _is_wide(before: Word, word: Word) -> bool:
    """Whether a gap between two words is wider than any in running text."""
    return word.x0 - before.x1 > 8 and word.x0 - before.x1 > 1.6 * min(before.size, word.size)


def is_label(text: str) -> bool:
    return split_label(f"{text}   x")[0] is not None or not any(c.isalpha() for c in text)


def _loose_starts(line: Line) -> list[float]:
    """Where words begin behind a gap that is larger than those between the other words of the line."""
    gaps = [word.x0 - before.x1 for before, word in pairwise(line.words)]
    if _are_even(gaps) and not _are_even([word.x0 - before.x0 for before, word in pairwise(line.words)]):
        return []  # justified text
    least = min(gaps, default=0.0)
    usual = least if least < line.size * 0.6 else 0.0  # where there is none between words
    return [word.x0 for gap, word in zip(gaps, line.words[1:], strict=True) if gap >= max(line.size * _LOOSE, usual * 1.5)]


def _are_even(steps: Sequence[float]) -> bool:
    return len(steps) > 3 and max(steps) - min(steps) < 0.15 * max(steps)


def _around(lines: Sequence[Line], number: int) -> list[int]:
    """The numbers of the lines next to a line, three above and three below it, without those that a space parts from it."""
    found: list[int] = []
    for step in (-1, 1):
        at = number
        while (
            0 <= at + step < len(lines)
            and abs(at + step - number) <= _NEXT
            and abs(lines[at + step].top - lines[at].top) <= FURTHEST * lines[at].size
        ):
            at += step
            found.append(at)
    return found


def _has(starts: Sequence[float], start: float) -> bool:
    return any(abs(other - start) <= EXACTLY for other in starts)
