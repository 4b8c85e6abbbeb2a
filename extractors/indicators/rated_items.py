"""Lines that name something and rate it, one below the other: "Lamp renewal - Amber", "Moorings: Green (was Red)", "Slip works – Red, the crane is late".

Two such lines at least, of which one has an initial capital in its rating or a word about ratings stands in the line above: "Gate - green" alone is painted so.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from extractors.beginnings import searched
from extractors.indicators.figure import Figure
from extractors.indicators.measures import split_code
from extractors.indicators.ratings import rag_named
from extractors.marked_words import MARKED
from models import Block

COLOURS = MARKED.add(r"(?:Red|Amber|Green|RED|AMBER|GREEN|red|amber|green)(?!\w)")
_NAME = re.compile(r"(?P<name>[A-Z“‘\"][^.?!|:%£€]{2,90}?)(?:\s[–—=-]|:)\s(?:(?:rag\s)?rated\s|now\s|overall\s|still\s)?", re.IGNORECASE)
# How such a line goes on behind its rating: "Green (was Red)", "Red, the crane is late"
_TAIL = re.compile(r"(?:\s?[.;]|\s?\([^()]{2,60}\)\.?|(?:,|\s[–—-]|\s(?:but|and|from|down|up|because|as)\b)[^|:;?!\n]{2,140})?")
_ABOUT_RATINGS = searched(
    r"\b(?:rag|ratings?|rated|status|progress|performance|workstreams?|priorities|risks?|red|amber|green|plans?|themes?|indicators?|measures?|objectives?|actions)\b",
    re.IGNORECASE,
)
_BY_HAND = re.compile(r"(?:cllr|councillor|mr|mrs|ms|miss|dr)\b", re.IGNORECASE)
_FEWEST = 2
_LONGEST = 260  # characters
_GAP = 2  # blocks: one of them may rate nothing


def find_rated_items(text: str, blocks: Sequence[Block], places: Sequence[int]) -> list[Figure]:
    """The figures of such lines, in the order of the text; `places` are those where it names a colour (`COLOURS`)."""
    starts = [block.start for block in blocks] if places else []
    figures: list[Figure] = []
    run: list[tuple[int, Figure]] = []
    last = -1
    for place in places:
        at = bisect_right(starts, place) - 1
        if at < 0 or at == last:
            continue  # only the first colour of a line rates it
        last = at
        if (figure := _item(text, blocks[at], place)) is None:
            continue
        if run and at - run[-1][0] > _GAP:
            figures += _kept(text, blocks, run)
            run = []
        run.append((at, figure))
    return figures + _kept(text, blocks, run)


def _item(text: str, block: Block, place: int) -> Figure | None:
    if block.kind not in ("list_item", "paragraph") or block.end - block.start > _LONGEST or place == block.start:
        return None
    named = _NAME.fullmatch(text, block.start, place)
    if named is None or _BY_HAND.match(named["name"]):
        return None
    behind = place + {"r": 3, "a": 5, "g": 5}[text[place].lower()]
    if _TAIL.fullmatch(text, behind, block.end) is None:
        return None
    code, measure = split_code(named["name"].strip())
    end = block.end - (text[block.end - 1] in ".;")
    return Figure(block.start, end, "list-rated", measure=measure, code=code, rag=rag_named(text[place]))


def _kept(text: str, blocks: Sequence[Block], run: list[tuple[int, Figure]]) -> list[Figure]:
    if len(run) < _FEWEST:
        return []
    first = run[0][0]
    above = blocks[first - 1] if first else None
    told = above is not None and _ABOUT_RATINGS.search(text, max(above.start, above.end - _LONGEST), above.end) is not None
    written = any(text.find(colour, figure.start, figure.end) >= 0 for _, figure in run for colour in ("Red", "Amber", "RED", "AMBER"))
    return [figure for _, figure in run] if told or written else []
