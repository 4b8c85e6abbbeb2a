"""Ingesting on many machines: Dask's workers read, through prefect-dask, and this process alone saves.

The readings are saved in the order in which the documents were asked for, so that the database is the one that a plain run makes. A worker that dies
costs the time to read its batch again elsewhere, and nothing else.
"""

from __future__ import annotations

import hashlib
import logging
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from flows.ingest_flow import summarise  # first of all: it sets what Prefect reads when it is imported

# isort: split
from prefect import flow, task
from prefect.artifacts import create_markdown_artifact
from prefect.cache_policies import NO_CACHE
from prefect.futures import PrefectFuture
from prefect.settings import PREFECT_API_URL, temporary_settings
from prefect.task_runners import TaskRunner
from prefect_dask.task_runners import DaskTaskRunner

from flows.archive import keep_original
from flows.ingest import Progress, Report, finish_ingest, save_reading, still_to_read
from flows.reading import Problem, Reading, Request, check_size, read_request
from flows.store import now, open_database
from models import UnreadableDocument

OWN_CLUSTER = "local"
_BATCH_SIZE, _BATCH_BYTES = (
    100,
    16_000_000,
)  # a task costs a fifth of a second; what a batch holds travels to its worker and stays in memory here
_AHEAD = 2  # batches a worker: one that it reads, one that waits for it


@task(name="read-batch", retries=2, retry_delay_seconds=5, cache_policy=NO_CACHE, persist_result=False)
def read_batch(requests: list[Request]) -> list[Reading]:
    """Reads some documents, on whatever machine. The same bytes give the same readings, so it may be done again."""
    return [read_request(request) for request in requests]


def ingest_on_dask(
    sources: Iterable[str],
    database: Path,
    *,
    cluster: str = OWN_CLUSTER,
    workers: int | None = None,
    council: str | None = None,
    allow_private: bool = False,
    progress: Progress | None = None,
    what: str = "",
) -> Report:
    """`flows.ingest.ingest` on Dask.

    Args:
        sources: absolute paths and addresses.
        database: the database to save to.
        cluster: the address of a scheduler (`tcp://…`), or "local" for a cluster of this run's own on this machine.
        workers: how many workers a cluster of its own has; one a core, where it is not given.
        council: the council's name, where the documents are known to be one council's.
        allow_private: also fetch addresses inside a network or on this machine.
        progress: called with each source when it is done.
        what: what was asked for, to be written down in `runs`.
    """
    own: dict[str, Any] = {"threads_per_worker": 1, "dashboard_address": "127.0.0.1:0", "host": "127.0.0.1"}
    if workers is not None:
        own["n_workers"] = workers
    runner: TaskRunner[Any] = DaskTaskRunner(cluster_kwargs=own) if cluster == OWN_CLUSTER else DaskTaskRunner(address=cluster)

    @flow(name="ingest-on-dask", task_runner=runner, persist_result=False, validate_parameters=False)
    def run() -> Report:
        return _run(list(sources), database, council=council, allow_private=allow_private, progress=progress, what=what)

    logging.getLogger("distributed").setLevel(logging.WARNING)  # it tells of every connection
    with _server():
        return run()


def _run(sources: list[str], database: Path, *, council: str | None, allow_private: bool, progress: Progress | None, what: str) -> Report:
    started, report, done = now(), Report(), progress or (lambda source: None)  # noqa: ARG005
    db = open_database(database)
    try:
        under_way: deque[tuple[list[Request], PrefectFuture[list[Reading]]]] = deque()

        def save_first() -> None:
            requests, future = under_way.popleft()
            for request, reading in zip(requests, _readings(requests, future), strict=True):
                if reading.rows is not None and request.data is not None:
                    keep_original(database, hashlib.sha256(request.data).hexdigest(), request.data)
                save_reading(db, reading, report)
                done(reading.source)

        requests = still_to_read(db, sources, report, database=database, council=council, allow_private=allow_private, done=done)
        for batch in _batches(_with_bytes(requests)):
            under_way.append((batch, read_batch.submit([replace(request, path=None, database=None) for request in batch])))
            while len(under_way) > _AHEAD * _worker_count():
                save_first()
        while under_way:
            save_first()
    finally:
        db.close()
    finish_ingest(database, report, command="ingest --dask", what=what, started=started)
    create_markdown_artifact(key="ingest-summary", markdown=summarise(report, what), description="What was read, and what could not be")
    return report


def _readings(requests: list[Request], future: PrefectFuture[list[Reading]]) -> list[Reading]:
    """What a batch came to. One that ended every worker that took it is read no more: each of its documents is a problem."""
    try:
        return future.result()
    except Exception as error:
        reason = f"the workers that read it, or a document beside it, were ended ({type(error).__name__})"
        return [Reading(request.source, problem=Problem(request.source, reason, "ingest it without --dask")) for request in requests]


def _with_bytes(requests: Iterable[Request]) -> Iterator[Request]:
    """The documents with their bytes: a worker on another machine sees none of our files. What cannot be opened is left to the reader to say."""
    for request in requests:
        data = request.data
        if data is None:
            path = request.path or Path(request.source)
            try:
                check_size(request.source, path)
                data = path.read_bytes()
            except (OSError, UnreadableDocument):
                data = None
        yield replace(request, data=data)


def _batches(requests: Iterable[Request]) -> Iterator[list[Request]]:
    batch: list[Request] = []
    size = 0
    for request in requests:
        batch.append(request)
        size += len(request.data or b"")
        if len(batch) >= _BATCH_SIZE or size >= _BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _worker_count() -> int:
    from prefect.context import FlowRunContext  # noqa: PLC0415 - it is there only while a flow runs

    context = FlowRunContext.get()
    runner = context.task_runner if context else None
    return max(1, len(runner.client.scheduler_info()["workers"])) if isinstance(runner, DaskTaskRunner) else 1


@contextmanager
def _server() -> Iterator[None]:
    """Prefect's server: the one that `PREFECT_API_URL` names, or one for this run, which every worker has to be told of."""
    if PREFECT_API_URL.value():
        yield
        return
    from prefect.server.api.server import SubprocessASGIServer  # noqa: PLC0415 - a second to import

    server = SubprocessASGIServer()  # one a process; it ends with the process, after what is still to be told it has been told
    server.start(timeout=120)
    with temporary_settings({PREFECT_API_URL: server.api_url}):
        yield
