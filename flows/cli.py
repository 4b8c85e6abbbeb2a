"""The command `minutebook`. Everything heavy is imported by the command that needs it, so that the others start at once."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from flows.cli_dask import Dask, WithDask
from flows.cli_scrape import scrape, watch

if TYPE_CHECKING:
    from flows.ingest import Progress, Report
    from models import Minutes

app = typer.Typer(
    help="Reads what councils decide from their minutes, and keeps track of whether it happens.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Database = Annotated[Path, typer.Option("--db", help="The database.", envvar="MINUTEBOOK_DB", dir_okay=False)]
Kind = Annotated[str | None, typer.Option("--kind", help="Only records of this kind: resolution, action, indicator …")]
DEFAULT_DATABASE = Path("minutebook.db")
DEFAULT_PORT = 8001
SOME_FAILED, WRONG_USE = 1, 2
_MANY = 3  # from here on a progress bar says more than silence


def main() -> None:
    """The command as it is installed: what goes wrong for reasons outside the program is one line, not a traceback."""
    try:
        app()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except sqlite3.DatabaseError as error:
        typer.echo(
            f"the database refused ({error}); check that --db names one of ours, that the disk has room, and that you may write there",
            err=True,
        )
        sys.exit(SOME_FAILED)
    except OSError as error:
        typer.echo(f"{error}; nothing is left half done: put it right and run the same again", err=True)
        sys.exit(SOME_FAILED)


@app.command(cls=WithDask)
def ingest(
    targets: Annotated[
        list[str] | None, typer.Argument(metavar="PATH|GLOB|URL…", help="Files, folders, globs, or addresses of single pages.")
    ] = None,
    listed: Annotated[Path | None, typer.Option("--list", help="A file of addresses, one a line.", exists=True, dir_okay=False)] = None,
    db: Database = DEFAULT_DATABASE,
    council: Annotated[str | None, typer.Option(help="The council's name, where the documents do not give it.")] = None,
    prefect: Annotated[bool, typer.Option("--prefect", help="Run as a Prefect flow (also when PREFECT_API_URL is set).")] = False,
    workers: Annotated[int | None, typer.Option(min=1, help="How many processes read; one a core, where it is not given.")] = None,
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="Also fetch addresses on this machine or inside its network.")
    ] = False,
    dask: Dask = None,
) -> None:
    """Read minutes and save what they say. What has not changed since it was read last is passed over."""
    from flows.ingest import find_sources
    from flows.ingest import ingest as run

    targets = targets or []
    if not targets and listed is None:
        _fail("nothing to ingest is named; give files, folders or addresses, or a file of addresses with --list")
    try:
        if listed is not None:
            from flows.sources.addresses import read_addresses

            targets = [*targets, *read_addresses(listed)]
        sources = find_sources(targets)
    except ValueError as error:
        _fail(str(error))
    except FileNotFoundError as error:
        _fail(f"{error}: there is no such file or folder; check the path, and put a glob in quotes")
    if not sources:
        _fail(
            f"{', '.join(targets)}: nothing here to ingest; give files of minutes (HTML, PDF, DOCX, text), a folder of them, or an address"
        )
    what = " ".join(targets)
    if dask:
        from flows.dask_flow import ingest_on_dask

        with _progress(len(sources), "Reading") as progress:
            report = ingest_on_dask(
                sources, db, cluster=dask, council=council, allow_private=allow_private, workers=workers, progress=progress, what=what
            )
    elif prefect or os.environ.get("PREFECT_API_URL"):
        from flows.ingest_flow import ingest_flow

        report = ingest_flow(sources, db, council=council, allow_private=allow_private, workers=workers, what=what)
    else:
        with _progress(len(sources), "Reading") as progress:
            report = run(sources, db, council=council, allow_private=allow_private, workers=workers, progress=progress, what=what)
    _say_report(report, db)


@app.command()
def extract(
    file: Annotated[Path, typer.Argument(help="A file of minutes.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print the text and the records as JSON.")] = False,
    kind: Kind = None,
) -> None:
    """Print what one document says, and write nothing."""
    from flows.showing import extraction_as_json, show_extraction

    minutes = _extract(file)
    if as_json:
        sys.stdout.write(extraction_as_json(minutes, kind) + "\n")
    else:
        show_extraction(minutes, kind)


@app.command()
def explain(file: Annotated[Path, typer.Argument(help="A file of minutes.")], kind: Kind = None) -> None:
    """Show for each record the rule and the words that led to it, and for each cue that led to none why not."""
    from extractors.readers import read_document
    from flows.explaining import explain as explained
    from flows.showing import show_explanations
    from models import UnreadableDocument

    try:
        document = read_document(_bytes_of(file), str(file))
    except UnreadableDocument as error:
        _fail(str(error), SOME_FAILED)
    show_explanations(*explained(document, kind))


@app.command()
def evaluate(
    folder: Annotated[Path, typer.Argument(help="A folder of documents and labels.")] = Path("corpus"),
    kind: Kind = None,
    listed: Annotated[bool, typer.Option("--list", help="List what was missed, what no label asks for, and fields that differ.")] = False,
    rules: Annotated[bool, typer.Option("--rules", help="List every rule: how often it fired, and how often rightly.")] = False,
    only: Annotated[str | None, typer.Option(help="Only labels whose path holds these words.")] = None,
    against: Annotated[
        Path | None, typer.Option(help="An earlier evaluation (--save): list records gained and lost.", exists=True, dir_okay=False)
    ] = None,
    save: Annotated[Path | None, typer.Option(help="Keep this evaluation in a file, as JSON.", dir_okay=False)] = None,
    markdown: Annotated[bool, typer.Option("--markdown", help="Print the table as Markdown.")] = False,
    publish: Annotated[str | None, typer.Option(help="Show the figures in the register, under this name.")] = None,
) -> None:
    """Hold what is read against labels that people made, and print how right it is."""
    import json

    from flows.accuracy import compare_runs
    from flows.accuracy import evaluate as run
    from flows.showing import show_comparison, show_evaluation

    if not folder.is_dir():
        _fail(f"{folder}: there is no such folder; give one with documents and labels, such as corpus")
    try:
        with _progress(None, "Reading") as progress:
            evaluation = run(folder, only=only, progress=progress)
    except FileNotFoundError as error:
        _fail(str(error))
    if not evaluation.labels:
        _fail(f"{folder}: no labels here; they are JSON files that name a document and its records (docs/records.md)")
    show_evaluation(evaluation, kind=kind, listed=listed, rules=rules, markdown=markdown)
    if against:
        show_comparison(compare_runs(json.loads(against.read_text("utf-8"))["records"], evaluation.records), kind)
    if save:
        save.write_text(json.dumps(evaluation.as_json(), indent=1, ensure_ascii=False) + "\n", "utf-8")
    if publish:
        from register.data import publish_accuracy

        publish_accuracy(publish, evaluation.as_json())
    if evaluation.unreadable:
        _say_problems([(error.name, error.reason, error.remedy) for error in evaluation.unreadable])
        raise typer.Exit(SOME_FAILED)


@app.command()
def serve(
    db: Database = DEFAULT_DATABASE,
    port: Annotated[
        int | None, typer.Option(min=0, max=65535, help=f"The port; {DEFAULT_PORT} or the next free one, where it is not given.")
    ] = None,
    host: Annotated[str, typer.Option(help="The address to listen on. Only this machine can reach the default.")] = "127.0.0.1",
    immutable: Annotated[
        bool, typer.Option("--immutable", help="Nobody writes to the database meanwhile: faster, and it may be downloaded.")
    ] = False,
) -> None:
    """Serve the register, to be read in a browser."""
    from flows.ports import PortTaken, choose_port

    if not db.is_file():
        _fail(f"{db}: there is no such database; make one with: minutebook ingest PATH --db {db}")
    try:
        chosen = choose_port(host, port, DEFAULT_PORT)
    except PortTaken as error:
        _fail(str(error))
    from flows.store import open_database
    from register.serve import serve_register

    if not immutable:
        open_database(db).close()  # a database of an earlier version gets the tables and views that it lacks
    shown = f"[{host}]" if ":" in host else host
    typer.echo(f"The register of {db} is at http://{shown}:{chosen}/ (Ctrl-C ends it)")
    serve_register(db, host=host, port=chosen, immutable=immutable)


@app.command()
def status(db: Database = DEFAULT_DATABASE) -> None:
    """Show, for each council, how much is there and how fresh it is, and what could not be read."""
    from flows.showing import show_status
    from flows.showing_sites import show_sites
    from flows.store import open_database

    if not db.is_file():
        _fail(f"{db}: there is no such database; make one with: minutebook ingest PATH --db {db}")
    opened = open_database(db)
    odd = show_status(opened)
    if show_sites(opened) or odd:
        raise typer.Exit(SOME_FAILED)


@app.command()
def reextract(
    db: Database = DEFAULT_DATABASE,
    workers: Annotated[int | None, typer.Option(min=1, help="How many processes read; one a core, where it is not given.")] = None,
) -> None:
    """Read the originals in the archive again where the rules have changed since."""
    from flows.reextract import reextract as run
    from flows.reextract import stale_documents

    if not db.is_file():
        _fail(f"{db}: there is no such database; make one with: minutebook ingest PATH --db {db}")
    stale = stale_documents(db)
    with _progress(len(stale), "Reading again") as progress:
        report = run(stale, db, workers=workers, progress=progress)
    _say_report(report, db)


app.command()(scrape)
app.command()(watch)


@app.command()
def release(
    db: Database = DEFAULT_DATABASE,
    to: Annotated[Path, typer.Option(help="The folder to put the release's own folder in.", file_okay=False)] = Path("releases"),
    against: Annotated[
        Path | None, typer.Option(help="An earlier release: tell what came and went since.", exists=True, file_okay=False)
    ] = None,
) -> None:
    """Write the research download: database, CSV, Parquet, data dictionary, citation, changes and checksums in a dated folder."""
    import datetime as dt

    from flows.release import make_release

    if not db.is_file():
        _fail(f"{db}: there is no such database; make one with: minutebook ingest PATH --db {db}")
    try:
        made = make_release(db, to, day=dt.datetime.now(dt.UTC).date(), against=against)
    except (FileExistsError, FileNotFoundError) as error:
        _fail(str(error))
    typer.echo(f"The release is in {made}")


@contextmanager
def _progress(total: int | None, verb: str) -> Iterator[Progress]:
    """A bar on the terminal's error stream while many documents are read; nothing where the output goes to a file or little is to do."""
    if not sys.stderr.isatty() or (total is not None and total < _MANY):
        yield lambda source: None  # noqa: ARG005
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[name]}", markup=False),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(verb, total=total, name="")
        yield lambda source: bar.update(task, advance=1, name=Path(source).name[-40:])


