"""Reads the minutes of councils: bytes in, records out, the same bytes always the same records.

`extract` is the one public verb. There is no network here, no clock and no database.
"""

from __future__ import annotations

from models import Minutes

__all__ = ["extract"]


def extract(data: bytes, source: str) -> Minutes:
    """Reads one document and everything that it says.

    Args:
        data: the bytes of the page or file.
        source: its file name or address; a hint for messages, the bytes alone decide how they are read.

    Raises:
        UnreadableDocument: the bytes hold no minutes; the message names document, place and remedy.
    """
    from extractors.build import build_minutes  # noqa: PLC0415 - spaCy takes a second to import, and `extract` is not all that is asked of us
    from extractors.readers import read_document  # noqa: PLC0415

    return build_minutes(read_document(data, source))
