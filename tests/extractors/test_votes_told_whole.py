"""Votes told with what stands behind and between their sides, what was voted on, and what became of it."""

from __future__ import annotations

import pytest

from tests.tagged import check

_ITEM = "# Northbrook Council\n## 7. Harbour dues\n"


@pytest.mark.parametrize(
    "tagged",
    [
        # who was against stands before those who abstained
        "Put to the vote: <vote votes_for='3' votes_against='1' abstentions='0'>3 for, 1 against (RT), no abstentions</vote>.",
        "<vote votes_for='5' votes_against='2' abstentions='0'>Vote: for 5, against 2 (Cllrs Hall and Vane), abstained nil</vote>.",
        "On a show of hands <vote votes_for='6' votes_against='2' abstentions='1'>six members were in favour, two against (JP, TO) and one abstained</vote>.",
        "The motion was carried <vote votes_for='5' votes_against='2' abstentions='0'>by 5 votes to 2; nobody abstained</vote>.",
        "<vote votes_for='4' votes_against='1' abstentions='2'>By four votes to one with two abstentions</vote> it was resolved that the pier be let.",
        "A vote was taken: those <vote votes_for='3' votes_against='1' abstentions='1'>in favour 3; those against 1; the Chair abstained</vote>.",
        # told none against; those not told are not known
        "Put to the vote: <vote votes_for='7' votes_against='0' abstentions='None'>7 in favour and none against</vote>.",
        "Put to the vote: <vote votes_for='7' votes_against='2' abstentions='None'>7 for, 2 against</vote> (Cllr Hall, Ms Vane). Cllr Oakes left.",
        "<vote votes_for='2' votes_against='1' outcome='carried'>The following voted for the motion: Councillors Hall and Vane (2)\nThe following voted against the motion: Councillor Oakes (1)</vote>",
        # the result of the next item is another's
        "The motion was put. <vote votes_for='4' votes_against='0' outcome='carried'>For: 4, Against: 0</vote>.\n## 8. Roof\nThe motion was lost.",
        # the side told first is the one that was voted for
        "On a division <vote votes_for='2' votes_against='9' outcome='lost'>2 members voted for the amendment and 9 for the motion</vote>, and the motion was carried.",
        "On a division there voted <vote votes_for='9' votes_against='2'>for the motion 9 and for the amendment 2</vote>.",
        # near misses
        "Put to the vote: <vote votes_for='6' votes_against='1' abstentions='None'>6 for, 1 against</vote>, Cllr Hall not voting.",
    ],
)
def test_what_stands_behind_the_sides(tagged: str) -> None:
    check(_ITEM + tagged, "vote")


