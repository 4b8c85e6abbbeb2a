"""Questions to the database and answers as pages: the few lines that every page of the register needs."""

from __future__ import annotations

import time
from typing import Any

from datasette.app import Datasette
from datasette.utils.asgi import NotFound, Request, Response

Row = dict[str, Any]
DATABASE = "minutebook"  # the name in every address, whatever the file is called, so that a cited query stays where it was

_REMEMBERED: dict[tuple[str, str, str], tuple[float, list[Row]]] = {}
_REMEMBER_SECONDS = 60.0


async def fetch_rows(datasette: Datasette, sql: str, params: Row | None = None) -> list[Row]:
    """The rows of a query, as dicts."""
    results = await datasette.get_database(DATABASE).execute(sql, params or {}, page_size=5000)
    return [dict(row) for row in results.rows]


async def fetch_row(datasette: Datasette, sql: str, params: Row | None = None) -> Row | None:
    """The first row of a query, or None."""
    rows = await fetch_rows(datasette, sql, params)
    return rows[0] if rows else None


async def fetch_remembered(datasette: Datasette, sql: str, params: Row | None = None) -> list[Row]:
    """As `fetch_rows`, but an answer is good for a minute: for counts over whole tables, which change seldom and cost most."""
    key = (str(datasette.get_database(DATABASE).path), sql, repr(sorted((params or {}).items())))
    asked, rows = _REMEMBERED.get(key, (0.0, []))
    if not asked or time.monotonic() - asked > _REMEMBER_SECONDS:
        rows = await fetch_rows(datasette, sql, params)
        if len(_REMEMBERED) > 200:
            _REMEMBERED.clear()
        _REMEMBERED[key] = (time.monotonic(), rows)
    return [dict(row) for row in rows]


async def require_row(datasette: Datasette, sql: str, params: Row, *, what: str) -> Row:
    """The first row of a query; a page that helps (status 404) where there is none."""
    row = await fetch_row(datasette, sql, params)
    if row is None:
        raise NotFound(f"There is no such {what} in this register.")
    return row


async def show(datasette: Datasette, request: Request, template: str, context: Row, *, status: int = 200) -> Response:
    """A page from one of the register's templates."""
    return Response.html(await datasette.render_template(template, context, request=request), status=status)
