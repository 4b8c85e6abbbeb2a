"""A line of people set side by side: "Jo Rivers      Ann Hall", "PRESENT:  J Rivers (Chair)     A Hall     Cllr S Poole".

Two such lines with as many people are a table by their columns; a line by itself, or one with fewer or more people than the others, is only known by
what stands between its gaps. Read as one paragraph nobody could tell where one name ends and the next begins.

Near misses: "Councillor Rivers      Mill Ward" (one person and a place), "Signed: J Rivers      Date: 4 May" (a field each), "The gate      was mended" (words
that a typist spread out).
"""

from __future__ import annotations

import re

from extractors.names.forms import GIVEN_NAMES, NOT_NAMES, TITLE, is_initial
from extractors.readers.text.columns import COLUMNS

_FEWEST = 2
_MOST = 6  # people beside one another
_LONGEST = 60  # characters of a cell
# "PRESENT:  J Rivers", "Also in attendance -  J Rivers"
_LABEL = re.compile(r"(?i:[a-z’' ]{0,30}\b(?:present|attend(?:ing|ance|ees)|apologies(?: for absence)?|absent)\b) ?[:–-]+ ?-?\s*")
_NAME = re.compile(
    r"(?P<first>[A-ZÀ-Þ][\w’'.-]*) (?:[A-ZÀ-Þ]\.? |(?:van|de|von|der|Mc|Mac) )*(?P<last>[A-ZÀ-Þ][\w’'-]+)(?P<rest>(?: [A-ZÀ-Þ][\w’'-]+)?(?: ?\([^()]*\)|, [^,;:.]{2,40})?)"
)
_CAPITALS = re.compile(r"[A-ZÀ-Þ’'-]{4,}")  # "Jan RAG" heads a column


def people_side_by_side(line: str) -> list[str]:
    """The cells of a line that has somebody in each of them, the label of the list before the first; none for any other line."""
    if "   " not in line and "\t" not in line:
        return []
    label = _LABEL.match(line)
    cells = COLUMNS.split(line[label.end() :] if label else line)
    if not _FEWEST <= len(cells) <= _MOST or not all(_is_person(cell.strip(), listed=label is not None) for cell in cells):
        return []
    cells = [cell.strip() for cell in cells]
    return [f"{label.group().rstrip()} {cells[0]}", *cells[1:]] if label else cells


def _is_person(cell: str, *, listed: bool) -> bool:
    """Whether a cell is somebody's name with no more than a post or a note behind it; `listed` tells that the line says it lists people."""
    if len(cell) > _LONGEST:
        return False
    title = TITLE.match(cell)
    name = _NAME.fullmatch(cell, title.end() + 1 if title else 0)
    if title and name is None:
        return re.fullmatch(r" [A-ZÀ-Þ][\w’'-]+(?: ?\([^()]*\))?", cell[title.end() :]) is not None  # "Mrs Hall (Clerk)"
    if name is None or (not listed and (name["last"] in NOT_NAMES or name["last"].title() in NOT_NAMES)):
        return False
    first = name["first"]
    return bool(
        listed or title or first in GIVEN_NAMES or is_initial(first) or (first.istitle() and _CAPITALS.fullmatch(name["last"]) is not None)
    )
