"""Tables of a PDF without rulings, and text that only looks like one."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from tests.extractors.readers.printing import LEADING, LEFT, MORE, WIDE, Draw, make_pdf, page_of, read, texts, write
from tests.timing import check_linear

Placed = tuple[float, float, str]  # from the left edge, from the top edge, words


def page_with(placed: Sequence[Placed], below: Sequence[str] = ()) -> Draw:
    def draw(canvas: Canvas) -> None:
        for x, y, words in placed:
            write(canvas, [words], x=x, y=y)
        write(canvas, below, y=max(y for _, y, _ in placed) + LEADING)

    return draw


def rows_at(xs: Sequence[float], rows: Sequence[Sequence[str]], *, top: float = 100, step: float = LEADING) -> list[Placed]:
    return [(x, top + number * step, cell) for number, row in enumerate(rows) for x, cell in zip(xs, row, strict=True) if cell]


FIGURES = (("Measure", "Latest", "Target", "RAG"), ("Calls answered", "91%", "90%", "Green"), ("Bins missed", "14", "9", "Red"))


@pytest.mark.parametrize("between", [4.5, 8.0, 60.0])
def test_columns_are_parted_by_the_gaps_that_all_rows_leave_free(between: float) -> None:
    xs = [float(LEFT)]
    for column in zip(*FIGURES, strict=True):
        xs.append(xs[-1] + max(stringWidth(cell, "Helvetica", 11) for cell in column) + between)
    document = read(make_pdf(page_with(rows_at(xs[:-1], FIGURES), [WIDE, MORE])))
    assert texts(document) == [*(" | ".join(row) for row in FIGURES), f"{WIDE} {MORE}"]


def test_a_cell_goes_on_in_the_line_below_where_it_was_full() -> None:
    placed = rows_at(
        (LEFT, 180, 390),
        [
            ("Jo Rivers", "Cabinet Member for Roads, Waste and", "Present"),
            ("", "Climate", ""),
            ("Ann Hall", "Clerk", "Apologies"),
            ("Kit Moss", "Treasurer", "Present"),
        ],
    )
    assert texts(read(make_pdf(page_with(placed, [WIDE, MORE])))) == [
        "Jo Rivers | Cabinet Member for Roads, Waste and Climate | Present",
        "Ann Hall | Clerk | Apologies",
        "Kit Moss | Treasurer | Present",
        f"{WIDE} {MORE}",
    ]


def test_cells_stand_at_half_the_height_of_a_taller_one() -> None:
    placed = [
        *((LEFT, 100.0, "Name"), (180.0, 100.0, "Role"), (420.0, 100.0, "Came")),
        *(
            (180.0, 118.0, "Cabinet Member for Roads, Waste and"),
            (LEFT, 124.5, "Jo Rivers"),
            (420.0, 124.5, "Yes"),
            (180.0, 131.0, "Climate"),
        ),
        *((LEFT, 149.0, "Ann Hall"), (180.0, 149.0, "Clerk"), (420.0, 149.0, "No")),
    ]
    assert texts(read(make_pdf(page_with(placed)))) == [
        "Name | Role | Came",
        "Jo Rivers | Cabinet Member for Roads, Waste and Climate | Yes",
        "Ann Hall | Clerk | No",
    ]


def test_a_row_whose_cells_all_go_on_is_told_by_the_spacing() -> None:
    placed = [
        *((LEFT, 100.0, "Ann Hall"), (150.0, 100.0, "Clerk")),
        *(
            (LEFT, 120.0, "Mrs Guinevere"),
            (150.0, 120.0, f"Member for {WIDE[:50]}"),
            (LEFT, 132.0, "Lowe"),
            (150.0, 132.0, "ground, the pond"),
        ),
        *((LEFT, 152.0, "Kit Moss"), (150.0, 152.0, "Treasurer")),
    ]
    assert texts(read(make_pdf(page_with(placed)))) == [
        "Ann Hall | Clerk",
        f"Mrs Guinevere Lowe | Member for {WIDE[:50]} ground, the pond",
        "Kit Moss | Treasurer",
    ]


def test_a_heading_below_a_table_is_no_row_of_it() -> None:
    def draw(canvas: Canvas) -> None:
        page_with(rows_at((LEFT, 300), [("Calls answered in time", "91%"), ("Bins emptied on the day", "88%")]))(canvas)
        write(canvas, ["5. Waste and Environment"], y=128, font="Helvetica-Bold")
        write(canvas, [WIDE, MORE], y=148)

    assert texts(read(make_pdf(draw))) == [
        "Calls answered in time | 91%",
        "Bins emptied on the day | 88%",
        "Waste and Environment",
        f"{WIDE} {MORE}",
    ]


@pytest.mark.parametrize(
    "rows",
    [
        [("1.", "The hedge was cut."), ("2.", "The path was open."), ("3.", "The gate was shut.")],
        [("•", "The hedge was cut."), ("•", "The path was open.")],
        [("17/04", "The hedge was cut."), ("17/05", "The path was open."), ("17/06", "The gate was shut.")],
    ],
)
def test_numbered_paragraphs_are_no_table(rows: list[tuple[str, str]]) -> None:
    assert not any("|" in text for text in texts(read(make_pdf(page_with(rows_at((LEFT, 140), rows))))))


@pytest.mark.parametrize("width", [320, 360, 450])
def test_justified_text_is_no_table(width: int) -> None:
    """Its words stand far apart, each line's as far as that line needs."""
    lines = [WIDE[:60], f"that {MORE[:52]}", WIDE[10:66], f"nor {MORE[3:60]}", WIDE[5:63]]

    def draw(canvas: Canvas) -> None:
        for number, line in enumerate(lines):
            words, x = line.split(), float(LEFT)
            gap = (width - sum(stringWidth(word, "Helvetica", 11) for word in words)) / (len(words) - 1)
            for word in words:
                canvas.drawString(x, A4[1] - 100 - number * LEADING, word)
                x += stringWidth(word, "Helvetica", 11) + gap

    assert texts(read(make_pdf(draw))) == [" ".join(" ".join(lines).split())]


