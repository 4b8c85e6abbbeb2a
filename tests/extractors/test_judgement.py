"""Judgements: grades that an inspectorate gave or is expected to give."""

from __future__ import annotations

import pytest

from extractors import extract
from models import Judgement
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
    "object without an article": "<judgement grade='outstanding'>Ofsted rated leadership as Outstanding</judgement>.",
    "year behind a comma": "<judgement grade='inadequate' date='2025-06'>The inspection of June, 2025 had found the services inadequate overall</judgement>.",
    "two in a sentence": "<judgement grade='good'>Estyn had judged the infants as good</judgement> and <judgement grade='adequate'>the juniors as adequate</judgement>.",
    "grade before its matter": "<judgement grade='outstanding'>The hospice was rated ‘Outstanding’ for kindness</judgement> and <judgement grade='good'>‘Good’ for safety by the CQC</judgement>.",
    "unmarked in a list": "<judgement grade='requires improvement'>HMICFRS graded the force as requires improvement in answering calls</judgement> and <judgement grade='good'>good in tracing offenders</judgement>.",
    "in the sentence after": "Elm Lodge was inspected by Ofsted in January 2026. <judgement grade='inadequate' date='2026-01'>Staffing was still Inadequate</judgement>.",
    "named object": "<judgement grade='requires improvement' date='2025-11'>The Care Quality Commission rated the clinic in Quay Street “Requires improvement” after a visit in November</judgement>.",
    "hoped for": "The Head hoped that <judgement grade='good' date='2027'>the nursery would be Good at its next inspection, which was due in 2027</judgement>.",
    "at least": "<judgement grade='adequate' date='2028'>The plan was for the fire station to be at least adequate at its inspection in 2028</judgement>.",
    "step from": "<judgement grade='inadequate' previous_grade='good' date='2024-03'>In March 2024 Estyn judged the college inadequate, down two levels from Good</judgement>.",
    "earlier in brackets": "<judgement grade='satisfactory' previous_grade='very good' date='None'>Education Scotland evaluated inclusion as satisfactory (2018: very good)</judgement>.",
    "earlier dated": "<judgement grade='good' previous_grade='adequate' date='None'>HMICFRS rated its custody suites ‘good’, a step up from ‘adequate’ in 2021</judgement>.",
    "earlier first": "<judgement grade='good' previous_grade='inadequate'>The home was previously rated Inadequate and now Good</judgement>.",
    "last judged": "<judgement grade='good' date='2020-06' previous_grade='None'>The college was last judged Good in June 2020</judgement>.",
    "after a colon": "<judgement grade='requires improvement' previous_grade='good'>Overall effectiveness: Requires improvement (2021: Good)</judgement>",
    "measures": "<judgement grade='special measures' date='2025-10'>The Academy had been placed in special measures in October 2025</judgement>.",
    "points": "<judgement grade='5'>The Care Inspectorate had awarded grades of 5 (very good) for staffing</judgement>.",
    "partnership": "<judgement grade='widespread and/or systemic failings'>The outcome of the inspection was “widespread and/or systemic failings”</judgement>.",
    "downgraded": "<judgement grade='c3' previous_grade='c1' date='2026-01'>The Regulator of Social Housing had downgraded the Council from C1 to C3 in January 2026</judgement>.",
    "gone up from": "Ofsted had been twice. <judgement grade='good' previous_grade='requires improvement'>Mill House had gone up from requires improvement to good</judgement>.",
    "been found": "Ofsted reported that <judgement grade='inadequate' previous_grade='good'>Elm Lodge had been found inadequate, having been good</judgement>.",
    "for another": "<judgement grade='good'>For safety the inspectorate had graded the Service good</judgement>, and <judgement grade='adequate'>for people, adequate</judgement>.",
    "fall, then another": "<judgement grade='inadequate' previous_grade='good' date='2025-06'>The Ofsted inspection of June 2025 had found the service inadequate overall, a fall from good</judgement>, with <judgement grade='requires improvement' previous_grade='None' date='2025-06'>the experiences of care leavers judged as requires improvement</judgement>.",
    "no change": "<judgement grade='good' previous_grade='good' date='2025-06'>Sea View (Ofsted, June 2025): Good, no change</judgement>",
    "another beside it": "<judgement grade='good' date='2024'>Estyn had judged the infants good in 2024</judgement> while <judgement grade='adequate' date='None'>the juniors were judged adequate</judgement>.",
    "named list": "The partners' inspections stood thus under Ofsted and the CQC: <judgement grade='good' date='2023'>children's homes, good (2023)</judgement>; <judgement grade='requires improvement' previous_grade='good' date='2025-05'>the clinic, requires improvement in May 2025, where it had been good</judgement>; <judgement grade='adequate' date='None'>the hostel, adequate</judgement>; the school, awaited.",
    "found without an inspectorate": "<judgement grade='inadequate' date='2024-05'>The hostel had been found inadequate in May 2024</judgement>.",
    "level": "<judgement grade='3'>The trust had been assessed at level 3 for Use of Resources</judgement>, <judgement grade='2' previous_grade='2'>with data quality staying at level 2</judgement>.",
    "stars": "<judgement grade='two stars' previous_grade='one star'>The Audit Commission had awarded the Council two stars, up from one star</judgement>.",
    "inspection of a year": "Staff did more than at the 2021 inspection, when <judgement grade='inadequate' date='2021'>the service had been judged inadequate</judgement>.",
    "in a month of last year": "<judgement grade='good' date='2025-10'>Ofsted found it to be Good at an inspection in October</judgement>.",
    "housing": "<judgement grade='c2'>The Regulator of Social Housing awarded the Council a C2 grading</judgement>.",
    "up to, from": "<judgement grade='good' previous_grade='requires improvement'>The ward had moved up to Good from Requires Improvement at the CQC inspection</judgement>.",
    "a change from": "<judgement grade='requires improvement' previous_grade='inadequate'>HMICFRS had judged culture as ‘requires improvement’, a change from the previous grade of inadequate</judgement>.",
    "dropped to": "<judgement grade='requires improvement' previous_grade='good' date='2026-02'>Elm House, previously Good, had dropped to Requires Improvement at its inspection in February 2026</judgement>.",
    "on a year's rating": "<judgement grade='good' previous_grade='inadequate' date='2025-11'>HMIP had rated the service Good in November 2025; this was an improvement on the 2022 rating of Inadequate</judgement>.",
    "points in a row": "<judgement grade='2'>The Care Inspectorate gave the home grades of 2 (weak) for wellbeing</judgement> and <judgement grade='3'>3 (adequate) for leadership</judgement>.",
    "outcome of an area": "<judgement grade='inconsistent experiences and outcomes'>The partnership's work had led to inconsistent experiences and outcomes</judgement>.",
    "with its score": "<judgement grade='good'>The CQC had rated the Council Good overall with a score of 72%</judgement>.",
    "with its score in brackets": "<judgement grade='good' date='2026-01'>The CQC had awarded a ‘Good’ rating (67%) after its assessment in January</judgement>.",
    "each its own day": "<judgement grade='good' date='2025-11'>The CQC had rated the ward Good in November 2025</judgement>. <judgement grade='inadequate' date='None'>The clinic was rated Inadequate</judgement>.",
    "a month that has been": "<judgement grade='good' date='2025-06'>Ofsted had judged the home Good in June</judgement>.",
    "out of measures": "<judgement grade='significant improvement' previous_grade='special measures' date='2026-01'>In January the school was taken out of special measures and placed in the category of significant improvement</judgement>.",
    "failings found": "<judgement grade='widespread and systemic failings' date='2023-02'>The inspection of February 2023 had found widespread and systemic failings</judgement>.",
    "grades before their matters": "<judgement grade='outstanding' date='2025'>HMICFRS had inspected the Force in 2025: outstanding at preventing crime</judgement>; <judgement grade='adequate' date='2025'>adequate at answering calls</judgement>.",
    "against the last": "<judgement grade='weak' previous_grade='good'>The Care Inspectorate had rated the home ‘weak’ for leadership, against ‘good’ at the previous inspection</judgement>.",
    "within reach": "The view of Mr Hall was that <judgement grade='good'>‘good’ was achievable at the next inspection</judgement>.",
    "a reason that was none": "Ofsted came in May. No reason was given and <judgement grade='good'>the home was rated Good</judgement>.",
    "since a year": "Inspectors noted that <judgement grade='inadequate' date='2022'>the service had been inadequate since 2022</judgement>.",
}

