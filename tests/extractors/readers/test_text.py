"""Plain text and Markdown as they come: saved pages, typed minutes, text out of a PDF."""

from __future__ import annotations

import textwrap

import pytest

from extractors.readers import read_document
from models import Document, UnreadableDocument
from tests.timing import check_linear


def read(text: str | bytes) -> Document:
    document = read_document(text if isinstance(text, bytes) else text.encode(), "minutes.txt")
    assert document.reader == "text"
    assert all(block.page is None and block.box is None for block in document.blocks)
    return document


def lines(document: Document) -> list[str]:
    """Each block as it stands in the text, label included."""
    return document.text.split("\n")


def shapes(document: Document) -> list[tuple[str, int | None, str | None, str]]:
    return [(block.kind, block.level, block.label, document.text[block.start : block.end]) for block in document.blocks]


AGENDA_ITEM = """Agenda item

Flood Defence Plan

To consider a report from the Head of Drainage.

\xa0

Minutes:

Members considered the plan and asked when the pumps would be tested.

·\xa0\xa0\xa0\xa0\xa0\xa0\xa0\xa0 The pumps had been ordered in May.

·\xa0\xa0\xa0\xa0\xa0\xa0\xa0\xa0 Two culverts were still to be cleared.

RESOLVED that,

1             The plan be received.

2             A note on the culverts be sent to members

\x20\x20\x20

Supporting documents:
"""


def test_a_saved_agenda_item_page() -> None:
    document = read(AGENDA_ITEM)
    assert document.title == "Flood Defence Plan"
    assert shapes(document) == [
        ("heading", 1, None, "Agenda item"),
        ("heading", 2, None, "Flood Defence Plan"),
        ("paragraph", None, None, "To consider a report from the Head of Drainage."),
        ("heading", 3, None, "Minutes:"),
        ("paragraph", None, None, "Members considered the plan and asked when the pumps would be tested."),
        ("list_item", 1, "·", "The pumps had been ordered in May."),
        ("list_item", 1, "·", "Two culverts were still to be cleared."),
        ("paragraph", None, None, "RESOLVED that,"),
        ("list_item", 1, "1", "The plan be received."),
        ("list_item", 1, "2", "A note on the culverts be sent to members"),
    ]


def test_a_saved_page_about_an_issue_in_several_meetings() -> None:
    document = read(
        "Issue - meetings\n\nFlood Defence Plan\n\nMeeting: 03/03/2023 - Drainage Board (Item 17)\n\n"
        "17 Flood Defence Plan pdf icon PDF 210 KB\n\nTo note progress.\n\nAdditional documents:\n\nThe Board heard from the engineer.\n\n"
        "Meeting: 04/01/2023 - Cabinet (Item 6)\n\n6 Flood Defence Plan\n\nThe plan was approved."
    )
    assert [shape for shape in shapes(document) if shape[0] == "heading"] == [
        ("heading", 1, None, "Issue - meetings"),
        ("heading", 1, None, "Flood Defence Plan"),
        ("heading", 1, None, "Meeting: 03/03/2023 - Drainage Board (Item 17)"),
        ("heading", 2, "17", "Flood Defence Plan"),
        ("heading", 3, None, "Additional documents:"),
        ("heading", 1, None, "Meeting: 04/01/2023 - Cabinet (Item 6)"),
        ("heading", 2, "6", "Flood Defence Plan"),
    ]


MENU = """Contact Democratic Support
- Email:
- Tel: 01632 960001
- Wrayford Borough Council
Guildhall
Market Place
- Allowances
- Become a Councillor
- Committees
- Councillors' interests
- Forward plans
- How decisions are made
- What's new
- Your Councillors
"""


@pytest.mark.parametrize("before", ["", "Supporting documents:\n- Flood plan, 200 KB\n- Restricted enclosure\n", "Related documents:\n"])
def test_menus_and_contacts_after_the_minutes_are_left_out(before: str) -> None:
    document = read(f"Flood Defence Plan\nTo receive a report.\nThe Head of Drainage gave an update to the Board.\n{before}{MENU}")
    assert lines(document) == ["Flood Defence Plan", "To receive a report.", "The Head of Drainage gave an update to the Board."]


