from __future__ import annotations

from typing import Any

import pytest
from sqlite_utils import Database

from flows.follow_up import follow_up, what_became
from flows.store import save_minutes
from tests.flows.conftest import dump
from tests.flows.samples import Item, make_minutes

ASKED: Item = (
    "4. Lettings",
    "The Head of Audit undertook to circulate the audit of garage lettings in Quarry Lane.",
    [{"kind": "action", "quote": "The Head of Audit undertook to circulate the audit of garage lettings in Quarry Lane"}
     | {"task": "circulate the audit of garage lettings in Quarry Lane", "owner": "Head of Audit"}],
)  # fmt: skip


def _save(db: Database, *meetings: tuple[str, list[Item]], council: str = "Elmshire County Council") -> None:
    for date, items in meetings:
        save_minutes(db, make_minutes(items, date=date, council=council), source=f"/in/{date}.html", rules="1")
    follow_up(db)


def _updates(db: Database) -> list[tuple[str, str, str]]:
    return [(row["meeting_date"], row["status"], row["quote"]) for row in db.query("select * from action_updates order by meeting_date")]


@pytest.mark.parametrize(
    ("title", "sentence", "expected"),
    [
        ("2. Matters arising", "The audit of garage lettings in Quarry Lane had been circulated.", "done"),
        ("2. Action tracker", "Audit of garage lettings in Quarry Lane | Head of Audit | Completed", "done"),
        ("2. Matters arising", "The audit of garage lettings in Quarry Lane had not been circulated.", "mentioned"),
        ("2. Matters arising", "The audit of the garage lettings, Quarry Lane, was no longer required.", "dropped"),
        ("2. Matters arising", "The lettings policy was discussed.", None),
        ("7. Garages", "The audit of garage lettings in Quarry Lane had been circulated.", None),  # no item that looks back
    ],
)
def test_what_became_of_an_action(db: Database, title: str, sentence: str, expected: str | None) -> None:
    _save(db, ("2024-05-01", [ASKED]), ("2024-06-05", [(title, sentence, [])]))
    assert _updates(db) == ([("2024-06-05", expected, sentence)] if expected else [])
    assert db.view("open_actions").count == (0 if expected in ("done", "dropped") else 1)
    for row in db.query(
        "select action_updates.*, documents.text from action_updates join documents on documents.id = action_updates.document"
    ):
        assert row["text"][row["start_char"] : row["end_char"]] == row["quote"]


def test_an_action_that_is_put_again_or_reported_done_as_an_action(db: Database) -> None:
    again: dict[str, Any] = {
        "kind": "action",
        "task": "circulate the audit of garage lettings, Quarry Lane",
        "quote": "circulate the audit of garage lettings, Quarry Lane",
    }
    _save(
        db,
        ("2024-05-01", [ASKED]),
        ("2024-06-05", [("3. Housing", "Officers were asked to circulate the audit of garage lettings, Quarry Lane.", [again])]),
        ("2024-07-05", [("3. Housing", "Officers did circulate the audit of garage lettings, Quarry Lane.", [again | {"status": "done"}])]),
    )
    first = next(db.query("select id from actions order by meeting_date"))["id"]
    rows = db.query("select meeting_date, status from action_updates where action = ? order by meeting_date", (first,))
    assert [(row["meeting_date"], row["status"]) for row in rows] == [("2024-06-05", "open"), ("2024-07-05", "done")]


@pytest.mark.parametrize(
    ("date", "council"),
    [("2024-04-01", "Elmshire County Council"), ("2026-06-05", "Elmshire County Council"), ("2024-06-05", "Wrayford Parish Council")],
)
def test_what_is_said_before_long_after_or_elsewhere_is_about_something_else(db: Database, date: str, council: str) -> None:
    _save(db, ("2024-05-01", [ASKED]))
    _save(db, (date, [("2. Matters arising", "The audit of garage lettings in Quarry Lane had been circulated.", [])]), council=council)
    assert _updates(db) == []


def test_the_order_in_which_documents_come_does_not_matter_and_again_changes_nothing(db: Database) -> None:
    meetings = [
        ("2024-06-05", [("2. Matters arising", "The audit of garage lettings in Quarry Lane had been circulated.", [])]),
        ("2024-05-01", [ASKED]),
    ]
    for date, items in meetings:
        _save(db, (date, items))
    assert [status for _, status, _ in _updates(db)] == ["done"]
    before = dump(db)
    db.execute("update documents set to_follow_up = 1")
    db.conn.commit()
    follow_up(db)
    assert dump(db) == before


def test_an_update_goes_with_the_issue_that_said_it(db: Database) -> None:
    looking_back = "The audit of garage lettings in Quarry Lane had been circulated. The Clerk thanked all who had helped with the garages over the year."
    _save(db, ("2024-05-01", [ASKED]), ("2024-06-05", [("2. Matters arising", looking_back, [])]))
    corrected = looking_back.replace("had been circulated", "was awaited")
    saved = save_minutes(
        db, make_minutes([("2. Matters arising", corrected, [])], date="2024-06-05"), source="/in/2024-06-05.html", rules="1"
    )
    assert saved.superseded
    follow_up(db)
    assert [status for _, status, _ in _updates(db)] == ["mentioned"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The notes had been circulated.", "done"),
        ("Completed.", "done"),
        ("The notes were still awaited.", "mentioned"),
        ("This had not yet been completed.", "mentioned"),
        ("The request was withdrawn.", "dropped"),
        ("The Clerk will circulate the notes.", "mentioned"),
    ],
)
def test_what_a_sentence_says_became_of_it(sentence: str, expected: str) -> None:
    assert what_became(sentence) == expected


