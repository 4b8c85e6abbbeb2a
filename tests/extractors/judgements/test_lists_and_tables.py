"""Grades in lists and tables below an inspection that is told of: tagged documents and near misses."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from tests.tagged import check, make_document
from tests.timing import check_linear

HEAD = "# Elmshire Scrutiny Panel\nMinutes of the meeting held on 10 March 2026\n## 1. {title}\n"

FOUND = {
    "two columns, the newer first": """Ofsted's grades by standard were:
2025 2021
- <judgement grade='good' previous_grade='weak'>Staffing Good Weak</judgement>
- <judgement grade='adequate' previous_grade='good'>Planning Adequate Good</judgement>""",
    "two columns, the older first": """Ofsted's grades by standard were:
Before Now
- <judgement grade='weak' previous_grade='good'>Staffing Good Weak</judgement>
- <judgement grade='good' previous_grade='adequate'>Planning Adequate Good</judgement>""",
    "areas below a publication": """The report of the Inspectorate, which came out on 3 February 2026, gave these grades:
<judgement grade='good' date='2026-02-03'>Meals – Good</judgement>
<judgement grade='requires improvement' date='2026-02-03'>Night care – Requires improvement</judgement>
<judgement grade='outstanding' date='2026-02-03'>Kindness of staff – Outstanding</judgement>""",
    "bullets with semicolons": """Ofsted's grades were:
• <judgement grade='good'>overall effectiveness: good</judgement>;
• <judgement grade='outstanding'>the experiences of care leavers: outstanding</judgement>; and
• <judgement grade='inadequate'>the impact of leaders: inadequate</judgement>.""",
    "below the names of homes": """CIW had rated both homes and the outcomes were as follows:
Ty Coch
- <judgement grade='excellent'>Well-being – Excellent</judgement>
- <judgement grade='needs improvement'>Environment – Needs Improvement</judgement>
Ty Gwyn
- <judgement grade='poor'>Well-being – Poor</judgement>
- <judgement grade='good'>Environment – Good</judgement>""",
    "homes with the days of their visits": """The Care Quality Commission had been to two homes since the last meeting:
Elm Lodge (12 January 2026)
- <judgement grade='good' date='2026-01-12'>Safe: Good</judgement>
- <judgement grade='good' date='2026-01-12'>Caring: Good</judgement>
Oak Lodge (2 February 2026)
- <judgement grade='requires improvement' date='2026-02-02'>Safe: Requires improvement</judgement>
- <judgement grade='good' date='2026-02-02'>Caring: Good</judgement>""",
    "moves": """The CQC had changed these ratings:
• <judgement grade='good' previous_grade='inadequate' date='2026-01'>Elm Lodge: Inadequate to Good (January)</judgement>. Placements were open again.
• <judgement grade='requires improvement' previous_grade='good' date='2025-08'>Oak Lodge: Good to Requires improvement (August)</judgement>
• <judgement grade='outstanding' previous_grade='good' date='2025-12'>Ash Court – from Good to Outstanding, December 2025</judgement>
• <judgement grade='inadequate' previous_grade='good'>Fir Homecare – moved from Good to Inadequate</judgement>""",
    "numbers with words": """Three nurseries had been graded by the Care Inspectorate:
• Thistle Nursery – <judgement grade='4' date='2025-11'>staffing and setting 4 (good)</judgement>, <judgement grade='5' date='2025-11'>leadership 5 (very good)</judgement> (November 2025)
• Heather Nursery – <judgement grade='2' previous_grade='3' date='2025-12'>staffing 2 (weak), previously 3</judgement>, <judgement grade='3' date='2025-12'>leadership 3 (adequate)</judgement> (December 2025)""",
    "numbers alone": """The Care Inspectorate had published its grades on 2 February 2026:
<judgement grade='4' date='2026-02-02'>Wellbeing – 4</judgement>
<judgement grade='5' date='2026-02-02'>Leadership – 5</judgement>""",
    "what it was before": """HMICFRS graded the brigade as follows:
