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


@pytest.mark.parametrize(
    "words",
    [
        "The Board approved the mooring plan and <action owner='Jo Hall'>asked Jo Hall to provide more detail on costs</action>.",
        "The Panel supported this in principle, but <action owner='SP'>asked SP to circulate a timetable</action>.",
        "The Council adopted the policy, and <action owner='Clerk'>requested the Clerk to send it to the insurers</action>.",
        "The Panel noted the figures and asked whether the Clerk could bring them to life.",
        "The Board approved the plan and asked nobody to change it.",
    ],
)
def test_whom_a_body_asks_beside_its_decision(words: str) -> None:
    check(HEAD + words, "action")


@pytest.mark.parametrize(
    "words",
    [
        "Two lamps are out. <action owner='None'>These to be reported to the landlord</action>.",
        "The gutter has come away. <action owner='Warden'>This to be mended by the Warden</action>.",
        "The gutter leaks. <action owner='None'>This needs to be reported to the landlord</action>.",
        "Any leak needs to be reported if it gets worse.",
        "The gate needs to be painted.",
        "It was to be expected.",
        "This to be noted.",
    ],
)
def test_what_was_told_before_is_to_be_done(words: str) -> None:
    check(HEAD + words, "action")


@pytest.mark.parametrize(
    "words",
    [
        "<action owner='A Harmer'>A Harmer agreed to ring the ferry</action>.",
        "<action owner='Governor'>A Governor agreed to ring the ferry</action>.",
        "<action owner='JHo'>JHo agreed to bring a list of berths to the next meeting</action>.",
    ],
)
def test_initials_of_owners(words: str) -> None:
    check("# Northbrook Parish Council\nPresent: A Harmer, B Poole (Chair)\n## 5. Business\n" + words, "action")


def test_what_is_asked_for_and_agreed_is_one_task() -> None:
    check(
        "# Elmshire Path Board\n## 4. Paths\nMembers asked that <action>a plan of the stiles be sent to the mill</action> and this was agreed."
    )


def test_minutes_taken_as_read_are_no_task() -> None:
    check(
        HEAD
        + "RESOLVED - That the minutes of the meeting held on 5 May, which had been sent out, be taken as read, confirmed and signed by the Chair.",
        "action",
    )
