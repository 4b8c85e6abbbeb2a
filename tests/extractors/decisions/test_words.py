"""Decisions in plainer words: votes told in a line, what is put off or left with somebody, bodies that are formed, and the verbs of everyday decisions."""

from __future__ import annotations

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        # a vote told in a line
        "Vote: <resolution outcome='carried'>open the slipway in May</resolution>, 6 for, 2 against.",
        "Vote on the name: <resolution outcome='lost'>Harbour Green</resolution>, 3 for, 5 against.",
        "Show of hands:\n- <resolution outcome='lost'>Stalls on the quay</resolution>: for 4, against 9. NOT AGREED\n- <resolution outcome='carried'>Stalls in the yard</resolution>: for 8, against 5. AGREED",
        "- <resolution outcome='carried'>Moving to monthly meetings</resolution> (7 for, 1 against)",
        "On a show of hands, 4 to 2, to <resolution verb='refuse'>object on grounds of noise</resolution>.",
        # who agreed is not said again
        "After a good deal of talk, agreed that <resolution verb='review'>the byelaws be reviewed</resolution>.",
        "Following the presentation, it was agreed to <resolution verb='approve'>fund two places</resolution>.",
        "Having heard both parties, resolved that <resolution verb='refuse'>the licence be refused</resolution>.",
        "Agreed <resolution verb='approve'>up to £90 for lamp oil</resolution>.",
        "Agreed <resolution>RB should ring the ferry office</resolution>.",
        "Resolved (unanimous) that <resolution verb='approve' unanimous='true'>the payments listed be made</resolution>.",
        "After a long debate: RESOLVED i) <resolution verb='approve'>that a grant of £90 be made</resolution>;\nii) <resolution verb='request'>that the club be asked for its accounts</resolution>.",
        # what is proposed, seconded and carried, told in other orders
        "To <resolution>keep the ferry fare for another year</resolution> was proposed by Cllr Hall, seconded by Cllr Poole and carried.",
        "Seconded by Cllr Hall and carried, 5 for and 2 against, that <resolution verb='approve'>£40 be given</resolution>.",
        "Ms Hall saw that one page was upside down. <resolution verb='adopt'>With that put right, both were adopted</resolution>.",
        "Two quotes are in. <resolution verb='defer'>Carried over to June</resolution>.",
        "<resolution verb='approve'>APPROVED for publication</resolution>.",
        "It was a long talk. <resolution verb='note'>The slides were noted</resolution>.",
        "<resolution>The vision and values were endorsed</resolution>.",
        # lists under the body's name alone
        "The meeting\n- <resolution verb='approve'>approved the accounts</resolution>\n- <resolution verb='note'>thanked the auditor</resolution>",
        "Members\n(a) <resolution verb='note'>noted the rota</resolution>\n(b) <resolution verb='adopt'>adopted the new form</resolution>",
        "The Board APPROVED the following recommendations:\n1. <resolution verb='approve'>The plan for the barge</resolution>\n2. <resolution verb='delegate'>Delegation of the lamp fund to the Clerk</resolution>",
        "Agreed -\n(1) <resolution verb='note'>To note the report</resolution>; and\n(2) <resolution verb='appoint'>That a task group be established to look at ferries</resolution>.",
        "<resolution verb='agree'>Panel members agreed the programme subject to the addition of ferries</resolution>.",
        "A motion to <resolution verb='agree'>support the proposed levy</resolution> was put and was carried by 7 votes to 3.",
        # one word of deed
        "A bill had come from Oakes for £80. <resolution verb='approve'>Members resolved to pay</resolution>.",
        # what is agreed in the same breath, with a condition
        "<resolution verb='agree'>The Rowing Club asked to store a boat; this was agreed provided it is gone by March</resolution>.",
        "<resolution verb='agree'>Ms Oakes asked whether the hall would lend its chairs, to which Members agreed</resolution>.",
        # what is put off, in any part of a sentence
        "The Clerk had no figures yet, and <resolution verb='defer'>the matter was left over until June</resolution>.",
        "<resolution verb='defer'>Consideration of the two bids was deferred to the budget meeting</resolution>.",
        "Three quotes were tabled but none was itemised, so <resolution verb='defer'>the item was adjourned to July</resolution>.",
        "In the absence of Cllr Hall <resolution verb='defer'>the motion was deferred to the May meeting</resolution>.",
        "<resolution verb='defer'>A request from the choir for £50 was put back, no decision until the accounts are seen</resolution>.",
        # what is left with somebody
        "No view was reached and <resolution verb='delegate'>it was left with the Chair to settle the price</resolution>.",
        "<resolution verb='delegate'>It was remitted to the Secretary to reply to the school</resolution>.",
        # bodies that are formed
        "<resolution verb='appoint'>A sub-committee consisting of Ms Hall and Mr Oakes was appointed</resolution>.",
        "<resolution verb='agree'>A working party of three was formed to clear the slip</resolution>.",
        "<resolution verb='appoint'>Mrs Jane Oakes was re-appointed</resolution>.",
        "<resolution verb='appoint'>Cllr ap Rhys was appointed as the Council’s representative in place of Cllr Hall</resolution>.",
        # what they could not do
        "<resolution verb='refuse'>Members felt unable to support the request</resolution>.",
        # lists of payments, and the words before them
        "<resolution verb='approve'>The following were passed for payment</resolution>: Oakes £80; Hall Ltd £14.",
        # a condition behind one word
        "The boat rota had been sent round. <resolution verb='agree'>Accepted subject to the dates of the ferry</resolution>.",
        "Rowing Club, oars, £60. <resolution verb='approve'>Awarded in full</resolution>.",
        "Otherwise <resolution verb='agree'>the programme was agreed</resolution>.",
        # what is not taken
        "<resolution verb='refuse'>The Mooring Policy was not approved and will come back</resolution>.",
        "An offer for the barge had come. <resolution verb='refuse'>Declined</resolution>.",
        "<resolution verb='refuse'>Consent was refused for the jetty at Long Reach</resolution>.",
        "<resolution verb='refuse'>Members did not support the sale of land at Long Reach</resolution>.",
        "It was proposed that <resolution verb='adopt'>governors adopt the model policy</resolution>. This was agreed.",
        "<resolution verb='approve'>The second option was dearer and this was approved by the governing body</resolution>.",
        "Litter: agreed to <resolution verb='approve'>buy two pickers</resolution>.",
        "Swans – agreed that <resolution verb='request'>the Warden ask the trust for advice</resolution>.",
        "We agreed <resolution>£30 for paint and to mend the gate</resolution>.".replace(
            "We agreed <resolution>", "<resolution>We agreed "
        ),
        # who may act
        "<resolution verb='approve'>The Clerk was given authority to sign the lease</resolution>.".replace("'approve'", "'delegate'"),
        "<resolution verb='delegate'>The decision on the colour was delegated to Ms Hall and Mr Oakes</resolution>.",
        "It was AGREED IN PRINCIPLE to <resolution verb='approve'>purchase a bench</resolution>.",
        # movers behind the matter
        "<resolution>Fees to go up to £9 an hour from May</resolution> (proposed Peg, seconded Alison, carried).",
        "Peg proposed <resolution verb='note'>a vote of thanks to the wardens</resolution>, which was carried with applause.",
        "<resolution verb='agree'>Ms Hall offered to run the teas and this was gratefully accepted</resolution>.",
        # one of several
        "Three quotes were read; <resolution verb='agree'>that of Oakes at £85 a cut was accepted</resolution>.",
        "Members liked the idea but <resolution verb='defer'>deferred a decision until the costs are known</resolution>.",
        "<resolution verb='agree'>Members voted 4 to 2 in favour of keeping the goalposts up all summer</resolution>.",
        "After discussion <resolution verb='approve'>trustees approved the virement of £90</resolution>.",
        "The Panel agreed that <resolution verb='agree'>no further action was required</resolution>.",
        "<resolution verb='exclude_public'>That under Section 100A the press and public be excluded</resolution>.",
        "RESOLVED\n1. <resolution verb='recommend'>that Cabinet be RECOMMENDED to review the contract</resolution>; and\n2. <resolution verb='provide'>that an update be brought in six months</resolution>.",
    ],
)
def test_plainer_words(tagged: str) -> None:
    check(tagged)