@pytest.mark.parametrize(
    "tagged",
    [
        "RESOLVED with 5 in favour and none against that <resolution votes_for='5' votes_against='0'>the levy be £900</resolution>.",
        "It was agreed, 4 for and 2 against with no-one abstaining, to <resolution verb='agree' abstentions='0'>support the ferry</resolution>.",
        "RESOLVED, by 5 votes for, 2 against and Cllr Hall abstaining, that <resolution abstentions='1'>the slipway be closed</resolution>.",
        # a count says nothing of what was agreed
        "It was agreed 4-1 with 1 abstention.",
        "It was carried by 5 votes to 2; nobody abstained.",
        # near misses
        "It was agreed that <resolution>two members attend for the vote</resolution>.",
        "It was agreed to <resolution>vote against the levy</resolution>.",
    ],
)
def test_votes_between_a_lead_in_and_its_clause(tagged: str) -> None:
    check(_ITEM + tagged, "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        # the vote of the motion stands behind an amendment that fell
        "Cllr Hall moved, seconded by Cllr Vane, that <resolution outcome='carried' votes_for='4'>two bollards be bought</resolution>. Cllr Oakes moved an amendment, seconded by Cllr Poole, <resolution outcome='lost' votes_for='None'>that the number be four</resolution>. The amendment was not carried. The motion was carried by 4 votes to 2.",
        # a recorded vote below a proposal, and another decision behind it
        "Councillor Hall moved that <resolution outcome='lost' votes_against='3'>the sluice stay shut</resolution>. Councillor Vane seconded. A recorded vote was taken:\nFor (2): Councillors Hall and Vane. Against (3): Councillors Oakes, Poole and Rivers.\nThe motion was therefore lost.\nRESOLVED – That <resolution outcome='carried' votes_against='None'>the sluice be painted</resolution>.",
        "Councillor Hall proposed that <resolution outcome='lost' votes_against='3'>mooring be free in May</resolution>. This was seconded by Councillor Vane. A roll call gave this result:\nFor (2): Councillors Hall, Vane\nAgainst (3): Councillors Oakes, Poole and Rivers\nAbstained (0)\nThe Chair declared the proposal lost.\nResolved on the proposal of Councillor Oakes, seconded by Councillor Poole, that <resolution outcome='carried'>the bye-laws be made</resolution>.",
        # the casting vote
        "Councillor Hall moved, seconded by Councillor Vane, that <resolution outcome='lost'>the sale be deferred</resolution>. The vote was tied at 3-3 and the Chair gave his casting vote against the motion.",
        "Ms Hall proposed that <resolution outcome='lost'>the Board serve notice</resolution>; Mr Vane seconded. Two in favour, two against. The Convener used her casting vote for the status quo.",
        "Ms Hall proposed that <resolution outcome='carried'>the Board serve notice</resolution>; Mr Vane seconded. Two in favour, two against. The Convener used her casting vote in favour.",
        # what is moved is an amendment by the words before it
        "By way of amendment it was MOVED by Councillor Hall and SECONDED by Councillor Vane: \"That <resolution outcome='lost'>the rate be halved for families</resolution>\". On being put to the meeting, 5 voting in favour and 7 against, the amendment was declared LOST.\nThe motion was put and carried.",
        'AMENDMENT\nProposed by Alderman Hall\nSeconded by Councillor Vane that\n<resolution outcome=\'lost\'>the words "and the pier" be added after "quay</resolution>".\nOn the amendment being put to the meeting 6 Members voted in favour and 8 against. The amendment was declared not carried.\nOn the motion being put to the meeting 13 Members voted in favour, 0 against. The motion was declared carried.',
        # a motion with its title, and the result right behind its movers
        "Motion: <resolution outcome='carried' votes_for='4' mover='Cllr Hall'>That the Council adopt the quay policy</resolution>.\nProposed Cllr Hall, seconded Cllr Vane. Carried (4-0).\n## 8. Roof\nMotion: <resolution outcome='lost'>That the roof be let</resolution>. Not seconded, motion fell.",
        # near misses: the vote was on what was resolved
        "Cllr Hall proposed, and Cllr Vane seconded, that <resolution outcome='carried'>the quay be swept</resolution>. By 5 votes to 2 it was RESOLVED that <resolution outcome='carried'>the quay be swept</resolution>.",
    ],
)
def test_what_was_voted_on_and_what_became_of_it(tagged: str) -> None:
    check(_ITEM + tagged, "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        "The amendment was lost by the Chairman's casting vote, <vote votes_for='4' votes_against='4'>4 voting each way</vote>.",
        "With <vote votes_for='3' votes_against='3'>three members voting on each side</vote>, the Mayor used her casting vote in favour.",
        "The vote was tied at <vote votes_for='5' votes_against='5'>5 votes a side</vote>.",
        "It was put to the vote: <vote votes_for='3' votes_against='1'>three (RT, ML, DC) for and one (BA) against</vote>.",
        "On a vote <vote votes_for='8' votes_against='3' abstentions='0'>the AMENDMENT received 8 votes and the MOTION received 3 votes, no Members abstaining</vote>.",
        # near misses
        "The vote of thanks was equal to that for the two flower beds on each side of the gate.",
        "The three on either side of the road were split.",
    ],
)
def test_sides_that_are_equal_or_named(tagged: str) -> None:
    check(tagged, "vote")
