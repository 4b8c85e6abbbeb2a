from __future__ import annotations

import re
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from register.charts import Reading, draw_bars, draw_series


def test_a_series_draws_its_line_target_and_ratings() -> None:
    readings = [Reading("2024-03-31", 88, 95, "red"), Reading("2024-06-30", 92, 95, "amber"), Reading("2024-09-30", 96, 95, "green")]
    svg = str(draw_series(readings, "percent", "Visits <in time>"))
    drawing = ElementTree.fromstring(svg)
    assert drawing.attrib["aria-label"].startswith("Visits <in time>: 3 readings from 31 March 2024 to 30 September 2024")
    titles = [title.text for title in drawing.iter("title")]
    assert titles == ["31 March 2024: 88%, red", "30 June 2024: 92%, amber", "30 September 2024: 96%, green"]
    assert len(re.findall(r'class="(?:red|amber|green)"', svg)) == 3  # each rating is a shape of its own
    assert svg.count('class="target"') == 1


@pytest.mark.parametrize(
    "readings",
    [[], [Reading("2024-03-31", 1)], [Reading("2024-03", 1), Reading("spring", 2)], [Reading("2024-03-31", 1), Reading("2024-03-31", 2)]],
)
def test_what_is_no_series_is_not_drawn(readings: list[Reading]) -> None:
    assert draw_series(readings, "percent", "Visits") is None


@settings(deadline=None)
@given(st.lists(st.floats(-1e12, 1e12, allow_nan=False), min_size=2, max_size=6))
def test_every_value_lies_on_the_chart_and_the_axis_is_short(values: list[float]) -> None:
    svg = str(draw_series([Reading(f"2020-01-{n + 1:02}", value) for n, value in enumerate(values)], None, "x"))
    line = re.search(r'class="line" d="M([^"]*)"', svg)
    assert line is not None
    heights = [float(point.split()[1]) for point in line[1].split("L")]
    assert all(0 <= height <= 300 for height in heights)
    assert svg.count('class="axis"') <= 8
    for (a, above), (b, below) in pairwise(sorted(zip(values, heights, strict=True))):
        assert b < a or below <= above  # the larger value stands higher


def test_bars_are_a_table_whose_numbers_can_be_read() -> None:
    table = ElementTree.fromstring(str(draw_bars([("approve", 1200), ("<note>", 3)])))
    assert [[cell.text for cell in row][:2] for row in table.iter("tr")] == [["approve", "1,200"], ["<note>", "3"]]
