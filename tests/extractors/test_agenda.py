"""Items, their parts and the meeting's head, in the manner of every kind of source."""

from __future__ import annotations

import datetime as dt

import pytest

from extractors.agenda import segment_document
from extractors.items.titles import is_known_title
from extractors.outline import build_outline
from extractors.wordlists import load_list
from tests.tagged import make_document


def numbers_and_titles(text: str) -> list[tuple[str | None, str]]:
    return [(item.number, item.title) for item in segment_document(make_document(text))[1]]


def places(text: str) -> list[tuple[str, str]]:
    document = make_document(text)
    outline = build_outline(document, *segment_document(document))
    return [(sentence.place, document.text[sentence.start : sentence.end]) for sentence in outline.sentences]


def test_titles_of_the_list_are_known() -> None:
    assert all(is_known_title(words) for entry in load_list("item_titles") for words in entry["words"])


def test_headings_of_a_page_are_items_with_their_parts() -> None:
    text = "## 54. Parking\nTo consider a report.\n### Decision:\nThat the scheme be approved.\n### Minutes:\nThe Committee heard the officer.\n### Additional documents:\nAnnex 1\n## 55. Grants\n### Minutes:\nNone."
    assert numbers_and_titles(text) == [("54", "Parking"), ("55", "Grants")]
    assert [place for place, _ in places(text)] == [
        "title",
        "purpose",
        "decision",
        "decision",
        "minutes",
        "minutes",
        "documents",
        "documents",
        "title",
        "minutes",
        "minutes",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "1. Apologies\nNone.\n2. Minutes\nThe minutes were signed.\n3. Finance\nThe accounts were paid.",
            ["Apologies", "Minutes", "Finance"],
        ),
        ("24/031 Apologies\nNone.\n24/032 Planning\nNo comment.\n24/033 Finance\nPaid.", ["Apologies", "Planning", "Finance"]),
        ("20.01.01 Apologies\nNone.\n20.01.02 Minutes\nSigned.\n20.01.03 Finance\nPaid.", ["Apologies", "Minutes", "Finance"]),
        (
            "Item 1: Minutes\nThey were signed.\nItem 2: Roads\nThe roads were mended.\nItem 3: Parks\nThe parks were mown.",
            ["Minutes", "Roads", "Parks"],
        ),
        ("Apologies\n(Item 1)\nNone.\nRoads\n(Item 2)\nThe roads were mended.", ["Apologies", "Roads"]),
        (
            "APOLOGIES\nNone were received by the Clerk before the meeting of the Council began.\nFINANCE\nThe accounts were paid.",
            ["APOLOGIES", "FINANCE"],
        ),
        (
            "1. Apologies were received from: Jo Hall.\n2. Minutes. They had been signed.\n3. Mill Lane Sign. The sign was mended.\n4. Fete Committee - Ann Poole said that the fete went well.\n5. Volunteers. Nobody had come forward.",
            ["Apologies were received from", "Minutes", "Mill Lane Sign", "Fete Committee", "Volunteers"],
        ),
        (
            "4101. Bus Shelter: The glass was mended.\n4102. Public Forum: None.\n4103. Accounts\nPaid.\n4104. Updates\nThe pipe was mended.\n4105. Bench by the Mill: It was agreed to mend it.",
            ["Bus Shelter", "Public Forum", "Accounts", "Updates", "Bench by the Mill"],
        ),
        (
            "1.Welcome\nThe Mayor spoke.\n2.Update on the Harbour\nIt was deferred.\n3.Minutes\nSigned.\n4.Any other business\nNone.",
            ["Welcome", "Update on the Harbour", "Minutes", "Any other business"],
        ),
        (
            "1. Minutes\nSigned.\n2. Declarations of Interest\nNone.\n## Read and filed\n3. Correspondence\nRead.\n## Copies were sent\n4. Finance\nPaid.\n5. Date of next meeting\n4 May.\n6. Any other business\nNone.",
            ["Minutes", "Declarations of Interest", "Correspondence", "Finance", "Date of next meeting", "Any other business"],
        ),
        (
            "Present: Jo Hall, Ann Poole\n1. The last minutes were signed.\n2. Ann Poole had mended the gate.\n3. The fair made 40 pounds.",
            ["The last minutes were signed.", "Ann Poole had mended the gate.", "The fair made 40 pounds."],
        ),
        (
            "1 Apologies for absence – none came.\n2 To receive declarations of interest from those who have one. None were made.\n3 Notes of the spring sitting\nThey were signed.\n4 Correspondence\nRead.",
            [
                "Apologies for absence",
                "To receive declarations of interest from those who have one",
                "Notes of the spring sitting",
                "Correspondence",
            ],
        ),
        (
            "1. | Welcome and Apologies The Chair greeted all. | Clerk\n2. | Declarations of Interest There were none. | Clerk\n3. | Lantern Prize The Chair thanked the school. | Clerk\n## 4. Minutes\nSigned.\n## 5. Roads\nMended.",
            ["Welcome and Apologies", "Declarations of Interest", "Lantern Prize The Chair thanked the school.", "Minutes", "Roads"],
        ),
        ("1. Apologies: Cllr Hall.\n2. Minutes - signed.\n3. Planning: No objection.", ["Apologies", "Minutes", "Planning"]),
    ],
)
def test_items_are_found_by_their_numbers(text: str, expected: list[str]) -> None:
    assert [title for _, title in numbers_and_titles(text)] == expected


