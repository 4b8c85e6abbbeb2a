"""Tables typed with bars between the cells, without the marks that would make them Markdown.

    Name        | Body            | Present
    ------------+-----------------+--------
    Jo Rivers   | Mill Users      | yes

Near miss: "Home | Minutes | Contact" alone on its line is a menu.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.readers.text.flow import TextLine

_BAR = re.compile(r"(?:^|(?<=\s))[|│┃¦](?=\s|$)")
_BARS = ("|", "│", "┃", "¦")
_FEWEST = 2  # rows and columns of what may be two lines with a bar in each
_RULE = re.compile(r"[\s|│┃¦+┼├┤┌┐└┘─━=:_-]*[─━=_-]{2}[\s|│┃¦+┼├┤┌┐└┘─━=:_-]*")  # "------+------", "|----|----|"


def barred_rows(lines: Sequence[TextLine], at: int) -> tuple[list[list[str]], int]:
    """The rows of a table with bars that begins at this line, and the index behind it; no rows where there is none."""
    rows: list[list[str]] = []
    after, ruled = at, False
    framed = lines[at].raw.lstrip()[:1] in _BARS  # a bar opens and closes each line
    while after < len(lines) and (after == at or lines[after].gap == 0):
        raw = lines[after].raw
        if _RULE.fullmatch(raw):
            after, ruled = after + 1, True
            continue
        row = _cells(raw, framed=framed)
        if len(row) < 2 or (rows and len(row) != len(rows[0])):
            break
        if rows and not row[0] and any(rows[-1]) and not all(row[1:]):  # a cell goes on below
            rows[-1] = [f"{above} {below}".strip() for above, below in zip(rows[-1], row, strict=True)]
        else:
            rows.append(row)
        after += 1
    return (rows, after) if len(rows) > 1 and (ruled or len(rows) > _FEWEST or len(rows[0]) > _FEWEST) else ([], at)


def _cells(raw: str, *, framed: bool) -> list[str]:
    """The cells of a line, without the bars at the ends of one that is framed."""
    if not any(bar in raw for bar in _BARS):
        return []
    cells = [cell.strip() for cell in _BAR.split(raw)]
    return cells[1 : len(cells) - (not cells[-1])] if framed else cells
