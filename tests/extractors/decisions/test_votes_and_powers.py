"""Decisions with a vote between their verb and their clause, powers that were given, papers received with a request, and what is said behind a decision."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from tests.tagged import check, make_document
from tests.timing import check_linear

_HEAD = "# Northbrook Harbour Board\n## 5. Slip\n"


@pytest.mark.parametrize(
    "tagged",
    [
        # a vote between the verb and its clause
        "Trustees agreed, <vote votes_for='6' votes_against='1'>six for and one (KT) against</vote>, to <resolution verb='approve'>buy the winch</resolution>.",
        "It was agreed, Ms Hall dissenting, to <resolution verb='agree'>shut the slip on Sundays</resolution>.",
        "RESOLVED, with Cllr Hall and Cllr Poole abstaining, that <resolution>the barge be sold</resolution>.",
        "The Board resolved, on the Chair's casting vote, that <resolution verb='refuse'>the licence be refused</resolution>.",
        "Agreed, Mr Poole against, to <resolution verb='approve'>buy a lamp</resolution>.",
        # powers
        "<resolution verb='delegate'>Authority was delegated to the Harbour Master and the Treasurer to sign the lease</resolution>.",
        "<resolution verb='delegate'>Power to vary the hours was delegated to the Harbour Master</resolution>. She thought ten enough.",
        "<resolution verb='delegate'>Delegated authority was given to the Clerk to settle the price</resolution>.",
        "<resolution verb='approve'>Authority was given to the Clerk to spend £90 on rope</resolution>.",
        # received, and something asked for
        "<resolution verb='receive'>The Panel received the survey and asked that its tide tables be shown by month</resolution>.",
        "<resolution verb='receive'>The Board received the update and asked for a chart</resolution>. Ms Hall wondered how deep it was.",
        # who was against, and why
        "<resolution verb='approve'>The Board approved the lease for two years</resolution>, Ms Hall abstaining as she would have liked a break clause.",
        "<resolution verb='approve'>The Board approved the chart, Ms Hall dissenting, and thanked the crew</resolution>.",
        # a remark behind what was put off, and talk behind what was noted
        "<resolution verb='defer'>Consideration of the dredging report was deferred</resolution>... it had only come that day. The crew want new oars.",
        "<resolution verb='defer'>The matter was deferred</resolution> – the diver had not replied.",
        "<resolution verb='note'>The latest licensing decisions were noted</resolution>. The Clerk pointed out that two were late.",
        # who was against stands behind the words
        "It was resolved to <resolution verb='approve'>raise the fee to £12</resolution>, Cllr Hall asked that her vote against be recorded.",
        "It was agreed that <resolution>the bench be moved</resolution>, with Mr Poole voting against.",
        "It was agreed to <resolution>shut the quay in May</resolution>, Ms Hall and Mr Poole dissenting.",
        "RESOLVED that <resolution verb='request'>the Clerk write to Ms Hall asking that the crane be moved and the date noted</resolution>.",
        # a paper that is no report, with talk behind
        "<resolution verb='approve'>Permission to use the slip on 4 May was granted to the scouts</resolution>.",
        "<resolution verb='note'>The dredging log was reviewed and noted</resolution>. Ms Hall thought it long.",
        # near misses
        "Permission to use the slip was granted for the summer by the county.",
        "Powers were given to harbours by the Act of 1847.",
        "Authority was delegated to the Harbour Master in 2019.",
        "The Harbour Master said that authority was delegated to her.",
        "The Board received the report and asked whether the tide tables were right.",
        "Mr Poole agreed, some being against, to look for the chart.",
        "The slip was left until June ... nobody was there to mend it.",
    ],
)
def test_what_the_body_did(tagged: str) -> None:
    check(_HEAD + tagged, *(["resolution", "vote"] if "<vote" in tagged else ["resolution"]))


@pytest.mark.parametrize(
    "endless",
    [
        "The Board agreed, a against, a for, ",
        "agreed, two against to two against to ",
        "Authority was given to the Act ",
        "The matter was left until – it – the ",
    ],
)
def test_time_stays_linear(endless: str) -> None:
    check_linear(lambda times: make_document(_HEAD + (endless * times).strip()), build_minutes, 100)
