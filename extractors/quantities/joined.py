"""Numbers that are one quantity together: ranges ("25-28", "between 5 and 9"), shares ("three out of five", "17 of the 38"), "9 minutes 12 seconds"."""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.beginnings import searched
from extractors.quantities.quantity import Quantity

_SHARED_AMONG = (3, 4, 5, 10, 20, 100)
_OF_MANY = re.compile(r"\s[a-z][a-z-]{2,}s\b|\s(?:people|children|women|men)\b")  # "only 1 in 5 tenants", but "a slope of 1 in 12"
DASH = re.compile(r" ?[-–—/] ?")  # never over a line: "up from 29\n- 88% of calls" begins the next of a list
_OUT_OF = re.compile(
    r"\s(?:\w+\s){0,2}?(?:out\s)?of\s(?:the\s(?:last\s)?|these\s|those\s|a\s(?:total|possible|maximum)\s(?:of\s)?|its\s|our\s|all\s|(?:the\s)?(?:\w+\s){0,2}?\w+['’]s?\s)?$",
    re.IGNORECASE,
)
_BETWEEN = searched(r"\bbetween\s(?:about\s|around\s)?$", re.IGNORECASE)
_FROM = searched(r"\b(?:from|by)\s(?:about\s|around\s|over\s|just\s|under\s|approximately\s)*$|(?:%|cent)\s\($", re.IGNORECASE)
_RANGED = searched(r"\b(?:rang\w+|var(?:y|ied|ies|ying))\s(?:\w+\s)?from\s$", re.IGNORECASE)  # "caseloads ranged from 14 to 22"
# "take-up ranged from 14% at the Quay to 22% on the Hill"
_RANGED_BETWEEN = re.compile(r"\s(?:in|at|on|for|among)\s(?:the\s)?(?:[A-Z][\w’'-]*\s){1,4}to\s")
_MONEY = ("gbp", "eur")
_FURTHEST = 40  # characters between the two


def join(text: str, atoms: list[Quantity]) -> list[Quantity]:
    """Ranges ("25-28", "10 to 11 percent", "between 5 and 9") and shares ("three out of five", "17 of the 38") made one."""
    joined: list[Quantity] = []
    for atom in atoms:
        last = joined[-1] if joined else None
        if last and atom.start < last.end:
            continue  # the "10,000" of "62 per 10,000"
        if last and atom.start - last.end <= _FURTHEST and (whole := _pair_up(text, last, atom)):
            joined[-1] = whole
        else:
            joined.append(atom)
    return joined


def _pair_up(text: str, low: Quantity, high: Quantity) -> Quantity | None:
    gap = text[low.end : high.start]
    if low.unit == "minutes" and high.unit == "seconds" and gap in (" ", " and "):
        return replace(low, end=high.end, value=round(low.value + high.value / 60, 2))  # "9 minutes 12 seconds"
    if _is_range(text, low, high, gap):
        unit = low.unit if low.unit in _MONEY else high.unit
        value = low.value * (1e6 if low.unit == "count" and unit == "gbp" else 1)
        return Quantity(low.start, high.end, value, unit, high=high.value, spelled=low.spelled)
    if low.unit == "rank" and high.plain and _OUT_OF.fullmatch(gap):
        return replace(low, end=high.end, denominator=high.value)  # "12th out of 152"
    if _is_share(text, low, high, gap):
        return replace(low, end=high.end, unit=high.unit, numerator=low.value, denominator=high.value)
    return None


def _is_range(text: str, low: Quantity, high: Quantity, gap: str) -> bool:
    """ "25-28", "10 to 11 percent", "between 5 and 9"; not "from 20 to 44"."""
    same = low.unit == high.unit or (low.plain and high.unit not in _MONEY) or (low.unit in _MONEY and high.plain)
    if low.high is not None or high.high is not None or not same or low.value >= high.value:
        return False
    before = text[max(0, low.start - 24) : low.start]
    return (
        DASH.fullmatch(gap) is not None
        or (gap == " to " and (low.plain or low.unit == high.unit) and (_FROM.search(before) is None or _RANGED.search(before) is not None))
        or (gap == " and " and _BETWEEN.search(before) is not None)
        or (gap.endswith(" to ") and _RANGED_BETWEEN.fullmatch(gap) is not None and _RANGED.search(before) is not None)
    )


def _is_share(text: str, low: Quantity, high: Quantity, gap: str) -> bool:
    """ "three out of five", "nine in ten", "1 in 5 tenants"; not "a slope of 1 in 12"."""
    if not low.plain or high.unit not in ("count", "fte", "wte") or low.high is not None or low.value > high.value:
        return False
    if _OUT_OF.fullmatch(gap):
        return True
    return (
        gap == " in "
        and low.value < high.value
        and (
            (low.spelled and high.spelled and high.value in _SHARED_AMONG)
            or (not low.spelled and low.value == 1 and _OF_MANY.match(text, high.end) is not None)
        )
    )
