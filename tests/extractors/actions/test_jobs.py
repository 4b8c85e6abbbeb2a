"""Lists and tables of jobs under everyday headings, boxes that are ticked, and owners who stand below each other in a column."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from extractors.readers import read_document
from models import Action
from tests.tagged import check, make_document
from tests.timing import check_linear

HEAD = "# Elmshire Path Board\nMinutes of the meeting held on 10 March 2026\nPresent: Jo Rivers (JR), Ada Hall (AH), Tom Lowe (TL).\n## 4. Paths\n"
LISTS = {
    "who does what": "Who is doing what\n• Jo: <action owner='Jo'>lamp at the weir to the county, with its number</action>\n• Ada: <action owner='Ada'>new rope for the bell</action>\n• Jo and Ada: <action owner='Jo and Ada' due='2026-05'>prices of slates for the May meeting</action>",
    "what was asked for": "What we asked for last time:\n• <action owner='Tom' status='done'>Tom to put the tolls in plain words</action> - done, they came with the papers\n• <action owner='Jo'>Jo to get days for the crane</action> - still waiting for the firm\n• <action owner='Ada' status='dropped'>Ada to hire a barge</action> - dropped, nobody put a name down",
    "jobs": "Jobs for next time\n1. <action owner='TL'>TL to oil the lock</action>\n2. <action owner='JR'>JR to print the map</action>",
    "what people came for": "Who came\n• Jo: map of the stiles\n• Ada: rope",
    "prose below it": "To do\nThe list was not looked at.",
}
TABLES = {
    "asked for": "Members asked for | Who | Where it has got to\n"
    "<action owner='Ada Hall' status='done'>A map of the stiles by parish</action> | Ada Hall | Sent 19 February\n"
    "<action owner='Tom Lowe' due='2026-05'>The count of boats to be put in the table</action> | Tom Lowe (by May) | Not yet, the book is being bound\n"
    "<action owner='Head of Paths' status='dropped'>A visit to the crane</action> | Head of Paths | Withdrawn at the request of the Chair",
    "now for another month": "Action | Lead | Position\n<action owner='Ada Hall' due='2026-06'>Map the wells</action> | Ada Hall | Under way, now for June\n"
    "<action owner='Tom Lowe' status='dropped'>Bring a paper on eels</action> | Tom Lowe | Fallen away: the Trust has it in hand",
    "who asked": "Requests | Answered | Late\nJanuary | 31 | 2\nFebruary | 28 | 0",
}
OWNERS = {
    "three with a comma before the last": "<action owner='AH, TL, and JR'>The others are to book before Easter</action>.\nACTION AH, TL, and JR",
    "two alone in their line": "It was agreed to <action owner='JR and TL'>ask two firms for a price</action>.\nACTION JR and TL",
    "below each other": "Discussion | Action\nThe lamp is out; <action owner='TL'>Tom will ring the mill</action>; <action owner='AH'>Ada will write to the scouts</action>. | TL AH",
}


@pytest.mark.parametrize("tagged", [*LISTS.values(), *TABLES.values(), *OWNERS.values()], ids=[*LISTS, *TABLES, *OWNERS])
def test_jobs(tagged: str) -> None:
    check(HEAD + tagged, "action")


def test_ticked_boxes() -> None:
    text = "# Mill Green Parish Council\n\nMinutes of the meeting held on 10 March 2026\n\n**Present:** Jo Rivers\n\n## Who does what\n\n- [x] Jo: report the lamp\n- [ ] Jo: order salt\n\n## Actions\n\n☑ Jo to post the map\n☐ Jo to paint the hut\n"
    minutes = build_minutes(read_document(text.encode(), "minutes.md"))
    assert [(record.quote, record.status) for record in minutes.records if isinstance(record, Action)] == [
        ("report the lamp", "done"),
        ("order salt", "open"),
        ("Jo to post the map", "done"),
        ("Jo to paint the hut", "open"),
    ]


@pytest.mark.parametrize("hostile", ["ACTION JR and TL, and ", "What we asked for\n- Jo: map\n", "Jo to get days - still waiting for "])
def test_in_linear_time(hostile: str) -> None:
    check_linear(lambda times: make_document(f"# Board\n## 4. Locks\n{(hostile * times).strip()}"), build_minutes, 40)
