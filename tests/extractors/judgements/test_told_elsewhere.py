"""Earlier grades that stand elsewhere in an item: where a better one is hoped for, where everything was graded the same; near misses."""

from __future__ import annotations

import pytest

from extractors import extract
from tests.tagged import check
from tests.timing import check_linear

HEAD = "# Elmshire Board\nMinutes of the meeting held on 10 March 2026\n## 1. Inspection\n"
WEAK = "<judgement grade='inadequate' date='2025-05'>Ofsted judged the service Inadequate in May 2025</judgement>.\n"

FOUND = {
    "the only grade": WEAK
    + "The Director hoped that <judgement grade='good' previous_grade='inadequate'>it would be judged Good by Ofsted</judgement>.",
    "the grade of the whole": "<judgement grade='requires improvement' date='2025-05'>In May 2025 Ofsted judged the service Requires Improvement overall</judgement>.\n"
    "<judgement grade='inadequate' date='2025-05'>Its fostering team was judged Inadequate by Ofsted</judgement>.\n"
    "The Director hoped that <judgement grade='good' previous_grade='requires improvement'>it would be judged Good by Ofsted</judgement>.",
    "everything before": "<judgement grade='good' date='2025-05' previous_grade='weak'>Ofsted judged leadership Good in May 2025</judgement>. "
    "<judgement grade='weak' date='2018'>In 2018 Ofsted had judged it Weak across the board</judgement>.",
}
FOUND |= {
    "the grade of the same area": WEAK
    + "<judgement grade='requires improvement' date='2025-05'>Ofsted judged leadership Requires Improvement in May 2025</judgement>.\n"
    "The Director hoped that <judgement grade='good' previous_grade='requires improvement'>leadership would be judged Good by Ofsted</judgement>.",
    "the sentence behind": "<judgement grade='good' date='2025-05' previous_grade='weak'>Ofsted judged the service Good overall in May 2025</judgement>. "
    "Last time, <judgement grade='weak' date='2020'>in 2020, it was Weak</judgement>.",
}
NOT_FOUND = {
    "another place behind": "<judgement grade='good' date='2025-05' previous_grade='None'>Ofsted judged the service Good in May 2025</judgement>. "
    "<judgement grade='weak' date='2020'>In 2020 Elm House was judged Weak by Ofsted</judgement>.",
    "a better one": "<judgement grade='outstanding' date='2025-05'>Ofsted judged the service Outstanding in May 2025</judgement>.\n"
    "The Director feared that <judgement grade='good' previous_grade='None'>it would be judged Good by Ofsted</judgement>.",
    "another scale": WEAK
    + "The Director hoped that <judgement grade='expected standard' previous_grade='None'>it would be judged at the expected standard by Ofsted</judgement>.",
    "another item": WEAK
    + "## 2. Nursery\nThe Head hoped that <judgement grade='good' previous_grade='None'>it would be judged Good by Ofsted</judgement>.",
}


@pytest.mark.parametrize("tagged", [pytest.param(tagged, id=name) for name, tagged in {**FOUND, **NOT_FOUND}.items()])
def test_earlier_grades_told_elsewhere(tagged: str) -> None:
    check(HEAD + tagged, "judgement")


@pytest.mark.parametrize(
    "line", ["Ofsted judged it Weak and it hoped to be judged Good by Ofsted.\n\n", "- Staff: Good\n", "The CQC came back in May 2025 and "]
)
def test_takes_time_in_proportion(line: str) -> None:
    check_linear(
        lambda size: (HEAD + "The inspectors’ grades were:\n" + line * size).encode(), lambda raw: extract(raw, "minutes.txt"), 150
    )
