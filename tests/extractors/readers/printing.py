"""PDFs made as clerks' programs make them."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from extractors.readers import read_document
from models import Block, Document

LEFT, TOP, LEADING = 72, 60, 14
Draw = Callable[[Canvas], None]


def make_pdf(*pages: Draw, size: tuple[float, float] = A4, title: str = "", password: str | None = None) -> bytes:
    buffer = io.BytesIO()
    encryption = StandardEncryption(password, canPrint=0) if password else None
    canvas = Canvas(buffer, pagesize=size, encrypt=encryption, bottomup=1)
    if title:
        canvas.setTitle(title)
    for draw in pages:
        canvas.setFont("Helvetica", 11)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def write(canvas: Canvas, lines: Sequence[str], *, x: float = LEFT, y: float = TOP, font: str = "Helvetica", size: float = 11) -> float:
    """Writes lines below each other from `y` points under the top edge; gives the height of the next line."""
    canvas.setFont(font, size)
    for line in lines:
        canvas.drawString(x, A4[1] - y, line)
        y += LEADING
    return y


def page_of(*lines: str, **where: float) -> Draw:
    return lambda canvas: (write(canvas, lines, **where), None)[1]  # type: ignore[arg-type]


def grid(canvas: Canvas, xs: Sequence[float], ys: Sequence[float]) -> None:
    """Rulings at these distances from the left and the top edge."""
    for y in ys:
        canvas.line(xs[0], A4[1] - y, xs[-1], A4[1] - y)
    for x in xs:
        canvas.line(x, A4[1] - ys[0], x, A4[1] - ys[-1])


def read(data: bytes) -> Document:
    document = read_document(data, "minutes.pdf")
    assert document.reader == "pdf"
    return document


def words(document: Document, block: Block) -> str:
    return document.text[block.start : block.end]


def texts(document: Document) -> list[str]:
    return [words(document, block) for block in document.blocks]


WIDE = "The Clerk told members that the hedge along the northern edge of the recreation"  # a line of about the full width
MORE = "ground had been cut back by the contractor and the path was open."
