"""Decisions as the clerks of principal councils write them: nested parts, hearings, executive members, motions that stand referred."""

from __future__ import annotations

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        # whatever the verb, below "that:" stands what was resolved
        "The Mayor moved, the Leader seconded, and it was resolved unanimously that:\n<resolution verb='note'>The Council places on record its thanks to Mr Vane for thirty years at the ferry</resolution>.\nMr Vane replied.",
        "The retiring Mayor declared <resolution verb='appoint'>Councillor Vane elected as Mayor of Northbrook and Ferrymaster of the Lower Harbour for the coming municipal year</resolution>.",
        "Names were asked for. <resolution verb='appoint'>Councillor Vane was thereupon appointed</resolution>.",
        "<resolution verb='confirm'>The minutes of Meeting no 71 had been circulated and were taken as correct</resolution>.",
        # two labels in a row open a nested list
        "RESOLVED:\n1. (a) <resolution verb='note'>That the certificate be noted</resolution>.\n(b) <resolution verb='approve'>That a precept of £71.20 be approved</resolution>.\n2. <resolution verb='provide'>That the Treasurer report to the June meeting on reserves</resolution>.",
        # parts of a list that say what is done with their own entries
        "RESOLVED:\n1 to NOTE:\ni. <resolution verb='note'>the settlement</resolution>;\nii. <resolution verb='note'>the pressure on places</resolution>;\n2 to AGREE:\ni. <resolution verb='agree'>the changes in Table 4</resolution>; and\nii. <resolution verb='agree'>the terms in Annex 2</resolution>.",
        # grounds below a clause
        "Resolved:\n(1) <resolution>That the licence be revoked at the end of the month due to the driver not being fit for it</resolution> and for the following reasonable causes:\n(a) his conviction in May;\n(b) his silence about it;\n(2) <resolution verb='refuse'>That the appeal be dismissed</resolution>.",
        # what is noted, with its parts below
        "The Board:\n(i) <resolution verb='note'>Noted the results and that two new measures would be counted next year for</resolution>:\n- The number of checks at two years\n- Screening of those aged 60 to 74\n(ii) <resolution verb='note'>Noted the plan</resolution>.",
        # an executive member decides, below a line without a colon
        "Decision of the Executive Councillor for Housing\ni. <resolution verb='approve'>Approved the issue of tenders for the repair of three blocks</resolution>.\nii. <resolution verb='note'>Noted that tenants would be asked first</resolution>.",
        # hearings
        "Having heard both sides, the Committee has decided to <resolution verb='approve'>grant the licence</resolution>.",
        "The Panel has therefore decided to <resolution verb='refuse'>refuse the application</resolution> for the following reasons:\n1. The noise would be too great.",
        # motions that standing orders send elsewhere
        "The motion was moved by Councillor Hall and seconded by Councillor Poole and <resolution verb='refer' mover='Councillor Hall' seconder='Councillor Poole'>referred to the Executive under Rule 5</resolution>.",
        "In accordance with Rule 12 the motion, having been moved and seconded, stood <resolution verb='refer'>referred without debate to the Parks Committee</resolution>.",
        # adoption moved as a noun
        "Councillor Hall moved and Councillor Poole seconded <resolution verb='receive'>the reception and adoption of the report of the Executive held on 7 February</resolution>.\nThe motion was carried.",
        # a proposal that the next sentence seconds; an amendment announced in the one before
        "Ms Hall said that she would move an amendment. She then proposed that <resolution outcome='lost'>the fee be raised by 3%</resolution>. The proposal was duly seconded.\nThe Chair declared that the amendment was lost.",
        # clauses without a number below those that have one; exceptions are none
        "Resolved: That the Board noted:\n• <resolution verb='note'>the appointment of Ms Hall by the Mayor</resolution>, and\n• <resolution verb='note'>the seats of each council</resolution>.\n<resolution verb='agree'>That the Vice-Chair may vote at any meeting</resolution>.",
        "Resolved:\n(a) <resolution verb='note'>That the members appointed by the two councils, as set out in the report, be noted</resolution>.\n(b) <resolution verb='agree'>That they may vote on any decision, subject to the following exceptions</resolution>:-\n• the levy; and\n• the budget.",
        # a committee of an area
        "The Overview Board (Marlow Vale) agreed to:\n(i) <resolution verb='note'>Note the progress with the lights</resolution>\n(ii) <resolution verb='delegate'>Authorise the Manager, in consultation with the Chair, to move money between the schemes</resolution>",
        "Resolved to RECOMMEND: (to Council)\n<resolution verb='recommend'>That the terms of reference, as amended, be approved</resolution>.",
        "The Chair proposed that <resolution verb='agree'>the talks before each session be continued</resolution>. This was agreed.",
        # what another body decided, word for word, below the clause that notes it
        "Resolved:-\n<resolution verb='note'>That the following decision of Cabinet be noted</resolution>:\n“1. That the results be noted.\n2. That the report go to all committees.”",
        "<resolution verb='confirm'>The record of the meeting held on 7 July was agreed and signed by the Leader as correct</resolution>.",
        # the body of a motion leads on to its clauses
        "It was moved by Councillor Hall, seconded by Councillor Vane:\nThat this Council -\n(1) <resolution verb='note' outcome='lost'>notes the loss of two bus routes</resolution>; and\n(2) <resolution verb='request' outcome='lost'>asks the Leader to write to the Minister</resolution>.\nUpon the motion being put to the meeting, it was declared to be LOST.",
        # movers before a colon with a dash
        "It was moved by Mr. Hall, and seconded by Mr. Vane:-\n“(a) <resolution verb='approve' mover='Mr. Hall' seconder='Mr. Vane'>That the plan be approved</resolution>;\n(b) <resolution verb='approve'>That the growth in Appendix C be approved</resolution>.”\nAn amendment was moved by Mr. Poole and seconded by Dr. Oakes:-\n“<resolution outcome='lost'>That £200,000 be added to the growth for buses</resolution>.”\nThe amendment was not carried, 2 members voting for the amendment and 3 against.\nThe motion was put and carried, 3 members voting for the motion and 2 members against.",
        # "carried forward" is no result; a clause for which the lines below only name things
        "RESOLVED: That <resolution verb='approve'>the use of sums carried forward from last year be approved</resolution>.",
        "RESOLVED\n<resolution verb='schedule'>That site visits be arranged in respect of the following applications</resolution>:\nELM LANE - 25/0391 - Barn\nMILL ROW - 25/0512 - Hotel",
        # hearings that end with "The Sub-Committee's decision was to"
        "The Sub-Committee's decision was to <resolution verb='approve'>grant the licence as applied for</resolution>.",
        "The unanimous decision of the Licensing Panel is that <resolution verb='refuse'>the application be refused</resolution>.",
        "Residents said that the Panel's decision was to be regretted.",
        "The Board's decision was to be looked at again.",
        "The Panel’s decision was welcomed.",
        # how many voted, before what they voted to do
        "The Board voted 7 in favour, 2 against, with 1 abstention to <resolution verb='approve' outcome='carried'>approve the application</resolution>.",
        "Members voted 5 for and 3 against to <resolution verb='refuse'>refuse permission</resolution>.",
        "The Board voted 7 in favour, 2 against.",
        # who put it forward stands before it
        "RESOLVED on the nomination of Councillor Hall, seconded by Councillor Poole, that <resolution verb='appoint'>Councillor Vane be appointed Deputy Mayor</resolution>.",
        "There were no further nominations and upon being put to a vote <resolution verb='appoint'>County Councillor Sue Vane was appointed Leader</resolution>.",
        "Upon being put to the vote, <resolution verb='appoint'>County Councillor Sue Vane was appointed Leader</resolution>.",
        # papers that lay before a committee; what arises from another item
        "<resolution verb='note'>The Board had before it, and NOTED, a report * from the Monitoring Officer giving an overview of complaints</resolution>.",
        "<resolution verb='note'>The Board had before it and noted a report from the Head of Audit</resolution>.",
        "The Board had before it a report * from the Head of Audit.",
        "Arising from item 6 (Berths), <resolution verb='approve'>the Board approved the new scheme of fees</resolution>.",
        # Scottish: to continue is to put off
        "The Board agreed to <resolution verb='defer'>continue the report to the meeting in June</resolution>.",
        "RESOLVED: That <resolution verb='appoint'>a Harbour Board be established as a committee of the Council</resolution>.",
        # a body with its short name
        "The Overview Board (OB) unanimously agreed to <resolution verb='appoint'>appoint Councillor Hall to the seat</resolution>.",
    ],
)  # fmt: skip
def test_decisions(tagged: str) -> None:
    check("# Overview Board\n## 5. Review\n" + tagged, "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        "AGREED ACTIONS\n- The Director to provide a note.",
        "The following substitutions were noted: Councillor Hall for Councillor Vane; Councillor Poole for Councillor Oakes.",
        "The Council has decided to sell its farms, the tenant said.",
        "The officer noted that the Committee had decided to grant a licence in May.",
        "The Chair referred to the motion of last year and to the report.",
        "The motion having been moved and seconded was put to the vote and by a show of hands was declared to be lost.",
        "On being put to the vote, the recommendations were agreed unanimously.\nRESOLVED:\n(a) <resolution verb='approve'>to approve the accounts</resolution>; and\n(b) <resolution verb='note'>to note the letter</resolution>.",
        "<resolution verb='agree'>The recommendations were agreed unanimously</resolution>.\nMs Hall thanked all.",
        "The Board withdrew with the Monitoring Officer at 11.05 am and came back at noon.",
        "Proposal: Erection of a detached house\nLocation: 4 Mill Lane\nDecision: It was proposed by Councillor Hall, seconded by Councillor Poole, and was subsequently RESOLVED to <resolution verb='approve'>grant permission subject to the conditions in the report</resolution>.",
        "It was proposed by Councillor Hall, seconded by Councillor Poole, and subsequently RESOLVED to <resolution verb='refuse'>refuse permission</resolution> for the following reason:\n1. The proposal would harm those who live above.",
        "In response to questions, the Director:\n- said that the lists were long;\n- agreed to send members the list of practices.",
        "The Head of Schools said that:\n(a) the roll was falling; and\n(b) agreed to look at the figures again.",
        "The Board:\n- <resolution verb='note'>Noted the report</resolution>.\n- Felt that the plans had helped.\n- Identified that two teams worked apart.\n- Questioned why the figures were late.",
    ],
)
def test_near_misses(tagged: str) -> None:
    check("# Overview Board\n## 5. Review\n" + tagged, "resolution")


def test_notice_without_that() -> None:
    check(
        "# City Council\n## 7. Motions\nCouncillors Jim Hall and Jon Poole have given notice of the following motion:-\n"
        "“<resolution verb='request' outcome='lost'>This Council calls on the Executive to publish the cost of the strike</resolution>.”\n"
        "The motion having been moved and seconded was put to the vote and by a show of hands was declared to be lost."
    )


@pytest.mark.parametrize(
    "tagged",
    [
        "<resolution verb='appoint'>Mr Hale was thereupon elected Chairman for the ensuing year</resolution>.",
        "Minutes of the meeting held on 4 May 2025 and, if in order, to be approved as a correct record",
    ],
)
def test_chairs_and_titles(tagged: str) -> None:
    check("# Harbours Panel\n## 3. Business\n" + tagged, "resolution")
