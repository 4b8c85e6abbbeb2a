"""Decisions told of a thing order no work, whatever the words of the thing; and what stands behind a task of a list tells its status."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = "# Northbrook Parish Council\n## 5. Business\n"


@pytest.mark.parametrize(
    "words",
    [
        "A request from the dog club to leave their kit in the shed was refused.",
        "Report circulated before the meeting and accepted.",
        "Cost of the new winch (£61) was agreed.",
        "Walk tickets – £3, under 16s free, this was agreed by all.",
        "Request to keep hens on plot 3 – not approved.",
        "Mr Hall proposed, and Mrs Oakes seconded, to raise rents by 50p a mooring. Carried 3-2.",
        "Chair Jo Hall (JH), Secretary Sam Poole (SP), Treasurer Lou Oakes (LO).",
    ],
)
def test_no_work(words: str) -> None:
    check(HEAD + words, "action")


def test_work_told_behind_such_a_decision() -> None:
    check(HEAD + "The quote was accepted. <action owner='Clerk'>Clerk to ring the firm</action>.", "action")


def test_done_behind_the_tasks_of_a_list() -> None:
    check(
        "# Northbrook Parish Council\nPresent: Jo Hall (JH), Sam Poole (SP)\n## 2. Actions from last meeting\n"
        "Action 1: <action owner='JH' status='done'>JH to update the map</action>. Done.\n"
        "Action 2: <action owner='SP' status='done'>SP to ring the ferry</action> – completed\n"
        "Action 3: <action owner='JH' status='open'>JH to order rope</action>. Ongoing.",
        "action",
    )
