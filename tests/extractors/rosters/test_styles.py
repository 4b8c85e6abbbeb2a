"""Lists of attendance as the clerks of small bodies keep them: run together, by places and bodies, in tables of their own, told in a sentence."""

from __future__ import annotations

import pytest

from extractors import extract
from tests.extractors.test_attendance import HEAD, apologies, names_of, present
from tests.timing import check_linear

LAYOUTS = {
    "all in capitals": (
        "PRESENT:\nTHE TOWN MAYOR, COUNCILLOR A TEAL (CHAIRMAN)\nCOUNCILLORS: B LORNE, M O'DOWD, MRS K BRANDT\nOFFICERS: S HOLT (TOWN CLERK)",
        present("A TEAL", "B LORNE", "M O'DOWD", "K BRANDT", "S HOLT"),
    ),
    "a group behind a full stop": (
        "Minute of Meeting of the COMMITTEE. Present:- Councillor Teal, Convener; and Councillors Lorne and Moss. External Members:- Mrs Ann Holt (Parent Representative) and Mr Joe Garth. The papers are on the website.",
        present("Teal", "Lorne", "Moss", "Ann Holt", "Joe Garth"),
    ),
    "the clerk in a row below the apologies": (
        "Present: | Cllr D Teal (Chair)\n| Cllr J Lorne\nApologies: | Cllr P Moss\nClerk: | Mrs R Garth",
        [*present("D Teal", "J Lorne"), *apologies("P Moss"), *present("R Garth")],
    ),
    "who joined, in a line of brackets": (
        "Present:\nCouncillor D Teal\nCouncillor J Lorne\n(Councillor P Moss joined at 6.25pm)\nCouncillor R Garth",
        present("D Teal", "J Lorne", "P Moss", "R Garth"),
    ),
    "a head of a school": (
        "Governors present: Sir Joe Teal, Mrs Ann Lorne, Head\nAlso there: Mr Sam Head; Dr Dee Moss, Deputy Head",
        present("Joe Teal", "Ann Lorne", "Sam Head", "Dee Moss"),
    ),
    "co-optees behind a dash": (
        "PRESENT – Councillors Teal (Chair) and Lorne\nSTATUTORY CO-OPTEES – Carly Moss\nAPOLOGIES – Councillor Garth",
        [*present("Teal", "Lorne", "Carly Moss"), *apologies("Garth")],
    ),
    "colleagues and partners": (
        "Present\nCouncillor D Teal\nColleagues, partners and others in attendance\nGail Holt | - Head of Care\nStuart Lock | - Area Manager, Quays",
        present("D Teal", "Gail Holt", "Stuart Lock"),
    ),
    "in Irish": ("I Láthair: Cllr. Máirtín Teal\nLeithscéal: Cllr. Seán Lorne", [*present("Máirtín Teal"), *apologies("Seán Lorne")]),
    "whose apologies a cell gives": (
        "Name | Representing | Attended\nCllr Dee Teal (Chair) | Mill | Yes\nCllr Sam Lorne | Weir | Apologies – Cllr Joe Holt substituted\nCllr Ann Garth | Weir | No",
        [*present("Dee Teal"), *apologies("Sam Lorne"), ("Ann Garth", "absent")],
    ),
    "clergy behind a comma": (
        "There were present Mr A. Teal (in the chair), Mrs B. Lorne, the Revd. C. Holt and Mr Garth.",
        present("A. Teal", "B. Lorne", "C. Holt", "Garth"),
    ),
    "a dash before the post": ("Present:\nGail Holt | - Head of Care\nStuart Lock | – Clerk", present("Gail Holt", "Stuart Lock")),
    "a heading of one word below": ("Apologies: Una; Raj (holiday)\n## Trees\nKit will ring the tree officer.", apologies("Una", "Raj")),
    "members below, in rows of two": (
        "Present: The Mayor (Councillor A. B. Teal) in the Chair; the Deputy Mayor (Councillor Mrs. J. Lorne); and Councillors:-\nK. Brandt | Mrs. P. Holt\nMs. T. Garth | R. S. Moss\nOfficers in attendance: Chief Executive (D. Pell)",
        present("A. B. Teal", "J. Lorne", "K. Brandt", "P. Holt", "T. Garth", "R. S. Moss", "D. Pell"),
    ),
    "members below, a line each": (
        "PRESENT: Cllr Jo Rivers (Chair), and the following members:\nCllr Dee Holt\nCllr Tom Teal\nIn attendance: the Clerk and the following officers:\nSue Brandt, Head of Audit\nKay Lorne, Solicitor",
        present("Jo Rivers", "Dee Holt", "Tom Teal", "Sue Brandt", "Kay Lorne"),
    ),
    "members below, without a mark": (
        "Present: The Chairman, Councillor D Teal, in the Chair, and Councillors\nJ Lorne | P Holt | S Garth\nK Moss | R Brandt |",
        present("D Teal", "J Lorne", "P Holt", "S Garth", "K Moss", "R Brandt"),
    ),
    "no list below": (
        "Present: Councillor D Teal in the Chair and all the members of the Council.\nThe minutes of the last meeting were read by J Lorne.",
        present("D Teal"),
    ),
    "a label and a post of their own": (
        "Attendees\nChair: Jo Rivers, Head of Audit\nNotes: Dee Holt, Clerk to the Board\nTom Teal: Mill Council",
        present("Jo Rivers", "Dee Holt", "Tom Teal"),
    ),
    "a letter for a surname with O": ("Who was there: Ann, Bob, Mary O'N and Dee (chair)", present("Ann", "Bob", "Mary O'N", "Dee")),
    "somebody attending for another": (
        "Present: Jo Rivers\nApologies: Tom Teal (Kay Brandt attending), Sam Lorne",
        [*present("Jo Rivers"), *apologies("Tom Teal"), ("Kay Brandt", "substitute"), *apologies("Sam Lorne")],
    ),
    "who was not there, behind a dash": (
        "Attendance\n- Cllr Jo Rivers – Chair\n- Cllr Dee Holt – apologies\n- Cllr Tom Teal - Apols received\n- Cllr Kay Lorne – absent\n- Sue Brandt – Clerk",
        [*present("Jo Rivers"), *apologies("Dee Holt", "Tom Teal"), ("Kay Lorne", "absent"), *present("Sue Brandt")],
    ),
    "apologies of the next": (
        "Present: Cllrs Rivers and Teal – apologies from Cllr Holt",
        [*present("Rivers", "Teal"), *apologies("Holt")],
    ),
    "deputised by another": (
        "Present: Jo Rivers\nApologies\nSue Teal, Chief Nurse, ICB – deputised by Dee Holt\nKay Brandt, Education representative\nL Lorne (Mill BC) (T Garth substituting)",
        [
            *present("Jo Rivers"),
            *apologies("Sue Teal"),
            ("Dee Holt", "substitute"),
            *apologies("Kay Brandt", "L Lorne"),
            ("T Garth", "substitute"),
        ],
    ),
    "gentlemen": ("Present: A Teal Esq (in the Chair), B Lorne, T Holt Esqs.", present("A Teal", "B Lorne", "T Holt")),
    "an initial behind a title": ("PRESENT Cllr A Teal in the chair; Cllrs B Lorne, T Holt", present("A Teal", "B Lorne", "T Holt")),
    "behind what else the head says": (
        "Minutes of a meeting held at the hall, Present Cllrs A Teal (Ch), B Lorne (VCh) and T Holt",
        present("A Teal", "B Lorne", "T Holt"),
    ),
    "quoracy": ("Present: Jo Rivers\n## 1. Welcome, Apologies & Quoracy\nThe meeting was quorate.", present("Jo Rivers")),
    "as a substitute": (
        "Present: Cllr Rivers\n## 1. Apologies\nApologies had been received from Cllr Holt. Cllr Adam Teal attended the meeting as a substitute.",
        [*present("Rivers"), *apologies("Holt"), ("Adam Teal", "substitute")],
    ),
    "officers below the apologies": (
        "Present: | Cllrs Rivers and Holt\nApologies: | Cllr Garth\nOfficers: | Chief Executive (Helen Teal); Head of Housing (N Brandt)",
        [*present("Rivers", "Holt"), *apologies("Garth"), *present("Helen Teal", "N Brandt")],
    ),
    "a rank before each name": (
        "Present: Cllr Rivers\nOfficers: Chief Fire Officer (P Teal), Assistant Chief Officer (K Lorne)",
        present("Rivers", "P Teal", "K Lorne"),
    ),
    "who came to a hearing": (
        (
            "Present: Cllr Jo Rivers\n## 1. Review of a licence\nThe application was opened. The following attended the hearing:\n"
            "For the applicant: Sergeant Amy Dunn of the Mill Licensing Unit and PC 2281 Mark Lorne.\nLicence holder: Mr Tim Holt, accompanied by Miss Helen Brandt.\nThe Chair opened it."
        ),
        present("Jo Rivers", "Amy Dunn", "Mark Lorne", "Tim Holt", "Helen Brandt"),
    ),
    "a label with a note": (
        "Members: Cllr Jo Rivers, Cllr Ann Holt\nParish representative (non-voting): Cllr Don Teal\nOfficers: Kate Brandt",
        present("Jo Rivers", "Ann Holt", "Don Teal", "Kate Brandt"),
    ),
    "a pair and their post": (
        "Present:\nMary Holt & Tim Teal, Joint Heads of Service\nJo Rivers",
        present("Mary Holt", "Tim Teal", "Jo Rivers"),
    ),
    "a firm in the second cell": (
        "Present:\nMr G Teal | Oakes Holt LLP (External Auditors)\nMs Jo Rivers | Head of Audit",
        present("G Teal", "Jo Rivers"),
    ),
    "labels side by side": (
        "Chair: Jo Rivers | Secretary: Bob Teal | Minutes: Carol Lorne\nPresent: Ann Holt, Kay Brandt | Apologies: Tom Garth",
        [*present("Jo Rivers", "Bob Teal", "Carol Lorne", "Ann Holt", "Kay Brandt"), *apologies("Tom Garth")],
    ),
    "labels run together": (
        "Chairman: Cllr Jo Rivers Clerk: Mrs B Teal Present: Cllrs Lorne, Marsh and Holt Apologies: Cllr Garth Also present: 3 residents, PC Nolan",
        [*present("Jo Rivers", "B Teal", "Lorne", "Marsh", "Holt"), *apologies("Garth"), *present("Nolan")],
    ),
    "labels in the last row": (
        "Presiding: Cllr Jo Rivers\nMembers: Cllrs Lorne and Holt Public: 4\nMinutes taken by: Dee Teal | Apologies for absence: Cllr Garth",
        [*present("Jo Rivers", "Lorne", "Holt", "Dee Teal"), *apologies("Garth")],
    ),
    "nobody in between": (
        "Attendees: Jo Rivers (Chair), Bob Teal. Apologies: none received. Minutes: Tom Garth. Observers: Kay Brandt.",
        present("Jo Rivers", "Bob Teal", "Tom Garth", "Kay Brandt"),
    ),
    "surnames that are places too": (
        "Present: Councillors Rivers (Chair), Teal, Marsh and Lorne",
        present("Rivers", "Teal", "Marsh", "Lorne"),
    ),
    "run together": (
        "Present: Mayor Cllr Jo Rivers Deputy Mayor Cllr Ann Holt Councillors Mrs P Teal Mr J Lorne Mr K van Dale Footpath Warden Miss L Brandt",
        present("Jo Rivers", "Ann Holt", "P Teal", "J Lorne", "K van Dale", "L Brandt"),
    ),
    "a particle before the next post": ("Present: Chairman Mr T van Dale Vice Chairman Mrs O Bell", present("T van Dale", "O Bell")),
    "a councillor of another place": (
        "Present: Cllr Jo Rivers\nIn attendance: Elmshire Cllr P Teal, Upper Wray District Councillor Kim Lorne",
        present("Jo Rivers", "P Teal", "Kim Lorne"),
    ),
    "by bodies": (
        "Present: Wrayford Town Council Members J Rivers (Chair), A Holt; Northbrook Parish Council Representatives P Teal and K Lorne",
        present("J Rivers", "A Holt", "P Teal", "K Lorne"),
    ),
    "bodies without a stop": (
        "Present: Wrayford Town Council Councillors J Rivers, F Nolan Mill Parish Council Councillors W Garth",
        present("J Rivers", "F Nolan", "W Garth"),
    ),
    "a line that nobody can read": (
        "Present:\n- Chf Supt Rohan Keane\n- Ann Holt, Head of Crime\n- Joe Teal, Youth Justice Service",
        present("Ann Holt", "Joe Teal"),
    ),
    "short ranks": ("Present: Det Supt Rohan Keane, P.C. Oster", present("Rohan Keane", "Oster")),
    "here and not here": (
        "Here | Not here\nJo Rivers (Chair) | Kim Lorne (apols)\nAnn Holt | Joe Teal",
        [("Jo Rivers", "present"), ("Kim Lorne", "apologies"), ("Ann Holt", "present"), ("Joe Teal", "absent")],
    ),
    "initials and bodies in cells": (
        "Attendees | |\nJo Rivers (JR) | - | Severn Health Board\nAnn Holt (AH) | n/a | Wrayford Council\nMei Tan (MT) | MT | Carers Network",
        present("Jo Rivers", "Ann Holt", "Mei Tan"),
    ),
    "also there": (
        "Present: Jo Rivers\nAlso there: Cllr Ann Holt, PC Joe Teal and four residents.",
        present("Jo Rivers", "Ann Holt", "Joe Teal"),
    ),
    "in two languages": ("Present: Jo Rivers\nHefyd / Also: County Cllr Ann Holt", present("Jo Rivers", "Ann Holt")),
    "in the chair": (
        "Present were 14 electors with Cllr Jo Rivers in the chair. The Clerk, Ann Holt, took the minutes.",
        present("Jo Rivers", "Ann Holt"),
    ),
    "no apology from somebody": (
        "Present: Jo Rivers\n## 1. Apologies\nCllr P Teal. No apologies had been received from Cllr Kim Lorne. The Clerk was thanked.",
        [("Jo Rivers", "present"), ("P Teal", "apologies"), ("Kim Lorne", "absent")],
    ),
    "late": ("## 1. Apologies\nApologies for lateness were received from Cllr Hall and Mr Poole.", present("Hall", "Poole")),
    "absent without a verb": (
        "## 1. Apologies\nCllr Teal (work). Cllr Kim Lorne absent.",
        [("Teal", "apologies"), ("Kim Lorne", "absent")],
    ),
    "a rank and a post": ("Present:\n- Det Insp Joe Teal, Head of Crime\n- Ann Holt, Nurse", present("Joe Teal", "Ann Holt")),
    "whom somebody represents": (
        "Present: Ann Holt (Clerk), Mr Joe Teal (representing the Structural Engineers), Mei Tan (Liaison Officer, for Item 3 only)",
        present("Ann Holt", "Joe Teal", "Mei Tan"),
    ),
    "letters for surnames": ("Patients: Jean A, Colin B\nPractice: Dr Lucy Mead (GP partner)", present("Jean A", "Colin B", "Lucy Mead")),
    "posts cut short": ("Present: Joan Stead (Sec.), Ted Marsh (Treas.)", present("Joan Stead", "Ted Marsh")),
    "a label in two languages": ("Present: Mair Hughes\nY Clerc / The Clerk: Anwen Parry", present("Mair Hughes", "Anwen Parry")),
    "there were present": (
        "At a meeting held at the Bridge Inn there were present: J. Fenn Esq. (in the Chair), Messrs. T. Aldo and W. Crane, and the Clerk (Mr. A. Grice).",
        present("J. Fenn", "T. Aldo", "W. Crane", "A. Grice"),
    ),
    "firms beside names": ("Present: David Lund, Moss Advisers, Colin Swan, Lunn Estates", present("David Lund", "Colin Swan")),
    "sorry not to see": ("Here: Wilf, Moira\nSorry not to see: Ron, Bev", [*present("Wilf", "Moira"), *apologies("Ron", "Bev")]),
    "received but not accepted": (
        "## 1. Apologies\nApologies were accepted from Mr B Kane (work) and received but not accepted from Mrs L Dent.",
        apologies("B Kane", "L Dent"),
    ),
    "deputising behind a dash": ("Present:\n- Sue Park – deputising for Tom Reed", [("Sue Park", "substitute"), ("Tom Reed", "apologies")]),
    "unable to come": (
        "## 1. Apologies\nApologies were received from Cllr Teal (work). District Cllr K Lorne also unable to attend.",
        apologies("Teal", "K Lorne"),
    ),
    "for some minutes": ("## 2. Police\nSergeant Pell attended for Minutes 4 to 9.", present("Pell")),
    "sent apologies in a cell": (
        "Member | Body | Attendance\nJoe Teal | Mill Trust | In attendance\nAnn Holt | Police | Sent apologies",
        [*present("Joe Teal"), *apologies("Ann Holt")],
    ),
    "who came in Welsh": (
        "Rhai yn bresennol / Present: Cyng. Joe Teal (Cadeirydd), Cyng. Ann Holt\nYn gwasanaethu / In attendance: Wilma Fell (Clerc)",
        present("Joe Teal", "Ann Holt", "Wilma Fell"),
    ),
    "officers in Irish": (
        "I LÁTHAIR: Cllr. J. Teal\nLEITHSCÉALTA: Cllr. A. Holt\nOIFIGIGH I LÁTHAIR: Ms W. Fell, Engineer",
        [*present("J. Teal"), *apologies("A. Holt"), *present("W. Fell")],
    ),
    "a scribe": (
        "Attendees: Joe Teal\nRegrets: Ann Holt\nScribe: Wilma Fell",
        [*present("Joe Teal"), *apologies("Ann Holt"), *present("Wilma Fell")],
    ),
    "there for one item": (
        "Present: Joe Teal, Ann Holt\nAlso attending for item 3: Dr Wilma Fell, Surveyor",
        present("Joe Teal", "Ann Holt", "Wilma Fell"),
    ),
    "apologies in capitals": (
        "Sederunt: Mr Joe Teal\nAPOLOGIES were conveyed for and from Ms Rigg and Mr Dunn.",
        [*present("Joe Teal"), *apologies("Rigg", "Dunn")],
    ),
    "by items": (
        "Present: Mr Joe Teal\nAlso attending:\nSergeant Ann Holt\nItem 4.2: Ms L Dent, solicitor for the objectors; Mr B Kane, objector\nItems 5 and 6: Miss W Fell, licence holder",
        present("Joe Teal", "Ann Holt", "L Dent", "B Kane", "W Fell"),
    ),
    "by parts of the meeting": (
        "Present:\nOfficers:\nWhole of meeting Wilma Fell (Chief Executive); Joe Teal (Legal)\nPart of meeting\nItem 3 | Ann Holt, Head of Parks",
        present("Wilma Fell", "Joe Teal", "Ann Holt"),
    ),
    "officers alone below the apologies": (
        "Present:\nCllr Joe Teal\nApologies were received from Cllr Ann Holt. Cllr B Kane substituted for her.\nOfficers\nW Fell - Planning Manager\nL Dent - Solicitor",
        [*present("Joe Teal"), *apologies("Ann Holt"), ("B Kane", "substitute"), *present("W Fell", "L Dent")],
    ),
    "who took the minutes": (
        "Present: Joe Teal\nApologies: Ann Holt\nMinutes: Wilma Fell",
        [*present("Joe Teal"), *apologies("Ann Holt"), *present("Wilma Fell")],
    ),
    "initials between": (
        "Governors present | Also attending\nJoe Teal (Chair) JT Rev Ann Holt (Staff) AH | Wilma Fell (Bursar) WF to item 3 Bo Kane (Clerk)",
        present("Joe Teal", "Ann Holt", "Wilma Fell", "Bo Kane"),
    ),
    "representatives in capitals": (
        "PRESENT: Cllr Joe Teal.\nSTAFF REPRESENTATIVE: Mrs Ann Holt. YOUTH REPRESENTATIVE: Wilma Fell, Northbrook School.",
        present("Joe Teal", "Ann Holt", "Wilma Fell"),
    ),
    "a title in two languages": ("Presennol:\nCyng. Joe Teal\nCyng. Sir / County Cllr Ann Holt", present("Joe Teal", "Ann Holt")),
    "apologies in Gaelic": (
        "Present: Mr Joe Teal\n## 1. Apologies Leisgeulan\nApologies were intimated for Mr B Kane.",
        present("Joe Teal"),
    ),
    "present for another": (
        "Name | Role | Attendance\nJoe Teal | Nurse | Present for A Holt\nWilma Fell | Clerk | Present",
        [("Joe Teal", "substitute"), ("Wilma Fell", "present")],
    ),
    "a body and whom for": (
        "Present\nJoe Teal, Mill Trust (for Lady Holt)\nWilma Fell, Clerk",
        [("Joe Teal", "substitute"), ("Holt", "apologies"), ("Wilma Fell", "present")],
    ),
    "there for one thing": ("Here: Joe Teal\nAlso here: Ann Holt (AH, builder, for the roof item)", present("Joe Teal", "Ann Holt")),
    "apologies as above": (
        "Present: Joe Teal\n## 1. Welcome\nApologies as above, plus Cllr Ann Holt (observer).",
        [*present("Joe Teal"), *apologies("Ann Holt")],
    ),
    "in somebody's place": (
        "## 2. Police\nMs Rigg sat in for Mr Oster. Mr Dunn attended for the Clerk. Mrs Lamb was at the meeting in place of Mr Fenn.",
        [("Rigg", "substitute"), ("Dunn", "substitute"), ("Lamb", "substitute")],
    ),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_layout(layout: str) -> None:
    text, wanted = LAYOUTS[layout]
    assert names_of(HEAD + text) == wanted


@pytest.mark.parametrize("role", ["Patient", "Student", "Scribe", "Curate"])
def test_a_role_behind_a_stroke_is_nobody(role: str) -> None:
    assert names_of(f"{HEAD}Present\n- Mr Jo Bell – {role} (part of meeting)\n- Mr B Rigg") == [
        ("Jo Bell", "present"),
        ("B Rigg", "present"),
    ]


def test_names_side_by_side_with_a_column_each() -> None:
    table = "Name | Present / Apologies | Name | Present / Apologies\nSophie Bull (SBU) | Apologies Accepted | Ian Bell (IBE) | ✓\nMarie Rigg (MRI) | ✓ | Ann Oster (AOS) | ✓"
    assert names_of(f"{HEAD}{table}") == [
        ("Sophie Bull", "apologies"),
        ("Ian Bell", "present"),
        ("Marie Rigg", "present"),
        ("Ann Oster", "present"),
    ]


def test_a_table_of_names_and_states_of_something_else() -> None:
    assert names_of(f"{HEAD}## 2. Reports\nMember | Status | Member | Status\nMill | Open | Ferry | Closed") == []


@pytest.mark.parametrize("body", ["Trustees", "Governors", "Directors", "Commissioners"])
def test_a_title_for_all_before_surnames(body: str) -> None:
    assert names_of(f"{HEAD}Present: {body} Bell (Chair), Rigg and Oster") == [(name, "present") for name in ("Bell", "Rigg", "Oster")]


def test_names_that_begin_with_the_chair_need_no_heading() -> None:
    line = "Alan Bell (Chairman), Liz Rigg (Secretary), Denise Oster, Peter Dale."
    assert names_of(f"{HEAD}{line}\n## 1. Welcome\nThe Chair spoke.") == [
        (name, "present") for name in ("Alan Bell", "Liz Rigg", "Denise Oster", "Peter Dale")
    ]
    assert names_of(f"{HEAD}## 1. Reports\nThanks went round.\n{line}") == []


NEAR_MISSES = {
    "minutes and what was done with them": "Apologies: none\nMinutes: Agreed by Jo",
    "part of a meeting": "## 2. Parks\nPart of the meeting was held outdoors. Item 4: Trees were felled.",
    "sorry for something else": "## 2. Finance\nJoe Bell apologised for this and said that he would send them. Ms Rigg apologised that it was late.",
    "attended for a purpose": "## 2. Reports\nCllr Hall attended for the Council. Mr Oster attended for the first time in May at the fair.",
    "a welcome first": "## 1. Welcome\nCllr Jo Rivers, Chair, welcomed everyone.",
    "an event elsewhere": "## 2. Training\nThe attendance of Cllrs. Hall and Poole at the seminar was approved.",
    "here and there": "## 2. Litter\nHere and there it was bad. Also: the hall is cold.",
    "a councillor's place": "## 2. Roads\nUpper Wray Councillor grants were discussed.",
}


@pytest.mark.parametrize("case", NEAR_MISSES)
def test_near_miss(case: str) -> None:
    assert names_of(HEAD + NEAR_MISSES[case]) == []


@pytest.mark.parametrize(
    "shape",
    ["; and Councillors", " in the Chair, and the following", " , , and members", ". External Members:- ", "\n(Councillor Hall joined "],
)
def test_linear_time_of_what_leads_on(shape: str) -> None:
    check_linear(
        lambda times: f"# Council\n\nPresent: Councillor A Teal{shape * times}\n".encode(), lambda given: extract(given, "minutes.md"), 60
    )
