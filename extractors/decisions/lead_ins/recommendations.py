"""Recommendations that close an item, as scrutiny committees make them below the discussion: "Recommendations: (a) That a task group be formed".

The recommendations of a report stand before anybody speaks, and the meeting says afterwards what it makes of them; these stand last and nothing is said of them.
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.clauses.enumeration import collect_clauses
from extractors.decisions.page import DecisionPage, Said
from extractors.gates import holds, needed_words

_HEADING = re.compile(
    r"(?:(?:The )?(?:Committee|Panel|Board|Group|Commission|Forum)(?:[’']s)? )?[Rr](?i:ecommendations?)(?: to (?:the )?(?:[A-Z][\w’'-]+ ?){1,5})?(?: ?[:–—-]+ ?(?=$|[“\"(]?(?:That|that|To)\b|\(?(?:1|a|i)[.)] )|$)"
)
_SPOKEN = searched(
    r"\b(?:asked|said|explained|considered|discussed|questioned|queried|commented|felt|replied|raised|welcomed|wondered|expressed|responded|members heard|answer(?:ed)?|debate)\b"
)
_SPOKEN_WORDS = needed_words(_SPOKEN)
# What the meeting makes of a report's recommendations is told behind them
_DECIDED = (
    "resolved",
    "agreed",
    "approved",
    "carried",
    "accepted",
    "endorsed",
    "adopted",
    "supported",
    "voted",
    "proposed",
    "moved",
    "decided",
    "rejected",
)


def read_closing_recommendations(page: DecisionPage, index: int) -> int | None:
    """The clauses below or behind the word "Recommendations:" in this block where it closes its item; gives the index behind them, None where it does not."""
    block = page.blocks[index]
    heading = _HEADING.match(page.text, block.start, block.end)
    if heading is None or not _follows_talk(page, index):
        return None
    said: Said = {"lead_in": page.text[block.start : heading.end()].strip(), "mover": None, "seconder": None}
    clauses, after = collect_clauses(page.text, page.blocks, index + 1, page.limit(index + 1))
    after = max(after, index + 1)
    if not (heading.end() < block.end or clauses) or _is_decided_on(page, index, after):
        return None
    if heading.group().isalpha() and not clauses[0].label:
        return None  # "Recommendation" above what a committee puts to the council
    group = page.next_group()
    if heading.end() < block.end:
        page.add(heading.end(), block.end, "resolution-recommended", None, group=group, **said)
    page.add_all(clauses, "resolution-recommended", group, said)
    return after


def _follows_talk(page: DecisionPage, index: int) -> bool:
    """Whether a paragraph of the item's minutes before this block tells what was said."""
    item = page.sentences[index][0].item
    for before in range(index - 1, -1, -1):
        here = page.sentences[before]
        if not here:
            continue
        if here[0].item != item:
            return False
        lower = page.lower[page.blocks[before].start : page.blocks[before].end]
        if here[-1].place == "minutes" and holds(lower, _SPOKEN_WORDS) and _SPOKEN.search(lower):
            return True
    return False


def _is_decided_on(page: DecisionPage, index: int, after: int) -> bool:
    """Whether the item goes on behind the recommendations with what became of them."""
    item = page.sentences[index][0].item
    for behind in range(after, len(page.blocks)):
        here = page.sentences[behind]
        if here and here[0].item != item:
            return False
        if holds(page.lower[page.blocks[behind].start : page.blocks[behind].end], _DECIDED):
            return True
    return False
