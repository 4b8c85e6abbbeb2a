"""What the reader makes of tables and columns in PDFs."""

from __future__ import annotations

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from tests.extractors.readers.printing import LEADING, MORE, WIDE, Draw, grid, make_pdf, read, texts, words, write


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


def test_merged_cells_leave_the_columns_where_they_are() -> None:
    def draw(canvas: Canvas) -> None:
        level = [(100, 72, 520), (120, 250, 520), (140, 72, 520), (160, 160, 520), (180, 72, 520)]
        upright = [(72, 100, 180), (160, 120, 180), (250, 100, 180), (340, 120, 180), (430, 100, 180), (520, 100, 180)]
        for y, x0, x1 in level:
            canvas.line(x0, A4[1] - y, x1, A4[1] - y)
        canvas.line(160, A4[1] - 100, 160, A4[1] - 120)
        for x, y0, y1 in upright:
            canvas.line(x, A4[1] - y0, x, A4[1] - y1)
        for x, y, cell in ((76, 114, "Service"), (164, 114, "Measure"), (254, 114, "Boats let"), (434, 114, "Aim")):
            write(canvas, [cell], x=x, y=y, font="Helvetica-Bold")
        for x, y, cell in ((254, 134, "May"), (344, 134, "June"), (434, 134, "June")):
            write(canvas, [cell], x=x, y=y, font="Helvetica-Bold")
        for x, y, cell in ((76, 154, "Quays"), (164, 154, "In time"), (254, 154, "61%"), (344, 154, "72%"), (434, 154, "80%")):
            write(canvas, [cell], x=x, y=y)
        for x, y, cell in ((164, 174, "Lost"), (254, 174, "4"), (344, 174, "3"), (434, 174, "2")):
            write(canvas, [cell], x=x, y=y)

    assert texts(read(make_pdf(draw))) == [
        "Service | Measure | Boats let | | Aim",
        "| | May | June | June",
        "Quays | In time | 61% | 72% | 80%",
        "| Lost | 4 | 3 | 2",
    ]


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


def test_a_bold_row_at_the_top_of_a_page_is_kept() -> None:
    def page(*rows: tuple[str, str], bold: int) -> Draw:
        def draw(canvas: Canvas) -> None:
            grid(canvas, [72, 300, 520], [60 + 20 * n for n in range(len(rows) + 1)])
            for number, row in enumerate(rows):
                for x, cell in zip((76, 304), row, strict=True):
                    write(canvas, [cell], x=x, y=74 + 20 * number, font="Helvetica-Bold" if number < bold else "Helvetica")

        return draw

    first = page(("Item", "Minute"), ("Ropes", "All sound"), ("Sails", "Two torn"), bold=1)
    document = read(
        make_pdf(first, page(("Item", "Minute"), ("Lamps", "All lit"), bold=1), page(("Piers", "North"), ("Oak", "Wet"), bold=1))
    )
    assert texts(document) == ["Item | Minute", "Ropes | All sound", "Sails | Two torn", "Lamps | All lit", "Piers | North", "Oak | Wet"]
    assert [block.header for block in document.blocks] == [True, False, False, False, False, False]


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


def test_a_column_of_actions_goes_from_its_heading_to_the_next_line_across_the_page() -> None:
    def draw(canvas: Canvas) -> None:
        y = write(
            canvas,
            [f"Line {number} of the head is written across the whole page, from one of its edges to the other." for number in range(9)],
        )
        y += 28
        write(canvas, ["Discussion"], y=y, font="Helvetica-Bold")
        write(canvas, ["Action"], y=y, x=430, font="Helvetica-Bold")
        write(canvas, ["JR to ring two", "owners and report", "in a month"], y=y + 28, x=430)
        y = write(
            canvas,
            ["The stile by the mill had been broken since the gale and the", "owners of the field had not been told of it by anybody."],
            y=y + 28,
        )
        write(canvas, ["PB"], y=y + 28, x=430)
        y = write(canvas, ["The lamp in the yard would be mended before the winter."], y=y + 28)
        write(canvas, ["What follows the table is written across the whole page again, from one edge to the other."], y=y + 28)

    drawn = [(block.kind, words(document, block)) for document in [read(make_pdf(draw))] for block in document.blocks]
    assert drawn[-4:-1] == [
        ("table_row", "Discussion | Action"),
        (
            "table_row",
            (
                "The stile by the mill had been broken since the gale and the owners of the field had not been told of it by anybody."
                " | JR to ring two owners and report in a month"
            ),
        ),
        ("table_row", "The lamp in the yard would be mended before the winter. | PB"),
    ]


