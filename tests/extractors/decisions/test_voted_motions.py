"""Motions told in passing, with those who seconded them and what came of them; bare counts of a vote behind a decision."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from tests.tagged import check, make_document
from tests.timing import check_linear

_PAGE = "# Northbrook Harbour Board\n## 5. Business\n"


@pytest.mark.parametrize(
    "tagged",
    [
        # who seconded stands between the verb and the clause; the vote is in the next sentence
        "Councillor Poole moved, Councillor Oakes seconding, that <resolution verb='request' outcome='lost'>an outside body be asked to look at the lock</resolution>. The Members being divided, 2 were in favour and 4 against, and it fell.",
        "She proposed, Mr. T. Oakes seconding, that <resolution outcome='carried'>the pier be closed</resolution>. The motion was carried, three members voting for it and one against.",
        "Ms Hall proposed, with Mr Oakes seconding, that <resolution outcome='carried'>a second slip be rented</resolution>. For 5, against 1. Carried.",
        "Cllr Hall had proposed that <resolution outcome='carried'>the shelter go</resolution> and, Cllr Poole seconding, this was carried by 3 to 2.",
        # what came of it behind a semicolon or a comma
        "Members differed about the chair. Ms Hall moved that <resolution outcome='lost'>a nominee of the trust chair it</resolution>; three voted for this and five against, and it fell.",
        "On the pipe band, Lou Poole had moved that <resolution verb='approve' outcome='lost'>£90 be given there and then</resolution>; this fell by 3 votes to 2.",
        "Jo then proposed <resolution outcome='carried'>getting two more prices and trying the lottery</resolution>, which went through on the nod.",
        "LP spoke against for the regulars, and moved <resolution outcome='lost'>40p for village groups</resolution>: 2 for, 4 against, not carried.",
        "It was moved by Cllr Hall and seconded by Cllr Poole that <resolution outcome='carried'>the lamps be put out at midnight</resolution>; on a division 4 voted for and 3 against and the motion was carried.",
        # as it is jotted down
        "Motion to <resolution outcome='lost'>buy now</resolution> lost 2-3.",
        "Motion to <resolution outcome='lost'>reduce to four</resolution> not supported (2 for, 6 against).",
        "Amendment to <resolution outcome='carried'>add Mill Lane</resolution> carried 4-1.",
        "The proposal to sell was lost on the public. Proposal to build on the field lost support last year.",
        # what was decided stands behind it in words of its own
        "Cllr Hall proposed a working group on the ferry, short as the season was. Put to the vote (5 for, 2 against), it was AGREED to <resolution verb='appoint' mover='Cllr Hall'>set up a working group on the ferry</resolution>.",
        "Cllr Hall proposed that <resolution mover='Cllr Hall'>the ferry be painted</resolution>. On being put to the vote, it was agreed to <resolution>leave the lamps</resolution>.",
        # put to the vote
        "LP proposed that <resolution outcome='carried'>it be turned off in March</resolution> and put it to a vote as views differed. Four were in favour and one against.",
        "The £1 was then put and carried 4 to 1: <resolution outcome='carried'>hall £12, small room £8, from 1st January</resolution>.",
        "Hands up: 5 for, 2 against. So <resolution verb='recommend'>we recommend to the landlord that the £10 be paid</resolution>.",
        "4 were for objecting, 1 against, and the Chair abstained, so <resolution>the Board will object, on noise</resolution>.",
        "An amendment by Cllr Mrs Poole, that <resolution verb='request' outcome='lost'>the Commissioner be asked to come back with £8</resolution>, had fallen earlier, 3 voting for and 6 against.",
        # near misses
        "The officer said that the District had moved that the lane be shut, which fell by 6 votes to 5.",
        "Ms Hall moved that the lamp was brighter than before.",
        "Prices had moved on: 2 for oars, 4 against last year.",
        "So the ferry will stop at noon.",
    ],
)
def test_voted_motions(tagged: str) -> None:
    check(f"{_PAGE}{tagged}", "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        "<resolution verb='agree'>Cheapest accepted (Oakes)</resolution>, prop Cllr Hall, sec Cllr Poole, <vote votes_for='4' votes_against='1'>4-1</vote>.",
        "Cllr Oakes was in the chair, the public excluded. <resolution>Warden's hours up to 9 from May</resolution>. <vote votes_for='5' votes_against='0'>5-0</vote>.",
        "Agreed, <vote votes_for='6' votes_against='0'>6–0</vote>: to <resolution verb='approve'>spend up to £90 on the buoy</resolution>.",
        "<resolution verb='refuse'>Choir, £50: declined, out of area</resolution>, <vote votes_for='3' votes_against='2'>3-2</vote>.",
        "Agreed to <resolution>mend the gate</resolution>, <vote votes_for='4' votes_against='1'>4-1</vote>.",
        "Request for a bench. <resolution verb='refuse'>Turned down</resolution>, <vote votes_for='3' votes_against='2'>3-2</vote>.",
        "Quote accepted last year. <resolution>Fence to be painted green</resolution>, <vote votes_for='3' votes_against='2'>3-2</vote>, Cllr Poole abstaining.",
        # near misses: hours, plots, matches
        "It was agreed to <resolution>open the hall on weekdays, 9-5</resolution>.",
        "Agreed to <resolution>let plots 3, 4-6</resolution>.",
        "The club won its match, 4-1. Home game. 3-1.",
        "A club for children, 5-11. Room free on Mondays, 6-8.",
    ],
)
def test_bare_counts(tagged: str) -> None:
    check(f"{_PAGE}{tagged}", "resolution", "vote")


def test_bare_count_of_a_view() -> None:
    check(
        "# Northbrook Parish Council\n## 5. Planning\nW/24/071 Six houses off Mill Lane: <resolution verb='refuse'>Object (access, drains)</resolution>: <vote votes_for='4' votes_against='1'>4-1</vote>, Cllr Poole out of the room",
        "resolution",
        "vote",
    )


@pytest.mark.parametrize(
    "words",
    [
        "Ms Hall moved, Mr Poole seconding, that it be so; ",
        "Ms Hall proposed a rise and moved and proposed, ",
        "She moved that three for four against and this, ",
        "Oakes 4-1, 5-0 prop Hall sec Poole, ",
    ],
)
def test_motions_told_without_end_take_linear_time(words: str) -> None:
    check_linear(lambda size: make_document(f"{_PAGE}{(words * size).strip()}"), build_minutes, 150)
