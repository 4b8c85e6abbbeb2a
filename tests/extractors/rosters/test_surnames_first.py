"""Lists of attendance with the surname first."""

from __future__ import annotations

import pytest

from extractors.rosters.surnames_first import read_surname_first
from tests.extractors.test_attendance import HEAD, names_of, present
from tests.timing import check_linear


@pytest.mark.parametrize(
    ("listed", "names"),
    [
        (" BRAND, Ines; COTTER, Bob (Chair); O'DOWD, Mary", ["Ines BRAND", "Bob COTTER", "Mary O'DOWD"]),
        (" Brand, Ines; McCotter, Robert (Chair); van der Velde, Karl", ["Ines Brand", "Robert McCotter", "Karl van der Velde"]),
        (" Brand, I.; Cotter, B. J. (Chairman); O’Dowd, M.", ["I. Brand", "B. J. Cotter", "M. O’Dowd"]),
        (" Brand, Ann (AB), Cotter, Bob (BC), O'Dowd, Mary (MO)", ["Ann Brand", "Bob Cotter", "Mary O'Dowd"]),
        (" Cllr BRAND, Ann; Cllr Mrs COTTER, R.; O'Dowd, Dr Mary", ["Ann BRAND", "R. COTTER", "Mary O'Dowd"]),
        ("\nBRAND, Ann\nCOTTER, Bob (Chair)\nO'DOWD, Mary", ["Ann BRAND", "Bob COTTER", "Mary O'DOWD"]),
    ],
)
def test_surname_first(listed: str, names: list[str]) -> None:
    assert names_of(f"{HEAD}Present:{listed}\n## 1. Welcome\nAll were welcomed.") == present(*names)


@pytest.mark.parametrize(
    ("listed", "names"),
    [
        (" Brand, Cotter; O'Dowd", ["Brand", "Cotter", "O'Dowd"]),
        (" Ann, Bob and Mary", ["Ann", "Bob", "Mary"]),
        (" Cllrs Brand, J.P., Cotter and O'Dowd", ["Brand", "Cotter", "O'Dowd"]),
        (" Ines Brand, Ann Cotter; Mary O'Dowd", ["Ines Brand", "Ann Cotter", "Mary O'Dowd"]),
        (" Cllrs Brand, A. Cotter, B. O'Dowd", ["Brand", "A. Cotter", "B. O'Dowd"]),
        ("\nMr. John Brand, A.O.\nMs. Ann Cotter, S.E.E.\nMr. Paul Vane, Director", ["John Brand", "Ann Cotter", "Paul Vane"]),
    ],
)
def test_surname_last(listed: str, names: list[str]) -> None:
    assert names_of(f"{HEAD}Present:{listed}\n## 1. Welcome\nAll were welcomed.") == present(*names)


def test_post_behind_the_name() -> None:
    assert read_surname_first("CHAIR, Ann", 0, 10) is None
    assert read_surname_first(" Brand, SW", 0, 9) is None


def test_linear() -> None:
    for shape in ("AB ", "A", "Ab-", "O'", "van "):
        check_linear(
            lambda size, shape=shape: shape * size,
            lambda text: [read_surname_first(text, at, len(text)) for at in range(0, len(text), 40)],
            4000,
        )
