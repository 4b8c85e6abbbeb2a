"""What people will do that is no task of the meeting's, and deeds too short to be told without the words before them."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = "# Elmshire Council\nMinutes of the meeting held on 9 March 2026\nPresent: Ada Hall (Chair), Tom Lowe\n## 4. Fair\nThe Manager spoke of the year.\n"

SAID = {
    "inspectors": "Inspectors would return within a year of their report.",
    "an auditor": "The internal auditor would visit on 21 April.",
    "an auditor who reports": "<action owner='internal auditor'>The internal auditor would circulate the checklist to members</action>.",
    "an open mind": "Mr Lowe said that he would keep an open mind.",
    "no part": "Mr Lowe said that he would take no part in the item.",
    "no higher": "Mr Lowe said that he would put it no higher than that.",
    "in writing": "Mr Lowe said that <action owner='Mr Lowe'>he would put it in writing to members</action>.",
    "short": "<action owner='Tom Lowe'>Tom Lowe knows the owner and will ask him</action>.",
    "short, behind a title": "Gates: <action owner='Tom Lowe'>Tom Lowe knows the owner and will ask him</action>.",
    "long enough": "Tom Lowe knows the owner and <action owner='Tom Lowe'>will ask him for a copy of the map of the gates</action>.",
    "another day": "Tom Lowe meets the owner on Monday and <action owner='Tom Lowe' due='None'>will ask him</action>.",
    "everyone": "<action owner='Everyone'>Everyone is asked to think of a name</action>.",
    "a committee": "RESOLVED that:\n(a) <action owner='Gates & Locks Committee' due='after six months'>The Gates & Locks Committee review the tolls after six months</action>.",
}


@pytest.mark.parametrize("tagged", SAID.values(), ids=SAID)
def test_said(tagged: str) -> None:
    check(HEAD + tagged, "action")