def test_clauses_and_themes_are_no_items() -> None:
    text = "1. Apologies\nNone.\n2. Budget\nRESOLVED that:\n1. The report be noted\n2. The levy be set\n3. Plan\nThe plan has the following themes:\n1. Homes\n2. Roads\n4. Close of meeting\nThe meeting closed at nine."
    assert [title for _, title in numbers_and_titles(text)] == ["Apologies", "Budget", "Plan", "Close of meeting"]


def test_numbered_sentences_are_no_items() -> None:
    text = "## 5. Budget\n1. The Clerk had written to the council: nobody replied.\n2. Mr Hall said - and Ms Poole agreed - that it was late.\n## 6. Roads\nMended."
    assert [title for _, title in numbers_and_titles(text)] == ["Budget", "Roads"]


@pytest.mark.parametrize(
    "text",
    [
        "The Chair spoke.\n1. The last minutes were signed.\n2. Ann Poole had mended the gate.\n3. The fair made 40 pounds.",
        "1. | Calls answered | 92\n2. | Bins missed | 14\n3. | Lamps mended | 30\n4. | Trees felled | 2\n5. | Swings | 3",
    ],
)
def test_sentences_and_rows_of_figures_are_no_items(text: str) -> None:
    assert numbers_and_titles(text) == []


def test_a_page_about_one_item_names_it_below_its_kind() -> None:
    text = "Agenda item\nReport on the harbour\nThe Panel is asked to comment to the Commissioner.\n### Minutes:\nThe Chair spoke."
    assert numbers_and_titles(text) == [(None, "Report on the harbour")]


def test_sub_items_name_their_parent() -> None:
    _, items = segment_document(
        make_document(
            "6. Finance\nPaid.\n7. Planning\n7.1 Barn Lane\nNo objection.\n7.2 The Clerk reported that the appeal was dismissed.\n8. Any other business\nNone."
        )
    )
    assert [(item.number, item.level, item.parent) for item in items] == [("6", 1, None), ("7", 1, None), ("7.1", 2, 1), ("8", 1, None)]
    assert items[1].end == items[2].end


def test_an_item_that_is_a_sentence_belongs_to_the_minutes() -> None:
    text = "1. Apologies\nNone.\n2. The minutes of 3 May were approved and signed.\n3. Finance\nPaid."
    assert ("minutes", "The minutes of 3 May were approved and signed.") in places(text)


