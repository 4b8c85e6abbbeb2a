"""PDF with a text layer: words by pdfium, lines and paragraphs by where they stand on the page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import Any

import pypdfium2

from extractors.readers.blocks import BlockBuilder
from extractors.readers.hyphens import join_lines
from extractors.readers.pdf.columns import Aside, find_side_column, part_columns
from extractors.readers.pdf.lines import Line, drawn_bullets, drop_furniture, mark_underlined, read_lines
from extractors.readers.pdf.paragraphs import (
    Piece,
    Type,
    continues,
    flow_lines,
    join_piece,
    known_words,
    measure_type,
    set_before,
)
from extractors.readers.pdf.rows import Row, beside, is_prose, passage_of, read_table, with_asides
from extractors.readers.pdf.shapes import Shapes, read_shapes
from extractors.readers.pdf.tables import Table, find_tables
from extractors.readers.pdf.words import Word, read_words
from extractors.readers.serial_numbers import number_headings
from models import Document, Source, UnreadableDocument

_NO_TITLE = re.compile(r"microsoft word|powerpoint|untitled|^document\s*\d*$|^minutes$|\.(?:docx?|pdf|rtf|odt)\b|[\\/]", re.IGNORECASE)
_MOST_UNDERLINES = 200  # more level rulings than that on a page draw something else
_TITLE_WORDS = 20
_STAMP_LETTERS = 60  # a page
_NO_PAGES = re.compile(rb"/Type\s*/Pages\b[^>]{0,200}/Count\s+0\b|/Count\s+0\b[^>]{0,200}/Type\s*/Pages\b")


@dataclass(slots=True)
class _Page:
    words: list[Word]
    shapes: Shapes
    width: float
    height: float


def read_pdf(data: bytes, source: Source) -> Document:
    """Reads a PDF that has a text layer.

    Raises:
        UnreadableDocument: the file is cut short or no PDF, asks for a password, or has no text layer.
    """
    pdf = _open(data, source)
    try:
        pages = [_read_page(pdf, number) for number in range(len(pdf))]
        metadata_title = pdf.get_metadata_dict().get("Title", "")
    finally:
        pdf.close()
    lines = [read_lines(page.words, number) for number, page in enumerate(pages, start=1)]
    body, known = measure_type(lines, [page.width for page in pages]), known_words(lines)
    kept = drop_furniture(lines, [page.height for page in pages], lambda line: pages[line.page - 1].shapes.are_columns_at(line.middle))
    letters, left = sum(map(_letters, lines)), sum(map(_letters, kept))
    if letters == 0 or (left == 0 and letters < _STAMP_LETTERS * len(pages)):  # nothing, or a stamp and a page number on every scan
        raise UnreadableDocument(
            source.name,
            "the PDF has no text layer, only pictures of its pages",
            "run it through OCR (ocrmypdf, or your scanner's software) and ingest the result",
            place=f"pages 1 to {len(pages)}" if len(pages) > 1 else "page 1",
        )
    if left < letters * 0.3:
        kept = lines  # one page several times over: nothing of it is a running header
    bold_headings = sum(line.bold and len(line.words) < 12 for own in kept for line in own) > 2
    tables: list[list[Table]] = []
    free: list[list[Line]] = []
    for number, (page, own) in enumerate(zip(pages, kept, strict=True), start=1):
        found, rest = find_tables([word for line in own for word in line.words], page.shapes, number)
        tables.append(found)
        free.append(read_lines(rest, number))
        if not bold_headings and len(page.shapes.level) < _MOST_UNDERLINES:
            mark_underlined(free[-1], page.shapes.level)
    side = find_side_column(free, [page.width for page in pages])
    contents = [
        _layout(part_columns(own, number, side), found) for number, (own, found) in enumerate(zip(free, tables, strict=True), start=1)
    ]
    if side is not None and side.stretches is None:
        body = set_before(body, (item for content in contents for item in content if isinstance(item, Line)), side.x0)
    builder = BlockBuilder()
    for block in _Flow(body, known).read(contents):
        _add(builder, block, known)
    number_headings(builder)
    title = _title_of(metadata_title, builder)
    return builder.build(source, "pdf", title=title, pages=len(pages))


def _letters(lines: Sequence[Line]) -> int:
    return sum(c.isalnum() for line in lines for c in line.text)


def _title_of(metadata_title: str, builder: BlockBuilder) -> str:
    """The title that the file names, if its first words say the same: many files keep the title of the minutes that they were copied from."""
    lines = list(islice(builder, 25))
    said = " ".join(line for _, line in lines).casefold()
    words = re.findall(r"\w{4,}", metadata_title.casefold())
    dated = all(number in said for number in re.findall(r"\d+", metadata_title))
    if words and dated and not _NO_TITLE.search(metadata_title) and sum(word in said for word in words) >= 0.6 * len(words):
        return metadata_title
    headings = (line for block, line in lines if block.kind == "heading")
    return next(headings, lines[0][1] if lines and len(lines[0][1].split()) <= _TITLE_WORDS else "")


def _read_page(pdf: Any, number: int) -> _Page:
    page = pdf[number]
    try:
        words, frame = read_words(page)
        shapes = read_shapes(page, frame)
        return _Page(words + drawn_bullets(words, shapes.dots), shapes, frame.width, frame.height)
    finally:
        page.close()


def _layout(free: Sequence[Line | Table | Aside], tables: Sequence[Table]) -> list[Line | Table | Aside]:
    """What stands on a page in reading order, the ruled tables in their places."""
    content: list[Line | Table | Aside] = []
    waiting = list(tables)
    for item in free:
        while waiting and not isinstance(item, Aside) and waiting[0].top < (item.top + item.bottom) / 2:
            content.append(waiting.pop(0))
        content.append(item)
    return content + list(waiting)


class _Flow:
    """Puts the pages of a document together: running text goes on over tables' edges and pages, tables go on over pages."""

    def __init__(self, body: Type, known: frozenset[str]) -> None:
        self.body, self.known = body, known
        self.blocks: list[Piece | Row] = []
        self.tables = 0
        self.side: int | None = None  # the number that the rows of the side column share
        self.prose = False
        self.number = 0
        # A table whose headings say that minutes are typed into it, its number, and the column of the minutes
        self.minuted: tuple[Table, int, int] | None = None
        self.heads: set[tuple[str, ...]] = set()  # the rows that head the columns of the table that was read last

    def read(self, pages: Sequence[Sequence[Line | Table | Aside]]) -> list[Piece | Row]:
        lines: list[Line] = []
        asides: list[Line] = []
        last: Table | None = None  # the table that the page before ended with
        for content in pages:
            for index, item in enumerate(content):
                if isinstance(item, Line):
                    lines.append(item)
                elif isinstance(item, Aside):
                    asides.append(item.line)
                else:
                    self._read_lines(lines, asides)
                    lines, asides = [], []
                    self._read_table(item, last if index == 0 else None)
            last = content[-1] if content and isinstance(content[-1], Table) else None
        self._read_lines(lines, asides)
        return self.blocks

    def _read_lines(self, lines: Sequence[Line], asides: Sequence[Line]) -> None:
        rows: list[Row] = []
        if asides:
            if self.side is None:
                self.side, self.tables = self.tables, self.tables + 1
            rows = beside(asides, self.side, self.body, self.known)
        self._extend(with_asides(flow_lines(lines, self.body), rows, self.known))

    def _read_table(self, table: Table, last: Table | None) -> None:
        goes_on = last is not None and not table.is_frame and table.page == last.page + 1 and _same_columns(last, table)
        if not goes_on:
            self.prose, self.number = False, self.tables
            self.tables += not table.is_frame
        passage = self._passage_of(table)
        self.prose = not table.is_frame and (self.prose or passage is not None or is_prose(table, self.body))
        rows = read_table(table, self.number, self.body, self.known, prose=self.prose, passage=passage)
        heads = [row for row in takewhile(_is_head, rows) if isinstance(row, Row)]
        if goes_on:
            for head in heads:
                if tuple(head.cells) in self.heads:
                    rows.remove(head)  # printed again on every page
                else:
                    head.header = False  # "6. | Planning", in bold, where a page begins
            self._join_row(rows)
        else:
            self.heads = {tuple(head.cells) for head in heads}
        self._extend(rows)

    def _passage_of(self, table: Table) -> int | None:
        """The column that minutes are typed into, where headings say so, of this table or of the one that it goes on with."""
        if table.is_frame:
            return None
        if (passage := passage_of(table)) is not None:
            self.minuted = table, self.number, passage
        elif self.minuted and _same_columns(self.minuted[0], table):
            _, self.number, passage = self.minuted
        return passage

    def _join_row(self, rows: list[Piece | Row]) -> None:
        """A row that was parted by the page break: its first cell is empty on the second page."""
        above = self.blocks[-1] if self.blocks else None
        below = rows[0] if rows else None
        if (
            isinstance(above, Row)
            and isinstance(below, Row)
            and not above.header
            and len(above.cells) == len(below.cells) > 1
            and not below.cells[0]
        ):
            above.cells = [join_lines((a, b) if a and b else (a or b,), self.known) for a, b in zip(above.cells, below.cells, strict=True)]
            del rows[0]

    def _extend(self, blocks: Sequence[Piece | Row]) -> None:
        for block in blocks:
            above = self.blocks[-1] if self.blocks else None
            if isinstance(block, Piece) and isinstance(above, Piece) and continues(above, block):
                above.lines += block.lines
            else:
                self.blocks.append(block)


