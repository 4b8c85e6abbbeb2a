"""How parish and community councils, halls and groups of volunteers word what they decide, and what looks like it and decides nothing."""

from __future__ import annotations

import pytest

from extractors import extract
from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        # the vote or the assent stands first
        "Voted 4 to 2 to <resolution>keep the old winch</resolution>.",
        "Members voted 5-1 to <resolution>gate the slip</resolution>.",
        "Unanimous to <resolution>go with Oakes at £90</resolution>.",
        "There was general agreement that <resolution>the slip should be gated</resolution>.",
        "There was unanimous agreement to <resolution verb='approve'>buy a second winch</resolution>.",
        "Broad agreement among members that <resolution>the shed be let</resolution>.",
        "A consensus was reached to <resolution>try July</resolution>.",
        "Lamp strings – after a show of hands (5 for, 1 against) it was agreed to <resolution verb='approve'>buy LED strings up to £80</resolution>.",
        "<resolution>Rules: change of quorum from 5 to 4</resolution> passed, 4 votes for, 1 against.",
        "Decided <resolution verb='refuse'>against a beer tent this year</resolution>.",
        "Regatta page: agreed <resolution verb='appoint'>Lou and Tom as admins</resolution>.",
        # passives
        "Hire: after some discussion <resolution>the new charges were agreed, £9 an hour for villagers</resolution>.",
        "<resolution verb='adopt'>Independently examined accounts for 2023/24 were adopted and signed</resolution>.",
        "<resolution verb='adopt'>Revised standing orders were adopted</resolution>.",
        "Invoices – <resolution verb='approve'>the following were approved for payment</resolution>:\nQuay hire £40\nLamp oil £12",
        "<resolution verb='note'>The following correspondence was noted</resolution>:\n- Letter from the ferry company\n- Tide tables",
        "<resolution>Mr Oakes has resigned as Harbour Steward, accepted with regret</resolution>.",
        # proposals
        "Mr Oakes proposed, seconded by Mrs Hall, <resolution>a letter of thanks be sent to the retiring Harbour Master</resolution>. All agreed.",
        "Mrs Hall asked if <resolution>the school could have the slip free in July</resolution>, agreed.",
        "It was felt that <resolution>a letter should go to the ferry company</resolution>. This was agreed.",
        "Motion by Cllr Hall to <resolution>plant a hedge</resolution>. Seconded Cllr Oakes. Vote: for 3, against 1. Motion carried.",
        "RESOLVED <resolution verb='request'>the Clerk write to the ferry company</resolution> and RESOLVED FURTHER that <resolution verb='approve'>the licence be renewed</resolution>.",
        "<resolution verb='approve'>Cheques as listed – proposed by Cllr Hall, seconded by Cllr Oakes and approved</resolution>.",
        "No report had come. <resolution verb='defer'>Approval of the tree survey was deferred to the next meeting as none was sent</resolution>.",
        "Cllr Hall had found a lamp for £90. All Councillors were in favour of <resolution verb='approve'>buying it</resolution>.",
        "Cllr Hall proposed <resolution verb='approve'>the council buy a new net</resolution>. This was seconded by Cllr Oakes.",
        "Three had quoted. In order to start before May, <resolution verb='delegate'>the parish council delegated the choice of a painter to the Clerk</resolution>.",
        "Noted: <resolution verb='note'>the rainfall figures, which the Warden had collected</resolution>.",
        "<resolution verb='agree'>The purchase of the boat for £75.50 was discussed and agreed</resolution>. The Clerk has the keys.",
        "<resolution>The return was gone through line by line, agreed and signed</resolution>.",
        "<resolution verb='receive'>These were received by the Council and filed</resolution>.",
        "<resolution verb='adopt'>The co-option procedure was adopted with immediate effect and will be put on the website</resolution>.",
        "The committee agreed that <resolution verb='agree'>the Council met the conditions of its lease</resolution>.",
        "<resolution verb='approve'>£50 was donated to the lifeboat under S137</resolution>.",
        "<resolution verb='approve'>The Council donated £50 to the lifeboat</resolution>.",
        "<resolution verb='approve'>A cheque was drawn to Mrs Oakes, for paint, at £38</resolution>.",
        "<resolution verb='approve'>Payment of the June bills Prop: Cllr Hall, 2nd Cllr Oakes Carried</resolution>",
        "26/0113, a porch. <resolution verb='agree'>Members looked at the application and no objections were made</resolution>.",
        "<resolution verb='agree'>There was no objection to the proposals from members</resolution>.",
        "The slip was dry. <resolution verb='adopt'>The Standing Orders and the Code of Conduct were reviewed and re-adopted</resolution>. Mrs Hall left.",
        "Section 2 – <resolution verb='approve'>Accounting Statements – was approved and signed</resolution>.",
        # posts
        "Cllr Hall proposed that <resolution verb='appoint'>Cllr Oakes took on the role</resolution> and Cllr Poole seconded it.",
        "Cllr Hall proposed and Cllr Poole seconded that <resolution verb='appoint'>Cllr Oakes continues as Ferry Trust Representative</resolution>.",
        "<resolution verb='appoint'>Ann Dow – proposed by Cllr Hall, seconded by Cllr Oakes and unanimously co-opted</resolution>.",
        "Mr Oakes proposed <resolution verb='appoint'>Ann Dow for the post of Minute Secretary</resolution>, seconded by Mrs Hall. All present agreed.",
        "Lou Oakes proposes <resolution verb='appoint'>Tom Hall as Vice Chair</resolution> and Ann Dow seconds.",
    ],
)
def test_decided(tagged: str) -> None:
    check(f"# Northbrook Parish Council\n## 5. Business\n{tagged}", "resolution")


