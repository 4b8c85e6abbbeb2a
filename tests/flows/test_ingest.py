"""From files to rows and back again, with the real reader; what it finds is not looked at here, only what becomes of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from flows.archive import archive_path
from flows.ingest import find_sources, ingest
from flows.reading import Reading, Request, read_all
from flows.reextract import reextract, stale_documents
from flows.rules import rules_version
from flows.size import SIZE_LIMIT_BYTES
from flows.store import open_database
from tests.flows.conftest import TEXT, dump


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "out" / "m.db"


@pytest.fixture(autouse=True)
def _folder(database: Path) -> None:
    database.parent.mkdir()


def test_a_file_becomes_rows_whose_quotes_stand_in_the_text(minutes_file: Path, database: Path) -> None:
    report = ingest([str(minutes_file)], database)
    assert (report.read, report.unchanged, report.problems) == (1, 0, [])
    db = open_database(database)
    (document,) = db.query("select * from documents")
    assert (document["source"], document["url"], document["rules"]) == (str(minutes_file), None, rules_version())
    assert archive_path(database, document["sha256"]).read_bytes() == minutes_file.read_bytes()
    for table in ("resolutions", "actions", "officers", "attendance", "indicators", "milestones", "judgements", "votes"):
        for row in db.query(f"select * from [{table}]"):
            assert document["text"][row["start_char"] : row["end_char"]] == row["quote"]


def test_many_ingests_of_a_folder_leave_the_same_rows(minutes_file: Path, database: Path) -> None:
    (minutes_file.parent / "second.md").write_text(TEXT.replace("1 May", "8 May").replace("Repairs", "Lighting"))
    (minutes_file.parent / "broken.pdf").write_bytes(os.urandom(500))
    sources = find_sources([str(minutes_file.parent)])
    first = ingest(sources, database)
    assert (first.read, len(first.problems)) == (2, 1)
    db = open_database(database)
    before = dump(db)
    problems = before.pop("problems")
    for _ in range(10):
        again = ingest(sources, database)
        assert (again.read, again.unchanged, len(again.problems)) == (0, 2, 1)
    after = dump(db)
    assert [row[:-1] for row in after.pop("problems")] == [row[:-1] for row in problems]  # but for the time it was last seen
    assert after == before


def test_a_changed_rule_reads_again_from_file_or_archive(minutes_file: Path, database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ingest([str(minutes_file)], database)
    assert stale_documents(database) == []
    before = dump(open_database(database))
    monkeypatch.setattr("flows.reextract.rules_version", lambda: "other")
    monkeypatch.setattr("flows.ingest.rules_version", lambda: "other")
    minutes_file.unlink()
    (stale,) = stale_documents(database)
    report = reextract([stale], database)
    assert (report.read, report.problems) == (1, [])
    assert stale_documents(database) == []
    after = dump(open_database(database))
    assert {name for name in before if before[name] != after[name]} == {"documents", "runs"}


def test_an_original_that_is_gone_is_a_problem(minutes_file: Path, database: Path) -> None:
    ingest([str(minutes_file)], database)
    db = open_database(database)
    db.execute("update documents set rules = 'old'")
    db.conn.commit()
    stale = stale_documents(database)
    archive_path(database, stale[0]["sha256"]).unlink()
    report = reextract(stale, database)
    assert [problem.remedy for problem in report.problems] == ["ingest it again"]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.txt", b""),
        ("junk.pdf", bytes(range(256)) * 8),
        ("cut.pdf", b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog"),
        ("bomb.xml", b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;">]><meeting>&c;</meeting>'),
        ("error.html", b"<html><head><title>404</title></head><body><h1>Page not found</h1></body></html>"),
    ],
)
def test_bad_input_is_a_problem_with_a_remedy_and_ends_nothing(minutes_file: Path, database: Path, name: str, data: bytes) -> None:
    bad = minutes_file.parent / name
    bad.write_bytes(data)
    report = ingest([str(bad), str(minutes_file)], database)
    assert report.read == 1
    (problem,) = report.problems
    assert problem.source == str(bad)
    assert problem.reason
    assert problem.remedy
    db = open_database(database)
    assert [(row["id"], row["reason"], row["remedy"]) for row in db.query("select * from problems")] == [
        (str(bad), problem.reason, problem.remedy)
    ]
    bad.write_text(TEXT.replace("1 May", "8 May"))
    assert ingest([str(bad)], database).problems == []
    assert db.table("problems").count == 0


def test_a_file_that_is_too_large_is_refused_before_it_is_read(minutes_file: Path, database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    large = minutes_file.parent / "large.pdf"
    with large.open("wb") as file:
        file.truncate(2 * SIZE_LIMIT_BYTES)
    monkeypatch.setattr("flows.ingest.hashlib.file_digest", lambda *_: pytest.fail("it was read"))
    (problem,) = ingest([str(large)], database).problems
    assert problem.reason == "it is 200 MB long, and minutes over 100 MB are not read"


def test_a_file_that_may_not_be_read_or_goes_away(tmp_path: Path, database: Path) -> None:
    (problem,) = ingest([str(tmp_path / "gone.html")], database).problems
    assert "No such file" in problem.reason


def test_many_documents_are_read_by_several_processes_in_order(minutes_file: Path, database: Path) -> None:
    for number in range(7):
        (minutes_file.parent / f"{number}.txt").write_text(TEXT.replace("1 May 2024", f"{number + 2} May 2024"))
    (minutes_file.parent / "3b.txt").write_bytes(b"")
    sources = find_sources([str(minutes_file.parent)])
    report = ingest(sources, database, workers=2)
    assert (report.read, len(report.problems)) == (8, 1)
    db = open_database(database)
    assert [row["source"] for row in db.query("select source from documents order by rowid")] == [
        s for s in sources if not s.endswith("3b.txt")
    ]


def test_a_document_that_kills_its_process_is_a_problem_like_any_other(minutes_file: Path, database: Path) -> None:
    requests = [Request(str(minutes_file), database, path=minutes_file) for _ in range(7)]
    requests.insert(3, Request("killer", database, path=_KillsItsReader(minutes_file)))
    readings = list(read_all(requests, workers=2))
    assert [reading.source for reading in readings if reading.problem] == ["killer"]
    assert len(readings) == 8
    assert _killed(readings).startswith("the process that read it was ended")


def _killed(readings: list[Reading]) -> str:
    return next(reading.problem.reason for reading in readings if reading.problem)


class _KillsItsReader(type(Path())):  # type: ignore[misc]
    """A path whose bytes end the process that asks for them, as a fault in a C library does."""

    def read_bytes(self) -> bytes:
        os._exit(9)


def test_the_same_folder_twice_is_read_once(minutes_file: Path) -> None:
    assert find_sources([str(minutes_file), str(minutes_file.parent)]) == [str(minutes_file)]