<judgement grade='adequate' previous_grade='good'>Boats: Adequate (previously Good)</judgement>
<judgement grade='good' previous_grade='good'>Crews: Good (no change)</judgement>
<judgement grade='good' previous_grade='requires improvement'>Stores: Good (was Requires improvement)</judgement>
<judgement grade='requires improvement' previous_grade='adequate'>Training: Requires improvement, down from Adequate</judgement>""",
    "report card": """The draft report card was as follows:
<judgement grade='met'>Safeguarding - Met</judgement>
<judgement grade='strong standard'>Inclusion - Strong standard</judgement>
<judgement grade='needs attention'>Attendance - Needs attention</judgement>
<judgement grade='expected standard'>Early years - Expected standard</judgement>""",
    "one line with some": "The Ofsted ratings were: <judgement grade='good'>overall Good</judgement>, <judgement grade='requires improvement'>safe Requires improvement</judgement> and <judgement grade='outstanding'>caring Outstanding</judgement>.",
    "questions": """The CQC had answered its five questions:
<judgement grade='good'>Is the service safe? Good</judgement>
<judgement grade='inadequate'>Is the service well-led? Inadequate</judgement>""",
    "a healthy prison": """HMI Prisons had made these judgements:
• <judgement grade='reasonably good'>Safety – Reasonably good</judgement>
• <judgement grade='not sufficiently good'>Respect – Not sufficiently good</judgement>
• <judgement grade='poor'>Purposeful activity – Poor</judgement>""",
    "what the home thought too": """Ofsted had been; the outcome matched the self-evaluation that the home had sent. The inspectors' judgements were:
- <judgement grade='good'>Help and protection – Good</judgement>
- <judgement grade='outstanding'>Leaders – Outstanding</judgement>""",
    "codes": """The Regulator of Social Housing had published its judgements on 4 February 2026:
• <judgement grade='g1' date='2026-02-04'>Governance: G1</judgement>
• <judgement grade='v2' previous_grade='v1' date='2026-02-04'>Viability: V2 (previously V1)</judgement>
• <judgement grade='c3' date='2026-02-04'>Consumer: C3</judgement>""",
    "visits in the names": """Members noted what Ofsted had found:
- <judgement grade='good' previous_grade='weak' date='2025-11-04'>Larch House: visit of 4 November 2025 - Good (previous Weak)</judgement>
- Fir Tree: visit of 12 November 2025 - no grade
- <judgement grade='inadequate' date='2025-12-02'>Oak View: visit of 2 December 2025 - Inadequate</judgement>""",
    "two words of Estyn": """Estyn had inspected the school and found:
• <judgement grade='adequate and needs improvement'>Standards: Adequate and needs improvement</judgement>
• <judgement grade='good'>Teaching: Good</judgement>""",
    "from grade to grade": """The PEEL grades of the force were published on 4 February 2026:
Outstanding: none
<judgement grade='good' date='2026-02-04'>Good: stopping thieves; treatment of callers</judgement>
<judgement grade='adequate' date='2026-02-04'>Adequate: tracing</judgement>""",
    "months in figures": """Home | Kind | CQC rating | Date
<judgement grade='good' date='2024-11'>Elm | Nursing | Good | 11/2024</judgement>
<judgement grade='inadequate' date='2025-05'>Oak | Day care | Inadequate | 05/2025</judgement>""",
    "how well": """Ofsted had inspected the home in January 2026. The judgements were:
- <judgement grade='good'>Overall experiences and progress – Good</judgement>
- <judgement grade='requires improvement to be good'>How well children are helped and protected – Requires improvement to be good</judgement>
- <judgement grade='good'>The effectiveness of leaders and managers – Good</judgement>""",
    "a table of two years": """The report that the inspectorate had published on 4 February was before Members.
Area | 2023 | 2026
<judgement grade='good' previous_grade='adequate' date='2026-02-04'>Boats | Adequate | Good</judgement>
<judgement grade='adequate' previous_grade='adequate' date='2026-02-04'>Crews | Adequate | Adequate</judgement>""",
    "a table of two rounds": """HMICFRS had graded the brigade.
Question | Round 2 grade | Round 3 grade
<judgement grade='good' previous_grade='requires improvement'>Boats | Requires improvement | Good</judgement>
<judgement grade='inadequate' previous_grade='good'>Crews | Good | Inadequate</judgement>""",
    "the newest first": """The CQC ratings were noted.
