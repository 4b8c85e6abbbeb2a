"""Decisions and tasks as the clerks of Ireland, Northern Ireland, Scotland, Wales and the islands write them."""

from __future__ import annotations

import pytest

from extractors import extract
from extractors.decisions.lead_ins.lead_ins import find_lead_in
from models import Action, Resolution
from tests.timing import check_linear

_HEAD = "MINUTES of the meeting of Corragh County Council held on 3 May 2017 at 7pm\n\nPresent: Cllr A Hall (Chair), Cllr B Poole, Cllr C Lowe\n\n4. ROADS\n\n"
_TAIL = "\n\n5. CLOSE\n\nThe meeting closed at 9 pm.\n"


def decided(minutes: str) -> list[tuple[str, str, str]]:
    records = extract(minutes.encode(), "minutes.txt").records
    return [(record.quote, record.verb, record.outcome) for record in records if isinstance(record, Resolution)]


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        (
            "The draft scheme was proposed by Cllr. J. Vane, seconded by Cllr. K. Oakes and adopted.",
            [("The draft scheme was proposed by Cllr. J. Vane, seconded by Cllr. K. Oakes and adopted", "adopt", "carried")],
        ),
        ("Following responses from C. Vane & N. Oakes, the report was NOTED.", [("the report was NOTED", "note", "carried")]),
        (
            "The Committee NOTED the position and AGREED that a grant of £90 be paid to the Band.",
            [("The Committee NOTED the position and AGREED that a grant of £90 be paid to the Band", "note", "carried")],
        ),
        (
            "a) Letter of thanks from the Hall - Received\nb) Newsletter of the pier trust - Noted",
            [("Received", "receive", "carried"), ("Noted", "note", "carried")],
        ),
        (
            "Mr Vane spoke.\nProposition 1 - That the Board buy a crane.\nThe Proposition was put to the vote and carried.\nProposition 2 - That the limit be reduced.\nAfter debate a vote was taken.\nThe Proposition was lost.",
            [("That the Board buy a crane", "approve", "carried"), ("That the limit be reduced", "approve", "lost")],
        ),
        (
            "The Minutes were read, and it was agreed that they were a correct statement of events.",
            [("they were a correct statement of events", "confirm", "carried")],
        ),
        ("Cllr Vane proposed that the wall be painted. A vote was taken and it was agreed.", [("the wall be painted", "agree", "carried")]),
        ("Cllr Vane proposed that the wall be painted. A vote was taken, 2 in favour and 4 against.", [("the wall be painted", "agree", "lost")]),
        (
            "The Note of the Informal Meeting held on 3 April was approved, being proposed by Mr Vane and seconded by Mr Lowe.",
            [("The Note of the Informal Meeting held on 3 April was approved", "confirm", "carried")],
        ),
        (
            "Agreed: On the proposal of Cllr Vane, seconded by Cllr Lowe it was agreed Officers bring a report to the next meeting.",
            [("Officers bring a report to the next meeting", "provide", "carried")],
        ),
        (
            "Members agreed that the work was urgent, and it was:-\n\nRESOLVED that the quote from R Vane be accepted.",
            [("the quote from R Vane be accepted", "agree", "carried")],
        ),
        (
            "Notice of motion\n\n“That this Council calls on the Minister to reopen the quay.”\n\nOn the proposal of Cllr Vane, seconded by Cllr Lowe the motion was agreed.",
            [("That this Council calls on the Minister to reopen the quay", "request", "carried")],
        ),
        ("BF proposed a donation of £90 to the Gala. Seconded AM. All agreed.", [("a donation of £90 to the Gala", "approve", "carried")]),
        (
            "At the proposal of Cllr. M. Vane, seconded by Cllr. P. Lowe the minutes of the District Meeting held on 7th April 2017 were confirmed.",
            [("the minutes of the District Meeting held on 7th April 2017 were confirmed", "confirm", "carried")],
        ),
        ("Ann Oakes was elected as Minute Secretary, proposed by Mr Vane and seconded by Mr Lowe.", [("Ann Oakes was elected as Minute Secretary", "appoint", "carried")]),
        ("Cllr Hall asked if the pump had been mended. Mr Vane said it had. He spoke of oil. This was carried out in May.", []),
    ],
    ids=["initials", "led", "two in one", "dashed", "propositions", "statement", "a vote", "outvoted", "a note", "without that", "leads on", "a motion", "a noun", "at the proposal", "minute secretary", "a question"],
)  # fmt: skip
def test_wordings(told: str, wanted: list[tuple[str, str, str]]) -> None:
    assert decided(_HEAD + told + _TAIL) == wanted


def test_cases_heard_one_after_the_other() -> None:
    """Each has a part "DECISION" of its own; what is said of the next case is none."""
    cases = """(a) Premises licence – The Old Kiln. Mr Vane was present.

DECISION
GRANTED subject to the conditions in the plan.

(b) Personal licence – J. Oakes. Councillor Hall, seconded by Councillor Lowe, moved that the application be granted.

Councillor Poole, seconded by Councillor Breen, moved as an amendment that the application be refused.

DECISION
REFUSED on the ground of nuisance."""
    assert decided(_HEAD + cases + _TAIL) == [
        ("GRANTED subject to the conditions in the plan", "approve", "carried"),
        ("the application be granted", "approve", "carried"),
        ("the application be refused", "refuse", "carried"),
        ("REFUSED on the ground of nuisance", "refuse", "carried"),
    ]


def test_clauses_below_a_decision_stay_its_own() -> None:
    assert decided(_HEAD + "The report had been circulated.\n\nDECISION\n\n(a) to approve the draft; and\n(b) to delegate the rest to the Clerk." + _TAIL) == [
        ("to approve the draft", "approve", "carried"),
        ("to delegate the rest to the Clerk", "delegate", "carried"),
    ]  # fmt: skip


