"""Lists of what a body did, below or behind words that only name it: "The Forum: –", "The Panel, having heard the Warden, (a) noted …"."""

from __future__ import annotations

import pytest

from extractors import extract
from tests.tagged import check
from tests.timing import check_linear

_HEAD = "# Northbrook Board\n## 5. Business\n"


@pytest.mark.parametrize(
    "opening",
    [
        "The Board: -",
        "The Board : –",
        "The Board:-",
        "The Board –",
        "Members: -",
        "After a short debate the Board: -",
        "Having considered the paper, the Board: –",
        "The Board unanimously:",
        "The Board has: -",
        "The Board therefore, unanimously:",
        "The Board having heard from the Warden: -",
        "The Board, having heard from the Warden and from two users: -",
        "The Board considered the three drafts and:",
        "The users were heard at length. The Board:",
    ],
)
@pytest.mark.parametrize(
    "listed",
    [
        "1. <resolution verb='note'>Noted the paper</resolution>.\n2. <resolution verb='defer'>Deferred the lease to May</resolution>.",
        "(i) <resolution verb='note'>noted the paper</resolution>;\n(ii) agreed to <resolution verb='approve'>buy a second kiln</resolution>; and\n(iii) <resolution verb='request'>asked the Warden to test it</resolution>.",
        "* <resolution verb='note'>Noted the paper</resolution>\n* AGREED that <resolution verb='approve'>the kiln be sold</resolution>",
        "<resolution verb='note'>Noted the paper and thanked the users</resolution>\n<resolution verb='defer'>Deferred the lease</resolution>",
        "<resolution verb='note'>NOTED the paper</resolution>.\nAGREED to <resolution verb='approve'>buy a second kiln</resolution>.\n<resolution verb='request'>ASKED the Warden to test it</resolution>.",
        "<resolution verb='note'>noted the paper</resolution>;\nagreed to <resolution verb='approve'>sell the kiln</resolution>.",
        # what was only said opens the list, and is none of it
        "(a) were told that visits were up;\n(b) <resolution verb='note'>noted the paper</resolution>.",
    ],
)
def test_lists_below_a_body(opening: str, listed: str) -> None:
    check(f"{_HEAD}{opening}\n{listed}", "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        "The Board (i) <resolution verb='note' label='(i)'>noted the paper</resolution>; (ii) <resolution verb='approve'>approved the bid</resolution>; and (iii) <resolution verb='request'>asked the Clerk to write to the mill</resolution>.",
        "After a short debate, the Board (a) <resolution verb='note'>noted the paper</resolution>; and (b) agreed to <resolution verb='approve'>buy a second kiln</resolution>.",
        "The Board, having heard the Warden, unanimously (1) <resolution verb='approve'>APPROVED the bid</resolution> and (2) <resolution verb='defer'>DEFERRED the lease</resolution>.",
        "Having read both letters the Board\n(i) <resolution verb='note'>noted the first</resolution>; and\n(ii) <resolution verb='approve'>granted the licence</resolution>.",
        # the resolution stands behind a mark that is set apart
        "The Board resolved : –\n1. <resolution verb='note'>the paper be noted</resolution>\n2. <resolution verb='approve'>a kiln be bought</resolution>",
        "It was agreed: -\n<resolution verb='note'>note the paper</resolution>;\n<resolution verb='approve'>buy a second kiln</resolution>.",
    ],
)
def test_lists_behind_a_body(tagged: str) -> None:
    check(_HEAD + tagged, "resolution")


@pytest.mark.parametrize(
    "plain",
    [
        "The Board (a) heard from the Warden about the lift; and (b) wondered whether it could be mended.",
        "The Board:\nThe Warden joined the meeting.\nThe lift had been out for a week.",
        "The Board: -\n* felt that more could be done\n* asked whether the kiln was safe",
        "The County Board: -\n(i) noted the paper;\n(ii) approved the bid.",
        "Members present: -\nJo Rivers\nSam Poole",
    ],
)
def test_near_misses(plain: str) -> None:
    check(_HEAD + plain, "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        # what the body agreed to is no undertaking of whoever spoke before
        "The Head of Audit gave the figures.\nThe Board:\n(i) noted the figures; and\n(ii) agreed to keep the gate open.",
        "The Board:\nAPPROVED the accounts.\nDEFERRED the plan to the May meeting.\nAGREED to sell the depot.",
        "The Board:\nAPPROVED the accounts.\nAGREED that <action owner='Clerk'>the Clerk write to the Vicar</action>.",
    ],
)
def test_what_the_body_did_is_no_task(tagged: str) -> None:
    check(_HEAD + tagged, "action")


def test_a_mark_set_apart_ends_its_line() -> None:
    filler = (
        "It was a long report, which told of the harbour and of all that\nhad been done about the walls since the autumn, and of the costs.\n"
        * 4
    )
    page = f"Northbrook Board\n\n5. Business\n\n{filler}\nThe Board : –\nnoted the report;\ndeferred the lease.\n"
    minutes = extract(page.encode(), "minutes.txt")
    blocks = [minutes.document.text[block.start : block.end] for block in minutes.document.blocks]
    assert "The Board : –" in blocks


@pytest.mark.parametrize(
    "endless",
    [
        "The Board (i) noted the paper, ",
        "The Board:\n\n(i) agreed to keep it;\n\n",
        "The Board having heard the Warden ",
        "Agreed to it.\n\n",
    ],
)
def test_time_stays_linear(endless: str) -> None:
    head = "Northbrook Board\n\n5. Business\n\nThe Board:\n\n"
    check_linear(lambda times: (head + endless * times).encode(), lambda text: extract(text, "minutes.txt"), 100)


@pytest.mark.parametrize(
    "tagged",
    [
        "The Board: | JR\n- <resolution verb='approve'>APPROVED the plan</resolution>;\n- <resolution verb='delegate'>DELEGATED sign-off of the bid to the Clerk</resolution>.",
        "The Board: | Jo Hall will bring the figures to May\n- APPROVED by the county.",
    ],
)
def test_whoever_acts_stands_in_the_cell_beside_the_body(tagged: str) -> None:
    check(f"# Northbrook Harbour Board\n## 5. Business\n{tagged}", "resolution")
