"""The bare name of a measure, by which its readings are joined across meetings."""

import pytest

from extractors.indicators.measures import name_of
from tests.tagged import extract_tagged
from tests.timing import check_linear


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        # verbs of standing and moving
        ("Ferries on time stood at 91% (target 95%)", "Ferries on time"),
        ("The average re-let time had risen to 31 days", "Average re-let time"),
        ("staff turnover was 9%, down from 11%", "Staff turnover"),
        ("Loans of large print books continued to fall", "Loans of large print books"),
        ("Museum visits were up by 4% on the spring", "Museum visits"),
        ("Reviews held within 20 weeks stood at 70%", "Reviews held within 20 weeks"),
        ("The number of rangers who had qualified was 12", "Rangers who had qualified"),
        ("Members of the Rope, Sail and Oar Guild numbered 402", "Members of the Rope, Sail and Oar Guild"),
        # the number first
        ("82% of calls were answered in a minute", "Calls answered in a minute"),
        ("only 14 of the 30 audits had been finished", "Audits finished"),
        ("There were 231 boats in our care, down by 9", "Boats in our care"),
        ("26 licences had been granted, compared with 39", "Licences granted"),
        ("17 of Year 6 pupils were absent", "Year 6 pupils absent"),
        # what is counted stands behind the number
        ("The harbour office took 3,400 calls", "Calls"),
        ("We have 58 mooring holders, compared with 64", "Mooring holders"),
        # leads, targets, brackets
        ("There was a sharp increase in dog fouling", "Dog fouling"),
        ("rising numbers of children in care", "Children in care"),
        ("of which the percentage of plans in date was 64%", "Plans in date"),
        ("Bus punctuality was 88% against a target of 90%", "Bus punctuality"),
        ("Income from room hire was below budget", "Income from room hire"),
        ("an overspend of £2.1m", "Overspend"),
        ("Discharges on time (first time) stood at 77% (74% last year)", "Discharges on time (first time)"),
        ("Thefts last month were down", "Thefts"),
        # nothing is left of these: they stay as they are, so that no two measures become one
        ("It had reached 11.4%", "It had reached 11.4%"),
        ("of these 12 were late", "of these 12 were late"),
        ("was 83%, short of the target", "was 83%, short of the target"),
        ("45%", "45%"),
    ],
)
def test_bare_name(statement: str, name: str) -> None:
    assert name_of(statement) == name


def test_periods_are_no_part_of_a_name() -> None:
    minutes, _ = extract_tagged(
        "Placements in house stood at 62% at the end of June 2025. In Quarter 2 2025/26 placements in house stood at 64%. In August 214 boats were hired."
    )
    assert [record.measure for record in minutes.records if record.kind == "indicator"] == [
        "Placements in house",
        "Placements in house",
        "Boats hired",
    ]


def test_a_count_without_a_noun_keeps_its_words() -> None:
    minutes, _ = extract_tagged("There were 60 complaints about noise. 22 were upheld.")
    assert [record.measure for record in minutes.records if record.kind == "indicator"] == ["Complaints about noise", "22 were upheld"]


def test_time_grows_with_the_length_of_the_statement_only() -> None:
    check_linear(lambda times: "the number of who was (12 in the the of rising at " * times, name_of, 100)
