"""A council's views of planning applications, a line or a row of a table each, below the title "Planning"."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.page import DecisionPage
from extractors.decisions.tables.planning_views import find_planning_view, goes_on, tells_views
from extractors.outline import Sentence
from extractors.sentences import split_sentences

_RESOLVED = re.compile(r"(?:RESOLVED|Resolved|AGREED|Agreed|It was (?:unanimously )?(?:agreed|resolved))\b")
_CONSULTED = ("parish", "town", "community")  # such councils decide on no application
_AUTHORITY = searched(r"[–—-] (?:granted|refused|approved|permitted|withdrawn)\b|: (?:granted|refused|permitted)\b", re.IGNORECASE)
_REFERENCE = re.compile(r"\d/\d")  # "W/24/071": the next application
_FORMAL_WORDS = searched(r"\b(?:[Aa]greed|AGREED|[Rr]esolved|RESOLVED|[Dd]ecided|[Pp]roposed|moved)\b")


def tells_authority(page: DecisionPage, title: str, words: str) -> bool:
    """Whether below the title "Planning" of a council that is only consulted these words tell what the planning authority decided ("24/01 Weir Mill - refused")."""
    return tells_views(title.lower()) and not page.head.isdisjoint(_CONSULTED) and _AUTHORITY.search(words) is not None


def read_planning_view(page: DecisionPage, index: int) -> bool:
    """ "T/24/01 Porch at 9 Mill Lane: no objection"; says whether the block told a view."""
    block = page.blocks[index]
    if page.sentences[index][-1].item not in page.views or block.kind == "heading" or block.end - block.start > 2000:
        return False
    if block.kind == "table_row":
        return _read_row(page, index)
    told = _read_views(page, page.sentences[index], block.label)
    return told and _FORMAL_WORDS.search(page.text, block.start, block.end) is None


def _read_views(page: DecisionPage, sentences: list[Sentence], label: str | None, *, in_cell: bool = False) -> bool:
    """The views that sentences tell, each by itself; says whether there is any."""
    told = False
    number = 0
    while number < len(sentences):
        sentence = sentences[number]
        number += 1
        words = page.text[sentence.start : sentence.end]
        view = find_planning_view(words) if sentence.place != "title" and not _FORMAL_WORDS.search(words) else None
        if view is None:
            continue
        start, end = sentence.start + view.start, sentence.start + view.end
        while view.end >= len(words) - 1 and number < len(sentences):
            reasons = sentences[number]
            following = page.text[reasons.start : reasons.end]
            if not goes_on(page.text[start:end].rstrip("."), following, in_cell=in_cell) or find_planning_view(following):
                break
            end = reasons.end
            number += 1
        if not _is_resolved_next(page, sentences, number):
            page.add(start, end, "resolution-planning-view", label, verb=view.verb)
            if view.asks:
                asks_from, asks_to = (sentence.start + place for place in view.asks)
                page.add(asks_from, asks_to, "resolution-planning-view", None, verb="request")
            told = True
    return told


def _is_resolved_next(page: DecisionPage, sentences: list[Sentence], number: int) -> bool:
    """Whether the talk of an application goes on to its resolution ("No objection in principle. … Resolved to support it")."""
    for later in sentences[number:]:
        if _RESOLVED.match(page.text, later.start):
            return True
        if _REFERENCE.search(page.text, later.start, later.end):
            return False
    return False


def _read_row(page: DecisionPage, index: int) -> bool:
    """A row of a table of applications whose last cell opens or ends with the council's view ("24/01 | Porch at 9 Mill Lane | No objection. Trees to be kept")."""
    block = page.blocks[index]
    cells = page.text[block.start : block.end].split(" | ")
    if not 2 <= len(cells) <= 6 or len(cells[-1]) > 400:
        return False
    at = block.end - len(cells[-1])
    row = page.sentences[index][-1]
    sentences = [row._replace(start=start, end=end) for start, end in split_sentences(page.text, at, block.end)]
    for told in (sentences, sentences[-1:]):  # "24/01 | Porch at 9 Mill Lane. No objection."
        view = find_planning_view(page.text[told[0].start : told[0].end])
        if view is not None and view.start == 0:
            return _read_views(page, told, None, in_cell=True)
    return False
