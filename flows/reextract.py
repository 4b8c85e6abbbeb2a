"""Reading the archive again: what new rules find in the bytes that were fetched long ago."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from flows.archive import archive_path
from flows.ingest import Progress, Report, finish_ingest, save_reading
from flows.reading import Problem, Reading, Request, read_all
from flows.rows import Row
from flows.rules import rules_version
from flows.store import now, open_database


def stale_documents(database: Path) -> list[Row]:
    """The documents that other rules than these read last: id, source, sha256 and the council that was told, the earliest first."""
    db = open_database(database)
    try:
        sql = "select id, source, sha256, told_council from documents where rules <> ? order by first_seen, id"
        return list(db.query(sql, (rules_version(),)))
    finally:
        db.close()


def reextract(stale: list[Row], database: Path, *, workers: int | None = None, progress: Progress | None = None) -> Report:
    """Reads documents again from the archive, and saves what has changed.

    A fact that the rules still find keeps its id and its row, so that what people decided about it (`reviews`) stays with it.

    Args:
        stale: rows of `stale_documents`.
        database: the database; the originals lie in `archive/` beside it.
        workers: how many processes read; one a core, where it is not given.
        progress: called with the source of each document that is done.
    """
    started, report = now(), Report()
    db = open_database(database)
    try:
        lost: list[Row] = []
        for reading in read_all(_requests(stale, database, lost), workers=workers):
            save_reading(db, reading, report, from_archive=True)
            if progress:
                progress(reading.source)
        for row in lost:
            problem = Problem(row["source"], "its original is not in the archive", "ingest it again", sha256=row["sha256"])
            save_reading(db, Reading(row["source"], problem=problem), report, from_archive=True)
    finally:
        db.close()
    finish_ingest(database, report, command="reextract", what=f"{len(stale)} documents", started=started)
    return report


def _requests(stale: list[Row], database: Path, lost: list[Row]) -> Iterator[Request]:
    for row in stale:
        path = archive_path(database, row["sha256"])
        if path.is_file():
            yield Request(row["source"], database, path=path, council=row["told_council"])
        else:
            lost.append(row)
