"""Grades in lists of numbers and under headings, the day of the inspection that heads them, and what they were before; near misses."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = "# Elmshire Board\nMinutes of the meeting held on 10 March 2026\n## 1. Inspections\n"
CARE = "The Care Inspectorate had given these grades, on a scale of six:\n"

FOUND = {
    "in an abbreviation": "Ofsted came to both.\n<judgement grade='good' previous_grade='ri'>Elm House moved up from RI to Good</judgement>. <judgement grade='ri'>Oak House was judged RI</judgement>.",
    "what an interim visit finds": "Ofsted’s visits to homes:\n- <judgement grade='improved effectiveness' date='2025-05-04'>Elm House – interim visit, 4 May 2025 – Improved effectiveness</judgement>\n- <judgement grade='good' date='2025-06-05'>Oak House – full visit, 5 June 2025 – Good</judgement>",
    "somebody else, beside one's own view": "The Regulator of Social Housing was spoken of. <judgement grade='c2'>Alverton had been given a C2</judgement>, and the Board’s own mock inspection had ended with a C3.",
    "twice running": "<judgement grade='outstanding' previous_grade='outstanding'>The crew was graded Outstanding by Estyn for the third time running</judgement>.",
    "several inspected together": "Three schools had been inspected by Estyn in the spring of 2025.\n<judgement grade='good' date='2025'>At Elm School leadership was judged Good by Estyn</judgement>.",
    "a year of two": "The panel heard from HMICFRS. <judgement grade='good' date='2024'>The force had been judged good for boats in 2024/25</judgement>.",
    "under a rating with its count": "What the CQC found:\nOverall rating of ‘Weak’ (2 homes)\n- <judgement grade='weak' date='2025-05-04'>Elm Boats (visited 4 May 2025) was new to the county</judgement>.\n- <judgement grade='weak' previous_grade='good'>Oak Boats was downgraded from ‘Good’</judgement>.",
    "a day that an inspector spent": "The inspector had spent Tuesday 13 January 2026 at the weir.\nThe Head spoke of the plan.\n<judgement grade='good' date='2026-01-13'>Leadership was judged Good by Ofsted</judgement>.",
    "before, where it had been": "<judgement grade='weak' previous_grade='good'>Ofsted judged the boats Weak, whereas it had been Good</judgement> two years ago.",
    "the last day of two, by what is planned": "<judgement grade='weak' date='2025-06-05'>On 4 and 5 June 2025 the CQC rated planning Weak</judgement>.",
    "the last day of a stretch": "<judgement grade='weak' date='2025-06-02'>The crew, inspected between 29 May 2025 and 2 June 2025, was rated Weak by the CQC</judgement>.",
    "what it is now": "<judgement grade='weak' date='2025-09-08'>Oak House was judged Weak by Ofsted on 8 September 2025</judgement>. Ofsted came back on 3 February 2026 and <judgement grade='good' previous_grade='weak' date='2026-02-03'>the home is now Good</judgement>.",
    "named in the title": "## 2. CQC at Elm Wharf\nThe inspectors had come on 4 June 2025.\n<judgement grade='good' date='2025-06-04'>The CQC rated Wharf boats Good</judgement>.",
    "a list below it": "The Head had four reports of Ofsted’s.\n<judgement grade='good' previous_grade='good' date='2026-01-07'>Oak House – Good</judgement>\n- This was a visit by Ofsted on 7 January 2026.\n- The home kept its grade.",
    "what was listed, told behind": "Ofsted had visited in June 2025 and gave these grades:\n- <judgement grade='weak' previous_grade='good' date='2025-06'>Boats – Weak</judgement>\n- <judgement grade='good' date='2025-06'>Crews – Good</judgement>\n<judgement grade='good' date='2019'>In 2019 boats had been judged Good</judgement>.",
    "areas in small letters": "Estyn’s judgements were:\n- Elm School (May 2025): <judgement grade='good' date='2025-05'>current performance good</judgement>, <judgement grade='excellent' date='2025-05'>prospects excellent</judgement>",
    "others in brackets": "HMIP had visited from 4 to 8 May 2025. The grades, with those of the visit of June 2019 in brackets, were:\n- <judgement grade='good' previous_grade='weak' date='2025-05-08'>Crews: Good (Weak)</judgement>\n- <judgement grade='weak' previous_grade='weak' date='2025-05-08'>Boats: Weak (Weak)</judgement>",
    "gathering evidence": "The report was out on 28 January 2026 after evidence gathering in November 2025.\n<judgement grade='good' date='2025-11'>HMICFRS graded the force good at crime prevention</judgement>.",
    "a month in a bracket before": "<judgement grade='good' previous_grade='weak'>The HMIP rating is Good (June 2018: Weak)</judgement>.",
    "heading its paragraph": "Reports came from Ofsted.\nBoats (visited 4 to 6 February 2026). <judgement grade='good' date='2026-02-06'>They were judged Good by Ofsted</judgement>.\nThe inspectors had been at the mill on 9 January 2026.",
    "a visit behind that was an earlier one": "HMICFRS fieldwork ended on 14 July 2025.\n<judgement grade='weak' date='2025-07-14'>Promoting values was graded Weak</judgement>. At Round 1, when assessors had visited in June 2020, the crews rowed.",
    "a share behind a move": "<judgement grade='adequate' previous_grade='good'>HMICFRS had the fire boats going from good to adequate</judgement>, with those ready at 74% of the fleet.",
    "the autumn that was": "Ofsted had inspected the boats last autumn.\n<judgement grade='good' date='2025'>Leadership was judged Good by Ofsted</judgement>.",
    "a report rather than last autumn": "Ofsted had inspected the boats last autumn.\nThe report was published on 4 February 2026.\n<judgement grade='good' date='2026-02-04'>Leadership was judged Good by Ofsted</judgement>.",
    "a day in a column": "Ofsted’s grades:\nHome | Visited | Grade\n<judgement grade='good' date='2026-02-04'>Elm House | 04/02 | Good</judgement>\n<judgement grade='weak' date='2025-11-12'>Oak House | 12/11 | Weak</judgement>",
    "numbers behind questions": CARE
    + "- Elm House (inspected 12 June 2025): <judgement grade='3' date='2025-06-12'>How good is our leadership? 3</judgement>; <judgement grade='4' date='2025-06-12'>How good is our setting? 4</judgement>",
    "numbers in brackets": CARE
    + "- Elm House, inspected <judgement grade='5' date='2025-05-04'>4 May 2025: wellbeing (5)</judgement>, <judgement grade='4' date='2025-05-04'>leadership (4)</judgement>.",
    "numbers before their areas": CARE
    + "- <judgement grade='5'>Oak House had 5 wellbeing</judgement> and <judgement grade='4'>4 leadership</judgement>.",
    "numbers behind colons": CARE + "- <judgement grade='5'>Wellbeing: 5</judgement>, <judgement grade='4'>Leadership: 4</judgement>",
    "a number and the one before": CARE
    + "- <judgement grade='3' previous_grade='4'>The home was given 3 for care planning, a fall from 4 in 2023</judgement>.",
    "grades before their areas": "Ofsted’s judgements of the homes:\n- Elm House, 5 May 2025: <judgement grade='good' date='2025-05-05'>Good (leadership)</judgement>, <judgement grade='weak' date='2025-05-05'>Weak (staffing)</judgement>.",
}
NONE = {
    "our own": "The HMIP report was awaited. This year we rate our boats Good in the SEF.",
    "somebody's review": "Ofsted was spoken of. A peer review of the weir in May rated it Good.",
    "a scale": "The Regulator of Social Housing has four bands, from C1 to C4. C4 means the worst.",
    "when it would be": "Councillor Hall asked when the Trust expected the CQC to rate it Good.",
    "another grade": "HMICFRS now had a new grade of ‘adequate’.",
}


@pytest.mark.parametrize("tagged", FOUND.values(), ids=FOUND)
def test_grades_are_read(tagged: str) -> None:
    check(HEAD + tagged, "judgement")


@pytest.mark.parametrize("said", NONE.values(), ids=NONE)
def test_no_grade(said: str) -> None:
    check(HEAD + said, "judgement")
