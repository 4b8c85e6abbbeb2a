"""What a bare participle says was made of a thing, bids that were taken, assent with its vote, lists with dashes, and decisions told in Welsh."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from extractors.decisions.verbs.verb_class import classify_verb
from tests.tagged import check, make_document
from tests.timing import check_linear

_PAGE = "# Northbrook Parish Council\n## 5. Business\n"


@pytest.mark.parametrize(
    "tagged",
    [
        "<resolution verb='exclude_public'>Public excluded</resolution>, 8.25pm. <resolution verb='defer'>Pension left to next meeting</resolution>.",
        "<resolution verb='exclude_public'>Press and public excluded</resolution>.",
        "<resolution verb='receive'>Asset register received</resolution>, bench to come off it.",
        "12 of 20 calls were answered. <resolution verb='note'>Figures noted</resolution>.",
        "Two limes want cutting. <resolution verb='refer'>Left to the Tree Officer</resolution>.",
        "<resolution verb='agree'>Mooring fees left as they are</resolution>.",
        "First draft looked at; <resolution verb='defer'>the precept was left until January</resolution>.",
        "The mandate: <resolution>Lou to be added</resolution>, Sam to come off.",
        "The clerk retires in May. <resolution verb='appoint'>Lou, Sam and Kim to be the interviewing panel</resolution>.",
        "<resolution verb='appoint'>Mr S Poole to act again, £90</resolution>.",
        "Two prices. <resolution verb='agree'>Lowest accepted (Oakes)</resolution>.",
        "Two prices. <resolution verb='agree'>Dearer one taken</resolution>, as it is oak.",
        "Price £90. <resolution verb='agree'>Accepted</resolution>, all in favour. He can start in May.",
        "The choir want a tap. <resolution verb='agree'>No objection, at their own cost</resolution>.",
        "<resolution>No New Year's Eve this time</resolution>.",
        "Agreed <resolution>lamp goes to the far end after Easter</resolution>.",
        "<resolution verb='approve'>Go ahead with sanding, £90, in the week of 3 March</resolution>. Carried.",
        "<resolution verb='approve'>£50 to the lifeboat</resolution>. Passed.",
        "A party asked to stay till 1am. <resolution verb='refuse'>Refused - midnight is the rule</resolution>.",
        "The new page is not ready. <resolution verb='defer'>Shelved for now</resolution>.",
        "<resolution verb='approve'>Pay award of 3% agreed</resolution>.",
        "<resolution verb='appoint'>Lou Poole was confirmed as link trustee for moorings</resolution>.",
        # near misses
        "Lou Poole was confirmed as a witness. Cat passed. Carried.",
        "Letter received. Annual grant from the County of £90 received.",
        "Oakes left for another meeting. Milk left to go sour.",
        "Police excluded the public from the field.",
        "Decided by the planning authority: The Paddocks, refused; Weir End, approved.",
    ],
)
def test_bare_notes(tagged: str) -> None:
    check(f"{_PAGE}{tagged}", "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        "The Board: - <resolution verb='approve'>APPROVED the plan</resolution>; - <resolution verb='delegate'>DELEGATED sign-off of the bid to the Clerk</resolution>; - <resolution verb='request'>REQUIRED the Mooring Group to go through the berths</resolution>.",
        "The Board: – <resolution verb='note'>noted the update</resolution> – <resolution verb='approve'>approved the lease</resolution> – <resolution verb='request'>asked the Director to report back</resolution>.",
        "The Board resolved: • <resolution verb='note'>to note the paper</resolution>; • <resolution verb='request'>to ask for a plan by June</resolution>.",
        "The Board: - quay - slip - lock.",
    ],
)
def test_lists_with_dashes_in_their_paragraph(tagged: str) -> None:
    check(f"# Northbrook Harbour Board\n## 5. Business\n{tagged}", "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        "<resolution verb='confirm'>Derbyniwyd cofnodion 13 Mai fel rhai cywir</resolution>.",
        "<resolution verb='approve'>Cymeradwywyd y taliadau uchod</resolution>.",
        "Penderfynwyd <resolution verb='approve'>rhoi £50 i'r clwb</resolution>.",
        "Cytunwyd yn unfrydol: <resolution verb='agree'>prynu mainc</resolution>.",
        "<resolution verb='defer'>Gohiriwyd y mater tan fis Medi</resolution>.",
        "Penderfynwyd / Resolved to <resolution verb='approve'>give £40 to the choir</resolution>.",
        "Derbyniwyd ymddiheuriadau gan Mr Puw. Derbyniwyd llythyr gan y Sir.",
    ],
)
def test_told_in_welsh(tagged: str) -> None:
    check(f"# Cyngor Cymuned Northbrook\n## 5. Materion\n{tagged}", "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        "2. Donation. <resolution verb='approve'>£50 to the choir</resolution>. Passed.",
        "2. Planning. 24/0070 Hut: <resolution verb='agree'>no comment</resolution>.",
    ],
)
def test_titles_before_sums_and_references(tagged: str) -> None:
    check(f"Northbrook Parish Council\n1. Apologies. None.\n{tagged}\n3. Dates. May.", "resolution")


def test_where_no_item_is_told() -> None:
    check(
        "Northbrook Village Hall\n(a) Roof. Slates are loose. Price £90. <resolution verb='agree'>Accepted</resolution>, nobody against.",
        "resolution",
    )


@pytest.mark.parametrize(
    ("clause", "verb"),
    [
        ("Councillor Poole take the Chair for this meeting", "appoint"),
        ("the public should leave for item 5", "exclude_public"),
        ("Cllr Hall and Dr Poole to be the Board's two for the regional network", "appoint"),
        ("the chair be mended", "agree"),
        ("the Clerk leave the key with the press", "agree"),
    ],
)
def test_verbs(clause: str, verb: str) -> None:
    told = classify_verb(clause, lead_in="RESOLVED that")
    assert told == verb or (verb == "agree" and told not in ("appoint", "exclude_public"))


def test_what_is_put_on_the_programme() -> None:
    check(
        "# Northbrook Panel\n## 5. Work Programme\nThe Panel AGREED the following alterations:\n- <resolution verb='schedule'>19 May – add the Mooring Code</resolution>\n- <resolution verb='schedule'>14 July – add the audit plan</resolution>",
        "resolution",
    )


@pytest.mark.parametrize(
    "words", ["The Board: - noted it - ", "Register received, left to the ", "Derbyniwyd cofnodion fel ", "Lou to be added, Sam and "]
)
def test_notes_without_end_take_linear_time(words: str) -> None:
    check_linear(lambda size: make_document(f"{_PAGE}{(words * size).strip()}"), build_minutes, 150)
