"""What a scrape has fetched, written down at once: a scrape that was cut off goes on where it stopped, and nothing is fetched twice."""

from __future__ import annotations

import fcntl
import hashlib
import logging
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from flows.archive import archive_folder, archive_path, keep_original
from flows.fetch import Check, Guest
from flows.rows import Row
from flows.store import now, transaction

_LOG = logging.getLogger("minutebook.scrape")


@dataclass(slots=True)
class Notebook:
    """Fetches for one scrape of one site.

    Args:
        db: the database, open.
        database: its path: the bytes are kept in `archive/` beside it.
        guest: who asks.
        site: the site's id.
        scrape: the scrape's id.
    """

    db: Database
    database: Path
    guest: Guest
    site: str
    scrape: int

    def ask(self, address: str, *, check: Check | None = None, patient: bool = True) -> bytes:
        """The bytes of a list, asked for anew and not kept."""
        return self.guest.fetch(address, check=check, patient=patient).data or b""

    def fetch(self, address: str, *, check: Check | None = None, patient: bool = True) -> bytes:
        """The bytes of a page or file: those that this scrape has fetched already, those that the site says still hold, or new ones, which are kept."""
        known = self.known(address)
        held = self._held(known) if known else None
        if known and held is not None and known["scrape"] == self.scrape:
            return held
        marks = {name: known[name] for name in ("etag", "last_modified")} if known and held is not None else {}
        page = self.guest.fetch(address, check=check, patient=patient, **marks)
        data = held if page.data is None and held is not None else page.data or b""
        sha256 = hashlib.sha256(data).hexdigest()
        keep_original(self.database, sha256, data)
        row = {"id": address, "site": self.site, "scrape": self.scrape, "sha256": sha256}
        row |= {"etag": page.etag, "last_modified": page.last_modified, "fetched_at": now()}
        with transaction(self.db):
            self.db.table("fetches").upsert(row, pk="id")
        if known and known["sha256"] != sha256:
            self.forget(known["sha256"])
        return data

    def known(self, address: str) -> Row | None:
        """What is written down about an address."""
        return next(iter(self.db.query("select * from fetches where id = ?", (address,))), None)

    def forget(self, sha256: str) -> None:
        """Takes bytes out of the archive that no document, no place and no fetch needs: yesterday's copy of a page that says the same today."""
        sql = """select 1 from documents where sha256 = :hash union all select 1 from sources where sha256 = :hash
          union all select 1 from fetches where sha256 = :hash limit 1"""
        if self.db.execute(sql, {"hash": sha256}).fetchone() is None:
            archive_path(self.database, sha256).unlink(missing_ok=True)

    def _held(self, known: Row) -> bytes | None:
        path = archive_path(self.database, known["sha256"])
        return path.read_bytes() if path.is_file() else None


@contextmanager
def only_one(database: Path, site: str) -> Iterator[None]:
    """Lets one scrape of a site at a time work on a database; another waits here. A killed program holds nothing up."""
    folder = archive_folder(database) / ".locks"
    folder.mkdir(parents=True, exist_ok=True)
    name = re.sub(r"[^a-z0-9.-]", "_", site.lower())[-100:] + "-" + hashlib.sha256(site.encode()).hexdigest()[:8]
    descriptor = os.open(folder / name, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            _LOG.warning("another program scrapes %s into %s; this one waits until it has ended", site, database)
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
