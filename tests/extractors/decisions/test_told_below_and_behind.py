"""Decisions told below a line that names the body, behind a sentence of report, after the votes, or as a sum; and what is near them."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from tests.tagged import check, make_document
from tests.timing import check_linear

_COUNCIL = "# Northbrook Town Council\n## 5. Quay\n"
_JOINT = "# Integration Joint Board\n## 5. Care\n"


@pytest.mark.parametrize(
    "tagged",
    [
        # the place before the name of the body, which the head leaves out
        _JOINT + "<resolution verb='note'>The WEIRDALE INTEGRATION JOINT BOARD noted the tracker</resolution>.",
        # a numbered paragraph that only names who decided
        _JOINT
        + "5.4 The Weirdale Integration Joint Board\n(a) <resolution verb='note'>noted the findings</resolution>;\n(b) <resolution verb='approve'>approved the draft reply</resolution>.",
        # deeds that are no single verb
        _COUNCIL
        + "The Council:\n1. <resolution verb='note'>placed on record its thanks to the crew</resolution>\n2. agreed to <resolution>send a card</resolution>",
        # an aside between the body and its list
        _COUNCIL
        + "The Council, after discussion,\n(i) <resolution verb='note'>noted the report</resolution>; and\n(ii) <resolution verb='approve'>approved the fees</resolution>.",
        # lists of what was taken
        _COUNCIL
        + "The recommendations were agreed as follows:\n1. <resolution verb='note'>Note the report</resolution>.\n2. <resolution verb='approve'>Raise the fee</resolution>.",
        _COUNCIL
        + "Members noted the report and AGREED the following:\n1. <resolution>A letter be sent</resolution>.\n2. <resolution verb='approve'>The fee be raised</resolution>.",
        _COUNCIL
        + "After questions the Council approved:\n1. <resolution verb='approve'>the lease</resolution>\n2. <resolution verb='approve'>the fees for 2025</resolution>",
        # near misses
        _COUNCIL + "The Council, after questions,\n1. wondered who paid",
        _JOINT + "The Weirdale Highways Authority noted the tracker.",
        _JOINT + "The Weirdale Council noted the tracker.",
    ],
)
def test_who_decides_is_told_above(tagged: str) -> None:
    check(tagged, "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        "<resolution verb='note'>The Council noted the report with concern</resolution>. Mr Vane had more to tell.",
        "The Council heard that the slip had cost £2.4m, and <resolution verb='note'>noted the position</resolution>. Mr Vane had more to tell.",
        "<resolution verb='note'>Members noted both reports, and decided that the Clerk would walk the site each term</resolution>. Mr Vane had more to tell.",
        "<resolution verb='agree'>The Council supported the closure and noted the figures</resolution>.",
        "<resolution verb='confirm'>The note of 10 July was agreed without changes</resolution>. All was done.",
        "<resolution verb='confirm'>Notes of 7 October noted as accurate</resolution>.",
        "A letter about the car park. <resolution verb='note'>Noted</resolution>; nothing can be done until May.",
        "The figures are below.\nBeds 7\n<resolution verb='note'>Noted</resolution>. Mr Vane to write in June.",
        "<resolution>The Scouts may have the loft until Easter</resolution>, agreed.",
        "<resolution>Cllr Breen to chair on 15 January</resolution>, agreed.",
        # near misses
        "The Council noted the report with some annoyance and asked when it would end.",
        "The Council heard that the pier was shut and noted that it would reopen.",
        "The note of 3 May said that the pier was shut.",
        "Mr Oakes, when asked to come, agreed.",
    ],
)
def test_told_in_passing(tagged: str) -> None:
    check(_COUNCIL + tagged, "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        "Cllr Hall moved that <resolution outcome='lost' verb='recommend'>Cabinet be advised to drop the toll</resolution>. 1 for, 2 against, 1 abstention: lost.",
        "Cllr Hall moved that <resolution outcome='lost'>the yard be sold</resolution>. For 3, against 5.",
        "Cllr Oakes then moved <resolution verb='approve' outcome='carried'>£7,500</resolution>, sec. Cllr Breen. Carried.",
        "An amendment by Cllr Hall, seconded by Cllr Poole, to <resolution outcome='lost'>strike out the last line</resolution> was put to the vote and declared LOST, 5 members voting for and 9 against.",
        "Governors’ decision: <resolution verb='adopt'>the policy to be adopted with one change</resolution>.",
        "By five votes to two the Council resolved to <resolution>sell the boat</resolution>.",
        "By a show of hands <resolution>the Council chose option B</resolution>.",
        "Decision: <resolution outcome='lost'>the transfer of 0.5% to the reserve</resolution>. Not agreed, 3 votes for and 4 against.",
        # near misses
        "Cllr Hall moved that the yard be sold. Nobody spoke.",
        "Cllr Oakes moved £20 from one purse to the other.",
    ],
)
def test_votes_behind_what_was_moved(tagged: str) -> None:
    check(_COUNCIL + tagged, "resolution")


def test_decisions_of_the_board_are_listed_below_their_title() -> None:
    check(
        "# Harbour Board\n## 5. Decisions of the Board\n(a) <resolution verb='approve'>Report approved for publication</resolution>.\n(b) <resolution verb='review'>Ann Hall to review the tolls</resolution>.",
        "resolution",
    )


@pytest.mark.parametrize(
    "tagged",
    [
        # the body between the lead-in and what it does
        "RESOLVED:\nThat Cabinet\n(i) <resolution verb='approve'>approves the plan</resolution>; and\n(ii) <resolution verb='note'>notes the risks</resolution>.",
        "RESOLVED:\n<resolution verb='approve'>That the plan be approved</resolution>.",
        # who moved, in brackets behind the colon
        "RESOLVED: (Proposed by Cllr Hall, seconded by Cllr Poole) That <resolution verb='approve'>the lease be approved</resolution>.",
        "AGREED: (proposed Cllr Hall, seconded Cllr Poole) to <resolution verb='approve'>approve the lease</resolution>.",
        # a heading that leaves open how many there are
        "### Decision(s)\nThat the Cabinet:\n1. <resolution verb='approve'>Approves the plan</resolution>.\n2. <resolution verb='delegate'>Delegates the lease to the Director</resolution>.\n### Reason(s) for decision\nTo save money.",
    ],
)
def test_decisions_of_a_cabinet(tagged: str) -> None:
    check("# Cabinet\n## 5. Lease\n" + tagged, "resolution")


def test_what_another_council_decided_is_none() -> None:
    check("# Northbrook Town Council\n## 5. Decisions of the District Council\n(a) Weir Mill to stay shut.", "resolution")


def test_several_views_in_a_paragraph() -> None:
    check(
        "# Northbrook Community Council\n## 5. Planning\n26/0031 Weir Mill, panels – <resolution verb='agree'>support</resolution>. 26/0044 the old bank, takeaway – <resolution verb='refuse'>object (litter, parking)</resolution>. Kiln House: <resolution verb='defer'>left till the drawings are in</resolution>.",
        "resolution",
    )


@pytest.mark.parametrize(
    "endless",
    [
        "The Board heard that 1.2 and ",
        "An amendment by A to b was put ",
        "Noted; a ",
        "moved £1, sec ",
        "A may be, agreed ",
        "1 for, 2 against: ",
    ],
)
def test_time_stays_linear(endless: str) -> None:
    check_linear(lambda times: make_document(_COUNCIL + (endless * times).strip()), build_minutes, 100)
