"""Figures in lists, shares and tables, and what stands beside them: as clerks of other bodies write them."""

from __future__ import annotations

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "text",
    [
        (
            "The strategy lists <indicator value='40' unit='count'>40 actions</indicator>, of which <indicator value='30' rag='green'>30 were green</indicator>, "
            "<indicator value='8' rag='amber'>eight amber</indicator> and <indicator value='2' rag='red'>two red</indicator>."
        ),
        "Grades given were <indicator value='6'>good 6</indicator>, <indicator value='3'>fair 3</indicator> and <indicator value='1'>poor 1</indicator>.",
        "<indicator value='6' unit='count'>Six of the nine audits had been closed</indicator>.",
        "Finance. <indicator value='910.5'>Reserve A/C £910.50</indicator>. <indicator value='77.02'>Current A/C £77.02</indicator>. <indicator value='411' target='875' unit='gbp'>Spent so far this year £411 against a budget of £875</indicator>.",
        "<indicator value='14000' unit='gbp'>There is c£14k left in the fund</indicator>.",
        "<indicator value='3200' unit='gbp'>The balance is c.£3,200</indicator>.",
        "<indicator value='9' unit='count'>There were 9 crimes in May</indicator>. <indicator value='3' unit='count'>Three of these were thefts of rope so skippers are asked to lock sheds</indicator>.",
        "<indicator value='55' unit='percent'>11 of 20 moorings were surveyed within the year (55%)</indicator>.",
        "<indicator value='75' unit='percent'>Nine of 12 buoys were seen on time (75%)</indicator>.",
        "<indicator value='3' unit='count'>The farmer had returned three of the five licences</indicator>.",
        "<indicator value='4' unit='count'>Four of the six now ran</indicator> one.",
        "<indicator value='12' rag='red' direction='up'>Twelve were red (three more than last month)</indicator>.",
        "<indicator value='91.5' unit='percent' previous='80.2' direction='up'>91.5% of 999 calls were answered in time, up from 80.2%</indicator>.",
        "<indicator value='6.1' unit='percent' target='5'>Sickness absence was 6.1% against a ceiling of 5%</indicator>.",
        "<indicator value='21' unit='percent' target='25'>Composting had reached 21 per cent and the target set by Whitehall was 25</indicator>.",
        "<indicator value='310' unit='count' previous='302'>There were 310 open cases in March (302 at the close of December)</indicator>.",
        "<indicator value='71.2' unit='percent' target='75' rag='red'>Tenancies sustained (twelve months) was 71.2% against a target of 75% and remained Red</indicator>.",
        "<indicator value='44' unit='percent' rag='amber'>Licences granted in time had reached 44%, but this remained amber</indicator>.",
        "<indicator value='52' unit='percent' rag='amber'>Rent collected was 52%, under its target of 55%, giving it an Amber rating</indicator>.",
        "<indicator value='7.4' unit='days'>Absence came to 7.4 days per employee</indicator>.",
        "<indicator value='70' unit='count'>70 children from 12 schools had been referred</indicator>.",
        "<indicator value='18' unit='percent' direction='up'>18% of tenants were in arrears, which was a small rise</indicator>.",
        "<indicator value='1250' unit='count' direction='down'>The number queueing for a berth had gone down to some 1,250</indicator>.",
        "<indicator value='190' previous='204' unit='count' direction='down'>The number of moorings let had gone down from 204 to 190</indicator>: few had foreseen it.",
        "<indicator value='24' previous='29' unit='mph' direction='down'>Average speed on the hill fell from 29 to 24mph</indicator>.",
        "<indicator unit='percent' rag='green'>Lamps mended within five days were Green</indicator>.",
        "<indicator unit='percent' rag='red'>Letters answered in ten days was rated Red</indicator>.",
        "<indicator value='81' unit='percent' target='92' rag='red'>Lifts in working order, 81% (target 92%), slipped to Red</indicator>.",
        "<indicator value='8' unit='count'>Eight clubs had been helped since Easter</indicator>.",
        "<indicator value='15' unit='count'>15 sessions had been held in the autumn</indicator>.",
        "<indicator value='27' unit='count' direction='down'>27 complaints of disorder, which was lower</indicator>.",
        "<indicator value='58' previous='71' unit='percent'>Survival of the saplings was 58 per cent, where it had been 71 per cent on the first planting</indicator>.",
        "<indicator value='120' unit='count' target='140'>There were 120 fostering households and the aim was to reach 140</indicator>.",
        "<indicator value='24' previous='30' unit='weeks'>Voids were being let in 24 weeks, compared with 30 in spring</indicator>.",
        "<indicator value='44' unit='percent'>44% opposed any reduction in hours</indicator>.",
        "<indicator value='9' unit='count'>Nine families had been in hotels</indicator>, which was nine too many.",
        "<indicator value='94' unit='count'>There were 94 adults in hostels in the last month of summer</indicator>, <indicator value='16' unit='count'>16 of them with children</indicator>.",
        "<indicator value='17' unit='count'>Complaints: 17 received</indicator>, <indicator value='11' unit='count'>11 upheld</indicator>.",
        "<indicator value='5' rag='green'>Five indicators were green</indicator>, <indicator value='1' rag='amber'>one amber</indicator> and <indicator value='0' rag='red'>none red</indicator>.",
        "<indicator value='24' unit='count'>Attendance at the lunch club averages 24 a week</indicator>.",
        "<indicator value='None' direction='None'>Waiting times remain stubbornly high</indicator>.",
        "<indicator value='19' previous='27' unit='count'>Serious injuries were 19 in 2023, 27 in 2022 and 24 in 2021</indicator>.",
        "<indicator value='31' previous='27' unit='count'>Permanent exclusions were 24 in 2021, 27 in 2022 and 31 in 2023</indicator>.",
        "<indicator value='3' unit='count' rag='red'>Three indicators had moved from amber to red</indicator>.",
        "<indicator value='101' previous='96' unit='percent'>Funding level 101% at the last valuation, 96% before</indicator>.",
        "<indicator value='190.5' unit='fte' target='205'>Staff numbers stood at 190.5 FTE against an establishment of 205</indicator>.",
        "<indicator value='2.9' unit='percent'>The fund returned 2.9% in the quarter against a benchmark of 3.1%</indicator>.",
        "<indicator value='96.8' previous='97.4' unit='percent'>Rent collected as a share of rent due: 96.8% (Q1 97.4%)</indicator>.",
        "<indicator value='11' unit='count' direction='down'>Burglary down 11</indicator>, <indicator value='4' unit='count' direction='up'>vehicle crime up 4</indicator>.",
        "<indicator value='89' previous='95' unit='percent' rag='amber'>Invoices paid in 30 days had gone from green (95%) to amber (89%)</indicator>.",
        "<indicator value='16' previous='21' unit='count'>Waiting list for plots: 16 (21 in spring)</indicator>.",
        "<indicator value='51' unit='count' target='48'>51 of the 120 culverts were cleared, where the plan had assumed 48</indicator>.",
    ],
)
def test_figures_of_other_clerks(text: str) -> None:
    check(text, "indicator")


