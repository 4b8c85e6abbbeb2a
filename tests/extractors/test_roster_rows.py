"""Lists of attendance in the rows of a table."""

from __future__ import annotations

import pytest

from tests.extractors.test_attendance import HEAD, names_of

LAYOUTS: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "notes behind posts": (
        "Present:\nRhys Pugh | Secretary (minutes)\nNadia Brandt | Patient Lead (for item 3)",
        [("Rhys Pugh", "present"), ("Nadia Brandt", "present")],
    ),
    "by constituency rows": (
        "Present\nPrimary heads | Jo Blane (Chair), Pervez Akram, Huw Bevan\nSecondary heads | Declan Moran\nColleges | Dr Ngozi Eze, Sue Tran, Ana-Lou de Silva\nOfficers | Judy Bell (JB), Head of School Finance\nApologies | Canon Phil Nash (Diocese), Tom Ferris (16-19)\nAbsent | Kelly Marsh",
        [
            ("Jo Blane", "present"),
            ("Pervez Akram", "present"),
            ("Huw Bevan", "present"),
            ("Declan Moran", "present"),
            ("Ngozi Eze", "present"),
            ("Sue Tran", "present"),
            ("Ana-Lou de Silva", "present"),
            ("Judy Bell", "present"),
            ("Phil Nash", "apologies"),
            ("Tom Ferris", "apologies"),
            ("Kelly Marsh", "absent"),
        ],
    ),
    "initials columns": (
        "Present:\nJR | Jo Rivers | Chair\nAH | Ann Hall | Trustee\nTP | Tom Poole | Treasurer",
        [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Tom Poole", "present")],
    ),
    "three cols": (
        "Name | Title | Organisation | Attendance\nJo Rivers | Chair | Elmshire Council | ✓\nAnn Hall | Director of Nursing | Northbrook NHS Trust | Apols",
        [("Jo Rivers", "present"), ("Ann Hall", "apologies")],
    ),
    "ticks": (
        "Attendance\nName | Present | Apologies\nJo Rivers | ✓ |\nAnn Hall | | ✓\nTom Poole | X",
        [("Jo Rivers", "present"), ("Ann Hall", "apologies"), ("Tom Poole", "present")],
    ),
    "role bracket status": (
        "Name | Role | Attendance\nCllr Jo Rivers | Cabinet Member for Roads and Waste (Chair) | Present\nMina Sond | Chief Officer, Healthwatch Elmshire | Sub for A. Bell\nAda Bell | Chief Executive, Elmshire Alliance | Apologies",
        [("Jo Rivers", "present"), ("Mina Sond", "substitute"), ("Ada Bell", "apologies")],
    ),
    "membership table": (
        "Membership | Organisation | Present | Apologies\nJo Rivers (Chair) | Elmshire Council | ✓ |\nAnn Hall | Elmshire Police | | ✓",
        [("Jo Rivers", "present"), ("Ann Hall", "apologies")],
    ),
    "y/n": (
        "Name | Attended\nCllr Jo Rivers | Y\nCllr Ann Hall | N\nCllr Tom Poole | Apologies given",
        [("Jo Rivers", "present"), ("Ann Hall", "absent"), ("Tom Poole", "apologies")],
    ),
    "nhs": (
        "Members:\nJo Rivers | Chair | (JR)\nDr Ann Hall | Medical Director | (AH)\nIn Attendance:\nTom Poole | Head of Communications | (TP)\nApologies for absence:\nSam Lowe | Chief Nurse | (SL)",
        [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Tom Poole", "present"), ("Sam Lowe", "apologies")],
    ),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_layout(layout: str) -> None:
    text, wanted = LAYOUTS[layout]
    assert names_of(HEAD + text) == wanted


NEAR_MISSES = {
    "a table of figures": "## 5. Sport\nSite | Present | Absent\nMill Pool | 40 | 3\nQuay Hall | 22 | 9",
    "tasks and their owners": "## 5. Actions\nAction | Owner\nMend the gate | Jo Rivers",
}


@pytest.mark.parametrize("case", NEAR_MISSES)
def test_near_miss(case: str) -> None:
    assert names_of(HEAD + NEAR_MISSES[case]) == []
