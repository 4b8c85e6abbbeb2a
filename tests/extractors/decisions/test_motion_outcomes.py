"""What became of motions and amendments: lost, withdrawn, set against each other, and noun phrases that were put to the vote."""

from __future__ import annotations

import pytest

from extractors import extract
from models import Resolution
from tests.tagged import check

_ITEM = "# Northbrook Council\n## 7. Harbour dues\n"


@pytest.mark.parametrize(
    "tagged",
    [
        # the result stands lines below its motion, behind a recorded vote
        "It was proposed and seconded to <resolution outcome='lost'>refuse the licence</resolution>.\nThe following vote was recorded:\nIn favour (2): Ann Hall, Jo Poole Against (3): Tom Oakes, Sue Vane, Lee Rivers\nThe proposal fell.",
        "Cllr Hall moved and Cllr Poole seconded that <resolution outcome='lost'>the closure be called in</resolution>. A roll call was taken:\nFOR (1): Hall\nAGAINST (2): Oakes, Vane\nand the motion fell.",
        # who moved it stands between the amendment and what it does
        "A further amendment, moved by Councillor Vane, to <resolution outcome='lost' mover='Councillor Vane'>delete the words about quays</resolution>, was lost.",
        "An amendment proposed by Cllr Hall and seconded by Cllr Vane to <resolution outcome='carried' seconder='Cllr Vane'>add a second bell</resolution> was carried.",
        # an amendment by what it does to the motion
        "It was moved by Councillor Hall and seconded by Councillor Poole that <resolution outcome='lost'>the motion be amended by the deletion of the second paragraph</resolution>.\nThe amendment was declared LOST.\nThe original motion was put to the vote and declared CARRIED.",
        # Scottish: the motion or the amendment becomes the finding of the meeting
        "As an amendment, Councillor Hall, seconded by Councillor Poole, moved that <resolution outcome='lost'>the matter be continued for a year</resolution>.\nThe motion accordingly became the finding of the meeting.",
        # no seconder, then withdrawn
        "Cllr Hall had given notice of a motion that <resolution outcome='withdrawn'>parking be free in May</resolution>. Having heard the Treasurer, Cllr Hall withdrew his motion.",
        "Ms Oakes had tabled a motion that <resolution outcome='lost'>the quay be closed to cars</resolution>.\nThe motion was put to the vote and lost.",
        # nouns that are put to the vote
        "On being put to the vote, the proposal for <resolution outcome='lost'>a second crossing</resolution> was lost, 3 voting in favour and 5 against.",
        "The motion to <resolution outcome='carried'>support the ferry campaign</resolution> was declared carried.",
        # amendments put by somebody
        "An amendment was put by Ms Hall, seconded by Mr Vane, that <resolution verb='approve' outcome='lost'>the sum be cut to £90</resolution>. On being put to the vote the amendment was lost.",
        "An amendment by Mr Vane that <resolution verb='approve' outcome='lost'>the levy be kept at 3.5p</resolution> found no support beyond his own and was lost.",
        "It was moved by Councillor Vane that <resolution verb='request' outcome='lost'>the Cabinet be urged to think again</resolution>. The motion, having no seconder, was not put.",
        "Dr Hall had given notice of a motion that “<resolution verb='request' outcome='withdrawn'>the Cabinet be requested to build a quay</resolution>”. On being told that a report was due she withdrew it.",
        "With the leave of the Council, Councillor Hall withdrew her amendment that <resolution outcome='withdrawn'>the pool be kept open on Sundays</resolution>.",
        "On being put to the vote, the motion to <resolution outcome='lost'>suspend Standing Orders</resolution> was declared LOST.",
        "In his absence, the motion “that <resolution outcome='withdrawn'>the use of peat cease</resolution>” was, with his agreement, withdrawn.",
        "<resolution verb='approve' outcome='lost'>The officers’ recommendation to approve</resolution> was put and there voted 1 for, 4 against.",
        "Cllr Hall moved, and Cllr Vane seconded, a procedural motion that <resolution outcome='carried'>the question be now put</resolution>, which was carried.",
        "Councillor Oakes, seconded by Councillor Breen, moved as an amendment that <resolution verb='defer' outcome='lost' mover='Councillor Oakes'>the item be continued to May</resolution>.\nThree voted for the amendment and five for the motion, and the motion was accordingly carried.",
        # a heading says that an amendment follows
        "AMENDMENT\nMoved by Councillor Hall and seconded by Councillor Poole:\n<resolution verb='approve' outcome='lost'>That paragraph b) be deleted</resolution>.\nUpon being put to the vote the amendment was LOST.\nThe motion was put and CARRIED.",
        # Irish: the lead-in stands in a line of its own below the movers, the words in quotation marks
        "Proposed by: Cllr. Jo Hall\nSeconded by: Cllr. Ann Poole\nAnd unanimously Resolved\n“<resolution verb='appoint'>That Cllr. Tom Vane be elected to the office of Mayor for the year</resolution>.”",
        # its result told below is no second one
        "“<resolution verb='request'>That this Council calls on the Minister to mend the weir</resolution>.”\nCouncillor Vane seconded the motion. Following a discussion the motion was agreed.",
        # "Agreed:" and then who moved, as Northern Irish councils tell it
        "AGREED: On the proposal of Councillor Hall, seconded by Councillor Poole, it was agreed to <resolution verb='confirm'>adopt the Minutes as a true record</resolution>.",
        "Agreed: It was agreed on the proposal of Councillor Hall, seconded by Councillor Poole, to <resolution verb='note'>note the Action Sheet</resolution>.",
        "RESOLVED: On the motion of Councillor Hall, seconded by Councillor Poole, <resolution verb='adopt'>the report was adopted</resolution>.",
        "Agreed: Councillor Hall proposed, Councillor Poole seconded, to <resolution verb='defer'>defer the report</resolution>.",
        "On the proposal of Cllr. Hall and seconded by Cllr. Poole <resolution verb='approve'>the Council approved the sale</resolution>.",
        "Councillor Hall proposed and Councillor Poole seconded that <resolution>the fee be halved</resolution>.\nAgreed: The motion was unanimously agreed.",
        "<resolution verb='note'>The Committee thanked Mrs Hall for her talk and noted the contents of the report</resolution>.",
        # a motion loses to the amendment for which more voted
        "As a MOTION, Ms M Hall, seconded by Dr I Poole, moved that <resolution outcome='lost'>a Member ask one question only</resolution>.\nAs an AMENDMENT, Mr A Vane, seconded by Mrs D Oakes, moved that <resolution outcome='carried'>there be no limit</resolution>.\nOn a vote being taken, the MOTION received 12 votes and the AMENDMENT received 14 votes, with 1 abstention, and the AMENDMENT was therefore CARRIED.",
        "Councillor Hall, seconded by Councillor Poole, moved that <resolution outcome='lost'>the application be approved</resolution>.\nAs an amendment, Councillor Vane, seconded by Councillor Oakes, moved that <resolution outcome='carried'>the application be refused</resolution>.\n5 Members voted for the motion and 7 Members voted for the amendment, which accordingly became the decision of the Committee.",
        # below "Motion" and "Amendment", above who moved them
        "Motion\n<resolution verb='approve' outcome='lost' mover='Councillor Hall'>To approve the recommendations in the report</resolution>.\nMoved by Councillor Hall, seconded by Councillor Poole\nAmendment\n<resolution verb='defer' outcome='carried' mover='Councillor Vane'>To continue consideration of the report to January</resolution>.\nMoved by Councillor Vane, seconded by Councillor Oakes\nFor the motion - 3 votes\nFor the amendment - 8 votes",
        # the meeting assents to what it is asked to support
        "Ms Vane asked if <resolution verb='agree'>the Board would support a trial of the new form</resolution>. The Board agreed to this, and she will report back.",
    ],
)
def test_outcomes_of_motions(tagged: str) -> None:
    check(_ITEM + tagged, "resolution")


