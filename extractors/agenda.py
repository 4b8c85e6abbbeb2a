from __future__ import annotations

from models import AgendaItem, Document, Meeting


def segment_document(document: Document) -> tuple[tuple[Meeting, ...], tuple[AgendaItem, ...]]:
    """Meetings and items of a document, in the order of its text."""
    return (Meeting(start=0, end=0),), ()
