"""Parts of items by the headings that clerks give them, numbers in brackets, and numbers that count paragraphs and no items."""

from __future__ import annotations

import pytest

from extractors import extract
from extractors.agenda import segment_document
from extractors.build import build_minutes
from extractors.outline import build_outline
from models import Resolution
from tests.tagged import check, make_document

HEAD = (
    "WRAYFORD BOROUGH COUNCIL\nHARBOURS COMMITTEE\nMinutes of the meeting held on 4 May 2023\n\nPresent: Councillors A Hall and B Poole\n\n"
)


def places_of(body: str) -> dict[str, str]:
    """In which part of its item each sentence stands, by its first words."""
    document = make_document(body)
    outline = build_outline(document, *segment_document(document))
    return {" ".join(document.text[s.start : s.end].split()[:3]): s.place for s in outline.sentences}


def items_of(body: str) -> list[tuple[str | None, str]]:
    return [(item.number, item.title) for item in extract((HEAD + body).encode(), "minutes.txt").items]


@pytest.mark.parametrize("heading", ["RESOLVED:", "Resolved:"])
def test_what_is_said_above_resolved_is_minutes(heading: str) -> None:
    said = f"## 5. LOCKS\n5.1 The lock at the mill has been shut since May.\n5.2 Ms Hall will ask for a price.\n### {heading}\n1. That the report be noted."
    places = places_of(said)
    assert [places["The lock at"], places["Ms Hall will"], places["That the report"]] == ["minutes", "minutes", "decision"]


def test_numbered_paragraphs_above_a_decision_are_minutes_too() -> None:
    told = "## 5. Locks\n5.1 Ms Hall described the state of the lock at the mill to the members.\n5.2 It has been shut since May.\n### Decision:\nThat the lock be mended."
    assert places_of(told)["It has been"] == "minutes"


def test_the_recommendations_above_a_decision_are_none_of_it() -> None:
    proposed = "## 5. Locks\nReport by the Harbourmaster.\n1. To note the state of the lock.\n### Decision:\nThat the lock be mended."
    assert places_of(proposed)["To note the"] == "purpose"


@pytest.mark.parametrize("heading", ["DECISION 14/2025", "DECISION NO. 15", "Decision CAB/2025/16"])
def test_decisions_below_a_heading_with_their_number(heading: str) -> None:
    check(
        f"## 5. Locks\nThe Director of Piers spoke to the report.\n{heading}\n(1) <resolution verb='note'>Cabinet noted the state of the lock</resolution>.\n"
        "(2) <resolution verb='provide'>The Director of Piers to report progress quarterly</resolution>."
    )


@pytest.mark.parametrize("heading", ["Conclusions", "CONCLUSION", "Conclusions:"])
def test_conclusions_of_the_body(heading: str) -> None:
    check(
        f"## 5. Locks\n5.1 Members asked when the lock would open.\n{heading}\n"
        "5.2 <resolution verb='note'>The Panel noted the state of the lock</resolution>.\n"
        "5.3 <resolution verb='request'>The Panel requested that the gates be painted before June</resolution>. | Jo Rivers"
    )


def test_conclusions_of_somebody_else() -> None:
    body = "## 5. Locks\nConclusions\nThe surveyor thought in his conclusions that the gates were sound.\nOfficers were asked how old they are."
    records = build_minutes(make_document(body)).records
    assert [record for record in records if isinstance(record, Resolution)] == []


def test_minutes_with_their_numbers_in_brackets() -> None:
    body = (
        "(84)  APOLOGIES\n\nThere were none.\n\n(85)  MINUTES\n\nThe minutes were approved.\n\n"
        "(86)  MILL - PF/14/0612 - Conversion of a barn for Mr Vane\n\nThe Committee considered the report.\n\n(87)  NEW APPEALS\n\nThere were none.\n"
    )
    assert items_of(body) == [
        ("84", "APOLOGIES"),
        ("85", "MINUTES"),
        ("86", "MILL - PF/14/0612 - Conversion of a barn for Mr Vane"),
        ("87", "NEW APPEALS"),
    ]


def test_the_item_in_which_an_interest_is_declared_is_no_item() -> None:
    body = (
        "1. Apologies\n\nThere were none.\n\n2. Declarations of Interest\n\nItem 5 – Ms F Ingle\n\nItem 6 – Mr G Parr and Mrs M Leaf\n\n"
        "3. Good News\n\nThe band won.\n\n4. Budget\n\nIt is spent.\n\n5. Nurseries\n\nAll are open.\n\n6. Meals\n\nThey are warm.\n"
    )
    assert [number for number, _ in items_of(body)] == ["1", "2", "3", "4", "5", "6"]


def test_a_number_that_looks_like_a_day_dates_nothing() -> None:
    body = "26/06/22 Tickets\n\nThe Panel noted the report.\n\n27/06/22 Safety\n\nMembers thanked the crews.\n\n28/06/22 Piers\n\nAll are sound.\n"
    assert [record for record in extract((HEAD + body).encode(), "minutes.txt").records if record.kind == "milestone"] == []


def test_items_in_the_cells_of_a_table() -> None:
    titles = ["APOLOGIES", "MINUTES", "ROPES OF THE FERRY", "SAILS OF THE FERRY"]
    rows = "".join(
        f"<tr><td>{n}.</td><td><b>{title}</b><p>The Clerk told members that all is sound.</p><p>The Committee AGREED that the report on it be noted.</p></td>"
        "<td>Agreed</td><td>Clerk</td></tr>"
        for n, title in enumerate(titles, 1)
    )
    page = f"<html><body><h1>Harbours Committee</h1><table><tr><th>No</th><th>Item</th><th>Status</th><th>Action</th></tr>{rows}</table></body></html>"
    minutes = extract(page.encode(), "minutes.html")
    assert [(item.number, item.title) for item in minutes.items] == [(str(n), title) for n, title in enumerate(titles, 1)]
    assert [r.quote for r in minutes.records if isinstance(r, Resolution)] == ["the report on it be noted"] * len(titles)


PARAGRAPHS = (
    "Welcome\n\n1. The Convener welcomed everyone to the hall.\n\nMinutes of the Last Meeting\n\n2. The minutes were agreed.\n\n"
    "Deer and Woodland (Paper 2)\n\n3. The Director of Nature introduced the paper.\n\n4. The Board discussed the paper:\n\n5. The Board noted the paper.\n\n"
    "Accounts (Paper 3)\n\n6. The Treasurer gave an account of the year.\n\nAny Other Business\n\n7. The bridge is open.\n\n8. The meeting closed at 4.20pm.\n"
)


def test_numbers_that_run_on_from_title_to_title_count_paragraphs() -> None:
    titles = ["Welcome", "Minutes of the Last Meeting", "Deer and Woodland (Paper 2)", "Accounts (Paper 3)", "Any Other Business"]
    assert items_of(PARAGRAPHS) == [(None, title) for title in titles]


def test_numbered_sentences_without_titles_stay_items() -> None:
    lines = [line for line in PARAGRAPHS.split("\n\n") if line[:1].isdigit()]
    assert [number for number, _ in items_of("\n\n".join(lines))] == [str(number) for number in range(1, 9)]
