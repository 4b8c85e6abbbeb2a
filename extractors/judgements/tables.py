"""Grades that stand in the cells of a table: one school a row, and what the inspectors gave it.

A table is one of grades where its head, or what stands above it, names an inspectorate or the act of grading. A row with one grade is one judgement, and so is
one with the grades of two rounds ("Area | 2023 | 2025", "Round 2 | Round 3", "Previous | Current"): the last is the grade, that before it the previous one. Of
a row with the grades of several areas, each cell is one. Numbers are grades below "Score" or "Grade", where inspectors gave them. How many homes were
good ("Good | 12") is none.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractors.beginnings import searched
from extractors.cues import Cue
from extractors.dates import find_dates
from extractors.judgements.scope import SCALE, Scope, already, scope_above
from extractors.judgements.values import PrintedGrade, Value, values_in
from extractors.outline import Outline
from extractors.readers.blocks import row_cells
from models import Block

_BEFORE = searched(r"\b(?:previous(?:ly)?|last|prior|before|was|earlier|former|old|then)\b", re.IGNORECASE)
_NOW = searched(r"\b(?:current(?:ly)?|now|latest|this|new|today|present)\b", re.IGNORECASE)
_WHEN = searched(r"\b(?:date|inspected|published|visited|visit|when|year|month|publication)\b", re.IGNORECASE)
_ROUND = searched(r"\b(?:round|cycle|inspection|visit|phase|wave|R) ?(?P<number>\d)\b", re.IGNORECASE)
_COUNTED = searched(
    r"\b(?:number|no\.?|nos\.?|places|beds|capacity|roll|requirements|recommendations|complaints|areas for improvement|actions|staff|children|%|percentage|target|homes|providers|settings|schools|total|risk|rank)\b",
    re.IGNORECASE,
)
_IN_NUMBERS = searched(r"\b(?:[Cc]are [Ii]nspectorate\b(?! Wales)|[Kk]ey (?:questions?|themes?)|[Qq]uality (?:statement|theme|question)s?)")
_MONTH = re.compile(r"(?P<month>0?[1-9]|1[0-2])[/.](?P<year>(?:19|20)\d\d)")  # "05/2025"
_SHARE = searched(r"\d ?%")
# What may stand beside the grade in its cell: "Good (no change)", "Good ↑", "Good – May 2025"
_BESIDE = re.compile(
    r"[\s()\[\]–—↑↓↔→▲▼*†,.;:-]*(?:(?:no change|unchanged|improved|declined|overall|up|down|same|in|from|on|to be good)[\s()\[\]↑↓↔→▲▼.,;:-]*)*",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:[A-Za-z]+ )?(?P<year>(?:19|20)\d\d)(?: ?[/–-] ?(?:20)?\d\d)?(?: [A-Za-z]+)?")  # "2023", "Grade 2023", "2021/22"


class _Cell(NamedTuple):
    value: Value
    date: str | None


def table_grades(outline: Outline, cues: Sequence[Cue], held: dt.date | None) -> Iterator[PrintedGrade]:
    """The grades of the tables that stand under an inspection, in the order of the text."""
    blocks, text = outline.document.blocks, outline.text
    starts = [cue.start for cue in cues]
    if not any(cue.label != "grade" for cue in cues):
        return
    index = 0
    while index < len(blocks):
        block = blocks[index]
        if block.kind != "table_row":
            index += 1
            continue
        first = index
        while index < len(blocks) and blocks[index].kind == "table_row" and blocks[index].table == block.table:
            index += 1
        rows = blocks[first:index]
        if len(rows) < 2:
            continue
        graded = cues[bisect_left(starts, rows[0].start) : bisect_left(starts, rows[-1].end)]
        worded = any(cue.label == "grade" for cue in graded)
        scope = scope_above(outline, cues, starts, first, held)
        if not worded and not (scope.inspectorate and (SCALE.search(text, rows[0].start, rows[0].end) or _IN_NUMBERS.search(scope.words))):
            continue
        in_head = cues[bisect_left(starts, rows[0].start) : bisect_left(starts, rows[0].end)]
        # "Calls answered | 90% | Poor" below "Rating" is a figure with its colour
        by_head = not scope.others and any(cue.label != "grade" for cue in in_head) and not _SHARE.search(text, rows[0].end, rows[-1].end)
        if scope.told or by_head:
            yield from _graded_rows(text, rows, held, scope)


def _graded_rows(text: str, rows: Sequence[Block], held: dt.date | None, scope: Scope) -> Iterator[PrintedGrade]:
    heads = [text[start:end] for start, end in row_cells(text, rows[0])]
    body = [(row, cells) for row in rows if len(cells := row_cells(text, row)) == len(heads)]
    numbers = scope.inspectorate is not None and (_IN_NUMBERS.search(scope.words) or SCALE.search(" ".join(heads))) is not None
    columns = [
        _column(text, [cells[at] for _, cells in body], held, numbers=numbers and at > 0 and not _COUNTED.search(head))
        for at, head in enumerate(heads)
    ]
    if not columns or any(column[0] for column in columns):
        if len(heads) != 2 or not all(columns[1]) or any(columns[0]):
            return  # grades above columns: what the cells are is not told
        heads = ["", ""]  # areas and their grades, without a head
    else:
        body, columns = body[1:], [column[1:] for column in columns]
    if any(columns[0]) and not (len(columns) > 2 and all(map(any, columns))):
        return  # "Good | 12"
    series = _series(heads, columns, held)
    for number, (row, cells) in enumerate(body):
        found = {at: cell for at, column in enumerate(columns) if (cell := column[number])}
        dated = _row_day(text, heads, cells, [at for at in range(1, len(cells)) if at not in found], held) or scope.date
        if series is None:
            for at, cell in found.items():
                yield PrintedGrade(*cells[at], cell.value.grade, cell.value.previous, cell.date or dated, scope.inspectorate)
        elif given := found.get(series[0]):
            earlier = found.get(series[1])
            previous = given.value.previous or (earlier.value.grade if earlier else None)
            day = given.date or dated or _head_day(heads[series[0]], held)
            yield PrintedGrade(row.start, row.end, given.value.grade, previous, day, scope.inspectorate)


def _column(text: str, cells: Sequence[tuple[int, int]], held: dt.date | None, *, numbers: bool) -> list[_Cell | None]:
    """The grades of a column; numbers are grades where all of them below its head are, and where there are two."""
    column = [_cell(text, cell, held, numbers=numbers) for cell in cells]
    given = [cell for cell in column[1:] if cell]
    if given and all(cell.value.bare for cell in given) and (len(given) < 2 or len(given) < len(column) - 1):
        return [None] * len(column)
    return column


def _row_day(text: str, heads: list[str], cells: Sequence[tuple[int, int]], others: Sequence[int], held: dt.date | None) -> str | None:
    """The day of a row: in the column that its head says holds days, or in a cell that is a day and nothing else."""
    told = (_day(text, cells[at], held) for at, head in enumerate(heads) if _WHEN.search(head))
    return next((day for day in told if day), None) or next(
        (day for at in others if (day := _day(text, cells[at], held, whole=True))), None
    )


def _series(heads: list[str], columns: list[list[_Cell | None]], held: dt.date | None) -> tuple[int, int] | None:
    """The column of the newest grade, and that of the one before it (-1 for none); None where the columns are areas."""
    graded = [at for at, column in enumerate(columns) if any(column)]
    if len(graded) == 1:
        return graded[0], -1
    times = {at: time for at in graded if (time := _time(heads[at], held)) is not None}
    untold = [at for at in graded if at not in times]
    if len(untold) == 1 and any(_BEFORE.search(heads[at]) for at in times):
        times[untold[0]] = _LATEST  # "Grade | Previous grade"
    if not graded or len(times) < len(graded) or len(set(times.values())) < len(times):
        return None
    ordered = sorted(times, key=times.__getitem__)
    return ordered[-1], ordered[-2]


_LATEST = 9999.0


def _time(head: str, held: dt.date | None) -> float | None:
    """Where in time the head of a column lies: "2023", "Round 2", "Previous grade", "May 2025"."""
    if day := _head_day(head, held):
        return float(day[:4]) + (float(day[5:7]) / 100 if len(day) > 4 else 0) + (float(day[8:10]) / 10000 if len(day) > 7 else 0)
    if found := _ROUND.search(head):
        return float(found["number"])
    if _BEFORE.search(head):
        return 0.0
    return _LATEST if _NOW.search(head) else None


def _head_day(head: str, held: dt.date | None) -> str | None:
    if found := _YEAR.fullmatch(head):
        return found["year"]
    return next((mention.iso for mention in find_dates(head, 0, len(head), held) if mention.year_given), None)


def _cell(text: str, span: tuple[int, int], held: dt.date | None, *, numbers: bool) -> _Cell | None:
    """The grade that a cell is, with the day that stands beside it; None where it says more."""
    low, high = span
    if not 0 < high - low < 60:
        return None
    values = values_in(text, low, high)
    if len(values) != 1 or values[0].start != low or (values[0].bare and not (numbers and values[0].end == high)):
        return None
    beside, date = values[0].end, None
    if beside < high:
        for mention in find_dates(text, beside, high, held):
            if not _BESIDE.fullmatch(text, beside, mention.start):
                return None
            beside, date = mention.end, already(mention, held)
        if not _BESIDE.fullmatch(text, beside, high):
            return None
    return _Cell(values[0], date)


def _day(text: str, cell: tuple[int, int], held: dt.date | None, *, whole: bool = False) -> str | None:
    if month := _MONTH.fullmatch(text, *cell):
        return f"{month['year']}-{int(month['month']):02}"
    for mention in find_dates(text, *cell, held):
        if not whole or (mention.start == cell[0] and mention.end == cell[1]):
            return already(mention, held)
    return None
