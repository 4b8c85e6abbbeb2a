"""Tables of grades as inspectorates and clerks print them: report cards, numbers, schools across, columns that inspectors did not fill."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from tests.tagged import check, make_document
from tests.timing import check_linear

HEAD = "# Elmshire Scrutiny Panel\nMinutes of the meeting held on 10 March 2026\n## 1. {title}\n"

FOUND = {
    "schools across, with a row of days": """Ofsted had been to two of the schools. The grades stand below.
| Ash Infants | Elm High
Inspected | November 2025 | February 2026 (draft)
Inclusion | <judgement grade='strong' date='2025-11'>Strong</judgement> | <judgement grade='expected' date='2026-02'>Expected</judgement>
Achievement | <judgement grade='needs attention' date='2025-11'>Needs attention</judgement> | <judgement grade='exceptional' date='2026-02'>Exceptional</judgement>""",
    "schools across, with the days below": """Ofsted had been to two of the homes. The grades stand below.
| Ash House | Elm House
Overall | <judgement grade='good' date='2025-11'>Good</judgement> | <judgement grade='outstanding' date='2026-02'>Outstanding</judgement>
Care | <judgement grade='good' date='2025-11'>Good</judgement> | <judgement grade='good' date='2026-02'>Good</judgement>
Date | November 2025 | February 2026""",
    "a year in a cell": """Ofsted had been to two of the schools. The grades stand below.
School | Inspected | Teaching | Care | Overall before
Ash Infants | 4 June 2025 | <judgement grade='good' date='2025-06-04'>Good</judgement> | <judgement grade='good' date='2025-06-04'>Good</judgement> | <judgement grade='inadequate' date='2022'>Inadequate (2022)</judgement>
Elm High | 18 June 2025 | <judgement grade='good' date='2025-06-18'>Good</judgement> | <judgement grade='good' date='2025-06-18'>Good</judgement> | <judgement grade='good' date='2018'>Good (2018)</judgement>""",
    "what the trust thought": """Ofsted had been. The draft report card:
Area | Ofsted | Trust view before the visit
Inclusion | <judgement grade='expected'>Expected</judgement> | Strong
Achievement | <judgement grade='needs attention'>Needs attention</judgement> | Expected""",
    "scores beside a self-assessment": """The CQC had scored each quality statement.
Quality statement | Our self-assessment | CQC
Assessing needs | Higher | <judgement grade='2'>Score 2</judgement>
Safeguarding | Same | <judgement grade='3'>Score 3</judgement>""",
    "numbers, and places without": """The CARE INSPECTORATE had graded the services.
Service | Wellbeing | Staff team | Setting | Date
Elm Lodge | <judgement grade='5' date='2026-01-12'>5</judgement> | <judgement grade='4' date='2026-01-12'>4</judgement> | not assessed | 12 January 2026
Oak Lodge | <judgement grade='2' previous_grade='4' date='2026-02-03'>2 (was 4)</judgement> | <judgement grade='3' date='2026-02-03'>3</judgement> | - | 3 February 2026""",
    "a subject over several rows": """Inspections since the last meeting:
Service | Inspectorate | Area | Result | Last time
<judgement grade='requires improvement to be good' previous_grade='inadequate' date='2025-07'>Children's services, July 2025 | Ofsted | Overall | Requires improvement to be good | Inadequate</judgement>
| | <judgement grade='good' previous_grade='requires improvement' date='2025-07'>Care leavers | Good | Requires improvement</judgement>
<judgement grade='good' previous_grade='good' date='2025-09'>Meals service (September 2025) | CQC | Overall | Good | Good</judgement>""",
    "a number with its word before": """Ofsted outcomes:
Provider | Previous overall | Latest overall
<judgement grade='good' previous_grade='requires improvement'>Elm College | 3 - Requires improvement | Good</judgement>
<judgement grade='inadequate'>Oak Training | New provider | Inadequate</judgement>""",
    "rounds with their years": """The fire inspectorate, HMICFRS, had graded three areas.
Question | Round 2 (2022) | Round 3 (2025)
<judgement grade='good' previous_grade='adequate' date='2025'>Responding to fires | Adequate | Good</judgement>
<judgement grade='adequate' previous_grade='adequate' date='2025'>Preventing fires | Adequate | Adequate</judgement>""",
    "months of the visits": """Ofsted had been twice. The grades:
Area | March 2024 | July 2025
<judgement grade='good' previous_grade='inadequate' date='2025-07'>Leaders | Inadequate | Good</judgement>
<judgement grade='good' previous_grade='good' date='2025-07'>Care leavers | Good | Good</judgement>""",
    "what is expected beside what was given": """Ofsted had inspected the authority. The letter was published on 9 February 2026.
Area | Judgement, May 2024 | Where we expect to be
Help | <judgement grade='inadequate' date='2024-05'>Inadequate</judgement> | <judgement grade='good'>Good</judgement>
Care | <judgement grade='good' date='2024-05'>Good</judgement> | <judgement grade='outstanding'>Outstanding</judgement>""",
    "a healthy prison, without a head": """HM Inspectorate of Prisons had scored two tests:
<judgement grade='2' previous_grade='3'>Safety | 2 not sufficiently good | (2022: 3)</judgement>
<judgement grade='3' previous_grade='3'>Respect | 3 reasonably good | (2022: 3)</judgement>""",
}
NOT_FOUND = {
    "a plan of visits": "Inspections to come:\nInspection | Expected | Self-assessed grade\nOfsted visit | May 2026 | Good\nRegulator of Social Housing | June 2026 | C2",
    "what a school thinks": "Ofsted was due.\nArea | Our own view\nTeaching | Good\nLeadership | Outstanding",
    "tallies with words": "The CQC had rated the homes.\nWard | Good | Weak\nNorth | 7 good | 2 weak\nSouth | 9 good | 1 weak",
    "strong and expected of other things": "The inspection was spoken of.\nDelivery | Week\nStrong | 3\nExpected | 4",
    "numbers beside other words": "The Care Inspectorate had graded the homes.\nHome | Wellbeing\nElm | 4\nOak | see the report",
}


@pytest.mark.parametrize("tagged", FOUND.values(), ids=FOUND)
def test_finds_grades_in_tables(tagged: str) -> None:
    check(HEAD.format(title="Homes and schools") + tagged, "judgement")


@pytest.mark.parametrize("text", NOT_FOUND.values(), ids=NOT_FOUND)
def test_leaves_other_tables(text: str) -> None:
    check(HEAD.format(title="Other matters") + text, "judgement")


@pytest.mark.parametrize(
    "endless", ["Meals | Strong | Needs attention\n", "| | Good | Weak\n", "Meals | 3 | 4 (was 2) | (2021: 3)\n", "May 2025 | x\n"]
)
def test_long_tables_take_their_length_in_time(endless: str) -> None:
    head = "Ofsted's grades were:\nArea | Our self-assessment | Grade\n"
    check_linear(lambda times: make_document(head + endless * times + "Fin"), build_minutes, 150)
