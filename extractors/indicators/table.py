"""Indicators printed in tables and cards: one figure a row.

A table of indicators is known by its column names ("KPI", "Target", "Actual", "RAG", "Q1 2024/25"); each column has a role, and where only periods head the
columns the newest is the value and the one before it the earlier value. A card names its values itself ("Latest: 71% Target: 85% Previous: 68% (Red)") and has
its measure in the line above. A rating stands as a word, or as the colour of a cell.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.beginnings import searched
from extractors.indicators.card import card_at, cell_quantities, line_figures, may_rate
from extractors.indicators.column_words import Column
from extractors.indicators.columns import RAG_CELL, Layout, is_number, lists_actions, read_heading
from extractors.indicators.figure import Figure, computed_direction
from extractors.indicators.measures import Polarity, polarity_of, split_code, unit_of
from extractors.indicators.ratings import rag_named, rag_of_colour
from extractors.judgements.grade_words import GRADE
from extractors.outline import Outline
from extractors.readers.blocks import row_cells
from models import Block
from models.records import Direction, Rag

_LONGEST_LINE = 300  # characters of a card
_LONGEST_TITLE = 100
_IN_THOUSANDS = searched(r"\(?£\s?(m|k|'?000s?)\b\)?", re.IGNORECASE)  # "Overspend (£m)"
_IN_MONEY = re.compile(r"[£€]")
_SHARE = re.compile(r"(\d{1,3}(?:\.\d+)?)\s?%")
_MONEY = searched(r"[£€]")
# Tables whose shares are of prices, votes or marks, and none of a service
_PAID_FOR = searched(
    r"\b(?:votes?|turnout|candidates?|bidders?|tenders?|suppliers?|contractors?|quality|price|increase|precept|vat|budget|discount|fees?|charges?|weighting|shares?|contributions?|proposed)\b",
    re.IGNORECASE,
)
_RAG_LED = re.compile(r"^(red|amber|green)\b\W+(.+)$", re.IGNORECASE)  # "Red, improved"
_RAG_LETTER: dict[str, Rag] = {"R": "red", "A": "amber", "G": "green"}
_LETTER_MARKED = re.compile(r"([RAG])(?:\s?[^\w\s]{1,2})?")  # "G", "A ↓", "R <"
_TALLIED = re.compile(
    r"^\W*(?:red|amber|green|blue|grey|completed?|closed|overdue|on track|not (?:yet )?started|at risk|off track)\W*$", re.IGNORECASE
)
ARROWS: dict[str, Direction] = {
    "↑": "up", "▲": "up", "⬆": "up", "⇧": "up", "🡅": "up", "↗": "up", "△": "up",
    "↓": "down", "▼": "down", "⬇": "down", "⇩": "down", "🡇": "down", "↘": "down", "▽": "down",
    "→": "stable", "↔": "stable", "⬌": "stable", "⇔": "stable", "►": "stable", "▶": "stable", "◀": "stable", "➡": "stable", "🡒": "stable", "◄►": "stable", "⇨": "stable",
}  # fmt: skip
_WAYS = re.compile(
    r"^\W*(?:(?P<up>up|increas\w+|rising)|(?P<down>down|decreas\w+|falling|declin\w+)|(?P<stable>stable|same|no change|static|unchanged|level)|(?P<better>improv\w+|better)|(?P<worse>worse\w*|deteriorat\w+))\b",
    re.IGNORECASE,
)
_TALLY_CELL = re.compile(r"(\d{1,4})(?: (?:red|amber|green))?", re.IGNORECASE)
_STATED = re.compile(
    r"[£€<>]? ?-?\d[\d,.]*(?: ?%| (?:working )?(?:days?|weeks?|months?|hours?|minutes?)| out of (?P<bound>\d+))?"
    r"(?: ?\((?P<role>target|last year|previously|was|last quarter)[: ]\s?(?P<number>\d[\d,]*(?:\.\d+)?)[^()\d]{0,8}\))?(?:,? (?:[–—-] )?\(?(?P<rag>red|amber|green)\b\)?)?",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\d[\d,]* \((\d[\d,]*)\)")
_CHANGE_HEAD = searched(r"\b(?:change|difference)\b|\+/-", re.IGNORECASE)
_SIGNED = re.compile(
    r"(?P<sign>[-+−–—]) ?(?P<number>\d[\d,]*(?:\.\d+)?) ?(?:%|(?:% ?)?p(?:oin)?ts?|pp|ppts?)?|0(?:\.0+)? ?%?|(?P<rise>\d[\d,]*(?:\.\d+)?) ?(?:%|pp)?"
)
_WITH_RATING = 3  # cells
_FEWEST_GRADES = 3
_FEWEST_CELLS = _FEWEST_ROWS = 3
_GRADES = (1.0, 2.0, 3.0, 4.0)
_GRADE_CELL = re.compile(
    rf"(?:(?:{GRADE}|partial(?:ly)?|minimal(?:ly)?|substantial(?:ly)?|full(?:y)?|moving towards|not met|met|strong|expected|secure|attention needed|needs attention|urgent improvement|exceptional)(?: compliance| compliant| standard)?|–|-)",
    re.IGNORECASE,
)
_WAY_ALONE = re.compile(r"(?i:up|down|no change|unchanged|same|stable)|[↑▲⬆↓▼⬇→↔►]")  # a cell that says no more, whatever heads its column


def find_table_figures(outline: Outline) -> list[Figure]:
    """The figures of every table and card, in the order of the text."""
    text, blocks = outline.text, outline.document.blocks
    figures: list[Figure] = []
    index = 0
    while index < len(blocks):
        block = blocks[index]
        if block.kind != "table_row" or block.table is None:
            if block.end - block.start <= _LONGEST_LINE and may_rate(text, block.start, block.end):
                figures += line_figures(text, blocks, index)
            index += 1
            continue
        first = index
        while index < len(blocks) and blocks[index].kind == "table_row" and blocks[index].table == block.table:
            index += 1
        figures += _table(text, blocks, range(first, index))
    return figures


def _table(text: str, blocks: Sequence[Block], indexes: Sequence[int]) -> list[Figure]:
    layout = Layout()
    colours: dict[int, Rag | None] = {}
    heads: list[str] = []
    figures: list[Figure] = []
    title = _title_above(text, blocks, indexes[0])
    following = card_at(text, blocks, indexes[0])
    for index in indexes:
        block, card = blocks[index], following
        following = card_at(text, blocks, index + 1) if index + 1 < len(blocks) else None
        if card:
            figures.append(card)
            continue
        cells = row_cells(text, block)
        words = [text[start:end].strip() for start, end in cells]
        if (block.header or index == indexes[0]) and lists_actions(words):
            return []  # a plan: its ratings are those of the work
        below = text[blocks[index + 1].start : blocks[index + 1].end] if index < indexes[-1] else ""
        if heading := read_heading(words, block, layout, counts_ratings=_TALLIED.match(below.partition(" | ")[0]) is not None):
            layout = heading
        elif index == indexes[0] and (coloured := _colours_of(words)):
            colours, heads = coloured, words
        elif colours:
            figures += _tallies(cells, words, colours, heads)
        elif following is None and (figure := _row(block, cells, words, layout, title)):
            figures.append(figure)
            title = ""
        elif len(words) == 1:
            title = words[0]
    rows = [blocks[index] for index in indexes]
    if layout.scores_inspection and len(figures) >= _FEWEST_GRADES and all(figure.value in _GRADES for figure in figures):
        return []  # grades of an inspection
    if not layout.states_indicators and (pairs := _pairs(text, rows)):
        return pairs  # before the rows of which only the rating was read
    return figures or _shares(text, rows) or _pairs(text, rows) or _share_column(text, rows) or ([] if layout.roles else _runs(text, rows))


def _colours_of(words: list[str]) -> dict[int, Rag | None]:
    """The ratings that head the columns of a table that counts them: "Service | Green | Amber | Red"."""
    rated: dict[int, Rag | None] = {at: rag_named(found[1]) for at, word in enumerate(words) if at and (found := RAG_CELL.match(word))}
    if not len(rated) == len(set(rated.values())) > 1:
        return {}
    return rated | {at: None for at, word in enumerate(words) if at and at not in rated and _TALLIED.match(word)}


def _place(column: tuple[int, Rag | None]) -> int:
    return column[0]


def _tallies(cells: Sequence[tuple[int, int]], words: list[str], colours: dict[int, Rag | None], heads: list[str]) -> list[Figure]:
    """One figure for each count of a rating in a row. A row that names nothing counts what the table's first heading says; its first cell may be left out."""
    bare = is_number(words[0])
    left_out = int(bare and len(words) == len(heads) - 1)
    measure = heads[0] if bare or not words[0] else words[0]
    return [
        Figure(*cells[at - left_out], "row-tally", measure=measure, value=float(count[1]), unit="count", rag=rag)
        for at, rag in sorted(colours.items(), key=_place)
        if at - left_out < len(words) and (count := _TALLY_CELL.fullmatch(words[at - left_out]))
    ]


