"""The flow against a real Prefect server of its own; everything else is tested without one."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from flows.ingest import Report
from flows.ingest_flow import BATCH_SIZE, ingest_flow, summarise
from flows.reading import Problem
from flows.store import open_database
from tests.flows.conftest import TEXT


@pytest.mark.usefixtures("prefect_server")
def test_the_flow_saves_what_the_plain_functions_save(minutes_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.ingest_flow.BATCH_SIZE", 2)
    for day in (2, 3):
        (minutes_file.parent / f"{day}.txt").write_text(TEXT.replace("1 May 2024", f"{day} May 2024"))
    (minutes_file.parent / "empty.txt").write_bytes(b"")
    sources = sorted(map(str, minutes_file.parent.iterdir()))
    report = ingest_flow(sources, tmp_path / "m.db", what="in | out")
    assert (report.read, [Path(problem.source).name for problem in report.problems]) == (3, ["empty.txt"])
    db = open_database(tmp_path / "m.db")
    assert db.table("documents").count == 3
    assert [(row["command"], row["read"], row["failed"]) for row in db.query("select * from runs")] == [("ingest", 3, 1)]
    for name in ("documents 1 to 2", "documents 3 to 4"):
        assert is_kept("task_runs", lambda row, name=name: row["name"] == name)
    assert is_kept("artifacts", lambda row: row["key"] == "ingest-summary" and "| 3 | 0 | 0 | 1 |" in row["data"])


def is_kept(what: str, is_wanted: Callable[[dict[str, Any]], bool]) -> bool:
    """Whether the server, which other tests use too, has written such a row down; it comes a moment after a run has ended."""
    from prefect.client.orchestration import get_client

    with get_client(sync_client=True) as client:
        for _ in range(60):
            # The client's own methods send nulls that this version of the server refuses.
            if any(is_wanted(row) for row in client.request("POST", f"/{what}/filter", json={}).json()):
                return True
            time.sleep(0.5)
    return False


def test_a_summary_makes_no_markup_of_names_of_files() -> None:
    report = Report(read=1, problems=[Problem("a|b<script>[x](http://y)`z`\n", "empty", "save it")] * 300)
    summary = summarise(report, "in")
    assert "| a\\|b&lt;script>\\[x](http://y)\\`z\\` | empty | save it |" in summary
    assert "… and 100 more" in summary
    assert BATCH_SIZE > 1