@pytest.mark.parametrize(
    "words",
    [
        "There was general agreement that it was a lovely day.",
        "The Clerk reported that Mr Oakes had resigned in May, with regret.",
        "It was felt that the school was busy. Mrs Hall left.",
        "Mrs Hall asked if the school could have the slip, and when.",
        "The following were present: Mr Oakes and Mrs Hall.",
        "The reconciliation was checked and signed by Mr Oakes.",
        "He voted in the chair.",
        "There were no objections to the application from neighbours.",
        "The Council donated £50 to the lifeboat in 2021.",
        "A cheque was signed last month for £90.",
        "He asked if the minutes were considered to be a true record.",
        "Noted: Cllr Hall declared an interest.",
        "Cllr Hall proposes a toast.",
        "The County Council makes comments each year.",
    ],
)
def test_not_decided(words: str) -> None:
    check(f"# Northbrook Parish Council\n## 5. Business\n{words}", "resolution")


def test_a_patient_group_goes_by_its_initials() -> None:
    check(
        "# Millrace Patient Participation Group\n## 5. Clinics\nThe PPG agreed to <resolution>help on the door again</resolution>.",
        "resolution",
    )


def test_the_council_itself_has_no_comment() -> None:
    check(
        "# Northbrook Parish Council\n## 5. Consultations\n<resolution verb='agree'>24/01 Quay Cottage: the Parish Council makes no comment</resolution>."
    )


def test_minutes_in_everyday_words() -> None:
    check("# Northbrook Slip Association\n## 2. Minutes\n<resolution verb='confirm'>Minutes of the last meeting were OK'd</resolution>.")