def _say_report(report: Report, db: Path) -> None:
    """One line of figures, then what could not be read; ends the command with 1 where something could not."""
    parts = [f"{report.read} read", f"{report.unchanged} unchanged"]
    if report.superseded:
        parts.append(f"{report.superseded} superseded by a later issue")
    if report.problems:
        parts.append(f"{len(report.problems)} could not be read")
    typer.echo(f"{db}: {', '.join(parts)}")
    if report.problems:
        _say_problems(
            [
                (problem.source + (f" ({problem.place})" if problem.place else ""), problem.reason, problem.remedy)
                for problem in report.problems
            ]
        )
        raise typer.Exit(SOME_FAILED)


def _say_problems(problems: list[tuple[str, str, str]]) -> None:
    for source, reason, remedy in problems:
        typer.echo(f"{source}: {reason}; {remedy}", err=True)


def _extract(file: Path) -> Minutes:
    from extractors import extract as read
    from models import UnreadableDocument

    try:
        return read(_bytes_of(file), str(file))
    except UnreadableDocument as error:
        _fail(str(error), SOME_FAILED)


def _bytes_of(file: Path) -> bytes:
    """The bytes of a file that was named on the command line; ends the command where it is not there or too large."""
    from flows.reading import check_size, unopened
    from models import UnreadableDocument

    if not file.is_file():
        _fail(f"{file}: there is no such file")
    try:
        check_size(str(file), file)
        return file.read_bytes()
    except UnreadableDocument as error:
        _fail(str(error), SOME_FAILED)
    except OSError as error:
        _fail(str(unopened(str(file), error)), SOME_FAILED)


def _fail(message: str, code: int = WRONG_USE) -> NoReturn:
    typer.echo(message, err=True)
    raise typer.Exit(code)
