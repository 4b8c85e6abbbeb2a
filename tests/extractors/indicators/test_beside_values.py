"""What stands beside a value: earlier values of another size, aims, comparators, and names that begin with a colour."""

from __future__ import annotations

import pytest

from tests.tagged import check, extract_tagged

STATED = {
    "a change and what has changed": "<indicator value='10.8' unit='percent' previous='None' direction='up'>Bookings were 10.8% higher than in Quarter 3 last year (5,735)</indicator>.",
    "a gap and what it was": "<indicator value='27' unit='percentage_points' previous='31'>The gap stood at 27 percentage points, having been 31</indicator>.",
    "what a bracket compares": "<indicator value='2610' previous='3150' direction='down'>The number of moorings let fell short of last summer's, with 2,610 (compared to 3,150 in the same weeks of last year)</indicator>.",
    "an aim": "<indicator value='31.4' unit='percent' target='25' previous='None' direction='None'>The share of boats without a licence will have fallen from 31.4% in 2019/20 to 25%</indicator>.",
    "an aim by its name": "<indicator value='40' target='25' previous='None'>The aim was to cut the number of empty berths from 40 to 25</indicator>.",
    "no aim": "<indicator value='75' previous='60' direction='up'>Occupancy rose from 60% to 75%</indicator>.",
    "a least value": "<indicator value='None' unit='percent' target='95'>Staff declaration rates will be at least 95%</indicator>.",
    "whom it is set beside": "<indicator value='7.2' comparator='national average'>Vacant moorings are now 7.2% which is below the national average</indicator>.",
    "a network called Green": "<indicator value='46' rag='None'>46 partners attended the quarterly Green Walking Network</indicator>.",
    "a green tally": "<indicator value='4' rag='green'>4 Green KPIs</indicator> were listed.",
    "no longer falling": "<indicator direction='None'>Kerbside tonnage is no longer on a declining trend</indicator>.",
}
MEASURES = {
    "The year to March saw a rise of 12% in recorded burglaries.": ["Recorded burglaries"],
    "Quarter 3 saw a 31% fall in the number of complaints received, and a 19% fall on the same quarter last year.": ["Complaints received"]
    * 2,
    "The campaign reached 4,500 people on the coast.": ["People on the coast"],
}


@pytest.mark.parametrize("tagged", STATED.values(), ids=STATED)
def test_what_stands_beside_a_value(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize(("said", "measures"), MEASURES.items())
def test_names_behind_what_was_seen(said: str, measures: list[str]) -> None:
    minutes, _ = extract_tagged(said)
    assert [record.measure for record in minutes.records if record.kind == "indicator"] == measures


def test_tallies_without_a_name() -> None:
    """The first cell of a row may be left out: its counts are those of the colours above them."""
    check(
        "KPI Summary | GREEN | AMBER | RED | | |\n<indicator value='4' rag='green'>4</indicator> | <indicator value='2' rag='amber'>2</indicator> | | 1 | 4 | 1",
        "indicator",
    )


def test_ratings_by_callers_are_no_judgement() -> None:
    check("% of skippers who rated the pilot who brought them in as good GREEN GREEN", "judgement")
