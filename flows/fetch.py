"""The only HTTP: one page at a time, as a good guest.

Robots.txt is obeyed, the User-Agent says who asks, a host is asked once a second whoever asks from this machine, `Retry-After` is obeyed, every request
has a time limit and every body a limit of size and time, certificates are verified, redirects stay on the host, and addresses inside a network are not
asked unless that is allowed.
"""

from __future__ import annotations

import datetime as dt
import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from pathlib import Path
from types import TracebackType
from urllib.parse import urljoin, urlsplit

import httpx
from protego import Protego
from tenacity import RetryCallState, Retrying, retry_if_exception, stop_after_attempt

from flows.peers import find_peer
from flows.size import SIZE_LIMIT_BYTES, too_large
from flows.turns import LeftAlone, leave_alone, take_turn, turns_folder
from models import UnreadableDocument

_MOST_REDIRECTS = 5
_LONGEST_WAIT_SECONDS = 300.0
_LONGEST_CRAWL_DELAY_SECONDS = 30.0
_ASK_AGAIN = frozenset({408, 425, 429, 500, 502, 503, 504})
_GONE = frozenset({404, 410})

Check = Callable[[bytes], None]


class Unavailable(UnreadableDocument):
    """The host did not answer, answered half, or asked to be left alone for a while: worth another attempt, after `wait_seconds` where it said so."""

    def __init__(self, name: str, reason: str, remedy: str, *, wait_seconds: float | None = None) -> None:
        super().__init__(name, reason, remedy)
        self.wait_seconds = wait_seconds


class Silent(Unavailable):
    """The host did not answer in time."""


class Missing(UnreadableDocument):
    """The site says that there is no such page."""


class Refused(UnreadableDocument):
    """The site, or its robots.txt, does not let this page be read."""


class NotNow(UnreadableDocument):
    """The site asks to be left alone for longer than anybody should wait here: nothing of it can be had for now."""


@dataclass(frozen=True, slots=True)
class Page:
    """What an address answered: its bytes, or that they are still what they were (`data` is None). `etag` and `last_modified` as sent."""

    data: bytes | None
    etag: str | None = None
    last_modified: str | None = None


def user_agent() -> str:
    """Who asks. `MINUTEBOOK_CONTACT` holds an address at which a webmaster can reach whoever runs this."""
    contact = os.environ.get("MINUTEBOOK_CONTACT")
    return f"Minutebook/0.1 (reads published council minutes{'; contact: ' + contact if contact else ''})"


