"""Numbers of items that no common form of label tells ("2209 Minutes", "PL.71 Apologies"): known by counting on from heading to heading."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from extractors.readers.blocks import BlockBuilder

_SERIAL_NUMBER = re.compile(r"((?:[A-Z]{1,6}[./ -]?|[A-Z][a-z]{1,5}/)?\d{1,4}(?:[./-]\d{1,4}){0,3}[.):]?) (?=\W?[A-Za-zÀ-ÿ])")
_DIGITS = re.compile(r"\d+")
_YEAR = re.compile(r"(?:19|20)\d\d[.):]?")
_FEWEST_IN_SERIES = 3
_WIDEST_STEP = 10  # from one item's number to the next one's: those between may be unnumbered


def number_headings(builder: BlockBuilder) -> None:
    """Makes labels of the numbers that headings without a label begin with, where they count the items."""
    for at, label in _serial_numbers(builder).items():
        block = builder.blocks[at]
        builder.blocks[at] = replace(block, label=label, start=block.start + len(label) + 1)


def _serial_numbers(builder: BlockBuilder) -> dict[int, str]:
    """These numbers by the place of the block: "4/26 Roads" and "5/26 Trees"; not "2025 Budget" by itself."""
    series: dict[str, list[tuple[int, int, str]]] = {}  # by what stands around the number that counts: place of the block, number, label
    for at, (block, line) in enumerate(builder):
        if block.kind == "heading" and block.label is None and (found := _SERIAL_NUMBER.match(line)) and not _YEAR.fullmatch(found[1]):
            for number in _DIGITS.finditer(found[1]):
                around = f"{found[1][: number.start()]}#{found[1][number.end() :]}"
                series.setdefault(around, []).append((at, int(number.group()), found[1]))
    return {
        at: label
        for counted in series.values()
        if len(counted) >= _FEWEST_IN_SERIES
        and all(0 < later - earlier < _WIDEST_STEP for (_, earlier, _), (_, later, _) in pairwise(counted))
        for at, _, label in counted
    }
