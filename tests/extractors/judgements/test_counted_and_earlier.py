"""Grades of some areas that are named, grades in numbers and codes, hopes, and what was graded before: tagged sentences and near misses."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = "# Elmshire Rescue Board\nMinutes of the meeting held on 10 March 2026\n## 1. Inspection\n"

FOUND = {
    "areas by name": "Of six areas that the inspectors graded, <judgement grade='good'>two were good (boats; the care of crews)</judgement> and <judgement grade='requires improvement'>three required improvement: stores, training and pay</judgement>.",
    "a code": "The regulator had been to others. <judgement grade='c2'>Wick Homes had a C2</judgement>.",
    "one of a code": "The regulator gave others their grades: <judgement grade='c1'>one landlord on the coast was graded C1</judgement>.",
    "a code to reach": "The regulator would come back. <judgement grade='g1' date='2027-05'>The aim was a G1 by May 2027</judgement>.",
    "from number to number": "The Care Inspectorate had graded both wings. <judgement grade='5' previous_grade='3'>The east wing had gone from 3 to 5 on all key questions</judgement>.",
    "a number and its word": "<judgement grade='2' previous_grade='4'>The inspectors had graded meals 2, weak, previously a 4</judgement>.",
    "when it was judged": "Ofsted may come; <judgement grade='inadequate' date='2019'>the last judgement, in 2019, was “inadequate”</judgement>.",
    "expects": "An inspection is due. <judgement grade='good'>She expects “good” this time</judgement>.",
    "a year within a move": "Inspectors had reported. <judgement grade='good' previous_grade='inadequate' date='None'>The unit has risen from Inadequate, in 2018, to a rating of Good</judgement>.",
    "both": "Inspectors found that <judgement grade='inadequate' date='2024'>the brigade was judged inadequate for its stores in 2024</judgement>, while <judgement grade='good' date='2024'>boats and crews were both good</judgement>.",
    "the last time": "<judgement grade='weak' previous_grade='good'>Inspectors had graded the ward as weak; at the last inspection, in 2019, they were good</judgement>.",
    "published before": "The Chief spoke of the letter issued on 4 February. <judgement grade='adequate' previous_grade='inadequate' date='2026-02-04'>Training had moved up from inadequate to adequate</judgement>.",
}
FOUND |= {
    "to and from, in quotation marks": "The CQC inspected both. <judgement grade='requires improvement' previous_grade='good'>Marle Care and Quay House were downgraded to ‘Requires Improvement’ from a previous overall rating of ‘Good’</judgement>.",
    "from a rating by whom": "<judgement grade='requires improvement' previous_grade='inadequate'>Quay House was upgraded from a previous CQC rating of ‘Inadequate’ to ‘Requires Improvement’</judgement>.",
    "from its previous rating": "<judgement grade='outstanding' previous_grade='good'>Quay House moved from its previous Ofsted rating of Good to Outstanding</judgement>.",
    "the day of the one before": "Ofsted inspected Quay House on 7 June 2025. <judgement grade='weak' previous_grade='good' date='2025-06-07'>Safety was judged ‘weak’, down from good in May 2022</judgement>.",
    "first since": "It was the first Ofsted inspection since 2014 and <judgement grade='good' date='None'>the nursery was graded Good</judgement>.",
    "published with the one before": "<judgement grade='weak' date='None'>The CQC still deemed the ward weak following a like rating at its previous inspection</judgement>, which was published in December 2022.",
    "assessed before": "The CQC came. <judgement grade='good' previous_grade='weak'>The ward was judged Good overall, having been assessed as Weak in 2021</judgement>.",
    "the good it held": "The CQC came. <judgement grade='weak' previous_grade='good'>The hospice lost the good it had held since 2019 and is Weak</judgement>.",
    "in that year it had been": "<judgement grade='weak' previous_grade='inadequate'>Ofsted judged the school to be Weak overall, in 2017 it had been Inadequate</judgement>.",
    "which had been": "The Care Inspectorate found that <judgement grade='satisfactory' previous_grade='weak'>meals were satisfactory, which had been weak in 2017</judgement>.",
    "before that": "<judgement grade='good' previous_grade='weak' date='2025-08'>The CQC rated the ward Good in August 2025; weak before that</judgement>.",
    "in a bracket with its year": "Estyn came. <judgement grade='adequate' previous_grade='good' date='None'>Teaching was judged Adequate (Good in 2008)</judgement>.",
    "the same as before": "<judgement grade='good' previous_grade='good'>The CQC had rated the ward Good overall</judgement>, the same as before.",
    "where it had been": "<judgement grade='good' previous_grade='weak' date='None'>The CQC lifted the ward out of weak, where it had been since 2023, to good</judgement>.",
    "two grades up since": "<judgement grade='good' previous_grade='inadequate' date='None'>HMICFRS had the force up two grades since 2022, from inadequate to good</judgement>.",
    "confirmed at": "The Regulator of Social Housing reported. <judgement grade='v2' previous_grade='v2'>Viability was confirmed at V2</judgement>.",
    "used to be": "<judgement grade='weak' previous_grade='good'>The CQC rated the ward Weak; it used to be Good</judgement>.",
    "just as it had been": "<judgement grade='weak' previous_grade='weak'>The CQC rated the ward Weak, just as it had been in 2019</judgement>.",
    "having required improvement": "Ofsted came. <judgement grade='good' previous_grade='requires improvement'>Leadership was now good, this having required improvement</judgement> in 2022.",
    "a drop from a number": "The Care Inspectorate came. <judgement grade='3' previous_grade='5'>Meals were graded 3 (adequate), a drop from 5 (very good)</judgement>.",
    "when it was last looked at": "The CQC came in June 2025. <judgement grade='weak' previous_grade='good' date='2025-06'>The ward has been rated weak overall, having been good when it was last looked at in 2019</judgement>.",
    "in that year, behind a semicolon": "Estyn came. <judgement grade='good' previous_grade='adequate' date='None'>Standards were judged good; in 2015 they had been adequate</judgement>.",
    "for another, which had been": "<judgement grade='good'>HMICFRS graded it good for boats</judgement> and, <judgement grade='weak' previous_grade='inadequate'>for crews, which had been inadequate in 2019, weak</judgement>.",
}
NOT_FOUND = {
    "what was held": "The inspectors heard that talks were held with all staff but take-up was poor.",
    "ourselves": "The inspectors were told that we scored ourselves Good for meals and Outstanding for care.",
    "a mock inspection": "At the mock inspection in October the consultants had thought the ward Good.",
    "how many hold it": "The Regulator of Social Housing came. Only seven societies of that kind hold C1.",
    "how services are graded": "The Care Inspectorate explained that services are graded from 1 (unsatisfactory) to 6 (excellent).",
    "areas that nobody names": "Of six areas that the inspectors graded, two were good and three were adequate.",
    "in how many": "Inspectors had been round. Their grades for boats were weak in three areas, good in six and adequate in one. The Chief was pleased.",
    "a vitamin": "The cook had a C2 form for the inspectors.",
    "days": "Inspectors saw that waits had gone from 3 to 5 days on the key question of delay.",
    "what is expected": "Inspectors expect good manners.",
    "a plain word": "Inspectors were shown round, while tea and cakes were both plain.",
}


@pytest.mark.parametrize("tagged", FOUND.values(), ids=FOUND)
def test_finds_grades(tagged: str) -> None:
    check(HEAD + tagged, "judgement")


@pytest.mark.parametrize("sentence", NOT_FOUND.values(), ids=NOT_FOUND)
def test_leaves_other_words(sentence: str) -> None:
    check(HEAD + sentence, "judgement")


def test_two_publications_date_nothing() -> None:
    told = "One report was issued on 4 February and another was published on 9 February. "
    check(
        f"{HEAD}{told}<judgement grade='good' previous_grade='weak' date='None'>The unit had moved from weak to good</judgement>.",
        "judgement",
    )
