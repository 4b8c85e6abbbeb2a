"""Numbers as minutes write them: in digits and words, with their unit, as ranges, fractions and rates.

`find_quantities` gives every number that measures something. What only looks like one is left out: years ("2024-25"), dates ("3 May"), clock times
("7.30 pm"), references ("24/00093", "item 12", "section 106"), ages ("aged 16"), labels ("Year 7") and house numbers ("54 Mill Lane").

    "6.5 per cent (19/291)"     6.5 percent, numerator 19, denominator 291
    "£23.3m", "£426k"           23,300,000 and 426,000 gbp
    "between 25 and 28 a worker"  25 to 28, per_worker
    "62 per 10,000"             62, rate_per_10000
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.items.number_labels import is_label
from extractors.quantities.joined import DASH, join
from extractors.quantities.numerals import NUMERAL, numeral_places
from extractors.quantities.quantity import Quantity
from extractors.quantities.reading import names_something, read_numeral

_LIST_GAP = re.compile(r"\s?(?:&|and|to|or|-|–|/)\s?")
_COMMA = re.compile(r",\s?(?=\d+(?:[,;.)]|\s(?:and|&|or|to)\s))")  # the number behind it is not the last of the list
_NEAR = 6  # characters from a label to the next of its list
_YEAR_DIGITS, _CENTURIES = 4, ("19", "20")  # "2024", but not "12.5" or "1,980"
# "a target of 1950", "1950 of 2010 hours": no years
_OF_NUMBER = ("target of ", "total of ", "number of ", "trajectory of ", "ceiling of ")
_SECONDS = (" second", " secs")  # "1 minute 20 seconds" is no minute of that number
_PER = ("per ", "Per ")  # "22.1 per 1,000 to 21.4 per 1,000"
_GRADE_OF_EXAM = re.compile(
    r"\+ (?:grades? )?(?:in )?(?:both )?(?:English|[Mm]ath|E&M|EM\b|[Ss]cience|the basics)"
)  # "4+ in English and maths"
_HOURS = re.compile(r" (?:hours|tonnes|minutes|miles|metres)\b")


def find_quantities(text: str, start: int = 0, end: int | None = None, *, places: Sequence[int] | None = None) -> list[Quantity]:
    """The quantities of text[start:end] in their order. Time is linear in the text.

    Args:
        places: where to look for numbers, in the order of the text, for a caller who knows already; else they are looked for.
    """
    stop = len(text) if end is None else end
    atoms: list[Quantity] = []
    label_end = year_end = -9
    if places is None:
        places = numeral_places(text, start, stop)
    end = start
    for place, following in zip(places, [*places[1:], len(text)], strict=False):
        if place < end or not (match := NUMERAL.match(text, place, stop)):
            continue
        at, end = match.span()
        digits = match["digits"]
        if (
            at - label_end < _NEAR
            and not (match["percent"] or match["currency"])
            and (end - at < 4 or (end - at < 6 and "." in match.group()))
            and (
                _LIST_GAP.fullmatch(text, label_end, at)
                or ((comma := _COMMA.match(text, label_end, stop)) is not None and comma.end() == at)
            )
        ):
            label_end = end  # the "2" of "quarters 1 and 2"
        elif at - year_end < 4 and DASH.fullmatch(text, year_end, at):
            continue  # the "25" of "2024-25"
        elif (
            digits
            and len(digits) == _YEAR_DIGITS
            and digits.startswith(_CENTURIES)
            and digits.isdigit()
            and not (match["currency"] or match["percent"] or match["scale"])
            and not (text.endswith(_OF_NUMBER, start, at) or (text.endswith(" of ", start, at) and _HOURS.match(text, end, stop)))
        ):
            year_end = end
            if following - end < _NEAR and is_label(text, match, start):
                label_end, year_end = end, -9  # "Orders 2010 and 12"
        elif text.find("+ ", end - 1, end + 2) >= 0 and _GRADE_OF_EXAM.match(text, end - (text[end - 1] == "+"), stop):
            continue
        elif is_label(text, match, start) and not (text.startswith(_SECONDS, end) and text.endswith(" minute ", start, at)):
            if not text.endswith(_PER, start, at):
                label_end = end
        elif (quantity := read_numeral(text, match, start, stop)) is not None:
            atoms.append(quantity)
        elif (
            atoms
            and at - atoms[-1].end < 6
            and atoms[-1].plain
            and _LIST_GAP.fullmatch(text, atoms[-1].end, at)
            and names_something(text, end, stop)
        ):
            atoms.pop()  # the "16" of "16-18 year olds"
    return join(text, atoms) if len(atoms) > 1 else atoms
