"""Numbers that belong to what another thing is for, from or by, numbers of codes and sections, and trends that are only asked about."""

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        "The wait was put down to the loss of two ferries.",
        "Three Weirs Housing, the largest landlord, had a new head.",
        "Sailings had been cancelled owing to three vacant posts.",
        "The Clerk read a letter from four tenants about the quay.",
        "The crane is shared by five boatyards.",
        "Every slipway had been cleared except for two pontoons at Marle.",
        "The club asked for help with life jackets for fourteen pupils.",
        "Members asked why complaints had gone up.",
        "The Chairman wished to know why mooring fees had doubled.",
        "It was agreed that berth prices will stay the same as last year.",
        "Amber means within five per cent of target.",
        "Two residents wished to know when the dredging would begin.",
        "Four skippers had complained and eleven anglers wished to know why.",
        "Resolved: to purchase 2 tonnes of gravel for the slipway.",
        "It was RESOLVED that the Clerk ask that the number of wardens remain at 13.",
        "In the third paragraph the number of moorings should read 24 and not 42.",
        "As a correction to the report, the depth at the quay was 4.2 metres.",
        "He said that an increase of 5% would bring in £18,000.",
        "The Treasurer was proposing an increase in its charges of just under 4%.",
        "The budget for the year was £8.9 million.",
        "She went through the measures rated red.",
        "The skip stood outside 3 The Green for a week.",
        "Cllr Hall to borrow six ropes and a sign.",
        "The log was kept in four places and sent in three formats.",
        "He explained that an action was only turned green when the audit had been done.",
        "In welcoming <indicator rag='None' direction='down'>the fall in red actions</indicator>, a member asked about the quay.",
        "Mr Vane asked how many of the red measures had been red for a year.",
        "The Clerk would send the trend for each red indicator to members.",
        "The Clerk put forward the proposal, to raise mooring fees by 3.5%.",
        "The ferry carried fewer people than would fill a car.",
        "The panel looked at the work on indicators which did not meet their target.",
        # but these count
        "<indicator value='9' unit='count'>Out of the 36 complaints, nine were upheld</indicator>.",
        "Out of 40 indicators, <indicator value='22' rag='green'>22 were rated green</indicator>.",
        "There were <indicator direction='down'>fewer complaints than in the spring</indicator>.",
        "<indicator value='3.5'>The proposal had cut complaints by 3.5%</indicator>.",
        "<indicator>Complaints and calls did not meet their targets</indicator>.",
        "Resolved to note that <indicator value='812'>the balance at the bank was £812</indicator>.",
        "<indicator value='640' target='900'>Spend to date was £640 against a budget for the year of £900</indicator>.",
        "<indicator rag='red'>Ferry punctuality was still rated red</indicator>.",
        "<indicator value='4' unit='count'>The slipway had been used by four people a day</indicator>.",
        "<indicator value='5' unit='count'>There were five vacancies at the yard</indicator>.",
        "The Clerk explained that <indicator direction='up'>complaints had gone up</indicator>.",
        "<indicator value='88' unit='percent'>PSQ 4 - Percentage of pilots rested in time was 88%</indicator>.",
        "6.1 <indicator value='62' unit='count'>62 berths were empty at the end of May</indicator>.",
    ],
)
def test_numbers_and_trends(tagged: str) -> None:
    check(tagged, "indicator")
