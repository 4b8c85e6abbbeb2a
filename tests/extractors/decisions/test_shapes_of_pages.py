"""Decisions in the shapes that real pages give them: movers above what they moved, entries on one line, correspondence noted letter by letter."""

from __future__ import annotations

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        # what was moved stands below its movers, and what became of it below that
        "It was proposed by Councillor Hall and seconded by Councillor Poole\n<resolution verb='approve' outcome='lost' mover='Councillor Hall'>That the lock be approved as the Harbourmaster recommends</resolution>.\nOn being put to the vote the proposal was lost.\nIt was then proposed by Councillor Vane, seconded by Councillor Hall and\nRESOLVED by 7 votes to 3\n<resolution verb='refuse' seconder='Councillor Hall'>That the lock be refused</resolution>.",
        "Councillor Hall proposed, and Councillor Poole seconded\n<resolution verb='approve' mover='Councillor Hall' seconder='Councillor Poole'>That a berth be granted</resolution>.\nThe motion was put and carried by 9 votes to 2.",
        "Proposed by Councillor Hall\nSeconded by Alderman Poole that <resolution verb='approve' seconder='Alderman Poole'>the shorter hours be approved for the summer</resolution>.",
        "Proposed by Councillor Hall\nSeconded by Alderman Poole that <resolution outcome='lost'>the hours be halved</resolution>.\nOn being put to the vote the motion was declared lost.",
        # the body, and below it a list of what it does
        "Councillor Hall moved and Councillor Poole seconded:\nThat Council\n1. <resolution verb='approve' mover='Councillor Hall' seconder='Councillor Poole'>approves a budget of £8 for the weir</resolution>;\n2. <resolution verb='request'>instructs the Harbourmaster to bring a map of the weir in May</resolution>.\nThe motion was put to the vote and declared CARRIED.",
        # a sum or a verb behind a dash
        "Boat Club £9 asked for – RESOLVED <resolution verb='approve'>£5 be given</resolution>.\nA hut of two floors by the weir, 2 The Quay – RESOLVED <resolution>object on grounds of its height</resolution>.",
        # the next entry on the same line
        "The Committee:-\ni. <resolution verb='note'>NOTED the prizes won</resolution>; and ii. AGREED that <resolution>letters be sent to both schools</resolution>.",
        "The Board approved the recommendations of the paper as follows:\na) <resolution verb='approve'>To set a limit of eight boats to the mile</resolution>;\nb) <resolution verb='request'>To ask the Harbourmaster to report once a year</resolution>.",
        # noted among other things
        "<resolution verb='note'>The Committee noted item 6 of the officers' reports</resolution>. The Harbourmaster said that four boats had sunk.",
        "Councillors Hall and Poole also spoke and <resolution verb='note'>the presentation was noted</resolution>.",
        "<resolution verb='note'>Letter dated 9 February from Vane Water in relation to the weir scheme was noted</resolution>. Members were not content with it.",
        "Members asked for plainer words. Subject to this <resolution verb='endorse'>the Committee endorsed the register and recommended it to the Board</resolution>.",
        "<resolution verb='note'>The Panel noted the paper</resolution> and:\n1. <resolution verb='approve'>approved the ticket for all piers</resolution>;\n2. <resolution verb='request'>asked that a report be brought in May</resolution>.",
        # what somebody is asked, an entry each
        "The Committee AGREED:\n(a) <resolution verb='note'>to note the petition</resolution>;\n(b) to ask the Harbourmaster to:\n(i) <resolution verb='provide'>bring a report in June</resolution>; and\n(ii) <resolution verb='request'>write to the petitioner</resolution>.",
        # of two verbs the first, and what is only led by "agreed"
        "RESOLVED: That <resolution verb='receive'>the report be received and a plan for the gates be brought to the Panel in May</resolution>.",
        "The Board:\n(i) <resolution verb='note'>thanked the Care Council for its news</resolution>; and\n(ii) agreed that <resolution verb='schedule'>passes be a standing item until then</resolution>.",
    ],
)
def test_decisions(tagged: str) -> None:
    check("# Committee of the Harbours\n## 3. Locks\n" + tagged, "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        "Councillor Hall said that the weir had gone and the presentation was noted for its length.",
        "Proposed by Councillor Hall that tea be taken.",
        "The Committee considered the matters referred to in the agenda for the meeting and agreed as set out below.",
    ],
)
def test_near_misses(tagged: str) -> None:
    check("# Committee of the Harbours\n## 3. Locks\n" + tagged, "resolution")
