"""Tiles of dashboards: a name, its value in large figures, and what it is held against, each in a line of its own or all in one cell.

"Families in hostels" / "212" / "Target: 160 or fewer" / "Last quarter: 188 ▲" / "Red"
"Average wait 3.8 min Target 4.0 · Q2 5.2 GREEN"
"Repeat calls in a year | 31% > 26% | target 22%"
"Calls answered 94% Target 90% Forecast overspend £1.4m"     two tiles that ended up in one line
"3 Green | 4 Amber | 1 Red", "Housing: Green 3, Amber 4, Red 1"     tallies of ratings
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.beginnings import searched
from extractors.indicators.card import begins_card, cell_quantities
from extractors.indicators.figure import Figure
from extractors.indicators.measures import split_code, unit_of
from extractors.indicators.ratings import rag_named
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
_LINE = re.compile(rf"{_PART}(?:[\s·|,;–—-]{{1,3}}{_PART}){{0,3}}", re.IGNORECASE)
_IN_A_CELL = re.compile(
    rf"(?P<name>[A-Z%].{{5,90}}?)[\s:]\s?(?P<value>{_NUMBER})(?P<parts>(?:[\s·|,;–—-]{{1,3}}{_PART}){{1,4}})", re.IGNORECASE
)
# Tiles that follow one another in one line; some tell nothing but their value
_IN_A_LINE = re.compile(
    rf"(?P<name>[A-Z%][^.;|£€]{{4,60}}?):?\s(?P<value>(?i:{_NUMBER}))(?P<parts>(?i:(?:[\s·|,;–—-]{{1,3}}{_PART}){{0,4}}))(?=\s[A-Z]|$)"
)
_PART_TOLD = searched(r"\s(?:Target|Goal|Standard|Last|Previous|Previously|Q[1-4])\b")
_NAMED_VALUE = re.compile(rf"(?P<name>[A-Z%][^.;|£€]{{4,90}}?):?\s(?P<value>{_NUMBER})", re.IGNORECASE)
_NAME_BELOW = re.compile(r"[A-Z%][^.;:|?\d]{4,60}")
_COLOUR = r"(?:Red|Amber|Green|Blue|Gr[ea]y|Yellow|RED|AMBER|GREEN|BLUE|GREY|YELLOW)"
_COUNT_OF_COLOUR = rf"(?:\d{{1,3}} {_COLOUR}|{_COLOUR}(?: ?[:=–—-])? ?\d{{1,3}})"
_COUNTS_OF_COLOUR = re.compile(_COUNT_OF_COLOUR)
_TALLY = re.compile(
    rf"(?:(?!{_COLOUR})[A-Z][^|:;.\d]{{2,40}}?(?: \||:| [–—-]) )?{_COUNT_OF_COLOUR}(?:[\s·|,;–—-]{{1,3}}{_COUNT_OF_COLOUR}){{1,4}}"
)
_TOLD = re.compile(rf"(?P<number>{_NUMBER})(?:\sor\s[a-z]+)?$")
_HELD = ("target", "goal", "standard")
_FROM_TO = re.compile(rf"(?P<then>{_NUMBER})\s?(?:>|→|➔|->)\s?(?P<now>{_NUMBER})")
_RAG = re.compile(r"\b(?:red|amber|green)\b", re.IGNORECASE)
_LONGEST_VALUE, _LONGEST_PART, _LONGEST_NAME, _LONGEST_TALLY, _LONGEST_LINE = 16, 48, 120, 100, 320  # characters
_MOST_PARTS = 4


def find_tiles(text: str, blocks: Sequence[Block]) -> list[Figure]:
    """The tiles of a text, in its order."""
    figures: list[Figure] = []
    for index, block in enumerate(blocks):
        length = block.end - block.start
        if length <= _LONGEST_TALLY and _TALLY.fullmatch(text, block.start, block.end):
            figures += _tally(text, block)
        elif block.kind == "table_row":
            figures += _tiles_of_row(text, block)
        elif length <= _LONGEST_VALUE and _VALUE.fullmatch(text, block.start, block.end):
            if figure := _stacked(text, blocks, index) or _name_below(text, blocks, index):
                figures.append(figure)
        elif length <= _LONGEST_LINE and text[block.end - 1] != ".":
            figures += _tiles_of_line(text, blocks, index)
    return figures


def _tally(text: str, block: Block) -> list[Figure]:
    """How many are rated with each colour: "3 Green | 4 Amber | 1 Red"."""
    figures = []
    for count in _COUNTS_OF_COLOUR.finditer(text, block.start, block.end):
        number, colour = sorted(re.findall(r"\d+|[A-Za-z]+", count.group()))
        rag = rag_named(colour) if _RAG.fullmatch(colour) else None
        figures.append(Figure(*count.span(), "card-tally", measure=colour, value=float(number), unit="count", rag=rag))
    return figures


def _tiles_of_line(text: str, blocks: Sequence[Block], index: int) -> list[Figure]:
    """The tiles that a line consists of, or the one whose parts stand in the lines below it: "Rent collected 97.2%" / "Target 98%"."""
    block = blocks[index]
    if _PART_TOLD.search(text, block.start, block.end):
        return [] if begins_card(text, block.start, block.end) else _run_of_tiles(text, block.start, block.end)
    below = blocks[index + 1] if index + 1 < len(blocks) else block
    if below.end - below.start > _LONGEST_PART or not _LINE.fullmatch(text, below.start, below.end):
        return []
    named = _NAMED_VALUE.fullmatch(text, block.start, block.end)
    if named is None or below.kind == "table_row" or begins_card(text, block.start, block.end):
        return []
    figure = _valued(Figure(block.start, block.end, "card-tile"), named["name"], cell_quantities(text, *named.span("value")))
    return [figure] if _take_lines(text, blocks[index + 1 :][:_MOST_PARTS], figure) and figure.value is not None else []


def _run_of_tiles(text: str, start: int, end: int) -> list[Figure]:
    """The tiles that text[start:end] consists of, where one of them is held against something."""
    figures: list[Figure] = []
    held = False
    while start < end and (tile := _IN_A_LINE.match(text, start, end)):
        figure = _valued(Figure(start, tile.end(), "card-tile"), tile["name"], cell_quantities(text, *tile.span("value")))
        held = _take_parts(figure, tile["parts"]) or held
        if figure.value is None or _PART_TOLD.search(f" {tile['name']}"):
            return []
        figures.append(figure)
        start = tile.end() + 1
    return figures if held and start > end else []


def _name_below(text: str, blocks: Sequence[Block], index: int) -> Figure | None:
    """The tile whose value stands alone at `index`, its name and what it is held against below it."""
    block, below = blocks[index], blocks[index + 1 : index + 2 + _MOST_PARTS]
    if len(below) < 2 or below[0].kind == "table_row" or not _NAME_BELOW.fullmatch(text, below[0].start, below[0].end):
        return None
    name = text[below[0].start : below[0].end]
    figure = _valued(Figure(block.start, below[0].end, "card-tile"), name, cell_quantities(text, block.start, block.end))
    return figure if _take_lines(text, below[1:], figure) and figure.value is not None else None


def _take_lines(text: str, blocks: Sequence[Block], figure: Figure) -> bool:
    """Gives a figure what the lines below it hold it against, as far as they do nothing else; whether one tells a target or an earlier value."""
    held = False
    for part in blocks:
        if part.kind == "table_row" or part.end - part.start > _LONGEST_PART or not _LINE.fullmatch(text, part.start, part.end):
            break
        held = _take_parts(figure, text[part.start : part.end]) or held
        figure.end = part.end
    return held


def _stacked(text: str, blocks: Sequence[Block], index: int) -> Figure | None:
    """The tile whose value stands alone at `index`, its name above it and what it is held against below it."""
    if not index:
        return None
    above, block = blocks[index - 1], blocks[index]
    name = text[above.start : above.end]
    if above.kind == "table_row" or not 6 <= len(name) <= _LONGEST_NAME or name.endswith((".", ":", "?")) or _LINE.fullmatch(name):
        return None
    figure = _valued(Figure(above.start, block.end, "card-tile"), name, cell_quantities(text, block.start, block.end))
    held = _take_lines(text, blocks[index + 1 : index + 1 + _MOST_PARTS], figure)
    return figure if held and figure.value is not None else None


def _tiles_of_row(text: str, block: Block) -> list[Figure]:
    """The tiles that stand in the cells of a row, each whole, and the row that is one: its name, "31% > 26%" and a target."""
    said = text[block.start : block.end].lower()
    if not any(word in said for word in _HELD) or begins_card(text, block.start, block.end):
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
        else:
            figures += _run_of_tiles(text, start, start + len(cell))
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
    figure.code, figure.measure = split_code(name.strip(" :–—-"))
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
