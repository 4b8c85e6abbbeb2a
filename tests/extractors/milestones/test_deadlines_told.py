"""Dates in reports of progress that are no milestones: by when actions had been due, for which meeting, and the years beside them."""

import pytest

from tests.tagged import check

HEAD = "# Elmshire Path Board\nMinutes of the meeting held on 14 October 2025\n## 4. Paths\n"


@pytest.mark.parametrize(
    "tagged",
    [
        "Of the 61 actions due by 31 August, 44 had been completed.",
        "A gap of £1.9m was forecast for 2026/27 rising to £4.6m by 2029/30.",
        "Of the twelve actions due by 31 March 2026, four had been completed.",
        "ACTION: Warden to bring a paper on the mending of the outer stiles to the Paths and Bridges Committee in January 2026",
        "The Warden is to meet the other owners one by one before 15 December 2025.",
        "RESOLVED: That a report on the stiles be brought back to the Board, by way of the Bridges Panel, in July 2026.",
        "<milestone date='2025-12-15'>The Chair is to meet the Minister on 15 December 2025</milestone>.",
        (
            "It was noted that <milestone date='2026-02'>the new bridge was due to open in February 2026</milestone>, and that "
            "<milestone date='2025-12-01'>the ferry would move on 1 December</milestone>."
        ),
        "<milestone date='2027'>The works will begin in spring 2027</milestone> <milestone date='2027-11'>and open by the end of November</milestone>.",
    ],
)
def test_dates_of_progress(tagged: str) -> None:
    check(HEAD + tagged, "milestone")
