"""The units behind a number: "12 working days", "1.8 metres", "62 per 10,000", "18 cases per social worker", "two percentage points"."""

from __future__ import annotations

import re

from extractors.letters import lowered
from extractors.quantities.quantity import Quantity

_LENGTHS = {
    "day": "days", "days": "days", "week": "weeks", "weeks": "weeks", "month": "months", "months": "months", "year": "years", "years": "years",
    "yrs": "years", "hour": "hours", "hours": "hours", "hrs": "hours", "minute": "minutes", "minutes": "minutes", "mins": "minutes", "min": "minutes", "sec": "seconds",
    "second": "seconds", "seconds": "seconds", "secs": "seconds", "tonnes": "tonnes", "tonne": "tonnes", "miles": "miles", "mile": "miles",
    "metres": "metres", "metre": "metres", "hectares": "hectares", "hectare": "hectares", "acres": "acres", "litres": "litres",
    "mm": "mm", "db": "decibels", "decibels": "decibels", "yard": "yards", "yards": "yards", "foot": "feet", "feet": "feet", "inches": "inches", "kilometres": "km", "kilometre": "km",
    "mph": "mph", "kph": "kph", "km/h": "kph", "km": "km", "kg": "kg", "kwh": "kwh", "mwh": "mwh", "fte": "fte", "ftes": "fte", "wte": "wte", "wtes": "wte",
    "full-time equivalent": "fte", "full time equivalent": "fte", "whole time equivalent": "wte", "whole-time equivalent": "wte",
}  # fmt: skip
# Units of time, way and weight: numbers that measure a service only as an average or a wait.
LENGTH_UNITS = frozenset(
    "days weeks months years hours minutes seconds miles km kg mph kph kwh mwh metres hectares acres litres mm decibels yards feet inches".split()  # noqa: SIM905 - a list fills a page
)
# What stands behind a number is read in small letters
_LENGTH = re.compile(
    rf"(?:[\s-](?:(?:working|calendar|school|full|duty|shift|sick|sickness|crew|staff|officer|volunteer|nursing|teaching|pumping|contact)[\s-])?|(?=[mkd]))(?P<unit>{'|'.join(_LENGTHS)})\b(?!\sto\sdate)"
)
_FURTHEST = 80  # characters behind a number in which its unit ends
_BASES = {"thousand": "1000", "ten thousand": "10000", "hundred thousand": "100000", "million": "1000000"}
_POINTS = re.compile(
    r"\s?(?:(?:of\sa\s)?percentage[\s-]points?|(?<![a-z])points?(?=\s(?:up|down|higher|lower|above|below|more|better|worse|short\sof|ahead\sof|behind)\b)|%\s?points?|ppts?|pp)\b"
)
_RATE = re.compile(
    r"\s(?:(?:[a-z]+\s){0,3}?)(?:per|(?:for|to)\s(?:every|each))\s(?:(?P<base>1,000|10,000|100,000|1000|10000|100000|(?:(?:ten|hundred)\s)?thousand|million)\b(?:\s(?:of\sthe\s)?(?:population|people|children|residents|head))?"
    r"|(?P<worker>(?:(?:social|case|full[\s-]time|key|support|personal|family|link)\s)?(?:worker|officer|practitioner|caseworker|adviser|advisor|assessor|member\sof\sstaff|fte|employee)s?)\b"
    r"|(?P<head>head|person|capita|household|child|pupil|resident|property)\b)"
    r"|\s(?:cases\s|children\s)?(?:each|a)\s(?P<each>worker|social\sworker|officer|practitioner)s?\b"
)

# "71 cases out of every 100", "44 in every hundred" are shares
_OUT_OF_HUNDRED = re.compile(
    r"\s(?:[a-z]+\s){0,2}?(?:in|of|from|for)\s(?:every|each)\s(?:100|hundred)\b(?!,\d|\sthousand|\s(?:metres|miles|years|days))"
)


def end_of_points(text: str, start: int, stop: int) -> int | None:
    """Where the "percentage points" end that stand at `start`; None where none do."""
    points = _POINTS.match(lowered(text, start, min(stop, start + _FURTHEST)))
    return start + points.end() if points else None


def with_unit(text: str, quantity: Quantity, stop: int) -> Quantity:
    """The bare number with the unit that stands behind it, if one does."""
    end = quantity.end
    behind = lowered(text, end, min(stop, end + _FURTHEST))
    if points := _POINTS.match(behind):
        return _measured(quantity, points, "percentage_points")
    if ("hundred" in behind or "100" in behind) and (share := _OUT_OF_HUNDRED.match(behind)):
        return _measured(quantity, share, "percent")
    length = _LENGTH.match(behind)
    rate = _RATE.match(behind)
    if rate and not (length and (rate["worker"] or rate["head"])):  # "8.4 days per employee" are days
        if base := rate["base"]:
            return _measured(quantity, rate, f"rate_per_{_BASES.get(base) or base.replace(',', '')}")
        return _measured(quantity, rate, "per_head" if rate["head"] else "per_worker")
    if length and not (quantity.value != 1 and behind.startswith(" second ")):  # "86 second homes"
        return _measured(quantity, length, _LENGTHS[length["unit"]])
    return quantity


def _measured(quantity: Quantity, behind: re.Match[str], unit: str) -> Quantity:
    return Quantity(quantity.start, quantity.end + behind.end(), quantity.value, unit, spelled=quantity.spelled)
