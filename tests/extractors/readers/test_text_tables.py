"""Tables in plain text: columns set with spaces, tabs or bars, Markdown tables, and cells broken into lines."""

from __future__ import annotations

import textwrap

import pytest

from extractors import extract
from extractors.readers import read_document
from tests.extractors.readers.drawing import draw
from tests.extractors.readers.test_text import lines, read, shapes


def test_a_markdown_table_that_minutes_are_typed_into() -> None:
    said = [
        "**Quay** The slip was let for a year. Mr Hall thanked the crew.<br>The crane was looked at again, at < £5 & more. Nothing was found to be wrong with it.",
        *(
            f"**{place}** The boats there were counted by the warden in May. There were {number}."
            for number, place in enumerate("ABCDEF", 3)
        ),
    ]
    document = read("# Harbour Board\n\n|  | Action |\n|---|---|\n" + "\n".join(f"| {words} | |" for words in said) + "\n")
    found = [(kind, words) for kind, _, _, words in shapes(document)]
    assert ("paragraph", "The crane was looked at again, at < £5 & more. Nothing was found to be wrong with it.") in found
    assert ("paragraph", "C The boats there were counted by the warden in May. There were 5.") in found
    assert all(kind != "table_row" for kind, _ in found[2:])


def test_cells_between_bars() -> None:
    text = (
        "Harbour Board\n\nName        | Body            | Present\n------------+-----------------+--------\n"
        "Jo Rivers   | Mill Users and  | yes\n            | Friends         |\nAnn Hall    | Elm Trust       | no\n\nAll were thanked.\n"
    )
    assert [words for kind, _, _, words in shapes(read(text)) if kind == "table_row"] == [
        "Name | Body | Present",
        "Jo Rivers | Mill Users and Friends | yes",
        "Ann Hall | Elm Trust | no",
    ]


def test_a_line_of_dashes_below_the_heads_is_no_cell() -> None:
    text = "Harbour Board\n\nThe boats:\n\nBoat                 2023      2025\n-----------------------------------\nElm                  Sound     Leaky\nLarch and its dinghy Leaky     Sound\n"
    assert [words for kind, _, _, words in shapes(read(text)) if kind == "table_row"] == [
        "Boat | 2023 | 2025",
        "Elm | Sound | Leaky",
        "Larch and its dinghy | Leaky | Sound",
    ]


def test_a_menu_is_no_table() -> None:
    assert all(kind != "table_row" for kind, *_ in shapes(read("Home | Minutes | Contact\n\nThe Board met in the Old Mill.\n")))


def test_a_cell_that_fills_its_column_parts_by_two_spaces() -> None:
    document = read(
        "Figures\n\nCode   Measure                Actual   Target\nK1    Lamps mended in a week   81%      90%\nK12b  Visits                   412      400\n"
    )
    assert lines(document)[1:] == [
        "Code | Measure | Actual | Target",
        "K1 | Lamps mended in a week | 81% | 90%",
        "K12b | Visits | 412 | 400",
    ]


def test_columns_set_with_tabs_are_rows() -> None:
    document = read("Attendance\nJo Rivers\tChair\tPresent\nAmir Shah\tMember\tApologies\nThe meeting began at 7 pm.")
    assert lines(document) == ["Attendance", "Jo Rivers | Chair | Present", "Amir Shah | Member | Apologies", "The meeting began at 7 pm."]


def test_a_table_pasted_from_a_page() -> None:
    document = read(
        "Attendance\nMember\tStatus\tComment\nCllr J Rivers\tPresent\nCllr A Shah\tPresent\tfrom 2.15 pm\nCllr P Hall\tAbsent\n"
    )
    assert lines(document)[1:] == [
        "Member | Status | Comment",
        "Cllr J Rivers | Present |",
        "Cllr A Shah | Present | from 2.15 pm",
        "Cllr P Hall | Absent |",
    ]


def test_tabs_that_only_set_names_below_each_other_make_no_columns() -> None:
    document = read("Present:\tCllr J Rivers\tChair\n\tCllr A Shah\nThe slip was let.\n")
    assert lines(document) == ["Present: Cllr J Rivers Chair", "Cllr A Shah", "The slip was let."]


def test_heads_of_fewer_columns_stand_above_theirs() -> None:
    text = """Scorecard of the harbour

QUAY                                   Q4       Q1     Target

H1   Boats moored over the winter      41       52     60
H2   Complaints about noise             3        5     2
"""
    document = read(text)
    rows = [(block.header, document.text[block.start : block.end]) for block in document.blocks if block.kind == "table_row"]
    assert rows[0] == (True, "| QUAY | Q4 | Q1 | Target")
    assert rows[1] == (False, "H1 | Boats moored over the winter | 41 | 52 | 60")