@pytest.mark.parametrize(
    "line",
    [
        "Ms Hall had given notice of a motion that the ferry be free.",  # nothing became of it
        "Ms Hall asked if the office had closed. The Board thanked her.",
        "Moved by Ms Hall, seconded by Mr Vane, and put to the vote.",
        "The proposal for a bypass was mentioned.",
    ],
)
def test_talk_of_motions_is_none(line: str) -> None:
    check(_ITEM + line, "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        # a second deed in the sentence: one record, of the class of the first
        "<resolution verb='note'>The Committee noted the verbal update and asked that the letter be sent to all</resolution>.",
        "<resolution verb='note'>The Board noted the data set and agreed that the short form be used</resolution>.",
        "<resolution verb='receive'>The Board RECEIVED the report and asked for a new table</resolution>.",
        "<resolution verb='endorse'>The Board endorsed the plan and asked for a paper at every meeting</resolution>.",
        "<resolution verb='note'>The Board noted the paper</resolution> and would be asked for its view in March.",
        # a clause that decides before its list
        "RESOLVED - That <resolution verb='approve'>the application be granted in part</resolution>, as follows:-\n(a) <resolution verb='approve'>the sale of food be permitted until midnight</resolution>;\n(b) <resolution verb='refuse'>the application for dancing be refused</resolution>.",
        "RESOLVED to <resolution verb='delegate'>delegate powers to the Head of Planning to approve the application</resolution>, subject to the following conditions:\n1. Begin within three years\n2. Slate roofs",
        "RESOLVED that <resolution verb='refuse'>permission be refused</resolution> for the following reasons:\n1. The harm to the square would be great.\n2. The road is narrow.",
        # a body that opens its list
        "RESOLVED that Cabinet\n1) <resolution verb='note'>notes the returns</resolution>;\n2) <resolution verb='approve'>approves the new plan</resolution>.",
        # recommendations that the body itself makes
        "The Board considered the report and made the following recommendations to Cabinet:\n(a) <resolution verb='recommend'>That a freeze on vacancies be considered</resolution>; and\n(b) <resolution verb='recommend'>That the Leader attend in May</resolution>.",
        # boards of directors
        "<resolution verb='note'>The Board of Directors discussed and noted the report</resolution>.",
        "Sitting as corporate trustee, <resolution verb='approve'>the Board approved expenditure of £40,000 on chairs</resolution>.",
        "The Board was asked to <resolution verb='approve'>approve the annual return</resolution> and did so.",
        "<resolution verb='receive'>The Board received the results and supported the three priorities</resolution>.",
        "<resolution verb='note'>The Board NOTED the position and APPROVED the loan</resolution>.",
        # a list below the body and a dash
        "The Board –\n(i) <resolution verb='note'>noted the forecast</resolution>;\n(ii) <resolution verb='approve'>approved the transfers</resolution>; and\n(iii) <resolution verb='delegate'>gave authority to the Director to sign</resolution>.",
        # all that its item says
        "<resolution verb='note'>That the petition be noted and the petitioners thanked</resolution>.",
        "Ms Hall set out the costs. <resolution verb='agree'>Agreed as per the recommendation</resolution>.",
        "<resolution verb='refer'>The Gifts Policy was remitted back for redrafting</resolution>.",
        "<resolution verb='agree'>The Board accepted the resignation of Jo Breen with regret</resolution>.",
        "<resolution verb='approve'>The Board gave the go-ahead for the second slip</resolution>.",
        "<resolution verb='appoint'>Ms Breen, being the only nominee, was appointed Vice Convener</resolution>.",
        # told behind what led to it
        "On a show of hands <resolution verb='agree'>the recommendation was accepted by 6 votes to 2</resolution>.",
        "Agreement was reached that <resolution verb='agree'>the sub-group would be stood down</resolution>.",
        "<resolution verb='delegate'>Approval of the accounts was delegated to the Audit Committee</resolution>.",
        "<resolution verb='refuse'>The Board did not accept the second bid</resolution>.",
        "<resolution verb='agree'>The Board accepted the auditor’s recommendations in full</resolution>.",
        "Following a good deal of argument <resolution verb='adopt'>the plan was adopted without its annex</resolution>.",
        "Ms Hall set out three. <resolution verb='approve'>Option C was approved and will start on 3 June 2024</resolution>.",
        "<resolution verb='agree'>The Board was content for the rota to be published</resolution>. Mr Vane asked for it in Welsh.",
        "He would write again. <resolution verb='defer'>Left on the table</resolution>.",
    ],
)
def test_clauses_beside_others(tagged: str) -> None:
    check("# Northbrook Trust Board\n## 3. Harbour\n" + tagged, "resolution")


