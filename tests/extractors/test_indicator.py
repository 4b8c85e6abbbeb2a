import pytest

from extractors.build import build_minutes
from tests.tagged import check, extract_tagged, make_document
from tests.timing import check_linear


@pytest.mark.parametrize(
    "tagged",
    [
        # percentages with their roles
        "<indicator value='9' unit='percent' target='12' rule='figure-percent'>Turnover was 9% against a target of 12%</indicator>.",
        "<indicator value='86' previous='90' unit='percent' direction='down'>Timeliness had dropped slightly, from 90% to 86%</indicator>.",
        "<indicator value='92' previous='None' unit='percent' direction='up'>Satisfaction was 92%, up 4 points</indicator>.",
        "<indicator value='39' target='45' unit='percent'>Reviews held in time (39%; target 45%)</indicator> were discussed.",
        "<indicator value='4.1' unit='percent' previous='None' comparator='3.8% nationally'>The unemployment rate stood at 4.1%, compared with 3.8% nationally</indicator>.",
        "<indicator value='6.5' unit='percent' numerator='19' denominator='291'>Some 6.5 per cent (19/291) of pupils were absent</indicator>.",
        "<indicator value='95' previous='76' unit='percent'>Interviews were offered in 95% of cases (76% last year)</indicator>.",
        (
            "It was noted that <indicator value='16' unit='percent' direction='down'>property crime was down 16%</indicator> and "
            "<indicator value='9' unit='percent' direction='up'>public order offences were up 9%</indicator>."
        ),
        # counts
        "<indicator value='31' unit='count'>31 children had been adopted</indicator> and <indicator value='24'>there were 24 approved adopters</indicator>.",
        "The Chair heard that <indicator value='82' unit='count'>letters were sent to 82 residents</indicator>.",
        "<indicator value='14' previous='20' direction='down' unit='count'>The number of compliments was down from 20 to 14</indicator>.",
        "<indicator value='3' previous='13' unit='count' direction='None'>Last year the service received 13 complaints; this year only 3</indicator>.",
        "<indicator value='345' previous='412'>Fly-tipping incidents: 345 (Q1: 412)</indicator>",
        "<indicator value='4' unit='count'>Theft: 4</indicator>",
        "<indicator value='2'>Burglary – 2 incidents</indicator>",
        "<indicator value='2'>two serious</indicator> and <indicator value='4'>four slight injuries were recorded</indicator>.",
        "<indicator value='17' denominator='None'>17 of the 38 measures were on target</indicator>.",
        # rates, averages, ranks
        "<indicator value='25' value_high='28' unit='per_worker'>The caseloads that workers have are around 25-28 per worker</indicator>.",
        "<indicator value='110.6' unit='rate_per_10000'>The rate of children looked after was 110.6 per 10,000</indicator>.",
        "<indicator value='12' previous='16' unit='weeks' direction='down'>The average wait was 12 weeks, down from 16</indicator>.",
        "<indicator value='12' unit='rank'>The council was ranked 12th out of 152</indicator>.",
        # ratings
        "<indicator value='16' rag='green' unit='count'>16 were green</indicator> and <indicator value='8' rag='red'>8 red</indicator>.",
        "<indicator value='None' rag='amber'>The KPI on reviews had turned amber</indicator>.",
        # money that is measured
        "The report showed <indicator value='23300000' unit='gbp'>a projected overspend of £23.3 million</indicator>.",
        "<indicator value='4120.35' unit='gbp'>Balance brought forward £4120.35</indicator> <indicator value='3871.1'>Balance in bank £3871.10</indicator>.",
        "<indicator value='45678' target='60000' unit='gbp'>Expenditure to date was £45,678 against a budget of £60,000</indicator>.",
        # statements without a number
        "<indicator direction='up' value='None'>Fostering referrals continued to rise</indicator>.",
        "There were <indicator direction='up' unit='count'>rising numbers of children in care</indicator>.",
        "<indicator direction='up'>Customer satisfaction had improved</indicator>.",
        "<indicator direction='down'>Waiting times had improved</indicator>.",
        "<indicator comparator='national average'>Reoffending rates were below the national average</indicator>.",
        "<indicator value='None'>The target for council tax collection was missed</indicator>.",
        "<indicator direction='down'>Staff numbers were on a downward trend</indicator>.",
    ],
)
def test_states_an_indicator(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize(
    "sentence",
    [
        "The meeting was attended by 14 members of the public.",
        "A grant of £500 was approved for the hall.",
        "It was agreed to pay the invoice of £120 for grass cutting.",
        "The quotation of £1,200 from Hall & Sons was accepted.",
        "Councillor Hope asked for three copies of the plan.",
        "The Chair thanked the two officers for their work.",
        "The scheme would run for 3 years from 1 May 2026.",
        "Minute 12 and item 7 of 3 June 2025 were noted.",
        "Three residents spoke against the scheme.",
        "Officers aimed to reduce referrals.",
        "The new post would help to reduce demand.",
        "The red kite was seen over Amber Lane.",
        "Plus VAT at 20%.",
        "Children aged 5 to 11 could apply.",
    ],
)
def test_near_misses(sentence: str) -> None:
    check(sentence, "indicator")


def test_a_contradiction_is_kept_and_flagged() -> None:
    minutes, _ = extract_tagged("Complaints rose from 20 to 14.")
    (record,) = (record for record in minutes.records if record.kind == "indicator")
    assert (record.previous, record.value, record.direction, record.direction_computed) == (20, 14, "up", "down")
    assert record.contradiction == "said to go up, but 20 to 14 is down"


def test_what_agrees_is_no_contradiction() -> None:
    minutes, _ = extract_tagged("Complaints fell from 20 to 14.")
    (record,) = (record for record in minutes.records if record.kind == "indicator")
    assert (record.direction, record.direction_computed, record.contradiction) == ("down", "down", None)


@pytest.mark.parametrize(
    ("sentence", "code", "polarity"),
    [
        ("NI 59 – assessments within timescale were at 72%.", "NI 59", "higher_is_better"),
        ("EA11: staff turnover was 9%.", "EA11", "lower_is_better"),
        ("The share of widgets was 9%.", None, None),
    ],
)
def test_code_and_polarity(sentence: str, code: str | None, polarity: str | None) -> None:
    minutes, _ = extract_tagged(sentence)
    (record,) = (record for record in minutes.records if record.kind == "indicator")
    assert (record.code, record.polarity) == (code, polarity)


def test_time_is_linear_even_in_a_sentence_without_end() -> None:
    endless = "referrals rose from 5% to 7 and the number of cases with a rise in "
    check_linear(lambda times: make_document("Review\n" + endless * times + "May"), build_minutes, 150)


def test_purpose_text_states_nothing() -> None:
    check("## 7. Performance\nTo consider a report on the 12% rise in referrals.\nMinutes:\nThe report was noted.", "indicator")


def test_rows_without_their_table() -> None:
    check(
        "<indicator value='44' previous='50' unit='count'>Burglary 50 44 -12%</indicator>\n"
        "<indicator value='15' previous='12'>Theft from person 12 15 25%</indicator>\n"
        "<indicator value='2' previous='3'>Robbery 3 2</indicator>",
        "indicator",
    )
