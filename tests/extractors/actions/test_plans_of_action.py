"""Plans of actions as improvement boards print them: a rating, a progress note and a deadline beside each task."""

import pytest

from extractors.build import build_minutes
from extractors.readers import read_document
from tests.tagged import check

PLAN = "# Elmshire Path Board\nMinutes of the meeting held on 10 March 2026\n## 4. Improvement plan\nArea | Action | Lead officer | Timescale | BRAG | Update\n"
LOG = "# Elmshire Path Board\nMinutes of the meeting held on 10 March 2026\n## 5. Action log\nNo. | Date raised | Agreed action | Responsible | Deadline | Progress / RAG\n"


@pytest.mark.parametrize(
    "tagged",
    [
        PLAN
        + "Stiles | <action owner='Head of Paths' due='2026-05-31' status='open'>Mend the stiles on the ridge</action> | Head of Paths | 31/05/2026 | Amber | Timber delivered",
        PLAN
        + "Gates | <action owner='J Tallow' due='2026-02' status='done'>Paint the gates</action> | J Tallow | Feb 2026 | Blue | Signed off in February",
        PLAN
        + "Gates | <action owner='J Tallow' due='2026-04' status='open'>Hang the gates</action> | J Tallow | April 2026 | R | Posts ordered",
        PLAN
        + "Gates | <action owner='J Tallow' due='2026-04' status='done'>Oil the gates</action> | J Tallow | April 2026 | Green | Completed",
        LOG
        + "7 | 10 Sept | <action owner='AB' due='Next meeting' status='open'>Share the survey of the bridges</action> | AB | Next meeting | Overdue",
        LOG + "8 | 8 Oct | <action owner='AB / JT' due='None' status='open'>Look at the cost of gravel</action> | AB / JT | TBC | G",
    ],
)
def test_plans(tagged: str) -> None:
    check(tagged, "action", "indicator", "milestone")


WRITTEN_OUT = "# Elmshire Path Board\nMinutes of the meeting held on 29 May 2025\n## 2. Improvement plan\n"


@pytest.mark.parametrize(
    "tagged",
    [
        "- Action 1.3 <action owner='CT' due='2025-06-30' status='open'>Close the books for the ferry</action>. Lead: CT. Due: 30 June 2025. RAG: Green",
        "- Action 1.5 <action owner='Head of Paths' due='2025-03-31' status='open'>Review the tolls</action>. Lead officer: Head of Paths. Due date: 31 March 2025. RAG: Red - missed; revised date 31 July 2025",
        "<action owner='Harbour Master' due='2025-09-03'>Fit new lamps along the quay</action>. Due: 3 September 2025 Owner: Harbour Master Status: Open",
        "Action: <action owner='J Tallow' due='2025-09-03'>Fit new lamps along the quay</action>. Owner: J Tallow Due: 3 September 2025",
        "Action: <action owner='J Tallow' due='2025-09-03'>Fit new lamps along the quay</action> (Owner: J Tallow, Due: 3 September 2025)",
        "<action owner='J Tallow' due='2025-09' status='done'>Fit new lamps along the quay</action> (Owner: J Tallow; By when: September 2025; Status: Complete)",
        "The survey was led by the Warden. Lead: the roof leaked. Status: unknown.",
        "Membership is due: 30 June.",
    ],
)
def test_plans_with_their_columns_written_out(tagged: str) -> None:
    check(WRITTEN_OUT + tagged, "action", "milestone")


def test_entries_of_a_list_of_actions_are_no_titles() -> None:
    check(
        "# Elmshire Path Board\nMinutes of the meeting held on 29 May 2025\n## 1. Actions from last meeting\n"
        "1.1 <action owner='CT' status='done'>CT to share the tracker of tolls</action> – Complete\n"
        "1.2 <action owner='DO' due='2025-06-12' status='open'>DO to provide figures by quay</action> – in hand, due 12 June\n"
        "1.3 <action owner='AR' status='done'>Review of the stiles</action> (AR) – Closed\n"
        "## 2. Tolls\nThe tolls were considered.",
        "action",
        "milestone",
    )


def test_done_in_both_columns() -> None:
    """A word of the status in the column of days is no day."""
    check(
        "## Delivery plan\nAction | Lead | Timescale | Evidence | Status\n"
        "<action owner='Head of Harbours' due='None' status='done'>Replace the signs along the quay</action> | Head of Harbours | Complete | Photographs | Complete\n"
        "<action owner='Head of Paths' due='2026-06' status='open'>Mend the stiles</action> | Head of Paths | June 2026 | Report | On track",
        "action",
    )


def test_actioned_as_the_last_word_of_a_paragraph() -> None:
    check(
        "# Elmshire Path Board\nMinutes of the meeting held on 29 May 2025\n## 1. Matters arising\n"
        "1.1 <action owner='CT' status='done'>CT agreed to send the map to members</action>. Actioned.\n"
        "1.2 <action status='open'>Members requested a list of stiles</action>. Completed lists were of use.\n"
        "## 2. Tolls\nThe tolls were considered.",
        "action",
    )


COMMITMENTS = {
    "what is committed to": "What we are committed to do | Led by | Timescal e | Sign of success",
    "objectives": "Objective | Responsible | Timeframe | Measure of success",
}


@pytest.mark.parametrize("heads", COMMITMENTS.values(), ids=COMMITMENTS)
def test_commitments_with_a_lead_and_a_time(heads: str) -> None:
    """A row without either is the name of a service."""
    check(
        f"## Delivery plan\n{heads}\n<action owner='Head of Harbours' due='2026-03'>Publish a map of the moorings</action> | Head of Harbours | March 26 | Map in use\n"
        "<action owner='Head of Parks' due='None'>Train two wardens</action> | Head of Parks | Commenced October 2024 | Both trained\nFerry service | | |",
        "action",
    )


def test_column_headings_name_nobody() -> None:
    page = b"<h2>5. Delivery plan</h2><table><tr><th>Action</th><th>Lead Officer</th><th>By when</th></tr><tr><td>Mend the slip</td><td>Head of Harbours</td><td>May</td></tr></table>"
    minutes = build_minutes(read_document(page, "plan.html"))
    assert [record.post for record in minutes.records if record.kind == "officer"] == ["Head of Harbours"]


@pytest.mark.parametrize("heads", ["Action | Owner | Due | Progress", "What we are committed to do | Led by | Timescale | Sign of success"])
def test_progress_of_a_plan_decides_nothing(heads: str) -> None:
    """A table that holds the minutes does decide."""
    check(f"## Delivery plan\n{heads}\nPublish a map | Head of Harbours | March 2026 | Terms of reference agreed", "resolution")
    check(
        "## Moorings\nItem | Discussion | Action | Lead | By when\n1 | <resolution verb='agree'>Terms of reference agreed</resolution> | Publish them | Clerk | May",
        "resolution",
    )
