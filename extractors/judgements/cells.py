"""What the cells of a table of grades say: a grade with what stands beside it, an earlier grade, a day, that there is none; and what the heads of columns do.

Good – May 2025        a grade and its day
2 not sufficiently good    a number with its word on the inspectors' scale
(2021: 3)              the grade before, in a cell of its own
Strong                 a grade of a report card, where the table shows that it is one
not assessed           no grade, and no other word either
Our self-assessment    the head of a column that inspectors did not fill
Expected rating        the head of a column of grades that are still to come
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

from extractors.beginnings import searched
from extractors.dates import find_dates
from extractors.judgements.scope import already, is_own_view
from extractors.judgements.values import WORD, Value, earlier_in, values_in
from extractors.judgements.visits import JOINS

# What may stand beside the grade in its cell: "Good (no change)", "Good ↑", "Good – May 2025"
_BESIDE = re.compile(
    r"[\s()\[\]–—↑↓↔→▲▼*†,.;:-]*(?:(?:no change|unchanged|improved|declined|overall|up|down|same|in|from|on|to be good|(?:19|20)\d\d)[\s()\[\]↑↓↔→▲▼.,;:-]*)*",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"(?:(?:not|never|un|to be)[ -]?(?:yet )?(?:re-?)?(?:assessed|rated|inspected|graded|looked at|scored|applicable|judged|evaluated|given|awarded|published|covered|known|confirmed)|n/?[ak]|nil|none|no (?:grade|rating|score|previous [\w ]{3,20})|new(?: [\w-]+){0,2}|first (?:inspection|visit)|awaited|pending|tbc|x|[–—.*-]*)",
    re.IGNORECASE,
)
_YEAR_BESIDE = re.compile(r",? ?\(?(?P<year>(?:19|20)\d\d)\)?")  # "Good (2018)"
# "14/10", "14/10 – 15/10"
_DAY_AND_MONTH = re.compile(
    r"(?:(?:0?[1-9]|[12]\d|3[01])(?:/(?:0?[1-9]|1[0-2]))? ?[-–—&] ?)?(?P<day>0?[1-9]|[12]\d|3[01])/(?P<month>0?[1-9]|1[0-2])"
)
_MONTH = re.compile(r"(?P<month>0?[1-9]|1[0-2])[/.](?P<year>(?:19|20)\d\d)")  # "05/2025"
_CARD = re.compile(r"exceptional|strong|expected|secure|attention needed", re.IGNORECASE)
CARD_SURE = searched(r"\b(?:needs attention|urgent improvement|strong standard|expected standard|report cards?)\b", re.IGNORECASE)
_NUMBERED = re.compile(rf"(?P<number>[1-6]) (?P<word>{WORD})", re.IGNORECASE)
_SCALES = (
    ("unsatisfactory", "weak", "adequate", "good", "very good", "excellent"),
    ("poor", "not sufficiently good", "reasonably good", "good"),
    ("outstanding", "good", "requires improvement", "inadequate"),
    ("outstanding", "good", "satisfactory", "inadequate"),
    ("inadequate", "requires improvement", "good", "outstanding"),
)
_TWO = 2
_OWN = searched(r"\bself\b|\b(?:view|opinion)s?\b|\bmock\b|\bSEF\b|\binternal\b", re.IGNORECASE)
_TO_COME = searched(
    r"\b(?:expect(?:ed|ation)?|forecast|predict(?:ed|ion)|likely|anticipated|projected|next|target|aim|ambition|hoped|if inspected (?:now|today))\b",
    re.IGNORECASE,
)
_DAY_ENDS = re.compile(r"[)\]]?\.?")


class Cell(NamedTuple):
    """A grade that stands in a cell, and the day beside it."""

    value: Value
    date: str | None


def grade_cell(text: str, span: tuple[int, int], held: dt.date | None, *, numbers: bool, card: bool) -> Cell | None:
    """The grade that a cell is, with the day that stands beside it; None where it says more.

    `numbers` says that bare numbers are grades, `card` that the short words of a report card are.
    """
    low, high = span
    if not 0 < high - low < 60:
        return None
    if card and _CARD.fullmatch(text, low, high):
        return Cell(Value(low, high, text[low:high].lower(), None, bare=False), None)
    if (numbered := _NUMBERED.fullmatch(text, low, high)) and _on_scale(numbered["number"], numbered["word"].lower()):
        return Cell(Value(low, high, numbered["number"], None, bare=False, word=numbered["word"].lower()), None)
    values = values_in(text, low, high)
    if len(values) == _TWO and not values[0].bare and text[values[0].end : values[1].start] == " (" and text[values[1].end : high] == ")":
        values = [values[0]._replace(end=high, previous=values[1].grade)]  # "Good (Requires improvement)": the earlier one in brackets
    if len(values) != 1 or values[0].start != low or (values[0].bare and not (numbers and values[0].end == high)):
        return None
    beside, date = values[0].end, None
    if beside < high:
        for mention in find_dates(text, beside, high, held):
            if not _BESIDE.fullmatch(text, beside, mention.start):
                return None
            beside, date = mention.end, already(mention, held)
        if year := _YEAR_BESIDE.fullmatch(text, beside, high):
            date = year["year"]
        elif not _BESIDE.fullmatch(text, beside, high):
            return None
    return Cell(values[0], date)


def _on_scale(number: str, word: str) -> bool:
    """Whether a number bears this word on the scale of an inspectorate: "3 reasonably good", but not "7 good" or "1 excellent"."""
    at = int(number) - 1
    return any(at < len(scale) and scale[at] == word for scale in _SCALES)


def earlier_cell(text: str, span: tuple[int, int]) -> Value | None:
    """The grade before, where a cell says that and nothing else: "(2021: 3)", "was Good"."""
    return earlier_in(text, *span) if 0 < span[1] - span[0] < 60 else None


def says_none(text: str, span: tuple[int, int]) -> bool:
    """Whether a cell says that no grade was given: "not assessed", "-", nothing at all."""
    return span[0] == span[1] or _NOTHING.fullmatch(text, *span) is not None


def is_own_column(head: str) -> bool:
    """Whether a body wrote itself what stands below this head: "Our self-assessment", "Trust view before visit"."""
    return _OWN.search(head) is not None or is_own_view(head)


def is_to_come(head: str) -> bool:
    """Whether the grades below this head are still to come: "Expected rating", "Where we expect to be"."""
    return _TO_COME.search(head) is not None


def day_of(text: str, cell: tuple[int, int], held: dt.date | None, *, whole: bool = False, begins: bool = False) -> str | None:
    """The first day or month in a cell; with `whole` only where it is all there is, with `begins` where the cell begins with it."""
    if month := _MONTH.fullmatch(text, *cell):
        return f"{month['year']}-{int(month['month']):02}"
    if held and not whole and not begins and (numeric := _DAY_AND_MONTH.fullmatch(text, *cell)):
        day = f"{int(numeric['month']):02}-{int(numeric['day']):02}"
        return f"{held.year - (day > f'{held:%m-%d}')}-{day}"
    mentions = find_dates(text, *cell, held)
    for at, mention in enumerate(mentions):
        last = mention
        for following in mentions[at + 1 :]:  # "30 Sept - 1 Oct"
            if text[last.end : following.start].strip() not in JOINS:
                break
            last = following
        if (not whole or last.end == cell[1]) and (not (whole or begins) or mention.start == cell[0]):
            return already(last, held)
        if whole or begins:
            return None
    return None


def day_behind_name(text: str, cell: tuple[int, int], held: dt.date | None) -> str | None:
    """The day or month with which a name ends: "Adult learning, July 2024", "Elm House (12 May 2025)"."""
    days = [mention for mention in find_dates(text, *cell, held) if mention.iso and mention.precision in ("day", "month")]
    if len(days) != 1 or not _DAY_ENDS.fullmatch(text, days[0].end, cell[1]) or days[0].start == cell[0]:
        return None
    return already(days[0], held)


def fills(cells: Sequence[tuple[int, int]], text: str, found: Sequence[Cell | None]) -> bool:
    """Whether nothing but grades, and words for none, stands in these cells."""
    return all(given is not None or says_none(text, cell) for cell, given in zip(cells, found, strict=True))
