"""Tasks that square brackets tell behind what was said; other brackets."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = "# Quay Trust\nMinutes of the meeting held on 4 March 2026\nPresent: Mr Paul Rivers (Chair), Dr Jo West\n## 1. Quay works\n"


@pytest.mark.parametrize(
    "tagged",
    [
        "The Board was uneasy. [Mr Rivers: <action owner='Mr Rivers' due='2026-04-28'>a plan of the quay to members by 28 April</action>]",
        "[JW: <action owner='JW'>write to the mill</action>]",
        "Noted. [The Clerk – <action owner='Clerk' due='next meeting'>prices for sand, next meeting</action>]",
        # other brackets
        "Nobody knew [laughter: all round the room].",
        "The minutes [page 4: second line] were put right.",
        "[Draft: not yet signed by anybody]",
    ],
)
def test_tasks_in_square_brackets(tagged: str) -> None:
    check(HEAD + tagged, "action")
