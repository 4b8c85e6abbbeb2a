"""The commands that ask councils' websites: `scrape` and `watch`."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from flows.scrape_report import Progress, ScrapeReport
    from flows.sources.site import Extra

SOME_FAILED, WRONG_USE = 1, 2
_MOST_PROBLEMS = 50

Database = Annotated[Path, typer.Option("--db", help="The database.", envvar="MINUTEBOOK_DB", dir_okay=False)]
Councils = Annotated[
    Path | None, typer.Option("--councils", help="A list of councils; corpus/councils.toml, where it is not given.", dir_okay=False)
]
Private = Annotated[bool, typer.Option("--allow-private", help="Also ask addresses on this machine or inside its network.")]
Day = Annotated[dt.datetime | None, typer.Option(formats=["%Y-%m-%d"], metavar="DATE")]
Also = Annotated[
    list[str] | None,
    typer.Option(
        "--also", help="Read beside the minutes: decisions, issues, printed (PDFs of minutes), attachments (trackers, performance reports)."
    ),
]
DEFAULT_DATABASE = Path("minutebook.db")


def scrape(
    council: Annotated[
        str, typer.Argument(metavar="COUNCIL|BASE_URL", help="A council of the list, or the address of its committee pages.")
    ],
    db: Database = DEFAULT_DATABASE,
    committee: Annotated[
        list[str] | None, typer.Option(help="Only this committee: the site's number for it, or words of its name.")
    ] = None,
    since: Day = None,
    until: Day = None,
    also: Also = None,
    name: Annotated[str | None, typer.Option("--council", help="The council's name, where an address is given.")] = None,
    councils: Councils = None,
    allow_private: Private = False,
    prefect: Annotated[bool, typer.Option("--prefect", help="Run as a Prefect flow (also when PREFECT_API_URL is set).")] = False,
) -> None:
    """Read what is new or changed on a council's website: the last year, where no days are given, and whatever is still waited for."""
    import os

    from flows.scrape_run import find_target, run_scrape
    from models import UnreadableDocument

    first, last = (day.date() if day else None for day in (since, until))
    if first and last and first > last:
        _fail(f"--since {first} is after --until {last}; give the earlier day to --since")
    extras = _extras(also or [])
    try:
        target = find_target(council, name, councils, db, allow_private=allow_private)
        if prefect or os.environ.get("PREFECT_API_URL"):
            from flows.scrape_flow import run_scrape_flow

            report = run_scrape_flow(
                target, db, committees=committee or (), since=first, until=last, extras=extras, allow_private=allow_private
            )
        else:
            with _bar() as progress:
                report = run_scrape(
                    target, db, committees=committee or (), since=first, until=last, extras=extras, allow_private=allow_private, progress=progress
                )  # fmt: skip
    except UnreadableDocument as error:
        _fail(str(error), SOME_FAILED)
    except (LookupError, ValueError) as error:
        _fail(str(error.args[0] if error.args else error))
    _say([report], db)


def watch(
    db: Database = DEFAULT_DATABASE,
    councils: Councils = None,
    only: Annotated[list[str] | None, typer.Option(help="Only this council.")] = None,
    also: Also = None,
    at_once: Annotated[int, typer.Option(min=1, max=64, help="How many councils at the same time; each host is asked once a second.")] = 8,
    allow_private: Private = False,
) -> None:
    """Scrape every council of the list once. `make up` serves this on a schedule."""
    from flows.scrape_run import councils_to_watch
    from flows.watch import watch as run

    extras = _extras(also or [])
    try:
        chosen = councils_to_watch(councils, only or [])
    except (LookupError, ValueError) as error:
        _fail(str(error.args[0]))
    if not chosen:
        _fail("no council of the list has an address; add base and kind to one, or scrape an address")
    with _bar("Councils") as progress:
        reports = run(chosen, db, extras=extras, at_once=at_once, allow_private=allow_private, progress=progress)
    _say(reports, db)


def _extras(words: list[str]) -> tuple[Extra, ...]:
    from flows.sources.site import EXTRAS

    wanted = [part.strip() for word in words for part in word.split(",")]
    if unknown := [word for word in wanted if word not in EXTRAS]:
        _fail(f"--also {', '.join(unknown)}: this is not known; give {', '.join(EXTRAS)}")
    return tuple(extra for extra in EXTRAS if extra in wanted)


class _bar:
    """A bar on the terminal's error stream while meetings are asked for; nothing where the output goes to a file."""

    def __init__(self, verb: str = "Asking") -> None:
        self.verb = verb

    def __enter__(self) -> Progress | None:
        import sys

        self.bar = None
        if not sys.stderr.isatty():
            return None
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        self.bar = Progress(*columns, TextColumn("{task.fields[name]}", markup=False), console=Console(stderr=True), transient=True)
        self.bar.start()
        task, bar = self.bar.add_task(self.verb, total=None, name=""), self.bar
        return lambda name, done, total: bar.update(task, completed=done, total=total, name=name[-50:])

    def __exit__(self, *_: object) -> None:
        if self.bar is not None:
            self.bar.stop()


def _say(reports: list[ScrapeReport], db: Path) -> None:
    """A line of figures for each council, then what is odd and what could not be had; ends the command with 1 where anything is."""
    for report in reports:
        figures = f"{report.found} meetings found, {report.new} documents new, {report.changed} changed, {report.waiting} waited for"
        gone = f", {report.gone} gone" if report.gone else ""
        typer.echo(f"{report.council}: {figures}{gone}, {report.failed} failed ({report.requests} requests; {db})")
    for report in reports:
        if report.warning:
            typer.echo(f"{report.council}: {report.warning}", err=True)
        for problem in report.problems[:_MOST_PROBLEMS]:
            place = f" ({problem.place})" if problem.place else ""
            typer.echo(f"{problem.source}{place}: {problem.reason}; {problem.remedy}", err=True)
        if len(report.problems) > _MOST_PROBLEMS:
            typer.echo(f"… and {len(report.problems) - _MOST_PROBLEMS} more: minutebook status --db {db} lists them all", err=True)
    if any(report.warning or report.problems for report in reports):
        raise typer.Exit(SOME_FAILED)


def _fail(message: str, code: int = WRONG_USE) -> NoReturn:
    typer.echo(message, err=True)
    raise typer.Exit(code)
