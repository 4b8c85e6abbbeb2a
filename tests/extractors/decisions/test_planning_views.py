"""What a council that is only consulted says of planning applications, and what stands beside it and is none."""

from __future__ import annotations

import pytest

from tests.tagged import check

_TITLE = "## 7. Planning\n"


@pytest.mark.parametrize(
    "tagged",
    [
        "W/24/071 Porch at 9 Quay Row. <resolution verb='agree'>No obs</resolution>.",
        "W/24/071 Porch at 9 Quay Row: <resolution verb='agree'>no objection in principle, the gate to be kept</resolution>.",
        "(b) W/24/072 Two flats above the old bank. Lane too narrow for lorries. <resolution verb='refuse'>Object</resolution>, 5 for, 1 against.",
        "W/24/073 Kennels at Long Marsh - <resolution verb='refuse'>object: noise, late hours</resolution>. Mr Oakes has agreed to speak.",
        "W/24/074 Lamp at the ferry steps. <resolution verb='recommend'>Recommend refusal, glare across the water</resolution>. W/24/075 Shed, Weir Lane. <resolution verb='agree'>No comment</resolution>.",
        "W/24/076 Barn. <resolution verb='refuse'>Objection maintained</resolution>.",
        "W/24/077 | Mast at the quarry | <resolution verb='refuse'>OBJECT. Overbearing, contrary to policy 9</resolution>. Clerk to send drawings",
        "W/24/078 | Cabins | <resolution verb='recommend'>Recommend refusal</resolution>. <resolution verb='request'>If minded to approve, the Council asks for a hedge</resolution>",
        "W/24/079 Hall yard: <resolution verb='refuse'>to object to the second gate</resolution>.",
        "W/24/085 Shed at 3 Quay Row. <resolution verb='agree'>There were no objections</resolution>.",
        "W/24/080 Pods at Torr Farm. <resolution verb='refuse'>The Secretary will lodge an objection on drainage grounds only</resolution>.",
    ],
)
def test_views_are_decisions_of_the_council(tagged: str) -> None:
    check(_TITLE + tagged, "resolution")


@pytest.mark.parametrize(
    "untold",
    [
        "W/24/081 Kiosk at the pier. The object of the scheme is to draw visitors.",
        "W/24/082 Kiosk. The neighbours support it.",
        "W/24/086 Kiosk. There were no objections from neighbours.",
        "W/24/083 Shed. If approved, work would start in May.",
        "W/24/084 Barn at Hollow Farm - refused by the District.",
    ],
)
def test_what_others_think_is_none(untold: str) -> None:
    check(_TITLE + untold, "resolution")


def test_a_view_gives_way_to_the_resolution_of_its_application() -> None:
    check(
        _TITLE + "W/24/090 Pods. No objection in principle. Resolved to <resolution verb='refuse'>object to the lane</resolution>.",
        "resolution",
    )


def test_views_stand_below_planning_alone() -> None:
    check("## 7. Rowing Club\nNew slipway. No comment.", "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        "## 8. Tree works applications\nW/24/095 | Old Rectory | Fell one beech | <resolution verb='refuse'>Objection. No report supplied and the tree can be seen from the quay</resolution>",
        "## 8. Works to protected trees\nW/24/096 | Mere Bank | Crown lift two limes | <resolution verb='refer'>To be left to the judgement of the Tree Officer</resolution>",
        "## 8. TPO applications\nW/24/097 Two oaks at the weir: <resolution verb='agree'>no objection</resolution>.",
        # near miss: the council's own trees
        "## 8. Street trees\nTwo limes at the quay: no objection came from the neighbours, and they are left to grow.",
    ],
)
def test_views_of_works_to_trees(tagged: str) -> None:
    check(tagged, "resolution")
