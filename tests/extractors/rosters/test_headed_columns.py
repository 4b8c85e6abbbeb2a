"""Lists of attendance in tables whose head says what every column holds."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from models import Attendance
from tests.extractors.test_attendance import HEAD
from tests.tagged import make_document
from tests.timing import check_linear


def people(table: str) -> list[tuple[str | None, str, str | None, str | None]]:
    """Name, whether they came, post and body of everybody in a table below the head of minutes."""
    records = build_minutes(make_document(f"{HEAD}{table}\n## 1. Welcome\nAll were welcomed.")).records
    return [(r.name, r.present, r.role, r.organisation) for r in records if isinstance(r, Attendance)]


TABLES = {
    "letters that the head names": (
        "Councillor | P/A/Ap\nInes Brand (Chair) | P\nBob Cotter | Ap\nMary O'Dowd | A",
        [("Ines Brand", "present", "Chair", None), ("Bob Cotter", "apologies", None, None), ("Mary O'Dowd", "absent", None, None)],
    ),
    "letters that the head explains": (
        "Name | Present (P) / Apologies (A) / Absent (Ab)\nInes Brand | P\nBob Cotter | A (holiday)\nMary O'Dowd | Ab",
        [("Ines Brand", "present", None, None), ("Bob Cotter", "apologies", None, None), ("Mary O'Dowd", "absent", None, None)],
    ),
    "yes and no": (
        "Name | Att.\nInes Brand | Y\nBob Cotter | N\nMary O'Dowd | Apols",
        [("Ines Brand", "present", None, None), ("Bob Cotter", "absent", None, None), ("Mary O'Dowd", "apologies", None, None)],
    ),
    "the day of the meeting": (
        "Member | Group | 14/01/26\nInes Brand | Mills | Y\nBob Cotter | Mills | A\nMary O'Dowd | Locks | S (for J Vane)\nJo Tate | Locks | N",
        [
            ("Ines Brand", "present", None, None),
            ("Bob Cotter", "apologies", None, None),
            ("Mary O'Dowd", "substitute", None, None),
            ("Jo Tate", "absent", None, None),
        ],
    ),
    "initials between name and role": (
        "Name | Initials | Role | Present\nInes Brand | IB | Chair | ✔\nBob Cotter | BC | Parent governor | ✘\nMary O'Dowd | MO | Clerk | Apologies",
        [
            ("Ines Brand", "present", "Chair", None),
            ("Bob Cotter", "absent", "Parent governor", None),
            ("Mary O'Dowd", "apologies", "Clerk", None),
        ],
    ),
    "the role first": (
        "Role | Name | Attendance\nChair | Ines Brand | ✓\nTreasurer | Bob Cotter | Apologies",
        [("Ines Brand", "present", "Chair", None), ("Bob Cotter", "apologies", "Treasurer", None)],
    ),
    "the body behind the post": (
        "Name | Job title | Organisation | Present?\nInes Brand | Director of Place | Wrayford Council | Yes\nBob Cotter | Head of Audit | Mill Trust | No",
        [("Ines Brand", "present", "Director of Place", "Wrayford Council"), ("Bob Cotter", "absent", "Head of Audit", "Mill Trust")],
    ),
    "how they took part": (
        "Name | Position | Attendance\nInes Brand | Chair | In person\nBob Cotter | Head of Audit | Online",
        [("Ines Brand", "present", "Chair", None), ("Bob Cotter", "present", "Head of Audit", None)],
    ),
    "the post beside the name": (
        "Membership | Attendance\nInes Brand, Independent Chair | Present\nBob Cotter, Director of Children's Services | Apologies\nMary O'Dowd, who was late | Present",
        [
            ("Ines Brand", "present", "Independent Chair", None),
            ("Bob Cotter", "apologies", "Director of Children's Services", None),
            ("Mary O'Dowd", "present", None, None),
        ],
    ),
    "notes of how they came": (
        "Name | Present\nInes Brand (Parent, joined at 6.20pm) | Y\nBob Cotter (LA, via Teams) | Y",
        [("Ines Brand", "present", "Parent", None), ("Bob Cotter", "present", "LA", None)],
    ),
    "marks without a head": (
        "Attendance\nCllr Ines Brand (Chair) | P | Cllr Bob Cotter | Ap\nCllr Mary O'Dowd | A | Cllr Kay Lorne | ✓",
        [
            ("Ines Brand", "present", "Chair", None),
            ("Bob Cotter", "apologies", None, None),
            ("Mary O'Dowd", "absent", None, None),
            ("Kay Lorne", "present", None, None),
        ],
    ),
    "posts beside names without a head for them": (
        "Members | | Officers |\nInes Brand | Chair | Sue Teal | Clerk\nBob Cotter | Vice-Chair | Paul Holt | Treasurer",
        [
            ("Ines Brand", "present", "Chair", None),
            ("Sue Teal", "present", "Clerk", None),
            ("Bob Cotter", "present", "Vice-Chair", None),
            ("Paul Holt", "present", "Treasurer", None),
        ],
    ),
    "a year's meetings": ("Trustee | 13 Jan | 10 Feb\nInes Brand | P | A\nBob Cotter | P | P", []),
}


@pytest.mark.parametrize(("table", "expected"), TABLES.values(), ids=TABLES.keys())
def test_headed_columns(table: str, expected: list[tuple[str | None, str, str | None, str | None]]) -> None:
    assert people(table) == expected


def test_post_is_in_the_span() -> None:
    minutes = build_minutes(
        make_document(f"{HEAD}Name | Initials | Role | Present\nInes Brand | IB | Chair | ✔\nBob Cotter | BC | Clerk | ✔")
    )
    spans = [minutes.document.text[r.start : r.end] for r in minutes.records if isinstance(r, Attendance)]
    assert spans == ["Ines Brand | IB | Chair", "Bob Cotter | BC | Clerk"]


def test_many_rows_of_marks_take_no_longer() -> None:
    check_linear(lambda size: make_document("Present:\n" + "\n".join(["Ann Holt | P | Bob Cotter | A"] * size)), build_minutes, 30)
