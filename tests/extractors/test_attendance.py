"""Lists of attendance in every layout: who is named, and what is said of them."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from models import Attendance
from tests.tagged import make_document

HEAD = "# Wrayford Town Council\nMinutes of the meeting held on 4 June 2024\n"


def names_of(text: str) -> list[tuple[str | None, str]]:
    """Name and status of every attendance record of a text, in order."""
    return [(record.name, record.present) for record in build_minutes(make_document(text)).records if isinstance(record, Attendance)]


def present(*names: str) -> list[tuple[str, str]]:
    return [(name, "present") for name in names]


def apologies(*names: str) -> list[tuple[str, str]]:
    return [(name, "apologies") for name in names]


LAYOUTS = {
    "officers below those who sent apologies": (
        "PRESENT:\nJo Rivers (Chair)\nAnn Hall\nAPOLOGIES:\nPat Lowe\nOFFICERS:\nTom Byfield, Head of Audit\nSue Dell, Clerk",
        [*present("Jo Rivers", "Ann Hall"), *apologies("Pat Lowe"), *present("Tom Byfield", "Sue Dell")],
    ),
    "officers among those who sent apologies": (
        "Present:\nJo Rivers (Chair)\nOfficers:\nSue Dell, Clerk\nApologies:\nPat Lowe\nOfficers:\nTom Byfield, Head of Audit",
        [*present("Jo Rivers", "Sue Dell"), *apologies("Pat Lowe", "Tom Byfield")],
    ),
    "apologies by groups": (
        "Present:\nJo Rivers (Chair)\nApologies:\nMembers:\nPat Lowe\nOfficers:\nTom Byfield, Head of Audit",
        [*present("Jo Rivers"), *apologies("Pat Lowe", "Tom Byfield")],
    ),
    "a council behind a bracket and a dash": (
        "Members present\nCouncillor J Rivers (Chair) - Mill Valley District Council\nCouncillor A Hall – Wrayford City Council",
        present("J Rivers", "A Hall"),
    ),
    "a run parted by commas": (
        "PRESENT: Mr N Rivers (Chairman), Mrs P T Hall, MBE, Sir Peter Poole, CBE, Dr A Osei-Mensah and Ms L O’Dowd",
        present("N Rivers", "P T Hall", "Peter Poole", "A Osei-Mensah", "L O’Dowd"),
    ),
    "bare names with posts in brackets": (
        (
            "PRESENT: Jo Rivers (Chair), Ann Hall (Vice-Chair), Xanthe Poole, Siôn ap Rhys and Li Wei Zhang\n"
            "IN ATTENDANCE: Tom Byfield (Democratic Services Officer), Zofia Król (Interim Head of Audit, Risk and Fraud)"
        ),
        present("Jo Rivers", "Ann Hall", "Xanthe Poole", "Siôn ap Rhys", "Li Wei Zhang", "Tom Byfield", "Zofia Król"),
    ),
    "one a line": (
        "Present:\nCouncillor Jo Rivers (Chair)\nCouncillor Ann Hall (Vice-Chair)\nCouncillor Mohammed Iqbal\nAlso present:\nTom Byfield, Head of Audit",
        present("Jo Rivers", "Ann Hall", "Mohammed Iqbal", "Tom Byfield"),
    ),
    "one title for all": (
        (
            "Members Present\nCouncillors Joe Bonnar, John V Farley, Anne Dillane Rivers, Patsy O’Neill.\n"
            "Officials in Attendance\nCounty Manager: Tom Dowd\nDirectors: Kevin Poole, Tadhg McDonagh\nMeetings Administrator: Bill Hall"
        ),
        present(
            "Joe Bonnar", "John V Farley", "Anne Dillane Rivers", "Patsy O’Neill", "Tom Dowd", "Kevin Poole", "Tadhg McDonagh", "Bill Hall"
        ),
    ),
    "initials with full stops and dotted posts": (
        (
            "PRESENT: Cllr. B. Rivers (Presiding), Cllrs. N. Hall, M. Buckle, S. Moylan-Poole and P. Rowe\n"
            "IN ATTENDANCE: Mr. P. Galvin, County Manager, Mr. S. Murran, D.O.S., Ms. M. Cleere, Meetings Administrator and Ms. R. Dillane, C.O."
        ),
        present("B. Rivers", "N. Hall", "M. Buckle", "S. Moylan-Poole", "P. Rowe", "P. Galvin", "S. Murran", "M. Cleere", "R. Dillane"),
    ),
    "surnames alone, one a line": (
        "MEMBERS PRESENT:\n• Rivers,\n• Hall,\n• Poole,\n• Mac Manus,\n• McGarry.",
        present("Rivers", "Hall", "Poole", "Mac Manus", "McGarry"),
    ),
    "surnames alone after a plural": (
        "Present: Chairman: Cllr Mrs Prior Councillors: Mrs Bolt, Mrs Burn, Dipple, Kendal and Mrs Paige-Stim Clerk: Mrs Scriver Members of public: 3",
        present("Prior", "Bolt", "Burn", "Dipple", "Kendal", "Paige-Stim", "Scriver"),
    ),
    "first names": (
        "Present: Jo, Ann, Heather and Conrad\nApologies: Ian, Janet",
        [*present("Jo", "Ann", "Heather", "Conrad"), *apologies("Ian", "Janet")],
    ),
    "slashes": (
        "Present:\nProfessor Sir Huw Rivers CB / Chair\nMrs Ann Hall / Board Secretary\nDr Carl Poole / Non Executive Director",
        present("Huw Rivers", "Ann Hall", "Carl Poole"),
    ),
    "initials behind the name": (
        "Board members present\nShona Rivers (SR) – Chair\nSamina Hall (SH)\nGlyn Poole (GP) – Elmshire Health Board (via Teams)\nApologies: Myra Hunter, Sue Dell",
        [*present("Shona Rivers", "Samina Hall", "Glyn Poole"), *apologies("Myra Hunter", "Sue Dell")],
    ),
    "a post without a comma": (
        "In attendance:\nMr W Groves Clerk and Responsible Financial Officer\nMrs P Alder Assistant Clerk",
        present("W Groves", "P Alder"),
    ),
    "no commas at all": (
        "Attendance: Chairman Mrs S Lindon Vice Chairman Mrs J Tyler Councillors Mrs D Clement Mrs J Lawton BCllr C T Sands Footpath Warden Mr C Philips",
        present("S Lindon", "J Tyler", "D Clement", "J Lawton", "C T Sands", "C Philips"),
    ),
    "a table with a column for it": (
        (
            "Name | Role | Attendance\nCouncillor Jo Rivers | Chair | Present\nCouncillor Ann Hall | Committee Member | Apologies\n"
            "Councillor Tom Poole | Substitute | Present, as substitute\nAnna Byfield | Head of Audit | In attendance"
        ),
        [("Jo Rivers", "present"), ("Ann Hall", "apologies"), ("Tom Poole", "substitute"), ("Anna Byfield", "present")],
    ),
    "two columns": (
        "Present:\nCllr J Rivers (Chair) | Cllr A Hall\nCllr T Poole | Cllr R O’Dowd",
        present("J Rivers", "A Hall", "T Poole", "R O’Dowd"),
    ),
    "two columns without a rule": (
        "Present:\nCllr J Rivers Cllr A Hall\nCllr T Poole Cllr M Singh",
        present("J Rivers", "A Hall", "T Poole", "M Singh"),
    ),
    "capitals": (
        "PRESENT: COUNCILLOR J RIVERS (IN THE CHAIR), COUNCILLORS HALL, POOLE AND O’DOWD",
        present("J RIVERS", "HALL", "POOLE", "O’DOWD"),
    ),
    "police, clergy and members of parliament": (
        "In Attendance: Chief Superintendent D. Sheean, Inspector Bates, PCSO Clipper, Revd Canon J Hall, Deputy Niall Rivers T.D. and Senator Ann Poole",
        present("D. Sheean", "Bates", "Clipper", "J Hall", "Niall Rivers", "Ann Poole"),
    ),
    "apologies in a sentence": (
        "## 2. Apologies for Absence\nApologies for absence were received from Councillors Rivers and Mrs R Hall, and from Ms J Poole (Elmshire NHS Trust).",
        apologies("Rivers", "R Hall", "J Poole"),
    ),
    "apologies reported": (
        "## 2. Apologies\nThe Clerk reported apologies from Mr Beane, Miss Carr, Mr Col and Mr Wright.",
        apologies("Beane", "Carr", "Col", "Wright"),
    ),
    "apologies under a heading": ("## 20.01.01 Apologies\nCouncillor M Arms and A Brand, EDC", apologies("M Arms", "A Brand")),
    "heading and sentence": (
        "2. Apologies: Apologies had come from Cllr M Mycroft and County Councillor T Whyte.",
        apologies("M Mycroft", "T Whyte"),
    ),
    "apologies sent": (
        "## 1 Apologies\nCllr A Rivers sent his apologies. Mrs Hall and Mr Poole had tendered their apologies.",
        apologies("A Rivers", "Hall", "Poole"),
    ),
    "apologies by a dash": ("2. Apologies for Absence – Cllr Cannock", apologies("Cannock")),
    "substitutes": (
        "Apologies: Councillor Ann Hall\nSubstitutes: Councillor Tom Poole (for Councillor Ann Hall)",
        [("Ann Hall", "apologies"), ("Tom Poole", "substitute")],
    ),
    "a substitute among those present": (
        "Present: Councillors J Rivers (Chair), T Poole (substituting for A Hall) and M Singh",
        [("J Rivers", "present"), ("T Poole", "substitute"), ("A Hall", "apologies"), ("M Singh", "present")],
    ),
    "absent": ("Present: Cllrs Rivers and Hall\nAbsent: Cllr Poole", [*present("Rivers", "Hall"), ("Poole", "absent")]),
    "present for one item": (
        "## 5. Budget\nJo Rivers (Interim Director of Housing) and Ann Hall (Head of Parks) were in attendance until half past eight.",
        present("Jo Rivers", "Ann Hall"),
    ),
    "groups and sub-headings": (
        "PRESENT:\nConservative Group\nCouncillor Jo Rivers\nLabour Group\nCouncillor Ann Hall\nOfficers:\nTom Byfield – Town Clerk",
        present("Jo Rivers", "Ann Hall", "Tom Byfield"),
    ),
    "the public is counted, not named": (
        "1. Those Attending: Cllr M Ferris (Chairman), PC Wood, Mrs N Hardy (Clerk) plus 12 parishioners.",
        present("M Ferris", "Wood", "N Hardy"),
    ),
    "organisations behind names": (
        "Attendees: Jo Rivers, Elmshire Police; Ann Hall – Northbrook Housing Trust; Tom Poole (Healthwatch Elmshire)",
        present("Jo Rivers", "Ann Hall", "Tom Poole"),
    ),
    "a group with a name of its own": (
        "Friends Present:\nJo Rivers Northbrook Mill Users\nAnn Hall, Wrayford Library\nTom Poole\nApologies: Sam Lowe",
        [*present("Jo Rivers", "Ann Hall", "Tom Poole"), *apologies("Sam Lowe")],
    ),
    "all in one paragraph": (
        "Present: Cllrs Rivers (Chair) and Hall. In attendance: Mrs J Poole (Clerk) Apologies: Cllrs Lowe and Singh. The meeting opened at 7 pm.",
        [*present("Rivers", "Hall", "J Poole"), *apologies("Lowe", "Singh")],
    ),
    "a column for each": (
        "Present | Apologies\nCllr Jo Rivers | Cllr Sam Lowe\nCllr Ann Hall | Cllr M Singh",
        [("Jo Rivers", "present"), ("Sam Lowe", "apologies"), ("Ann Hall", "present"), ("M Singh", "apologies")],
    ),
    "rows of minutes": (
        (
            "1 | Apologies | Sam Lowe, Kit Marsh\n2 | Welcome | The Chair opened the meeting. Apologies had been received from Ann Hall. | Clerk"
        ),
        apologies("Sam Lowe", "Kit Marsh", "Ann Hall"),
    ),
    "a sentence of names": (
        "The following were present: Jo Rivers (Chair), Ann Hall and Tom Poole.\nApologies received: Sam Lowe, Kit Marsh",
        [*present("Jo Rivers", "Ann Hall", "Tom Poole"), *apologies("Sam Lowe", "Kit Marsh")],
    ),
    "present in the chair": (
        "PRESENT IN THE CHAIR: Councillor Jerome Rivers, Mayor\nMEMBERS PRESENT: Councillors Azeem, Benson, Bowyer (B), Bowyer (M), Ó Floinn and Novak Hall.",
        present("Jerome Rivers", "Azeem", "Benson", "Bowyer (B)", "Bowyer (M)", "Ó Floinn", "Novak Hall"),
    ),
    "posts without a comma": (
        "Present: Graham Pell Chairman, Hazel Park Treasurer, Jo Rivers NCC and Inspector K Lowe.",
        present("Graham Pell", "Hazel Park", "Jo Rivers", "K Lowe"),
    ),
    "a cell for the post": (
        "Present\nMr Ned Farrow | Chairman\nPaula Quirk (PQU) | Clerk\nBy Invitation\nMrs Ida Moss | Assistant Director of Audit",
        present("Ned Farrow", "Paula Quirk", "Ida Moss"),
    ),
    "a letter for each": (
        "Mr J Rivers (Chairman) A Mrs A Hall (Vice-Chairman) P (in the chair) Mr T Poole N | P: present, A: apologies, N: neither",
        [("J Rivers", "apologies"), ("A Hall", "present"), ("T Poole", "absent")],
    ),
    "by place": (
        "Present:\nMill Ward: Apologies from Sam Lowe\nHarbour and Quay: vacant\nHigh Town: Jo Rivers (JR) (Secretary), Apologies from Kit Marsh\nLow Town: Ann Hall",
        [("Sam Lowe", "apologies"), ("Jo Rivers", "present"), ("Kit Marsh", "apologies"), ("Ann Hall", "present")],
    ),
    "reasons": (
        "## 1. Apologies\nApologies were received and accepted from Cllr R Hall who was abroad and Cllr Miss J Poole who was ill.\nJim Lowe had also sent his apologies.",
        apologies("R Hall", "J Poole", "Jim Lowe"),
    ),
    "a heading with a reference": (
        "C048/23 1. APOLOGIES FOR ABSENCE.\nCllr L Rivers and Cllr J Hall (work), and Cllr A Poole (leave). The meeting accepted these.",
        apologies("L Rivers", "J Hall", "A Poole"),
    ),
    "in the middle of a paragraph": (
        "Present: Jo Hall and Ann Poole. Also in attendance was local resident G Ivo Pell",
        present("Jo Hall", "Ann Poole", "G Ivo Pell"),
    ),
    "in the middle of a sentence": (
        "The meeting began late. In attendance: Vera Moss (VM) - Clerk",
        present("Vera Moss"),
    ),
    "also present for a while": (
        "Present were:\nCllr J Rivers and Cllr A Hall.\nTom Poole was also present during the meeting and PCSO Ida Lowe was present between the two.",
        present("J Rivers", "A Hall", "Tom Poole", "Ida Lowe"),
    ),
    "standing in for another": (
        "## 1. Apologies\nJo Rivers was present as the deputy of Councillor Hall. Kit Moss was attending on behalf of Ann Poole.",
        [("Jo Rivers", "substitute"), ("Kit Moss", "substitute")],
    ),
    "who stood in": (
        "## 1. Apologies\nCouncillor Wim Lo attended as substitute for Councillor Nash. Ms K Dunn had deputised for Mr Pell.",
        [("Wim Lo", "substitute"), ("K Dunn", "substitute")],
    ),
    "the clerk below the apologies": ("Apologies: Cllr Poole\nClerk: Non Howell", [("Poole", "apologies"), ("Non Howell", "present")]),
    "non-attendance": (
        "APOLOGIES FOR ABSENCE\nMr G Rivers\nNON-ATTENDANCE\nMr P Hall",
        [("G Rivers", "apologies"), ("P Hall", "absent")],
    ),
    "who presided": (
        "An Cathaoirleach, Cllr T. Moran, presided.\nMembers Present: Cllrs Hall and Poole",
        present("T. Moran", "Hall", "Poole"),
    ),
    "members by their name": ("Apologies had come from: Member Jo Hall, Cllrs Poole and Rivers", apologies("Jo Hall", "Poole", "Rivers")),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_layout(layout: str) -> None:
    text, wanted = LAYOUTS[layout]
    assert names_of(HEAD + text) == wanted


NEAR_MISSES = {
    "no apologies": "## 2. Apologies\nThere were no apologies for this meeting.",
    "apologies noted": "## 2. Apologies for Absence\nApologies were noted.",
    "none": "Apologies: None",
    "at present": "## 5. Roads\nAt present the Highways Team has no date. The present Clerk, Mrs Hall, will ask again.",
    "a speaker to the item": "Introductions and Apologies\nCouncillor Rivers\nTo receive those sent to the Clerk.\nThe Chair spoke.",
    "not there when votes were counted": "## 5. Budget\nFor: 2\nAgainst: 1\nAbsent\nCouncillors P Rivers and J Hall",
    "the chair's welcome": "## 1. Apologies and Chairman's Welcome\nNone.",
    "a visit": "## 5. Schools\nCllr Poole attended the fair on behalf of the Council. Cllr Hall had attended a meeting of the substitutes.",
    "somebody left": "## 5. Roads\nCllr Poole left the meeting at 8 pm. Cllr Rivers joined the meeting at 7.40 pm.",
    "a purpose line": "## 1. Apologies\nTo receive apologies for absence and to note any substitutions.",
    "present a report": "## 5. Budget\nPresented by Jo Rivers. The Committee thanked Cllr Hall for attending the fair.",
    "an apology for something else": "## 5. Complaints\nThe Housing Manager offered an apology for the delay to residents in North Street.",
    "not there for a vote": "## 5. Grants\nCouncillors Rivers and Hall were not present for these votes.",
}


@pytest.mark.parametrize("case", NEAR_MISSES)
def test_near_miss(case: str) -> None:
    assert names_of(HEAD + NEAR_MISSES[case]) == []


def test_fields() -> None:
    text = (
        HEAD + "PRESENT: Cllr Jo Rivers (Chair), Ann Hall (Head of Audit), Tom Poole (substituting for M Singh), Sam Lowe (Elmshire Police)"
    )
    first, second, third, absent, fourth = (
        record for record in build_minutes(make_document(text)).records if isinstance(record, Attendance)
    )
    assert (first.title, first.role, first.capacity) == ("Cllr", "Chair", "member")
    assert (second.role, second.capacity) == ("Head of Audit", "officer")
    assert (third.present, third.substitute_for) == ("substitute", "M Singh")
    assert (absent.name, absent.present) == ("M Singh", "apologies")
    assert fourth.organisation == "Elmshire Police"