Home | Current rating | Previous rating | Date
<judgement grade='good' previous_grade='inadequate' date='2025-11-12'>Elm Lodge | Good | Inadequate | 12/11/2025</judgement>
<judgement grade='outstanding' previous_grade='good' date='2025-12-03'>Oak Lodge | Outstanding | Good | 03/12/2025</judgement>""",
    "a table of scores": """The CQC's assessment had been published on 5 February 2026.
Quality statement | Score
<judgement grade='2' date='2026-02-05'>Assessing needs | 2</judgement>
<judgement grade='3' date='2026-02-05'>Safeguarding | 3</judgement>""",
    "a table of scores and words": """The Care Inspectorate had graded the home.
Key question | Grade
<judgement grade='4'>Wellbeing | 4 - Good</judgement>
<judgement grade='3'>Staffing | 3 - Adequate</judgement>""",
    "a row with its day and area": """Two schools had been inspected by HMIE.
School | Inspected | Indicator | Evaluation
<judgement grade='very good' date='2025-11-04'>Thistle School | 4 November 2025 | Learning | very good</judgement>
<judgement grade='weak' date='2025-12-02'>Heather School | 2 December 2025 | Learning | weak</judgement>""",
    "areas across": """The CQC ratings of the homes were noted.
Home | Published | Safe | Caring
Elm Lodge | 4 November 2025 | <judgement grade='good' date='2025-11-04'>Good</judgement> | <judgement grade='outstanding' date='2025-11-04'>Outstanding</judgement>
Oak Lodge | 6 December 2025 | <judgement grade='inadequate' date='2025-12-06'>Inadequate</judgement> | <judgement grade='good' date='2025-12-06'>Good</judgement>""",
    "no head": """Ofsted's judgements:
<judgement grade='good'>Early years | Good</judgement>
<judgement grade='outstanding'>Leadership | Outstanding</judgement>
<judgement grade='good'>Behaviour | Good</judgement>""",
    "numbers across": """The Care Inspectorate had graded the homes under its key questions.
Home | Wellbeing | Leadership
Elm Lodge | <judgement grade='4'>4</judgement> | <judgement grade='5'>5</judgement>
Oak Lodge | <judgement grade='3'>3</judgement> | <judgement grade='4'>4</judgement>""",
}
FOUND |= {
    "columns of years above a table": """Ofsted's grades by standard were:
2025 2021
<judgement grade='good' previous_grade='weak'>Staffing | Good | Weak</judgement>
<judgement grade='adequate' previous_grade='good'>Planning | Adequate | Good</judgement>""",
    "years in brackets": """CQC ratings, with the year of the visit:
- <judgement grade='good' date='2019'>Elm Surgery: Good (2019)</judgement>
- <judgement grade='weak' date='2024'>Oak Surgery (2024): Weak</judgement>
- <judgement grade='good' date='2018-03'>Ash Surgery – Good – 03/2018</judgement>""",
    "days behind a space": """CQC ratings:
- <judgement grade='good' date='2019-03-12'>Elm Surgery Good 12/03/2019</judgement>
- <judgement grade='weak' date='2018-03'>Oak Surgery Weak 03/2018</judgement>""",
    "the year of the list": """### 2025 Ofsted inspections
- <judgement grade='good' date='2025'>Elm House – Good</judgement>
- <judgement grade='weak' date='2025'>Oak House – Weak</judgement>""",
    "the day of the list": """Care Inspectorate grades (June 2025):
- <judgement grade='4' date='2025-06'>Wellbeing: 4 (Good)</judgement>
- <judgement grade='3' date='2025-06'>Leadership: 3 (Adequate)</judgement>
Grades of another home by the Care Inspectorate (last inspected 2019):
- <judgement grade='5' date='2019'>Wellbeing: 5 (Very good)</judgement>""",
    "verbs in a list": """Ofsted inspected two schools in 2025:
- <judgement grade='good' date='2025'>Elm Primary was judged Good</judgement>
- <judgement grade='outstanding' date='2025'>Oak Infants was judged Outstanding</judgement>""",
    "earlier grades in brackets": """HMICFRS gave these grades in May 2025, with those of 2019 in brackets:
