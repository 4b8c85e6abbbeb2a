"""Persons with their posts as minutes of many bodies write them, from the text to the officers."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from models import Officer
from tests.tagged import make_document

HEAD = "# Wrayford Town Council\nMinutes of the meeting held on 4 June 2024\n"


def officers_of(text: str) -> list[tuple[str | None, str | None]]:
    """Name and post of every officer of a text, in order."""
    return [(record.name, record.post) for record in build_minutes(make_document(HEAD + text)).records if isinstance(record, Officer)]


STYLES = {
    "two posts in a list": (
        "Officers present:\nMrs S Teal, Clerk and Engineer\nDee Holt - CEO and Accounting Officer\nJo Rivers, Head of Audit and Ann Lorne, Clerk",
        [
            ("S Teal", "Clerk and Engineer"),
            ("Dee Holt", "CEO and Accounting Officer"),
            ("Jo Rivers", "Head of Audit"),
            ("Ann Lorne", "Clerk"),
        ],
    ),
    "the body in capitals behind a post": (
        "Present: Jo Rivers – Chief Executive, OPFCC; Ann Lorne - Police, Fire and Crime Commissioner",
        [("Jo Rivers", "Chief Executive"), ("Ann Lorne", "Police, Fire and Crime Commissioner")],
    ),
    "the firm before the post": (
        "Also present: Jo Rivers (Hall and Lorne LLP, External Auditor)",
        [("Jo Rivers", "External Auditor")],
    ),
    "representatives in short": (
        "Present: Jo Rivers (Parent Rep), Ann Lorne, Staff Rep",
        [("Jo Rivers", "Parent Rep"), ("Ann Lorne", "Staff Rep")],
    ),
    "a chairman and the clerk": ("Present: Cllr Jo Rivers, Chair and Clerk", [("Jo Rivers", None), (None, "Chair"), (None, "Clerk")]),
    "a field behind a comma": (
        "Jo Rivers, Assistant Director, Fostering and Family Help, then spoke.",
        [("Jo Rivers", "Assistant Director, Fostering and Family Help")],
    ),
    "a field behind services": ("Jo Rivers, Director of Services, Roads, was thanked.", [("Jo Rivers", "Director of Services, Roads")]),
    "a field before a colon": ("Reply from the Senior Engineer, Drainage: It is clear.", [(None, "Senior Engineer, Drainage")]),
    "two posts of one person": (
        "Jo Rivers, Head of Housing and Chief Social Work Officer, spoke.",
        [("Jo Rivers", "Head of Housing and Chief Social Work Officer")],
    ),
    "three names and a post": (
        "Thanks went to Tegwen Mair Rolant, Lead Officer: Schools.",
        [("Tegwen Mair Rolant", "Lead Officer: Schools")],
    ),
    "the Reverend behind his post": ("Prayers were led by the Chaplain, the Reverend Jo Rivers.", [("Jo Rivers", "Chaplain")]),
    "a firm": ("Mr J Rivers of Messrs Pell Oster, Accountants, spoke.", [("J Rivers", None)]),
    "a post that all know here": (
        "The Deputy Chief Constable, Jo Rivers, spoke.\n## 2. Crime\nThe DCC explained the rise.",
        [("Jo Rivers", "Deputy Chief Constable"), (None, "DCC")],
    ),
    "letters for the post before them": (
        "The Responsible Finance Officer (RFO) spoke. The RFO will report.",
        [(None, "Responsible Finance Officer")],
    ),
    "somebody's post": ("Jo Rivers and her Chief Finance Officer spoke.", [("Jo Rivers", None), (None, "Chief Finance Officer")]),
    "fields of nurses": (
        "The Director of Nursing, Midwifery and Therapies spoke.",
        [(None, "Director of Nursing, Midwifery and Therapies")],
    ),
    "an applicant": ("Ms Jo Rivers, applicant, spoke. Mr T Pell, agent, replied.", [("Jo Rivers", None), ("T Pell", "agent")]),
}


@pytest.mark.parametrize("style", STYLES)
def test_style(style: str) -> None:
    text, wanted = STYLES[style]
    assert officers_of(f"## 1. Reports\n{text}") == wanted


LISTS = {
    "a wave": (
        "Mrs Jo Rivers ~ Deputy Chief Officer (JR)\nMs Ann Hall ~ Clerk",
        [("Jo Rivers", "Deputy Chief Officer"), ("Ann Hall", "Clerk")],
    ),
    "representatives": (
        "Jo Rivers, Carer representative; Mrs Hall (Diocesan co-optee)",
        [("Jo Rivers", "Carer representative"), ("Hall", "Diocesan co-optee")],
    ),
    "a post as the label of a row": ("Members: | Cllr J Rivers\nClerk: | Mrs R Hall (RH)", [("J Rivers", None), ("R Hall", "Clerk")]),
    "governors": (
        "Jo Rivers (Parent)\nAnn Hall (LA)\nRev T Pell (Foundation)",
        [("Jo Rivers", "Parent"), ("Ann Hall", "LA"), ("T Pell", "Foundation")],
    ),
    "a seat in a cell": (
        "Mr Jo Rivers | Independent Member (Finance)\nMs A Hall | Chief Executive",
        [("Jo Rivers", "Independent Member (Finance)"), ("A Hall", "Chief Executive")],
    ),
}


@pytest.mark.parametrize("case", LISTS)
def test_list(case: str) -> None:
    text, wanted = LISTS[case]
    assert officers_of(f"Present:\n{text}\n## 1. Reports\nAll was well.") == wanted


def test_first_names_of_those_present() -> None:
    text = "Present:\nHu Meiling (Acme)\nDean Marsh (Clerk)\nBex Hall (Acme)\n## 1. Reports\nMeiling showed it. Dean asked why. It is due in June, Bex to lead."
    assert officers_of(text)[3:] == [("Meiling", None), ("Dean", None), ("Bex", None)]


def test_the_names_of_a_vote_in_cells_are_no_first_mentions() -> None:
    text = "## 1. Plans\nCllr Jo Rivers asked for a recorded vote.\nFor: | Councillors Pell, Oster and Crane (3)\nAgainst: | Councillor Moss (1)"
    assert officers_of(text) == [("Jo Rivers", None)]


NEAR_MISSES = {
    "months": "## 1. Dates\nThe paper goes to May FGB and to the hall on 3 May.",
    "a contact in the middle of a line": "Venue: Mill Hall. Contact: Jo Rivers 01632 960001\n## 1. Dates\nAll agreed.",
    "questions of a kind": "## 1. Dates\nGovernor questions and challenge are in bold.",
    "a deputy by letters": "## 1. Dates\nThanks went to the Deputy PCC.",
    "somebody's chair": "## 1. Dates\nIt stood under his Chairman badge.",
    "a county's letters": "## 1. Dates\nThe DCC explained the rise.",
}


@pytest.mark.parametrize("case", NEAR_MISSES)
def test_near_miss(case: str) -> None:
    assert officers_of(NEAR_MISSES[case]) == []
