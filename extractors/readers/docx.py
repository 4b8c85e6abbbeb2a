"""Word documents (.docx): mammoth makes HTML of them, and the code that reads web pages makes blocks of that."""

from __future__ import annotations

import io
import zipfile

from lxml.html import HtmlElement

from extractors.readers.blocks import BlockBuilder
from extractors.readers.cell_colours import place_colours
from extractors.readers.numbering import LABEL_END, LABEL_START, ForbiddenMarkup, print_numbers
from extractors.readers.pages.markup import PRINTED_LABEL, PRINTED_LEVEL, MarkupReader
from extractors.readers.pages.page_tree import parse_html
from extractors.readers.pages.web_page import rank_headings
from models import Document, Source, UnexpectedLayout, UnreadableDocument

_LARGEST_UNPACKED = 200 * 1024 * 1024
_LARGEST_TEXT_PART = 60 * 1024 * 1024
_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => h1:fresh
p[style-name='Heading 1'] => h2:fresh
p[style-name='Heading 2'] => h3:fresh
p[style-name='Heading 3'] => h4:fresh
p[style-name='Heading 4'] => h5:fresh
"""
_OTHER_KINDS = {
    "xl/workbook.xml": ("an Excel workbook", "save the sheet with the minutes as PDF"),
    "ppt/presentation.xml": ("a PowerPoint presentation", "save it as PDF"),
    "content.xml": ("an OpenDocument file", "save it as .docx or PDF"),
    "META-INF/container.xml": ("an e-book", "save it as PDF"),
}


def read_docx(data: bytes, source: Source) -> Document:
    """Reads a Word document: headings, paragraphs, lists with the numbers that Word prints, tables.

    Raises:
        UnreadableDocument: the archive is no Word document, is damaged, would unpack to more than any document needs, or holds no text.
    """
    body = _to_html(_open_archive(data, source), source)
    root = parse_html(f"<html><body>{body}</body></html>")
    builder = BlockBuilder()
    if root is not None:
        place_colours(root)
        _place_labels(root)
        MarkupReader(builder).read(root)
    if not builder.blocks:
        raise UnreadableDocument(
            source.name, "a Word document without text", "if it holds scanned pages, run it through OCR and ingest the PDF"
        )
    rank_headings(builder)
    title = next((line for block, line in builder if block.kind == "heading"), None)
    return builder.build(source, "docx", title=title)


def _open_archive(data: bytes, source: Source) -> bytes:
    """The archive, checked and with Word's automatic numbers printed."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {part.filename: part for part in archive.infolist()}
            _check_parts(parts, source)
            return print_numbers(archive)
    except ForbiddenMarkup as error:
        reason = f"a Word file whose {error} declares a document type or entities, which are never expanded"
        raise UnreadableDocument(source.name, reason, "open it in Word and save it again") from error
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, OSError, KeyError) as error:
        reason = "a Word file with a password" if "password" in str(error) else f"a damaged Word file ({error})"
        raise UnreadableDocument(source.name, reason, "open it in Word and save it again without a password, or as PDF") from error


def _check_parts(parts: dict[str, zipfile.ZipInfo], source: Source) -> None:
    if "word/document.xml" not in parts:
        for name, (what, remedy) in _OTHER_KINDS.items():
            if name in parts:
                raise UnreadableDocument(source.name, what, remedy)
        raise UnreadableDocument(source.name, "a ZIP archive and no Word document", "unpack it and ingest the files in it")
    text_parts = [part for name, part in parts.items() if name.endswith((".xml", ".rels"))]
    if sum(part.file_size for part in parts.values()) > _LARGEST_UNPACKED or any(
        part.file_size > _LARGEST_TEXT_PART for part in text_parts
    ):
        raise UnreadableDocument(
            source.name,
            "a Word file that unpacks to more than any document needs",
            "if it is a real document, save it as PDF and ingest that",
        )


def _place_labels(root: HtmlElement) -> None:
    """Takes the printed labels out of the paragraphs that they begin; in a table they stay words of the cell."""
    for element in root.iter("p", "li", "h1", "h2", "h3", "h4", "h5", "h6"):
        begin, mark, rest = (element.text or "").partition(LABEL_END)
        if mark and begin.startswith(LABEL_START) and begin[1:2].isdecimal():
            if any(parent.tag == "table" for parent in element.iterancestors()):
                element.text = f"{begin[2:]}\xa0\xa0{rest.lstrip()}"
            else:
                element.text = rest
                element.set(PRINTED_LABEL, begin[2:])
                element.set(PRINTED_LEVEL, begin[1])


def _to_html(data: bytes, source: Source) -> str:
    import mammoth  # noqa: PLC0415 - takes 60 ms to import

    try:
        result = mammoth.convert_to_html(io.BytesIO(data), convert_image=lambda _: [], style_map=_STYLES)
    except Exception as error:  # mammoth lets the errors of zipfile, minidom and its own code through
        raise UnexpectedLayout(source.name, f"a Word file that cannot be converted ({error})", "save it as PDF and ingest that") from error
    return str(result.value)
