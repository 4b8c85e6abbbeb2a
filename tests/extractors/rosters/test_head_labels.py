"""Lists of attendance in the head behind labels in the clerk's own words."""

from __future__ import annotations

import pytest

from extractors import extract
from models import Attendance

HEAD = "# Elmshire Harbour Forum\n\nMinutes of the meeting held on 10 March 2026 in the Old Mill\n\n"
BODY = "\n\n## 1. Quays\n\nThe quay was mended.\n\n## 2. Boats\n\nThe slip was shut.\n"


def came(head: str) -> list[tuple[str | None, str]]:
    records = extract(f"{HEAD}{head}{BODY}".encode(), "minutes.md").records
    return [(record.name, record.present) for record in records if isinstance(record, Attendance)]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            "On the platform: Jo Rivers (Chair), Ann Hall\n\nSorry not to be there: Sam Poole",
            [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Sam Poole", "apologies")],
        ),
        (
            "| Sectoral | Jo Rivers (Millers), Ann Hall (Growers) |\n|---|---|\n| Officials | Sam Poole, Engineer |\n| Apologies | Kit Moss |",
            [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Sam Poole", "present"), ("Kit Moss", "apologies")],
        ),
        (  # rows of people, and who did not come below them
            "| Voting members | |\n|---|---|\n| Cllr Jo Rivers (Chair) | Elmshire Council |\n| Ann Hall | Harbour Master |\n| Sam Poole | Carers |\n\nApologies: Kit Moss",
            [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Sam Poole", "present"), ("Kit Moss", "apologies")],
        ),
        (  # a label for each on one line
            "Chair: Jo Rivers, Note taker: Ann Hall\n\nConsent to absence: Sam Poole",
            [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Sam Poole", "apologies")],
        ),
        (
            "Here: Jo Rivers, Ann Hall. Apols: Kit Moss. Minutes: Sam Poole",
            [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Kit Moss", "apologies"), ("Sam Poole", "present")],
        ),
        (  # initials before the names
            "| JR | Jo Rivers | Chair |\n|---|---|---|\n| AH | Ann Hall | Trustee |\n| SP | Sam Poole | Trustee |\n\nApologies: Kit Moss",
            [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Sam Poole", "present"), ("Kit Moss", "apologies")],
        ),
    ],
)
def test_labels_nobody_could_list(head: str, expected: list[tuple[str, str]]) -> None:
    assert came(head) == expected


@pytest.mark.parametrize(
    "head",
    [
        "On the cover: Jo Rivers",  # alone
        "Report author: Jo Rivers\n\nContact officer: Ann Hall",
        "| Venue | The Old Mill |\n|---|---|\n| Date | 10 March 2026 |",
    ],
)
def test_other_facts_of_the_head(head: str) -> None:
    assert came(head) == []


def test_a_table_copied_cell_by_cell() -> None:
    rows = "Members\n\nRole\n\nJo RIVERS (Chair)\n\nNominated by the Mill Trust (Miller)\n\nAnn HALL\n\nChief Harbour Officer\n\nSam POOLE\n\nPerson who moors a boat\n\n"
    text = f"Harbour Audit Committee - 10/03/2026\n\nPresent:-\n\n{rows}Non-members in attendance at the request of the Warden:-\n\nKit MOSS\n\nHarbour Partnership\n\nLee MARSH\n\nHarbour Partnership\n\nJo RIVERS, Chair, in the Chair.\n\nI APOLOGIES\n\nThere were none.\n\nII QUAYS\n\nThe quay was mended.\n\nIII BOATS\n\nThe slip was shut.\n"
    minutes = extract(text.encode(), "minutes.txt")
    listed = [(record.name, record.role) for record in minutes.records if isinstance(record, Attendance)]
    assert listed == [
        ("Jo RIVERS", "Chair"),
        ("Ann HALL", "Chief Harbour Officer"),
        ("Sam POOLE", None),
        ("Kit MOSS", None),
        ("Lee MARSH", None),
    ]
    assert [(item.number, item.title) for item in minutes.items] == [("I", "APOLOGIES"), ("II", "QUAYS"), ("III", "BOATS")]


def test_who_sent_apologies_stands_below_the_purpose_of_the_item() -> None:
    text = (
        "Agenda and minutes\nHarbour Committee - Tuesday, 10th March, 2026 10:00\n\nItems\nNo.\tItem\n\n1.\tApologies for Absence\n\nTo receive apologies for absence from Members.\n\nMinutes:\n\n"
        "Councillor Jo Rivers\nCouncillor Ann Hall\n\n2.\tQuays\n\nInvitees\n\nSam Poole - Head of Quays\nKit Moss - Dredging Officer\n\nMinutes:\n\nThe Head of Quays presented the report.\n\n3.\tBoats\n\nTo receive a report.\n\nMinutes:\n\nThe report was noted.\n"
    )
    listed = [(r.name, r.present) for r in extract(text.encode(), "minutes.txt").records if isinstance(r, Attendance)]
    assert listed == [("Jo Rivers", "apologies"), ("Ann Hall", "apologies"), ("Sam Poole", "present"), ("Kit Moss", "present")]
