"""What the lists answer, over rows that are made for the question."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from sqlite_utils import Database

from flows.store import TABLES, open_database
from register.lists import canned_queries, load_lists

DEFAULTS = {"TEXT": "", "INTEGER": 0, "REAL": 0.0}
COLUMNS = {table.name: table.columns for table in TABLES}


@pytest.fixture
def db() -> Iterator[Database]:
    database = open_database(":memory:")
    database.execute("pragma foreign_keys = off")
    yield database
    database.close()


def put(db: Database, table: str, key: str, **fields: Any) -> None:
    """A row with what the question needs; the other required columns are empty."""
    empty = {name: DEFAULTS[column.type] for name, column in COLUMNS[table].items() if column.required}
    db.table(table).insert(empty | {"id": key} | fields)


def ask(db: Database, name: str, **given: str) -> list[dict[str, Any]]:
    listed = load_lists()[name]
    assert given.keys() <= set(listed.fields)
    return list(db.query(listed.sql, {field: given.get(field, "") for field in listed.fields}))


def put_action(db: Database, key: str, meeting_date: str = "2024-01-10", **fields: Any) -> None:
    put(db, "actions", key, **{"status": "open", "meeting_date": meeting_date, "quote": key, "council": "elmshire"} | fields)


def test_what_was_overdue_on_a_day(db: Database) -> None:
    put_action(db, "late", due_date="2024-02-01")
    put_action(db, "very-late", "2022-01-10", due_date="2022-02-01")
    put_action(db, "not-yet", due_date="2024-12-01")
    put_action(db, "no-date")
    put_action(db, "asked-later", "2024-09-01", due_date="2024-02-01")
    put_action(db, "done-before", due_date="2024-02-01")
    put(db, "action_updates", "u1", action="done-before", status="done", meeting_date="2024-02-20")
    put_action(db, "done-after", due_date="2024-02-01")
    put(db, "action_updates", "u2", action="done-after", status="done", meeting_date="2024-06-20")
    put_action(db, "said-done", due_date="2024-02-01", status="done")
    put_action(db, "superseded", due_date="2024-02-01", superseded=1)
    put_action(db, "wrong", due_date="2024-02-01")
    put(db, "reviews", "r1", record="wrong", verdict="wrong", decided_at="2024-02-02T10:00:00+00:00")
    found = [(row["id"], row["bucket"]) for row in ask(db, "overdue-actions", as_at="2024-03-01")]
    assert found == [
        ("very-late", "1 over a year"),
        ("late", "3 up to three months"),
        ("done-after", "3 up to three months"),
        ("no-date", "4 no date given"),
    ]


def test_open_actions_are_narrowed_by_council_and_owner(db: Database) -> None:
    put_action(db, "a", owner="Head of Audit")
    put_action(db, "b", owner="Clerk")
    put_action(db, "c", owner="Head of Audit", council="northbrook")
    put_action(db, "d", owner="Head of Audit", status="done")
    assert [row["id"] for row in ask(db, "open-actions", council="elmshire", owner="audit")] == ["a"]
    assert [row["id"] for row in ask(db, "actions-done")] == ["d"]


def test_written_responses_that_did_not_come(db: Database) -> None:
    put_action(db, "waiting", written_response=1)
    put_action(db, "came", written_response=1)
    put(db, "action_updates", "u1", action="came", status="done", meeting_date="2024-03-01")
    put_action(db, "other")
    assert [row["id"] for row in ask(db, "written-responses")] == ["waiting"]


def test_measures_that_are_red_now_and_that_turned_red(db: Database) -> None:
    for key, measure, day, rag in (
        ("a1", "a", "2024-01-01", "green"),
        ("a2", "a", "2024-04-01", "red"),
        ("b1", "b", "2024-01-01", "red"),
        ("b2", "b", "2024-04-01", "green"),
        ("c1", "c", "2024-01-01", "red"),
        ("c2", "c", "2024-04-01", "red"),
    ):
        put(db, "indicators", key, measure_id=measure, meeting_date=day, rag=rag)
    put(db, "indicators", "alone", meeting_date="2024-02-01", rag="red")
    assert {row["id"] for row in ask(db, "indicators-red")} == {"a2", "c2", "alone"}
    assert [(row["id"], row["rag_before"]) for row in ask(db, "indicators-turned-red")] == [("a2", "green")]


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"value": 88, "target": 90, "polarity": "higher_is_better"}, "below target"),
        ({"value": 92, "target": 90, "polarity": "higher_is_better"}, None),
        ({"value": 14, "target": 12, "polarity": "lower_is_better"}, "above target"),
        ({"value": 9, "target": 12, "polarity": "lower_is_better"}, None),
        ({"value": 9, "target": 12, "rag": "amber"}, "rated amber"),
        ({"value": 9, "target": 12}, None),  # nobody says which way is better
        ({"value": 9, "rag": "red"}, None),  # no target to miss
    ],
)
def test_readings_off_target(db: Database, fields: dict[str, Any], why: str | None) -> None:
    put(db, "indicators", "i", **fields)
    assert [row["why"] for row in ask(db, "indicators-off-target")] == ([why] if why else [])


def test_resolutions_by_verb_leave_routine_and_repeated_ones_out(db: Database) -> None:
    put(db, "resolutions", "r1", verb="approve", outcome="carried", meeting_date="2024-01-01")
    put(db, "resolutions", "r2", verb="confirm", outcome="carried", routine=1, meeting_date="2024-01-02")
    put(db, "resolutions", "r3", verb="approve", outcome="lost", meeting_date="2024-01-03")
    put(db, "resolutions", "r4", verb="approve", outcome="carried", repeats="r1", meeting_date="2024-01-01")
    assert [row["id"] for row in ask(db, "resolutions")] == ["r3", "r1"]
    assert [row["id"] for row in ask(db, "resolutions", verb="approve", outcome="carried")] == ["r1"]
    assert [row["id"] for row in ask(db, "resolutions", routine="yes", to="2024-01-02")] == ["r2", "r1"]


def test_what_became_of_a_recommendation(db: Database) -> None:
    put(db, "resolutions", "r1", verb="recommend", outcome="carried", addressee="Cabinet", document="d", start_char=10, end_char=40)
    put_action(db, "a1", document="d", start_char=12, end_char=40, status="done")
    assert [(row["id"], row["addressee"], row["became"]) for row in ask(db, "recommendations")] == [("r1", "Cabinet", "done")]


def test_the_items_of_a_plan(db: Database) -> None:
    put(db, "items", "i1", title="Improvement Plan", text="Improvement Plan\nThe plan was noted", meeting_date="2024-01-01")
    put(db, "items", "i2", title="Fees", text="Fees in the Housing “Repairs” Plan", meeting_date="2024-02-01")
    assert [row["id"] for row in ask(db, "plan-items")] == ["i1"]
    assert [row["id"] for row in ask(db, "plan-items", plan='housing "repairs" plan')] == ["i2"]


def test_who_held_a_post_from_when_to_when(db: Database) -> None:
    put(db, "posts", "p", name="Head of Audit")
    put(db, "people", "jo", name="Jo Rivers")
    for key, day in (("o1", "2023-01-01"), ("o2", "2024-05-01")):
        put(db, "officers", key, person="jo", post_id="p", meeting=key, meeting_date=day)
    found = [
        (row["post"], row["name"], row["first_seen"], row["last_seen"], row["meetings"])
        for row in ask(db, "officers-by-post", post="audit")
    ]
    assert found == [("Head of Audit", "Jo Rivers", "2023-01-01", "2024-05-01", 2)]
    assert ask(db, "officers-by-post", post="clerk") == []


@pytest.mark.parametrize("name", list(canned_queries()))
def test_every_query_runs_over_an_empty_database(db: Database, name: str) -> None:
    query = canned_queries()[name]
    assert len(list(db.query(query["sql"], dict.fromkeys(query["params"], "")))) == int(name.endswith("-feed"))


@pytest.mark.parametrize("name", list(load_lists()))
def test_a_list_shows_columns_that_it_has(db: Database, name: str) -> None:
    listed = load_lists()[name]
    columns = {column[0] for column in db.execute(listed.sql, dict.fromkeys(listed.fields, "")).description}
    assert set(listed.show) - {"reading"} <= columns
    assert {listed.chart, listed.calendar} - {None} <= columns
