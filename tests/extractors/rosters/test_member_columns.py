"""Tables of those who came whose people stand behind a column that says whom they speak for."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from models import Officer
from tests.extractors.test_attendance import HEAD, names_of, present
from tests.tagged import make_document

TABLES = {
    "notes behind": (
        "Sector | Member | Notes\nMillers | Dee Marsh | Chair\n| Sam Oster | –\nGrowers | Tilda Crane | Apologies\n| Ravi Bell | Sub for Ann Pell\nPress | Mr T Rigg | No apologies sent",
        [
            ("Dee Marsh", "present"),
            ("Sam Oster", "present"),
            ("Tilda Crane", "apologies"),
            ("Ravi Bell", "substitute"),
            ("Ann Pell", "apologies"),
            ("T Rigg", "absent"),
        ],
    ),
    "two columns": (
        "Representing | Name\nAnglers | Dee Marsh\nRowers | Sam Oster, Tilda Crane",
        present("Dee Marsh", "Sam Oster", "Tilda Crane"),
    ),
    "ticks": (
        "Organisation | Representative | Present\nAnglers | Dee Marsh | ✓\nRowers | Sam Oster | ✓",
        present("Dee Marsh", "Sam Oster"),
    ),
}


@pytest.mark.parametrize("table", TABLES)
def test_people_behind_their_groups(table: str) -> None:
    text, wanted = TABLES[table]
    assert names_of(f"{HEAD}{text}\n## 1. Welcome\nThe meeting was short.") == wanted


def test_a_post_in_the_notes_is_a_post() -> None:
    text = (
        f"{HEAD}Group | Members | Notes\nMillers | Dee Marsh | Treasurer\nGrowers | Sam Oster | left at noon\n## 1. Welcome\nAll were well."
    )
    records = [record for record in build_minutes(make_document(text)).records if isinstance(record, Officer)]
    assert [(record.name, record.post) for record in records] == [("Dee Marsh", "Treasurer"), ("Sam Oster", None)]


NEAR_MISSES = {
    "below an item": "## 4. Grants\nGroup | Members | Notes\nAnglers | Forty | New boat\nRowers | Sixty | New shed",
    "who does what": "## 4. Work\nGroup | Lead | Task\nAnglers | Dee Marsh | Nets\nRowers | Sam Oster | Oars",
}


@pytest.mark.parametrize("case", NEAR_MISSES)
def test_near_miss(case: str) -> None:
    assert names_of(HEAD + NEAR_MISSES[case]) == []
