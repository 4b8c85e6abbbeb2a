"""Tasks in the shapes that real pages give them: an owner alone in the next column, "ACTION BY" below what was moved, remarks on old actions."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = "# Committee of the Harbours\nPresent: Jo Rivers (Harbourmaster), Ann Hall (Clerk), Una Vane (Head of Piers)\n## 3. Locks\n"


@pytest.mark.parametrize(
    "tagged",
    [
        "3.4 <action owner='Jo Rivers'>The Panel requested that the gates be painted before the meeting of 4 June 2019</action>. | Jo Rivers",
        "Proposed by Alderman Hall\nSeconded by Councillor Poole and agreed that <action owner='Una Vane'>a licence be granted to the ferry for three years</action>.\nACTION BY: Una Vane",
        "The Harbourmaster stated that <action owner='Harbourmaster' due='next meeting'>she would have the figures for the next meeting</action>.",
        "Councillor Poole said that he could not support it. The Harbourmaster referred to the survey. <action owner='Harbourmaster'>He would provide Members with a list of the locks</action>.",
    ],
)
def test_tasks(tagged: str) -> None:
    check(HEAD + tagged, "action")


@pytest.mark.parametrize(
    "tagged",
    [
        "Proposed by Alderman Hall\nSeconded by Councillor Poole and agreed that the report be noted.\nACTION BY: Una Vane",
        "Action 46 – on today’s agenda.",
        "Action 47 – see item 5 below.",
        "## 4. Outside bodies\nVillage Hall Committee - Una\nMoorings - Ann",
    ],
)
def test_near_misses(tagged: str) -> None:
    check(HEAD + tagged, "action")
