"""An item's minutes and a meeting, with every record marked in its place."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence

from datasette.app import Datasette
from datasette.utils.asgi import Request, Response

from register.ask import Row, fetch_row, fetch_rows, require_row, show
from register.marks import KIND_LABELS, number_marks
from register.pictures import picture_of
from register.reading import TextPage, parse_blocks
from register.wording import KIND_OF_TABLE, web_address

PLACES = """, committees.name as committee_name, councils.name as council_name, meetings.title as meeting_title"""
PLACE_JOINS = """left join meetings on meetings.id = {0}.meeting left join committees on committees.id = {0}.committee left join councils on councils.id = {0}.council"""
_SHOWN_WITHOUT_ITEMS = 60_000  # characters of a document that has no items: a long report is read in the original


async def fetch_records(datasette: Datasette, document: str, start: int, end: int) -> list[Row]:
    """Every record that begins in a stretch of a document, each with its `kind`, in the order of the text."""
    found: list[Row] = []
    params = {"document": document, "start": start, "end": end}
    for table, kind in KIND_OF_TABLE.items():
        sql = f"""select * from [{table}] where document = :document and start_char >= :start and start_char < :end
          and not exists (select 1 from reviews where reviews.record = [{table}].id and reviews.verdict = 'wrong')"""
        found += [{**row, "kind": kind} for row in await fetch_rows(datasette, sql, params)]
    return sorted(found, key=lambda r: (r["start_char"], -r["end_char"], r["kind"], r["id"]))


async def fetch_document(datasette: Datasette, document: str) -> Row:
    """A document without its text, with the newest issue's title where it is superseded."""
    row = await require_row(
        datasette,
        """select id, meeting, source, url, sha256, title, kind, status, pages, blocks, superseded_by, read_at, length(text) as length from documents where id = :id""",
        {"id": document},
        what="document",
    )
    row["link"] = web_address(row["url"]) or web_address(row["source"])
    return row


async def fetch_text(datasette: Datasette, document: str, start: int, end: int) -> str:
    """text[start:end] of a document."""
    row = await fetch_row(
        datasette,
        "select substr(text, :start + 1, :length) as text from documents where id = :id",
        {"id": document, "start": start, "length": end - start},
    )
    return row["text"] or "" if row else ""


async def read_stretch(
    datasette: Datasette, document: Row, start: int, end: int, *, sections: Sequence[Row] = (), title: str | None = None
) -> Row:
    """A stretch of a document ready to be shown: its HTML, its records with their tags, and which kinds there are.

    A first heading that only repeats `title`, which the page shows already, is left out unless something is marked in it.
    """
    records = await fetch_records(datasette, document["id"], start, end)
    marks = number_marks([(r["id"], r["kind"], r["start_char"], r["end_char"]) for r in records])
    tags = {(mark.kind, mark.id): mark.tag for mark in marks}
    for record in records:
        record["tag"] = tags[record["kind"], record["id"]]
    text = await fetch_text(datasette, document["id"], start, end)
    # A long item takes a while to draw; other readers should not wait for it.
    page = TextPage(text, start, end, marks)
    html = await asyncio.get_running_loop().run_in_executor(
        None, lambda: page.render(parse_blocks(document["blocks"], start, end), sections, title=title)
    )
    present = {record["kind"] for record in records}
    return {"html": html, "records": records, "kinds": [(kind, label) for kind, label in KIND_LABELS.items() if kind in present]}


async def show_item(datasette: Datasette, request: Request) -> Response:
    """/item/<id>: an agenda item with its minutes."""
    item = await require_row(
        datasette,
        f"select items.*{PLACES} from items {PLACE_JOINS.format('items')} where items.id = :id",
        {"id": request.url_vars["id"]},
        what="item",
    )
    document = await fetch_document(datasette, item["document"])
    stretch = await read_stretch(
        datasette, document, item["start_char"], item["end_char"], sections=json.loads(item["sections"]), title=item["title"]
    )
    around = await fetch_rows(
        datasette,
        "select id, number, title, ordinal from items where document = :document and level = :level and ordinal between :ordinal - 60 and :ordinal + 60 order by ordinal",
        {"document": item["document"], "level": item["level"], "ordinal": item["ordinal"]},
    )
    place = next((n for n, other in enumerate(around) if other["id"] == item["id"]), 0)
    chosen = request.args.get("page") or ""
    page = int(chosen) if chosen.isdecimal() and len(chosen) < 6 else item["page"]
    picture = await picture_of(
        datasette,
        document,
        page,
        [(r["start_char"], r["end_char"]) for r in stretch["records"]] or [(item["start_char"], item["end_char"])],
    )
    context = {
        "item": item,
        "document": document,
        "stretch": stretch,
        "picture": picture,
        "link": web_address(item["href"]),
        "plans": await fetch_rows(
            datasette,
            "select plans.id, plans.name from plan_items join plans on plans.id = plan_items.plan where plan_items.item = :id order by start_char limit 12",
            {"id": item["id"]},
        ),
        "before": around[place - 1] if place else None,
        "after": around[place + 1] if place + 1 < len(around) else None,
    }
    return await show(datasette, request, "item.html", context)


async def show_meeting(datasette: Datasette, request: Request) -> Response:
    """/meeting/<id>: who met when and where, the items, and what stands before the first one (mostly who was there)."""
    meeting = await require_row(
        datasette,
        """select meetings.*, committees.name as committee_name, councils.name as council_name from meetings
           left join committees on committees.id = meetings.committee left join councils on councils.id = meetings.council where meetings.id = :id""",
        {"id": request.url_vars["id"]},
        what="meeting",
    )
    issues = await fetch_rows(
        datasette,
        """select id, title, source, url, kind, status, superseded_by, read_at from documents where meeting = :id
             or id in (select document from items where meeting = :id) order by superseded_by is not null, read_at desc""",
        {"id": meeting["id"]},
    )
    wanted = request.args.get("document")
    chosen = next((issue for issue in issues if issue["id"] == wanted), issues[0] if issues else None)
    context: Row = {"meeting": meeting, "issues": issues, "document": None, "items": [], "stretch": None, "cut": False}
    if chosen:
        document = await fetch_document(datasette, chosen["id"])
        items = await fetch_rows(
            datasette,
            """select id, number, title, level, start_char, end_char, page,
                 (select count(*) from resolutions where resolutions.item = items.id) as resolutions,
                 (select count(*) from actions where actions.item = items.id) as actions,
                 (select count(*) from indicators where indicators.item = items.id) as indicators
               from items where document = :document and (meeting = :meeting or meeting is null) order by ordinal""",
            {"document": chosen["id"], "meeting": meeting["id"]},
        )
        end = items[0]["start_char"] if items else document["length"]
        context |= {"document": document, "items": items, "cut": end > _SHOWN_WITHOUT_ITEMS}
        context["stretch"] = await read_stretch(datasette, document, 0, min(end, _SHOWN_WITHOUT_ITEMS))
    return await show(datasette, request, "meeting.html", context)
