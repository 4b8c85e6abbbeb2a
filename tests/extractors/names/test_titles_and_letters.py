"""Titles of councils whose names are long, posts by their letters, papers that bear the name of a post."""

from __future__ import annotations

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        "<officer name='E Maddox' post='None'>County Borough Councillor E Maddox</officer> said that it was late.",
        "<officer name='B Poole' post='Cabinet Member for Piers'>The Cabinet Member for Piers, County Borough Councillor B Poole</officer>, replied.",
        "<officer name='Mark Hall' post='CFO'>CFO Mark Hall</officer> said that the accounts were ready, and <officer name='Tom Grey' post='DSL'>DSL Tom Grey</officer> agreed.",
        "<officer name='None' post='Presiding Member'>The Presiding Member</officer> thanked all.",
    ],
)
def test_people(tagged: str) -> None:
    check("# Committee of the Harbours\n## 3. Locks\n" + tagged, "officer")


def test_a_paper_is_nobody() -> None:
    check("# Committee of the Harbours\n## 3. Locks\nThe Director of Piers Annual Report was received.", "officer")


def test_what_leaders_know_is_no_grade() -> None:
    check(
        "## 3. Ofsted inspection\nInspectors found that:\n• leaders know where practice is weak and audits are more reliable", "judgement"
    )
