"""Plain text and Markdown: pages saved as text, minutes typed in an editor, text taken out of a PDF."""

from __future__ import annotations

import re

from extractors.readers.blocks import BlockBuilder
from extractors.readers.encoding import decode_bytes
from extractors.readers.pages.markup import MarkupReader
from extractors.readers.pages.page_tree import parse_html
from extractors.readers.serial_numbers import number_headings
from extractors.readers.text import markdown
from extractors.readers.text.blocks import TextBlocks
from extractors.readers.text.flow import split_lines
from extractors.readers.text.navigation import PAGE_KIND, without_navigation
from extractors.readers.text.side_column import with_side_column
from models import Document, Source, UnreadableDocument

# How text taken out of a PDF shows a bullet that its font does not name
_UNMAPPED = re.compile(r"^[ \t]*\(cid:\d{1,5}\)", re.MULTILINE)


def read_text(data: bytes, source: Source) -> Document:
    """Reads plain text or Markdown; there are no pages.

    Raises:
        UnreadableDocument: the text holds no words.
    """
    text = _UNMAPPED.sub("•", decode_bytes(data))
    is_markdown = markdown.is_markdown(text)
    title = None
    if is_markdown:
        title, text = markdown.split_front_matter(text)
        text = markdown.with_page_breaks(markdown.with_headings(markdown.without_checkboxes(markdown.without_quote_marks(text))))
    lines = without_navigation(split_lines(text, is_markdown=is_markdown))
    lines = lines if is_markdown else with_side_column(lines)
    if not any(c.isalpha() for line in lines for c in line.text):
        raise UnreadableDocument(source.name, "the text holds no words", "check the file, and save the page as text again", place="line 1")
    builder = BlockBuilder()

    def add_table(rows: list[str]) -> None:
        if (page := parse_html(f"<html><body>{markdown.table_markup(rows)}</body></html>")) is not None:
            MarkupReader(builder).read(page)

    TextBlocks(builder, lines, add_table if is_markdown else None).read()
    number_headings(builder)
    if title is None:
        headings = [line for block, line in builder if block.kind == "heading" and not PAGE_KIND.fullmatch(line)]
        title = headings[0] if headings else None
    return builder.build(source, "text", title=title)