@pytest.mark.parametrize(
    "tagged",
    [
        "RESOLVED (proposed Cllr Hall, seconded Cllr Oakes): that <resolution verb='appoint'>Mr Breen be elected warden</resolution>.",
        "AGREED [Prop: Cllr Hall, Sec: Cllr Oakes] to <resolution verb='approve'>buy a winch</resolution>.",
        "Members opted to <resolution>stay with the present firm at a cost of £90</resolution>.",
        "The Council chose to <resolution>keep the old slip</resolution>.",
        "Recommend to the Parish Council that <resolution verb='recommend'>Oakes Ltd is appointed</resolution>.",
        "Lou suggested <resolution>a leaflet drop before the regatta</resolution> – all happy with this.",
        "Policy 3 – after much debate <resolution>the group settled on 15 moorings</resolution>.",
        "<resolution verb='approve'>Rents for 2025: to rise to £38</resolution>.",
        "<resolution verb='appoint'>Mr Oakes was thanked and re-appointed</resolution>.",
        "Long service was told of. <resolution verb='note'>The meeting expressed its thanks to Mrs Hall for all her work</resolution>.",
    ],
)
def test_decided_in_passing(tagged: str) -> None:
    check(f"# Northbrook Parish Council\n## 5. Business\n{tagged}", "resolution")


@pytest.mark.parametrize(
    "words",
    [
        "Mr Oakes suggested a leaflet drop, which nobody liked.",
        "The owner chose to keep the old slip.",
        "After much debate the group went home.",
        "The Chair expressed her thanks.",
        "Clerk to proceed.",
    ],
)
def test_not_decided_in_passing(words: str) -> None:
    check(f"# Northbrook Parish Council\n## 5. Business\n{words}", "resolution")


def test_notes_of_the_last_meeting_are_minutes() -> None:
    check("# Northbrook Slip Association\n## 2. Notes of last meeting\n<resolution verb='confirm'>Approved</resolution>.")


@pytest.mark.parametrize(
    "tagged",
    [
        "<resolution verb='approve'>Payments totalling £90.44 RESOLVED to pay</resolution>.",
        "24/01 Rear dormer, 14 Weir Row – RESOLVED <resolution verb='agree'>no objection</resolution>.",
        "The plaques were shown. <resolution verb='refuse'>Members were not in favour of the plaque wall</resolution>.",
        "<resolution verb='approve'>Lou was authorised to pay the insurance when it falls due</resolution>.",
        "It was proposed that <resolution verb='approve'>hire charges go up £1 an hour</resolution>; Tom against, the rest for. Carried.",
        "Late cancellation: agreed <resolution>50% refund on this occasion</resolution>.",
        "<resolution verb='approve'>Rowing Club request to put up nets: approved in principle, trustees wish to see a plan first</resolution>.",
        "<resolution verb='approve'>Safeguarding, Fire & Safety and Complaints policies were all re-approved without change</resolution>.",
        "Lou proposed <resolution verb='appoint'>Ian as Vice-Chair</resolution>, all agreed.",
        "<resolution verb='agree'>Lou's offer to repaint the shed was accepted with thanks</resolution>.",
        "Tom proposed that <resolution verb='refuse'>the Council object on grounds of noise</resolution>; Ann proposed no comment be made. Tom's proposal was carried.",
        "<resolution verb='approve'>The Gala Committee asked for the use of the tent and this was granted</resolution>.",
    ],
)
def test_decided_of_a_thing(tagged: str) -> None:
    check(f"# Northbrook Parish Council\n## 5. Business\n{tagged}", "resolution")


@pytest.mark.parametrize(
    "words",
    [
        "Residents were not in favour of the plaque wall.",
        "The grant was applied for in May and was granted by the County.",
        "Mr Oakes's proposal for the slip was read.",
        "Lou's report said that the fees had been agreed with the County.",
        "Thames Water policies were explained.",
        "Oakes Water's statements were noted with concern by residents.",
    ],
)
def test_not_decided_of_a_thing(words: str) -> None:
    check(f"# Northbrook Parish Council\n## 5. Business\n{words}", "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        # one after another
        "Grants. <resolution verb='approve'>Choir (robes) £40 agreed</resolution>; <resolution verb='refuse'>Circus not supported this year</resolution>.",
        # what was moved stands before its movers
        "<resolution verb='approve'>Accounts for payment: Lou Oakes £12; Slip hire £15</resolution>. Proposed AB, seconded MK and agreed.",
        "<resolution verb='approve'>A new bench for the quay, cost £30</resolution>. Prop Cllr Hall Sec Cllr Poole. Carried.",
        # answers
        "<resolution verb='approve'>Tide Society subscription £36 - renew</resolution>.",
        "<resolution verb='refuse'>Cockerels – no</resolution>.",
        "A show of hands was taken. <resolution verb='refuse'>Not taken forward</resolution>.",
        "<resolution verb='approve'>Lou wants to keep bees by the slip: OK'd provided he is insured and tells the neighbours</resolution>.",
        "The regatta is in May. <resolution verb='appoint'>Sub-committee of AB, SH and CD formed to organise</resolution>.",
        "Rent: voted on <resolution verb='approve'>raising rents to £32 a mooring</resolution> – 4 for, 1 against, carried.",
    ],
)
def test_jotted_by_a_clerk(tagged: str) -> None:
    check(f"# Northbrook Parish Council\n## 5. Business\n{tagged}", "resolution")


