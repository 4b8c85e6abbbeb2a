from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from flows.record_tables import FACTS
from flows.store import Saved, known_problem, open_database, save_minutes, save_problem, save_sighting
from tests.flows.conftest import dump
from tests.flows.samples import EVERY_KIND, make_minutes

AT, LATER = "2026-01-01T10:00:00+00:00", "2026-02-01T10:00:00+00:00"


def test_a_fact_carries_its_words_its_place_and_its_meeting(db: Database) -> None:
    minutes = make_minutes()
    save_minutes(db, minutes, source="/in/a.html", rules="1", at=AT)
    (row,) = db.query("select * from actions")
    (item,) = db.query("select id from items where ordinal = 1")
    assert row == {
        "id": next(record.id for record in minutes.records if record.kind == "action"),
        "document": minutes.document.source.sha256[:16],
        "item": item["id"],
        "start_char": row["start_char"],
        "end_char": row["start_char"] + 75,
        "page": 1,
        "quote": "The Head of Audit undertook to circulate the lettings audit by 12 June 2024",
        "rule": "action-test",
        "task": "circulate the lettings audit",
        "owner": "Head of Audit",
        "due": "2024-06-12",
        "due_phrase": None,
        "due_date": "2024-06-12",
        "status": "open",
        "requested_by": None,
        "recipient": None,
        "origin": "undertaking",
        "written_response": 0,
        "meeting": "elmshire-county-council--audit-panel--2024-05-01",
        "meeting_date": "2024-05-01",
        "committee": "elmshire-county-council--audit-panel",
        "council": "elmshire-county-council",
        "superseded": 0,
    }


def test_every_kind_of_record_has_its_row(db: Database) -> None:
    save_minutes(db, make_minutes(acronyms=(("RP", "repairs plan"),)), source="https://elmshire.example/1", rules="1", at=AT)
    assert {table.name: db.table(table.name).count for table in FACTS} == dict.fromkeys((table.name for table in FACTS), 1)
    assert [(row["name"], row["side"], row["person"]) for row in db.query("select * from ballots")] == [
        ("Brook", "for", "elmshire-county-council--ada-brook")
    ]
    assert [(row["short"], row["long"]) for row in db.query("select * from acronyms")] == [("RP", "repairs plan")]
    assert [row["name"] for row in db.query("select name from people order by name")] == ["Ada Brook", "Jo Rivers"]
    assert [row["name"] for row in db.query("select name from posts")] == ["Head of Audit"]
    assert [row["name"] for row in db.query("select name from measures")] == ["Repairs done in time"]
    (document,) = db.query("select url, source, first_seen, read_at, rules, superseded_by from documents")
    assert document == {
        "url": "https://elmshire.example/1",
        "source": "https://elmshire.example/1",
        "first_seen": AT,
        "read_at": AT,
        "rules": "1",
        "superseded_by": None,
    }
    assert list(db.query("pragma foreign_key_check")) == []


def test_search_finds_words_in_any_form_and_any_kind(db: Database) -> None:
    save_minutes(db, make_minutes(), source="/in/a.html", rules="1")
    found = {row["kind"] for row in db.table("search").search("repair")}
    assert found == {"item", "indicator", "resolution"}
    assert [row["owner"] for row in db.table("actions").search("circulated")] == ["Head of Audit"]


def test_saving_again_changes_no_row(db: Database) -> None:
    minutes = make_minutes()
    assert save_minutes(db, minutes, source="/in/a.html", rules="1", at=AT).outcome == "new"
    before = dump(db)
    for _ in range(5):
        assert save_minutes(db, minutes, source="/in/a.html", rules="1", at=LATER).outcome == "unchanged"
    assert dump(db) == before


