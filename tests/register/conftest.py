"""The register over the project's own samples, served on this machine, and a browser to look at it."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from flows.ingest import find_sources, ingest
from register.serve import build_register
from tests.register.hostile import make_hostile_pdf, save_hostile_minutes

SAMPLES = Path(__file__).parents[2] / "corpus" / "minutes"
CHROMIUM = Path("/usr/bin/chromium")


@pytest.fixture(scope="session")
def sample_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The samples, read by the real rules, and a hostile document."""
    database = tmp_path_factory.mktemp("register") / "register.db"
    make_hostile_pdf(database.with_name("hostile.pdf"))
    ingest(find_sources([str(SAMPLES), str(database.with_name("hostile.pdf"))]), database, workers=1)
    save_hostile_minutes(database)
    return database


@pytest.fixture(scope="session")
def address(sample_database: Path) -> Iterator[str]:
    """Where the register answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = uvicorn.Server(
        uvicorn.Config(build_register(sample_database).app(), host="127.0.0.1", port=port, log_level="error", lifespan="on")
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    deadline = time.monotonic() + 30
    while not server.started:
        if time.monotonic() > deadline or not thread.is_alive():
            raise RuntimeError("the register did not start")
        time.sleep(0.05)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(10)


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    if not CHROMIUM.is_file():
        pytest.skip("there is no /usr/bin/chromium on this machine (apt-get install chromium)")
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=str(CHROMIUM),
            args=[
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
            ],
        )
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Any, address: str) -> Iterator[Any]:
    """A page of a desktop browser that fails the test when anything on it asks another host, runs an alert or logs an error."""
    opened = browser.new_page(base_url=address, viewport={"width": 1280, "height": 900})
    faults: list[str] = []
    opened.on("request", lambda request: None if request.url.startswith((address, "data:")) else faults.append(f"asked {request.url}"))
    opened.on("dialog", lambda dialog: (faults.append(f"dialog {dialog.message}"), dialog.dismiss()))
    opened.on("pageerror", lambda error: faults.append(f"script {error}"))
    opened.on("console", lambda message: faults.append(message.text) if message.type == "error" and "404" not in message.text else None)
    yield opened
    opened.close()
    assert faults == []
