"""The research download: a dated folder that can be cited, checked and compared with the one before."""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import duckdb

from flows.record_tables import FACTS
from flows.rules import rules_version
from flows.store import TABLES, open_database
from flows.tables import Table
from flows.views import VIEWS

# Left out of the CSV files, not of the database: the texts of whole documents, and what is made from the other tables.
_NOT_IN_CSV = {"documents": {"text", "blocks"}}
_NO_CSV = {"search"}
_PARQUET_TYPES = {"TEXT": "VARCHAR", "INTEGER": "BIGINT", "REAL": "DOUBLE"}
_JSON_TYPES = {"TEXT": "string", "INTEGER": "integer", "REAL": "number"}
_ADDRESS = "({0} like 'http://%' or {0} like 'https://%')"
_README = """# Minutebook, release of {date}

What councils decided, who must do what by when, which indicators stood where, and who said so, read from published minutes by rules (version `{rules}`).
Each fact carries the words it was read from and their place: `documents.text[start_char:end_char] = quote`.

- `minutebook.db`: everything, as SQLite. Serve it with `minutebook serve --db minutebook.db --immutable`.
- `csv/`: every table; UTF-8, missing is empty. `documents.csv` leaves out the whole texts, which the database has.
- `parquet/`: the same tables with the types of their columns, for pandas, R, DuckDB and the like; missing is null.
- `datapackage.json`: the data dictionary, every table and column with its meaning (Frictionless Data Package); `data-dictionary.md` is the same to be read.
- `CHANGELOG.md`: what came and went since the release before. `SHA256SUMS`: check with `sha256sum -c SHA256SUMS`. `CITATION.cff`: how to cite.

{counts}

Rules are wrong at times: `minutebook evaluate` says how often. The minutes themselves are the record; the words quoted from them remain those of the
bodies that published them. Names of files and folders on the machine that made this release have been taken out.
"""


def make_release(database: Path, folder: Path, *, day: dt.date, against: Path | None = None) -> Path:
    """Writes a release of a database.

    Args:
        database: the database; others may go on writing to it.
        folder: where the release's own folder is made, named by the day.
        day: the date of the release.
        against: the folder of an earlier release, to tell what came and went.

    Returns:
        The folder that was made.

    Raises:
        FileExistsError: there is a release of that day already.
        FileNotFoundError: the earlier release holds no database.
    """
    release = folder / f"minutebook-{day.isoformat()}"
    if release.exists():
        raise FileExistsError(f"{release}: there is a release of that day already; remove it, or give another folder with --to")
    earlier = against / "minutebook.db" if against else None
    if earlier and not earlier.is_file():
        raise FileNotFoundError(f"{against}: no minutebook.db in it, so it is no release to compare with")
    making = folder / f".{release.name}.part"
    shutil.rmtree(making, ignore_errors=True)
    (making / "csv").mkdir(parents=True)
    (making / "parquet").mkdir()
    _copy(database, making / "minutebook.db")
    with closing(sqlite3.connect(f"file:{making / 'minutebook.db'}?mode=ro", uri=True)) as db:
        tables = [table for table in TABLES if table.name not in _NO_CSV]
        counts = {table.name: _write_csv(db, table, making / "csv") for table in tables}
        (making / "CHANGELOG.md").write_text(_changes(db, earlier, day), "utf-8")
    for table in tables:
        _write_parquet(table, making)
    (making / "datapackage.json").write_text(json.dumps(describe_tables(day), indent=1, ensure_ascii=False) + "\n", "utf-8")
    (making / "data-dictionary.md").write_text(_dictionary(), "utf-8")
    (making / "CITATION.cff").write_text(_citation(day), "utf-8")
    listed = "\n".join(["| table | rows |", "|---|---:|", *(f"| {name} | {count:,} |" for name, count in counts.items())])
    (making / "README.md").write_text(_README.format(date=day.isoformat(), rules=rules_version(), counts=listed), "utf-8")
    _write_checksums(making)
    return making.rename(release)


def describe_tables(day: dt.date) -> dict[str, Any]:
    """The data dictionary as a Frictionless Data Package, made from the declared tables."""
    resources = []
    for table in TABLES:
        if table.name in _NO_CSV:
            continue
        columns = {name: column for name, column in table.columns.items() if name not in _NOT_IN_CSV.get(table.name, ())}
        fields = [
            {"name": name, "type": _JSON_TYPES[column.type], "description": column.about}
            | ({"constraints": {"required": True}} if column.required else {})
            for name, column in columns.items()
        ]
        keys = [{"fields": name, "reference": {"resource": c.references, "fields": "id"}} for name, c in columns.items() if c.references]
        schema: dict[str, Any] = {"fields": fields, "primaryKey": table.key, "missingValues": [""]}
        resources.append(
            {
                "name": table.name,
                "path": f"csv/{table.name}.csv",
                "description": table.about,
                "encoding": "utf-8",
                "schema": schema | ({"foreignKeys": keys} if keys else {}),
            }
        )
    return {"name": "minutebook", "title": "Minutebook", "version": day.isoformat(), "created": day.isoformat(), "resources": resources}


