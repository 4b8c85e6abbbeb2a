"""Heads of minutes: what they say of the meeting, and what they leave open."""

from __future__ import annotations

import datetime as dt

import pytest

from extractors.agenda import segment_document
from extractors.readers import read_document
from models import Meeting


def head_of(text: str) -> Meeting:
    return segment_document(read_document(text.encode(), "minutes.txt"))[0][0]


@pytest.mark.parametrize(
    ("text", "council", "committee", "date", "time"),
    [
        (
            "WRAYFORD PARISH COUNCIL\nMinutes of the meeting of the Parish Council held on Monday 2nd February 2026 at 7.30pm in the Village Hall\n",
            "WRAYFORD PARISH COUNCIL",
            "Parish Council",
            dt.date(2026, 2, 2),
            "19:30",
        ),
        (  # a statement over three lines, each apart
            (
                "MINUTES OF PROCEEDINGS AT MONTHLY MEETING OF KILCARRA COUNTY COUNCIL\n\nHELD IN THE COUNCIL CHAMBER, KILCARRA, ON MONDAY, 10TH\n\n"
                "NOVEMBER, 2025 AT 3.00 P.M.\n\nPRESENT\n\nCouncillors Hession and Tuohy\n"
            ),
            "KILCARRA COUNTY COUNCIL",
            "KILCARRA COUNTY COUNCIL",
            dt.date(2025, 11, 10),
            "15:00",
        ),
        (  # the year stands with the next meeting alone
            (
                "Elmwick Town Council\nMinutes of a meeting of the said Council held on Thursday 7th June at 7pm in the Town Hall.\nPresent: Cllr Hall\n"
                "1. Date of next meeting\nThursday 5th July 2018\n"
            ),
            "Elmwick Town Council",
            "Elmwick Town Council",
            dt.date(2018, 6, 7),
            "19:00",
        ),
        (  # near miss: a council that only supports the body
            "Harbour Library Friends\nA charity supported by Elmshire County Council\nMinutes of the committee meeting held on 3 March 2025\n",
            None,
            None,
            dt.date(2025, 3, 3),
            None,
        ),
    ],
)
def test_head(text: str, council: str | None, committee: str | None, date: dt.date, time: str | None) -> None:
    meeting = head_of(text)
    assert (meeting.council, meeting.date, meeting.time) == (council, date, time)
    if committee:
        assert meeting.committee == committee


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "Agenda item\nWinter plan\nMeeting of Audit Board, Monday, 3rd June, 2024 6.00 pm (Item 7.)\nMinutes:\nIt was noted.\n",
            dt.date(2024, 6, 3),
        ),
        ("ELMSHIRE COUNCIL\nAPPEALS PANEL\nMonday, 3rd June, 2024 at 10.00 a.m.\nPresent: Councillor Jo Hall\n", dt.date(2024, 6, 3)),
        (
            "Friends of the Old Mill\n\nThe meeting took place on 3 June 2024, at the Mill.\n\n1. Boats\nThe slip was shut.\n\n2. Quays\nNone.\n",
            dt.date(2024, 6, 3),
        ),
        ("Approved 9/6/24\nELMSHIRE COUNCIL\nNotes of the Appeals Panel\nMonday 3rd May 2024 at 10 a.m.\n", dt.date(2024, 5, 3)),
        # near miss: what the item tells of another meeting
        ("Agenda item\nWinter plan\nMinutes:\nThe meeting of the Audit Board on Monday, 3rd June, 2024 was recalled.\n", None),
    ],
)
def test_the_day_stands_below_the_item_or_ends_in_a_full_stop(text: str, date: dt.date | None) -> None:
    assert head_of(text).date == date


def test_the_site_names_the_council() -> None:
    page = (
        '<html><head><title>Agenda item - Winter Plan - Elmshire County Council</title></head><body><div id="modgov"><h1 class="mgMainTitleTxt">Agenda item</h1>'
        '<h2 class="mgSubTitleTxt">Winter Plan</h2><div class="mgContent"><h3 class="mgSubSubTitleTxt">Minutes:</h3>'
        '<div class="mgWordPara"><p>RESOLVED: That the plan be noted.</p></div></div></div></body></html>'
    )
    assert segment_document(read_document(page.encode(), "page.html"))[0][0].council == "Elmshire County Council"


