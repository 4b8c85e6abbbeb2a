"""The lists people ask for: each is one SQL file in queries/, shown as a page, and by Datasette as CSV, JSON, a feed and a calendar.

The head of a file says what the list is, in lines "-- key: value": `title`, `about`, `group`, `kind` (of what a row is about), `fields` (the
parameters that a form asks for), `show` (the columns of the page, all others are in the downloads only), `chart` (the column to count by),
`calendar` (the column with the date of an event) and `empty` (what to say, and to do, where there is nothing).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from datasette.app import Datasette
from datasette.utils.asgi import NotFound, Request, Response

from register.ask import DATABASE, Row, fetch_remembered, fetch_rows, show
from register.charts import draw_bars

QUERIES = Path(__file__).parent / "queries"
PAGE_SIZE = 50
_MANY = 80  # more committees than this are offered only when a council is chosen: forty audit committees cannot be told apart

FIELD_LABELS = {
    "council": "Council", "committee": "Committee", "owner": "Who is to do it", "as_at": "As at", "from": "Meeting from", "to": "Meeting to", "verb": "What was done",
    "outcome": "Outcome", "routine": "Routine ones", "plan": "Name of the plan", "measure": "Measure or code", "rag": "Rating", "post": "Post",
}  # fmt: skip
CHOICES = {
    "verb": ("note", "receive", "approve", "agree", "adopt", "endorse", "confirm", "recommend", "refer", "defer", "delegate", "appoint", "request", "provide", "review", "schedule", "refuse", "exclude_public", "other"),
    "outcome": ("carried", "lost", "withdrawn"),
    "rag": ("red", "amber", "green"),
    "routine": ("yes",),
}  # fmt: skip
COLUMN_LABELS = {
    "quote": "In the words of the minutes", "meeting_date": "Meeting", "committee_name": "Committee", "council_name": "Council", "due_date": "Due", "owner": "Who",
    "last_mentioned": "Last mentioned", "bucket": "How late", "addressee": "To", "became": "State", "reading": "Reading", "rag_before": "Rated before", "why": "Why",
    "votes_for": "For", "votes_against": "Against", "first_seen": "First named", "last_seen": "Last named", "actions_open": "Open actions", "previous_grade": "Before",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class List:
    """A list: its SQL and what the head of its file says about it."""

    name: str
    sql: str
    title: str
    about: str
    group: str
    kind: str
    fields: tuple[str, ...]
    show: tuple[str, ...]
    empty: str
    chart: str | None = None
    calendar: str | None = None


@cache
def load_lists() -> dict[str, List]:
    """Every list, by name (the name of its file)."""
    return {path.stem: _parse_list(path.stem, path.read_text("utf-8")) for path in sorted(QUERIES.glob("*.sql"))}


def _parse_list(name: str, source: str) -> List:
    lines = source.splitlines()
    head = dict(line.removeprefix("-- ").split(": ", 1) for line in lines if line.startswith("-- "))
    sql = "\n".join(line for line in lines if not line.startswith("-- "))
    return List(
        name, sql, head["title"], head["about"], head["group"], head["kind"], tuple(head["fields"].split()), tuple(head["show"].split()), head["empty"],
        head.get("chart"), head.get("calendar"),
    )  # fmt: skip


def query_name(listed: List) -> str:
    """The name of a list as a canned query: a list "votes" must not hide the table `votes`."""
    return f"list-{listed.name}"


def canned_queries() -> dict[str, dict[str, Any]]:
    """The lists as Datasette's canned queries; for each a feed (Atom), and where its rows have a date a calendar (iCalendar)."""
    queries: dict[str, dict[str, Any]] = {}
    for listed in load_lists().values():
        parameters = list(listed.fields)
        queries[query_name(listed)] = {"sql": listed.sql, "title": listed.title, "description": listed.about, "params": parameters}
        if listed.kind not in ("person", "meeting"):
            words = "title" if listed.kind == "item" else "quote"
            feed = {
                "sql": _feed_sql(listed, words),
                "title": f"{listed.title}: feed",
                "description": "The newest 100 for a feed reader.",
                "params": parameters,
            }
            queries[f"{query_name(listed)}-feed"] = feed
        if listed.calendar:
            calendar = {
                "sql": _calendar_sql(listed),
                "title": f"{listed.title}: calendar",
                "description": "For a calendar.",
                "params": parameters,
            }
            queries[f"{query_name(listed)}-calendar"] = calendar
    return queries


