"""Cells that list people one a line, in web pages and in PDFs."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from extractors.readers import read_document
from extractors.readers.people_cells import rows_by_person
from tests.extractors.readers.printing import grid, make_pdf, read, words, write

HEAD = "<h1>Elmshire Museum Trust</h1><p>Minutes of the Trustees' meeting held on 10 March 2026</p>"


def rows_of(page: str) -> list[str]:
    document = read_document(f"<html><body>{page}</body></html>".encode(), "page.html")
    return [document.text[block.start : block.end] for block in document.blocks if block.kind == "table_row"]


def test_columns_of_people() -> None:
    table = (
        "<table><tr><th>Trustees present</th><th>In attendance</th></tr><tr><td>Ann Hall (Chair)<br>Ben Poole<br>Cara Rivers</td>"
        "<td><p>Dan Lowe, Curator</p><p>Eve Marsh, Clerk</p></td></tr></table>"
    )
    assert rows_of(HEAD + table) == [
        "Trustees present | In attendance",
        "Ann Hall (Chair) | Dan Lowe, Curator",
        "Ben Poole | Eve Marsh, Clerk",
        "Cara Rivers |",
    ]


def test_people_beside_their_label() -> None:
    table = "<table><tr><td>Present:</td><td>Ann Hall<br>Ben Poole</td></tr><tr><td>Apologies</td><td>Cara Rivers</td></tr></table>"
    assert rows_of(HEAD + table) == ["Present: | Ann Hall", "| Ben Poole", "Apologies | Cara Rivers"]


@pytest.mark.parametrize(
    ("cells", "heads"),
    [
        ([["Mend the lamp"], ["Ann Hall", "Ben Poole"], ["June"]], ["Action", "By whom", "When"]),  # two who act on one task
        (
            [["Present"], ["Ann Hall, Ben Poole,", "Cara Rivers"]],
            ["Present", "Ann Hall, Ben Poole, Cara Rivers"],
        ),  # one list over two lines
        ([["Visitors present"], ["14 children were seen.", "They were shown the mill."]], ["Visitors present", ""]),
    ],
)
def test_other_lines_of_cells_are_one_text(cells: list[list[str]], heads: list[str]) -> None:
    assert rows_by_person(cells, heads) == [[" ".join(lines) for lines in cells]]


def test_lines_that_only_broke_at_the_edge_of_the_column_are_one_person() -> None:
    def draw(canvas: Canvas) -> None:
        grid(canvas, (70, 250, 430), (60, 84, 160))
        write(canvas, ["Present"], x=76, y=76, font="Helvetica-Bold")
        write(canvas, ["In attendance"], x=256, y=76, font="Helvetica-Bold")
        write(canvas, ["Ann Hall (Chair of the Trustees)", "Ben Poole, Treasurer"], x=76, y=100)
        write(canvas, ["Dan Lowe, Assistant Keeper of", "Paintings and Prints", "Eve Marsh"], x=256, y=100)

    document = read(make_pdf(draw))
    assert [words(document, block) for block in document.blocks] == [
        "Present | In attendance",
        "Ann Hall (Chair of the Trustees) | Dan Lowe, Assistant Keeper of Paintings and Prints",
        "Ben Poole, Treasurer | Eve Marsh",
    ]