NOT_FOUND = {
    "grades that are counted": "The inspection grades were good 6, fair 3 and poor 1.",
    "audits that are counted": "There had been 4 audits finalised in the quarter that had been issued a limited assurance opinion.",
    "may come out": "The inspectorate would consider in May whether the school came out of special measures.",
    "moved elsewhere": "The school was moved to good premises after the inspection.",
    "levels of staff": "Inspectors came in May; staff numbers had risen to adequate levels.",
    "good progress": "The inspection found that good progress had been made.",
    "a share": "92% of schools were rated good or outstanding by Ofsted.",
    "a hope": "Members asked what was needed to get to good after the inspection.",
    "nobody's in particular": "The Panel was told of those schools that were judged inadequate by Ofsted.",
    "a level of work": "Inspectors saw a level 3 course.",
    "stars at night": "The inspection of the telescope showed two stars.",
    "a debt": "The audit listed the outstanding debts.",
    "no inspectorate": "The weather was good.",
    "not": "Ofsted had not rated the school inadequate.",
    "tally": "Of the reports that Internal Audit had issued, four had been given substantial assurance.",
    "tally of the last": "Internal Audit looked at files. Four audits out of the last 30 were judged inadequate.",
    "a share that was graded": "The percentage graded good by auditors goes up from year to year.",
    "what might be": "Ofsted would find that the ferry school was capable of being Good.",
    "ideas in bullets": "The ideas of the crew were:\n• Tea on deck – Good\n• Rope walk – Good",
    "an auditor's opinion": "Internal Audit gave limited assurance, and the external auditor an unqualified opinion.",
    "nothing of the kind": "There was no report with an opinion of limited assurance from Internal Audit.",
    "none of them": "Ofsted had been to all, and no home in the county was rated Inadequate.",
    "of which some": "Internal Audit had issued nine reports, of which two provided limited assurance.",
    "features": "Inspectors wrote of outstanding features.",
    "journey": "The inspection was part of the journey to Good.",
    "a word": "Inspectors were shown round. The lunch was good.",
    "a plan's name": "Ofsted’s report gave rise to the Getting to Good Plan.",
    "an update": "She gave the Board that Ofsted had asked for an update on the Good Plan.",
    "found a noun": "The audit found good controls.",
}


