"""Numbers that a decision sets measure nothing; what is noted and what stands behind a decision may."""

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        "Decided: a rise of 4.5% in berth fees and 3% in winter storage.",
        "It was AGREED that the target for empty moorings stay at 12% for the rest of the year.",
        "RESOLVED to adopt the savings plan of £31m in Appendix 3.",
        "Mooring fees: a rise of about 7% is likely, to be settled in March.",
        # but these tell how things stand
        "RESOLVED that the Board note that <indicator value='84' unit='percent'>84% of calls were answered in time</indicator>.",
        "It was AGREED to buy a winch. <indicator value='1204.5' unit='gbp'>The balance at the bank was £1,204.50</indicator>.",
    ],
)
def test_numbers_of_decisions(tagged: str) -> None:
    check(tagged, "indicator")
