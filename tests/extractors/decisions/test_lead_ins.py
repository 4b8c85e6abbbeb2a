"""Lead-ins of decisions in more hands: verbs in capitals with their lists, further resolutions in one sentence, movers and votes between verb and clause."""

from __future__ import annotations

import pytest

from extractors.items.titles import leads_on
from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        # what a body did, a verb in capitals before each list or cell
        "NOTED: (i) <resolution verb='note'>that enrolments had fallen to 412</resolution>;\n(ii) <resolution verb='note' label='(ii)'>that two bursaries had been increased</resolution>.",
        "RECEIVED: | <resolution verb='receive'>A paper from the Estates Office</resolution>.\nENDORSED: | <resolution verb='endorse'>The revised timetable for fieldwork</resolution>.",
        "ELECTED: <resolution verb='appoint'>Dr Jo Rivers to the Library Board, for two years</resolution>.",
        "RESOLVED: | That <resolution verb='note'>the Senate congratulate the Choir</resolution>.",
        "Noted:\n4.1 <resolution verb='note'>That visits had risen to 88</resolution>.\n4.2 <resolution verb='note'>That the lift had been repaired</resolution>.",
        "Received: <resolution verb='receive'>a report from the Warden</resolution>.",
        "Received: <resolution verb='receive'>the minutes of the Estates Committee of 2 May</resolution>.",
        "Approved on the recommendation of the Estates Committee: <resolution verb='approve'>the revised rules</resolution>.",
        # another lead-in ends the list, though its numbers go on
        "Noted:\n4.1 <resolution verb='note'>That visits had risen to 88</resolution>.\nThe Board resolved:\n4.2 <resolution verb='approve'>To approve the plan</resolution>.",
        # "further resolved" in the sentence that resolves
        "RESOLVED to <resolution verb='receive'>receive the Warden's report</resolution> and further RESOLVED\n(1) <resolution verb='adopt'>to adopt the Tree Policy</resolution>;\n(2) <resolution verb='refer'>that the bid of the Rowing Club be referred to the Leisure Committee</resolution>.",
        "RESOLVED to <resolution verb='agree'>support the bid</resolution>; and it was FURTHER RESOLVED that <resolution verb='request'>the Clerk write to the Vicar</resolution>.",
        # how it was decided ends the lead-in, and the list follows
        "RESOLVED unless shown otherwise\ni. <resolution verb='approve'>To pay the bills on the sheet</resolution>\nii. <resolution verb='approve'>Form 2 of the return to be signed</resolution>",
        "RESOLVED (all in favour)\na) <resolution verb='approve'>To buy a second bench</resolution>\nb) <resolution>the hut be let to the Scouts</resolution>",
        "Resolved, unless otherwise stated:\n1. <resolution verb='adopt'>to adopt the tree policy</resolution>\n2. <resolution verb='approve'>to renew the lease</resolution>",
        "AGREED, without a vote:\n- <resolution>that the gate be mended</resolution>\n- <resolution verb='request'>that the Clerk write to the Vicar</resolution>",
        "RESOLVED with all present in favour\n(i) <resolution verb='note'>that the letter be noted</resolution>\n(ii) <resolution verb='defer'>that the plan be deferred</resolution>",
        # its number alone stands behind the lead-in
        "RESOLVED: 2026/014\n<resolution>That the Warden be allowed ten minutes</resolution>.",
        "RESOLVED: Minute No. 88/26\nThat this Board:-\ni. <resolution verb='note'>notes the count</resolution>; and\nii. <resolution verb='request'>asks the Warden to write to the mill</resolution>.",
        # who decides ends the lead-in, and the list follows
        "It was agreed that the Board\n* <resolution verb='note'>note the risk</resolution>\n* <resolution verb='request'>the Warden be asked to inspect the pier</resolution>",
        # movers or the vote between the verb and its clause
        "RESOLVED, proposed Cllr. Hall, seconded Cllr. Poole, that <resolution verb='approve'>the invoices listed be paid</resolution>.",
        "RESOLVED, moved by Ms Rivers and seconded by Mr Breen, to <resolution verb='approve'>buy a second kiln</resolution>.",
        "The Board AGREED, by five to two, to <resolution verb='appoint'>appoint Weir Masonry as contractor</resolution>.",
        "It was moved by Ms Rivers, seconded by Mr Breen and RESOLVED (6 votes to 2) That\n(a) <resolution verb='approve' mover='Ms Rivers' seconder='Mr Breen'>the second kiln be bought</resolution>; and\n(b) <resolution verb='request' mover='Ms Rivers' seconder='Mr Breen'>the Warden be asked to test it</resolution>.",
        "It was moved by Ms Rivers, seconded by Mr Breen and RESOLVED That\n(a) <resolution verb='approve'>the second kiln be bought</resolution>.\n(b) <resolution verb='request'>the Warden be asked to test it</resolution>.",
        "RESOLVED (For: 7, Against: 0, 1 abstention) That <resolution verb='defer'>the lease of the kiln be deferred</resolution>.",
        # a capital is enough
        "Resolved to <resolution verb='adopt'>adopt the Tree Policy</resolution> and further Resolved\n(1) <resolution verb='agree'>that the verge be left</resolution>; and\n(2) <resolution verb='request'>that the Clerk write to the County</resolution>.",
        "Ms Rivers felt that one should be held, and Resolved – <resolution verb='schedule'>a public meeting be arranged for early May</resolution>.",
        # who decides stands right behind the occasion
        "Having heard from both neighbours Members resolved to <resolution verb='refuse'>object as out of keeping</resolution>.",
        "Following a long debate the Board agreed to <resolution verb='approve'>sell the depot</resolution>.",
        # after RECOMMENDED the clause recommends, whatever its own verb
        "The Panel RECOMMENDED to the Cabinet that <resolution verb='recommend'>the levy be reduced</resolution>.",
        "The Committee recommended that <resolution verb='recommend'>a Dean of Arts be appointed</resolution>.",
        "<resolution verb='receive'>The Board RECEIVED the annual letter</resolution>.",
        "<resolution verb='note'>The Governing Body noted the report</resolution>.",
    ],
)
def test_lead_ins(tagged: str) -> None:
    check("# Northbrook Board\n## 5. Business\n" + tagged, "resolution")


