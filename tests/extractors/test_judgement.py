"""Judgements: grades that an inspectorate or an auditor gave or is expected to give."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = "# Elmshire Scrutiny Panel\nMinutes of the meeting held on 10 March 2026\n## 1. Inspections\n"

FOUND = {
    "moved": "<judgement grade='requires improvement' previous_grade='inadequate' date='2025-06' inspectorate='Ofsted'>In June 2025 Ofsted had raised its judgement of the service from inadequate to requires improvement</judgement>.",
    "given": "<judgement grade='good' inspectorate='Care Quality Commission' previous_grade='None'>The home had been rated good by the Care Quality Commission</judgement>.",
    "in quotation marks": "<judgement grade='good' date='2027-04'>The service was meant to be rated ‘good’ by April 2027</judgement> by Ofsted."[
        :-11
    ]
    + ".",
    "band": "<judgement grade='good' previous_grade='requires improvement'>The aim was to lift the school from the lower end of ‘requires improvement’ into ‘good’</judgement>.",
    "auditor": "<judgement grade='limited assurance'>Internal Audit gave limited assurance</judgement>.",
    "object without an article": "<judgement grade='outstanding'>Ofsted rated leadership as Outstanding</judgement>.",
    "housing": "<judgement grade='c2'>The Regulator of Social Housing awarded the Council a C2 grading</judgement>.",
}

NOT_FOUND = {
    "good progress": "The inspection found that good progress had been made.",
    "a share": "92% of schools were rated good or outstanding by Ofsted.",
    "a hope": "Members asked what was needed to get to good after the inspection.",
    "nobody's in particular": "The Panel was told of those schools that were judged inadequate by Ofsted.",
    "a debt": "The audit listed the outstanding debts.",
    "no inspectorate": "The weather was good.",
    "not": "Ofsted had not rated the school inadequate.",
    "found a noun": "The audit found good controls.",
}


@pytest.mark.parametrize("tagged", FOUND.values(), ids=FOUND)
def test_finds_grades(tagged: str) -> None:
    check(HEAD + tagged, "judgement")


@pytest.mark.parametrize("sentence", NOT_FOUND.values(), ids=NOT_FOUND)
def test_leaves_what_is_no_grade(sentence: str) -> None:
    check(HEAD + sentence, "judgement")
