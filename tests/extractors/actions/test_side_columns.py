"""Minutes that are kept as a table, labels in a cell of their own, and lines that name an owner with his post."""

from __future__ import annotations

import pytest

from extractors import extract
from extractors.actions.due.in_columns import resolve_due
from extractors.actions.parties import without_post
from tests.tagged import check

HEAD = "# Elmshire Path Board\nMinutes of the meeting held on 10 March 2026\nPresent: Jo Rivers, Ada Hall.\n## 4. Paths\n"
ROWS = {
    "who and by when": "Item | Discussion | Who | By when\n"
    "1 | The lamp at the mill was spoken of. <action owner='AH' due='2026-04-03'>Ada Hall to ring the mill</action>. | AH | 3.4.26\n"
    "2 | The Board heard of the fair. | |",
    "persons and a date": "Item | Minute | Person(s) responsible for action (if any) | Date to be completed\n"
    "1 | Jo Rivers has a price for the gate. <action owner='JR' due='asap'>Another is needed</action>. | JR | asap\n"
    "2 | <action owner='AH' due='Before the fair'>AH still to count the stiles</action>. | AH | Before the fair",
    "the column goes first": "Minute | Owner\nThe map was shown. <action owner='JR'>Clerk to print it</action>. | JR",
    "whoever is in the column before whom the sentence names": "2.4 <action owner='Head of Paths'>Ada Hall undertook to print the map</action>. | Head of Paths",
    "what became of it": "Minute | Action\n<action owner='Jo Rivers' status='done'>Jo Rivers had been asked to share the map and did so in May</action>. | Complete\n<action owner='AH'>Ada Hall to oil the lock</action>. | AH\nThe fair was spoken of. | Ongoing\nThe weir was seen to. | Closed.",
    "a label in a cell": "ACTION POINT | <action owner='JR'>JR to oil the lock at the weir</action>\nACTION POINT | <action owner='AH'>AH to thank the scouts</action>",
}
LINES = {
    "a thing behind a label": "ACTION POINT <action owner='None' due='next Agenda'>Tolls to be placed on next Agenda</action>",
    "by a name with a post": "It was RESOLVED that <action owner='J Rivers'>a map of the stiles be brought to the Board</action>.\nACTION BY: J Rivers, Head of Paths",
    "of another body": "<action owner='Ada Hall' due='next meeting of the Finance Committee'>Ada Hall undertook to report to the next meeting of the Finance Committee</action>.",
    "to the end of the clause": "<action owner='Ada Hall' due='once the outcome of the long inquiry at the mill was known'>Ada Hall undertook to write to the owner once the outcome of the long inquiry at the mill was known</action>.",
    "agreed with somebody": "<action owner='Ada Hall' due='once agreed with the Chief Ranger'>Ada Hall undertook to share the map once agreed with the Chief Ranger</action>.",
    "from a quarter on": "<action owner='Ada Hall' due='from Quarter 3'>Ada Hall agreed to add counts to the tables from Quarter 3</action>.",
    "from a report on": "<action owner='Ada Hall' due='next report'>Ada Hall agreed to include the tolls from the next report</action>.",
    "a month's audit": "<action owner='Ada Hall' due='next meeting'>Ada Hall undertook to bring the results of the May audit to the next meeting</action>.",
}


@pytest.mark.parametrize("rows", ROWS.values(), ids=ROWS)
def test_rows(rows: str) -> None:
    check(HEAD + rows, "action")


@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
def test_lines(line: str) -> None:
    check(HEAD + line, "action")


def test_minutes_in_a_table_with_a_table_inside() -> None:
    page = """<h1>Elmshire Path Board</h1><p>Minutes of the meeting held on 10 March 2026</p><p>Present: Jo Rivers, Ada Hall</p>
    <table><tr><th>Item</th><th>Discussion</th><th>Who</th><th>By when</th></tr>
    <tr><td>1 The mill</td><td><p>The lamp at the mill was spoken of, and Jo Rivers told the Board what she knew of it.</p><p>It has been dark since May. Ring the mill.</p></td><td>AH</td><td>3.4.26</td></tr>
    <tr><td>2 Steps</td><td><p>The Board looked at the steps by the weir and at how high they are.</p>
    <table><tr><th>Step</th><th>Height</th></tr><tr><td>Low</td><td>4</td></tr></table></td><td></td><td></td></tr>
    <tr><td></td><td><p>Count the steps by the weir once more before the fair</p></td><td>JR</td><td>4.5.26</td></tr></table>"""
    actions = [record for record in extract(page.encode(), "minutes.html").records if record.kind == "action"]
    assert [(one.task, one.owner, one.due) for one in actions] == [
        ("Ring the mill", "AH", "2026-04-03"),
        ("Count the steps by the weir once more before the fair", "JR", "2026-05-04"),
    ]


def test_nothing_to_do() -> None:
    check(HEAD + "ACTION POINT | Update\nSign | Mill", "action")
    check(HEAD + "1 Minutes and actions | Paths\nThe map of the stiles was spoken of at length. | Gates", "action")
    check(HEAD + "It was RESOLVED that the map be noted.\nACTION BY: J Rivers, Head of Paths", "action")


@pytest.mark.parametrize(
    ("written", "owner"),
    [
        ("J Rivers, Head of Paths", "J Rivers"),
        ("Senior Engineer, Harbour Works", "Senior Engineer, Harbour Works"),
        ("Jo, Ada and Sam", "Jo, Ada and Sam"),
        ("DPH, Ranger, Warden", "DPH, Ranger, Warden"),
    ],
)
def test_owner_without_post(written: str, owner: str) -> None:
    assert without_post(written) == owner


def test_a_number_of_three_parts_is_no_date() -> None:
    due = resolve_due("1.2.3.4", None)
    assert due is not None
    assert due.date is None
