"""Rows of a list of attendance whose last cell says how somebody was there."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from models import Attendance
from tests.extractors.test_attendance import HEAD
from tests.tagged import make_document
from tests.timing import check_linear

HEADS = {
    "a column without a head": "Name | Role |\n",
    "a column with a head": "Name | Role | Attendance\n",
    "a heading above the table": "### Attendance\n",
    "no head at all": "",
}
CELLS = {
    "Items 1-5": "present",
    "items 2, 3 and 7 only": "present",
    "Until item 4": "present",
    "From agenda item 6": "present",
    "Left at 8.15pm": "present",
    "Part of meeting": "present",
    "Arrived late": "present",
    "Chairing": "present",
    "Clerking": "present",
    "Taking notes": "present",
    "Minute taker": "present",
    "Observing": "present",
    "By invitation": "present",
    "By telephone": "present",
    "On leave": "apologies",
    "Leave of absence": "apologies",
    "Unwell": "apologies",
    "Excused": "apologies",
    "Did not attend": "absent",
}


def people(body: str) -> list[tuple[str | None, str, str | None]]:
    """Name, whether they came and post of everybody in the lists of a document."""
    records = build_minutes(make_document(body)).records
    return [(r.name, r.present, r.role) for r in records if isinstance(r, Attendance)]


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS.keys())
@pytest.mark.parametrize("cell", CELLS)
def test_how_somebody_was_there(cell: str, head: str) -> None:
    table = f"{head}Ines Brand (IB) | Chair of Trustees | Present\nBob Cotter (BC) | Head of Audit | {cell}"
    assert people(f"{HEAD}{table}\n## 1. Welcome\nAll were welcomed.") == [
        ("Ines Brand", "present", "Chair of Trustees"),
        ("Bob Cotter", CELLS[cell], "Head of Audit"),
    ]


@pytest.mark.parametrize(
    "table",
    [
        "Member | Interest | Item\nInes Brand | Personal | Item 6\nBob Cotter | Prejudicial | Items 2 and 3",
        "Speaker | Side | Item\nInes Brand | Objector | Item 5",
        "Owner | Task | When\nInes Brand | Mend the gate | On leave",
    ],
)
def test_rows_of_an_item_list_nobody(table: str) -> None:
    assert people(f"{HEAD}## 1. Declarations of interest\n{table}\n## 2. Welcome\nAll were welcomed.") == []


def test_time_is_linear_in_the_rows_and_cells() -> None:
    row = "Ines Brand | Chair" + " | Items 1, 2 and 3" * 8 + " x"
    check_linear(lambda size: make_document(HEAD + "\n".join([row] * size)), build_minutes, 15)
