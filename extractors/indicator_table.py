"""Indicators printed in tables and cards: one figure a row.

A table of indicators is known by its column names ("KPI", "Target", "Actual", "RAG", "Q1 2024/25"); each column has a role, and where only periods head the
columns the newest is the value and the one before it the earlier value. A card names its values itself ("Latest: 71% Target: 85% Previous: 68% (Red)") and has
its measure in the line above. A rating stands as a word, or as the colour of a cell.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from extractors.figure import Figure, computed_direction
from extractors.indicator_card import card_at, cell_quantities, line_figures, rag_named, rag_of_colour
from extractors.measures import Polarity, polarity_of, split_code, unit_of
from extractors.outline import Outline
from extractors.periods import find_periods
from extractors.readers.blocks import row_cells
from models import Block
from models.records import Direction, Rag

Column = Literal[
    "name", "code", "value", "previous", "target", "floor", "rag", "previous_rag", "direction", "comparator", "period", "unit", "other"
]

_COLUMNS: tuple[tuple[Column, re.Pattern[str]], ...] = (
    ("previous_rag", re.compile(r"^(?:previous|last|prior)\b.*\b(?:rag|rating|status)\b|^(?:rag|rating|status)\b.*\b(?:previous|last|prior)\b", re.IGNORECASE)),
    ("rag", re.compile(r"\brag\b|^(?:status|rating|traffic light|on target\??|performance status|alert)$", re.IGNORECASE)),
    ("floor", re.compile(r"\bfloor\b|\bminimum\b|\blower threshold\b", re.IGNORECASE)),
    ("target", re.compile(r"\btarget\b|^(?:goal|standard|trajectory|plan|benchmark|threshold)\b", re.IGNORECASE)),
    ("direction", re.compile(r"\bdot\b|\bd\.o\.t\b|direction|\btrend\b|\btravel\b|^arrow$", re.IGNORECASE)),
    ("comparator", re.compile(r"\bengland\b|\bnational\b|\bregion\w*\b|neighbours?\b|\bcomparator\b|\bsn\b|\bpeers?\b|\bscotland\b|\bwales\b", re.IGNORECASE)),
    ("unit", re.compile(r"^units?$|^unit of measure$", re.IGNORECASE)),
    ("code", re.compile(r"^(?:ref\.?|reference|code|no\.?|pi|pi code|pi no\.?|id|kpi no\.?|kpi ref\.?|#|number)$", re.IGNORECASE)),
    ("other", re.compile(r"\bchange\b|\bvariance\b|^%? ?(?:\+/-|\+|-)|comment|commentary|action|narrative|owner|lead|frequency|polarity|good to be|cumulative budget|difference", re.IGNORECASE)),
    ("previous", re.compile(r"^(?:previous|last|prior|same period)\b|\bprevious (?:quarter|year|month|period|result|performance|value)\b|\blast (?:quarter|year|month)\b", re.IGNORECASE)),
    ("name", re.compile(r"\b(?:indicators?|kpis?|measures?|description|metric|pi name)\b", re.IGNORECASE)),
    ("value", re.compile(r"^(?:actual|latest|current|result|outturn|performance|value|score|this (?:quarter|year|month)|ytd|year to date|achieved|actuals?|position)\b|\b(?:actual|latest|ytd|outturn|year to date)\b", re.IGNORECASE)),
    ("name", re.compile(r"\b(?:crime type|offence|category|service|area)\b", re.IGNORECASE)),
)  # fmt: skip
_QUARTER = re.compile(r"\b(?:Q|Quarter |Qtr )([1-4])\b", re.IGNORECASE)
# "Q3 25/26", "Dec 22": a quarter or month with the last two digits of its year
_SHORT_PERIOD = re.compile(
    r"^(Q[1-4]|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?:\s?[-–/]\s?[A-Z][a-z]+)?[\s-]['’]?(\d\d)(?:[/-]\d\d)?$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_TURNS = ("q1", "q2", "q3", "q4", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LONGEST_LINE = 300  # characters of a card
_LONGEST_HEAD = 80  # characters that head a column
_KPI_COLUMNS = {"value", "target", "rag", "previous", "floor"}
_RAG_CELL = re.compile(r"^\W*(red|amber|green)\W*$", re.IGNORECASE)
_NUMBER_CELL = re.compile(r"^[£€<>≤≥~]?\s?-?\d[\d,.]*\s?(?:%|m|k|days?|weeks?)?$")
_IN_THOUSANDS = re.compile(r"\(?£\s?(m|k|'?000s?)\b\)?", re.IGNORECASE)  # "Overspend (£m)"
_SHARE = re.compile(r"(\d{1,3}(?:\.\d+)?)\s?%")
_RAG_LED = re.compile(r"^(red|amber|green)\b\W+(.+)$", re.IGNORECASE)  # "Red, improved"
_RAG_LETTER: dict[str, Rag] = {"R": "red", "A": "amber", "G": "green"}
_TALLIED = re.compile(
    r"^\W*(?:red|amber|green|blue|grey|completed?|closed|overdue|on track|not (?:yet )?started|at risk|off track)\W*$", re.IGNORECASE
)
_ARROWS: dict[str, Direction] = {
    "↑": "up", "▲": "up", "⬆": "up", "⇧": "up", "🡅": "up", "↗": "up", "△": "up",
    "↓": "down", "▼": "down", "⬇": "down", "⇩": "down", "🡇": "down", "↘": "down", "▽": "down",
    "→": "stable", "↔": "stable", "⬌": "stable", "⇔": "stable", "►": "stable", "▶": "stable", "◀": "stable", "➡": "stable", "🡒": "stable", "◄►": "stable", "⇨": "stable",
}  # fmt: skip
_WAYS = re.compile(
    r"^\W*(?:(?P<up>up|increas\w+|rising)|(?P<down>down|decreas\w+|falling|declin\w+)|(?P<stable>stable|same|no change|static|unchanged|level)|(?P<better>improv\w+|better)|(?P<worse>worse\w*|deteriorat\w+))\b",
    re.IGNORECASE,
)
_WAY_ALONE = re.compile(r"(?i:up|down|no change|unchanged|same|stable)|[↑▲⬆↓▼⬇→↔►]")  # a cell that says no more, whatever heads its column


@dataclass(slots=True)
class _Layout:
    """The roles of a table's columns, and the names that head them."""

    roles: list[Column] = field(default_factory=list)
    names: list[str] = field(default_factory=list)

    @property
    def states_indicators(self) -> bool:
        return bool(_KPI_COLUMNS & set(self.roles))


