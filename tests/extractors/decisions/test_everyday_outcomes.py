"""What was chosen, set or settled after talk, as small bodies tell it, and lists that open behind a count's brackets."""

from __future__ import annotations

import pytest

from tests.tagged import check

_HEAD = "# Northbrook Parish Council\n## 5. Quay\n"


@pytest.mark.parametrize(
    "tagged",
    [
        "Having heard from the Director, the Council decided to <resolution verb='agree'>go ahead with the lease</resolution>.",
        "RESOLVED (1) <resolution verb='approve'>To approve the draft budget</resolution>; (2) <resolution verb='delegate'>To delegate authority to the Clerk to make small changes</resolution>.",
        "RESOLVED (6 votes to 2) to <resolution verb='approve'>approve the draft budget</resolution>.",
        "Cllr Oakes proposed <resolution verb='request'>a letter be sent to Highways</resolution>; all in favour.",
        "It was decided <resolution verb='refuse'>against having a stall this year</resolution>.",
        "The Clerk read out three quotes. <resolution verb='agree'>Oakes Tree Care at £420 was chosen</resolution>.",
        "<resolution verb='approve'>The rent was set at £55 a quarter</resolution>.",
        "<resolution verb='approve'>The draft standard was approved for publication, with three changes</resolution>.",
        "Two were wanted for the crew. <resolution verb='appoint'>DP and NQ were appointed</resolution>.",
        "A new van was asked for. <resolution verb='approve'>After questions this was approved</resolution>.",
        # near misses
        "The winner was chosen by the Mayor.",
        "The precept was set at £9,400 last year.",
        "The Clerk was appointed in 2019.",
    ],
)
def test_everyday_outcomes(tagged: str) -> None:
    check(_HEAD + tagged, "resolution")
