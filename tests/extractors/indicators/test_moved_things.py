"""Trends of things without a word of their own for what is measured, and of what the sentence before spoke of; what only seems to move."""

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        "<indicator direction='down' value='None'>The collection at the chapel was down on last year</indicator>.",
        "<indicator direction='up'>Stalls on the quay were up on last summer</indicator>.",
        "<indicator direction='down'>Boat hire continued to fall</indicator>.",
        "Vans on the verge - <indicator direction='down'>there have been fewer of these since May</indicator>.",
        "<indicator>There were 410 children in care</indicator>. <indicator direction='stable'>This had been stable for a year</indicator>.",
        "Burglary was discussed. Mr Vane said that <indicator direction='up'>it had risen</indicator>.",
        "<indicator direction='up'>Theft from vans, however, had gone up</indicator>.",
        "<indicator direction='down'>The conversion rate was lower</indicator>, which worried the Panel.",
        "He asked why <indicator rag='red'>the repair of the weir was showing as red</indicator>, as the money was there.",
        "<indicator rag='red'>Dental checks remained red</indicator> when this had been promised.",
        "<indicator value='6' rag='red'>there were six reds</indicator>.",
        "<indicator value='52' target='80' direction='None'>Plans were up to date for 52% of leavers; target 80%</indicator>.",
        "<indicator value='95.1' direction='down'>Collection of rates had slipped to 95.1%</indicator>.",
        "<indicator value='7' unit='weeks' direction='None'>The average time for a licence had slipped to seven weeks</indicator>.",
        "<indicator value='3' direction='None'>three had been dropped</indicator>, <indicator>12 audits were late</indicator>.",
        "<indicator unit='count' rag='amber'>The number of visits made within 72 hours was amber</indicator>.",
        "All were dry and <indicator value='64'>64% were in work</indicator>.",
        # lengths that came to another, and those done of a programme
        (
            "Sickness was discussed. She said that <indicator value='6.1' previous='8' unit='days' direction='down'>this had come down to 6.1 days per person "
            "from 8 days the year before</indicator>."
        ),
        "<indicator value='31.4' target='35' unit='km'>In Wrayford, 31.4 km was resurfaced against a programme of 35 km</indicator>.",
        "<indicator value='12' target='14' unit='km'>The figure for Northbrook was 12 km out of 14 km</indicator>.",
        (
            "<indicator>There were 410 children in care</indicator>. <indicator direction='stable'>This had been stable for a year</indicator>, "
            "while <indicator direction='up'>numbers elsewhere were rising</indicator>."
        ),
        # the last year is this one
        "<indicator value='9' previous='None'>Nine crews had left in the last year</indicator>.",
        "<indicator value='4160' target='9200'>Spent so far this year £4,160 out of a budget of £9,200</indicator>.",
    ],
)
def test_moved_things(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize(
    "line",
    [
        "The grass continues to grow.",
        "He continued to rise in the ranks.",
        "Part of the wall has come down.",
        "The volunteers had risen to the occasion.",
        "The plan would do provided staffing remained stable.",
        "Traders could not sustain any increase in rents.",
        "Mr Vane and Mr Pell are to put the lights up on Friday.",
        "It was a time of rising costs.",
        "The target had been met.",
        "The target date for the strategy had been missed.",
        "He would take the best rate he could get.",
        "The basic rate was varied upwards by 8%.",
        "The supplier had asked for a rise of 4%.",
        "The Committee recommend that fees go up by 6% from May.",
        "There is money left in the fund and it was agreed to give £200 to the band.",
        "He asked why nothing was done when complaints first rose.",
    ],
)
def test_nothing_moved(line: str) -> None:
    check(line, "indicator")
