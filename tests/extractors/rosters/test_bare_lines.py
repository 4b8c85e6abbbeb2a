"""Those present, a line each, where no heading says so."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from models import Attendance
from tests.tagged import make_document
from tests.timing import check_linear

TITLE = "# Wrayford Partnership Board\n14 May 2024, Mill House\n"
LINES = ["Ines Brand (IB), chairing", "Bob Cotter (BC)", "Ann Holt, Wrayford Borough Council (AH)", "Supt Mary Tate (MT)"]
PRESENT = [("Ines Brand", "present"), ("Bob Cotter", "present"), ("Ann Holt", "present"), ("Mary Tate", "present")]


def people(body: str) -> list[tuple[str | None, str]]:
    """Name and whether they came of everybody in the lists of a document."""
    return [(r.name, r.present) for r in build_minutes(make_document(body)).records if isinstance(r, Attendance)]


@pytest.mark.parametrize("title", ["## 1. Welcome and introductions", "## 1. Introductions and apologies", "## Welcome"])
@pytest.mark.parametrize("mark", ["", "- "])
def test_below_the_first_title(title: str, mark: str) -> None:
    roll = "\n".join(mark + line for line in LINES)
    assert people(f"{TITLE}{title}\n{roll}\n## 2. Notes of the last meeting\nThe notes were agreed.") == PRESENT


def test_above_the_first_item() -> None:
    roll = "\n".join(LINES)
    assert people(f"{TITLE}{roll}\n## 1. Notes of the last meeting\nThe notes were agreed.") == PRESENT


def test_apologies_below_them() -> None:
    roll = "\n".join(LINES)
    body = f"{TITLE}## 1. Welcome\n{roll}\nApologies were accepted from Kit Lowe.\n## 2. Notes\nThe notes were agreed."
    assert people(body) == [*PRESENT, ("Kit Lowe", "apologies")]


@pytest.mark.parametrize(
    "body",
    [
        "## 1. Actions\nInes Brand to mend the gate\nBob Cotter to write to the school\nAnn Holt to ask for quotations\n## 2. Notes\nAgreed.",
        "## 1. Welcome\nInes Brand (IB)\nBob Cotter (BC)\n## 2. Notes\nAgreed.",
        "## 1. Welcome\nAll were welcomed.\n## 2. Working group\nInes Brand (IB)\nBob Cotter (BC)\nAnn Holt (AH)\n## 3. Notes\nAgreed.",
        "## 1. Footpaths\nMill Lane\nWeir Road\nChapel Walk\n## 2. Notes\nAgreed.",
    ],
    ids=["actions", "two lines", "a later item", "places"],
)
def test_other_lines_list_nobody(body: str) -> None:
    assert people(TITLE + body) == []


def test_those_who_sent_apologies_stay_so() -> None:
    body = f"{TITLE}## 1. Apologies\nInes Brand\nBob Cotter\nAnn Holt\n## 2. Notes\nThe notes were agreed."
    assert people(body) == [("Ines Brand", "apologies"), ("Bob Cotter", "apologies"), ("Ann Holt", "apologies")]


def test_a_list_of_those_present_suffices() -> None:
    body = f"{TITLE}Present: Ines Brand, Bob Cotter and Ann Holt\n## 1. Winners\nJo Tate\nKit Lowe\nSam Poole\n## 2. Notes\nAgreed."
    assert people(body) == [("Ines Brand", "present"), ("Bob Cotter", "present"), ("Ann Holt", "present")]


def test_many_lines_take_no_longer() -> None:
    check_linear(
        lambda size: make_document(f"{TITLE}## 1. Welcome\n" + "Ines Brand (IB)\nBob Cotter (BC)\nMill Lane\n" * size + "End."),
        build_minutes,
        30,
    )
