"""Numerals as they are written: "12,345", "£23.3m", "twenty-one", "nil", and the places where they can begin."""

from __future__ import annotations

import re

from extractors.marked_words import MARKED
from extractors.number_words import NUMBER_WORDS, WORDS

_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
CURRENCIES = {"£": "gbp", "€": "eur"}
_SIGNS = "£€-−"
NUMERAL = re.compile(
    rf"(?:(?<![\w/.:#@\\])|(?-i:(?<=\bc)|(?<=\bc\.))(?=£|€|\d\d))(?<!\d,)(?:(?P<minus>(?<![\w%)])[-−](?=[£€\d]))?(?P<currency>[£€]\s?)?(?P<digits>{_DIGITS})"
    r"(?:\s?(?P<scale>bn|billion|mn|million|thousand)\b|(?P<letter>[mk])\b)?(?P<ordinal>st|nd|rd|th)?"
    r"(?:/(?P<over>\d{1,6}(?:,\d{3})*))?"
    rf"|\b(?P<words>{WORDS}(?:\sand\sa\shalf)?|none|nil|zero)\b)"
    r"(?P<percent>\s?%|\s(?:per\s?cent|percent|percentage)\b(?!\spoints?))?(?P<plus>\+)?(?!(?!(?:mph|km|kg|kwh|mwh|mm|db)\b)\w|/|:(?!\s[a-z\d])|\.\d|,\d)",
    re.IGNORECASE,
)
# Where a number can begin. Both start with letters or digits, so that the scan jumps from one to the next; `NUMERAL` is only tried there.
_DIGIT_RUN = re.compile(r"[0-9][0-9,.]*")
DIGITS = MARKED.add(r"(?<![0-9,.])[0-9]")  # where such a run begins
_WORD_START = re.compile(
    "(?:" + "|".join(f"{word}|{word.title()}|{word.upper()}" for word in sorted(NUMBER_WORDS)) + r"|a\s(?=hundred|thousand|million))\b"
)


def numeral_places(text: str, start: int, stop: int) -> list[int]:
    """Where the numerals of text[start:stop] may begin, in words and in digits."""
    return sorted(
        [
            *digit_places(text, start, [run.start() for run in _DIGIT_RUN.finditer(text, start, stop)]),
            *(word.start() for word in _WORD_START.finditer(text, start, stop)),
        ]
    )


def digit_places(text: str, start: int, digits: list[int]) -> list[int]:
    """Where the numbers begin whose digits begin at these places, with their currency and sign; none before `start`."""
    return [_with_sign(text, start, at) if at > start and (text[at - 1] in _SIGNS or text[at - 2] in CURRENCIES) else at for at in digits]


def _with_sign(text: str, start: int, at: int) -> int:
    """Where the number whose first digit stands at `at` begins with its currency and sign."""
    if at - 1 > start and text[at - 1] == " " and text[at - 2] in CURRENCIES:
        at -= 1
    if at > start and text[at - 1] in CURRENCIES:
        at -= 1
    return (
        at - 1 if at > start and text[at - 1] in "-−" and not (at - 1 > start and (text[at - 2].isalnum() or text[at - 2] in "%)")) else at
    )