@pytest.mark.parametrize(
    "line",
    [
        "The Board noted that the ferry had sunk and asked whether it was insured.",
        "A recovery plan has been agreed and the work is expected to end by May. The rest will follow.",
        "Of 40 recommendations made, 31 had been accepted.",
        "Lamps | Agreed | Not agreed",
        "The Board was asked to approve the annual return at its next meeting.",
        "The report recommended:\nThat the petition be noted.",
        "The motion read:\nThat the ferry be welcomed.\nIt was moved by Ms Hall.",
        "Council -\nThe post is vacant.",
        "The Board received a paper from the Head of Ferries and asked about fares.",
        "The Chair understood that a surveyor was appointed.",
        "Members agreed with him.",
        "The Warden explained that the doors had been lost. It was moved by Cllr Hall, seconded by Cllr Poole, and carried.",
    ],
)
def test_news_is_no_decision(line: str) -> None:
    check("# Northbrook Trust Board\n## 3. Harbour\n" + line, "resolution")


def test_what_a_section_says_of_its_decisions() -> None:
    check(
        "# Northbrook Council\n## 3. Harbour\n### Decision:\n<resolution verb='agree'>That the second bid be accepted</resolution>.\nThe decisions set out above will come into force on 9 May unless called in.",
        "resolution",
    )


