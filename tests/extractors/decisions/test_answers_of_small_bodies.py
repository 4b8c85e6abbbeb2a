"""What small bodies decide in their own first person or in a word behind a title, answers in rows without a head, and conclusions below their body's name."""

from __future__ import annotations

import pytest

from tests.tagged import check

_HEAD = "# Northbrook Parish Council\n## 5. Quay\n"


@pytest.mark.parametrize(
    "tagged",
    [
        "Conclusions: Having weighed the replies the Council:\n(a) <resolution verb='note'>Noted the drop in lettings</resolution>;\n(b) <resolution verb='request'>Requested that lettings be shown by season, with figures</resolution>.",
        "<resolution verb='note'>The Council noted the certificate</resolution>.",
        "<resolution verb='adopt'>This was adopted without alterations</resolution>. Ms Hall spoke of the tide.",
        "<resolution verb='note'>Noted</resolution>, and the slipway plan to be circulated in June.",
        "A lamp costs £90 and we agreed <resolution verb='approve'>it should be bought before winter</resolution>.",
        "<resolution verb='defer'>We left the matter until the survey is in</resolution>.",
        "Ladder on the quay - <resolution verb='defer'>leave until the tides are lower</resolution>.",
        "<resolution verb='approve'>We approved the hire terms</resolution>.",
        "Nothing was settled, <resolution verb='defer'>back on the agenda for August</resolution>.",
        "<resolution verb='approve'>Cheques - all approved</resolution>, prop. AH sec. JP",
        "<resolution verb='refer'>Diving was passed back to the safety group, as no rope is named in it</resolution>.",
        "9 Mill Row (kennels) - agreed to <resolution verb='refuse'>oppose this too</resolution>. Ann to do it.",
        "<resolution verb='request'>Request from the ferry crew to paint their shed</resolution>. Agreed, four for and two against, no stripes.",
        "It was agreed that <resolution verb='schedule'>the pilots' item be moved from March to May</resolution>.",
        "It was agreed that <resolution verb='review'>the sounding survey be repeated in a year</resolution>.",
        "<resolution verb='approve'>Ringers, £40 for ropes, agreed (s137)</resolution>.",
        "Outcomes: Following questions the Council:\n(a) <resolution verb='recommend'>Recommended to Cabinet that a second pontoon be costed</resolution>;\n(b) <resolution verb='review'>A dredger be costed</resolution>.",
        # near misses
        "The Council noted the rain.",
        "We thanked the crew for the tow.",
        "We noted that the tide was high.",
        "It was a long evening. Ms Hall spoke.",
        "Diving was passed back by the crew.",
    ],
)
def test_small_bodies(tagged: str) -> None:
    check(_HEAD + tagged, "resolution")


def test_refused_by_another_body() -> None:
    check("# Northbrook Residents' Forum\n## 5. Plans\nKiosk on the pier – refused by the council, at last.", "resolution")
    check(_HEAD + "Kiosk on the pier – <resolution verb='refuse'>refused by the council, at last</resolution>.", "resolution")


def test_rows_of_requests_with_answers() -> None:
    check(
        _HEAD
        + "<resolution verb='approve'>Ringers, new ropes, £90 | Agreed</resolution>\n"
        + "<resolution verb='approve'>Skittles team, mats, £210 | Granted, £100</resolution>\n"
        + "<resolution verb='refuse'>Quay shop, awning, £700 | Declined</resolution>, a business",
        "resolution",
    )
    check(_HEAD + "Ringers, ropes, £90 | Agreed\nSkittles, mats, £210 | Paid in May", "resolution")


def test_what_stands_below_background_is_told() -> None:
    check(
        "# Wrayford Council\n## 4. Ferry\nDecision\n<resolution verb='approve'>To award the ferry contract to Oakes Marine</resolution>.\nBackground\nCabinet agreed the tender in March 2023. Two bids came in.",
        "resolution",
    )
