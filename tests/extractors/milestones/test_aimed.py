"""Dates of tables of aims: the column that says by when, and what the measure of a commitment says is done by then."""

from __future__ import annotations

import pytest

from extractors import extract
from models import Milestone

AIMS = "<table><tr><th>Measure</th><th>Timescale</th></tr><tr><td>{what}</td><td>{due}</td></tr></table>"
PLAN = (
    "<table><tr><th>What we will do</th><th>Led by</th><th>Timescale</th><th>Measure</th></tr>"
    "<tr><td>Renew the lease of the mill</td><td>Head of Property</td><td>March 2027</td><td>{measure}</td></tr></table>"
)


def dated(table: str) -> list[tuple[str, str | None]]:
    page = f"<html><body><h1>Elmshire Board</h1><p>Meeting held on 4 June 2026</p><h2>2. Plan</h2>{table}</body></html>"
    return [(record.quote, record.date) for record in extract(page.encode(), "board.html").records if isinstance(record, Milestone)]


def test_the_column_dates_what_a_row_aims_at() -> None:
    assert dated(AIMS.format(what="Streets swept in time will be at least 90%.", due="2029")) == [
        ("Streets swept in time will be at least 90%", "2029")
    ]
    assert dated(AIMS.format(what="More swifts nest in the town", due="March 2028")) == [("More swifts nest in the town", "2028-03")]


@pytest.mark.parametrize("due", ["", "Ongoing", "3-5 years", "2024", "March 2026"])
def test_no_date_or_a_past_one_dates_nothing(due: str) -> None:
    assert dated(AIMS.format(what="More swifts nest in the town", due=due)) == []


def test_each_thing_done_by_a_date_is_one() -> None:
    measure = "Terms agreed with the owner by Sept 26 Survey complete by January 2027. New lease in place April 27"
    assert dated(PLAN.format(measure=measure)) == [
        ("Terms agreed with the owner by Sept 26", "2026-09"),
        ("Survey complete by January 2027", "2027-01"),
        ("New lease in place April 27", "2027-04"),
    ]


@pytest.mark.parametrize("measure", ["Visits to the mill (July 26: 310)", "Lease signed", "Visits counted in May 2025"])
def test_when_something_was_measured_dates_nothing(measure: str) -> None:
    assert dated(PLAN.format(measure=measure)) == []
