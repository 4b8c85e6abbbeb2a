"""Decisions as boards, panels, forums and partnerships tell them: what gives assurance, who votes on a line, motions without their lead-in."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = "# Northbrook Safety Partnership Board\n## 5. Business\nThe Manager spoke of the year.\n"


@pytest.mark.parametrize(
    "tagged",
    [
        # who the body is, and the adverb beside it
        "<resolution verb='agree'>Partners signed off the leaflet on tides</resolution>.",
        "Forum members agreed that <resolution verb='request'>a letter be sent to the ferry</resolution>.",
        "<resolution verb='note'>The Board thereafter noted the position</resolution>.",
        "<resolution verb='approve'>The Board otherwise approved the plan</resolution>.",
        "<resolution verb='note'>The Board DISCUSSED and NOTED the paper on tides</resolution>.",
        "<resolution verb='approve'>The Board CONSIDERED and APPROVED the budget</resolution>.",
        "The Board DISCUSSED the paper on tides.",
        "The plan must be approved by the Board.",
        "Ms Hall put forward a sale.\n<resolution verb='agree'>All Members present agreed</resolution>.",
        # assurance
        "<resolution verb='note'>The Board took assurance from the report</resolution>.",
        "<resolution verb='note'>Members gained partial assurance on the work of the ferry group</resolution>.",
        "<resolution verb='note'>The Board was assured by the reports and noted their contents</resolution>.",
        "<resolution verb='receive'>The Board received the paper and took assurance from it</resolution>.",
        "<resolution verb='receive'>The report was received for information</resolution>.",
        "<resolution verb='note'>Board members noted the contents of the report</resolution>.",
        "<resolution verb='approve'>Board members approved the budget</resolution>.",
        # posts
        "<resolution verb='appoint'>Ms Hall accepted nomination as Chair of the Board and was so appointed</resolution>.",
        "<resolution verb='appoint'>Sue Owens was proposed and subsequently elected to the committee as Tide Warden</resolution>.",
        "Two names had been put forward and following a secret ballot <resolution verb='appoint'>Ms Hall was elected as Chair</resolution>.",
        "Ms Hall spoke of the tides.\n<resolution verb='receive'>Report received</resolution>.",
        # approval that is given
        "<resolution verb='approve'>The Board considered the draft and gave its approval</resolution>.",
        "<resolution verb='endorse'>The Board heard Ms Hall and was content to endorse the plan</resolution>.",
        # votes on the lines of a list
        "Lines were voted on:\n• <resolution verb='agree' outcome='carried'>Contingency – agreed</resolution> (5 for, 1 against)\n• <resolution outcome='lost'>Buoys – not agreed</resolution> (2 for, 4 against)",
        "<resolution verb='refuse'>The transfer was therefore not approved</resolution>.",
        # motions
        "It was proposed by Prof. Hall that <resolution verb='approve' mover='Prof. Hall'>the survey be extended to May</resolution>. The proposal was seconded by Mr Oakes and agreed.",
        "<resolution outcome='lost'>The Officer recommendation of refusal</resolution> was moved by Cllr Hall but was not seconded and fell.",
        "The Chair moved that <resolution verb='approve' outcome='carried'>each partner pay £100</resolution>. Ms Hall, seconded by Mr Oakes, moved as an amendment that <resolution outcome='lost'>each pay by its size</resolution>. On a show of hands, 3 voted for the amendment and 6 for the motion, which accordingly became the finding of the meeting.",
        "RESOLVED:\n<resolution verb='approve'>That the bid be approved</resolution>.\nCllr Hall requested that her vote against be recorded.",
        # classes
        "It was agreed that <resolution verb='delegate'>sign-off of the plan be delegated to the Chair</resolution>.",
        "It was agreed that <resolution verb='agree'>a mooring programme be established</resolution>.",
        # lists and lines
        "The following policies were approved:\n• <resolution verb='approve'>Tide Policy</resolution>\n• <resolution verb='approve'>Buoy Policy (for a year)</resolution>",
        "The following policies were reviewed and approved: <resolution verb='approve'>Tides</resolution>; <resolution verb='approve'>Buoys</resolution>; <resolution verb='approve'>Lettings</resolution>.",
        "The following policies were reviewed by the Clerk and adopted:\n• <resolution verb='adopt'>Tide Policy</resolution>\n• <resolution verb='adopt'>Buoy Policy</resolution>",
        "The Board noted the following updates:\n• 34 slips were in table B.\n• Two would be done before the next meeting.",
        "The following points were discussed and noted:\n• The slip is wet.\n• The gate sticks.",
        "It was proposed by the Chair that <resolution verb='request'>officers be asked to count the buoys</resolution>.\nAGREED.",
        "<resolution verb='agree'>Members agreed buoy 9 could be removed</resolution>.",
        "RESOLVED (by 4 votes to 2) – That <resolution verb='approve'>the levy be set at £64,000</resolution>.".replace(
            "That <resolution verb='approve'>", "<resolution verb='approve'>"
        ).replace("– <resolution verb='approve'>the", "– That <resolution verb='approve'>the"),
        "Dr Hall spoke for the cuts.\nMr Oakes, seconded by Ms Poole, moved as an amendment that <resolution outcome='lost'>the Board defer the cuts until April</resolution>.\nOn a division there voted for the motion (5) and for the amendment (2).\nThe Board resolved:-\n(i) <resolution verb='adopt'>to adopt the motion</resolution>; and\n(ii) <resolution verb='request'>to instruct the Clerk to report back in June</resolution>.",
        "<resolution verb='approve'>Bid 2 (buoys) approved</resolution>; <resolution verb='refuse'>Bid 5 (lamps) declined – no quote</resolution>.",
        "On the nomination of Cllr Pardoe, seconded by Dr Hall, <resolution verb='appoint'>Cllr Farrow was elected Chair for the year</resolution>.",
        "<resolution verb='note'>The Board considered and discussed the report and noted the actions being taken, and that a count would be made</resolution>.",
        "The Board resolved <resolution verb='agree'>not to veto the proposed levy</resolution>.",
        "<resolution verb='refuse'>The Board voted 8 to 3 against the transfer</resolution>.",
        # near misses
        "The Board agreed earlier in the day that this would be done.",
        "The Board was assured by the Director that the boats were in hand.",
        "Members sought further assurance on the work of the ferry group.",
        "The Coastal Panel agreed with the decision not to proceed to a review.",
        "The owners are likely to proceed in May.",
        "Buoys (red and green) were not agreed by the harbour.",
    ],
)
def test_boards(tagged: str) -> None:
    check(HEAD + tagged, "resolution")


def test_partners_of_no_partnership_decide_nothing() -> None:
    check("# Northbrook Council\n## 5. Business\nThe Manager spoke.\nPartners agreed that the lamp be moved.", "resolution")


@pytest.mark.parametrize("line", ["Action 9 – Ferry leaflet: deferred to May", "ACTION 4: Ferry leaflet: approved by the printer"])
def test_an_entry_of_a_log_decides_nothing(line: str) -> None:
    check(f"{HEAD}{line}", "resolution")


def test_numbered_paragraphs_that_lead_on() -> None:
    check(
        "# Northbrook Park Authority\n1. The Chair opened the meeting.\nTides\n2. Ms Hall spoke of the tides.\n3. Action:\na) Ms Hall to revise the chart.\nBuoys\n"
        "4. The Board agreed the recommendations of the paper as follows:\na) <resolution verb='note'>To note the cost of the buoys</resolution>;\n"
        "b) <resolution verb='approve'>To approve a fourth buoy</resolution>.\n5. There was no other business.",
        "resolution",
    )


@pytest.mark.parametrize(
    "tagged",
    [
        "On the advice of the Tide Group, the Board APPROVED:\n(i) <resolution verb='approve'>the accounts for 2025</resolution>; and\n(ii) <resolution verb='approve'>the letter of representation</resolution>.",
        "The Board noted:\n• <resolution verb='note'>the report from the ferry</resolution>;\n• <resolution verb='note'>the Tide Group's annual report</resolution>.",
        "Board NOTED:\n• <resolution verb='note'>that the lamp was out</resolution>;\n• <resolution verb='note'>that the buoy had gone</resolution>.",
        "The Board received and noted the following reports:\n• <resolution verb='receive'>Report from the Tide Group</resolution>\n• <resolution verb='receive'>Report from the Lamp Group</resolution>",
        "Members ratified the following policies:\n• <resolution verb='approve'>Tides</resolution>\n• <resolution verb='approve'>Buoys</resolution>",
        "The following policies were approved by members:\n• <resolution verb='approve'>Tides</resolution>\n• <resolution verb='approve'>Buoys</resolution>",
        "The following were elected unopposed:\n• <resolution verb='appoint'>Ann Hall as Chair</resolution>\n• <resolution verb='appoint'>Jo Poole as Treasurer</resolution>",
        "The following were elected:\nPost | Name | Proposed | Seconded\n<resolution verb='appoint'>Chair | Ann Hall</resolution> | Sam Vane | Jo Poole\nTreasurer | Vacancy | |",
        "<resolution verb='appoint'>Ann Hall was willing to continue as Chair and was duly re-elected</resolution>.",
        "<resolution verb='receive'>Annual report received</resolution>. All partners to read it.",
        "<resolution verb='note'>The Board noted the contents of the report and commended the crew</resolution>. Ms Hall spoke.",
        "<resolution verb='appoint'>There being no other nominations Ann Hall was appointed</resolution>.",
        "<resolution verb='appoint'>There being no other nominations, Ms Hall was duly appointed</resolution>.",
        "QS14/84.4 <resolution verb='receive'>The Board received the report, noted the work done and approved the plan</resolution>.",
        "QS14/84.5 Ms Hall spoke of the tides. <resolution verb='receive'>The Board received the report and noted the improvements made</resolution>.",
        "<resolution verb='receive'>Apologies were received and accepted</resolution> from Ms Hall.",
        "Apologies were received from Ms Hall.",
        # near misses
        "Contractors were appointed in May.",
        "The news was well received. Ms Hall spoke.",
        "Name | Told\nJo Rivers | Apologies accepted",
        "Members noted the following points:\n• numbers had risen\n• the hall was cold",
        "The Board noted:\n• the lamp was out\n• the buoy had gone",
        "The Harbour Panel approved:\n• the plan for the slip\n• the plan for the lamp",
        "Post | Name\nChair | Ann Hall\nTreasurer | Jo Poole",
        "Ann Hall was willing to continue and was thanked.",
    ],
)
def test_lists_of_what_a_body_did(tagged: str) -> None:
    check(HEAD + tagged, "resolution")


def test_numbered_paragraphs_of_one_sentence_are_no_titles() -> None:
    check(
        "# Northbrook Safety Partnership Board\n1. Welcome\nThe Chair opened the meeting.\n2. Papers\n2.1 <resolution verb='receive'>Annual report received</resolution>.\n"
        "2.2 <resolution verb='note'>The Board acknowledged the resignation of Mr Pratt</resolution>.\n3. Close\nThe meeting closed at 9.",
        "resolution",
    )


def test_governors_by_the_letters_of_their_body() -> None:
    check(
        "# Mill School\n## 5. Business\nThe Head spoke.\n<resolution verb='approve'>The FGB unanimously approved the budget</resolution>.",
        "resolution",
    )
    check("# Mill School\n## 5. Business\nThe Head spoke.\n<resolution verb='note'>The LGB noted the report</resolution>.", "resolution")