def test_a_menu_without_a_heading_is_left_out_by_its_form() -> None:
    document = read(
        "Flood Defence Plan\nThe Head of Drainage gave an update to the Board.\n" + "".join(f"- Service {name}\n" for name in "ABCDEFGH")
    )
    assert lines(document) == ["Flood Defence Plan", "The Head of Drainage gave an update to the Board."]


def test_menus_before_the_minutes_are_left_out() -> None:
    trail = "You are here: Home > Your council and democracy > Meetings and minutes > Planning"
    assert (
        read(f"Skip to content\nHome\nYour council\nHome | Meetings | News | Councillors | Contact\n{trail}\n" + AGENDA_ITEM).text
        == read(AGENDA_ITEM).text
    )


@pytest.mark.parametrize(
    "ending",
    [
        "Members asked for these maps:\n- Brook Lane\n- Mill Road\n- North Green\n- Pond Street\n- Quay\n- Weir Hill\n",
        "Members present were\n- Cllr J Rivers\n- Cllr A Shah\n- Cllr P Hall\n- Cllr B Moor\n- Cllr C Lane\n- Cllr D Weir\n",
        "Next meeting\n7 May\nMeeting closed at 9.05 pm\n",
        "Signed\nChair\n",
    ],
)
def test_a_list_that_ends_the_minutes_stays(ending: str) -> None:
    document = read(f"Flood Defence Plan\nThe Head of Drainage gave an update to the Board.\n{ending}")
    assert lines(document)[2:] == ending.strip().split("\n")


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("· The gate", "·"),
        ("• The gate", "•"),
        ("* The gate", "*"),
        ("- The gate", "-"),
        ("1     The gate", "1"),
        ("1. The gate", "1."),
        ("(a) The gate", "(a)"),
        ("i) The gate", "i)"),
        ("7.1 The gate", "7.1"),
    ],
)
def test_labels(line: str, label: str) -> None:
    document = read(f"The members spoke about the green.\n{line} was painted.\nThe meeting closed.")
    assert shapes(document)[1] == ("list_item", 1, label, "The gate was painted.")


def test_boxes_of_a_list_of_tasks_are_no_words() -> None:
    document = read(
        "# Allotments Panel\n\n**Present:** Jo Rivers\n\n- [ ] Mend the tap\n- [x] Paint the hut\n1. [ ] See [the plot] first\n"
    )
    assert [shape[3] for shape in shapes(document)[2:]] == ["Mend the tap", "Paint the hut", "See [the plot] first"]


def test_markdown() -> None:
    document = read(
        textwrap.dedent("""\
            ---
            title: Minutes of the Allotments Panel
            date: 2024-03-05
            ---

            # Allotments Panel

            **Present:** Cllr *Jo Rivers* (Chair), [Pat Dunning](https://wrayford.example/pat)

            ## 1. Water

            The tap was mended. See `tap_2`\\_log.

            - one tap
              - by the gate
            * two butts

            | Plot | Rent |
            |------|-----:|
            | 4    | £30  |
            | 5    | **£25** |

            ***

            Decision:
            ---------

            That the rent be held.
            """)
    )
    assert document.title == "Minutes of the Allotments Panel"
    assert shapes(document) == [
        ("paragraph", None, None, "Date: 2024-03-05"),
        ("heading", 1, None, "Allotments Panel"),
        ("paragraph", None, None, "Present: Cllr Jo Rivers (Chair), Pat Dunning"),
        ("heading", 2, "1.", "Water"),
        ("paragraph", None, None, "The tap was mended. See tap_2_log."),
        ("list_item", 1, "-", "one tap"),
        ("list_item", 2, "-", "by the gate"),
        ("list_item", 1, "*", "two butts"),
        ("table_row", None, None, "Plot | Rent"),
        ("table_row", None, None, "4 | £30"),
        ("table_row", None, None, "5 | £25"),
        ("heading", 3, None, "Decision:"),
        ("paragraph", None, None, "That the rent be held."),
    ]
    assert [block.header for block in document.blocks if block.kind == "table_row"] == [True, False, False]


