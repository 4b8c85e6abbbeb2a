"""Issues of the same minutes: draft, confirmed, corrected. Which of two documents stands, and what becomes of the other."""

from __future__ import annotations

import hashlib
import re
from typing import Literal

from sqlite_utils import Database

from flows.record_tables import FACTS, TABLE_OF_KIND
from flows.rows import Row

MARKED_TABLES = ("items", "plan_items", *(table.name for table in FACTS))
_RUN = 5  # words in a row: long enough that two meetings of one committee share few, short enough that a corrected word costs five


def share_held(part: str, whole: str) -> float:
    """How much of one text another holds, 0 to 1: the share of its five-word runs. Layout, capitals and punctuation do not matter."""
    runs = _runs(part)
    return len(runs & _runs(whole)) / len(runs) if runs else 0.0


def _runs(text: str) -> set[int]:
    words = re.findall(r"\w+", text.lower())
    return {hash(tuple(words[n : n + _RUN])) for n in range(max(1, len(words) - _RUN + 1))} if words else set()


def which_stands(new: Row, old: Row, *, same_place: bool) -> Literal["new", "old", "both"]:
    """Whether a document takes the place of an earlier one.

    At the same place, or of the same meeting, a document that repeats most of an earlier one is a later issue of it, and a confirmed one never gives way
    to a draft. A short one whose words all stand in the longer one is a page out of it. Anything else is a document of its own: an address called
    "latest minutes" can hold another meeting every month.

    Args:
        new, old: rows of `documents`.
        same_place: whether both were found at the same path or address.
    """
    same_meeting = new["meeting"] == old["meeting"]
    if not (same_place or same_meeting):
        return "both"
    old_in_new, new_in_old = share_held(old["text"], new["text"]), share_held(new["text"], old["text"])
    if not same_place and len(new["text"]) < len(old["text"]) / 2:
        return "old" if new_in_old >= 0.8 else "both"
    if max(old_in_new, new_in_old) < (0.3 if same_place and same_meeting else 0.5):
        return "both"
    return "old" if not same_place and (new["status"], old["status"]) == ("draft", "confirmed") else "new"


def supersede(db: Database, document: Row, earlier_at_place: str | None) -> tuple[str, ...]:
    """Sets a new document beside the earlier ones that it could replace, and marks what is superseded. Runs inside the caller's transaction.

    Returns:
        The ids of the documents that gave way to it.
    """
    gave_way = []
    sql = "select id, meeting, status, text from documents where superseded_by is null and id <> ? and (meeting = ? or id = ?)"
    for old in list(db.query(sql, (document["id"], document["meeting"], earlier_at_place))):
        match which_stands(document, old, same_place=old["id"] == earlier_at_place):
            case "new":
                _mark(db, old["id"], document["id"])
                _carry_reviews(db, old["id"], document["id"])
                gave_way.append(old["id"])
            case "old":
                _mark(db, document["id"], old["id"])
                break
    return tuple(gave_way)


def _mark(db: Database, old: str, new: str) -> None:
    db.execute("update documents set superseded_by = ?, to_follow_up = 1 where id = ?", (new, old))
    for table in MARKED_TABLES:
        db.execute(f"update [{table}] set superseded = 1 where document = ?", (old,))
    db.execute("delete from search where document = ?", (old,))


def _carry_reviews(db: Database, old: str, new: str) -> None:
    """What a person decided about a fact holds for the same words in the later issue."""
    for review in list(db.query("select * from reviews where document = ?", (old,))):
        table = TABLE_OF_KIND.get(review["kind"])
        if table is None:
            continue
        sql = f"select id from [{table}] where document = ? and quote = ? order by start_char limit 1"
        if found := db.execute(sql, (new, review["quote"])).fetchone():
            key = hashlib.sha256(f"{review['id']}\x1f{found[0]}".encode()).hexdigest()[:16]
            copy = review | {"id": key, "record": found[0], "document": new, "carried_from": review["id"]}
            db.table("reviews").insert(copy, ignore=True)