def test_a_changed_rule_touches_only_what_it_changes(db: Database) -> None:
    save_minutes(db, make_minutes(), source="/in/a.html", rules="1", at=AT)
    before = dump(db)
    title, body, facts = EVERY_KIND[1]
    fewer = [fact if fact["kind"] != "resolution" else fact | {"verb": "agree"} for fact in facts if fact["kind"] != "indicator"]
    saved = save_minutes(db, make_minutes([EVERY_KIND[0], (title, body, fewer)]), source="/in/a.html", rules="2", at=LATER)
    after = dump(db)
    assert saved.outcome == "changed"
    assert {name for name in before if before[name] != after[name]} == {"documents", "indicators", "measures", "resolutions", "search"}
    assert (after["indicators"], after["measures"]) == ([], [])
    assert [row[:2] for row in after["resolutions"]] == [row[:2] for row in before["resolutions"]]
    assert db.table("search").search("81")  # still in the item's words
    assert not list(db.table("indicators").search("repairs"))


def test_what_two_documents_share_goes_only_with_the_last(db: Database) -> None:
    first, second = make_minutes(), make_minutes(date="2024-06-01")
    save_minutes(db, first, source="/in/a.html", rules="1")
    save_minutes(db, second, source="/in/b.html", rules="1")
    without_people = [
        (title, body, [fact for fact in facts if fact["kind"] not in ("officer", "attendance", "vote")])
        for title, body, facts in EVERY_KIND
    ]
    save_minutes(db, make_minutes(without_people), source="/in/a.html", rules="2")
    assert db.table("people").count == 2
    save_minutes(db, make_minutes(without_people, date="2024-06-01"), source="/in/b.html", rules="2")
    assert (db.table("people").count, db.table("posts").count, db.table("councils").count) == (0, 0, 1)


def test_the_same_text_in_other_bytes_is_no_new_document(db: Database) -> None:
    first = save_minutes(db, make_minutes(), source="/in/a.pdf", rules="1")
    again = save_minutes(db, make_minutes(stamp="printed later"), source="/in/b.pdf", rules="1")
    assert again == Saved(first.document, "copy")
    assert db.table("documents").count == 1
    assert [(row["id"], row["document"]) for row in db.query("select * from sources order by id")] == [
        ("/in/a.pdf", first.document),
        ("/in/b.pdf", first.document),
    ]
    assert save_sighting(db, "/in/b.pdf", make_minutes(stamp="printed later").document.source.sha256, "1")


def test_a_known_document_elsewhere_is_a_sighting(db: Database) -> None:
    minutes = make_minutes()
    save_minutes(db, minutes, source="/in/a.html", rules="1")
    sha256 = minutes.document.source.sha256
    assert save_sighting(db, "/in/copy.html", sha256, "1")
    assert db.table("sources").count == 2
    assert not save_sighting(db, "/in/a.html", sha256, "2"), "other rules"
    assert not save_sighting(db, "/in/a.html", "0" * 64, "1"), "other bytes"
    assert not save_sighting(db, "/in/a.html", sha256, "1", council="Elmshire"), "the council was not told before"


def test_a_problem_stands_until_the_place_is_read_well(db: Database) -> None:
    assert save_problem(db, "/in/a.html", reason="empty", remedy="save it again", sha256="0" * 64, rules="1", at=AT)
    assert not save_problem(db, "/in/a.html", reason="empty", remedy="save it again", sha256="0" * 64, rules="1", at=LATER)
    assert [(row["reason"], row["first_seen"], row["last_seen"]) for row in db.query("select * from problems")] == [("empty", AT, LATER)]
    assert known_problem(db, "/in/a.html", "0" * 64, "1")
    assert not known_problem(db, "/in/a.html", "0" * 64, "2")
    save_minutes(db, make_minutes(), source="/in/a.html", rules="1")
    assert db.table("problems").count == 0


def test_one_council_under_several_spellings(db: Database) -> None:
    for number, council in enumerate(("Borough of Northbrook", "THE NORTHBROOK BOROUGH COUNCIL", "Northbrook B.C.")):
        save_minutes(db, make_minutes(council=council, date=f"2024-0{number + 1}-01"), source=f"/in/{number}.html", rules="1")
    assert [(row["id"], row["name"]) for row in db.query("select * from councils")] == [
        ("northbrook-borough-council", "Borough of Northbrook")
    ]
    assert [row["id"] for row in db.query("select id from committees")] == ["northbrook-borough-council--audit-panel"]


