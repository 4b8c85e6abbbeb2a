"""The only HTTP: one page at a time, as a good guest.

Robots.txt is obeyed, the User-Agent says who asks, a host is asked once a second, `Retry-After` is obeyed, every request has a time limit and every
body a size limit, certificates are verified, redirects stay on the host, and addresses inside a network are not asked unless that is allowed.
"""

from __future__ import annotations

import ipaddress
import os
import socket
import time
from dataclasses import dataclass, field
from types import TracebackType
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

import httpx
from tenacity import RetryCallState, Retrying, retry_if_exception_type, stop_after_attempt

from flows.size import SIZE_LIMIT_BYTES, too_large
from models import UnreadableDocument

_MOST_REDIRECTS = 5
_LONGEST_BODY_SECONDS = 120.0
_LONGEST_WAIT_SECONDS = 300.0
_ASK_AGAIN = frozenset({429, 500, 502, 503, 504})


class Unavailable(UnreadableDocument):
    """The host did not answer, or asked to be left alone for a while: worth another attempt after `wait_seconds`."""

    def __init__(self, name: str, reason: str, remedy: str, *, wait_seconds: float | None = None) -> None:
        super().__init__(name, reason, remedy)
        self.wait_seconds = wait_seconds


def user_agent() -> str:
    """Who asks. `MINUTEBOOK_CONTACT` holds an address at which a webmaster can reach whoever runs this."""
    contact = os.environ.get("MINUTEBOOK_CONTACT")
    return f"Minutebook/0.1 (reads published council minutes{'; contact: ' + contact if contact else ''})"


