"""What the clerk of a small body jots down of a decision, the posts and sums listed below a title, and what looks like them."""

from __future__ import annotations

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        "<resolution verb='refuse'>Advert in the tide tables at £30 (declined)</resolution>.",
        # a participle, with those who moved it behind
        "<resolution verb='approve'>Payments agreed</resolution> AB / CD.",
        "<resolution verb='approve'>Payment agreed</resolution>, Mrs Hall and Mr Oakes.",
        "<resolution verb='approve'>Proposed payments approved</resolution> Cllr Hall, seconded Cllr Oakes, all in favour.",
        "<resolution verb='approve'>Accounts passed for payment</resolution>: Quay hire £40, lamp oil £12.",
        "Audit: <resolution verb='approve'>Part A approved</resolution>, <resolution verb='approve'>Part B approved</resolution>.",
        "<resolution verb='approve'>A cheque for £40 was raised: printing of the tide table</resolution>.",
        "<resolution verb='approve'>Donation of £50 to the scouts</resolution> proposed by Kevin and seconded by Sarah. Agreed.",
        # what is to be
        "<resolution verb='approve'>Mooring fees to go up by 5% from June</resolution>.",
        "<resolution verb='approve'>Rents to stay as they are</resolution>.",
        "<resolution>No regatta this year</resolution>.",
        "<resolution verb='appoint'>Mr Oakes to carry on as Treasurer</resolution>.",
        # a bid that was taken
        "Two bids. <resolution verb='agree'>Council accepted P. Oakes</resolution>.",
        "Two bids. <resolution verb='agree'>Went with the Oakes quote</resolution>.",
        "Two bids. <resolution verb='agree'>Oakes to be given the work</resolution>.",
        # what stands as it was, what is put off or withheld
        "<resolution>Signatories to remain as before with the addition of Mrs Hall</resolution>.",
        "<resolution verb='defer'>Application for £90 held over as no quote was sent</resolution>.",
        "The club want a container. It would be ugly and <resolution verb='refuse'>permission was not given</resolution>.",
        "<resolution verb='approve'>Dispensation granted to speak</resolution>.",
        "<resolution verb='approve'>Donation of £25 to the lifeboat, usual</resolution>.",
        "To pay: Oakes £40. Poole £12. <resolution verb='approve'>All agreed</resolution>.",
        # in everyday words
        "Ropes were shown. <resolution verb='agree'>Decided on the blue ones</resolution>.",
        "The choir want the shed. <resolution verb='agree'>OK as long as they sweep it</resolution>.",
        "The choir want the shed. <resolution verb='agree'>No problem with this so long as it is swept</resolution>.",
        "<resolution verb='agree'>Nobody objected to the choir having the shed</resolution>.",
        "After a long talk, agreed <resolution verb='approve'>£9 for members and £12 for others</resolution>.",
        "Agreed <resolution verb='agree'>dates for the walks: 3 May, 7 June</resolution>.",
        "Agreed on <resolution verb='agree'>the slip, the wall and the far gate</resolution>.",
        "A cover is wanted. <resolution verb='approve'>£60 limit set</resolution>.",
        "<resolution verb='approve'>Subscription to the Tide Society £15 (renew)</resolution>.",
        "<resolution verb='agree'>Second lamp by the slip - yes</resolution>.",
        "<resolution verb='refuse'>The other two could not be helped this time</resolution>.",
        "<resolution verb='refer'>The mooring policy was sent back to the Harbour Group</resolution>.",
        "Lou asked for a bin. This was agreed and <resolution>a notice be put on the gate</resolution>.".replace(
            "Lou asked for a bin. ", "Lou told of the bin. "
        ),
        "Lou suggested <resolution>we open a second account</resolution> and this was agreed.",
    ],
)
def test_jotted(tagged: str) -> None:
    check(f"# Northbrook Parish Council\n## 5. Business\n{tagged}", "resolution")


@pytest.mark.parametrize(
    "words",
    [
        "Mr Oakes agreed with Mrs Hall.",
        "Rents had gone up by 4% across the county.",
        "The lane is to be closed by the County on Friday.",
        "No reports this month.",
        "No one from the County was there.",
        "The lease has still to be signed by the landlord.",
        "He asked whether the fees would stay the same.",
        "Heart Trust - grant from the County refused.",
        "The County chose the cheaper route in 2019.",
    ],
)
def test_not_jotted(words: str) -> None:
    check(f"# Northbrook Parish Council\n## 5. Business\n{words}", "resolution")


