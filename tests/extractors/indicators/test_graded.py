"""Grades beside numbers: how many boats or clubs have one counts, what a thing was graded does not."""

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        "There is a ferry in each port. <indicator value='27' unit='count'>27 were rated good</indicator>, <indicator value='1' unit='count'>one outstanding</indicator> and the rest required improvement.",
        "<indicator value='31' unit='count'>31 are Good or better</indicator>, <indicator value='7' unit='count'>seven Requires Improvement</indicator> and <indicator value='2' unit='count'>two Inadequate</indicator>.",
        "<indicator value='14' unit='count'>Of the 19 nurseries in the area 14 had a lowest grade of 4 or above</indicator>.",
        "<indicator value='4' unit='count'>Of the nine themes four had been scored at 3</indicator> and <indicator value='5' unit='count'>five at 2</indicator>.",
        "<indicator value='12' unit='count'>Of the 20 crèches 12 were judged satisfactory</indicator>, <indicator value='5' unit='count'>five weak</indicator> and <indicator value='3' unit='count'>three unsatisfactory</indicator>.",
        "<indicator value='6' unit='count'>Six nurseries were judged good</indicator> and the others were not seen.",
        "The six nurseries were judged good.",
        "There is a list of crafts. <indicator value='1' unit='count'>One was excellent</indicator>, <indicator value='3' unit='count'>three were good</indicator> and <indicator value='2' unit='count'>two were weak</indicator>.",
        "Strand 1 was good, 2 was adequate.",
        # what something was graded
        "In May care had come up from a 2 to a 4.",
        "At the visit in June this was re-graded from 1 to 2.",
        "The leadership evaluation of 2 compared with a 4 at the previous inspection.",
        "The Inspectorate gave the mill 5 (very good) for care, up from a 4.",
        # what a scale means
        "A score of 90% or above is compliant and 80% or below is not.",
        # but numbers that moved
        "<indicator value='4' previous='2' unit='count' direction='up'>Complaints had gone up from 2 to 4</indicator>.",
        "<indicator value='90' unit='percent'>In March 90% of ferries were in time</indicator>.",
    ],
)
def test_grades_beside_numbers(tagged: str) -> None:
    check(tagged, "indicator")