@pytest.mark.parametrize(
    ("text", "venue", "chair"),
    [
        (
            "Elmwick Parish Council\nMinutes of Elmwick Parish Council Meeting held in the Old Dairy\nAt 7.15pm on Monday 3 March 2025\n",
            "the Old Dairy",
            None,
        ),
        (
            "Minutes of a meeting of Elmwick Council held on Monday 3rd March at 7.00pm in Elmwick Forge. Present: Cllr Hall\n",
            "Elmwick Forge",
            None,
        ),
        (
            (
                "MINUTES OF MEETING OF ELMWICK COUNTY COUNCIL HELD IN THE LONG ROOM, QUAY STREET, ON MONDAY, 3RD MARCH, 2025, AT\n3.00 P.M.\n"
                "PRESENT IN THE CHAIR:\nCouncillor I. Quill, Mayor.\n"
            ),
            "THE LONG ROOM, QUAY STREET",
            "Councillor I. Quill",
        ),
        (
            "Elmwick Council - 3 March 2025\nVenue: Forge Hall, Elmwick.\nPresent: Ida Quill (IQ, chair), Bo Frost\n",
            "Forge Hall, Elmwick",
            "Ida Quill",
        ),
        ("Elmwick Council - 3 March 2025\nPresent: Bo Frost, Ida Quill(acting chair)\n", None, "Ida Quill"),
        ("IQ said that the next meeting would be held in Elmwick, and that the vet hoped to come.\n", None, None),
    ],
)
def test_where_and_under_whom(text: str, venue: str | None, chair: str | None) -> None:
    meeting = head_of(text)
    assert (meeting.venue, meeting.chair) == (venue, chair)


def test_time_on_a_line_of_its_own() -> None:
    text = "MINUTES OF MEETING OF ELMWICK COUNTY COUNCIL HELD IN THE LONG ROOM, ON MONDAY, 3RD MARCH, 2025, AT\n3.00 P.M.\nPRESENT:\nCouncillor Quill\n"
    assert head_of(text).time == "15:00"


@pytest.mark.parametrize(
    ("text", "committee"),
    [
        ("Minutes of Trustees of the Friends of Elmwick Ferry\nMeeting of 3rd March 2025\n", "Trustees of the Friends of Elmwick Ferry"),
        ("Minutes of Trustees of the Friends of Elmwick Ferry Meeting of 3rd March 2025\n", "Trustees of the Friends of Elmwick Ferry"),
        ("Elmshire County Council\nQuarterly report\nExecutive Summary\nMost of it is green.\n", "Elmshire County Council"),
    ],
)
def test_bodies_of_other_names(text: str, committee: str) -> None:
    assert head_of(text).committee == committee


def test_titles_without_what_is_printed_around_them() -> None:
    text = "Elmwick Council - 3 March 2025\n\n1. A pologies for Absence\n\nNone were sent.\n\n2. D eclarations of Interest\n\nNobody spoke.\n\n3. Register of Gifts None\n\n4. C of E School\n\nIt is shut.\n"
    titles = [item.title for item in segment_document(read_document(text.encode(), "minutes.txt"))[1]]
    assert titles == ["Apologies for Absence", "Declarations of Interest", "Register of Gifts", "C of E School"]


@pytest.mark.parametrize(
    ("text", "council", "committee", "date"),
    [
        (  # the stamp of the approval in the corner
            "Approved 14/9/18\n\nElmbridge Harbour Trust\nMinutes of a meeting of the Quay Committee\nThursday 21st June 2018 at 1.30 p.m.\n",
            None,
            "Quay Committee",
            dt.date(2018, 6, 21),
        ),
        (
            "Elmbridge Community Council\nMinute of Meeting held in the Old Mill, Elmbridge\nTuesday 19th November 2024 at 7.30pm\n",
            "Elmbridge Community Council",
            "Elmbridge Community Council",
            dt.date(2024, 11, 19),
        ),
        (
            "Elmshire County Council\nRoads Scrutiny Committee\nMinutes of the hybrid meeting held on Friday, 8 March 2024 at 10.00 am\n",
            "Elmshire County Council",
            "Roads Scrutiny Committee",
            dt.date(2024, 3, 8),
        ),
        (
            "Elmbridge Parish Council\nMinutes of the 212th Ordinary Meeting held on Monday 3 November 2025 in the Pavilion\n",
            "Elmbridge Parish Council",
            "Elmbridge Parish Council",
            dt.date(2025, 11, 3),
        ),
        (  # what a report is about, and when it was put before whom
            "Elmshire District Council\nQuarter 3 (1 October to 31 December 2024)\nPresented to: Resources Committee, 18 February 2025\n",
            "Elmshire District Council",
            "Elmshire District Council",
            dt.date(2025, 2, 18),
        ),
        (  # a room and a post are no councils
            "Licensing Sub-Committee\nTuesday 3 June 2025 in the Wharf Room, Council Offices\nAnn Hall, Clerk to the Town Council, took the notes\n",
            None,
            "Licensing Sub-Committee",
            dt.date(2025, 6, 3),
        ),
    ],
)
def test_what_met_and_when(text: str, council: str | None, committee: str, date: dt.date) -> None:
    meeting = head_of(text)
    assert (meeting.council, meeting.committee, meeting.date) == (council, committee, date)


