"""What clerks do with figures: set one against another, put the earlier one in brackets, leave out the noun that the sentence before gave."""

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        # what "against" sets beside a value: what was, or what is to be
        "<indicator value='640' previous='702' target='None'>There were 640 season tickets, against 702 a year earlier</indicator>.",
        "<indicator value='88' target='95' previous='None'>Ferry punctuality was 88% against 95%</indicator>.",
        "<indicator value='14' target='10' unit='days'>Lock repairs took 14 days on average against 10</indicator>.",
        "<indicator value='97' target='99'>Gritting compliance was 97% against the 99% that was promised</indicator>.",
        "<indicator value='1200000' target='1500000' unit='gbp'>Savings of £1.2m had been made, plan £1.5m</indicator>.",
        "<indicator value='4200000' target='None' unit='gbp'>Spend was in line with profile at £4.2m</indicator>.",
        "<indicator value='6.4' target='7' rag='green'>Lost time was 6.4% against 7%, green</indicator>; <indicator value='55' target='60' rag='amber'>moorings let 55% vs 60%, amber</indicator>.",
        # the earlier value in brackets
        "<indicator value='94' previous='92' target='95'>Hand hygiene was at 94% (M4 92%) against the 95% standard</indicator>.",
        "<indicator value='8.2' previous='9.7'>The breakdown rate had come down to 8.2% (9.7% at the inspection)</indicator>.",
        "<indicator value='33' previous='36' target='40'>33% of sailings left on the hour (2021/22: 36%; stretch aim 40%)</indicator>.",
        (
            "<indicator value='6' previous='5' rag='green'>Six are rated Green (five last month)</indicator>, "
            "<indicator value='9' previous='7' rag='amber'>nine Amber (7)</indicator> and <indicator value='3' previous='4' rag='red'>three Red (4)</indicator>."
        ),
        (
            "Ratings in May (April in brackets) were: <indicator value='4' previous='2' rag='red'>Red 4 (2)</indicator>, "
            "<indicator value='9' previous='10' rag='amber'>Amber 9 (10)</indicator>, <indicator value='20' previous='21' rag='green'>Green 20 (21)</indicator>."
        ),
        "<indicator value='68' previous='61'>Tide tables were used in 68% of berths (61%)</indicator>.",
        "<indicator value='58' previous='55'>58% passed (55% two years ago)</indicator>.",
        "<indicator value='13' previous='21' direction='down'>Overdue inspections had reduced to 13 (21)</indicator>.",
        "<indicator value='9' previous='12' unit='minutes'>The average wait is now 9 mins, was 12 in June</indicator>.",
        "<indicator value='52' target='65'>Only 52% of surveys were finished in time against the milestone of 65%</indicator>.",
        "<indicator value='3.7' previous='None' target='None' unit='score'>The survey score for lighting was 3.7</indicator>.",
        "<indicator rag='green'>The risk of flooding had been lowered to green</indicator>.",
        "<indicator value='3' previous='9'>There were three vacancies where in May there had been nine</indicator>.",
        "<indicator value='5' previous='7'>5 thefts (2 of bicycles, 2 of fuel and 1 of a boat) - last March there were 7</indicator>.",
        "<indicator value='94' target='97' previous='None'>Attendance was 94%, short of the 97% that the Board hoped for</indicator>.",
        "<indicator value='8.2' target='None' previous='None'>The vacancy rate was 8.2%, which was below the 12% regarded as high</indicator>.",
        "<indicator value='3.1' target='2.4' unit='percent'>The return was 3.1% against a benchmark of 2.4%</indicator>.",
        "<indicator value='76000' target='71000' unit='gbp'>Dues were £76,000 against an estimate of £71,000</indicator>.",
        "<indicator value='62' unit='percent' numerator='31' denominator='50' previous='55'>62% of the sailings were on time (31 of 50), up from 55%</indicator>.",
        "<indicator value='41.6' numerator='79' denominator='190'>In the spring 41.6% of new moorings (79 of 190) had been let</indicator>.",
        "<indicator value='90' numerator='None'>90% of sailings left on the hour</indicator> (and 19 of 40 before the fog lifted).",
        "<indicator value='40' unit='percent' numerator='24' denominator='60'>Replies came from 24 of 60 parents (40%)</indicator>.",
        "<indicator value='61' previous='58'>There were 61 complaints (58 in the last survey)</indicator>.",
        "<indicator value='1' unit='count'>One accident was reported</indicator>.",
        "<indicator value='9' unit='weeks'>The lead time is nine weeks</indicator>.",
        "<indicator value='4' unit='hectares'>Some four hectares of heath were flailed</indicator>.",
        "<indicator value='58' previous='None'>There were 58 moorings</indicator>, but <indicator value='12' previous='None'>12 had been empty in the last year</indicator>.",
        "<indicator value='52' target='70'>52 have signed on and 70 are needed</indicator>.",
        "<indicator value='9400'>Landings in the spring were up to 9,400</indicator>.",
        "<indicator value='231'>The queue for berths had reached 231</indicator>.",
        "<indicator value='305'>The Clerk had had 305 complaints about the ferry</indicator>.",
        "<indicator value='83' unit='count'>The tide alert has 83 subscribers</indicator>.",
        "<indicator value='2'>Two surgeries in the valley had shut their doors</indicator>.",
        "<indicator value='71' rag='None'>71% of those rated red were mended</indicator>.",
        "<indicator value='71' rag='None'>71% of the measures marked amber were late</indicator>.",
        "<indicator value='9' rag='green'>There were nine measures at Green</indicator> and <indicator value='3' rag='amber'>3 at Amber</indicator>.",
        "<indicator value='62' unit='percent' numerator='240' denominator='388'>Of the 388 who answered, 240 (62%) could reach the quay</indicator>.",
        "<indicator value='82' unit='percent'>Of the 74 skippers who keep a boat 61 replied to the survey (82%)</indicator>.",
        "<indicator value='44' unit='percent' previous='28'>Of 75 hulls seen in the yard 33 (44 per cent) were sound, up from 28 per cent</indicator>.",
        "The survey closed and <indicator value='40' unit='percent'>of the 60 who replied 24 (40%) had no mooring</indicator>.",
        "<indicator value='41'>The new hut would not suit the 41% of anglers who have no car</indicator>.",
        "<indicator value='340'>Complaints rose to 340</indicator>. <indicator value='112' direction='down'>Those about bins have gone down in each of the last four years and now stand at 112</indicator>.",
        "<indicator value='29' target='60'>Only 29% of Care, Repair and Upkeep Plans were finished in time when the Board had promised 60%</indicator>.",
        "<indicator value='44' target='50'>44% of sailings were full, although the plan had hoped for 50%</indicator>.",
        "<indicator value='34' target='60'>On a weekday 34% of the berths were let, the figure aimed for in the harbour plan being 60%</indicator>.",
        "<indicator value='93' target='None'>Attendance was 93%</indicator> <indicator value='12' target='None'>when the school had said 12% of the pupils were ill</indicator>.",
        "<indicator value='14' direction='None'>There were fourteen ferries on reduced timetables</indicator>.",
        "<indicator value='17' rag='amber' direction='stable'>Temporary staff stood at 17%, amber, no change</indicator>.",
        "<indicator value='620' direction='down'>Daily landings averaged 620 boxes, about a quarter down</indicator> on the spring.",
        "<indicator value='8' direction='up'>There were eight complaints, more than usual</indicator>.",
        "<indicator value='9300' target='7100' unit='gbp'>There was a loss of £9,300 against a budgeted one of £7,100</indicator>.",
        "<indicator value='2.1' unit='gbp'>The subsidy per crossing was £2.10</indicator>.",
        "<indicator value='263' unit='gbp'>The fair was a success, raising £263</indicator>.",
        "A cheque for £85 has cleared, <indicator value='940' unit='gbp'>leaving a bank balance of £940</indicator>.",
        "<indicator value='3.2' unit='fte'>Some 3.2 of 18 full-time equivalent posts were vacant</indicator>.",
        "<indicator direction='down'>Ferry delays had continued to reduce</indicator>.",
        "<indicator direction='stable'>The vacancy rate had barely moved since May</indicator>.",
        "<indicator direction='down'>Average speeds in Mill Road had dropped since May</indicator>.",
        "<indicator value='94'>Membership is currently 94</indicator>.",
        "The reds included <indicator value='31.5' rag='red'>visits in time (31.5%)</indicator> and <indicator value='14' rag='red'>calls lost (14%)</indicator>.",
        "PC Hale reported <indicator value='5'>5 crimes</indicator> (2 burglaries, 2 thefts and 1 assault).",
        "Mr Poole thought <indicator value='44'>it was about 44%</indicator>.",
        "<indicator value='2'>There were two medium risk items</indicator> and <indicator value='9'>9 low risk</indicator>.",
        "<indicator value='1'>One collision</indicator>, with a buoy.",
        "<indicator value='377' unit='gbp'>The concert on 9 March made £377</indicator>.",
        "<indicator value='198' unit='gbp'>£198 was taken for the teas</indicator>.",
        "<indicator value='460' unit='gbp'>Dredging is £460 over</indicator>, after a wet spring.",
        "Noise was heard in 2023, but <indicator value='0'>none had been reported since May</indicator>.",
        "<indicator value='6'>There had been six complaints</indicator>, of which <indicator value='1'>one was upheld</indicator>.",
        "Members spoke of the playgroups, <indicator value='7'>seven of which had merged</indicator>.",
        "<indicator value='44' unit='decibels'>A reading of 44dB was taken</indicator>.",
        "<indicator value='84' target='90' previous='88'>Surveys done came to 84% of the plan (target 90%; 2009/10: 88%)</indicator>.",
        "<indicator value='611' target='650'>The force had 611 officers, against an establishment of 650</indicator>.",
        "<indicator value='4'>Four burglaries were recorded in May</indicator>, <indicator value='18' previous='25'>bringing the year to date to 18 against 25</indicator>.",
        "<indicator value='3'>Three 8 hour breaches had been reported</indicator>.",
        # two measures
        "<indicator value='34.6' unit='days'>The average time to let a mooring was 34.6 days</indicator>, the best in three years.",
        "The board went through the list. <indicator value='76' target='85' rag='amber' unit='percent'>KPI 4 (letters answered on time): 76% – amber, target 85%</indicator>.",
        "<indicator value='91'>91% went home</indicator> and <indicator value='4' previous='6' unit='days' direction='down'>the average delay fell from 6 to 4 days</indicator>.",
        "<indicator value='7.5' previous='6.5' unit='minutes' direction='up'>The average queue rose from 6.5 to 7.5 minutes</indicator>.",
        # directions
        "<indicator value='4100' direction='up'>Footfall stood at 4,100 and had crept up</indicator> for two months.",
        "<indicator value='14' direction='down'>Audits overdue numbered 14, and falling</indicator>.",
        "<indicator value='230' direction='None'>Drop-in sessions helped 230 families in non-maintained nurseries</indicator>.",
        "<indicator value='4120' previous='4300' direction='down'>Loans slipped to 4,120 from 4,300</indicator>.",
        "<indicator value='93' direction='up'>Attendance had improved to 93%</indicator>.",
        "<indicator value='400' direction='up'>Membership had climbed past 400</indicator>.",
        # the noun stands in the sentence before, or nowhere
        (
            "<indicator value='84'>There were 84 harbour complaints</indicator>. Of these <indicator value='31'>31 were upheld</indicator> and "
            "<indicator value='12'>12 had been withdrawn</indicator>."
        ),
        "<indicator value='84'>There were 84 harbour complaints</indicator>. <indicator value='12'>Twelve were made anonymously</indicator>.",
        "How many used the ferry? <indicator value='212'>There were 212</indicator>.",
        "<indicator value='160'>There were 160 open cases</indicator>, <indicator value='9'>nine of which had run for a year</indicator>.",
        "<indicator value='61' previous='58'>The total stood at 61 as against 58 in May</indicator>.",
        # shares and times
        "<indicator value='5' rag='red'>Five of the eight indicators remained red</indicator>.",
        "<indicator value='3'>Three of the nine lock keepers' posts were vacant</indicator>.",
        "<indicator value='11'>The flood gate had been closed on eleven nights</indicator>.",
        "<indicator value='138'>138 vouchers had been given out</indicator> <indicator value='900' unit='gbp'>at a cost of £900</indicator>.",
        "<indicator value='6.3' target='7' unit='years'>There were 6.3 years' supply of burial land against a target of 7</indicator>.",
    ],
)
def test_states_an_indicator(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize(
    "sentence",
    [
        "To set the levy at 2% for next year.",
        "that mooring charges be raised by six per cent;",
        "the sum of £2,750 be vired from the general reserve;",
        "The transfer of 0.7% was not agreed.",
        "The amendment was lost by 3 votes to 5.",
        "Resolved that the harbour master may hang one green lantern by the slip.",
        "Mr Achebe proposed 4%.",
        "Attendance had not recovered.",
        "Mrs Oduya proposed a 6% uplift in allowances.",
        "The forum supported the 0.7% transfer to the growth fund.",
        "The Board had agreed in June to buy back forty former cottages.",
        "The jetty shall hold no more than 12 persons at once.",
        "Six lock keepers would qualify in the autumn.",
        "The first 22 are needed in May.",
        "In attendance: Councillor Brae and four residents.",
        "The waiting list was to be broken down by ward.",
        "The Committee recommended a reduction in opening hours.",
        "Members proposed that the speed limit be reduced.",
        "She spoke of the street where the children grew up.",
        "Members asked for a paper on the rise in referrals.",
        "Reviews were up to date.",
        "It was queried why the six red actions were late.",
        "£900 was set aside from the reserve for the gate.",
    ],
)
def test_near_misses(sentence: str) -> None:
    check(sentence, "indicator")


def test_payments_to_a_line_are_no_rows_of_figures() -> None:
    check("Hire of boathouse May/June - £45.00\nPilot's salary - £612.40\nRope - £38.20", "indicator")
