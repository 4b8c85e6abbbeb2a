"""Lists of attendance whose table became plain text: a line a person, and nothing between the cells."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from models import Attendance
from tests.extractors.test_attendance import HEAD
from tests.tagged import make_document


def people(listed: str) -> list[tuple[str | None, str, str | None, str | None]]:
    """Name, whether they came, post and body of everybody in a list below the head of minutes."""
    records = build_minutes(make_document(f"{HEAD}{listed}\n## 1. Welcome\nThe Chair opened the meeting.")).records
    return [(r.name, r.present, r.role, r.organisation) for r in records if isinstance(r, Attendance)]


@pytest.mark.parametrize(
    ("line", "name", "role", "body"),
    [
        ("Dr Nadia Sharif Parent governor", "Nadia Sharif", "Parent governor", None),
        ("Mrs Abena Larbi Trust appointed (Chair)", "Abena Larbi", "Chair", None),
        ("Mr Owen Tandy Co-opted", "Owen Tandy", None, None),
        ("Rev Isaac Thorne Community", "Isaac Thorne", None, None),
        ("Cllr Dermot Kyle Elected Member", "Dermot Kyle", "Elected Member", None),
        ("Cllr Kyle Elected Member", "Kyle", "Elected Member", None),
        ("Kofi Mensah Vice-Chair", "Kofi Mensah", "Vice-Chair", None),
        ("Pat O'Hara Lay member", "Pat O'Hara", "Lay member", None),
        ("Marta Zuk Voluntary sector forum", "Marta Zuk", None, "Voluntary sector forum"),
        ("Aisha Bano Minute taker", "Aisha Bano", "Minute taker", None),
        ("Mr Tim Rowbotham Principal", "Tim Rowbotham", "Principal", None),
        ("Tom Beck Deputy Head (Pastoral)", "Tom Beck", "Deputy Head (Pastoral)", None),
        ("Anna van der Berg Staff governor", "Anna van der Berg", "Staff governor", None),
        ("Jo Rivers Northbrook Mill Association", "Jo Rivers", None, "Northbrook Mill Association"),
    ],
)
def test_a_name_and_what_the_person_is(line: str, name: str, role: str | None, body: str | None) -> None:
    assert (name, "present", role, body) in people(f"Present\n{line}\nMs Hall Independent Member\nGwen Strang School Head")


@pytest.mark.parametrize("head", ["Name Role Attendance", "Member Position Present", "Name Organisation Role Status"])
def test_the_last_words_say_who_came(head: str) -> None:
    listed = "\n".join(
        [
            head,
            "Baroness Ann Coley Chair Present",
            "Dr Femi Ade Medical Director Present",
            "Clare Hatton Chief Executive Apologies",
            "Ravi Patel Non-Executive Member (Audit) Present until 11.30",
            "Dr Kasia Nowak Partner Member - primary care Absent",
        ]
    )
    assert people(listed) == [
        ("Ann Coley", "present", "Chair", None),
        ("Femi Ade", "present", "Medical Director", None),
        ("Clare Hatton", "apologies", "Chief Executive", None),
        ("Ravi Patel", "present", "Non-Executive Member (Audit)", None),
        ("Kasia Nowak", "absent", "Partner Member - primary care", None),
    ]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Jo Hall Ann Poole", ["Jo Hall", "Ann Poole"]),  # two columns of names
        ("Mrs Hall was in the chair", ["Hall"]),
        ("The hall was cold and members wore coats", []),
    ],
)
def test_near_misses(line: str, names: list[str]) -> None:
    assert [name for name, *_ in people(f"Present\n{line}")] == names


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("Dr Penny Brandt (PB) Governing Body GP", ("Penny Brandt", "present", "Governing Body GP", None)),
        (
            "Martin Wray (MWr) Lay Member for Patients / Vice Chair",
            ("Martin Wray", "present", "Lay Member for Patients / Vice Chair", None),
        ),
        (
            "Dr Robin Dell (RD) Director of Public Health – Elm City Council",
            ("Robin Dell", "present", "Director of Public Health", "Elm City Council"),
        ),
        ("Dawn Lorne (DL) Executive Assistant to the Board", ("Dawn Lorne", "present", "Executive Assistant to the Board", None)),
        ("Jo Rivers (JR) Mill Carers", ("Jo Rivers", "present", None, "Mill Carers")),
        ("Jo Rivers (JR) Finance Director (part meeting)", ("Jo Rivers", "present", "Finance Director", None)),
        ("Martin Wray MWr Lay Member for Patients", ("Martin Wray", "present", "Lay Member for Patients", None)),
        ("Robin Mill RM Finance Director (until item 6)", ("Robin Mill", "present", "Finance Director", None)),
        (
            "Dr Robin Dell RD Director of Public Health – Elm City Council",
            ("Robin Dell", "present", "Director of Public Health", "Elm City Council"),
        ),
    ],
)
def test_what_stands_behind_initials(line: str, person: tuple[str, str, str | None, str | None]) -> None:
    assert people(f"Present:\nAnn Holt (AH) Chair\n{line}") == [("Ann Holt", "present", "Chair", None), person]


def test_two_behind_initials() -> None:
    listed = people("Present:\nAnn Holt (AH) and Jo Rivers (JR)\nSam Teal (ST) Mill Carers, Kay Lorne")
    assert [name for name, *_ in listed] == ["Ann Holt", "Jo Rivers", "Sam Teal", "Kay Lorne"]
    listed = people("Present:\nAnn Holt AH Jo Rivers JR\nSam Teal ST Kay Lorne KL")
    assert [name for name, *_ in listed] == ["Ann Holt", "Jo Rivers", "Sam Teal", "Kay Lorne"]
