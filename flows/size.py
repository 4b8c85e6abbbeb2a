"""How large a document may be: larger ones are refused before they are read or fetched."""

from __future__ import annotations

from models import UnreadableDocument

SIZE_LIMIT_BYTES = 100_000_000


def too_large(source: str, size_bytes: int) -> UnreadableDocument:
    size, limit = size_bytes // 1_000_000, SIZE_LIMIT_BYTES // 1_000_000
    return UnreadableDocument(
        source, f"it is {size} MB long, and minutes over {limit} MB are not read", "split it, or save it without its pictures"
    )
