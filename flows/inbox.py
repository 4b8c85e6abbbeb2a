"""A folder to drop minutes into: whatever lies there is ingested, and moved to `done` or to `failed` with the reason beside it."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

from flows.ingest import Report, ingest
from flows.store import open_database, transaction

DONE, FAILED, REASON = "done", "failed", ".reason.txt"


def waiting_files(inbox: Path, *, settled_seconds: float = 2.0) -> list[Path]:
    """The files in the inbox that nobody is still writing, those in folders too, by name.

    Args:
        inbox: the folder.
        settled_seconds: how long a file must have stood still.
    """
    if not inbox.is_dir():
        return []
    files = (path for path in inbox.rglob("*") if path.is_file() and not path.is_symlink())
    old_enough = time.time() - settled_seconds
    return sorted(path for path in files if _is_wanted(path.relative_to(inbox)) and path.stat().st_mtime <= old_enough)


def take_in(inbox: Path, database: Path, *, council: str | None = None, settled_seconds: float = 2.0) -> Report:
    """Ingests what lies in the inbox.

    A file is moved to `done` first and read there, so that the place that is written down is the place where it stays; one that was moved and not read,
    because the program was killed between, is read the next time.

    Args:
        inbox: the folder; it and its `done` and `failed` are made where they are not there.
        database: the database to save to.
        council: the council's name, where the files do not give it.
        settled_seconds: how long a file must have stood still.
    """
    done, failed = inbox / DONE, inbox / FAILED
    for folder in (done, failed):
        folder.mkdir(parents=True, exist_ok=True)
    for path in waiting_files(inbox, settled_seconds=settled_seconds):
        path.rename(_free(done / path.name))
    sources = _unread(done, database)
    report = ingest([str(path) for path in sources], database, council=council, what=str(inbox)) if sources else Report()
    for number, problem in enumerate(report.problems):
        path = Path(problem.source)
        if path.parent == done.absolute() and path.is_file():
            kept = _free(failed / path.name)
            where = f" ({problem.place})" if problem.place else ""
            (failed / f"{kept.name}{REASON}").write_text(f"{path.name}{where}: {problem.reason}; {problem.remedy}\n", "utf-8")
            path.rename(kept)
            report.problems[number] = replace(problem, source=str(kept.absolute()))
            _move_problem(database, problem.source, str(kept.absolute()))
    return report


def _is_wanted(path: Path) -> bool:
    return path.parts[0] not in (DONE, FAILED) and not any(part.startswith(".") for part in path.parts)


def _unread(done: Path, database: Path) -> list[Path]:
    """The files in `done` that the database knows nothing of."""
    files = sorted(path.absolute() for path in done.iterdir() if path.is_file())
    if not files:
        return []
    db = open_database(database)
    try:
        known = {source for (source,) in db.execute("select id from sources where id like ? || '%'", (f"{done.absolute()}/",))}
    finally:
        db.close()
    return [path for path in files if str(path) not in known]


def _move_problem(database: Path, old: str, new: str) -> None:
    db = open_database(database)
    try:
        with transaction(db):
            db.execute("update or replace problems set id = ? where id = ?", (new, old))
    finally:
        db.close()


def _free(path: Path) -> Path:
    """The path, or with a number where something has that name: minutes.pdf, minutes-2.pdf …"""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_stem(f"{path.stem}-{number}")
    return free
