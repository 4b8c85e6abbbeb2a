from __future__ import annotations

import pytest

from flows.names import bare_name, council_id, fold_committee, is_short_form, measure_key, slug, title_case


@pytest.mark.parametrize(
    ("spellings", "expected"),
    [
        (
            ["Elmshire County Council", "ELMSHIRE COUNTY COUNCIL", "The Elmshire County  Council", "Elmshire County Council."],
            "elmshire-county-council",
        ),
        (
            ["Northbrook Borough Council", "Borough of Northbrook", "Northbrook B.C.", "Borough Council of Northbrook"],
            "northbrook-borough-council",
        ),
        (["London Borough of Wray", "Wray London Borough Council"], "wray-london-borough-council"),
        (["Wray & Dale Parish Council", "Wray and Dale Parish Council", "Wray and Dale PC"], "wray-and-dale-parish-council"),
        (["Cyngor Ynys Wen"], "cyngor-ynys-wen"),
        (["St Osyn's Town Council", "St. Osyn’s Town Council"], "st-osyns-town-council"),
    ],
)
def test_spellings_of_a_council(spellings: list[str], expected: str) -> None:
    assert {council_id(spelling) for spelling in spellings} == {expected}


@pytest.mark.parametrize(
    ("one", "other"), [("Elmshire County Council", "Elmshire District Council"), ("Wray Parish Council", "Wrayford Parish Council")]
)
def test_councils_that_are_two(one: str, other: str) -> None:
    assert council_id(one) != council_id(other)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Minutes of the Audit Panel", "audit panel"),
        ("AUDIT PANEL", "audit panel"),
        ("Elmshire County Council – Cabinet", "cabinet"),
        ("Works & Lighting", "works and lighting"),
        ("Ordinary Meeting of the Audit Panel", "audit panel"),
        ("Full Council", "council"),
        ("Elmshire County Council's Standards", "standards"),
        ("Elmshire County Council", "council"),
        ("County Council Meeting", "council"),
        ("Council Tax Working Group", "council tax working group"),
        ("Children's Panel", "children's panel"),
    ],
)
def test_spellings_of_a_committee(written: str, expected: str) -> None:
    assert fold_committee(written, "Elmshire County Council") == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Cllr Mrs A. Poole MBE", "A Poole"),
        ("The Rev. Jo Rivers", "Jo Rivers"),
        ("Councillor Siân O’Dare", "Siân O'Dare"),
        ("Sir Tom Weir, CBE", "Tom Weir"),
        ("Drew Missen", "Drew Missen"),  # begins and ends like titles
        ("Dr", "Dr"),
    ],
)
def test_a_name_without_title_and_honours(written: str, expected: str) -> None:
    assert bare_name(written) == expected


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [
        ("Rivers", "Jo Rivers", True),
        ("J Rivers", "Jo Rivers", True),
        ("J A Rivers", "Jo Ann Rivers", True),
        ("Poole-Hall", "Ann Poole-Hall", True),
        ("Jo", "Jo Rivers", False),
        ("T Rivers", "Jo Rivers", False),
        ("Jo Rivers", "Joanna Rivers", False),
        ("J Rivers", "J A Rivers", False),
        ("Hall", "Ann Poole-Hall", False),
        ("Jo Rivers", "Jo Rivers", False),
    ],
)
def test_short_forms(short: str, full: str, expected: bool) -> None:
    assert is_short_form(short, full) is expected


def test_measures_are_told_by_code_then_by_words() -> None:
    assert measure_key("The number of repairs", "EA 11") == "ea-11"
    assert measure_key("The overall number of repairs 2024", None) == measure_key("number of repairs", None) == "number-repairs"
    assert measure_key("81", None) is None
    assert measure_key(None, None) is None


def test_slugs_and_titles() -> None:
    assert slug("Ynys Môn & Wrayford’s") == "ynys-mon-and-wrayfords"
    assert len(slug("word " * 100)) <= 80
    assert title_case("BOROUGH OF NORTHBROOK") == "Borough of Northbrook"
    assert title_case("McArthur Trust") == "McArthur Trust"
