"""Grades told in sentences: how many were given one, numbers that moved, what was before and is now, and what is said in passing; near misses."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = "# Elmshire Board\nMinutes of the meeting held on 10 March 2026\n## 1. Inspection\n"

FOUND = [
    "The Care Inspectorate came. <judgement grade='4' previous_grade='2'>Kindness was graded 4 (good), having been 2 (weak) in 2021</judgement>; <judgement grade='5' previous_grade='None'>the food was given 5 (very good)</judgement>.",
    "The Care Inspectorate had graded the wards. <judgement grade='5'>Both key questions came out at 5</judgement>.",
    "<judgement grade='5' previous_grade='4'>The Care Inspectorate's grades were care and learning 5 (previously 4)</judgement>, <judgement grade='4'>the setting 4</judgement> and <judgement grade='3'>leadership 3</judgement>.",
    "The CQC had been. <judgement grade='requires improvement' previous_grade='good'>The ward had gone from Good (2018) to Requires Improvement</judgement>.",
    "HMICFRS had graded the force. <judgement grade='good'>Keeping records, good</judgement>; <judgement grade='adequate'>dogs and horses, adequate</judgement>; <judgement grade='inadequate'>boats, inadequate</judgement>.",
    "Ofsted had found that <judgement grade='requires improvement to be good'>the homes of Elmshire required improvement to be good</judgement>.",
    "<judgement grade='outstanding'>The Chair congratulated Elm House on its Outstanding Ofsted</judgement>.",
    "<judgement grade='c3'>The Regulator had given it a C3</judgement>. <judgement grade='c2' previous_grade='c3'>The aim was to be at C2 within a year</judgement>.",
    "The Care Inspectorate came. <judgement grade='5'>The home was given 5 - very good for meals</judgement> and <judgement grade='3'>3 - adequate for outings</judgement>.",
    "<judgement grade='5'>The Care Inspectorate's grades were 5 for meals</judgement>, <judgement grade='3'>3 for outings</judgement>.",
    "The CQC had scored the ward, <judgement grade='3'>with meals scoring 3</judgement> and <judgement grade='2'>kindness scoring 2</judgement>.",
    "<judgement grade='requires improvement' previous_grade='inadequate'>The CQC re-rated Thorn Lodge, which moves out of Inadequate to Requires Improvement</judgement>.",
    "<judgement grade='weak' previous_grade='None'>The ward is currently rated Weak overall by the inspectorate</judgement>, <judgement grade='good' previous_grade='None'>with Good for kindness</judgement>.",
    "<judgement grade='poor'>HMI Prisons had scored the wings as poor</judgement> and <judgement grade='not sufficiently good'>the kitchens as not sufficiently good</judgement>.",
    "<judgement grade='outstanding'>The Chair thanked Elm House for achieving Outstanding in all areas</judgement>.",
    "The letter of the inspectorate was issued on 2 February. <judgement grade='good' date='2026-02-02'>Boats were graded good</judgement>.",
    "The CQC had been to all. <judgement grade='good'>Two homes, Elm and Oak, were rated Good</judgement>.",
    "<judgement grade='good'>Home 3 was rated Good by the CQC</judgement>.",
    "<judgement grade='good'>Ofsted judged School 12 Good</judgement>.",
    "<judgement grade='good'>Both homes were rated Good by the CQC</judgement>.",
    "<judgement grade='good'>All three homes had been rated Good by Ofsted</judgement>.",
    "The Care Inspectorate reported. <judgement grade='5' previous_grade='4'>The east wing had moved from 4 to 5 (very good)</judgement>.",
    "<judgement grade='5' previous_grade='4'>The Care Inspectorate had raised leadership from 4 (good) to 5 (very good)</judgement>.",
    "The Care Inspectorate came twice. <judgement grade='3' previous_grade='4'>Meals had gone down from 4 (good) to 3 (adequate)</judgement>.",
    "<judgement grade='5'>The Care Inspectorate had graded the home 5 (very good)</judgement>.",
    "The Care Inspectorate had been. <judgement grade='3'>The lodge remained on a 3 (adequate)</judgement>.",
    "<judgement grade='inadequate' previous_grade='good'>HMICFRS had found that boats, which had been Good in the last round, were now Inadequate</judgement>.",
    "The CQC came. <judgement grade='good' previous_grade='inadequate'>The ward had been Inadequate at the previous inspection in 2022 and was now Good</judgement>.",
    "The CQC came. <judgement grade='requires improvement' previous_grade='good'>Care had been rated Good in 2021 but was now Requires Improvement</judgement>.",
    "The CQC came. <judgement grade='good' previous_grade='inadequate'>The clinic, once Inadequate, was now Good</judgement>.",
    "HMICFRS came. <judgement grade='good' previous_grade='adequate'>Training was Adequate last time and is now Good</judgement>.",
    "<judgement grade='inadequate' previous_grade='good'>Ofsted had judged the college inadequate, having found it good in 2019</judgement>.",
    "<judgement grade='inadequate' previous_grade='good'>Ofsted judged the college inadequate, having judged it good in 2019</judgement>.",
    "<judgement grade='good' previous_grade='inadequate'>The CQC rated the ward Good; it was Inadequate before</judgement>.",
    "The CQC came. <judgement grade='good' previous_grade='inadequate'>Elm House is now Good, having been Inadequate until May</judgement>.",
    "<judgement grade='outstanding' date='2018-05'>The nursery was last inspected in May 2018, when it was Outstanding</judgement>.",
    "<judgement grade='good' date='2021'>Ofsted last inspected the college in 2021 and found it Good</judgement>.",
    "<judgement grade='good' date='2020-03'>At its last inspection (March 2020) the school was Good</judgement>.",
    "The Education and Training Inspectorate had been. <judgement grade='capacity to identify and bring about improvement'>The school has the capacity to identify and bring about improvement</judgement>.",
    "The Board was told of the work since the inspection report of <judgement grade='inadequate' date='2021-05'>May 2021 in which care had been judged inadequate</judgement>.",
    "<judgement grade='good' date='2019'>Ofsted, who graded the college Good in 2019</judgement>, are likely to come before the summer.",
    "<judgement grade='good' date='2020'>The CQC, which rated the ward Good in 2020</judgement>, would be back in May.",
]
NOT_FOUND = [
    "HMICFRS gave the brigade two grades of Good, five of Adequate and four of Weak.",
    "The brigade was graded as Outstanding in one area, Good in two and Adequate in four.",
    "The inspectors gave praise for achieving outstanding results.",
    "<judgement grade='requires improvement' previous_grade='inadequate'>The CQC re-rated Thorn Lodge, which moves out of Inadequate to Requires Improvement</judgement>.",
    "<judgement grade='weak' previous_grade='None'>The ward is currently rated Weak overall by the inspectorate</judgement>, <judgement grade='good' previous_grade='None'>with Good for kindness</judgement>.",
    "<judgement grade='poor'>HMI Prisons had scored the wings as poor</judgement> and <judgement grade='not sufficiently good'>the kitchens as not sufficiently good</judgement>.",
    "<judgement grade='outstanding'>The Chair thanked Elm House for achieving Outstanding in all areas</judgement>.",
    "The letter of the inspectorate was issued on 2 February. <judgement grade='good' date='2026-02-02'>Boats were graded good</judgement>.",
    "Of these 3 were rated Outstanding by the CQC, 52 Good, 14 Requires improvement and 1 Inadequate.",
    "Of the 74 homes that the CQC had inspected, three were Outstanding, 52 were Good and one was Inadequate.",
    "The CQC had rated 12 homes Good and 3 Inadequate.",
    "There were 58 providers with a rating of Good from the CQC and four rated Inadequate.",
    "Twelve of the fourteen schools were judged good by Ofsted.",
    "The CQC had rated most homes Good.",
    "The majority of homes were rated Good by the CQC.",
    "The Care Inspectorate's grades were known. The nursery has learning 5, and a garden.",
    "Ofsted had visited 20 childminders: Good 16, Requires improvement 3, Inadequate 1.",
    "The CQC had inspected 30 homes, with 25 rated Good, four Requires improvement and one Inadequate.",
    "The numbers of settings by Ofsted grade were 4 Outstanding, 31 Good and 2 Inadequate.",
    "Some 40 nurseries were rated Good by Ofsted, 6 Outstanding and none Inadequate.",
    "The CQC ratings of homes stood at 3 Outstanding, 41 Good, 12 Requires Improvement.",
    "A further six services had been rated Good by CIW.",
    "Members heard that 14 homes had been rated Requires Improvement and 2 Inadequate by the CQC.",
    "The waiting list at the home that the Care Inspectorate visited had gone from 4 to 5.",
    "Inspectors saw that the crew moved from 4 to 5 boats.",
    "The Care Inspectorate was told that beds rose from 3 to 6 in May.",
]


@pytest.mark.parametrize("tagged", FOUND)
def test_finds_grades(tagged: str) -> None:
    check(HEAD + tagged, "judgement")


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_leaves_tallies_and_other_numbers(sentence: str) -> None:
    check(HEAD + sentence, "judgement")
