"""Listed persons who are called by their surnames, or by first names that are places as well."""

from __future__ import annotations

import pytest

from extractors import extract
from tests.timing import check_linear

HEAD = (
    "Weir Board\n\nMinutes of the meeting held on 3 March 2026\n\n"
    "Present: Jo Rivers (Chair), Winston Moss, Ann Poole, K Lowe, Group Manager, Tam Reed, Area Manager (Response)\n\n"
)
SAID = [
    ("The list was approved (prop. Rivers, sec. Moss).", ["Rivers", "Moss"]),
    ("Proposed by Poole, seconded Moss, that the gate be mended.", ["Poole", "Moss"]),
    ("The list was paid. Proposer: Poole. Seconder: Rivers.", ["Poole", "Rivers"]),
    ("Moved Rivers and Poole, and carried.", ["Rivers", "Poole"]),
    ("Prop Moss Sec Poole", ["Moss", "Poole"]),
    ("The list was approved (prop. Marsh, sec. Frost).", []),
    ("It was seconded Rivers Trust money.", []),
    ("Proposed Moss-side works were late.", []),
    ("GM Lowe gave the figures and AM Reed the costs.", ["GM Lowe", "AM Reed"]),
    ("GM Marsh and GM crops were spoken of, as was WM Lowe.", []),
    ("Winston said that the weir leaks.", ["Winston"]),
    ("The train to Winston was late.", []),
    ("Jo, Ann and Winston has keys.", ["Jo", "Ann", "Winston"]),
    ("The minutes were passed as right. (Ann / Jo)", ["Ann", "Jo"]),
    ("Letters came from Marsh, Ann Street and Bath.", []),
    ("Ms Rivers spoke of the gate. Jo agreed to mend it.", ["Ms Rivers"]),
    ("Jo spoke of the gate. Mr Rivers agreed to mend it.", ["Jo"]),
]


def officers(said: str, head: str = HEAD) -> list[str]:
    minutes = extract(f"{head}1. Minutes\n\nAgreed.\n\n2. Weir\n\n{said}\n\n3. Any other business\n\nNone.\n".encode(), "minutes.txt")
    return [record.quote for record in minutes.records if record.kind == "officer" and record.item == 1]


@pytest.mark.parametrize(("said", "wanted"), SAID)
def test_said(said: str, wanted: list[str]) -> None:
    assert officers(said) == wanted


def test_a_first_name_that_two_have_is_nobody_in_particular() -> None:
    assert officers("Ms Rivers spoke of the gate. Jo agreed to mend it.", HEAD.replace("Ann Poole", "Jo Poole")) == ["Ms Rivers", "Jo"]


@pytest.mark.parametrize("said", ["prop. ", "Proposed by ", "GM Lowe and ", "seconded Rivers and ", "Jo and Winston "])
def test_time_is_linear(said: str) -> None:
    check_linear(lambda times: f"{HEAD}1. Weir\n\n{said * times}.".encode(), lambda text: extract(text, "minutes.txt"), 300)
