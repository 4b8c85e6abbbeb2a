"""Tiles of dashboards, and tables whose columns have other heads or none."""

import pytest

from extractors import extract
from models import Indicator
from tests.tagged import check
from tests.timing import check_linear


def _read(lines: str) -> list[Indicator]:
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in line.split(' | '))}</tr>" for line in lines.splitlines())
    page = f"<html><body><h1>Harbour Board</h1><h2>4. Performance</h2><table>{rows}</table></body></html>"
    return [record for record in extract(page.encode(), "page.html").records if isinstance(record, Indicator)]


def _said(record: Indicator) -> tuple[float | None, str | None, float | None, float | None, str | None, str | None]:
    return record.value, record.unit, record.previous, record.target, record.rag, record.direction


def test_a_tile_of_lines() -> None:
    page = (
        "<html><body><h1>Our harbour</h1><h3>Boats in the outer harbour</h3><p>212</p><p>Target: 160 or fewer</p><p>Last quarter: 188 ▲</p><p>Red</p>"
        "<h3>Lamps mended within 24 hours</h3><p>97.2%</p><p>No target set</p><p>Crews were busy.</p>"
        "<h3>Where to find us</h3><p>14</p><p>Quay Road</p></body></html>"
    )
    records = [record for record in extract(page.encode(), "page.html").records if isinstance(record, Indicator)]
    assert [(record.measure, *_said(record)) for record in records] == [
        ("Boats in the outer harbour", 212, "count", 188, 160, "red", "up"),
        ("Lamps mended within 24 hours", 97.2, "percent", None, None, None, None),
    ]


def test_tiles_in_cells() -> None:
    first, second = _read(
        "Average wait at the lock 3.8 min Target 4.0 · Q2 5.2 GREEN | Complaints answered in 10 days 79% Target 90% RED\nCrews on call | | Fuel"
    )
    assert _said(first) == (3.8, "minutes", 5.2, 4, "green", None)
    assert _said(second) == (79, "percent", None, 90, "red", None)


def test_rows_from_then_to_now() -> None:
    records = _read(
        "Repeat calls in a year | 31% > 26% | target 22%\nAverage caseload (boats) | 21.0 > 19.4 | target 17\nBerths let | 3 > 2 | Quay Road"
    )
    assert [_said(record) for record in records] == [(26, "percent", 31, 22, None, None), (19.4, "per_worker", 21, 17, None, None)]


def test_rows_without_a_head() -> None:
    rows = "Applicants on the waiting list | 618 | 641\nVacant berths under repair | 26 | 22\nAverage days to re-let | 148 | 163"
    assert [_said(record)[:3] for record in _read(rows)] == [(641, "count", 618), (22, "count", 26), (163, "days", 148)]
    assert not _read("Quay Road | 12 | 14\nMill Road | 22 | 31\nHigh Street | 9 | 7")
    assert not _read("Clerk's salary | £618.00 | £641.00\nGrass cutting | £26.00 | £22.00\nAudit fee | £148.00 | £163.00")


def test_days_and_shares_head_columns() -> None:
    (record,) = _read("Balance | 31.3.23 | 31.3.24 | Forecast 31.3.25\nFerry schools in licensed deficit | 4 | 9 | 17")
    assert (record.value, record.previous) == (17, 9)
    (record,) = _read("Service | % of budget spent | Remarks\nStaff costs | 51 | Pay award not yet paid")
    assert (record.value, record.unit) == (51, "percent")
    (record,) = _read("Cost centre | Budget £ | Actual to date £ | % spent\nMoorings | 52,400 | 38,115 | 72.7")
    assert (record.value, record.unit) == (38115, "gbp")


def test_parts_of_wholes_beside_a_share() -> None:
    (record,) = _read("Indicator | Q2 | Q3 | Target\nMajor applications in 13 weeks | 12 of 15 | 9 of 10 | 80%")
    assert (record.value, record.unit, record.previous, record.target) == (90, "percent", 80, 80)
    (record,) = _read("Indicator | Q2 | Q3 | Target\nMooring inspections made | 12 of 15 | 9 of 10 | 12")
    assert (record.value, record.unit) == (9, "count")