@pytest.mark.parametrize(
    "text",
    [
        "Current account £812.40, <indicator value='950' unit='gbp'>hall grant account £950.00</indicator>.",
        "<indicator value='210000' unit='gbp'>Expenditure so far was £210k against contributions of £190k</indicator>.",
        "<indicator value='420' unit='gbp'>The new boiler cost was £420 below the estimate</indicator>.",
        "Current account £812.40, <indicator value='4000' unit='gbp'>deposit account £4,000.00</indicator>.",
        "<indicator value='1140' unit='gbp'>£1,140 is still unspent</indicator>.",
        "<indicator value='91.2' unit='gbp'>It made £91.20</indicator>.",
        "<indicator value='310.4' unit='gbp'>£310.40 was outstanding</indicator>.",
        "<indicator value='55' unit='gbp'>the tombola took £55 on the day</indicator>.",
    ],
)
def test_sums_that_are_left_or_were_taken(text: str) -> None:
    check(text.replace("Current account £812.40", "<indicator value='812.4' unit='gbp'>Current account £812.40</indicator>"), "indicator")


@pytest.mark.parametrize(
    "text",
    [
        "Approve the use of £3.2m of balances for the depot.",
        "“To add £0.4m to the highways budget for the repair of two bridges.",
        "Mr Vane moved, seconded by Mrs Pell, that the increase be 3%.",
        "The warden may be allowed to spend up to £900 on paint.",
        "Amber = within 10% of target, Red = more than 10% away",
        "Also there: Cllr Anna Poole and five residents.",
        "There were 14 electors present.",
        "The wording of condition 9 is agreed.",
        "RESOLVED: to approve the payments, £1,877.46 in all.",
        "Shereen Vale, supported by two apprentices, spoke of the winter.",
        "Four of these are listed overleaf.",
        "Two of the four measures are shown.",
        "This report includes 14 Key Performance Indicators (KPIs).",
        "A carer, one of whom had come, thanked the panel.",
        "Members queried the 4% uplift in the contract price.",
        "The application was for 20 dwellings with 25% affordable.",
        "A sum of £640 was vired from reserves.",
        "There are eleven seats on the council.",
        "County propose a change of use of the barn to 14 lets.",
        "Nobody seconded it and the amendment fell.",
        "He would have the headstones of graves in Section B lying flat.",
    ],
)
def test_what_is_decided_or_only_named_is_no_figure(text: str) -> None:
    check(text, "indicator")
