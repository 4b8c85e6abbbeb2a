"""The database: opening it, and saving what a document says, all of it or nothing."""

from __future__ import annotations

import datetime as dt
import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sqlite_utils import Database
from tenacity import retry, retry_if_exception_type, stop_after_delay, wait_random

from flows.record_tables import BALLOTS, FACTS, SEARCH
from flows.rows import Row, Rows, build_rows
from flows.site_tables import SITES
from flows.tables import FOLLOW_UP, OPERATIONS, PEOPLE, STRUCTURE, Table
from flows.versions import MARKED_TABLES, supersede
from flows.views import VIEWS
from models import Minutes

TABLES: tuple[Table, ...] = (*STRUCTURE, *PEOPLE, *FACTS, BALLOTS, *FOLLOW_UP, *OPERATIONS, *SITES, SEARCH)
_TYPES: dict[str, type] = {"TEXT": str, "INTEGER": int, "REAL": float}
_TOKENIZER = "porter unicode61 remove_diacritics 2"
# Rows that belong to one document, and rows that several documents share and that go when no document needs them.
_OWNED = ("items", *(table.name for table in FACTS), "ballots", "plan_items", "acronyms", "search")
_SHARED = ("councils", "committees", "meetings", "people", "posts", "measures", "plans")
_REFERENCES = {
    shared: tuple((table.name, name) for table in TABLES for name, column in table.columns.items() if column.references == shared)
    for shared in _SHARED
}


@dataclass(frozen=True, slots=True)
class Saved:
    """What saving a document came to.

    `outcome` is "new", "changed" (read by other rules than before, or found under another name), "unchanged", or "copy" (other bytes, but the very
    text of a document that is known).
    """

    document: str
    outcome: Literal["new", "changed", "unchanged", "copy"]
    superseded: tuple[str, ...] = ()


def open_database(path: Path | str) -> Database:
    """Opens the database, makes it if there is none, and adds whatever tables, columns, indexes and views it lacks.

    Raises:
        sqlite3.DatabaseError: the file is no SQLite database, or cannot be written.
    """
    db = Database(path)
    db.execute("pragma busy_timeout = 30000")
    db.execute("pragma foreign_keys = on")
    if _version(db) != _declared_version():
        _enable_wal(db)
        with transaction(db):
            if _version(db) != _declared_version():  # another process may have been quicker
                for table in TABLES:
                    _declare(db, table)
                for name, sql in VIEWS.items():
                    db.create_view(name, sql, replace=True)
                db.execute(f"pragma user_version = {_declared_version()}")
    db.execute("pragma synchronous = normal")
    return db


@retry(retry=retry_if_exception_type(sqlite3.OperationalError), wait=wait_random(0.02, 0.2), stop=stop_after_delay(30), reraise=True)
def _enable_wal(db: Database) -> None:
    """Turns write-ahead logging on. SQLite does not wait here for another program that is doing the same to a new database: it says "locked" at once."""
    if db.journal_mode != "wal":
        db.enable_wal()


@contextmanager
def transaction(db: Database) -> Iterator[None]:
    """All of what is done within, or nothing. The right to write is taken at once: two programs at work on one database wait for each other."""
    db.conn.execute("begin immediate")
    try:
        yield
        db.conn.execute("commit")
    except BaseException:
        if db.conn.in_transaction:  # a full disk ends it by itself
            db.conn.execute("rollback")
        raise


def _version(db: Database) -> int:
    return int(db.conn.execute("pragma user_version").fetchone()[0])


def _declared_version() -> int:
    """A number for the declarations as they stand, so that a database that has them all is opened without looking."""
    digest = hashlib.sha256(repr((TABLES, VIEWS, _TOKENIZER)).encode()).digest()
    return int.from_bytes(digest[:4], "big") >> 1


def _declare(db: Database, table: Table) -> None:
    known = db.table(table.name)
    if not known.exists():
        known.create(
            {name: _TYPES[column.type] for name, column in table.columns.items()},
            pk=table.key,
            not_null={name for name, column in table.columns.items() if column.required},
            foreign_keys=[(name, column.references, "id") for name, column in table.columns.items() if column.references],
            strict=True,
        )
    for name in table.columns.keys() - known.columns_dict.keys():
        known.add_column(name, _TYPES[table.columns[name].type])
    for columns in table.indexes:
        known.create_index(columns, if_not_exists=True)
    index = known.detect_fts()
    if index and tuple(db.table(index).columns_dict) != table.search:  # the declaration has changed since
        known.disable_fts()
        index = None
    if table.search and index is None:
        known.enable_fts(table.search, create_triggers=True, tokenize=_TOKENIZER)


