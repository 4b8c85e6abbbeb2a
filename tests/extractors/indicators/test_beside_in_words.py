"""Targets and earlier values that few words tell beside a value: "against a budgeted £500", "we want 85%", "(634 last spring)", "(May 54)"."""

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        "<indicator value='412000' target='500000' unit='gbp'>The accounts show a surplus of £412k against a budgeted £500k</indicator>.",
        "<indicator value='38' target='40' unit='percent'>38% of the plan was complete against a profiled 40%</indicator>.",
        "<indicator value='63' target='85' unit='percent'>Rests were recorded in 63% of cases – we want 85%</indicator>.",
        "<indicator value='5.2' target='5' unit='percent'>Losses were 5.2% of income where 5% is the most allowed</indicator>.",
        "<indicator value='38' unit='percent' rag='red'>Only 38% of locks were greased in time, which would be red</indicator>.",
        "<indicator value='93' previous='64' unit='percent'>93% of checks were in date (64% at the time of the visit)</indicator>.",
        "<indicator value='6412' previous='6377' unit='count'>Pupil numbers stand at 6,412 (6,377 last spring)</indicator>.",
        "<indicator value='61' previous='54' unit='count'>Incidents 61 (May 54)</indicator>.",
        "<indicator value='14' previous='22' unit='count'>14 complaints from the quay in January, 22 in December</indicator>.",
        "<indicator value='22' previous='31' unit='count'>There were 31 calls from the quay in March, 22 in April</indicator>.",
        # a date in brackets is none
        "The report of the last inspection (May 24) was read.",
    ],
)
def test_values_beside(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize(
    "tagged",
    [
        "<indicator value='16' unit='score'>The service had scored 16 out of 36</indicator>.",
        "Ms Pell gave the figures since the last meeting: <indicator value='19' unit='count'>19 calls</indicator>.",
        "The new hub is now open. <indicator value='73' unit='count'>73 enquiries since September</indicator>.",
        "<indicator value='412' unit='days'>The oldest claim had been overdue for 412 days</indicator>.",
        "<indicator value='11' unit='count'>Eleven reports were published in the quarter</indicator>.",
    ],
)
def test_where_a_statement_begins(tagged: str) -> None:
    check(tagged, "indicator")
