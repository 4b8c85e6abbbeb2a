"""Lists of attendance in shapes of their own: a status behind each name, members at the foot, posts on the line below, colons in a column."""

from __future__ import annotations

import pytest

from extractors import extract
from extractors.build import build_minutes
from models import Attendance, Officer
from tests.tagged import make_document

HEAD = "WRAYFORD COUNTY COUNCIL\nHARBOURS COMMITTEE\nMinutes of the meeting held on 4 May 2023\n\n"
BODY = "\n\n12. MINUTES\n\nThe minutes were approved.\n"


def who(roll: str) -> list[tuple[str | None, str]]:
    records = extract((HEAD + roll + BODY).encode(), "minutes.txt").records
    return [(record.name, record.present) for record in records if isinstance(record, Attendance)]


@pytest.mark.parametrize("mark", [" - ", " – ", ": "])
def test_a_status_behind_each_name(mark: str) -> None:
    assert who(f"Councillor A Hall{mark}Present\nCouncillor B Poole (Chair){mark}Present\nCouncillor D Moss{mark}Apologies") == [
        ("A Hall", "present"),
        ("B Poole", "present"),
        ("D Moss", "apologies"),
    ]


def test_one_such_line_is_no_list() -> None:
    assert who("Councillor A Hall - Present") == []


@pytest.mark.parametrize("title", ["County Borough Councillors", "City Councillors", "County Borough Cllrs"])
def test_titles_of_two_words(title: str) -> None:
    assert who(f"Present: {title} A Hall (Chair), B Poole and J Marsh")[0] == ("A Hall", "present")


def test_given_names_cut_short() -> None:
    assert who("PRESENT: Cllrs. T. Dale, Ml. Moran, Jos. Ford and Wm. Ray") == [
        ("T. Dale", "present"),
        ("Ml. Moran", "present"),
        ("Jos. Ford", "present"),
        ("Wm. Ray", "present"),
    ]


def test_a_star_right_before_each_name() -> None:
    assert who("*Cllr A Hall*Cllr B Poole\n*Cllr J Marsh  Cllr D Moss\n* Present") == [
        ("A Hall", "present"),
        ("B Poole", "present"),
        ("J Marsh", "present"),
        ("D Moss", "absent"),
    ]


def test_members_at_the_foot() -> None:
    foot = "# Formats Board\n\nNotes of Tuesday 6 July 2021\n\n## Welcome\n\nAll were welcomed.\n\n## Board members\n\n* Dr Otto Poole, Wrayford Digital (Chair)\n* Ivo Marsh, Locks Council\n\n### {}\n\n* Nell Dale, Quay Council\n* Priya Vane, Secretariat\n"
    told = [r.name for r in extract(foot.format("Also in attendance").encode(), "notes.md").records if isinstance(r, Attendance)]
    assert told == ["Otto Poole", "Ivo Marsh", "Nell Dale", "Priya Vane"]
    sent = [r.name for r in extract(foot.format("Written by").encode(), "notes.md").records if isinstance(r, Attendance)]
    assert sent == []


def test_a_post_on_the_line_below_is_nobody() -> None:
    roll = "I APOLOGIES\n\nThere were apologies submitted on behalf of:-\n\nDr Nora KEEL\n\nRegistered Medical Practitioner\n\nAmir SHAH\n\nCarer Representative"
    records = extract(
        (HEAD + roll + "\n\nII MINUTES\n\nThey were approved.\n\nIII PIERS\n\nThey are sound.\n").encode(), "minutes.txt"
    ).records
    assert [(r.name, r.post) for r in records if isinstance(r, Officer)][:2] == [
        ("Nora KEEL", "Registered Medical Practitioner"),
        ("Amir SHAH", "Carer Representative"),
    ]


def test_who_took_the_minutes_is_listed_once() -> None:
    assert who("Present: Una Ray, Sam Hall\nApologies: Ivo Reed\nMinute taker: Sam Hall") == [
        ("Una Ray", "present"),
        ("Sam Hall", "present"),
        ("Ivo Reed", "apologies"),
    ]


def test_colons_in_a_column_of_their_own() -> None:
    rows = (
        ("In the Chair", ":", "Councillor R Keel"),
        ("Members", ":", "Aldermen – V Ray and M Marsh"),
        ("(Remotely)", ":", "Alderman – D Oakes"),
    )
    page = "<html><body><h1>Leisure Committee</h1><table>{}</table><h2>1 Apologies</h2><p>None.</p></body></html>".format(
        "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    )
    minutes = extract(page.encode(), "minutes.html")
    assert "In the Chair: | Councillor R Keel" in minutes.document.text
    assert [r.name for r in minutes.records if isinstance(r, Attendance)] == ["R Keel", "V Ray", "M Marsh", "D Oakes"]


def test_a_table_of_votes_is_no_list_of_attendance() -> None:
    table = "## 5. Budget\nOn a recorded vote:\n | For | Against | Abstained\nKeel | ✓ | - | -\nMarsh | ✓ | - | -\nOakes | - | ✓ | -"
    records = build_minutes(make_document(table.replace("\n |", "\nMember |"))).records
    assert [record for record in records if isinstance(record, Attendance)] == []


@pytest.mark.parametrize("title", ["2. ATTENDANCE AT CONFERENCES", "2. Attendance at Conferences"])
def test_a_title_about_conferences_is_no_heading(title: str) -> None:
    minutes = extract(
        (HEAD + f"Present: Cllr A Hall\n\n1. PIERS\n\nAll are sound.\n\n{title}\n\nIt was resolved that Cllr Hall attend.\n").encode(),
        "minutes.txt",
    )
    assert [r.name for r in minutes.records if isinstance(r, Attendance)] == ["A Hall"]


DAYS = "# Harbours Board\nTuesday 7 October 2025\n## Meeting attendance\nName | Initials | Role | {}\nOtto Steel | OS | Clerk | Y | Y | Y\nNell Shore | NS | Treasurer | Y | Y | A\nMia Dale | MD | Warden | Y | N | N"


def test_the_column_of_this_meeting_among_several() -> None:
    table = make_document(DAYS.format("8.4.25 | 1.7.25 | 7.10.25"))
    told = [(r.name, r.role, r.present) for r in build_minutes(table).records if isinstance(r, Attendance)]
    assert told == [("Otto Steel", "Clerk", "present"), ("Nell Shore", "Treasurer", "apologies"), ("Mia Dale", "Warden", "absent")]
    earlier = make_document(DAYS.format("8.4.25 | 7.10.25 | 9.12.25"))
    assert [r.present for r in build_minutes(earlier).records if isinstance(r, Attendance)] == ["present", "present", "absent"]


def test_several_initials_and_nothing_between_the_names() -> None:
    assert [name for name, _ in who("Present: Councillors: M. Keel T. L. Oakes H. Marsh S. Vane")] == [
        "M. Keel",
        "T. L. Oakes",
        "H. Marsh",
        "S. Vane",
    ]
