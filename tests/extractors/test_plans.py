"""Plans by their names."""

from __future__ import annotations

import pytest

from extractors.plans import find_plans
from tests.timing import check_linear


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Children's Services Improvement Plan", ["Children's Services Improvement Plan"]),
        ("UPDATE ON THE CHILDREN’S IMPROVEMENT PLAN", ["CHILDREN’S IMPROVEMENT PLAN"]),
        ("To receive an update on the Highways and Transport Recovery Plan for 2025.", ["Highways and Transport Recovery Plan"]),
        ("Draft Wrayford Neighbourhood Plan 2040", ["Wrayford Neighbourhood Plan"]),
        ("Stronger Together Plan and Workforce Plan", ["Stronger Together Plan", "Workforce Plan"]),
        ("progress against the Adult Social Care improvement plan 2026/27", ["Adult Social Care improvement plan"]),
        ("54. Local Development Plan: Adoption of the Local Development Plan", ["Local Development Plan"] * 2),
        ("the Development Plan", ["Development Plan"]),
        ("Education, Health and Care Plans were late", []),
        ("The Clerk would draw up a plan. The Plan was noted, and an Action Plan is to follow.", []),
        ("The Panel had planned for it; Planning Committee", []),
    ],
)
def test_the_names_of_plans(text: str, names: list[str]) -> None:
    found = list(find_plans(text))
    assert [plan.name for plan in found] == names
    assert all(text[plan.start : plan.end] == plan.name for plan in found)


def test_long_runs_of_capitals_take_linear_time() -> None:
    check_linear(lambda times: "Review Of The North And South " * times, lambda words: list(find_plans(words)), 1000)
