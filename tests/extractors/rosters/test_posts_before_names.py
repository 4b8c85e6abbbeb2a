"""Lists of attendance with each post before the name, joined by dashes or colons."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from models import Attendance
from tests.extractors.test_attendance import HEAD
from tests.tagged import make_document

LISTS: dict[str, tuple[str, list[tuple[str, str | None]]]] = {
    "initials and hyphens": (
        "Chief Inspector - C Brand, Treasurer - S Cotter, Monitoring Officer - J Tate and Committee Manager - B Holt were also present.",
        [("C Brand", "Chief Inspector"), ("S Cotter", "Treasurer"), ("J Tate", "Monitoring Officer"), ("B Holt", "Committee Manager")],
    ),
    "two posts of one person": (
        "Chief Fire Officer and Chief Executive - C Brand, Treasurer - S Cotter were also present.",
        [("C Brand", "Chief Fire Officer and Chief Executive"), ("S Cotter", "Treasurer")],
    ),
    "two posts and a dash": (
        "In attendance: Town Clerk & Treasurer – Mrs J Brand; Deputy Clerk – Mr S Cotter",
        [("J Brand", "Town Clerk & Treasurer"), ("S Cotter", "Deputy Clerk")],
    ),
    "two posts and a colon": (
        "In attendance: Clerk and Responsible Financial Officer: Ines Brand",
        [("Ines Brand", "Clerk and Responsible Financial Officer")],
    ),
    "posts behind the names": (
        "In attendance: S Cotter - Treasurer, J Tate - Monitoring Officer",
        [("S Cotter", "Treasurer"), ("J Tate", "Monitoring Officer")],
    ),
    "posts before names with initials": (
        "Present: Chair Ines Brand (IB), Sam Cotter (SC), Treasurer Joan Tate (JT), Vice chair Bill Holt (BH)",
        [("Ines Brand", "Chair"), ("Sam Cotter", None), ("Joan Tate", "Treasurer"), ("Bill Holt", "Vice chair")],
    ),
    "posts behind names with initials": (
        "Present: Ines Brand (IB), Chair, Sam Cotter (SC), Treasurer, Bill Holt (BH), vice-Chairman",
        [("Ines Brand", "Chair"), ("Sam Cotter", "Treasurer"), ("Bill Holt", "vice-Chairman")],
    ),
    "posts joined to initials": (
        "Present: Ines Brand (IB-Chair), Sam Cotter (SC- Treasurer), Joan Tate (JT)",
        [("Ines Brand", "Chair"), ("Sam Cotter", "Treasurer"), ("Joan Tate", None)],
    ),
    "a bracket about another": (
        "Present: Councillors Brand, Cotter and Holt (Councillor Brand left the meeting after item 6)",
        [("Brand", None), ("Cotter", None), ("Holt", None)],
    ),
    "a rank with the post behind the name": ("In attendance: Chief Inspector - A Holt, Treasurer", [("A Holt", "Treasurer")]),
}


@pytest.mark.parametrize(("words", "expected"), LISTS.values(), ids=LISTS.keys())
def test_posts(words: str, expected: list[tuple[str, str | None]]) -> None:
    records = build_minutes(make_document(f"{HEAD}{words}\n## 1. Welcome\nAll were welcomed.")).records
    assert [(r.name, r.role) for r in records if isinstance(r, Attendance)] == expected