def test_quote_marks_and_comments_of_a_converted_document() -> None:
    """Some converters write what stands indented below an item as a quotation, and part two lists with a comment."""
    text = "**ELMSHIRE COUNCIL**\n\n2.  MATTERS ARISING\n\n<!-- -->\n\na)  **Library**\n\n> Ann will write to the\n> trust about the roof.\n>\n> It was agreed to wait.\n"
    document = read_document(text.encode(), "minutes.md")
    words = [document.text[block.start : block.end] for block in document.blocks]
    assert words[-3:] == ["Library", "Ann will write to the trust about the roof.", "It was agreed to wait."]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding: str) -> None:
    words = "The café’s rent – £30 – was “held” by the Board."
    assert read(f"Minutes of the Board\n{words}\n".encode(encoding)).text.endswith(words)


@pytest.mark.parametrize("data", [b"\n\n--- * ---\n", b"...\n...\n"])
def test_a_text_without_words_says_so(data: bytes) -> None:
    with pytest.raises(UnreadableDocument):
        read_document(data, "empty.txt")


@pytest.mark.parametrize("unit", ["**a ", "_a ", "[", "![", "<!--", "`a", "   x", "|-", "(a) ", "a\t", "- \n", "Aa bb\n\n"])
def test_time_does_not_run_away(unit: str) -> None:
    check_linear(
        lambda size: f"# Minutes\n**Present** members [all](x)\n{unit * (size // len(unit))}x\nThe meeting closed.\n", read, 20_000
    )


def test_a_date_in_capitals_has_no_number() -> None:
    text = "HARBOUR COMMITTEE\n\n17 MAY 2025\n\nThe committee met at the quay and looked at the slip for an hour.\n"
    assert "17 MAY 2025" in [words for _, _, label, words in shapes(read(text)) if label is None]


def test_a_few_words_above_a_paragraph_head_it() -> None:
    said = "The warden told the group how the season had gone and that the moorings had all been let by the middle of May, which had not happened before in living memory of the club."
    text = f"Harbour Group\n\nMoorings\n\n{said}\n\nUse of the slip\n\n{said}\n\nNoise\n\n{said}\n"
    assert [words for kind, _, _, words in shapes(read(text)) if kind == "heading"] == [
        "Harbour Group",
        "Moorings",
        "Use of the slip",
        "Noise",
    ]


def test_headings_between_stars() -> None:
    document = read(
        "****** Northbrook Trust ******\n***** Minutes of the meeting held in\nthe lower hall *****\nThe chair opened it.\n**** 1. Finance ****\nThe report was noted.\n"
    )
    headings = [(block.label, document.text[block.start : block.end], block.level) for block in document.blocks if block.kind == "heading"]
    assert headings == [(None, "Northbrook Trust", 1), (None, "Minutes of the meeting held in the lower hall", 2), ("1.", "Finance", 2)]
    assert document.title == "Northbrook Trust"


@pytest.mark.parametrize(
    ("bullet", "kind"), [("• Moorings\n• SLIP\n• Moorings and oars", "list_item"), ("• MOORINGS\n\n• SLIP\n\nIt was shut.", "heading")]
)
def test_a_bullet_in_capitals_is_an_entry_beside_others_in_small_letters(bullet: str, kind: str) -> None:
    document = read(f"Harbour Group\n\nThe following rules were approved:\n\n{bullet}\n\nThe Warden read them out, and they were signed.\n")
    assert [shape[0] for shape in shapes(document) if shape[3].endswith("SLIP")] == [kind]


def test_the_title_of_front_matter_tells_the_day_where_nothing_else_does() -> None:
    document = read(
        '---\ntitle: "Minutes, Tuesday 5 March 2024"\nlayout: minutes\n---\n\n# Allotments Panel\n\n## 1. Water\n\nThe tap was mended.\n'
    )
    assert shapes(document)[0] == ("paragraph", None, None, "Date: 5 March 2024")
    headed = read("---\ntitle: Minutes, 5 March 2024\n---\n\n# Allotments Panel, 6 March 2024\n\nThe tap was mended.\n")
    assert shapes(headed)[0] == ("heading", 1, None, "Allotments Panel, 6 March 2024")
