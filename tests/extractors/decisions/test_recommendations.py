"""Recommendations and notices of motion: what closes an item is the committee's own, what opens it is the report's; a notice counts where its end is told."""

from __future__ import annotations

import pytest

from tests.tagged import check

_TALK = "1 Pier\nMembers asked about the pier. The Warden said that it leaned.\n"


@pytest.mark.parametrize(
    "tagged",
    [
        _TALK
        + "Recommendations:\n(a) <resolution verb='note'>That the survey be noted</resolution>.\n(b) <resolution verb='receive'>That the Committee receive a drawing each month</resolution>.",
        _TALK + "Recommendation: <resolution verb='agree'>That the Committee supports the repair</resolution>.",
        # the heading has no colon, or looks like that of the agenda's own part
        _TALK
        + "RECOMMENDATION\n(1) <resolution verb='note'>That the survey be noted</resolution>.\n(2) <resolution verb='request'>To write to the harbour master</resolution>.",
        _TALK
        + "### Recommendations:\n(a) <resolution verb='note'>That the survey be noted</resolution>.\n(b) <resolution verb='request'>That the Warden be asked to press for a date</resolution>.",
        # near misses: nobody has spoken yet; what became of them is told; a committee's, which its council only notes
        _TALK + "Recommendation\nThat the survey be put before the Council in May.",
        "1 Pier\nRecommendations:\n(a) That the survey be noted.\nThe Warden presented the survey.",
        _TALK
        + "Recommendations:\n(a) That the survey be noted.\n(b) That a drawing be made.\n<resolution verb='agree'>The recommendations were agreed</resolution>.",
    ],
)
def test_recommendations_that_close_an_item(tagged: str) -> None:
    check(tagged, "resolution")


def test_notices_under_the_names_of_members() -> None:
    check(
        "7. Notices of Motion\n(a) Cllr. J. Hall\n“<resolution verb='request'>That this Council calls on the Minister to light the quay</resolution>.”\nSeconded by Cllr. Poole and agreed.\n"
        "(b) Cllr. R. Oakes\n“<resolution outcome='withdrawn'>That the Council put a ladder on each pier</resolution>.”\nReply: two are ordered. Cllr. Oakes was happy not to press the motion.\n"
        "(c) Cllr. S. Lamb\n“<resolution verb='request'>To ask the Chief Executive for a report on the ferries</resolution>.”\nAgreed. It will be ready in May.",
        "resolution",
    )
