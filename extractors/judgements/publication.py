"""The day on which the report was published that a paragraph goes on to tell of: "spoke of the letter issued on 2 May. Two areas were good"."""

from __future__ import annotations

import datetime as dt

from extractors.beginnings import searched
from extractors.dates import find_dates
from extractors.gates import holds, needed_words
from extractors.judgements.scope import already
from extractors.letters import lowered

_PUBLISHED = searched(r"\b(?:published|issued|released|(?:came|come) out|made public)(?: (?:on|in)(?: the)?)? $")
_PUBLISHED_WORDS = needed_words(_PUBLISHED)
_FURTHEST = 500  # characters
_LEAD = 24  # characters before a date


def published_before(text: str, start: int, end: int, held: dt.date | None) -> str | None:
    """The day or month of the only publication in text[start:end], which stands before a grade in its paragraph; None for none, or for two."""
    start = max(start, end - _FURTHEST)
    if not holds(lowered(text, start, end), _PUBLISHED_WORDS):
        return None
    days = {
        already(mention, held)
        for mention in find_dates(text, start, end, held)
        if mention.iso
        and mention.precision in ("day", "month")
        and _PUBLISHED.search(text, max(start, mention.start - _LEAD), mention.start)
    }
    return days.pop() if len(days) == 1 else None
