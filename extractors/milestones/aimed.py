"""Dates of the tables of aims: by when a measure is to be reached ("Share of roads in good repair will be at least 80% | 2029"), and what the measure of a
commitment says is done by then ("Terms agreed by June 2027. Lease signed by March 28").
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from spacy.tokens import Doc

from extractors.actions.due.in_columns import resolve_due
from extractors.aims import Aim, Cell, find_aims
from extractors.anchor import anchor_of
from extractors.beginnings import searched
from extractors.calendar_words import MONTH
from extractors.dates import find_dates
from extractors.milestones.columns import milestone_cells
from extractors.outline import outline_of

_ISO = re.compile(r"\d{4}(?:-\d\d){0,2}")
_YEAR_FIRST = re.compile(r"(?P<year>20\d\d)(?:\s?[-–—/]\s?(?:20)?\d\d)?")  # "2028", "2026-28", "2028/29"
_DATE = searched(
    rf"(?P<lead>\b(?:by|before|until|no later than|not later than|in place|live|from|starts?|begins?|due|launch(?:ed)?|complete[d]?|in|for) (?:the )?(?:end of |early |late |mid[- ]?|start of )?)(?P<when>(?:\d{{1,2}}(?:st|nd|rd|th)? )?{MONTH}(?: \d{{4}}| ?[’'‘]?\d\d)?|(?:spring|summer|autumn|winter) 20\d\d|20\d\d)(?![\w/-])",
    re.IGNORECASE,
)
_JOINTS = (". ", "; ", "• ", " - ")
_SHORTEST = 12  # characters that tell what is done by a date


class AimedAt(NamedTuple):
    """What is to be reached, text[start:end], and when; what dates it ends at `until`."""

    start: int
    end: int
    date: str
    until: int


def find_aimed(doc: Doc) -> Iterator[AimedAt]:
    """What the tables of aims date, and those of milestones; no dates that were past at the meeting."""
    outline = outline_of(doc)
    text = outline.text
    for found in find_aims(text, outline.document.blocks):
        at = found.what if isinstance(found, Aim) else found.cell
        held = anchor_of(doc, outline.sentence_at(at[0]))
        if isinstance(found, Aim):
            date = _date_of(text[slice(*found.due)], held)
            if date and _lies_ahead(date, held):
                yield AimedAt(at[0], at[1] - text.endswith((".", ";"), *at), date, found.due[1])
        else:
            yield from _in_measure(text, found.cell, held)
    if "milestone" in outline.lower:
        yield from _in_columns(doc)


def _in_columns(doc: Doc) -> Iterator[AimedAt]:
    """What tables print below "Milestone", with the date that its cell ends with ("New gates hung May 2027") or that stands in the cell of its date."""
    outline = outline_of(doc)
    text = outline.text
    for what, when in milestone_cells(text, outline.document.blocks):
        held = anchor_of(doc, outline.sentence_at(what[0]))
        dates = [mention for mention in find_dates(text, *what, held, "future") if mention.iso]
        if len(dates) == 1 and (iso := dates[0].iso):
            if _lies_ahead(iso, held) and what[1] - dates[0].end < _SHORTEST < dates[0].end - what[0]:
                yield AimedAt(what[0], dates[0].end, iso, what[1])
        elif when and not dates and (date := _date_of(text[slice(*when)], held)) and _lies_ahead(date, held):
            yield AimedAt(*what, date, max(what[1], when[1]))


def _in_measure(text: str, cell: Cell, held: dt.date | None) -> Iterator[AimedAt]:
    """What the measure of a commitment says is done by a date, one by one; dates in brackets tell when something was measured."""
    begin = cell[0]
    for found in _DATE.finditer(text, *cell):
        begin = max([begin, *(at + len(joint) for joint in _JOINTS if (at := text.rfind(joint, begin, found.start())) >= 0)])
        begin += len(text[begin : found.start()]) - len(text[begin : found.start()].lstrip(" -–—•,.;"))
        bracketed = text.count("(", begin, found.start()) > text.count(")", begin, found.start())
        date = None if bracketed else _date_of(found["when"], held)
        if date and found.start("when") - begin >= _SHORTEST and _lies_ahead(date, held):
            yield AimedAt(begin, found.end(), date, found.end())
        begin = found.end()


def _date_of(words: str, held: dt.date | None) -> str | None:
    """The date of a cell or phrase; None where it names none ("Ongoing", "3-5 years")."""
    if year := _YEAR_FIRST.fullmatch(words.strip(" .")):
        return year["year"]
    due = resolve_due(words, held)
    return due.due if due and due.due and _ISO.fullmatch(due.due) else None


def _lies_ahead(date: str, held: dt.date | None) -> bool:
    return held is None or date >= held.isoformat()[: len(date)]
