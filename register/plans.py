"""Plans that committees come back to: every item on one, over committees and years, with what it decided, asked and measured."""

from __future__ import annotations

from itertools import groupby

from datasette.app import Datasette
from datasette.utils.asgi import Request, Response

from register.ask import Row, fetch_remembered, fetch_rows, require_row, show

# An item that names a plan in full and in short is one item of its thread.
_THREAD = "(select item, max(in_title) as in_title from plan_items where plan = :id and superseded = 0 group by item) as thread"
_NOT_WRONG = "not exists (select 1 from reviews where reviews.record = {0}.id and reviews.verdict = 'wrong')"


async def show_plans(datasette: Datasette, request: Request) -> Response:
    """/plans: the plans that most items name, and a search for others."""
    words = (request.args.get("q") or "").strip()[:200]
    council = (request.args.get("council") or "").strip()
    plans = await fetch_rows(
        datasette,
        """select plans.id, plans.name, councils.name as council_name, count(distinct plan_items.item) as items, count(distinct plan_items.committee) as committees,
             min(plan_items.meeting_date) as oldest, max(plan_items.meeting_date) as newest
           from plans join plan_items on plan_items.plan = plans.id and plan_items.superseded = 0 left join councils on councils.id = plans.council
           where (:q = '' or plans.name like '%' || :q || '%') and (:council = '' or plans.council = :council)
           group by plans.id order by sum(plan_items.in_title) desc, items desc, plans.name limit 200""",
        {"q": words, "council": council},
    )
    councils = [(r["id"], r["name"]) for r in await fetch_remembered(datasette, "select id, name from councils order by name limit 1000")]
    return await show(datasette, request, "plans.html", {"plans": plans, "words": words, "council": council, "councils": councils})


async def show_plan(datasette: Datasette, request: Request) -> Response:
    """/plan/<id>: the thread of a plan, the newest item first, with its open actions and its ratings over time."""
    plan = await require_row(
        datasette,
        "select plans.*, councils.name as council_name from plans left join councils on councils.id = plans.council where plans.id = :id",
        {"id": request.url_vars["id"]},
        what="plan",
    )
    params = {"id": plan["id"]}
    items = await fetch_rows(
        datasette,
        f"""select items.id, items.title, items.number, thread.in_title, items.meeting, items.meeting_date, items.committee, committees.name as committee_name,
             (select count(*) from resolutions where resolutions.item = items.id and routine = 0) as resolutions,
             (select count(*) from actions where actions.item = items.id) as actions,
             (select count(*) from open_actions where open_actions.item = items.id) as open
           from {_THREAD} join items on items.id = thread.item left join committees on committees.id = items.committee
           order by items.meeting_date desc, items.document, items.ordinal limit 300""",
        params,
    )
    actions = await fetch_rows(
        datasette,
        f"""select open_actions.id, open_actions.quote, owner, due, due_date, open_actions.meeting_date, committees.name as committee_name
           from {_THREAD} join open_actions on open_actions.item = thread.item left join committees on committees.id = open_actions.committee
           order by due_date is null, due_date, open_actions.meeting_date desc limit 60""",
        params,
    )
    judgements = await _fetch_facts(datasette, "judgements", "grade, previous_grade, inspectorate, date", params)
    milestones = await _fetch_facts(datasette, "milestones", "date", params)
    context = {
        "plan": plan,
        "items": items,
        "actions": actions,
        "tallies": await _fetch_tallies(datasette, params),
        "judgements": judgements,
        "milestones": sorted(milestones, key=lambda row: row["date"] or "", reverse=True),
    }
    return await show(datasette, request, "plan.html", context)


async def _fetch_facts(datasette: Datasette, table: str, columns: str, params: dict[str, str]) -> list[Row]:
    """The facts of a kind in the items of a plan that nobody judged wrong, the newest first."""
    return await fetch_rows(
        datasette,
        f"""select [{table}].id, [{table}].quote, [{table}].item, [{table}].meeting, [{table}].document, [{table}].meeting_date, {columns}
            from {_THREAD} join [{table}] on [{table}].item = thread.item where {_NOT_WRONG.format(table)}
            order by [{table}].meeting_date desc, [{table}].document, [{table}].start_char limit 60""",
        params,
    )


async def _fetch_tallies(datasette: Datasette, params: dict[str, str]) -> list[Row]:
    """How many of a plan's actions or measures each meeting heard were red, amber and green, where its minutes count them."""
    counts = await fetch_rows(
        datasette,
        f"""select indicators.meeting, indicators.meeting_date, indicators.rag, indicators.value, indicators.item, indicators.id, indicators.document,
              committees.name as committee_name
            from {_THREAD} join indicators on indicators.item = thread.item left join committees on committees.id = indicators.committee
            where indicators.rag is not null and indicators.unit = 'count' and indicators.value is not null
              and {_NOT_WRONG.format("indicators")}
            order by indicators.meeting_date desc, indicators.item, indicators.start_char""",
        params,
    )
    tallies = []
    for _, group in groupby(counts, key=lambda row: row["item"]):
        rows = list(group)
        tally: Row = rows[0] | {"of": {}}
        for row in rows:
            tally["of"].setdefault(row["rag"], row)  # an item that counts one colour twice counts two things: the first is the whole
        tallies.append(tally)
    return tallies
