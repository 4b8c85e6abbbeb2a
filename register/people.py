"""People and posts: who held which post when, what they promised, when they attended."""

from __future__ import annotations

from datasette.app import Datasette
from datasette.utils.asgi import Request, Response

from register.ask import Row, fetch_rows, require_row, show


async def show_person(datasette: Datasette, request: Request) -> Response:
    """/person/<id>: posts, promises, motions, votes and attendance."""
    person = await _require_named(datasette, "people", request.url_vars["id"], "person")
    params = {"id": person["id"]}
    posts = await fetch_rows(
        datasette, "select post_id, post, first_seen, last_seen, meetings from tenures where person = :id order by first_seen", params
    )
    attended = await fetch_rows(
        datasette,
        """select present, count(*) as count, min(meeting_date) as first, max(meeting_date) as last
           from attendance where person = :id and superseded = 0 group by present order by count desc""",
        params,
    )
    ballots = await fetch_rows(
        datasette,
        """select ballots.side, votes.id, votes.quote, votes.resolution, resolutions.quote as motion, votes.meeting_date, votes.item, votes.meeting, votes.document
           from ballots join votes on votes.id = ballots.vote left join resolutions on resolutions.id = votes.resolution
           where ballots.person = :id and votes.superseded = 0 order by votes.meeting_date desc limit 50""",
        params,
    )
    context = {
        "person": person,
        "posts": posts,
        "promises": await _fetch_promises(datasette, person),
        "attended": attended,
        "ballots": ballots,
        "mentions": await _fetch_mentions(datasette, "person", person["id"]),
    }
    return await show(datasette, request, "person.html", context)


async def show_post(datasette: Datasette, request: Request) -> Response:
    """/post/<id>: who was named with it when, and what the post was asked to do."""
    post = await _require_named(datasette, "posts", request.url_vars["id"], "post")
    holders = await fetch_rows(
        datasette,
        "select person, name, first_seen, last_seen, meetings from tenures where post_id = :id order by first_seen",
        {"id": post["id"]},
    )
    context = {
        "post": post,
        "holders": holders,
        "promises": await _fetch_promises(datasette, post),
        "mentions": await _fetch_mentions(datasette, "post_id", post["id"]),
    }
    return await show(datasette, request, "post.html", context)


async def _require_named(datasette: Datasette, table: str, key: str, what: str) -> Row:
    sql = f"select [{table}].*, councils.name as council_name from [{table}] left join councils on councils.id = [{table}].council where [{table}].id = :id"
    return await require_row(datasette, sql, {"id": key}, what=what)


async def _fetch_promises(datasette: Datasette, named: Row) -> list[Row]:
    """Actions whose owner names this person or post. An owner is kept as written ("Ms Jo Rivers"): the full name must stand in it."""
    return await fetch_rows(
        datasette,
        """select id, quote, owner, due, due_date, status_now, meeting_date from actions_now
           where council is :council and owner like '%' || :name || '%' order by meeting_date desc limit 100""",
        {"name": named["name"], "council": named["council"]},
    )


async def _fetch_mentions(datasette: Datasette, column: str, key: str) -> list[Row]:
    return await fetch_rows(
        datasette,
        f"""select officers.id, officers.quote, officers.item, officers.meeting, officers.document, officers.meeting_date,
             items.title as item_title, committees.name as committee_name
           from officers left join items on items.id = officers.item left join committees on committees.id = officers.committee
           where officers.{column} = :id and officers.superseded = 0 order by officers.meeting_date desc, officers.start_char limit 60""",
        {"id": key},
    )
