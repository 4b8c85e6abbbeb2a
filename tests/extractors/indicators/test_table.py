import hashlib

import pytest

from extractors import extract
from extractors.build import build_minutes
from extractors.indicators.card import rag_of_colour
from models import Block, Document, Indicator, Source
from tests.tagged import check, make_document

HEADING = "5. Performance"


def read(rows: list[list[str]], fills: list[tuple[str | None, ...] | None] | None = None) -> list[Indicator]:
    """The indicators of a table under an item; the first row names the columns."""
    lines = [HEADING, *(" | ".join(row) for row in rows)]
    text = "\n".join(lines)
    blocks = [Block(kind="heading", start=0, end=len(HEADING), level=2)]
    at = len(HEADING) + 1
    for number, row in enumerate(rows):
        end = at + len(" | ".join(row))
        blocks.append(Block(kind="table_row", table=0, header=number == 0, start=at, end=end, fills=fills[number] if fills else None))
        at = end + 1
    source = Source(name="table", sha256=hashlib.sha256(text.encode()).hexdigest(), size_bytes=len(text))
    minutes = build_minutes(Document(source=source, reader="text", title=None, text=text, blocks=tuple(blocks)))
    return [record for record in minutes.records if isinstance(record, Indicator)]


def test_every_row_of_a_table_of_indicators_is_one_record() -> None:
    first, second = read(
        [
            ["Ref", "Performance indicator", "Actual", "Previous", "Target", "RAG", "DoT"],
            ["EA11", "% of visits in time", "72%", "75%", "80%", "Red", "↓"],
            ["EA12", "Number of adoptions", "31", "28", "30", "Green", "↑"],
        ]
    )
    assert (first.code, first.measure, first.value, first.previous, first.target) == ("EA11", "% of visits in time", 72, 75, 80)
    assert (first.unit, first.rag, first.direction, first.direction_drawn, first.direction_computed) == (
        "percent",
        "red",
        "down",
        "down",
        "down",
    )
    assert (second.measure, second.value, second.unit, second.rag, second.direction_drawn) == (
        "Number of adoptions",
        31,
        "count",
        "green",
        "up",
    )


def test_a_colour_stands_for_the_rating() -> None:
    (record,) = read([["Indicator", "Actual", "Target"], ["Calls answered", "71%", "85%"]], [None, (None, "#c00000", None)])
    assert (record.value, record.target, record.rag) == (71, 85, "red")


def test_the_newest_period_is_the_value() -> None:
    (record,) = read([["Service", "Apr 2024", "May 2024", "Jun 2024"], ["Library visits", "120", "130", "145"]])
    assert (record.value, record.previous) == (145, 130)


def test_a_table_of_payments_holds_no_indicator() -> None:
    assert read([["Payee", "Amount"], ["J Hall", "£120.00"], ["Wrayford Garden Services", "£240.00"]]) == []


def test_a_card_has_its_measure_and_rating_in_the_line_above() -> None:
    check(
        "Percentage of calls answered in time AMBER\n"
        "<indicator measure='Percentage of calls answered in time' value='71' target='85' floor='70' previous='68' rag='amber' unit='percent'>"
        "Latest: 71% Target: 85%, Floor: 70% Previous: 68% (Red)</indicator>",
        "indicator",
    )


def test_a_card_of_days() -> None:
    check(
        "Average working days to repair a lamp GREEN\n<indicator value='17' target='20' previous='21' unit='days'>Latest: 17 Target: 20 Previous: 21 (Amber)</indicator>",
        "indicator",
    )


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("Average caseload of harbour officers", "per_worker"),
        ("Rate of groundings per 10,000 voyages", "rate_per_10000"),
        ("Waste a berth, kg (a year)", "kg"),
        ("Berths let", "count"),
    ],
)
def test_the_name_of_a_card_tells_its_unit(name: str, unit: str) -> None:
    check(
        f"{name} AMBER\n<indicator value='21.7' target='18' previous='22.3' unit='{unit}'>Latest: 21.7 Target: 18 Previous: 22.3 (Red)</indicator>",
        "indicator",
    )