@pytest.mark.parametrize("tagged", FOUND.values(), ids=FOUND)
def test_finds_grades(tagged: str) -> None:
    check(HEAD + tagged, "judgement")


@pytest.mark.parametrize("sentence", NOT_FOUND.values(), ids=NOT_FOUND)
def test_leaves_what_is_no_grade(sentence: str) -> None:
    check(HEAD + sentence, "judgement")


def test_a_table_of_grades() -> None:
    page = (
        "# Elmshire Education Committee\n\nMinutes of the meeting held on 10 March 2016\n\n## 4. Inspections\n\nEducation Scotland had published two reports.\n\n"
        "| School | Attainment | Meeting needs |\n|---|---|---|\n| Elm School | good | very good |\n| Oak School | weak | satisfactory |\n"
    )
    minutes = extract(page.encode(), "page.md")
    assert [(record.quote, record.grade) for record in minutes.records if isinstance(record, Judgement)] == [
        ("good", "good"),
        ("very good", "very good"),
        ("weak", "weak"),
        ("satisfactory", "satisfactory"),
    ]


def test_a_row_with_one_grade_is_one_judgement() -> None:
    page = (
        "# Elmshire Scrutiny Panel\n\nMinutes of the meeting held on 10 March 2026\n\n## 4. Homes\n\n"
        "| Home | Inspected | Rating | Last rating |\n|---|---|---|---|\n| Elm Lodge | May 2025 | Good | Inadequate |\n| Oak Lodge | not yet | | |\n"
    )
    (record,) = (record for record in extract(page.encode(), "page.md").records if isinstance(record, Judgement))
    assert (record.quote, record.grade, record.previous_grade, record.date) == (
        "Elm Lodge | May 2025 | Good | Inadequate",
        "good",
        "inadequate",
        "2025-05",
    )


