"""Plans of actions as improvement boards print them: a rating, a progress note and a deadline beside each task."""

import pytest

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
