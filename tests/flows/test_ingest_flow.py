"""The flow against a real Prefect server of its own; everything else is tested without one."""

from __future__ import annotations

import time
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
    tasks = {"documents 1 to 2", "documents 3 to 4"}
    assert tasks <= kept("task_runs", "name", tasks).keys()
    artifact = kept("artifacts", "key", {"ingest-summary"})["ingest-summary"]
    assert "| 3 | 0 | 0 | 1 |" in artifact["data"]


def kept(what: str, column: str, wanted: set[str]) -> dict[str, dict[str, Any]]:
    """What the server has written down, by a column of it, once all that is wanted is there; it comes a moment after a run has ended."""
    from prefect.client.orchestration import get_client

    rows: dict[str, dict[str, Any]] = {}
    with get_client(sync_client=True) as client:
        for _ in range(60):
            # The client's own methods send nulls that this version of the server refuses.
            rows = {row[column]: row for row in client.request("POST", f"/{what}/filter", json={}).json()}
            if wanted <= rows.keys():
                break
            time.sleep(0.5)
    return rows


def test_a_summary_makes_no_markup_of_names_of_files() -> None:
    report = Report(read=1, problems=[Problem("a|b<script>[x](http://y)`z`\n", "empty", "save it")] * 300)
    summary = summarise(report, "in")
    assert "| a\\|b&lt;script>\\[x](http://y)\\`z\\` | empty | save it |" in summary
    assert "… and 100 more" in summary
    assert BATCH_SIZE > 1