def test_a_table_of_words_is_no_table_of_grades() -> None:
    page = "# Elmshire Council\n\nMinutes of the meeting held on 10 March 2026\n\n## 4. Roads\n\nThe roads were looked at.\n\n| Road | State |\n|---|---|\n| Elm Row | good |\n| Oak Row | weak |\n"
    assert not [record for record in extract(page.encode(), "page.md").records if isinstance(record, Judgement)]


@pytest.mark.parametrize(
    "tagged",
    [
        "<judgement grade='good'>Elm Lodge remained a Good school after its inspection</judgement>.",
        (
            "<judgement grade='good'>Oak School received Good for quality of education</judgement> and "
            "<judgement grade='outstanding'>Outstanding for behaviour and attitudes</judgement>."
        ),
        "<judgement grade='requires improvement' date='2021'>The 2021 PEEL inspection graded responding to the public as requires improvement</judgement>.",
        "The inspectors' overall judgement had been that <judgement grade='adequate'>the service was adequate</judgement>.",
        (
            "<judgement grade='c2' date='2023-03'>The Regulator's C2 grade was confirmed in March 2023</judgement>, "
            "<judgement grade='g1'>with G1 for governance</judgement>."
        ),
        (
            "<judgement grade='good'>The inspectorate judged prevention good</judgement>, <judgement grade='adequate'>protection adequate</judgement> "
            "and <judgement grade='requires improvement'>response requiring improvement</judgement>."
        ),
        "Ofsted wrote that <judgement grade='outstanding'>adoption was graded outstanding</judgement>, and <judgement grade='good'>those of the hostels good</judgement>.",
        "<judgement grade='good'>HMICFRS graded the force as good at finding offenders</judgement>; <judgement grade='requires improvement'>vetting required improvement</judgement>.",
        "Ofsted found that the filing required improvement.",
        "<judgement grade='good'>Ash Lane had received a Good with some outstanding features</judgement>.",
        "He received a Good Neighbour award.",
        "<judgement grade='requires improvement to be good'>Recruitment stayed at requires improvement to be good</judgement>.",
        (
            "The Care Inspectorate had given these grades: <judgement grade='very good'>Care and play - 5 Very Good</judgement>; "
            "<judgement grade='adequate'>Setting - 3 Adequate</judgement>."
        ),
        (
            "<judgement grade='special measures' date='2023-06'>The school had been judged by Ofsted to require special measures in June 2023</judgement> "
            "and <judgement grade='good' date='None'>was now graded Good</judgement>."
        ),
        "<judgement grade='g1/v2'>The RSH regraded the association to G1/V2</judgement>.",
        "Two of the five homes inspected were judged to be good.",
        "He said that it was still a good school.",
    ],
)
def test_grades_of_areas_and_of_schools_that_kept_them(tagged: str) -> None:
    check(tagged, "judgement")