- <judgement grade='good' previous_grade='adequate' date='2025-05'>Preventing crime – Good (Adequate)</judgement>
- <judgement grade='adequate' previous_grade='good' date='2025-05'>Investigating crime – Adequate [Good]</judgement>""",
    "earlier grades in other words": """CQC ratings:
- <judgement grade='good' previous_grade='weak'>Elm House: Good (↑ from Weak)</judgement>
- <judgement grade='good' previous_grade='weak'>Oak House: Good (2019 – Weak)</judgement>
- <judgement grade='good' previous_grade='weak'>Ash House: Good (Weak, 2019)</judgement>
- <judgement grade='good' previous_grade='weak'>Fir House: previously Weak, now Good</judgement>
- <judgement grade='good' previous_grade='weak'>Yew House – Good, a step up from Weak in 2022</judgement>
- <judgement grade='good' previous_grade='weak'>Elder House – Good (previous rating Weak, May 2022)</judgement>""",
    "one behind the other": "The schools' Ofsted judgements were: <judgement grade='good' date='2025-05'>Elm Primary – Good (May 2025)</judgement>, <judgement grade='outstanding' date='2025-06'>Oak Infants – Outstanding (June 2025)</judgement>.",
}
NOT_FOUND = {
    "a playground": "The play inspection had taken place and found:\nSwings – Good\nSlide – Requires improvement",
    "what a school thinks of itself": "The Head went through the self-evaluation before Ofsted came:\nLeadership – Good\nBehaviour – Outstanding",
    "its own view of inspected things": "Ofsted was due. Our own view of the school is:\nLeadership and management – Good\nQuality of education – Good",
    "no inspection": "The state of the rooms was as follows:\nHall – Good\nKitchen – Poor",
    "a tally": "The CQC had rated the homes.\nRating | Homes\nOutstanding | 3\nGood | 12\nInadequate | 1",
    "a tally below grades": "The CQC had rated the homes.\nArea | Outstanding | Good | Inadequate\nNorth | 3 | 12 | 1\nSouth | 1 | 4 | 0",
    "a tally in lines": "The CQC had rated the homes as follows:\n- Outstanding: 3\n- Good: 12\n- Inadequate: 1",
    "counts of another kind": "Ofsted had inspected the homes.\nHome | Places | Score\nElm | 4 | 88\nOak | 6 | 91",
    "figures with their ratings": "Measure | Q1 | Q2 | Rating\nHomes that the CQC calls good | 81% | 83% | Good\nCalls answered | 90% | 92% | Poor",
    "praise": "Ofsted had been:\nGood: the welcome of visitors",
    "risks": "Ofsted was spoken of.\nRisk | Rating\nStaff leave | 12\nMoney | 16",
    "a talk": "The Ofsted report was spoken of:\n- The Chair said that the meals were good\n- Staff had been very good",
    "to come": "Ofsted would come:\n- Access to the building\n- A good welcome",
}


@pytest.mark.parametrize("tagged", FOUND.values(), ids=FOUND)
def test_finds_printed_grades(tagged: str) -> None:
    check(HEAD.format(title="Homes and schools") + tagged, "judgement")


def test_scores_of_inspectors_are_no_figures() -> None:
    check(HEAD.format(title="Homes") + FOUND["a table of scores"], "judgement", "indicator")


@pytest.mark.parametrize("text", NOT_FOUND.values(), ids=NOT_FOUND)
def test_leaves_other_lists(text: str) -> None:
    check(HEAD.format(title="Other matters") + text, "judgement")


@pytest.mark.parametrize(
    "endless",
    [
        "Meals – Good\n",
        "Elm Lodge\nMeals – Good\n",
        "Meals | Good | Weak\n",
        "a Good, ",
        "from Good to ",
        "Good (was Good) ",
        "- Elm (2019): Good (Weak, 2018)\n",
        "previously Good, now ",
    ],
)
def test_long_lists_take_their_length_in_time(endless: str) -> None:
    check_linear(lambda times: make_document("Ofsted's grades were:\n" + endless * times + "Fin"), build_minutes, 150)
