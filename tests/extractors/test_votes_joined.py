"""Which decision a vote was on, where an amendment fell before it; and who moved the clauses behind "This Council resolves to:"."""

from __future__ import annotations

import pytest

from tests.tagged import check

_PAGE = "# Northbrook Council\n## 5. Budget\n"
_MOVED = "Councillor Hall moved, and Councillor Poole seconded, the following amendment:\n"

TOLD = {
    "resolved behind an amendment": f"{_MOVED}“<resolution outcome='lost' votes_for='2' votes_against='3'>That £90 be given to the ferry</resolution>.”\nFor (2): Councillors Hall and Poole\nAgainst (3): Councillors Rivers, Lowe and Breen\nThe amendment was LOST.\nA vote was then taken on the budget:\nFor: Councillors Rivers, Lowe and Breen (3)\nAgainst: Councillors Hall and Poole (2)\nIt was RESOLVED that:\n(1) <resolution votes_for='3' votes_against='2'>the budget be approved</resolution>; and\n(2) <resolution votes_for='3' votes_against='2'>the tolls be raised</resolution>.",
    "nothing resolved": f"{_MOVED}“<resolution outcome='lost' votes_for='2' votes_against='3'>That £90 be given to the ferry</resolution>.”\nThe amendment was lost by 2 votes to 3.\nThe next was carried, 4 for and 1 against.",
    "of a motion": "Councillor Hall proposed and Councillor Poole seconded the following motion:\n“<resolution mover='Councillor Hall' votes_for='6'>This Council notes that the ferry is old</resolution>.\nThis Council resolves to:\na) <resolution mover='Councillor Hall' seconder='Councillor Poole' votes_for='6'>write to the Minister</resolution>; and\nb) <resolution mover='Councillor Hall' votes_for='6'>ask the Warden to report in May</resolution>.”\nThe motion was put to the vote and, with 6 votes in favour and 3 against, was carried.",
}


@pytest.mark.parametrize("tagged", TOLD.values(), ids=TOLD)
def test_votes_joined(tagged: str) -> None:
    check(_PAGE + tagged, "resolution")
