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

from extractors.beginnings import searched
from extractors.cues import Cue
from extractors.dates import find_dates
from extractors.judgements.cells import (
    CARD_SURE,
    Cell,
    day_behind_name,
    day_of,
    earlier_cell,
    fills,
    grade_cell,
    is_own_column,
    is_to_come,
)
from extractors.judgements.lines import newest_first
from extractors.judgements.scope import SCALE, Scope, scope_above
from extractors.judgements.values import PrintedGrade, Value
from extractors.outline import Outline
from extractors.readers.blocks import row_cells
from models import Block

_BEFORE = searched(r"\b(?:previous(?:ly)?|last|prior|before|was|earlier|former|old|then)\b", re.IGNORECASE)
_NOW = searched(r"\b(?:current(?:ly)?|now|latest|this|new|today|present)\b", re.IGNORECASE)
_WHEN = searched(r"\b(?:date|inspected|published|visited|visit|when|year|month|publication)\b", re.IGNORECASE)
_ROUND = searched(r"\b(?:round|cycle|inspection|visit|phase|wave|R) ?(?P<number>\d)\b", re.IGNORECASE)
_COUNTED = searched(
    r"\b(?:number|no\.?|nos\.?|places|beds|capacity|roll|requirements|recommendations|complaints|areas for improvement|actions|staff(?! team)|children(?![’'])|%|percentage|target|homes|providers|settings|schools|total|risk|rank)\b",
    re.IGNORECASE,
)
_IN_NUMBERS = searched(
    r"\b(?:care inspectorate\b(?! wales)|key (?:questions?|themes?)|quality (?:statement|theme|question)s?)", re.IGNORECASE
)
_NOW_AND_BEFORE = ("Now", "Before")  # heads of two columns of grades
_SHARE = searched(r"\d ?%")
_HEAD_LINES = 2  # blocks above a table that may be the heads of its columns
# "2023", "Grade 2023", "2021/22", "Round 3 (2025)"
_YEAR = re.compile(r"(?:[A-Za-z]+ (?:\d{1,2} )?)?\(?(?P<year>(?:19|20)\d\d)(?: ?[/–—-] ?(?:20)?\d\d)?\)?(?: [A-Za-z]+)?")


def table_grades(outline: Outline, cues: Sequence[Cue], held: dt.date | None) -> Iterator[PrintedGrade]:
    """The grades of the tables that stand under an inspection, in the order of the text."""
    blocks, text = outline.document.blocks, outline.text
    starts = [cue.start for cue in cues]
    if not any(cue.label != "grade" for cue in cues):
        return
    named = any(cue.label == "inspectorate" for cue in cues)
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
        if not worded and not named:
            continue
        scope = scope_above(outline, cues, starts, first, held)
        own = any(is_own_column(text[start:end]) for start, end in row_cells(text, rows[0])[1:])
        if own and scope.others and scope.inspectorate:
            scope = scope._replace(told=True, others=False)  # the table itself tells which column is the body's own
        if not worded and not (scope.inspectorate and (SCALE.search(text, rows[0].start, rows[0].end) or _IN_NUMBERS.search(scope.words))):
            continue
        in_head = cues[bisect_left(starts, rows[0].start) : bisect_left(starts, rows[0].end)]
        # "Calls answered | 90% | Poor" below "Rating" is a figure with its colour
        by_head = not scope.others and any(cue.label != "grade" for cue in in_head) and not _SHARE.search(text, rows[0].end, rows[-1].end)
        if scope.told or by_head:
            above = text[blocks[max(0, first - _HEAD_LINES)].start : rows[0].start]
            # The heads of the columns may stand in lines of their own, above what was read as the table
            yield from _graded_rows(
                text,
                rows,
                held,
                scope,
                across=scope.told and not _COUNTED.search(above.lower().replace("staff team", "")),
                newer=newest_first(outline, first),
            )


