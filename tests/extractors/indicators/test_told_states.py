"""How many are so, what is owed or over its budget, and what stands beside what should have been."""

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        # sums beside the budget are sums of their own
        (
            "<indicator value='84300' unit='gbp' previous='None'>Spending to date was £84,300</indicator>, which was "
            "<indicator value='6100' unit='gbp'>£6,100 below the estimate</indicator>."
        ),
        "<indicator value='2200000' unit='gbp'>The group was £2.2m adverse to plan</indicator>.",
        "<indicator value='640' previous='510' unit='gbp'>Gas for the winter came to £640 - the winter before was £510</indicator>.",
        "<indicator value='52.1' unit='gbp'>We had a tin at the gate and £52.10 was in it</indicator>.",
        "<indicator value='7' target='12' unit='weeks'>The fund held seven weeks' costs, when the strategy says twelve</indicator>.",
        "<indicator value='12300' unit='gbp'>Free cash was £12,300</indicator>, which pleased everybody.",
        "<indicator value='14' unit='count' direction='down'>Fires, at 14, were again fewer</indicator>.",
        "<indicator value='41' unit='count' direction='up'>Theft, at 41, was up</indicator> again.",
        # notes and states
        "<indicator value='9' unit='count'>Nine not returned</indicator>. The Clerk to chase.",
        "<indicator value='4' unit='count'>Four empty at present</indicator>.",
        "<indicator value='7' unit='count'>Seven boats had nothing paid on them</indicator>.",
        "<indicator value='4' unit='count'>Four of the permits were past their end date</indicator>.",
        "<indicator value='12' unit='count'>Twelve wardens carry more than 30 files</indicator>.",
        "<indicator value='1' unit='count'>One motorist was fined for no tax</indicator>.",
        "<indicator value='26' unit='count'>Seeds: 26 packets this year</indicator>.",
        "<indicator value='31' unit='count'>There had been thirty-one in the half-year</indicator>.",
        "<indicator value='3' unit='count'>Three claims on the flood fund had been received</indicator>.",
        "<indicator value='30' unit='count' direction='None'>Thirty bags of rubbish were picked up</indicator>.",
        "The lamps are slow to mend, <indicator value='2' unit='count'>two fitters out of six being ill</indicator>.",
        "<indicator value='41' previous='30' direction='up'>The list has gone from 30 to 41</indicator>.",
        "<indicator value='900' unit='gbp'>Membership fees brought in £900</indicator>.",
        (
            "<indicator value='28' unit='mph'>Average speed was 28 mph</indicator>, "
            "<indicator value='19' unit='percent'>19% over 35</indicator>."
        ),
        # what there should have been
        "<indicator value='14' target='18' unit='count'>The team has 14 in post and should have 18</indicator>.",
        "<indicator value='3' target='0' unit='count'>There were 3 spills, when there should have been none</indicator>.",
        "<indicator value='3' previous='0' unit='count'>There were 3 spills in May, against none last year</indicator>.",
        "<indicator value='4.2' target='7'>There were only 4.2 crews a week against the seven that were needed</indicator>.",
        # names of measures and units
        "<indicator value='22' target='None' previous='None' unit='percent'>Lateness, using the new 15% threshold, was 22%</indicator>.",
        "<indicator value='3.2' unit='rate_per_1000'>The rate of falls was 3.2 per thousand bed days</indicator>.",
        "<indicator value='7.4' unit='days'>Days lost to illness at the depot reached 7.4 per person</indicator>.",
        "<indicator rag='red' value='None'>Fraud moved to red</indicator> after the audit.",
        "<indicator rag='red' value='None'>The indicator for dredging remained red</indicator> when the Board met.",
    ],
)
def test_states(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize(
    "text",
    [
        "Four keepers had no objection.",
        "The speed box was at the school for two weeks.",
        "Bus drivers had taken strike action for five days.",
        "Tenders were scored on quality (60%) and price (40%).",
        "The basin was sized for a one in thirty year storm plus 20 per cent.",
        "To vire £900 from 2010 Repairs to 2044 Hall hire.",
        "A risk is red when it scores more than 20.",
        "The meeting moved to Green Lane.",
        "He went red.",
    ],
)
def test_near_misses(text: str) -> None:
    check(text, "indicator")


def test_so_many_months_of_a_year_head_values() -> None:
    check(
        "| 9 mths 21/22 | 9 mths 22/23 | Target | Comment\n"
        "<indicator value='8120' previous='7940' target='8000' unit='count'>Boat trips | 7,940 | 8,120 | 8,000 | Fair weather</indicator>",
        "indicator",
    )
