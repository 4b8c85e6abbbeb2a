"""Whose a task is where the doer stands apart from it: he and she, posts with "and" in them, brackets behind a line, initials beside it."""

from __future__ import annotations

import pytest

from tests.tagged import check

BOARD = "# Elmshire Path Board\nMinutes of the meeting held on 10 March 2026\nPresent: Jo Rivers, Ada Hall.\n## 4. Paths\n"

FOUND = {
    "initials in small letters too": "GLl said that she had not seen it. She said <action owner='GLl'>she would speak to the harbour office</action>.",
    "initials behind a dash": "Roads. - GP said he had a list of the lamps behind Tarn House. <action owner='GP'>He would find out why the kerb had been moved</action>.",
    "met on site": "Ditch – A site meeting was held with Nia Probert of the Drainage Office. The pipe is blocked. <action owner='Nia Probert' due='2026-04-16'>She agreed to have it cleared by 16 April</action>.",
    "pointed out": "Councillor Poole asked about the quay. The Director of Works pointed out that there was no money. <action owner='Director of Works'>He would raise it with the Minister and come back to the Board</action>.",
    "whose thing it is": "The Clerk’s printer was very slow and it was agreed that <action owner='Clerk'>she should get three quotes for another</action>.",
    "by her": "The Senior Engineer, Harbour Services, spoke about the rules. <action owner='Senior Engineer, Harbour Services' due='next meeting'>A first draft would be submitted by her to the next meeting</action>.",
    "he and another": "Mr Hall said the gate was broken. <action owner='Mr Hall and Ms Poole'>He and Ms Poole will mend it</action>.",
    "a post with two fields": "Guests were welcome to walk the path and the <action owner='Footpaths and Trees Officer'>Footpaths and Trees Officer was asked to arrange this</action>.",
    "two behind a clause": "There are too many tins in the hall and <action owner='AH and JR'>AH and JR agreed to take them to the food bank</action>.",
    "another clause before": "It was agreed that the Board supports the appeal and <action owner='JR'>JR will write to say so</action>.",
    "a question for others": "It was agreed to <action owner='None'>ask the school if the pupils would like to paint a wall</action>.",
    "in brackets behind": "The report was noted.\nActions arising\nStiles – reply to Mr Hall (Ms Poole)\n<action owner='Mr Lowe' due='2026-04-11'>Map to show the stiles</action> (Mr Lowe, by 11 April 2026)".replace(
        "Stiles – reply to Mr Hall", "<action owner='Ms Poole'>Stiles – reply to Mr Hall</action>"
    ),
    "had been asked, and sent": "Action 12 – <action owner='HR' status='done'>HR had been asked to provide a table of vacancies</action>. This had been sent with the papers.",
    "had been requested, and sent": "<action status='done' owner='None'>It had been requested at the May meeting that Members be given a map</action>. This had been e-mailed to all Members.",
}

NOT_FOUND = {
    "a question whether": "Ms Poole asked the school whether it would like a tree.",
    "map with no doer": "The report was noted.\nActions arising\nA map of the stiles was shown (copies at the back)",
}


@pytest.mark.parametrize("line", FOUND.values(), ids=FOUND)
def test_owner(line: str) -> None:
    check(BOARD + line, "action")


@pytest.mark.parametrize("line", NOT_FOUND.values(), ids=NOT_FOUND)
def test_no_task(line: str) -> None:
    check(BOARD + line, "action")
