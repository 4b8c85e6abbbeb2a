"""Outcomes that clerks put behind what they are of: "Purchase of a winch. RESOLVED.", "Agreed £50", and what is only told beside them."""

from __future__ import annotations

import pytest

from extractors import extract
from tests.tagged import check

_HEAD = "# Northbrook Parish Council\n## 5. Quay\n"


@pytest.mark.parametrize(
    "tagged",
    [
        # a lone verb behind a fragment
        "<resolution>Boat owners to coil ropes</resolution>. RESOLVED.",
        "<resolution>Boat owners to coil ropes</resolution>. Resolved",
        "<resolution verb='approve'>Purchase of a winch at £240</resolution>. AGREED.",
        "It was agreed to <resolution verb='approve'>buy a lamp</resolution>. Resolved. The lamp will be green.",
        "Oakes read out the log. RESOLVED and noted.",
        "Letter from the choir wanting help. <resolution verb='approve'>Agreed £40</resolution>.",
        # who decides
        "Cllrs <resolution verb='approve'>approved the rota</resolution>.".replace(
            "Cllrs <resolution verb='approve'>", "<resolution verb='approve'>Cllrs "
        ),
        "<resolution verb='note'>Cllrs noted the report</resolution>.",
        "It was unanimously voted upon that <resolution verb='appoint'>the vacancy be filled by Tom Breen</resolution>.",
        "<resolution verb='agree'>The Council accepted a design for the gate</resolution>.",
        "<resolution verb='note'>The bank balance of £4,120 was noted</resolution>.",
        "Cllr Hall proposed, Cllr Poole seconded, <resolution verb='confirm'>the Council approved the minutes</resolution>. Cllr Hall signed them.".replace(
            "Cllr Hall proposed, Cllr Poole seconded, <resolution verb='confirm'>",
            "<resolution verb='confirm'>Cllr Hall proposed, Cllr Poole seconded, ",
        ),
        "Proposed (AH) & seconded (JP) that <resolution verb='approve'>the following bills be paid</resolution>:\nLamp oil £ 12.00",
        # sub-numbers inside a paragraph
        "5.1 Report - the slip is dry. 5.2 <resolution verb='approve'>The following payments were approved</resolution>: Oakes £9; Breen £12.",
        "It was agreed that <resolution verb='schedule'>an item 'Slip' should be added as the first item on future agendas</resolution>.",
    ],
)
def test_decided(tagged: str) -> None:
    check(_HEAD + tagged, "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        # a fragment or a clause with its movers and the assent behind it
        "<resolution verb='approve'>Gift to the choir - £50</resolution>, proposed by B Hall, seconded T Poole. All in favour.".replace(
            "verb='approve'", "outcome='carried'"
        ),
        "It was proposed that <resolution verb='appoint'>Mr Breen be co-opted onto the crew</resolution> and all were in favour.",
        "It was proposed to <resolution verb='approve'>give £20</resolution>, all in favour.",
        "It was proposed by Cllr Hall and seconded by Cllr Poole that <resolution>the slip should stay shut</resolution>, and this was unanimously agreed.",
        "Cllr Hall proposed that <resolution verb='approve'>we buy a lamp for both huts</resolution>. Proposal was carried.",
        "Cllr Hall proposed <resolution verb='refuse'>not to permit the flag to be flown</resolution> this was seconded by Cllr Poole.\nAll agreed.",
        "<resolution verb='confirm'>Cllr Hall moved and Cllr Poole seconded confirmation and adoption of the minutes of 4 April, which were approved and accepted unanimously</resolution>.",
        "<resolution verb='agree'>The price be held</resolution>".replace(
            "<resolution verb='agree'>The price be held",
            "It was proposed by Cllr Hall, seconded by Cllr Poole, that <resolution verb='approve'>the price be held",
        )
        + ". All were in agreement.",
        "<resolution verb='approve'>A donation of £50 was proposed by Mr P. Hall, seconded by Mrs S. Poole and agreed by all</resolution>.",
        # given out before
        "<resolution verb='approve'>The standing orders that had been circulated were approved</resolution>.",
        "<resolution verb='approve'>Reviewed and approved</resolution>.",
        # a label before another lead-in
        "Decision:- It was resolved to <resolution verb='approve'>pay the rent</resolution>.",
        "Decision: It was agreed that <resolution verb='request'>the Clerk write to Oakes</resolution>.",
        "It was agreed that <resolution verb='agree'>the Council go out to tender for mowing</resolution>.",
        "It was resolved that <resolution verb='agree'>no objection be made</resolution>.",
        "The premium had not gone up and <resolution verb='agree'>the policy renewal was unanimously agreed</resolution>.",
        "Councillors agreed to <resolution verb='appoint'>the co option of Ann Breen to the Parish Council</resolution>.",
        "6.1/05/17 <resolution>Payments as per the schedule were AGREED</resolution>.",
    ],
)
def test_decided_with_movers(tagged: str) -> None:
    check(_HEAD + tagged, "resolution")


