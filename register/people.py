"""People and posts: who held which post when, what they promised, when they attended."""

from __future__ import annotations

from datasette.app import Datasette
from datasette.utils.asgi import Request, Response

from register.ask import fetch_rows, require_row, show


async def show_person(datasette: Datasette, request: Request) -> Response:
    """/person/<id>: posts, promises, motions, votes and attendance."""
    person = await require_row(
        datasette,
        "select people.*, councils.name as council_name from people left join councils on councils.id = people.council where people.id = :id",
        {"id": request.url_vars["id"]},
        what="person",
    )
    params = {"id": person["id"], "name": person["name"], "council": person["council"]}
    posts = await fetch_rows(
        datasette, "select post_id, post, first_seen, last_seen, meetings from tenures where person = :id order by first_seen", params
    )
    # An owner is kept as written ("Ms Jo Rivers"): the person's full name must stand in it.
    promises = await fetch_rows(
        datasette,
        """select id, quote, due, due_date, status_now, meeting_date from actions_now
           where council is :council and owner like '%' || :name || '%' order by meeting_date desc limit 100""",
        params,
    )
    attended = await fetch_rows(
        datasette,
        "select present, count(*) as count, min(meeting_date) as first, max(meeting_date) as last from attendance where person = :id and superseded = 0 group by present order by count desc",
        params,
    )
    ballots = await fetch_rows(
        datasette,
        """select ballots.side, votes.id, votes.quote, votes.resolution, resolutions.quote as motion, votes.meeting_date, votes.item, votes.meeting, votes.document
           from ballots join votes on votes.id = ballots.vote left join resolutions on resolutions.id = votes.resolution
           where ballots.person = :id order by votes.meeting_date desc limit 50""",
        params,
    )
    mentions = await fetch_rows(
        datasette,
        """select officers.id, officers.quote, officers.item, officers.meeting, officers.document, officers.meeting_date, items.title as item_title, committees.name as committee_name
           from officers left join items on items.id = officers.item left join committees on committees.id = officers.committee
           where officers.person = :id and officers.superseded = 0 order by officers.meeting_date desc, officers.start_char limit 60""",
        params,
    )
    return await show(
        datasette,
        request,
        "person.html",
        {"person": person, "posts": posts, "promises": promises, "attended": attended, "ballots": ballots, "mentions": mentions},
    )


async def show_post(datasette: Datasette, request: Request) -> Response:
    """/post/<id>: who was named with it when, and what the post was asked to do."""
    post = await require_row(
        datasette,
        "select posts.*, councils.name as council_name from posts left join councils on councils.id = posts.council where posts.id = :id",
        {"id": request.url_vars["id"]},
        what="post",
    )
    params = {"id": post["id"], "name": post["name"], "council": post["council"]}
    holders = await fetch_rows(
        datasette, "select person, name, first_seen, last_seen, meetings from tenures where post_id = :id order by first_seen", params
    )
    promises = await fetch_rows(
        datasette,
        "select id, quote, owner, due, due_date, status_now, meeting_date from actions_now where council is :council and owner like '%' || :name || '%' order by meeting_date desc limit 100",
        params,
    )
    mentions = await fetch_rows(
        datasette,
        """select officers.id, officers.quote, officers.item, officers.meeting, officers.document, officers.meeting_date, items.title as item_title, committees.name as committee_name
           from officers left join items on items.id = officers.item left join committees on committees.id = officers.committee
           where officers.post_id = :id and officers.superseded = 0 order by officers.meeting_date desc, officers.start_char limit 60""",
        params,
    )
    return await show(datasette, request, "post.html", {"post": post, "holders": holders, "promises": promises, "mentions": mentions})
