"""Attendance told in sentences."""

from __future__ import annotations

import pytest

from tests.extractors.test_attendance import HEAD, names_of

LAYOUTS: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "away below the heading of apologies": (
        "## 1. Apologies\nCllr Una Hall, Cabinet Member for Roads, was away on business. Mr Poole was unwell.",
        [("Una Hall", "apologies"), ("Poole", "apologies")],
    ),
    "nothing heard": (
        "## 1. Apologies\nApologies were received from Cllr Vane (work). Nothing had been heard from Cllr Poole.",
        [("Vane", "apologies"), ("Poole", "absent")],
    ),
    "no word": (
        "## 1. Apologies\nApologies were received from Cllr Vane. There was no word from Cllrs Poole and Lowe.",
        [("Vane", "apologies"), ("Poole", "absent"), ("Lowe", "absent")],
    ),
    "hers, and not there": (
        "## 1. Apologies\nApologies came from Mr Vane. Mrs Una Hall had sent hers with a report. Mr Tom Poole was not there and nobody knew why.",
        [("Vane", "apologies"), ("Una Hall", "apologies"), ("Tom Poole", "absent")],
    ),
    "not there when something happened": ("## 4. Roads\nThe man apologised. Cllr Hall was not there when it broke.", []),
    "nothing heard of another matter": ("## 4. Roads\nNothing had been heard from Mr Vane about the fence.", []),
    "away elsewhere": ("## 4. Roads\nCllr Una Hall was away on business when the road was shut.", []),
    "for a minute": (
        "## 4. Roads\nIn attendance were Jo Rivers, Parks Manager, and, for minute 27, Ms Ann Hall of Moss LLP, the surveyors.",
        [("Jo Rivers", "present"), ("Ann Hall", "present")],
    ),
    "attended by video": (
        "## 4. External Audit\nMr Ivan Doyle, Audit Partner, and Lin Tao of Hale LLP attended via Teams. Mr Doyle spoke.",
        [("Ivan Doyle", "present"), ("Lin Tao", "present")],
    ),
    "attended for the item": (
        "## 4. Roads\nJo Rivers (Head of Roads) and Ann Hall attended for this item and gave a presentation.",
        [("Jo Rivers", "present"), ("Ann Hall", "present")],
    ),
    "attended the meeting": (
        "## 4. Roads\nMr Tom Vane of Elmshire Water attended the meeting to answer questions.",
        [("Tom Vane", "present")],
    ),
    "were attending online": ("## 4. Roads\nMr Tom Vane was attending the meeting online.", [("Tom Vane", "present")]),
    "a post in small letters, for an item": (
        "## 4. Roads\nTom Vane, project manager for drains, joined the meeting for the last hour and spoke.",
        [("Tom Vane", "present")],
    ),
    "a post in small letters, by video": ("## 4. Roads\nTom Vane, head of audit, joined the meeting via Zoom.", [("Tom Vane", "present")]),
    "what is told between commas": ("## 4. Roads\nTom Vane, Mill Row, has written and was present.", []),
    "joined the meeting remotely": ("## 4. Roads\nMr Tom Vane joined the meeting remotely.", [("Tom Vane", "present")]),
    "sides of a table": (
        "For the Society: Mr Ernest Hall (President), Mrs Jean Moss (Secretary)\nFor the Council: Councillor Jo Rivers, Stephen Dunn (Deputy Town Clerk)",
        [("Ernest Hall", "present"), ("Jean Moss", "present"), ("Jo Rivers", "present"), ("Stephen Dunn", "present")],
    ),
    "apologies without a mark": (
        "Present: Jo Rivers, Ann Hall, Parks Officer. Apologies Les Poole, Wendy Moss.",
        [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Les Poole", "apologies"), ("Wendy Moss", "apologies")],
    ),
    "told one after the other": (
        "Colonel Charles Hall was in the Chair and Polly Moss kept the notes.",
        [("Charles Hall", "present"), ("Polly Moss", "present")],
    ),
    "dotted honours": (
        "PRESENT: Messrs. G. de Rivers, J.P. Hall, and Lt. Cdr. P.J. Poole R.N. (Retd.)",
        [("G. de Rivers", "present"), ("J.P. Hall", "present"), ("P.J. Poole", "present")],
    ),
    "titles with a stroke": (
        "Present: Cllr J Rivers\nAlso: C/Cllr R Hall (to item 6), D/Cllr Poole",
        [("J Rivers", "present"), ("R Hall", "present"), ("Poole", "present")],
    ),
    "names and posts a line each": (
        "Attendees:\nTom Poole, TP, Trustee\nDee Marsh: Finance Director\nKofi Adu Head of Assets\nAbsent: Ann Hall\nLeft at item 4: Tom Poole\nJoined at item 3: Lee Orr",
        [
            ("Tom Poole", "present"),
            ("Dee Marsh", "present"),
            ("Kofi Adu", "present"),
            ("Ann Hall", "absent"),
            ("Lee Orr", "present"),
        ],
    ),
    "at a hearing": (
        "Members: Cllrs J Rivers and T Hall\nApplicant: Mr Kit Finn\nObjectors: Mrs E Orr; Mr S Tully (Chair, Mill Street Residents)",
        [("J Rivers", "present"), ("T Hall", "present"), ("Kit Finn", "present"), ("E Orr", "present"), ("S Tully", "present")],
    ),
    "posts before names in brackets": (
        "In attendance: the Chief Fire Officer (Mr K Lunn), Area Manager Dee Marsh, Head of Finance (Jo Brook)",
        [("K Lunn", "present"), ("Dee Marsh", "present"), ("Jo Brook", "present")],
    ),
    "called in for another": (
        "## 2. APOLOGIES\nCouncillor Dunn was unable to attend and Councillor R van Ede had been called in his place.",
        [("Dunn", "apologies"), ("R van Ede", "substitute")],
    ),
    "several as substitutes": (
        "## 2. APOLOGIES\nApologies were received from Councillors Ann Dunn and Bo Frost. Councillors Cy Orr and Di Teal attended as substitutes.",
        [("Ann Dunn", "apologies"), ("Bo Frost", "apologies"), ("Cy Orr", "substitute"), ("Di Teal", "substitute")],
    ),
    "present in her place": (
        "## 2. APOLOGIES\nAn apology was received from Councillor Ann Dunn. Councillor Orr was present in her place.",
        [("Ann Dunn", "apologies"), ("Orr", "substitute")],
    ),
    "from a body with a first name": (
        "Present: Cllrs Jo Rivers and Tom Poole. Also present: Ed Frost from Kirsty Mill Housing Association",
        [("Jo Rivers", "present"), ("Tom Poole", "present"), ("Ed Frost", "present")],
    ),
    "two persons without a mark between them": (
        "Present: Superintendent Orr and Inspector Ann Rudd Ted Marlow, Head of Parks, Mary Ann Poole and Bo Frost",
        [("Orr", "present"), ("Ann Rudd", "present"), ("Ted Marlow", "present"), ("Mary Ann Poole", "present"), ("Bo Frost", "present")],
    ),
    "reasons behind a dash": (
        "## 2. APOLOGIES\nCllr Mrs J Dunn – away BCllr M Frost – working late",
        [("J Dunn", "apologies"), ("M Frost", "apologies")],
    ),
    "the next item below apologies": (
        "Present: Cllrs Jo Rivers and Tom Poole\nApologies: Cllr Dunn\nDeclarations of interest: Cllr Poole – the swan café",
        [("Jo Rivers", "present"), ("Tom Poole", "present"), ("Dunn", "apologies")],
    ),
    "did not come": (
        "Apologies: Jo Rivers. Ann Hall did not attend.",
        [("Jo Rivers", "apologies"), ("Ann Hall", "absent")],
    ),
    "came late": (
        "PRESENT: Cllrs Jo Rivers and Tom Poole. County Councillor Ann Hall arrived at 8.00pm.",
        [("Jo Rivers", "present"), ("Tom Poole", "present"), ("Ann Hall", "present")],
    ),
    "came late and is listed": (
        "PRESENT: Cllrs Jo Rivers and Tom Poole. Cllr Poole arrived at 8.00pm.",
        [("Jo Rivers", "present"), ("Tom Poole", "present")],
    ),
    "some for absence and one for lateness": (
        "## 2. Apologies\nApologies were received from Councillors Ann Hall and Jo Poole, and for lateness from Councillor Tom Vane.",
        [("Ann Hall", "apologies"), ("Jo Poole", "apologies"), ("Tom Vane", "present")],
    ),
    "one for lateness and one for absence": (
        "## 2. Apologies\nApologies for lateness were received from Cllr Hall and for absence from Cllr Poole.",
        [("Hall", "present"), ("Poole", "apologies")],
    ),
    "apologies for being late": ("## 2. Apologies\nCllr Hall sent apologies for lateness.", [("Hall", "present")]),
    "a heading at the end of a paragraph": (
        "## 5. Hearing\nThe Chair explained the procedure. Present for the item were:\nMr Kit Lowe (Applicant)\nMs Ann Dent (Solicitor for the Applicant)\nPC 3321 Lee Marsh, Elmshire Police",
        [("Kit Lowe", "present"), ("Ann Dent", "present"), ("Lee Marsh", "present")],
    ),
    "chair reported": (
        "## 2. Apologies\nThe Chair reported that Cllr Hall and Mrs Poole had sent apologies.",
        [("Hall", "apologies"), ("Poole", "apologies")],
    ),
    "unable to attend": ("## 2. Apologies\nCllr Hall was unable to attend owing to illness.", [("Hall", "apologies")]),
    "submitted on behalf": (
        "## 2. Apologies\nApologies were tendered on behalf of Councillor Rita Sykes and Mr Kofi Badu (Lay Member).",
        [("Rita Sykes", "apologies"), ("Kofi Badu", "apologies")],
    ),
    "apols recorded for": (
        "## 2. Apologies\nApologies were recorded for Councillor Dunn and Bailie Mrs Reid.",
        [("Dunn", "apologies"), ("Reid", "apologies")],
    ),
    "were present sentence": (
        "Cllrs J Hall, T Poole and R Lowe were present, together with the Clerk, Mrs V Pell, and three residents.",
        [("J Hall", "present"), ("T Poole", "present"), ("R Lowe", "present"), ("V Pell", "present")],
    ),
    "there were present": (
        "There were present Cllrs J Hall, T Poole and R Lowe; the Clerk, Mrs V Pell; and PCSO Dunn.",
        [("J Hall", "present"), ("T Poole", "present"), ("R Lowe", "present"), ("V Pell", "present"), ("Dunn", "present")],
    ),
    "the meeting was attended by": (
        "The meeting was attended by Cllrs J Hall, T Poole and R Lowe and the Clerk, Mrs V Pell.",
        [("J Hall", "present"), ("T Poole", "present"), ("R Lowe", "present"), ("V Pell", "present")],
    ),
    "they also attended": (
        "Ann Nunn (Head of Stiles), Omar Bell (Head of Locks) and Dr Ida Roe (Ranger) also attended. Apologies had been received from Cllr Hall.",
        [("Ann Nunn", "present"), ("Omar Bell", "present"), ("Ida Roe", "present"), ("Hall", "apologies")],
    ),
    "those present were": (
        "Those present were Jo Rivers (in the chair), Ann Hall, Tom Poole and, from item 4, Sam Lowe.",
        [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Tom Poole", "present"), ("Sam Lowe", "present")],
    ),
    "also there": (
        "Cllrs J Rivers (Chairman), A Hall, T Poole, the Clerk (S Lowe) and 7 members of the public were present.",
        [("J Rivers", "present"), ("A Hall", "present"), ("T Poole", "present"), ("S Lowe", "present")],
    ),
    "declined": (
        "## 1. Apologies for absence\nReceived from: Cllr J Rivers (holiday); Cllr A Hall (work).",
        [("J Rivers", "apologies"), ("A Hall", "apologies")],
    ),
    "opened": (
        "The Clerk, Jo Rivers, called the meeting to order. There were present: Ann Hall (Chair); Mrs Una Crane. Tom Poole could not come owing to the ferry.",
        [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Una Crane", "present"), ("Tom Poole", "apologies")],
    ),
    "opened and listed": (
        "Present: Jo Rivers, Ann Hall\nThe Chair, Jo Rivers, opened the meeting at 7 pm.",
        [("Jo Rivers", "present"), ("Ann Hall", "present")],
    ),
    "absent with an initial": (
        "## 2. Apologies\nApologies were received from Councillor J. Hall. Councillor V. Poole was absent.",
        [("J. Hall", "apologies"), ("V. Poole", "absent")],
    ),
    "one expected later": (
        "## 2. Apologies\nApologies had been sent by Cllrs Hall and Poole, and Cllr Lowe was expected later.",
        [("Hall", "apologies"), ("Poole", "apologies")],
    ),
    "not present behind": (
        "Apologies Jo Rivers (cycling). Not present: Tom Poole.",
        [("Jo Rivers", "apologies"), ("Tom Poole", "absent")],
    ),
    "apologies received after": (
        "Apologies received: Jo Rivers, Ann Hall. Apologies accepted: all.",
        [("Jo Rivers", "apologies"), ("Ann Hall", "apologies")],
    ),
}

NO_LISTS = {
    "said sorry and no more": "## 4. Repairs\nThe lift had failed. Craig Hall apologised. He would put up notices.",
    "said sorry": "## 4. Roads\nJo Rivers apologised and said that she would write to members.",
    "sorry for being late": "## 4. Roads\nCllr Hall apologised for being late with the figures.",
    "a sentence behind the heading": "## 2. Apologies and declarations\nApologies were accepted. Cllr Hall declared that he has a mooring.",
    "somebody else stayed away": "## 4. Roads\nThe contractor, Mr Hall, did not attend the site visit.",
    "part of a clause": "## 4. Roads\nMrs Poole was not happy, as herself and Cllr Hall had tendered apologies.",
}


@pytest.mark.parametrize("text", NO_LISTS.values(), ids=NO_LISTS)
def test_sentences_that_list_nobody(text: str) -> None:
    """What looks like attendance and is none."""
    assert names_of(HEAD + text) == []


@pytest.mark.parametrize("layout", LAYOUTS)
def test_layout(layout: str) -> None:
    text, wanted = LAYOUTS[layout]
    assert names_of(HEAD + text) == wanted


NEAR_MISSES = {
    "another meeting": "## 5. Reports\nCllr Hall attended the meeting of the Mill Trust. Mrs Pell had attended the meeting with the contractor.",
    "also at an event": "## 5. Reports\nCllr Hall spoke at the fair. Cllr Poole also attended.",
    "an event": "## 5. Reports\nCllr Hall attended the fair in person. Cllr Poole joined the Board in May.",
    "opened something else": "## 5. Reports\nThe Mayor, Jo Rivers, opened the fete. Mrs Hall could not attend the site meeting.",
    "a questioner": "## 5. Questions\nA question came from Mr Ivo Stang. Mr Stang was not present.",
}


@pytest.mark.parametrize("case", NEAR_MISSES)
def test_near_miss(case: str) -> None:
    assert names_of(HEAD + NEAR_MISSES[case]) == []


def test_a_long_row_of_apologies_is_read_once() -> None:
    """Each sentence of a row without full stops is read from the one before it on."""
    row = " and ".join(["Cllr Hall had sent apologies"] * 300)
    assert names_of(f"{HEAD}## 2. Apologies\n{row}") == [("Hall", "apologies")] * 300
