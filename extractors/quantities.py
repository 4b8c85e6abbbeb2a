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
from collections.abc import Iterable
from dataclasses import dataclass, replace

from extractors.items.number_labels import is_label
from extractors.number_words import NUMBER_WORDS, SCALES, WORDS, number_in_words
from extractors.wordlists import words_of

NIL_NOUNS = words_of("nil_nouns")

_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"

_CURRENCIES = {"£": "gbp", "€": "eur"}
_SIGNS = "£€-−"

_NUMBER = re.compile(
    rf"(?<![\w/.:#@\\])(?<!\d,)(?:(?P<minus>(?<![\w%)])[-−](?=[£€\d]))?(?P<currency>[£€]\s?)?(?P<digits>{_DIGITS})"
    r"(?:\s?(?P<scale>bn|billion|mn|million|thousand)\b|(?P<letter>[mk])\b)?(?P<ordinal>st|nd|rd|th)?"
    r"(?:/(?P<over>\d{1,6}(?:,\d{3})*))?"
    rf"|\b(?P<words>{WORDS}|none|nil|zero)\b)"
    r"(?P<percent>\s?%|\s(?:per\s?cent|percent|percentage)\b(?!\spoints?))?(?P<plus>\+)?(?!(?!(?:mph|km|kg|kwh|mwh|mm|db)\b)\w|/|:(?!\s[a-z\d])|\.\d|,\d)",
    re.IGNORECASE,
)
# Where a number can begin. Both start with letters or digits, so that the scan jumps from one to the next; `_NUMBER` is only tried there.
_DIGIT_RUN = re.compile(r"[0-9][0-9,.]*")
_WORD_START = re.compile(
    "(?:" + "|".join(f"{word}|{word.title()}|{word.upper()}" for word in sorted(NUMBER_WORDS)) + r"|a\s(?=hundred|thousand|million))\b"
)

_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"

_LIST_GAP = re.compile(r"\s?(?:&|and|to|or|-|–|/|,(?=\s?\d+(?:[,;.)]|\s(?:and|&|or|to)\s)))\s?")
_SHARED_AMONG = (3, 4, 5, 10, 20, 100)
_OF_MANY = re.compile(r"\s[a-z][a-z-]{2,}s\b|\s(?:people|children|women|men)\b")  # "only 1 in 5 tenants", but "a slope of 1 in 12"
_MARKS = ".,;:)"
_DASH = re.compile(r"\s?[-–—/]\s?")

# Words after a number that make it a date, a time, an age or an address: "3 May", "8 pm", "16 years old", "54 Mill Lane", "4 x 4"
_NAMES = re.compile(
    rf"(?:st|nd|rd|th)?(?:(?i:\s(?:of\s)?{_MONTH}\b)|\s?(?:am|pm|a\.m|p\.m|noon|hrs|o['’]clock)\b|[\s-](?:years?|months?|weeks?)(?:[\s-]olds?|\sof\sage)\b"
    r"|[\s-]bed(?:room(?:ed)?)?\s(?:homes?|houses?|flats?|propert(?:y|ies)|units?|bungalows?|need|dwellings?|accommodation|apartments?)\b|[-–]\d+s\b|[\s-]year(?!\sto\sdate)[\s-]|\s(?:and|or)\s(?:over|under|above|more|fewer|less|older|younger)\b(?!\s(?:(?:the|its|our|their)\s)?(?:target|average|national|regional|plan|budget|\d))|\splus\b|\s?x\s?\d"
    r"|\s[A-Z][\w'’]+(?:\s[A-Z][\w'’]+)?\s(?:Road|Street|Lane|Avenue|Close|Drive|Way|Crescent|Terrace|Place|Court|Gardens|Grove|Hill|Row|Square)\b)"
)
_YEAR_DIGITS, _CENTURIES = 4, ("19", "20")  # "2024", but not "12.5" or "1,980"
# "a target of 1950", "1950 of 2010 hours": no years
_OF_NUMBER = ("target of ", "total of ", "number of ", "trajectory of ", "ceiling of ")
_HOURS = re.compile(r" (?:hours|tonnes|minutes|miles|metres)\b")

