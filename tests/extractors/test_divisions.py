"""A motion that stands against its amendment, as Scottish councils vote on them, and ballots with words before them."""

from __future__ import annotations

import pytest

from extractors import extract
from models import Resolution, Vote
from tests.tagged import check

_HEAD = "STRATHORRAN COUNCIL\nMinute of the Council held on 4 March 2025\n\n5. PARKS\n\n"
_TAIL = "\n\n6. CLOSE\n\nThe meeting closed at 9 pm.\n"
_DIVIDED = """The Convener moved, seconded by Cllr Petrie:-
that the Committee approve the plan.

Cllr Coutts moved as an amendment, seconded by Cllr Duthie:-
that the Committee take no action.

On a division, there voted:- For the motion (3) - the Convener and Councillors Auld and Baird. For the amendment (2) - Councillors Coutts and Duthie. Declined to vote (1) - Councillor Geddes.
"""
_HEADED = """MOTION BY COUNCILLOR INNES

That the Council agrees the budget as set out below.

Moved by Cllr Innes, seconded by Cllr Petrie.

AMENDMENT BY COUNCILLOR COUTTS

That the Council agrees a budget with no closure of halls.

Moved by Cllr Coutts, seconded by Cllr Duthie.

For the Amendment - 7

For the Motion - 13

No Vote - 1
"""
_DASHED = """Cllr Innes, seconded by Cllr Petrie, moved –

(1) that the report be noted; and

(2) that the hall be let.

Cllr Coutts, seconded by Cllr Duthie, moved as an amendment –

That the matter be deferred.

The Motion was carried.
"""


@pytest.mark.parametrize(
    ("minutes", "decided", "voted"),
    [
        (
            _DIVIDED,
            [
                ("that the Committee approve the plan", "carried", None),
                ("that the Committee take no action", "lost", "Cllr Coutts"),
            ],
            [(3, 2, 1, ("the Convener", "Auld", "Baird"), ("Coutts", "Duthie"))],
        ),
        (
            _HEADED,
            [
                ("That the Council agrees the budget as set out below", "carried", "Cllr Innes"),
                ("That the Council agrees a budget with no closure of halls", "lost", "Cllr Coutts"),
            ],
            [(7, 13, 1, (), ())],
        ),
        (
            _DASHED,
            [
                ("that the report be noted", "carried", "Cllr Innes"),
                ("that the hall be let", "carried", "Cllr Innes"),
                ("That the matter be deferred", "lost", "Cllr Coutts"),
            ],
            [],
        ),
        # a near miss: an amendment put to the vote by itself stands against nothing
        (
            "Cllr Coutts moved as an amendment, seconded by Cllr Duthie:-\nthat the fee be halved.\n\nThe amendment was carried and became the motion, which was carried.\n",
            [("the fee be halved", "carried", "Cllr Coutts")],
            [],
        ),
    ],
)
def test_divisions(minutes: str, decided: list[tuple[str, str, str | None]], voted: list[tuple[object, ...]]) -> None:
    records = extract((_HEAD + minutes + _TAIL).encode(), "minutes.txt").records
    assert [(r.quote, r.outcome, r.mover) for r in records if isinstance(r, Resolution)] == decided
    assert [(r.votes_for, r.votes_against, r.abstentions, r.names_for, r.names_against) for r in records if isinstance(r, Vote)] == voted


@pytest.mark.parametrize(
    ("line", "voted"),
    [
        (
            "A recorded vote was taken, and the voting was as follows: For: Cllrs Hall and Poole. Against: Cllr Breen.",
            [(2, 1, ("Hall", "Poole"), ("Breen",))],
        ),
        ("The votes of three parishes were recorded: For more than a year they had asked for a crossing and argued against delay.", []),
    ],
)
def test_words_before_a_ballot(line: str, voted: list[tuple[object, ...]]) -> None:
    records = extract((_HEAD + line + _TAIL).encode(), "minutes.txt").records
    assert [(r.votes_for, r.votes_against, r.names_for, r.names_against) for r in records if isinstance(r, Vote)] == voted


