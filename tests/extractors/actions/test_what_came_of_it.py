"""How tasks stand: what came of them, in the next words or a column, and whose they are where the line above a list says it."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = (
    "# Elmshire Canal Board\nMinutes of the meeting held on 10 March 2026\nPresent: Ada Hall (AH, Chair), Tom Lowe (TL), Nia Probert (NP)\n"
)

STOOD = {
    "and has": "<action owner='TL' status='done'>TL was to get the keys cut and has</action>. Everyone has one.",
    "and has done so": "<action owner='NP' status='done'>NP was to find a home for the bell</action> and has done so.",
    "was mended": "<action owner='AH' status='done'>AH was to find out about the lift</action>. It was repaired on 2 March.",
    "it was raining": "<action owner='AH' status='open'>AH was to paint the shed</action>. It was raining.",
    "done, and to come": "Mr Lowe advised that <action owner='None' status='open' due='before the next meeting'>the policy had been updated and would be circulated before the next meeting</action>.",
    "done, and more to come": "The lamps had been ordered and would be up in May.",
}
ROWS = {
    "position": "Ref | Action | Who | Position at 10 March\n1 | <action owner='TL' status='done'>Write to the mill</action> | TL | Letter sent. CLOSED",
    "rating": "No. | Action | Lead | By | Rating\n1 | <action owner='Lock Manager' status='done'>Recruit two keepers</action> | Lock Manager | 31/01/2026 | Complete",
    "not going ahead": "Ref | Action | Who | Status\n1 | <action owner='NP' status='dropped'>Price a second bench</action> | NP | Not going ahead, closed",
    "cancelled, chase": "Ref | Action | Who | Status\n1 | <action owner='NP' status='open'>Site visit with the mill</action> | NP | Date cancelled (snow). Chase",
    "cancelled": "Ref | Action | Who | Status\n1 | <action owner='NP' status='dropped'>Site visit with the mill</action> | NP | Cancelled",
    "handed out": "Action | Who | When\n<action owner='NP' status='done' due='None'>Leaflet on the tolls</action> | NP | handed out on the night",
    "a sentence behind": "6 | Lifts. Not working, <action owner='NP'>NP to ring the mill and tell members</action>. TL spoke of the keepers. | NP",
}
LISTS = {
    "recommended that": "The Board RECOMMENDED that the Warden:\n(a) <action owner='Warden'>publish a count of boats in May</action>; and\n(b) <action owner='Warden'>write to the mill</action>.",
    "resolved that": "RESOLVED that the Head of Tolls:\n(i) <action owner='Head of Tolls' due='2026-05'>report back in May</action>; and\n(ii) <action owner='Head of Tolls'>circulate the tables to members</action>.",
    "nobody": "RESOLVED that:\n(i) <action owner='None'>a note be circulated to members</action>.",
    "the following": "RESOLVED that the following:\n(i) <action owner='None'>a note be circulated to members</action>.",
    "the body's own": "The Board:\n(i) <action owner='Warden'>requested that the Warden provide a trajectory</action>;\n(ii) agreed to <action owner='None'>escalate the matter to the Council</action>.",
    "the task of": "The Board remitted to <action owner='Warden' due='2026-12-31'>the Warden the task of revising the tolls by 31 December 2026</action>.",
    "a title with a stop": "Mr. Lowe took both points and <action owner='Mr. Lowe'>will amend the register</action>.",
}


@pytest.mark.parametrize("tagged", STOOD.values(), ids=STOOD)
def test_what_came_of_it(tagged: str) -> None:
    check(f"{HEAD}## 2. Matters arising from the actions of the last meeting\n{tagged}", "action")


@pytest.mark.parametrize("tagged", ROWS.values(), ids=ROWS)
def test_rows(tagged: str) -> None:
    check(f"{HEAD}## 4. Tolls\n{tagged}", "action")


@pytest.mark.parametrize("tagged", LISTS.values(), ids=LISTS)
def test_whose_it_is(tagged: str) -> None:
    check(f"{HEAD}## 4. Tolls\nThe Manager spoke of the year.\n{tagged}", "action")


def test_an_action_line_is_no_milestone() -> None:
    check(f"{HEAD}## 4. Tolls\nTL to circulate the tolls. Action: TL by 1 May", "milestone")
