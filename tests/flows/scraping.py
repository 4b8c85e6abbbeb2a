"""What the tests of scraping share: a guest in a hurry, and a database's facts without the times of day."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from flows.fetch import Guest
from flows.scrape import scrape
from flows.scrape_report import ScrapeReport
from flows.sources.councils import Council
from flows.store import open_database
from tests.flows.stand_in_council import StandInCouncil

TODAY = dt.date(2025, 6, 1)
SINCE = dt.date(2023, 1, 1)
_TIMES = {
    "first_seen",
    "last_seen",
    "read_at",
    "started_at",
    "ended_at",
    "fetched_at",
    "asked_at",
    "listed_at",
    "last_run",
    "gone_at",
    "rules",
}
_HOW_IT_CAME = {"runs", "scrapes", "sites", "site_committees", "fetches"}


def hurried(**settings: Any) -> Guest:
    """A guest that may ask this machine, and waits for nobody."""
    return Guest(
        **(
            {"allow_private": True, "pause_seconds": 0, "back_off_seconds": (0.0, 0.0), "silence_seconds": 0.3, "body_seconds": 0.6}
            | settings
        )
    )


def run(council: StandInCouncil, database: Path, *, today: dt.date = TODAY, since: dt.date | None = SINCE, **settings: Any) -> ScrapeReport:
    """Scrapes the stand-in council; `asked` then counts this scrape's requests."""
    council.asked.clear()
    with hurried() as guest:
        return scrape(
            Council("Elmshire County Council", council.address, "moderngov"), database, guest, today=today, since=since, **settings
        )


def facts(database: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table that says something, in its order, without times of day, the rules' version and the story of how it came there."""
    db = open_database(database)
    try:
        return {
            table: _rows(db, table)
            for table in db.table_names()
            if "_fts" not in table and table not in _HOW_IT_CAME and table[:7] != "sqlite_"
        }
    finally:
        db.close()


def _rows(db: Database, table: str) -> list[tuple[Any, ...]]:
    names = [name for name in db.table(table).columns_dict if name not in _TIMES and (table, name) != ("site_meetings", "scrape")]
    return sorted(db.execute(f"select {', '.join(f'[{name}]' for name in names)} from [{table}]").fetchall(), key=repr)


def rows(database: Path, sql: str) -> list[dict[str, Any]]:
    db = open_database(database)
    try:
        return list(db.query(sql))
    finally:
        db.close()


def one(database: Path, sql: str) -> Any:
    """The one value that a query gives."""
    (row,) = rows(database, sql)
    (value,) = row.values()
    return value