def _feed_sql(listed: List, words: str) -> str:
    # A feed without entries is an error to the plugin that writes it, so an empty list says so in an entry.
    return f"""with listed as (
{listed.sql}
limit 100)
select 'tag:minutebook,2026:{listed.kind}/' || id as atom_id, coalesce(meeting_date, '1970-01-01') || 'T00:00:00Z' as atom_updated,
  substr({words}, 1, 200) as atom_title, '/{listed.kind}/' || id as atom_link,
  coalesce(council_name || ', ', '') || coalesce(committee_name || ', ', '') || coalesce(meeting_date, '') || char(10) || {words} as atom_content
from listed
union all
select 'tag:minutebook,2026:{listed.name}/empty', '1970-01-01T00:00:00Z', 'Nothing yet', '/list/{listed.name}', 'Nothing fits yet.'
where not exists (select 1 from listed)"""


def _calendar_sql(listed: List) -> str:
    words = "title" if listed.kind == "meeting" else "quote"
    return f"""select substr({words}, 1, 200) as event_name, {listed.calendar} as event_dtstart, id || '@minutebook' as event_uid,
  coalesce(council_name || ', ', '') || coalesce(committee_name, '') as event_description
from (
{listed.sql}
) where {listed.calendar} glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
limit 500"""


async def fetch_choices(datasette: Datasette, fields: tuple[str, ...], council: str) -> dict[str, list[tuple[str, str]]]:
    """What a form offers for each field that is chosen from a list: (value, words)."""
    choices = {name: [(value, value.replace("_", " ")) for value in values] for name, values in CHOICES.items() if name in fields}
    if "council" in fields:
        choices["council"] = [
            (r["id"], r["name"]) for r in await fetch_remembered(datasette, "select id, name from councils order by name limit 1000")
        ]
    if "committee" in fields:
        sql = f"select id, name from committees where :council = '' or council = :council order by name limit {_MANY + 1}"
        committees = [(r["id"], r["name"]) for r in await fetch_remembered(datasette, sql, {"council": council})]
        choices["committee"] = committees if council or len(committees) <= _MANY else []
    return choices


async def show_lists(datasette: Datasette, request: Request) -> Response:
    """/lists: every list with what it answers."""
    groups: dict[str, list[List]] = {}
    for listed in load_lists().values():
        groups.setdefault(listed.group, []).append(listed)
    order = ("Actions", "Decisions", "Indicators", "Dates and people")
    return await show(datasette, request, "lists.html", {"groups": [(group, groups[group]) for group in order]})


async def show_list(datasette: Datasette, request: Request) -> Response:
    """/list/<name>: one list with its form, its rows and its downloads."""
    listed = load_lists().get(request.url_vars["name"])
    if listed is None:
        raise NotFound("There is no such list in this register.")
    given = {field: (request.args.get(field) or "").strip() for field in listed.fields}
    try:
        page = max(1, min(10_000, int(request.args.get("page") or 1)))
    except ValueError:
        page = 1
    sql = f"select * from (\n{listed.sql}\n) limit {PAGE_SIZE + 1} offset {(page - 1) * PAGE_SIZE}"
    rows = await fetch_rows(datasette, sql, given)
    counts: list[Row] = []
    if listed.chart:
        counted = f"select {listed.chart} as name, count(*) as count from (\n{listed.sql}\n) where {listed.chart} is not null group by 1 order by {'1' if listed.chart == 'bucket' else '2 desc'} limit 12"
        counts = await fetch_remembered(datasette, counted, given)
        for row in counts:
            row["name"] = _plain(listed.chart, row["name"])
    for row in rows:
        if "bucket" in row:
            row["bucket"] = _plain("bucket", row["bucket"])
    return await show(
        datasette,
        request,
        "list.html",
        {
            "listed": listed,
            "rows": rows[:PAGE_SIZE],
            "columns": [(name, COLUMN_LABELS.get(name, name.replace("_", " ").capitalize())) for name in listed.show],
            "given": given,
            "labels": FIELD_LABELS,
            "choices": await fetch_choices(datasette, listed.fields, given.get("council", "")),
            "counts": counts,
            "chart": draw_bars([(row["name"], row["count"]) for row in counts]) if len(counts) > 1 else None,
            "page": page,
            "more": len(rows) > PAGE_SIZE,
            "query": urlencode({k: v for k, v in given.items() if v}),
            "base": datasette.urls.path(f"/{DATABASE}/{query_name(listed)}"),
        },
    )


def _plain(column: str, value: object) -> str:
    """A bucket is named "1 over a year" so that buckets sort; people read the words."""
    return str(value)[2:] if column == "bucket" else str(value).replace("_", " ")