def test_heads_without_one_for_the_names() -> None:
    text = "The warden gave the figures.\n\n                        Apr-Jun 25    Apr-Jun 24\n      Boats moored      41            52\n      Boats sold        3             5\n"
    document = read(text)
    assert [document.text[block.start : block.end] for block in document.blocks if block.header] == ["| Apr-Jun 25 | Apr-Jun 24"]


@pytest.mark.parametrize("line", ["        RESOLVED   That the slip be let.", "LSC.8   APOLOGIES"])
def test_a_decision_or_a_title_beside_its_label_is_no_row(line: str) -> None:
    text = f"The Panel heard the officer.\n\n{line}\n\nLSC.9   LICENCES\n\n        None.\n"
    assert all(block.kind != "table_row" for block in read(text).blocks)


def test_the_last_cell_of_a_row_goes_on_below_itself() -> None:
    """A line that begins where the last cell does, below a full line, is part of that cell; below a short line it is not."""
    said = textwrap.fill(
        "The Committee met in the Guildhall and heard the Harbour Master on the moorings, the dues and the slipway. " * 12, 88
    )
    text = (
        "JOINT HARBOUR COMMITTEE\n\n"
        "PPN:             Ms Jo Rivers, Mr Tom Poole\n\n"
        "Officials:       Ann Hall, Director of Services; Kit Moss, Clerk; Lee Dunn, Administrative\n"
        "                 Officer\n\n"
        "Guests:          Bo Marsh\n"
        f"                 Cy Lunn\n\n{said}\n"
    )
    assert [line for line in draw(read_document(text.encode(), "minutes.txt")) if line.startswith("|")] == [
        "| PPN: | Ms Jo Rivers, Mr Tom Poole",
        "| Officials: | Ann Hall, Director of Services; Kit Moss, Clerk; Lee Dunn, Administrative Officer",
        "| Guests: | Bo Marsh",
    ]


def test_bars_part_the_columns_of_a_table() -> None:
    document = read(
        "Improvement plan\n\nThe Board received the plan.\n\nRef | Action | Lead | RAG\n1.1 | Mend the stiles | Warden | Amber\n1.2 | Oil the gates | | Red\n"
    )
    rows = [document.text[block.start : block.end] for block in document.blocks if block.kind == "table_row"]
    assert rows == ["Ref | Action | Lead | RAG", "1.1 | Mend the stiles | Warden | Amber", "1.2 | Oil the gates | | Red"]


def test_one_bar_parts_nothing() -> None:
    document = read("Notes\n\nWrayford | Path Board\nElmshire | Path Board\n")
    assert not any(block.kind == "table_row" for block in document.blocks)


def rows_of(text: str) -> list[str]:
    document = read(text)
    return [document.text[block.start : block.end] for block in document.blocks if block.kind == "table_row"]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (  # a cell goes on below itself; one stands alone below the last column
            """Name             Role / body                        Attendance
Cllr Ottilie     Cabinet Member for Parks and       Present
Marchbanks       Commons (Chair)
Ben Toft         Harbour Master                     Present
                                                    (by video)
Ann Lusk         Head of Libraries                  Apologies
""",
            [
                "Name | Role / body | Attendance",
                "Cllr Ottilie Marchbanks | Cabinet Member for Parks and Commons (Chair) | Present",
                "Ben Toft | Harbour Master | Present (by video)",
                "Ann Lusk | Head of Libraries | Apologies",
            ],
        ),
        (  # the longest name leaves one blank before the next column
            "Mr Jon Peel          Chair\nMrs Philippa Arkwell Chief Executive\nDr Una Vane          Medical Director\n",
            ["Mr Jon Peel | Chair", "Mrs Philippa Arkwell | Chief Executive", "Dr Una Vane | Medical Director"],
        ),
        (  # heads above the middle of their columns
            "Item                  Action                  Who\n1    Call the engineer                        JP\n3.3  Mend the north gate and paint the wall   UV\n",
            ["Item | Action | Who", "1 | Call the engineer | JP", "3.3 | Mend the north gate and paint the wall | UV"],
        ),
        (  # figures below figures are rows of their own, whatever the words beside them begin with
            "   Current account     £412.90\n   of which grants     £250.00\n",
            ["Current account | £412.90", "of which grants | £250.00"],
        ),
        (  # words by themselves below the table are none of its rows
            "Mr Jon Peel          Chair\nDr Una Vane          Medical Director\nIn attendance\nThe members of the public heard the reports of both.\n",
            ["Mr Jon Peel | Chair", "Dr Una Vane | Medical Director"],
        ),
    ],
)
def test_cells_broken_into_lines(text: str, rows: list[str]) -> None:
    assert rows_of(text) == rows


