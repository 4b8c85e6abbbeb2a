"""Tiles of dashboards: a name, its value in large figures, and what it is held against, each in a line of its own or all in one cell.

"Families in hostels" / "212" / "Target: 160 or fewer" / "Last quarter: 188 ▲" / "Red"
"Average wait 3.8 min Target 4.0 · Q2 5.2 GREEN"
"Repeat calls in a year | 31% > 26% | target 22%"
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.indicators.card import cell_quantities, rag_named
from extractors.indicators.figure import Figure
from extractors.indicators.measures import split_code, unit_of
from extractors.indicators.table import ARROWS
from extractors.quantities.quantity import Quantity
from models import Block

_NUMBER = r"[£€]?\d[\d,]*(?:\.\d+)?(?:\s?(?:%|per\scent|days?|weeks?|months?|hours?|mins?|minutes?|m|k|million|fte)(?![a-z]))?"
_VALUE = re.compile(rf"[<>~]?\s?{_NUMBER}(?:\s?[▲▼↑↓→►↔])?", re.IGNORECASE)
_PART = (
    rf"(?:(?:target|goal|standard)(?:\s(?:for|in)\s(?:the\s)?[\w/-]+)?\s?:?\s?(?:of\s|is\s|below\s|under\s|above\s|over\s|at\sleast\s|at\smost\s|no\smore\sthan\s|[<>≤≥]\s?)?{_NUMBER}(?:\sor\s(?:more|fewer|less|above|below|over|under|better))?"
    rf"|no\s(?:target|goal)(?:\sset)?|(?:(?:last|previous|same|prior)\s(?:quarter|year|month|period|week|time|report|result)(?:\slast\syear)?|previously|previous|was|Q[1-4](?:\s\d\d[\d/]*)?)\s?:?\s?{_NUMBER}|(?:rag|status|rating)?\s?:?\s?(?:red|amber|green)|[▲▼↑↓→►↔])"
)
_PARTS = re.compile(_PART, re.IGNORECASE)
_LINE = re.compile(rf"{_PART}(?:[\s·|,;–-]{{1,3}}{_PART}){{0,3}}", re.IGNORECASE)
_IN_A_CELL = re.compile(
    rf"(?P<name>[A-Z%].{{5,90}}?)[\s:]\s?(?P<value>{_NUMBER})(?P<parts>(?:[\s·|,;–-]{{1,3}}{_PART}){{1,4}})", re.IGNORECASE
)
_TOLD = re.compile(rf"(?P<number>{_NUMBER})(?:\sor\s[a-z]+)?$")
_HELD = ("target", "goal", "standard")
_FROM_TO = re.compile(rf"(?P<then>{_NUMBER})\s?(?:>|→|➔|->)\s?(?P<now>{_NUMBER})")
_RAG = re.compile(r"\b(?:red|amber|green)\b", re.IGNORECASE)
_LONGEST_VALUE, _LONGEST_PART, _LONGEST_NAME = 16, 48, 120  # characters
_MOST_PARTS = 4


def find_tiles(text: str, blocks: Sequence[Block]) -> list[Figure]:
    """The tiles of a text, in its order."""
    figures: list[Figure] = []
    for index, block in enumerate(blocks):
        if block.kind == "table_row":
            figures += _tiles_of_row(text, block)
        elif (
            index
            and block.end - block.start <= _LONGEST_VALUE
            and _VALUE.fullmatch(text, block.start, block.end)
            and (figure := _stacked(text, blocks, index))
        ):
            figures.append(figure)
    return figures


def _stacked(text: str, blocks: Sequence[Block], index: int) -> Figure | None:
    """The tile whose value stands alone at `index`, its name above it and what it is held against below it."""
    above, block = blocks[index - 1], blocks[index]
    name = text[above.start : above.end]
    if above.kind == "table_row" or not 6 <= len(name) <= _LONGEST_NAME or name.endswith((".", ":", "?")) or _LINE.fullmatch(name):
        return None
    figure = _valued(Figure(above.start, block.end, "card-tile"), name, cell_quantities(text, block.start, block.end))
    held = False
    for part in blocks[index + 1 : index + 1 + _MOST_PARTS]:
        if part.kind == "table_row" or part.end - part.start > _LONGEST_PART or not _LINE.fullmatch(text, part.start, part.end):
            break
        held = _take_parts(figure, text[part.start : part.end]) or held
        figure.end = part.end
    return figure if held and figure.value is not None else None


def _tiles_of_row(text: str, block: Block) -> list[Figure]:
    """The tiles that stand in the cells of a row, each whole, and the row that is one: its name, "31% > 26%" and a target."""
    said = text[block.start : block.end].lower()
    if not any(word in said for word in _HELD):
        return []
    figures: list[Figure] = []
    cells = text[block.start : block.end].split(" | ")
    start = block.start
    for cell in cells:
        if tile := _IN_A_CELL.fullmatch(cell):
            figure = _valued(
                Figure(start, start + len(cell), "card-tile"), tile["name"], cell_quantities(tile["value"], 0, len(tile["value"]))
            )
            if _take_parts(figure, tile["parts"]) and figure.value is not None:
                figures.append(figure)
        start += len(cell) + len(" | ")
    if not figures and len(cells) > 1 and (moved := _FROM_TO.match(cells[1])):
        figure = _valued(Figure(block.start, block.end, "card-tile"), cells[0], cell_quantities(moved["now"], 0, len(moved["now"])))
        then = cell_quantities(moved["then"], 0, len(moved["then"]))
        if then and _take_parts(figure, " ".join([cells[1][moved.end() :], *cells[2:]])):
            figure.previous = then[0].value
            figures.append(figure)
    return figures


def _valued(figure: Figure, name: str, numbers: Sequence[Quantity]) -> Figure:
    """The figure with the name and the value of its tile."""
    figure.code, figure.measure = split_code(name.strip(" :–-"))
    if numbers:
        figure.value, figure.unit = numbers[0].value, numbers[0].unit
        if numbers[0].plain:
            figure.unit = unit_of(figure.measure) or "count"
    return figure


def _take_parts(figure: Figure, words: str) -> bool:
    """Gives a figure what these words hold it against; whether a target or an earlier value is told, or that there is no target."""
    held = False
    for part in _PARTS.finditer(words):
        said = part.group().lower()
        if rated := _RAG.search(said):
            figure.rag = rag_named(rated.group())
        elif said in ARROWS:
            figure.direction_drawn = figure.direction = ARROWS[said]
        else:
            held = True
            told = _TOLD.search(said)
            numbers = cell_quantities(told["number"], 0, len(told["number"])) if told else []
            if numbers:
                setattr(figure, "target" if said.startswith(_HELD) else "previous", numbers[0].value)
    return held