def _pairs(text: str, rows: Sequence[Block]) -> list[Figure]:
    """The rows of a table that gives a name and its number each and has no head: "Days to answer | 17 days (target 15)", "Stock turn | 4.3 | Red"."""
    figures: list[Figure] = []
    for block in rows:
        words = [text[start:end].strip() for start, end in row_cells(text, block)]
        if len(words) > _WITH_RATING - 1 and words[2].startswith("("):
            words[1:3] = [f"{words[1]} {words[2]}"]  # "86.3% | (target 92%)", where wide spaces part them
        rated = RAG_CELL.match(words[2]) if len(words) == _WITH_RATING else None
        if (len(words) != 2 and not rated) or not words[0] or not (stated := _STATED.fullmatch(words[1])):
            return []
        numbers = cell_quantities(words[1], 0, len(words[1]))
        if not numbers or numbers[0].start > 1:
            return []
        figure = Figure(block.start, block.end, "row-pair", measure=words[0], value=numbers[0].value, unit=numbers[0].unit)
        figure.rag = rag_named(rated[1] if rated else stated["rag"]) if rated or stated["rag"] else None
        if stated["bound"]:
            figure.unit = "score"  # "4.3 out of 5"
        elif figure.unit == "count":
            figure.unit = unit_of(words[0]) or "count"
        if stated["role"]:
            setattr(figure, "target" if stated["role"].lower() == "target" else "previous", float(stated["number"].replace(",", "")))
        figures.append(figure)
    known = [figure for figure in figures if figure.target or unit_of(figure.measure or "") or polarity_of(figure.measure)]
    paid = [figure for figure in figures if figure.unit in ("gbp", "eur")]
    return figures if len(known) * 2 > len(figures) and len(paid) * 2 <= len(figures) else []


