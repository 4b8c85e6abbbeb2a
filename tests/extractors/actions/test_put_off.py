"""Decisions that put something off, permit it or change who signs: nobody has to do anything."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = (
    "# Elmshire Canal Board\nMinutes of the meeting held on 10 March 2026\nPresent: Ada Hall (Chair), Tom Lowe, Nia Probert\n## 4. Tolls\n"
)

DECIDED = {
    "put back": "RESOLVED that the item on the locks be put back to May.",
    "put back, and asked": "RESOLVED that the item on the locks be put back to May and that <action owner='Warden'>the Warden write to the mill</action>.",
    "put back up": "RESOLVED that <action owner='None'>a note on the signs be sent to members</action>.",
    "carry forward": "AGREED to carry this item forward, as Mr Lowe was away.",
    "continue consideration": "AGREED to continue consideration of the tolls to the June meeting.",
    "content for": "The Board was content for the table of tolls to be published.",
    "may be": "AGREED: The table of tolls can be published.",
    "mandate": "RESOLVED that Ms Probert be added to the bank mandate in place of Mr Lowe.",
    "asked to leave": "Members of the public were then asked to withdraw.",
    "added to the programme": "RESOLVED that <action owner='None'>an item on the locks be added to the work programme</action>.",
}
NO_MILESTONES = {
    "on target": "Of 15 measures 12 were on or above target at the end of May.",
    "a heading": "Measure | Target (May 2026) | RAG\nBoats | 40 | green",
    "a grade": "The hostel was graded requires improvement to be good in July.",
    "put off": "The decision was put off to July.",
    "reached": "<milestone date='2026-05'>The target is to be reached by May</milestone>.",
}


@pytest.mark.parametrize("tagged", DECIDED.values(), ids=DECIDED)
def test_decided(tagged: str) -> None:
    check(HEAD + tagged, "action")


@pytest.mark.parametrize("tagged", NO_MILESTONES.values(), ids=NO_MILESTONES)
def test_no_milestones(tagged: str) -> None:
    check(HEAD + tagged, "milestone")
