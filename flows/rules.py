"""Which version of the rules is at work: documents read by another are read again."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

import extractors
import models


@cache
def rules_version() -> str:
    """A hash of everything that decides what is read from the same bytes: the code of `extractors` and `models`, and the vocabulary."""
    digest = hashlib.sha256()
    for package in (extractors, models):
        folder = Path(package.__path__[0])
        for path in sorted(p for p in folder.rglob("*") if p.suffix in (".py", ".jsonl")):
            digest.update(f"{path.relative_to(folder)}\x1f".encode() + path.read_bytes())
    return digest.hexdigest()[:12]
