"""What is said in passing about a grade: the one before it, when inspectors came, what it means, and what is promised of the next."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = "# Elmshire Rescue Board\nMinutes of the meeting held on 10 March 2026\n## 1. Inspection\n"

FOUND = {
    "round before": "Inspectors came in June. <judgement grade='good' previous_grade='weak'>Boats had been judged good (Round 1: weak)</judgement>; <judgement grade='weak' previous_grade='None'>crews were weak</judgement>.",
    "bracketed year": "<judgement grade='good' previous_grade='weak' date='2025-04'>The CQC judged the ward to be “good” overall in April 2025 (“weak” in 2020)</judgement>.",
    "where it had required": "The CQC published its letter on 9 January 2026. <judgement grade='good' previous_grade='requires improvement' date='2026-01-09'>Meals were Good, where in 2019 they had required improvement</judgement>.",
    "after it": "<judgement grade='inadequate' previous_grade='good' date='2026-02-02'>The lodge had been found inadequate by the CQC on 2 February, after good the time before</judgement>, and was shut.",
    "of the first": "<judgement grade='inadequate' previous_grade='weak' date='2023'>The brigade had been rated inadequate for its stores by HMICFRS in its 2023 inspection, previously weak</judgement>, and <judgement grade='adequate' previous_grade='None'>training was judged adequate</judgement>.",
    "who came": "Asked about it, <judgement grade='good' date='2025-10'>the CQC, which was on the ward in October, rated it Good</judgement>.",
    "what it means": "<judgement grade='c3'>The Regulator graded us C3</judgement>, meaning that much has to be mended.",
    "good again": "<judgement grade='good' previous_grade='good' date='2025-11'>The lodge, inspected by the CQC in November 2025, was good again</judgement>.",
    "came out": "Ofsted went to the crèche and <judgement grade='outstanding' previous_grade='good'>it came out as outstanding (it had been good)</judgement>.",
    "same as": "<judgement grade='v2' previous_grade='v2' date='None'>The Regulator gave us V2, same as in 2021</judgement>.",
    "of another day": "<judgement grade='good' date='None'>The CQC rated the Council Good</judgement>. The lodge had opened, and <judgement grade='weak' date='2025-07'>the day service, seen in July, was now Weak</judgement>.",
    "spoken of": "<judgement grade='inadequate'>The CQC rated the lodge inadequate</judgement>. <judgement grade='good' previous_grade='inadequate' date='2026-09'>The owners spoke of being good by September</judgement>.",
    "a day to come": "<judgement grade='weak'>HMICFRS had graded boats as Weak</judgement>. <judgement grade='good' previous_grade='weak' date='2027-05'>The wish was for the inspectors to find boats Good when they return in May 2027</judgement>.",
    "put online": "The Regulator was with us from 2 to 4 June 2025 and the judgement was put on the website on 20 August. <judgement grade='g1' date='2025-06-04'>Governance was G1</judgement>.",
}
FOUND |= {
    "still marked": "The CQC came. <judgement grade='weak' previous_grade='weak'>The ward was still marked Weak</judgement>.",
    "left at it": "<judgement grade='weak' previous_grade='weak'>The inspectors of Ofsted had been, leaving it at Weak</judgement>.",
    "continues to be": "The CQC wrote. <judgement grade='good' previous_grade='good'>It continues to be a good home</judgement>.",
    "where it was": "HMICFRS reported. <judgement grade='inadequate' previous_grade='inadequate'>Stores stay where they were at the last inspection, inadequate</judgement>.",
    "going down": "The Regulator came. <judgement grade='v2' previous_grade='v1'>Viability was regraded, V1 going down to V2</judgement>.",
    "when next": "<judgement grade='inadequate'>HMIP rated us inadequate</judgement>. <judgement grade='good' previous_grade='inadequate' date='2028'>Good when we next get an inspection in 2028</judgement>.",
    "can be": "<judgement grade='weak'>The inspectors judged meals as weak</judgement>. <judgement grade='good' previous_grade='weak' date='2026'>Meals can be Good by the autumn of 2026</judgement>.",
    "at the next in a year gone": "<judgement grade='good' previous_grade='None' date='2019'>Ofsted judged the lodge Good at the next inspection in 2019</judgement>.",
}
FOUND |= {
    "asked and answered": "The Care Inspectorate came on 2 February 2026. <judgement grade='5' previous_grade='None' date='2026-02-02'>How good is our setting? Key question 1: 5 - Very Good</judgement> <judgement grade='4' previous_grade='3' date='2026-02-02'>How good is our staff team? Key question 2: 4 - Good (was 3)</judgement>",
    "a numbered question": "The Care Inspectorate came. <judgement grade='3'>Key question 2: How well do we feed the hens? 3 – Adequate</judgement>",
    "up one": "HMICFRS wrote. <judgement grade='adequate' previous_grade='weak'>Training moved up one, weak to adequate</judgement>.",
}
FOUND |= {
    "a score in words": "The CQC came. <judgement grade='weak'>The Council had been rated Weak overall</judgement>, with a score of 59 per cent.",
    "left on": "Ofsted had been on site for a week under the framework, leaving on 6 February 2026.\n<judgement grade='good' date='2026-02-06'>Care had been given Good</judgement>.",
    "a line above": "Elm Academy (Education Scotland, January 2026)\n<judgement grade='satisfactory' date='2026-01'>Learning was evaluated as satisfactory</judgement>. Two new desks came.\nOak Nursery (Care Inspectorate, 4 February 2026)\n<judgement grade='2' date='2026-02-04'>Leadership was graded 2 (weak)</judgement>. A plan is due.",
    "in all": "Education Scotland came. <judgement grade='very good'>Very good in all four of the indicators</judgement>.",
    "unchanged": "The Care Inspectorate came. Two visits. <judgement grade='4' previous_grade='4'>Setting 4 (good), unchanged</judgement>. Boots were bought.",
    "out of it": "HMICFRS came. <judgement grade='adequate' previous_grade='weak' date='2027'>The brigade is looking to be out of Weak and at Adequate when the inspectors look at stores again in the summer of 2027</judgement>.",
    "looked at again": "HMICFRS was to look at stores again in May and <judgement grade='adequate' date='2026-05'>the Chief would expect an Adequate by then</judgement>.",
}
NOT_FOUND = [
    "Ofsted is due in May. Jo said that nobody was promising Good.",
    "Ofsted is due in May. The crèche had a clear line of sight to Good.",
    "Progress with the Good to Great Plan and the part that Ofsted played were noted.",
]


@pytest.mark.parametrize("tagged", FOUND.values(), ids=FOUND)
def test_it_is_told_with_the_grade(tagged: str) -> None:
    check(HEAD + tagged, "judgement")


@pytest.mark.parametrize("told", NOT_FOUND)
def test_no_grade_is_given(told: str) -> None:
    check(HEAD + told, "judgement")