@pytest.mark.parametrize(
    "tagged",
    [
        "Cllr Hall proposed that <resolution outcome='lost'>the Council buy a second barge</resolution>. There was no seconder.",
        "Cllr Hall proposed that <resolution outcome='lost'>the meeting ask for a lower limit</resolution>. Put to the vote, it was lost 7 to 9.",
        "RB proposed that <resolution verb='agree'>we join the county network of river groups</resolution>. MO seconded, all in favour.",
        "Cllr Hall proposed <resolution verb='adopt'>they be adopted</resolution>, Cllr Oakes seconded. Carried.",
        "Moved by Cllr Hall, seconded by Cllr Oakes: that <resolution verb='approve'>the budget be approved and a precept be set</resolution>.",
        "Amendment moved by Cllr Hall, seconded by Cllr Oakes: <resolution>take £90 from the events budget</resolution>. The amendment was carried.",
        "A proposal by Cllr Hall to <resolution outcome='lost'>include Boat Lane</resolution> was put to the meeting and lost.",
        "It was moved by Cllr Hall and seconded by Cllr Oakes “That <resolution verb='refuse'>the Panel veto the levy</resolution>”. The motion was carried.",
        "Cllr Hall moved an AMENDMENT, seconded by Cllr Oakes, <resolution outcome='lost'>to delete the words “in May</resolution>”. On being put to the vote the amendment was LOST.",
    ],
)
def test_motions_in_plainer_words(tagged: str) -> None:
    check(tagged)


