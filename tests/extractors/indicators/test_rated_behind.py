"""Ratings that stand right behind what they rate."""

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        "<indicator value='310' target='280' rag='green'>Berth lettings came to 310 (target 280) – GREEN</indicator>. The slip is to be swept.",
        "<indicator value='71' previous='66' rag='amber'>Punctuality rose from 66% to 71% and is shown as amber</indicator>.",
        "<indicator value='64' rag='red' unit='percent'>Ferry reliability, at 64%, had become red</indicator>.",
        "<indicator direction='down' rag='green'>Complaints fell for the second year - Green</indicator>.",
        "<indicator value='14' rag='red' unit='percent'>Staff turnover stood at 14% (rated red)</indicator>.",
        "<indicator value='97.2' rag='green' unit='percent'>Rent collected was 97.2% 🟢</indicator>, with the new system in its first year.",
        "<indicator value='21' rag='amber' unit='days'>Letting a home took 21 days (🟡)</indicator>.",
        # a colour that rates nothing
        "<indicator value='64' rag='None'>Occupancy was 64%</indicator> and the shelter was green all over with moss.",
        "<indicator value='64' rag='None'>Occupancy was 64%</indicator> - red bunting had helped.",
    ],
)
def test_a_rating_behind_its_statement(tagged: str) -> None:
    check(tagged, "indicator")