def _runs(text: str, rows: Sequence[Block]) -> list[Figure]:
    """The rows of a table without a head that gives each name two or more numbers: the last is the newest ("Days to let a home | 148 | 163")."""
    figures: list[Figure] = []
    for block in rows:
        words = [text[start:end].strip() for start, end in row_cells(text, block)]
        if len(words) < _FEWEST_CELLS or not words[0][:1].isalpha() or not all(map(is_number, words[1:])):
            return []
        figure = Figure(block.start, block.end, "row-run", measure=words[0])
        _take_number(figure, "previous", words[-2])
        _take_number(figure, "value", words[-1])
        figures.append(figure)
    if len(figures) < _FEWEST_ROWS or any(figure.value is None or figure.unit in ("gbp", "eur") for figure in figures):
        return []
    known = [figure for figure in figures if unit_of(figure.measure or "") or polarity_of(figure.measure)]
    for figure in figures:
        figure.unit = (unit_of(figure.measure or "") if figure.unit == "count" else None) or figure.unit
    return figures if len(known) * 2 >= len(figures) else []


def _shares(text: str, rows: Sequence[Block]) -> list[Figure]:
    """The rows of a table that gives a share of each thing that it names and nothing else: the answers to a survey."""
    figures: list[Figure] = []
    for at, block in enumerate(rows):
        cells = row_cells(text, block)
        words = [text[start:end].strip() for start, end in cells]
        graded = len(words) > 2 and all(_GRADE_CELL.fullmatch(word) for word in words[2:])  # "Linen | 93% | Compliant"
        if (len(words) == 2 or graded) and words[0] and (share := _SHARE.fullmatch(words[1])):
            end = cells[1][1] if graded else block.end
            figures.append(Figure(block.start, end, "row-share", measure=words[0], value=float(share[1]), unit="percent"))
        elif at:
            return []
    return figures if len(figures) > 1 else []


