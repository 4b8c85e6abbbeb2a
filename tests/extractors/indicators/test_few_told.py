"""A few who were inspected, speak, start or have to do something lead on to what is told of them; what there is room for is not what there is."""

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        "Three of our piers have had their annual inspections since the spring.",
        "Two of our own hostels had visits in the quarter: Elm House and Quay View.",
        "He added that the two hostels had also been inspected.",
        "Four skippers have said they will stay whatever happens.",
        "Mr Vane said that six relief pilots start on 6 October.",
        "Five new wardens land next month.",
        "The rules were broken because of a bent rail and two missing signs.",
        "She asked for all eight charts to be listed in the report.",
        "On a vote: new lamps, 4 for and 2 against.",
        "Ms Pell wondered what becomes of apprentices at Cobb & Fell.",
        "Mr Hall thought anglers had been saying much the same for years.",
        # but these count
        "<indicator value='31' unit='count'>Thirty-one had been inspected</indicator>.",
        "<indicator value='204' unit='count'>204 boats had been inspected</indicator>.",
        "<indicator value='12' unit='count'>There were 12 open claims</indicator>, two of which Mr Vane had read.",
        "<indicator value='12' unit='count'>There were 12 open claims</indicator>, <indicator value='2' unit='count'>two of which were overdue</indicator>.",
        "<indicator value='54' unit='count'>There were 54 pupils on the books for 60 places</indicator>.",
        "<indicator value='39' unit='count'>There were 39 pupils on roll in a school built for 80</indicator>.",
        "<indicator value='264' unit='count'>The clinic had been built for 180 visits a day and was now seeing 264 a day on average</indicator>.",
        "<indicator value='34' unit='count'>Numbers average 34 a day</indicator>.",
        "The clinic would see 60 patients a day from June.",
        "<indicator value='143' unit='count'>There are 143 still on the scheme</indicator>.",
        "<indicator value='1140' unit='count'>1,140 patients had left the Quay Lane list</indicator> since the spring.",
        "<indicator value='112' previous='87' unit='count'>There had been 112 twelve-hour breaches compared to 87 in November</indicator>.",
        "<indicator value='83' unit='percent'>83% of boaters who answered wanted a new gate</indicator>.",
        "<indicator value='11' unit='count'>Eleven residents were still living at Elm Rise</indicator>.",
    ],
)
def test_few_and_many(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize(
    "tagged",
    [
        "<indicator value='58' unit='count'>58 of the town's 71 schools are good or better</indicator>.",
        "He said <indicator value='23' unit='count'>there had been 23 since January</indicator>.",
        "<indicator value='28' unit='count'>Interviews were offered to all leavers and 28 had been held</indicator>.",
        "<indicator value='19' unit='count'>Average landings at the quay were 19 a day</indicator>.",
        "<indicator value='3' unit='count'>Three stiles were dangerous</indicator>.",
        "<indicator value='27450' unit='gbp'>£27,450 had been paid out to skippers</indicator>.",
        "The owners had agreed to let 28 berths.",
        "The Council’s three piers had now been rated.",
    ],
)
def test_counts_of_many_makes(tagged: str) -> None:
    check(tagged, "indicator")