@dataclass(slots=True)
class Guest:
    """Fetches pages, remembering what each site's robots.txt allows.

    Args:
        allow_private: also ask addresses inside a network or on this machine.
        pause_seconds: the least time between two requests to a host.
        back_off_seconds: how long to wait before the second, third … attempt where the host does not say.
        silence_seconds: how long a host may say nothing.
        body_seconds: how long a body may take from beginning to end.
        turns: the folder that shares the turns of each host with other programs.
    """

    allow_private: bool = False
    pause_seconds: float = 1.0
    back_off_seconds: tuple[float, ...] = (5.0, 10.0, 20.0)
    silence_seconds: float = 30.0
    body_seconds: float = 120.0
    turns: Path = field(default_factory=turns_folder)
    asked: int = field(default=0, init=False)
    _robots: dict[str, Protego] = field(default_factory=dict, init=False)
    _clients: dict[str, httpx.Client] = field(default_factory=dict, init=False)

    def __enter__(self) -> Guest:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for client in self._clients.values():
            client.close()
        self._clients.clear()

    def fetch_page(self, address: str) -> bytes:
        """The bytes at an address.

        Raises:
            UnreadableDocument: they cannot be had, or may not be; says why and what to do.
        """
        return self.fetch(address).data or b""

    def fetch(
        self, address: str, *, etag: str | None = None, last_modified: str | None = None, check: Check | None = None, patient: bool = True
    ) -> Page:
        """What an address answers.

        Args:
            address: of the page.
            etag, last_modified: what the site sent with the bytes that are known: then it may say that they still hold.
            patient: whether a site that does not answer in time is asked again.
            check: looks at the bytes and raises `Unavailable` where they are a half or a wrong answer, so that the site is asked again.

        Raises:
            UnreadableDocument: the bytes cannot be had, or may not be; says why and what to do. `Missing`, `Refused`, `Unavailable` and `NotNow` are its kinds.
        """
        find_peer(address, allow_private=self.allow_private)
        self._check_robots(address, address)
        known = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        return self._attempt(address, {name: value for name, value in known.items() if value}, check, patient=patient)

    def _attempt(
        self, address: str, headers: dict[str, str], check: Check | None = None, *, robots: bool = True, patient: bool = True
    ) -> Page:
        """Asks again after a while where the host is busy, silent or answers half."""

        def wait(state: RetryCallState) -> float:
            error = state.outcome.exception() if state.outcome else None
            asked_for = error.wait_seconds if isinstance(error, Unavailable) else None
            own = (*self.back_off_seconds, 0.0)[state.attempt_number - 1]  # tenacity asks once more than it waits
            return own if asked_for is None else 0.0  # what the host asked for is waited for by `take_turn`, here and in other programs

        def once() -> Page:
            page = self._follow(address, headers, robots=robots)
            if check and page.data is not None:
                check(page.data)
            return page

        again = retry_if_exception(lambda error: isinstance(error, Unavailable) and (patient or not isinstance(error, Silent)))
        attempts = stop_after_attempt(len(self.back_off_seconds) + 1)
        return Retrying(retry=again, stop=attempts, wait=wait, reraise=True)(once)

    def _follow(self, address: str, headers: dict[str, str], *, robots: bool) -> Page:
        """What an address answers, or the one it redirects to on the same host."""
        here = address
        for _ in range(_MOST_REDIRECTS + 1):
            try:
                answer = self._ask(address, here, headers)
            except httpx.TimeoutException as error:
                raise Silent(address, "the site did not answer in time", "try again later") from error
            except (httpx.HTTPError, httpx.InvalidURL) as error:
                if "CERTIFICATE_VERIFY_FAILED" in str(error):
                    raise Refused(
                        address, "the site's certificate is not valid, so nobody can tell who answers", "tell the site's webmaster"
                    ) from error
                raise Unavailable(address, f"the connection failed ({error})", "check the address, and try again later") from error
            if isinstance(answer, Page):
                return answer
            target = urljoin(here, answer)
            if not _same_site(here, target):
                raise Refused(
                    address, f"it redirects to another host, {urlsplit(target).hostname}", "ingest that address if it is the right one"
                )
            if robots:
                self._check_robots(address, target)
            here = target
        raise UnreadableDocument(
            address, f"it redirects more than {_MOST_REDIRECTS} times", "open it in a browser and ingest the address it ends at"
        )

    def _ask(self, address: str, here: str, headers: dict[str, str]) -> Page | str:
        """One request: what it answers, or the address that it redirects to."""
        peer = find_peer(here, allow_private=self.allow_private)
        client, url, host = self._client(here), httpx.URL(here), urlsplit(here).netloc.rpartition("@")[2]
        self._wait_my_turn(address, here, host)
        self.asked += 1
        request = client.build_request(
            "GET",
            url.copy_with(host=peer, fragment=None),
            headers=headers | {"Host": host, "User-Agent": user_agent()},
            extensions={"sni_hostname": url.raw_host.decode("ascii")},
        )
        deadline = time.monotonic() + self.body_seconds
        response = client.send(request, stream=True)
        try:
            if response.status_code == httpx.codes.NOT_MODIFIED and headers:
                return Page(None, response.headers.get("etag"), response.headers.get("last-modified"))
            if response.has_redirect_location:
                return str(response.headers["location"])
            self._check_status(address, host, response)
            data = self._read_body(address, response, deadline)
            return Page(data, response.headers.get("etag"), response.headers.get("last-modified"))
        finally:
            response.close()

    def _check_status(self, address: str, host: str, response: httpx.Response) -> None:
        status = response.status_code
        if status == httpx.codes.OK:
            return
        said = f"the site answered {status} {response.reason_phrase}".rstrip()
        if status in _ASK_AGAIN:
            wait = _seconds(response.headers.get("retry-after"))
            if wait is not None:
                leave_alone(self.turns, host, wait)
            raise Unavailable(address, said, "try again later", wait_seconds=wait)
        if status in _GONE:
            raise Missing(address, said, "check the address in a browser")
        raise Refused(address, said, "check the address in a browser")

    def _read_body(self, address: str, response: httpx.Response, deadline: float) -> bytes:
        if (announced := response.headers.get("content-length", "")).isdigit() and int(announced) > SIZE_LIMIT_BYTES:
            raise too_large(address, int(announced))
        parts, size = [], 0
        for part in response.iter_bytes():
            size += len(part)
            if size > SIZE_LIMIT_BYTES:
                raise too_large(address, size)
            if time.monotonic() > deadline:
                raise UnreadableDocument(address, f"the page had not ended after {self.body_seconds:.0f} seconds", "try again later")
            parts.append(part)
        return b"".join(parts)

    def _client(self, address: str) -> httpx.Client:
        """A client for each site: connections are kept by the machine's number, and one machine can answer for many names."""
        site = _site(address)
        if site not in self._clients:
            timeout = httpx.Timeout(self.silence_seconds, connect=min(10.0, self.silence_seconds))
            self._clients[site] = httpx.Client(timeout=timeout, follow_redirects=False, trust_env=False)
        return self._clients[site]

    def _wait_my_turn(self, address: str, here: str, host: str) -> None:
        rules = self._robots.get(_site(here))
        delay = rules.crawl_delay(user_agent()) if rules else None
        pause = max(self.pause_seconds, min(float(delay), _LONGEST_CRAWL_DELAY_SECONDS)) if delay else self.pause_seconds
        try:
            take_turn(self.turns, host, pause_seconds=pause, longest_wait_seconds=_LONGEST_WAIT_SECONDS)
        except LeftAlone as error:
            until = dt.datetime.now(dt.UTC) + dt.timedelta(seconds=error.seconds)
            raise NotNow(address, f"the site asks to be left alone until {until:%H:%M} UTC", "run the same again after that") from error

    def _check_robots(self, address: str, here: str) -> None:
        """Refuses what robots.txt does not allow (RFC 9309): a site without one allows everything, one that does not answer allows nothing yet."""
        site = _site(here)
        if site not in self._robots:
            try:
                words = (self._attempt(f"{site}/robots.txt", {}, robots=False).data or b"").decode("utf-8", "replace")
            except (Missing, Refused):
                words = ""
            self._robots[site] = Protego.parse(words)
        if not self._robots[site].can_fetch(here, user_agent()):
            raise Refused(
                address, "the site's robots.txt asks that this page not be read", "save the page in a browser and ingest the file"
            )


