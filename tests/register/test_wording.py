from __future__ import annotations

import pytest

from register.wording import say_count, say_day, say_number, say_value, web_address


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2024-06-12", "12 June 2024"),
        ("2024-06", "June 2024"),
        ("2024", "2024"),
        ("next meeting", "next meeting"),
        ("2024-13-01", "2024-13-01"),
        ("2024-06-12T10:00:00+00:00", "12 June 2024"),
        (None, ""),
    ],
)
def test_days(written: str | None, said: str) -> None:
    assert say_day(written) == said


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        (92.0, "percent", "92%"),
        (6.5, "percent", "6.5%"),
        (1234567, "gbp", "£1,234,567"),
        (-2500.5, "gbp", "−£2,500.5"),
        (19, "count", "19"),
        (4.2, "rate_per_10000", "4.2 per 10,000"),
        (3, "weeks", "3 weeks"),
        (None, "percent", ""),
    ],
)
def test_numbers(value: float | None, unit: str, said: str) -> None:
    assert say_number(value, unit) == said


def test_a_reading_in_a_line() -> None:
    assert say_value({"value": 6.5, "unit": "percent", "numerator": 19, "denominator": 291, "target": 5}) == "6.5% (19 of 291) · target 5%"
    assert say_value({"value": 5, "value_high": 7, "unit": "days"}) == "5 days to 7 days"


def test_counts() -> None:
    assert [say_count(1, "meeting"), say_count(2300, "meeting"), say_count(0, "reply", "replies")] == [
        "1 meeting",
        "2,300 meetings",
        "0 replies",
    ]


@pytest.mark.parametrize(
    "written",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//host/x",
        "https://",
        "http://a b",
        "https://[",
        "\x01https://a",
        "ftp://a/b",
        "",
        None,
    ],
)
def test_what_no_browser_should_follow_is_no_link(written: str | None) -> None:
    assert web_address(written) is None


def test_web_addresses_are_links() -> None:
    assert web_address(" https://example.org/ŵyl?a=1&b=2 ") == "https://example.org/ŵyl?a=1&b=2"