def test_a_line_ending_with_ratings_gives_the_latest() -> None:
    check("<indicator value='None' unit='percent' rag='green'>% of potholes mended in 28 days GREEN AMBER</indicator>", "indicator")


@pytest.mark.parametrize(
    ("colour", "rag"),
    [
        ("#00b050", "green"), ("#92d050", "green"), ("#ffc000", "amber"), ("#ffff00", "amber"), ("#c00000", "red"), ("#ff0000", "red"),
        ("#d9d9d9", None), ("#ffffff", None), ("#4472c4", None), (None, None), ("green", "green"), ("rgb(255, 0, 0)", "red"), ("#f00", "red"), ("teal", None),
    ],
)  # fmt: skip
def test_rating_of_a_colour(colour: str | None, rag: str | None) -> None:
    assert rag_of_colour(colour) == rag


def test_an_arrow_that_the_numbers_belie_is_of_the_performance() -> None:
    (record,) = read([["Indicator", "Actual", "Previous", "DoT"], ["Days lost to sickness", "9", "7", "▼"]])
    assert (record.direction, record.direction_drawn, record.direction_computed) == (None, "down", "up")


@pytest.mark.parametrize(
    ("first", "second", "value", "previous"),
    [("Q2", "Q1", 90, 70), ("Q1", "Q2", 70, 90), ("Q4", "Q1", 70, 90), ("Q1", "Q4", 90, 70), ("Quarter 3", "Quarter 2", 90, 70)],
)
def test_quarters_without_a_year(first: str, second: str, value: float, previous: float) -> None:
    (record,) = read([["KPI", first, second, "Target", "Trend", "RAG"], ["Ferries on time (%)", "90%", "70%", "95%", "▶", "A"]])
    assert (record.value, record.previous, record.target, record.rag, record.direction_drawn) == (value, previous, 95, "amber", "stable")


def test_a_table_that_counts_ratings_gives_a_tally_a_row() -> None:
    records = read([["Status", "May 2024", "Aug 2024"], ["Blue", "2", "8"], ["Green", "11", "9"], ["Red", "4", "1"], ["Total", "17", "18"]])
    assert [(record.measure, record.value, record.previous, record.rag) for record in records] == [
        ("Blue", 8, 2, None),
        ("Green", 9, 11, "green"),
        ("Red", 1, 4, "red"),
    ]


def test_the_rating_before_is_not_the_rating() -> None:
    (record,) = read(
        [["Adults KPIs", "Latest", "Target", "RAG latest", "RAG previous"], ["Reviews in time", "61%", "60%", "GREEN", "AMBER"]]
    )
    assert (record.value, record.target, record.rag) == (61, 60, "green")


@pytest.mark.parametrize(
    ("first", "second"),
    [("Q3 25/26", "Q3 24/25"), ("Dec 22", "Nov 22"), ("Jan 23", "Dec 22"), ("Q2 24", "Q1 24"), ("Quarter 3 25/26", "Quarter 3 24/25")],
)
def test_short_periods_name_the_newest_column(first: str, second: str) -> None:
    (record,) = read([["Measure", first, "Target", second, "RAG"], ["Lock repairs on time", "81%", "90%", "84%", "Red, worse"]])
    assert (record.value, record.previous, record.target, record.rag) == (81, 84, 90, "red")


def test_a_row_of_a_plan_that_speaks_of_targets_heads_no_columns() -> None:
    aim = "Offer visits to target groups in every ward, with a measure of what each of them leads to and a report on it once a year"
    assert not read(
        [
            ["What we will do", "Lead", "When", "Outcome"],
            [aim, "Head of Parks", "March 2026", "Visits offered, and the measure agreed"],
            ["Mend the paths", "Head of Parks", "1-2 years", "Paths mended"],
        ]
    )


def test_columns_headed_by_ratings_hold_tallies() -> None:
    records = read([["Directorate", "Green", "Amber", "Red"], ["Harbours", "5 green", "2 amber", "0 red"], ["Ferries", "4", "", "1"]])
    assert [(record.value, record.rag, record.measure) for record in records] == [
        (5, "green", "Harbours"),
        (2, "amber", "Harbours"),
        (0, "red", "Harbours"),
        (4, "green", "Ferries"),
        (1, "red", "Ferries"),
    ]