def test_the_motion_stands_though_its_amendment_is_lost() -> None:
    check(
        _HEAD
        + "Cllr Hall proposed that <resolution outcome='carried'>a grant of £500 be awarded to the choir</resolution>. Cllr Poole proposed an amendment "
        "<resolution outcome='lost'>that the sum be £250</resolution>. The amendment was lost by 5 votes to 2. The motion was then put and carried.",
        "resolution",
    )


def test_titles_that_a_semicolon_closes() -> None:
    minutes = extract(
        (
            b"Northbrook Parish Council\nMinutes of the meeting held on 9 May 2023\nPresent: Cllrs Ann Hall, Jo Oakes\n1.Apologies; none.\n"
            b"2.Election of Chairman; Cllr Hall was proposed as Chairman and elected unanimously.\n3.Correspondence; a letter had come from the choir.\n4.Next meeting; 3 June."
        ),
        "minutes.txt",
    )
    assert [item.title for item in minutes.items][1:3] == ["Election of Chairman", "Correspondence"]
    assert [record.quote for record in minutes.records if record.kind == "resolution"] == [
        "Cllr Hall was proposed as Chairman and elected unanimously"
    ]


def test_a_council_in_small_letters_objects() -> None:
    check(
        "# Northbrook Parish Council\n## 6. Planning\n16/1101 - five houses at Quarry Field. <resolution verb='refuse'>The council OBJECTED on grounds of access</resolution>.",
        "resolution",
    )


@pytest.mark.parametrize(
    "untold",
    [
        "The Committee refused to accept that there was any fault.",
        "The owners refused to accept the offer.",
        "Quote for £90 includes the rope. Oakes was thanked.",
        "The bank balance had been noted, and rose.",
        "The idea was proposed by Tom Breen.",
        "The following apologies were received: Cllr Hall on leave, Cllr Poole unwell; Cllr Breen at work",
        "The letter, which had been circulated, was long.",
    ],
)
def test_only_told(untold: str) -> None:
    check(_HEAD + untold, "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        "It was RESOLVED to return no objection and no comment.",
        "Council to object on grounds of access.",
        "As Dr Lamb is happy to carry on in this role, no change is needed.",
        "Payment of the bill from Oakes £120. AGREED.",
        "The request from the choir was deferred to January for a copy of its accounts.",
        "<action>Matter to be listed at the next meeting</action>.",
        "Mr Oakes advised that this would be addressed later in the meeting.",
        "Ann Hall reported that she would be seeking election at this AGM.",
        "It was resolved that an objection be submitted on the grounds of noise.",
        "The following were elected unopposed: Chair - Ann Hall; Treasurer - Jo Oakes.",
        "Co-option to fill the vacancy; Tom Breen has put his name forward.",
        "<action owner='clerk'>The clerk was asked to go ahead with the map</action>.",
        "Resolved <action owner='Clerk'>Clerk to reply</action>.",
    ],
)
def test_tasks_beside_them(tagged: str) -> None:
    check(_HEAD + tagged, "action")


def test_a_view_ends_a_numbered_line_that_is_no_title() -> None:
    minutes = extract(
        (
            b"Northbrook Parish Council\nMinutes of the meeting held on 9 May 2023\nPresent: Cllrs Ann Hall, Jo Oakes\n1 Apologies\nNone.\n2 Minutes\nThe minutes were approved.\n"
            b"3 Planning Applications\n3.1     W/2023/130 - Porch at the Old Mill - No objection.\n3.2     W/2023/141 - Lodges at Weir Farm - Object due to traffic.\n4 Finance\nNone."
        ),
        "minutes.txt",
    )
    told = [(record.quote, record.verb) for record in minutes.records if record.kind == "resolution"]
    assert told[1:] == [("No objection", "agree"), ("Object due to traffic", "refuse")]


