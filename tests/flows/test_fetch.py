"""Real HTTP on loopback: a server of invented pages with every fault that fetching a single page has to survive."""

from __future__ import annotations

import datetime as dt
import socket
import ssl
import struct
import threading
import time
from collections import Counter
from collections.abc import Iterator
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from protego import Protego

from flows.fetch import Guest, Missing, NotNow, Refused, Unavailable, user_agent
from flows.ingest import ingest
from flows.store import open_database
from models import UnreadableDocument
from tests.flows.conftest import TEXT

PAGE = f"<html><head><title>Minutes</title></head><body><main>{''.join(f'<p>{line}</p>' for line in TEXT.splitlines() if line)}</main></body></html>".encode()


DATE = "Wed, 01 May 2024 10:00:00 GMT"


class Council(ThreadingHTTPServer):
    """A site of a fictional council; `asked` counts the requests for each path, `seen` keeps the last request's headers."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Page)
        self.asked: Counter[str] = Counter()
        self.seen: dict[str, str] = {}
        self.robots: bytes | None = None
        self.address = f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Says nothing: a client that hangs up on an endless page is what is tested."""


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
            case "/dated":
                if self.headers.get("If-None-Match") == '"7"' or self.headers.get("If-Modified-Since") == DATE:
                    self._answer(304, b"", ETag='"7"')
                else:
                    self._answer(200, PAGE, **{"ETag": '"7"', "Last-Modified": DATE})
            case "/tomorrow":
                self._answer(503, b"", **{"Retry-After": formatdate(time.time() + 86_400, usegmt=True)})
            case "/forbidden":
                self._answer(403, b"")
            case "/half":
                self._answer(200, b"half" if site.asked[self.path] < 2 else b"whole")
            case "/drip" | "/silent":
                self.send_response(200)
                self.send_header("Content-Length", "1000000")
                self.end_headers()
                for _ in range(40):
                    if self.path == "/drip":
                        self.wfile.write(b"x")
                    time.sleep(0.05)
                self.close_connection = True
            case "/reset":
                self.send_response(200)
                self.send_header("Content-Length", "1000")
                self.end_headers()
                self.wfile.write(b"half")
                self.wfile.flush()
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
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
        threading.Thread(target=council.serve_forever, args=(0.02,), daemon=True).start()
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


def test_a_machine_inside_a_network_among_those_of_a_name_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    machines = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (number, 80)) for number in ("93.184.216.34", "10.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: machines)
    with Guest(pause_seconds=0, back_off_seconds=()) as guest, pytest.raises(UnreadableDocument, match=r"10\.0\.0\.1 is an address inside"):
        guest.fetch_page("http://elmshire.example/minutes")


def test_the_machine_that_was_checked_is_the_one_that_is_asked(site: Council, guest: Guest, monkeypatch: pytest.MonkeyPatch) -> None:
    real, port = socket.getaddrinfo, site.server_address[1]

    def look_up(host: str, *args: object, **kwargs: object) -> object:
        # Whoever looks the name up a second time, after it was checked, is led elsewhere.
        asked.append(host)
        return real("127.0.0.1" if asked.count("elmshire.example") in (1, 2) and host == "elmshire.example" else host, *args, **kwargs)

    asked: list[str] = []
    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    guest._robots[f"http://elmshire.example:{port}"] = Protego.parse("")
    with pytest.raises(Missing):
        guest.fetch_page(f"http://elmshire.example:{port}/nothing")
    assert asked == ["elmshire.example", "elmshire.example", "127.0.0.1"]
    assert site.seen["Host"] == f"elmshire.example:{port}"


def test_what_has_not_changed_is_not_sent_again(site: Council, guest: Guest) -> None:
    page = guest.fetch(f"{site.address}/dated")
    assert (page.data, page.etag, page.last_modified) == (PAGE, '"7"', DATE)
    assert guest.fetch(f"{site.address}/dated", etag=page.etag).data is None
    assert guest.fetch(f"{site.address}/dated", last_modified=page.last_modified).data is None
    assert guest.fetch(f"{site.address}/dated", etag='"6"').data == PAGE


def test_half_an_answer_is_asked_for_again(site: Council, guest: Guest) -> None:
    def check(data: bytes) -> None:
        if data == b"half":
            raise Unavailable("page", "half an answer", "try again later")

    assert guest.fetch(f"{site.address}/half", check=check).data == b"whole"


@pytest.mark.parametrize(
    ("path", "reason", "times"),
    [("/drip", "had not ended after 0", 1), ("/silent", "did not answer in time", 2), ("/reset", "connection failed", 2)],
)
def test_bodies_that_do_not_come_whole(site: Council, path: str, reason: str, times: int) -> None:
    hurried = Guest(allow_private=True, pause_seconds=0, back_off_seconds=(0.0,), silence_seconds=0.2, body_seconds=0.4)
    with hurried as guest, pytest.raises(UnreadableDocument, match=reason):
        guest.fetch_page(f"{site.address}{path}")
    assert site.asked[path] == times


def test_a_site_that_wants_to_be_left_alone_for_long_is_not_asked_by_anybody(site: Council) -> None:
    for path in ("/tomorrow", "/minutes"):
        with (
            Guest(allow_private=True, pause_seconds=0, back_off_seconds=(0.0, 0.0)) as guest,
            pytest.raises(NotNow, match="left alone until"),
        ):
            guest.fetch_page(f"{site.address}{path}")
    assert (site.asked["/tomorrow"], site.asked["/minutes"]) == (1, 0)


def test_wildcards_and_delays_of_robots_txt(site: Council, guest: Guest) -> None:
    site.robots = b"User-agent: *\nDisallow: /*?print=\nCrawl-delay: 0.2\n"
    with pytest.raises(Refused, match=r"robots\.txt"):
        guest.fetch_page(f"{site.address}/minutes?print=1")
    began = time.monotonic()
    for _ in range(2):
        guest.fetch_page(f"{site.address}/minutes")
    assert time.monotonic() - began >= 0.18


def test_a_refusal_is_not_asked_for_twice(site: Council, guest: Guest) -> None:
    with pytest.raises(Refused, match="403"):
        guest.fetch_page(f"{site.address}/forbidden")
    assert site.asked["/forbidden"] == 1


def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path, guest: Guest) -> None:
    with Council() as council:
        council.socket = self_signed(tmp_path).wrap_socket(council.socket, server_side=True)
        threading.Thread(target=council.serve_forever, args=(0.02,), daemon=True).start()
        with pytest.raises(Refused, match="certificate is not valid"):
            guest.fetch_page(f"https://localhost:{council.server_address[1]}/minutes")
        council.shutdown()
    assert not council.asked


def self_signed(folder: Path) -> ssl.SSLContext:
    """A certificate for localhost that its owner signed."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(1)
    builder = builder.not_valid_before(now - dt.timedelta(days=1)).not_valid_after(now + dt.timedelta(days=1))
    certificate = builder.add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False).sign(key, hashes.SHA256())
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "own.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM) + pem)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "own.pem")
    return context


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
