"""Orders told by a bare verb that no list holds, requests that had been met, and whom "he" and "she" mean behind another's question."""

from __future__ import annotations

import pytest

from extractors.actions.bare_verbs import each_who_does
from extractors.build import build_minutes
from tests.tagged import check, make_document
from tests.timing import check_linear

BOARD = (
    "# Elmshire County Council\nMinutes of the meeting of the Canals Panel held on 10 March 2026\n"
    "Present: Councillor Ada Hall (Chair), Mr Tom Lowe, Dr Nia Probert (Chief Ranger).\n## 4. Locks\n"
)

FOUND = [
    "<action owner='Dr Probert'>The Chair requested that Dr Probert give the Panel a talk on otters</action>.",
    "<action owner='Mr Lowe'>The Chair asked that Mr Lowe walk the towpath with the owner</action>.",
    "The Panel noted the plan and <action owner='Chief Ranger' due='2026-05-30'>instructed that the Chief Ranger circulate a map of the locks by 30 May</action>.",
    "RESOLVED that <action owner='every trustee' due='2026-04-30'>every trustee sit one shift before the end of April</action>.",
    "RESOLVED that <action owner='each boat club'>each boat club keep a log of tolls</action>.",
    "RESOLVED that <action owner='Chief Ranger'>the Chief Ranger photograph the gates</action>.",
    "<action owner='Mr Lowe' status='done'>Mr Lowe had been asked to meet the anglers</action>. This took place on 14 February.",
    "Mr Lowe said that <action owner='Mr Lowe' status='done'>he had been asked to find out why the pump had been let without a price, and the answer was that none was needed</action>.",
    "<action owner='Officers' status='done'>Officers had been asked in June for boats by length</action>, and these had been sent with the papers.",
    "Councillor Hall wondered about the staff and the Chief Ranger said that three had left. <action owner='Chief Ranger'>She offered to bring the figures to members</action>.",
    "<action owner='Tom Lowe' due='2026-06-30'>The Chair asked for a list of the gates – Tom Lowe to send it by the end of June</action>.",
    "All were finished except one: <action owner='Tom Lowe'>Tom Lowe still has to publish the tolls</action>.",
    "Dr Probert gave the counts for May. AH asked about the weir. <action owner='Dr Probert'>She will speak to the mill about it</action>.",
]
NOT_FOUND = [
    "It was reported that the Chief Ranger put the gate back in May.",
    "It was noted that each club paid a fee.",
    "The canal still has to pay its way.",
    "RESOLVED that Councillor Hall serve a second year.",
    "RESOLVED that the Chair support the bid for a new lock.",
    "The owner had instructed that work stop.",
    "Officers had been asked in June for boats by length but had no list.",
]


@pytest.mark.parametrize("line", FOUND)
def test_found(line: str) -> None:
    check(BOARD + line, "action")


@pytest.mark.parametrize("line", NOT_FOUND)
def test_not_found(line: str) -> None:
    check(BOARD + line, "action")


def test_everybody_who_does_nothing() -> None:
    for words in ("each club be given a list", "every lock of the canal", "each of them a boat"):
        assert each_who_does(words, 0, len(words)) is None


@pytest.mark.parametrize(
    "shape", ["each club keep ", "The Chair asked that each ", "Officers had been asked in June for boats, and these "]
)
def test_linear_time(shape: str) -> None:
    check_linear(lambda size: make_document(BOARD + (shape * size).strip()), build_minutes, 20)