def test_a_page_about_an_issue_holds_several_meetings() -> None:
    text = "# Review of Fees\n# Meeting: 25/11/2019 - Scrutiny Committee (Item 29)\n29 Review of Fees\nTo review the fees.\nAdditional documents:\nThe committee received a report on the fees and was content with it.\n# Meeting: 13/01/2020 - Scrutiny Committee (Item 36)\n36 Review of Fees\nThe committee received a second report on the fees and noted it."
    meetings, items = segment_document(make_document(text))
    assert [(meeting.committee, meeting.date) for meeting in meetings] == [
        ("Scrutiny Committee", dt.date(2019, 11, 25)),
        ("Scrutiny Committee", dt.date(2020, 1, 13)),
    ]
    assert [(item.number, item.meeting) for item in items] == [("29", 0), ("36", 1)]
    assert [section.kind for section in items[0].sections] == ["purpose", "documents", "minutes"]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            "# Planning Committee - Friday 16 January 2026 7:15 pm\nVenue: The Guildhall",
            {"committee": "Planning Committee", "date": dt.date(2026, 1, 16), "time": "19:15", "venue": "The Guildhall"},
        ),
        (
            "# WRAYFORD PARISH COUNCIL\nMinutes of the meeting of the Parish Council held in the Village Hall on Monday 3 March 2025 at 7.30pm\nPresent: Cllr Jo Rivers (Chair), Cllr A Hall",
            {
                "council": "WRAYFORD PARISH COUNCIL",
                "committee": "Parish Council",
                "date": dt.date(2025, 3, 3),
                "time": "19:30",
                "venue": "the Village Hall",
                "chair": "Cllr Jo Rivers",
            },
        ),
        (
            "# DRAFT MINUTES\nNorthbrook Town Council - 7th January 2020",
            {"committee": "Northbrook Town Council", "date": dt.date(2020, 1, 7), "status": "draft"},
        ),
        (
            "MINUTES of the Cabinet held in the Court Room, Elm Hall on Thursday, 30 January 2025.",
            {"committee": "Cabinet", "date": dt.date(2025, 1, 30), "venue": "the Court Room, Elm Hall"},
        ),
    ],
)
def test_the_head_names_the_meeting(head: str, expected: dict[str, object]) -> None:
    [meeting], _ = segment_document(
        make_document(head + "\n1. Apologies\nNone.\n2. Minutes\nSigned.\n3. Date of next meeting\nMonday 7 April 2030")
    )
    assert {name: getattr(meeting, name) for name in expected} == expected
    assert meeting.next_meeting == dt.date(2030, 4, 7)


def test_what_a_head_does_not_say_stays_unknown() -> None:
    [meeting], items = segment_document(make_document("The roads were mended."))
    assert (meeting.committee, meeting.date, meeting.time, meeting.chair, items) == (None, None, None, None, ())


@pytest.mark.parametrize(
    "told",
    [
        "was glad to bring a shorter plan than last time",
        "spoke to the plan for the west quay",
        "took members through the plan for the quay",
    ],
)
def test_what_was_said_above_a_heading_of_decisions_is_minutes(told: str) -> None:
    text = f"## 54. Quays\nTo consider a plan.\nCouncillor Rivers {told}.\n### RESOLVED:\nThat the plan be approved."
    assert [place for place, _ in places(text)] == ["title", "purpose", "minutes", "decision", "decision"]


def test_what_is_told_above_a_decision_is_minutes() -> None:
    text = "# Issue - decisions\n# Harbour Plan\n# 19/06/2024 - Harbour Plan\nTo consider an update.\nThe Head of Parks gave the Board an account of the works and of the delays.\n### Decision:\nThat the update be noted."
    assert [place for place, words in places(text) if words.startswith(("The Head", "That"))] == ["minutes", "decision"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "PO/14 MINUTES\nThey were signed.\nPO/15 QUAY WORKS\nThe quay was surveyed.\nPO/16 NEXT MEETING\n2 March 2026.",
            [("PO/14", "MINUTES"), ("PO/15", "QUAY WORKS"), ("PO/16", "NEXT MEETING")],
        ),
        (
            "LSC.7 APOLOGIES\nNone.\nLSC.8 DECLARATIONS OF INTEREST\nNone.\nLSC.9 PERSONAL LICENCE\nIt was granted.",
            [("LSC.7", "APOLOGIES"), ("LSC.8", "DECLARATIONS OF INTEREST"), ("LSC.9", "PERSONAL LICENCE")],
        ),
        (
            "HB7 Apologies\nNone.\nHB8 Declarations of interest\nNone.\nHB9 Lease of the quay\nIt was granted.",
            [("HB7", "Apologies"), ("HB8", "Declarations of interest"), ("HB9", "Lease of the quay")],
        ),
        (
            "31/25 Apologies\nNone.\n32/25 25/00191/FUL Land at Quay Street\nIt was refused.\n33/25 Appeals\nNone.",
            [("31/25", "Apologies"), ("32/25", "25/00191/FUL Land at Quay Street"), ("33/25", "Appeals")],
        ),
    ],
)
def test_codes_number_items(text: str, expected: list[tuple[str, str]]) -> None:
    assert numbers_and_titles(text) == expected


