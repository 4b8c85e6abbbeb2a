"""Every address answers, in every form, with the headers that keep a reader safe."""

from __future__ import annotations

import io
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import httpx
import pytest
from openpyxl import load_workbook

import register.data
import register.home
from register.data import publish_accuracy
from register.lists import load_lists
from register.plugin import ROUTES
from register.serve import build_register
from register.workbook import make_workbook

PLAIN = [
    "/",
    "/search",
    "/search?q=report",
    "/lists",
    "/councils",
    "/indicators",
    "/plans",
    "/plans?q=improvement",
    "/accuracy",
    "/status",
    "/data",
    "/sitemap.xml",
    "/robots.txt",
    "/minutebook",
    "/minutebook/actions",
]
ONE_OF_EACH = {
    "/council/": "select id from councils",
    "/committee/": "select id from committees",
    "/meeting/": "select id from meetings",
    "/item/": "select id from items",
    "/resolution/": "select id from resolutions",
    "/action/": "select id from actions",
    "/indicator/": "select id from measures",
    "/plan/": "select id from plans",
    "/person/": "select id from people",
    "/post/": "select id from posts",
}


@pytest.fixture(scope="module")
def client(address: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=address, timeout=30) as asking:
        yield asking


@pytest.fixture(scope="module")
def database(sample_database: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{sample_database}?mode=ro", uri=True)


@pytest.mark.parametrize("path", PLAIN)
def test_a_page_answers(client: httpx.Client, path: str) -> None:
    assert client.get(path).status_code == 200


@pytest.mark.parametrize("prefix", ONE_OF_EACH)
def test_the_page_of_every_row_answers(client: httpx.Client, database: sqlite3.Connection, prefix: str) -> None:
    keys = [row[0] for row in database.execute(ONE_OF_EACH[prefix])]
    assert keys
    assert {key: client.get(f"{prefix}{key}").status_code for key in keys[:120]} == dict.fromkeys(keys[:120], 200)


@pytest.mark.parametrize("kind", ["officer", "attendance", "milestone", "vote", "indicator"])
def test_a_fact_without_a_page_of_its_own_leads_to_its_words(client: httpx.Client, database: sqlite3.Connection, kind: str) -> None:
    table = {"attendance": "attendance"}.get(kind, f"{kind}s")
    key = database.execute(f"select id from [{table}] order by item is null limit 1").fetchone()[0]
    response = client.get(f"/{kind}/{key}")
    assert response.status_code == 302
    assert response.headers["location"].endswith(f"#r-{key}")
    assert f'id="r-{key}"' in client.get(response.headers["location"]).text


@pytest.mark.parametrize("kind", ["resolutions", "actions", "indicators", "officers"])
def test_every_fact_is_marked_in_its_item_with_the_words_it_was_read_from(
    client: httpx.Client, database: sqlite3.Connection, kind: str
) -> None:
    rows = database.execute(f"select id, item from [{kind}] where item is not null").fetchall()
    pages = {item: client.get(f"/item/{item}").text for item in {row[1] for row in rows}}
    assert [key for key, item in rows if pages[item].count(f'id="r-{key}"') != 1 or pages[item].count(f'id="n-{key}"') != 1] == []


@pytest.mark.parametrize("name", list(load_lists()))
def test_a_list_is_a_page_csv_json_and_where_it_can_be_a_feed_and_a_calendar(client: httpx.Client, name: str) -> None:
    listed = load_lists()[name]
    assert client.get(f"/list/{name}").status_code == 200
    assert client.get(f"/minutebook/list-{name}.csv").status_code == 200
    assert client.get(f"/minutebook/list-{name}.json?_shape=objects").json()["ok"] is True
    if listed.kind not in ("person", "meeting"):
        feed = client.get(f"/minutebook/list-{name}-feed.atom?council=nowhere")
        assert ElementTree.fromstring(feed.text).tag == "{http://www.w3.org/2005/Atom}feed"
    if listed.calendar:
        assert client.get(f"/minutebook/list-{name}-calendar.ics").text.startswith("BEGIN:VCALENDAR")


def test_a_list_hides_no_table() -> None:
    assert not {f"list-{name}" for name in load_lists()} & {"votes", "meetings", "resolutions", "indicators", "milestones", "judgements"}


@pytest.mark.parametrize(
    "path", ["/item/nowhere", "/action/x'--", "/list/nothing", "/nowhere", "/page/0000/1.png", "/meeting/%3Cscript%3E"]
)
def test_what_is_not_there_is_a_page_that_helps(client: httpx.Client, path: str) -> None:
    response = client.get(path, follow_redirects=True)
    assert response.status_code == 404
    assert 'role="search"' in response.text
    assert "<script>" not in response.text


@pytest.mark.parametrize("query", ['"', "a AND", "(((", "title:x", "NEAR(", "*", "a\x00b", "'; drop table items; --", "x" * 3000])
def test_no_query_is_an_error(client: httpx.Client, query: str) -> None:
    assert client.get("/search", params={"q": query}).status_code == 200


@pytest.mark.parametrize(
    "params",
    [
        {"page": "-4"},
        {"page": "x"},
        {"page": "999999999999999999999"},
        {"sort": "x"},
        {"kind": "x"},
        {"from": "yesterday"},
        {"council": "' or 1=1"},
    ],
)
def test_no_filter_is_an_error(client: httpx.Client, params: dict[str, str]) -> None:
    assert client.get("/search", params={"q": "report", **params}).status_code == 200
    assert client.get("/list/open-actions", params=params).status_code == 200


def test_the_order_is_that_of_the_whole_result(client: httpx.Client, database: sqlite3.Connection) -> None:
    newest = database.execute("select max(meeting_date) from search where kind = 'item' and superseded = 0").fetchone()[0]
    first = client.get("/search?kind=item&sort=newest").text
    key = database.execute("select id from search where kind = 'item' and meeting_date = ?", (newest,)).fetchone()[0]
    assert f"/item/{key}" in first


@pytest.mark.parametrize("path", [*PLAIN, "/nowhere", "/static/register.css"])
def test_every_answer_tells_the_browser_to_be_careful(client: httpx.Client, path: str) -> None:
    headers = client.get(path).headers
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe-eval" not in policy
    assert "script-src 'unsafe-inline'" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"


def test_our_own_pages_may_run_no_script_at_all(client: httpx.Client) -> None:
    assert "script-src" not in client.get("/").headers["content-security-policy"]
    assert "unsafe-inline" not in client.get("/search?q=report").headers["content-security-policy"]


@pytest.mark.parametrize(
    "sql",
    [
        "delete from items",
        "update items set title = ''",
        "attach database '/tmp/x' as x",
        "create table x (y)",
        "pragma journal_mode = delete",
    ],
)
def test_the_database_cannot_be_written(client: httpx.Client, sql: str) -> None:
    assert client.get("/minutebook.json", params={"sql": sql}).status_code == 400


def test_a_query_without_end_is_stopped(client: httpx.Client) -> None:
    endless = "with recursive n(x) as (select 1 union all select x + 1 from n) select count(*) from n"
    response = client.get("/minutebook.json", params={"sql": endless})
    assert response.status_code == 400
    assert "interrupted" in response.text.lower()


def test_a_mistake_of_ours_shows_no_insides(client: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError("/secret/path")

    monkeypatch.setattr(register.home, "fetch_councils", broken)
    response = client.get("/")
    assert response.status_code == 500
    assert "/secret/path" not in response.text


def test_every_route_has_an_address_of_the_design() -> None:
    patterns = "".join(regex for regex, _ in ROUTES)
    assert all(
        f"/{name}" in patterns
        for name in (
            "search",
            "council",
            "committee",
            "meeting",
            "item",
            "resolution",
            "action",
            "indicator",
            "person",
            "post",
            "accuracy",
            "status",
        )
    )


def test_a_database_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="minutebook ingest"):
        build_register(tmp_path / "none.db")


def test_an_original_pdf_page_is_a_picture(client: httpx.Client, database: sqlite3.Connection) -> None:
    document, pages = database.execute("select id, pages from documents where kind = 'pdf' limit 1").fetchone()
    picture = client.get(f"/page/{document}/1.png")
    assert picture.headers["content-type"] == "image/png"
    assert picture.content.startswith(b"\x89PNG")
    assert client.get(f"/page/{document}/{pages + 1}.png").status_code == 404


def test_a_workbook_keeps_text_as_text() -> None:
    sheet = load_workbook(
        io.BytesIO(make_workbook("Open actions", [{"id": "a1", "quote": "=1+1 \x00é", "value": 9.5, "due": None}]))
    ).active
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [["id", "quote", "value", "due"], ["a1", "=1+1 é", 9.5, None]]
    assert sheet["B2"].data_type == "s"


@pytest.mark.parametrize("name", list(load_lists()))
def test_a_list_is_a_workbook(client: httpx.Client, name: str) -> None:
    answer = client.get(f"/list/{name}.xlsx")
    assert answer.status_code == 200
    assert load_workbook(io.BytesIO(answer.content)).active.title == load_lists()[name].title[:31]


def test_the_figures_of_an_evaluation_are_shown_without_its_words(
    client: httpx.Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(register.data, "ACCURACY", tmp_path / "accuracy")
    kinds = [{"kind": "action", "gold": 12, "found": 11, "f1": 0.912, "full_f1": 0.8, "precision": 0.9, "recall": 0.9, "unread": 0}]
    evaluation = {
        "made_at": "2026-01-02",
        "rules_version": "r",
        "documents": 3,
        "labels": 3,
        "words": 9,
        "pages_per_second": 400,
        "kinds": kinds,
        "rules": [],
    }
    written = publish_accuracy("Our <b>samples", evaluation | {"records": ["secret words"]})
    assert "secret words" not in written.read_text("utf-8")
    page = client.get("/accuracy").text
    assert "Our &lt;b&gt;samples: 3 documents" in page
    assert "0.91" in page


def test_an_mcp_client_is_answered(client: httpx.Client) -> None:
    asked = {
        "jsonrpc": "2.0",
        "id": 1,
        "method": "initialize",
        "params": {"protocolVersion": "2025-03-26", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}},
    }
    answer = client.post("/-/mcp", json=asked, headers={"accept": "application/json, text/event-stream"})
    assert answer.json()["result"]["serverInfo"]["name"] == "datasette"


@pytest.mark.parametrize("path", ["/-/databases.json", "/-/databases", "/-/threads.json"])
def test_pages_about_this_machine_are_not_shown(client: httpx.Client, path: str) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.parametrize(
    "path", ["/-/metadata.json", "/-/settings.json", "/-/plugins.json", "/-/versions.json", "/minutebook.json", "/status", "/"]
)
def test_nothing_public_tells_where_the_database_lies(client: httpx.Client, sample_database: Path, path: str) -> None:
    assert str(sample_database.parent) not in client.get(path).text


@pytest.mark.parametrize("query", ["q=report", "q=%3Cscript%3E", "kind=action&status=open", "q=%22", "q=nothingatallisfoundforthis"])
def test_a_search_can_be_followed_as_a_feed(client: httpx.Client, query: str) -> None:
    feed = ElementTree.fromstring(client.get(f"/search.atom?{query}").content)
    atom = "{http://www.w3.org/2005/Atom}"
    days = [entry.findtext(f"{atom}updated") or "" for entry in feed.iter(f"{atom}entry")]
    assert days == sorted(days, reverse=True)
    for entry in list(feed.iter(f"{atom}entry"))[:3]:
        link = entry.find(f"{atom}link")
        assert link is not None
        assert client.get(link.attrib["href"], follow_redirects=True).status_code == 200