@dataclass(slots=True)
class Guest:
    """Fetches pages, remembering when each host was asked last and what its robots.txt allows.

    Args:
        allow_private: also ask addresses inside a network or on this machine.
        pause_seconds: the least time between two requests to a host.
        back_off_seconds: how long to wait before the second, third … attempt where the host does not say.
    """

    allow_private: bool = False
    pause_seconds: float = 1.0
    back_off_seconds: tuple[float, ...] = (5.0, 10.0, 20.0)
    asked_at: dict[str, float] = field(default_factory=dict)
    robots: dict[str, RobotFileParser] = field(default_factory=dict)
    client: httpx.Client = field(
        default_factory=lambda: httpx.Client(
            headers={"User-Agent": user_agent()}, timeout=httpx.Timeout(30.0, connect=10.0), follow_redirects=False, trust_env=False
        )
    )

    def __enter__(self) -> Guest:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.client.close()

    def fetch_page(self, address: str) -> bytes:
        """The bytes at an address.

        Raises:
            UnreadableDocument: they cannot be had, or may not be; says why and what to do.
        """
        self._check_host(address, address)
        if not self._allowed(address):
            raise UnreadableDocument(
                address, "the site's robots.txt asks that this page not be read", "save the page in a browser and ingest the file"
            )
        return self._attempt(address)

    def _attempt(self, address: str) -> bytes:
        """Asks again after a while where the host is busy or silent."""

        def wait(state: RetryCallState) -> float:
            error = state.outcome.exception() if state.outcome else None
            asked_for = error.wait_seconds if isinstance(error, Unavailable) else None
            own = (*self.back_off_seconds, 0.0)[state.attempt_number - 1]  # tenacity asks once more than it waits
            return min(own if asked_for is None else asked_for, _LONGEST_WAIT_SECONDS)

        attempts = stop_after_attempt(len(self.back_off_seconds) + 1)
        return Retrying(retry=retry_if_exception_type(Unavailable), stop=attempts, wait=wait, reraise=True)(self._follow, address)

    def _follow(self, address: str) -> bytes:
        """The body at an address, or at the one it redirects to on the same host."""
        here = address
        for _ in range(_MOST_REDIRECTS + 1):
            self._check_host(address, here)
            self._wait_my_turn(here)
            try:
                answer = self._ask(address, here)
            except httpx.TimeoutException as error:
                raise Unavailable(address, "the site did not answer in time", "try again later") from error
            except httpx.TransportError as error:
                raise Unavailable(address, f"the connection failed ({error})", "check the address, and try again later") from error
            if isinstance(answer, bytes):
                return answer
            target = urljoin(here, answer)
            if urlsplit(target).hostname != urlsplit(here).hostname:
                raise UnreadableDocument(
                    address, f"it redirects to another host, {urlsplit(target).hostname}", "ingest that address if it is the right one"
                )
            here = target
        raise UnreadableDocument(
            address, f"it redirects more than {_MOST_REDIRECTS} times", "open it in a browser and ingest the address it ends at"
        )

    def _ask(self, address: str, here: str) -> bytes | str:
        """One request: the body, or the address that it redirects to."""
        deadline = time.monotonic() + _LONGEST_BODY_SECONDS
        with self.client.stream("GET", here) as response:
            self._check_peer(address, response)
            if response.has_redirect_location:
                return str(response.headers["location"])
            if response.status_code in _ASK_AGAIN:
                wait = _seconds(response.headers.get("retry-after"))
                raise Unavailable(address, f"the site answered {response.status_code}", "try again later", wait_seconds=wait)
            if response.status_code != httpx.codes.OK:
                raise UnreadableDocument(
                    address, f"the site answered {response.status_code} {response.reason_phrase}", "check the address in a browser"
                )
            if (announced := response.headers.get("content-length", "")).isdigit() and int(announced) > SIZE_LIMIT_BYTES:
                raise too_large(address, int(announced))
            parts, size = [], 0
            for part in response.iter_bytes():
                size += len(part)
                if size > SIZE_LIMIT_BYTES:
                    raise too_large(address, size)
                if time.monotonic() > deadline:
                    raise UnreadableDocument(
                        address, f"the page had not ended after {_LONGEST_BODY_SECONDS:.0f} seconds", "try again later"
                    )
                parts.append(part)
            return b"".join(parts)

    def _wait_my_turn(self, address: str) -> None:
        host = urlsplit(address).netloc
        since = time.monotonic() - self.asked_at.get(host, float("-inf"))
        if since < self.pause_seconds:
            time.sleep(self.pause_seconds - since)
        self.asked_at[host] = time.monotonic()

    def _allowed(self, address: str) -> bool:
        """Whether robots.txt lets this page be read (RFC 9309): a site without one allows everything, one that does not answer allows nothing yet."""
        parts = urlsplit(address)
        site = f"{parts.scheme}://{parts.netloc}"
        if site not in self.robots:
            rules = RobotFileParser()
            try:
                rules.parse(self._attempt(f"{site}/robots.txt").decode("utf-8", "replace").splitlines())
            except Unavailable:
                raise
            except UnreadableDocument:
                rules.parse([])
            self.robots[site] = rules
        return self.robots[site].can_fetch("Minutebook", address)

    def _check_host(self, address: str, here: str) -> None:
        """Refuses an address inside a network before it is asked."""
        parts = urlsplit(here)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise UnreadableDocument(address, "it is not an address of a page", "give one that begins with https:// or http://")
        try:
            found = socket.getaddrinfo(parts.hostname, parts.port or parts.scheme, type=socket.SOCK_STREAM)
        except OSError as error:
            raise UnreadableDocument(
                address, f"there is no host {parts.hostname}", "check the address, and the connection to the internet"
            ) from error
        for *_, peer in found:
            self._check_address(address, str(peer[0]))

    def _check_peer(self, address: str, response: httpx.Response) -> None:
        """Looks again at the address that answered: a name can lead elsewhere the second time it is looked up."""
        stream = response.extensions.get("network_stream")
        if stream is not None and (peer := stream.get_extra_info("server_addr")):
            self._check_address(address, str(peer[0]))

    def _check_address(self, address: str, peer: str) -> None:
        if not self.allow_private and not ipaddress.ip_address(peer.partition("%")[0]).is_global:
            raise UnreadableDocument(
                address, f"{peer} is an address inside a network or on this machine", "allow it with --allow-private if you trust it"
            )


def _seconds(retry_after: str | None) -> float | None:
    """`Retry-After` as a number of seconds; as a date it is left to the back-off."""
    return float(retry_after) if retry_after and retry_after.strip().isdigit() else None
