"""Items of a list of figures that need no words of measuring: "Roll 188, no change", "fees owing £240,000", "Three pupils in hospital".

A list is one of figures where half of its items or more state one in a sentence of their own; then a name with its number, or a number with what it
counts, states one too. Alone, such lines say too little: "Room 12", "three apples".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from extractors.indicators.figure import Figure
from extractors.number_words import WORDS
from extractors.quantities.in_text import find_quantities
from models import Block

_NAMED = re.compile(
    r"(?P<name>[A-Za-z][^\d£€%.:;,()]{2,50}?)(?:\s[–—-]|:)?\s(?P<number>£?\d[\d,]*(?:\.\d+)?(?:%|(?:k|m|bn)\b)?)(?P<same>,\s(?:no\schange|unchanged|the\ssame))?(?=$|[,.;](?:\s|$)|\s\()"
)
_COUNTED = re.compile(
    rf"(?P<number>\d[\d,]*|{WORDS})\s(?!(?:of|for|to|in\sfavour|against)\b)(?:(?!(?:to|who|which|that|will|would|should|must|and|was|were|is|are|had|has|have)\b)[a-z][\w’'-]*(?:\s|(?=[,.;])|$)){{2,7}}(?=[,.;]|$)",
    re.IGNORECASE,
)
# "chat with the clerk at 3", "see page 4", "item 2"
_LABELS = re.compile(
    r".*\b(?:at|on|in|by|from|until|till|before|after|to|of|page|item|room|appendix|section|year|no|number|nos|paper|for|against|target|previous|last|service|bus|route|plot|band|grade|level)",
    re.IGNORECASE,
)
_THEN = re.compile(r" \((?:was )?[£]?(?P<number>\d[\d,]*(?:\.\d+)?)%?\)")  # "Roll 188 (192)"
_FEWEST = 3


def find_list_items(text: str, blocks: Sequence[Block], figures: Sequence[Figure]) -> list[Figure]:
    """The figures of such items, where no figure stands yet; `figures` are those known, in the order of the text."""
    starts = [figure.start for figure in figures]
    found: list[Figure] = []
    index = 0
    while index < len(blocks):
        last = index
        while last < len(blocks) and blocks[last].kind == "list_item":
            last += 1
        if last - index >= _FEWEST:
            run = blocks[index:last]
            known = [bisect_left(starts, block.start) < bisect_left(starts, block.end) for block in run]
            if 2 * sum(known) >= len(run) and sum(known) > 1:
                found += [figure for block in run if (figure := _item(text, block, figures, starts))]
        index = last + 1
    return found


def _item(text: str, block: Block, figures: Sequence[Figure], starts: Sequence[int]) -> Figure | None:
    first = bisect_left(starts, block.start)
    stop = figures[first].start if first < len(figures) and figures[first].start < block.end else block.end
    if first and figures[first - 1].end > block.start:
        return None
    stated = _NAMED.match(text, block.start, block.end) or _COUNTED.match(text, block.start, block.end)
    if stated is None or stated.end() > stop:
        return None
    name = stated.groupdict().get("name")
    if name is not None and _LABELS.fullmatch(name):
        return None
    numbers = [number for number in find_quantities(text, block.start, stated.end()) if number.start == stated.start("number")]
    if not numbers or numbers[0].value <= 1:
        return None
    figure = Figure(block.start, stated.end(), "list-item", measure=name, value=numbers[0].value, unit=numbers[0].unit)
    if name is not None and (then := _THEN.match(text, stated.end(), block.end)):
        figure.previous, figure.end = float(then["number"].replace(",", "")), then.end()
    if name is not None and stated["same"]:
        figure.previous, figure.direction = figure.value, "stable"
    return figure