def _copy(database: Path, copy: Path) -> None:
    """A consistent copy while others write; without the names of folders on this machine, and without what only running it needs.

    A backup keeps the numbers of the rows, which the full-text indexes go by; VACUUM INTO would not.
    """
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as source, closing(sqlite3.connect(copy)) as db:
        source.backup(db)
    open_database(copy).close()  # a database of an earlier version gets what it lacks
    with closing(sqlite3.connect(copy)) as db:
        db.execute("pragma journal_mode = delete")
        db.execute("pragma secure_delete = on")  # what is taken out leaves no trace in the free pages
        with db:
            file_name = "replace(source, rtrim(source, replace(replace(source, '/', ''), '\\', '')), '')"
            db.execute(f"update documents set source = {file_name} where not {_ADDRESS.format('source')}")
            db.execute(f"delete from sources where not {_ADDRESS.format('id')}")
            db.execute(f"delete from problems where not {_ADDRESS.format('id')}")
            db.execute("update runs set what = 'left out'")


def _write_csv(db: sqlite3.Connection, table: Table, folder: Path) -> int:
    columns = [name for name in table.columns if name not in _NOT_IN_CSV.get(table.name, ())]
    rows = db.execute(f"select {', '.join(f'[{name}]' for name in columns)} from [{table.name}] order by [{table.key}]")
    with (folder / f"{table.name}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        count = 0
        for count, row in enumerate(rows, 1):  # noqa: B007 - counts what was written
            writer.writerow(row)
    return count


def _write_parquet(table: Table, release: Path) -> None:
    """The CSV file of a table once more as Parquet, each column of its declared type."""
    columns = {name: _PARQUET_TYPES[column.type] for name, column in table.columns.items() if name not in _NOT_IN_CSV.get(table.name, ())}
    with duckdb.connect() as db:
        rows = db.read_csv(
            str(release / "csv" / f"{table.name}.csv"),
            header=True,
            delimiter=",",
            quotechar='"',
            escapechar='"',
            na_values="",
            columns=columns,
            auto_detect=False,
            parallel=False,
        )
        rows.write_parquet(str(release / "parquet" / f"{table.name}.parquet"), compression="zstd")


def _changes(db: sqlite3.Connection, earlier: Path | None, day: dt.date) -> str:
    if earlier is None:
        return f"# Changes\n\n## {day.isoformat()}\n\nThe first release, or one that was not compared with another.\n"
    lines = [
        f"# Changes\n\n## {day.isoformat()}, compared with {earlier.parent.name}\n",
        "| table | new | gone | kept |",
        "|---|---:|---:|---:|",
    ]
    with closing(sqlite3.connect(f"file:{earlier}?mode=ro", uri=True)) as before:
        for table in (*(t for t in TABLES if t.name in ("documents", "meetings", "items")), *FACTS):
            now_ids = {key for (key,) in db.execute(f"select id from [{table.name}]")}
            then_ids = {key for (key,) in before.execute(f"select id from [{table.name}]")}
            lines.append(f"| {table.name} | {len(now_ids - then_ids):,} | {len(then_ids - now_ids):,} | {len(now_ids & then_ids):,} |")
    return "\n".join(lines) + "\n"


def _dictionary() -> str:
    parts = ["# Data dictionary\n\nDates are ISO, true and false are 1 and 0, what is missing is null (in CSV: empty).\n"]
    for table in TABLES:
        parts.append(f"## {table.name}\n\n{table.about}\n\n| column | type | meaning |\n|---|---|---|")
        parts += [
            f"| `{name}` | {column.type}{', required' if column.required else ''} | {column.about.replace('|', chr(92) + '|')}{f' → `{column.references}`' if column.references else ''} |"
            for name, column in table.columns.items()
        ]
        parts.append("")
    parts.append("## Views\n\n" + ", ".join(f"`{name}`" for name in VIEWS) + "\n")
    return "\n".join(parts)


def _citation(day: dt.date) -> str:
    return f"""cff-version: 1.2.0
message: If you use this data, please cite it as below, and cite single facts by their id.
type: dataset
title: "Minutebook: decisions, actions and indicators in council minutes"
version: "{day.isoformat()}"
date-released: {day.isoformat()}
authors:
  - name: The Minutebook developers
"""


def _write_checksums(folder: Path) -> None:
    lines = []
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        with path.open("rb") as file:
            lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.relative_to(folder).as_posix()}")
    (folder / "SHA256SUMS").write_text("\n".join(lines) + "\n", "utf-8")
