"""Decisions told in the passive of thanks, sums, requests and names, and what others decided or was decided before."""

from __future__ import annotations

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        "The fair went well. <resolution verb='note'>The Board’s thanks to Lou Oakes and the divers were recorded</resolution>. It rained later.",
        "<resolution verb='note'>Warm thanks to the choir were placed on record</resolution>. They then sang.",
        "The float was counted. <resolution verb='approve'>For next year £90 was thought enough and agreed</resolution>. Rain stopped.".replace(
            "<resolution verb='approve'>For next year ", "For next year <resolution verb='approve'>"
        ),
        "<resolution verb='approve'>A sum of £40 was set aside for rope</resolution>. Lou will shop.",
        "Votes were passed on two; <resolution verb='refuse'>a request from the circus was not supported</resolution>.",
        "<resolution verb='refuse'>An appeal from a choir in York was declined as too far off</resolution>. It was then tea.",
        "<resolution>Quay Row was preferred, with Weir Lane second</resolution> (5 votes to 2).",
        "<resolution verb='approve'>Applications for Moorings 3 and 11 were granted</resolution>. It rained.",
        "<resolution verb='approve'>The contract with Oakes was renewed for one year</resolution>. It rained.",
        "<resolution verb='approve'>A sum not exceeding £50 was voted for rope</resolution>. It rained.",
        "<resolution verb='receive'>The list was received</resolution>. Rope is dear.",
    ],
)
def test_passives_of_many_things_decide(tagged: str) -> None:
    check(tagged, "resolution")


@pytest.mark.parametrize(
    "untold",
    [
        "A request from the circus was declined by the District. It moved on.",
        "Members heard that an appeal was turned down. Rope was received.",
        "Weir Lane was preferred by the ferry company. It is signed.",
        "Applications for moorings were granted by the ferry company. The lease was renewed in May.",
        "£40 was awarded by the District. Lou had been elected.",
        "£40 was agreed in 2019 for rope. It was spent.",
        "He said that thanks to the divers the rope was recorded as lost.",
    ],
)
def test_what_others_decided_is_none(untold: str) -> None:
    check(untold, "resolution")
