"""Councils and committees: what is read of them, what is new, what is open."""

from __future__ import annotations

from datasette.app import Datasette
from datasette.utils.asgi import Request, Response

from register.ask import fetch_remembered, fetch_rows, require_row, show
from register.charts import draw_bars


async def show_councils(datasette: Datasette, request: Request) -> Response:
    """/councils: every council with what was read of it."""
    return await show(datasette, request, "councils.html", {"councils": await fetch_councils(datasette)})


async def fetch_councils(datasette: Datasette) -> list[dict[str, object]]:
    """Every council with its counts; what names no council stands last, under None."""
    return await fetch_remembered(
        datasette,
        """select councils.id, coalesce(councils.name, 'No council named') as name, counted.meetings, counted.newest,
             (select count(*) from resolutions where resolutions.council is counted.council) as resolutions,
             (select count(*) from actions where actions.council is counted.council) as actions,
             (select count(*) from indicators where indicators.council is counted.council) as indicators
           from (select council, count(*) as meetings, max(date) as newest from meetings group by council) as counted
           left join councils on councils.id = counted.council order by councils.id is null, councils.name""",
    )


async def show_council(datasette: Datasette, request: Request) -> Response:
    """/council/<slug>: its committees, its newest meetings and what is open."""
    council = await require_row(datasette, "select * from councils where id = :id", {"id": request.url_vars["id"]}, what="council")
    params = {"id": council["id"]}
    committees = await fetch_rows(
        datasette,
        """select committees.id, committees.name, count(meetings.id) as meetings, max(meetings.date) as newest,
             (select count(*) from resolutions where resolutions.committee = committees.id and superseded = 0) as resolutions,
             (select count(*) from open_actions where open_actions.committee = committees.id) as open
           from committees left join meetings on meetings.committee = committees.id where committees.council = :id group by committees.id order by committees.name""",
        params,
    )
    meetings = await fetch_rows(
        datasette,
        """select meetings.id, title, date, status, committees.name as committee_name from meetings left join committees on committees.id = meetings.committee
           where meetings.council = :id order by date desc limit 12""",
        params,
    )
    ages = await fetch_rows(
        datasette,
        """select case when age <= 90 then '1 up to three months' when age <= 365 then '2 up to a year' when age <= 730 then '3 up to two years'
             when age is null then '5 date not known' else '4 older' end as bucket, count(*) as count
           from (select julianday('now') - julianday(meeting_date) as age from open_actions where council = :id) group by 1 order by 1""",
        params,
    )
    bars = [(c["name"], c["resolutions"]) for c in committees if c["resolutions"]]
    context = {
        "council": council,
        "committees": committees,
        "meetings": meetings,
        "chart": draw_bars(sorted(bars, key=lambda b: -b[1])[:12]) if len(bars) > 1 else None,
        "ages": draw_bars([(row["bucket"][2:], row["count"]) for row in ages]) if ages else None,
    }
    return await show(datasette, request, "council.html", context)


async def show_committee(datasette: Datasette, request: Request) -> Response:
    """/committee/<id>: its meetings, what it decided last, what is open, and its measures."""
    committee = await require_row(
        datasette,
        "select committees.*, councils.name as council_name from committees left join councils on councils.id = committees.council where committees.id = :id",
        {"id": request.url_vars["id"]},
        what="committee",
    )
    params = {"id": committee["id"]}
    meetings = await fetch_rows(
        datasette,
        """select meetings.id, title, date, status,
             (select count(*) from resolutions where resolutions.meeting = meetings.id and superseded = 0) as resolutions,
             (select count(*) from actions where actions.meeting = meetings.id and superseded = 0) as actions
           from meetings where committee = :id order by date desc limit 200""",
        params,
    )
    actions = await fetch_rows(
        datasette,
        "select id, quote, owner, due, due_date, meeting_date from open_actions where committee = :id order by meeting_date desc limit 8",
        params,
    )
    measures = await fetch_rows(
        datasette,
        """select measures.id, measures.name, count(*) as readings from indicators join measures on measures.id = indicators.measure_id
           where indicators.committee = :id and indicators.superseded = 0 group by measures.id order by readings desc, measures.name limit 12""",
        params,
    )
    verbs = await fetch_rows(
        datasette,
        "select verb, count(*) as count from resolutions where committee = :id and superseded = 0 and routine = 0 group by verb order by 2 desc limit 10",
        params,
    )
    chart = draw_bars([(v["verb"].replace("_", " "), v["count"]) for v in verbs]) if len(verbs) > 1 else None
    return await show(
        datasette,
        request,
        "committee.html",
        {"committee": committee, "meetings": meetings, "actions": actions, "measures": measures, "chart": chart},
    )