def find_table_figures(outline: Outline) -> list[Figure]:
    """The figures of every table and card, in the order of the text."""
    text, blocks = outline.text, outline.document.blocks
    figures: list[Figure] = []
    index = 0
    while index < len(blocks):
        block = blocks[index]
        if block.kind != "table_row" or block.table is None:
            if block.end - block.start <= _LONGEST_LINE:
                figures += line_figures(text, blocks, index)
            index += 1
            continue
        first = index
        while index < len(blocks) and blocks[index].kind == "table_row" and blocks[index].table == block.table:
            index += 1
        figures += _table(text, blocks, range(first, index))
    return figures


def _table(text: str, blocks: Sequence[Block], indexes: Sequence[int]) -> list[Figure]:
    layout = _Layout()
    figures: list[Figure] = []
    for index in indexes:
        block = blocks[index]
        cells = row_cells(text, block)
        words = [text[start:end].strip() for start, end in cells]
        if card := card_at(text, blocks, index):
            figures.append(card)
        elif heading := _read_heading(words, block, layout):
            layout = heading
        elif (figure := _row(block, cells, words, layout)) and not (index + 1 < len(blocks) and card_at(text, blocks, index + 1)):
            figures.append(figure)
    return figures or _shares(text, [blocks[index] for index in indexes])


def _shares(text: str, rows: Sequence[Block]) -> list[Figure]:
    """The rows of a table that gives a share of each thing that it names and nothing else: the answers to a survey."""
    figures: list[Figure] = []
    for at, block in enumerate(rows):
        words = [text[start:end].strip() for start, end in row_cells(text, block)]
        if len(words) == 2 and words[0] and (share := _SHARE.fullmatch(words[1])):
            figures.append(Figure(block.start, block.end, "row-share", measure=words[0], value=float(share[1]), unit="percent"))
        elif at:
            return []
    return figures if len(figures) > 1 else []


