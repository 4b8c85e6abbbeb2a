"""Votes whose sides stand next to each other in any order, roll calls, ties, and numbers without the names of their sides."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from tests.tagged import check, make_document
from tests.timing import check_linear

_PAGE = "# Northbrook Council\n## 5. Business\n"


@pytest.mark.parametrize(
    "tagged",
    [
        # a full stop behind each side
        "It was moved that the ferry stop. <vote votes_for='3' votes_against='2' abstentions='1'>For: 3. Against: 2. Abstained: 1</vote>. Carried.",
        "The barge be sold. <vote votes_for='4' votes_against='0'>For 4, against none</vote>",
        # who voted on each side, below lines that say so
        "A named vote having been asked for, the <vote votes_for='2' votes_against='3' abstentions='1'>following Members voted for the motion:\nCouncillors Hall and Poole\nThe following Members voted against the motion:\nCouncillors Vane, Breen and Oakes\nThe following Member abstained:\nCouncillor Rivers</vote>",
        # who voted, and how
        "The motion was put. <vote votes_for='5' votes_against='3'>Five hands for, three against</vote>.",
        "<vote votes_for='6' votes_against='1' abstentions='2'>Six voted for it, one against, and two abstained</vote>.",
        "<vote votes_for='7' votes_against='5'>7 members in favour and 5 members not in favour</vote>.",
        "On a show of hands <vote votes_for='7' votes_against='3'>seven supported the motion and three opposed it</vote>.",
        "It was lost by one vote, <vote votes_for='4' votes_against='5'>4 members voting for it and 5 against it</vote>.",
        "<vote votes_for='7' votes_against='2'>7 (seven) voted in favour; 2 (two) against</vote>.",
        "On a show of hands there <vote votes_for='4' votes_against='3'>voted for the proposal four; against, three</vote>.",
        # those for are told by the bare number of votes
        "The scheme got <vote votes_for='6' votes_against='3'>6 votes, with 3 against</vote>.",
        "It was approved by <vote votes_for='7' votes_against='2' abstentions='1'>7 votes, 2 members voting against and 1 abstaining</vote>.",
        # a line each, another language
        "<vote votes_for='6' votes_against='2'>For: six\nAgainst: two</vote>",
        "<vote votes_for='6' votes_against='2' abstentions='1'>O blaid: 6. Yn erbyn: 2. Ymatal: 1</vote>.",
        # the amendment before the motion
        "There <vote votes_for='4' votes_against='9'>voted for the amendment 4 and for the motion 9</vote>.",
        # near misses
        "The grant was for 12 months, against 9 last year.",
        "For 3 of the 4 targets the light was amber. Against 2 of them it was red.",
        "There were 14 representations: against 12, in support 2.",
        "Show of hands: 3 for York, 2 for Leeds.",
    ],
)
def test_sides_next_to_each_other(tagged: str) -> None:
    check(_PAGE + tagged, "vote")


@pytest.mark.parametrize(
    "tagged",
    [
        "<vote votes_for='2' votes_against='1' names_for='Cllr Hall; Cllr Oakes' names_against='Cllr Poole'>Cllr Hall – For, Cllr Poole – Against, Cllr Oakes – For</vote>",
        "Recorded vote:\n<vote votes_for='1' votes_against='1' abstentions='1'>- Ann Hall: for\n- Dev Poole: against\n- Jo Oakes: abstained</vote>",
        "Member | Vote\n<vote votes_for='2' votes_against='1'>Cllr Hall | For\nCllr Poole | Against\nCllr Oakes | For</vote>",
        "<vote votes_for='9' votes_against='3' abstentions='1'>For | Against | Abstain\n9 | 3 | 1</vote>",
        "On a division there voted <vote votes_for='2' votes_against='3'>for the motion - Councillors Hall and Poole (2); for the amendment - Bailie Oakes, Councillors Breen and Mir (3)</vote> - whereupon the amendment was declared carried.",
        # the names in brackets behind the count of their side
        "<vote votes_for='3' votes_against='0' abstentions='1' names_for='Dunn; Poole; Rivers'>For: 3 (Dunn, Poole, Rivers). Against: none. Abstaining: 1 (Moss)</vote>. Carried.",
        "On a roll call vote: <vote votes_for='4' votes_against='2' names_for='Dunn; Poole; Mrs Moss; Dr Dee' names_against='Lowe; Mr Beck'>for the motion 4 (Cllrs Dunn and Poole, Mrs Moss, Dr Dee); for the amendment 2 (Cllr Lowe, Mr Beck)</vote>.",
        "<vote votes_for='2' votes_against='1'>In favour – 2 (Cllrs Dunn and Poole), against – 1 (Cllr Lowe)</vote>.",
        # the amendment's side first, in the sentence that leads to it
        "On a vote being taken: <vote votes_for='3' votes_against='2'>for the amendment (3): Councillors Dunn, Poole and Mrs Moss; for the motion (2): Councillors Lowe and Beck</vote>. The amendment was carried.",
        # a side that a new sentence follows; a ballot behind the sentence that leads to it
        "A recorded vote was asked for. <vote votes_for='2' votes_against='2' abstentions='1' names_abstained='Mrs Moss'>For: Cllrs Dunn and Poole (2). Against: Cllrs Lowe and Beck (2). Abstained: Mrs Moss (1)</vote>. The motion therefore fell.",
        # near misses
        "The vote of thanks was warm. For: the band (3 songs). Against: nobody.",
        "Cllr Hall – For, Cllr Poole – Against",
        "Budget | For\nScheme | For\nLamps | For",
    ],
)
def test_roll_calls(tagged: str) -> None:
    check(_PAGE + tagged, "vote")


@pytest.mark.parametrize(
    "tagged",
    [
        "The vote was <vote votes_for='3' votes_against='3' casting_vote='true'>3 all</vote> and the Chair gave his casting vote.",
        "With <vote votes_for='4' votes_against='4' casting_vote='true'>four votes each</vote>, the Chair used her casting vote.",
        "Vote: <vote votes_for='6' votes_against='2' abstentions='1'>6/2/1</vote>.",
        "The motion was carried (<vote votes_for='12' votes_against='4' abstentions='1'>12/4/1</vote>).",
        "<vote votes_for='5' votes_against='2'>5 votes to 2</vote> in favour.",
        "<vote votes_for='5' votes_against='2'>Voting was 5:2</vote> in favour.",
        "Carried <vote votes_for='7' votes_against='2' abstentions='1'>7–2 (1 abstention</vote>).",
        "The motion was carried <vote votes_for='5' votes_against='2' abstentions='1'>5-2-1</vote>.",
        "The motion passed, <vote votes_for='6' votes_against='2'>6-2</vote>.",
        "The motion failed, <vote votes_for='2' votes_against='6' outcome='lost'>2-6</vote>.",
        "The vote being equal (<vote votes_for='4' votes_against='4'>4-4</vote>), nothing was done.",
        "The motion was carried, <vote votes_against='2'>two members voting against</vote>.",
        "It was approved <vote votes_against='1' abstentions='2'>with 1 vote against and 2 abstentions</vote>.",
        "<vote votes_for='2' votes_against='1'>Cllrs Hall and Poole voted in favour, Cllr Breen against</vote>.",
        # near misses
        "Members have three votes each.",
        "It was agreed (12/4/24) to wait.",
        "It was agreed 12:30 was too early.",
        "All but one in favour of the pond.",
    ],
)
def test_ties_and_numbers_alone(tagged: str) -> None:
    check(_PAGE + tagged, "vote")


@pytest.mark.parametrize(
    "hostile",
    [
        "Cllr Hall – Against, ",
        "A Against ",
        "one against ",
        "for 3 ",
        "3 members voted voted ",
        "Cllr Hall | ",
        "there voted for the motion (",
        "vote. For: 3 (Dunn, Poole). Against: ",
        "For: 1 (Dunn, ",
        "3 votes each ",
    ],
)
def test_time_stays_linear(hostile: str) -> None:
    check_linear(lambda times: make_document(_PAGE + (hostile * times).strip()), build_minutes, 300)
