"""Numbers that belong to what another thing is for, from or by, numbers of codes and sections, and trends that are only asked about."""

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        "The wait was put down to the loss of two ferries.",
        "Sailings had been cancelled owing to three vacant posts.",
        "The Clerk read a letter from four tenants about the quay.",
        "The crane is shared by five boatyards.",
        "Every slipway had been cleared except for two pontoons at Marle.",
        "The club asked for help with life jackets for fourteen pupils.",
        "Members asked why complaints had gone up.",
        "The Chairman wished to know why mooring fees had doubled.",
        "It was agreed that berth prices will stay the same as last year.",
        "Amber means within five per cent of target.",
        "Two residents wished to know when the dredging would begin.",
        # but these count
        "<indicator value='4' unit='count'>The slipway had been used by four people a day</indicator>.",
        "<indicator value='5' unit='count'>There were five vacancies at the yard</indicator>.",
        "The Clerk explained that <indicator direction='up'>complaints had gone up</indicator>.",
        "<indicator value='88' unit='percent'>PSQ 4 - Percentage of pilots rested in time was 88%</indicator>.",
        "6.1 <indicator value='62' unit='count'>62 berths were empty at the end of May</indicator>.",
    ],
)
def test_numbers_and_trends(tagged: str) -> None:
    check(tagged, "indicator")
