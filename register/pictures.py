"""The original page of a PDF as a picture, with the passage boxed."""

from __future__ import annotations

import asyncio
import io
import json
import threading
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import pypdfium2
from datasette.app import Datasette
from datasette.utils.asgi import NotFound, Request, Response

from register.ask import Row, fetch_row

SCALE = 1.6  # pixels a point: an A4 page is 950 pixels wide, enough to read, about 150 kB
MAX_PIXELS = 6_000_000  # a plan printed on A0 is scaled down to this
KEEP = 120  # pictures in memory


class PagePictures:
    """Draws pages of PDF files and keeps the latest. PDFium is not safe for threads, so one page is drawn at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._drawn: OrderedDict[tuple[str, int], bytes] = OrderedDict()
        self._sizes: OrderedDict[tuple[str, int], tuple[float, float]] = OrderedDict()

    def draw(self, path: Path, page: int) -> bytes:
        """The page (counted from 1) as PNG.

        Raises:
            ValueError: the file is no PDF that can be drawn, or has no such page.
        """
        key = (path.name, page)
        with self._lock:
            if (known := self._drawn.get(key)) is not None:
                self._drawn.move_to_end(key)
                return known
            with _open_page(path, page) as sheet:
                width, height = sheet.get_size()
                scale = min(SCALE, (MAX_PIXELS / max(width * height, 1)) ** 0.5)
                image = sheet.render(scale=scale).to_pil().convert("RGB").quantize(64)
            out = io.BytesIO()
            image.save(out, "PNG")
            self._drawn[key] = out.getvalue()
            if len(self._drawn) > KEEP:
                self._drawn.popitem(last=False)
            return self._drawn[key]

    def size(self, path: Path, page: int) -> tuple[float, float]:
        """Width and height of the page in points. Raises ValueError as `draw` does."""
        key = (path.name, page)
        with self._lock:
            if key not in self._sizes:
                with _open_page(path, page) as sheet:
                    self._sizes[key] = sheet.get_size()
                if len(self._sizes) > 50 * KEEP:
                    self._sizes.popitem(last=False)
            return self._sizes[key]


@contextmanager
def _open_page(path: Path, page: int) -> Iterator[Any]:
    """One page of a PDF; the file is closed afterwards. Every complaint of PDFium comes out as ValueError."""
    try:
        with pypdfium2.PdfDocument(path) as pdf:
            if not 1 <= page <= len(pdf):
                raise ValueError(f"{path.name} has {len(pdf)} pages, no page {page}")
            yield pdf[page - 1]
    except (pypdfium2.PdfiumError, OSError) as error:
        raise ValueError(f"{path.name}: page {page} cannot be drawn ({error})") from error


PICTURES = PagePictures()
# Where each register keeps its originals. Not in Datasette's metadata, which anybody may read at /-/metadata.
ARCHIVES: WeakKeyDictionary[Datasette, Path] = WeakKeyDictionary()


def find_original(datasette: Datasette, sha256: str) -> Path | None:
    """The file of the archive that holds these bytes, or None. The archive keeps a file under its hash, in a folder of the first two digits."""
    path = ARCHIVES[datasette] / sha256[:2] / sha256
    return path if sha256.isalnum() and path.is_file() else None


def boxes_on(blocks: str, page: int, start: int, end: int) -> list[tuple[float, float, float, float]]:
    """The boxes (x, y, width, height in points) of the blocks on a page that a passage stands in."""
    found = [b["box"] for b in json.loads(blocks) if b.get("page") == page and b.get("box") and b["start"] < end and b["end"] > start]
    return [(x0, top, x1 - x0, bottom - top) for x0, top, x1, bottom in found]


async def show_page_picture(datasette: Datasette, request: Request) -> Response:
    """/page/<document>/<page>.png: a page of an original PDF."""
    document = await fetch_row(datasette, "select sha256, kind from documents where id = :id", {"id": request.url_vars["id"]})
    original = find_original(datasette, document["sha256"]) if document and document["kind"] == "pdf" else None
    if original is None:
        raise NotFound("The original of this page is not in the archive.")
    try:
        picture = await asyncio.get_running_loop().run_in_executor(None, PICTURES.draw, original, int(request.url_vars["page"]))
    except ValueError as error:
        raise NotFound("This page of the original cannot be drawn.") from error
    return Response(picture, headers={"cache-control": "public, max-age=86400, immutable"}, content_type="image/png")


async def picture_of(datasette: Datasette, document: Row, page: int | None, spans: Sequence[tuple[int, int]]) -> dict[str, Any] | None:
    """What a template needs to show a page with its passages boxed, or None where there is no original PDF."""
    if page is None or document["kind"] != "pdf" or (original := find_original(datasette, document["sha256"])) is None:
        return None
    try:
        width, height = await asyncio.get_running_loop().run_in_executor(None, PICTURES.size, original, page)
    except ValueError:
        return None
    boxes = [box for start, end in spans for box in boxes_on(document["blocks"], page, start, end)]
    return {"document": document["id"], "page": page, "pages": document["pages"], "width": width, "height": height, "boxes": boxes}
