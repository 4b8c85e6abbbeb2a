"""A resolution and an action, each with its words in their place and what came of it."""

from __future__ import annotations

import re

from datasette.app import Datasette
from datasette.utils.asgi import NotFound, Request, Response

from register.ask import Row, fetch_row, fetch_rows, require_row, show
from register.items import PLACE_JOINS, PLACES, fetch_document, fetch_text
from register.pictures import picture_of
from register.wording import KIND_OF_TABLE, today

_CONTEXT = 280  # characters before and after the words
TABLE_OF_KIND = {kind: table for table, kind in KIND_OF_TABLE.items()}


async def fetch_fact(datasette: Datasette, table: str, key: str) -> Row:
    """A fact with its place, the words around it and its document."""
    fact = await require_row(
        datasette,
        f"""select [{table}].*, items.title as item_title, items.number as item_number, items.start_char as item_start, items.end_char as item_end{PLACES}
           from [{table}] left join items on items.id = [{table}].item {PLACE_JOINS.format(table)} where [{table}].id = :id""",
        {"id": key},
        what=KIND_OF_TABLE[table],
    )
    start, end = fact["start_char"], fact["end_char"]
    first, last = max(start - _CONTEXT, fact.pop("item_start") or 0), min(end + _CONTEXT, fact.pop("item_end") or end + _CONTEXT)
    words = await fetch_text(datasette, fact["document"], min(first, start), max(last, end))
    before, after = words[: max(start - first, 0)], words[max(start - first, 0) + end - start :]
    fact |= {"kind": KIND_OF_TABLE[table], "words_before": _last_words(before), "words_after": _first_words(after)}
    fact["reviews"] = await fetch_rows(datasette, "select * from reviews where record = :id order by decided_at", {"id": key})
    return fact


def _last_words(text: str) -> str:
    """The last lines of a text, from the beginning of a word."""
    return re.sub(r"^\S*\s", "… ", text) if len(text) >= _CONTEXT else text


def _first_words(text: str) -> str:
    return re.sub(r"\s\S*$", " …", text) if len(text) >= _CONTEXT else text


async def show_resolution(datasette: Datasette, request: Request) -> Response:
    """/resolution/<id>: the decision, its vote, the work it ordered, and later decisions in like words."""
    fact = await fetch_fact(datasette, "resolutions", request.url_vars["id"])
    document = await fetch_document(datasette, fact["document"])
    vote = await fetch_row(datasette, "select * from votes where resolution = :id", {"id": fact["id"]})
    ballots: dict[str, list[Row]] = {}
    if vote:
        for ballot in await fetch_rows(
            datasette, "select name, side, person from ballots where vote = :id order by rowid", {"id": vote["id"]}
        ):
            ballots.setdefault(ballot["side"], []).append(ballot)
    ordered = await fetch_rows(
        datasette,
        "select id, quote, owner, due, due_date, status_now from actions_now where document = :document and start_char < :end and end_char > :start",
        {"document": fact["document"], "start": fact["start_char"], "end": fact["end_char"]},
    )
    picture = await picture_of(datasette, document, fact["page"], [(fact["start_char"], fact["end_char"])])
    context = {
        "fact": fact,
        "document": document,
        "vote": vote,
        "ballots": ballots,
        "actions": ordered,
        "alike": await _alike(datasette, fact),
        "picture": picture,
    }
    return await show(datasette, request, "resolution.html", context)


async def show_action(datasette: Datasette, request: Request) -> Response:
    """/action/<id>: what was asked of whom by when, and every later word on it."""
    fact = await fetch_fact(datasette, "actions", request.url_vars["id"])
    document = await fetch_document(datasette, fact["document"])
    now = await fetch_row(datasette, "select status_now from actions_now where id = :id", {"id": fact["id"]})
    updates = await fetch_rows(
        datasette,
        """select action_updates.*, meetings.title as meeting_title, items.title as item_title from action_updates
           left join meetings on meetings.id = action_updates.meeting left join items on items.id = action_updates.item
           where action = :id order by action_updates.meeting_date, action_updates.id""",
        {"id": fact["id"]},
    )
    status = now["status_now"] if now else fact["status"]
    overdue = status == "open" and fact["due_date"] is not None and fact["due_date"] < today()
    picture = await picture_of(datasette, document, fact["page"], [(fact["start_char"], fact["end_char"])])
    context = {
        "fact": fact,
        "document": document,
        "status": status,
        "overdue": overdue,
        "updates": updates,
        "alike": await _alike(datasette, fact),
        "picture": picture,
    }
    return await show(datasette, request, "action.html", context)


async def redirect_to_place(datasette: Datasette, request: Request) -> Response:
    """/officer/<id>, /milestone/<id> …: kinds without a page of their own lead to their words in the minutes."""
    return await lead_to_place(datasette, request.url_vars["kind"], request.url_vars["id"])


async def lead_to_place(datasette: Datasette, kind: str, key: str) -> Response:
    """To the words of a fact in the minutes, or to a page that helps where there is no such fact."""
    fact = await fetch_row(datasette, f"select item, meeting, document from [{TABLE_OF_KIND[kind]}] where id = :id", {"id": key})
    if fact is None:
        raise NotFound(f"There is no such {kind} in this register.")
    return Response.redirect(datasette.urls.path(place_address(fact, key)))


def place_address(fact: Row, key: str | None = None) -> str:
    """Where in the minutes a fact stands: its item's page, or the meeting's for what stands before the first item."""
    anchor = f"#r-{key or fact['id']}"
    return f"/item/{fact['item']}{anchor}" if fact.get("item") else f"/meeting/{fact['meeting']}?document={fact['document']}{anchor}"


async def _alike(datasette: Datasette, fact: Row) -> list[Row]:
    """Resolutions and actions of the same council, from other documents, that share the rare words of this one."""
    words = sorted(set(re.findall(r"[^\W\d_]{5,}", fact["quote"].lower())), key=lambda w: (-len(w), w))[:7]
    if len(words) < 3:
        return []
    # Two of the longest words must be there: one alone finds half the register.
    pairs = " OR ".join(f'("{a}" AND "{b}" AND "{c}")' for a, b, c in zip(words, words[1:], words[2:], strict=False))
    return await fetch_rows(
        datasette,
        """select search.id, search.kind, search.body as quote, search.meeting_date, committees.name as committee_name, search.item, search.meeting, search.document
           from search_fts join search on search.rowid = search_fts.rowid left join committees on committees.id = search.committee
           where search_fts match :match and search.kind in ('resolution', 'action') and search.council is :council and search.document <> :document
           order by bm25(search_fts) limit 6""",
        {"match": pairs, "council": fact["council"], "document": fact["document"]},
    )
