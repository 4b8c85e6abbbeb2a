"""A council's views of planning applications, a line or a row of a table each, below the title "Planning"."""

from __future__ import annotations

import re

from extractors.decision_page import DecisionPage
from extractors.planning_views import find_planning_view
from extractors.sentences import split_sentences

_FORMAL_WORDS = re.compile(r"\b(?:[Aa]greed|AGREED|[Rr]esolved|RESOLVED|[Dd]ecided|[Pp]roposed|moved)\b")


def read_planning_view(page: DecisionPage, index: int) -> bool:
    """ "T/24/01 Porch at 9 Mill Lane: no objection"; says whether the block told a view."""
    block = page.blocks[index]
    item = page.outline.item_of(page.sentences[index][-1])
    if item is None or block.kind == "heading" or block.end - block.start > 2000 or "planning" not in item.title.lower():
        return False
    if block.kind == "table_row":
        return _read_row(page, index)
    if _FORMAL_WORDS.search(page.text, block.start, block.end):
        return False
    told = False
    for sentence in page.sentences[index]:
        words = page.text[sentence.start : sentence.end]
        view = find_planning_view(words) if sentence.place != "title" else None
        if view:
            start = sentence.start + view.start
            page.add(start, sentence.start + view.end, "resolution-planning-view", block.label, verb=view.verb)
            told = True
    return told


def _read_row(page: DecisionPage, index: int) -> bool:
    """A row of a table of applications whose last cell opens with the council's view ("24/01 | Porch at 9 Mill Lane | No objection. Trees to be kept")."""
    block = page.blocks[index]
    cells = page.text[block.start : block.end].split(" | ")
    if not 2 <= len(cells) <= 6 or len(cells[-1]) > 400:
        return False
    at = block.end - len(cells[-1])
    start, end = split_sentences(page.text, at, block.end)[0]
    view = find_planning_view(page.text[start:end])
    if view is None or view.start:
        return False
    page.add(start, start + view.end, "resolution-planning-view", None, verb=view.verb)
    return True
