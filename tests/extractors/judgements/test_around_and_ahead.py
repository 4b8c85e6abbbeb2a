"""Grades told by what stands around them (titles above, lists cut by headings, tables without heads), grades ahead, and their near misses."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from tests.tagged import check, make_document
from tests.timing import check_linear

HEAD = "# Elmshire Scrutiny Panel\nMinutes of the meeting held on 10 March 2026\n## 1. {title}\n"

PRINTED = {
    "a table whose heads stand above it": """The Care Inspectorate had graded the day centres.
Meals Kindness Outings
Elm Centre | <judgement grade='4'>4</judgement> | <judgement grade='2'>2</judgement> | <judgement grade='5'>5</judgement>
Oak Centre | <judgement grade='3'>3</judgement> | <judgement grade='3'>3</judgement> | <judgement grade='6'>6</judgement>""",
    "words below heads of their own": """The CQC had rated the wards as follows.
Ward Safe Caring
Ash | <judgement grade='good'>Good</judgement> | <judgement grade='outstanding'>Outstanding</judgement>
Fir | <judgement grade='inadequate'>Inadequate</judgement> | <judgement grade='good'>Good</judgement>""",
    "an earlier grade with its year": """Ofsted had been to two colleges.
College | Overall | Last time
<judgement grade='good' previous_grade='inadequate'>Elm College | Good | Inadequate (2017)</judgement>
<judgement grade='inadequate' previous_grade='good'>Oak College | Inadequate | Good (2015)</judgement>""",
    "the day of a visit that nobody was told of": """The Care Inspectorate had graded the home.
Fir Lodge. Unannounced, 4 February 2026.
<judgement grade='4' date='2026-02-04'>How good is our kitchen? | 4 - Good</judgement>
<judgement grade='2' date='2026-02-04'>How good is our night care? | 2 - Weak</judgement>""",
}
TOLD = [
    "The inspectors came. The manager thought that <judgement grade='good'>the home would be back to good</judgement>.",
    "The inspectors came. <judgement grade='adequate'>The hope was for both wards to be adequate or better</judgement>.",
    "The inspectors came. She felt sure <judgement grade='adequate'>the service would climb to adequate again</judgement>.",
    "The inspectors came. He predicted that <judgement grade='outstanding'>the nursery would become outstanding by the summer</judgement>.",
    "The inspectors came. <judgement grade='good'>The intention is for leadership to return to good</judgement>.",
    "The inspectors came. <judgement grade='weak'>Staffing was left at weak</judgement>.",
    "The inspectors came. <judgement grade='weak'>Weak had been given for the kitchens</judgement>.",
    "The inspectors came. <judgement grade='inadequate'>Inadequate was the verdict on night care</judgement>.",
    "The CQC came. <judgement grade='good'>The ward got Good for meals</judgement>, <judgement grade='inadequate'>Inadequate for medicines</judgement> but <judgement grade='requires improvement'>'requires improvement' for records</judgement>.",
    "The CQC came. <judgement grade='good' previous_grade='inadequate'>Medicines were now Good (2022/23: Inadequate)</judgement>.",
    "The Care Inspectorate came. <judgement grade='weak' previous_grade='good'>How good is our kitchen had dropped from Good to Weak</judgement>.",
    "The Care Inspectorate came. <judgement grade='very good'>Elm class had Very Good for care, play and learning</judgement>.",
    "The CQC came. <judgement grade='weak'>Elm House was rated Weak last year</judgement>, and <judgement grade='outstanding'>Oak House, Outstanding in all areas</judgement>, had offered a visit.",
]
NOT_FOUND = [
    "The inspectors came. Members thought the turnout would be good.",
    "The inspectors came. She hoped that the weather would be good again.",
    "The inspectors came. He believed the new rota would be good for staff.",
    "The inspectors came. The aim was for the report to be good news.",
    "Of the seven areas that the inspectors graded one was outstanding, four were good and two were inadequate.",
    "Of the 12 homes that the CQC had seen two were outstanding, nine were good and one required improvement.",
    "The CQC came. Mr Hall asked the manager why medicines in both of the upper wards at Elm House could be Inadequate.",
    "The CQC came. Members queried how the records of the night staff could be Weak and meals Good at one visit.",
]
OTHERS = {
    "counts below the names of homes": "The Care Inspectorate had been.\nHome Requirements Complaints\nElm | 4 | 2\nOak | 3 | 3",
    "items that end in a plain word": "The CQC had visited.\n2.1 Weather good\n2.2 Chairs adequate",
}


@pytest.mark.parametrize("tagged", PRINTED.values(), ids=PRINTED)
def test_reads_tables_without_heads(tagged: str) -> None:
    check(HEAD.format(title="Homes and wards") + tagged, "judgement")


@pytest.mark.parametrize("tagged", TOLD)
def test_finds_grades_ahead_and_in_passing(tagged: str) -> None:
    check(HEAD.format(title="Homes and wards") + tagged, "judgement")


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_leaves_hopes_for_other_things(sentence: str) -> None:
    check(HEAD.format(title="Homes and wards") + sentence, "judgement")


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_leaves_other_tables(text: str) -> None:
    check(HEAD.format(title="Other matters") + text, "judgement")


@pytest.mark.parametrize(
    "endless",
    [
        "thought the home would be ",
        "Of the nine areas one was ",
        "and Elm, Good ",
        "asked how the ",
        "2.1 Meals Weak\n",
        "4.2 Home, unannounced, 4 May\nMeals | 4 - Good\n",
    ],
)
def test_long_texts_take_their_length_in_time(endless: str) -> None:
    check_linear(lambda times: make_document("Ofsted's inspectors graded them:\n" + endless * times + "good."), build_minutes, 150)
