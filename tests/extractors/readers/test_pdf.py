"""PDFs made here, as clerks' programs make them, and what the reader makes of them."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

import pytest
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from extractors.readers import read_document
from models import Block, Document, UnreadableDocument

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


def test_lines_are_one_paragraph_and_short_lines_are_their_own() -> None:
    document = read(make_pdf(page_of(WIDE, MORE, "Bins were emptied", "Gates were painted", "The pump was mended")))
    assert texts(document) == [f"{WIDE} {MORE}", "Bins were emptied", "Gates were painted", "The pump was mended"]


def test_every_block_has_its_page_and_box() -> None:
    document = read(make_pdf(page_of(WIDE, MORE), page_of("Nothing was reported.", x=100, y=200)))
    first, second = document.blocks
    assert (first.page, second.page, document.pages) == (1, 2, 2)
    assert second.box is not None
    x0, top, x1, bottom = second.box
    assert x0 == pytest.approx(100, abs=2)
    assert 185 < top < 200 < bottom < 210
    assert x1 < 250


@pytest.mark.parametrize("count", [2, 3, 7])
def test_running_headers_footers_and_page_numbers_are_left_out(count: int) -> None:
    def page(number: int) -> Draw:
        def draw(canvas: Canvas) -> None:
            write(canvas, ["Wrayford Parish Council, ref 2024/17"], y=30, size=8)
            write(canvas, [f"The members heard {'of the ' * (number % 3)}warden's report number {number}{'x' * number}."], y=120)
            write(canvas, [f"Page {number} of {count}"], x=280, y=820, size=8)

        return draw

    document = read(make_pdf(*[page(number) for number in range(1, count + 1)]))
    assert document.text.count("Page") == 0
    assert [block.page for block in document.blocks if "report number" in words(document, block)] == list(range(1, count + 1))
    assert document.text.count("Wrayford") <= 1  # on the first page it names the council


def test_a_line_that_stands_once_at_the_edge_stays() -> None:
    document = read(make_pdf(page_of("Minutes of the Allotments Panel", y=30), page_of("The meeting closed at 9.05 pm.", y=810)))
    assert texts(document) == ["Minutes of the Allotments Panel", "The meeting closed at 9.05 pm."]


def test_a_paragraph_runs_over_the_page_break() -> None:
    first = "The Treasurer explained that the balance had been carried forward to the new"
    data = make_pdf(
        page_of(WIDE, MORE, first, y=700),
        lambda canvas: (write(canvas, ["2"], x=300, y=815), write(canvas, ["financial year and that the audit was complete."]), None)[2],
    )
    document = read(data)
    assert texts(document)[-1] == f"{first} financial year and that the audit was complete."
    assert document.blocks[-1].page == 1


@pytest.mark.parametrize(
    ("ending", "beginning", "joined"),
    [
        ("He praised the improve-", "ment that the improvement of drains had brought about.", "improvement that"),
        ("They asked for a decision-", "making chart: decision-making was too slow, said all.", "decision-making chart"),
        ("Apologies came from Ms Barton-", "Hale, and the Barton and Hale wards were named then.", "Barton-Hale"),
        ("The grant is for the years 2024-", "25 and the work will begin when the ground is drier.", "2024-25"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line(ending: str, beginning: str, joined: str) -> None:
    document = read(make_pdf(page_of(f"{WIDE[: 76 - len(ending)]}. {ending}", beginning)))
    assert joined in document.text


def test_a_line_that_opens_with_a_vote_goes_on() -> None:
    def draw(canvas: Canvas) -> None:
        y = write(canvas, ["NORTHBROOK TOWN COUNCIL"], font="Helvetica-Bold", size=14)
        y = write(canvas, [WIDE, WIDE], y=y + 10)
        write(canvas, ["After a long debate the Board then voted", "(5 to 1) to sell the barge."], y=y + 14)

    document = read(make_pdf(draw))
    assert words(document, document.blocks[-1]).endswith("voted (5 to 1) to sell the barge.")


def test_numbered_headings_and_nested_lists() -> None:
    def draw(canvas: Canvas) -> None:
        y = write(canvas, ["NORTHBROOK TOWN COUNCIL"], font="Helvetica-Bold", size=14)
        write(canvas, ["12."], y=y + 10, font="Helvetica-Bold")
        y = write(canvas, ["Play areas"], x=108, y=y + 10, font="Helvetica-Bold")
        y = write(canvas, ["RESOLVED that"], y=y + 8)
        for label, lines in (("(a)", [WIDE[:64], MORE[:60]]), ("(b)", ["the surveyor be thanked."])):
            write(canvas, [label], x=90, y=y + 6)
            y = write(canvas, lines, x=118, y=y + 6)
        write(canvas, ["•"], x=118, y=y)
        write(canvas, ["in writing"], x=136, y=y)

    document = read(make_pdf(draw))
    assert [(b.kind, b.label, b.level, words(document, b)[:13]) for b in document.blocks] == [
        ("heading", None, None, "NORTHBROOK TO"),
        ("heading", "12.", 2, "Play areas"),
        ("paragraph", None, None, "RESOLVED that"),
        ("list_item", "(a)", 1, "The Clerk tol"),
        ("list_item", "(b)", 1, "the surveyor "),
        ("list_item", "•", 2, "in writing"),
    ]
    assert all(document.text[: block.start].endswith(f"{block.label} ") for block in document.blocks if block.label)


def test_a_number_within_running_text_is_no_label() -> None:
    document = read(
        make_pdf(
            page_of(
                WIDE,
                "and the members then returned to the matter that they had left in paragraph",
                "12. of the report that the Clerk had sent to all.",
            )
        )
    )
    assert [block.label for block in document.blocks] == [None]


def test_printed_marks_are_left_out() -> None:
    document = read(make_pdf(page_of("<AI3>", "The report was noted.", "</AI3>", "<TRAILER_SECTION>")))
    assert texts(document) == ["The report was noted."]


def test_a_ruled_table_has_a_row_a_block_and_its_colours() -> None:
    xs, ys = [72, 250, 340, 430, 520], [100, 120, 140, 174]

    def draw(canvas: Canvas) -> None:
        canvas.setFillColor(colors.HexColor("#00b050"))
        canvas.rect(430, A4[1] - 140, 90, 20, stroke=0, fill=1)
        canvas.setFillColor(colors.HexColor("#ff0000"))
        canvas.rect(430, A4[1] - 174, 90, 34, stroke=0, fill=1)
        canvas.setFillColor(colors.black)
        grid(canvas, xs, ys)
        for x, cell in zip(xs, ("Measure", "Target", "Actual", "Status"), strict=False):
            write(canvas, [cell], x=x + 4, y=114, font="Helvetica-Bold")
        for x, cell in zip(xs, ("Calls answered in time", "90%", "94%"), strict=False):
            write(canvas, [cell], x=x + 4, y=134)
        write(canvas, ["Repairs done within ten", "working days"], x=76, y=154)
        write(canvas, ["80%"], x=254, y=154)
        write(canvas, ["61%"], x=344, y=154)
        write(canvas, ["The Board asked for a plan."], y=220)

    document = read(make_pdf(draw))
    assert texts(document) == [
        "Measure | Target | Actual | Status",
        "Calls answered in time | 90% | 94% |",
        "Repairs done within ten working days | 80% | 61% |",
        "The Board asked for a plan.",
    ]
    rows = document.blocks[:3]
    assert [row.header for row in rows] == [True, False, False]
    assert {row.table for row in rows} == {0}
    assert [row.fills for row in rows] == [None, (None, None, None, "#00b050"), (None, None, None, "#ff0000")]
    assert [document.text[a:b] for a, b in rows[2].cells or ()] == ["Repairs done within ten working days", "80%", "61%", ""]


def test_a_card_whose_cells_speak_for_themselves_reads_as_a_line() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColor(colors.HexColor("#ffc000"))
        canvas.rect(420, A4[1] - 120, 100, 20, stroke=0, fill=1)
        canvas.setFillColor(colors.black)
        grid(canvas, [72, 420, 520], [100, 120])
        grid(canvas, [72, 220, 370, 520], [120, 140])
        write(canvas, ["Share of streets swept on the day"], x=76, y=114)
        write(canvas, ["AMBER"], x=440, y=114)
        for x, cell in ((76, "Latest: 71%"), (224, "Target: 85%, Floor: 70%"), (374, "Previous: 68% (Red)")):
            write(canvas, [cell], x=x, y=134)

    document = read(make_pdf(draw))
    assert texts(document) == ["Share of streets swept on the day AMBER", "Latest: 71% Target: 85%, Floor: 70% Previous: 68% (Red)"]
    title, values = document.blocks
    assert title.fills == (None, "#ffc000")
    assert [document.text[a:b] for a, b in values.cells or ()] == ["Latest: 71%", "Target: 85%, Floor: 70%", "Previous: 68% (Red)"]


def test_a_table_goes_on_over_the_page_and_its_header_is_read_once() -> None:
    def page(*rows: tuple[str, str]) -> Draw:
        def draw(canvas: Canvas) -> None:
            grid(canvas, [72, 300, 520], [60 + 20 * n for n in range(len(rows) + 2)])
            for x, cell in ((76, "Payee"), (304, "Purpose")):
                write(canvas, [cell], x=x, y=74, font="Helvetica-Bold")
            for number, row in enumerate(rows):
                for x, cell in zip((76, 304), row, strict=True):
                    write(canvas, [cell], x=x, y=94 + 20 * number)

        return draw

    document = read(make_pdf(page(("Hale and Sons", "Fencing"), ("Moor Garage", "Fuel")), page(("P Dunning", "Grass cutting"))))
    assert texts(document) == ["Payee | Purpose", "Hale and Sons | Fencing", "Moor Garage | Fuel", "P Dunning | Grass cutting"]
    assert {block.table for block in document.blocks} == {0}
    assert [block.page for block in document.blocks] == [1, 1, 1, 2]


LONG = [
    "The Chair welcomed everybody and thanked the volunteers who had",
    "painted the village hall over the two weekends before the meeting.",
    "The Clerk reported that the insurer had replied to the letter. It said",
    "the claim for the broken window would be settled by the end of May.",
]


def test_minutes_typed_into_a_table_are_read_as_text() -> None:
    def draw(canvas: Canvas) -> None:
        grid(canvas, [60, 110, 460, 535], [80, 100, 250])
        for x, cell in ((64, "No"), (114, "Minute"), (464, "Action")):
            write(canvas, [cell], x=x, y=94, font="Helvetica-Bold")
        write(canvas, ["4."], x=64, y=116, font="Helvetica-Bold")
        write(canvas, ["Village hall"], x=114, y=116, font="Helvetica-Bold")
        write(canvas, LONG[:2], x=114, y=136)
        write(canvas, LONG[2:], x=114, y=176)
        write(canvas, ["The treasurer will send the cheque to the painter at once."], x=114, y=216)
        write(canvas, ["JR / PD"], x=464, y=176)
        write(canvas, ["PD / Clerk"], x=464, y=216)

    document = read(make_pdf(draw))
    assert [(b.kind, b.label, words(document, b)) for b in document.blocks] == [
        ("table_row", None, "No | Minute | Action"),
        ("heading", "4.", "Village hall"),
        ("paragraph", None, " ".join(LONG[:2])),
        ("paragraph", None, " ".join(LONG[2:])),
        ("table_row", None, "JR / PD"),
        ("table_row", None, "The treasurer will send the cheque to the painter at once. | PD / Clerk"),
    ]


def test_a_side_column_without_rulings_follows_what_it_stands_beside() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, ["ACTION"], x=490, font="Helvetica-Bold")
        y = write(canvas, [WIDE[:70], MORE[:72]], y=90)
        write(canvas, ["JR"], x=490, y=90)
        y = write(
            canvas,
            ["Nobody had asked for the key. The old schoolroom had been shut since the", "meeting, and the lock had not been changed."],
            y=y + 10,
        )
        write(canvas, ["PD"], x=490, y=y - LEADING)
        write(canvas, ["The Clerk would write to the county about the lights at the crossing"], y=y + 10)
        write(canvas, ["Clerk"], x=490, y=y + 10)

    document = read(make_pdf(draw))
    kinds = [(block.kind, words(document, block)) for block in document.blocks]
    assert kinds == [
        ("table_row", "ACTION"),
        ("table_row", f"{WIDE[:70]} {MORE[:72]} | JR"),
        (
            "paragraph",
            "Nobody had asked for the key. The old schoolroom had been shut since the meeting, and the lock had not been changed.",
        ),
        ("table_row", "PD"),
        ("table_row", "The Clerk would write to the county about the lights at the crossing | Clerk"),
    ]
    assert document.blocks[0].header


def test_initials_in_a_side_column_stand_apart_though_the_text_comes_near() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, ["ACTION"], x=490, font="Helvetica-Bold")
        begin = 484 - canvas.stringWidth(WIDE, "Helvetica", 11)  # a full line ends six points before the initials
        for y in (90, 160, 230):
            write(canvas, [WIDE, MORE], x=begin, y=y)
            write(canvas, ["JR"], x=490, y=y)
            write(canvas, ["The Clerk would see to it."], x=begin, y=y + 40)
            write(canvas, ["PD"], x=490, y=y + 40)

    assert " ".join(texts(read(make_pdf(draw)))).count(f"{WIDE} {MORE}") == 3


def test_a_post_set_exactly_in_a_side_column_stands_apart_too() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, ["ACTION"], x=490, font="Helvetica-Bold")
        begin = 485 - canvas.stringWidth(WIDE, "Helvetica", 11)
        for y in (90, 160, 230):
            write(canvas, [WIDE, MORE], x=begin, y=y)
            write(canvas, ["Clerk"], x=490, y=y)
            write(canvas, ["It would be seen to."], x=begin, y=y + 40)
            write(canvas, ["PD"], x=490, y=y + 40)

    document = read(make_pdf(draw))
    assert " ".join(texts(document)).count(f"{WIDE} {MORE}") == 3
    assert texts(document).count("Clerk") == 3 or sum(text.endswith("| Clerk") for text in texts(document)) == 3


def test_text_before_a_side_column_goes_on_where_a_line_opens_with_a_figure() -> None:
    told = [
        "The Curator said that the shop had sold guides and cards worth",
        "£4,310 since the summer, which was more than anybody had hoped.",
        "Nobody had an explanation for it except perhaps the weather of the",
    ]

    def draw(canvas: Canvas) -> None:
        write(canvas, [f"{WIDE} {MORE[:16]}"], y=60)  # one line is as wide as the page
        write(canvas, ["ACTION"], x=490, y=80, font="Helvetica-Bold")
        for y in (100, 180, 260, 340):
            write(canvas, [*told, "past weeks."], y=y)
            write(canvas, ["JR"], x=490, y=y)

    assert " ".join(texts(read(make_pdf(draw)))).count("worth £4,310 since the summer") == 4
    assert not any(text.startswith("£") for text in texts(read(make_pdf(draw))))


def test_an_attendance_list_set_with_tabs() -> None:
    def draw(canvas: Canvas) -> None:
        y = write(canvas, ["Present"], font="Helvetica-Bold")
        for name, role in (("Cllr Jo Rivers", "Chair"), ("Cllr Amir Shah", "Vice Chair"), ("Pat Dunning", "Clerk to the Council")):
            write(canvas, [name], y=y)
            y = write(canvas, [role], x=280, y=y)

    document = read(make_pdf(draw))
    assert texts(document) == ["Present", "Cllr Jo Rivers | Chair", "Cllr Amir Shah | Vice Chair", "Pat Dunning | Clerk to the Council"]


def test_text_in_two_columns_is_read_column_by_column() -> None:
    left = [
        "The members met at the green and",
        "walked along the brook as far as",
        "the mill, where the bank had slipped",
        "after the storm of the week before,",
        "and agreed that stones were needed",
        "before the winter came round again.",
    ]
    right = [
        "Cyfarfu'r aelodau wrth y maes a",
        "cherdded ar hyd y nant cyn belled",
        "a'r felin, lle llithrodd y dorlan yn",
        "dilyn storm yr wythnos flaenorol, a",
        "chytuno bod angen cerrig yno cyn",
        "i'r gaeaf ddod unwaith yn rhagor.",
    ]
    document = read(make_pdf(lambda canvas: (write(canvas, left), write(canvas, right, x=310), None)[2]))
    assert document.text.replace("\n", " ") == " ".join(left + right)


def test_headings_can_be_underlined() -> None:
    def draw(canvas: Canvas) -> None:
        for y, heading in ((80, "20.03.01 Apologies"), (140, "20.03.02 Matters Arising")):
            write(canvas, [heading], y=y)
            canvas.line(LEFT, A4[1] - y - 2, LEFT + canvas.stringWidth(heading, "Helvetica", 11), A4[1] - y - 2)
            write(canvas, [WIDE, MORE], y=y + 20)

    found = [(b.level, b.label, words(document, b)) for document in [read(make_pdf(draw))] for b in document.blocks if b.kind == "heading"]
    assert found == [(2, "20.03.01", "Apologies"), (2, "20.03.02", "Matters Arising")]


def test_a_decision_in_bold_is_no_heading() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, ["4.", "5."], font="Helvetica-Bold")
        write(canvas, ["Play areas", "RESOLVED that the slide be mended"], x=108, font="Helvetica-Bold")

    assert [(block.kind, block.label) for block in read(make_pdf(draw)).blocks] == [("heading", "4."), ("list_item", "5.")]


@pytest.mark.parametrize("font", ["Helvetica", "Helvetica-Bold"])
def test_minutes_in_capitals_or_bold_throughout_are_not_all_headings(font: str) -> None:
    sentences = [
        "The gate was painted by a volunteer",
        "Bins were emptied on the Friday",
        "The pump was mended in the week",
        "Nobody was there to speak",
    ] * 3
    lines = sentences if font == "Helvetica-Bold" else [line.upper() for line in sentences]
    document = read(make_pdf(lambda canvas: (write(canvas, lines, font=font), None)[1]))
    assert [block.kind for block in document.blocks] == ["paragraph"] * 12


def test_a_watermark_is_left_out() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, [WIDE, MORE] * 20)
        canvas.translate(200, 300)
        canvas.rotate(45)
        canvas.setFont("Helvetica-Bold", 90)
        canvas.drawString(0, 0, "DRAFT")

    assert "DRAFT" not in read(make_pdf(draw)).text


def test_a_year_that_ends_a_page_is_no_page_number() -> None:
    pages = [page_of(WIDE, f"{MORE[:60]} since", str(year), y=700 + 25 * (year % 5)) for year in (2023, 2024, 2025)]
    text = read(make_pdf(*pages)).text
    assert all(str(year) in text for year in (2023, 2024, 2025))


def test_an_outcome_that_several_pages_begin_with_is_no_header() -> None:
    pages = [page_of("The report was noted.", WIDE, MORE, y=45 + 22 * number) for number in range(6)]
    assert read(make_pdf(*pages)).text.count("The report was noted.") == 6


def test_a_framed_text_is_no_table() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.rect(60, A4[1] - 180, 200, 100)
        canvas.rect(300, A4[1] - 180, 200, 100)
        write(canvas, ["Decision taken by", "the Cabinet Member for Roads"], x=70, y=110)
        write(canvas, ["Decision number", "24/00117"], x=310, y=110)

    document = read(make_pdf(draw))
    assert " ".join(texts(document)) == "Decision taken by the Cabinet Member for Roads Decision number 24/00117"
    assert all(block.kind != "table_row" for block in document.blocks)


@pytest.mark.parametrize("turned_by", ["the page", "the text"])
def test_a_turned_page_reads_like_any_other(turned_by: str) -> None:
    def draw(canvas: Canvas) -> None:
        if turned_by == "the page":
            canvas.setPageRotation(90)
        canvas.translate(A4[0], 0)
        canvas.rotate(90)
        for number, line in enumerate((WIDE, MORE)):
            canvas.drawString(LEFT, A4[0] - TOP - LEADING * number, line)

    document = read(make_pdf(draw))
    assert texts(document) == [f"{WIDE} {MORE}"]
    box = document.blocks[0].box
    assert box is not None
    assert box[0] == pytest.approx(LEFT, abs=2)
    assert box[1] == pytest.approx(TOP, abs=15)


def test_a_landscape_page() -> None:
    data = make_pdf(lambda canvas: canvas.drawString(72, landscape(A4)[1] - 60, "The plan was approved."), size=landscape(A4))
    document = read(data)
    assert texts(document) == ["The plan was approved."]
    assert document.blocks[0].box is not None
    assert document.blocks[0].box[3] < 70


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Minutes of the Drainage Board", "Minutes of the Drainage Board"),
        ("Microsoft Word - drainage.docx", "DRAINAGE BOARD"),
        ("", "DRAINAGE BOARD"),
    ],
)
def test_the_title_is_the_file_s_own_where_that_says_anything(title: str, expected: str) -> None:
    assert read(make_pdf(page_of("DRAINAGE BOARD", "", "The Board met at noon."), title=title)).title == expected


def picture(canvas: Canvas) -> None:
    from PIL import Image

    canvas.drawImage(ImageReader(Image.new("RGB", (200, 280), "white")), 0, 0, *A4)


def test_pictures_among_pages_of_text_are_passed_over() -> None:
    document = read(make_pdf(page_of("The accounts were received."), picture, page_of("The meeting closed.")))
    assert [(block.page, words(document, block)) for block in document.blocks] == [
        (1, "The accounts were received."),
        (3, "The meeting closed."),
    ]
    assert document.pages == 3


def test_a_page_printed_twice_is_read() -> None:
    notice = page_of("Notice of a meeting of the Drainage Board", "Members are called to meet at the weir on Monday at noon.")
    assert "called to meet" in read(make_pdf(notice, notice)).text


def _stamped_scans() -> bytes:
    def stamped(number: int) -> Draw:
        return lambda canvas: (picture(canvas), write(canvas, [f"Drainage Board {number} of 4"], x=250, y=820), None)[2]

    return make_pdf(*[stamped(number) for number in range(1, 5)])


def _truncated() -> bytes:
    data = make_pdf(*[page_of(WIDE, MORE)] * 3)
    return data[: len(data) // 2]


def _without_pages() -> bytes:
    parts = [
        b"%PDF-1.4\n",
        b"1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n",
        b"2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n",
    ]
    first, second = len(parts[0]), len(parts[0]) + len(parts[1])
    table = f"xref\n0 3\n0000000000 65535 f \n{first:010} 00000 n \n{second:010} 00000 n \n"
    trailer = f"trailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n{sum(map(len, parts))}\n%%EOF\n"
    return b"".join(parts) + (table + trailer).encode()


@pytest.mark.parametrize(
    ("data", "reason", "remedy"),
    [
        (make_pdf(page_of(WIDE), password="heron"), "password", "without protection"),
        (make_pdf(picture, picture), "no text layer", "OCR"),
        (_stamped_scans(), "no text layer", "OCR"),
        (_truncated(), "cut short", "again"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 20 + b"\n%%EOF", "cannot be opened", "again"),
        (_without_pages(), "no pages", "anew"),
    ],
    ids=["password", "pictures", "stamped pictures", "truncated", "junk", "no pages"],
)
def test_what_cannot_be_read_says_why_and_what_to_do(data: bytes, reason: str, remedy: str) -> None:
    with pytest.raises(UnreadableDocument) as problem:
        read_document(data, "inbox/minutes.pdf")
    assert str(problem.value).startswith("inbox/minutes.pdf")
    assert reason in problem.value.reason
    assert remedy in problem.value.remedy
    assert problem.value.place
