"""Motions of full council, which go on for several paragraphs and lists: "This Council notes …", "Council therefore calls on the Leader to:"."""

from __future__ import annotations

import pytest

from extractors import extract
from tests.tagged import check
from tests.timing import check_linear

_ITEM = "# Harbour Council\n## 7. Motions\n"


@pytest.mark.parametrize(
    "tagged",
    [
        # a list below a later paragraph
        "Councillor Hall proposed, seconded by Councillor Poole:\n\"<resolution verb='note' mover='Councillor Hall'>This Council notes the rising cost of bread</resolution>.\nThis Council therefore commits to:\n1. <resolution verb='request' mover='Councillor Hall'>Ask the Cabinet Member to write to the bakers</resolution>;\n2. <resolution mover='Councillor Hall'>Support the community kitchens</resolution>.\"\nOn being put to the vote, the motion was carried.",
        # without quotation marks, and "it" that was put to the vote
        "Councillor Hall moved, and Councillor Poole seconded:\n<resolution verb='note' outcome='lost'>Council notes the rising cost of bread</resolution>.\nCouncil calls on the Leader to:\n1. <resolution verb='request' outcome='lost'>write to the bakers</resolution>;\n2. <resolution outcome='lost'>report back to Council</resolution>.\nOn being put to the vote, it was declared LOST.",
        # below a line of movers
        "Moved by Councillor Hall and seconded by Councillor Poole:-\n“<resolution verb='note' outcome='lost'>Council notes the state of the quay</resolution>.\n<resolution outcome='lost'>Council believes that it should be mended</resolution>.\nCouncil therefore resolves to:\n(i) <resolution verb='request' outcome='lost'>write to the Minister for more money</resolution>;\n(ii) <resolution outcome='lost'>support the harbour watch</resolution>.”\nOn being put to the vote the motion was LOST.",
        # its movers end without a mark
        "It was moved by Councillor Hall and seconded by Councillor Poole\n“<resolution verb='approve' mover='Councillor Hall' outcome='carried'>That the Council approves the plan</resolution>.”\n(1) An amendment was moved by Councillor Vane and seconded by Councillor Oakes\n“<resolution mover='Councillor Vane' outcome='lost'>Set aside £9,000 for the slipway</resolution>.”\nThe amendment was declared to be LOST.\nThe motion was CARRIED.",
        "A motion was moved by Councillor Hall and seconded by Councillor Poole\nMembers asked about the quay.",
        # what stands between is talk
        "Councillor Hall moved and Councillor Poole seconded:\n“<resolution>That this Council supports the ferry</resolution>.”\nThe Council debated the motion at length.\nThe Council’s harbour master answered questions.\nThe motion was carried.",
        # a report that says what the body does
        "The policy is in the appendix.\nThe Council agrees to:\n(a) pay bills within 30 days; and\n(b) publish its accounts.",
    ],
)
def test_paragraphs(tagged: str) -> None:
    check(_ITEM + tagged, "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        "The Mayor said that Councillor Hall had given notice of this motion:\nThis Council resolves:\n• <resolution outcome='lost'>To adopt the charter</resolution>\n• <resolution outcome='lost'>That the Leader write to the Minister</resolution>\nThe motion was seconded. On being put to the vote it was declared LOST.",
        # the amendment was lost, and nothing is told of the motion
        "This Council resolves:\n• <resolution>To adopt the charter</resolution>\n• <resolution>To thank the wardens</resolution>\nAn amendment was put forward. On being put to the vote it was declared LOST.",
        # lost, but by no vote of the Council
        "This Council resolves:\n• <resolution>To adopt the charter</resolution>\n• <resolution>To thank the wardens</resolution>\nThe Leader said that a bid for money had been made and it was lost.",
    ],
)
def test_put_to_the_vote(tagged: str) -> None:
    check(_ITEM + tagged, "resolution")


def test_linear() -> None:
    head = "Harbour Council\nMinutes of the meeting held on Monday 3 March 2025\n\n7. Motions\n\n"
    check_linear(
        lambda size: (
            head + "Moved by Councillor Hall and seconded by Councillor Poole:-\n\n“" + "Council notes the quay.\n\n" * size
        ).encode(),
        lambda text: extract(text, "x.txt"),
        400,
    )