def test_the_later_of_two_months_is_the_value() -> None:
    (record,) = read([["Standard", "Target", "Mar", "Apr", "Trend", "RAG"], ["Ferries on time", "95%", "91%", "92%", "Up", "Amber"]])
    assert (record.measure, record.target, record.previous, record.value, record.direction) == ("Ferries on time", 95, 91, 92, "up")
    (record,) = read([["Measure", "Feb", "Jan"], ["Sailings", "41", "44"]])
    assert (record.value, record.previous) == (41, 44)


def test_the_sign_of_a_change_is_a_direction() -> None:
    fallen, risen, same = read(
        [
            ["", "2012", "2011", "% change"],
            ["Ferry sailings", "90", "120", "-25"],
            ["Fish boxes", "66", "60", "+10"],
            ["Pilots used", "8", "8", "0"],
        ]
    )
    assert [(one.value, one.previous, one.direction) for one in (fallen, risen, same)] == [
        (90, 120, "down"),
        (66, 60, "up"),
        (8, 8, "stable"),
    ]
    (unsigned,) = read([["", "2012", "2011", "% change"], ["Ferry sailings", "90", "120", "25"]])
    assert unsigned.direction is None


def test_what_was_spent_against_a_budget() -> None:
    (record,) = read([["Block", "Budget £000", "Forecast £000", "Variance £000"], ["Early years", "1,200", "1,150", "-50"]])
    assert (record.value, record.target, record.unit, record.direction) == (1_150_000, 1_200_000, "gbp", None)
    assert not read([["Heading", "Budget 2024/25", "Proposed 2025/26"], ["Grass", "1,200", "1,400"]])


def test_a_broken_word_and_a_percentage_head_columns() -> None:
    (record,) = read([["Indicator", "Previou s", "Latest", "Target"], ["Calls answered", "81%", "84%", "85%"]])
    assert record.previous == 81
    (record,) = read([["Manager", "Quarter %", "Benchmark %", "Rating"], ["Elm Global", "3.1", "2.0", "Green"]])
    assert (record.value, record.target, record.unit) == (3.1, 2.0, "percent")


def test_pairs_of_a_name_and_its_number() -> None:
    page = (
        "# Elmshire Audit Committee\n\nMinutes of the meeting held on 10 March 2016\n\n## 4. Audit\n\n<table><tr><td>{}</td></tr></table>"
    )
    rows = "Average time to answer | 12 days (target 10)", "Satisfaction | 4.1 out of 5", "Cost per visit | £31"
    html = page.replace("\n\n", "<br>").format("</td></tr><tr><td>".join(row.replace(" | ", "</td><td>") for row in rows))
    found = [
        record for record in extract(f"<html><body>{html}</body></html>".encode(), "page.html").records if isinstance(record, Indicator)
    ]
    assert [(record.value, record.unit, record.target) for record in found] == [(12, "days", 10), (4.1, "score", None), (31, "gbp", None)]


def test_balances_in_rows() -> None:
    bank = "<p>Bank balances today:</p><table><tr><td>Community account</td><td>£210.55</td></tr><tr><td>of which the hall</td><td>£40.00</td></tr></table>"
    paid = "<p>Payments:</p><table><tr><td>J Sparrow</td><td>£120.00</td></tr><tr><td>Bank charges</td><td>£18.00</td></tr></table>"
    html = f"<html><body><h1>Wrayford Parish Council</h1><p>Minutes of the meeting held on 3 June 2024</p><h2>5. Finance</h2>{bank}{paid}</body></html>"
    found = [record for record in extract(html.encode(), "page.html").records if isinstance(record, Indicator)]
    assert [record.value for record in found] == [210.55, 40]