@pytest.mark.parametrize(
    "words",
    [
        "Declarations of interest – no.",
        "The rain came. Proposed by Cllr Hall.",
        "The District had formed a group to choose the route.",
        "He kept bees, provided the neighbours were told.",
    ],
)
def test_not_jotted_by_a_clerk(words: str) -> None:
    check(f"# Northbrook Parish Council\n## 5. Business\n{words}", "resolution")


def test_what_the_planning_authority_decided_in_capitals() -> None:
    check(
        "# Northbrook Parish Council\n## 8. Planning\nDecisions: 19/02 Barn conversion - Refused. 19/03 Weir Mill - Permitted.",
        "resolution",
    )


def test_minutes_that_stand_before_the_first_item() -> None:
    check(
        "# Northbrook Slip Association\nThere: Lou, Tom\n<resolution verb='confirm'>Last meeting's minutes passed as correct</resolution>. (Lou/Tom)"
    )


def test_minutes_kept_in_the_rows_of_a_table() -> None:
    check(
        "# Northbrook Library Trust\nItem | Discussion | Action\n1 | Apologies. None. | -\n2 | Minutes. <resolution verb='confirm'>Agreed</resolution>. | -\n"
        "3 | Finance. A dear year. Lou proposed <resolution verb='approve'>moving £80 into a savings account</resolution>, Tom seconded, agreed. | LO",
        "resolution",
    )


@pytest.mark.parametrize(
    "tagged",
    [
        "<resolution verb='agree'>Trustees unanimously chose Harker & Co (£80 + VAT), the only ones with a guarantee</resolution>. Work starts in October.",
        "It was agreed that <resolution>these remain as last year with the exception of the Tree Warden</resolution>.",
        "<resolution verb='approve'>Section 2, the accounting statements, was approved and signed</resolution>.",
        "<resolution verb='adopt'>Standing Orders and Financial Regulations: no amendments; readopted</resolution>.",
        "<resolution verb='agree'>Mr Oakes offered to try the winch himself, which was gratefully accepted</resolution>.",
        "<resolution verb='appoint'>All the present committee were willing to stand again and were re-elected en bloc</resolution>.",
        'Motion: "<resolution>That the Association asks the Borough to consult on a permit scheme</resolution>." For 15, against 9. Carried.',
        "Lou suggested <resolution verb='approve'>£50 to the hospice</resolution>. This was agreed to.",
        "<resolution verb='confirm'>Minutes of 18 July agreed</resolution> with one correction (Lou was there).",
    ],
)
def test_decided_at_a_yearly_meeting(tagged: str) -> None:
    check(f"# Northbrook Slip Association\n## 5. Business\n{tagged}", "resolution")


def test_a_vice_chair_proposed_below_the_title_of_an_election() -> None:
    check(
        "# Northbrook Parish Council\n## 2. Election of Vice Chairman\n<resolution verb='appoint'>Proposed Cllr Hall (Cllr Oakes), seconded Cllr Poole</resolution>. All agreed.\n"
        "## 3. Committees\nThe Ferry Trust is a charity.\n## 4. Representatives\n<resolution verb='appoint'>Ferry Trust - Cllrs Hall, Oakes, Poole</resolution>.",
        "resolution",
    )


