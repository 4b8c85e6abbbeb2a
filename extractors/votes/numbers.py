"""Numbers of votes as clerks write them: "9", "nine", "twenty-one", "nil", "nobody"."""

from __future__ import annotations

_NUMBERS = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy")
NUMBER = rf"(?:\d{{1,3}}|(?i:(?:{'|'.join(_TENS)})[- ](?:{'|'.join(_NUMBERS[1:10])})|{'|'.join(_TENS[1:])}|{'|'.join(_NUMBERS)}|nil|none|zero|nobody|no[- ]one|a single))"


def number_of(words: str | None) -> int | None:
    """The number that is written so; None where none is written."""
    if words is None:
        return None
    if words.isdigit():
        return int(words)
    lower = words.lower()
    if lower.startswith(_TENS):
        tens, _, ones = lower.replace(" ", "-").partition("-")
        return 20 + 10 * _TENS.index(tens) + (_NUMBERS.index(ones) if ones else 0)
    return _NUMBERS.index(lower) if lower in _NUMBERS else 1 if lower == "a single" else 0