def test_posts_are_filled_by_name_below_their_title() -> None:
    check(
        "# Northbrook Parish Council\n## 2. Election of Vice Chairman\n<resolution verb='appoint'>Mr Oakes</resolution>, proposed Mrs Hall, seconded Mr Poole.\n"
        "## 3. Representatives\n<resolution verb='appoint'>Ferry Trust: Mr Poole</resolution>. <resolution verb='appoint'>Slip Charity: Mrs Hall and Mr Oakes</resolution>."
    )


def test_reports_of_representatives_fill_no_post() -> None:
    check("# Northbrook Parish Council\n## 3. Reports from representatives\nFerry Trust: Mr Poole.", "resolution")


def test_sums_are_listed_with_whom_they_go_to() -> None:
    check(
        "# Northbrook Parish Council\n## 8. Requests for support\n<resolution verb='approve'>Boat Club – £150</resolution>; <resolution verb='approve'>Choir (robes) – £40</resolution>; "
        "<resolution verb='refuse'>a circus from Wrayford – not supported</resolution>."
    )
    check(
        "# Northbrook Parish Council\n## 8. Donations\nAfter a long talk the following was decided:\n- <resolution verb='approve'>Boat Club £150</resolution>\n- <resolution verb='approve'>Choir £40</resolution>"
    )
    check(
        "# Northbrook Parish Council\n## 8. Donations\nRESOLVED that the following donations be made:-\n"
        "<resolution verb='approve'>Boat Club | £150</resolution>\n<resolution verb='approve'>Choir | £40</resolution>"
    )


def test_sums_that_are_asked_for_or_paid_are_none() -> None:
    check(
        "# Northbrook Parish Council\n## 8. Business\nThe following requests were received:\n- Boat Club £150\n- Choir £40",
        "resolution",
    )


def test_a_proposal_with_its_result_below() -> None:
    check(
        "# Northbrook Parish Council\n## 5. Slip\nPROPOSAL: <resolution>That the slip be gated</resolution>\nPROPOSED: Mr Oakes\nSECONDED: Mrs Hall\nDECISION: passed (all in favour)"
    )
    check(
        "# Northbrook Parish Council\n## 5. Slip\nPROPOSAL: <resolution outcome='lost'>Buy a second winch</resolution>\nPROPOSED: Mr Oakes\nSECONDED: Mrs Hall\nDECISION: not passed, 1 for, 4 against"
    )


@pytest.mark.parametrize(
    "tagged",
    [
        "Lou had sent a report. <resolution verb='note'>The warden had sent another, which was noted</resolution>.".replace(
            "Lou had sent a report. ", ""
        ),
        "Hens were asked for. <resolution verb='agree'>Committee agreed by 4 votes to 2</resolution>.",
        "<resolution verb='approve'>The committee thanked Lou and gave the go-ahead</resolution>.",
        "Rope order. <resolution verb='agree'>Go ahead</resolution>.",
        "<resolution verb='approve'>£50 allowed for prizes</resolution>.",
        "Unanimous decision to <resolution verb='defer'>postpone until next year</resolution>.",
        "<resolution verb='refuse'>The committee did not feel able to take on the beds</resolution>.",
        "Two signed on. <resolution verb='appoint'>Lou and Tom to be wardens</resolution>.",
        "Two letters came. The choir asked for £20. Lou will reply. <resolution verb='defer'>Held over</resolution>, Lou to ask what for.",
    ],
)
def test_everyday_words(tagged: str) -> None:
    check(f"# Northbrook Slip Association\n## 5. Business\n{tagged}", "resolution")


@pytest.mark.parametrize(
    "words",
    [
        "Mrs Hall asked whether anybody came. Yes, three came by boat.",
        "The neighbours were asked. No objections.",
        "The County is to be chaired by Mr Poole.",
        "The regatta was able to go round the buoy.",
    ],
)
def test_everyday_words_that_decide_nothing(words: str) -> None:
    check(f"# Northbrook Slip Association\n## 5. Business\n{words}", "resolution")


def test_what_the_planning_authority_decided_is_no_decision() -> None:
    check(
        "# Northbrook Parish Council\n## 7. Planning\nDistrict decisions\n24/01 Porch at 9 Mill Lane - granted. 24/02 Weir Mill - refused, too high.",
        "resolution",
    )
    check("# Northbrook Parish Council\n## 7. Planning\nDecisions: Weir Mill, garage – approved with conditions.", "resolution")


def test_a_title_that_runs_into_its_sentence() -> None:
    check(
        "# Northbrook Parish Council\n## 4. Minutes\n<resolution verb='confirm'>of the meeting held on 20 March were agreed and signed</resolution>."
    )