def test_running_numbers_of_five_digits() -> None:
    minutes = extract(
        (
            b"Northbrook Parish Council\nMinutes of the meeting held on 9 May 2023\n12930. Present: Cllrs Ann Hall, Jo Oakes\n12931. Apologies - none.\n"
            b"12932. Planning\nPorch at the Old Mill. No objections.\n12933. Date of Next Meeting - 3 June 2023."
        ),
        "minutes.txt",
    )
    assert [item.number for item in minutes.items] == ["12930", "12931", "12932", "12933"]


def test_minutes_read_and_accepted_above_the_first_item() -> None:
    minutes = extract(
        (
            b"Northbrook Parish Council\nMinutes of the meeting held on 9 May 2004\nTHOSE PRESENT :- Cllrs. Hall and Oakes.\nAPPOLOGIES :- Cllr. Breen.\n"
            b"The Minutes of the Meeting held 5th April 2004 were read and accepted, being signed by the Chairman.\n1. THE POND.\nThe pond is dry.\n2. THE BIN.\nThe bin is full.\n3. DATES.\nNone."
        ),
        "minutes.txt",
    )
    assert [record.verb for record in minutes.records if record.kind == "resolution"] == ["confirm"]
    assert [(record.name, record.present) for record in minutes.records if record.kind == "attendance"][-1] == ("Breen", "apologies")


def test_numbers_that_end_in_the_year() -> None:
    minutes = extract(
        (
            b"Northbrook Parish Council\nMinutes of the meeting held on 9 October 2017\nPresent: Cllrs Ann Hall, Jo Oakes\n104.17 Apologies for absence\nApologies came from D. Cllr. Breen and C. Cllr. Lowe.\n"
            b"105.17 Minutes\nThe minutes were agreed.\n106.17 Quay lamps\n(a) The lamps are lit.\n107.17 Planning\n(a) 17/01902/FUL 6 High Street. No objections.\n108.17 Dates\nNone."
        ),
        "minutes.txt",
    )
    assert [item.number for item in minutes.items] == ["104.17", "105.17", "106.17", "107.17", "108.17"]
    assert [record.quote for record in minutes.records if record.kind == "resolution"] == ["The minutes were agreed", "No objections"]


def test_purposes_that_a_colon_and_a_dash_close() -> None:
    minutes = extract(
        (
            b"Northbrook Parish Council\nMinutes of the meeting held on 9 May 2023\nPresent: Cllrs Ann Hall, Jo Oakes\n1. Apologies for Absence:- None.\n2. Notes of last meeting on 2 April, to be approved as minutes:-\n"
            b"The minutes were signed as a true record.\n3. To resolve on quotes for the notice board:- Council resolved to accept the quote from Oakes at \xc2\xa390.\n4. Correspondence:- A letter had come.\n5. Date of next meeting:- 5 June."
        ),
        "minutes.txt",
    )
    assert [record.quote for record in minutes.records if record.kind == "resolution"] == [
        "The minutes were signed as a true record",
        "accept the quote from Oakes at £90",
    ]


def test_what_is_noted_below_matters_arising_confirms_no_minutes() -> None:
    minutes = extract(
        (
            b"Northbrook Parish Council\nMinutes of the meeting held on 9 May 2023\nPresent: Councillors Hall, Oakes and RDC Cllr Ann Poole\n31. MINUTES OF THE PREVIOUS MEETING were signed as a correct record.\n"
            b"32. MATTERS ARISING FROM THE MINUTES 11 April\ni) Minute 19(ii) - Allotments - Vacancy announced in the newsletter - Noted\n33. LAMPS\nCllr AO will look into the lamps.\nAction: Cllr AO\n34. DATES\nNone."
        ),
        "minutes.txt",
    )
    assert [record.verb for record in minutes.records if record.kind == "resolution"].count("confirm") == 1
    assert [record.quote for record in minutes.records if record.kind == "action"] == ["Cllr AO will look into the lamps"]
    assert [record.name for record in minutes.records if record.kind == "attendance"] == ["Hall", "Oakes", "Ann Poole"]


def test_members_named_above_those_present_are_counted_once() -> None:
    minutes = extract(
        (
            b"NORTHBROOK PARISH COUNCIL\nChairman: Councillor Mrs. A. Hall\n\nMINUTES of the meeting held on Tuesday 9 May 2023\n\nPRESENT: Councillors Mrs. A. Hall (Chairman), Mr. J. Oakes.\n\n"
            b"1. Apologies\nNone.\n2. Quay\nThe quay is dry.\n3. Dates\nNone."
        ),
        "minutes.txt",
    )
    assert [record.name for record in minutes.records if record.kind == "attendance"] == ["A. Hall", "J. Oakes"]
