"""Assent in a few words to what stands before it, the task told behind a decision, and orders in capitals that one person gives."""

from __future__ import annotations

import pytest

from tests.tagged import check

_HEAD = "# Northbrook Parish Council\n## 5. Quay\n"


@pytest.mark.parametrize(
    "tagged",
    [
        "The Chair asked if the Council were happy to go on with it. <resolution verb='agree'>They agreed to this</resolution>. Oakes coughed.",
        "The Treasurer asked whether the Council would pay half. <resolution verb='agree'>They agreed</resolution>.",
        "The fee is to be £9. <resolution verb='agree'>This was put to the meeting and agreed</resolution>, Cllr Hall voting against.",
        "The choir offered a bench. <resolution verb='agree'>The Council were delighted to accept</resolution>. It is oak.",
        "Oakes wanted the lane shut but <resolution verb='agree'>Members were content to approve it</resolution>. The lamp is out.",
        "Ann asked for our backing and <resolution verb='agree'>all Councillors were in support</resolution>. The lamp is out.",
        "Members liked the shorter list, and <resolution verb='agree'>it was agreed on that basis</resolution>.",
        "Cllr Hall said that he saw no harm in it and <resolution verb='agree'>this was agreed</resolution>.",
        "Oakes had a plan. <resolution verb='agree'>Members had no problem with this</resolution>.",
        "A rota was pinned up. <resolution verb='agree'>It was thought fair and agreed</resolution>.",
        "<resolution verb='agree'>The Council agreed to this as a trial</resolution> and figures will come in May.",
        "The lamp is out. <resolution>The Clerk was given the go-ahead to buy one</resolution>.",
        "Oakes wants a radio. <resolution verb='approve'>This was approved</resolution> and he will order it.",
        "<resolution verb='agree'>The choir asked for the hall in May</resolution> and all agreed to this, Clerk to reply.",
        "<resolution verb='agree'>The Council had been asked for a reference</resolution> and all agreed to this. It is oak.",
        "The choir asked for two benches, and <resolution verb='agree'>this was agreed to by all</resolution>.",
        "Two prices were read. <resolution verb='agree'>Members accepted the lower one</resolution>. It is oak.",
        "Two prices were read. <resolution verb='agree'>Councillors accepted the cheaper, subject to a start in May</resolution>.",
        # near misses
        "The Clerk said that the choir had asked for the hall and all agreed to this.",
        "Members accepted the cheaper paint was worse.",
        "The builders were asked to start sooner. They agreed.",
        "The Council was pleased to hear this. The lamp is out.",
        "Cllr Hall said that the plan had gone to the District and it was accepted.",
        "Oakes asked when it had been shut and was told it was agreed.",
    ],
)
def test_assents(tagged: str) -> None:
    check(_HEAD + tagged, "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        "It was agreed to <resolution verb='approve'>pay up</resolution> but the Clerk to query the mileage on all of the later trips.",
        "It was resolved to <resolution verb='defer'>leave it until May</resolution>, and JR to see who can come.",
        "Agreed that <resolution verb='agree'>WCC back the scheme</resolution> and SH will write.",
        "<resolution verb='agree'>All agreed</resolution> and SH to write to Highways.",
        "It was decided to <resolution verb='approve'>buy one</resolution>, with Cllr Poole to collect it.",
        # near misses
        "It was agreed that <resolution>the Clerk would write and Cllr Hall would ring</resolution>.",
        "The Council resolved to <resolution verb='request'>ask the Chair and the Clerk to settle the price</resolution>.",
        "It was agreed that <resolution verb='schedule'>the Northbrook and Wrayford Forum will meet in May</resolution>.",
    ],
)
def test_task_behind(tagged: str) -> None:
    check(_HEAD + tagged, "resolution")


def test_decided_alone() -> None:
    check(
        "# Elmshire County Council\n"
        "Decision:\n"
        "As Cabinet Member for Culture I agree to:\n"
        "<resolution>CEASE hire of the pier from May</resolution>;\n"
        "<resolution>END the lease of the kiosk</resolution>;\n"
        "<resolution verb='delegate'>DELEGATE authority to the Director of Leisure to settle the price</resolution>; and\n"
        "<resolution verb='request'>ASK the Director of Leisure to bring figures in June</resolution>.\n"
        "Cabinet Committee recommendations and other consultation:\n"
        "The Leisure Cabinet Committee met in April. A motion to refer it back fell. The Committee agreed to endorse the proposed decision.",
        "resolution",
    )