def test_a_total_is_the_value_of_its_row() -> None:
    first, second = read([["", "Top field", "Low field", "Total"], ["Berths let", "50", "44", "94"], ["Waiting list", "", "", "21 (30)"]])
    assert (first.value, first.previous, second.value, second.previous) == (94, None, 21, 30)
    assert not read([["Payee", "Net", "VAT", "Total"], ["Elm Mowing", "100", "20", "120"]])


def test_a_list_has_the_rating_of_its_lead_in() -> None:
    page = (
        "# Elmshire Improvement Board\n\nMinutes of the meeting held on 10 March 2026\n\n## 4. Performance\n\nThe indicators which were RED:\n\n"
        "- Reviews held late: 17%\n- Visits in time: 64%\n\nTurnover was 9%.\n"
    )
    found = [record for record in extract(page.encode(), "page.md").records if isinstance(record, Indicator)]
    assert [(record.value, record.rag) for record in found] == [(17, "red"), (64, "red"), (9, None)]


def test_a_plan_with_ratings_is_no_table_of_figures() -> None:
    assert not read(
        [
            ["Area", "Action", "Lead officer", "Timescale", "BRAG", "Update"],
            ["Moorings", "Mend the outer chains before the winter", "Pilot", "31/01/2026", "Amber", "Two of nine done"],
            ["Lamps", "Fit the new lamps", "Warden", "May 2026", "Red", "142 outstanding"],
        ]
    )


def test_a_table_of_figures_may_say_who_acts() -> None:
    (row,) = read(
        [["Measure", "Q1", "Q2", "Target", "RAG", "Lead", "Action"], ["Lamps lit", "70%", "72%", "80%", "Red", "Warden", "New lamps"]]
    )
    assert (row.value, row.previous, row.target, row.rag) == (72, 70, 80, "red")


def test_improving_is_the_way_that_the_numbers_went() -> None:
    stability, placed = read(
        [
            ["Indicator", "2023/24", "2024/25", "Trend", "RAG"],
            ["Stability: moved three times", "12%", "8%", "Improving", "Green"],
            ["Crews in training (19-21)", "49%", "47%", "Worsening", "Red"],
        ]
    )
    assert (stability.direction, placed.direction) == ("down", "down")


def test_lines_that_end_with_their_rating() -> None:
    check("<indicator rag='amber'>Workstream 1: Paths. Overall RAG: Amber (previously Red)</indicator>", "indicator")
    check("<indicator rag='green'>Priority 2 Bridges – Green</indicator>", "indicator")
    check("<indicator rag='green' value='1.9' unit='days'>KPI 21 Sickness (days per FTE) 1.9 - Green</indicator>", "indicator")
    check("Councillor J Marsh - Green", "indicator")


def test_a_rating_below_a_card() -> None:
    check("Boats insured\n<indicator value='96' target='95' rag='green'>Current: 96% Target: 95%</indicator>\nStatus: Green", "indicator")


def test_blue_is_counted_beside_the_ratings() -> None:
    records = read([["", "Blue", "Green", "Amber", "Red"], ["Priority 1", "12", "6", "2", "0"]])
    assert [(record.value, record.rag) for record in records] == [(12, None), (6, "green"), (2, "amber"), (0, "red")]


@pytest.mark.parametrize(
    ("heads", "cells", "value", "previous", "target"),
    [
        (["Ref", "Description", "Actual 2017/18", "Target 2018/19", "Quarter 1", "Current progress"], ["A1", "Moorings let", "61", "70", "64", "✓"], 64, 61, 70),
        (["PI", "Outturn 2021/22", "Q1 22/23", "Q2 22/23", "Target"], ["Moorings let", "60", "61", "64", "70"], 64, 61, 70),
        (["Code", "Short name", "Q1 2023/24", "Q2 2023/24", "Target", "Latest note"], ["H1", "Days to let a berth", "24", "21", "20", "Two were hard to let."], 21, 24, 20),
        (["Offence", "2014 YTD", "2013 YTD", "Diff"], ["Burglary", "31", "27", "4"], 31, 27, None),
        (["Measure", "Apr", "May", "Jun", "YTD", "Target"], ["Moorings let", "3", "4", "5", "12", "20"], 12, None, 20),
        (["Measure", "Baseline", "Current", "Target"], ["Moorings let", "50", "64", "70"], 64, 50, 70),
    ],
)  # fmt: skip
def test_columns_of_several_periods(heads: list[str], cells: list[str], value: float, previous: float | None, target: float | None) -> None:
    (figure,) = read([heads, cells])
    assert (figure.value, figure.previous, figure.target) == (value, previous, target)


