"""Days that grades take over from the inspection their item tells of, and grades that stayed what they were; near misses."""

from __future__ import annotations

import pytest

from extractors import extract
from tests.tagged import check
from tests.timing import check_linear

HEAD = "# Elmshire Board\nMinutes of the meeting held on 10 March 2026\n## 1. Inspection\n"

FOUND = {
    "a visit told above": "Ofsted inspectors visited the nursery on 4 and 5 November 2025.\nThe Head spoke of the plan.\n<judgement grade='good' date='2025-11-05'>Leadership was judged Good</judgement>.",
    "a visit told behind": "<judgement grade='good' date='2025-11'>Ofsted judged leadership Good</judgement>.\nThe inspection had taken place in November 2025.",
    "the visit, not the report": "The CQC inspected the ward in June 2025. The report was published on 3 September 2025.\n<judgement grade='good' date='2025-06'>Kindness was rated Good by the CQC</judgement>.",
    "the report where no visit is told": "The CQC had published its report on 3 September 2025.\n<judgement grade='good' date='2025-09-03'>Kindness was rated Good by the CQC</judgement>.",
    "a grade for the whole": "<judgement grade='good' date='2025-06'>In June 2025 the CQC rated the ward Good overall</judgement>.\n<judgement grade='weak' date='2025-06'>Its records were rated Weak by the CQC</judgement>.",
    "by its name": "The CQC inspected Elm House in May 2025 and Oak House in July 2025.\n<judgement grade='good' date='2025-05'>The CQC rated Elm Cottage Good</judgement>.",
    "stretches of time": "Ofsted inspectors were on site between 10 and 14 November 2025.\n<judgement grade='good' date='2025-11-14'>They judged leadership Good</judgement>.",
    "a week": "Ofsted inspected in the week of 10 November 2025.\n<judgement grade='good' date='2025-11'>Leadership was judged Good by Ofsted</judgement>.",
    "its month's inspection": "The CQC had published on 14 November the report of its August inspection.\n<judgement grade='good' date='2025-08'>The CQC rated care Good</judgement>.",
    "an inspectorate that came": "The Care Inspectorate were at the home for two days at the end of June 2025.\n<judgement grade='good' date='2025-06'>Kindness was graded Good by the inspectors</judgement>.",
    "a visit in two parts": "Ofsted inspectors came to the home in May 2025 and came back, unannounced, in June 2025.\n<judgement grade='good' date='2025-06'>Leadership was judged Good by Ofsted</judgement>.",
    "not the one years ago": "The CQC visited in May 2025. Its findings at the inspection in 2019 had been kinder.\n<judgement grade='weak' date='2025-05'>Kindness was rated Weak by the CQC</judgement>.",
    "finer than a year": "Ofsted inspected the nursery in June 2025.\n<judgement grade='good' date='2025-06'>In 2025 Ofsted judged leadership Good</judgement>.",
    "last year": "<judgement grade='weak' date='2025'>The CQC rated the ward Weak last year</judgement>.",
    "last month": "<judgement grade='weak' date='2026-02'>The CQC rated the ward Weak last month</judgement>.",
    "a season": "<judgement grade='weak' date='2025'>In the autumn of 2025 the CQC rated the ward Weak</judgement>.",
    "an area with a capital in a list": "Ofsted inspected the college in June 2025.\nThe inspectors’ grades were:\n- <judgement grade='good' date='2025-06'>Staff: Good</judgement>",
    "a title is no name": "The CQC inspected the ward in June 2025.\nMrs Poole said that <judgement grade='good' date='2025-06'>the CQC rated kindness Good</judgement>.",
    "the expected standard is no hope": "Ofsted inspected the nursery on 2 December 2025.\n<judgement grade='expected standard' date='2025-12-02'>Leadership was judged to be at the expected standard</judgement>.",
    "last autumn": "<judgement grade='weak' date='2025'>The CQC rated the ward Weak last autumn</judgement>.",
    "days of a week": "Fieldwork by Ofsted took place over the week of 10 to 14 November 2025.\n<judgement grade='good' date='2025-11-14'>Leadership was judged Good by Ofsted</judgement>.",
    "a long way": "The CQC came to the children's ward at Elm Infirmary and to both of the clinics over three days ending on 7 June 2025.\n<judgement grade='good' date='2025-06-07'>Kindness was rated Good by the CQC</judgement>.",
    "a report to come": "The draft would be published on 25 March 2026.\n<judgement grade='good' date='2026-03-25'>Kindness had been rated Good by the CQC</judgement>.",
    "several places in some months": "Inspections of homes by the CQC, April to June 2025:\n- <judgement grade='good' date='2025'>Elm House – Good</judgement>\n- <judgement grade='weak' date='2025'>Oak House – Weak</judgement>",
    "an area beside another": "<judgement grade='weak' date='2026-01'>The Care Inspectorate graded the lodge Weak in January</judgement>. <judgement grade='good' date='2026-01'>Leadership was graded Good</judgement>.",
    "a visit in brackets": "Ofsted had sent reports on Elm House (full inspection, November 2025) and Oak House (full inspection, December 2025).\n<judgement grade='good' date='2025-12'>Ofsted judged Oak Lodge Good</judgement>.",
    "since Christmas": "<judgement grade='good' date='2026'>Ofsted had judged the nursery Good since Christmas</judgement>.",
    "before Christmas": "<judgement grade='outstanding' date='2025'>Ofsted had judged the school Outstanding before Christmas</judgement>.",
    "earlier this month": "<judgement grade='weak' date='2026-03'>The CQC rated the ward Weak earlier this month</judgement>.",
    "a team in school": "The team was in school on 3 and 4 February, and parents had met them.\nThe Head spoke of the plan.\n<judgement grade='good' date='2026-02-04'>Leadership was judged Good by Ofsted</judgement>.",
    "a team that left": "The team left on 6 June 2025 and their findings were made public on 14 October.\nThe Head spoke of the plan.\n<judgement grade='good' date='2025-06-06'>Leadership was judged Good by Ofsted</judgement>.",
    "days of the week": "A team of nine had been on site from Monday 28 to Wednesday 30 April 2025.\nThe Head spoke of the plan.\n<judgement grade='good' date='2025-04-30'>Leadership was judged Good by Ofsted</judgement>.",
    "seen": "The nursery had been seen on 9 December, just before it closed.\nThe Head spoke of the plan.\n<judgement grade='good' date='2025-12-09'>Leadership was judged Good by Ofsted</judgement>.",
    "a visit that was completed": "The visit was unannounced, completed 14 August 2025.\nThe Head spoke of the plan.\n<judgement grade='good' date='2025-08-14'>Leadership was judged Good by Ofsted</judgement>.",
    "a full inspection's name": "The ILACS that ended on 24 November 2025 was the third.\nThe Head spoke of the plan.\n<judgement grade='good' date='2025-11-24'>Leadership was judged Good by Ofsted</judgement>.",
    "inspected by somebody": "The nursery was inspected by Ofsted on 3 and 4 June 2025. <judgement grade='good' date='2025-06-04'>Leadership was judged Good</judgement>.",
    "a day of its month": "The CQC came on 7 and 8 October 2025.\n<judgement grade='good' date='2025-10-08'>In October 2025 the CQC rated the ward Good</judgement>.",
    "between its headings": "### Prisons\nThe inspectors visited on 4 May 2025.\n### Nurseries\nThe inspectors visited on 6 June 2025.\n<judgement grade='good' date='2025-06-06'>Ofsted judged leadership Good</judgement>.\n### Colleges\nThe inspectors visited on 9 July 2025.",
    "told above rather than below": "The inspectors visited on 6 June 2025.\nThe findings were out on 9 July 2025.\n<judgement grade='good' date='2025-06-06'>Ofsted judged leadership Good</judgement>.\nThe inspectors had been to the boats on 4 May 2025.",
    "whose paragraph it is": "Reports have come in from Ofsted.\n- Elm House, Wick. <judgement grade='good' date='2025-10-09'>Now rated Good</judgement>.\nThe inspectors had visited Elm House on 9 October 2025 and Oak House on 3 November 2025.",
    "it was visited": "The Head spoke of Wick.\n<judgement grade='good' previous_grade='weak' date='2025-09-27'>Ofsted had Elm Primary moved up from weak to good</judgement>. It was visited on 26 and 27 September 2025.",
    "the last week of a month": "The inspectors had come in the last week of February.\n<judgement grade='good' date='2026-02'>Ofsted judged leadership Good</judgement>.",
    "looked at": "The CQC had looked at the clinics in June 2025.\n<judgement grade='good' date='2025-06'>They were rated Good by the CQC</judgement>.",
    "days behind how many they were": "The inspection team were at the ward for two days, 3 and 4 June 2025.\nThe Head spoke of the plan.\n<judgement grade='good' date='2025-06-04'>The CQC rated the ward Good</judgement>.",
    "the year before": "<judgement grade='weak' date='2025-03'>Ofsted judged the school Weak last March</judgement>.",
    "the day of a month that is over": "The College had last been inspected from 11 to 14 October 2022.\nThe grades that Ofsted gave in October 2022 were:\n- <judgement grade='good' date='2022-10-14'>Teaching: Good</judgement>",
    "a paragraph under a title": "## 2. PEEL inspection by HMICFRS\nThe Chief spoke of the crews.\nThe Chair thanked them. <judgement grade='outstanding' date='None'>The force was outstanding at preventing crime</judgement>.",
    "remained": "<judgement grade='good' previous_grade='good'>Ofsted found that leadership remained Good</judgement>.",
    "kept its": "<judgement grade='outstanding' previous_grade='outstanding'>Elm House kept its Outstanding grade from Ofsted</judgement>.",
    "again": "<judgement grade='good' previous_grade='good'>Ofsted judged the school Good again</judgement>.",
}
NOT_TAKEN = {
    "visits of two places": "The CQC inspected Elm House in May 2025 and Oak House in July 2025.\n<judgement grade='good' date='None'>The CQC rated the ward Good</judgement>.",
    "another name": "The CQC inspected Elm House in May 2025.\n<judgement grade='good' date='None'>Alverton was rated Good by the CQC</judgement>.",
    "a neighbour": "The CQC inspected the ward in May 2025.\n<judgement grade='good' date='None'>A neighbouring ward was rated Good by the CQC</judgement>.",
    "a visit to come": "The CQC will inspect the ward in May 2026.\n<judgement grade='good' date='None'>The ward was rated Good by the CQC</judgement>.",
    "a visit before this one": "The CQC last inspected the ward in May 2021.\n<judgement grade='good' date='None'>The ward was rated Good by the CQC</judgement>.",
    "several places in two years": "Inspections of homes by the CQC, October 2024 to March 2025:\n- <judgement grade='good' date='None'>Elm House – Good</judgement>",
    "a clinic is no area": "<judgement grade='good' date='2025-11'>The CQC had rated the ward Good in November 2025</judgement>. <judgement grade='weak' date='None'>The clinic was rated Weak</judgement>.",
    "two reports": "The CQC published reports on 3 May 2025 and on 9 June 2025.\n<judgement grade='good' date='None'>The ward was rated Good by the CQC</judgement>.",
    "a decision's date": "<judgement grade='good' date='None'>The ward was rated Good by the CQC</judgement>.\nRESOLVED that the inspection report come to the meeting on 4 May 2025.",
    "another item": "The CQC inspected the ward in May 2025.\n## 2. Homes\n<judgement grade='good' date='None'>The home was rated Good by the CQC</judgement>.",
    "hoped for in a list": "Ofsted inspected the nursery in May 2025. She would expect\n<judgement grade='strong standard' date='None'>Inclusion | strong standard</judgement>\n<judgement grade='expected standard' date='None'>Attendance | expected standard</judgement>",
    "hoped for": "It was hoped that <judgement grade='good' previous_grade='None'>Ofsted would judge the school Good again</judgement>.",
}


@pytest.mark.parametrize("tagged", [pytest.param(tagged, id=name) for name, tagged in FOUND.items()])
def test_grades_take_over_the_day_of_their_inspection(tagged: str) -> None:
    check(HEAD + tagged, "judgement")


@pytest.mark.parametrize("tagged", [pytest.param(tagged, id=name) for name, tagged in NOT_TAKEN.items()])
def test_grades_of_no_told_day_have_none(tagged: str) -> None:
    check(HEAD + tagged, "judgement")


@pytest.mark.parametrize(
    "line",
    [
        "Ofsted inspected in May 2025 and judged leadership Good.\n\n",
        "Leadership was judged Good by Ofsted.\n\n",
        "Ofsted judged Elm House Good in May 2025, ",
        "## 3. Elm House\n\nOfsted judged it Good overall in May 2025.\n\n",
    ],
)
def test_takes_time_in_proportion(line: str) -> None:
    check_linear(lambda size: (HEAD + line * size).encode(), lambda raw: extract(raw, "minutes.txt"), 150)