@pytest.mark.parametrize(
    "plain",
    [
        "REPORTED: That the choir had sung at Wrayford.",
        "The Director noted: visits are rising.",
        "The Board received the tenders in March and they were opened then.",
        "Noted: Mr Hall left the room at 8.10.",
        "Received: £50 from the Rowing Club.",
        "Received: Mrs Hall's letter about the lamp.",
    ],
)
def test_near_misses(plain: str) -> None:
    check("# Northbrook Board\n## 5. Business\n" + plain, "resolution")


@pytest.mark.parametrize(
    "line", ["The Board:", "Members resolved to:", "It was agreed that:", "Noted:", "The Audit and Risk Committee noted:", "RESOLVED:-"]
)
def test_a_bold_line_that_leads_on_is_no_item(line: str) -> None:
    assert leads_on(line)


@pytest.mark.parametrize("line", ["Budget:", "The Board", "Any other business:", "Members’ questions:", "Report of the Board:"])
def test_a_title_is_no_lead_in(line: str) -> None:
    assert not leads_on(line)


@pytest.mark.parametrize(
    "tagged",
    [
        "Cllr Hall moved and Cllr Poole seconded that <resolution outcome='lost'>the levy be doubled</resolution>. There voted for 3, against 6, and the motion had not obtained the majority needed.",
        "Ms Rivers's motion that <resolution outcome='withdrawn'>the yard be let for ten years</resolution> was, with the leave of the meeting, withdrawn.",
        "The proposal that <resolution outcome='lost'>the quorum be cut to six</resolution> failed to find two thirds.",
        "A motion to <resolution outcome='lost'>send the plan back to the Board</resolution> was lost by 2 votes to 4.",
        "Mr Breen moved and Ms Hall seconded that <resolution outcome='carried'>the gate be locked</resolution>. An amendment by Dr Oakes, that <resolution outcome='lost'>a notice be tried first</resolution>, fell by 1 vote to 5. The motion was put and carried.",
        "A proposal that <resolution outcome='lost'>the fee be waived</resolution> found no seconder.",
        "Outcome: <resolution outcome='lost'>The move to Fridays was not agreed</resolution>.",
        "Resolved: that <resolution outcome='lost'>a lower limit be supported</resolution> (2 votes for, 5 against – not carried).",
        "Cllr Hall proposed a motion to <resolution outcome='carried'>add a condition on lighting</resolution>. This was seconded by Cllr Poole and carried.",
    ],
)
def test_what_became_of_a_motion(tagged: str) -> None:
    check("# Northbrook Board\n## 5. Business\n" + tagged, "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        # a verb in capitals each
        "The Board <resolution verb='note'>NOTED the month 2 position</resolution>, <resolution verb='approve'>APPROVED the bid</resolution> and <resolution verb='request'>REQUESTED a paper on lifts in May</resolution>.",
        # "that …; and that …", "to …; to …; and to …": two that a comma joins, or two deeds, are one
        "It was RESOLVED that <resolution verb='approve'>the fees be raised by 3 per cent</resolution>; and that <resolution verb='provide'>the Warden inform the tenants</resolution>.",
        "It was RESOLVED that <resolution verb='approve'>the fees be raised by 3 per cent, and that the Warden inform the tenants</resolution>.",
        "RESOLVED to <resolution verb='note'>note the plan</resolution>; to <resolution verb='request'>invite the Warden to the next meeting</resolution>; and to <resolution verb='request'>write to the Vicar about the lamp</resolution>.",
        "The Board agreed to <resolution verb='note'>note the plan</resolution>; to <resolution verb='request'>invite the Warden in May</resolution>; and to <resolution verb='request'>write to the Vicar</resolution>.",
        "Agreed: to <resolution verb='agree'>accept the quotation of £90</resolution>; to <resolution>close the pier for a day</resolution>; to <resolution verb='request'>ask the Vicar to help</resolution>.",
        "RESOLVED to <resolution verb='request'>write to the Minister; to the County Council; and to the harbour master</resolution>.",
        # labels with half a bracket, or a full stop
        "It was resolved that 1) <resolution>the shelter be painted</resolution>, 2) <resolution verb='approve'>a bench be bought</resolution>.",
        "The Board agreed that: i) <resolution>the shelter be painted</resolution>; ii) <resolution verb='approve'>a bench be bought</resolution>.",
        "Members agreed 1. <resolution>to paint the shelter</resolution>; 2. <resolution verb='approve'>to buy a bench</resolution>.",
        "RESOLVED to <resolution verb='note'>note the plan; and to invite the Warden to the next meeting</resolution>.",
        "AGREED: that <resolution verb='note'>the register be noted</resolution>; that <resolution verb='schedule'>a workshop be arranged for June</resolution>.",
        # in two languages
        "Penderfynwyd / Resolved to <resolution verb='approve'>give £90 to the choir</resolution>.",
        # notes of a few words
        "A request from the Scouts for £80. <resolution>Agreed, nem con</resolution>.",
        "B/7 Weir Farm, new culvert - <resolution verb='approve'>granted subject to a steel grid</resolution>.",
        "B/8 Mill Lane, fence - <resolution verb='defer'>held over; no plan was supplied</resolution>.",
        "Letter about the ford – <resolution verb='note'>noted</resolution>.",
        "<resolution>All happy for the Treasurer to renew the licence</resolution>. Ms Hall asked about the lift.",
        "<resolution verb='note'>The dashboard was noted</resolution>. Ms Hall wished the team well.",
        "<resolution verb='receive'>The accounts were received</resolution>. The Clerk was thanked.",
        "<resolution verb='approve'>Closure of the lower car park was approved</resolution>.",
        # in two languages
        "<resolution verb='note'>Nodwyd / Noted</resolution>.",
        "Cytunwyd / Agreed: <resolution verb='approve'>talu am y bont / to pay for the bridge</resolution>.",
        "PENDERFYNWYD hefyd / also RESOLVED <resolution verb='approve'>talu am y bont / to pay for the bridge</resolution>.",
        "<resolution verb='approve'>Hire of the marquee, £45, approved for payment</resolution>.",
        "A request from the choir for £80. <resolution verb='approve'>Agreed</resolution>.",
        "“This Council believes that trees matter, and resolves to <resolution verb='approve'>fund a hundred saplings</resolution>.”",
        "It was moved by Cllr Hall, seconded by Cllr Poole, that:-\n“In view of the storms, this Council resolves to:-\n1. <resolution verb='approve'>fund a hundred saplings</resolution>; and\n2. <resolution verb='request'>ask the Clerk to write to the Minister</resolution>.”\nThe motion was carried.",
        "RESOLVED that <resolution verb='approve'>the fees be raised</resolution>; and that <resolution verb='provide'>the Warden supply copies to the users</resolution>.",
        # lists in their sentence
        "The following grants were awarded: (a) <resolution verb='approve'>Scouts £90</resolution>; (b) <resolution verb='approve'>Silver Band £60</resolution>.",
        "Governors approved the following: <resolution verb='approve'>Lone Working (with changes)</resolution>; <resolution verb='approve'>Safer Recruitment</resolution>.",
        # said otherwise
        "It was the unanimous decision of the Board to <resolution verb='approve'>increase the rents</resolution>.",
        "The Board decided <resolution verb='refuse'>not to renew the lease of the hut</resolution>.",
        "<resolution verb='approve'>Payments amounting to £340.22 were authorised</resolution>.",
        "<resolution verb='refuse'>The Warden's request for overtime was declined</resolution>.",
        "Cllr Hall moved that <resolution outcome='lost'>the fair be cancelled</resolution>. There being no seconder the motion fell.",
        "It was agreed by the Northbrook Board that <resolution>the form would be simplified</resolution>.",
        "It was resolved by a show of hands to <resolution>suspend standing orders</resolution>.",
        "<resolution verb='receive'>The update was received with thanks</resolution>.",
        "<resolution verb='agree'>Members voted unanimously in favour of the proposal to extend the lease</resolution>.",
        "On being put to the vote, <resolution verb='agree'>the recommendations were agreed</resolution>.",
        "<resolution verb='defer'>The matter was left on the table</resolution>.",
        "RECOMMENDED: That <resolution verb='recommend'>Council be asked to amend the Scheme</resolution>.",
        "Cllr Hall proposed <resolution verb='refuse'>refusal on highway grounds</resolution>; Cllr Poole seconded.",
        # posts filled
        "<resolution verb='appoint'>Jo Rivers was appointed link governor for Music</resolution>.",
        "<resolution verb='appoint'>Jo Rivers was re-appointed for two years</resolution>.",
        "<resolution verb='appoint'>Jo Rivers, Ann Hall and Tom Breen, having been duly nominated, were elected en bloc</resolution>.",
    ],
)
def test_notes_and_capitals(tagged: str) -> None:
    check("# Northbrook Board\n## 5. Business\n" + tagged, "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        "<resolution verb='confirm'>Approved with two corrections</resolution>.",
        "<resolution verb='confirm'>Adopted</resolution> on the proposal of Cllr. Hall, seconded by Ms Poole.",
        "<resolution verb='confirm'>The minutes of 3 May were approved</resolution>, proposed Cllr Hall, seconded Cllr Poole.",
        "<resolution verb='confirm'>The minutes of 3 May were taken as read. They were approved and signed</resolution>.",
    ],
)
def test_minutes_confirmed_without_their_movers(tagged: str) -> None:
    check("# Northbrook Board\n## 2. Minutes of the last meeting\n" + tagged, "resolution")


