"""Decisions told in a word or in the middle of a sentence, and the sentences beside them that decide nothing."""

from __future__ import annotations

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        # one word at the end of what was said
        "A note of the skate jam was read out. Two benches had been moved. <resolution verb='note'>Noted</resolution>.",
        "The hire terms had been through the letting group. Mr Oakes asked about deposits. <resolution verb='adopt'>Adopted</resolution>.",
        "Ms Hall asked that the key log be sent round before each session. <resolution verb='agree'>This was agreed</resolution>.",
        "Bids from the choir and the band were read. <resolution verb='agree'>Both accepted</resolution>.",
        "Ms Hall proposed <resolution verb='approve'>a grant of £60 to the band</resolution>. All agreed.",
        "The Chair asked that <resolution>a new ladder be fixed to the pier</resolution> and all agreed.",
        "<resolution verb='approve'>The Board approved the rota subject to Ms Hall confirming the dates</resolution>.",
        "The following were received: <resolution verb='receive'>Harbour Report 2024</resolution>; <resolution verb='receive'>Ferry Report 2024</resolution>.",
        "<resolution verb='exclude_public'>Members of the public were then asked to withdraw</resolution>.",
        "<resolution verb='agree'>No objection was raised to 26/0113 (porch, 4 Mill Row) or 26/0120</resolution>.",
        "The Warden asked to be allowed to <resolution verb='approve'>buy a second ladder</resolution>. Agreed.",
        "<resolution verb='agree'>Oakes and Son had sent a new contract for the lamps which was discussed and agreed</resolution>.",
        "<resolution verb='note'>The payment of £80 for the hoist was noted</resolution>.",
        "Recommended that\n1) <resolution verb='recommend'>a plan of the pier be shown to scrutiny</resolution>.\n2) <resolution verb='recommend'>The Director bring a paper to the May meeting</resolution>.",
        "The audit slot for June was discussed at length. <resolution verb='defer'>Decision deferred</resolution>.",
        "<resolution verb='agree'>The Council was unanimously in favour of the application</resolution>.",
        "Cllr Oakes was at work. <resolution verb='agree'>The meeting accepted this as a proper reason</resolution>.",
        "<resolution verb='agree'>Members accepted these as valid reasons for absence</resolution>.",
        # what is put off, and still to be taken
        "<resolution verb='defer'>This item will be carried forward to the September meeting</resolution>.",
        # what the body did then, in Scottish minutes
        "Thereafter the Committee agreed to <resolution verb='note'>note the report</resolution>.",
        "Accordingly, <resolution verb='note'>the Committee noted the position</resolution>.",
        "Thereafter, <resolution verb='agree'>the Council AGREED the amendments to Standing Orders as recommended</resolution>.",
        "The Council otherwise AGREED <resolution verb='agree'>the recommendations in the report</resolution>.",
        "The Panel considered a report and, following discussion, agreed to <resolution verb='defer'>defer the matter</resolution>.",
        "<resolution verb='agree'>The Committee unanimously agreed the report's recommendations</resolution>.",
        "The Council then agreed as follows:-\n(i) <resolution verb='note'>to note the report</resolution>; and\n(ii) <resolution verb='request'>to write to the Minister</resolution>.",
        "<resolution verb='request'>The Council instructed the Chief Executive to write to the Minister</resolution>.",
        "NOTED <resolution verb='note'>the replies in the Appendix to this Minute</resolution>.",
        # in the second part of a sentence
        "Mr Oakes went through three bids, and <resolution verb='approve'>the Board approved the second</resolution>.",
        "The letters were read out and <resolution verb='adopt'>Members adopted the reply</resolution>.",
        "<resolution verb='approve'>The Committee, having heard Ms Hall, approved the new calendar</resolution>.",
        "After discussion the Board agreed that <resolution verb='review'>the path survey be checked again</resolution>.",
        "After a long discussion, <resolution verb='approve'>a loan of £90 was approved</resolution>.",
        "Subject to Ms Hall’s name being added, <resolution verb='confirm'>the minutes of 3 May were approved</resolution>.",
        "The Vice Chair suggested, and Members concurred, that <resolution verb='schedule'>the ferry review be added, and that lamps be put back to May</resolution>.",
        "The Trustees voted (4 to 1) to <resolution verb='approve'>sell the old van</resolution>.",
        "<resolution verb='defer'>The Panel put back the lettings item to May</resolution>.",
        # thanks put on record
        "<resolution verb='note'>The Chair recorded the Board’s thanks to Ms Hall</resolution>.",
        "There was none. <resolution verb='note'>The Convener wished to place on record the Committee’s appreciation of the wardens</resolution>.",
        "<resolution verb='note'>The Panel THANKED the wardens and asked that the map be reprinted</resolution>.",
        # note form
        "Requests: Choir – <resolution verb='approve'>£80 agreed</resolution>.",
        "Boat Club - <resolution verb='defer'>left until May</resolution>.",
        "Archers – <resolution verb='refuse'>not agreed, as the butts are let</resolution>.",
        "Lifeboat appeal. <resolution verb='approve'>£40 to be sent</resolution>.",
        "<resolution verb='agree'>A litter pick was proposed by Cllr Hall and all agreed</resolution>.",
        "<resolution verb='approve'>The following were authorised</resolution>:".replace("</resolution>:", "</resolution>."),
        # lists under what the body did
        "After discussion, the Committee:-\ni. <resolution verb='note'>noted the terms of the report</resolution>;\nii. <resolution verb='request'>requested that the Head of Parks write to the Board</resolution>; and\niii. agreed that <resolution verb='review'>the byelaws be reviewed</resolution>.",
        "The Board:\n- <resolution verb='note'>NOTED the report</resolution>\n- AGREED that <resolution verb='provide'>a plan be brought to the next session</resolution>\n- <resolution verb='delegate'>DELEGATED authority to the Audit Committee to sign</resolution>",
        "RESOLVED:\n(1) That the following conditions be added to the licence:\n(a) <resolution verb='approve'>no music shall be played after 23:00</resolution>",
        "Agreed that <resolution verb='approve'>the Seal be affixed to the following documents</resolution>:\n(a) Lease of the Pump Room\n(b) Deed of the Old Weir",
        # other words for it
        "<resolution verb='agree'>The Trustees opted for the bid from Oakes Boats at £900</resolution>.",
        "<resolution verb='refuse'>Governors declined the offer of a second skip</resolution>.",
        "<resolution verb='adopt'>The Trustees reviewed and re-adopted the Byelaws</resolution>.",
        "<resolution verb='approve'>Members were content with the rota and approved it</resolution>.",
        "<resolution verb='note'>Trustees wished to record their thanks to the divers</resolution>.",
        "<resolution verb='note'>Votes of sympathy were extended to the Hall and Oakes families</resolution>.",
        "<resolution verb='approve'>The closing of Weir Lane was approved</resolution> on the proposal of Cllr. Hall, seconded by Cllr. Oakes.",
        "<resolution verb='defer'>The motion in the name of Cllr. Hall was deferred to the May meeting</resolution>.",
        "<resolution verb='approve'>Retrospective approval was given for the hire of the barge</resolution>.",
        "Audit - <resolution verb='approve'>the annual return was approved and signed by the Chair</resolution>.",
        "Resolved, that <resolution verb='defer'>the matter lie on the table until the plan is drawn</resolution>.",
        "Proposed by Cllr Hall, 2nd Cllr Oakes, to <resolution verb='agree'>accept the dearer of the two</resolution>. Passed unanimously.",
        "Cllr Hall moved that <resolution verb='agree' mover='Cllr Hall'>no further step be taken</resolution>, which was duly seconded. This was CARRIED.",
        "Decision: <resolution verb='approve'>ferry contract awarded to Oakes Boats</resolution>.",
        # Scottish committees
        "Councillor Hall, seconded by Councillor Oakes, moved that <resolution verb='approve' outcome='carried'>the bid be approved</resolution>.\nAs an amendment, Councillor Breen, seconded by Councillor Lamb, moved <resolution verb='refuse' outcome='lost' mover='Councillor Breen'>refusal on the ground of noise</resolution>.\nThere voted for the motion 4 and for the amendment 2.",
        "<resolution verb='defer'>The Committee, after hearing the Clerk, continued consideration of the item to May</resolution>.",
        "<resolution verb='approve'>The Committee homologated the payment to the Games</resolution>.",
        # health boards
        "<resolution verb='delegate'>The Board gave delegated authority to the Chair to sign the plan</resolution>.",
        "<resolution verb='receive'>The reports of the Audit Committee and the Estates Committee were received</resolution>. Ms Hall spoke of the roof.",
        # parishes
        "<resolution verb='agree'>Apologies accepted</resolution>.",
        "The form was read. <resolution verb='approve'>Approved</resolution>, proposed Cllr Hall, seconded Cllr Oakes.",
        "<resolution verb='exclude_public'>Public and press excluded</resolution>.",
        "It was agreed <resolution verb='appoint'>Cllr Hall be added as a signatory</resolution>.",
        # boards of every kind
        "Resolved, on the motion of Mr Hall seconded by Mr Oakes:\n(a) That <resolution verb='approve'>the estimates be approved</resolution>".replace(
            "That <resolution verb='approve'>", "<resolution verb='approve'>That "
        ),
        "<resolution verb='approve'>Consent was granted subject to the usual terms</resolution>.",
        "<resolution verb='approve'>The purchase of a pump was sanctioned</resolution>.",
        "<resolution verb='delegate'>The Clerk was empowered to renew the policy</resolution>.",
        "Behaviour - <resolution>agreed with minor changes</resolution>.".replace("Behaviour - <resolution>", "<resolution>Behaviour - "),
        "<resolution verb='approve'>Accounts for the year approved, to go to the AGM</resolution>.",
        "Amendment moved by Councillor Hall, seconded by Councillor Oakes, that <resolution outcome='lost' mover='Councillor Hall'>the fee be kept</resolution>.\nThe amendment, on being put, was not carried.",
        # elections
        "<resolution verb='appoint'>In the absence of the Chair, Cllr Hall was voted to the Chair</resolution>.",
        "<resolution verb='appoint'>No election having been called, Ms Jo Hall was co-opted to the Weir ward</resolution>.",
        # amendments
        "Ms Hall moved an amendment, <resolution verb='approve' outcome='lost'>to insert the words “in full” after “paid”</resolution>. On being put, the amendment was lost.".replace(
            "” after “paid”</resolution>", "” after “paid</resolution>”"
        ),
    ],
)
def test_told(tagged: str) -> None:
    check("# Northbrook Council\n## 5. Business\n" + tagged, "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        "## 6. Planning\nNB/24/07 Porch at 3 Weir Row - <resolution verb='agree'>No objection</resolution>.",
        "## 6. Planning\nNB/24/07 Porch at 3 Weir Row. <resolution verb='refuse'>To object – noise, and loss of the hedge</resolution>. Clerk to submit.",
        "## 6. Planning\nNB/24/11 Lopping of lime at Weir House. <resolution verb='refer'>To leave to the judgement of the Arboricultural Officer</resolution>.",
        "## 6. Planning\nNB/24/12 Log cabin at Weir Farm: <resolution verb='refuse'>Committee opposes: outside the village</resolution>. 4 for, 2 abstained.",
        "## 6. Planning\nNB/24/13 | New windows at Weir Mill | <resolution verb='agree'>No observations</resolution>. Clerk to reply by Friday.",
        "## 6. Planning\nRef | Works | Response\nNB/24/07 | Barn at Weir Row | <resolution verb='refuse'>Object: loss of trees</resolution>\nNB/24/08 | Porch at 3 Weir Row | <resolution verb='agree'>Support</resolution>",
        "## 6. Planning\nNB/24/09 Two pods at Upper Weir. Members disliked the bend. <resolution verb='recommend'>Recommend refusal on highway grounds</resolution>.",
        "## 6. Planning\nNB/24/07 Porch at Upper Row – <resolution verb='agree'>no objections</resolution>. NB/24/08 Hen house at Lower Row – <resolution verb='refuse'>Council objects on grounds of noise</resolution>. NB/24/09 – plans awaited.",
        "## 6. Emergency Plan\n<resolution verb='defer'>Deferred, with Ms Hall’s consent, to the May meeting</resolution>.",
        "## 6. Minutes of the last meeting\n<resolution verb='confirm'>These were approved and signed</resolution>.",
        "## 6. Mooring Lights\n<resolution verb='defer'>Decision put off until May</resolution>.",
        "## 6. Forward Plan\n<resolution verb='agree'>Agreed</resolution>. A visit may follow in June.",
        "## 6. Decisions\n6.1 Dog Policy. The policy was read out. <resolution verb='adopt'>Adopted</resolution>.\n6.2 Fees for moorings. Ms Hall spoke of two options.",
    ],
)
def test_told_below_a_title(tagged: str) -> None:
    check("# Northbrook Council\n" + tagged, "resolution")


