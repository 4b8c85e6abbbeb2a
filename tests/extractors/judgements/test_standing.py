"""Grades without a verb of grading, and grades that are numbers, where an inspection is told of; and the same words as praise."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = "# Elmshire Board\nMinutes of the meeting held on 10 March 2026\n## 1. Reports\n"

STANDING = [
    "<judgement grade='requires improvement'>HMICFRS: Handling calls: requires improvement</judgement>. <judgement grade='adequate'>Assessing risk and referring on: adequate</judgement>.",
    "Ofsted came. The report is a strong one: <judgement grade='outstanding'>outstanding for meals and for leadership</judgement>, <judgement grade='good'>good for all the rest</judgement>.",
    "Ofsted came. <judgement grade='outstanding' date='2022-06'>St Wilf's was outstanding in June 2022</judgement>. <judgement grade='good' date='2023-03'>Elm Park came out good in March 2023</judgement>.",
    "<judgement grade='inadequate'>The CQC has rated the ward inadequate</judgement>, largely on account of its records.",
    "HMICFRS came. <judgement grade='good'>The use of powers came out at good</judgement>. <judgement grade='good'>Their visit had left the service at good overall</judgement>.",
    "Ofsted came. <judgement grade='good' previous_grade='good'>The home is good again</judgement>.",
    "<judgement grade='weak' date='2025-12'>The ward had been downgraded by the CQC to Weak in March following an unannounced visit in December</judgement>.",
    "<judgement grade='poor' date='2025-04'>HM Inspectorate of Prisons found in April outcomes for safety poor</judgement>, <judgement grade='not sufficiently good' date='2025-04'>respect not sufficiently good</judgement>.",
    "Ofsted came. It was judged that <judgement grade='good' previous_grade='good'>the school continued to be Good</judgement>.",
    "<judgement grade='c2' date='2025-05'>The Regulator of Social Housing gave the Council C2</judgement>, <judgement grade='g1' date='2025-05'>G1</judgement> and <judgement grade='v2' date='2025-05'>V2 in May 2025</judgement>.",
    "HMICFRS came. <judgement grade='inadequate' previous_grade='good'>It was good before; inspectors now called it inadequate</judgement>.",
    "The inspectors came. <judgement grade='good' previous_grade='good'>Early years and meals were still found good</judgement>.",
    "HM Inspectorate of Prisons came. <judgement grade='reasonably good' previous_grade='reasonably good'>Respect, under which meals fall, was reasonably good as before</judgement>.",
    "The CQC came. <judgement grade='outstanding'>Its leadership was thought to be outstanding</judgement>.",
    "Ofsted came. <judgement grade='requires improvement' previous_grade='requires improvement'>The ward still required improvement</judgement> and <judgement grade='requires improvement' previous_grade='good'>so, now, did the school, previously good</judgement>.",
    "The inspectors came in May. <judgement grade='good'>Meals and care planning both good</judgement>.",
    "The ward was seen by the CQC. <judgement grade='outstanding'>It came out outstanding</judgement>, <judgement grade='good'>with good for care</judgement>.",
    "<judgement grade='good' previous_grade='good' date='2025-12'>The Elm Street ward was inspected by the CQC in December 2025 and is again good</judgement>.",
    "Ofsted spoke of others. <judgement grade='outstanding' date='2022-05'>The fostering agency, in which the Council holds a share, has been outstanding since May 2022</judgement>.",
    "<judgement grade='good'>HMICFRS judged boats good</judgement>. <judgement grade='adequate'>Training had likewise been found adequate</judgement>.",
    "<judgement grade='satisfactory'>Education Scotland evaluated learning, teaching and assessment as satisfactory</judgement> and <judgement grade='weak'>leadership as weak</judgement>.",
    "Ofsted came. <judgement grade='inadequate' date='2021'>It was an inadequate college in 2021</judgement>.",
    "Ofsted came. <judgement grade='good' date='None'>Elm Court was good right up to the 2016 visit</judgement>.",
    "<judgement grade='outstanding' date='2012-05'>The school was last graded by Ofsted in May 2012, as outstanding</judgement>.",
    "Ofsted came. <judgement grade='requires improvement' date='None'>The school was working towards being rated as ‘requires improvement’</judgement>.",
    "The CQC came. <judgement grade='good' date='None'>The owners hoped to get to Good</judgement>.",
    "The inspectors came in May. <judgement grade='adequate'>Meals stayed Adequate</judgement>.",
    "The CQC report was out. <judgement grade='requires improvement'>Safe had stayed Requires Improvement</judgement> and <judgement grade='requires improvement'>so had Well-led</judgement>.",
    "The CQC has been. <judgement grade='good'>Elm Lodge and Oak Lodge are both good</judgement>.",
    "<judgement grade='good' date='None'>At the inspection in the spring Elm Lodge held on to its good</judgement>, though <judgement grade='adequate'>meals dropped to adequate</judgement>.",
    "<judgement grade='weak'>Care was put at weak by the inspectors</judgement>, <judgement grade='good'>with the environment good</judgement> and <judgement grade='adequate'>staffing adequate</judgement>.",
    "<judgement grade='outstanding' date='2025-06'>In June Ofsted had the nursery down as Outstanding for behaviour</judgement> and <judgement grade='good'>Good otherwise</judgement>.",
    "The inspectors came in May. <judgement grade='good'>The grade for adult learning was good</judgement>, <judgement grade='good'>as was personal development</judgement>.",
    "Ofsted said that <judgement grade='requires improvement'>its quality of education required improvement</judgement>, <judgement grade='requires improvement'>so did the sixth form</judgement>.",
    "HMICFRS reported. Our neighbours got nothing of the kind, but <judgement grade='good'>prevention was good throughout</judgement>.",
    "<judgement grade='expected standard'>The new report card from Ofsted has expected standard for inclusion</judgement> and <judgement grade='needs attention'>needs attention for attendance</judgement>.",
    "Ofsted has been. The fostering service was due its visit and <judgement grade='good'>officers expected a Good</judgement>.",
    "The ETI had been. Mr Hall was confident <judgement grade='very good'>it would be Very good once Mrs Lake was back</judgement>.",
    "The CQC came. <judgement grade='good' previous_grade='outstanding'>The hospice had slipped from Outstanding and is now Good</judgement>.",
    "Two homes were seen by the CQC. <judgement grade='weak' previous_grade='good'>Elm House, Good to Weak</judgement>; <judgement grade='good' previous_grade='weak'>Oak House, Weak to Good</judgement>.",
    "<judgement grade='j2' date='2025-06'>SIAMS gave the school a J2 in June 2025</judgement>.",
    "<judgement grade='partially compliant'>RQIA found the ward partially compliant in respect of records</judgement> and <judgement grade='compliant'>compliant on fire</judgement>.",
    "<judgement grade='inconsistent quality'>Ofsted found the lodgings in Quay Street to be of inconsistent quality</judgement>.",
    "The CQC would be back and <judgement grade='good'>she would be surprised if the ward was not at least ‘good’</judgement>.",
    "<judgement grade='weak'>HMICFRS had rated domain 3 weak</judgement>.",
    "<judgement grade='inadequate' previous_grade='good' date='2025-08'>Ofsted marked the crèche down from good to inadequate in August</judgement>.",
    "Ofsted has been. Nobody spoke. It rained. Tea was had. Then it was heard that <judgement grade='good'>Elm House kept its Good</judgement>.",
    "<judgement grade='good' previous_grade='weak'>The ward was assessed by the inspectorate as good; last year it had been weak</judgement>.",
    "Ofsted saw all. Members were glad that <judgement grade='good' previous_grade='weak'>both of our homes were now good, Elm Lodge having been weak until July</judgement>.",
    "RQIA came. <judgement grade='compliant'>She would be surprised if the ward was not at least compliant by the summer</judgement>.",
    "Fieldwork by HMICFRS was in the year before, when <judgement grade='inadequate'>the Force was graded Inadequate</judgement>; its own audits now put it at 94.3%.",
    "<judgement grade='inadequate'>Inspectors judged leaders to be inadequate</judgement>, while <judgement grade='requires improvement to be good'>how well children are helped required improvement to be good</judgement>.",
    "The inspectors called. <judgement grade='good' previous_grade='weak'>Elm House – Good at the visit in May, was Weak</judgement>.",
    "Cllr Hall hoped that <judgement grade='good' date='None'>the CQC would find the ward good</judgement>; it came in June 2025.",
    "The inspectors said that <judgement grade='good' date='2021'>safety had been good in the 2021 report</judgement>.",
    "<judgement grade='good'>The letter to the crew came from HMICFRS: effectiveness good</judgement>, <judgement grade='weak'>efficiency weak</judgement>, <judgement grade='good'>people good</judgement>.",
    "The PEEL report had come out. <judgement grade='good'>The recording of crime was Good</judgement>.",
    "The CQC wrote that <judgement grade='good'>the overall rating did not change and is Good</judgement>.",
    "Ofsted came in May. <judgement grade='good' date='2025-05'>We remain a Good school</judgement>.",
]
NUMBERS = [
    "The Care Inspectorate came and graded the home. <judgement grade='2'>Care planning was graded 2</judgement>, and <judgement grade='2'>leadership was also a 2</judgement>.",
    "The Care Inspectorate's gradings were: <judgement grade='5' date='2025-08'>Quality of Care and Support 5</judgement>, <judgement grade='4' date='2025-08'>Quality of Environment 4</judgement>, <judgement grade='3' date='2025-08'>Quality of Staffing 3 (August 2025)</judgement>.",
    "Cllr Reed said that <judgement grade='1'>a 1 for safety</judgement> was what people would remember from the CQC report, with its scores.",
    "<judgement grade='3' date='2025-06'>The Care Inspectorate gave these grades in June: 3 for staffing</judgement>, because of two vacancies, and <judgement grade='4'>4 for meals</judgement>.",
    "<judgement grade='3'>The inspectors of HMIP gave 3s for three tests</judgement> and <judgement grade='2' previous_grade='4'>a 2 for safety, down from a 4</judgement>.",
    "<judgement grade='5'>Inspectors from the Care Inspectorate gave Elm Lodge 5s</judgement> and <judgement grade='6'>6s across the board</judgement>.",
    "The Care Inspectorate graded both. <judgement grade='4' previous_grade='2'>Care had come up from a 2 to a 4</judgement>, <judgement grade='3' previous_grade='2'>meals to a 3</judgement>.",
    "The Care Inspectorate had told of its grades. <judgement grade='3'>A visit this month had brought care back up to 3, adequate</judgement>.",
    "The Care Inspectorate graded both. <judgement grade='5' previous_grade='4'>The lodge was given 5 throughout, a grade better than its 4s of 2019</judgement>.",
]
NOT_FOUND = [
    "Ofsted's visit is noted. The town's grit bins. Any school judged inadequate by Ofsted would be converted.",
    "The Planning Inspector came in May. The plan was found sound and compliant.",
    "The inspectors came. The plan had been found legally compliant.",
    "The Board asked for a report on homes rated Requires Improvement or Inadequate by the CQC.",
    "Officers would tell Members of services in the county that dropped from Good to Weak, after the inspections.",
    "The Care Inspectorate was to be told of the grades. Ward 4 for men and Ward 3 for children would close.",
    "Ofsted was talked about. The Trust's reserves were adequate, its cash position was good and its register was weak on fraud.",
    "Where a home is rated Inadequate by the CQC the Council stops placements.",
    "Ofsted grades are Outstanding, Good, Requires Improvement and Inadequate.",
    "Good and Outstanding practice was shared with Ofsted.",
    "Ofsted's letter came. Councillor Hall said that the officers were outstanding in every way.",
    "HMICFRS had called. Council tax collection was good, as was expected, and morale was adequate.",
    "Education Scotland came in June. There were 3 for the trip and 2 in reserve.",
    "The Care Inspectorate visited in May. It was good to see the children at play, and the weather was good.",
    "Ofsted's visit was over. Members said that the lunch was excellent and the presentation was good.",
    "Members of the Good Neighbour scheme told the inspectors of Outstanding work. The Good Practice Guide was noted.",
    "The scale that the Care Inspectorate uses runs from 1 (unsatisfactory) to 6 (excellent).",
    "The CQC scored each of the themes from 1 to 4.",
    "Homes rated Good by the CQC",
    "The CQC said that the score was two points short of Good.",
    "Leadership in the hall was good. Both schools are good.",
    "The self-evaluation before the inspection has care at ‘good’.",
    "The Care Inspectorate graded the home. On a show of hands 4 members were for the motion and 2 for the amendment.",
    "The Care Inspectorate told of its grades at 2 pm, to 3 of the staff, on 5 June.",
    "Of the nine key questions of the CQC four had been scored at 3 and five at 2.",
]


@pytest.mark.parametrize("tagged", STANDING)
def test_finds_grades_that_stand(tagged: str) -> None:
    check(HEAD + tagged, "judgement")


@pytest.mark.parametrize("tagged", NUMBERS)
def test_finds_numbers_that_are_grades(tagged: str) -> None:
    check(HEAD + tagged, "judgement")


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_leaves_praise_scales_and_counts(sentence: str) -> None:
    check(HEAD + sentence, "judgement")
