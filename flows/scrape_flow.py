"""Scraping and watching as Prefect flows: the same functions, in batches, with retries, progress and a summary to look at in Prefect's pages.

The parameters are plain words and numbers, so that a run can be started from Prefect's own pages.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from uuid import UUID

from flows.ingest_flow import markdown_cell  # first of all: it sets what Prefect reads when it is imported

# isort: split
from prefect import flow, task
from prefect.artifacts import create_markdown_artifact, create_progress_artifact, update_progress_artifact
from prefect.cache_policies import NO_CACHE
from prefect.task_runners import TaskRunner, ThreadPoolTaskRunner

from flows.fetch import Guest
from flows.scrape import open_scrape
from flows.scrape_report import ScrapeReport
from flows.scrape_run import councils_to_watch, find_target
from flows.sources.councils import Council
from flows.sources.site import EXTRAS, Extra
from flows.watch import watch_one

_BATCH_SIZE = 20  # at a request a second a batch takes less than a minute, and its failure costs no more
_SHOWN = 200
_COUNCILS_AT_ONCE = 8


@flow(name="scrape", persist_result=False)
def scrape_flow(
    council: str,
    database: str = "minutebook.db",
    *,
    committees: list[str] | None = None,
    since: str | None = None,
    until: str | None = None,
    also: list[str] | None = None,
    allow_private: bool = False,
) -> None:
    """Read what is new or changed on the site of one council: a name of corpus/councils.toml, or an address."""
    target = find_target(council, None, None, Path(database), allow_private=allow_private)
    first, last = (dt.date.fromisoformat(day) if day else None for day in (since, until))
    extras = tuple(extra for extra in EXTRAS if extra in (also or []))
    _scrape(target, Path(database), committees=committees or (), since=first, until=last, extras=extras, allow_private=allow_private)


_at_once: TaskRunner[Any] = ThreadPoolTaskRunner(max_workers=_COUNCILS_AT_ONCE)


@flow(name="watch", persist_result=False, task_runner=_at_once)
def watch_flow(
    database: str = "minutebook.db",
    councils: str | None = None,
    only: list[str] | None = None,
    also: list[str] | None = None,
    allow_private: bool = False,
) -> None:
    """Scrape every council of a list that has an address, several at the same time."""
    chosen = councils_to_watch(Path(councils) if councils else None, only or [])
    extras = tuple(extra for extra in EXTRAS if extra in (also or []))
    runs = [
        _watch_one.with_options(task_run_name=council.name).submit(council, Path(database), extras, allow_private=allow_private)
        for council in chosen
    ]
    _publish([run.result() for run in runs], "watch-summary")


def run_scrape_flow(
    council: Council,
    database: Path,
    *,
    committees: Iterable[str] = (),
    since: dt.date | None = None,
    until: dt.date | None = None,
    extras: Iterable[Extra] = (),
    allow_private: bool = False,
) -> ScrapeReport:
    """Runs the flow for a council that is known already, and gives its report."""

    @flow(name="scrape", persist_result=False, flow_run_name=council.name)
    def run() -> ScrapeReport:
        return _scrape(
            council, database, committees=committees, since=since, until=until, extras=tuple(extras), allow_private=allow_private
        )  # fmt: skip

    return run()


@task(name="scrape-council", retries=1, retry_delay_seconds=60, cache_policy=NO_CACHE, persist_result=False)
def _watch_one(council: Council, database: Path, extras: tuple[Extra, ...], *, allow_private: bool) -> ScrapeReport:
    return watch_one(council, database, extras=extras, allow_private=allow_private)


def _scrape(
    council: Council,
    database: Path,
    *,
    committees: Iterable[str],
    since: dt.date | None,
    until: dt.date | None,
    extras: tuple[Extra, ...],
    allow_private: bool,
) -> ScrapeReport:
    """`flows.scrape.scrape`, with a task for the lists and one for each batch of meetings."""
    with (
        Guest(allow_private=allow_private) as guest,
        open_scrape(council, database, guest, committees=committees, since=since, until=until, extras=extras) as under_way,
    ):

        @task(name="list-meetings", retries=2, retry_delay_seconds=30, cache_policy=NO_CACHE, persist_result=False)
        def list_meetings() -> int:
            under_way.list_all()
            return len(under_way.due())

        @task(name="ask-meetings", retries=2, retry_delay_seconds=30, cache_policy=NO_CACHE, persist_result=False)
        def ask_meetings(most: int) -> None:
            # What was asked before a batch failed is due no more, so a second attempt asks the rest.
            for meeting in under_way.due()[:most]:
                under_way.ask(meeting)

        @task(name="ask-decisions", retries=2, retry_delay_seconds=30, cache_policy=NO_CACHE, persist_result=False)
        def ask_decisions() -> None:
            under_way.ask_decisions()

        total = list_meetings()
        progress = create_progress_artifact(0.0, key="scrape-progress", description=f"{council.name}: {total} meetings to ask")
        for first in range(0, total, _BATCH_SIZE):
            last = min(first + _BATCH_SIZE, total)
            ask_meetings.with_options(task_run_name=f"meetings {first + 1} to {last}")(last - first)
            if isinstance(progress, UUID):  # in a flow that is not async it always is
                update_progress_artifact(progress, 100.0 * last / total)
        ask_decisions()
        report = under_way.end()
    _publish([report], "scrape-summary")
    return report


def _publish(reports: list[ScrapeReport], key: str) -> None:
    create_markdown_artifact(key=key, markdown=summarise_scrapes(reports), description="What is new, what is waited for, and what is odd")


def summarise_scrapes(reports: list[ScrapeReport]) -> str:
    """The reports as Markdown for Prefect's pages."""
    names = ("found", "new", "changed", "waiting", "gone", "failed", "requests")
    lines = [f"| council | {' | '.join(names)} | odd |", f"| --- |{' ---: |' * len(names)} --- |"]
    for report in reports:
        figures = " | ".join(str(getattr(report, name)) for name in names)
        lines.append(f"| {markdown_cell(report.council)} | {figures} | {markdown_cell(report.warning or '')} |")
    problems = [problem for report in reports for problem in report.problems]
    if problems:
        lines += ["", "| source | reason | remedy |", "| --- | --- | --- |"]
        lines += [f"| {markdown_cell(p.source)} | {markdown_cell(p.reason)} | {markdown_cell(p.remedy)} |" for p in problems[:_SHOWN]]
        if len(problems) > _SHOWN:
            lines += ["", f"… and {len(problems) - _SHOWN} more: `minutebook status` lists them all."]
    return "\n".join(lines)
