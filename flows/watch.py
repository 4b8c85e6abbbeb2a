"""Watching: every council of a list, several at the same time, each host asked once a second; what fails is one council's own."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from flows.reading import Problem
from flows.scrape_report import Progress, ScrapeReport
from flows.scrape_run import run_scrape
from flows.sources.councils import Council
from flows.sources.site import Extra
from flows.store import open_database
from models import UnreadableDocument


def watch(
    councils: Iterable[Council],
    database: Path,
    *,
    extras: Iterable[Extra] = (),
    at_once: int = 8,
    allow_private: bool = False,
    progress: Progress | None = None,
) -> list[ScrapeReport]:
    """Scrapes every council, and gives their reports in the councils' order.

    Args:
        councils: those that have an address.
        database: the database to save to.
        extras: what is read beside the minutes.
        at_once: how many councils are asked at the same time.
        allow_private: also ask addresses inside a network or on this machine.
        progress: called with each council that is done.
    """
    chosen = list(councils)
    open_database(database).close()  # made once, not by all at the same moment
    with ThreadPoolExecutor(at_once) as pool:
        futures = [pool.submit(watch_one, council, database, extras=extras, allow_private=allow_private) for council in chosen]
        names = dict(zip(futures, (council.name for council in chosen), strict=True))
        for done, future in enumerate(as_completed(futures), start=1):
            if progress:
                progress(names[future], done, len(chosen))
        return [future.result() for future in futures]


def watch_one(council: Council, database: Path, *, extras: Iterable[Extra] = (), allow_private: bool = False) -> ScrapeReport:
    """Scrapes one council; a site that cannot be opened at all is reported like one that lists nothing."""
    try:
        return run_scrape(council, database, extras=extras, allow_private=allow_private)
    except UnreadableDocument as error:
        report = ScrapeReport(council.name, council.base or "", warning=f"the site could not be read: {error.reason}")
        report.problems.append(Problem(error.name, error.reason, error.remedy, error.place))
        return report
