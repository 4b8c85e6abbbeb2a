"""Lists of clauses that a table holds: a label in the first cell or before the words, below a lead-in in a row or in a paragraph."""

from __future__ import annotations

import pytest

from extractors import extract

_PAGE = (
    "<html><body><h1>Northbrook Board</h1><p>Minutes of the meeting of the Board held on Tuesday 3 March 2026</p><h2>1. Apologies</h2><p>None.</p>"
    "<h2>2. Business</h2><p>The Warden presented the paper.</p>%s<h2>3. Any other business</h2><p>None.</p></body></html>"
)


def _table(*rows: tuple[str, ...]) -> str:
    return "<table>" + "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows) + "</table>"


def _told(body: str) -> list[tuple[str, str, str | None]]:
    minutes = extract((_PAGE % body).encode(), "minutes.html")
    return [(record.quote, record.verb, record.label) for record in minutes.records if record.kind == "resolution"]


@pytest.mark.parametrize(
    "body",
    [
        "<p>RESOLVED:</p>" + _table(("(a)", "That the paper be noted"), ("(b)", "That a kiln be bought")),
        _table(("", "Resolved:"), ("(a)", "That the paper be noted"), ("(b)", "That a kiln be bought")),
        _table(("Resolved:",), ("(a) That the paper be noted",), ("(b) That a kiln be bought",)),
        _table(("2.1", "The bid was weighed. It was agreed:"), ("", "(a) That the paper be noted"), ("", "(b) That a kiln be bought")),
        _table(("The Board agreed:", ""), ("(a) That the paper be noted", ""), ("(b) That a kiln be bought", "JR")),
    ],
)
def test_clauses_in_rows(body: str) -> None:
    assert _told(body) == [("That the paper be noted", "note", "(a)"), ("That a kiln be bought", "approve", "(b)")]


@pytest.mark.parametrize(
    "body",
    [
        "<p>The Board: -</p>" + _table(("(i)", "noted the paper"), ("(ii)", "agreed to buy a kiln")),
        _table(("2.1", "The bid was weighed."), ("", "The Board:"), ("", "(i) noted the paper"), ("", "(ii) agreed to buy a kiln")),
        _table(("2.1", "The bid was weighed. The Board: (i) noted the paper; (ii) agreed to buy a kiln"), ("2.2", "The lift was out.")),
    ],
)
def test_deeds_in_rows(body: str) -> None:
    assert _told(body) == [("noted the paper", "note", "(i)"), ("buy a kiln", "approve", "(ii)")]


def test_things_approved_in_rows() -> None:
    rows = _table(("7", "Rules. The following were approved:"), ("", "a) Kiln rules"), ("", "b) Boat rules"))
    assert _told(rows) == [("Kiln rules", "approve", "a)"), ("Boat rules", "approve", "b)")]


@pytest.mark.parametrize(
    "body",
    [
        "<p>Payments for March:</p>" + _table(("1.", "Kiln"), ("2.", "Boat")),
        _table(("The Warden reported:", ""), ("(a) the lift was out", ""), ("(b) visits were up", "")),
        _table(("The Board:", ""), ("(a) the Warden", ""), ("(b) the Clerk", "")),
    ],
)
def test_near_misses(body: str) -> None:
    assert _told(body) == []
