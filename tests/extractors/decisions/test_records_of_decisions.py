"""Records of what a cabinet decided, kept as tables with a row for the decision, and recommendations to another body that are listed."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = "# Elmshire Council\nMinutes of the Cabinet held on 10 March 2026\n## 5. Ferries\n"

ROWS = {
    "clauses in a cell": "Decision | (1) <resolution verb='approve'>That the ferry plan be approved</resolution>. (2) <resolution verb='note'>That the counts be noted</resolution>.",
    "numbers with a dot": "Decisions made | 1. <resolution verb='approve'>The second option is approved</resolution>. 2. <resolution verb='delegate'>The award is delegated to the Head of Ferries</resolution>.",
    "one clause": "Decision | That <resolution verb='approve'>the ferry plan be approved</resolution>.",
    "an infinitive": "Cabinet decision | To <resolution verb='note'>note the counts</resolution>.",
    "the vote first": "Decision | By 4 votes to 1: 1. <resolution verb='approve'>The ferry plan is approved</resolution>. 2. <resolution verb='note'>The counts are noted</resolution>.",
    "recommended": "Decision | That Council, at its meeting on 4 May 2026, be recommended to: (a) <resolution verb='recommend'>set the fares</resolution>; and (b) <resolution verb='recommend'>adopt the ferry plan</resolution>.",
}
NO_DECISIONS = {
    "head of a table": "Decision | Reason | Officer",
    "still to be taken": "Decision | To be taken in June",
    "a question": "Key decision? | Yes. Call-in applies.",
    "rejected": "Options rejected | (1) To close the ferry. (2) To sell the ferry.",
}
LISTS = {
    "in a line": "RESOLVED: That Council, at its meeting on 4 May 2026, be recommended to: (a) <resolution verb='recommend'>set the fares</resolution>; and (b) <resolution verb='recommend'>adopt the ferry plan</resolution>.",
    "below": "RESOLVED: That the Council be recommended to:\n(a) <resolution verb='recommend'>set the fares</resolution>;\n(b) <resolution verb='recommend'>adopt the ferry plan</resolution>.",
    "in capitals": "RESOLVED TO RECOMMEND TO COUNCIL: (a) <resolution verb='recommend'>that the fares be set</resolution>; (b) <resolution verb='recommend'>that the plan be adopted</resolution>.",
}


@pytest.mark.parametrize("tagged", [pytest.param(tagged, id=name) for name, tagged in (ROWS | NO_DECISIONS).items()])
def test_rows_of_a_record(tagged: str) -> None:
    check(HEAD + tagged, "resolution")


@pytest.mark.parametrize("tagged", [pytest.param(tagged, id=name) for name, tagged in LISTS.items()])
def test_lists_of_what_is_recommended(tagged: str) -> None:
    check(HEAD + tagged, "resolution")


def test_one_who_decides_above_the_first_heading() -> None:
    reason = " ".join(["The ferry has lost money for years and the berths cannot be let to anybody else."] * 8)
    check(
        "# ELMSHIRE COUNCIL - RECORD OF DECISION\nFor publication\nDecision:\nAs Cabinet Member for Ferries and Locks, I have agreed to:\n"
        "<resolution verb='approve'>APPROVE the closing of the upper ferry</resolution>.\n"
        "<resolution verb='request'>REQUEST that the Head of Ferries reports to the Ferry Committee by 3 May 2027</resolution>.\n"
        f"## 1. Reason for decision\n{reason}\n## 2. Background\n{reason}\n## 3. Other views\nThe Ferry Committee endorsed the decision on a vote.",
        "resolution",
    )


@pytest.mark.parametrize(
    "tagged",
    [
        "## Moorings\nDecision Maker: Director of Place\n## Decision:\nDecision <resolution verb='approve'>to award a contract for moorings</resolution>.\n## Reasons for the decision:\nDecision to be kept under review.",
        "## Moorings\nDecision Maker: Director of Place\n## Decision:\n<resolution verb='approve'>Approval is given to the lease of the quay</resolution>.\n## Reasons for the decision:\nApproval of the lease saves rent.",
        "## Moorings\nDetails of decision: <resolution verb='approve'>To approve the lease of the quay</resolution>.",
        "## Moorings\nAfter discussion, the Committee agreed again to <resolution verb='defer'>defer the lease until January</resolution>.",
        "## Moorings\nDetails of the lease: to be sent by the Clerk.",
        "## Moorings\nThe Department had agreed again to defer the lease.",
    ],
)
def test_deeds_that_are_named_and_details_of_decisions(tagged: str) -> None:
    check("# Elmshire Council\nDecisions of 3 May 2026\n" + tagged, "resolution")