def _site(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


def _same_site(here: str, target: str) -> bool:
    """Whether a redirect stays where it was asked; from http to https of the same name it does."""
    one, other = urlsplit(here), urlsplit(target)
    if one.hostname != other.hostname:
        return False
    try:
        ports = one.port, other.port
    except ValueError:
        return False
    return (one.scheme, ports[0]) == (other.scheme, ports[1]) or (one.scheme, other.scheme, *ports) == ("http", "https", None, None)


def _seconds(retry_after: str | None) -> float | None:
    """`Retry-After` as a number of seconds, whether it is written as one or as a date."""
    if not retry_after:
        return None
    if retry_after.strip().isdigit():
        return float(retry_after)
    try:
        moment = parsedate_to_datetime(retry_after)
    except ValueError:
        return None
    return max(0.0, (moment.replace(tzinfo=moment.tzinfo or dt.UTC) - dt.datetime.now(dt.UTC)).total_seconds())


def ask_own_server(address: str, body: object | None = None) -> str | None:
    """What a server that we started on this machine answers to GET, or to POST with a body; None where it does not answer well (yet)."""
    try:
        method = "GET" if body is None else "POST"
        response = httpx.request(method, address, json=body, timeout=5, trust_env=False)
    except httpx.HTTPError:
        return None
    return response.text if response.status_code == httpx.codes.OK else None
