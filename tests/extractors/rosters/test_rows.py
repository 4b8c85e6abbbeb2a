"""Lists of attendance in the rows of a table."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from models import Attendance
from tests.extractors.test_attendance import HEAD, names_of
from tests.tagged import make_document

LAYOUTS: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "who takes the minutes below those who are not there": (
        "Present | Jo Rivers, Ann Hall\nNot present | Kit Moss\nMinutes | Tom Poole, Secretary",
        [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Kit Moss", "absent"), ("Tom Poole", "present")],
    ),
    "notes behind posts": (
        "Present:\nRhys Pugh | Secretary (minutes)\nNadia Brandt | Patient Lead (for item 3)",
        [("Rhys Pugh", "present"), ("Nadia Brandt", "present")],
    ),
    "initials between name and post": (
        "Name | Initials | Category | Attendance\nJo Rivers | JR | Parent Governor, Chair | Present\nAnn Hall | AH | Headteacher | Apologies",
        [("Jo Rivers", "present"), ("Ann Hall", "apologies")],
    ),
    "a heading in two languages": (
        "Present: Jo Rivers\nApologies for Absence/Ymddiheuriadau am absenoldeb\nCllrs A. Hall and T. Poole",
        [("Jo Rivers", "present"), ("A. Hall", "apologies"), ("T. Poole", "apologies")],
    ),
    "by constituency rows": (
        "Present\nPrimary heads | Ros Finch (Chair), Amina Shah, Owen Rees\nSecondary heads | Kevin Daly\nColleges | Dr Tunde Alli, Ann Trew, Eva-May da Costa\nOfficers | Gwen Platt (GP), School Funding Manager\nApologies | Canon Bill Tate (Church), Max Hale (college)\nAbsent | Sally Frost",
        [
            ("Ros Finch", "present"),
            ("Amina Shah", "present"),
            ("Owen Rees", "present"),
            ("Kevin Daly", "present"),
            ("Tunde Alli", "present"),
            ("Ann Trew", "present"),
            ("Eva-May da Costa", "present"),
            ("Gwen Platt", "present"),
            ("Bill Tate", "apologies"),
            ("Max Hale", "apologies"),
            ("Sally Frost", "absent"),
        ],
    ),
    "the heading in the first cell": (
        "Present: | Mrs Jo Rivers | Trust Chair | JR\n| Mr Tom Poole | Chief Executive | TP\n| Dr Ann Hall | Medical Director | AHa\nApologies: | Kit Moss | Trustee | KM",
        [("Jo Rivers", "present"), ("Tom Poole", "present"), ("Ann Hall", "present"), ("Kit Moss", "apologies")],
    ),
    "two groups beside each other": (
        "Attended | Other members\nCouncillor Jo Rivers (Leader) | Councillor Mrs E Hall\nCouncillor Tom Poole (Roads) | Kit Moss",
        [("Jo Rivers", "present"), ("E Hall", "present"), ("Tom Poole", "present"), ("Kit Moss", "present")],
    ),
    "groups without a word of presence": (
        "Councillors | Officers\nJ Rivers (Chair) | Ann Hall, Head of Audit\nT Poole | Kit Moss, Clerk",
        [("J Rivers", "present"), ("Ann Hall", "present"), ("T Poole", "present"), ("Kit Moss", "present")],
    ),
    "surnames in capitals": (
        "Present:\nVoting Members | Role\nIsla MACRAE | Chair (NHS Elmshire)\nCouncillor Fergus BAIN-ORR | Elmshire Council\nQuilla OSEI | Carer Representative",
        [("Isla MACRAE", "present"), ("Fergus BAIN-ORR", "present"), ("Quilla OSEI", "present")],
    ),
    "columns of letters": (
        "Board Member | P | A | DNA | D\nUna Fitch (UF) – Chair | P | | |\nMary Dole (MD) – Superintendent, Elmshire Police | | A | |\nSimon West | | | DNA |\nClare Lunt | | | | D",
        [("Una Fitch", "present"), ("Mary Dole", "apologies"), ("Simon West", "absent"), ("Clare Lunt", "substitute")],
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
        "Name | Role | Attendance\nCllr Jo Rivers | Cabinet Member for Roads and Waste (Chair) | Present\nLena Brook | Chief Officer, Healthwatch Elmshire | Sub for N. Crane\nNia Crane | Chief Executive, Elmshire Alliance | Apologies",
        [("Jo Rivers", "present"), ("Lena Brook", "substitute"), ("Nia Crane", "apologies")],
    ),
    "membership table": (
        "Membership | Organisation | Present | Apologies\nJo Rivers (Chair) | Elmshire Council | ✓ |\nAnn Hall | Elmshire Police | | ✓",
        [("Jo Rivers", "present"), ("Ann Hall", "apologies")],
    ),
    "y/n": (
        "Name | Attended\nCllr Jo Rivers | Y\nCllr Ann Hall | N\nCllr Tom Poole | Apologies given",
        [("Jo Rivers", "present"), ("Ann Hall", "absent"), ("Tom Poole", "apologies")],
    ),
    "status in the third cell": (
        "Attendance\nName | Role | Status\nCllr Jo Rivers | Committee Member | Apologies, sent a representative\nCllr Ann Hall | Chair | Present",
        [("Jo Rivers", "apologies"), ("Ann Hall", "present")],
    ),
    "names and roles": (
        "Name | Role\nJo Rivers | Chair\nDr Ann Hall (AH) | Lay Member, Patients\nTia | Youth Forum",
        [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Tia", "present")],
    ),
    "present and title": (
        "Present | Title\nDr Jo Rivers (JR) | Clinical Chair\nAnn Hall (AH) | Accountable Officer\nApologies: Tom Poole, Chief Nurse",
        [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Tom Poole", "apologies")],
    ),
    "board members": (
        "Board members | Position\nJo Rivers | Chair\nAnn Hall | Non-Executive Director",
        [("Jo Rivers", "present"), ("Ann Hall", "present")],
    ),
    "ticks with a column between": (
        "Governor | Category | Attended\nJo Rivers | Parent | Y\nAnn Hall | Headteacher | Y (from 18.10)\nTom Poole | Staff | N\nUna Crane | LA | Apologies",
        [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Tom Poole", "absent"), ("Una Crane", "apologies")],
    ),
    "a first cell without words": (
        "PRESENT: | Cllr J Rivers (Mayor) in the Chair\n| Cllrs A Hall, Mrs T Poole and K Moss\nIN ATTENDANCE: | Una Crane (Clerk)",
        [("J Rivers", "present"), ("A Hall", "present"), ("T Poole", "present"), ("K Moss", "present"), ("Una Crane", "present")],
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
    "roles in an item": "## 5. Project team\nName | Role\nJo Rivers | Project manager\nAnn Hall | Sponsor",
    "attendance over a year": "## 5. Attendance\nMember | Role | 16 May\nJo Rivers | Chair | Y\nAnn Hall | Clerk | Y",
    "tasks and their owners": "## 5. Actions\nAction | Owner\nMend the gate | Jo Rivers",
}


@pytest.mark.parametrize("case", NEAR_MISSES)
def test_near_miss(case: str) -> None:
    assert names_of(HEAD + NEAR_MISSES[case]) == []


def test_name_role_and_body() -> None:
    head = "Members present\n"
    wanted = {"Jo Rivers": ("Chief Executive", "Elmshire Council"), "Ann Hall": ("Lead Member", "Wrayford Council")}
    for row in (
        "Name | Role | Organisation\nJo Rivers | Chief Executive | Elmshire Council\nCllr Ann Hall | Lead Member | Wrayford Council",
        "Name | Organisation | Role\nJo Rivers | Elmshire Council | Chief Executive\nCllr Ann Hall | Wrayford Council | Lead Member",
    ):
        records = build_minutes(make_document(HEAD + head + row)).records
        assert {record.name: (record.role, record.organisation) for record in records if isinstance(record, Attendance)} == wanted


def test_the_body_beside_a_tick() -> None:
    rows = "Name | Organisation | Present\nJo Rivers | Mill Users | Y\nAnn Hall | Elm Trust | N - apologies\nSam Poole | Elm Trust | yes"
    records = build_minutes(make_document(HEAD + rows)).records
    assert [(record.name, record.organisation, record.present) for record in records if isinstance(record, Attendance)] == [
        ("Jo Rivers", "Mill Users", "present"),
        ("Ann Hall", "Elm Trust", "apologies"),
        ("Sam Poole", "Elm Trust", "present"),
    ]


def test_initials_behind_a_post_and_a_name() -> None:
    document = make_document(HEAD + "Present:\nChairperson: Jo Rivers (JR)\nAnn Hall (AH)")
    records = [record for record in build_minutes(document).records if isinstance(record, Attendance)]
    assert [record.quote for record in records] == ["Chairperson: Jo Rivers (JR)", "Ann Hall"]


def test_role_in_small_letters() -> None:
    records = build_minutes(make_document(HEAD + "Present: Jo Rivers, volunteer co-ordinator; Ann Hall – youth worker")).records
    assert [(record.name, record.role) for record in records if isinstance(record, Attendance)] == [
        ("Jo Rivers", "volunteer co-ordinator"),
        ("Ann Hall", "youth worker"),
    ]


def test_initials_between_name_and_post_do_not_part_them() -> None:
    minutes = build_minutes(
        make_document(f"{HEAD}Name | Initials | Category | Attendance\nJo Rivers | JR | Parent Governor, Chair | Present")
    )
    assert [(r.quote, r.role) for r in minutes.records if isinstance(r, Attendance)] == [
        ("Jo Rivers | JR | Parent Governor, Chair", "Parent Governor, Chair")
    ]


def test_a_label_is_the_post_of_one_person() -> None:
    rows = "Panel: | Councillors Rivers and Hall\nLegal Adviser to the Panel: | Miss Tarn\nIn the chair: | Kit Moss\nOfficers: | Jo Vane"
    records = build_minutes(make_document(f"{HEAD}Present:\n{rows}")).records
    roles = {record.name: record.role for record in records if isinstance(record, Attendance)}
    assert roles == {"Rivers": None, "Hall": None, "Tarn": "Legal Adviser to the Panel", "Kit Moss": None, "Jo Vane": None}


def test_posts_in_small_letters_and_seats_on_boards() -> None:
    line = (
        "Present: Jo Rivers (chair), Mr. A. B. Hall CC (Vice-Chairman), Ann Lowe, clerk; Kit Moss, Board member; Tom Vane, Board of Trade"
    )
    records = build_minutes(make_document(HEAD + line)).records
    roles = {record.name: record.role for record in records if isinstance(record, Attendance)}
    assert roles == {"Jo Rivers": "chair", "A. B. Hall": "Vice-Chairman", "Ann Lowe": "clerk", "Kit Moss": "Board member", "Tom Vane": None}
