"""Counts of parts and states, sums of a whole, ranks in words, and numbers with the same words about them that count nothing."""

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        # parts of a whole
        "<indicator value='11' unit='count'>Of 30 hulls in the yard eleven had been surveyed</indicator>.",
        "<indicator value='9' unit='count'>Nine of those on the quay stood empty</indicator>.",
        "<indicator value='71'>A walk in 2019 identified 71 stiles</indicator>, of which <indicator value='16'>16 did not meet the standard</indicator>.",
        "<indicator value='17'>17 open cases</indicator>, <indicator value='5'>5 new in the quarter</indicator>.",
        "<indicator value='2'>Two thefts of oars</indicator> and <indicator value='1'>one report of arson since May</indicator>.",
        # states
        "<indicator value='3'>Three call points were not working</indicator>.",
        "<indicator value='9'>Nine lanes in the district remained on the list</indicator>.",
        "<indicator value='1'>The Ombudsman had upheld one complaint</indicator>, about a ramp.",
        "<indicator value='1904'>1,904 sightings have come in since Easter</indicator>.",
        "<indicator value='47'>The Society had looked at 47 planning applications</indicator>.",
        "<indicator value='1140'>The gate was over 1,140</indicator>.",
        "<indicator value='0.94' unit='ratio'>The Standardised Wear Ratio for the ferry was 0.94</indicator>.",
        "<indicator value='26'>26 log entries this half term</indicator>.",
        "<indicator value='61' unit='days'>Relief cover so far this year comes to 61 days</indicator>.",
        "<indicator value='5' unit='rank'>The yard ranked fifth of the eleven yards</indicator>.",
        "<indicator>Avoidable damage had missed the plan</indicator>.",
        # colours with the earlier number in brackets
        (
            "<indicator value='12' previous='10' rag='green'>Twelve (ten last month) were green</indicator>, "
            "<indicator value='9' previous='10' rag='amber'>nine (10) amber</indicator> and <indicator value='8' previous='9' rag='red'>eight (nine) red</indicator>."
        ),
        # sums
        "<indicator value='186' previous='154' unit='gbp'>Monthly gifts are running at £186, they were £154 in the autumn</indicator>.",
        "The causes were fuel (<indicator value='4000' unit='gbp'>£4,000 over</indicator>) and <indicator value='900'>a shortfall in fees of £900</indicator>.",
        "<indicator value='1300000' unit='gbp'>Winter dredging cost £1.3m more than allowed for</indicator>.",
        "<indicator value='11800'>The empty shed had cost £11,800 in the last financial year</indicator>.",
        "Of this <indicator value='2200000'>£2.2 million related to fuel</indicator> and <indicator value='1600000'>£1.6m to berths</indicator>.",
        # which way, and of what
        "A line had been opened in May and <indicator direction='down'>complaints had fallen a little</indicator> since.",
        "<indicator direction='down'>Boat hire had continued to fall</indicator> and <indicator value='64' direction='None'>64 per cent of calls were answered on the day</indicator>.",
        "<indicator value='3.8' previous='4.2' direction='down'>Idle time came down, 3.8% compared with 4.2% in the spring</indicator>.",
        "<indicator value='12' previous='9' direction='up'>Faults had gone up again, 12 against 9 in May</indicator>.",
        "<indicator direction='up'>The number of pilots on the quay had since doubled</indicator>.",
        "<indicator value='42' unit='percent' direction='None'>The drills were marked down on noise: only 42% of the drills were held in time</indicator>.",
        # what counts nothing
        "Action 3.1 Ada Vane and Tom Pell to check 20 moorings and report in May",
        "Lamps are shown as green where the aim is met, amber where they are within five per cent of it and red otherwise.",
        "<indicator value='2' unit='count'>Of the eight areas that are graded two were good</indicator>, <indicator value='4' unit='count'>four adequate</indicator> and <indicator value='2' unit='count'>two inadequate</indicator>.",
        "He expected to employ four people.",
        "The barn at Four Winds is to be let.",
        "One of the two wardens was ill.",
        "Nobody under forty had come forward.",
        "Resolved to accept the offer and to meet the balance of £400 from reserves.",
        "Mr Pell questioned the assumption for pay of 2.8%.",
        "The delay was down to the harbour office.",
        "Landings always fall in the winter.",
        "Ms Vane asked what level of confidence there was in the position improving.",
    ],
)
def test_parts_states_and_sums(tagged: str) -> None:
    check(tagged, "indicator")
