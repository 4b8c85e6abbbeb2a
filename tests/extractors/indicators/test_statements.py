"""Further ways of clerks with figures: targets in other words, two months side by side, lists that leave the noun out, notes, nothing at all."""

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        # what should have been
        "<indicator value='33' unit='weeks' target='20'>The average lock repair took 33 weeks, where policy was for 20</indicator>.",
        "<indicator value='12' unit='days' target='9'>The average time to clear a berth was 12 days, the target in the charter being 9</indicator>.",
        "<indicator value='14' unit='minutes' target='8'>The bridge was raised in 14 minutes on average when it should be 8</indicator>.",
        "<indicator value='210000' unit='gbp' target='400000'>£210,000 of a planned £400,000 had been saved</indicator>.",
        "<indicator value='7' target='12'>Seven marshals have signed up; twelve are needed</indicator>.",
        "<indicator value='4000' unit='gbp' target='2500'>The deficit was £4,000, where £2,500 had been budgeted</indicator>.",
        "<indicator value='11' unit='miles' target='16'>Eleven miles of a programme of sixteen had been completed</indicator>.",
        "<indicator value='32' unit='km' target='50'>Some 32 km of the 50 km in the programme had been resurfaced</indicator>.",
        "<indicator value='3' target='5'>Three skips out of the five promised have arrived</indicator>.",
        # what was
        "<indicator value='21' previous='26'>Berths empty: 21% (was 26%)</indicator>",
        "<indicator value='94.1' previous='95.6'>Dues collected stood at 94.1% (last year 95.6%)</indicator>; <indicator value='30'>30 tenants were in arrears</indicator>.",
        "<indicator value='68' previous='64' target='72'>68% of claims were settled in four weeks (64% in 2006/07; target 72%)</indicator>.",
        "<indicator value='9' previous='15'>The vacancy rate in May had been 15% and in October 9%</indicator>.",
        "<indicator value='410' previous='655'>There were 655 people waiting for a mooring in June, this now stood at 410</indicator>.",
        "<indicator value='704' unit='hours' previous='590'>Hirings were 704 hours (2018: 590)</indicator>.",
        "<indicator value='12' previous='9' direction='up'>R7 (Flooding) had moved from 9 to 12</indicator>.",
        "<indicator value='14' unit='percent' previous='26'>The void rate was 26% in June and was now 14%</indicator>.",
        "<indicator value='2310' previous='2190' direction='up'>Burglary had gone up by 5.5% (2,190 to 2,310)</indicator>.",
        "<indicator value='7' unit='rank' direction='down'>Among its neighbours the county had fallen three places to 7th out of 12</indicator>.",
        "<indicator value='4.4' unit='rate_per_1000'>The Matron gave the rate of falls, which was 4.4 per 1,000 bed days</indicator>.",
        "<indicator value='7.2' unit='days' previous='6.1' direction='up'>Absence had worsened from 6.1 days to 7.2 days a head</indicator>.",
        # which way
        "<indicator value='31' direction='stable'>Agency staff made up 31% of the crew, no change</indicator>.",
        "<indicator value='58' direction='up'>58 missed sailings in August, a bit up on July</indicator>.",
        "<indicator value='19' direction='up'>There were 19 households on the register, more than a year ago</indicator>.",
        "<indicator value='14' unit='percent' direction='down'>The new pump had cut oil use by 14%</indicator>.",
        "<indicator value='120' unit='tonnes' direction='stable'>Landings, 120 tonnes, were about the same</indicator>.",
        "<indicator value='44' unit='days' direction='up' previous='37'>The average time to let a unit had lengthened from 37 days to 44 days</indicator>.",
        "<indicator value='93' rag='green'>Ferry calls answered in time was 93% and was rated green</indicator>.",
        "<indicator value='98.2' rag='green'>Rents collected 98.2% G</indicator>; <indicator value='4.1' rag='amber'>voids 4.1% A</indicator>.",
        "<indicator rag='red' direction='up'>Pier (R2) had moved up to red</indicator> after the storm.",
        # lists whose noun is left out
        (
            "<indicator value='6'>Six audits had been finalised</indicator>. Of these <indicator value='2'>two had been given Substantial assurance</indicator>, "
            "<indicator value='3'>three Moderate</indicator> and <indicator value='1'>one Limited</indicator>."
        ),
        "<indicator value='16'>The inspection had found sixteen low risks</indicator> and <indicator value='3'>three medium</indicator>.",
        "<indicator value='9'>The log contained 9 risks</indicator>, <indicator value='2' rag='red'>two of them scored red</indicator> after mitigation.",
        (
            "<indicator value='6'>There had been six crimes</indicator>. They were <indicator value='3'>three thefts from sheds</indicator>, "
            "<indicator value='2'>two of criminal damage</indicator> and <indicator value='1'>one burglary (a barn)</indicator>."
        ),
        "<indicator value='8'>Eight posts had been filled for good</indicator>, <indicator value='3'>three remained with agency staff</indicator>.",
        "<indicator value='2'>There were now two schools in special measures</indicator>.",
        "<indicator value='2'>Two dentists had handed back their contracts since Easter</indicator>.",
        "<indicator value='21'>There were 21 outstanding</indicator>.",
        "<indicator value='840'>Part-time pilots stood at 840</indicator>.",
        "<indicator value='45'>The pilot had attracted an average of 45 riders a week</indicator>.",
        "<indicator value='17.4' unit='per_worker'>The average caseload was 17.4</indicator>.",
        "<indicator value='6'>The pump had tripped on six occasions</indicator>.",
        "<indicator value='23'>23 objections on the portal so far</indicator>.",
        # amounts of time
        "<indicator value='14' unit='days'>The lift has been out for 14 days this year</indicator>.",
        "<indicator value='8200' unit='hours'>The crane had done 8,200 hours</indicator>.",
        # a number that says only where
        "<indicator value='9' unit='percent' direction='down'>Trips on the 45 have dropped by 9%</indicator>.",
        "<indicator value='2.4' unit='mph' direction='down'>Mean speeds in the seven villages had come down by 2.4 mph</indicator>.",
        "<indicator value='18'>There had been 18 applications for 2 moorings</indicator>.",
        (
            "<indicator value='2'>2 high</indicator>, <indicator value='6'>6 medium</indicator> and "
            "<indicator value='4'>4 low priority findings were reported</indicator>."
        ),
        "Two buses and <indicator value='4'>four assaults were reported</indicator>.",
        "<indicator value='81' previous='84'>The share of forms sent online was 90% in April, 84% in May and 81% in June</indicator>.",
        # nothing
        "<indicator value='0'>Exclusions: none</indicator>.",
        "<indicator value='0'>Burglary nil</indicator>.",
        "<indicator value='0'>No reportable accidents</indicator>.",
        "<indicator value='0'>There were no evictions during the year</indicator>.",
        # two statements
        "<indicator value='2'>Two boats were stolen in May</indicator> and <indicator direction='down'>vandalism was well down on the summer</indicator>.",
    ],
)
def test_states_an_indicator(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize(
    "sentence",
    [
        "Two councillors had left the meeting.",
        "Two trustees had joined the working group since May.",
        "Apologies: none.",
        "Questions from the public: none.",
        "No comments were made.",
        "No fires were lit.",
        "Two hours' notice was needed.",
        "The Clerk asked whether the 412 included children.",
        "The contract was discussed and agreed with a 3% increase.",
        "Cllr Hall proposed reducing the precept by £700 to £6,100.",
        "Caretaker: hourly rate to be raised to £9.20.",
        "The Board discussed whether a score of 12 for flooding was right.",
        "A Member queried whether complaints had fallen.",
        "Is attendance falling?",
        "The increase in complaints was mainly due to the new bins.",
        "The County had set its budget with a rise in council tax.",
        "COMPLAINTS AND PERFORMANCE: BEST VALUE",
        "Actions 58.1 and 60.2 were closed.",
        "Sixteen units at the quay were to be handed over.",
        "The block would be handed over in May, giving 34 flats.",
        "He spoke for a crane of 21 tonnes.",
        "The Forum was obliged to meet four times a year.",
        "The Forum had asked on three occasions.",
        "The seat by berth 9 is loose.",
        "Trustees chose to write off the £1,730 that was overdue on the account.",
        "The Board approved the transfer of £2m from the balances.",
        "Charges would rise again by 6% next year.",
        "The Clerk said that it would be no wonder if complaints rose.",
        "Mrs Vane asked why the lamps had been mended on four occasions.",
        "The deck is to be hosed three times a week.",
        "Thirty electors signed the sheet.",
        "There is a post ninety yards off.",
        "Apologies: none had been received.",
        "They agreed to a consultation on increasing the moorings from 30 to 50.",
        "She had waited two days and heard nothing.",
        "He knew of a man who had waited for six months.",
        "Provision for 600 hours was discussed.",
        "The bridge was closed to vehicles of more than 18 tonnes.",
    ],
)
def test_near_misses(sentence: str) -> None:
    check(sentence, "indicator")


@pytest.mark.parametrize(
    "tagged",
    [
        "<indicator value='52' previous='44'>The yard repaired 44 boats in 2024 and 52 boats in 2025</indicator>.",
        "<indicator value='9' previous='7'>There were 4 groundings in 2023, 7 in 2024 and 9 in 2025</indicator>.",
        "<indicator value='44' previous='None'>The yard repaired 44 boats in 2024</indicator>.",
        "<indicator value='61'>There are currently 61 applications awaiting decision</indicator>.",
        "There are currently 61 decisions to print.",
        "what was being done to recruit wardens – <indicator value='11'>11 permanent wardens had been appointed since May</indicator>;",
    ],
)
def test_years_beside_their_numbers_and_answers_to_questions(tagged: str) -> None:
    check(tagged, "indicator")
