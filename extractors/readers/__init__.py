from __future__ import annotations

import hashlib

from extractors.readers.text import read_text
from models import Document, Source


def read_document(data: bytes, name: str) -> Document:
    source = Source(name=name, sha256=hashlib.sha256(data).hexdigest(), size_bytes=len(data))
    return read_text(data, source)