def test_codes_of_indicators_number_no_items() -> None:
    assert (
        numbers_and_titles("EA1 Persistent absence\n12%\nEA2 Exclusions\n41\nEA3 Staff turnover\n14%\nEA4 Assessments in time\n88%") == []
    )


def test_items_of_one_sequence_may_be_headings_or_not() -> None:
    text = "## 2024/31 Progress reports\nThe gate was hung.\n2024/32 Planning matters. No comment was made.\n## 2024/33 Finance\nPaid.\n## 2024/34 Hall\nIt was let."
    assert [number for number, _ in numbers_and_titles(text)] == ["2024/31", "2024/32", "2024/33", "2024/34"]


def test_capitals_that_open_paragraphs_are_titles() -> None:
    text = "Minutes of the meeting\nAPOLOGIES from Mr. Hall.\nMATTERS ARISING The gate had been hung.\nSLIPWAY Mrs. Reed had measured it.\nFINANCE The balance was £410.\nA.O.B. None."
    assert [title for _, title in numbers_and_titles(text)] == ["APOLOGIES", "MATTERS ARISING", "SLIPWAY", "FINANCE", "A.O.B"]


def test_decisions_in_capitals_are_no_titles() -> None:
    text = "The gate was discussed.\nRESOLVED That it be hung.\nAGREED To paint it.\nNOTED The price.\nACTION The Clerk to write.\nMINUTES were signed."
    assert numbers_and_titles(text) == []


def test_a_list_that_closes_the_minutes_holds_no_items() -> None:
    said = "The group heard of the trial and asked how long it would last, which nobody could tell. " * 6
    text = f"{said.strip()}\nActions\n1. JR to write to the firm\n2. PL to measure the slip\n3. JR to ask the County about signs\n4. PL to book the hall for June"
    assert all("to " not in title for _, title in numbers_and_titles(text))


def test_who_attended_names_no_council() -> None:
    text = "HARBOUR AND SLIP JOINT COMMITTEE\nMinutes of the meeting held on Monday 2 March 2026\nIn attendance: Jo Hall, Clerk to Elmshire Parish Council\n1. Apologies\nNone."
    meeting = segment_document(make_document(text))[0][0]
    assert (meeting.council, meeting.committee, meeting.date) == (None, "HARBOUR AND SLIP JOINT COMMITTEE", dt.date(2026, 3, 2))


@pytest.mark.parametrize("number", ["24.{}", "Min. {}/24", "25/03/{}", "PC/2025/{}", "C.{}", "{} -", "{} /"])
def test_numbers_of_many_forms(number: str) -> None:
    said = {"Apologies": "None.", "Footpaths": "The stile was mended.", "Slipway": "It was let.", "Next meeting": "2 March 2026."}
    text = "\n".join(f"{number.format(at)} {title}\n{words}" for at, (title, words) in enumerate(said.items(), start=45))
    assert [title for _, title in numbers_and_titles(text)] == list(said)


def test_titles_in_capitals_go_on_to_the_date_of_the_next_meeting() -> None:
    text = "APOLOGIES\nNone.\nMINUTES OF THE LAST MEETING\nThey were approved.\nSLIPWAY\nIt was let.\nDATE OF NEXT MEETING\n2 March 2026."
    assert [title for _, title in numbers_and_titles(text)] == [
        "APOLOGIES",
        "MINUTES OF THE LAST MEETING",
        "SLIPWAY",
        "DATE OF NEXT MEETING",
    ]


def test_capitals_with_a_colon_are_titles_with_and_without_words_behind() -> None:
    text = (
        "MINUTES of the meeting held at the Old School on Monday 7 March 2011.\nPRESENT: Cllrs J Rivers and T Hall\nAPOLOGIES: Cllr Poole.\n"
        "MATTERS ARISING:\n(i) The gate. It was hung.\nFINANCE:\nThe balance was £410.\nPATHS: The stile was mended."
    )
    assert [title for _, title in numbers_and_titles(text)] == ["APOLOGIES", "MATTERS ARISING", "FINANCE", "PATHS"]


