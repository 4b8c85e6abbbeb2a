"""Lines of text that set people side by side, and those that only look so."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from extractors.readers import read_document
from extractors.readers.text.people_rows import people_side_by_side
from models import Attendance
from tests.timing import check_linear


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("Tamsin RIVERS          Nuala DRYSDALE", ["Tamsin RIVERS", "Nuala DRYSDALE"]),
        ("F Rivers     K Dunn     Cllr P Poole     T Beck", ["F Rivers", "K Dunn", "Cllr P Poole", "T Beck"]),
        ("Mrs Hall (Clerk)     Mr Poole", ["Mrs Hall (Clerk)", "Mr Poole"]),
        ("PRESENT:  J Rivers (Chair)     Ann Beck (Head)", ["PRESENT: J Rivers (Chair)", "Ann Beck (Head)"]),
        ("In attendance:    Xanthi Dale (Clerk)\tBen Poole", ["In attendance: Xanthi Dale (Clerk)", "Ben Poole"]),
        ("Ann Beck, Head of Parks      Ben Poole, Clerk", ["Ann Beck, Head of Parks", "Ben Poole, Clerk"]),
        # near misses
        ("Cllr J Rivers     Mill Ward", []),
        ("Signed: J Rivers      Date: 4 May", []),
        ("The gate      was mended", []),
        ("North Road   South Street", []),
        ("Safe     Good     Adequate", []),
        ("Ann Beck        Ben Poole     5", []),
        ("Chair      Ann Beck", []),
        ("Nov RAG    Dec RAG", []),
        ("Ann Beck and Ben Poole", []),
    ],
)
def test_people_side_by_side(line: str, cells: list[str]) -> None:
    assert people_side_by_side(line) == cells


_HEAD = "Northbrook Council\n\nMinutes of the meeting held on 4 May 2025\n\n"


@pytest.mark.parametrize(
    ("listed", "names"),
    [
        (
            "PRESENT:  J Rivers (Chair)     G Lowe (Head)     B Moss\n          F Poole     K Dunn     Cllr P Reed     T Beck\n",
            ["J Rivers", "G Lowe", "B Moss", "F Poole", "K Dunn", "P Reed", "T Beck"],
        ),
        (
            "Present:-\n\nBAILIES\n\nTamsin RIVERS          Nuala DRYSDALE\n\nCOUNCILLORS\n\nRab LENNOX             Zahra POOLE\nAnn REED               Norrie BECK\nFergus DUNN\n",
            ["Tamsin RIVERS", "Nuala DRYSDALE", "Rab LENNOX", "Zahra POOLE", "Ann REED", "Norrie BECK", "Fergus DUNN"],
        ),
        ("Present:  Mrs J Rivers (Chair)\n          P Moss      Cllr S Poole     T Beck\n", ["J Rivers", "P Moss", "S Poole", "T Beck"]),
    ],
)
def test_each_of_them_was_there(listed: str, names: list[str]) -> None:
    minutes = build_minutes(read_document(f"{_HEAD}{listed}\n1  Minutes\n\nThe minutes were approved.\n".encode(), "minutes.txt"))
    assert [record.name for record in minutes.records if isinstance(record, Attendance)] == names


def test_time_grows_as_the_line_does() -> None:
    for unit in ("Ann Beck    ", "A B (   ", "PRESENT present ", "A’B-"):
        check_linear(lambda n, unit=unit: unit * n, people_side_by_side, 2000)
