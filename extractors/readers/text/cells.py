"""Tables of which text keeps each cell on a line of its own: a Word file that was saved as text, a page copied cell by cell.

The heads tell how many cells a row has and what they may hold; the table ends with the first line that its column would not hold.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.readers.text.flow import TextLine

_NAMING = re.compile(  # heads of columns that hold words
    r"(?:full |member'?s? )?names?|members?|(?:agreed |outstanding )?actions?(?: (?:agreed|required|point))?|tasks?|measures?|(?:performance )?indicators?|metrics?"
    r"|(?:agenda )?items?|descriptions?|recommendations?|(?:milestone|project|deliverable|risk|service|purpose)s?|roles?|posts?|positions?|organi[sz]ations?"
    r"|(?:job )?titles?|category|role (?:and|/|&) (?:agency|organi[sz]ation)|representing|agency|commentary|comments?|progress|updates?",
    re.IGNORECASE,
)
_SHORT = re.compile(  # heads of columns that hold a word, a figure or a day
    r"nos?\.?|refs?\.?|reference|minute(?: (?:no\.?|ref\.?))?|attendance|present|owners?|leads?|who|by (?:when|whom)|by|when|responsible|due(?: date)?|deadline|date(?: due)?"
    r"|status|rag(?: (?:rating|status))?|dot|trend|direction|targets?|latest|previous|actual|floor|baseline|last (?:quarter|year)|this (?:quarter|year)|variance|change"
    r"|(?:q[1-4]|(?:20)?\d\d[/-]\d\d|20\d\d|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|[ /-]|\d\d){1,4}",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"present|(?:in )?attendance|(?:list of |summary of )?actions|action (?:log|list|summary)", re.IGNORECASE
)  # above the heads of a table
_MOST_COLUMNS = 9
_WORDS_OF_NAMING = 30
_WORDS_OF_SHORT = 6
_ENTRY = re.compile(r"[A-Z][\w ’'/&-]{0,40}:|\d{1,3}\. [A-Z]")  # "Apologies: …", "4. Finance"


def read_cells(lines: Sequence[TextLine], at: int) -> tuple[list[list[str]], int]:
    """The rows of the table whose heads begin at this line, heads first, and the index behind it; no rows where there is none."""
    heads: list[str] = []
    if _TITLE.fullmatch(lines[at].text):
        return [], at
    for number in range(at, min(at + _MOST_COLUMNS, len(lines))):
        words = lines[number].text
        if (heads and lines[number].gap) or not (_NAMING.fullmatch(words) or _SHORT.fullmatch(words)):
            break
        heads.append(words)
    if len(heads) < 2 or not any(_NAMING.fullmatch(head) for head in heads):
        return [], at
    rows, after = [heads], at + len(heads)
    while row := _row(lines, after, heads):
        rows.append(row[0])
        after = row[1]
    return (rows, after) if len(rows) > 2 else ([], at)


def _row(lines: Sequence[TextLine], at: int, heads: Sequence[str]) -> tuple[list[str], int] | None:
    """The cells under these heads from a line on; a blank line between two cells is an empty one."""
    cells: list[str] = []
    while len(cells) < len(heads):
        if at >= len(lines):
            return None
        line = lines[at]
        if line.gap > 1 or (line.gap and not cells):
            return None
        if line.gap and len(cells) + 1 < len(heads):
            cells.append("")
        if not _holds(heads[len(cells)], line.text):
            return None
        cells.append(line.text)
        at += 1
    return cells, at


def _holds(head: str, words: str) -> bool:
    if _ENTRY.match(words) or words.endswith(":"):
        return False
    return len(words.split()) <= (_WORDS_OF_NAMING if _NAMING.fullmatch(head) else _WORDS_OF_SHORT)