def test_what_was_agreed_last_year_is_reported() -> None:
    check("# Northbrook Slip Association\n## 5. Business\nIt was agreed last year that the shed be let.", "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        "A vote was taken on <resolution>gating the slip</resolution> and the result was <vote votes_for='4' votes_against='1'>4 in favour and 1 against</vote>.",
        "A majority (<vote votes_for='5' votes_against='1'>5-1</vote>) voted in favour of <resolution>mending the net</resolution>.",
        "Lou asked for a shed. Vote: <vote votes_for='3' votes_against='1' abstentions='1'>3 for / 1 against / 1 abstained</vote>.",
    ],
)
def test_votes_of_small_bodies(tagged: str) -> None:
    check(f"# Northbrook Slip Association\n## 5. Business\n{tagged}", "vote", "resolution")


@pytest.mark.parametrize(
    "words", ["A majority of residents use the slip.", "A vote was taken on the motion.", "The vote was held on Friday in the County."]
)
def test_no_votes(words: str) -> None:
    check(f"# Northbrook Slip Association\n## 5. Business\n{words}", "vote", "resolution")


def test_what_is_moved_below_the_agendas_words() -> None:
    check(
        "# Northbrook Parish Council\n## 5. Finance\na) To approve the payments on the list.\n<resolution verb='approve'>Proposed by Cllr Hall, seconded by Cllr Oakes and unanimously approved</resolution>.\n"
        "## 6. Fence\nIt was resolved to <resolution verb='approve'>buy the fence</resolution>.\nProposed by Cllr Hall, seconded by Cllr Oakes and carried.\n## 7. Pond\nProposed by Cllr Hall, seconded by Cllr Oakes.",
        "resolution",
    )


def test_minutes_that_were_put_off_are_not_confirmed() -> None:
    check(
        "# Northbrook Parish Council\n## 5. To confirm the minutes of 2 June\n<resolution verb='defer'>Postponed as they were still being typed</resolution>.",
        "resolution",
    )


def test_a_parish_councils_decision_in_a_countys_minutes() -> None:
    check(
        "# Elmshire County Council\n## 5. Roads\nThe officer spoke. After some talk the parish council delegated the choice to its clerk.",
        "resolution",
    )


def test_notes_below_a_number_without_a_full_stop() -> None:
    minutes = extract(
        (
            b"Northbrook Parish Council\nMinutes of the meeting held on 9 May 2023\nPresent: Cllrs Ann Hall, Jo Oakes\n4. Planning\n4.1 Agreed to take no further action on the slip\n"
            b"4.2 Clerk to write to Highways\n4.3 Grass cutting quote accepted\n4.4 Cllr Hall will ring the contractor\n5. Roads\n5.1 Footpaths\nThe stile is dry.\n5.2 Lighting\nThe lamp is lit.\n6. Dates\nNone."
        ),
        "minutes.txt",
    )
    told = [record.quote for record in minutes.records if record.kind in ("resolution", "action")]
    assert told == [
        "take no further action on the slip",
        "Clerk to write to Highways",
        "Grass cutting quote accepted",
        "Cllr Hall will ring the contractor",
    ]
    assert [item.title for item in minutes.items if item.number in ("5.1", "5.2")] == ["Footpaths", "Lighting"]


def test_a_title_that_goes_on_in_its_sentence() -> None:
    check(
        "# Northbrook Parish Council\n## 5. Matters arising\n<resolution verb='defer'>Were held over until May</resolution>",
        "resolution",
    )


def test_spending_that_nobody_seconded() -> None:
    check(
        "# Northbrook Parish Council\n## 5. Lights\nCllr Hall proposed <resolution outcome='lost'>spending £900 on lights</resolution>; there was no seconder and the motion fell.",
        "resolution",
    )