def test_roman_numerals_number_headings() -> None:
    text = "## I APOLOGIES\nNone.\n## II MINUTE OF PREVIOUS MEETING\nIt was approved.\n## III VISITS TO PIERS\nNoted."
    assert numbers_and_titles(text) == [("I", "APOLOGIES"), ("II", "MINUTE OF PREVIOUS MEETING"), ("III", "VISITS TO PIERS")]


def test_an_initial_is_no_numeral() -> None:
    text = "## I Rivers\nChair of the Board.\n## V Hall\nTrustee since May.\n## X Poole\nTrustee since June."
    assert [title for _, title in numbers_and_titles(text)] == ["I Rivers", "V Hall", "X Poole"]


def test_titles_in_capitals_end_where_small_letters_begin() -> None:
    text = (
        "1. APOLOGIES. Mr P Hall (hospital) and Mrs Poole.\n2. MINUTES of the meeting held on 20th March were agreed.\n"
        "3. REPRESENTATIVES. Village Hall: Mrs Poole. Footpaths: Mr Hall.\n4. SLIPWAY: The chain was mended.\n5. NEXT MEETING Monday 17th July at 7.30."
    )
    assert [title for _, title in numbers_and_titles(text)] == ["APOLOGIES", "MINUTES", "REPRESENTATIVES", "SLIPWAY", "NEXT MEETING"]


@pytest.mark.parametrize("behind", ["", ", 9.30 to noon, Old Mill", " at 7.30pm in the Pavilion"])
def test_a_heading_that_names_the_meeting_is_no_item(behind: str) -> None:
    document = make_document(
        f"# Wrayford Harbour Board\n## Minutes of the meeting held on Thursday 19 June 2025{behind}\nPresent: Ms Hall\n## 1. Quay\nThe slip was let.\n## 2. Boats\nNone."
    )
    (meeting,), items = segment_document(document)
    assert meeting.date == dt.date(2025, 6, 19)
    assert [item.title for item in items] == ["Quay", "Boats"]


@pytest.mark.parametrize(
    "heading",
    ["Minutes of the meeting held on 3 April 2025, matters arising", "Minutes of the last meeting, 3 April 2025, in the Pavilion"],
)
def test_a_heading_about_another_meetings_minutes_is_an_item(heading: str) -> None:
    assert (None, heading) in numbers_and_titles(f"# Harbour Board, 19 June 2025\n## {heading}\nSigned.\n## Boats\nNone.")


def test_a_heading_above_the_meeting_names_its_body_and_is_no_item() -> None:
    head = "# Elmshire Trust\n## Standards Committee\nMinutes of the meeting held on 5 December 2024\n"
    meetings, items = segment_document(make_document(f"{head}## 1. Welcome\nNone.\n## 2. Minutes\nAgreed."))
    assert [item.title for item in items] == ["Welcome", "Minutes"]
    assert (meetings[0].committee, meetings[0].date) == ("Standards Committee", dt.date(2024, 12, 5))


def test_a_heading_of_minutes_above_those_of_the_last_meeting_is_an_item() -> None:
    text = "# Elmshire Trust\n## 1. Minutes\nMinutes of the meeting held on 5 December 2024 were agreed.\n## 2. Weir\nNone."
    assert [title for _, title in numbers_and_titles(text)] == ["Minutes", "Weir"]


def test_a_menu_makes_no_item_and_no_body() -> None:
    document = make_document(
        "About\nMinutes\nNews\nMinutes of the meeting of Wrayford Harbour Board held on Monday 3 March 2025\nPresent: Ms Hall\nMatters arising\nThe slip was let.\nFinance\nThe accounts were read.\nAny other business\nNone."
    )
    (meeting,), items = segment_document(document)
    assert (meeting.date, meeting.committee) == (dt.date(2025, 3, 3), "Wrayford Harbour Board")
    assert [item.title for item in items] == ["Matters arising", "Finance", "Any other business"]


def test_who_sits_on_a_committee_is_not_its_name() -> None:
    text = "Residents' Association\nGeneral Meeting - 20 November 2024\nCommittee: Ann Hall (Chair), Ron Moor, Sam Lane\n1. Lifts\nThe lift was mended.\n2. Garden\nNone."
    assert "Hall" not in (segment_document(make_document(text))[0][0].committee or "")
