"""Lists of attendance as the clerks of Ireland, Northern Ireland, Scotland and the islands print them."""

from __future__ import annotations

import pytest

from tests.extractors.test_attendance import apologies, names_of, present

LAYOUTS = {
    "absentees in Irish": (
        "I Láthair:\nComhairleoirí: D. Ashby, C. Brook\nAs Láthair: Comh. T. Tate",
        [("D. Ashby", "present"), ("C. Brook", "present"), ("T. Tate", "absent")],
    ),
    "sederunt inline": (
        "1. Sederunt. Community Councillors: Ina Skene (IS, Chair), Hugh Laing (HL, Secretary), Peg Milne (PM). Also in attendance: PC Lorna Tait (Police Scotland).",
        [("Ina Skene", "present"), ("Hugh Laing", "present"), ("Peg Milne", "present"), ("Lorna Tait", "present")],
    ),
    "a title and a dash": (
        "Members Present : Aldermen – F Oakes, P Breen and T Vane\nCouncillors – J Rivers, R-M Hall and A M Poole",
        present("F Oakes", "P Breen", "T Vane", "J Rivers", "R-M Hall", "A M Poole"),
    ),
    "a post and a dash": (
        "In attendance: Member Services Manager – Jo Rivers\nDirector of Planning – Ann Hall",
        present("Jo Rivers", "Ann Hall"),
    ),
    "shortened posts": (
        "In attendance: Mr. T. Hall, Asst. Engineer, Ms J. Poole, Sen. Ex. Planner, Mr. K. Vane, Dir. of Services / Co. Engineer, Ms L. Breen, Exec. Officer",
        present("T. Hall", "J. Poole", "K. Vane", "L. Breen"),
    ),
    "staff of the council": (
        "The other Councillors present were:-\nCllrs. M. Hall, J. Poole\nThe Council Staff in attendance were:-\nMr. D. Vane, County Secretary",
        present("M. Hall", "J. Poole", "D. Vane"),
    ),
    "who presided": (
        "The Cathaoirleach, Cllr. Jo Rivers, was in the Chair.\nAlso present: Cllrs. M. Hall, J. Poole",
        present("Jo Rivers", "M. Hall", "J. Poole"),
    ),
    "apologies run on": (
        "Present: Mrs J Rivers (Chair), Mr M Hall Apologies: Ms B Poole In attendance: Mr T Vane (Clerk)",
        [("J Rivers", "present"), ("M Hall", "present"), ("B Poole", "apologies"), ("T Vane", "present")],
    ),
    "a constable": (
        "Present:\nCouncillors – Jo Rivers (JR), Ann Hall (AH)\nPolice Scotland – PC 561 Tom Vane",
        present("Jo Rivers", "Ann Hall", "Tom Vane"),
    ),
    "who all sent apologies": (
        "Present: Jo Rivers\n## 1. Welcome\nT Hall, B Poole and PC Vane had all sent their apologies.",
        [("Jo Rivers", "present"), ("T Hall", "apologies"), ("B Poole", "apologies"), ("Vane", "apologies")],
    ),
    "a heading below apologies": ("Apologies:\nCouncillor Jo Rivers\nCATHAOIRLEACH\nThe meeting was opened.", apologies("Jo Rivers")),
    "officials below those absent": (
        "In attendance:\nMembers: Cllrs. Jo Rivers, A. Hall\nAbsent: Cllr. T. Vane\nOfficials: C. Breen, County Manager\nK. Lowe, Director of Services",
        [("Jo Rivers", "present"), ("A. Hall", "present"), ("T. Vane", "absent"), ("C. Breen", "present"), ("K. Lowe", "present")],
    ),
    "who took the minutes": (
        "Present: Jo Rivers\nApologies: T Vane\nMinute Secretary: Ann Hall",
        [("Jo Rivers", "present"), ("T Vane", "apologies"), ("Ann Hall", "present")],
    ),
    "the place of one who is away": (
        "Present: Jo Rivers\nApologies: Cllr T Vane\nMill Ward: Cllr A Hall",
        [("Jo Rivers", "present"), ("T Vane", "apologies"), ("A Hall", "apologies")],
    ),
    "ditto marks": (
        "PRESENT: Cllr P. Vane (Mayor)\n“ E.J. Breen\n“ Mrs J. Oakes\n\" T. Poole\nTown Clerk",
        present("P. Vane", "E.J. Breen", "J. Oakes", "T. Poole"),
    ),
    "all in capitals": (
        "PRESENT: COUNCILLOR E.OAKES, CATHAOIRLEACH, COUNCILLORS T. LOWE, O.O’BREEN AND ANN DEAN\nIN ATTENDANCE: MR. F. VANE, CHIEF EXECUTIVE\nMS. L. POOLE, SENIOR EXECUTIVE OFFICER/MEETINGS ADMINISTRATOR",
        present("E.OAKES", "T. LOWE", "O.O’BREEN", "ANN DEAN", "F. VANE", "L. POOLE"),
    ),
    "in Irish": (
        "Cathaoirleach sa Chathaoir: Cllr. I. Hall,\nI Láthair: Cllr. P.J. Vane, Cllr. R. Oakes\nOfficials present: Mr. Liam Poole, Area Co-Ordinator",
        present("I. Hall", "P.J. Vane", "R. Oakes", "Liam Poole"),
    ),
    "behind the day": (
        "CORRAGH, 15 May 2018. Minute of Meeting of the CORRAGH LICENSING BOARD. Present:- Councillor Boyle, Convener; and Councillors Vane and Lowe.",
        present("Boyle", "Vane", "Lowe"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("roster", "people"), LAYOUTS.values(), ids=LAYOUTS)
def test_layouts(roster: str, people: list[tuple[str, str]]) -> None:
    assert names_of(f"# CORRAGH COUNTY COUNCIL\n{roster}\n## 1. Minutes\nThe minutes were agreed.") == people


def test_the_mayor_who_speaks_presides_over_nothing() -> None:
    assert names_of("# CORRAGH COUNCIL\nPresent: Jo Rivers\n## 1. Chair\nThe Mayor, Councillor Ann Hall, was in the audience.") == present(
        "Jo Rivers"
    )
