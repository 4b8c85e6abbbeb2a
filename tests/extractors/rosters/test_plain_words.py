"""Lists of attendance in the plain words of everyday: who was there, whom they spoke for, who came in whose place."""

from __future__ import annotations

import pytest

from extractors import extract
from models import Attendance
from tests.timing import check_linear

BODY = "\n\n## 1. Quays\n\nThe quay was mended.\n\n## 2. Boats\n\nThe slip was shut.\n"


def came(head: str) -> list[tuple[str | None, str]]:
    records = extract(
        f"# Elmshire Harbour Forum\n\nMinutes of the meeting held on 10 March 2026\n\n{head}{BODY}".encode(), "minutes.md"
    ).records
    return [(record.name, record.present) for record in records if isinstance(record, Attendance)]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (  # a heading that is counted as an item
            "The Forum meets twice a year and looks after the quays.\n\n## Who was there\n\n* Dame Jo Rivers, Chair\n* Ann Hall, Harbour Master\n* Apologies: Kit Moss",
            [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Kit Moss", "apologies")],
        ),
        (  # headings of groups within, places beside the names
            "## Who came\n\n### Boat clubs\n\n* Ann Hall (Chair), Mill Lane\n* Nia Probert, Weir Sixth\n\n### Traders and others\n\n* Tom Lowe, fish market and stalls\n\n## Sent apologies\n\n* Robert Pell",
            [("Ann Hall", "present"), ("Nia Probert", "present"), ("Tom Lowe", "present"), ("Robert Pell", "apologies")],
        ),
        (  # a label for each of the lines below
            "The Forum meets twice a year and looks after the quays.\n\n## Who attended\n\nChair: Ann Hall, Harbour Master, Mill Council\n\nMembers: Supt Tom Lowe, district commander\n\nNia Probert, Weir Trust\n\nLooking on: Sarah Moss\n\nSent apologies: Robert Pell",
            [
                ("Ann Hall", "present"),
                ("Tom Lowe", "present"),
                ("Nia Probert", "present"),
                ("Sarah Moss", "present"),
                ("Robert Pell", "apologies"),
            ],
        ),
        (  # what somebody stands for in small letters, and who came in whose place
            "**Here:** Ann Hall, coastguard; Tom Lowe, Harbour Master; Nia Probert, rowing clubs’ league\n\n**Sent apologies:** Robert Pell (Ministry). Sarah Moss came in his place.",
            [
                ("Ann Hall", "present"),
                ("Tom Lowe", "present"),
                ("Nia Probert", "present"),
                ("Robert Pell", "apologies"),
                ("Sarah Moss", "substitute"),
            ],
        ),
        (
            "**Here:** Ann Hall, Tom Lowe\n\n**Not here:** Nia Probert, Harbour Master (sent apologies); Robert Pell, Weir Homes did not come and sent no word.",
            [("Ann Hall", "present"), ("Tom Lowe", "present"), ("Nia Probert", "apologies"), ("Robert Pell", "absent")],
        ),
        (
            "Present: Ann Hall, Tom Lowe\n\nApologies: Nia Probert. Did not attend: Robert Pell. Attending for item 2: Sarah Moss.",
            [
                ("Ann Hall", "present"),
                ("Tom Lowe", "present"),
                ("Nia Probert", "apologies"),
                ("Robert Pell", "absent"),
                ("Sarah Moss", "present"),
            ],
        ),
        (
            "Present: Ann Hall, Tom Lowe. Not able to attend: Nia Probert, Robert Pell",
            [("Ann Hall", "present"), ("Tom Lowe", "present"), ("Nia Probert", "apologies"), ("Robert Pell", "apologies")],
        ),
        (
            "| Name | Role | Attendance |\n|---|---|---|\n| Ann Hall | Chair | In person |\n| Tom Lowe | Warden | Teams |\n| Nia Probert | Ranger | Apologies |",
            [("Ann Hall", "present"), ("Tom Lowe", "present"), ("Nia Probert", "apologies")],
        ),
    ],
)
def test_found(head: str, expected: list[tuple[str, str]]) -> None:
    assert came(head) == expected


@pytest.mark.parametrize(
    "head",
    [
        "## What was there\n\n* Dame Jo Rivers, Chair\n* Ann Hall, Harbour Master",  # no such heading
        "Not here: Ann Hall said that the hut had gone",
        "## Also\n\nReport author: Ann Hall\n\nNext meeting: Tom Lowe to say",
        "## Also\n\n* Ann Hall reported on the quay\n* Tom Lowe thanked her",
    ],
)
def test_not_found(head: str) -> None:
    assert came(head) == []


def test_items_below_the_list_are_no_groups() -> None:
    assert came("## Present\n\n* Ann Hall\n* Tom Lowe\n\n## Interests\n\n* Nia Probert, boat owner") == [
        ("Ann Hall", "present"),
        ("Tom Lowe", "present"),
    ]


@pytest.mark.parametrize("shape", ["Ann Hall, fish market and stalls; ", "Ann Hall, fish; market ", "Not able to attend "])
def test_linear_time(shape: str) -> None:
    check_linear(lambda times: f"# Forum\n\nHere: {shape * times}\n".encode(), lambda given: extract(given, "minutes.md"), 60)
