"""What a reader sees when something goes wrong, and what the log keeps of it."""

from __future__ import annotations

import logging
from typing import Any

from datasette.app import Datasette
from datasette.utils.asgi import Base400, NotFound, Request, Response
from datasette.views.base import DatasetteError
from markupsafe import Markup

_LOG = logging.getLogger("minutebook.register")


async def hide_page() -> Response:
    """Answers as if there were no page: for Datasette's pages that tell where on this machine the files lie."""
    raise NotFound("There is no such page in this register.")


async def answer_mistake(datasette: Datasette, request: Request, exception: Exception) -> Response:
    """A page (JSON for a .json address) that says what was wrong with the request; what is wrong with us goes to the log alone."""
    status, title, message = 500, None, "Something went wrong here. It is not your fault, and it has been written down."
    details: dict[str, Any] = {}
    if isinstance(exception, DatasetteError):
        status, title, details = exception.status, exception.title, exception.error_dict
        message = Markup(exception.message) if exception.message_is_html else exception.message  # noqa: S704 - Datasette escaped it
    elif isinstance(exception, Base400):
        status, message = exception.status, str(exception.args[0] if exception.args else exception)
    else:
        _LOG.error("%s could not be answered", request.path, exc_info=exception)
    if request.path.endswith(".json"):
        return Response.json({**details, "ok": False, "error": str(message), "status": status, "title": title}, status=status)
    template = datasette.jinja_env.select_template([f"{status}.html", "error.html"])
    context = {"error": message, "title": title, "status": status, "urls": datasette.urls, "request": request}
    return Response.html(await template.render_async(context), status=status)
