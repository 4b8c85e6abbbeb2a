"""Stable ids and the fields that every record shares."""

from __future__ import annotations

import hashlib
from typing import Any

from spacy.tokens import Doc

from extractors.outline import outline_of


class RecordFields:
    """The fields that every record of a kind has in common: id, span, quote, page, item and rule.

    An id is a hash of the document's bytes, the kind, the quote and how often that quote came before: a changed rule changes only the ids of what
    it finds anew. Make one for each kind and document, and ask it in the order of the text.
    """

    def __init__(self, doc: Doc, kind: str) -> None:
        self.outline = outline_of(doc)
        self.document = self.outline.document
        self.of_kind = hashlib.sha256(f"{self.document.source.sha256}\x1f{kind}\x1f".encode())
        self.seen: dict[str, int] = {}  # how often each quote came

    def at(self, start: int, end: int, rule: str) -> dict[str, Any]:
        """The shared fields of the record that stands at text[start:end] (character offsets)."""
        quote = self.outline.text[start:end]
        occurrence = self.seen.get(quote, 0)
        self.seen[quote] = occurrence + 1
        digest = self.of_kind.copy()
        digest.update(f"{quote}\x1f{occurrence}".encode())
        sentence = self.outline.sentence_at(start)
        return {
            "id": digest.hexdigest()[:16],
            "start": start,
            "end": end,
            "quote": quote,
            "page": self.outline.block_of(sentence).page if sentence and start < sentence.end else self.document.page_at(start),
            "item": sentence.item if sentence else None,
            "rule": rule,
        }