@pytest.mark.parametrize(
    "plain",
    [
        "Decisions notified by the District Council: NB/24/1 Weir Mill - approved with conditions. NB/24/2 Weir Barn - refused.",
        "Jo Rivers was appointed Director of Parks in 2019.",
        "Everyone was pleased for the choir.",
        "The following attended: Ms Hall; Mr Poole; Dr Oakes.",
        "The following points were made: the lift is old; the roof leaks.",
        "Members voted in favour of the motion.",
        "It was the decision of the landlord to close the hut.",
        "Decision status: Recommendations Approved",
        "The Clerk said that the invoices had been approved for payment.",
        "The minister said that the fees would rise, and that the tenants had been told.",
    ],
)
def test_notes_that_decide_nothing(plain: str) -> None:
    check("# Northbrook Board\n## 5. Business\n" + plain, "resolution")


def test_capitals_below_decision_are_its_clauses() -> None:
    check(
        "# Northbrook Council\n## 5. Hostels\n### Decision:\nThe Executive Member (Councillor Jo Rivers):\na) <resolution verb='approve'>APPROVED the extension</resolution>;\n"
        "b) <resolution>AGREED to the inclusion of a third lot</resolution>;\nc) <resolution verb='delegate'>DELEGATED to the Director the award of contracts</resolution>;\n"
        "d) <resolution verb='note'>NOTED the assessment</resolution>.",
        "resolution",
    )
