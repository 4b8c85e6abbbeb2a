"""Posts without a name."""

from __future__ import annotations

import pytest

from tests.tagged import check

SENTENCES = {
    "a cell of its own": "Task | Lead | By\nMend the quay | <officer post='Head of Harbours'>Head of Harbours</officer> | May",
    "a short form that speaks": "<officer post='DCFL'>The DCFL</officer> said that it was late.",
    "in small letters": "Cllr Poole".replace(
        "Cllr Poole", "<officer name='Poole'>Cllr Poole</officer> would ask <officer post='dog warden'>the dog warden</officer>."
    ),
    "a church": "<officer name='Lock' post='Church of England representative'>Canon Lock, the Church of England representative</officer>, spoke.",
}
NEAR_MISSES = {
    "authorities are bodies": "The Lead Local Flood Authority objected, and so did the Regulator of Social Housing.",
    "a heading of columns": "Director | Target | Actual\nPlace | 9 | 8",
    "a body by its letters": "The DWP said that it was late.",
}


@pytest.mark.parametrize("case", SENTENCES)
def test_post(case: str) -> None:
    check(SENTENCES[case], "officer")


@pytest.mark.parametrize("case", NEAR_MISSES)
def test_near_miss(case: str) -> None:
    check(NEAR_MISSES[case], "officer")