def test_bullets_that_are_drawn_open_items_of_a_list() -> None:
    def draw(canvas: Canvas) -> None:
        for number, words in enumerate(["to cut the hedge", "to open the path"]):
            canvas.circle(LEFT, A4[1] - 96 - number * LEADING, 1.9, stroke=0, fill=1)
            write(canvas, [words], x=LEFT + 14, y=100 + number * LEADING)

    document = read(make_pdf(draw))
    assert [(block.kind, block.label) for block in document.blocks] == [("list_item", "•")] * 2
    assert texts(document) == ["to cut the hedge", "to open the path"]


def test_a_label_that_leaves_no_room_for_a_space_is_a_label() -> None:
    def draw(canvas: Canvas) -> None:
        for number, (label, words) in enumerate([("ii.", "that the path be opened"), ("iii.", "that the hedge be cut")]):
            write(canvas, [label], x=LEFT, y=100 + number * LEADING)
            write(canvas, [words], x=LEFT + stringWidth("iii.", "Helvetica", 11) + 1, y=100 + number * LEADING)

    document = read(make_pdf(draw))
    assert [block.label for block in document.blocks] == ["ii.", "iii."]
    assert texts(document) == ["that the path be opened", "that the hedge be cut"]


def test_time_grows_with_the_number_of_lines() -> None:
    def lines(count: int) -> bytes:
        rows = [(f"{number}.", "Jo Rivers", "Chair") if number % 3 else ("", "the hedge and the", "path") for number in range(count)]
        return make_pdf(page_with(rows_at((LEFT, 100, 300), rows, top=10, step=2.0)))

    check_linear(lines, read, 95)


def test_two_pages_of_text_stay_text() -> None:
    document = read(make_pdf(page_of(WIDE, MORE), page_of(WIDE, MORE)))
    assert texts(document) == [f"{WIDE} {MORE}", f"{WIDE} {MORE}"]


def test_a_name_at_half_the_height_of_its_cell_opens_the_table() -> None:
    placed = [
        *((150.0, 100.0, "Cllrs Jo Rivers (Chair), Sam Poole, Kit Moss and Oona Fry, and"), (LEFT, 106.5, "Present:"), (150.0, 113.0, "Una Crane")),
        *((150.0, 131.0, "Ann Hall (Clerk) and, for the report on the quay and the slipway,"), (LEFT, 137.5, "Officers:"), (150.0, 144.0, "Tia Lowe")),
    ]  # fmt: skip
    assert texts(read(make_pdf(page_with(placed)))) == [
        "Present: | Cllrs Jo Rivers (Chair), Sam Poole, Kit Moss and Oona Fry, and Una Crane",
        "Officers: | Ann Hall (Clerk) and, for the report on the quay and the slipway, Tia Lowe",
    ]


def test_letters_of_clauses_are_no_column() -> None:
    rows = [("a", "the hedge be cut;"), ("b", "the path be opened; and"), ("c", "the gate be shut.")]
    assert not any("|" in text for text in texts(read(make_pdf(page_with(rows_at((LEFT, 110), rows))))))


def test_the_heading_below_a_list_with_bullets_is_no_row_of_it() -> None:
    bullets = [(72.0, 100.0 + 20 * number, "•") for number in range(3)]
    lines = [
        (100.0, 100.0 + 20 * number, words)
        for number, words in enumerate(("31 boats were let", "14 berths are free", "9 lamps were mended"))
    ]
    heading = [(72.0, 165.0, "How"), (100.0, 165.0, "we did this year")]
    document = read(make_pdf(page_with([*bullets, *lines, *heading], [WIDE, MORE])))
    assert [block.kind for block in document.blocks][:3] == ["list_item"] * 3
    assert texts(document)[:3] == ["31 boats were let", "14 berths are free", "9 lamps were mended"]
    assert texts(document)[3].startswith("How we did this year")
