"""Tables of aims: what measures are to come to, and what commitments are measured by."""

from __future__ import annotations

import pytest

from extractors import extract
from models import Indicator

AIMS = "<h2>2. What we aim at</h2><table><tr><th>Indicator</th><th>By when</th><th>Progress</th></tr>{rows}</table>"
PLAN = (
    "<h2>2. What we promise</h2><table><tr><th>What we will do</th><th>Lead</th><th>By when</th><th>Measure</th></tr>"
    "<tr><td>{task}</td><td>Head of Parks</td><td>May 2027</td><td>{measure}</td></tr></table>"
)


def figures(page: str) -> list[Indicator]:
    """The indicators of a page that begins with a heading."""
    minutes = extract(f"<html><body><h1>Wrayford Strategy</h1>{page}</body></html>".encode(), "strategy.html")
    return [record for record in minutes.records if isinstance(record, Indicator)]


def in_row(what: str, progress: str = "") -> list[tuple[object, ...]]:
    page = AIMS.format(rows=f"<tr><td>{what}</td><td>2031</td><td>{progress}</td></tr>")
    return [(found.value, found.previous, found.target, found.unit) for found in figures(page)]


AIMED = {
    "Ponds in fair condition will have risen from 41% in 2024/25 to at least 55%.": [(41, None, 55, "percent")],
    "By 2031, falls in hospital will have come down from 88.4 in 2023 to 75 per 100,000.": [(88.4, None, 75, "rate_per_100000")],
    "Lower the % of empty shops (units over 40 m2) from 9.5% in 2024 to 7%": [(9.5, None, 7, "percent")],
    "At least 70% of tenants will feel safe at night.": [(None, None, 70, "percent")],
    "By 2031, 65% of pupils walk to school": [(None, None, 65, "percent")],
    "The share of patients seen will meet the national benchmark (92%).": [(None, None, 92, "percent")],
    "Patients at home 60 days after leaving hospital will be at least 80% (2023/24: 77.5%).": [(77.5, None, 80, "percent")],
    "Vacant plots will come down to 4% by 2029 (6.5% in 2023)": [(6.5, None, 4, "percent")],
    "Number of wardens (baseline 14) to reach 25": [(14, None, 25, "count")],
    "Walkers who would come again: 70%": [(None, None, 70, "percent")],
    "Tooth decay in children will be held at the present rate of 12%.": [(12, None, None, "percent")],
    "Half-empty bins will be no more than 10%, with none above 30%.": [(None, None, 10, "percent")],
    "By April 2031 local spend will be 40%, with 25% going to small firms and 5% to charities": [
        (None, None, 40, "percent"),
        (None, None, 25, "percent"),
        (None, None, 5, "percent"),
    ],
}


@pytest.mark.parametrize("what", AIMED)
def test_what_a_row_aims_at_is_its_target(what: str) -> None:
    assert in_row(what) == AIMED[what]


def test_each_of_several_shares_goes_on_to_the_next() -> None:
    row = "<tr><td>Local spend will be 40%, with 25% going to small firms and 5% to charities</td><td>2031</td><td></td></tr>"
    assert [found.quote for found in figures(AIMS.format(rows=row))] == [
        "Local spend will be 40%",
        "25% going to small firms",
        "5% to charities",
    ]


def test_progress_is_the_value_and_makes_the_start_the_earlier_one() -> None:
    assert in_row("Ponds in fair condition will have risen from 41% in 2024/25 to 55%.", "46% (2026)") == [(46, 41, 55, "percent")]


@pytest.mark.parametrize("what", ["Litter will have fallen by 6%.", "Net zero, with a 70% reduction by 2036.", "More people in work"])
def test_a_row_without_a_level_aims_at_none(what: str) -> None:
    assert [found for found in in_row(what) if found[2] is not None] == []


def measured(measure: str, task: str = "Mend the paths") -> list[tuple[object, ...]]:
    found = figures(PLAN.format(task=task, measure=measure))
    return [(record.quote, record.value, record.previous, record.target, record.direction) for record in found]


MEASURED = {
    "Repairs reported (2024/25 baseline: 1,318)": [("Repairs reported (2024/25 baseline: 1,318)", 1318, None, None, None)],
    "Plan signed; paths surveyed (Q2: 46)": [("paths surveyed (Q2: 46)", 46, None, None, None)],
    "Number of wardens trained baseline data (May ’25): 12 people": [
        ("Number of wardens trained baseline data (May ’25): 12 people", 12, None, None, None)
    ],
    "KPI 4: % of paths lit 38% (+1.2 p.p.) KPI 7: Days lost to sickness 8.1 (-0.3)": [
        ("KPI 4: % of paths lit 38% (+1.2 p.p.)", 38, None, None, "up"),
        ("KPI 7: Days lost to sickness 8.1 (-0.3)", 8.1, None, None, "down"),
    ],
    "Satisfied walkers 81% (0.0 p.p.)": [("Satisfied walkers 81% (0.0 p.p.)", 81, None, None, "stable")],
    "Take-up 58% (52% in summer 2024)": [("Take-up 58% (52% in summer 2024)", 58, 52, None, None)],
    "70% of gates to have a latch (June 24, 44%)": [("70% of gates to have a latch (June 24, 44%)", 44, None, 70, None)],
    "75% of gates (now 61.5%, June 24 44%)": [("75% of gates (now 61.5%, June 24 44%)", 61.5, 44, 75, None)],
    "Average wait 19 weeks (baseline 31 weeks)": [("Average wait 19 weeks (baseline 31 weeks)", 19, 31, None, None)],
    "Number of walks led (24/25: 310; Q1 25/26: 96)": [("Number of walks led (24/25: 310; Q1 25/26: 96)", 96, 310, None, None)],
    "Satisfaction rate of 82% or above": [("Satisfaction rate of 82% or above", None, None, 82, None)],
    "100% of paths walked by July 2027": [("100% of paths walked by July 2027", None, None, 100, None)],
    "KPI 9: % of staff with a learning plan 71% (no change)": [
        ("KPI 9: % of staff with a learning plan 71% (no change)", 71, None, None, "stable")
    ],
    "19 wardens found, target 30": [("19 wardens found, target 30", 19, None, 30, None)],
    "14 of 22 parks with a friends group": [("14 of 22 parks with a friends group", 14, None, None, None)],
}


@pytest.mark.parametrize("measure", MEASURED)
def test_the_measure_of_a_commitment_says_how_it_stands(measure: str) -> None:
    assert measured(measure) == MEASURED[measure]


def test_what_the_commitment_counts_as_well_is_the_target() -> None:
    assert [found[1:4] for found in measured("12 of 70 painted", "Paint 70 boats")] == [(12, None, 70)]


@pytest.mark.parametrize(
    "measure",
    [
        "Number of walks",
        "Offer published for all ten sites",
        "All 4 plans signed",
        "New paths open by April 2028",
        "Leaflet for under 16s",
        "Visits up by 10%",
    ],
)
def test_a_measure_without_a_standing_is_no_figure(measure: str) -> None:
    assert measured(measure) == []