def test_tallies_without_commas() -> None:
    check(
        "Overall: <indicator value='29' rag='green'>Green 29</indicator> <indicator value='13' rag='amber'>Amber 13</indicator> <indicator value='6' rag='red'>Red 6</indicator>",
        "indicator",
    )


def test_several_tiles_in_one_line() -> None:
    check(
        "## 4. At a glance\n<indicator value='94' unit='percent' target='90'>Hails answered 94% Target 90%</indicator> "
        "<indicator value='6.2' previous='7'>Absence per crew 6.2 Last quarter 7.0</indicator> "
        "<indicator value='1400000' unit='gbp'>Forecast overspend £1.4m</indicator>",
        "indicator",
    )
    first, second, third = _read("Hails answered 94% Target 90% Absence per crew 6.2 Last quarter 7.0 Forecast overspend £1.4m")
    assert (_said(first)[3], _said(second)[2], _said(third)[0]) == (90, 7, 1_400_000)


def test_a_value_beside_its_name_or_above_it() -> None:
    page = (
        "<html><body><h1>Our harbour</h1><p>94%</p><p>Hails answered</p><p>Target 90%</p><p>Dues collected 97.2%</p><p>Target 98%</p>"
        "<p>Idle berths 41 days Target 30 days</p><p>Quay dues lost £41k</p></body></html>"
    )
    records = [record for record in extract(page.encode(), "page.html").records if isinstance(record, Indicator)]
    assert [(record.value, record.target) for record in records[:3]] == [(94, 90), (97.2, 98), (41, 30)]


def test_tallies_in_a_row() -> None:
    assert [_said(record)[:2] + _said(record)[4:5] for record in _read("3 Green | 4 Amber | 1 Red")] == [
        (3, "count", "green"),
        (4, "count", "amber"),
        (1, "count", "red"),
    ]
    assert [_said(record)[4] for record in _read("RED: 2 | AMBER: 6 | BLUE: 1")] == ["red", "amber", None]


@pytest.mark.parametrize("row", ["KPI Summary | GREEN 3 | AMBER 4 | RED 1", "Quays & Locks | 3 Green | 4 Amber | 1 Red"])
def test_a_name_leads_a_tally(row: str) -> None:
    assert [(record.quote, record.value, record.rag) for record in _read(row)] == [
        (cell, count, rag) for cell, count, rag in zip(row.split(" | ")[1:], (3, 4, 1), ("green", "amber", "red"), strict=True)
    ]


def test_a_card_in_one_cell_is_no_tile() -> None:
    (record,) = _read("Hails answered in time | GREEN\nActual: 84% Target: 80% Last quarter: 79% | ")
    assert (*_said(record), record.measure) == (84, "percent", 79, 80, "green", None, "Hails answered in time")


def test_a_tally_behind_a_colon() -> None:
    check(
        "Moorings summary: <indicator value='3' rag='green'>Green 3</indicator>, <indicator value='4' rag='amber'>Amber 4</indicator>, <indicator value='1' rag='red'>Red 1</indicator>",
        "indicator",
    )


def test_what_hangs_beside_a_door_is_no_tally() -> None:
    assert not _read("Keys held | 3 Green Lane | 4 Red Lion Yard")


@pytest.mark.parametrize(
    "line",
    [
        "Minute of Previous Meeting of 16 September 2025",
        "Target date for Quay 4 Last Orders 11",
        "Notes of the last meeting\n12\nHarbour Office",
        "Items 3 and 4 Previous business 5",
    ],
)
def test_lines_that_are_no_tiles(line: str) -> None:
    check(f"## 4. Business\n{line}", "indicator")


@pytest.mark.parametrize(
    "line",
    [
        "Hails answered 94% Target 90% Absence per crew 6.2 Last quarter 7.0 ",
        "2 Green 3 Red ",
        "Quays | 2 Green | 3 Red\n",
        "94%\n\nHails answered\n\nTarget 90%\n\n",
        "Boats afloat\n\n212\n\nTarget: 160\n\n",
        "Average wait 3.8 min Target 4.0 · Q2 5.2 | A 1 2 3 4 5 6 target 7\n",
        "Waits | 31% > 26% | target 22%\n",
    ],
)
def test_time_is_linear(line: str) -> None:
    check_linear(lambda number: "## 4. Ferries\n" + line * number, lambda text: extract(text.encode(), "minutes.txt"), 40)
