"""Figures as reports on performance, budgets and waiting times tell them: limits in names, bases of shares, ratings and scores that moved."""

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        # a limit is part of the name of what is counted
        "<indicator value='31' target='0' unit='count'>The number of skippers waiting over 30 weeks was 31 against a plan of zero</indicator>.",
        "<indicator value='212' previous='340' direction='down' unit='count'>Owners waiting more than 26 weeks fell from 340 to 212</indicator>.",
        "<indicator value='None' direction='down'>Handover delays over 45 minutes had halved</indicator>.",
        "<indicator value='19' direction='down' unit='count'>Waits of more than 14 days had fallen to 19</indicator>.",
        "<indicator value='18' unit='weeks'>The average wait was over 18 weeks</indicator>.",
        # what shares are shares of
        "<indicator value='1400000' target='None' unit='gbp'>Of the £2.1m savings programme, £1.4m (67%) had been delivered</indicator>.",
        "<indicator value='5200000' unit='gbp'>Spend to the end of July was £5.2m</indicator> (<indicator value='31'>31% of the revised budget of £16.8m</indicator>).",
        "<indicator value='92'>92 requests were received</indicator>, of which <indicator value='70'>70 (76%) were answered in time</indicator>.",
        "<indicator value='64' unit='count'>64 Stage 1 complaints were received</indicator>.",
        "<indicator value='300'>The café held 300 beginners' classes</indicator> <indicator value='120'>of whom 120 passed (40%)</indicator>.",
        # tallies, scores and ratings
        (
            "This compared with <indicator value='20' rag='green' previous='None'>20 green</indicator>, "
            "<indicator value='7' rag='amber'>7 amber</indicator> and <indicator value='3' rag='red'>3 red</indicator> in May."
        ),
        "<indicator value='0' unit='count'>In the second workstream no actions were rated red</indicator>.",
        "<indicator rag='amber'>Priority 2 had moved from red to amber</indicator>.",
        (
            "<indicator rag='amber'>Action 3.1 (mooring audits) remains Amber</indicator> and "
            "<indicator rag='red'>action 4.2 has slipped from Green to Red</indicator>."
        ),
        (
            "<indicator value='16' previous='12'>Risks that moved: R3 (floods) from 12 to 16</indicator> and "
            "<indicator value='8' previous='6'>R7 (dredger) from 6 to 8</indicator>."
        ),
        # what a figure is set against
        "<indicator value='3.9' target='4.1' unit='percent'>The average return was 3.9% against the benchmark SONIA rate of 4.1%</indicator>.",
        "<indicator value='5100000' target='4000000' previous='None'>Reserves were forecast to be £5.1m compared with a minimum recommended level of £4m</indicator>.",
        "<indicator value='310000' target='290000' unit='gbp'>Surplus £310k v budget £290k</indicator>.",
        "<indicator value='140' target='120' unit='percent'>Interest cover 140% vs a covenant of 120%</indicator>.",
        "<indicator value='71' target='80'>Lamps lit: 71%, on course for 80% by March</indicator>.",
        "<indicator value='9.1' previous='14' direction='down'>The abandonment rate was 9.1%, a marked improvement on the 14% recorded in 2019</indicator>.",
        "<indicator value='88' direction='up'>Compliance was 88%, an improvement of 2 percentage points on last year</indicator>.",
        "<indicator value='61' unit='percent'>an uphold rate of 61% (national average for similar bodies: 74%)</indicator>.",
        "<indicator value='155000000' previous='140000000' direction='up'>Gross borrowing had risen from £140m to £155m</indicator>.",
        "<indicator value='2100000' direction='up'>The position had worsened by £0.3m to an overspend of £2.1m</indicator>.",
        "<indicator value='71' target='75' previous='None'>The harbour delivered 71% against the 75% two-hour ambition</indicator>.",
        "<indicator value='64.9' target='70'>The survey rate was 64.9% and remained 5.1% short of the national ambition of 70%</indicator>.",
        "<indicator value='2.6' target='None'>Agency spend was below the ceiling at 2.6% of pay</indicator>.",
        "<indicator value='171' target='185'>The quarter's total was 171 against a standard of 185</indicator>.",
        # then and now
        "<indicator value='87' previous='88' target='90'>First boat out within 10 minutes: 87% in Q2, 88% in Q1; standard 90%</indicator>.",
        "<indicator value='1.6' previous='2.3'>In August 2024 the figure for overdue lamps was 2.3% but in August 2025 it was 1.6%</indicator>.",
        "<indicator value='1475' previous='1125'>At the end of 2023 the number of plans held was 1,125, at the end of 2024 there were 1,475</indicator>.",
        "<indicator value='8' previous='11'>The breakdown rate was 8% in 2024; in 2019 it had been 11%</indicator>.",
        "<indicator value='386' previous='342'>A total of 386 complaints had been logged, compared to 342 in the preceding year and 351 in 2022/23</indicator>.",
        (
            "<indicator value='4903' direction='up' unit='count'>Crews attended 4,903 incidents, an increase of 6% (283 incidents) on the same quarter "
            "and 3.4% higher than the average</indicator>."
        ),
        "<indicator value='83' previous='71' unit='days'>the figure had worsened from 71 to 83 days</indicator>.",
        "Most complaints related to <indicator value='102'>Moorings (102)</indicator>, <indicator value='55'>Lamp posts (55)</indicator> and <indicator value='31'>Parking (31)</indicator>.",
        "<indicator value='1300000' unit='count'>1.3m visits were made in July</indicator>.",
        "<indicator value='46' previous='31'>Permanent exclusions: 46 in the autumn term v 31</indicator>.",
        "<indicator value='41' direction='down'>The waiting list had shrunk by two thirds and stood at 41 families</indicator>.",
        "<indicator value='44.1'>Attainment 8 was 44.1 (England 45.9)</indicator> and <indicator value='-0.21'>Progress 8 was -0.21</indicator>.",
        "<indicator value='84' previous='None'>84% of posts were filled</indicator>, <indicator>agency use having fallen from a peak of 39%</indicator>.",
        "<indicator value='41' direction='down'>The harbour's own emissions had reduced by 41% since 2018/19</indicator> and <indicator value='3912' unit='tonnes'>stood at 3,912 tonnes</indicator>.",
        "<indicator value='212' unit='mwh'>Panels on four roofs had generated 212 MWh</indicator>.",
        "Portfolio Holder Cllr Dent said <indicator value='212' direction='up'>212 crews had approached the service in the year, up a fifth</indicator> on last year.",
        "<indicator value='611000' previous='None' direction='None'>The spend on berths was £611,000, which was £94,000 more than profiled</indicator>.",
        "<indicator value='94' direction='down'>Lamps lit - 94% (-2)</indicator>.",
        "<indicator value='1204' direction='up'>Calls answered 1,204 (+31)</indicator>.",
        "<indicator value='-4' direction='down'>Burglary fell (-4%)</indicator> and <indicator direction='up'>robbery rose</indicator>.",
        (
            "<indicator value='38' previous='31'>Placement numbers had increased from 31 to 38</indicator> "
            "<indicator value='5940' direction='up' unit='gbp'>at an average weekly cost of £5,940, up 11%</indicator>."
        ),
        "<indicator value='97'>Completion was 97%</indicator> with <indicator value='84' target='None'>84% judged good, against targets of 98%</indicator> and 80% respectively.",
        # where a statement begins and ends
        "<indicator value='6'>There had been 6 cases of C. difficile in month</indicator>.",
        "<indicator value='0.14' direction='down'>Slips with harm had reduced to 0.14 per 1,000 visits</indicator>.",
        "<indicator direction='up'>enquiries had doubled</indicator> but <indicator value='5' unit='percent'>conversion was low at 5%</indicator>.",
        "<indicator value='44' direction='up'>44% of silt was sent for drying, bagging and sale, up 2 percentage points on last year</indicator>.",
        "<indicator value='12.5'>The number of crews who had moved three or more times (12.5%)</indicator> was a concern.",
        "<indicator value='60'>60% were placed with local crews</indicator> (<indicator value='35'>35% in the harbour</indicator> and <indicator value='25'>25% upriver</indicator>).",
        "<indicator value='700000' unit='gbp'>Dredging was showing an overspend of £700k</indicator>.",
        "Since the last meeting <indicator value='8'>eight complaints had been received</indicator>.",
        "<indicator value='1' unit='count'>Only 1 in 5 tenants had seen the warden</indicator>.",
        "<indicator value='74' rag='None'>the Trust ranked 74th out of 118 nationally</indicator>.",
    ],
)
def test_figures_of_performance(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize(
    "sentence",
    [
        "The report set out performance against the 42 indicators in the plan.",
        "The plan is to be net zero by 2035.",
        "The Board has zero tolerance of abuse.",
        "The ramp has a slope of 1 in 12.",
        "The matter was escalated to the Chair.",
        "The council tax had increased.",
        "A 2m fence was to be put up.",
        "The strategy assumed a council tax increase of 2.99% each year and inflation of 2.5%.",
        "Policy H4 required 10% of berths on larger quays to be accessible.",
        "Bids were evaluated on a 60% quality, 40% price basis.",
        "That Council be recommended to approve a 2.5% increase, £250,000 from the reserve and 14 additional apprentices.",
        "The opening hours would go from 6 to 8 hours.",
        "Seats were given to the Harbour Group (12), the Hill Group (8) and others (3).",
    ],
)
def test_near_misses(sentence: str) -> None:
    check(sentence, "indicator")
