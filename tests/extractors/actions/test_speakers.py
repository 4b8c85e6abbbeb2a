"""Whose a task is that a passive names nobody for: whoever says that it will be done, or takes on what was asked for before."""

from __future__ import annotations

import pytest

from tests.tagged import check

BOARD = (
    "# Elmshire County Council\nMinutes of the meeting of the Canals Panel held on 10 March 2026\nPresent: Councillor Ada Hall, Mr Tom Lowe.\n"
    "## 4. Locks\n"
)

FOUND = {
    "who replies": "The Head of Canals replied that <action owner='Head of Canals' due='2026-05'>a fuller table would be brought to the Panel in May</action>.",
    "behind another clause": "Mr Lowe advised that tolls were steady but that grants were down, and that "
    "<action owner='Mr Lowe' due='next meeting'>a note would be provided for the next meeting</action>.",
    "without that": "Councillor Hall asked about towpaths. Mr Lowe said <action owner='Mr Lowe'>this would be e-mailed to the Panel</action>.",
    "a paper comes": "Mr Lowe was sorry for the delay and said <action owner='Mr Lowe' due='2026-06'>a paper would come to the June meeting</action>.",
    "letters go out": "The Head of Canals said that <action owner='Head of Canals' due='before Easter'>letters would go out before Easter</action>.",
    "letters are sent": "Mr Lowe stated that <action owner='Mr Lowe' due='2026-04-30'>reminders would be sent by the end of April to all boat owners</action>.",
    "a mistake": "Councillor Hall noted that a lock had two names. Mr Lowe said that <action owner='Mr Lowe'>the second was a mistake and would be removed</action>.",
    "which he agrees to do": "<action owner='Mr Lowe'>Councillor Hall asked for the tolls to be split by lock in future reports, which Mr Lowe agreed to do</action>.",
    "which he agrees to supply": "<action owner='Mr Lowe'>Councillor Hall requested a breakdown of the tolls by lock, which Mr Lowe agreed to supply</action>.",
    "it would be done": "<action owner='Head of Canals'>Councillor Hall asked that each member be given a map of the locks</action>. The Head of Canals said this would be done.",
    "he agreed": "<action owner='Mr Lowe'>Members asked that the report show the tolls of last year</action>. Mr Lowe agreed.",
    "nobody says": "<action owner='None'>The tolls would be shared with members</action>.",
}

NOT_FOUND = {
    "letters of others": "Mr Lowe said that letters would be sent by the Ministry to all boat owners.",
    "nobody's letters": "It was said that letters would be sent to all boat owners.",
    "no letters": "Mr Lowe said that the locks would be closed on Monday.",
    "to tender": "The Head of Canals said that the contract would go out to tender in May.",
    "no mistake": "Councillor Hall said that it was a scandal and would be remembered.",
}


@pytest.mark.parametrize("line", FOUND.values(), ids=FOUND)
def test_who_says_it_does_it(line: str) -> None:
    check(BOARD + line, "action")


@pytest.mark.parametrize("line", NOT_FOUND.values(), ids=NOT_FOUND)
def test_no_task(line: str) -> None:
    check(BOARD + line, "action")


def test_what_a_letter_said_is_nobodys() -> None:
    check(
        BOARD + "Mr Lowe read the letter which said that <action owner='None'>the figures would be shared with members</action>.", "action"
    )
