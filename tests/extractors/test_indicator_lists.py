"""Figures in lists, shares and tables, and what stands beside them: as clerks of other bodies write them."""

from __future__ import annotations

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "text",
    [
        (
            "The Plan had <indicator value='40' unit='count'>40 actions</indicator> of which <indicator value='30' rag='green'>30 were green</indicator>, "
            "<indicator value='8' rag='amber'>eight amber</indicator> and <indicator value='2' rag='red'>two red</indicator>."
        ),
        "Grades given were <indicator value='6'>good 6</indicator>, <indicator value='3'>fair 3</indicator> and <indicator value='1'>poor 1</indicator>.",
        "<indicator value='6' unit='count'>Six of the nine recommendations had been put in place</indicator>.",
        "<indicator value='3' unit='count'>The contractor had given back three of the five rounds</indicator>.",
        "<indicator value='4' unit='count'>Four of the six now ran</indicator> one.",
        "<indicator value='12' rag='red' direction='up'>Twelve were red (three more than in the last quarter)</indicator>.",
        "<indicator value='91.5' unit='percent' previous='80.2' direction='up'>91.5% of 999 calls were answered in time, up from 80.2%</indicator>.",
        "<indicator value='6.1' unit='percent' target='5'>Sickness absence was 6.1% against a ceiling of 5%</indicator>.",
        "<indicator value='21' unit='percent' target='25'>Recycling had reached 21 per cent, though the target from Government was 25</indicator>.",
        "<indicator value='310' unit='count' previous='302'>There were 310 children in care at the end of the quarter (302 at the end of Quarter 1)</indicator>.",
        "<indicator value='71.2' unit='percent' target='75' rag='red'>Stability (two years or more) was 71.2% against a target of 75% and remained Red</indicator>.",
        "<indicator value='44' unit='percent' rag='amber'>Plans issued in 20 weeks had improved to 44%, though this was Amber still</indicator>.",
        "<indicator value='52' unit='percent' rag='amber'>Waste recycled was 52% and is below the target of 55%, giving an Amber rating</indicator>.",
        "<indicator value='9.2' unit='days'>Sickness stood at 9.2 days per person</indicator>.",
        "<indicator value='70' unit='count'>70 children from 12 schools had been referred</indicator>.",
        "<indicator value='18' unit='percent' direction='up'>18% of the children were placed out of the county, which was a slight increase</indicator>.",
        "<indicator value='1250' unit='count' direction='down'>The number waiting to be checked had come down to about 1,250</indicator>.",
        "<indicator value='190' previous='204' unit='count' direction='down'>The number of children in placements had gone down from 204 to 190</indicator>: the first fall in years.",
        "<indicator value='24' previous='29' unit='mph' direction='down'>Average speed had dropped from 29 to 24mph</indicator>.",
        "<indicator unit='percent' rag='green'>Street lamps mended in 28 days were Green</indicator>.",
        "<indicator unit='percent' rag='red'>Plans issued within 20 weeks is RAG rated Red</indicator>.",
        "<indicator value='81' unit='percent' target='90' rag='red'>Calls answered by the centre, 81% (target 90%), fell to Red</indicator>.",
        "<indicator value='8' unit='count'>Eight schemes had been supported in the last round</indicator>.",
        "<indicator value='15' unit='count'>15 sessions had been held in the autumn</indicator>.",
        "<indicator value='27' unit='count' direction='down'>27 complaints of disorder, which was lower</indicator>.",
        "<indicator value='58' previous='71' unit='percent'>Tests had shown an efficiency of 58 per cent, whereas it had been 71 per cent</indicator> when last tested.",
        "<indicator value='120' unit='count' target='140'>There were 120 fostering households and the aim was to have 140</indicator>.",
        "<indicator value='24' previous='30' unit='weeks'>Voids were being let in 24 weeks, compared to 30 at the start of the year</indicator>.",
        "<indicator value='44' unit='percent'>44% opposed any reduction in hours</indicator>.",
        "<indicator value='9' unit='count'>Nine families had been in hotels</indicator>, which was nine too many.",
        "<indicator value='94' unit='count'>There were 94 adults in hostels in the last week of August</indicator>, <indicator value='16' unit='count'>16 of them with children</indicator>.",
        "<indicator value='17' unit='count'>Complaints: 17 received</indicator>, <indicator value='11' unit='count'>11 upheld</indicator>.",
        "<indicator value='5' rag='green'>Five KPIs are green</indicator>, <indicator value='1' rag='amber'>one amber</indicator> and <indicator value='0' rag='red'>none red</indicator>.",
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
        "<indicator value='51' unit='count' target='48'>51 of the 120 schemes had been finished by the end of June, where the programme had anticipated 48</indicator>.",
    ],
)
def test_figures_of_other_clerks(text: str) -> None:
    check(text, "indicator")


@pytest.mark.parametrize(
    "text",
    [
        "Current account £812.40, <indicator value='950' unit='gbp'>hall grant account £950.00</indicator>.",
        "<indicator value='210000' unit='gbp'>Spend for 2024/25 was £210k against contributions of £190k</indicator>.",
        "<indicator value='420' unit='gbp'>The cost of the machine was £420 below the estimate</indicator>.",
        "Current account £812.40, <indicator value='4000' unit='gbp'>deposit account £4,000.00</indicator>.",
        "<indicator value='1140' unit='gbp'>£1,140 remained in the fund for the year</indicator>.",
        "<indicator value='91.2' unit='gbp'>It made £91.20</indicator>.",
        "<indicator value='310.4' unit='gbp'>£310.40 remaining outstanding</indicator>.",
        "<indicator value='55' unit='gbp'>the kiosk took £55 in the year to March</indicator>.",
    ],
)
def test_sums_that_are_left_or_were_taken(text: str) -> None:
    check(text.replace("Current account £812.40", "<indicator value='812.4' unit='gbp'>Current account £812.40</indicator>"), "indicator")


@pytest.mark.parametrize(
    "text",
    [
        "Approve the draw down of £3.2m from the general reserve.",
        "“To add £0.4m to the highways budget for the repair of two bridges.",
        "Mr Vane moved, seconded by Mrs Pell, that the increase be 3%.",
        "To delegate authority to the Clerk to spend up to £900 on repairs.",
        "R = more than 5% off target A = within 5% of target",
        "Also there: Cllr Anna Poole and five residents.",
        "There were 14 electors present.",
        "The removal of condition 9 is refused.",
        "RESOLVED: to approve payments of £1,877.46 for December.",
        "Shereen Vale, supported by two apprentices, spoke of the winter.",
        "Four of them are shown below.",
        "Two of the four measures are shown.",
        "This report includes 14 Key Performance Indicators (KPIs).",
        "A carer, one of whom had come, thanked the panel.",
        "Members queried the 4% uplift in the contract price.",
        "The application was for 20 dwellings with 25% affordable.",
        "A sum of £640 was vired from reserves.",
        "There are eleven seats on the council.",
        "County propose a change of use of the barn to 14 lets.",
        "For want of a seconder the motion fell.",
        "She thought that laying flat should be the last resort in the case of memorials.",
    ],
)
def test_what_is_decided_or_only_named_is_no_figure(text: str) -> None:
    check(text, "indicator")