def test_a_line_that_only_says_agreed_is_no_title() -> None:
    minutes = (
        "CORRAGH COUNTY COUNCIL\nMinutes of the meeting held on 2 December 2019\n\nAPOLOGIES\nThere were none.\n\n"
        "ANNUAL RATE\nProposed by Councillor Hall\nSeconded by Councillor Poole\nAND RESOLVED\n“That the annual rate be fixed at 70.”\n\n"
        "CLOSE\nThe meeting closed.\n"
    )
    found = [record for record in extract(minutes.encode(), "minutes.txt").records if isinstance(record, Resolution)]
    assert [(record.quote, record.mover, record.seconder) for record in found] == [
        ("That the annual rate be fixed at 70", "Councillor Hall", "Councillor Poole")
    ]


def test_lettered_paragraphs_have_decisions_of_their_own() -> None:
    check(
        "# Northbrook Trust Board\n## 2. Dues\n(a) RESOLVED that <resolution verb='approve'>the payments of £400 be approved</resolution>.\n"
        "(b) The account was shown. It held £90. RESOLVED that <resolution verb='receive'>the account be received</resolution>.",
        "resolution",
    )


@pytest.mark.parametrize(
    "tagged",
    [
        # in quotation marks of either kind below its movers, whose line ends with a dash
        "It was moved by Councillor Hall and seconded by Councillor Vane -\n'<resolution mover='Councillor Hall' outcome='lost'>That the dues be raised by £5</resolution>.'\nThe motion was put and lost.",
        "Councillor Vane moved, and Councillor Hall seconded –\n‘<resolution outcome='carried'>That the quay be let</resolution>.’\nOn a show of hands the motion was carried.",
        # with its result behind a dash, a colon, in brackets or in a sentence of its own
        "That <resolution outcome='lost'>a panel be set up to look at the crane</resolution> – lost.",
        "That <resolution outcome='carried'>the Clerk write to the Minister</resolution> (carried).",
        "That <resolution outcome='lost'>£90 be given to the museum</resolution>: not carried.",
        "That <resolution outcome='carried'>the bell be mended</resolution>. CARRIED unanimously.",
        # near misses
        "That was hard – lost ropes are dear.",
        "It was moved by the crew to the other quay -",
    ],
)
def test_motions_with_their_result_beside_them(tagged: str) -> None:
    check(_ITEM + tagged, "resolution")
