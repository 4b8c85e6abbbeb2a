"""What had been asked for and has come, and what looks like work in a decision, a wish or a line and is none."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from tests.tagged import check, make_document
from tests.timing import check_linear

BOARD = (
    "# Elmshire County Council\nMinutes of the meeting of the Canals Panel held on 10 March 2026\n"
    "Present: Councillor Ada Hall (Chair), Tom Lowe, Nia Probert.\n## 4. Locks\n"
)

FOUND = [
    "It was noted that <action status='done'>the visit to the lock asked for at minute 12 had taken place on 9 February</action>.",
    "It was noted that <action status='done'>the data on tolls asked for under 4.3 had been sent to members on 20 January</action>.",
    "The Chair noted that <action status='done' owner='Weir Trust'>the breakdown of tolls which members had asked for had been received from the Weir Trust</action>.",
    "The Clerk reported that <action status='done'>the register of boats requested in December had been compiled</action>.",
    "<action status='done'>The table of costs which the Panel had requested had come with the papers</action>.",
    "<action status='done' owner='Tom Lowe'>The map promised in May had been put up by Tom Lowe</action>.",
    "The bank is shut in June so <action owner='Tom'>Tom will move the account</action>.",
    "<action owner='Nia'>Nia will make the flyers</action> and <action owner='Tom'>Tom will do the radio talk</action>.",
]
NOT_FOUND = [
    "The report asked for in June had not been received.",
    "The grant asked for by the rowing club had been refused.",
    "Mr Lowe said that the help asked for by boat owners had grown.",
    "In the quarter 790 tolls were paid, with 14 requested in May.",
    "RESOLVED that the inspection report and rating be noted.",
    "RESOLVED to review and note the Canals Risk Register.",
    "RESOLVED that the words “and weirs” be added after “locks”.",
    "Councillor Hall asked that Sundays be free of tolls.",
    "Councillor Hall asked that no lock on the main line be closed until June.",
    "Lowe will be a busy place in June.",
    "Tom would do the same as the rest.",
]
ROWS = [
    "Item | Minute | Action\n1 | The lamp is out again. <action owner='AH'>Ring the mill about it</action>. Voting 4 for, 3 against. | AH",
    "______ | ______\nCHAIR | DATE",
    "Present: A Hall, T Lowe, N Probert, R Sedge (Chair)",
]


@pytest.mark.parametrize("tagged", FOUND)
def test_found(tagged: str) -> None:
    check(BOARD + tagged, "action")


@pytest.mark.parametrize("line", NOT_FOUND)
def test_no_task(line: str) -> None:
    check(BOARD + line, "action")


@pytest.mark.parametrize("rows", ROWS)
def test_rows(rows: str) -> None:
    check(BOARD + rows, "action")


def test_in_linear_time() -> None:
    endless = "the note which the map asked for in the table requested by the Board asked for at the"
    check_linear(lambda times: make_document("# Board\n## 4. Locks\n" + " ".join([endless] * times)), build_minutes, 20)
