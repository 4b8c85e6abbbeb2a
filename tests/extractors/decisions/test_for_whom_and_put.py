"""Clauses behind whom they are for, options and things put to the vote, and motions whose stems only lead to their clauses."""

from __future__ import annotations

import pytest

from tests.tagged import check

_PAGE = "# Northbrook Harbour Board\n## 5. Business\n"

FOR_WHOM = {
    "a sum": "RESOLVED:\n- Silver Band – <resolution verb='approve'>to award £300</resolution>.\n- Over 60s Club: <resolution verb='approve'>to award £250</resolution>. Cllr Hall left for this.",
    "held over": "It was RESOLVED:\n- Rowing Club – <resolution verb='approve'>to grant £90</resolution>.\n- Tool Shed – <resolution verb='defer'>to defer to March</resolution>. More was asked of them.",
    "a doer": "RESOLVED:\n- <resolution verb='request'>Clerk – to write to the mill</resolution>.\n- <resolution verb='note'>to note the accounts</resolution>.",
    "the clause": "RESOLVED:\n- <resolution verb='approve'>Approve the plan – to be looked at every year</resolution>.\n- <resolution verb='note'>Note the accounts</resolution>.",
}
PUT = {
    "options": "Members voted on two options:\nOption 1: <resolution outcome='lost'>Close the slip on Mondays</resolution> – 3 for, 5 against\nOption 2: <resolution outcome='carried'>Close the slip on Sundays</resolution> – 6 for, 2 against",
    "that": "It was put to the vote that <resolution outcome='carried'>the slip be closed on Sundays</resolution>. Five were in favour with two against.",
    "that, lost": "It was put to the vote that <resolution outcome='lost'>the slip be closed</resolution>. Two were in favour and four against.",
    "a thing": "<resolution outcome='lost'>The closing of the upper slip</resolution> was put separately and fell, two being for it.",
    "a motion told": "The motion was put and carried.",
    "may": "Everybody liked it. Agreed <resolution>they may put up a fence</resolution>.",
    "not agreed": "A proposal from Ms Hall, seconded by Mr Poole, that <resolution outcome='lost'>a review be held</resolution> was not agreed.",
    "not agreed next": "It was proposed that <resolution outcome='lost'>the Warden be asked to write to the mill</resolution>. This was not agreed.",
    "moved from": "A motion from Ms Hall that <resolution outcome='withdrawn' mover='Ms Hall'>the question be put to the users</resolution> was withdrawn.",
    "no support": "An amendment by Ms Hall that <resolution outcome='lost'>the rate be kept at 9p</resolution> found no support and was lost.",
    "all agreed": "After a long talk members were all agreed to <resolution verb='agree'>accept the quotation</resolution>.",
    "rejected": "- <resolution verb='refuse'>Dredging, £14.50 a berth – rejected, as users would pay</resolution>",
    "rejected options": "Alternatives: doing nothing rejected",
    "left to": "RESOLVED:\n1. <resolution verb='delegate'>Leave the rent to the Leader and the Chief Executive</resolution>.\n2. <resolution verb='note'>Note the plan</resolution>.",
}
STEMS = {
    "motion": "Motion\nThat the Board -\n(a) <resolution verb='agree' outcome='lost' mover='Ms Hall'>agrees to close the slip</resolution>; and\n(b) <resolution verb='note' outcome='lost'>notes the cost</resolution>.\nMoved by Ms Hall, seconded by Mr Poole\nThe motion was lost.",
    "notice": "## 6. Notice of Motion\nThat this Council:\n(a) <resolution outcome='carried' seconder='Mr Poole'>regrets the end of the ferry</resolution>; and\n(b) <resolution verb='request' outcome='carried'>calls on the Minister to restore it</resolution>.\nProposed by Ms Hall, seconded by Mr Poole\nThe motion was carried.",
}


@pytest.mark.parametrize("tagged", [*FOR_WHOM.values(), *PUT.values(), *STEMS.values()], ids=[*FOR_WHOM, *PUT, *STEMS])
def test_for_whom_and_put(tagged: str) -> None:
    check(f"{_PAGE}{tagged}", "resolution")
