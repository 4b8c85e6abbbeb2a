"""Ruled tables of a PDF as rows, or as running text where the table is only how the minutes are laid out.

Minutes are often typed into a table: number | what was said | who acts. Such a row is read as the paragraphs that it holds, under its number. What
stands in a narrow column to the right ("JR", "Clerk") is a row together with the sentence that it stands beside, and a row of one cell
right after a paragraph of several sentences.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from extractors.readers.hyphens import join_lines
from extractors.readers.minuted_tables import main_column, passage_column
from extractors.readers.pdf.aligned import ITEM_NUMBER, PADDING
from extractors.readers.pdf.columns import SIDE_HEADING
from extractors.readers.pdf.gaps import goes_on
from extractors.readers.pdf.lines import Line, read_lines
from extractors.readers.pdf.paragraphs import Piece, Type, flow_cell, join_piece, number_piece
from extractors.readers.pdf.tables import Cell, Table
from extractors.readers.people_cells import begins_person, rows_by_person
from extractors.sentences import split_sentences

_RATING = re.compile(r"(?:red|amber|green|blue|grey|yellow|[rag])(?:\s*[/(-].{0,20})?", re.IGNORECASE)
_NAMED_VALUE = re.compile(r"[A-Z][A-Za-z ’'/-]{1,40}:?\s*\D{0,3}\d.*|[A-Z][A-Za-z ’'/-]{1,40}:\s*\S.{0,40}")
_PROSE_WORDS = 60
_ROW_WORDS = 60
_SAME_LINE = 3  # points


@dataclass(slots=True)
class Row:
    """A row of a table before it has its place in the text. `table` tells rows of one table by the same value."""

    cells: list[str]
    fills: tuple[str | None, ...] | None
    page: int
    box: tuple[float, float, float, float]
    table: int
    header: bool = False

    @property
    def spaced(self) -> bool:
        """Whether every cell speaks for itself: "Latest: 71%" "Target: 85%", or a measure and its ratings."""
        filled = [cell for cell in self.cells if cell]
        if self.header or len(filled) < 2:
            return False
        if all(_RATING.fullmatch(cell) for cell in filled[1:]):
            return True
        return all(_NAMED_VALUE.fullmatch(cell) for cell in filled)


def is_prose(table: Table, body: Type) -> bool:
    """Whether a table is a layout of running text: few columns, and one of them holds most of the words, in paragraphs."""
    words: Counter[int] = Counter()
    widths: dict[int, float] = {}
    for row in table.rows:
        for cell in row:
            words[cell.column] += len(cell.words)
            widths[cell.column] = max(widths.get(cell.column, 0.0), cell.x1 - cell.x0)
    used = [column for column in words if words[column]]
    if not 2 <= len(used) <= 4:
        return False
    main, count = words.most_common(1)[0]
    if count < words.total() * 0.6 or widths[main] < (table.x1 - table.x0) * 0.4:
        return False
    cells = [cell for row in table.rows for cell in row if cell.column == main]
    if main_column([_texts(row, max(used) + 1) for row in table.rows]) is not None:
        return True
    return any(
        (len(cell.words) >= _PROSE_WORDS and len(flow_cell(_lines(cell, table.page), body)) > 1) or len(cell.words) >= 2 * _PROSE_WORDS
        for cell in cells
    )


def passage_of(table: Table) -> int | None:
    """The column of a table whose headings say that minutes are typed into it."""
    return passage_column([_texts(row, table.width or 1 + max(cell.column for cell in row)) for row in table.rows])


def _texts(row: Sequence[Cell], width: int) -> list[str]:
    """The words of a row, column by column."""
    texts = [""] * width
    for cell in row:
        if cell.words:
            texts[cell.column] = " ".join(word.text for word in cell.words)
    return texts


def read_table(
    table: Table, number: int, body: Type, known: frozenset[str], *, prose: bool, passage: int | None = None
) -> list[Piece | Row]:
    """The blocks of a ruled table, in reading order; `passage` is the column that minutes are typed into, where headings say so."""
    if table.is_frame:
        return [piece for row in table.rows for cell in row for piece in flow_cell(_lines(cell, table.page), body)]
    headers = _header_rows(table)
    if passage is not None and passage_of(table) is not None:
        headers = max(headers, 1)
    main = Counter({cell.column: 0 for row in table.rows for cell in row})
    for row in table.rows:
        main.update({cell.column: len(cell.words) for cell in row})
    read: list[Piece | Row] = []
    for index, row in enumerate(table.rows):
        if passage is not None and index >= headers:
            read += _read_passage(row, passage, table=table, number=number, body=body, known=known)
        elif prose and index >= headers:
            read += _read_prose(row, main.most_common(1)[0][0], table=table, number=number, body=body, known=known)
        else:
            read += _rows_of(row, table, number, known, header=index < headers)
    return read


def _rows_of(cells: Sequence[Cell], table: Table, number: int, known: frozenset[str], *, header: bool) -> list[Row]:
    """The rows that a row is read as: one, or one a person where its cells list people."""
    row = _row(cells, table, number, known, header=header)
    if header or not any(len(cell.words) > 1 and cell.words[-1].top > cell.words[0].bottom for cell in cells):
        return [row]
    heads = [" ".join(word.text for word in cell.words) for cell in table.rows[0]]
    by_person = rows_by_person([_entries(cell, table.page, known) for cell in cells], heads)
    return [replace(row, cells=texts) for texts in by_person] if len(by_person) > 1 else [row]


def _entries(cell: Cell, page: int, known: frozenset[str]) -> list[str]:
    """The lines of a cell, those put together that only broke where the column ends."""
    entries: list[list[Line]] = []
    for line in _lines(cell, page):
        full = entries and goes_on(entries[-1][-1].words, line.words, cell.x1 - PADDING * line.size, line.size)
        if full and not begins_person(line.text):
            entries[-1].append(line)
        else:
            entries.append([line])
    return [join_lines((line.text for line in lines), known) for lines in entries]


def _row(cells: Sequence[Cell], table: Table, number: int, known: frozenset[str], *, header: bool = False) -> Row:
    box = (
        round(min(cell.x0 for cell in cells), 1),
        round(min(cell.top for cell in cells), 1),
        round(max(cell.x1 for cell in cells), 1),
        round(max(cell.bottom for cell in cells), 1),
    )
    cells = _with_merged(cells, table, header=header)
    texts = [join_lines((line.text for line in _lines(cell, table.page)), known) for cell in cells]
    ratings = [text.casefold() for text in texts if _RATING.fullmatch(text)]
    filled = sum(1 for text in texts if text)
    named = len(set(ratings)) == len(ratings) >= filled - 1 and (len(ratings) > 2 or len(ratings) == filled > 1)
    fills = tuple(cell.colour for cell in cells)
    return Row(texts, fills if any(fills) else None, table.page, box, number, header or named)  # "Green | Amber | Red" name columns


def _with_merged(cells: Sequence[Cell], table: Table, *, header: bool) -> Sequence[Cell]:
    """The cells of a row with empty ones where a cell of a row above reaches into it, and in a head behind one that spans columns: below "2024/25" stand "Q3" and "Q4"."""
    if not table.width or len(cells) in (1, table.width):
        return cells
    heads = header or cells is table.rows[0]
    placed: list[Cell] = []
    for cell in cells:
        placed += [replace(cell, column=column, columns=1, words=[], colour=None) for column in range(_next_column(placed), cell.column)]
        placed.append(cell)
        if heads:
            placed += [replace(cell, column=cell.column + more, columns=1, words=[], colour=None) for more in range(1, cell.columns)]
    return placed


def _next_column(cells: Sequence[Cell]) -> int:
    return cells[-1].column + cells[-1].columns if cells else 0


def _read_prose(row: Sequence[Cell], main: int, *, table: Table, number: int, body: Type, known: frozenset[str]) -> list[Piece | Row]:
    column = next((cell for cell in row if cell.column <= main < cell.column + cell.columns), None)
    before = [cell for cell in row if cell.words and column and cell.column < column.column]
    after = [cell for cell in row if cell.words and column and cell.column > column.column]
    pieces = flow_cell(_lines(column, table.page), body) if column else []
    if column is None or (after and len(pieces) == 1 and len(column.words) <= _ROW_WORDS):
        return [_row(row, table, number, known)]
    read: list[Piece | Row] = []
    for cell in before:
        words = " ".join(word.text for word in cell.words).replace("/ ", "/")  # "ICB/2526/" above "029" in a narrow column
        if pieces and cell is before[-1] and not pieces[0].label and len(words) < 12 and ITEM_NUMBER.fullmatch(words):
            number_piece(pieces[0], words, body)
        else:
            read += flow_cell(_lines(cell, table.page), body)
    asides = [aside for cell in after for aside in beside(_lines(cell, table.page), number, body, known)]
    asides.sort(key=lambda aside: aside.box[1])
    beside_title = [aside for aside in asides if _stands_beside_title(aside, pieces)]
    read += with_asides(pieces, [aside for aside in asides if aside not in beside_title], known)
    for aside in beside_title:  # at the top of its row, whichever sentence of the row it is about
        _set_beside(read, aside, known)
    return read


def _read_passage(row: Sequence[Cell], passage: int, *, table: Table, number: int, body: Type, known: frozenset[str]) -> list[Piece | Row]:
    """A row below headings that say what was said, who acts and by when: paragraphs, a last one of one sentence beside who acts on it.

    Names that are set beside the paragraphs they act on stay there.
    """
    told = next((cell for cell in row if cell.column == passage), None)
    acting = [cell for cell in row if cell.column > passage and cell.words]
    if told and any(_is_set_beside(cell, told, table.page, body) for cell in acting):
        return _read_prose(row, passage, table=table, number=number, body=body, known=known)
    read: list[Piece | Row] = []
    for cell in row:
        if cell.column < passage and cell.words:
            title = flow_cell(_lines(cell, table.page), body)[0]
            title.lines = _lines(cell, table.page)  # a narrow column breaks titles anywhere
            read.append(title)
    pieces = flow_cell(_lines(told, table.page), body) if told else []
    if not acting:
        return read + pieces
    last = pieces[-1] if pieces and pieces[-1].kind == "paragraph" else None
    words = join_piece(last, known) if last else ""
    if len(split_sentences(words, 0, len(words))) == 1:
        pieces.pop()
    else:
        words = ""
    beside_it = _row(row, table, number, known)
    beside_it.cells[: passage + 1] = [*("",) * passage, words]
    return [*read, *pieces, beside_it]


def _is_set_beside(cell: Cell, told: Cell, page: int, body: Type) -> bool:
    """Whether what stands in a narrow column is set beside a paragraph below the first, and not at the top or in the middle of its row."""
    lines, beside_it = _lines(cell, page), _lines(told, page)
    if not beside_it:
        return False
    line = body.leading * body.size
    middle = abs((lines[0].top + lines[-1].bottom) - (beside_it[0].top + beside_it[-1].bottom)) < 2 * line
    apart = any(below.top - above.top > 1.35 * line for above, below in pairwise(lines))
    return apart or (lines[0].top - beside_it[0].top > line and not middle)


def _stands_beside_title(aside: Row, pieces: Sequence[Piece]) -> bool:
    return (
        len(pieces) > 1
        and pieces[0].kind == "heading"
        and not aside.header
        and (aside.page, aside.box[1] + _SAME_LINE) < (pieces[1].first.page, pieces[1].first.top)
    )


def beside(lines: Sequence[Line], number: int, body: Type, known: frozenset[str]) -> list[Row]:
    """What stands in a narrow column beside the text: lines that follow each other closely are one entry."""
    groups: list[list[Line]] = []
    for line in lines:
        if groups and groups[-1][-1].page == line.page and line.top - groups[-1][-1].top < body.leading * line.size * 1.35:
            groups[-1].append(line)
        else:
            groups.append([line])
    rows = []
    for group in groups:
        box = (
            round(min(line.x0 for line in group), 1),
            round(group[0].top, 1),
            round(max(line.x1 for line in group), 1),
            round(group[-1].bottom, 1),
        )
        text = join_lines((line.text for line in group), known)
        rows.append(Row([text], None, group[0].page, box, number, header=bool(SIDE_HEADING.fullmatch(text))))
    return rows


def with_asides(pieces: Sequence[Piece], asides: Sequence[Row], known: frozenset[str]) -> list[Piece | Row]:
    """Each entry of a side column with what it stands beside: a single sentence and its entry are one row, a longer paragraph is followed by its entry."""
    read: list[Piece | Row] = []
    waiting = list(asides)
    for piece in pieces:
        while waiting and (waiting[0].page, waiting[0].box[1] + _SAME_LINE) < (piece.first.page, piece.first.top):
            _set_beside(read, waiting.pop(0), known)
        read.append(piece)
    for aside in waiting:
        _set_beside(read, aside, known)
    return read


def _set_beside(read: list[Piece | Row], aside: Row, known: frozenset[str]) -> None:
    piece = read[-1] if read else None
    if not isinstance(piece, Piece) or (piece.kind == "heading" and not aside.header):
        read.append(aside)
        return
    text = join_piece(piece, known)
    if piece.lines[-1].page != aside.page or aside.box[1] > piece.lines[-1].bottom or len(split_sentences(text, 0, len(text))) > 1:
        read.append(aside)
        return
    x0, top, x1, bottom = piece.box
    box = min(x0, aside.box[0]), min(top, aside.box[1]), max(x1, aside.box[2]), max(bottom, aside.box[3])
    words = f"{piece.label} {text}" if piece.label else text
    read[-1] = Row([words, *aside.cells], None, piece.first.page, box, aside.table, aside.header)


def _header_rows(table: Table) -> int:
    """How many rows at the top are names of columns: bold, or on a ground that no later row has."""
    looks = [_look(row) for row in table.rows[:4]]
    count = 0
    for index, (bold, ground) in enumerate(looks[:3]):
        row = table.rows[index]
        words = [word for cell in row for word in cell.words]
        later = [_look(other) for other in table.rows[index + 1 :]]
        alike = sum(other == ground for _, other in later)
        apart = (bold and not all(other for other, _ in later)) or (
            ground is not None and later[:1] != [(bold, ground)] and alike < len(later) * 0.4
        )
        if not later or not apart or (index > 0 and not (bold and looks[0][0]) and not (ground is not None and ground == looks[0][1])):
            break
        if sum(1 for word in words if any(c.isdigit() for c in word.text)) > len(words) / 2:
            break
        count += 1
    return count


def _look(row: Sequence[Cell]) -> tuple[bool, str | None]:
    """Whether a row is bold throughout, and the one colour of its cells, if they share one."""
    grounds = {cell.colour for cell in row if cell.words}
    return all(word.bold for cell in row for word in cell.words), grounds.pop() if len(grounds) == 1 else None


def _lines(cell: Cell, page: int) -> list[Line]:
    return read_lines(cell.words, page)
