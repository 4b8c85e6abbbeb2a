"""The inbox: what is dropped in is read and moved, whatever it is and whenever the program is ended."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from flows.inbox import take_in, waiting_files
from tests.flows.conftest import TEXT
from tests.flows.scraping import one, rows


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    (folder / "june").mkdir(parents=True)
    drop(folder / "audit.txt", TEXT)
    drop(folder / "june" / "audit.txt", TEXT.replace("1 May 2024", "5 June 2024"))
    drop(folder / "broken.pdf", "%PDF-1.4 broken")
    drop(folder / ".hidden", TEXT)
    return folder


def drop(path: Path, words: str, *, age_seconds: float = 60) -> None:
    path.write_text(words, "utf-8")
    os.utime(path, (time.time() - age_seconds,) * 2)


def names(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_files_are_read_and_moved(inbox: Path, tmp_path: Path) -> None:
    report = take_in(inbox, tmp_path / "m.db")
    assert (report.read, len(report.problems)) == (2, 1)
    assert names(inbox) == [".hidden", "done/audit-2.txt", "done/audit.txt", "failed/broken.pdf", "failed/broken.pdf.reason.txt"]
    assert (inbox / "failed" / "broken.pdf.reason.txt").read_text().startswith("broken.pdf (byte 15): the PDF is cut short")
    places = [row["id"] for row in rows(tmp_path / "m.db", "select id from sources order by id")]
    assert places == [str(inbox / "done" / "audit-2.txt"), str(inbox / "done" / "audit.txt")]
    assert rows(tmp_path / "m.db", "select id from problems") == [{"id": str(inbox / "failed" / "broken.pdf")}]
    assert take_in(inbox, tmp_path / "m.db").read == 0


def test_a_file_that_is_still_being_written_waits(inbox: Path, tmp_path: Path) -> None:
    drop(inbox / "audit.txt", TEXT, age_seconds=0)
    assert inbox / "audit.txt" not in waiting_files(inbox)
    assert inbox / "audit.txt" in waiting_files(inbox, settled_seconds=0)


def test_what_was_moved_and_not_read_is_read_the_next_time(inbox: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(*args: object, **kwargs: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("flows.inbox.ingest", killed)
        with pytest.raises(KeyboardInterrupt):
            take_in(inbox, tmp_path / "m.db")
    assert waiting_files(inbox) == []
    assert take_in(inbox, tmp_path / "m.db").read == 2
    assert one(tmp_path / "m.db", "select count(*) from documents") == 2


def test_an_empty_inbox_is_made(tmp_path: Path) -> None:
    assert take_in(tmp_path / "new", tmp_path / "m.db").read == 0
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == ["done", "failed"]
