"""Draft, confirmed, corrected: which document stands."""

from __future__ import annotations

import pytest
from sqlite_utils import Database

from flows.record_tables import FACTS
from flows.store import save_minutes
from flows.versions import share_held
from models import Minutes
from tests.flows.samples import EVERY_KIND, Item, make_minutes

TITLE, BODY, FACTS_OF_ITEM = EVERY_KIND[1]
CORRECTED: list[Item] = [EVERY_KIND[0], (TITLE, BODY + " The Clerk left at noon.", FACTS_OF_ITEM)]
OTHER: list[Item] = [
    ("1. Lighting", "The lamp in Quarry Lane had been mended, and the Clerk thanked the contractor for coming at short notice.", [])
]
LONG: list[Item] = [
    *EVERY_KIND,
    ("3. Depot", " ".join(f"Member {number} asked when bay {number} of the depot would open." for number in range(30)), []),
]
PAGE_OUT_OF_IT: list[Item] = [(TITLE, BODY, FACTS_OF_ITEM)]


def _superseded(db: Database) -> dict[str, str | None]:
    """Which place holds a document that gave way, and to which."""
    sql = "select old.source, new.source as by from documents old left join documents new on new.id = old.superseded_by"
    return {row["source"]: row["by"] for row in db.query(sql)}


def test_a_corrected_issue_supersedes_and_the_facts_stay_marked(db: Database) -> None:
    save_minutes(db, make_minutes(status="draft"), source="/in/draft.html", rules="1")
    saved = save_minutes(db, make_minutes(CORRECTED, status="confirmed"), source="/in/final.html", rules="1")
    assert len(saved.superseded) == 1
    assert _superseded(db) == {"/in/draft.html": "/in/final.html", "/in/final.html": None}
    for table in FACTS:
        assert [row["superseded"] for row in db.query(f"select superseded from [{table.name}] order by rowid")] == [1, 0]
    assert db.view("open_actions").count == db.view("resolutions_current").count == 1
    assert [row["status"] for row in db.query("select status from meetings")] == ["confirmed"]


def test_a_draft_that_comes_after_the_confirmed_issue_gives_way(db: Database) -> None:
    save_minutes(db, make_minutes(CORRECTED, status="confirmed"), source="/in/a-final.html", rules="1")
    save_minutes(db, make_minutes(status="draft"), source="/in/b-draft.html", rules="1")
    assert _superseded(db) == {"/in/a-final.html": None, "/in/b-draft.html": "/in/a-final.html"}


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (make_minutes(CORRECTED), "/in/latest.html"),
        (make_minutes(OTHER, date="2024-06-01"), None),  # "latest minutes" show the next meeting
        (make_minutes(CORRECTED, date="2024-05-02"), "/in/latest.html"),  # the date was a misprint
    ],
    ids=["corrected", "next meeting", "other date"],
)
def test_what_lies_at_the_same_place(db: Database, second: Minutes, expected: str | None) -> None:
    save_minutes(db, make_minutes(), source="/in/latest.html", rules="1")
    save_minutes(db, second, source="/in/latest.html", rules="1")
    first = next(db.query("select superseded_by from documents order by rowid"))["superseded_by"]
    assert (first is not None) == (expected is not None)
    assert [row["document"] for row in db.query("select document from sources")] == [second.document.source.sha256[:16]]


def test_other_papers_of_a_meeting_stand_beside_its_minutes(db: Database) -> None:
    save_minutes(db, make_minutes(), source="/in/minutes.html", rules="1")
    save_minutes(db, make_minutes(OTHER), source="/in/addendum.html", rules="1")
    assert set(_superseded(db).values()) == {None}


@pytest.mark.parametrize("whole_first", [True, False])
def test_a_page_out_of_the_minutes_gives_way_to_the_whole(db: Database, whole_first: bool) -> None:
    documents = [(make_minutes(LONG), "/in/whole.html"), (make_minutes(PAGE_OUT_OF_IT), "/in/item.html")]
    for minutes, source in documents if whole_first else reversed(documents):
        save_minutes(db, minutes, source=source, rules="1")
    assert _superseded(db) == {"/in/whole.html": None, "/in/item.html": "/in/whole.html"}


def test_a_superseded_document_stays_so_when_it_is_read_again(db: Database) -> None:
    draft = make_minutes(status="draft")
    save_minutes(db, draft, source="/in/draft.html", rules="1")
    save_minutes(db, make_minutes(CORRECTED, status="confirmed"), source="/in/final.html", rules="1")
    save_minutes(db, draft, source=None, rules="2")
    assert _superseded(db) == {"/in/draft.html": "/in/final.html", "/in/final.html": None}
    assert [row["superseded"] for row in db.query("select superseded from actions order by rowid")] == [1, 0]


def test_reviews_outlive_reading_again_and_come_along_to_the_next_issue(db: Database) -> None:
    first = make_minutes()
    save_minutes(db, first, source="/in/a.html", rules="1")
    (action,) = db.query("select id, document, quote from actions")
    review = {
        "id": "r1",
        "record": action["id"],
        "kind": "action",
        "document": action["document"],
        "quote": action["quote"],
        "verdict": "done",
    }
    db.table("reviews").insert(review | {"decided_at": "2026-01-01"})
    assert db.view("open_actions").count == 0
    without = [EVERY_KIND[0], (TITLE, BODY, [fact for fact in FACTS_OF_ITEM if fact["kind"] != "action"])]
    save_minutes(db, make_minutes(without), source="/in/a.html", rules="2")
    assert (db.table("actions").count, db.table("reviews").count) == (0, 1)
    save_minutes(db, first, source="/in/a.html", rules="3")
    assert db.view("open_actions").count == 0
    save_minutes(db, make_minutes(CORRECTED), source="/in/a.html", rules="3")
    assert db.view("open_actions").count == 0
    assert [row["carried_from"] for row in db.query("select carried_from from reviews order by rowid")] == [None, "r1"]


def test_how_much_one_text_holds_of_another() -> None:
    words = "The Panel thanked the Clerk for the report on the lettings audit and the repairs plan."
    assert share_held(words, words.upper().replace(" ", "\n")) == 1.0
    assert share_held(words, "Nothing of the kind was said at the meeting of the works committee in June.") == 0.0
    assert 0.5 < share_held(words, words.replace("lettings", "letting")) < 0.8
    assert share_held("", words) == 0.0