@pytest.mark.parametrize(
    ("clause", "verb"),
    [
        ("lodge an objection", "refuse"),
        ("submit a strong objection to the plan", "refuse"),
        ("not to sponsor a class this year", "refuse"),
        ("not to enter the contest", "refuse"),
        ("the contractor be told to leave the verge until July", "request"),
        ("Cllr Hall to get prices for the two doors", "request"),
        ("the Warden obtain three quotations", "request"),
        ("the Clerk draft a response to the inquiry", "request"),
        ("the risk of delay be kept under review", "review"),
        ("Ms Hall and Mr Oakes to run a quick survey of the moorings", "review"),
        ("the officer includes the plan in the work programme for each quarter", "schedule"),
        ("ferry safety be the theme of the next meeting but one", "schedule"),
        ("a leaflet should go out with the summer newsletter", "provide"),
        ("a leaflet be prepared on moorings and sent with every notice", "provide"),
        ("the Harbour Manager submit the reply in consultation with the Chairman", "delegate"),
        ("put forward Mill Row and Quay Steps", "recommend"),
        ("consent be granted for a culvert of nine metres", "approve"),
        ("the payments below be made", "approve"),
        ("the levy should stay at £400", "approve"),
        ("£900 be allocated for the oars, and the other request be not supported", "approve"),
        ("the minutes of 7 June are recorded correctly and that they be confirmed and signed", "confirm"),
        ("RECEIVED the report and asked that the dates be tested", "receive"),
        ("join the county network of river groups", "agree"),
    ],
)
def test_classes_of_everyday_verbs(clause: str, verb: str) -> None:
    check(f"RESOLVED that <resolution verb='{verb}'>{clause}</resolution>.")


@pytest.mark.parametrize(
    "told",
    [
        "Last year the vote had been 6 for, 2 against.",  # of another day
        "The Rowing Club said that the matter was left over until June.",  # reported
        "The District said that a working party had been formed.",
        "Mr Oakes explained that they felt unable to support the request.",
        "After a good deal of talk, it was felt that the byelaws were long.",
        "The members of the club agreed the price with the builder.",
        "He had been left with the bill to pay.",
        "The County approved the following roads:\n1. Mill Lane\n2. Quay Row",
        "The Harbour Office agreed to the request of the school.",
        "The District said that the barge policy was not approved.",
        "The school reported that the bid was given authority to proceed by the County.",
        "The plan was not approved by the District in 2019.",
        "18/05 Weir House - refused by the District, an appeal is expected",
        "The scheme was approved.",
        "To mend the wall was proposed by Cllr Hall, seconded by Cllr Poole and lost.",
    ],
)
def test_what_decides_nothing(told: str) -> None:
    check(told, "resolution")