def _read_heading(words: list[str], block: Block, above: _Layout) -> _Layout | None:
    """The columns' roles where the row names columns; a second heading row ("Latest | Previous" under "RAG rating") completes the first."""
    filled = [word for word in words if word]
    if not filled or any(_RAG_CELL.match(word) for word in filled):
        return None
    if not block.header and max(map(len, filled)) > _LONGEST_HEAD:
        return None  # a row of text that speaks of "a target group" or "a measure"
    if not block.header and any(_is_number(word) for word in filled):
        return None
    roles: list[Column] = [_column(word) for word in words]
    known = sum(role not in ("other", "name") for role in roles)
    if not (
        block.header
        or (known >= 2 and not any(_is_number(word) for word in filled))
        or (known >= 1 and "name" in roles and not any(_is_number(word) for word in filled))
    ):
        return None
    if set(roles) <= {"value", "previous", "other"} and len(roles) < len(above.roles) and "rag" in above.roles:
        at = above.roles.index("rag")  # "Latest | Previous" under "RAG rating"
        return _Layout([*above.roles[:at], "rag", "previous_rag", *above.roles[at + 1 :]], [*above.names[: at + 1], *above.names[at:]])
    if above.roles and len(above.roles) == len(roles):
        roles = [_under(upper, role) for upper, role in zip(above.roles, roles, strict=True)]
        words = [lower or upper for upper, lower in zip(above.names, words, strict=True)]
    roles = _newest_first(roles, words)
    if "name" not in roles and roles:
        others = [at for at, role in enumerate(roles) if role == "other"]
        first = next(
            (at for at in others[:2] if words[at]), others[0] if others else None
        )  # codes may stand before the names, without a head
        if first is not None and not words[first] and words[first + 1 :] and roles[first + 1] == "other":
            roles[first : first + 2] = ["code", "name"]  # "| ROADS | Q1 | Q2": codes have no heading
        elif first is not None:
            roles[first] = "name"
    return _Layout(roles, words)


@lru_cache(maxsize=4096)
def _column(word: str) -> Column:
    for role, pattern in _COLUMNS:
        if pattern.search(word):
            return role
    if _YEAR.fullmatch(word):
        return "period"
    periods = find_periods(word)
    return "period" if periods and len(word) <= 40 else "other"


def _under(upper: Column, lower: Column) -> Column:
    if upper in ("rag", "previous_rag"):
        return "previous_rag" if lower == "previous" else "rag"
    return upper if lower == "other" else lower


def _newest_first(roles: list[Column], words: list[str]) -> list[Column]:
    """Columns headed by periods: the newest is the value where no column is called so, the one before it the earlier value."""
    dated = [at for at, role in enumerate(roles) if role == "period"]
    if not dated:
        return roles
    ends = {at: max((period.period_end for period in find_periods(words[at]) if period.period_end), default=None) for at in dated}
    short = {at: found.groups() for at in dated if (found := _SHORT_PERIOD.search(words[at]))}
    if all(_YEAR.fullmatch(words[at]) for at in dated):
        ordered = sorted(dated, key=lambda at: words[at])
    elif len(short) == len(dated):
        ordered = sorted(dated, key=lambda at: (short[at][1], _TURNS.index(short[at][0].lower()), at))
    elif all(ends.values()):
        ordered = sorted(dated, key=lambda at: (ends[at] is not None, ends[at] or 0, at))
    else:
        ordered = _in_turn(dated, words)
    remaining = list(ordered)
    if "value" not in roles:
        roles[remaining.pop()] = "value"
    if "previous" not in roles and remaining:
        roles[remaining.pop()] = "previous"
    return ["other" if role == "period" else role for role in roles]


def _in_turn(dated: list[int], words: list[str]) -> list[int]:
    """Columns headed by quarters without a year, the oldest first: "Q2 | Q1" runs backwards, "Q4 | Q1" forwards."""
    quarters = [int(found[1]) for at in dated if (found := _QUARTER.search(words[at]))]
    backwards = len(quarters) == len(dated) and all((later - earlier) % 4 == 3 for earlier, later in pairwise(quarters))
    return dated[::-1] if backwards else dated


