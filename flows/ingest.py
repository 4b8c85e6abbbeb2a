"""Ingesting: whatever there is to read, read it, save it, and say what could not be read."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from sqlite_utils import Database

from flows.reading import Problem, Reading, Request, check_size, problem_of, read_all, unopened
from flows.rules import rules_version
from flows.sources.folder import find_files, is_address
from flows.store import has_to_follow_up, known_problem, now, open_database, save_problem, save_rows, save_run, save_sighting
from models import UnreadableDocument

if TYPE_CHECKING:
    from flows.fetch import Guest

Progress = Callable[[str], None]


@dataclass(slots=True)
class Report:
    """What an ingest came to.

    `read` counts the documents that were read and saved, `unchanged` those whose bytes and rules had not changed, `superseded` the earlier issues that
    gave way. `changed` tells whether the database is other than before.
    """

    read: int = 0
    unchanged: int = 0
    superseded: int = 0
    problems: list[Problem] = field(default_factory=list)
    changed: bool = False

    def add(self, other: Report) -> None:
        self.read += other.read
        self.unchanged += other.unchanged
        self.superseded += other.superseded
        self.problems += other.problems
        self.changed |= other.changed


def find_sources(targets: Iterable[str]) -> list[str]:
    """Every file and address that the targets name, each once, in their order.

    Raises:
        FileNotFoundError: a path or glob that names nothing.
    """
    found = (source for target in targets for source in ([target] if is_address(target) else map(str, find_files(target))))
    return list(dict.fromkeys(found))


def ingest(
    sources: Iterable[str],
    database: Path,
    *,
    council: str | None = None,
    allow_private: bool = False,
    workers: int | None = None,
    progress: Progress | None = None,
    what: str = "",
) -> Report:
    """Reads files and pages, saves what they say, and follows up what that tells about earlier meetings.

    What was read before by the same rules is passed over.

    Args:
        sources: absolute paths and addresses (`find_sources`).
        database: the database to save to; the originals go to `archive/` beside it.
        council: the name of the council, where the documents are known to be one council's.
        allow_private: also fetch addresses inside a network or on this machine.
        workers: how many processes read; one a core, where it is not given.
        progress: called with each source when it is done.
        what: what was asked for, to be written down in `runs`.
    """
    started = now()
    report = ingest_batch(sources, database, council=council, allow_private=allow_private, workers=workers, progress=progress)
    finish_ingest(database, report, command="ingest", what=what, started=started)
    return report


def ingest_batch(
    sources: Iterable[str],
    database: Path,
    *,
    council: str | None = None,
    allow_private: bool = False,
    workers: int | None = None,
    progress: Progress | None = None,
) -> Report:
    """Reads and saves some documents: the work of `ingest` without its end."""
    report, done = Report(), progress or _say_nothing
    db = open_database(database)
    try:
        requests = still_to_read(db, sources, report, database=database, council=council, allow_private=allow_private, done=done)
        for reading in read_all(requests, workers=workers):
            save_reading(db, reading, report)
            done(reading.source)
    finally:
        db.close()
    return report


def finish_ingest(database: Path, report: Report, *, command: str, what: str, started: str) -> None:
    """Follows up the documents that changed, now or in a run that was killed, and writes the run down if it changed anything."""
    db = open_database(database)
    try:
        if has_to_follow_up(db):
            from flows.follow_up import follow_up  # noqa: PLC0415 - a second run over unchanged files should not wait for spaCy

            follow_up(db)
        if report.changed:
            counts = {"read": report.read, "unchanged": report.unchanged, "failed": len(report.problems), "superseded": report.superseded}
            save_run(db, {"command": command, "what": what, "started_at": started, "ended_at": now(), "rules": rules_version()} | counts)
    finally:
        db.close()


def save_reading(db: Database, reading: Reading, report: Report, *, from_archive: bool = False) -> None:
    """Saves what one source came to, and counts it. What was read from the archive says nothing of what its source holds now."""
    if reading.problem is not None:
        report.problems.append(reading.problem)
        problem = reading.problem
        report.changed |= save_problem(
            db,
            problem.source,
            reason=problem.reason,
            remedy=problem.remedy,
            place=problem.place,
            sha256=problem.sha256,
            rules=rules_version(),
        )
    elif reading.rows is not None:
        saved = save_rows(db, reading.rows, source=None if from_archive else reading.source, rules=rules_version())
        report.superseded += len(saved.superseded)
        if saved.outcome == "unchanged":
            report.unchanged += 1
        else:
            report.read += 1
            report.changed = True


def still_to_read(
    db: Database, sources: Iterable[str], report: Report, *, database: Path, council: str | None, allow_private: bool, done: Progress
) -> Iterator[Request]:
    """Those sources that have to be read; the others are counted here."""
    with ExitStack() as at_the_end:
        guest: Guest | None = None
        for source in sources:
            data, path = None, None
            try:
                if is_address(source):
                    guest = guest or at_the_end.enter_context(_new_guest(allow_private))
                    from flows.sources.addresses import fetch_whole  # noqa: PLC0415 - as for the guest

                    data = fetch_whole(source, guest)
                    sha256 = hashlib.sha256(data).hexdigest()
                else:
                    path = Path(source)
                    sha256 = _hash_file(path)
            except UnreadableDocument as error:
                save_reading(db, Reading(source, problem=problem_of(error, source)), report)
                done(source)
                continue
            if save_sighting(db, source, sha256, rules_version(), council=council):
                report.unchanged += 1
                done(source)
            elif known := known_problem(db, source, sha256, rules_version()):
                problem = Problem(source, known["reason"], known["remedy"], known["place"], sha256)
                save_reading(db, Reading(source, problem=problem), report)
                done(source)
            else:
                yield Request(source, database, path=path, data=data, council=council)


def _new_guest(allow_private: bool) -> Guest:
    from flows.fetch import Guest  # noqa: PLC0415 - httpx takes a quarter of a second to import, and files do not need it

    return Guest(allow_private=allow_private)


def _hash_file(path: Path) -> str:
    check_size(str(path), path)
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise unopened(str(path), error) from error


def _say_nothing(source: str) -> None:
    """Progress that nobody watches."""
