"""The front page."""

from __future__ import annotations

from datasette.app import Datasette
from datasette.utils.asgi import Request, Response

from register.ask import fetch_remembered, fetch_rows, show
from register.data import read_accuracy
from register.places import fetch_councils
from register.search import KIND_PLURALS, KINDS
from register.wording import today


async def show_home(datasette: Datasette, request: Request) -> Response:
    """/: one search box, what is new, what is overdue, the councils, and how accurate all this is."""
    counts = {
        row["kind"]: row["count"] for row in await fetch_remembered(datasette, "select kind, count(*) as count from search group by kind")
    }
    meetings = await fetch_rows(
        datasette,
        """select meetings.id, meetings.title, meetings.date, committees.name as committee_name, councils.name as council_name,
             (select count(*) from resolutions where resolutions.meeting = meetings.id and superseded = 0) as resolutions,
             (select count(*) from actions where actions.meeting = meetings.id and superseded = 0) as actions
           from meetings left join committees on committees.id = meetings.committee left join councils on councils.id = meetings.council
           order by meetings.date desc limit 8""",
    )
    overdue = await fetch_rows(
        datasette,
        """select id, quote, owner, due, due_date, committee, council, meeting_date,
             (select name from councils where councils.id = actions_now.council) as council_name
           from actions_now where due_date < :today and status = 'open' and status_now = 'open' order by due_date desc limit 6""",
        {"today": today()},
    )
    context = {
        "counts": [(kind, KIND_PLURALS[kind], counts.get(kind, 0)) for kind in KINDS],
        "meetings": meetings,
        "overdue": overdue,
        "councils": await fetch_councils(datasette),
        "accuracy": read_accuracy(),
    }
    return await show(datasette, request, "home.html", context)
