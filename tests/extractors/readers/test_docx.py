"""Word documents, made with python-docx as clerks make them: styles, automatic numbers, tables."""

from __future__ import annotations

import io

import pytest
from docx import Document as new_document
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import RGBColor
from docx.text.paragraph import Paragraph

from extractors.readers import read_document
from models import UnreadableDocument
from tests.extractors.readers.drawing import draw

LEVELS = (("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "(%3)"), ("lowerRoman", "%4)"), ("bullet", "\uf0b7"))


def saved(word: WordDocument) -> bytes:
    packed = io.BytesIO()
    word.save(packed)
    return packed.getvalue()


def with_numbering(word: WordDocument, *, start: int) -> None:
    """Adds a numbering of several levels, number 90, and the same one started again at 1, number 91."""
    levels = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="{start if n == 0 else 1}"/><w:numFmt w:val="{style}"/><w:lvlText w:val="{pattern}"/></w:lvl>'
        for n, (style, pattern) in enumerate(LEVELS)
    )
    numbering = word.part.numbering_part.element
    numbering.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90">{levels}</w:abstractNum>'))
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
    restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="91"><w:abstractNumId w:val="90"/>{restart}</w:num>'))


def numbered(paragraph: Paragraph, depth: int, number: int = 90) -> None:
    properties = paragraph._p.get_or_add_pPr()
    properties.append(parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'))


def test_minutes_as_a_clerk_writes_them() -> None:
    word = new_document()
    with_numbering(word, start=7)
    word.sections[0].header.paragraphs[0].text = "Wrayford Parish Council - page 1"
    word.add_heading("Wrayford Parish Council", 0)
    word.add_heading("Minutes of the meeting held on 8 May 2024", 1)
    word.add_paragraph("Present: Cllr Jo Rivers (Chair)\u00a0and 2 members of the public")
    numbered(word.add_paragraph("Apologies"), 0)
    numbered(word.add_paragraph("None were received."), 1)
    word.add_paragraph("The Chair spoke.")  # between two numbered paragraphs: the numbers go on
    numbered(word.add_paragraph("Finance"), 0)
    numbered(word.add_paragraph("RESOLVED that:"), 1)
    numbered(word.add_paragraph("the accounts be approved;"), 2)
    numbered(word.add_paragraph("the Clerk write to the bank."), 2)
    numbered(word.add_paragraph("about fees"), 4)
    numbered(word.add_paragraph("Confidential items"), 0, number=91)
    word.add_paragraph("steps", style="List Bullet")
    word.add_paragraph().add_run("Any other business").bold = True
    table = word.add_table(rows=2, cols=2)
    for cell, words in zip((c for row in table.rows for c in row.cells), ("Action", "Owner", "Mend the gate", "Clerk"), strict=True):
        cell.paragraphs[0].add_run(words).bold = words in ("Action", "Owner")
    document = read_document(saved(word), "minutes.bin")
    assert draw(document) == [
        "# Wrayford Parish Council",
        "# Minutes of the meeting held on 8 May 2024",
        "Present: Cllr Jo Rivers (Chair) and 2 members of the public",
        "- [7.] Apologies",
        "  - [7.1] None were received.",
        "The Chair spoke.",
        "- [8.] Finance",
        "  - [8.1] RESOLVED that:",
        "    - [(a)] the accounts be approved;",
        "    - [(b)] the Clerk write to the bank.",
        "        - [•] about fees",
        "- [1.] Confidential items",
        "- [•] steps",
        "#? Any other business",
        "|= Action | Owner",
        "| Mend the gate | Clerk",
    ]
    assert (document.reader, document.title) == ("docx", "Wrayford Parish Council")


def test_numbered_headings_are_items() -> None:
    word = new_document()
    with_numbering(word, start=1)
    word.add_heading("Harbour Panel", 0)
    for words in ("Apologies", "Dues"):
        numbered(word.add_heading(words, 1), 0)
        word.add_paragraph("Noted.")
    assert draw(read_document(saved(word), "minutes.docx")) == ["# Harbour Panel", "## [1.] Apologies", "Noted.", "## [2.] Dues", "Noted."]


def test_numbers_in_a_table_stay_in_their_cell() -> None:
    word = new_document()
    with_numbering(word, start=3)
    table = word.add_table(rows=1, cols=2)
    numbered(table.cell(0, 0).paragraphs[0], 0)
    table.cell(0, 0).paragraphs[0].add_run("Dues")
    table.cell(0, 1).text = "Agreed"
    assert draw(read_document(saved(word), "minutes.docx")) == ["| 3. Dues | Agreed"]
    table.cell(0, 0)._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="FFC000"/>'))
    document = read_document(saved(word), "minutes.docx")
    assert (draw(document), document.blocks[0].fills) == (["| 3. Dues | Agreed"], ("#ffc000", None))


def test_the_colours_of_cells_and_of_signs_that_stand_alone() -> None:
    word = new_document()
    table = word.add_table(rows=1, cols=5)
    for cell, words in zip(table.rows[0].cells, ("Lamps mended", "64%", "●", "on time", "●"), strict=True):
        cell.text = words
    for at, fill in ((1, "00B050"), (3, "auto"), (4, "F2F2F2")):
        table.cell(0, at)._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{fill}"/>'))
    table.cell(0, 4).paragraphs[0].runs[0].font.color.rgb = RGBColor(0xC0, 0, 0)
    document = read_document(saved(word), "report.docx")
    assert draw(document) == ["| Lamps mended | 64% | ● | on time | ●"]
    assert document.blocks[0].fills == (None, "#00b050", None, None, "#c00000")


def test_a_document_without_words() -> None:
    with pytest.raises(UnreadableDocument, match="a Word document without text"):
        read_document(saved(new_document()), "scan.docx")


def test_markup_typed_into_a_document_is_words() -> None:
    word = new_document()
    word.add_paragraph("<script>alert(1)</script> was typed by a visitor")
    assert draw(read_document(saved(word), "minutes.docx")) == ["<script>alert(1)</script> was typed by a visitor"]
