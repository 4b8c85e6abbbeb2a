"""Figures of tables of aims: "will have fallen from 41% in 2023/24 to 35%", "Drop-in sessions (Q2 baseline: 118)", "KPI 3: % of posts filled 88% (+1.2 p.p.)".

What a measure is to come to is its target; what it came from, or stood at when the table was made, is its value until the column for the progress tells
a newer one. In the cell that says how a commitment is measured, a number counts where it opens the statement, closes it, or stands in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.aims import Aim, Cell, find_aims
from extractors.beginnings import searched
from extractors.calendar_words import MONTH
from extractors.indicators.card import cell_quantities
from extractors.indicators.figure import Figure
from extractors.indicators.measures import split_code, unit_of
from extractors.quantities.quantity import Quantity
from extractors.quantities.units import LENGTH_UNITS
from models import Block
from models.records import Direction

_FROM = searched(r"\bfrom (?:(?:about|around|over|under|nearly|the|a|baseline|level|rate|figure|of|current) )*$", re.IGNORECASE)
_TO = searched(r"\bto\b[^,;]{0,60}$", re.IGNORECASE)
_NOTED = searched(
    r"\((?:[^()]*(?:\b(?:19|20)?\d\d[/-]\d\d|\b(?:19|20)\d\d|[’'‘]\d\d|\bQ[1-4]|\bbaseline|\bcurrently|\bnow|\bat present)\b)[^()]*$",
    re.IGNORECASE,
)
_BRACKETED = searched(r"\([^()]*$")
_IN_PERIOD = re.compile(rf" (?:in|at|on|for|during) [^()]{{0,20}}(?:\d\d|{MONTH}|Q[1-4])[^()]{{0,12}}\)")
_AIMED = searched(
    r"(?:\b(?:at (?:least|most)|no (?:more|less|fewer|higher|lower|greater) than|(?:less|more|fewer|better|lower|higher|greater) than|below|under|above|over|be|is|are|reach(?:es|ed)?|exceeds?|to|achieves?|target(?: of)?|minimum of|maximum of|benchmark(?: of)?|standard(?: of)?)(?: (?:about|around|over|under|between))?|[<>≤≥:]|(?:benchmark|target|standard|ambition)\b[^()]{0,30}\()\s?$",
    re.IGNORECASE,
)  # fmt: skip
_OF_TODAY = searched(r"\b(?:current|existing|present|same|today[’']s)\b[^.;]{0,40}\b(?:of|at)\s$", re.IGNORECASE)
_EXCEPT = searched(r"\bwith (?:no|none|not)\b[^.;]*$", re.IGNORECASE)
_CHANGES = searched(r"\bby (?:at least |up to |about |around |over |more than |a further )?$", re.IGNORECASE)
_CHANGE_BEHIND = re.compile(r"\s(?:[\w-]+\s){0,2}?(?:reduction|increase|decrease|rise|fall|drop|cut|improvement|growth)\b", re.IGNORECASE)
_SHARED = searched(r"(?:,|\band|\bwith) (?:at least )?$")  # "40% to shops, and |5% to stalls"
_BY_THEN = re.compile(r"By (?:the end of )?(?:\w+ )?(?:19|20)\d\d(?:[/-]\d\d)?,? ")
_NOTHING_SAID = " .,;:–-"
_FAR_BEHIND = 120  # characters from "from 41%" to the number behind "to"
# Where one statement of a cell ends and the next begins
_BETWEEN = searched(
    rf"[.;] (?!\(|[^()]{{0,80}}\))|\s?[•·]\s?|, (?!{MONTH}|Q[1-4])(?=[A-Z])| (?=(?:KPI|PI|LPI|NI|PM) ?\d+[a-z]?[:.]? )|(?<=\)) (?=[A-Z%])|(?<!between \d)(?<!between \d\d) and (?=\d)",
)
_CHANGED = re.compile(
    r"\s?\(\s?(?:(?P<same>no change|unchanged|same)|(?P<sign>[+±−–—-]?)\s?(?P<by>\d+(?:\.\d+)?)\s?(?:%|p\.?\s?p\.?|pp|ppts?|pts?|(?:percentage )?points?)?(?:\s(?:on|from|since)\s[^()]{2,30})?)\)",
    re.IGNORECASE,
)
_SHORT_YEAR = ("’", "'", "‘")
_COUNTED = re.compile(
    r"(?:(?:KPI|PI|LPI|NI|PM) ?\d+|(?:the )?(?:numbers?|no\.|nos|total|count|average|mean|rate|proportion|percentage|%|volume)\b)",
    re.IGNORECASE,
)
_STATED = searched(
    r"(?:[:(–—-]|\b(?:baseline|baseline data|now|currently|to date|so far|is|was|at|stands at))\s?(?:\([^()]{2,20}\):?\s?)?$", re.IGNORECASE
)
_TARGET = searched(r"\b(?:(?:target|aim|goal)(?: of| is|:|)|(?:ambition|plan)(?: of| is|:))\s?$", re.IGNORECASE)
_NOW = searched(r"\b(?:now|currently|at present|latest|today|so far|to date)[\s:,]*$", re.IGNORECASE)
_BASELINE = searched(r"\bbaseline\b", re.IGNORECASE)
_TO_DO = re.compile(r"[^()]{0,60}? to (?:be |have |hold |use |reach |get |meet |receive |complete |show |achieve |[a-z]+ )", re.IGNORECASE)
_OR_MORE = re.compile(r" or (?:above|more|higher|better|over|below|less|lower|fewer|under)\b", re.IGNORECASE)
_AT_LEAST = searched(r"\b(?:at least|no (?:more|less|fewer) than|a minimum of|a maximum of|achieve|reach|exceed) $", re.IGNORECASE)
_BY_DATE = searched(rf"\bby (?:the )?(?:end of |early |late )?(?:{MONTH}|20\d\d|Q[1-4])", re.IGNORECASE)
_LONGEST_STATEMENT = 800  # characters: what is longer aims at nothing in particular
_LONGEST_TAIL = 30  # characters behind the last number that still belong to its statement
_GOES_ON = re.compile(r"[^.;,()]*")


def find_aim_figures(text: str, blocks: Sequence[Block]) -> list[Figure]:
    """The figures of the tables of aims, in the order of the text."""
    figures: list[Figure] = []
    for found in find_aims(text, blocks):
        if isinstance(found, Aim):
            if found.what[1] - found.what[0] <= _LONGEST_STATEMENT:
                figures += _aimed(text, found)
            continue
        for start, end in _statements(text, *found.cell):
            if end - start <= _LONGEST_STATEMENT and (figure := _measured(text, start, end, found.row)):
                figures.append(figure)
    return figures


def _aimed(text: str, aim: Aim) -> Iterator[Figure]:
    """What a row aims at: one figure for each of its targets."""
    start, end = aim.what
    numbers = _of_measures([number for number in cell_quantities(text, start, end) if not number.spelled])
    begin, figure = start, None
    last = start
    start_at: float | None = None
    for at, number in enumerate(numbers):
        if number.start < last:
            continue  # the number behind "to", taken with the one behind "from"
        before = text[max(begin, number.start - 90) : number.start]
        if _NOTED.search(before) or (_BRACKETED.search(before) and _IN_PERIOD.match(text, number.end, end)):
            if figure is None:
                start_at = number.value  # "Apprentices (baseline 61) to reach 100"
            elif figure.value is None:
                figure.value, last = number.value, number.end
                figure.end = _closed(text, number.end, end)
            continue
        shared = figure is not None and _SHARED.search(before) is not None
        if figure is not None and not shared and not _clause_between(text, last, number.start):
            continue
        if (read := _aim(text, (begin, end), numbers[at:], before, shared=shared)) is None:
            continue
        if figure is not None:
            read.start = max(_clause_start(text, last, number.start), last)
            figure.end += len(text[figure.end : read.start].removesuffix("with ").removesuffix("and ").rstrip(" ,"))
            yield figure
        figure, last = read, read.end
        figure.value, start_at = start_at if figure.value is None else figure.value, None
        figure.end = _closed(text, figure.end, end)
    if figure is None:
        return
    figure.end = max(figure.end, min(end, figure.end + len(_GOES_ON.match(text, figure.end, end)[0].rstrip())))  # type: ignore[index]
    if aim.progress and (stands := cell_quantities(text, *aim.progress)) and not stands[0].spelled:
        if figure.value is not None and _is_like(figure, stands[0]):
            figure.previous = figure.value
        figure.value, figure.end = stands[0].value, aim.progress[1]
    yield figure


def _aim(text: str, bounds: Cell, numbers: Sequence[Quantity], before: str, *, shared: bool) -> Figure | None:
    """What the first of these numbers says of an aim; None where it is no level ("by 5%").

    Args:
        shared: it goes on with what the number before it aims at.
    """
    number = numbers[0]
    start, end = bounds
    figure = Figure(start, number.end, "row-aim", unit=number.unit)
    if _FROM.search(before):
        figure.value = number.value
        to = next((other for other in numbers[1:] if other.start - number.end <= _FAR_BEHIND), None)
        if to and _TO.search(text[number.end : to.start]) and (to.unit == number.unit or "count" in (to.unit, number.unit)):
            figure.target, figure.end = to.value, to.end
            figure.unit = number.unit if to.unit == "count" else to.unit
    elif _OF_TODAY.search(before):
        figure.value = number.value
    elif _EXCEPT.search(before) or _CHANGES.search(before) or _CHANGE_BEHIND.match(text, number.end, end):
        return None
    elif _AIMED.search(before) or _opens(text, start, number.start) or shared:
        figure.target = number.value
    else:
        return None
    figure.measure = _name(text, start, number.start)
    if figure.unit == "count" and figure.measure:
        figure.unit = unit_of(figure.measure) or "count"
    return figure


def _of_measures(numbers: list[Quantity]) -> list[Quantity]:
    """The numbers without the lengths and counts that belong to the name of a share: "dry |30 days after the flood in at least 70% of cellars"."""
    if any(number.unit == "percent" for number in numbers):
        return [number for number in numbers if number.unit != "count" and number.unit not in LENGTH_UNITS]
    if any(number.unit.startswith("rate_") for number in numbers):
        return [number for number in numbers if number.unit not in LENGTH_UNITS]
    return numbers


def _opens(text: str, start: int, at: int) -> bool:
    """Whether only the year stands before a number: "By 2031, |55% of boats …"."""
    led = _BY_THEN.match(text, start, at)
    return not text[led.end() if led else start : at].strip(_NOTHING_SAID)


def _clause_between(text: str, low: int, high: int) -> bool:
    return " and " in text[low:high] or ", with " in text[low:high]


def _clause_start(text: str, low: int, high: int) -> int:
    """Where the clause of a further number begins: behind the last "and", "with" or comma before it."""
    joints = [at + len(joint) for joint in (" and ", " with ", ", ") if (at := text.rfind(joint, low, high)) >= 0]
    return max(joints, default=high)


def _closed(text: str, end: int, stop: int) -> int:
    """The end of a statement with the bracket that it leaves open."""
    closing = text.find(")", end, min(stop, end + _LONGEST_TAIL))
    if closing < 0 or text.rfind("(", max(0, end - 120), end) <= text.rfind(")", max(0, end - 120), end):
        return end
    return closing + 1


def _is_like(figure: Figure, number: Quantity) -> bool:
    return number.unit in (figure.unit, "count") or (figure.unit or "").startswith("rate_")


def _statements(text: str, start: int, end: int) -> Iterator[Cell]:
    """The statements of a cell: sentences, what semicolons and bullets part, measures with codes."""
    begin = start
    for joint in _BETWEEN.finditer(text, start, end):
        if begin < joint.start() and not (joint[0] == ". " and text[begin : joint.start()].endswith("No")):
            yield begin, joint.start()
            begin = joint.end()
        elif begin == joint.start():
            begin = joint.end()
    if begin < end:
        yield begin, end


def _measured(text: str, start: int, end: int, row: Cell) -> Figure | None:
    """The figure of one statement about how a commitment is measured; None where no number says how it stands."""
    numbers = [number for number in cell_quantities(text, start, end) if _may_state(text, number)]
    changed = next((found for number in numbers if (found := _CHANGED.match(text, number.end, end))), None)
    if changed:
        numbers = [number for number in numbers if number.end <= changed.start()]
    if len(numbers) > 1:
        numbers = [number for number in numbers if number.unit not in LENGTH_UNITS] or numbers
    if not numbers:
        return None
    figure = Figure(start, end, "cell-measure")
    aims = [number for number in numbers if _TARGET.search(text, max(start, number.start - 14), number.start)]
    stated = [number for number in numbers if number not in aims]
    led = stated[0] if stated and stated[0].start - start <= 1 else None
    noted = [number for number in stated if text.rfind("(", start, number.start) > text.rfind(")", start, number.start)]
    if changed:
        main = next(number for number in numbers if number.end == changed.start())
        figure.direction = _way(changed)
    elif led and noted and noted[0] is not led:
        main, figure.target, figure.previous = _led(text, start, led, noted)
    elif not stated:
        return None
    else:
        baseline = _BASELINE.search(text, start, end)
        behind = [number for number in stated if baseline and number.start >= baseline.end() and number not in noted]
        plainly = [number for number in stated if number not in noted and (not noted or number.unit == noted[0].unit)]
        main = [*behind, *plainly, *reversed(noted)][0]  # of several in brackets the last is the newest
        told = led or main in noted or _COUNTED.match(text, start) or _STATED.search(text, max(start, main.start - 50), main.start)
        if not told and (main.plain or main.unit in LENGTH_UNITS):
            return None
        if not led and noted and main is not noted[0] and noted[0].unit == main.unit:
            figure.previous = noted[0].value
    if _CHANGES.search(text, max(start, main.start - 30), main.start):
        return None  # "take-up increased by 10%"
    figure.value, figure.value_high, figure.unit = main.value, main.high, main.unit
    if len(numbers) == 1 and not changed and _is_wanted(text, (start, end), main):
        figure.value, figure.target = None, main.value
    if aims:
        figure.target = aims[0].value
    elif main.denominator and figure.target is None and _is_said(text, main.denominator, row[0], start):
        figure.target = main.denominator  # "Paint 70 boats | … | 12 of 70 painted"
    last = max(number.end for number in (main, *aims, *noted) if number.start >= main.start)
    figure.end = changed.end() if changed else end if led or end - last <= _LONGEST_TAIL else _closed(text, last, end)
    name = text[start : main.start] if main is not led else text[main.end : figure.end]
    figure.code, figure.measure = split_code(name.strip(_NOTHING_SAID + "(") or text[start : figure.end])
    if figure.unit == "count":
        named = unit_of(figure.measure)
        figure.unit = named if named in LENGTH_UNITS or (named == "percent" and main is not led) else "count"
    return figure


def _is_wanted(text: str, bounds: Cell, number: Quantity) -> bool:
    """Whether a share is what is wanted, not what is: "82% or above", "at least 75% of gates", "70% of gates to have a latch", "100% visited by July 2027"."""
    start, end = bounds
    if number.unit != "percent":
        return False
    opens = number.start - start <= 1 and (_TO_DO.match(text, number.end, end) or _BY_DATE.search(text, number.end, end))
    return bool(opens or _OR_MORE.match(text, number.end, end) or _AT_LEAST.search(text, start, number.start))


def _led(text: str, start: int, led: Quantity, noted: Sequence[Quantity]) -> tuple[Quantity, float | None, float | None]:
    """Value, target and earlier value of a share that opens a statement: "70% of gates to have a latch (now 52%, May 2023 44%)"."""
    now = next((number for number in noted if _NOW.search(text, max(start, number.start - 20), number.start)), None)
    aimed = now or _TO_DO.match(text, led.end, noted[0].start) or _BASELINE.search(text, led.end, noted[0].start)
    if not aimed:
        return led, None, noted[0].value if noted[0].unit == led.unit else None
    main = now or noted[0]
    older = next((number for number in noted if number is not main and number.unit == main.unit), None)
    return main, led.value, older.value if older else None


def _way(changed: re.Match[str]) -> Direction | None:
    """Which way a change in brackets points by its sign: "(+0.4 p.p.)", "(-1.6)", "(0.0)"."""
    if changed["same"] or float(changed["by"]) == 0 or changed["sign"] == "±":
        return "stable"
    return None if not changed["sign"] else "up" if changed["sign"] == "+" else "down"


def _may_state(text: str, number: Quantity) -> bool:
    """Whether a number can be a value: no word ("all ten sites"), no year ("(May ’24)"), no part of "all 4 plans"."""
    return not number.spelled and not text.endswith((*_SHORT_YEAR, "all ", "All "), 0, number.start)


def _is_said(text: str, number: float, start: int, end: int) -> bool:
    """Whether the words before say this number as well."""
    return any(other.value == number for other in cell_quantities(text, start, min(end, start + _LONGEST_STATEMENT)))


def _name(text: str, start: int, end: int) -> str | None:
    """What a row calls its measure: the words before the first number, without "By 2028,"."""
    led = _BY_THEN.match(text, start, end)
    return text[led.end() if led else start : end].strip(_NOTHING_SAID + "(") or None
