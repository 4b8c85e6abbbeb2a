"""What opens a list of attendance, in the words of many clerks."""

from __future__ import annotations

import pytest

from tests.extractors.test_attendance import HEAD, names_of

LAYOUTS: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "one who is co-opted": (
        "Present: Ann Brook (Chair)\nCOUNCILLORS\nK. Tate\nCO-OPTED MEMBER\nL. Hale",
        [("Ann Brook", "present"), ("K. Tate", "present"), ("L. Hale", "present")],
    ),
    "numbered by year and month": (
        "2604.01 Present\nCouncillors: R. Ashby (RA)(Chairman), J Brook (JB)",
        [("R. Ashby", "present"), ("J Brook", "present")],
    ),
    "guests without a mark": (
        "Present: Chairman: Cllr Mrs Ashby. Councillors: Mrs Brook, Tate. Guests Mrs Vane, Mr Hale",
        [("Ashby", "present"), ("Brook", "present"), ("Tate", "present"), ("Vane", "present"), ("Hale", "present")],
    ),
    "a title that goes on in its sentence": (
        "APOLOGIES FOR ABSENCE\nWere received from County Councillor Ann Brook",
        [("Ann Brook", "apologies")],
    ),
    "a code before its names": ("NB26/03 Present: Cllrs Ashby, Brook", [("Ashby", "present"), ("Brook", "present")]),
    "community councillors": (
        "CC Members Present: - Jo Ashby, Ann Brook\nApologies: - Kit Tate\nMembers of Public: - Sam Vane\nCouncillors: Cllr Hale\nPolice: None",
        [("Jo Ashby", "present"), ("Ann Brook", "present"), ("Kit Tate", "apologies"), ("Sam Vane", "present"), ("Hale", "present")],
    ),
    "groups of those who sent apologies": (
        "Present: Jo Ashby\nApologies:\nCommunity Councillors: Kit Tate\nCouncillors: Cllr Ann Hale",
        [("Jo Ashby", "present"), ("Kit Tate", "apologies"), ("Ann Hale", "apologies")],
    ),
    "the next item with names of its own": (
        "1 Present\nCouncillors R Ashby, J Brook\n2 Apologies\nCouncillor K Tate\n3 Declarations of Interest\nCouncillors R Ashby – Church House",
        [("R Ashby", "present"), ("J Brook", "present"), ("K Tate", "apologies")],
    ),
    "sorry in many ways": (
        "At the meeting: Jo Ashby, Ann Brook\nAlso at the meeting: Sam Vane (Clerk)\nSorry not to be here - Kit Tate and Lil Hale",
        [("Jo Ashby", "present"), ("Ann Brook", "present"), ("Sam Vane", "present"), ("Kit Tate", "apologies"), ("Lil Hale", "apologies")],
    ),
    "a body before the number": (
        "Cou/41/08-09 Present\nCllr R Ashby (Chairman), Cllr J Brook\nCou/42/08-09 Apologies\nCllr Tate",
        [("R Ashby", "present"), ("J Brook", "present"), ("Tate", "apologies")],
    ),
    "users at a dash": (
        "Present:\nAnn Brook – Weir Users\nRhys Ashby – Elm Trust",
        [("Ann Brook", "present"), ("Rhys Ashby", "present")],
    ),
    "one apology": ("## 1. Apology for absence\nThis was received from Councillor J. Brook.", [("J. Brook", "apologies")]),
    "directors": (
        "Directors:\nAnn Brook (AB) - Chair\nRhys Ashby (RA)\nNot present:\nSue Tate",
        [("Ann Brook", "present"), ("Rhys Ashby", "present"), ("Sue Tate", "absent")],
    ),
    "who could not": ("Those who came: Ann Brook\nThose who couldn't: Rhys Ashby", [("Ann Brook", "present"), ("Rhys Ashby", "apologies")]),
    "a roll call": (
        "The roll was called at 6.02 p.m., the undermentioned being present:-\nThe Mayor (Councillor Ann Brook)\nCouncillors Ashby, Vane and Tate.",
        [("Ann Brook", "present"), ("Ashby", "present"), ("Vane", "present"), ("Tate", "present")],
    ),
    "short surnames in capitals": (
        "Present: Ann ORR, Dr Rhys ABB, Sue TATE",
        [("Ann ORR", "present"), ("Rhys ABB", "present"), ("Sue TATE", "present")],
    ),
    "portfolios beside names": (
        "Present | Portfolio\nCouncillor Ann Brook | Leader of the Council (Finance)\nCouncillor Rhys Ashby | Deputy Leader (Adults)",
        [("Ann Brook", "present"), ("Rhys Ashby", "present")],
    ),
    "an initial behind the title": (
        "In attendance | Title | Initial\nAnn Brook | Board Support | AB\nRhys Ashby | District Commander | RA\nApologies | |\nSue Tate | Clerk | ST",
        [("Ann Brook", "present"), ("Rhys Ashby", "present"), ("Sue Tate", "apologies")],
    ),
    "both in one heading": (
        "## Attendance and apologies\nAnn Brook (Chair)\nRhys Ashby\nApologies: Sue Tate",
        [("Ann Brook", "present"), ("Rhys Ashby", "present"), ("Sue Tate", "apologies")],
    ),
    "roll call and apologies in one heading": (
        "## Welcome, roll call and apologies\nName | Initials | Role\nAnn Brook | AB | Chair\nRhys Ashby | RA | Treasurer",
        [("Ann Brook", "present"), ("Rhys Ashby", "present")],
    ),
    "apologies and attendance in one heading": (
        "## Apologies and attendance\nAnn Brook (Chair)\nRhys Ashby\nApologies: Sue Tate",
        [("Ann Brook", "present"), ("Rhys Ashby", "present"), ("Sue Tate", "apologies")],
    ),
    "roman numbers below": ("Apologies: Cllr Ashby\nII DECLARATIONS OF INTEREST\nNone", [("Ashby", "apologies")]),
    "in the chair behind a post": (
        "Present: Councillor Ann Brook, Chairman, Presided.\nCouncillors R Ashby, M Tate",
        [("Ann Brook", "present"), ("R Ashby", "present"), ("M Tate", "present")],
    ),
    "item and number": ("Item 1 Present\nCllr R Ashby, Cllr J Brook", [("R Ashby", "present"), ("J Brook", "present")]),
    "initials set close": (
        "Present: R.Ashby, J.Brook,S.Tate and M.O'Dare (treasurer)",
        [("R.Ashby", "present"), ("J.Brook", "present"), ("S.Tate", "present"), ("M.O'Dare", "present")],
    ),
    "nothing between the entries": (
        "Present: J Ashby C Brook P Tate Mrs N Vane [Clerk]",
        [("J Ashby", "present"), ("C Brook", "present"), ("P Tate", "present"), ("N Vane", "present")],
    ),
    "a colon and a dash": (
        "PRESENT:- Councillors Ashby (Leader) and Brook\nOFFICERS:- Mr Tate (Chief Executive), Mrs Vickers",
        [("Ashby", "present"), ("Brook", "present"), ("Tate", "present"), ("Vickers", "present")],
    ),
    "incl": (
        "Present: Cllr A Hall, and two tenants incl. Tom Poole (TP) and Mrs Vane.",
        [("A Hall", "present"), ("Tom Poole", "present"), ("Vane", "present")],
    ),
    "including": (
        "Also present: County Cllr J Rivers and 4 members of the public, including Mr S Lowe",
        [("J Rivers", "present"), ("S Lowe", "present")],
    ),
    "chamber/remote": (
        "Members Present (In Person): Alderman F Moss, Councillors P Quill and S Rooney\nMembers Present (Remote): Councillor A Bell\nOfficers Present (Chamber): D Todd, Chief Executive; U Hale, Director of Parks",
        [
            ("F Moss", "present"),
            ("P Quill", "present"),
            ("S Rooney", "present"),
            ("A Bell", "present"),
            ("D Todd", "present"),
            ("U Hale", "present"),
        ],
    ),
    "present chamber": (
        "Present in the Chamber: Cllrs Hall and Poole\nPresent by Zoom: Cllr Lowe",
        [("Hall", "present"), ("Poole", "present"), ("Lowe", "present")],
    ),
    "in the chair": (
        "In the Chair: Councillor Josie Crump\nMembers Present: Councillors T Poole, R Hall",
        [("Josie Crump", "present"), ("T Poole", "present"), ("R Hall", "present")],
    ),
    "in the chair mayor": (
        "IN THE CHAIR: The Mayor, Alderman Josie Crump\nMEMBERS PRESENT: Aldermen T Poole and R Hall; Councillors V Lowe, W Pell",
        [("Josie Crump", "present"), ("T Poole", "present"), ("R Hall", "present"), ("V Lowe", "present"), ("W Pell", "present")],
    ),
    "chair label": (
        "Chair: Councillor Josie Crump\nPresent: Councillors T Poole, R Hall",
        [("Josie Crump", "present"), ("T Poole", "present"), ("R Hall", "present")],
    ),
    "chairman label": (
        "Chairman: Cllr Josie Crump\nMembers: Cllrs T Poole, R Hall\nOfficers: J Vane (Clerk)\nApologies: Cllr Moss",
        [("Josie Crump", "present"), ("T Poole", "present"), ("R Hall", "present"), ("J Vane", "present"), ("Moss", "apologies")],
    ),
    "group colon": (
        "Present:\nLabour: Cllrs Rivers, Hall\nConservative: Cllrs Poole, Lowe",
        [("Rivers", "present"), ("Hall", "present"), ("Poole", "present"), ("Lowe", "present")],
    ),
    "item four digit": (
        "Present: Cllr A Hall, Cllr B Poole and the Clerk.\n2041. Apologies: Cllr Selby (abroad), PCSO Orme.\n2042. Interests: Cllr Poole in the fair.",
        [("A Hall", "present"), ("B Poole", "present"), ("Selby", "apologies"), ("Orme", "apologies")],
    ),
    "ap lower": (
        "Present: Chairman Cllr Mrs Beal, Councillors ap Huw, Price & Howe, County Councillor Madd and the Clerk.",
        [("Beal", "present"), ("ap Huw", "present"), ("Price", "present"), ("Howe", "present"), ("Madd", "present")],
    ),
    "for the applicant": (
        "## 4. Application\nIn attendance for the applicant:\nMr. N. Lusk (Barrister)\nMs. E. Brill (Bar Manager)\nObjectors:\nPC 3302 T. Vose, Elmshire Police\nMr. W. Oduro (Noise Team)\nMrs. R. Tamm and Mr. & Mrs. Cray, of Quay Street\nThe officer presented the report.",
        [
            ("N. Lusk", "present"),
            ("E. Brill", "present"),
            ("T. Vose", "present"),
            ("W. Oduro", "present"),
            ("R. Tamm", "present"),
            ("Cray", "present"),
        ],
    ),
    "also present by invitation": (
        "Also present by invitation of the Chair: Councillor Hall and Mr Poole",
        [("Hall", "present"), ("Poole", "present")],
    ),
    "at invitation": ("Also attending at the invitation of the Panel: Jo Rivers, Elmshire Police", [("Jo Rivers", "present")]),
    "co-opted label": (
        "Present: Councillors Hall, Poole\nCo-opted Members: Mrs J Rivers, Canon Lowe\nParent Governor Representatives: Mr T Vane",
        [("Hall", "present"), ("Poole", "present"), ("J Rivers", "present"), ("Lowe", "present"), ("T Vane", "present")],
    ),
    "independent": (
        "Present: Councillors Hall, Poole\nIndependent Persons: Mrs J Rivers, Mr B Lowe\nExternal Auditor: Ms T Vane (Hale LLP)",
        [("Hall", "present"), ("Poole", "present"), ("J Rivers", "present"), ("B Lowe", "present"), ("T Vane", "present")],
    ),
    "absent without": (
        "Present: Cllrs Hall, Poole\nAbsent without apology: Cllr Lowe",
        [("Hall", "present"), ("Poole", "present"), ("Lowe", "absent")],
    ),
    "did not attend": (
        "Present: Cllrs Hall, Poole\nDid not attend: Cllr Lowe",
        [("Hall", "present"), ("Poole", "present"), ("Lowe", "absent")],
    ),
    "not present": ("Present: Cllrs Hall, Poole\nNot present: Cllr Lowe", [("Hall", "present"), ("Poole", "present"), ("Lowe", "absent")]),
    "welsh": (
        "Presennol: Cyng. Elin Rhys, Cyng. Huw Prys\nYmddiheuriadau: Cyng. Non Puw",
        [("Elin Rhys", "present"), ("Huw Prys", "present"), ("Non Puw", "apologies")],
    ),
    "minutes by": (
        "Present: Cllr Hall, Cllr Poole\nMinutes: Jo Rivers (Clerk)",
        [("Hall", "present"), ("Poole", "present"), ("Jo Rivers", "present")],
    ),
    "note taker": (
        "Present: Ann Hall, Tom Poole\nNotes taken by: Jo Rivers",
        [("Ann Hall", "present"), ("Tom Poole", "present"), ("Jo Rivers", "present")],
    ),
    "codes after": (
        "Present: Councillor Sonia Lusk (in the Chair);\nCouncillor Adeel Rafiq.\nOfficers: V. Dunne (Harbour Manager) and\nK. Ebden (Governance Officer).\nHRC.7 ELECTION OF CHAIR\nResolved: That Councillor Lusk be elected Chair.",
        [("Sonia Lusk", "present"), ("Adeel Rafiq", "present"), ("V. Dunne", "present"), ("K. Ebden", "present")],
    ),
    "acronym org": (
        "Present:\nMs Nora Quill, EPN and Mr Amir Sood, Chamber of Trade\nEoin Tully, County Engineer, Sheila Dorr, Senior Officer (Roads) and Aine Rua Nic Aodh, Meetings Administrator",
        [
            ("Nora Quill", "present"),
            ("Amir Sood", "present"),
            ("Eoin Tully", "present"),
            ("Sheila Dorr", "present"),
            ("Aine Rua Nic Aodh", "present"),
        ],
    ),
    "post comma field": (
        "In attendance:\nChief Executive (Ms R Fenn), Director, Libraries (Mr D Pine), Director, Roads and Waste (Mr A Sidd), County Solicitor (Ms U Mee).",
        [("R Fenn", "present"), ("D Pine", "present"), ("A Sidd", "present"), ("U Mee", "present")],
    ),
    "presiding again": (
        "Present: Councillors Ailsa Rennie (Convener), D Ogston\nApologies: Cllr Lowrie\nCouncillor Rennie presiding",
        [("Ailsa Rennie", "present"), ("D Ogston", "present"), ("Lowrie", "apologies")],
    ),
    "mayor worshipful": (
        "Present: The Worshipful the Mayor (Councillor J Hall), the Deputy Mayor (Councillor T Poole), Councillors R Lowe, V Pell",
        [("J Hall", "present"), ("T Poole", "present"), ("R Lowe", "present"), ("V Pell", "present")],
    ),
    "school governors": (
        "Governors Present: Mr J Rivers (JR) – Chair, Mrs A Hall (AH) – Headteacher, Ms L Wei (LW) – Staff Governor\nAlso Present: Mrs S Lowe – Clerk, Mr T Pell – School Business Manager\nApologies: Rev P Moss (PM)",
        [
            ("J Rivers", "present"),
            ("A Hall", "present"),
            ("L Wei", "present"),
            ("S Lowe", "present"),
            ("T Pell", "present"),
            ("P Moss", "apologies"),
        ],
    ),
    "pub trustees": (
        "Trustees: Jo Rivers (Chair), Ann Hall, Tom Poole\nStaff: Sam Lowe (Director)\nApologies: Vera Pell",
        [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Tom Poole", "present"), ("Sam Lowe", "present"), ("Vera Pell", "apologies")],
    ),
    "present with numbers": (
        "Present (6): Cllrs Rivers, Hall, Poole, Lowe, Pell and Moss",
        [("Rivers", "present"), ("Hall", "present"), ("Poole", "present"), ("Lowe", "present"), ("Pell", "present"), ("Moss", "present")],
    ),
    "wards": (
        "Present:\nMill Ward – Cllr J Rivers, Cllr A Hall\nQuay Ward – Cllr T Poole",
        [("J Rivers", "present"), ("A Hall", "present"), ("T Poole", "present")],
    ),
    "by zoom": (
        "Present: Jo Rivers, Ann Hall\nVia Zoom: Tom Poole, Sam Lowe",
        [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Tom Poole", "present"), ("Sam Lowe", "present")],
    ),
    "remote attend": (
        "Present: Jo Rivers, Ann Hall\nAttending remotely: Tom Poole\nJoined online: Sam Lowe",
        [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Tom Poole", "present"), ("Sam Lowe", "present")],
    ),
    "guests": (
        "Present: Jo Rivers, Ann Hall\nGuest speaker: Tom Poole (Elmshire Rivers Trust)\nVisitors: Sam Lowe",
        [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Tom Poole", "present"), ("Sam Lowe", "present")],
    ),
    "irish": (
        "I LÁTHAIR: An Cathaoirleach, An Comhairleoir S. Ó Laoi; Na Comhairleoirí B. Breen, T. Mac Cába",
        [("S. Ó Laoi", "present"), ("B. Breen", "present"), ("T. Mac Cába", "present")],
    ),
    "irish2": (
        "Members present: Cllr. S. Breen (Cathaoirleach); Cllrs. T. Cabe, P. Ní Dhomhnaill, M. O’Toole\nOfficials: Mr. D. Pine, Director of Services; Ms. R. Fenn, Senior Planner\nApologies: Cllr. V. Moran",
        [
            ("S. Breen", "present"),
            ("T. Cabe", "present"),
            ("P. Ní Dhomhnaill", "present"),
            ("M. O’Toole", "present"),
            ("D. Pine", "present"),
            ("R. Fenn", "present"),
            ("V. Moran", "apologies"),
        ],
    ),
    "scots": (
        "SEDERUNT: Jean Orr (Chairperson), Alec Baird (Treasurer), Moira Kerr (Secretary), Councillors I Tait and F Lunn\nAPOLOGIES: Ewan Reid",
        [
            ("Jean Orr", "present"),
            ("Alec Baird", "present"),
            ("Moira Kerr", "present"),
            ("I Tait", "present"),
            ("F Lunn", "present"),
            ("Ewan Reid", "apologies"),
        ],
    ),
    "long officers": (
        "Officers present: Head of Legal – Jo Rivers; Head of Finance – Ann Hall; Clerk – Tom Poole",
        [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Tom Poole", "present")],
    ),
    "officer post first lines": (
        "Officers in attendance:\nChief Executive: Jo Rivers\nMonitoring Officer: Ann Hall\nCommittee Clerk: Tom Poole",
        [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Tom Poole", "present")],
    ),
    "chairperson then": (
        "Chairperson: Jo Rivers\nPresent: Ann Hall, Tom Poole\nMinute taker: Sam Lowe",
        [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Tom Poole", "present"), ("Sam Lowe", "present")],
    ),
    "board papers": (
        "Present (via Microsoft Teams)\nJo Rivers (Chair)\nAnn Hall\nIn attendance (via Microsoft Teams)\nTom Poole, Secretary to the Board",
        [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Tom Poole", "present")],
    ),
    "org of two": (
        "Present\nCouncillors J Tyson (Chair) W Fawn\nCllr P Relph, Northbrook and Wrayford\nThree members of the public",
        [("J Tyson", "present"), ("W Fawn", "present"), ("P Relph", "present")],
    ),
    "in a clerk's own words": (
        "Who was there: Jo, Ann Hall, Dr Poole and Priya (note taker)\nUnable to make it: Tom\nNo shows: Nia Crane",
        [
            ("Jo", "present"),
            ("Ann Hall", "present"),
            ("Poole", "present"),
            ("Priya", "present"),
            ("Tom", "apologies"),
            ("Nia Crane", "absent"),
        ],
    ),
    "here and not": (
        "Here: Jo Rivers (JR, treasurer), Ann Hall (AH)\nSorry they couldn’t be there: Cllr Vi Poole",
        [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Vi Poole", "apologies")],
    ),
    "roll call": (
        "Roll call: Jo Rivers, Ann Hall and Mrs Poole",
        [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Poole", "present")],
    ),
    "two languages": (
        "Yn bresennol / Present:\nCyng Rhys Pugh (Cadeirydd / Chair)\nCyng Ll. Owen\nYmddiheuriadau / Apologies: Cyng Mair Bell",
        [("Rhys Pugh", "present"), ("Ll. Owen", "present"), ("Mair Bell", "apologies")],
    ),
    "groups with a label": (
        "Tenant representatives: Jo Rivers, Ann Hall\nHousing officers: Tom Poole (Area Manager)\nApologies: Mrs Crane",
        [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Tom Poole", "present"), ("Crane", "apologies")],
    ),
    "co-opted with rights": (
        "Present: Councillors A Hall and T Poole\nCo-opted members with voting rights on schools: Sr. Una Crane (Diocese); Mr P Lowe\nOfficers: Jo Vane (Clerk)",
        [("A Hall", "present"), ("T Poole", "present"), ("Una Crane", "present"), ("P Lowe", "present"), ("Jo Vane", "present")],
    ),
    "groups within": (
        "Present: Councillors A Hall (Chair) and T Poole; and independent members Mr P Lowe and Dr U Crane.",
        [("A Hall", "present"), ("T Poole", "present"), ("P Lowe", "present"), ("U Crane", "present")],
    ),
    "titles of several": (
        "Present: Messrs T Poole and J Rivers; Mesdames Hall and Crane; Professors Bell and Lowe",
        [
            ("T Poole", "present"),
            ("J Rivers", "present"),
            ("Hall", "present"),
            ("Crane", "present"),
            ("Bell", "present"),
            ("Lowe", "present"),
        ],
    ),
    "with addresses": (
        "Present: Jo Rivers, 4 Mill Brae (Chair); Mrs Ann Hall, No 12; Tom Poole Esq, No 2",
        [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Tom Poole", "present")],
    ),
    "officers below apologies": (
        "Present: Cllr J Rivers\nApologies: Cllr A Hall\nOfficers: Tom Poole (Head of Audit)\nObserver: Una Crane, Healthwatch",
        [("J Rivers", "present"), ("A Hall", "apologies"), ("Tom Poole", "present"), ("Una Crane", "present")],
    ),
    "bodies behind posts": (
        "In attendance: Prof Ann Hall, Medical Director, Elmshire and Mill NHS Trust; Tom Poole, Chief Officer",
        [("Ann Hall", "present"), ("Tom Poole", "present")],
    ),
    "the clerk by name": (
        "Present: Cllrs Hall and Poole plus the Clerk, Mrs Jo Vane, County Cllr Rivers and 11 residents",
        [("Hall", "present"), ("Poole", "present"), ("Jo Vane", "present"), ("Rivers", "present")],
    ),
    "presiding": (
        "PRESIDING: Cllr Jo Rivers, Cathaoirleach\nMEMBERS PRESENT: Cllrs Hall and Poole",
        [("Jo Rivers", "present"), ("Hall", "present"), ("Poole", "present")],
    ),
    "present no colon": (
        "Present\nJo Rivers, Chair\nAnn Hall, Vice Chair\nTom Poole, Elmshire Wildlife Trust\nApologies\nSam Lowe, Northbrook in Bloom",
        [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Tom Poole", "present"), ("Sam Lowe", "apologies")],
    ),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_layout(layout: str) -> None:
    text, wanted = LAYOUTS[layout]
    assert names_of(HEAD + text) == wanted


NEAR_MISSES = {
    "what is measured": "## 2. Calls\nAttendance at flooded homes within an hour: Area Manager North said it was 71%.\nThe attendance at schools: Jo Brook thought it low.",
    "attendance figures": "## 5. Schools\nAttendance figures for the autumn term:\nThe rate was 92%.",
    "also, no names": "Also: the hall is cold and Jo Rivers will ring the engineer.",
    "missing things": "Missing: two keys, which Jo Rivers will replace.",
    "a numbered item below": "Distribution: all.\nC.12 PRAYERS AND WELCOME\nPrayers were said by Mr Hall.",
    "a policy among others": "## 5. Policies\nThe Committee adopted:\n- Attendance\n- Charging and Remissions\n- Lone Working",
    "a committee named": "## 5. Officers: pay\nThe Officers: Grading report was noted.",
}


@pytest.mark.parametrize("case", NEAR_MISSES)
def test_near_miss(case: str) -> None:
    assert names_of(HEAD + NEAR_MISSES[case]) == []
