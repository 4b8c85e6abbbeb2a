"""What the register says about itself: how accurate it is, what has been read, and how to take the data away."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from datasette.app import Datasette
from datasette.utils.asgi import Request, Response
from markupsafe import Markup

from flows.record_tables import BALLOTS, FACTS
from flows.store import TABLES
from flows.tables import FOLLOW_UP, PEOPLE, STRUCTURE
from flows.views import VIEWS
from register.ask import DATABASE, Row, fetch_remembered, fetch_rows, show
from register.lists import load_lists

ACCURACY = Path(__file__).parent / "accuracy"  # what `minutebook evaluate FOLDER --publish NAME` wrote, a file a set

VIEW_ABOUTS = {
    "actions_now": "Actions with the last word on them: what a person decided, else what a later meeting said, else what their own minutes say.",
    "open_actions": "Actions that nobody has reported as done or dropped.",
    "overdue_actions": "Open actions whose date has passed, with the days since.",
    "resolutions_current": "Resolutions of the newest issue of each document, each decision once.",
    "indicator_series": "Readings with their measure, to be put in the order of `as_at`.",
    "tenures": "Who was named with which post, from when to when.",
}
EXAMPLES = (
    ("Decisions a year by verb", "select substr(meeting_date, 1, 4) as year, verb, count(*) as resolutions\nfrom resolutions_current\nwhere routine = 0\ngroup by year, verb\norder by year, resolutions desc"),
    ("How long after the meeting actions fall due", "select committees.name, round(avg(julianday(due_date) - julianday(meeting_date))) as days, count(*) as actions\nfrom actions_now join committees on committees.id = actions_now.committee\nwhere due_date is not null\ngroup by committees.id\norder by days"),
    ("A measure in every council that reports it", "select council, as_at, value, unit, target, rag\nfrom indicator_series\nwhere measure like '%' || :words || '%'\norder by council, as_at"),
    ("Words and the page they stand on", "select resolutions.quote, resolutions.page, documents.url, documents.sha256\nfrom resolutions join documents on documents.id = resolutions.document\nlimit 100"),
    ("Who seconds whom", "select mover, seconder, count(*) as motions\nfrom resolutions_current\nwhere mover is not null and seconder is not null\ngroup by mover, seconder\norder by motions desc"),
)  # fmt: skip


def publish_accuracy(name: str, evaluation: Row) -> Path:
    """Puts an evaluation (what `minutebook evaluate --save` keeps) on the page of accuracy, without the records: they hold the words of documents.

    Args:
        name: what people call the set of documents.
        evaluation: the evaluation as it is kept.
    """
    ACCURACY.mkdir(exist_ok=True)
    path = ACCURACY / f"{re.sub(r'[^a-z0-9]+', '-', name.lower()).strip('-') or 'set'}.json"
    shown = ("made_at", "rules_version", "documents", "labels", "words", "pages_per_second", "kinds", "rules")
    path.write_text(json.dumps({"name": name} | {key: evaluation[key] for key in shown}, indent=1, ensure_ascii=False) + "\n", "utf-8")
    return path


# Columns with few values, which an index by value and date can count in a million rows.
_FACETS = {"verb", "outcome", "status", "rag", "capacity", "present", "grade", "kind"}


@cache
def _read_accuracy(files: tuple[tuple[Path, float], ...]) -> list[Row]:
    return [json.loads(path.read_text("utf-8")) for path, _ in files]


def read_accuracy() -> list[Row]:
    """The published evaluations, that of unseen documents first; read again when a file changes."""
    paths = sorted(ACCURACY.glob("*.json"), key=lambda path: (path.stem != "unseen", path.stem))
    return _read_accuracy(tuple((path, path.stat().st_mtime) for path in paths))


async def show_accuracy(datasette: Datasette, request: Request) -> Response:
    """/accuracy: how often the rules are right, on which documents, and what that means."""
    rules = await fetch_remembered(
        datasette,
        """select kind, verdict, count(*) as count from reviews group by kind, verdict order by kind, verdict""",
    )
    return await show(datasette, request, "accuracy.html", {"accuracy": read_accuracy(), "reviews": rules})


async def show_status(datasette: Datasette, request: Request) -> Response:
    """/status: what was read when, how fresh each council is, and what could not be read."""
    runs = await fetch_rows(datasette, "select * from runs order by started_at desc, id desc limit 20")
    problems = await fetch_rows(datasette, "select * from problems order by last_seen desc limit 200")
    freshness = await fetch_remembered(
        datasette,
        """select councils.id, coalesce(councils.name, 'No council named') as name, count(*) as documents, sum(documents.superseded_by is not null) as superseded,
             max(documents.read_at) as read_at, max(meetings.date) as newest, min(meetings.date) as oldest, count(distinct meetings.id) as meetings
           from documents left join councils on councils.id = documents.council left join meetings on meetings.id = documents.meeting
           group by documents.council order by councils.id is null, councils.name""",
    )
    sites = await fetch_rows(
        datasette,
        """select sites.*, councils.name as council_name,
             (select count(*) from site_meetings where site_meetings.site = sites.id and site_meetings.document is not null) as with_minutes,
             (select max(date) from site_meetings where site_meetings.site = sites.id and site_meetings.document is not null) as newest
           from sites left join councils on councils.id = sites.council order by council_name, sites.id""",
    )
    kinds = await fetch_remembered(datasette, "select kind, count(*) as count from documents group by kind order by count desc")
    return await show(
        datasette, request, "status.html", {"runs": runs, "problems": problems, "freshness": freshness, "kinds": kinds, "sites": sites}
    )


async def show_data(datasette: Datasette, request: Request) -> Response:
    """/data: the data dictionary, made from the declared tables, with examples and ways to take the data away."""
    groups: list[tuple[str, Any]] = [
        ("Meetings and documents", STRUCTURE),
        ("Facts", (*FACTS, BALLOTS)),
        ("People, posts and measures", PEOPLE),
        ("Following up", FOLLOW_UP),
    ]
    named = {table.name for _, tables in groups for table in tables}
    groups.append(("Searching, fetching and running", [table for table in TABLES if table.name not in named]))
    context = {
        "groups": groups,
        "views": [(name, VIEW_ABOUTS.get(name, "")) for name in VIEWS],
        "examples": EXAMPLES,
        "lists": load_lists().values(),
        "database": DATABASE,
        "may_download": datasette.setting("allow_download"),
    }
    return await show(datasette, request, "data.html", context)


def describe_tables() -> dict[str, dict[str, Any]]:
    """What Datasette shows of the tables: their meaning, facets that an index counts, the newest first."""
    described: dict[str, dict[str, Any]] = {}
    for table in TABLES:
        facets = [columns[0] for columns in table.indexes if len(columns) == 2 and columns[1] == "meeting_date" and columns[0] in _FACETS]
        described[table.name] = {
            "description_html": Markup('{} <a href="/data?table={}#table-{}">What the columns mean</a>').format(
                table.about, table.name, table.name
            ),
            "facets": facets,
        } | ({"sort_desc": "meeting_date"} if "meeting_date" in table.columns else {})
    return described


async def show_sitemap(datasette: Datasette, request: Request) -> Response:
    """/sitemap.xml: the council and committee pages and the newest meetings, for search engines that may visit."""
    rows = await fetch_remembered(
        datasette,
        """select * from (select '/council/' || id as path, null as day from councils limit 5000)
           union all select * from (select '/committee/' || id, null from committees limit 10000)
           union all select * from (select '/meeting/' || id, date from meetings order by date desc limit 30000)""",
    )
    paths: list[Row] = [
        {"path": path, "day": None} for path in ("/", "/lists", "/councils", "/indicators", "/plans", "/accuracy", "/data")
    ] + rows
    body = await datasette.render_template("sitemap.xml", {"paths": paths, "base": f"{request.scheme}://{request.host}"}, request=request)
    return Response(body, content_type="application/xml; charset=utf-8")
