"""The journeys of a member, a researcher and a resident, in a real browser."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from tests.register.hostile import make_hostile_minutes

HOSTILE = {record.kind: record.id for record in make_hostile_minutes().records}


@pytest.fixture(scope="module")
def ids(sample_database: Path) -> dict[str, str]:
    """Where the hostile document landed."""
    db = sqlite3.connect(f"file:{sample_database}?mode=ro", uri=True)
    ask = lambda sql: db.execute(sql).fetchone()[0]  # noqa: E731 - a one-line question
    return {
        "item": ask("select id from items where title like 'Llwybrau%'"),
        "meeting": ask("select meeting from items where title like 'Llwybrau%'"),
        "council": ask("select council from items where title like 'Llwybrau%'"),
        "committee": ask("select committee from items where title like 'Llwybrau%'"),
        "measure": ask("select measure_id from indicators where quote like '%<script>%'"),
        "person": ask("select person from officers where quote like '%onerror%' and person is not null"),
        "post": ask("select post_id from officers where quote like '%onerror%' and post_id is not null"),
        "pdf_item": ask(
            "select items.id from items join documents on documents.id = items.document where documents.source like '%hostile.pdf' limit 1"
        ),
        "pdf_meeting": ask("select meeting from documents where source like '%hostile.pdf'"),
        "plan": ask("select id from plans order by id"),
        "plain_item": ask("select item from actions where item is not null and quote not like '%<script>%' order by length(quote) desc"),
    }


@pytest.fixture
def phone(browser: Any, address: str) -> Any:
    opened = browser.new_page(
        base_url=address, viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True, java_script_enabled=True
    )
    yield opened
    opened.close()


PLACES = [
    "/", "/search?q=script", "/search?q=%3Cscript%3Ewindow.pwned%3D1%3C/script%3E", "/search?kind=item", "/item/{item}", "/meeting/{meeting}", "/council/{council}", "/committee/{committee}", "/item/{pdf_item}", "/meeting/{pdf_meeting}",
    "/indicator/{measure}", "/person/{person}", "/post/{post}", "/status", "/councils", "/indicators", "/list/open-actions", "/list/resolutions", "/list/indicators", "/list/indicators-red",
    "/list/officers-by-post", "/list/votes", "/list/milestones", "/list/meetings", "/list/open-actions?owner=%22%3E%3Cscript%3Ewindow.pwned=1%3C/script%3E", "/resolution/{resolution}", "/action/{action}",
    "/minutebook/items?_search=script", "/minutebook/officers", "/minutebook/actions/{action}", "/minutebook/documents", "/minutebook/list-open-actions", "/minutebook/problems",
    "/minutebook?sql=select+'%3Cscript%3Ewindow.pwned=1%3C/script%3E'",
]  # fmt: skip


@pytest.mark.parametrize("path", PLACES)
def test_nothing_from_minutes_runs(page: Any, ids: dict[str, str], path: str) -> None:
    page.goto(path.format(**ids, resolution=HOSTILE["resolution"], action=HOSTILE["action"]))
    page.wait_for_timeout(50)
    assert page.evaluate("window.pwned") is None
    assert page.locator("img").count() == 0
    assert page.locator("a[href^='javascript:' i]").count() == 0
    if not path.startswith("/minutebook"):
        assert page.evaluate("document.scripts.length") == 0


def test_hostile_words_are_shown_as_they_are(page: Any, ids: dict[str, str]) -> None:
    page.goto(f"/item/{ids['item']}")
    assert "<script>window.pwned=1</script>" in page.locator(f"#r-{HOSTILE['resolution']}").inner_text()
    assert "Llwybrau’r Ŵyl" in page.locator("h1").inner_text()
    assert page.locator("a[href^='http']").count() == 0


def test_a_mark_leads_to_its_note_and_back(page: Any, ids: dict[str, str]) -> None:
    page.goto(f"/item/{ids['item']}")
    mark = f"#r-{HOSTILE['action']}"
    page.locator(f"{mark} > a.ref").last.click()
    assert page.url.endswith(f"#n-{HOSTILE['action']}")
    assert page.locator(f"#n-{HOSTILE['action']}").evaluate("e => e.matches(':target')")
    page.locator(f"#n-{HOSTILE['action']} > a.ref").click()
    assert page.locator(mark).evaluate("e => e.matches(':target')")


def test_a_kind_can_be_hidden_without_a_script(page: Any, ids: dict[str, str]) -> None:
    page.goto(f"/item/{ids['item']}")
    note = page.locator(f"#n-{HOSTILE['action']}")
    assert note.is_visible()
    page.locator("#show-action").uncheck()
    assert not note.is_visible()


def test_a_member_finds_what_was_promised_and_whether_it_came(page: Any, ids: dict[str, str]) -> None:
    page.goto("/")
    page.get_by_role("searchbox").fill("Clerk")
    page.keyboard.press("Enter")
    page.locator(".kinds").get_by_role("link", name="Actions").click()
    page.wait_for_url("**kind=action*")
    assert page.locator("mark.hit").count() > 0
    page.locator(".results .said a").first.click()
    page.wait_for_url("**/action/*")
    assert page.get_by_role("heading", name="What became of it").is_visible()
    words = page.locator(".said-words").inner_text()
    page.get_by_role("link", name="Read it in its place").click()
    target = page.locator("mark.m:target").first
    assert target.inner_text().split()[:3] == words.split()[:3]


def test_a_researcher_goes_from_search_to_sql_to_csv(page: Any) -> None:
    page.goto("/data")
    page.get_by_text("Decisions a year by verb").click()
    page.locator("details[open] a", has_text="Run it").click()
    page.locator("table.rows-and-columns").wait_for()
    csv = page.get_by_role("link", name="CSV").first.get_attribute("href")
    assert csv is not None
    answer = page.request.get(csv)
    assert answer.ok
    assert answer.text().startswith("year,verb,resolutions")


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/search?q=council",
        "/list/overdue-actions",
        "/item/{plain_item}",
        "/item/{item}",
        "/data",
        "/status",
        "/accuracy",
        "/indicators",
        "/nowhere",
    ],
)
def test_a_resident_reads_on_a_phone(phone: Any, ids: dict[str, str], path: str) -> None:
    phone.goto(path.format(**ids))
    assert phone.evaluate("document.documentElement.scrollWidth") <= 390
    assert phone.evaluate("getComputedStyle(document.body).fontSize") == "16px"
    small = phone.evaluate(
        "[...document.querySelectorAll('button, input:not([type=checkbox]):not([type=hidden]), select')].filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 40).length"
    )
    assert small == 0


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/search?q=council",
        "/lists",
        "/list/open-actions",
        "/councils",
        "/council/{council}",
        "/meeting/{meeting}",
        "/item/{item}",
        "/action/{action}",
        "/resolution/{resolution}",
        "/person/{person}",
        "/indicators",
        "/indicator/{measure}",
        "/plans",
        "/plan/{plan}",
        "/data",
        "/status",
        "/accuracy",
        "/nowhere",
        "/minutebook/actions?owner__contains=head",
    ],
)
def test_axe_finds_nothing_serious(page: Any, ids: dict[str, str], path: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    page.goto(path.format(**ids, resolution=HOSTILE["resolution"], action=HOSTILE["action"]))
    violations = axe.run(page).response["violations"]
    assert [
        (v["id"], v["impact"], [n["html"][:120] for n in v["nodes"][:3]]) for v in violations if v["impact"] in ("serious", "critical")
    ] == []


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/search?q=council",
        "/list/open-actions",
        "/item/{item}",
        "/data",
        "/action/{action}",
        "/resolution/{resolution}",
        "/person/{person}",
        "/nowhere",
    ],
)
def test_a_page_is_built_for_everybody(page: Any, ids: dict[str, str], path: str) -> None:
    page.goto(path.format(**ids, resolution=HOSTILE["resolution"], action=HOSTILE["action"]))
    faults = page.evaluate("""() => {
      const faults = [], ids = [...document.querySelectorAll('[id]')].map(e => e.id);
      if (document.documentElement.lang !== 'en-GB') faults.push('no language');
      if (document.querySelectorAll('h1').length !== 1) faults.push('h1: ' + document.querySelectorAll('h1').length);
      if (document.querySelectorAll('main').length !== 1) faults.push('main');
      if (!document.title.trim()) faults.push('no title');
      ids.filter((id, n) => ids.indexOf(id) !== n).forEach(id => faults.push('twice: ' + id));
      document.querySelectorAll('input:not([type=hidden]), select, textarea').forEach(e => { if (!e.labels.length && !e.ariaLabel) faults.push('no label: ' + e.outerHTML); });
      document.querySelectorAll('a, button').forEach(e => { if (!(e.textContent.trim() || e.ariaLabel)) faults.push('no name: ' + e.outerHTML); });
      document.querySelectorAll('a[href^="#"]').forEach(e => { if (!document.getElementById(decodeURIComponent(e.hash.slice(1)))) faults.push('leads nowhere: ' + e.hash); });
      document.querySelectorAll('svg').forEach(e => { if (!e.ariaLabel && e.ariaHidden !== 'true') faults.push('svg without a name'); });
      let level = 0;
      document.querySelectorAll('h1, h2, h3, h4').forEach(h => { const n = +h.tagName[1]; if (n > level + 1 && level) faults.push('heading skipped before ' + h.textContent); level = n; });
      return faults;
    }""")
    assert faults == []


def test_the_keyboard_reaches_the_search_first(page: Any) -> None:
    page.goto("/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the page"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "q"


def test_the_original_page_is_shown_with_the_passage_boxed(page: Any, ids: dict[str, str]) -> None:
    with page.expect_response("**/page/*/1.png") as picture:
        page.goto(f"/item/{ids['pdf_item']}")
    assert picture.value.ok
    assert page.locator("figure.original rect.box").count() >= 1
    box = page.locator("figure.original rect.box").first.bounding_box()
    sheet = page.locator("figure.original svg").bounding_box()
    assert sheet["y"] <= box["y"] < box["y"] + box["height"] <= sheet["y"] + sheet["height"]


def test_what_became_of_an_action_is_told_in_order(page: Any) -> None:
    page.goto(f"/action/{HOSTILE['action']}")
    told = page.locator("ol.history li").all_inner_texts()
    assert [line.split()[0:3] for line in told[:2]] == [["14", "January", "2026"], ["11", "February", "2026"]]
    assert "mentioned again" in told[1]


def test_dark_mode_is_dark(browser: Any, address: str, ids: dict[str, str]) -> None:
    dark = browser.new_page(base_url=address, color_scheme="dark")
    dark.goto(f"/item/{ids['item']}")
    assert dark.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(21, 24, 21)"
    dark.close()
