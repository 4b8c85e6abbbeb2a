"""By when the cells of trackers say that their tasks are due."""

from __future__ import annotations

import datetime as dt

import pytest

from extractors.actions.due.in_columns import resolve_due

MEETING = dt.date(2025, 2, 10)
NEXT = dt.date(2025, 3, 12)


@pytest.mark.parametrize(
    ("cell", "due"),
    [
        ("End of March", "2025-03-31"),
        ("31 March", "2025-03-31"),
        ("ASAP", "ASAP"),
        ("Next meeting", "Next meeting"),
        ("Before Easter", "Before Easter"),
    ],
)
def test_reads_the_cell_of_a_due_column(cell: str, due: str) -> None:
    found = resolve_due(cell, MEETING, NEXT)
    assert found is not None
    assert found.due == due


@pytest.mark.parametrize("cell", ["Ongoing", "n/a", "TBC", ""])
def test_a_due_column_can_bound_nothing(cell: str) -> None:
    assert resolve_due(cell, MEETING, NEXT) is None


@pytest.mark.parametrize(
    ("cell", "due"), [("June 26", "2026-06"), ("End May 26", "2026-05-31"), ("May 12", "2026-05-12"), ("12 June", "2026-06-12")]
)
def test_a_month_and_its_year_in_a_cell(cell: str, due: str) -> None:
    found = resolve_due(cell, dt.date(2026, 3, 10))
    assert found is not None
    assert found.due == due
