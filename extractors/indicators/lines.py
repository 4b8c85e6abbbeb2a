"""Rows of figures that have lost their table: in text copied from a page, a row is a line ("Burglary 50 44 -12%"), or each of its cells is one.

Which number is the newest is told by the years that head the columns, else by the change that closes the row (44 after 50 is -12 %), else by the
order in which tables are read: the later column is the newer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extractors.beginnings import searched
from extractors.indicators.figure import Figure
from extractors.indicators.measures import split_code, unit_of
from extractors.quantities.in_text import find_quantities
from extractors.quantities.quantity import Quantity
from models import Block

_NUMBER = r"[-+−]?[£€]?\d[\d,]*(?:\.\d+)?\s?%?|n/?a|nil|-"
_ROW = re.compile(
    rf"(?P<name>[A-Z%][^\d|:]{{2,80}}?)[\s:|–—-]+(?P<numbers>\(?(?:{_NUMBER})\)?(?:[\s|]+\(?(?:{_NUMBER})\)?)+)", re.IGNORECASE
)
_NAME = re.compile(r"(?P<name>[A-Z%][^\d|:.;]{2,80}):?")
_CELL = re.compile(rf"\(?(?:{_NUMBER})\)?", re.IGNORECASE)
_YEAR = searched(r"\b((?:19|20)\d\d)\b")
_ROW_ENDS = frozenset("0123456789%)-alAL")  # "n/a", "nil"
_ONE_SUM = re.compile(r"-\s\S+")  # "Hire of hall - £45.00"
# "Oil for the lock, Chq No 21 £5.00", "Paint 100021 £7.50": the number of a payment
_PAYMENT = re.compile(
    r".*\b(?:chq|cheque|bacs|inv(?:oice)?|voucher|receipt)s?\b.*|[^|]*?[\s|]\d{3,8}[\s|]+[£€][\d,]+(?:\.\d\d)?", re.IGNORECASE
)
_LONGEST_CELL = 16  # characters
_LONGEST_ROW = 160
_BARE_YEAR = searched(r"(?<![\d,.])\d{4}(?![\d,.%])")
_FURTHEST_ROW = 6  # blocks from one row to the next of the same table


def find_line_figures(text: str, blocks: Sequence[Block]) -> list[Figure]:
    """The figures of rows that stand as lines or as runs of lines; a single such row is no table."""
    rows: list[tuple[int, Figure]] = []
    years: list[int] = []
    index = after_row = 0
    while index < len(blocks):
        if not _may_be_row(text, blocks, index):
            index += 1
            continue
        read = _read(text, blocks, index)
        length = 1
        if read:
            length, name, numbers = read
            heading = years if index == after_row else _heading_years(text, blocks, index)
            end = blocks[index + length - 1].end
            if figure := _figure(text, blocks[index].start, end, name=name, numbers=numbers, years=heading):
                years, after_row = heading, index + length
                rows.append((index, figure))
        index += length
    near = [abs(one[0] - other[0]) <= _FURTHEST_ROW for one, other in pairwise(rows)]
    return [figure for at, (_, figure) in enumerate(rows) if (at > 0 and near[at - 1]) or (at < len(near) and near[at])]


def _heading_years(text: str, blocks: Sequence[Block], index: int) -> list[int]:
    """The years that head the columns of the row at `index`: two on one line above it, or each alone on a line of its own."""
    alone: list[int] = []
    for block in reversed(blocks[max(0, index - 4) : index]):
        found = [int(year) for year in _YEAR.findall(text, block.start, block.end)]
        if block.end - block.start > 60 or (alone and not found):
            break
        if len(found) > 1:
            return found
        if found and block.end - block.start <= 12:
            alone[:0] = found
    return alone


def _may_be_row(text: str, blocks: Sequence[Block], index: int) -> bool:
    """Whether a block can be a row, by its last letter, or the first cell of one, by the length of the next: most blocks are neither."""
    block = blocks[index]
    if block.kind == "table_row" or block.end - block.start > _LONGEST_ROW:
        return False
    following = blocks[index + 1] if index + 1 < len(blocks) else None
    return text[block.end - 1] in _ROW_ENDS or (following is not None and following.end - following.start <= _LONGEST_CELL)


def _read(text: str, blocks: Sequence[Block], index: int) -> tuple[int, str, list[Quantity]] | None:
    """How many blocks the row at `index` takes, its name and its numbers; no numbers for the head of a table."""
    block = blocks[index]
    if not (text[block.start].isalpha() or text[block.start] == "%"):
        return None
    row = _ROW.fullmatch(text, block.start, block.end) if text[block.end - 1] in _ROW_ENDS else None
    told = row is not None and not (_ONE_SUM.fullmatch(row["numbers"]) or _PAYMENT.fullmatch(text, block.start, block.end))
    if row and told and not all(_YEAR.fullmatch(number) for number in row["numbers"].split()):
        return 1, row["name"], _numbers(text, row.start("numbers"), block.end)
    last = index + 1
    while last < len(blocks) and last - index <= 8 and _CELL.fullmatch(text, blocks[last].start, blocks[last].end):
        last += 1
    name = _NAME.fullmatch(text, block.start, block.end) if last - index >= 3 else None
    if name is None:
        return None
    if all(_YEAR.fullmatch(text, cell.start, cell.end) for cell in blocks[index + 1 : last]):
        return last - index, name["name"], []  # "Ward", "2018", "2019": the head of a table
    return last - index, name["name"], [number for cell in blocks[index + 1 : last] for number in _numbers(text, cell.start, cell.end)]


def _numbers(text: str, start: int, end: int) -> list[Quantity]:
    found = find_quantities(text, start, end)
    bare = _BARE_YEAR.finditer(text, start, end)
    found += [
        Quantity(match.start(), match.end(), float(match.group()), "count")
        for match in bare
        if not any(q.start <= match.start() < q.end for q in found)
    ]
    return sorted(found, key=lambda quantity: quantity.start)


def _figure(text: str, start: int, end: int, *, name: str, numbers: list[Quantity], years: Sequence[int]) -> Figure | None:
    """The row's figure: the newest value, the earlier one; a change in percent at the end is neither."""
    if not numbers:
        return None
    change = numbers[-1] if len(numbers) >= 3 and numbers[-1].unit == "percent" and numbers[0].unit != "percent" else None
    values = [number for number in numbers if number.unit == numbers[0].unit and number is not change]
    newest, earlier = values[0], values[1] if len(values) > 1 else None
    if earlier and _second_is_newest(values, change, years, text):
        newest, earlier = values[-1], values[-2]
    code, measure = split_code(name.strip(" :–—-"))
    unit = unit_of(measure) if newest.plain else newest.unit
    return Figure(
        start,
        end,
        "line-row",
        measure=measure,
        code=code,
        value=newest.value,
        unit=unit or newest.unit,
        previous=earlier.value if earlier else None,
    )


def _second_is_newest(values: Sequence[Quantity], change: Quantity | None, years: Sequence[int], text: str) -> bool:
    if text[values[1].start - 1 : values[1].start] == "(":
        return False  # "45 (40)"
    if len(years) >= 2 and years[0] != years[1]:
        return years[1] > years[0]
    if change is None:
        return True
    first, second = values[0].value, values[1].value
    percent = (
        change.value if text[change.start - 1 : change.start] not in ("-", "−") and text[change.start] not in "-−" else -abs(change.value)
    )
    as_first = 100 * (first - second) / second if second else None
    as_second = 100 * (second - first) / first if first else None
    if as_first is None or as_second is None:
        return as_first is None
    return abs(as_second - percent) < abs(as_first - percent)