def _share_column(text: str, rows: Sequence[Block]) -> list[Figure]:
    """The rows of a table with a share in one and the same column, whatever heads it: "Locks | 8 | 2 | 25% | up 5 points"."""
    if _PAID_FOR.search(text, rows[0].start, rows[0].end):
        return []
    figures: list[Figure] = []
    column = 0
    for block in rows[1:]:
        words = [text[start:end].strip() for start, end in row_cells(text, block)]
        shares = [at for at, word in enumerate(words) if _SHARE.fullmatch(word)]
        if len(shares) != 1 or shares[0] != (column or shares[0]) or not words[0][:1].isalpha() or _MONEY.search(" ".join(words)):
            return []
        column = shares[0]
        figure = Figure(block.start, block.end, "row-share", measure=words[0], unit="percent")
        _take_number(figure, "value", words[column])
        for word in words[column + 1 :]:
            _take_direction(figure, word)
        figures.append(figure)
    return figures if len(figures) >= _FEWEST_ROWS else []


def _title_above(text: str, blocks: Sequence[Block], index: int) -> str:
    """The line right above a table, which may name what it measures: "Visits made in time" above "Target | Current | Previous"."""
    above = blocks[index - 1] if index else None
    is_line = above is not None and above.kind != "table_row" and above.end - above.start <= _LONGEST_TITLE
    return text[above.start : above.end] if above and is_line and text[above.end - 1] not in ".:;?" else ""


def _row(block: Block, cells: Sequence[tuple[int, int]], words: list[str], layout: Layout, title: str = "") -> Figure | None:
    """The figure of one row; None where the row has neither a name nor a value. A `title` above names the only row of a table without names."""
    if not layout.states_indicators:
        return _rated_row(block, words)
    if layout.roles[0] == "rag" and "name" not in layout.roles and _TALLIED.match(words[0]):
        return _tally(block, words, layout)
    figure = Figure(block.start, block.end, "row")
    roles = layout.roles_in(words)
    named = title if layout.roles.count("value") == 1 and "name" not in layout.roles and "target" in layout.roles else ""
    drawn: Direction | None = None  # by the sign of a change
    ways: list[str] = []
    for at, word in enumerate(words):
        role = roles[at] if at < len(roles) else "other"
        if role == "name" and not named and not is_number(word):
            named = figure.measure = word
        elif role == "code" and word:
            figure.code = word
        elif role == "previous" and figure.previous is not None:
            continue  # "Last quarter | Same quarter last year"
        elif role in ("value", "previous", "target", "floor") and word:
            _take_number(figure, role, word)
            if role == "value" and figure.previous is None and (was := _BRACKETED.fullmatch(word)):
                figure.previous = float(was[1].replace(",", ""))  # "21 (30)"
            if role in ("value", "previous") and (rated := RAG_CELL.match(word)):
                figure.rag = rag_named(rated[1]) if role == "value" else figure.rag
        elif role in ("rag", "direction", "other") and (rated := RAG_CELL.match(word)):  # "Assessment", "Status / trend"
            figure.rag = rag_named(rated[1])
            ways.append(word)  # "Amber ↓"
        elif role == "rag" and (led := _RAG_LED.match(word)):
            figure.rag = rag_named(led[1])
            ways.append(led[2])
        elif (role == "rag" or (len(word) > 1 and role in ("direction", "other"))) and (letter := _LETTER_MARKED.fullmatch(word)):
            figure.rag = _RAG_LETTER[letter[1]]
            ways.append(word)
        elif role == "direction" or (role == "other" and _WAY_ALONE.fullmatch(word)):
            ways.append(word)
        elif role == "other" and (signed := _SIGNED.fullmatch(word)) and at < len(layout.names) and _CHANGE_HEAD.search(layout.names[at]):
            drawn = "up" if signed["sign"] == "+" or signed["rise"] else "down" if signed["sign"] else "stable"
        elif role == "unit" and figure.unit in (None, "count"):
            figure.unit = unit_of(word) or figure.unit
        fill = block.fills[at] if block.fills and at < len(block.fills) else None
        if figure.rag is None and role in ("rag", "value") and (rag := rag_of_colour(fill)):
            figure.rag = rag
    if not named or (figure.value is None and figure.rag is None and figure.target is None):
        return None
    if figure.value is None and figure.target is None and len(words) > 2 and all(_GRADE_CELL.fullmatch(word) for word in words[1:] if word):
        return None  # "Inclusion | Strong | Needs attention": grades, whatever the colour of their cells
    code, figure.measure = split_code(named)
    figure.code = figure.code or code
    for way in ways:
        _take_direction(figure, way)
    if figure.unit == "count" and figure.denominator:
        _take_shares(figure, words, layout.roles)
    unit = unit_of(figure.measure)
    if figure.unit in (None, "count") and unit:
        figure.unit = unit
    if figure.unit == "count" and "%" in layout.in_words_of("value"):
        figure.unit = "percent"
    if figure.unit == "count" and (sign := _IN_MONEY.search(layout.in_words_of("value"))):
        figure.unit = "gbp" if sign.group() == "£" else "eur"
    if drawn and computed_direction(figure) == drawn:
        figure.direction = figure.direction or drawn
    if figure.unit in ("count", "gbp") and (scale := _IN_THOUSANDS.search(named) or _IN_THOUSANDS.search(layout.in_words_of("value"))):
        _multiply(figure, 1e6 if scale[1].lower() == "m" else 1e3)
    if figure.direction is None and figure.direction_drawn and computed_direction(figure) in (None, figure.direction_drawn):
        figure.direction = figure.direction_drawn  # an arrow of the number; one that the numbers belie may be of the performance
    last = max(end for (start, end), word in zip(cells, words, strict=True) if word)
    figure.end = min(block.end, last)
    return figure