def test_an_entry_below_the_heading_of_its_column_stands_apart_though_the_text_comes_near() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, ["Discussion"], font="Helvetica-Bold")
        write(canvas, ["Action"], x=430, font="Helvetica-Bold")
        for y in (110, 180, 250):
            begin = 422 - canvas.stringWidth(WIDE[:60], "Helvetica", 11)  # eight points before the column
            write(canvas, [WIDE[:60], "The stile was spoken of. The owners had been told."], x=begin, y=y)
            write(canvas, ["JR to ring two", "owners and report"], x=430, y=y)

    rows = [words(document, block) for document in [read(make_pdf(draw))] for block in document.blocks if block.kind == "table_row"]
    assert rows.count("JR to ring two owners and report") == 3


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


def test_a_label_that_fills_its_column_is_apart_from_the_name_beside_it() -> None:
    def draw(canvas: Canvas) -> None:
        rows = [("Present:", "Ms Jo Rivers", "Chair"), ("", "Mr Amir Shah", "Treasurer"), ("In attendance:", "Pat Dunning", "Clerk")]
        for number, row in enumerate(rows):
            for x, cell in zip((72, 72 + stringWidth("In attendance: ", "Helvetica", 11), 260), row, strict=True):
                write(canvas, [cell], x=x, y=100 + number * LEADING)

    assert texts(read(make_pdf(draw))) == [
        "Present: | Ms Jo Rivers | Chair",
        "| Mr Amir Shah | Treasurer",
        "In attendance: | Pat Dunning | Clerk",
    ]


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


def test_a_column_of_actions_may_begin_close_behind_the_text() -> None:
    talk = [
        "The stile by the mill had been broken since the gale and the owners",
        "of the field beside it had not been told of that by anybody so far.",
        "The warden thought that both of them would mend it if they knew of",
        "it, and that the path could be opened again in the first warm week.",
    ]
    beside = 72 + max(stringWidth(line, "Helvetica", 11) for line in talk) + 8

    def draw(canvas: Canvas) -> None:
        write(canvas, ["Discussion"], font="Helvetica-Bold")
        write(canvas, ["Action"], x=beside, font="Helvetica-Bold")
        write(canvas, ["JR: ring both", "owners before", "the next", "meeting"], x=beside, y=88)
        y = write(canvas, talk, y=88)
        y = write(canvas, talk[::-1], y=y + 14)
        write(canvas, ["PB: lamp"], x=beside, y=y + 14)
        write(canvas, talk[:2], y=y + 14)

    document = read(make_pdf(draw))
    drawn = [words(document, block) for block in document.blocks]
    assert drawn[0] == "Discussion | Action"
    assert "JR: ring both owners before the next meeting" in " ".join(drawn)
    assert any(" ".join(talk) in line for line in drawn)


def test_a_sign_that_stands_alone_in_a_cell_colours_it() -> None:
    xs, ys = [72, 250, 340, 430], [100, 120, 140, 160]

    def draw(canvas: Canvas) -> None:
        grid(canvas, xs, ys)
        rows = (("Measure", "Actual", "Status", None), ("Calls answered", "94%", "●", "#00b050"), ("Bins missed", "61", "●", "#000000"))
        for y, (*cells, colour) in zip((114, 134, 154), rows, strict=True):
            for x, cell in zip(xs, cells, strict=False):
                canvas.setFillColor(colors.HexColor(colour) if cell == "●" and colour else colors.black)
                write(canvas, [cell], x=x + 4, y=y, font="ZapfDingbats" if cell == "●" else "Helvetica")

    document = read(make_pdf(draw))
    assert texts(document) == ["Measure | Actual | Status", "Calls answered | 94% | ●", "Bins missed | 61 | ●"]
    assert [block.fills for block in document.blocks] == [None, (None, None, "#00b050"), None]


