"""Work that had been asked for and is done: tagged sentences and near misses."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = "# Elmshire Path Board\nMinutes of the meeting held on 10 March 2026\n"

AS_ASKED = {
    "issued": "<action status='done' owner='None'>A notice had issued to the millers as requested</action>.",
    "issued unasked": "A notice had issued to the millers.",
    "as requested": "<action owner='Clerk' status='done' due='None'>The Clerk had written to the mill as requested</action> but no reply had come.",
    "by whom it was asked": "<action owner='None' status='done'>The survey requested by members had been sent out on 3 February</action>.",
    "a clause between": "<action owner='None' status='done'>The list that the Board had asked for was circulated in January</action>.",
    "who reports it": "The Warden confirmed that <action owner='Warden' status='done'>the stile had been mended as the Board had asked</action>.",
}
REVIEWED = {
    "somebody had": "<action owner='Mr Hall' status='done'>Mr Hall had spoken to the farmer about the bull</action>.",
    "somebody has now": "<action owner='Treasurer' status='done'>The Treasurer has now circulated the accounts</action>.",
    "it had been": "Weir: <action owner='None' status='done'>the notice had been put up</action>.",
    "who reports it": "Ms Rivers reported that <action owner='Ms Rivers' status='done'>the two lamps had been replaced</action>.",
    "short form": "<action owner='Warden' status='done'>Stile mended by the Warden</action>",
    "log entry": "12/25 <action owner='None' status='done'>Visit to the depot arranged for April</action>. CLOSED",
    "open log entry": "14/25 Lamps. <action owner='None' status='open'>A plan of the lamps is awaited from the County</action> OPEN",
    "not yet": "The map had not been circulated.",
    "told, not done": "Mr Hall had asked about the bull.",
    "a figure": "In the autumn 44% of claims had been checked.",
    "actions counted": "Seven actions had been completed.",
}
NOT_DONE = {
    "no review": "Mr Hall had spoken to the farmer about the bull.",
    "what others wanted": "The plan had asked for 20 lamps and 12 per cent had been replaced.",
    "no matters arising": "The minutes were signed, no matters arising. The Warden had mended the stile.",
}


@pytest.mark.parametrize("tagged", AS_ASKED.values(), ids=AS_ASKED)
def test_done_as_it_was_asked(tagged: str) -> None:
    check(f"{HEAD}## 4. Paths\n{tagged}", "action")


@pytest.mark.parametrize("tagged", REVIEWED.values(), ids=REVIEWED)
@pytest.mark.parametrize("opening", ["## 2. Matters arising", "## 2. Minutes\nThe Chair went through the actions from the last meeting."])
def test_a_review_tells_what_is_done(opening: str, tagged: str) -> None:
    check(f"{HEAD}{opening}\n{tagged}", "action")


@pytest.mark.parametrize("sentence", NOT_DONE.values(), ids=NOT_DONE)
def test_a_report_is_no_action_done(sentence: str) -> None:
    check(f"{HEAD}## 4. Paths\n{sentence}", "action")
