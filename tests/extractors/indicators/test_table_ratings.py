"""Ratings in the rows of a table, whatever their column is called and whatever sign stands beside them."""

import pytest

from tests.extractors.indicators.test_table import read


@pytest.mark.parametrize(
    ("head", "cell", "rag", "direction"),
    [
        ("Assessment", "Amber", "amber", None),
        ("Status / trend", "Red ↑", "red", "up"),
        ("Position and trend", "Green ↔", "green", "stable"),
        ("Status", "G ▲", "green", "up"),
        ("Status", "A <", "amber", None),
        ("Trend", "R ↓", "red", "down"),
        ("Status", "🟢", "green", None),
        ("Status / trend", "🟧 ↑", "amber", "up"),
        ("RAG", "🔴 Red", "red", None),
        ("Comment", "A", None, None),
        ("Previous rating", "Red", None, None),
    ],
)
def test_a_rating_under_any_head(head: str, cell: str, rag: str | None, direction: str | None) -> None:
    (record,) = read([["Measure", "Result", "Target", head], ["Lamps mended in ten days", "64%", "80%", cell]])
    assert (record.value, record.target, record.rag, record.direction) == (64, 80, rag, direction)


def test_a_change_in_points_draws_the_direction() -> None:
    (record,) = read([["Measure", "2022", "2023", "Change"], ["Lamps mended in ten days", "61.2%", "64.0%", "+2.8 pts"]])
    assert (record.value, record.previous, record.direction) == (64, 61.2, "up")