def rebuild_search(db: Database) -> None:
    """Makes every full-text index anew: needed after VACUUM, which may number the rows afresh."""
    for table in TABLES:
        if table.search:
            db.table(table.name).rebuild_fts()


def now() -> str:
    """The time in UTC, to the second."""
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds")


def save_sighting(db: Database, source: str, sha256: str, rules: str, *, council: str | None = None) -> bool:
    """Whether these bytes are known and were read by these rules: then nothing is to be read, and only the place is noted where it is new.

    A document that was read without knowing its council is read again when the council is told.
    """
    sql = """select documents.id from documents where sha256 = :sha256 and rules = :rules and (:council is null or told_council = :council)
      union all
      select documents.id from sources join documents on documents.id = sources.document
      where sources.sha256 = :sha256 and rules = :rules and (:council is null or told_council = :council) limit 1"""
    found = db.execute(sql, {"sha256": sha256, "rules": rules, "council": council}).fetchone()
    if found is None:
        return False
    with transaction(db):
        _found_at(db, source, sha256, found[0], now())
        _solve(db, source, sha256)
    return True


def known_problem(db: Database, source: str, sha256: str, rules: str) -> Row | None:
    """The problem that these bytes had at this place before, if the same rules met it: it would only come again."""
    problem = _row(db, "problems", source)
    return problem if problem and (problem["sha256"], problem["rules"]) == (sha256, rules) else None


def has_to_follow_up(db: Database) -> bool:
    """Whether documents changed since what they tell about other meetings was worked out."""
    return db.execute("select 1 from documents where to_follow_up = 1 limit 1").fetchone() is not None


def save_minutes(
    db: Database, minutes: Minutes, *, source: str | None, rules: str, council: str | None = None, at: str | None = None
) -> Saved:
    """Saves everything that a document says: `save_rows` of its rows.

    Args:
        db: a database that `open_database` opened.
        minutes: the document and what it says.
        source: where it was found: an absolute path or an address; None for a known document that is read again from the archive.
        rules: the version of the rules that read it.
        council: the council's name where it is known from elsewhere than the document.
        at: the time to write down (UTC); now, where it is not given.
    """
    return save_rows(db, build_rows(minutes, council=council), source=source, rules=rules, at=at)


def save_rows(db: Database, rows: Rows, *, source: str | None, rules: str, at: str | None = None) -> Saved:
    """Saves the rows of one document (`build_rows`) in one transaction. Saving the same twice changes nothing.

    A row whose content is unchanged is not touched, one that the rules no longer find is deleted, one that they find anew is added. An earlier issue of
    the same minutes keeps its facts, marked superseded.
    """
    at = at or now()
    document = dict(rows["documents"][0])
    with transaction(db):
        db.execute("pragma defer_foreign_keys = on")
        before = _row(db, "documents", document["id"])
        earlier = _row(db, "sources", source) if source else None
        if source and before is None and (twin := _twin(db, document)):
            _found_at(db, source, document["sha256"], twin, at)
            _solve(db, source, document["sha256"])
            return Saved(twin, "copy")
        first_source = before["source"] if before else source or document["sha256"]
        document |= {
            "source": first_source,
            "url": first_source if first_source.startswith(("http://", "https://")) else None,
            "superseded_by": before["superseded_by"] if before else None,
            "rules": rules,
            "first_seen": before["first_seen"] if before else at,
            "read_at": before["read_at"] if before and before["rules"] == rules else at,
            "to_follow_up": before["to_follow_up"] if before else 1,
        }
        needed_before = _shared_by(db, document["id"]) if before else {}
        changed = _replace_rows(db, document["id"], rows, superseded=document["superseded_by"] is not None)
        changed |= _put(db, "documents", [document])
        if changed:
            db.execute("update documents set to_follow_up = 1 where id = ?", (document["id"],))
        if needed_before:
            _let_go(db, needed_before)
        if source:
            changed |= _found_at(db, source, document["sha256"], document["id"], at)
        superseded = supersede(db, document, earlier["document"] if earlier else None) if before is None else ()
        _solve(db, source, document["sha256"])
    return Saved(document["id"], "new" if before is None else "changed" if changed else "unchanged", superseded)