def test_a_table_that_counts_ratings() -> None:
    green, red = read([["Status", "Number of PIs"], ["Green", "11"], ["Red", "2"]])
    assert [(figure.value, figure.unit, figure.rag) for figure in (green, red)] == [(11, "count", "green"), (2, "count", "red")]


def test_a_column_of_kinds_before_months_is_no_rating() -> None:
    first, second = read(
        [["Status", "Mar-25", "Jun-25", "Sep-25", "Dec-25"], ["Tenants", "810", "822", "835", "841"], ["Owners", "96", "95", "91", "90"]]
    )
    assert [(record.measure, record.value, record.previous) for record in (first, second)] == [("Tenants", 841, 835), ("Owners", 90, 91)]


def test_what_has_a_rating_is_counted_by_quarter() -> None:
    (record,) = read([["Status", "Q3 2025/26", "Q2 2025/26"], ["Green", "16", "9"]])
    assert (record.value, record.previous, record.rag) == (16, 9, "green")


LAID_OUT = """
                                                              RAG rating
Harbour KPIs                                                                     DoT
                                                           Latest   Previous
% of moorings let to people who live within a mile
                                                           GREEN      AMBER
of the quay
% of lamps mended in time                                  RED        RED
"""


def test_ratings_between_the_two_lines_of_a_name() -> None:
    records = [record for record in extract(LAID_OUT.encode(), "harbour.txt").records if isinstance(record, Indicator)]
    assert [(record.measure, record.unit, record.rag) for record in records] == [
        ("% of moorings let to people who live within a mile of the quay", "percent", "green"),
        ("% of lamps mended in time", "percent", "red"),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "RED\nShare of boats that paid in time\nLatest:61%   Target:80%, Floor:70%   Previous:64% (Amber)\nGREEN\nShare of lamps mended\n",
        "Share of boats that paid in time\nRED\nLatest: 61%   Target: 80%, Floor: 70%   Previous: 64% (Amber)\n",
    ],
)
def test_the_rating_of_a_card_stands_over_its_name_or_under_it(lines: str) -> None:
    (record,) = (record for record in extract(lines.encode(), "cards.txt").records if isinstance(record, Indicator))
    assert (record.value, record.target, record.floor, record.previous, record.rag) == (61, 80, 70, 64, "red")


def test_the_name_of_a_card_counts_nothing() -> None:
    lines = "Share of berths let within 30 RED days of a bid\nLatest: 61%   Target: 80%, Floor: 70%   Previous: 64% (Amber)\n"
    (record,) = (record for record in extract(lines.encode(), "cards.txt").records if isinstance(record, Indicator))
    assert (record.value, record.rag) == (61, "red")


def test_the_heads_of_ratings_rate_nothing() -> None:
    assert [record for record in extract(b"GREEN AMBER RED\nSummary\n1 1\n", "cards.txt").records if isinstance(record, Indicator)] == []


@pytest.mark.parametrize(
    "lines",
    [
        "Berths let on time | 74.6% (target 80%) RED\nMooring arrears | 2.2% (target 2.9%) GREEN",
        "Berths let on time | 74.6% (target 80%) | RED\nMooring arrears | 2.2% | (target 2.9%) | GREEN",
    ],
)
def test_a_rating_behind_a_value_and_its_target_without_a_head(lines: str) -> None:
    text = "# Wrayford Harbour Board\n## 4. Performance\n" + lines
    records = [record for record in build_minutes(make_document(text)).records if isinstance(record, Indicator)]
    assert [(record.value, record.target, record.rag) for record in records] == [(74.6, 80, "red"), (2.2, 2.9, "green")]
