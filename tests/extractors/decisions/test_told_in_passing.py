"""What is decided behind movers, for want of somebody, in letters, in bilingual views and in tables; lists that "agreed" opens in its own sentence."""

from __future__ import annotations

import pytest

from extractors.decisions.verbs.verb_class import classify_verb
from tests.tagged import check

_HEAD = "# Northbrook Parish Council\n## 5. Quay\n"


@pytest.mark.parametrize(
    "tagged",
    [
        # lists in the sentence that "agreed" opens
        "The Council agreed (a) <resolution verb='note'>to note the tide tables</resolution>; and (b) <resolution verb='approve'>to buy two oars</resolution>.",
        "It was agreed (1) <resolution verb='agree'>to back the regatta</resolution>; (2) <resolution verb='request'>to ask Oakes for a price</resolution>.",
        "Members agreed the following: (a) <resolution verb='approve'>to buy oars</resolution>; (b) <resolution verb='note'>to thank the crew</resolution>.",
        # behind movers, or before them
        "On the proposal of Cllr Hall, seconded by Cllr Poole, <resolution verb='approve'>a trip by two wardens to the weir was approved</resolution>.",
        "There being no questions, <resolution verb='adopt'>the harbour accounts were adopted nem. con</resolution>. on the proposition of Ms Hall, seconded by Mr Poole.",
        "<resolution verb='approve'>The levy was fixed at 3 pence</resolution> on the proposal of Ms Hall.",
        "It was put to the meeting that <resolution verb='request'>the county be asked to dredge the slip</resolution>, and this was carried by 9 votes to 4.",
        "It was put to the vote that <resolution outcome='lost'>the pier be painted blue</resolution>, and this was lost by 3 votes to 9.",
        # put off
        "As Cllr Hall was at sea <resolution verb='defer'>this motion was held over to the May meeting</resolution>.",
        "No agreement, <resolution verb='defer'>left for the June meeting</resolution>.",
        # thanks, prices, letters, sums
        "The lamps had shone well and <resolution verb='note'>thanks were recorded to the crew for the oil</resolution>.",
        "<resolution verb='approve'>VXB approved unanimously</resolution>. The Clerk has the form.",
        "Choir £80, Scouts £60. <resolution verb='approve'>All of these agreed</resolution>.",
        "Councillors were sorry for the crew but had no say in it.",
        "The chart is old.\nProposed by Cllr Hall\nSeconded by Cllr Poole\n– to <resolution verb='request' seconder='Cllr Poole'>ask the Harbour Board for a new chart</resolution>.",
        # near misses
        "Members agreed (a rare thing) to <resolution>wait a month</resolution>.",
        "The lock had been fitted on the proposal of the builder.",
        "No change was proposed to the mooring fees.",
        "As the tide was high the boats were left until June.",
        "No agreement has been reached with the owner, who left in May.",
        "Ms Hall said that thanks were recorded to the crew last year.",
        "Overspend of £90 carried forward.",
        "No quay was free and the crew approved of it.",
    ],
)
def test_sentences(tagged: str) -> None:
    check(_HEAD + tagged, "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        '## 2. Minutes of 4 March\n<resolution verb=\'confirm\'>Accepted, with one change</resolution>: at 4.2 "boat" should read "coat".',
        "## 2. Minutes of 4 March\n<resolution verb='confirm'>Approved for signature by the Chair</resolution>.",
        "## 6. Planning\n24/0012 - Shed at Weir End. <resolution verb='agree'>Dim gwrthwynebiad / No objection</resolution>.",
        "## 6. Planning\n24/0013 - Porch. <resolution verb='agree'>Cefnogi / Support</resolution>, <resolution verb='request'>the Council asking that the hedge be kept</resolution>.",
        "## 6. Planning\nLoft room, 4 Quay Row. <resolution verb='agree'>No representations</resolution>.",
        "## 6. Planning\nLoft room, 4 Quay Row. No representations received.",
        "## 6. Planning\n<resolution verb='agree'>Members were sad to lose the forge but had no objection to the new flat</resolution>. The Clerk will reply.",
        "## 6. Decisions of the District Council\nApproved: 24/0013, 24/0017. Refused: 24/0020.",
        "## 7. Forward plan\n<resolution verb='schedule'>A talk on eels was added for May</resolution>. The Clerk would book the room.",
        "## 7. Forward plan\n<resolution verb='schedule'>Eels to be brought forward to May; lamps to move to July</resolution>.",
        "## 7. Forward plan\n<resolution verb='schedule'>A note on lamps would be added to May, when the budget was due too</resolution>.",
        "## 7. Forward plan\nThe board noted that the lamps would be considered at a further meeting in May.",
        "## 7. Forward plan\nThe following were to be added by the Clerk:",
        "## 7. Policies\n(a) <resolution>Dogs – approved</resolution>. (b) <resolution>Boats – approved subject to a new map (AH)</resolution>. (c) Kites – <resolution verb='defer'>held over, wrong copy sent out</resolution>.",
        "## 8. Election of a Warden\nMr Oakes was proposed by Ms Hall and seconded by Mr Poole. There being no other name the Chair declared <resolution verb='appoint'>Mr Oakes elected for two years</resolution>.",
        "Vote (members only): <resolution outcome='lost'>open the pool in May</resolution> - 2 for, 7 against. Not agreed.",
    ],
)
def test_below_titles(tagged: str) -> None:
    check("# Northbrook Parish Council\n" + tagged, "resolution")


@pytest.mark.parametrize(
    ("clause", "verb"),
    [
        ("the leak should be escalated to the Harbours Panel", "refer"),
        ("a second survey was not required", "agree"),
        ("a second survey be required of the builder", "request"),
        ("send the reply to the Harbour Board", "provide"),
        ("send it to the Harbour Board", "refer"),
        ("the Commissioner approved the carry forward of £90", "approve"),
        ("tide figures be included in future monthly reports", "provide"),
        ("draft approved in principle, last edits delegated to the Chair", "approve"),
        ("adding an item on eels to the May meeting", "schedule"),
        ("moving the eel item from May to July", "defer"),
        ("Ms Hall speak for the Council at the hearing", "appoint"),
        ("the Committee move ‘In Committee", "exclude_public"),
        ("meet the balance of £90 from reserves", "approve"),
        ("the cost of the signs be met from the harbour reserve", "approve"),
        ("take assurance from the dredging paper", "note"),
        ("the wrangle be passed to the Harbours Committee", "refer"),
        ("no decision be made until the dive is over", "defer"),
        ("the last wording be left to the Chair", "delegate"),
        ("the Harbour Master be tasked with drawing a chart", "request"),
        ("members be given a list of the moorings", "provide"),
        ("the two slips be costed", "review"),
        ("the plea for a loan be turned down", "refuse"),
        ("Cllrs Hall and Poole attend the regatta", "appoint"),
        ("the cost met with surprise be noted", "note"),
    ],
)
def test_classes(clause: str, verb: str) -> None:
    assert classify_verb(clause) == verb