def _is_head(row: Piece | Row) -> bool:
    return isinstance(row, Row) and row.header


def _same_columns(last: Table, table: Table) -> bool:
    return abs(last.x0 - table.x0) < 4 and abs(last.x1 - table.x1) < 4 and len(set(last.columns()) ^ set(table.columns())) <= 2


def _add(builder: BlockBuilder, block: Piece | Row, known: frozenset[str]) -> None:
    if isinstance(block, Piece):
        builder.add(block.kind, join_piece(block, known), label=block.label, level=block.level, page=block.first.page, box=block.box)
    else:
        builder.add_row(
            block.cells, table=block.table, header=block.header, page=block.page, box=block.box, fills=block.fills, spaced=block.spaced
        )


def _open(data: bytes, source: Source) -> Any:
    """The opened file; every way in which it can be broken is told apart."""
    ends = b"%%EOF" in data[-2048:] or b"startxref" in data[-2048:]
    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as problem:
        if "password" in str(problem).lower():
            raise UnreadableDocument(
                source.name, "the PDF asks for a password", "save a copy without protection and ingest that", place="byte 0"
            ) from problem
        if _NO_PAGES.search(data):
            raise UnreadableDocument(source.name, "the PDF has no pages", "print the original to PDF anew", place="page 1") from problem
        if not ends:
            raise UnreadableDocument(
                source.name, "the PDF is cut short: its end is missing", "fetch or copy it again", place=f"byte {len(data)}"
            ) from problem
        raise UnreadableDocument(
            source.name,
            "the file calls itself a PDF but cannot be opened as one",
            "fetch it again, or print the original to PDF anew",
            place="byte 0",
        ) from problem
    return pdf
