"""Stand-ins for councils' websites on loopback: real HTTP, whole answers, and PDFs of lines."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn

Send = Callable[[dict[str, Any]], Awaitable[None]]


class _Server(uvicorn.Server):
    def install_signal_handlers(self) -> None:
        """A thread may not, and the tests end it themselves."""


@contextmanager
def serving(app: Any) -> Iterator[str]:
    """Serves an ASGI app on a free port of this machine, and gives its address."""
    server = _Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_level="critical", lifespan="off", timeout_graceful_shutdown=0))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(5)


async def send_whole(send: Send, status: int, kind: str, body: bytes, headers: list[tuple[bytes, bytes]] | None = None) -> None:
    names = [(b"content-type", kind.encode()), (b"content-length", str(len(body)).encode()), *(headers or [])]
    await send({"type": "http.response.start", "status": status, "headers": names})
    await send({"type": "http.response.body", "body": body})


def draw_pdf(lines: list[str], stamp: str) -> bytes:
    """A PDF with these lines; `stamp` is printed nowhere, but makes other bytes."""
    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    canvas = Canvas(file, invariant=True)
    canvas.setAuthor(stamp)
    for n, line in enumerate(lines):
        canvas.drawString(60, 780 - 16 * n, line)
    canvas.save()
    return file.getvalue()
