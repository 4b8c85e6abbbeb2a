import pytest

from extractors.number_words import number_in_words
from extractors.quantities.in_text import find_quantities
from extractors.quantities.quantity import Quantity
from tests.timing import check_linear


def only(text: str) -> Quantity:
    found = find_quantities(text)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("turnover was 9.9%", "9.9%", 9.9, "percent"),
        ("some 12 per cent of visits", "12 per cent", 12, "percent"),
        ("an overspend of £23.3m", "£23.3m", 23_300_000, "gbp"),
        ("a saving of £426k", "£426k", 426_000, "gbp"),
        ("£40million was spent", "£40million", 40_000_000, "gbp"),
        ("€1,200 worth of tools", "€1,200", 1200, "eur"),
        ("twenty-one cases", "twenty-one", 21, "count"),
        ("one hundred and twelve pupils", "one hundred and twelve", 112, "count"),
        ("None of the complaints", "None", 0, "count"),
        ("a rate of 62 per 10,000", "62 per 10,000", 62, "rate_per_10000"),
        ("18 cases per social worker", "18 cases per social worker", 18, "per_worker"),
        ("11 families for each link worker", "11 families for each link worker", 11, "per_worker"),
        ("a fence 1.8 metres high", "1.8 metres", 1.8, "metres"),
        ("an average of 12 working days", "12 working days", 12, "days"),
        ("fell by one percentage point", "one percentage point", 1, "percentage_points"),
        ("9 minutes 30 seconds", "9 minutes 30 seconds", 9.5, "minutes"),
        ("1 minute 30 seconds", "1 minute 30 seconds", 1.5, "minutes"),
        ("ranked 12th out of 152", "12th out of 152", 12, "rank"),
        ("14.5 FTE", "14.5 FTE", 14.5, "fte"),
    ],
)
def test_reads_value_and_unit(text: str, words: str, value: float, unit: str) -> None:
    quantity = only(text)
    assert (text[quantity.start : quantity.end], quantity.value, quantity.unit) == (words, value, unit)


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("around 25-28 per worker", 25, 28, "per_worker"),
        ("between 5 and 9 cases", 5, 9, "count"),
        ("10 to 11 percent", 10, 11, "percent"),
        ("£250k - £450k", 250_000, 450_000, "gbp"),
    ],
)
def test_reads_ranges(text: str, low: float, high: float, unit: str) -> None:
    quantity = only(text)
    assert (quantity.value, quantity.high, quantity.unit) == (low, high, unit)


def test_from_one_value_to_another_is_no_range() -> None:
    assert [quantity.value for quantity in find_quantities("rose from 20 to 44")] == [20, 44]
    assert [quantity.value for quantity in find_quantities("from 90% to 86%")] == [90, 86]


@pytest.mark.parametrize(
    ("text", "value", "top", "bottom"),
    [("6.5 per cent (19/291)", 6.5, 19, 291), ("three out of five measures", 3, 3, 5), ("17 of the 38 measures", 17, 17, 38)],
)
def test_keeps_what_a_share_was_worked_out_from(text: str, value: float, top: float, bottom: float) -> None:
    quantity = only(text)
    assert (quantity.value, quantity.numerator, quantity.denominator) == (value, top, bottom)


@pytest.mark.parametrize(
    "text",
    [
        "in 2024-25 and 2026",
        "on 3 May 2024 at 7.30 pm",
        "item 12 of the agenda",
        "Decision 24/00093",
        "Quarters 1 and 2",
        "Year 7 pupils",
        "children aged 16",
        "people of 65 and over",
        "54 Mill Lane, Northbrook",
        "telephone 01632 960001",
        "section 106 agreements",
        "no one was hurt",
        "Apologies: none",
        "CLA with 3 or more moves",
        "Items 3, 4 and 7 were closed",
        "on track for 4+ in English and maths",
        "a grade of 5+ in both English and mathematics",
        "Recommendations 1, 2, 5 and 6 had been completed",
        "actions 12 and 14 were closed",
        "actions 8 to 11 remained open",
        "Minutes 12, 13 and 15 were agreed",
    ],
)
def test_names_and_dates_are_no_quantities(text: str) -> None:
    assert find_quantities(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("last year 13 complaints came in", [13]),
        ("4 fires in the month (6 in January)", [4, 6]),
        ("of the actions 12 and 14 came", [12, 14]),
        ("three actions 12 weeks late", [3, 12]),
        ("had taken action 13 times", [13]),
        ("there were 7+ in the queue", [7]),
        ("In item 4, 12 people were named", [12]),
        ("from 22.1 per 1,000 to 21.4 per 1,000", [22.1, 21.4]),
    ],
)
def test_a_number_beside_such_a_word_that_counts_all_the_same(text: str, values: list[float]) -> None:
    assert [quantity.value for quantity in find_quantities(text)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("At the end of May 1,412 people were waiting", [1412]),
        ("In October 14 parcels were returned", [14]),
        ("In June 402 callers rang", [402]),
        ("In March two fires were attended", [2]),
        ("On March 14 the panel met", []),
        ("in June 24 and July", []),
        ("by May 97", []),
    ],
)
def test_a_number_after_a_month_may_count(text: str, values: list[float]) -> None:
    assert [quantity.value for quantity in find_quantities(text)] == values


@pytest.mark.parametrize(("text", "value"), [("99.97", 99.97), ("12.50", 12.5), ("10482", 10482)])
def test_a_number_alone(text: str, value: float) -> None:
    assert only(text).value == value


def test_number_in_words_refuses_other_words() -> None:
    with pytest.raises(KeyError):
        number_in_words("several")


def test_time_grows_with_the_length_of_the_text_only() -> None:
    check_linear(lambda times: "1,1 one hundred and 12 per per 3-4-5 £1 (1/2) " * times, find_quantities, 400)