def _officer(name: str, post: str | None = None) -> dict[str, Any]:
    return {"kind": "officer", "quote": ", ".join(part for part in (name, post) if part), "name": name, "post": post}


def test_short_names_join_the_one_person_they_can_mean(db: Database) -> None:
    def meeting(*names: str) -> list[Item]:
        return [("1. Present", "; ".join(names) + ".", [_officer(name) for name in names])]

    _save(db, ("2024-05-01", meeting("Jo Rivers", "Ada Brook", "Tom Brook")), ("2024-06-05", meeting("J Rivers", "Brook", "Weir")))
    people = {row["quote"]: row["person"].partition("--")[2] for row in db.query("select quote, person from officers")}
    assert people == {
        "Jo Rivers": "jo-rivers",
        "Ada Brook": "ada-brook",
        "Tom Brook": "tom-brook",
        "J Rivers": "jo-rivers",
        "Brook": "brook",
        "Weir": "weir",
    }
    assert db.table("people").count == 5
    assert list(db.query("pragma foreign_key_check")) == []


def test_a_short_name_years_later_may_be_somebody_else(db: Database) -> None:
    first, later = ([("1. Present", f"{name}.", [_officer(name)])] for name in ("Jo Rivers", "Rivers"))
    _save(db, ("2008-05-01", first), ("2024-06-05", later))
    assert db.table("people").count == 2


def test_tenures(db: Database) -> None:
    def meeting(post: str) -> list[Item]:
        return [("1. Present", f"Jo Rivers, {post}.", [_officer("Jo Rivers", post)])]

    _save(db, ("2023-05-01", meeting("Clerk")), ("2024-05-01", meeting("Clerk")), ("2025-05-01", meeting("Head of Audit")))
    rows = db.query("select name, post, first_seen, last_seen, meetings from tenures order by first_seen")
    assert [tuple(row.values()) for row in rows] == [
        ("Jo Rivers", "Clerk", "2023-05-01", "2024-05-01", 2),
        ("Jo Rivers", "Head of Audit", "2025-05-01", "2025-05-01", 1),
    ]


def test_readings_of_a_measure_make_a_series_with_or_without_its_code(db: Database) -> None:
    def meeting(value: float, code: str | None) -> list[Item]:
        quote = f"Repairs done in time: {value}"
        return [
            (
                "1. Figures",
                quote + ".",
                [{"kind": "indicator", "quote": quote, "measure": "Repairs done in time", "code": code, "value": value}],
            )
        ]

    _save(db, ("2024-05-01", meeting(80, "EA11")), ("2024-06-01", meeting(82, None)), ("2024-07-01", meeting(84, "EA11")))
    rows = list(db.query("select measure_id, value from indicator_series order by as_at"))
    assert [row["value"] for row in rows] == [80, 82, 84]
    assert {row["measure_id"] for row in rows} == {"elmshire-county-council--ea11"}
    assert db.table("measures").count == 1


def test_a_plan_is_one_thread_under_its_full_and_its_short_name(db: Database) -> None:
    def meeting(title: str, text: str) -> list[Item]:
        return [(title, text, [])]

    full, short = meeting("1. Housing Improvement Plan", "Nothing was said."), meeting("1. Progress", "The Improvement Plan was on course.")
    _save(db, ("2024-05-01", full), ("2024-06-01", short), ("2024-07-01", meeting("1. Bins", "The plan was on course.")))
    thread = list(db.query("select plan, quote, in_title, meeting_date from plan_items order by meeting_date"))
    plan = "elmshire-county-council--housing-improvement-plan"
    assert [tuple(row.values()) for row in thread] == [
        (plan, "Housing Improvement Plan", 1, "2024-05-01"),
        (plan, "Improvement Plan", 0, "2024-06-01"),
    ]
    assert [row["id"] for row in db.query("select id from plans")] == [plan]


def test_two_plans_that_end_alike_are_not_joined(db: Database) -> None:
    _save(
        db,
        ("2024-05-01", [("1. Housing Improvement Plan", "Noted.", []), ("2. Schools Improvement Plan", "Noted.", [])]),
        ("2024-06-01", [("1. Progress", "The Improvement Plan was on course.", [])]),
    )
    assert db.table("plans").count == 3


def test_overdue_actions_are_open_and_late(db: Database) -> None:
    def asked(quote: str, **fields: str) -> dict[str, Any]:
        return {"kind": "action", "quote": quote, "task": quote, **fields}

    facts = [
        asked("send the plan", due_date="2024-06-01"),
        asked("mend the gate", due_date="2999-01-01"),
        asked("call the bank", due_date="2024-06-01", status="done"),
    ]
    _save(db, ("2024-05-01", [("1. Actions", "send the plan; mend the gate; call the bank.", facts)]))
    assert [row["task"] for row in db.query("select task from overdue_actions where days_overdue > 365")] == ["send the plan"]
    assert [row["task"] for row in db.query("select task from open_actions order by start_char")] == ["send the plan", "mend the gate"]
