"""Short forms of posts that the list of those present introduces, and what only looks like them."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from models import Attendance, Officer
from tests.tagged import make_document
from tests.timing import check_linear

_LIST = (
    "# Northbrook Trust Board\nMinutes of the meeting held on 4 June 2024\nPresent: | | |\nMembers | Ann Reed | Trust Chair | TC\n"
    "| Ben Dunn | Non-Executive Director | NED-BD\n| Cara Lowe | Director of Finance | DoF\n| Dee Rivers | Head of Parks | DR\n"
    "| Eli Beck | Head of Ferries | NHS\nIn attendance | Fay Moss | Chief Nurse and Director of Care (item 2 only) | CN-DoC\n| Gus Poole | Note-taker |\n"
    "## 2. Ferries\n"
)


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("The DoF reported a deficit.", [(None, "DoF")]),
        ("NED-BD asked why. The TC thanked her.", [(None, "NED-BD"), (None, "TC")]),
        ("ACTION: CN-DoC to bring the paper.", [(None, "CN-DoC")]),
        ("Cara Lowe (DoF) reported a deficit. The DoF hoped for better.", [("Cara Lowe", "DoF")]),
        ("Ann Reed, Trust Chair (TC), opened the meeting. The TC thanked them.", [("Ann Reed", "Trust Chair")]),
        ("DoF Cara Lowe reported a deficit.", [("Cara Lowe", "DoF")]),
        ("The paper went to TC and NHS Cara Lowe.", [(None, "TC"), ("Cara Lowe", None)]),
        # near misses: initials of a name, a body, another word, a part of a number
        ("DR said so. The NHS paid for it.", []),
        ("The DoF's deficit, the DoFs and DoF-2 were gone through.", []),
    ],
)
def test_they_stand_for_their_holders(told: str, found: list[tuple[str | None, str]]) -> None:
    document = make_document(_LIST + told)
    records = [record for record in build_minutes(document).records if isinstance(record, Officer)]
    assert [(record.name, record.post) for record in records if record.start > document.text.index("Ferries\n")] == found


def test_the_list_itself() -> None:
    listed = [(r.name, r.role) for r in build_minutes(make_document(_LIST + "It was noted.")).records if isinstance(r, Attendance)]
    assert listed == [
        ("Ann Reed", "Trust Chair"),
        ("Ben Dunn", "Non-Executive Director"),
        ("Cara Lowe", "Director of Finance"),
        ("Dee Rivers", "Head of Parks"),
        ("Eli Beck", "Head of Ferries"),
        ("Fay Moss", "Chief Nurse and Director of Care"),
        ("Gus Poole", "Note-taker"),
    ]


def test_an_associate_director_is_one_post() -> None:
    document = make_document("# Northbrook Trust\n## 1. Boats\nAnn Reed, Associate Non-Executive Director, spoke.")
    assert [(r.name, r.post) for r in build_minutes(document).records if isinstance(r, Officer)] == [
        ("Ann Reed", "Associate Non-Executive Director")
    ]


def test_without_a_list_nothing_is_a_short_form() -> None:
    document = make_document("# Northbrook Trust\n## 1. Boats\nTC and HoF mended the boat.")
    assert not [record for record in build_minutes(document).records if isinstance(record, Officer)]


def test_time_stays_linear() -> None:
    for unit in ("The DoF ", "DoF (", "| Cara Lowe | Director of Finance | DoF\n"):
        check_linear(lambda n, unit=unit: make_document(_LIST + (unit * n).strip()), build_minutes, 200)
