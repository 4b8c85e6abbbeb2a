"""Tables whose cells stand below one another on lines of text, broken into lines of their own: `pdftotext -layout`, `w3m -dump`, tables typed with spaces.

Columns are parted by gutters, runs of blanks that go down through all lines of the table; a line goes on with the row above it where what it
holds would have found no room there.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from extractors.readers.blocks import split_label
from extractors.readers.people_cells import begins_person
from extractors.readers.text.flow import TextLine

_CHUNK = re.compile(r"\S+(?: \S+)*")
_GAP = re.compile(r"\S {2,}\S")
_SENTENCE_END = re.compile(r"[.!?;:,] {2}\S")  # two spaces as typists set them behind a full stop
_WORD = re.compile(r"\S+")
_OPENS_CELL = re.compile(r"[A-Z0-9£(\"“‘•-]")
_LEADS_ON = re.compile(r"(?:[,&/–-]|\b(?:and|or|of|for|the|to|in|on|with|at|by|from|a|an|is|be|was))$")
_LONGEST_CELL = 600  # characters: prose beside a margin is no table
_ENTRY = re.compile(r".*:[-–—]?")  # "Present:", "Officers:-"
_CODE = re.compile(r"(?=\S*\d)\S+")  # "1077", "QS16/073.1"
_WORDS_BESIDE_CODE = 6
_FIGURE = re.compile(r"[^\s\w]{0,2}\d[\d.,/]*%?")
_WIDE_GAP = re.compile(r"\S {3,}\S")

Gutter = tuple[int, int, tuple[int, int]]
"""Where it begins, where the column behind it begins, and its group: of the gutters of a group one is real."""


def read_grid(lines: Sequence[TextLine], at: int) -> tuple[list[list[str]], int]:
    """The rows of the table that begins at this line and the index behind it; no rows, and the index up to which there is none, where none begins."""
    gutters = _gaps(lines[at].raw)
    if not gutters or not _parts_words(lines[at]):
        return [], at + 1
    after = at + 1
    left = len(lines[at].raw) - len(lines[at].raw.lstrip())
    extent = len(lines[at].raw.rstrip())
    while after < len(lines) and lines[after].gap <= 1 and "\t" not in lines[after].raw:
        line = lines[after]
        raw = line.raw.rstrip()
        kept = _surviving(gutters, raw, extent, may_touch=line.gap == 0, left=left)
        if kept is None:
            break
        row = _cut(raw, kept)
        if (
            any(_WIDE_GAP.search(cell) for cell in row)
            or (row[0] and split_label(row[0])[0])
            or (line.gap and len(row) - row.count("") < 2)
        ):
            break
        above = _cut(lines[after - 1].raw.rstrip(), kept)[0]
        if row[0] and not any(row[1:]) and not (_lists_people(above, row[0]) or _runs_on(above, row[0], kept[0][1] - 1)):
            break  # words by themselves below the first column
        gutters, extent = kept, max(extent, len(raw))
        if after == at + 1:
            left = min(left, len(raw) - len(raw.lstrip()))  # heads may stand above the middle of their columns
        after += 1
    if after - at < 2:
        return [], at + 1
    gutters = _backed(gutters, lines[at:after])
    cells = [_cut(line.raw.rstrip(), gutters) for line in lines[at:after]]
    rows, used = _rows(cells, lines[at:after], _widths(gutters, extent))
    return (rows if _is_table(rows, cells[:used]) else []), at + used


def _parts_words(line: TextLine) -> bool:
    """Whether a gap parts words, not a label from its words."""
    label, words = split_label(line.raw)
    return _GAP.search(words if label else line.raw) is not None


def _gaps(raw: str) -> list[Gutter]:
    """The runs of two and more blanks inside a line, those behind a full stop aside."""
    if "\t" in raw or not _GAP.search(raw):
        return []
    ends = [(found.start(), found.end()) for found in _CHUNK.finditer(raw)]
    return [
        (end, start, (end, start))
        for (_, end), (start, _) in itertools.pairwise(ends)
        if start - end > 2 or not _SENTENCE_END.match(raw, end - 1)
    ]


def _surviving(gutters: list[Gutter], raw: str, extent: int, *, may_touch: bool, left: int) -> list[Gutter] | None:
    """What this line leaves of the gutters, and those it adds behind the last column; None where it runs through one of them.

    A cell may fill its column up to the next one (`may_touch`): there a single blank parts them, and the next begins like a cell. Words in the
    middle of a gutter leave one on either side of them, of one `group`: the lines below show which is real.
    """
    words = [(found.start(), found.end()) for found in _WORD.finditer(raw)]
    if not words:
        return None
    gaps = _gaps(raw)
    kept: list[Gutter] = []
    touching: list[Gutter] = []
    number = 0
    for low, high, group in gutters:
        while number < len(words) and words[number][1] <= low:
            number += 1
        begin, at, pieces = low, number, []
        while at < len(words) and words[at][0] < high:
            if words[at][0] > begin:
                pieces.append((begin, words[at][0]))
            begin = words[at][1]
            at += 1
        if begin < high:
            pieces.append((begin, high))
        kept += [(start, end, group) for start, end in pieces if not _touches(raw, start, end)]
        narrow = [(start, end, group) for start, end in pieces if may_touch and _touches(raw, start, end) and _OPENS_CELL.match(raw, end)]
        touching += narrow if gaps else [piece for piece in narrow if piece[1] == high] or narrow
    alive = {group for *_, group in kept}
    touching = [piece for piece in touching if piece[2] not in alive]
    if {group for *_, group in gutters} - alive - {group for *_, group in touching}:
        return None
    if touching and not gaps and (len(touching) > 1 or words[0][0] < left or raw.endswith(".")):
        return None  # running text
    kept = sorted(kept + touching)
    beyond = [(max(begin, extent), end) for begin, end, _ in gaps if end > extent + 1]
    return kept + [(begin, end, (begin, end)) for begin, end in beyond if end - begin > 1]


def _touches(raw: str, left: int, right: int) -> bool:
    """Whether these blanks are the only one between two words."""
    return right - left == 1 and left > 0 and right < len(raw) and raw[left - 1] != " " and raw[right] != " "


def _backed(gutters: list[Gutter], lines: Sequence[TextLine]) -> list[Gutter]:
    """The gutters that are more than a blank between two words in at least two of the lines."""
    return [
        (left, right, group)
        for left, right, group in gutters
        if sum(not _touches(line.raw, right - 1, right) and len(line.raw.rstrip()) > right for line in lines) > 1
    ]


def _cut(raw: str, gutters: list[Gutter]) -> list[str]:
    starts = [0, *(high for _, high, _ in gutters)]
    ends = [*(low for low, _, _ in gutters), len(raw)]
    return [raw[start:end].strip() for start, end in zip(starts, ends, strict=True)]


def _widths(gutters: list[Gutter], extent: int) -> list[int]:
    """How many characters each column has room for."""
    starts = [0, *(high for _, high, _ in gutters)]
    ends = [*(high - 1 for _, high, _ in gutters), extent]
    return [end - start for start, end in zip(starts, ends, strict=True)]


def _rows(cells: Sequence[list[str]], lines: Sequence[TextLine], widths: list[int]) -> tuple[list[list[str]], int]:
    """The rows, and how many lines they take: words by themselves below the first column end the table."""
    is_spaced = sum(line.gap > 0 and len(row) - row.count("") > 1 for line, row in zip(lines[1:], cells[1:], strict=True)) > 1
    rows: list[list[str]] = []
    for number, (line, row) in enumerate(zip(lines, cells, strict=True)):
        above = cells[number - 1] if number else []
        if rows and (_continues(above, row, widths) or (is_spaced and line.gap == 0 and "" in row)):
            rows[-1] = [_join(cell, more) for cell, more in zip(rows[-1], row, strict=True)]
        elif rows and len(row) - row.count("") < 2 and not _lists_people(above[0], row[0]):
            return rows, number
        else:
            rows.append(list(row))
    return rows, len(cells)


def _continues(above: list[str], row: list[str], widths: list[int]) -> bool:
    """Whether a line goes on with the row of the line above it: its words found no room there, or stand in the middle of a sentence."""
    filled = [column for column, cell in enumerate(row) if cell]
    goes_on = [bool(above[column]) and _runs_on(above[column], row[column], widths[column]) for column in filled]
    if row[0] and above[0] and _is_cut(above[0], row[0]):
        return True
    if not row[0]:
        return any(goes_on) or row[filled[0]][0].islower()
    if len(filled) < len(row):
        return all(goes_on)
    return all(goes_on) and any(above[column] and _is_cut(above[column], row[column]) for column in filled)


def _runs_on(above: str, cell: str, width: int) -> bool:
    """Whether a cell holds the next words of the cell above it; a figure below a figure, or a person below a person, is one of its own."""
    if not above or (_FIGURE.fullmatch(above) and _FIGURE.fullmatch(cell)) or _lists_people(above, cell):
        return False
    return _is_cut(above, cell) or len(above) + 1 + len(cell.split(maxsplit=1)[0]) > width * 0.875


def _lists_people(above: str, cell: str) -> bool:
    """Whether each of two cells below one another opens with somebody's name."""
    return bool(cell) and begins_person(cell) and begins_person(above) and _LEADS_ON.search(above) is None


def _is_cut(above: str, cell: str) -> bool:
    """Whether the words of a cell break off in the middle."""
    return cell[0].islower() or _LEADS_ON.search(above) is not None or above.count("(") > above.count(")")


def _join(cell: str, more: str) -> str:
    return f"{cell}{more}" if cell.endswith("-") and cell[-2:-1].isalnum() else f"{cell} {more}".strip()


def _is_table(rows: Sequence[list[str]], cells: Sequence[list[str]]) -> bool:
    """Two rows or more that fill two columns, and no list, no names of entries before their words, no prose with a margin."""
    if len(rows) < 2 or len(rows[0]) < 2 or any(len(cell) > _LONGEST_CELL for row in rows for cell in row):
        return False
    if sum(len(row) - row.count("") > 1 for row in cells) < 2:
        return False
    if len(rows[0]) > 2:
        return True
    if any(_ENTRY.fullmatch(row[0]) or (row[0] and split_label(f"{row[0]}   x")[0]) for row in rows):
        return False
    coded = all(_CODE.fullmatch(row[0]) for row in rows if row[0])
    return not coded or all(len(row[1].split()) <= _WORDS_BESIDE_CODE for row in rows)
