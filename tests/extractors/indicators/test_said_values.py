"""What the words around a value make of the numbers beside it, and which way they say that it went."""

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        # the target, and where it stands
        "<indicator value='14.5' target='20' unit='km'>Hedge flailing had been completed on 14.5 km against a target of 20 km</indicator>.",
        "<indicator value='3.9' target='5' unit='years'>The land supply stood at 3.9 years against the required five</indicator>.",
        "<indicator value='64' target='80'>64% of the moorings had a chain, where the strategy had said 80%</indicator>.",
        "<indicator value='81' target='90'>81% of wardens were up to date with training against an expectation of 90%</indicator>.",
        "<indicator value='8.4' target='6'>The fund was 8.4% of the takings (policy: not below 6%)</indicator>.",
        "<indicator value='412000' target='900000' unit='gbp'>Reserves stand at £412k against the policy figure of £900k</indicator>.",
        "<indicator value='13.4' previous='17.6' target='14'>The average crew was at 13.4 boats in May, down from 17.6 the spring before, within the limit of 14</indicator>.",
        # earlier, or of others
        "<indicator value='341' previous='327'>There were 341 boats on the lake at 31 May (327 at 28 February)</indicator>.",
        "<indicator value='131' previous='117'>131 rowers finished last year, 117 in 2016</indicator>.",
        "<indicator value='117' previous='131'>131 rowers finished last year; 117 have finished this year</indicator>.",
        "<indicator value='83' previous='78' direction='up'>Retention of crews has gone up to 83% from 78%</indicator>.",
        (
            "<indicator value='85.5' unit='percent'>In May 71 of the 83 huts that still had a stove of their own were warm or dry (85.5%)</indicator>."
        ),
        "<indicator value='42000' previous='61000' unit='gbp'>The pier fund was forecast to be underspent by £42,000 (Quarter 1: £61,000)</indicator>.",
        (
            "<indicator value='71' previous='None'>Sailings on the lake left on time on 71% of days</indicator>; "
            "<indicator value='54' target='60' previous='None'>for the river it was 54%, below the 60% standard</indicator>."
        ),
        (
            "<indicator value='18' previous='None'>Take-up averaged 18%</indicator> and "
            "<indicator value='14' value_high='22' previous='None'>ranged from 14% at Quay Lane to 22% at Hilltop</indicator>."
        ),
        # which way
        "<indicator value='41' direction='up'>Complaints had crept up to 41</indicator>.",
        "<indicator value='11' direction='None'>Eleven cases had been taken up by the Ombudsman</indicator>.",
        "<indicator value='812' direction='None' unit='rate_per_100000'>Admissions after a fall were 812 per 100,000</indicator>.",
        "<indicator value='1.4' direction='down' unit='rate_per_1000'>Slips, at 1.4 per 1,000 sailings, had reduced</indicator>.",
        "<indicator value='22'>In the town 22% were late</indicator>, <indicator value='31' direction='None'>rising to 31% in Harbour Ward</indicator>.",
        "<indicator value='4000' target='None' unit='gbp'>There was a surplus of £4,000 on a budget of £61,000</indicator>.",
        "<indicator value='84' previous='None'>84% of hulls had been scraped, which was two points short of the plan</indicator>.",
        "<indicator value='71.5' target='75'>Mooring fees paid stood at 71.5 per cent, just under the 75 per cent profile</indicator>.",
        "<indicator value='91' previous='88' direction='up'>Punctuality was 91%, rather better than the 88% of last year</indicator>.",
        "<indicator value='8' unit='rank'>The harbour had the eighth lowest rate of accidents</indicator>.",
        "<indicator value='640'>There were 640 applications on the register</indicator>.",
        "The Clerk confirmed that <indicator value='0'>no accidents had been reported</indicator>.",
        "<indicator value='9' direction='up'>Traffic went up by 9%</indicator> as drivers looked for other ways.",
        "<indicator value='1200000' target='1900000'>£1.2m of savings had been achieved out of £1.9m</indicator>.",
        "<indicator value='8.67' unit='minutes'>Answering a call took 8 min 40 sec on average</indicator>.",
        "<indicator value='17' unit='per_worker'>Cases per social worker averaged 17</indicator>.",
        # lengths and counts that belong to the name of what is measured
        "<indicator value='83' unit='percent' previous='79' direction='up'>Two-hour lift repairs had risen to 83% from 79%</indicator>.",
        "<indicator value='1.8' unit='percent' previous='2.6' direction='down'>Mooring debt over 60 days had fallen to 1.8% from 2.6%</indicator>.",
        "<indicator value='31' previous='33' direction='down'>The capped nine points score had come down to 31 from 33</indicator>.",
        "<indicator value='412' previous='530' unit='litres'>The launch had used 412 litres of fuel in the six months to March compared with 530 in the same months of 2024</indicator>.",
        "<indicator value='4.1' unit='days'>Absence was no worse than elsewhere (4.1 days a head in the five months)</indicator>.",
        # which way nothing went
        "The boat club’s supper went down well although the hall was cold.",
        "Members had to travel upwards of 40 miles to moor.",
        "The Warden will look into why moorings fell back in May.",
        "The main charge is an increase in the overdue charge from 20p to 25p a day.",
        # what is proposed, and what is a day
        "The Chair proposed moving £30,000 of underspend into a new post.",
        "A continuation of the 15% was proposed by Councillor Hall and seconded by Councillor Poole.",
        "A second drinks machine is being put in on 3rd June.",
        "<indicator rag='amber'>The broadband upgrade is still at amber</indicator> as the contractor is behind.",
        # lengths of time that measure nothing
        "The tour took place over two weeks in May.",
        "The panel had waited eleven months for the letter.",
        "Mr Vane thought that a delay of six weeks would do no harm.",
        "The meeting ended at 1130 hours.",
    ],
)
def test_what_is_said_of_a_value(tagged: str) -> None:
    check(tagged, "indicator")
