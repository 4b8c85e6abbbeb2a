from __future__ import annotations

from typing import get_args

import pytest
from sqlite_utils import Database

from flows.record_tables import TABLE_OF_KIND
from flows.store import TABLES, open_database, rebuild_search, save_minutes
from flows.tables import MEETING, PLACE, Table
from models.records import AnyRecord
from tests.flows.samples import make_minutes

PUBLISHED = [
    "councils",
    "committees",
    "meetings",
    "documents",
    "items",
    "resolutions",
    "votes",
    "ballots",
    "actions",
    "action_updates",
    "measures",
    "indicators",
    "people",
    "posts",
    "officers",
    "attendance",
    "milestones",
    "judgements",
    "acronyms",
    "reviews",
    "problems",
    "runs",
]
BY_NAME = {table.name: table for table in TABLES}
MODELS = get_args(get_args(AnyRecord)[0])


def test_every_published_table_is_declared() -> None:
    assert set(PUBLISHED) <= BY_NAME.keys()


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_tables_of_facts_have_the_fields_of_their_models(model: type) -> None:
    table = BY_NAME[TABLE_OF_KIND[model.model_fields["kind"].default]]
    own = table.columns.keys() - PLACE.keys() - MEETING.keys()
    fields = model.model_fields.keys() - {
        "id",
        "kind",
        "start",
        "end",
        "quote",
        "page",
        "item",
        "rule",
        "names_for",
        "names_against",
        "names_abstained",
    }
    assert own - {"person", "post_id", "measure_id"} == fields


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_the_database_is_what_is_declared(db: Database, table: Table) -> None:
    assert list(db.table(table.name).columns_dict) == list(table.columns)
    assert {(key.column, key.other_table) for key in db.table(table.name).foreign_keys} == {
        (name, column.references) for name, column in table.columns.items() if column.references
    }
    assert set(table.indexes) <= {tuple(index.columns) for index in db.table(table.name).indexes}
    assert db.table(table.name).detect_fts() == (f"{table.name}_fts" if table.search else None)
    assert table.about.endswith(".")
    assert all(column.about for column in table.columns.values())


def test_a_database_of_an_earlier_version_gets_what_it_lacks(tmp_path) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "old.db"
    db = open_database(path)
    save_minutes(db, make_minutes(), source="/in/a.html", rules="1")
    db.execute("drop view open_actions")
    db.execute("drop index idx_actions_due_date")
    db.execute("alter table actions drop column written_response")
    db.execute("pragma user_version = 1")
    db.close()
    db = open_database(path)
    assert "open_actions" in db.view_names()
    assert ("due_date",) in {tuple(index.columns) for index in db.table("actions").indexes}
    assert "written_response" in db.table("actions").columns_dict
    assert db.table("actions").count == 1


def test_search_survives_a_vacuum(db: Database) -> None:
    save_minutes(db, make_minutes(), source="/in/a.html", rules="1")
    db.execute("delete from search where kind = 'item'")
    db.vacuum()
    rebuild_search(db)
    assert [row["kind"] for row in db.table("search").search("lettings")] == ["action"]


def test_foreign_keys_are_enforced(db: Database) -> None:
    assert db.execute("pragma foreign_keys").fetchone() == (1,)
