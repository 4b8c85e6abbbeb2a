"""Numbers of two periods set beside each other, whatever is counted; what is left of a sum or done with all of it."""

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        "<indicator value='38' previous='22' unit='count'>The regatta had 38 entries against 22 last year</indicator>.",
        "Quay hire was steady. <indicator value='2106' previous='2480' unit='gbp'>Hire for the month was £2,106 against £2,480 for May last year</indicator>.",
        "<indicator value='61' previous='48' unit='count'>The wardens stopped 61 skippers in December (48 in November)</indicator>.",
        "<indicator value='72' previous='60' unit='count'>72 owners were warned in May (60 the month before)</indicator>.",
        "<indicator value='34' previous='36' unit='mph'>Average speed was 34mph in October (36mph in September)</indicator>.",
        "<indicator value='204' previous='188' unit='count'>Callouts numbered 204 (188 in 2024, 176 in 2023)</indicator>.",
        "<indicator value='14' previous='9' direction='up'>Thefts of outboards were 14, up from 9 (2024)</indicator>.",
        "<indicator value='571000' previous='612000' unit='gbp' direction='down'>Mooring arrears reduced by 7% from £612,000 to £571,000</indicator>.",
        "<indicator value='36' previous='40' unit='days' direction='down'>Average repair times fell by 10% from 40 days to 36 days</indicator>.",
        "<indicator value='3.9' previous='4.4' unit='days'>Response times improved by 11%, from 4.4 days to 3.9 days</indicator>.",
        (
            "<indicator value='21.4' previous='22.1' unit='rate_per_1000' direction='down'>"
            "The rate of strandings fell by 3% from 22.1 per 1,000 to 21.4 per 1,000</indicator>."
        ),
        (
            "<indicator value='4' unit='percent' direction='down'>Complaints fell by 4%</indicator> and "
            "<indicator value='36' previous='40' unit='days'>repairs took 36 days, from 40 days</indicator>."
        ),
        "<indicator value='88' previous='74' unit='percent'>Only 74% of moorings had been checked in June; this week it was 88%</indicator>.",
        "<indicator value='31' previous='27' unit='percent'>In May 27% of lamps were out and this month the figure was 31%</indicator>.",
        "The warden reported <indicator value='4' previous='6' unit='count'>4 strandings in month (6 in January)</indicator>.",
        "It was noted that <indicator value='7' unit='count'>7 of these 17 were behind target</indicator>.",
        "<indicator value='7' unit='count'>Seven of those 17 indicators were behind target</indicator>.",
        (
            "<indicator value='19' unit='count'>19 KPIs were on or above target</indicator> and "
            "<indicator value='5' unit='count'>five were more than 5% away from target</indicator>."
        ),
        (
            "<indicator value='82.4' unit='percent' direction='down'>"
            "Mooring fees collected stood at 82.4%, 0.3% down on the same period last year and 0.5% below profile</indicator>."
        ),
        "## 4. Staff\n<indicator value='12.1' unit='days' target='9' rag='red'>Sickness absence – 12.1 days (target 9.0) – RED</indicator>",
        "## 4. Staff\n<indicator value='None' rag='green'>Workstream 2: phase 3 with 4 moorings and 6 berths – GREEN</indicator>",
        "<indicator value='121' previous='104'>Quarter 2 callouts 121, previous year quarter 2 104</indicator>.",
        "<indicator value='9' previous='0' unit='count'>There were 9 thefts in May, none in the same month last year</indicator>.",
        "<indicator value='4' previous='0' unit='count'>Weir – 4 spills since May, none in the same months last year</indicator>.",
        "<indicator value='9' previous='0' unit='count'>9 thefts in May (none last year)</indicator>.",
        "<indicator value='9' unit='count'>There were 9 thefts in May</indicator>, and Members had none last year to compare.",
        "<indicator value='9' unit='count'>There were nine residents in the four homes against a capacity of 12</indicator>.",
        "<indicator value='86' unit='count'>86 second moorings are now registered</indicator>.",
        "<indicator value='318' unit='count'>318 items of wreckage had been lifted since January</indicator>.",
        "<indicator value='29' target='18' unit='weeks'>Crane repairs 29 weeks, target 18</indicator>.",
        "<indicator value='14600' unit='gbp'>The Harbour Grants Fund has £14,600 left for this year</indicator>.",
        "<indicator value='61250' unit='gbp'>A total of £61,250 had been awarded</indicator>.",
        "<indicator value='12480'>The bank balance is £12,480</indicator> of which <indicator value='4150'>£4,150 is restricted</indicator>.",
    ],
)
def test_counts(tagged: str) -> None:
    check(tagged)


@pytest.mark.parametrize(
    "text",
    [
        "For 5, against 1, abstentions 2.",
        "The motion was put in June 2019: for 8, against 6.",
        "The pier was graded 5 (very good), previously 4.",
        "The decision of last year to raise the charge from £38 to £49 had been called in.",
        "A total of £500 was approved for the crane.",
    ],
)
def test_votes_grades_and_charges(text: str) -> None:
    check(text, "indicator")


@pytest.mark.parametrize(
    "tagged",
    [
        "<indicator value='98' unit='percent' target='95'>98% of the 214 skippers asked were content, standard 95%</indicator>.",
        "<indicator value='1120' unit='hours'>1,120 crew hours had been lost in May</indicator>.",
        "<indicator value='4.5' unit='wte'>At present 4.5 whole time equivalent pilots' posts were unfilled</indicator>.",
        "<indicator value='9400' direction='up'>Visits had recovered to 9,400</indicator>.",
        "<indicator value='90' unit='percent'>RNLI 90%</indicator>. <indicator value='91' unit='percent'>Ferry punctuality was 91%</indicator>.",
        "He said that <indicator value='9' unit='percent' previous='None'>landings were 9% lower than before the storm</indicator> and that eleven buoys were new.",
    ],
)
def test_units_and_what_is_of_another_statement(tagged: str) -> None:
    check(tagged)


def test_a_rise_that_is_explained_is_no_figure() -> None:
    check("The rise in open repairs is seasonal.", "indicator")