def test_minutes_that_are_typed_into_a_table_are_read_as_minutes() -> None:
    rows = (
        (["Item"], ["Minute"], ["Action"]), (["HB/2526/", "031"], ["Green"], []), ([], ["The hedge had been cut. The gate sticks."], []),
        ([], ["Mr Poole would see to the gate by the pond.", "Members heard that the bench was dry."], ["TP"]), (["HB/2526/", "032"], ["Quay"], []),
        ([], ["The lamps on the quay had all been mended."], []), (["HB/2526/", "033"], ["Pond", "The pond had been drained. Eels were moved."], ["AB"]),
    )  # fmt: skip
    xs, ys = [72, 130, 460, 520], [100 + 34 * n for n in range(len(rows) + 1)]

    def draw(canvas: Canvas) -> None:
        grid(canvas, xs, ys)
        for y, row in zip(ys, rows, strict=False):
            for x, lines in zip(xs, row, strict=False):
                for line_y, line in zip((y + 13, y + 27), lines, strict=False):
                    write(canvas, [line], x=x + 4, y=line_y, font="Helvetica-Bold" if line in ("Green", "Quay", "Pond") else "Helvetica")

    document = read(make_pdf(draw))
    drawn = [(block.kind, block.label, words(document, block)) for block in document.blocks]
    assert drawn == [
        ("table_row", None, "Item | Minute | Action"),
        ("heading", "HB/2526/031", "Green"),
        ("paragraph", None, "The hedge had been cut. The gate sticks."),
        ("table_row", None, "| Mr Poole would see to the gate by the pond. Members heard that the bench was dry. | TP"),
        ("heading", "HB/2526/032", "Quay"),
        ("paragraph", None, "The lamps on the quay had all been mended."),
        ("heading", "HB/2526/033", "Pond"),
        ("paragraph", None, "The pond had been drained. Eels were moved."),
        ("table_row", None, "AB"),
    ]


def test_minutes_below_headings_that_say_so_are_read_as_paragraphs() -> None:
    rows = (
        (["Item"], ["Discussion"], ["Who"], ["By when"]),
        (["1 Green by", "the mill"], ["The hedge by the mill had been cut back in the dry weeks and looks well.", "The gate by the mill still sticks. Mr Poole was sorry."], ["TP"], ["3 May"]),
        (["2 Quay"], ["The lamps on the quay had all been mended and the steps were swept by the crew.", "Order more lamps for the quay and the weir before the fair in June"], ["AB"], []),
    )  # fmt: skip
    xs, ys = [60, 130, 450, 500, 560], [100 + 50 * n for n in range(len(rows) + 1)]

    def draw(canvas: Canvas) -> None:
        grid(canvas, xs, ys)
        for y, row in zip(ys, rows, strict=False):
            for x, lines in zip(xs, row, strict=False):
                for number, line in enumerate(lines):
                    write(canvas, [line], x=x + 3, y=y + 14 + (24 if x == 130 else 12) * number, size=8)

    document = read(make_pdf(draw))
    assert [(block.kind, words(document, block)) for block in document.blocks] == [
        ("table_row", "Item | Discussion | Who | By when"),
        ("paragraph", "1 Green by the mill"),
        *(("paragraph", line) for line in rows[1][1]),
        ("table_row", "| | TP | 3 May"),
        ("paragraph", "2 Quay"),
        ("paragraph", rows[2][1][0]),
        ("table_row", f"| {rows[2][1][1]} | AB |"),
    ]