def _graded_rows(
    text: str, rows: Sequence[Block], held: dt.date | None, scope: Scope, *, across: bool, newer: bool | None
) -> Iterator[PrintedGrade]:
    heads = [text[start:end] for start, end in row_cells(text, rows[0])]
    body = [(row, cells) for row in rows if len(cells := row_cells(text, row)) == len(heads)]
    columns = _columns(text, heads, [cells for _, cells in body], held, scope)
    earlier: list[list[Value | None]] = [[earlier_cell(text, cells[at]) for _, cells in body] for at in range(len(heads))]
    own = [at for at, head in enumerate(heads) if at and is_own_column(head)]
    if not columns or any(column[0] for column in columns):
        two = len(heads) - sum(map(all, earlier)) == 2 and all(columns[1])
        if any(columns[0]) or not (two or (across and len(heads) > 2 and all(map(all, columns[1:])))):
            return  # grades above columns: what the cells are is not told
        heads, own = [""] * len(heads), []  # areas and their grades, without a head
        if newer is not None and len(columns) == len(_NOW_AND_BEFORE) + 1:
            heads[1:] = _NOW_AND_BEFORE if newer else reversed(_NOW_AND_BEFORE)
    else:
        body, columns, earlier = body[1:], [column[1:] for column in columns], [column[1:] for column in earlier]
    if any(columns[0]) and not (len(columns) > 2 and all(map(any, columns))):
        return  # "Good | 12"
    for at in own:
        yield from (PrintedGrade(*cells[at], None, None, None) for (_, cells), cell in zip(body, columns[at], strict=True) if cell)
        columns[at] = [None] * len(body)
    later = {at for at, head in enumerate(heads) if is_to_come(head) and any(columns[at])}
    series = None if later else _series(heads, columns, held)
    days = {at: day for at, head in enumerate(heads) if any(columns[at]) and at not in later and (day := _head_day(head, held))}
    if body and not any(column[-1] for column in columns) and len(below := _days_across(text, body[-1][1], columns, held)) > 1:
        days = below  # the row of days stands below the grades
    above: str | None = None  # the day of the subject that the rows with an empty first cell go on with
    for number, (row, cells) in enumerate(body):
        found = {at: cell for at, column in enumerate(columns) if (cell := column[number])}
        if not found and len(dated := _days_across(text, cells, columns, held)) > 1:
            days = dated  # "Visit | January 2026 | March 2026", below the names of schools
            continue
        day = _row_day(text, heads, cells, [at for at in range(1, len(cells)) if at not in found], held)
        day = above = day or (above if number and cells[0][0] == cells[0][1] else day_behind_name(text, cells[0], held))
        for at, cell in found.items() if series is None else ():
            told = None if at in later else cell.date or day or days.get(at) or (None if days else scope.date)
            yield PrintedGrade(*cells[at], cell.value.grade, cell.value.previous, told, scope.inspectorate)
        if series and (given := found.get(series[0])):
            before = found.get(series[1])
            old = before.value if before else next((column[number] for column in earlier if column[number]), None)
            told = given.date or day or scope.date or days.get(series[0])
            span = cells[series[0]] if own else (next(start for start, end in cells if end > start), row.end)
            yield PrintedGrade(*span, given.value.grade, given.value.previous or _in_kind(old, given.value), told, scope.inspectorate)


def _columns(
    text: str, heads: Sequence[str], rows: Sequence[Sequence[tuple[int, int]]], held: dt.date | None, scope: Scope
) -> list[list[Cell | None]]:
    """The grades of each column; numbers are grades where nothing else stands below their heads, and where the table holds two."""
    numbers = scope.inspectorate is not None and (_IN_NUMBERS.search(scope.words) or SCALE.search(" ".join(heads))) is not None
    card = CARD_SURE.search(scope.words) is not None or any(CARD_SURE.search(text, *cell) for cells in rows for cell in cells)
    columns = []
    for at, head in enumerate(heads):
        number = numbers and at > 0 and not _COUNTED.search(head)
        columns.append([grade_cell(text, cells[at], held, numbers=number, card=card and at > 0) for cells in rows])
    bare = [
        at
        for at, column in enumerate(columns)
        if any(cell and cell.value.bare for cell in column)
        and all(cell is None or cell.value.bare or cell.value.grade.isdigit() for cell in column)
    ]
    kept = [at for at in bare if fills([cells[at] for cells in rows[1:]], text, columns[at][1:])]
    if sum(cell is not None for at in kept for cell in columns[at]) < 2:
        kept = []
    return [[None] * len(rows) if at in bare and at not in kept else column for at, column in enumerate(columns)]


def _days_across(
    text: str, cells: Sequence[tuple[int, int]], columns: Sequence[Sequence[Cell | None]], held: dt.date | None
) -> dict[int, str]:
    """The days that a row gives to the columns of grades: "Visit | January 2026 | March 2026 (draft)"."""
    return {at: day for at, column in enumerate(columns) if any(column) and (day := day_of(text, cells[at], held, begins=True))}


def _in_kind(old: Value | None, new: Value) -> str | None:
    """An earlier grade in the kind of the new one: where that is a word, "requires improvement" of "3 - Requires improvement"."""
    if old is None:
        return None
    return old.word if old.word and not new.grade.isdigit() else old.grade


def _row_day(text: str, heads: list[str], cells: Sequence[tuple[int, int]], others: Sequence[int], held: dt.date | None) -> str | None:
    """The day of a row: in the column that its head says holds days, or in a cell that is a day and nothing else."""
    told = (day_of(text, cells[at], held) for at, head in enumerate(heads) if _WHEN.search(head))
    return next((day for day in told if day), None) or next(
        (day for at in others if (day := day_of(text, cells[at], held, whole=True))), None
    )


def _series(heads: list[str], columns: list[list[Cell | None]], held: dt.date | None) -> tuple[int, int] | None:
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
    """The day, month or year of a head: "Visit of 4 May 2025", "July 2025", "Round 3 (2025)"."""
    told = next((mention.iso for mention in find_dates(head, 0, len(head), held) if mention.year_given), None)
    year = _YEAR.fullmatch(head)
    return told or (year["year"] if year else None)
