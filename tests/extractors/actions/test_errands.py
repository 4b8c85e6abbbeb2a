"""Small things that somebody is to do, things that are to go or come, and what had been asked for and has come: tagged sentences and near misses."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from tests.tagged import check, make_document
from tests.timing import check_linear

HEAD = "# Elmshire Path Board\nMinutes of the meeting held on 10 March 2026\nPresent: Jo Rivers, Ada Hall, Tom Lowe.\n## 4. Paths\n"
FOUND = {
    "he is to": "Tom Lowe has had the key cut. <action owner='Tom Lowe'>He is to leave a spare with the miller</action>.",
    "was to see": "<action owner='Ms Poole' due='by Easter'>Ms Poole was to see the two wardens by Easter to set this going</action>.",
    "a card": "<action owner='None'>A card is to go to the lock-keeper</action>.",
    "a map from him": "Tom Lowe spoke of the stiles. <action owner='Tom Lowe' due='2026-04-15'>A map for the board at the mill is to come from him by 15th April</action>.",
    "on each agenda": "<action owner='None'>Tolls to be on each agenda</action>.",
    "of a service": "<action owner='Ada Hall'>Ada Hall in Water Services would arrange a rota</action>.",
    "before the summer break": "<action owner='Tom Lowe' due='before the summer break'>Tom Lowe to book a hall before the summer break</action>.",
    "before what": "<action owner='Ada Hall' due='before the next meeting'>Ada Hall to find out from the mill before the next meeting what they will pay</action>.",
    "before whether": "<action owner='Ada Hall' due='before the next meeting'>Ada Hall to ask the mill before the next meeting whether it can be moved</action>.",
    "by that weekday": "<action owner='Head of Paths' due='2026-03-13'>The Head of Paths would visit the miller by that Friday</action>.",
    "a quarter's report": "<action owner='Ada Hall' due='quarter 3 report'>Ada Hall would put them in the quarter 3 report</action>.",
    "had asked, and it was sent": "<action owner='Head of Paths' status='done'>Ms Poole had asked the Head of Paths for the number of gates in each parish</action>. This had been sent round on 4 February.",
    "had asked, and in the same sentence": "<action owner='None' status='done'>The Board had asked in June for the tolls to be explained and a note had been circulated in July</action>.",
}
NOT_FOUND = {
    "leaves the body": "Ms Poole is to leave the Board in May.",
    "is to have": "Ms Poole is to have an operation.",
    "yet to": "The quay had yet to have its turn.",
    "a lorry": "The timber is to go to the mill.",
    "nobody": "It was said that nobody should be asked to pay.",
    "with caution": "She said that it should be treated with some caution.",
    "found in a report": "A further five counts will be found in the next report.",
    "advice": "Advice is to fit locks.",
    "to wait": "The others to wait for the new year.",
    "had asked and heard nothing": "The Board had asked the mill for its plans. None had been made.",
    "which had been asked for": "The barge that the Board had asked for was sold. It had been sent to Hull.",
}


@pytest.mark.parametrize("tagged", [*FOUND.values(), *NOT_FOUND.values()], ids=[*FOUND, *NOT_FOUND])
def test_errands(tagged: str) -> None:
    check(HEAD + tagged, "action")


@pytest.mark.parametrize(
    "hostile", ["Jo Rivers had asked the Head of Paths for a map ", "A map is to come from Ada ", "Ada Hall in Water and "]
)
def test_in_linear_time(hostile: str) -> None:
    check_linear(lambda times: make_document(f"# Board\n## 4. Locks\n{(hostile * times).strip()}"), build_minutes, 40)
