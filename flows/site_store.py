"""What is known of a site, in the database: what it lists, what was asked when, and what is still to be asked.

A meeting is settled when its minutes are whole, no draft, and have stood for three months: it is asked again where its list tells something new of it,
and otherwise once in thirty days, since minutes are corrected without a word in any list. Missing minutes never settle. Lists are read whole every thirty
days, and between that the last four months of them.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from typing import Any, Literal

from sqlite_utils import Database

from flows.names import council_id
from flows.rows import Row
from flows.sources.councils import Kind
from flows.sources.site import ListedCommittee, ListedMeeting
from flows.store import now, transaction

LOOKS_BACK = dt.timedelta(days=365)
SETTLED_AFTER = dt.timedelta(days=92)
LIST_WHOLE_EVERY = dt.timedelta(days=30)
ASK_SETTLED_EVERY = dt.timedelta(days=30)
LISTED_EACH_TIME = dt.timedelta(days=122)
GONE_AFTER_MISSES = 3
_RESUMED_WITHIN = dt.timedelta(hours=24)
COUNTS = ("found", "new", "changed", "waiting", "failed", "gone")

Outcome = Literal["minutes", "none", "missing", "failed"]


def save_site(db: Database, site: str, kind: str, council: str, *, ons_code: str | None = None) -> None:
    """Notes a site and the council it belongs to, with what a list of sources says of the council."""
    key = council_id(council)
    with transaction(db):
        db.execute("insert or ignore into councils (id, name) values (?, ?)", (key, council))
        db.execute("update councils set ons_code = coalesce(?, ons_code), url = ? where id = ?", (ons_code, site, key))
        zeros = ", ".join("0" for _ in COUNTS)
        db.execute(f"insert or ignore into sites (id, council, kind, {', '.join(COUNTS)}) values (?, ?, ?, {zeros})", (site, key, kind))
        db.execute("update sites set council = ?, kind = ? where id = ?", (key, kind, site))


def kind_of(db: Database, site: str) -> Kind | None:
    """The kind of a site that was scraped before."""
    row = _row(db, "sites", site)
    return row["kind"] if row else None


def begin_scrape(db: Database, site: str, what: dict[str, Any]) -> int:
    """The id of a new scrape, or of the one of the last day that was cut off while it did the same. Only for who holds the site (`only_one`)."""
    words, at = json.dumps(what, sort_keys=True), now()
    since = (dt.datetime.now(dt.UTC) - _RESUMED_WITHIN).isoformat(timespec="seconds")
    with transaction(db):
        sql = "select id from scrapes where site = ? and what = ? and ended_at is null and started_at > ? order by id desc limit 1"
        if found := db.execute(sql, (site, words, since)).fetchone():
            return int(found[0])
        db.execute("update scrapes set ended_at = ? where site = ? and ended_at is null", (at, site))
        zeros = ", ".join("0" for _ in COUNTS)
        sql = f"insert into scrapes (site, what, started_at, {', '.join(COUNTS)}) values (?, ?, ?, {zeros}) returning id"
        return int(db.execute(sql, (site, words, at)).fetchone()[0])


def end_scrape(db: Database, site: str, scrape: int, counts: dict[str, int], warning: str | None, *, answered: bool) -> None:
    """Notes what a scrape came to."""
    at, sets = now(), ", ".join(f"[{name}] = :{name}" for name in COUNTS)
    row = {name: counts[name] for name in COUNTS} | {"at": at, "scrape": scrape, "site": site, "warning": warning}
    with transaction(db):
        db.execute(f"update scrapes set ended_at = :at, {sets} where id = :scrape", row)
        db.execute(f"update sites set last_run = :at, warning = :warning, {sets} where id = :site", row)
        if answered:
            db.execute("update sites set last_seen = ? where id = ?", (at, site))


def listing_window(
    db: Database, site: str, committee: ListedCommittee, scrape: int, *, since: dt.date, until: dt.date, today: dt.date
) -> tuple[dt.date, dt.date] | None:
    """From which day to which a list is to be read now; None where this scrape has read it, or where nothing new can be in it."""
    row = _row(db, "site_committees", f"{site}#{committee.number}")
    if row and row["scrape"] == scrape:
        return None
    if row and row["listed_at"] and row["listed_from"] <= since.isoformat():
        listed_at = dt.datetime.fromisoformat(row["listed_at"]).date()
        if today - listed_at < LIST_WHOLE_EVERY:
            recent = max(since, today - LISTED_EACH_TIME)
            return None if committee.ended or recent > until else (recent, until)
    return since, until


def save_listing(
    db: Database, site: str, committee: ListedCommittee, scrape: int, *,
    window: tuple[dt.date, dt.date], meetings: Iterable[ListedMeeting], whole: bool, at: str | None = None,
) -> None:  # fmt: skip
    """Notes what a list says, and which meetings it should have had and had not."""
    at = at or now()
    listed = list(meetings)
    with transaction(db):
        key = f"{site}#{committee.number}"
        before = _row(db, "site_committees", key)
        row: Row = {"id": key, "site": site, "number": committee.number, "name": committee.name, "ended": int(committee.ended)}
        row |= {"listed_from": before and before["listed_from"], "listed_at": before and before["listed_at"], "scrape": scrape}
        if whole:
            row |= {"listed_from": min(filter(None, (row["listed_from"], window[0].isoformat()))), "listed_at": at}
        db.table("site_committees").upsert(row, pk="id")
        for meeting in listed:
            _save_meeting(db, site, committee.number, meeting)
        if listed:  # an empty list is a broken one more often than the end of every meeting
            found = {meeting.address for meeting in listed}
            sql = "select id from site_meetings where site = ? and listing = ? and date between ? and ? and gone_at is null"
            for (address,) in db.execute(sql, (site, committee.number, *(day.isoformat() for day in window))).fetchall():
                if address not in found:
                    db.execute("update site_meetings set listed = 0 where id = ?", (address,))


def _save_meeting(db: Database, site: str, listing: str, meeting: ListedMeeting) -> None:
    before = _row(db, "site_meetings", meeting.address)
    row: Row = {
        "id": meeting.address,
        "site": site,
        "number": meeting.number,
        "listing": listing,
        "committee_number": meeting.committee,
        "committee_name": meeting.committee_name,
        "date": meeting.date.isoformat(),
        "time": meeting.time,
        "status": meeting.status,
        "held": int(meeting.held),
        "listed": 1,
    }
    if before is None:
        db.table("site_meetings").insert(row | {"final": 0, "misses": 0})
        return
    if before["date"] != row["date"]:
        row["moved_from"] = before["date"]
    if any(before[name] != row[name] for name in ("date", "time", "status", "held")) or before["gone_at"]:
        row |= {"final": 0, "misses": 0, "gone_at": None}  # something is new about it: it is asked again, settled or not
    db.table("site_meetings").update(meeting.address, row)


def due_meetings(
    db: Database, site: str, scrape: int, today: dt.date, *, numbers: Iterable[str], since: dt.date | None, until: dt.date
) -> list[ListedMeeting]:
    """The meetings that are to be asked now, the earliest first: held, not settled or not asked for thirty days, and not asked by this scrape yet.

    Settled ones of more than a year ago are left alone, unless `since` goes back to them.
    """
    numbers = list(numbers)
    sql = f"""select * from site_meetings where site = :site and date <= :until and (scrape is null or scrape <> :scrape) and gone_at is null
        and ((held = 1 and listed = 1 and not (final = 1 and minutes_since < :settled and (asked_at >= :lately or date < :far_back)))
          or (listed = 0 and asked_at is not null))
        {"and date >= :since" if since else ""}
        {f"and committee_number in ({', '.join(f':c{n}' for n in range(len(numbers)))})" if numbers else ""}
      order by date, cast(number as integer), id"""
    values = {"site": site, "scrape": scrape, "until": min(until, today).isoformat(), "since": since and since.isoformat()}
    values |= {"lately": (today - ASK_SETTLED_EVERY).isoformat(), "far_back": (since or today - LOOKS_BACK).isoformat()}
    values |= {"settled": (today - SETTLED_AFTER).isoformat()} | {f"c{n}": number for n, number in enumerate(numbers)}
    return [
        ListedMeeting(
            row["id"], row["number"], row["committee_number"], row["committee_name"], dt.date.fromisoformat(row["date"]), row["time"], row["status"]
        )
        for row in db.query(sql, values)
    ]  # fmt: skip


def save_asked(
    db: Database, meeting: ListedMeeting, scrape: int, outcome: Outcome, today: dt.date, *,
    document: str | None = None, final: bool = False, changed: bool = False, date: dt.date | None = None,
) -> int:  # fmt: skip
    """Notes what a meeting had when it was asked. Tells how often running it was not there."""
    with transaction(db):
        before: Row = next(db.query("select * from site_meetings where id = ?", (meeting.address,)))
        row: Row = {"outcome": outcome, "asked_at": now(), "scrape": scrape}
        if outcome == "minutes":
            # Minutes that were there when a meeting was first asked may be years old: they count from the meeting. Later ones were seen to come.
            first_time = before["asked_at"] is None
            since = (
                before["minutes_since"]
                if before["minutes_since"] and not changed
                else (before["date"] if first_time else today.isoformat())
            )
            row |= {"document": document, "final": int(final), "minutes_since": since, "misses": 0, "gone_at": None}
        elif outcome == "missing" or (outcome == "none" and before["document"]):
            misses = before["misses"] + 1
            row |= {"misses": misses, "gone_at": now() if misses >= GONE_AFTER_MISSES else None}
        elif outcome == "none":
            row |= {"misses": 0, "gone_at": None}
        if date and outcome in ("minutes", "none") and date.isoformat() != before["date"]:
            row |= {"date": date.isoformat(), "moved_from": before["date"]}
        db.table("site_meetings").update(meeting.address, row)
        return int(row["misses"] if "misses" in row else before["misses"])


def clear_problem(db: Database, address: str) -> None:
    """A list or meeting that answered is no problem any more."""
    if _row(db, "problems", address):
        with transaction(db):
            db.execute("delete from problems where id = ?", (address,))


def place_of(db: Database, source: str) -> Row | None:
    """What was found at a place last: the row of `sources`."""
    return _row(db, "sources", source)


def is_told(db: Database, sha256: str) -> bool:
    """Whether it is known already whose minutes these bytes are."""
    return db.execute("select 1 from documents where sha256 = ? and told_council is not null limit 1", (sha256,)).fetchone() is not None


def count_meetings(db: Database, site: str, numbers: Iterable[str], since: dt.date, until: dt.date) -> dict[str, int]:
    """How many meetings of these days a site lists, for how many of its meetings the minutes are waited for, and how many are gone."""
    numbers = list(numbers)
    only = f"and committee_number in ({', '.join('?' for _ in numbers)})" if numbers else ""
    sql = f"""select count(*) filter (where listed = 1 and gone_at is null and date between ? and ?),
        count(*) filter (where held = 1 and document is null and outcome = 'none' and gone_at is null), count(*) filter (where gone_at is not null)
      from site_meetings where site = ? {only}"""
    found = db.execute(sql, (since.isoformat(), until.isoformat(), site, *numbers)).fetchone()
    return dict(zip(("found", "waiting", "gone"), found, strict=True))


def _row(db: Database, table: str, key: str) -> Row | None:
    return next(iter(db.query(f"select * from [{table}] where id = ?", (key,))), None)