@pytest.mark.parametrize(
    "sentence",
    [
        "He explained that the bid was late and the Board approved the extension in 2019.",
        "Ms Hall said that the choir had asked for £80 and the Council agreed.",
        "The Panel thanked the wardens for their report.",
        "Members asked whether the report had been noted by the Cabinet.",
        "Trade was steady. Noted for its views, the weir draws walkers.",
        "The number of crimes recorded fell, and the Inspector noted the change.",
        "The Board recorded a loss of £4,000 in the year.",
        "Choir - £80 was asked for.",
        "The parcels to be sent were still in the hall.",
        "Two bids were left until the deadline had passed.",
        "It was felt that the matter deferred to earlier should not be lost.",
        "A litter pick was proposed by Cllr Hall.",
        "RESOLVED as set out above.",
        "The Board voted on the second bid.",
        "Members put back on their boots.",
        "The Council chose the site in 2020. It was dry.",
        "Moorings: not agreed with the Conservancy.",
        "The policy was noted as a strength by the inspectors.",
        "The Council continued with its work on the weir.",
        "The reports that were received are on the web.",
        "The Panel directed the Clerk to page 4.",
        "The Council was unanimously in favour of them in 2019.",
        "The fair will be postponed to May if it rains.",
        "As a result the Committee would have been told of it.",
        "NOTED FOR ITS VIEWS",
        "25/4: JR to oil the lock. Complete. 25/7: PB to map the stiles. Carried over.",
    ],
)
def test_what_only_looks_decided(sentence: str) -> None:
    check("# Northbrook Council\n## 5. Business\n" + sentence, "resolution")


@pytest.mark.parametrize(
    "text",
    [
        "## 6. Planning\nRef | Works | District’s decision\nNB/24/07 | Barn at Weir Row | Approved",
        "## 6. Planning\nThe officer could not support the scheme in its present form.",
        "## 6. Actions\nTask | Status\nPaint the gate | Noted",
    ],
)
def test_rows_that_tell_no_decision_of_the_meeting(text: str) -> None:
    check("# Northbrook Council\n" + text, "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        "In the absence of Ms Hall, <resolution verb='defer'>the Motion was deferred to the April meeting</resolution>.",
        "The mover was ill and <resolution verb='defer'>the Notice of Motion was held over</resolution>.",
        "As Ms Hall had left, <resolution verb='defer'>this item was deferred</resolution>.",
        "Ms Hall said that the motion was deferred in 2019.",
    ],
)
def test_motions_put_off(tagged: str) -> None:
    check("# Northbrook Council\n## 5. Business\n" + tagged, "resolution")
