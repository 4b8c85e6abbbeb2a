"""What the reader makes of PDFs: lines, paragraphs, headings, lists, pages, and what cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from extractors.readers import read_document
from models import UnreadableDocument
from tests.extractors.readers.printing import LEADING, LEFT, MORE, TOP, WIDE, Draw, make_pdf, page_of, read, texts, words, write

SAMPLES = Path(__file__).parent / "samples"


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


@pytest.mark.parametrize(
    ("upper", "lower"), [("In the bank there stood at", "£900. The rest was spent."), ("The repair of the", "Old Mill is done.")]
)
def test_a_short_line_that_cannot_end_there_goes_on(upper: str, lower: str) -> None:
    assert texts(read(make_pdf(page_of(WIDE, MORE, upper, lower))))[-1] == f"{upper} {lower}"


def test_lines_of_a_list_that_end_with_commas_stay_apart() -> None:
    assert texts(read(make_pdf(page_of(WIDE, MORE, "Mill Ltd £30,", "Silver Band £20,", "Hall hire £10."))))[1:] == [
        "Mill Ltd £30,",
        "Silver Band £20,",
        "Hall hire £10.",
    ]


@pytest.mark.parametrize("opening", ["The Board: -", "The Board:-", "The Board resolved : –"])
def test_a_mark_set_apart_ends_its_line(opening: str) -> None:
    assert texts(read(make_pdf(page_of(WIDE, MORE, opening, "noted the paper;", "deferred the lease."))))[-3:-1] == [
        opening,
        "noted the paper;",
    ]


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


def test_a_decision_in_bold_goes_on_in_its_second_line() -> None:
    def draw(canvas: Canvas) -> None:
        y = write(canvas, [WIDE, MORE])
        y = write(
            canvas, ["RESOLVED that the rents of all of the plots at Mill Lane be raised to 48p for a"], y=y + 8, font="Helvetica-Bold"
        )
        write(canvas, ["square metre from May."], y=y, font="Helvetica-Bold")
        write(canvas, ["Tenants to be told by the end of March."], x=LEFT + 150, y=y)

    last = texts(read(make_pdf(draw)))[-1]
    assert (
        last
        == "RESOLVED that the rents of all of the plots at Mill Lane be raised to 48p for a square metre from May. Tenants to be told by the end of March."
    )


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


def test_lines_are_as_high_as_their_type_where_the_font_does_not_say_how_high_that_is() -> None:
    """As LibreOffice prints: the ink of "nurse" is lower than that of "plucky", and the size of the type is the same."""
    document = read((SAMPLES / "libreoffice.pdf").read_bytes())
    paragraph, *others = texts(document)
    assert paragraph.startswith("Thirty-five plucky")
    assert "with Betty Moss once as soon as a nurse was near." in paragraph
    assert others == ["RESOLVED", 'that "Fully Fledged" (the play) be put on', "No sum over £90 is to be spent"]