def _row(block: Block, cells: Sequence[tuple[int, int]], words: list[str], layout: _Layout) -> Figure | None:
    """The figure of one row; None where the row has neither a name nor a value."""
    if not layout.states_indicators:
        return _rated_row(block, words)
    if layout.roles[0] == "rag" and "name" not in layout.roles and _TALLIED.match(words[0]):
        return _tally(block, words, layout)
    figure = Figure(block.start, block.end, "row")
    named = ""
    ways: list[str] = []
    for at, word in enumerate(words):
        role = layout.roles[at] if at < len(layout.roles) else "other"
        if role == "name" and not named and not _is_number(word):
            named = figure.measure = word
        elif role == "code" and word:
            figure.code = word
        elif role in ("value", "previous", "target", "floor") and word:
            _take_number(figure, role, word)
            if role in ("value", "previous") and (rated := _RAG_CELL.match(word)):
                figure.rag = rag_named(rated[1]) if role == "value" else figure.rag
        elif role == "rag" and (rated := _RAG_CELL.match(word)):
            figure.rag = rag_named(rated[1])
        elif role == "rag" and (led := _RAG_LED.match(word)):
            figure.rag = rag_named(led[1])
            ways.append(led[2])
        elif role == "rag" and word in _RAG_LETTER:
            figure.rag = _RAG_LETTER[word]
        elif role == "direction" or (role == "other" and _WAY_ALONE.fullmatch(word)):
            ways.append(word)
        elif role == "unit" and figure.unit in (None, "count"):
            figure.unit = unit_of(word) or figure.unit
        fill = block.fills[at] if block.fills and at < len(block.fills) else None
        if figure.rag is None and role in ("rag", "value") and (rag := rag_of_colour(fill)):
            figure.rag = rag
    if not named or (figure.value is None and figure.rag is None and figure.target is None):
        return None
    code, figure.measure = split_code(named)
    figure.code = figure.code or code
    for way in ways:
        _take_direction(figure, way)
    unit = unit_of(figure.measure)
    if figure.unit in (None, "count") and unit:
        figure.unit = unit
    if figure.unit in ("count", "gbp") and (scale := _IN_THOUSANDS.search(named)):
        _multiply(figure, 1e6 if scale[1].lower() == "m" else 1e3)
    if figure.direction is None and figure.direction_drawn and computed_direction(figure) in (None, figure.direction_drawn):
        figure.direction = figure.direction_drawn  # an arrow of the number; one that the numbers belie may be of the performance
    last = max(end for (start, end), word in zip(cells, words, strict=True) if word)
    figure.end = min(block.end, last)
    return figure


def _multiply(figure: Figure, by: float) -> None:
    """Makes pounds of the sums of a row whose name says that they are thousands or millions."""
    figure.unit = "gbp"
    for role in ("value", "value_high", "previous", "target", "floor"):
        if (number := getattr(figure, role)) is not None:
            setattr(figure, role, round(number * by, 2))


def _tally(block: Block, words: list[str], layout: _Layout) -> Figure | None:
    """A row that counts what has a rating ("Green | 16 | 9"), in a table whose first column holds the ratings."""
    figure = Figure(block.start, block.end, "row-tally", measure=words[0], unit="count")
    for role, word in zip(layout.roles, words, strict=False):
        if role in ("value", "previous") and _is_number(word):
            _take_number(figure, role, word)
    if figure.value is None and (counts := [word for word in words[1:] if _is_number(word)]):
        _take_number(figure, "value", counts[0])
    if rated := _RAG_CELL.match(words[0]):
        figure.rag = rag_named(rated[1])
    return figure if figure.value is not None else None


def _rated_row(block: Block, words: list[str]) -> Figure | None:
    """A row without known columns that ends with one or two ratings: the first is the latest."""
    filled = [word for word in words if word]
    ratings = [rated for word in filled[1:] if (rated := _RAG_CELL.match(word))]
    if not filled or not 1 <= len(ratings) <= 2 or len(filled[0]) < 8 or _RAG_CELL.match(filled[0]):
        return None
    code, measure = split_code(filled[0])
    return Figure(block.start, block.end, "row-rated", measure=measure, code=code, unit=unit_of(measure), rag=rag_named(ratings[0][1]))


def _take_number(figure: Figure, role: Column, word: str) -> None:
    numbers = cell_quantities(word, 0, len(word))
    if not numbers:
        return
    setattr(figure, role, numbers[0].value)
    if role == "value" or figure.unit is None:
        figure.unit = numbers[0].unit
    if role == "value":
        figure.value_high, figure.numerator, figure.denominator = numbers[0].high, numbers[0].numerator, numbers[0].denominator


def _take_direction(figure: Figure, word: str) -> None:
    for character in word:
        if drawn := _ARROWS.get(character):
            figure.direction_drawn = drawn
            return
    if way := _WAYS.match(word):
        if way.lastgroup in ("up", "down", "stable"):
            figure.direction = way.lastgroup  # type: ignore[assignment]
        elif polarity := polarity_of(figure.measure) or _polarity_shown(figure):
            figure.direction = "up" if (polarity == "higher_is_better") == (way.lastgroup == "better") else "down"


def _polarity_shown(figure: Figure) -> Polarity | None:
    """Which way is better as the row itself shows: 34 against a target of 30 and red is better lower."""
    if figure.value is None or figure.target is None or figure.value == figure.target or figure.rag not in ("red", "green"):
        return None
    return "higher_is_better" if (figure.value > figure.target) == (figure.rag == "green") else "lower_is_better"


def _is_number(word: str) -> bool:
    return _NUMBER_CELL.match(word) is not None