def _take_shares(figure: Figure, words: list[str], roles: Sequence[Column]) -> None:
    """Makes shares of "9 of 10" and "12 of 15" in a row whose target is one: "Applications in time | 12 of 15 | 9 of 10 | 80%"."""
    if not any(role == "target" and "%" in word for role, word in zip(roles, words, strict=False)):
        return
    for role, word in zip(roles, words, strict=False):
        numbers = cell_quantities(word, 0, len(word)) if role in ("value", "previous") else []
        if numbers and numbers[0].numerator is not None and numbers[0].denominator:
            setattr(figure, role, round(100 * numbers[0].numerator / numbers[0].denominator, 1))
            figure.unit = "percent"


def _multiply(figure: Figure, by: float) -> None:
    """Makes pounds of the sums of a row whose name says that they are thousands or millions."""
    figure.unit = "gbp"
    for role in ("value", "value_high", "previous", "target", "floor"):
        if (number := getattr(figure, role)) is not None:
            setattr(figure, role, round(number * by, 2))


def _tally(block: Block, words: list[str], layout: Layout) -> Figure | None:
    """A row that counts what has a rating ("Green | 16 | 9"), in a table whose first column holds the ratings."""
    figure = Figure(block.start, block.end, "row-tally", measure=words[0], unit="count")
    for role, word in zip(layout.roles, words, strict=False):
        if role in ("value", "previous") and is_number(word):
            _take_number(figure, role, word)
    if figure.value is None and (counts := [word for word in words[1:] if is_number(word)]):
        _take_number(figure, "value", counts[0])
    if rated := RAG_CELL.match(words[0]):
        figure.rag = rag_named(rated[1])
    return figure if figure.value is not None else None


def _rated_row(block: Block, words: list[str]) -> Figure | None:
    """A row without known columns that ends with one or two ratings: the first is the latest."""
    filled = [word for word in words if word]
    ratings = [rated for word in filled[1:] if (rated := RAG_CELL.match(word))]
    if not filled or not 1 <= len(ratings) <= 2 or len(filled[0]) < 8 or RAG_CELL.match(filled[0]):
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
        if drawn := ARROWS.get(character):
            figure.direction_drawn = drawn
            return
    if told := _WAYS.match(word):
        if told.lastgroup in ("up", "down", "stable"):
            figure.direction = told.lastgroup  # type: ignore[assignment]
        elif (way := computed_direction(figure)) in ("up", "down"):
            figure.direction = way  # "12% | 8% | Improving": of the number, whichever way is better
        elif polarity := polarity_of(figure.measure) or _polarity_shown(figure):
            figure.direction = "up" if (polarity == "higher_is_better") == (told.lastgroup == "better") else "down"


def _polarity_shown(figure: Figure) -> Polarity | None:
    """Which way is better as the row itself shows: 34 against a target of 30 and red is better lower."""
    if figure.value is None or figure.target is None or figure.value == figure.target or figure.rag not in ("red", "green"):
        return None
    return "higher_is_better" if (figure.value > figure.target) == (figure.rag == "green") else "lower_is_better"
