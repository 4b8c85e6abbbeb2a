"""Action logs that are told in sentences: entries with their reference, prose below the title of a log, and columns headed "Action"."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from extractors.readers import read_document
from tests.tagged import check, make_document
from tests.timing import check_linear

BOARD = (
    "# Elmshire Canal Board\nMinutes of the meeting held on 10 March 2026\nPresent: Ada Hall (AH, Chair), Tom Lowe (TL), Nia Probert (NP)\n"
)

ENTRIES = {
    "who and done": "Action 3.1 (<action owner='TL' status='done'>TL to circulate the revised table of the tolls that boats of all sizes pay</action>): complete.",
    "who and discharged": "Action 5/25 (<action owner='NP' status='done'>NP to ring the mill</action>) – discharged.",
    "who and open": "Action 4.2 (<action owner='TL' status='open'>TL to provide the counts</action>): TL reported that the counter was broken.",
    "no doer": "The log was reviewed. <action owner='None' status='done'>Action 24/88 (signs at the locks) was complete</action> and could be closed.",
    "had been": "<action owner='None' status='done'>Action 12 (the table of tolls) had been completed</action>.",
    "outstanding": "<action owner='None' status='open'>Action 0418 (survey of the banks) remained outstanding</action>.",
    "an owner in the bracket": "Action 7 (Ms Hall): <action owner='Ms Hall' status='open'>find a hall for the fair</action>.",
    "told, not tagged": "Item 11 would remain open.",
    "a sentence about one": "Nine of the 12 actions were complete. The action for Mr Lowe on the tolls was carried forward.",
    "how the log was taken": "Mr Lowe spoke to the log. Five actions were proposed for closure.",
    "reviewed": "The tracker was reviewed. Two actions were overdue.",
}
ASKED = {
    "between commas": "<action status='done'>The note on tolls, requested in February, had been issued to members on 2 June</action>.",
    "at the last meeting": "The Chair reported that <action status='done'>the letter to the ferry, requested at the last meeting, had been sent</action>.",
    "for which": "Ms Hall confirmed that <action status='done'>the briefing on tolls, for which the Panel had asked, was sent on 2 October</action>.",
    "not received": "The table, promised last week, had not been received.",
}
LINES = {
    "was directed to": "ACTION: <action owner='Clerk'>The Clerk was directed to ask for a larger bin</action>.",
    "two of a line": "Action: <action owner='Tom Lowe' due='2027-02'>Tom Lowe to bring a sample to the February Board</action> Action: <action owner='Nia Probert' due='2026-11-28'>Nia Probert to write to the mill by 28 November</action>.",
    "behind a title": "Tolls – Action: <action owner='All councillors' due='before the May meeting'>All councillors to let the Clerk have suggestions before the May meeting</action>",
    "a later clause": "The tolls are set in June; <action owner='all governors' due='2026-05-30'>all governors to send comments to the Clerk by 30 May</action>.",
    "two initials": "There is a stall at the fair. Agreed, <action owner='TL and NP'>TL and NP to run it</action>.",
    "nobody named": "The tolls are set in June; too late to send comments.",
}


@pytest.mark.parametrize("tagged", ENTRIES.values(), ids=ENTRIES)
def test_entries_of_a_log(tagged: str) -> None:
    check(f"{BOARD}## 2. Action log\n{tagged}", "action")


@pytest.mark.parametrize("tagged", ASKED.values(), ids=ASKED)
def test_what_had_been_asked_for(tagged: str) -> None:
    check(f"{BOARD}## 4. Tolls\n{tagged}", "action")


@pytest.mark.parametrize("tagged", LINES.values(), ids=LINES)
def test_lines_that_say_who(tagged: str) -> None:
    check(f"{BOARD}## 4. Tolls\nThe Manager spoke of the year.\n{tagged}", "action")


def test_a_list_below_an_entry_ends_with_it() -> None:
    entries = "- The tolls were noted.\n- Actions\n  - Tom Lowe to paint the lock\n  - Nia Probert to write to the mill\n"
    page = f"{BOARD}## 4. Tolls\n\n{entries}- Wider gates at Elm Lock\n- Boats counted in March\n"
    minutes = build_minutes(read_document(page.encode(), "board.md"))
    assert [record.owner for record in minutes.records if record.kind == "action"] == ["Tom Lowe", "Nia Probert"]


def test_a_column_headed_action_is_no_list() -> None:
    check(
        f"{BOARD}Action\n1. Welcome – Ada Hall opened the meeting.\n"
        "2. Locks – Tom Lowe told of the gates. <action owner='NP'>NP to ring the mill</action>. NP",
        "action",
    )


@pytest.mark.parametrize("hostile", ["Action 1 (", "Action 1 (TL to ring the mill ", "Action: TL to Action: "])
def test_in_linear_time(hostile: str) -> None:
    check_linear(lambda times: make_document(f"# Board\n## 4. Locks\n{(hostile * times).strip()}"), build_minutes, 40)
