"""The plugin that makes a Datasette of ours the register: its addresses, its words and its headers."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import datasette as datasette_package
from datasette.app import Datasette
from datasette.utils.asgi import Request, Response
from jinja2 import Environment
from markupsafe import Markup
from pluggy import HookimplMarker

from register.ask import DATABASE
from register.data import show_accuracy, show_data, show_sitemap, show_status
from register.facts import place_address, redirect_to_place, show_action, show_resolution
from register.home import show_home
from register.items import show_item, show_meeting
from register.labels import NamedFields
from register.lists import show_list, show_lists
from register.marks import KIND_LABELS
from register.measures import show_measure, show_measures
from register.mistakes import answer_mistake, hide_page
from register.people import show_person, show_post
from register.pictures import show_page_picture
from register.places import show_committee, show_council, show_councils
from register.plans import show_plan, show_plans
from register.search import show_search, show_search_feed
from register.security import App, secure
from register.wording import KIND_OF_TABLE, say_count, say_day, say_meeting, say_number, say_value, web_address
from register.workbook import show_workbook

hookimpl = HookimplMarker("datasette")

_ID = r"(?P<id>[^/?]+)"
ROUTES: tuple[tuple[str, Any], ...] = (
    (r"^/$", show_home),
    (r"^/search$", show_search),
    (r"^/search\.atom$", show_search_feed),
    (r"^/lists$", show_lists),
    (r"^/list/(?P<name>[a-z-]+)$", show_list),
    (r"^/list/(?P<name>[a-z-]+)\.xlsx$", show_workbook),
    (r"^/councils$", show_councils),
    (rf"^/council/{_ID}$", show_council),
    (rf"^/committee/{_ID}$", show_committee),
    (rf"^/meeting/{_ID}$", show_meeting),
    (rf"^/item/{_ID}$", show_item),
    (rf"^/resolution/{_ID}$", show_resolution),
    (rf"^/action/{_ID}$", show_action),
    (r"^/indicators$", show_measures),
    (rf"^/indicator/{_ID}$", show_measure),
    (r"^/plans$", show_plans),
    (rf"^/plan/{_ID}$", show_plan),
    (rf"^/person/{_ID}$", show_person),
    (rf"^/post/{_ID}$", show_post),
    (rf"^/(?P<kind>officer|milestone|judgement|vote|attendance)/{_ID}$", redirect_to_place),
    (rf"^/page/{_ID}/(?P<page>[0-9]{{1,5}})\.png$", show_page_picture),
    (r"^/accuracy$", show_accuracy),
    (r"^/status$", show_status),
    (r"^/data$", show_data),
    (r"^/sitemap\.xml$", show_sitemap),
    (r"^/-/(databases|threads|allow-debug|permissions|messages|patterns)(\.json)?$", hide_page),
)
_OURS = tuple(re.compile(regex) for regex, _ in ROUTES)


@hookimpl
def register_routes() -> list[tuple[str, Any]]:
    return list(ROUTES)


@hookimpl
def prepare_jinja2_environment(env: Environment) -> None:
    env.filters |= {
        "day": say_day,
        "number": say_number,
        "count": say_count,
        "meeting": say_meeting,
        "value_of": say_value,
        "web": web_address,
        "place": place_address,
    }
    env.globals |= {"kind_labels": KIND_LABELS, "register_database": DATABASE}
    env.trim_blocks = env.lstrip_blocks = True
    env.add_extension(NamedFields)


@hookimpl
def asgi_wrapper() -> Callable[[App], App]:
    templates = Path(datasette_package.__file__).parent / "templates"
    return lambda app: secure(app, datasette_templates=templates, is_ours=lambda path: any(regex.match(path) for regex in _OURS))


@hookimpl
def render_cell(row: Any, value: object, column: str, table: str | None, datasette: Datasette) -> Markup | None:
    """In Datasette's tables of facts the words lead to the register: to the fact's own page or its place in the minutes."""
    kind = KIND_OF_TABLE.get(table or "")
    if column != "quote" or kind is None or "id" not in row.keys():  # noqa: SIM118 - a sqlite3.Row holds values, not names
        return None
    return Markup('<a href="{}">{}</a>').format(datasette.urls.path(f"/{kind}/{row['id']}"), value)


@hookimpl
def handle_exception(datasette: Datasette, request: Request, exception: Exception) -> Callable[[], Awaitable[Response]]:
    return lambda: answer_mistake(datasette, request, exception)


@hookimpl
def menu_links(datasette: Datasette) -> list[dict[str, str]]:
    return [{"href": datasette.urls.path("/"), "label": "Minutebook"}, {"href": datasette.urls.path("/data"), "label": "Data dictionary"}]
