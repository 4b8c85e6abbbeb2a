from __future__ import annotations

import csv
import datetime as dt
import hashlib
import json
import sqlite3
from pathlib import Path

import duckdb
import pytest

from flows.ingest import ingest
from flows.release import describe_tables, make_release
from flows.store import TABLES, open_database, rebuild_search

DAY = dt.date(2026, 3, 2)


@pytest.fixture
def database(tmp_path: Path, minutes_file: Path) -> Path:
    made = tmp_path / "private place" / "register.db"
    made.parent.mkdir()
    ingest([str(minutes_file), str(tmp_path / "private place" / "missing.pdf")], made, workers=1, what=str(minutes_file))
    return made


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_release_has_every_table_with_every_row(database: Path, tmp_path: Path) -> None:
    release = make_release(database, tmp_path / "out", day=DAY)
    assert release.name == "minutebook-2026-03-02"
    with sqlite3.connect(release / "minutebook.db") as db:
        for table in (t for t in TABLES if t.name != "search"):
            assert len(rows_of(release / "csv" / f"{table.name}.csv")) == db.execute(f"select count(*) from [{table.name}]").fetchone()[0]
        assert db.execute("select count(*) from search_fts where search_fts match 'repairs'").fetchone()[0] > 0
        assert db.execute("pragma integrity_check").fetchone() == ("ok",)


def test_the_parquet_files_hold_the_rows_of_the_tables(database: Path, tmp_path: Path) -> None:
    release = make_release(database, tmp_path / "out", day=DAY)
    with sqlite3.connect(release / "minutebook.db") as db, duckdb.connect() as parquet:
        for table in (t for t in TABLES if t.name != "search"):
            made = parquet.read_parquet(str(release / "parquet" / f"{table.name}.parquet"))
            columns = ", ".join(f"[{name}]" for name in made.columns)
            assert made.fetchall() == db.execute(f"select {columns} from [{table.name}] order by [{table.key}]").fetchall(), table.name


def test_the_checksums_are_those_of_the_files(database: Path, tmp_path: Path) -> None:
    release = make_release(database, tmp_path / "out", day=DAY)
    listed = dict(reversed(line.split("  ", 1)) for line in (release / "SHA256SUMS").read_text("utf-8").splitlines())
    files = {p.relative_to(release).as_posix() for p in release.rglob("*") if p.is_file()} - {"SHA256SUMS"}
    assert listed == {name: hashlib.sha256((release / name).read_bytes()).hexdigest() for name in files}


def test_nothing_tells_where_the_files_lay(database: Path, tmp_path: Path, minutes_file: Path) -> None:
    release = make_release(database, tmp_path / "out", day=DAY)
    assert [path.name for path in release.rglob("*") if path.is_file() and str(tmp_path).encode() in path.read_bytes()] == []
    assert [row["source"] for row in rows_of(release / "csv" / "documents.csv")] == [minutes_file.name]


def test_the_package_describes_the_columns_of_the_files(database: Path, tmp_path: Path) -> None:
    release = make_release(database, tmp_path / "out", day=DAY)
    package = json.loads((release / "datapackage.json").read_text("utf-8"))
    assert package == describe_tables(DAY)
    for resource in package["resources"]:
        with (release / resource["path"]).open(encoding="utf-8", newline="") as file:
            assert next(csv.reader(file)) == [field["name"] for field in resource["schema"]["fields"]]
    names = {resource["name"] for resource in package["resources"]}
    assert all(
        key["reference"]["resource"] in names for resource in package["resources"] for key in resource["schema"].get("foreignKeys", [])
    )


def test_changes_are_counted_against_an_earlier_release(database: Path, tmp_path: Path) -> None:
    earlier = make_release(database, tmp_path / "out", day=DAY)
    db = open_database(database)
    db.execute("delete from actions")
    rebuild_search(db)
    db.close()
    later = make_release(database, tmp_path / "out", day=DAY + dt.timedelta(days=1), against=earlier)
    gone = next(line for line in (later / "CHANGELOG.md").read_text("utf-8").splitlines() if line.startswith("| actions"))
    assert gone == f"| actions | 0 | {len(rows_of(earlier / 'csv' / 'actions.csv'))} | 0 |"


def test_a_release_is_never_written_over(database: Path, tmp_path: Path) -> None:
    make_release(database, tmp_path / "out", day=DAY)
    with pytest.raises(FileExistsError, match="remove it"):
        make_release(database, tmp_path / "out", day=DAY)


def test_what_is_no_release_is_not_compared_with(database: Path, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no release to compare with"):
        make_release(database, tmp_path / "out", day=DAY, against=tmp_path)
