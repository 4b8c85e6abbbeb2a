"""Lists of members where a star says who came."""

from __future__ import annotations

import pytest

from tests.extractors.test_attendance import HEAD, names_of

CAME = [("J Rivers", "present"), ("T Hall", "present"), ("B Poole", "absent"), ("Q Moss", "present")]
LEGENDS = [
    "* Denotes present",
    "* = present",
    "* indicates attendance",
    "* Members present",
    "(* present)",
    "Those marked with an asterisk were present",
    "Members present are marked *",
]


@pytest.mark.parametrize("legend", LEGENDS)
def test_a_star_says_who_came(legend: str) -> None:
    """Who has a star was present, and who has none was not."""
    assert (
        names_of(f"{HEAD}Elected Members | Appointed Members\n* J Rivers (Chair) | * Mrs T Hall\nB Poole | * Dr Q Moss\n{legend}") == CAME
    )


def test_a_star_can_stand_for_apologies() -> None:
    """Where the star means apologies, the others came."""
    assert names_of(f"{HEAD}Councillors J Rivers*, T Hall and B Poole*\n* sent apologies") == [
        ("J Rivers", "apologies"),
        ("T Hall", "present"),
        ("B Poole", "apologies"),
    ]


def test_the_list_ends_with_its_legend() -> None:
    """Those below a heading of their own are no part of the list."""
    text = f"{HEAD}Members: | * J Rivers\n| B Poole\n| * Denotes present\nIn attendance: | Ann Hall, Head of Audit; Kit Moss, Clerk"
    assert names_of(text) == [("J Rivers", "present"), ("B Poole", "absent"), ("Ann Hall", "present"), ("Kit Moss", "present")]


def test_a_star_without_a_legend_says_nothing() -> None:
    """A star may be a bullet: the heading says who came."""
    assert names_of(f"{HEAD}Present:\n* J Rivers\n* T Hall") == [("J Rivers", "present"), ("T Hall", "present")]


@pytest.mark.parametrize(
    "text",
    [
        "Cllr J Rivers* (Chair)\nCllr T Hall*\nCllr B Poole\nCllr Q Moss*\n*present\nApologies: Cllr Poole",
        "Councillors: * J Rivers (Chair), * T Hall, B Poole, * Q Moss\n* denotes present\nApologies were received from Cllr B Poole.",
    ],
)
def test_absentees_who_sent_apologies(text: str) -> None:
    """Whoever has no star and is named below "Apologies" is told once, there; a star that ends a line is not the next one's."""
    told = [(name.rsplit(" ", 1)[-1] if name else name, status) for name, status in names_of(f"{HEAD}{text}")]
    assert told == [("Rivers", "present"), ("Hall", "present"), ("Moss", "present"), ("Poole", "apologies")]
