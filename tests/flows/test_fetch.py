"""Real HTTP on loopback: a server of invented pages with every fault that fetching a single page has to survive."""

from __future__ import annotations

import socket
import threading
import time
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from flows.fetch import Guest, Unavailable, user_agent
from flows.ingest import ingest
from flows.store import open_database
from models import UnreadableDocument
from tests.flows.conftest import TEXT

PAGE = f"<html><head><title>Minutes</title></head><body><main>{''.join(f'<p>{line}</p>' for line in TEXT.splitlines() if line)}</main></body></html>".encode()


class Council(ThreadingHTTPServer):
    """A site of a fictional council; `asked` counts the requests for each path, `seen` keeps the last request's headers."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Page)
        self.asked: Counter[str] = Counter()
        self.seen: dict[str, str] = {}
        self.robots: bytes | None = None
        self.address = f"http://127.0.0.1:{self.server_address[1]}"


class Page(BaseHTTPRequestHandler):
    server: Council
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        site = self.server
        site.asked[self.path] += 1
        site.seen = dict(self.headers)
        match self.path:
            case "/robots.txt" if site.robots is not None:
                self._answer(200, site.robots)
            case "/minutes":
                self._answer(200, PAGE)
            case "/moved":
                self._answer(302, b"", Location="/minutes")
            case "/elsewhere":
                self._answer(302, b"", Location="http://other.invalid/minutes")
            case "/circle":
                self._answer(302, b"", Location="/circle")
            case "/busy" if site.asked[self.path] < 3:
                self._answer(429, b"", **{"Retry-After": "0"})
            case "/busy":
                self._answer(200, PAGE)
            case "/broken":
                self._answer(503, b"")
            case "/huge":
                self.send_response(200)
                self.send_header("Content-Length", str(10**12))
                self.end_headers()
            case "/endless":
                self.send_response(200)
                self.send_header("Connection", "close")
                self.end_headers()
                for _ in range(200):
                    self.wfile.write(b"x" * 1_000_000)
            case "/cut":
                self.send_response(200)
                self.send_header("Content-Length", "1000")
                self.end_headers()
                self.wfile.write(b"half")
                self.close_connection = True
            case _:
                self._answer(404, b"not here")

    def _answer(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing: the tests look at `asked`."""


@pytest.fixture
def site() -> Iterator[Council]:
    with Council() as council:
        threading.Thread(target=council.serve_forever, daemon=True).start()
        yield council
        council.shutdown()


@pytest.fixture
def guest() -> Iterator[Guest]:
    with Guest(allow_private=True, pause_seconds=0, back_off_seconds=(0.0, 0.0)) as guest:
        yield guest


def test_a_page_is_fetched_by_one_who_says_who_asks(site: Council, guest: Guest, monkeypatch: pytest.MonkeyPatch) -> None:
    assert guest.fetch_page(f"{site.address}/minutes") == PAGE
    assert site.seen["User-Agent"].startswith("Minutebook/")
    monkeypatch.setenv("MINUTEBOOK_CONTACT", "clerk@elmshire.example")
    assert "clerk@elmshire.example" in user_agent()


def test_robots_txt_is_asked_once_and_obeyed(site: Council, guest: Guest) -> None:
    site.robots = b"User-agent: *\nDisallow: /minutes\n"
    for _ in range(2):
        with pytest.raises(UnreadableDocument, match=r"robots\.txt"):
            guest.fetch_page(f"{site.address}/minutes")
    assert site.asked == {"/robots.txt": 1}


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/nothing", "404"),
        ("/elsewhere", r"another host, other\.invalid"),
        ("/circle", "redirects more than"),
        ("/huge", "MB are not read"),
        ("/endless", "MB are not read"),
        ("/broken", "503"),
        ("/cut", "connection failed"),
    ],
)
def test_what_goes_wrong_has_a_reason_and_a_remedy(site: Council, guest: Guest, path: str, reason: str) -> None:
    with pytest.raises(UnreadableDocument, match=reason) as caught:
        guest.fetch_page(f"{site.address}{path}")
    assert caught.value.remedy


def test_redirects_on_the_host_are_followed(site: Council, guest: Guest) -> None:
    assert guest.fetch_page(f"{site.address}/moved") == PAGE


def test_a_busy_site_is_asked_again_when_it_says(site: Council, guest: Guest) -> None:
    guest.back_off_seconds = (60.0, 60.0)  # Retry-After says 0, and is obeyed
    assert guest.fetch_page(f"{site.address}/busy") == PAGE
    assert site.asked["/busy"] == 3


def test_a_broken_site_is_given_up(site: Council, guest: Guest) -> None:
    with pytest.raises(Unavailable):
        guest.fetch_page(f"{site.address}/broken")
    assert site.asked["/broken"] == 3


def test_a_host_is_not_hurried(site: Council) -> None:
    with Guest(allow_private=True, pause_seconds=0.2) as guest:
        began = time.monotonic()
        guest.fetch_page(f"{site.address}/minutes")
        guest.fetch_page(f"{site.address}/minutes")
    assert time.monotonic() - began >= 0.4  # robots.txt and twice the page


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("http://127.0.0.1:9/minutes", "inside a network"),
        ("http://localhost/minutes", "inside a network"),
        ("http://[::1]/minutes", "inside a network"),
        ("http://169.254.169.254/latest", "inside a network"),
        ("http://10.0.0.1/", "inside a network"),
        ("ftp://elmshire.example/minutes", "not an address of a page"),
        ("http:///minutes", "not an address of a page"),
    ],
)
def test_addresses_that_are_not_asked(address: str, reason: str) -> None:
    with Guest(pause_seconds=0, back_off_seconds=()) as guest, pytest.raises(UnreadableDocument, match=reason):
        guest.fetch_page(address)


def test_a_name_that_leads_elsewhere_the_second_time_is_caught(site: Council, monkeypatch: pytest.MonkeyPatch) -> None:
    real = socket.getaddrinfo
    public = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.216.34", 80))]
    answers = iter([public, public])
    monkeypatch.setattr("flows.fetch.socket.getaddrinfo", lambda *args, **kwargs: next(answers, None) or real(*args, **kwargs))
    with Guest(pause_seconds=0, back_off_seconds=()) as guest, pytest.raises(UnreadableDocument, match="inside a network"):
        guest.fetch_page(f"{site.address}/minutes")


def test_a_page_is_ingested_and_its_failure_is_a_problem(site: Council, tmp_path: Path) -> None:
    database = tmp_path / "m.db"
    report = ingest([f"{site.address}/minutes", f"{site.address}/nothing"], database, allow_private=True)
    assert (report.read, [problem.source for problem in report.problems]) == (1, [f"{site.address}/nothing"])
    again = ingest([f"{site.address}/minutes"], database, allow_private=True)
    assert (again.read, again.unchanged) == (0, 1)
    db = open_database(database)
    assert [row["url"] for row in db.query("select url from documents")] == [f"{site.address}/minutes"]
    refused = ingest([f"{site.address}/minutes"], database)
    assert [problem.remedy for problem in refused.problems] == ["allow it with --allow-private if you trust it"]