_LENGTHS = {
    "day": "days", "days": "days", "week": "weeks", "weeks": "weeks", "month": "months", "months": "months", "year": "years", "years": "years",
    "yrs": "years", "hour": "hours", "hours": "hours", "hrs": "hours", "minute": "minutes", "minutes": "minutes", "mins": "minutes",
    "second": "seconds", "seconds": "seconds", "secs": "seconds", "tonnes": "tonnes", "tonne": "tonnes", "miles": "miles", "mile": "miles",
    "metres": "metres", "metre": "metres", "hectares": "hectares", "hectare": "hectares", "acres": "acres", "litres": "litres",
    "mm": "mm", "db": "decibels", "decibels": "decibels", "yard": "yards", "yards": "yards", "foot": "feet", "feet": "feet", "inches": "inches", "kilometres": "km", "kilometre": "km",
    "mph": "mph", "km": "km", "kg": "kg", "kwh": "kwh", "mwh": "mwh", "fte": "fte", "ftes": "fte", "wte": "fte", "wtes": "fte",
    "full-time equivalent": "fte", "full time equivalent": "fte", "whole time equivalent": "fte", "whole-time equivalent": "fte",
}  # fmt: skip
# Units of time, way and weight: numbers that measure a service only as an average or a wait.
LENGTH_UNITS = frozenset(
    "days weeks months years hours minutes seconds miles km kg mph kwh mwh metres hectares acres litres mm decibels yards feet inches".split()  # noqa: SIM905 - a list fills a page
)
_LENGTH = re.compile(
    rf"(?:[\s-](?:(?:working|calendar|school|full|duty|shift|sick|sickness)[\s-])?|(?=[mkd]))(?P<unit>{'|'.join(_LENGTHS)})\b(?!\sto\sdate)",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"\s?(?:(?:of\sa\s)?percentage[\s-]points?|(?<![a-z])points?(?=\s(?:up|down|higher|lower|above|below|more|better|worse)\b)|%\s?points?|ppts?|pp)\b",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"\s(?:(?:[a-z]+\s){0,3}?)(?:per|(?:for|to)\s(?:every|each))\s(?:(?P<base>1,000|10,000|100,000|1000|10000|100000|million)\b(?:\s(?:of\sthe\s)?(?:population|people|children|residents|head))?"
    r"|(?P<worker>(?:(?:social|case|full[\s-]time|key|support|personal|family|link)\s)?(?:worker|officer|practitioner|caseworker|adviser|advisor|assessor|member\sof\sstaff|fte|employee)s?)\b"
    r"|(?P<head>head|person|capita|household|child|pupil|resident|property)\b)"
    r"|\s(?:cases\s|children\s)?(?:each|a)\s(?P<each>worker|social\sworker|officer|practitioner)s?\b",
    re.IGNORECASE,
)
_PAIR = re.compile(
    r"\s?\(\s?(?P<top>\d[\d,]*)\s?(?:/|of|out\sof|from)\s?(?:the\s|a\stotal\sof\s)?(?P<bottom>\d[\d,]*)(?:\s[\w\s]{0,40})?\)", re.IGNORECASE
)
# "an increase of 4.2% (166 incidents)": the count that the share comes to
_COUNT_OF_SHARE = re.compile(
    r" \((?P<top>\d[\d,]*) (?!(?:last|in|at|for|previous|previously|the|target|against|nationally|by|per|red|amber|green|points?|if|up|down|more|fewer)\b)[a-z][\w’'-]*(?: [a-z][\w’'-]*){0,3}\)"
)
_COUNT_ALONE = re.compile(r" \((?P<top>\d[\d,]*)\)(?= of )")  # "9% (164) of the tests"
_SECONDS_AFTER = re.compile(r"m ?(?P<seconds>[0-5]?\d) ?s(?:ecs?)?\b")  # "11m 43s"
_OUT_OF = re.compile(r"\s(?:\w+\s){0,2}?(?:out\s)?of\s(?:the\s(?:last\s)?|a\stotal\s(?:of\s)?|its\s|our\s|all\s)?$", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s(?:about\s|around\s)?$", re.IGNORECASE)
_FROM = re.compile(r"\b(?:from|by)\s(?:about\s|around\s|over\s|just\s|under\s|approximately\s)*$|(?:%|cent)\s\($", re.IGNORECASE)
_PRONOUN_OF = re.compile(r"\sof\s[£€\d]")
_NONE_OF = re.compile(r"\s(?:red|amber|green|of|had|have|has|were|was|are|is)\b", re.IGNORECASE)
_FRACTION = re.compile(r"[ -](?:thirds?|quarters|fifths?|tenths?)\b", re.IGNORECASE)
# "1.3m appointments", but "a 2m fence"
_MILLIONS = re.compile(
    r"\s(?:[a-z-]+\s)?(?:appointments|attendances|visits|visitors|people|patients|calls|contacts|journeys|trips|items|passengers|customers|residents|tests|doses|hours|miles|transactions|loans|issues|users|prescriptions|tonnes|households)\b"
)
# "Against a plan of zero", "had come down to zero in May"
_AT_ZERO = re.compile(r"\b(?:of|to|at|was|were|is|are|remained|from|plan|target|trajectory)\s$", re.IGNORECASE)
_ZERO_ENDS = re.compile(
    r"$|[.,;)]|\s(?:in|for|by|at|against|and|but|since|this|last|during|over|from|across|compared|which|with|breaches|cases|incidents)\b",
    re.IGNORECASE,
)
# "zero never events", but "zero tolerance"
_ZERO_OF = re.compile(
    r"\s(?:[\w-]+\s){0,2}?(?:never\sevents|recommendations|complaints|breaches|incidents|accidents|deaths|fatalities|cases|exclusions|suspensions|infections|injuries|falls|waits|waiters|evictions)\b",
    re.IGNORECASE,
)
_LONGEST_AT = 12  # characters
_RANK = re.compile(
    r"\b(?:ranked|ranks|ranking(?:\sof)?|placed|rank|(?:places?|positions?)\sto|puts?\s(?:\w+\s){1,3}?)(?:\s)?(?:joint\s|the\s|as\s|of\s)*$",
    re.IGNORECASE,
)
_RANKED_AFTER = re.compile(r"\s(?:highest|lowest|best|worst|largest|smallest)\b", re.IGNORECASE)
_OF_ALL = re.compile(r"\sout\sof\s\d")


@dataclass(slots=True)  # not frozen: that takes three times as long to make, and there are some twenty a page
class Quantity:
    """A number in the text [start, end), in the unit named; never changed once made.

    `unit` is "count" where nothing else is said. `high` is the upper bound of a range. `numerator` and `denominator` are what a percentage was worked
    out from, or the two sides of "3 out of 5". `spelled` tells that the number stands in words.
    """

    start: int
    end: int
    value: float
    unit: str
    high: float | None = None
    numerator: float | None = None
    denominator: float | None = None
    spelled: bool = False

    @property
    def plain(self) -> bool:
        """A bare number: no currency, percentage, length or rate."""
        return self.unit == "count"


def find_quantities(text: str, start: int = 0, end: int | None = None, *, places: Iterable[int] | None = None) -> list[Quantity]:
    """The quantities of text[start:end] in their order. Time is linear in the text.

    Args:
        places: where to look for numbers, in the order of the text, for a caller who knows already; else they are looked for.
    """
    stop = len(text) if end is None else end
    atoms: list[Quantity] = []
    label_end = year_end = -9
    if places is None:
        places = sorted([*digit_places(text, start, stop), *(word.start() for word in _WORD_START.finditer(text, start, stop))])
    end = start
    for place in places:
        if place < end or not (match := _NUMBER.match(text, place, stop)):
            continue
        at, end = match.span()
        digits = match["digits"]
        if (
            at - label_end < 6
            and not (match["percent"] or match["currency"])
            and (end - at < 4 or (end - at < 6 and "." in match.group()))
            and _LIST_GAP.fullmatch(text, label_end, at)
        ):
            label_end = end  # the "2" of "quarters 1 and 2"
        elif at - year_end < 4 and _DASH.fullmatch(text, year_end, at):
            continue  # the "25" of "2024-25"
        elif is_label(text, match, start):
            label_end = end
        elif (
            digits
            and len(digits) == _YEAR_DIGITS
            and digits.startswith(_CENTURIES)
            and digits.isdigit()
            and not (match["currency"] or match["percent"] or match["scale"])
            and not (text.endswith(_OF_NUMBER, start, at) or (text.endswith(" of ", start, at) and _HOURS.match(text, end, stop)))
        ):
            year_end = end
        elif (quantity := _read(text, match, start, stop)) is not None:
            atoms.append(quantity)
        elif (
            atoms
            and at - atoms[-1].end < 6
            and atoms[-1].plain
            and _LIST_GAP.fullmatch(text, atoms[-1].end, at)
            and _NAMES.match(text, end, stop)
        ):
            atoms.pop()  # the "16" of "16-18 year olds"
    return _join(text, atoms) if len(atoms) > 1 else atoms


def digit_places(text: str, start: int, stop: int) -> list[int]:
    """Where the numbers in digits of text[start:stop] begin, with their currency and sign."""
    return [
        _with_sign(text, start, at) if at > start and (text[at - 1] in _SIGNS or text[at - 2] in _CURRENCIES) else at
        for at in [run.start() for run in _DIGIT_RUN.finditer(text, start, stop)]
    ]


def _with_sign(text: str, start: int, at: int) -> int:
    """Where the number whose first digit stands at `at` begins with its currency and sign."""
    if at - 1 > start and text[at - 1] == " " and text[at - 2] in _CURRENCIES:
        at -= 1
    if at > start and text[at - 1] in _CURRENCIES:
        at -= 1
    return (
        at - 1 if at > start and text[at - 1] in "-−" and not (at - 1 > start and (text[at - 2].isalnum() or text[at - 2] in "%)")) else at
    )


def _read(text: str, match: re.Match[str], start: int, stop: int) -> Quantity | None:
    """One number with what stands right after it, or None where it names something instead of measuring it."""
    at, end = match.span()
    words, digits, currency, scale, percent = match.group("words", "digits", "currency", "scale", "percent")
    if words:
        value, unit, spelled = number_in_words(words), "count", True
        if text[end : end + 1] in " -" and _FRACTION.match(text, end):
            return None  # "shrunk by two thirds"
        if words.lower() in ("none", "nil") and not (_NONE_OF.match(text, end, stop) or _is_listed_nil(text, start, at)):
            return None  # "declarations of interest: none"
        if words.lower() == "zero" and not (
            (_AT_ZERO.search(text, max(start, at - _LONGEST_AT), at) and _ZERO_ENDS.match(text, end, stop))
            or _ZERO_OF.match(text, end, stop)
        ):
            return None  # "net zero", "zero tolerance"
        if words.lower() == "one" and _PRONOUN_OF.match(text, end, stop):
            return None  # "a budgeted one of £7,100"
        if words.lower() == "one" and text[at - 4 : at].lower() in (" no ", "any ", "ery "):
            return None  # "no one", "any one", "every one"
    else:
        if match["over"]:
            return None  # "24/00093", "12/05": a reference or a date; "(19/291)" is read with the percentage before it
        unit, spelled = _CURRENCIES[currency[0]] if currency else "count", False
        letter = match["letter"]
        if letter == "m" and unit == "count" and (timed := _SECONDS_AFTER.match(text, end - 1, stop)):
            return Quantity(at, timed.end(), round(float(digits) + int(timed["seconds"]) / 60, 2), "minutes")
        if letter == "m" and unit == "count" and not _MILLIONS.match(text, end, stop):
            return None  # "30m" is metres as often as millions
        value = float(digits.replace(",", ""))
        if scale or letter:
            value = round(value * SCALES[(scale or letter).lower()], 2)
        if match["minus"]:
            value = -value
    if match["ordinal"]:
        ranked = _RANK.search(text, max(start, at - 30), at) or _RANKED_AFTER.match(text, end, stop)
        return Quantity(at, end, value, "rank") if ranked else None
    if percent:
        if points := _POINTS.match(text, match.start("percent"), stop):
            return Quantity(at, points.end(), value, "percentage_points", spelled=spelled)
        if pair := _PAIR.match(text, end, stop):
            top, bottom = (float(pair[side].replace(",", "")) for side in ("top", "bottom"))
            return Quantity(at, pair.end(), value, "percent", numerator=top, denominator=bottom, spelled=spelled)
        if text.startswith(" (", end) and (count := _COUNT_OF_SHARE.match(text, end, stop) or _COUNT_ALONE.match(text, end, stop)):
            return Quantity(at, count.end(), value, "percent", numerator=float(count["top"].replace(",", "")), spelled=spelled)
        return Quantity(at, end, value, "percent", spelled=spelled)
    if unit == "count":
        if digits == "8" and text.endswith(("Attainment ", "Progress "), start, at):
            return None  # the names of two measures of schools
        if not spelled and _is_code(text, at, digits):
            return None
        if end == stop or text[end] in _MARKS:
            return Quantity(at, end, value, unit, spelled=spelled)  # no unit, nothing that it names
        if _NAMES.match(text, end, stop):
            return None
        if text.startswith(" out of ", end) and _OF_ALL.match(text, end, stop) and _RANK.search(text, max(start, at - 30), at):
            unit = "rank"  # "ranked 8 out of 43"
        return _with_unit(text, Quantity(at, end, value, unit, spelled=spelled), stop)
    return Quantity(at, end, value, unit, spelled=spelled)


def _is_listed_nil(text: str, start: int, at: int) -> bool:
    """Whether what is counted stands right before: "Exclusions: none", "burglary nil"."""
    words = text[max(start, at - 24) : at].rstrip(" :–-").split()
    return bool(words) and words[-1].lower() in NIL_NOUNS


def _is_code(text: str, at: int, digits: str) -> bool:
    """A part of a telephone number or of a code with a leading nought."""
    if "." in digits or "," in digits:
        return False
    if digits.startswith("0") and len(digits) > 1:
        return True  # "01632 960001"
    return len(digits) >= 5 and at > 1 and text[at - 2].isdigit()  # the second half of a telephone number


def _with_unit(text: str, quantity: Quantity, stop: int) -> Quantity:
    if points := _POINTS.match(text, quantity.end, stop):
        return replace(quantity, end=points.end(), unit="percentage_points")
    length = _LENGTH.match(text, quantity.end, stop)
    rate = _RATE.match(text, quantity.end, min(stop, quantity.end + 80))
    if rate and not (length and (rate["worker"] or rate["head"])):  # "8.4 days per employee" are days
        if base := rate["base"]:
            size = "1000000" if base.lower() == "million" else base.replace(",", "")
            return replace(quantity, end=rate.end(), unit=f"rate_per_{size}")
        return replace(quantity, end=rate.end(), unit="per_head" if rate["head"] else "per_worker")
    if length:
        return replace(quantity, end=length.end(), unit=_LENGTHS[length["unit"].lower()])
    return quantity


def _join(text: str, atoms: list[Quantity]) -> list[Quantity]:
    """Ranges ("25-28", "10 to 11 percent", "between 5 and 9") and shares ("three out of five", "17 of the 38") made one."""
    joined: list[Quantity] = []
    for atom in atoms:
        last = joined[-1] if joined else None
        if last and atom.start < last.end:
            continue  # the "10,000" of "62 per 10,000"
        if last and atom.start - last.end <= 40 and (whole := _pair_up(text, last, atom)):
            joined[-1] = whole
        else:
            joined.append(atom)
    return joined


def _pair_up(text: str, low: Quantity, high: Quantity) -> Quantity | None:
    gap = text[low.end : high.start]
    if low.unit == "minutes" and high.unit == "seconds" and gap in (" ", " and "):
        return replace(low, end=high.end, value=round(low.value + high.value / 60, 2))  # "9 minutes 12 seconds"
    same = low.unit == high.unit or (low.plain and high.unit not in ("gbp", "eur")) or (low.unit in ("gbp", "eur") and high.plain)
    if low.high is None and high.high is None and same and low.value < high.value:
        before = text[max(0, low.start - 24) : low.start]
        is_range = (
            bool(_DASH.fullmatch(gap))
            or (gap == " to " and (low.plain or low.unit == high.unit) and not _FROM.search(before))
            or (gap == " and " and bool(_BETWEEN.search(before)))
        )
        if is_range:
            unit = low.unit if low.unit in ("gbp", "eur") else high.unit
            value = low.value * (1e6 if low.unit == "count" and unit == "gbp" else 1)
            return Quantity(low.start, high.end, value, unit, high=high.value, spelled=low.spelled)
    if low.unit == "rank" and high.plain and _OUT_OF.fullmatch(gap):
        return replace(low, end=high.end, denominator=high.value)  # "12th out of 152"
    in_ten = (
        gap == " in "
        and low.value < high.value
        and (
            (low.spelled and high.spelled and high.value in _SHARED_AMONG)  # "nine in ten"
            or (not low.spelled and low.value == 1 and _OF_MANY.match(text, high.end) is not None)
        )
    )
    if low.plain and high.unit in ("count", "fte") and low.high is None and low.value <= high.value and (in_ten or _OUT_OF.fullmatch(gap)):
        return replace(low, end=high.end, unit=high.unit, numerator=low.value, denominator=high.value)
    return None
