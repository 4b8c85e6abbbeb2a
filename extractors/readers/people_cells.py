"""Cells of a table that list people, one a line: "Present: | Ann Hall (Chair) / Ben Poole / Cara Rivers".

The lines of a cell are otherwise one text, for most of them only broke where the column ended. Of names without anything between them nobody could tell
where one ends and the next begins; so each of them has a row, and what stands beside them on the first line is said once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.names.forms import GIVEN_NAMES, TITLE

_WHO_CAME = re.compile(
    r"(?:[\w’'/&-]+ ){0,4}(?:present|attend(?:ing|ance|ees|ed)|apolog(?:y|ies)(?: for absence| received)?|absent|absences|substitutes|invitees|observers)(?: \([^()]{2,30}\))?:?",
    re.IGNORECASE,
)
_PERSON = re.compile(r"[A-ZÀ-Þ][^;:]*[^.,;:&](?<! and)(?<! of)(?<! for)(?<! the)(?<! to)")  # a line that ends with a comma or "and" goes on
_LONGEST = 14  # words of a line


def rows_by_person(cells: Sequence[Sequence[str]], heads: Sequence[str]) -> list[list[str]]:
    """The rows that a row of a table is read as: one, or one a line where its cells list people.

    Args:
        cells: the lines of each cell.
        heads: the words of the table's first row, which may name the columns.
    """
    words = [" ".join(lines) for lines in cells]
    told = any(_WHO_CAME.fullmatch(name.strip()) for name in (*heads, words[0] if words else ""))
    if not told or not any(_lists_people(lines) for lines in cells):
        return [words]
    listed = [lines if _lists_people(lines) else [" ".join(lines)] for lines in cells]
    count = max(map(len, listed))
    return [[lines[number] if number < len(lines) else "" for lines in listed] for number in range(count)]


def begins_person(line: str) -> bool:
    """Whether a line opens with somebody's name: with a title, or a first name and another word with a capital."""
    first, _, rest = line.partition(" ")
    return TITLE.match(line) is not None or (first in GIVEN_NAMES and rest[:1].isupper())


def _lists_people(lines: Sequence[str]) -> bool:
    return len(lines) > 1 and all(_PERSON.fullmatch(line) and len(line.split()) <= _LONGEST for line in lines)
