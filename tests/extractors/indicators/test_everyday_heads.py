"""Tables of figures whose columns are headed in everyday words, and names of measures that end with their unit."""

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        (
            "Measure | Aim | Now | A year ago\n"
            "<indicator value='71' target='80' previous='64' unit='percent'>Ferries on time | 80% | 71% | 64%</indicator>\n"
            "<indicator value='31' target='25' previous='36' unit='days'>Days to relet a berth | 25 | 31 | 36</indicator>"
        ),
        (
            "Process | Cases done | In time | Target | Last quarter\n"
            "<indicator value='94' target='92' previous='97' unit='percent'>Mooring licences | 361 | 94% | 92% | 97%</indicator>"
        ),
        (
            "Measure | Target | To 30 Sept 2024 | Same time 2023\n"
            "<indicator value='31' target='35' previous='28' unit='percent'>Plan of dredging done | 35% | 31% | 28%</indicator>"
        ),
        (
            "Measure | This term | Last term | Should be\n"
            "<indicator value='41' target='30' previous='52'>Late marks at the sea school | 41 | 52 | 30</indicator>"
        ),
        (
            "Measure | Result | Before | Limit\n"
            "<indicator value='33' target='28' previous='37.1' unit='days'>Slip turnaround, calendar days (L) | 33.0 | 37.1 | 28</indicator>\n"
            "<indicator value='185' target='180' previous='220' unit='seconds'>Average wait on the radio, seconds (L) | 185 | 220 | 180</indicator>"
        ),
        (
            "Measure | To date | Same point last year | Where we want to be\n"
            "<indicator value='81' target='90' previous='77' unit='percent'>Repairs on time | 81% | 77% | 90%</indicator>"
        ),
        (
            "Measure | How we did | Last time | Target\n"
            "<indicator value='94' target='92' previous='97' unit='percent'>Licences in time | 94% | 97% | 92%</indicator>"
        ),
        # two columns whose heads say nothing: which of them is the value is not told
        "Measure | Boats | Crews | Last time | Target\n<indicator value='None' target='92' previous='97'>Licences in time | 9 | 8 | 97 | 92</indicator>",
        # such words alone head no figures
        "Road | Limit\nMarl Lane | 30\nQuay Road | 20",
        "Item | Expected | Required\nOars | 4 | 6\nBuckets | 2 | 3",
        "Race | Start | Finish\nJuniors | 9 | 11\nSeniors | 10 | 12",
    ],
)
def test_rows(tagged: str) -> None:
    check(tagged, "indicator")
