"""Ingesting as a Prefect flow: the same functions, with runs, retries and a summary to look at in Prefect's pages.

Without `PREFECT_API_URL` Prefect starts a server of its own, which takes some twenty seconds: worth it for thousands of documents, not for one.
"""

from __future__ import annotations

import os
from pathlib import Path

# Read once, when Prefect is imported: nothing is reported to anybody, and a machine under load gets the time to start the server.
os.environ.setdefault("DO_NOT_TRACK", "1")
os.environ.setdefault("PREFECT_SERVER_ANALYTICS_ENABLED", "false")
os.environ.setdefault("PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS", "120")
os.environ.setdefault("PREFECT_CLI_PROMPT", "false")

from prefect import flow, task
from prefect.artifacts import create_markdown_artifact
from prefect.cache_policies import NO_CACHE

from flows.ingest import Report, finish_ingest, ingest_batch
from flows.store import now

# A task run costs the server 50 ms and 20 kB: so many documents share one. The processes that read are started once a batch.
BATCH_SIZE = 200
_SHOWN = 200


@task(name="ingest-batch", retries=2, retry_delay_seconds=5, cache_policy=NO_CACHE, persist_result=False)
def ingest_documents(sources: list[str], *, database: Path, council: str | None, allow_private: bool, workers: int | None) -> Report:
    """Reads and saves a batch. Doing it again changes nothing that is saved already, so it may be retried."""
    return ingest_batch(sources, database, council=council, allow_private=allow_private, workers=workers)


@flow(name="ingest", persist_result=False, validate_parameters=False)
def ingest_flow(
    sources: list[str],
    database: Path,
    *,
    council: str | None = None,
    allow_private: bool = False,
    workers: int | None = None,
    what: str = "",
) -> Report:
    """`flows.ingest.ingest`, a batch a task: one writer, so one batch after the other; each is read by a process a core."""
    started, report = now(), Report()
    for first in range(0, len(sources), BATCH_SIZE):
        batch = sources[first : first + BATCH_SIZE]
        name = f"documents {first + 1} to {first + len(batch)}"
        run = ingest_documents.with_options(task_run_name=name)
        report.add(run(batch, database=database, council=council, allow_private=allow_private, workers=workers))
    finish_ingest(database, report, command="ingest", what=what, started=started)
    create_markdown_artifact(key="ingest-summary", markdown=summarise(report, what), description="What was read, and what could not be")
    return report


def summarise(report: Report, what: str) -> str:
    """The report as Markdown for Prefect's pages."""
    lines = [
        f"## Ingest of {markdown_cell(what)}",
        "",
        "| read | unchanged | superseded | could not be read |",
        "| ---: | ---: | ---: | ---: |",
    ]
    lines.append(f"| {report.read} | {report.unchanged} | {report.superseded} | {len(report.problems)} |")
    if report.problems:
        lines += ["", "| source | reason | remedy |", "| --- | --- | --- |"]
        lines += [
            f"| {markdown_cell(problem.source)} | {markdown_cell(problem.reason)} | {markdown_cell(problem.remedy)} |"
            for problem in report.problems[:_SHOWN]
        ]
        if len(report.problems) > _SHOWN:
            lines += ["", f"… and {len(report.problems) - _SHOWN} more: `minutebook status` lists them all."]
    return "\n".join(lines)


def markdown_cell(words: str) -> str:
    """Words of a file name or a message as text: they make no column, no markup and no link."""
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace("|", "\\|")
    return " ".join(escaped.replace("[", "\\[").replace("`", "\\`").split())
