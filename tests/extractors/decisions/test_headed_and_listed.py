"""Motions headed by who moved them, what is granted a line each, and decisions of one word above their conditions or reasons."""

from __future__ import annotations

import pytest

from tests.tagged import check

_ITEM = "# Northbrook Council\n## 7. Harbour dues\n"


@pytest.mark.parametrize(
    "tagged",
    [
        "Motion by Councillor Hall: <resolution verb='refuse' outcome='carried' mover='Councillor Hall'>to refuse the berth</resolution>.\nAmendment by Councillor Vane: <resolution verb='defer' outcome='lost' mover='Councillor Vane'>to defer it for a visit</resolution>.\nThe amendment was lost. The motion was carried.",
        "Motion from Cllr Hall, seconded by Cllr Poole – that <resolution outcome='lost' mover='Cllr Hall' seconder='Cllr Poole'>the quay be let</resolution>.\nThe motion was put to the vote and defeated.",
        "Amendment 2 proposed by Cllr Oakes, seconded by Cllr Rivers: that <resolution outcome='withdrawn' seconder='Cllr Rivers'>the dues be frozen</resolution>.\nThe amendment was withdrawn.",
        # near misses
        "Motion by Councillor Hall on the quay: nobody seconded it.",
        "Motion from the floor on dogs.",
    ],
)
def test_motions_headed_by_who_moved_them(tagged: str) -> None:
    check(_ITEM + tagged, "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        "RESOLVED that the following be granted subject to the usual terms:-\n<resolution verb='approve'>B/31 | Culvert, 4 m | Mill Drain</resolution>\n<resolution verb='approve'>B/32 | Outfall | Drain 9</resolution>\nand that <resolution verb='refuse'>B/33 (a fence at Plot 7) be refused</resolution>.",
        "It was agreed that the following applications be supported:\n<resolution verb='agree'>Porch at 4 High Street</resolution>\n<resolution verb='agree'>Loft at 9 Weir Lane</resolution>",
        "RESOLVED that the following policies be adopted:\n<resolution verb='adopt'>Lone working</resolution>\n<resolution verb='adopt'>Whistleblowing</resolution>",
        # near misses: who is paid; clauses; talk below
        "It was resolved that <resolution verb='approve'>the following accounts be paid</resolution>:\nWeir Masonry | £90\nTown Hall | £40",
        "RESOLVED that the following be approved:\n(a) <resolution>to let the yard</resolution>\n(b) <resolution>to sell the oars</resolution>",
    ],
)
def test_what_is_granted_a_line_each(tagged: str) -> None:
    check(_ITEM + tagged, "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        "Resolved: <resolution verb='refuse'>REFUSED</resolution> for the following reasons:\n1. The shed would harm the lane.\n2. The access is unsafe.",
        "Decision: <resolution verb='approve'>GRANTED</resolution> subject to conditions:\n1. Work to begin within three years.\n2. Bricks to match.",
        "Outcome: Members agreed to <resolution verb='agree'>suspend the licence for six weeks</resolution>.",
        "Decision: The Board resolved that <resolution verb='approve'>the barge be bought</resolution>.",
        # nested bullets
        "• The Treasurer spoke of the roof.\n• Decision – <resolution verb='review'>the roof be surveyed in May</resolution>\n• Agreed – <resolution>Cllr Vane to ask for prices</resolution>",
        # near miss: two decisions are one, which begins with the first
        "Decision: <resolution verb='receive'>The Board received the letter; and agreed that the barge be bought</resolution>.",
    ],
)
def test_decisions_of_one_word_and_bodies_behind_a_label(tagged: str) -> None:
    check(_ITEM + tagged, "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        "The Panel decided, two votes to one:\n• <resolution verb='refer'>to refer the dues to Cabinet</resolution>\n• <resolution>that the Clerk add figures in May</resolution>",
        "It was proposed that <resolution outcome='lost'>dogs be kept off the quay</resolution>. There was one vote for this and the proposal fell.",
        "The Chairman announced the findings:\n• <resolution>that the allegation of bullying is upheld</resolution>;\n• <resolution>that the allegation of disrespect is not upheld</resolution>.",
        "On its return the Panel announced its decision as follows: that <resolution>the licence be revoked</resolution>.",
        "An amendment by Councillor Hall, that <resolution outcome='lost'>the matter be deferred until May</resolution>, had been put to the vote and lost.",
        "(a) Sailing Club, nets, £650: <resolution verb='approve'>awarded in full</resolution>. (b) Choir, hall hire, £90: <resolution verb='approve'>£60 awarded</resolution>.",
        # near misses
        "The Chair announced the result of the raffle: Ms Vane had won.",
        "The Chair announced the death of Mr Poole.",
        "It was proposed that dogs be kept off the quay. The proposal was discussed.",
        "The Sailing Club, winners of 2019: awarded in error.",
    ],
)
def test_announced_fallen_and_awarded(tagged: str) -> None:
    check(_ITEM + tagged, "resolution")


def test_views_at_the_end_of_a_row() -> None:
    check(
        "# Northbrook Parish Council\n## 5. Planning applications\n24/914/B | Weir Farm, barn to workshop. <resolution verb='agree'>No objection</resolution>.\n24/915/B | 3 Mill Lane, dormer. Councillor Hall knew the builder.",
        "resolution",
    )


@pytest.mark.parametrize(
    "tagged",
    [
        "Decision(s): <resolution verb='appoint'>To appoint Weir Masonry</resolution>.",
        "Decision(s):\n1. <resolution verb='appoint'>To appoint Weir Masonry</resolution>.\n2. <resolution verb='approve'>To buy the slate</resolution>.",
        "Resolution(s):\n- <resolution verb='note'>To note the plan</resolution>.",
        # a near miss
        "The decision(s) of the County were awaited.",
    ],
)
def test_one_decision_or_more(tagged: str) -> None:
    check(_ITEM + tagged, "resolution")
