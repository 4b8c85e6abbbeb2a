"""Numbers of votes as clerks write them: "9", "nine", "twenty-one", "nil", "nobody"."""

from __future__ import annotations

import re

from extractors.number_words import WORDS, number_in_words

NUMBER = rf"(?:\d{{1,3}}|(?i:{WORDS}|nobody|none|no[- ]one|no|nil|zero|a single))"
_NOBODY = re.compile(r"no(?:body|ne|[- ]one)?|nil|zero")


def number_of(words: str | None) -> int | None:
    """The number that is written so; None where none is written."""
    if words is None:
        return None
    if words.isdigit():
        return int(words)
    lower = words.lower()
    if _NOBODY.fullmatch(lower):
        return 0
    return 1 if lower == "a single" else int(number_in_words(lower))
