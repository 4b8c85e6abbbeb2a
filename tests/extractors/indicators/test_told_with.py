"""What stands beside a figure: counts of shares, brackets with their period, groups set side by side, numbers that a trend goes on with."""

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        # a share and the count that it comes to
        (
            "<indicator value='3104' direction='up' unit='count'>A total of 3,104 berths were let in Q1 to Q3, an increase of 5.1% (151 berths) over the "
            "same period in 2021-22</indicator>."
        ),
        "<indicator value='12' unit='percent' direction='up' numerator='31'>Complaints rose by 12% (31 complaints) over last year</indicator>.",
        # brackets that name their period
        "<indicator value='52.4' previous='53.1' target='55'>HB 02 - Recycling rate 52.4% (53.1% Q1; target 55%)</indicator>.",
        "<indicator value='1720' target='1950' unit='hours'>There were a total of 1720 hours lost, (against a target of 1950)</indicator>.",
        # timed standards: where they stand, and not what they are
        "<indicator value='70.8' previous='67' target='78'>The two-hour standard stood at 70.8% in June (67% in May) against the ambition of 78%</indicator>.",
        "<indicator value='None' target='95'>The four-hour target is 95%</indicator>.",
        "<indicator value='None' target='97.5' unit='percent'>The target set for rent collection was 97.5%</indicator>.",
        "<indicator value='4200000' target='6000000' unit='gbp'>Of the £6m savings target, £4.2m had been delivered</indicator>.",
        # groups beside each other, and times
        "<indicator value='94' previous='None' comparator='91%'>Attendance for girls was 94% compared with 91% for boys</indicator>.",
        "<indicator value='94' previous='91' comparator='None'>Attendance was 94% compared with 91% for the same term of 2020</indicator>.",
        (
            "<indicator value='1204' previous='1980' direction='down'>The number of overdue repairs was decreasing and for June was down to 1204, "
            "in March that figure had been 1,980</indicator>."
        ),
        # a trend with its number
        "<indicator value='212' direction='down' unit='count'>Missed bins had decreased, with 212 reported in the quarter</indicator>.",
        "<indicator direction='up' value='None'>Demand continued to rise</indicator>, with <indicator value='12' unit='percent'>referrals up 12%</indicator>.",
        "Since the height of 640 cases during June, <indicator value='121' unit='count' direction='down'>there has been a reduction of 121 cases</indicator>.",
        "The clinic had reported <indicator value='3' unit='count'>three falls with harm</indicator>.",
        "<indicator value='2600000' unit='gbp'>The overspend of £2.6m be noted</indicator>.",
        "<indicator value='9' unit='percent' numerator='164'>9% (164) of the breath tests had been positive</indicator>.",
        "<indicator value='33' unit='percent'>One third (33%) of requests came from the harbour</indicator>.",
        "<indicator value='11.72' previous='12.03' unit='minutes'>Average boat response is 11m 43s (12m 02s last month)</indicator>.",
        "<indicator value='90' unit='percent'>Despite this almost 90% of 999 Calls were answered in time</indicator>.",
        (
            "The tracker showed <indicator value='41'>41 overdue recommendations</indicator> and "
            "<indicator value='0' unit='count'>zero high priority recommendations</indicator>."
        ),
        "<indicator value='14'>14 data breaches had been recorded</indicator>, <indicator value='1'>one of which was reported to the regulator</indicator>.",
        (
            "It was noted that <indicator direction='down' unit='count'>the number of missed collections had reduced</indicator>; "
            "<indicator direction='up'>usage of sports centres had increased</indicator>."
        ),
        "<indicator value='67' direction='None'>67% of Performance Indicators were stable or improving</indicator>.",
        "<indicator value='7.1' unit='percent'>Sickness absence (rolling 12 months) was 7.1%</indicator>.",
        "<indicator value='48.2' target='65' rag='None'>Red call performance at 48.2% remained below the 65% target</indicator>.",
        (
            "<indicator value='2700000' target='2800000' unit='gbp'>The deficit to date was £2.7m in line with plan, against a control total of "
            "£2.8m deficit</indicator>."
        ),
        "Indicator 4 was indicating that <indicator direction='up' unit='count' value='None'>the number of foster placements was increasing</indicator>.",
        "<indicator value='26' unit='weeks'>The average wait for a two bed home was 26 weeks</indicator>.",
        "<indicator value='93.1' previous='94'>Attendance at the pool school 93.1% (LY 94%)</indicator>.",
        "<indicator value='0.12'>Progress 8: +0.12</indicator>.",
        "<indicator value='0'>There had been no MRSA bacteraemias</indicator>.",
        "<indicator value='41200' unit='gbp'>The carry forward from 2020-21 was £41,200</indicator>.",
        (
            "<indicator value='6' unit='count'>Six of the workstreams were on target in terms of activity</indicator> and "
            "<indicator value='4'>four were off target</indicator>."
        ),
        (
            "It was noted that <indicator value='58' rag='green'>58% of the Plan was on target (green)</indicator>, "
            "<indicator value='2' rag='amber' unit='percent'>2% was one month behind (amber)</indicator>."
        ),
        "<indicator value='74' target='100' previous='None'>Lamps of the new kind: 74% against 100% by 2030</indicator>.",
        (
            "<indicator value='612.4' previous='588.1' target='570'>Admissions were 612.4 per 100,000, up from 588.1 and above the "
            "target of 570</indicator>."
        ),
        "<indicator value='81.2' target='77'>The boat diagnosis standard 81.2% v 77%</indicator>.",
        (
            "| Apr-24 | May-24 | Jun-24 | Target\n"
            "<indicator value='5.9' previous='6.2' target='5.5'>Sickness absence % | 6.4 | 6.2 | 5.9 | 5.5</indicator>\n"
            "<indicator value='84' previous='81' target='90'>Appraisals completed % | 79 | 81 | 84 | 90</indicator>"
        ),
        (
            "Description | Actual 23/24 | Actual Q2 24/25 | Target | RAG | Comparison with Q2 23/24\n"
            "<indicator value='88.2' previous='86' target='85' rag='green' direction='up'>Claims assessed in time | 86.0 | 88.2 | 85.0 | Green | Improved</indicator>"
        ),
        # none
        "The inspection took place approximately 18 months ago.",
        "Three were delayed by traffic.",
        "Savings of £14.2m were proposed over the three years.",
        "The net budget requirement for the year was £512.4m.",
        "The budget share was £1,012,400, pupil premium £88,300 and sports premium £17,900.",
        "Planning permission was granted for 36 dwellings.",
        "The tax would rise, with a further 1% for the adult social care precept.",
        "She proposed an amendment to reduce the rise by 0.5%.",
        "The sixth form will open in September with 120 places.",
        "She asked about the 26 beds opened on Ward 4 at a cost of £0.6m.",
        "The Council would reach net zero with zero carbon homes.",
        "The key measures were given a green, amber or red rating.",
        "The Council was opening two new children's homes.",
        "The trip costs £240 per child.",
        "The report gave the position in relation to the 35 indicators.",
        "The Clerk reported two events at the hall.",
    ],
)
def test_what_stands_beside_a_figure(tagged: str) -> None:
    check(tagged, "indicator")
