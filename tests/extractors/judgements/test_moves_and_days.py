"""Moves out of special measures, grades that stayed, and whose day a date is."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = "# Elmshire Council\nMinutes of the meeting held on 14 October 2025\n## 4. Inspections\n"

TOLD = {
    "special measures": "<judgement grade='requires improvement' previous_grade='special measures' date='2025-09'>Osier Academy had moved from Special Measures to Requires Improvement following its inspection in September 2025</judgement>.",
    "in special measures": "<judgement grade='special measures'>Ofsted had placed the school in special measures</judgement>.",
    "same as": "<judgement grade='good' previous_grade='good' date='2025-09-08'>The agency was inspected on 8 September 2025 and was rated as Good in all areas</judgement>, which was the same rating as in 2022.",
    "kept its judgement": "Ofsted inspected Osier House on 18 June 2025. <judgement grade='good' previous_grade='good' date='2025-06-18'>The home had kept its overall judgement of good</judgement>.",
    "children's homes": "Ofsted visited Osier House on 3 June 2025. <judgement grade='good'>The overall experiences and progress of children and young people was good</judgement>, <judgement grade='outstanding'>how well children and young people are helped and protected was outstanding</judgement> and <judgement grade='requires improvement'>the effectiveness of leaders and managers requires improvement</judgement>.",
    "progress praised": "Ofsted visited Osier House on 3 June 2025. The progress of the works was good.",
    "of the one before": "The CQC had inspected maternity care on 3 and 4 June 2025. <judgement grade='requires improvement' previous_grade='good' date='2025-06-04'>The service was rated Requires Improvement overall, a deterioration from Good at the previous inspection in 2021</judgement>.",
    "a clause of its own": "HMI Probation inspected the service in June 2025 and <judgement grade='good' date='2025-06'>the service was graded ‘Good’ with 26 out of 36</judgement>.",
    "the day opens it": "<judgement grade='good' date='2025-06'>In June, said the Director, the home was judged Good</judgement>.",
}


@pytest.mark.parametrize("tagged", TOLD.values(), ids=TOLD)
def test_moves_and_days(tagged: str) -> None:
    check(HEAD + tagged, "judgement")
