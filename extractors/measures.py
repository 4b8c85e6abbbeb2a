"""What is measured: the name of a measure, its code, its unit where no value tells it, and which way is better.

Codes stand before the name ("NI 59", "EA11:", "A1 –", "SISE36"). Which way is better is vocabulary (`patterns/measure.jsonl`); a measure that the
vocabulary does not know has no polarity.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from extractors.vocabulary import load_patterns

Polarity = Literal["higher_is_better", "lower_is_better"]

_CODE = re.compile(
    r"(?P<code>(?:(?:NI|BV|BVPI|LPI|KPI|PI|LI|CI|NPI|LAPI)\s?\d{1,3}[a-z]?(?:\([a-z]\))?|[A-Z]{1,6}[-_.]?\d{1,4}(?:\.\d{1,2}){0,2}[a-z]?))(?:\s?[:–—-]\s|:\s?|\s(?=[A-Z%]))"
)
_UNITS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("percent", re.compile(r"%|\bpercentage\b|\bproportion\b|\bper\s?cent\b|\bpercent\b", re.IGNORECASE)),
    ("gbp", re.compile(r"£|\boverspends?\b|\bunderspends?\b|\bspend\b|\bcost of\b|\bvalue of\b", re.IGNORECASE)),
    ("count", re.compile(r"\bnumbers? of\b|^(?:no\.?|number|count|total)\b|\bvolumes? of\b", re.IGNORECASE)),
    ("score", re.compile(r"\bscored?\b", re.IGNORECASE)),
    ("ratio", re.compile(r"\bratio\b|\bS?HSMR\b|\bSHMI\b")),
    ("days", re.compile(r"\b(?:average|mean|median)\b.{0,60}\bdays\b|\bin days\b|\(days\)", re.IGNORECASE)),
    ("weeks", re.compile(r"\b(?:average|mean|median)\b.{0,60}\bweeks\b|\(weeks\)", re.IGNORECASE)),
)
_PER = re.compile(r"\bper (1,?000|10,?000|100,?000)\b", re.IGNORECASE)


def split_code(name: str) -> tuple[str | None, str]:
    """The code of a measure and the rest of its name: "EA11: Visits in time" gives ("EA11", "Visits in time")."""
    found = _CODE.match(name)
    return (found["code"], name[found.end() :].strip()) if found else (None, name)


def unit_of(name: str) -> str | None:
    """The unit that the name of a measure tells ("number of": count, "percentage of": percent), or None."""
    if rate := _PER.search(name):
        return f"rate_per_{rate[1].replace(',', '')}"
    return next((unit for unit, pattern in _UNITS if pattern.search(name)), None)


@cache
def _polarities() -> dict[str, Polarity]:
    ways: dict[str, Polarity] = {"measure.higher_is_better": "higher_is_better", "measure.lower_is_better": "lower_is_better"}
    return {
        pattern.pattern.lower(): ways[pattern.label]
        for pattern in load_patterns("measure")
        if isinstance(pattern.pattern, str) and pattern.label in ways
    }


@cache
def _openers() -> frozenset[str]:
    """The first words of the phrases that tell which way is better."""
    return frozenset(phrase.partition(" ")[0] for phrase in _polarities())


_WITHIN_TIME = re.compile(
    r"\b(?:with)?in (?:time|timescales?|target|deadlines?|\d+|the (?:statutory|agreed))\b|\bon time\b|\bsatisf|\bup to date\b|\bmet\b",
    re.IGNORECASE,
)


def polarity_of(name: str | None) -> Polarity | None:
    """Which way is better for a measure of this name. Work done in time is better in larger shares, whatever the work ("complaints answered in time")."""
    if not name:
        return None
    lowered = name.lower()
    if _WITHIN_TIME.search(lowered) and not re.search(
        r"\b(?:not|outside|over|missed|re-?referrals|repeat|return|come back|again)\b", lowered
    ):
        return "higher_is_better"
    words = re.findall(r"[\w&'’-]+", lowered)
    polarities, openers = _polarities(), _openers()
    places = [at for at, word in enumerate(words) if word in openers]
    for size in (5, 4, 3, 2, 1):
        for at in places:
            if at + size <= len(words) and (way := polarities.get(" ".join(words[at : at + size]))):
                return way
    return None