@pytest.mark.parametrize(
    ("minutes", "voted"),
    [
        (
            "It was RESOLVED on a vote of 5 to 2 with 1 abstention to grant consent.\n\nCouncillors Croft and Wardle voted against the resolution.\n\nCouncillor O’Shea abstained from voting.",
            [(5, 2, 1, (), ("Croft", "Wardle"), ("O’Shea",))],
        ),
        (
            "In the subsequent vote, Councillors Bevan, Gower and Flint voted to refuse the application and Councillors Dilwyn and Tudor voted to accept it.",
            [(3, 2, None, ("Bevan", "Gower", "Flint"), ("Dilwyn", "Tudor"), ())],
        ),
        (
            "Those in favour of the motion were: Mr A Adler, Mrs B Best (2)\n\nThose against the motion were: Mr E Eames (1)\n\nThose abstaining were: Mr G Gale (1)",
            [(2, 1, 1, ("Mr A Adler", "Mrs B Best"), ("Mr E Eames",), ("Mr G Gale",))],
        ),
        ("On a vote, thirty-two Members voted for the motion and nineteen against.", [(32, 19, None, (), (), ())]),
        (
            "There were 4 votes in favour (Councillors Askew, Birtle and two others), 0 against and 2 abstentions.",
            [(4, 0, 2, (), (), ())],
        ),
        # near misses: one side alone is no vote; told of another day; the names are not those that were counted
        ("Councillors Croft and Wardle voted against the resolution.", []),
        ("Councillor Croft had voted against the scheme in 2019 and Councillor Hall had voted for it.", []),
        ("It was carried by 5 votes to 3.\n\nCouncillor Wardle voted against the resolution.", [(5, 3, None, (), (), ())]),
    ],
)
def test_sides_told_in_sentences(minutes: str, voted: list[tuple[object, ...]]) -> None:
    records = extract((_HEAD + minutes + _TAIL).encode(), "minutes.txt").records
    found = [
        (r.votes_for, r.votes_against, r.abstentions, r.names_for, r.names_against, r.names_abstained)
        for r in records
        if isinstance(r, Vote)
    ]
    assert found == voted


def _table(*rows: str) -> str:
    cells = ["".join(f"<td>{cell}</td>" for cell in row.split("|")) for row in rows]
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"


@pytest.mark.parametrize(
    ("rows", "voted"),
    [
        (
            ("Councillor|For|Against|Abstain", "Adler, A|X||", "Best, B|X||", "Cole, C||X|", "Dunn, D|||X", "Total|2|1|1"),
            [(2, 1, 1, ("Adler, A", "Best, B"), ("Cole, C",))],
        ),
        (("Member|For|Against", "Adler|1|", "Best||1"), [(1, 1, None, ("Adler",), ("Best",))]),
        # a near miss: questions, with how many voted on each
        (("Question|For|Against|Abstain", "To raise the levy|9|0|1"), [(9, 0, 1, (), ())]),
    ],
)
def test_a_mark_for_each_member(rows: tuple[str, ...], voted: list[tuple[object, ...]]) -> None:
    page = f"<h1>Elmshire Council</h1><h2>Minutes of the Council held on 4 March 2025</h2><h3>5. Parks</h3><p>A recorded vote was taken.</p>{_table(*rows)}<p>The motion was carried.</p>"
    records = extract(page.encode(), "minutes.html").records
    assert [(r.votes_for, r.votes_against, r.abstentions, r.names_for, r.names_against) for r in records if isinstance(r, Vote)] == voted


def test_votes_for_a_motion_and_for_its_amendment_on_two_lines() -> None:
    check(
        "# Northbrook Council\n## 7. Harbour dues\nOn a show of hands Members voted as follows:-\n"
        "<vote votes_for='14' votes_against='12'>Motion - 14 votes\nAmendment - 12 votes</vote>\nThe Motion was accordingly carried.",
        "vote",
    )


def test_who_voted_is_not_counted_twice() -> None:
    check(
        "# Northbrook Council\n## 7. Harbour dues\nThe MOTION received 2 votes and the AMENDMENT received 1 vote, the votes having been cast as follows:-\n"
        "<vote votes_for='2' votes_against='1'>For the Motion:\nHall, Poole\nFor the Amendment:\nVane</vote>\nThe Council otherwise agreed the report.",
        "vote",
    )
