"""Targets and ratings that stand in a sentence of their own, right behind what they are about."""

import pytest

from extractors import extract
from tests.tagged import check
from tests.timing import check_linear


@pytest.mark.parametrize(
    "tagged",
    [
        "<indicator value='91' unit='percent' target='94'>Ferry punctuality was 91% in May</indicator>. The target was 94%.",
        "<indicator value='19' unit='minutes' target='15'>The average wait at the lock was 19 minutes; the standard is 15 minutes</indicator>.",
        "<indicator value='62' unit='percent' target='70'>62% of berths were let</indicator>. Our aim for the season is 70%.",
        "<indicator value='14' unit='count' previous='9' target='0'>There were 14 groundings, up from 9; the target is zero</indicator>.",
        "<indicator value='81' unit='percent' rag='amber'>81% of moorings had been inspected in time. Amber</indicator>.",
        "<indicator value='81' unit='percent' target='90' rag='red'>Moorings inspected in time were at 81% (target 90%) and red</indicator>.",
        "<indicator value='6' unit='count' rag='red'>Six complaints were upheld and the indicator remained red</indicator>.",
        "<indicator value='44' unit='percent' target='60'>44% of licences were sent in time where the plan had asked for 60%</indicator>.",
        "<indicator value='18' unit='percent' target='None'>Anglers made up 18% of the callers, against 9% of the local population</indicator>.",
        # an aim for a day to come is none of the number before it
        "<indicator value='53' unit='percent' target='None'>Recycling reached 53%</indicator>. The target is 60% by 2031.",
        # nor is one of another kind
        "<indicator value='12' unit='percent' target='None'>12% of berths were empty</indicator>. The target was £15 a head.",
        "<indicator value='61' unit='percent' target='None'>61% of boats had paid</indicator>. The Harbour Master expected to be back above 80% by June.",
    ],
)
def test_what_the_next_sentence_adds(tagged: str) -> None:
    check(tagged)


def test_time_is_linear() -> None:
    check_linear(
        lambda number: "## 4. Ferries\n" + "Ferry punctuality was 91%. The target was 94%. Sailings were 60% full and amber. " * number,
        lambda text: extract(text.encode(), "minutes.txt"),
        40,
    )
