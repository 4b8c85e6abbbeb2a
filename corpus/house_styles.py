"""Sets a sample as pages: printed minutes as PDF (reportlab) or a Word file (python-docx).

The source is HTML of the plainest kind: `<minutes style="…" header="…" footer="…">` with h1, h2, h3, p, ol, ul and table inside. A house style is a
type face, a way to number pages, and whether tables are ruled; `<table class="columns">` has no rules and stands for text with an action column.
"""

from __future__ import annotations

import datetime as dt
import io
import re
from html import escape
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document as WordDocument
from lxml import html
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle


class HouseStyle(NamedTuple):
    """How a council prints: type, size in points, alignment of text and of the title."""

    font: str
    size: float
    align: int
    title_align: int
    bold_headings: bool


STYLES = {
    "county": HouseStyle("Helvetica", 11, TA_JUSTIFY, TA_CENTER, True),
    "parish": HouseStyle("Times-Roman", 12, TA_LEFT, TA_CENTER, True),
    "board": HouseStyle("Helvetica", 10, TA_LEFT, TA_LEFT, True),
}
BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold"}


def _inner(node: Any) -> str:
    """What stands in an element, in the few inline tags that reportlab's paragraphs understand."""
    text = escape(node.text or "") + "".join(html.tostring(child, encoding="unicode") for child in node)
    return " ".join(re.sub(r"<(/?)strong>", r"<\1b>", text).replace("<br>", "<br/>").split())


def _label(node: Any, position: int) -> str:
    if node.getparent().tag == "ul":
        return "•"
    style = node.getparent().get("type", "1")
    return {
        "1": f"{position}.",
        "a": f"({chr(96 + position)})",
        "(1)": f"({position})",
        "i": "(" + ["i", "ii", "iii", "iv", "v"][position - 1] + ")",
    }[style]


def write_pdf(source: str, target: Path) -> None:
    """Sets the source as a PDF, the same bytes every time."""
    root = html.fromstring(source)
    style = STYLES[root.get("style")]
    body = ParagraphStyle("body", fontName=style.font, fontSize=style.size, leading=style.size * 1.3, alignment=style.align, spaceAfter=6)
    heading = ParagraphStyle("heading", parent=body, fontName=BOLD[style.font], alignment=TA_LEFT, spaceBefore=8)
    title = ParagraphStyle("title", parent=heading, fontSize=style.size * 1.3, leading=style.size * 1.7, alignment=style.title_align)
    item = ParagraphStyle("item", parent=body, leftIndent=28, bulletIndent=8)
    cell = ParagraphStyle("cell", parent=body, fontSize=style.size * 0.9, leading=style.size * 1.1, alignment=TA_LEFT, spaceAfter=0)
    flow: list[Any] = []
    for node in root:
        if node.tag in ("h1", "h2", "h3"):
            flow.append(Paragraph(_inner(node), title if node.tag == "h1" else heading))
        elif node.tag == "p":
            flow.append(Paragraph(_inner(node), body))
        elif node.tag in ("ol", "ul"):
            flow += [Paragraph(_inner(li), item, bulletText=_label(li, n)) for n, li in enumerate(node, 1)]
        elif node.tag == "table":
            flow += [_table(node, cell), Spacer(1, 8)]
        else:
            raise ValueError(f"{target.name}: <{node.tag}> is not in the house styles")

    def furniture(canvas: Any, template: Any) -> None:
        canvas.setFont(style.font, 8)
        canvas.drawString(25 * mm, 285 * mm, root.get("header", ""))
        canvas.drawCentredString(105 * mm, 12 * mm, root.get("footer", "").replace("{page}", str(template.page)))

    SimpleDocTemplate(
        str(target),
        pagesize=A4,
        leftMargin=25 * mm,
        rightMargin=25 * mm,
        topMargin=22 * mm,
        bottomMargin=22 * mm,
        title=root.get("title", ""),
        invariant=1,
    ).build(flow, onFirstPage=furniture, onLaterPages=furniture)


def _table(node: Any, cell: ParagraphStyle) -> Table:
    rows = node.findall(".//tr")
    bold = ParagraphStyle("bold", parent=cell, fontName=BOLD[cell.fontName])
    data = [[Paragraph(_inner(td), bold if td.tag == "th" else cell) for td in row] for row in rows]
    widths = [float(width) * mm for width in node.get("widths").split()]
    style = [("VALIGN", (0, 0), (-1, -1), "TOP")]
    if node.get("class") != "columns":
        style.append(("GRID", (0, 0), (-1, -1), 0.5, colors.black))
    for y, row in enumerate(rows):
        for x, td in enumerate(row):
            if colour := td.get("bgcolor"):
                style.append(("BACKGROUND", (x, y), (x, y), colors.HexColor(colour)))
    return Table(data, colWidths=widths, style=TableStyle(style))


def write_docx(source: str, target: Path) -> None:
    """Sets the source as a Word file."""
    root = html.fromstring(source)
    document = WordDocument()
    for node in root:
        words = " ".join(node.text_content().split())
        if node.tag in ("h1", "h2", "h3"):
            document.add_heading(words, level=int(node.tag[1]))
        elif node.tag == "p":
            paragraph = document.add_paragraph()
            _add_runs(paragraph, node)
        elif node.tag in ("ol", "ul"):
            for n, li in enumerate(node, 1):
                plain_label = node.tag == "ol" and node.get("type", "1") != "1"
                style = None if plain_label else "List Number" if node.tag == "ol" else "List Bullet"
                words = " ".join(li.text_content().split())
                document.add_paragraph(f"{_label(li, n)} {words}" if plain_label else words, style=style)
        elif node.tag == "table":
            rows = node.findall(".//tr")
            table = document.add_table(rows=len(rows), cols=len(rows[0]), style="Table Grid")
            for y, row in enumerate(rows):
                for x, td in enumerate(row):
                    table.cell(y, x).text = " ".join(td.text_content().split())
        else:
            raise ValueError(f"{target.name}: <{node.tag}> is not in the house styles")
    document.core_properties.created = document.core_properties.modified = dt.datetime(2025, 1, 1)
    packed = io.BytesIO()
    document.save(packed)
    with ZipFile(packed) as parts, ZipFile(target, "w", ZIP_DEFLATED) as steady:  # python-docx stamps the parts with the time of day
        for name in parts.namelist():
            steady.writestr(ZipInfo(name), parts.read(name), ZIP_DEFLATED)


def _add_runs(paragraph: Any, node: Any) -> None:
    """Adds text with its bold parts; white space is folded, and kept between runs."""
    pieces = [(node.text or "", False)]
    for child in node:
        pieces += [(child.text_content(), child.tag in ("b", "strong")), (child.tail or "", False)]
    for text, is_bold in pieces:
        if text:
            paragraph.add_run(re.sub(r"\s+", " ", text)).bold = is_bold