_NUMBER_ABOVE = """MINUTES of the meeting of Corragh County Council held on 3 May 2017

Present: Cllr A Hall, Cllr B Poole

Minute No. 98/17

Minutes

The minutes of the meeting held on 5th April 2017 were proposed by Cllr. A. Hall, seconded by Cllr. B. Poole and agreed.

Minute No. 99/17

Notice of Motion – Cllr. B. Poole

“That this Council calls on the Minister to reopen the quay.”

Following a long debate the motion was adopted.

Minute No. 100/17

Motion: Cllr A. Hall

“That a footpath be provided at Mill Road.”

The Engineer replied that it would be looked at. Cllr. Poole seconded the motion and it was agreed.
"""


def test_a_number_on_a_line_above_its_title() -> None:
    assert [quote for quote, _, _ in decided(_NUMBER_ABOVE)] == [
        "The minutes of the meeting held on 5th April 2017 were proposed by Cllr. A. Hall, seconded by Cllr. B. Poole and agreed",
        "That this Council calls on the Minister to reopen the quay",
        "That a footpath be provided at Mill Road",
    ]


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("It was proposed by Cllr. J. Vane, seconded by Cllr. T. Lowe and agreed to dispose of the yard.", []),
        ("It was proposed by Cllr Vane, seconded by Cllr Lowe and agreed to write to the Minister.", [("write to the Minister", None)]),
        (
            "Proposed by Cllr Vane\nSeconded by Cllr Lowe and\nResolved That members of the public be asked to withdraw from the meeting.",
            [],
        ),
        (
            "In reply to Cllr Hall Mr. Vane stated that he would forward the schedule to the Members.",
            [("he would forward the schedule to the Members", None)],
        ),
        ("It was agreed to thank the Forum for its talk.", []),
        (
            "Cllr. Vane requested that the minutes of the Board meeting held in February be forwarded to the members.",
            [("Cllr. Vane requested that the minutes of the Board meeting held in February be forwarded to the members", None)],
        ),
        ("Cllr. Vane requested that the minutes be amended.", []),
    ],
)
def test_tasks(told: str, wanted: list[tuple[str, str | None]]) -> None:
    records = extract((_HEAD + told + _TAIL).encode(), "minutes.txt").records
    assert [(record.quote, record.due) for record in records if isinstance(record, Action)] == wanted


def test_titles_in_capitals_that_run_into_their_minutes() -> None:
    minutes = """MINUTES OF A COUNCIL MEETING HELD ON MONDAY 25th NOVEMBER 2013

PRESENT: Cllr P. Vane (Mayor), Cllr Breen

376/01 APOLOGIES Apologies were received from Cllr G. Oakes

376/02 GATE POSTS Councillors unanimously agreed that Mr Lowe should have the posts.

376/03 LIGHTING Cllr Breen spoke of the lamps. Clerk agreed to take photographs at 8.40 a.m. Clerk was asked to contact Mr Lowe.
"""
    records = extract(minutes.encode(), "minutes.txt").records
    assert [record.quote for record in records if isinstance(record, Resolution)] == ["Mr Lowe should have the posts"]
    assert [record.quote for record in records if isinstance(record, Action)] == [
        "Clerk agreed to take photographs at 8.40 a.m",
        "Clerk was asked to contact Mr Lowe",
    ]


def test_what_was_voted_down_is_nobodys_task() -> None:
    told = "Cllr Vane moved that the Clerk write to the Minister. Cllr Lowe seconded. For 2, against 5."
    records = extract((_HEAD + told + _TAIL).encode(), "minutes.txt").records
    assert not [record for record in records if isinstance(record, Action)]


def test_this_was_agreed_below_a_motion_and_its_reply() -> None:
    told = "“Calling on the Council to audit its lamps.”\n\nCllr. Lowe seconded the motion.\n\nThe Engineer explained the cost.\n\nThis was agreed."
    assert decided(_HEAD.replace("4. ROADS", "4. NOTICES OF MOTION") + told + _TAIL) == [
        ("Calling on the Council to audit its lamps", "request", "carried")
    ]


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        (
            "AGREED TO RECOMMEND, on the proposal of Councillor Breen, seconded by Alderman Lowe, that the lease be signed.",
            [("the lease be signed", "recommend", "carried")],
        ),
        ("AGREED TO RECOMMEND that the lease be signed.", [("RECOMMEND that the lease be signed", "recommend", "carried")]),
        ("AGREED, on the proposal of Councillor Breen, that the item be deferred.", [("the item be deferred", "defer", "carried")]),
        ("Budget proposal agreed.", [("Budget proposal agreed", "agree", "carried")]),
        ("Agreed, on the proposal of Councillor Breen.", [("Agreed, on the proposal of Councillor Breen", "agree", "carried")]),
        (
            "The Head of Parks said the following:\n\ni. The lamps were old.\n\nii. Agreed to look at the cost of lamps.",
            [],
        ),
        ("Decision:\n\ni. Agreed to buy the lamps.", [("Agreed to buy the lamps", "approve", "carried")]),
    ],
)
def test_movers_behind_recommend_and_what_an_officer_agreed(told: str, wanted: list[tuple[str, str, str]]) -> None:
    assert decided(_HEAD + told + _TAIL) == wanted


def test_hostile_movers_behind_recommend_take_linear_time() -> None:
    check_linear(
        lambda size: "AGREED TO RECOMMEND, " + "on the proposal of Hall, that" * size,
        lambda text: find_lead_in(text, 0, len(text), frozenset()),
        200,
    )