def test_a_council_that_is_told_stands_before_the_one_that_is_read(db: Database) -> None:
    save_minutes(db, make_minutes(council=None), source="/in/a.html", rules="1", council="Wrayford Parish Council")
    assert [row["id"] for row in db.query("select id from meetings")] == ["wrayford-parish-council--audit-panel--2024-05-01"]
    assert [row["told_council"] for row in db.query("select told_council from documents")] == ["Wrayford Parish Council"]


def test_documents_without_a_date_are_meetings_of_their_own(db: Database) -> None:
    save_minutes(db, make_minutes(date=None), source="/in/a.html", rules="1")
    save_minutes(db, make_minutes(date=None, stamp="2", committee="Works Panel"), source="/in/b.html", rules="1")
    assert db.table("meetings").count == 2


def test_a_full_disk_leaves_the_earlier_state(tmp_path: Path) -> None:
    db = open_database(tmp_path / "full.db")
    save_minutes(db, make_minutes(), source="/in/a.html", rules="1")
    before = dump(db)
    db.execute(f"pragma max_page_count = {db.execute('pragma page_count').fetchone()[0]}")
    long = [("1. Works", f"{number} " + "The depot was discussed at length. " * 2000, []) for number in range(20)]
    with pytest.raises(sqlite3.OperationalError, match="full"):
        save_minutes(db, make_minutes(long, date="2025-01-01"), source="/in/b.html", rules="1")
    db.execute("pragma max_page_count = 1000000")
    assert dump(db) == before
    assert save_minutes(db, make_minutes(long, date="2025-01-01"), source="/in/b.html", rules="1").outcome == "new"


def test_a_save_that_is_interrupted_leaves_the_earlier_state(db: Database) -> None:
    save_minutes(db, make_minutes(), source="/in/a.html", rules="1")
    before = dump(db)
    db.execute("create temp trigger interrupt before insert on judgements begin select raise(abort, 'pulled the plug'); end")
    with pytest.raises(sqlite3.IntegrityError, match="pulled the plug"):
        save_minutes(db, make_minutes(date="2024-07-01"), source="/in/b.html", rules="1")
    db.execute("drop trigger interrupt")
    assert dump(db) == before


_words = (
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40).map(lambda words: " ".join(words.split())).filter(bool)
)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(_words, _words), min_size=1, max_size=5))
def test_every_stored_quote_stands_at_its_offsets(items: list[tuple[str, str]]) -> None:
    db = open_database(":memory:")
    made = [(f"{n}. {title}", body, [{"kind": "action", "quote": body, "task": body}]) for n, (title, body) in enumerate(items)]
    minutes = make_minutes(made)
    save_minutes(db, minutes, source="/in/a.html", rules="1")
    rows = list(db.query("select actions.*, documents.text from actions join documents on documents.id = actions.document"))
    assert len(rows) == len(items)
    assert all(row["text"][row["start_char"] : row["end_char"]] == row["quote"] for row in rows)
    assert all(
        row["text"][row["start_char"] :].startswith(row["title"]) or row["title"] in row["body"]
        for row in db.query(
            "select documents.text, items.start_char, items.title, items.text as body from items join documents on documents.id = items.document"
        )
    )
    before = dump(db)
    save_minutes(db, minutes, source="/in/a.html", rules="1")
    assert dump(db) == before
    db.close()


def test_two_writers_on_one_database_wait_for_each_other(tmp_path: Path) -> None:
    path = tmp_path / "m.db"
    open_database(path).close()

    def write(committee: str) -> list[str]:
        db = open_database(path)
        outcomes = [
            save_minutes(
                db, make_minutes(committee=committee, date=f"2024-01-{day:02}"), source=f"/in/{committee}{day}.html", rules="1"
            ).outcome
            for day in range(1, 9)
        ]
        db.close()
        return outcomes

    with ThreadPoolExecutor(2) as pool:
        assert [*pool.map(write, ("Audit Panel", "Works Panel"))] == [["new"] * 8] * 2
    assert open_database(path).table("documents").count == 16