def save_problem(
    db: Database,
    source: str,
    *,
    reason: str,
    remedy: str,
    place: str | None = None,
    sha256: str | None = None,
    rules: str,
    at: str | None = None,
) -> bool:
    """Writes down that something could not be read, and tells whether that is news. It stands until the same place is read well."""
    at = at or now()
    before, found = _row(db, "problems", source), _row(db, "sources", source)
    news = before is None or (before["reason"], before["sha256"]) != (reason, sha256)
    row = {"id": source, "document": found["document"] if found else None, "sha256": sha256, "rules": rules}
    row |= {"reason": reason, "remedy": remedy, "place": place, "first_seen": before["first_seen"] if before else at, "last_seen": at}
    with transaction(db):
        _put(db, "problems", [row])
    return news


def save_run(db: Database, run: Row) -> None:
    """Writes down a run that changed something."""
    with transaction(db):
        db.table("runs").insert(run)


def _row(db: Database, table: str, key: str) -> Row | None:
    return next(iter(db.query(f"select * from [{table}] where id = ?", (key,))), None)


def _put(db: Database, table: str, rows: list[Row]) -> bool:
    """Inserts the rows that are not there and updates those that differ; tells whether anything did."""
    changed = False
    for row in rows:
        known = _row(db, table, row["id"])
        if known is None:
            db.execute(
                f"insert into [{table}] ({', '.join(f'[{name}]' for name in row)}) values ({', '.join(':' + name for name in row)})", row
            )
            changed = True
        elif different := {name for name, value in row.items() if known[name] != value}:
            db.execute(f"update [{table}] set {', '.join(f'[{name}] = :{name}' for name in sorted(different))} where id = :id", row)
            changed = True
    return changed


def _replace_rows(db: Database, document: str, rows: Rows, *, superseded: bool) -> bool:
    """Makes the rows that belong to a document what they should be."""
    changed = False
    for name in _SHARED:
        for row in rows.get(name, []):
            known = _row(db, name, row["id"]) or {}
            # What several documents say of one meeting or person adds up: the newest word counts, silence takes nothing away. Names stay as first written.
            said = {key: value for key, value in row.items() if value is not None and not (key in ("name", "title") and known.get(key))}
            changed |= _put(db, name, [row | known | said])
    for name in _OWNED:
        given = [] if superseded and name == "search" else rows.get(name, [])  # what is superseded is kept and shown, but not searched
        wanted = {row["id"]: row | ({"superseded": int(superseded)} if name in MARKED_TABLES else {}) for row in given}
        stale = [key for (key,) in db.execute(f"select id from [{name}] where document = ?", (document,)) if key not in wanted]
        for key in stale:
            db.execute(f"delete from [{name}] where id = ?", (key,))
            if name == "actions":
                db.execute("delete from action_updates where action = ?", (key,))
        changed |= bool(stale) | _put(db, name, list(wanted.values()))
    return changed


def _shared_by(db: Database, document: str) -> dict[str, set[str]]:
    """The ids of the shared rows that a document's rows point to."""
    found: dict[str, set[str]] = {name: set() for name in _SHARED}
    for shared, references in _REFERENCES.items():
        for table, column in references:
            if table in _OWNED:
                sql = f"select distinct [{column}] from [{table}] where document = ? and [{column}] is not null"
                found[shared].update(key for (key,) in db.execute(sql, (document,)))
    return found


def _let_go(db: Database, candidates: dict[str, set[str]]) -> None:
    """Deletes those shared rows that nothing points to any more: a person that only a corrected rule made up."""
    for name in reversed(_SHARED):
        unused = " and ".join(f"not exists (select 1 from [{table}] where [{column}] = [{name}].id)" for table, column in _REFERENCES[name])
        for key in candidates[name]:
            db.execute(f"delete from [{name}] where id = ? and {unused}", (key,))


def _found_at(db: Database, source: str, sha256: str, document: str, at: str) -> bool:
    before = _row(db, "sources", source)
    first_seen = before["first_seen"] if before else at
    return _put(db, "sources", [{"id": source, "document": document, "sha256": sha256, "first_seen": first_seen}])


def _solve(db: Database, source: str | None, sha256: str) -> None:
    """What was read well is no problem any more: neither what lies at this place nor, where the archive was read again, these bytes."""
    if source:
        db.execute("delete from problems where id = ?", (source,))
    else:
        db.execute("delete from problems where sha256 = ?", (sha256,))


def _twin(db: Database, document: Row) -> str | None:
    """A document with the very same text: a re-stamped PDF is no new version."""
    sql = "select id from documents where text_sha256 = ? and id <> ? order by superseded_by is not null, first_seen limit 1"
    found = db.execute(sql, (document["text_sha256"], document["id"])).fetchone()
    return found[0] if found else None
