"""Pages of any make: the minutes stay, what stands around them goes."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractors.readers import read_document
from models import Document, UnreadableDocument
from tests.extractors.readers.drawing import draw

SAMPLES = Path(__file__).parent / "samples"


def read(body: str) -> Document:
    return read_document(f"<html><body>{body}</body></html>".encode(), "page")


@pytest.mark.parametrize(
    "first", ["<button onClick='close()'>×</button>", "<hr>", "<time>8 May 2024</time>", "<td>", "<style>p {}</style>"]
)
def test_a_piece_of_a_page(first: str) -> None:
    document = read_document(f"{first}\n<h4>Finance</h4><p>It was agreed to pay.</p>".encode(), "minutes")
    assert draw(document)[-1] == "It was agreed to pay."


def test_a_paragraph_of_a_lost_character_is_empty() -> None:
    assert draw(read("<p>Apologies were sent by:-</p><p>\ufffd</p><p>Councillors Hall \ufffd and Vane.</p>")) == [
        "Apologies were sent by:-",
        "Councillors Hall \ufffd and Vane.",
    ]


def test_a_village_page() -> None:
    document = read_document((SAMPLES / "parish_page.html").read_bytes(), "minutes.html")
    assert draw(document) == [
        "# Parish Council Minutes",
        "# 8 May 2024",
        "Venue: Village Hall",
        "#? Present",
        "- [•] Cllr Jo Rivers (Chair)",
        "- [•] Cllr Tom Wray",
        "## [24/031] Apologies",
        "There were none.",
        "## [24/032] Finance",
        "RESOLVED that the payments be made.",  # bold, and no heading
        "- [b.] To mend the gate",
        "  - [1.] by June",
        "- [c.] to paint the bench",
        "|= Payee | Amount",
        "| Quay Printers | £40.00",
        "| Gate & Sons | £12.00",
        "| | green",
        "The Clerk agreed to write to the bank.",
        "The meeting closed at 9 pm.",
        "Signed: the Chair",
    ]
    assert [block.fills for block in document.blocks if block.fills] == [(None, "#ffc000")]
    assert document.title == "Parish Council Minutes"


@pytest.mark.parametrize(
    "furniture",
    [
        "<nav>Menu</nav>",
        "<div role='navigation'>Menu</div>",
        "<div class='breadcrumbs'><a href='/'>Home</a></div>",
        "<ul id='main-menu'><li><a href='/'>Home</a></li></ul>",
        "<div class='cookie-consent'>We use cookies</div>",
        "<aside>Latest news</aside>",
        "<div class='left-sidebar'>Latest news</div>",
        "<footer>Copyright</footer>",
        "<div id='skip-links'><a href='#c'>Skip to content</a></div>",
        "<div class='social-links'>Follow us</div>",
        "<span class='visually-hidden'>Opens in a new window</span>",
        "<p style='DISPLAY: none'>hidden</p>",
        "<p hidden>hidden</p>",
        "<noscript>Switch on JavaScript</noscript>",
        "<form><select><option>2024</option></select><button>Go</button></form>",
        "<svg><text>Logo</text></svg>",
        "<iframe src='https://elsewhere.example/'>frame</iframe>",
        "<img src=x onerror=alert(1)>",
    ],
)
def test_what_stands_around_the_minutes_goes(furniture: str) -> None:
    assert draw(read(f"{furniture}<p>The Panel met.</p>{furniture}<p>It rose.</p>")) == ["The Panel met.", "It rose."]


@pytest.mark.parametrize(
    "wrapping",
    [
        "<div class='has-sidebar'>{}</div>",
        "<div class='elementor-widget'>{}</div>",
        "<div class='wp-block-group menu-open'>{}</div>",
        "<section class='no-sidebar content'>{}</section>",
        "<div class='page-banner'><h1>Minutes</h1></div>{}",
        "<form id='aspnetForm'>{}</form>",
        "<main>{}</main>",
        "<div class='sidebar'><p>" + "The Panel heard a long report about the quay and its repair. " * 20 + "</p>{}</div>",
    ],
)
def test_names_that_only_sound_like_a_menu_lose_nothing(wrapping: str) -> None:
    assert draw(read(wrapping.format("<p>The Panel met.</p><p>It rose.</p>")))[-2:] == ["The Panel met.", "It rose."]


def test_facts_above_a_report_stay() -> None:
    page = "<h1>Quay repairs</h1><dl class='meta'><dt>Report of</dt><dd>Harbour Master</dd><dt>Date</dt><dd>3 February 2026</dd></dl><p>The Panel met.</p>"
    assert draw(read(page))[1:3] == ["Report of: Harbour Master", "Date: 3 February 2026"]


def test_text_set_as_typed_keeps_its_lines() -> None:
    typed = "Panel of Wrayford\n\n1. The Chair spoke about\n   the quay.\n2. The dues were noted.\n"
    assert draw(read(f"<p>Minutes</p><pre>{typed}</pre><p>End</p>")) == [
        "Minutes",
        "# Panel of Wrayford",
        "- [1.] The Chair spoke about the quay.",
        "- [2.] The dues were noted.",
        "End",
    ]


def test_folded_minutes_are_read_and_long_cookie_notices_are_not() -> None:
    long = "The Panel heard a long report about the quay and its repair. " * 20
    assert long.strip() in draw(read(f"<h2>Minutes</h2><div style='display: none'>{long}</div>"))
    for popup in ("<div class='modal cookie-settings'>{}</div>", "<div role='dialog'>{}</div>"):
        assert draw(read(f"{popup.format(long)}<p>The Panel met.</p>")) == ["The Panel met."]


def test_word_saved_as_a_page() -> None:
    item = (
        "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>3.<span style='font:7.0pt'>"
        "&nbsp;&nbsp; </span></span><![endif]>The Clerk to <st1:place w:st='on'>write</st1:place><o:p></o:p></p>"
    )
    comment = "<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->"
    assert draw(read(f"<div class=WordSection1>{item}{comment}<p class=MsoNormal><o:p>&nbsp;</o:p></p></div>")) == [
        "- [3.] The Clerk to write"
    ]


def test_main_part_is_taken_only_if_it_holds_the_minutes() -> None:
    inside = read("<main><p>" + "The Panel heard a report. " * 9 + "</p></main><div>All rights reserved</div>")
    assert "rights" not in inside.text
    outside = read("<main><p>Minutes</p></main><div><p>" + "The Panel heard a report. " * 9 + "</p></div>")
    assert "heard" in outside.text


def test_a_page_that_calls_its_own_text_a_menu_is_read_all_the_same() -> None:
    lines = "".join(
        f"<div class='menu'>The Panel heard the {n}th report about the repair of the quay and the slipway.</div>" for n in range(20)
    )
    assert len(read(lines).blocks) == 20


def test_headings_without_numbers() -> None:
    drawn = draw(read("<h2>Minutes of the Panel</h2><p>Held in May.</p><h3>Dues</h3><p>Noted.</p><h4>Fees</h4><p>Noted.</p><h3>Quay</h3>"))
    assert [line for line in drawn if line[0] == "#"] == ["# Minutes of the Panel", "## Dues", "### Fees", "## Quay"]
    drawn = draw(read("<p>Panel, 3 May</p><h3>Dues</h3><p>Noted.</p><h3>Fees</h3><p>Noted.</p><h3>Quay</h3><p>Noted.</p>"))
    assert [line for line in drawn if line[0] == "#"] == ["## Dues", "## Fees", "## Quay"]


@pytest.mark.parametrize(
    ("words", "drawn"),
    [
        ("<b>Apologies for absence</b>", "#? Apologies for absence"),
        ("<b>4.</b> <b>Apologies</b>", "#? [4.] Apologies"),
        ("<b>RESOLVED that the fees be agreed</b>", "RESOLVED that the fees be agreed"),
        ("<b>That the fees be agreed</b>", "That the fees be agreed"),
        ("<b>ACTION: Clerk</b>", "ACTION: Clerk"),
        ("<b>Present:</b>", "Present:"),
        ("<b>The Clerk</b> spoke", "The Clerk spoke"),
    ],
)
def test_bold_lines(words: str, drawn: str) -> None:
    assert draw(read(f"<p>{words}</p>")) == [drawn]


def test_rows_of_prose_are_opened_and_rows_of_values_are_kept() -> None:
    prose = "The Clerk reported on the state of the quay. It was agreed that the contractor be asked to come back in June. " * 4
    table = f"<table><tr><td>7.</td><td><p>Quay</p><p>{prose}</p><ul><li>steps</li><li>rails</li></ul></td><td>JR</td></tr></table>"
    assert draw(read(table)) == ["- [7.] Quay", prose.strip(), "- [•] steps", "- [•] rails", "JR"]
    values = f"<table><tr><td>EA11</td><td>Berths let</td><td>42%</td><td>45%</td><td>{prose}</td></tr></table>"
    assert draw(read(values)) == [f"| EA11 | Berths let | 42% | 45% | {prose.strip()}"]


SAID = (
    "The hedge by the pond had been cut back last week.",
    "Mr Poole would see to the gate, which sticks in wet weather.",
    "The bench by the gate was dry again, members heard.",
)


def test_minutes_that_are_typed_into_a_table_are_read_as_minutes() -> None:
    rows = [
        ("", "Minute", "Action"), ("4/26", "<b>Green</b>", ""), ("", SAID[0], ""), ("", SAID[1], "TP"), ("5/26", "<b>Benches</b>", ""), ("", SAID[2], ""),
    ]  # fmt: skip
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    drawn = draw(read(f"<table>{table}</table>"))
    assert drawn == ["| Minute | Action", "#? [4/26] Green", SAID[0], f"| {SAID[1]} | TP", "#? [5/26] Benches", SAID[2]]


def test_minutes_below_headings_that_say_so_are_read_as_paragraphs() -> None:
    rows = [
        ("Item", "Discussion and outcome", "Responsible", "Timescale"), ("1 The green by the old mill", f"<p>{SAID[0]}</p><p>Cut the hedge</p>", "TP", "May"),
        ("2 Benches", f"<p>{SAID[1]}</p><p>{SAID[2]}</p>", "", ""), ("", f"<p>{SAID[0]} {SAID[1]}</p>", "AH", ""),
    ]  # fmt: skip
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    drawn = draw(read(f"<table>{table}</table>"))
    assert drawn[2:4] == [SAID[0], "| | Cut the hedge | TP | May"]
    assert drawn[5:] == [SAID[1], SAID[2], f"{SAID[0]} {SAID[1]}", "| | | AH |"]


@pytest.mark.parametrize(
    "rows",
    [
        [("Ref", "Action", "Owner"), *((str(n), SAID[n % 3], "TP") for n in range(8))],  # every row has its owner
        [("Site", "Notes"), *((f"Mill Lane allotments {n}", SAID[n % 3]) for n in range(8))],  # no numbers before what was said
        [("", "Visits", "Note"), *((str(n), "1,204", "") for n in range(8))],  # no sentences
        [("4/26", SAID[0]), ("5/26", SAID[1])],  # two rows
    ],
)
def test_rows_that_are_no_minutes_stay_rows(rows: list[tuple[str, ...]]) -> None:
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    assert all(line[0] == "|" for line in draw(read(f"<table>{table}</table>")))


@pytest.mark.parametrize(
    ("titles", "labels"),
    [
        (["2209 Minutes", "2210 Dues", "2211 Quay"], ["2209", "2210", "2211"]),
        (["4/26 Minutes", "5/26 Dues", "7/26 Quay"], ["4/26", "5/26", "7/26"]),
        (["PL.71 Minutes", "PL.72 Dues", "PL.73 Quay"], ["PL.71", "PL.72", "PL.73"]),
        (["20.01.04 Minutes", "20.01.05 Dues", "20.01.06 Quay"], ["20.01.04", "20.01.05", "20.01.06"]),
        (["2025 Budget", "2026 Budget", "2027 Budget"], [None] * 3),
        (["30 homes at Mill Lane", "12 homes at Quay Street", "4 homes at the Green"], [None] * 3),
        (["14 The Green", "Dues", "Quay"], [None] * 3),
    ],
)
def test_numbers_of_headings_count_the_items(titles: list[str], labels: list[str | None]) -> None:
    document = read("<h1>Harbour Panel</h1>" + "".join(f"<h3>{title}</h3><p>Noted.</p>" for title in titles))
    assert [block.label for block in document.blocks if block.kind == "heading"][1:] == labels


def test_two_languages_side_by_side() -> None:
    drawn = draw(
        read(
            "<table><tr><td>Cofnodion</td><td>Minutes</td></tr><tr><td>Nodwyd yr adroddiad.</td><td>The report was noted.</td></tr></table>"
        )
    )
    assert drawn == ["| Cofnodion | Minutes", "| Nodwyd yr adroddiad. | The report was noted."]


def test_tables_inside_tables() -> None:
    inner = "<table><tr><td>Measure</td><td>Value</td></tr><tr><td>Berths</td><td>42</td></tr></table>"
    assert draw(read(f"<table><tr><td>{inner}</td><td>note</td></tr></table>")) == ["| Measure | Value", "| Berths | 42", "note"]
    row = "<tr><td>Quay</td><td>The harbour master spoke about the berths of the outer quay</td></tr>" * 2
    assert draw(read(f"<table>{row}<tr><td>3.</td><td>Berths{inner}</td></tr></table>"))[2:] == [
        "- [3.] Berths",
        "| Measure | Value",
        "| Berths | 42",
    ]


def test_words_behind_the_end_of_the_page_and_below_255_levels_are_kept() -> None:
    assert draw(read_document(b"<html><body><p>One</p></body></html><p>Two</p>", "page")) == ["One", "Two"]
    unclosed = "<p><font size=2><b>The Panel noted a report " * 400
    assert len(read(unclosed).blocks) == 400
    assert draw(read("<div>" * 3000 + "The Panel met." + "</div>" * 3000 + "<p>It rose.</p>")) == ["The Panel met.", "It rose."]


@pytest.mark.parametrize(
    "page",
    [
        "<div class='DNNModuleContent ModCMISMeetingsC'><ol class='DocumentList'><li class='DocumentListItem'><a class='TitleLink'>Minutes</a></li></ol></div>",
        "<div class='CMIS_ModuleWrapper'><table><tr class='rgRow'><td>9 Jul 2024 - Panel</td><td>Room 2</td></tr></table></div>",
    ],
)
def test_cmis_pages_hold_no_minutes(page: str) -> None:
    with pytest.raises(UnreadableDocument, match=r"a CMIS page.*ingest the documents"):
        read(page)


BOLD_TITLES = {
    "above the lines of a paragraph": (
        "<p><b>Police report</b><br>There had been three calls to the harbour in June.</p>",
        ["#? Police report", "There had been three calls to the harbour in June."],
    ),
    "above a short line": ("<p><b>Hedges</b><br>Mr Hall was thanked.</p>", ["#? Hedges", "Mr Hall was thanked."]),
    "before a sentence, here as elsewhere on the page": (
        "<p><b>Roads</b> The verge was cut.</p><p><b>Lamps</b> Two are out. Mr Hall to ask.</p><p><b>Seats</b> All are sound.</p>",
        ["#? Roads", "The verge was cut.", "#? Lamps", "Two are out. Mr Hall to ask.", "#? Seats", "All are sound."],
    ),
    "with a number": ("<p><b>14/82 Roads</b> Mr Hall asked about the verge.</p>", ["#? [14/82] Roads", "Mr Hall asked about the verge."]),
    "beside its number in a table": (
        (
            "<table><tr><th>Ref</th><th>Item</th></tr><tr><td>14/82</td><td><b>Roads</b> Mr Hall asked.</td></tr>"
            "<tr><td>14/83</td><td><b>Next meeting</b> Monday 3 May.</td></tr></table>"
        ),
        ["|= Ref | Item", "#? [14/82] Roads", "Mr Hall asked.", "#? [14/83] Next meeting", "Monday 3 May."],
    ),
    "in a paragraph of its own, with who acts behind": (
        (
            "<table><tr><th>Item</th><th></th><th>Action</th></tr>"
            "<tr><td><p><b>14/25</b></p></td><td><p><b>Roads</b></p><p>Mr Hall asked.</p></td><td><p><b>JR</b></p></td></tr>"
            "<tr><td><p>14/26</p></td><td><p><b>Next meeting</b></p><p>Monday 3 May.</p></td><td><p>&nbsp;</p></td></tr></table>"
        ),
        ["|= Item | | Action", "#? [14/25] Roads", "Mr Hall asked.", "JR", "#? [14/26] Next meeting", "Monday 3 May."],
    ),
}
SUMMARIES = "<details><summary>Actions from last time</summary><ul><li>send the map</li></ul></details>"
BOLD_WORDS = {
    "a person": (
        "<p><b>Cllr Hall</b><br>Chair of the Harbour and Slipways Committee</p>",
        ["Cllr Hall", "Chair of the Harbour and Slipways Committee"],
    ),
    "a title before a sentence only once": (
        "<p><b>Roads</b> The verge was cut.</p><p>Mr Hall left.</p>",
        ["Roads The verge was cut.", "Mr Hall left."],
    ),
    "beginnings of sentences, several": (
        "<p><b>Mr Hall</b> The verge was cut.</p><p><b>Lamps</b> were mended.</p><p><b>The seats</b> were sound.</p>",
        ["Mr Hall The verge was cut.", "Lamps were mended.", "The seats were sound."],
    ),
    "a line of an address": ("<p><b>The Guildhall</b><br>High Street</p>", ["The Guildhall", "High Street"]),
    "a decision": ("<p><b>12. Resolved</b> That it be let.</p>", ["- [12.] Resolved That it be let."]),
    "the beginning of a sentence": ("<p><b>The Clerk</b> reported that it was let.</p>", ["The Clerk reported that it was let."]),
    "a cell of values in two paragraphs": (
        "<table><tr><td>14/25</td><td><p>Calls</p><p>38</p></td><td>JR</td></tr><tr><td>14/26</td><td><p>Boats</p><p>4</p></td><td>AH</td></tr></table>",
        ["| 14/25 | Calls 38 | JR", "| 14/26 | Boats 4 | AH"],
    ),
    "a cell of values": (
        "<table><tr><th>Ref</th><th>Measure</th></tr><tr><td>A4</td><td><b>Calls</b> 38</td></tr></table>",
        ["|= Ref | Measure", "| A4 | Calls 38"],
    ),
}


@pytest.mark.parametrize(("page", "blocks"), [*BOLD_TITLES.values(), *BOLD_WORDS.values()], ids=[*BOLD_TITLES, *BOLD_WORDS])
def test_titles_in_bold_that_run_in(page: str, blocks: list[str]) -> None:
    assert draw(read(page)) == blocks


def test_comments_of_readers_are_left_out() -> None:
    comments = "<div id='comments' class='comments-area'><h2>2 comments</h2><p>Pip says: well done</p></div><div class='comment-respond'><h3>Leave a reply</h3></div>"
    assert draw(read(f"<article><p>The Council met.</p><p>It rose at nine.</p></article>{comments}")) == [
        "The Council met.",
        "It rose at nine.",
    ]


def test_a_summary_heads_what_it_hides() -> None:
    assert draw(read(f"<h1>Board</h1><p>Held on 3 May 2025.</p>{SUMMARIES}"))[2:] == ["### Actions from last time", "- [•] send the map"]
