"""Aims, thresholds and earlier values right beside a value: "64%, amber (70%)", "the law says 20", "no boat waited over 9 weeks", "instead of 12"."""

import pytest

from extractors import extract
from tests.tagged import check
from tests.timing import check_linear


@pytest.mark.parametrize(
    "tagged",
    [
        # the standard in brackets behind the rating
        "<indicator value='64.2' target='70' rag='amber' unit='percent'>Ferries away on time in 64.2%, amber (70%)</indicator>.",
        "<indicator value='2140' target='1900' rag='green' unit='count'>Hull checks, 2,140, green (1,900)</indicator>.",
        "<indicator value='58' target='75' rag='red' unit='percent'>Berth visits 58% - red (75)</indicator>",
        "<indicator value='83' target='80' rag='green' unit='percent'>Radio calls answered, 83% (green, 80%)</indicator>.",
        "<indicator value='44' target='30' rag='red' unit='days'>Empty berths – 44 days, red (30 days)</indicator>.",
        # before another rating in the same list a bracket tells what there was before
        (
            "<indicator value='7' previous='9' target='None' rag='green'>There were seven measures green (nine last month)</indicator> and "
            "<indicator value='4' previous='3' target='None' rag='amber'>four amber (3)</indicator>."
        ),
        "<indicator value='61' previous='57' target='None' rag='green'>61% of measures were green (57%)</indicator>.",
        "The crew have 14 days to paint the post red.",
        # a plan in a clause of its own
        "Mr Orrin reported <indicator value='3100000' target='2400000' unit='gbp'>a deficit to date of £3.1m, the plan being £2.4m</indicator>.",
        "<indicator value='1800' target='2600' unit='gbp'>The surplus on moorings was £1,800, the budget having been £2,600</indicator>.",
        "It was agreed to pay £300, the budget being £450.",
        # what is laid down
        "<indicator value='26' target='16' unit='weeks'>The Conservators are taking 26 weeks on average to issue one when the law says 16</indicator>.",
        "<indicator value='26' target='16' unit='weeks'>Licences took 26 weeks on average and the byelaw code gives us 16</indicator>.",
        "<indicator value='52' target='40' unit='days'>Surveys were taking 52 days on average, the statutory limit being 40</indicator>.",
        "<indicator value='52' target='40' unit='days'>Surveys took 52 days on average when they should take 40</indicator>.",
        "The byelaws say 40 boats may lie there.",
        # what there was before
        "<indicator value='3' previous='8' unit='count'>Three thefts were recorded in March, there were eight in February</indicator>.",
        "<indicator value='3' previous='8' unit='count'>Three thefts were recorded in March; there had been eight in February</indicator>.",
        "<indicator value='11' previous='30' unit='count'>Relief shifts were 11 a week instead of 30</indicator>.",
        "Members agreed to order 6 fenders instead of 8.",
        "<indicator value='4.2' previous='4.7' unit='rate_per_1000'>Slips per 1,000 landings 4.2 (4.7)</indicator>.",
    ],
)
def test_beside_a_value(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize(
    "tagged",
    [
        "<indicator value='0' unit='count'>No patient was waiting over 78 weeks</indicator>.",
        "<indicator value='0' unit='count'>There were no children waiting more than 40 weeks</indicator>.",
        (
            "<indicator value='0' unit='count'>Nobody waited longer than 12 hours in the clinic</indicator> and "
            "<indicator value='73' unit='percent'>four-hour performance was 73%</indicator>."
        ),
        (
            "<indicator value='0' unit='count'>No skipper was waiting over 70 weeks</indicator> and "
            "<indicator value='19' previous='48' direction='down' unit='count'>52 week waits had come down from 48 to 19</indicator>."
        ),
        # what is meant to be
        "The Trust will ensure that nobody waits longer than 18 weeks.",
    ],
)
def test_thresholds_of_waits(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize(
    "tagged",
    [
        "<indicator value='6.5' previous='9' direction='down' unit='minutes'>The wait on the radio has come down from nine minutes to six and a half</indicator>.",
        "<indicator value='3' previous='4.5' direction='down' unit='minutes'>Answer times fell from four and a half minutes to three</indicator>.",
    ],
)
def test_halves(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize(
    "tagged",
    [
        (
            "Measure | 2023/24 | 2024/25 | Stretch aim\n"
            "<indicator value='77' previous='74' target='80' unit='percent'>Cadets with one award | 74% | 77% | 80%</indicator>"
        ),
        (
            "Indicator | Last year | This year | Local ambition\n"
            "<indicator value='31' previous='36' target='25' unit='days'>Days to relet a berth | 36 | 31 | 25</indicator>"
        ),
        (
            "Strategic aim | Measure | Q1 | Q2 | March trajectory\n"
            "<indicator value='66' previous='61' target='75' unit='percent'>Safer slips | Checks done in time | 61% | 66% | 75%</indicator>"
        ),
    ],
)
def test_heads_of_aims(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize(
    "line",
    [
        "no patient of the town has been waiting for ",
        "71%, red (80%), ",
        "31 weeks, the law says 20 when it should take ",
        "3 were here, there were 4 in May, ",
        "were 9 a week instead of ",
    ],
)
def test_time_is_linear(line: str) -> None:
    check_linear(lambda number: "## 4. Quay\n" + line * number, lambda text: extract(text.encode(), "minutes.txt"), 60)
