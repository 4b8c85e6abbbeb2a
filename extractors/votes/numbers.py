"""Numbers of votes as clerks write them: "9", "nine", "twenty-one", "nil", "nobody"."""

from __future__ import annotations

import re

from extractors.number_words import WORDS, number_in_words

NUMBER = rf"(?:\d{{1,3}}|(?i:{WORDS}|nobody|none|no[- ]one|no|nil|zero|a single))"
# "4-1 with 1 abstention", "six voted for", "by 5 votes to 2; nobody abstained"
_ONLY_COUNT = re.compile(
    rf"(?:\b(?:{NUMBER}|with|by|to|and|of|a|the|vote[sd]?|voting|members?|majority|were|was|for|in favou?r|against|oppos(?:ed|ing)|dissent\w*|abst\w+)\b[ ,;.:–—()-]*)+",
    re.IGNORECASE,
)
_COUNTS = re.compile(rf"\b{NUMBER}\b")
_LONGEST_COUNT = 80  # characters
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


def only_counts(words: str) -> bool:
    """Whether words count votes and say nothing else: "4-1 with 1 abstention"."""
    return len(words) < _LONGEST_COUNT and _ONLY_COUNT.fullmatch(words) is not None and _COUNTS.search(words) is not None
