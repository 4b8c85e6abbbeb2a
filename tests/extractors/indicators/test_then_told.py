"""Earlier values that stand in a sentence of their own, or in words of their own in the same sentence."""

import pytest

from extractors import extract
from tests.tagged import check
from tests.timing import check_linear

NEXT_SENTENCE = {
    "a day": "<indicator value='24' previous='37' unit='percent'>The share of agency skippers was 24%</indicator>. It had been 37% in March.",
    "an aim beside it": "<indicator value='24' previous='37' target='10'>The share of agency skippers was 24%</indicator>. It had been 37% in March and the aim was to be below 10% by the summer.",
    "a year ago": "<indicator value='61' previous='44'>61 are on the waiting list for a berth</indicator>. A year ago it was 44.",
    "a bare number": "<indicator value='14.2' unit='per_worker' previous='19.5'>The average caseload in the harbour team was 14.2 boats per officer</indicator>. It had been 19.5 when the inspectors called.",
    "there had been": "<indicator value='418' previous='1260'>There are 418 overdue repairs</indicator>. In January there had been 1,260.",
    "whereas": "<indicator value='82' previous='54'>82% of berths had a certificate</indicator>, whereas in the spring it had been 54%.",
    "behind a semicolon": "<indicator value='640000' previous='910000'>The Board was on its way to an overspend of £640,000</indicator>; at quarter two it was £910,000.",
    # what else there was is a count of its own
    "other things": "<indicator value='31' previous='None'>There were 31 visits</indicator>. <indicator value='4'>In May there had been four complaints</indicator>.",
    "another unit": "<indicator value='24' unit='percent' previous='None'>The share of agency skippers was 24%</indicator>. It had been six months since the last report.",
    # a later month is no earlier one
    "a later month": "<indicator value='91' previous='None'>Punctuality in May was 91%</indicator>. <indicator value='93'>In June it was 93%</indicator>.",
    "what has moved itself": "<indicator value='24' previous='None'>The share of agency skippers was 24%</indicator>. It had been <indicator value='37' direction='down' previous='40'>37%, down from 40%</indicator>.",
}
SAME_SENTENCE = {
    "at the time of": "<indicator value='94' previous='67'>Logs are now kept on 94% of boats, at the time of the inspection this was 67%</indicator>.",
    "what others found": "<indicator value='94' previous='81' unit='percent'>Our own checks now put it at 94%, where the auditors had found 81%</indicator>.",
    "the figure for": "<indicator value='31' previous='44'>31 moorings had been let between April and October, the figure for the same months of 2021 being 44</indicator>.",
    "the figure elsewhere": "<indicator value='31' unit='percent' previous='None'>31% of moorings had been let, the figure for England being 44%</indicator>.",
    "having been": "<indicator value='7' previous='4'>There were now seven names on the waiting list, it having been four in the spring</indicator>.",
    "a bracket of a season": "<indicator value='95.4' previous='96.1'>Attendance for the autumn term was 95.4% (96.1% autumn 2016)</indicator>.",
    "a bracket alone": "<indicator value='118' previous='134'>Complaints were 118 (134)</indicator>.",
    "a bracket with money": "<indicator value='3.12' previous='2.85' unit='gbp'>Spend per head in the café was £3.12 (£2.85)</indicator>.",
    "an edition": "<indicator value='148' previous='93'>The pilot book now has 148 charts in it (93 in the last edition)</indicator>.",
    "a share of it": "<indicator value='24' previous='31'>Agency skippers were 24% of the total, 31% in March</indicator>.",
    "but now": "<indicator value='6' unit='weeks' previous='11'>The average wait had been eleven weeks last spring but was now around six</indicator>.",
    "two at once": "<indicator value='213' previous='180'>213 boats were in the outer harbour at the end of May</indicator>, of which <indicator value='61' previous='44'>61 were on the mud, compared with 180</indicator> and 44 respectively a year earlier.",
    "by which it changed": "<indicator value='36' unit='mph' previous='None' direction='down'>The average speed in Quay Road was 36 mph, which was 2 mph lower than in the spring</indicator>.",
    "quicker": "<indicator value='9.2' unit='minutes' direction='down'>Average response time was 9 minutes 12 seconds, 14 seconds quicker than in Quarter 2</indicator>.",
    "a long-term average": "The Engineer reported <indicator value='191' unit='mm' previous='None'>rainfall at the lock of 191 mm, against a long term average of 142 mm</indicator>.",
}


@pytest.mark.parametrize("tagged", NEXT_SENTENCE.values(), ids=NEXT_SENTENCE)
def test_what_the_next_sentence_tells(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize("tagged", SAME_SENTENCE.values(), ids=SAME_SENTENCE)
def test_what_the_same_sentence_tells(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize(
    "line",
    [
        "The agency rate was 22%. It had been 35% in April. ",
        "Fires were 118 (134), the figure for the same months of 2021 being 44. ",
        "61 were on the mud and 40 afloat, compared with 18 and 4 respectively. ",
    ],
)
def test_time_is_linear(line: str) -> None:
    check_linear(lambda number: "## 4. Ferries\n" + line * number, lambda text: extract(text.encode(), "minutes.txt"), 40)
