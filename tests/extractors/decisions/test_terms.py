"""Decisions with their conditions and reasons, lists of clauses as principal councils print them, and motions put by name."""

from __future__ import annotations

import pytest

from tests.tagged import check

_ITEM = "# Northbrook District Council Planning Committee\n## 7. Boat shed, Weir Lane\n"


@pytest.mark.parametrize(
    "tagged",
    [
        # conditions and reasons are no clauses
        "RESOLVED:\n<resolution verb='approve'>That the application be APPROVED</resolution> subject to the following conditions:\n1. Three years to begin\n2. Samples of the slates shall be submitted and approved\n3. No work on Sundays is allowed",
        "Resolved:\n<resolution verb='refuse'>That permission be refused</resolution> for the following reasons:\n1. The shed would be out of keeping.\n2. Light would be lost.",
        "RESOLVED – That <resolution verb='refuse'>the application be REFUSED</resolution> on the following grounds:-\n1. It is considered too tall.\n2. Parking would be lost.",
        "RESOLVED: That:\n(1) <resolution verb='approve'>permission be granted</resolution> subject to the following conditions:\n(a) Slates to be agreed.\n(b) No pump is used at night.\n(2) <resolution verb='approve'>the Head of Planning be authorised to issue the notice</resolution>.",
        "RESOLVED that\n(i) <resolution verb='refuse'>consent be refused</resolution> for the following reasons;\n(1) by reason of its bulk the shed would be out of place; and\n(2) the mooring would be overlooked.",
        "RESOLVED: <resolution verb='approve'>To GRANT permission</resolution> subject to:\n(1) the completion of a legal agreement; and\n(2) the conditions in the report.",
        "RESOLVED: That <resolution verb='defer'>the application be DEFERRED</resolution> for the following reason:\nTo seek clarification of the number of moorings.",
        # entries that order something are clauses
        "RESOLVED that <resolution verb='approve'>the scheme be approved</resolution> subject to the following amendments:\n(1) <resolution verb='approve'>that paragraph 3 be deleted</resolution>; and\n(2) <resolution verb='request'>the Director be asked to report in May</resolution>.",
        "RESOLVED:\na) <resolution verb='note'>That the plan be noted</resolution>; and\nb) That the following actions be agreed:-\ni) <resolution>That a paper on slipways be brought to the next meeting</resolution>; and\nii) <resolution>That the findings be sent to the harbour master</resolution>.",
        # capital letters for labels
        "RESOLVED: A. <resolution verb='approve'>That the grants be paid</resolution>.\nB. <resolution verb='request'>That the Clerk write to the ferrymen</resolution>.",
        "It was resolved to:\nA <resolution verb='note'>Note the report</resolution>.\nB <resolution verb='approve'>Approve the award of the contract</resolution>.\nA Member asked about the slipway.",
        "RESOLVED – that (A) <resolution verb='approve'>the fees be approved</resolution>; and (B) <resolution verb='request'>the Clerk be asked to publish them</resolution>.",
        "Moved by Cllr Hall, seconded by Cllr Poole:\n“(1) <resolution verb='agree'>That the lease be ended in March</resolution>.\n(2) <resolution verb='request'>That officers be asked to report on the use of the shed</resolution>.”\nCarried.",
        # who proposed a change is part of the clause
        "RESOLVED: That, <resolution verb='confirm'>subject to the amendment proposed by Councillor Rees, the minutes be approved as a correct record</resolution>.",
        # amendments named by what they do
        "Cllr Hall moved, and Cllr Poole seconded, an amendment to <resolution outcome='lost'>delete paragraph 2</resolution>.\nFollowing debate the amendment was put to the vote and was declared lost.",
        "The Chair proposed an amendment to the recommendation in order <resolution verb='delegate'>to delegate to the Clerk the correction of typing errors</resolution>, which was moved and seconded.",
        # put by its name, and voted on later
        "He proposed <resolution>the recommendation</resolution>. Cllr Hall seconded the proposal.\nThe vote on it was taken, and carried by nine votes to two.",
        "It was moved by Cllr Hall and seconded by Cllr Poole that the recommendation, as detailed, be approved. The motion was declared CARRIED.\nRESOLVED – that <resolution verb='approve'>the plan be approved</resolution>.",
        "Cllr Hall moved and Cllr Poole seconded a proposal to <resolution outcome='lost'>take item 13 next</resolution>.\nThe change was put to the vote, with the following result:\nFor: 26\nAgainst: 32\nAbstention: 0",
        "This Council resolves to:\n(1) <resolution verb='request' outcome='lost'>ask the Clerk to write to the Minister</resolution>.\nOn being put to the vote, 13 votes were cast in FAVOUR of the MOTION and 44 votes were cast AGAINST. The MOTION was therefore LOST.",
        "A second motion, to <resolution verb='approve'>approve the scheme as drawn</resolution>, was carried.",
        # how it was decided stands between the lead-in and the clauses
        "RESOLVED: (Unanimously)\n<resolution verb='approve'>That the scheme be approved</resolution>.",
        "RESOLVED: (by 12 votes to 4)\n(1) <resolution verb='approve'>That the plan be approved</resolution>.",
        "The decision:\n<resolution verb='appoint'>That Councillor Hall be elected as Chair for the hearing</resolution>.",
        "RESOLVED: (a) <resolution verb='approve'>That the application be APPROVED</resolution> subject to the following conditions:-\n(i) Three years\n(ii) Plans\n(b) <resolution verb='delegate'>That powers be delegated to the Head of Planning to settle the conditions</resolution>.",
        "RESOLVED: That <resolution verb='approve'>the lease be approved</resolution>; that <resolution verb='defer'>the fence be deferred</resolution>; and That <resolution verb='request'>the Clerk write to the owner</resolution>.",
        "It was agreed that <resolution verb='provide'>an update be brought to the next meeting</resolution>; that <resolution verb='defer'>the item on moorings be deferred</resolution>; and that <resolution verb='provide'>a note on the weir be provided</resolution>.",
        # what panels decide on
        "After careful consideration of the evidence, <resolution>the Committee upheld the appeal against the revocation of his licence</resolution>.",
        "RESOLVED (on a motion from Cllr Hall, seconded by Cllr Jo Poole and carried nem con) to <resolution verb='endorse'>endorse the annual report</resolution>.",
        "<resolution verb='agree'>Recommendations agreed nem con</resolution>.",
        # the verb behind a preamble, and orders that are made
        "RESOLVED that <resolution verb='approve'>following consideration of the report, the presentation to Members and what was said, permission be granted</resolution>.",
        "It was agreed that <resolution verb='approve'>the Traffic Regulation Order be made as advertised</resolution>.",
        "The Committee voted in favour of the officer’s advice and it was therefore\nRESOLVED that <resolution verb='refuse'>consent be refused</resolution>.",
        # weighed by the body
        "The Committee, having considered all of the evidence, was of the view that he was not fit to hold a licence and decided to <resolution verb='refuse'>refuse to grant him one</resolution>.",
        "<resolution verb='note'>The report was submitted for information and was noted</resolution>.",
        "<resolution verb='receive'>The minutes of the Harbour Panel held on 2 May were received</resolution>.",
    ],
)
def test_decisions_of_principal_councils(tagged: str) -> None:
    check(_ITEM + tagged, "resolution")


@pytest.mark.parametrize(
    "line",
    [
        "Members voted in favour of the proposal with no votes against and one abstention.",
        "A Member asked for a note of the fees.",
        "ITEMS DEFERRED",
        "The Committee NOTED its next meeting would be held on 1 May.",
        "The Committee did not accept the point made by the agent that the policy allowed it.",
        "The Committee suspended its disbelief in 2019. The Chair thanked the officers.",
        "The report recommended approval subject to the following conditions:\n1. Samples to be approved.",
    ],
)
def test_what_decides_nothing(line: str) -> None:
    check(_ITEM + line, "resolution")


def test_who_is_proposed_is_not_who_proposes() -> None:
    check("# Northbrook Council\n## 2. Election of the Chairman\nMr Dunn proposed Mrs Hall. He commended her work.", "resolution")
