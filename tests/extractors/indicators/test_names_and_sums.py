"""Names that hold a comma or a number, counts of those trained and of what is held, and sums that minutes tell in passing."""

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        "It was said that <indicator value='47'>only 47% of Education, Health and Care Plans were issued in the 20 weeks</indicator>.",
        "<indicator value='11.4' unit='percent'>Abandonment on 101 ran at 11.4%</indicator>.",
        "<indicator value='4' unit='minutes'>Calls to 111 took 4 minutes to answer on average</indicator>.",
        "<indicator value='101'>There were 101 complaints in the year</indicator>.",
        "<indicator value='12310'>Annual statements had gone to 12,310 of the 13,002 members by 31 August</indicator>.",
        "<indicator value='5'>Five of the eight trustees had finished the toolkit</indicator>.",
        "<indicator value='31'>Thirty-one of the 38 schools in the town hold a Good or better from their last inspection</indicator>.",
        "<indicator value='12'>Twelve of those outstanding were more than a year late</indicator>.",
        "The plan had 31 recommendations, <indicator value='12'>twelve of them finished</indicator>.",
        "<indicator value='9'>There had been a net loss of nine fostering households in the year to March</indicator>.",
        "<indicator value='4.2' target='5' unit='years'>The Council could show a supply of 4.2 years of housing land, when five were required</indicator>.",
        "<indicator value='22' direction='down'>By Christmas week the figure was down to 22</indicator>.",
        # meant, tracked, present
        "We track 23 measures every quarter.",
        "The Manager is to bring a business case for buying ten family homes to the June Cabinet.",
        "Three of the nine members present had voted against.",
        "Also here: Jo Vane, clerk; nine residents",
    ],
)
def test_counts(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize(
    "tagged",
    [
        "The Committee had a budget of £14,000 for the year, of which <indicator value='9640' target='None'>£9,640 was uncommitted</indicator>.",
        "<indicator value='184221.1' unit='gbp'>The current and deposit accounts together held £184,221.10</indicator>.",
        "<indicator value='2904' unit='gbp' direction='up'>Gas has cost £2,904 so far, up 37 per cent on last year</indicator>, mainly the heaters.",
        "<indicator value='14.3' unit='gbp'>The cost of administration was £14.30 for each member</indicator>.",
        "At 31 January: <indicator value='8204.11'>current £8,204.11</indicator>, <indicator value='12050'>reserve £12,050.00</indicator>.",
        "Balances at 31 January - <indicator value='8204.11'>current account £8,204.11</indicator>, <indicator value='12050'>savings £12,050.00</indicator>.",
        "At the meeting in January: a bench at £820.11, a bin at £120.00.",
        # what is held in one fund and another
        "<indicator value='812.4'>There was £812.40 in the General Fund</indicator> and <indicator value='96.2'>£96.20 in the Lamps Fund</indicator>.",
        "<indicator value='812.4'>The Treasurer reported a balance of £812.40</indicator> in the General Fund and <indicator value='96'>£96 in the Lamps Fund</indicator>.",
        "<indicator value='812.4'>The bank balance is £812.40</indicator> with <indicator value='96'>£96 in the Lamps Fund</indicator>.",
        "There was a raffle, and it was agreed to put £30 in the Lamps Fund.",
        "It would mean £90 in the Lamps Fund by May.",
    ],
)
def test_sums(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize(
    "tagged",
    [
        "<indicator direction='down'>Use of the pitch has fallen off</indicator> since the under-tens folded.",
        "<indicator direction='down'>Attendance has dropped off in the last two months</indicator>.",
        "Members thought that the list of complaints had grown too long for anybody to follow.",
        "The fall in complaints owed a good deal to a second officer having started.",
        "She offered to meet tenants once the new numbers were down.",
        "The first was the reduction in running costs which every trust has been asked to make.",
        "It was because of vehicles parked across dropped kerbs.",
    ],
)
def test_what_moved(tagged: str) -> None:
    check(tagged, "indicator")
