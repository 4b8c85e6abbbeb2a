"""What every answer of the register carries: what a browser may do with the page, and for how long it may keep it."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from pathlib import Path
from typing import Any

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

# Our own pages need no script at all. Datasette's pages beneath bring three fixed ones of their own, which are allowed by their hashes.
_OURS = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
_DATASETTES = (
    "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'; script-src 'self' {hashes}"
)
_INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_ALWAYS = {
    b"x-content-type-options": b"nosniff",
    b"referrer-policy": b"same-origin",
    b"x-frame-options": b"DENY",
    b"cross-origin-opener-policy": b"same-origin",
    b"cross-origin-resource-policy": b"same-origin",
    b"permissions-policy": b"camera=(), geolocation=(), microphone=()",
}


def _script_hashes(templates: Path) -> Iterable[str]:
    scripts = [
        script
        for name in ("_close_open_menus.html", "_codemirror_foot.html")
        for script in _INLINE_SCRIPT.findall((templates / name).read_text("utf-8"))
    ]
    for script in [*scripts, "DATASETTE_ALLOW_FACET = true;", "DATASETTE_ALLOW_FACET = false;"]:
        yield f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def secure(app: App, *, datasette_templates: Path, is_ours: Callable[[str], bool]) -> App:
    """Wraps an ASGI app so that every answer carries a content security policy and its companions.

    Args:
        datasette_templates: where Datasette keeps the templates whose inline scripts are let through.
        is_ours: tells by its path whether a page is one of the register's own, which need no script.
    """
    theirs = _DATASETTES.format(hashes=" ".join(_script_hashes(datasette_templates))).encode()

    async def secured(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                path = scope["path"]
                policy = _OURS.encode() if is_ours(path) or message["status"] >= 400 else theirs
                ours = {b"content-security-policy": policy, **_ALWAYS}
                headers = [(name, value) for name, value in message.get("headers", []) if name.lower() not in ours] + list(ours.items())
                if path.startswith("/static/") and message["status"] == 200:
                    headers.append((b"cache-control", b"public, max-age=300"))
                message = {**message, "headers": headers}
            await send(message)

        await app(scope, receive, send_with_headers)

    return secured