@pytest.mark.parametrize(
    ("line", "chair"),
    [
        ("Present: Ann Hall (Elm Trust, chair), Ben Poole (Oak Trust)", "Ann Hall"),
        ("Present: Mrs Ann Hall, Independent Member (Chair), Ben Poole", "Mrs Ann Hall"),
        ("Present: Councillor Ann Hall (Chair), Councillor Ben Poole", "Councillor Ann Hall"),
        ("Present: the Director of People (Chair) and six members", None),
    ],
)
def test_a_post_or_a_body_is_not_in_the_chair(line: str, chair: str | None) -> None:
    assert head_of(f"Elmshire Youth Board\nMinutes of the meeting held on 3 March 2025\n{line}\n").chair == chair


@pytest.mark.parametrize(
    ("lines", "committee"),
    [
        ("Adult Care Select Committee – minutes\nTuesday 3 March 2026", "Adult Care Select Committee"),
        ("Harbour Joint Board - 3rd March 2026", "Harbour Joint Board"),
        ("FRIENDS OF THE OLD MILL, at 4 Weir Terrace on 3rd March 2026", "FRIENDS OF THE OLD MILL"),
        ("Council – Mill Hall & Zoom\n3 March 2026", "Council"),
        ("Tuesday 3 March 2026\nAudit Committee\nPRESENT: Councillor Jo Rivers\nDeputy Chief Executive", "Audit Committee"),
        ("Audit Committee\n3 March 2026\nVoting Members\nCouncillor Ann Hall, Northmill Council", "Audit Committee"),
        ("Full Governing Board, Part 1\nTuesday 3 March 2026", None),  # a digit: no name of a body
    ],
)
def test_what_stands_beside_the_body(lines: str, committee: str | None) -> None:
    head = head_of(lines + "\n")
    assert head.date == dt.date(2026, 3, 3)
    assert head.committee == committee


@pytest.mark.parametrize(
    ("line", "venue"),
    [
        ("Minutes of a meeting held at 7.00pm on Tuesday 3 March 2026 at the Old Mill, Weir Street, Elmwick", "the Old Mill, Weir Street, Elmwick"),
        ("Tuesday, 3 March 2026, at 10.00 am in the Weir Suite, Service Headquarters, Long Ashcombe Road, Northbrook.", "the Weir Suite, Service Headquarters, Long Ashcombe Road, Northbrook"),
        ("Minute of the meeting held in Open Session\non Tuesday 3 March 2026\nin the Lecture Theatre, Mill House", "the Lecture Theatre, Mill House"),
        ("Minutes of the meeting held on Tuesday 3 March 2026 at the Old Mill, Elmwick\nMembers and Officers present: Mr J Rivers (Chairman)", "the Old Mill, Elmwick"),
        ("Minutes of the meeting held on Tuesday 3 March 2026 in the Old Mill\nReform Group: Councillors Hall, Poole", "the Old Mill"),
        ("Minutes of the meeting held on Tuesday 3 March 2026 in the Old Mill\nCouncillor Jo Hall (Mayor) presiding", "the Old Mill"),
        ("Tuesday 3 March 2026 in attendance", None),
    ],
)  # fmt: skip
def test_where_they_met(line: str, venue: str | None) -> None:
    head = head_of(f"Elmshire Youth Board\n{line}\n")
    assert (head.date, head.venue) == (dt.date(2026, 3, 3), venue)


def test_a_day_is_no_number_of_an_item() -> None:
    assert head_of(
        "NINTH MEETING OF THE BOARD OF TRUSTEES\n\n6   MARCH 2014 IN THE LOOM ROOM\n\nTrustees present: Jo Rivers\n"
    ).date == dt.date(2014, 3, 6)


@pytest.mark.parametrize(
    ("line", "chair"),
    [
        ("Dr Ann Hall, Weir Mill Partnership Chairman", "Dr Ann Hall"),
        ("Ann Hall – Elm Trust (Chair)", "Ann Hall"),
        ("Cllr Ann Hall, Cabinet Member for Adult Care, Elmshire Council – in the chair", "Cllr Ann Hall"),
    ],
)
def test_the_body_of_the_one_in_the_chair(line: str, chair: str) -> None:
    assert head_of(f"Weir Mill Partnership\nNotes of the meeting held on 3 March 2026\nIn attendance:\n{line}\n").chair == chair


@pytest.mark.parametrize(
    ("roll", "chair"),
    [
        ("1. Present: Ann Hall (chair), Ben Poole.", "Ann Hall"),
        ("1. Sederunt. Ann Hall (chair), Ben Poole.", "Ann Hall"),
        ("1. Apologies: Ann Hall (chair).", None),
    ],
)
def test_a_roll_with_a_number_belongs_to_the_head(roll: str, chair: str | None) -> None:
    text = f"Elmwick Council\n\nMinutes of the meeting held on 3 March 2025\n\n{roll}\n\n2. Minutes of the last meeting\n\nAgreed.\n\n3. Any other business\n\nNone.\n"
    assert head_of(text).chair == chair
