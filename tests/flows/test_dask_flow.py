"""Ingesting on Dask: two workers of a real cluster, one of them killed, and the database of a plain run."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from distributed import Client, LocalCluster

from flows.dask_flow import ingest_on_dask
from flows.ingest import ingest
from tests.flows.conftest import TEXT
from tests.flows.scraping import facts, rows


@pytest.fixture
def sources(tmp_path: Path) -> list[str]:
    folder = tmp_path / "in"
    folder.mkdir()
    for day in range(1, 25):
        (folder / f"{day:02}.txt").write_text(
            TEXT.replace("1 May 2024", f"{day} May 2024").replace("lettings audit", f"lettings audit {day}"), "utf-8"
        )
    (folder / "empty.txt").write_bytes(b"")
    return sorted(str(path) for path in folder.iterdir())


@pytest.fixture
def plain(sources: list[str], tmp_path: Path) -> dict[str, list[tuple[object, ...]]]:
    ingest(sources, tmp_path / "plain.db", workers=1)
    return facts(tmp_path / "plain.db")


@pytest.fixture
def cluster() -> Iterator[LocalCluster]:
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1", silence_logs=40) as cluster:
        yield cluster


@pytest.mark.usefixtures("prefect_server")
def test_a_worker_that_is_killed_costs_nothing_but_time(
    sources: list[str], plain: dict[str, object], cluster: LocalCluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("flows.dask_flow._BATCH_SIZE", 3)
    killed: list[int] = []

    def kill_one() -> None:
        """Once a batch has been read, ends the process of a worker that reads another."""
        with Client(cluster.scheduler_address) as client:
            ends = time.monotonic() + 60
            while time.monotonic() < ends and not killed:
                busy = [worker for worker, tasks in client.processing().items() if tasks]
                if done and busy:
                    killed.append(client.run(os.getpid, workers=[busy[0]])[busy[0]])
                    os.kill(killed[0], signal.SIGKILL)
                time.sleep(0.01)

    done: list[str] = []
    killer = threading.Thread(target=kill_one)
    killer.start()
    report = ingest_on_dask(sources, tmp_path / "dask.db", cluster=cluster.scheduler_address, progress=done.append)
    killer.join()
    assert killed
    assert (report.read, [Path(problem.source).name for problem in report.problems]) == (24, ["empty.txt"])
    assert done == sources
    assert facts(tmp_path / "dask.db") == plain
    kept = {path.name for path in (tmp_path / "archive").rglob("*") if path.is_file()}
    assert {row["sha256"] for row in rows(tmp_path / "dask.db", "select sha256 from documents")} <= kept
