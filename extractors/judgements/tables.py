"""Grades that stand in the cells of a table: one school a row, and what the inspectors gave it.

A table is one of grades where its head, or the text right above it, names an inspectorate or the act of grading. A row with one grade is one judgement; of
a row with several, each cell is one.
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
from extractors.judgements.grades import whole_grade
from extractors.readers.blocks import row_cells
from models import Block

_BEFORE = searched(r"\b(?:previous|last|prior|before|was|earlier)\b", re.IGNORECASE)
_WHEN = searched(r"\b(?:date|inspected|published|visited|visit|when|year|month)\b", re.IGNORECASE)
_FURTHEST = 400  # characters above a table in which its inspection is named


class TableGrade(NamedTuple):
    """A grade in a table, at text[start:end]: a cell, or the row where it holds no other."""

    start: int
    end: int
    grade: str
    previous: str | None
    date: str | None


def table_grades(text: str, blocks: Sequence[Block], cues: Sequence[Cue], held: dt.date | None) -> Iterator[TableGrade]:
    """The grades of the tables that a judgement cue stands in, in the order of the text."""
    starts = [cue.start for cue in cues]
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
        graded = cues[bisect_left(starts, rows[0].start) : bisect_left(starts, rows[-1].end)]
        if len(rows) < 2 or not any(cue.label == "grade" for cue in graded):
            continue
        told_from = bisect_left(starts, max(0, rows[0].start - _FURTHEST))
        if any(cue.label != "grade" for cue in cues[told_from : bisect_left(starts, rows[0].end)]):
            yield from _graded_rows(text, rows, held)


def _graded_rows(text: str, rows: Sequence[Block], held: dt.date | None) -> Iterator[TableGrade]:
    heads = [text[start:end] for start, end in row_cells(text, rows[0])]
    if any(whole_grade(head) for head in heads):
        return  # no head: what the cells are is not told
    for row in rows[1:]:
        cells = row_cells(text, row)
        if len(cells) != len(heads):
            continue
        found = [(cell, head, grade) for cell, head in zip(cells, heads, strict=True) if (grade := whole_grade(text[slice(*cell)]))]
        earlier = next((grade for _, head, grade in found if _BEFORE.search(head)), None)
        given = [(cell, grade) for cell, head, grade in found if not _BEFORE.search(head)]
        date = next((_date(text, cell, held) for cell, head in zip(cells, heads, strict=True) if _WHEN.search(head)), None)
        if len(given) == 1:
            yield TableGrade(row.start, row.end, given[0][1], earlier, date)
        else:
            for (start, end), grade in given:
                yield TableGrade(start, end, grade, None, date)


def _date(text: str, cell: tuple[int, int], held: dt.date | None) -> str | None:
    return next((mention.iso for mention in find_dates(text, *cell, held)), None)
