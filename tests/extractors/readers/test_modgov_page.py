"""ModernGov's pages, in the markup that its sites send."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractors.readers import read_document
from models import Document, UnexpectedLayout, UnreadableDocument
from tests.extractors.readers.drawing import draw

SAMPLES = Path(__file__).parent / "samples"


def read(page: str) -> Document:
    return read_document(page.encode(), "page")


def frame(kind: str, title: str, content: str) -> str:
    return (
        "<html><body><ul class='menu'><li><a href='mgWhatsNew.aspx'>What's new</a></li></ul><div id='modgov'>"
        f"<div class='mgHeader'><h1  class='mgMainTitleTxt' >{kind}</h1></div><div class='mgSubTitle' ><h2 class='mgSubTitleTxt'>{title}</h2></div>"
        f"{content}<div class='mgFooter' ><p>&nbsp;</p></div></div><footer>Northbrook Council</footer></body></html>"
    )


def word(*paragraphs: str) -> str:
    return (
        "<div class='mgWordPara'><div class='WordSection1'>" + "".join(f"<p class='MsoNormal'>{p}</p>" for p in paragraphs) + "</div></div>"
    )


def test_the_day_may_stand_below_the_committee() -> None:
    item = "<table class='mgItemTable'><tr><td><p class='mgAiTitleTxt'>1.</p></td><td><p class='mgAiTitleTxt'>Tolls</p><p class='mgSubItemTitleTxt'>Minutes:</p></td></tr></table>"
    page = frame("Agenda and minutes", "Harbour Panel</h2><h3 class='mgSubTitleTxt'>Tuesday, 14th May, 2024 6.30 pm</h3><h2>", item)
    assert draw(read(page))[1] == "# Harbour Panel - Tuesday, 14th May, 2024 6.30 pm"


def test_the_heading_with_the_day_may_have_lost_its_class() -> None:
    item = "<table class='mgItemTable'><tr><td><p class='mgAiTitleTxt'>1.</p></td><td><p class='mgAiTitleTxt'>Tolls</p><p class='mgSubItemTitleTxt'>Minutes:</p></td></tr></table>"
    page = f"<html><body><h1>Agenda and minutes</h1><h2>Harbour Panel, Tuesday 14 May 2024 6.30 pm</h2>{item}</body></html>"
    assert draw(read(page))[0] == "# Harbour Panel, Tuesday 14 May 2024 6.30 pm"


def test_meeting_page() -> None:
    document = read_document((SAMPLES / "modgov_meeting.html").read_bytes(), "ieListDocuments.aspx?CId=311&MId=9021&Ver=4")
    assert draw(document) == [
        "# Agenda and draft minutes",
        "# Harbour Scrutiny Panel - Tuesday, 14th May, 2024 6.30 pm",
        "Venue: Customs House, Northbrook.",
        "Contact: Sam Tiller Tel: 01632 960001 / Email: sam.tiller@northbrook.example",
        "## [11.] Apologies for Absence",
        "### Minutes:",
        "Apologies were received from Councillors Ana Okereke and Tom Wray.",
        "## [12.] Dredging & Quay Repairs 2024/25",
        "To consider the report of the Harbour Master.",
        "### Additional documents:",
        "- [•] Annex A - Survey",
        "### Decision:",
        "RESOLVED that:",
        "- [1.] the dredging of the inner Wrayford basin be approved; and",
        "- [(ii)] officers report back in six months.",
        "### Minutes:",
        "The Chair took this item first.",
        "The Panel heard that 42% of berths were empty and that the contractor’s estimate of costs would",
        "### Recorded Vote",
        "|= Title | Type | Recorded Vote text | Result",
        "| Dredging: Recommendation 1 | Motion | | Carried",
        "## [12a] Boat <script>alert(1)</script>Hire",  # escaped by the page: words; the element behind it is gone
        "### Minutes:",
        "- [·] The Panel noted the fees.",
    ]
    assert document.reader == "modgov_page"
    assert document.title == "Harbour Scrutiny Panel - Tuesday, 14th May, 2024 6.30 pm"
    # Only an item whose minutes were cut links to the page that has them in full.
    assert [(b.label, b.href) for b in document.blocks if b.href] == [("12.", "/(S(q1w2e3))/mgAi.aspx?ID=7002")]


def test_agenda_item_page() -> None:
    links = (
        "<div class='mgLinks' ><ul class='mgActionList' ><li><a href='ieListDocuments.aspx?CId=311&amp;MId=9021&amp;Ver=4#AI7002'>"
        "Meeting of Harbour Scrutiny Panel, Tuesday, 14th May, 2024 6.30 pm (Item 12.)</a></li></ul></div>"
    )
    parts = f"{word('To consider a report.')}<h3 class='mgSubSubTitleTxt'>Minutes:</h3>{word('The Panel noted the report.', '&nbsp;')}"
    files = "<h3 class='mgSubSubTitleTxt'>Supporting documents:</h3><ul class='mgBulletList'><li><a href='documents/s1/A.pdf'>Annex A</a></li></ul>"
    page = frame("Agenda item", "Dredging", links + f"<div class='mgContent'>{parts}{files}</div>")
    assert draw(read(page)) == [
        "# Agenda item",
        "# Meeting of Harbour Scrutiny Panel, Tuesday, 14th May, 2024 6.30 pm (Item 12.)",
        "## Dredging",
        "To consider a report.",
        "### Minutes:",
        "The Panel noted the report.",
        "### Supporting documents:",
        "- [•] Annex A",
    ]


def test_issue_pages_hold_several_meetings() -> None:
    meetings = (
        "<p><a href='ieListDocuments.aspx?MId=1'>Meeting: 03/06/2024 - Harbour Scrutiny Panel (Item 7)</a></p>"
        "<p>7 <a href='documents/s9/D.pdf'>Dredging of the basin <span class='mgFileSize'>PDF 152 KB</span></a></p>"
        f"<h3 class='mgSubSubTitleTxt'>Minutes:</h3>{word('Deferred.')}"
        f"<h3 class='mgSubTitle2'>Meeting: 01/07/2024 - Cabinet (Item 3)</h3>{word('Agreed.')}"
    )
    page = frame("Issue - meetings", "Dredging of the inner basin", f"<div class='mgContent'>{meetings}</div>")
    assert draw(read(page)) == [
        "# Issue - meetings",
        "# Dredging of the inner basin",
        "# Meeting: 03/06/2024 - Harbour Scrutiny Panel (Item 7)",
        "## [7] Dredging of the basin",
        "### Minutes:",
        "Deferred.",
        "# Meeting: 01/07/2024 - Cabinet (Item 3)",
        "Agreed.",
    ]
    decisions = f"<h3>11/06/2024 - Dredging</h3>{word('RESOLVED that it begin.')}"
    assert draw(read(frame("Issue - decisions", "Dredging", f"<div class='mgContent'>{decisions}</div>")))[2:] == [
        "# 11/06/2024 - Dredging",
        "RESOLVED that it begin.",
    ]


def test_decision_page() -> None:
    content = (
        "<p><span  class='mgLabel' >Decision Maker: </span>Director of Harbours</p>"
        "<p><span  class='mgLabel' >Decision status: </span><span  class='mgPlanItemInForce' >Recommendations Approved</span></p>"
        f"<h3 class='mgSubSubTitleTxt'>Purpose:</h3>{word('To seek approval.')}<h3 class='mgSubSubTitleTxt'>Decision:</h3>{word('That approval be given.')}"
        "<p><span  class='mgLabel' >Date of decision: </span>04&#47;06&#47;2024</p>"
        "<p class='mgLabel' >Accompanying Documents:</p><ul class='mgBulletList'><li><a href='documents/s2/x.pdf'>Survey"
        "<span  class='mgFileSize' > PDF 9 KB</span></a></li></ul>"
    )
    page = frame("Decision details", "Dredging", f"<div class='mgContent'>{content}</div>")
    assert draw(read(page)) == [
        "# Decision details",
        "## Dredging",
        "Decision Maker: Director of Harbours",
        "Decision status: Recommendations Approved",
        "### Purpose:",
        "To seek approval.",
        "### Decision:",
        "That approval be given.",
        "Date of decision: 04/06/2024",
        "### Accompanying Documents:",
        "- [•] Survey",
    ]


@pytest.mark.parametrize(
    ("kind", "table", "rows"),
    [
        (
            "Attendance details",
            "<tr><th>Attendee</th><th>Role</th><th>Attendance</th></tr><tr><td><a href='mgUserInfo.aspx?UID=3'>Jo Rivers</a></td><td>Chair</td><td>Present, virtual</td></tr>",
            ["|= Attendee | Role | Attendance", "| Jo Rivers | Chair | Present, virtual"],
        ),
        (
            "Recorded votes",
            "<tr><th>Vote</th><th>Names</th><th>Count</th></tr><tr><td>For</td><td>Jo Rivers, Ana Okereke</td><td>2</td></tr>",
            ["|= Vote | Names | Count", "| For | Jo Rivers, Ana Okereke | 2"],
        ),
    ],
)
def test_attendance_and_votes(kind: str, table: str, rows: list[str]) -> None:
    page = frame(
        kind,
        "Harbour Scrutiny Panel - Tuesday, 14th May, 2024",
        f"<div class='mgContent'><table class='mgStatsTable'>{table}</table></div>",
    )
    assert draw(read(page)) == [f"# {kind}", "# Harbour Scrutiny Panel - Tuesday, 14th May, 2024", *rows]


ITEM = (
    "<table class='mgItemTable'><tr><td class='mgItemNumberCell'><p class='mgAiTitleTxt'>1.</p></td><td><p class='mgAiTitleTxt'>Dues</p>"
    "{}<p class='mgSubItemTitleTxt'>Additional documents:</p><ul class='mgBulletList'><li>Annex</li></ul></td></tr></table>"
)
PRINTED = (
    "<div class='mgLinks'><ul class='mgActionList'><li><a href='documents/g9/Printed minutes.pdf?T=1'>Printed minutes</a></li></ul></div>"
)


@pytest.mark.parametrize(
    ("kind", "title", "content", "reason", "remedy"),
    [
        (
            "Agenda",
            "Panel - 3 June 2030",
            ITEM.format(word("To agree.")),
            "agenda only: no minutes have been published on this page",
            "ingest it again after",
        ),
        (
            "Agenda and minutes",
            "Panel - 3 June 2024",
            PRINTED + ITEM.format(""),
            "not on this page but in a PDF",
            "ingest documents/g9/Printed minutes.pdf?T=1",
        ),
        ("Meeting", "Panel - 3 June 2024, CANCELLED", "<p>No documents are available</p>", "the meeting was cancelled", "leave it out"),
        (
            "Browse meetings",
            "Panel",
            "<ul class='mgNonBulletTableList'><li><a class='mgMeetingTableLnk' href='ieListDocuments.aspx?MId=1'>3 Jun</a></li></ul>",
            "a page that lists, not minutes",
            "ingest the pages that it links to",
        ),
        (
            "Committee details",
            "Panel",
            word("The Panel looks after harbours."),
            "“Committee details” is a page that lists",
            "ingest the pages",
        ),
    ],
)
def test_pages_without_minutes(kind: str, title: str, content: str, reason: str, remedy: str) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        read(frame(kind, title, content))
    assert reason in caught.value.reason
    assert remedy in caught.value.remedy


def test_a_meeting_that_was_moved_and_then_held_is_read() -> None:
    minuted = ITEM.format(f"<p class='mgSubItemTitleTxt'>Minutes:</p>{word('Agreed.')}")
    assert "Agreed." in draw(read(frame("Agenda and minutes", "Panel - 3 June 2024, POSTPONED", minuted)))


def test_a_modgov_page_of_another_kind() -> None:
    with pytest.raises(UnexpectedLayout, match="neither minutes nor a decision"):
        read(frame("Petition details", "Save our slipway", "<div class='mgContent'><p>Signed by 40 people.</p></div>"))


def test_a_page_with_nothing_of_modgov_but_the_name_of_a_table_is_read_as_any_other() -> None:
    page = "<html><body><h1>Harbour Panel</h1><table class='mgItemTable'><tr><td><h3>1 Tolls</h3><p>AGREED that the tolls be raised.</p></td></tr></table></body></html>"
    document = read(page)
    assert document.reader == "web_page"
    assert draw(document)[-1] == "AGREED that the tolls be raised."


def test_who_was_there_stands_above_the_items() -> None:
    people = (
        "<table class='mgTableNoBorder'><caption>Who came</caption><tr><th>Member</th><th>Attendance</th></tr>"
        "<tr><td>Councillor Jo Rivers</td><td>Present</td></tr><tr><td>Councillor Ann Hall</td><td>Apologies</td></tr></table>"
    )
    other = "<table class='mgTable'><tr><th>Paper</th><th>Size</th></tr><tr><td>Agenda</td><td>9 KB</td></tr></table>"
    items = ITEM.format("<p class='mgSubItemTitleTxt'>Minutes:</p>" + word("The dues were noted."))
    drawn = draw(read(frame("Agenda and minutes", "Panel - 3 June 2024", f"<div class='mgContent'>{other}{people}{items}</div>")))
    assert drawn[2:6] == ["#? Who came", "|= Member | Attendance", "| Councillor Jo Rivers | Present", "| Councillor Ann Hall | Apologies"]
    assert not any("Agenda | 9" in line for line in drawn)


def test_who_was_there_is_told_in_lines_above_the_items() -> None:
    people = (
        "<h3>Attendance</h3><p><strong>Members:</strong> Councillors Jo Rivers (Chair) and Ann Hall</p><ul><li>Mr Poole, Head of Audit</li></ul>"
        "<h3>Webcast</h3><p>Watch it again</p>"
    )
    items = ITEM.format("<p class='mgSubItemTitleTxt'>Minutes:</p>" + word("The dues were noted."))
    drawn = draw(read(frame("Agenda and minutes", "Panel - 3 June 2024", f"<div class='mgContent'>{people}{items}</div>")))
    assert drawn[2:5] == ["### Attendance", "Members: Councillors Jo Rivers (Chair) and Ann Hall", "- [•] Mr Poole, Head of Audit"]
    assert not any("Watch" in line for line in drawn)


def test_who_was_there_stands_below_a_line_that_says_so() -> None:
    people = (
        "<p><span class='mgLabel'>Venue:</span> Town Hall</p><p><b>Chair:</b> Cllr Kit Moss</p>"
        + word("Present:", "Mr Jo Rivers and Councillor Ann Hall", "Also in attendance: Sam Poole, Clerk")
        + "<p>Share this page</p>"
    )
    items = ITEM.format("<p class='mgSubItemTitleTxt'>Minutes:</p>" + word("The dues were noted."))
    drawn = draw(read(frame("Agenda and minutes", "Panel - 3 June 2024", f"<div class='mgContent'>{people}{items}</div>")))
    assert drawn[2:7] == [
        "Venue: Town Hall",
        "Chair: Cllr Kit Moss",
        "Present:",
        "Mr Jo Rivers and Councillor Ann Hall",
        "Also in attendance: Sam Poole, Clerk",
    ]
    assert not any("Share" in line for line in drawn)


def test_the_number_of_an_item_in_a_plain_cell() -> None:
    rows = "".join(
        f"<tr><td>{number}.</td><td><p class='mgAiTitleTxt'>{title}</p><p class='mgSubItemTitleTxt'>Minutes:</p>{word('The dues were noted.')}</td></tr>"
        for number, title in ((53, "Dues"), (54, "Slipway"))
    )
    page = frame("Agenda and minutes", "Panel - 3 June 2024", f"<div class='mgContent'><table class='mgItemTable'>{rows}</table></div>")
    assert [block.label for block in read(page).blocks if block.label] == ["53.", "54."]


def test_who_was_there_is_read_once() -> None:
    people = (
        "<h3>Attendance</h3><table><tr><th>Member</th><th>Attendance</th></tr><tr><td><p>Councillor Jo Rivers</p></td><td><p>Present</p></td></tr></table>"
        "<ul><li><p>Mr Poole, Head of Audit</p></li></ul>"
    )
    items = ITEM.format("<p class='mgSubItemTitleTxt'>Minutes:</p>" + word("The dues were noted."))
    drawn = draw(read(frame("Agenda and minutes", "Panel - 3 June 2024", f"<div class='mgContent'>{people}{items}</div>")))
    assert [sum(name in line for line in drawn) for name in ("Rivers", "Poole")] == [1, 1]


def test_minutes_without_their_heading_are_minutes() -> None:
    rows = "".join(
        f"<tr><td class='mgItemNumberCell'>{number}</td><td><h3>{title}</h3><p>{words}</p></td></tr>"
        for number, title, words in ((1, "Dues", "RESOLVED: that the dues be kept as they are."), (2, "Slipway", "The report was noted."))
    )
    page = frame("Minutes", "Panel - 3 June 2024", f"<div class='mgContent'><table class='mgItemTable'>{rows}</table></div>")
    assert "RESOLVED: that the dues be kept as they are." in draw(read(page))


def test_an_agenda_that_tells_of_an_earlier_decision_is_an_agenda() -> None:
    item = "<tr><td class='mgItemNumberCell'>1</td><td><h3>Dues</h3><p>To consider the report that was deferred when the budget was agreed.</p></td></tr>"
    with pytest.raises(UnreadableDocument, match="agenda only"):
        read(frame("Agenda", "Panel - 3 June 2024", f"<div class='mgContent'><table class='mgItemTable'>{item}</table></div>"))


def test_minutes_are_told_by_their_heading_where_it_lost_its_class() -> None:
    item = "<tr><td>1</td><td><p class='mgAiTitleTxt'>Dues</p><p>The Clerk submits a report.</p><p>Minutes:</p><p>AGREED: that the dues be kept.</p></td></tr>"
    page = frame("Agenda and minutes", "Panel - 3 June 2024", f"<div class='mgContent'><table class='mgItemTable'>{item}</table></div>")
    assert "AGREED: that the dues be kept." in draw(read(page))
