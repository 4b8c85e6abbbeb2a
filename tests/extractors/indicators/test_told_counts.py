"""Counts and sums that the words beside them tell, whatever is counted: who left, what is left, where something is to be had, what a fund holds."""

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        "<indicator value='1' unit='count'>Only one lifeguard remained</indicator> and she would be away in May.",
        "<indicator value='5' unit='count'>Five had given notice</indicator> since the regatta.",
        "<indicator value='14' unit='count'>Broadband was now available in 14 halls</indicator>.",
        "<indicator value='310' unit='count'>A petition of 310 names</indicator> had been handed in.",
        "Our letter had gone in and <indicator value='41' unit='count'>there were 41 others</indicator>.",
        "<indicator value='4' unit='count'>Four of the fines were for litter</indicator>.",
        "<indicator value='8' unit='count' direction='up'>Eight crews were now using the new log, up three since June</indicator>.",
        "<indicator value='2' unit='count'>Of the nine posts advertised only two had been filled</indicator>.",
        "<indicator value='420' previous='390' unit='count'>420 reports were received in 2021 as against 390 in 2020</indicator>.",
        "<indicator value='14' unit='count'>The town replaced 14 benches last year</indicator>.",
        "<indicator value='40' unit='count'>The shelter had been unable to take 40 patients</indicator>.",
        "<indicator value='4' unit='count'>An average of four rowers came between 5.00pm and 6.00pm last winter</indicator>.",
        "<indicator value='9'>Only 9 keepers and helpers have signed up to the scheme</indicator>.",
        "Members discussed the position in Northbrook, where <indicator value='8'>eight of the posts were vacant</indicator>.",
        (
            "The plan contained 29 actions. Since the last report <indicator value='8'>eight had been closed</indicator> and "
            "<indicator value='2'>two had been extended</indicator>."
        ),
        "<indicator value='2' previous='None'>The van had been used on two occasions last year for one night each</indicator>.",
        "<indicator value='900'>£900 was left of the fund of £4,000 for 2021/22</indicator>.",
        "<indicator value='14'>The Secretary has had 14 replies so far</indicator>.",
        "<indicator value='62' unit='hours'>The hall was let for 62 hours in June</indicator>.",
        # caseloads are so many a worker
        "It was confirmed that <indicator value='28' unit='per_worker'>caseloads in the north team were as high as 28</indicator>.",
        "<indicator value='12' value_high='16' unit='per_worker'>Caseloads were between 12 and 16</indicator>.",
        "<indicator value='14' value_high='22' previous='None' unit='per_worker'>Caseloads ranged from 14 to 22</indicator>.",
        "<indicator value='24' target='20' unit='per_worker'>Officers were meant to have no more than 20 cases but the average was 24</indicator>.",
        (
            "The caseload was discussed. <indicator value='19.4' target='15' unit='per_worker'>The average at the end of May was 19.4; "
            "the team was aiming for 15</indicator>."
        ),
        # targets of a year, and those that "having been" tells
        "<indicator value='118' target='250'>118 homes had been built against a target for the year of 250</indicator>.",
        "<indicator value='2' target='5'>Two households had been approved, the target having been five</indicator>.",
        # brackets behind a list, or far behind their number
        "<indicator value='58' previous='51'>Of leavers 58% were in education, employment or training (51% in March 2020)</indicator>.",
        "<indicator value='72' previous='75'>72% of tenants had said in the yearly survey that they felt safe after dark (75% in 2024)</indicator>.",
        "<indicator value='68' target='70'>The stability index was 68, where 70 was the aim</indicator>.",
        # sums
        "<indicator value='62000' unit='gbp'>The pilot had cost £62,000 so far</indicator>.",
        "Cllr Vane said that <indicator value='1204.55' unit='gbp'>we now have £1,204.55</indicator>.",
        "<indicator value='35000' unit='gbp'>There is still £35k in the repairs fund</indicator>.",
        "<indicator value='1412.6' unit='gbp'>Treasurer £1,412.60 in the bank</indicator>.",
        "<indicator value='4300' unit='gbp'>Spending to the end of the year is expected to be £4,300</indicator>.",
        "<indicator value='60' unit='gbp'>The café is bringing in about £60 a week</indicator>.",
        "<indicator value='214.2' unit='gbp'>VAT of £214.20 has been reclaimed</indicator>.",
        (
            "<indicator value='5000000'>The overspend was £5m</indicator>. <indicator value='2200000'>Housing accounted for £2.2m of this</indicator> and "
            "<indicator value='600000'>highways for a further £0.6m</indicator>."
        ),
        "Mr Pell explained that <indicator value='140000'>savings of £140,000 a year were expected</indicator>.",
    ],
)
def test_told_counts(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize(
    "line",
    [
        "Only one member asked about the gate.",
        "The meeting was attended by nine residents.",
        "The speed limit was reduced to 30 mph.",
        "There have been no further reports of fly tipping since the camera went up.",
        "Passes were given to young people at 16.",
        "Volunteers will meet at the weir on Saturday 2 July at 10.",
        "Some people would appear as two people in the list.",
        "It could mean decisions being taken by three people.",
        "The directory should be used where there is one.",
        "One of the red actions was the new hall.",
        "Each boat counted for about 4%.",
        "The first of five new clinics had opened.",
        "The agent said that 14 parking spaces for 90 flats was enough.",
        "The Council shall vary the rate upwards by 6% for 2024.",
        "Six questions had been received from the public.",
        "Two signs are already in place.",
        "Broadband would be available in 14 halls.",
        "Four of the members were content.",
        "A petition would be drawn up.",
        "There were two others.",
        "The Treasurer submitted the accounts for payment.",
        "A grant bringing in £4,000 would be sought.",
    ],
)
def test_no_told_counts(line: str) -> None:
    check(line, "indicator")
