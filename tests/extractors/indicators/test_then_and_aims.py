"""Earlier values, aims and directions that a few words tell: "690 at the start of the year", "(plan: 60%)", "for two quarters running"."""

import pytest

from extractors import extract
from tests.tagged import check
from tests.timing import check_linear


@pytest.mark.parametrize(
    "tagged",
    [
        "<indicator value='341' previous='402'>341 people were awaiting a berth, 402 at the start of the year</indicator>.",
        "<indicator value='88' previous='95'>88 members, there had been 95</indicator>.",
        "<indicator value='73' previous='81'>73 members, there were 81</indicator>.",
        "<indicator value='6.1' previous='4.4' unit='percent' direction='up'>Growth averaged 6.1% a year compared with 4.4% in the three preceding</indicator>.",
        "<indicator value='77' previous='69' direction='up'>Lettings had come up to 77%, this time last year it was 69%</indicator>.",
        "<indicator value='108' previous='None'>Berths were 108% taken in July</indicator>, the figure being over 100 because of rafting.",
        "<indicator value='7' rag='red' direction='up' previous='None'>Seven were Red, which was two more Reds than at Quarter 2</indicator>.",
        "<indicator value='57' target='61' unit='percent'>57% were seen inside 18 weeks (plan: 61%)</indicator>.",
        "<indicator value='23' target='18' unit='per_worker'>Caseloads there averaged 23 whereas the crew standard said 18</indicator>.",
        "<indicator value='98.7' target='99.5' rag='red'>Uptime was 98.7%, where the service level was 99.5%, which was why it was showing as red</indicator>.",
        "<indicator value='47' rag='red'>Only 47% of plans were issued in time and this too was Red</indicator>.",
        "<indicator value='68' target='75' direction='down'>Cover, at 68%, had fallen again and was nowhere near the 75% aimed at</indicator>.",
        "<indicator value='44' target='21' unit='days'>The median wait, 44 days, was more than twice the 21 the Trust sets itself</indicator>.",
        "<indicator value='3.91' target='None' previous='None'>The fund's return had averaged 3.91% against 4.05% for the benchmark index</indicator>.",
        "<indicator value='18.2' previous='23.9' unit='per_worker' direction='down'>Caseloads have come down to an average of 18.2 from 23.9</indicator>.",
        "<indicator value='17.3' direction='stable'>The vacancy rate had been 17.3% for two quarters running</indicator>.",
        "<indicator value='90' direction='None'>Punctuality was over 90% for the third month in a row</indicator>.",
        (
            "<indicator value='912' direction='up'>There were now 912 children on plans, another rise</indicator>, "
            "<indicator value='61'>61 of them out of the borough</indicator>."
        ),
        "<indicator value='78' previous='69' direction='None'>The share of calls picked up within a minute was 78% in March against 69% in June</indicator>.",
        (
            "<indicator value='14'>There were now 14 guides published</indicator>, and <indicator value='1900' previous='800' direction='up'>"
            "calls to the helpline had gone from about 800 in May to 1,900 in October</indicator>."
        ),
    ],
)
def test_what_is_told_beside(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize(
    "tagged",
    [
        "<indicator value='83' target='90' unit='percent'>Visits were in time in 83 cases out of every 100, short of the 90 that the Trust has set</indicator>.",
        "<indicator value='52' unit='percent'>Crews kept up to date: 52 in every hundred said that they had been</indicator>.",
        "<indicator value='61' unit='percent'>Delay is the reason for 61 in every 100 complaints</indicator>.",
        "<indicator value='71' unit='rate_per_100000'>Missed calls had risen to 71 for every 100,000 berths</indicator>.",
    ],
)
def test_shares_of_a_hundred(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize(
    "line",
    ["73 members, there were 81, ", "from 8 in May of a b c d e ", "waiting, 402 at the start of the year, ", "4 cases out of every 100 "],
)
def test_time_is_linear(line: str) -> None:
    check_linear(lambda number: "## 4. Quay\n" + line * number, lambda text: extract(text.encode(), "minutes.txt"), 60)
