"""How bodies of all kinds state figures: tallies, balances, series, lists, brackets; each with what looks like it and counts nothing."""

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        # what brackets and "with" explain belongs to the change before them
        "<indicator value='435' previous='410' unit='count' direction='up'>Thefts had risen by 6% (410 cases to 435)</indicator>.",
        "This was <indicator value='17' unit='count' direction='down'>a fall of 17 cases (4%)</indicator>.",
        "<indicator value='57' previous='49' unit='count'>Compliments had gone up by 16% with 57 received, compared to 49 last quarter</indicator>.",
        "<indicator value='92' previous='89' target='95' unit='percent'>Hand hygiene compliance was 92% (89% in May; target 95%)</indicator>.",
        # tallies
        "<indicator value='11' unit='count'>All eleven indicators had met their targets</indicator>.",
        "<indicator value='6'>Six out of ten projects were on track</indicator> and <indicator value='3'>three were delayed</indicator>.",
        "It was noted that <indicator value='40' unit='percent' numerator='12' denominator='30'>out of the 30 audits 12 (40%) were complete</indicator>.",
        "<indicator value='9'>Nine recommendations remained outstanding</indicator>.",
        # lists that share what they count
        (
            "<indicator value='145'>145 fly-tips were reported in July</indicator>, <indicator value='132'>132 in August</indicator> and "
            "<indicator value='98'>98 in September</indicator>."
        ),
        "<indicator value='3'>There were three thefts</indicator>, <indicator value='1'>one burglary</indicator> and <indicator value='2'>two assaults reported</indicator>.",
        # rates, ranks, averages
        "<indicator value='4.8' unit='rate_per_1000'>The accident rate per 1,000 population was 4.8</indicator>.",
        "<indicator value='5' unit='rank'>The force was 5th highest in the region</indicator>.",
        "<indicator value='8.4' unit='days' target='9'>Sickness absence stood at 8.4 days per employee against a target of 9</indicator>.",
        "<indicator value='18.3' previous='15.1' unit='days' rag='amber'>The void turnaround time had risen to 18.3 days from 15.1 and was now amber</indicator>.",
        "<indicator value='18.3' previous='15.1' unit='days'>The void turnaround time had risen to 18.3 days from 15.1 days</indicator>.",
        "<indicator value='84' target='None' unit='percent'>Performance against the four-hour target was 84%</indicator>.",
        "<indicator value='40' unit='count'>There were 40 patients waiting more than 12 weeks</indicator>.",
        "<indicator value='4000000' target='5000000' unit='gbp'>The outturn was £4m against £5m budget</indicator>.",
        (
            "<indicator value='None' comparator='target'>Calls answered in a minute was above the target</indicator> and "
            "<indicator value='None' target='97' unit='percent'>bins collected on the day was below the target of 97%</indicator>."
        ),
        # balances
        "Balances. <indicator value='318.22' unit='gbp'>Business – £318.22</indicator>. <indicator value='2950.4'>Instant Access – £2,950.40</indicator>.",
        "<indicator value='812.4' unit='gbp'>Village A/C £812.40</indicator>",
        # series and counts to a line
        "<indicator value='31' previous='44' unit='count'>Notices served: 2019 – 38, 2020 – 44, 2021 – 31</indicator>",
        (
            "<indicator value='115' unit='count'>Claims received\n115</indicator>\n<indicator value='92'>Claims approved\n92</indicator>\n"
            "<indicator value='13'>Claims refused\n13</indicator>"
        ),
        # without a number
        "<indicator direction='down'>Shop income was slightly down</indicator>.",
        "<indicator direction='up'>There had been an increase in dog fouling</indicator>.",
        "<indicator value='None'>Rent loss was still high</indicator>.",
        "<indicator value='None'>The KPI for planning decisions was not met</indicator>.",
        "<indicator direction='up'>The attainment gap had widened</indicator>.",
        "<indicator value='None'>Take-up of the online form remained low</indicator>.",
        "<indicator value='17' direction='down' unit='percent'>Emissions had been cut by 17%</indicator>.",
        "<indicator value='55' previous='None' direction='up'>55 per cent of pupils reached the standard, four points up on the year before</indicator>.",
        "It was said that <indicator value='80' unit='percent'>most licences were renewed online (80%)</indicator>.",
        "<indicator direction='down'>Loans were down</indicator> due to <indicator direction='down'>a decrease in visits</indicator>.",
        # children's services
        "<indicator value='412' unit='count'>There were 412 children looked after in September</indicator>.",
        "<indicator value='3000' unit='gbp'>The book sale made over £3,000</indicator>.",
    ],
)
def test_states_an_indicator(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize(
    "sentence",
    [
        "Fifteen people had asked for a poll.",
        "12 people had requested an election.",
        "A cheque had been raised for £81.20 payable to the Revenue.",
        "The new ward would have 28 beds.",
        "The site would provide 40 affordable homes.",
        "The Panel welcomed the 6 young people to the meeting.",
        "The Clerk had spoken to four residents about the hedge.",
        "The bus carries up to 16 passengers.",
        "There had been 5 applicants for the post of caretaker.",
        "The plan set out 12 actions.",
        "Actions 4, 7 and 9 had been closed.",
        "Quarter one was discussed.",
        "In quarter two the service moved.",
        "The Board thanked staff for their work in COVID-19.",
        "Members asked how closely the targets were being met.",
        "A list of those that were below target was attached.",
        "The council needs to find £4m of savings.",
        "The speed limit would be 20 mph in the 30 mph zone.",
        "The Clerk was to report these three defects.",
        "He won the highest number of votes.",
        "Parents were dropping off children and ignoring complaints.",
        "There had been an increase in the precept.",
        "There had been an increase in fees.",
        "Increased targets will be set.",
        "There is a high priority for repairs.",
        "4 Report of the Clerk",
        "Hedge cutting £240.00",
        "Balance of salary 2021/22 £103",
        "The term runs 2019 – 2021.",
        "An allowance of 10% would be made for contingencies.",
        "The charge would rise by £5 a year.",
        "The wall remained low.",
        "Members asked about the four red-rated actions.",
        "For 12\nAgainst 3\nAbstentions 1",
    ],
)
def test_near_misses(sentence: str) -> None:
    check(sentence, "indicator")
