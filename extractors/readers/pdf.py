"""PDF with a text layer: words by pdfium, lines and paragraphs by where they stand on the page."""

from __future__ import annotations

import re
from typing import Any

import pypdfium2

from extractors.readers.blocks import BlockBuilder
from extractors.readers.pdf_lines import Line, drop_furniture, read_lines
from extractors.readers.pdf_paragraphs import flow_lines, join_lines, known_words, measure_type
from extractors.readers.pdf_words import read_words
from models import Document, Source, UnreadableDocument

_NO_TITLE = re.compile(r"microsoft word|powerpoint|untitled|^document\s*\d*$|^minutes$|\.(?:docx?|pdf|rtf|odt)\b|[\\/]", re.IGNORECASE)


def read_pdf(data: bytes, source: Source) -> Document:
    """Reads a PDF that has a text layer.

    Raises:
        UnreadableDocument: the file is cut short or no PDF, asks for a password, or has no text layer.
    """
    pdf = _open(data, source)
    try:
        pages, heights = [], []
        for number in range(len(pdf)):
            page = pdf[number]
            try:
                words, frame = read_words(page)
            finally:
                page.close()
            pages.append(read_lines(words, number + 1))
            heights.append(frame.height)
        metadata_title = pdf.get_metadata_dict().get("Title", "")
    finally:
        pdf.close()
    if not any(any(c.isalnum() for c in word.text) for lines in pages for line in lines for word in line.words):
        raise UnreadableDocument(
            source.name,
            "the PDF has no text layer, only pictures of its pages",
            "run it through OCR (ocrmypdf, or your scanner's software) and ingest the result",
            place=f"pages 1 to {len(pages)}" if len(pages) > 1 else "page 1",
        )
    return _build(drop_furniture(pages, heights), source, metadata_title)


def _build(pages: list[list[Line]], source: Source, metadata_title: str) -> Document:
    body, known = measure_type(pages), known_words(pages)
    builder = BlockBuilder()
    pieces = flow_lines((line for lines in pages for line in lines), body)
    for piece in pieces:
        builder.add(piece.kind, join_lines(piece, known), label=piece.label, level=piece.level, page=piece.first.page, box=piece.box)
    title = "" if _NO_TITLE.search(metadata_title) else metadata_title
    if not title:
        title = next((line for block, line in builder if block.kind == "heading"), "")
    return builder.build(source, "pdf", title=title, pages=len(pages))


def _open(data: bytes, source: Source) -> Any:
    """The opened file; every way in which it can be broken is told apart."""
    ends = b"%%EOF" in data[-2048:] or b"startxref" in data[-2048:]
    try:
        pdf = pypdfium2.PdfDocument(data)
        count = len(pdf)
    except pypdfium2.PdfiumError as problem:
        if "password" in str(problem).lower():
            raise UnreadableDocument(
                source.name, "the PDF asks for a password", "save a copy without protection and ingest that", place="byte 0"
            ) from problem
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
    if count == 0:
        pdf.close()
        raise UnreadableDocument(source.name, "the PDF has no pages", "fetch it again", place="page 1")
    return pdf
