"""What stands beside a plan, a standard or others: targets, comparators, thresholds, and that nothing has moved."""

import pytest

from extractors import extract
from tests.tagged import check

STATED = {
    "was expected": "<indicator value='62' target='90' unit='percent'>Only 62% of licences had gone out in ten days, where 90% was expected</indicator>.",
    "expected to": "<indicator value='62' target='None'>62% of licences had gone out in ten days</indicator>, though <indicator value='12' unit='count'>12 clerks were expected to leave</indicator>.",
    "profiled": "<indicator value='55.9' target='55.4'>Mooring fees collected stood at 55.9%, just ahead of the profiled 55.4%</indicator>.",
    "a cap": "<indicator value='4.1' target='3.2'>Agency spend was 4.1% of the pay bill (cap 3.2%)</indicator>.",
    "a named standard": "<indicator value='76.9' target='75' previous='None'>The 28-day survey standard was met at 76.9% (75%)</indicator>.",
    "waits": "<indicator value='91.2' target='95' previous='None'>Four hour waits 91.2% in May (95%)</indicator>.",
    "missed by points": "<indicator value='91' target='95' unit='percent'>The target of 95% for lamps mended in time had been missed by four points, at 91%</indicator>.",
    "others": "<indicator value='74' previous='None' comparator='75%'>Reading 74% (nat 75%)</indicator>.",
    "compares with others": "<indicator value='91.8' previous='None' comparator='95.9%'>Attendance of these pupils was 91.8%, which compares with 95.9% for other pupils</indicator>.",
    "all of last year": "<indicator value='5' previous='4'>There were 5 evictions to date compared to 4 for all of last year</indicator>.",
    "more than allowed": "<indicator value='1300' direction='None' unit='gbp'>Dredging had cost £1,300 more than allowed for</indicator>.",
    "up on the estimate": "<indicator value='640' direction='None'>Income from the slip is £640 up on the half year estimate</indicator>.",
    "up on the year": "<indicator value='640' direction='up'>Income from the slip is £640 up on last year</indicator>.",
    "short of a standard": "<indicator value='8' direction='None'>8% of berths fell short of the Harbour Standard</indicator>.",
    "a threshold": "<indicator value='7'>Seven of the 22 stations were below 60%</indicator>.",
    "passed on the way": "<indicator value='78.6' direction='down' unit='percent'>Confidence (theft) had slipped below 80% for the first time, to 78.6%</indicator>.",
    "who had": "<indicator value='14' unit='percent'>14% of skippers had had three moves in a year</indicator>.",
    "an aim of those who had": "<indicator value='61' target='70'>61% of leavers had five awards at level 5 against a stretch aim of 70%</indicator>.",
    "none and some": "<indicator value='0' unit='count'>There were no deaths in the quarter</indicator> and <indicator value='5'>5 injuries</indicator>.",
    "broadly unchanged": "<indicator value='118400' direction='stable'>The total waiting list was 118,400, broadly unchanged</indicator>.",
    "levelled off": "<indicator value='1150' direction='stable'>Calls to the harbour office had levelled off at around 1,150 a month</indicator>.",
    "a ratio": "<indicator value='1.04' unit='ratio'>The SHMI was 1.04 and within the expected range</indicator>.",
    "over": "<indicator value='3900000'>Ferries were £3.9m over</indicator> and <indicator value='4600000'>moorings £4.6m over</indicator>.",
    "of the fourteen": "<indicator value='9'>Of the 14 areas for improvement named by the inspectors nine had been closed</indicator>.",
}


@pytest.mark.parametrize("tagged", STATED.values(), ids=STATED)
def test_what_stands_beside_a_value(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize(
    "tagged",
    [
        "<indicator value='19' unit='count'>Of the 27 lanes in the programme, 19 had been swept</indicator>.",
        "Of the 27 lanes in the programme, <indicator value='19' rag='green'>19 were green</indicator> and <indicator value='8' rag='red'>eight red</indicator>.",
        "<indicator value='41'>41 calls from the harbour since the last meeting</indicator>.",
        "<indicator value='41' measure='Calls from the harbour'>There had been 41 calls from the harbour since Christmas</indicator>.",
        "Admissions to the harbour hospital had peaked.",
        # why, and not since when
        "<indicator value='41'>There had been 41 calls from the harbour</indicator> since the new lamps were brighter.",
    ],
)
def test_where_a_count_begins_and_ends(tagged: str) -> None:
    check(tagged, "indicator")


def test_numbered_lines() -> None:
    check(
        "## 4. Performance\n4.1 <indicator value='1812' direction='down'>Calls attended: 1,812, down 6% on last year</indicator>.\n"
        "4.2 <indicator value='78.4' target='80' unit='percent'>First boat out within 11 minutes: 78.4% (target 80%)</indicator>.\n4.3 <indicator value='4'>Complaints: 4 residents had written</indicator>.",
        "indicator",
    )


def test_units_in_names() -> None:
    page = "Harbour Board\n\nIndicator | Q1 | Q2 | Target\nEN1 Residual waste per household (kg) | 118 | 121 | 115\nEN2 Bins emptied on the day | 91% | 92% | 95%\n"
    records = [record for record in extract(page.encode(), "minutes.txt").records if record.kind == "indicator"]
    assert [(record.value, record.unit, record.previous) for record in records] == [(121, "kg", 118), (92, "percent", 91)]