@pytest.mark.parametrize(
    "text",
    [
        "The gate was mended.  It had been open.\nThe wall was painted.  It had been bare.\n",  # typists' two blanks behind a full stop
        "Pumps    Farm gate\nThe engineer had not been able to look at The Farm gate in time.\nHe was asked to go there in the week that followed.\n",
        "(a)   That the report be noted\n(b)   That the plan be approved\n",
    ],
)
def test_lines_that_are_no_table(text: str) -> None:
    assert rows_of(text) == []


def test_a_cell_a_line() -> None:
    text = "Draft minutes\nPresent\nName\nRole\nAttendance\nBen Toft\nHarbour Master\nPresent\nAnn Lusk\nHead of Libraries\nApologies\nApologies: Cllr Una Vane\n1. Welcome\n"
    assert rows_of(text) == ["Name | Role | Attendance", "Ben Toft | Harbour Master | Present", "Ann Lusk | Head of Libraries | Apologies"]


def test_heads_of_a_cell_a_line_need_rows() -> None:
    assert rows_of("Actions\nOwner\nThe chair will write to the owner of the land before the summer.\nThe clerk agreed.\n") == []


MINUTED_TABLE = """# Northbrook Parish Council
Minutes of the Quay Committee held on 12 March 2026

| Present: | Jo Hall (Chairman), Ann Poole |
|---|---|
| Q3/26 | APOLOGIES |
| | None were received. |
| Q4/26 | **Hedges**<br>The lower hedge was looked at and found dead. Clerk to ask for a price.<br>It was agreed to wait until May. |
| Q5/26 | RULES |
| | The draft rules were read out and amended where that was necessary. |
| Q6/26 | TAPS |
| | The lower tap is said to leak. The Chairman will mend it. |
"""


def test_minutes_typed_into_a_table_are_read_as_items() -> None:
    minutes = extract(MINUTED_TABLE.encode(), "minutes.md")
    assert [(item.number, item.title) for item in minutes.items] == [
        ("Q3/26", "APOLOGIES"),
        ("Q4/26", "Hedges"),
        ("Q5/26", "RULES"),
        ("Q6/26", "TAPS"),
    ]
    told = [record.quote for record in minutes.records if record.kind in ("action", "resolution")]
    assert told == ["Clerk to ask for a price", "wait until May", "The Chairman will mend it"]


def test_a_table_of_values_stays_one() -> None:
    table = "| Measure | Target | Now |\n|---|---|---|\n" + "".join(
        f"| Calls answered in week {week} | 90% | {80 + week}% |\n" for week in range(1, 9)
    )
    blocks = extract(f"# Northbrook Board\n\n{table}".encode(), "minutes.md").document.blocks
    assert sum(block.kind == "table_row" for block in blocks) == 9


def test_the_heads_of_a_table_that_every_page_begins_anew_stay() -> None:
    heads = "Wrayford Plan\nWhat we will do                     Led by            Timescale    Measure\n"
    rows = [
        f"Mend the {place:<27}Head of Parks     May {2030 + number}     Paths mended\nPaint the {place:<26}Head of Works     June {2030 + number}    Rails painted\n"
        for number, place in enumerate(["quay", "mill", "pond"])
    ]
    document = read("\f".join(heads + row for row in rows))
    assert lines(document)[1:4] == [
        "What we will do | Led by | Timescale | Measure",
        "Mend the quay | Head of Parks | May 2030 | Paths mended",
        "Paint the quay | Head of Works | June 2030 | Rails painted",
    ]
    assert lines(document).count("What we will do | Led by | Timescale | Measure") == 3
    assert lines(document).count("Wrayford Plan") == 1


def test_a_person_below_a_person_has_a_row_of_their_own() -> None:
    document = read(
        "Harbour Board\n\nWho came:\n\nJo Rivers        Chair\nSam Poole        Vice Chair\nCarol Moss\nDev Patel        Clerk\n"
    )
    assert lines(document)[2:] == ["Jo Rivers | Chair", "Sam Poole | Vice Chair", "Carol Moss |", "Dev Patel | Clerk"]
