"""Ratings that a lead-in gives to all that follows: "The following indicators were RED:" with a list, "The reds included visits (81%) and calls (70%)"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from extractors.beginnings import searched
from extractors.indicators.figure import Figure
from extractors.marked_words import MARKED
from models import Block

_LEADS = searched(
    r"\b(?:indicators?|kpis?|measures?|targets?|those|following|areas|metrics)\b[^.:]{0,60}?\b(?P<rag>red|amber|green)(?:[\s-](?:rated|indicators|kpis|measures|rating|status))?(?:\s(?:were|are|included|include|this\s\w+))*\s?:$",
    re.IGNORECASE,
)
_NAMES_THEM = searched(r"(?:^|\n|[.;]\s)the\s(?P<rag>red|amber|green)s\s(?:included|include|were|are|being)\s", re.IGNORECASE)
RATED_ONES = MARKED.add(r"(?i:reds|ambers|greens)\b")
_NEXT_SENTENCE = re.compile(r"[.;]\s")


def rate_listed(text: str, blocks: Sequence[Block], figures: Sequence[Figure], places: Sequence[int]) -> None:
    """Gives the figures under such a lead-in, or in such a sentence, its rating.

    Args:
        figures: in the order of the text.
        places: where the text names what has a rating by its colour alone (`RATED_ONES`).
    """
    if not figures:
        return
    starts = [figure.start for figure in figures]

    def rate(low: int, high: int, rag: str) -> None:
        for figure in figures[bisect_left(starts, low) : bisect_left(starts, high)]:
            figure.rag = figure.rag or rag.lower()  # type: ignore[assignment]

    for number, block in enumerate(blocks):
        if text[block.end - 1] == ":" and (lead := _LEADS.search(text, max(block.start, block.end - 120), block.end)):
            last = number + 1
            while last < len(blocks) and blocks[last].kind == "list_item":
                last += 1
            if last > number + 1:
                rate(block.end, blocks[last - 1].end, lead["rag"])
    if places:
        for named in _NAMES_THEM.finditer(text, max(0, places[0] - len(".\nthe "))):
            stop = text.find("\n", named.end())
            ended = _NEXT_SENTENCE.search(text, named.end(), stop if stop >= 0 else len(text))
            rate(named.end(), ended.start() if ended else stop if stop >= 0 else len(text), named["rag"])
