"""Sums that are held: "There was £812 in the General Fund and £96.20 in the Lights Fund"; none is "to put £90 in the reserve"."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.indicators.groups import CuedSentence
from extractors.indicators.role_words import SENTENCE_GATES

# All are for small letters.
_HELD = re.compile(
    r"\s(?:held\s|remaining\s|left\s)?(?:in|on)\s(?:the\s|our\s|its\s)?(?:[\w’'&-]+\s){0,3}?(?:accounts?|a/c|funds?|reserves?|savings|kitty)(?![\w-])"
)
_THERE = searched(
    r"\bthere\s(?:is|was|are|were|remains|remained)\b|\bwe\s(?:now\s|currently\s)?(?:have|had)\b|\b(?:council|committee|group|association|trust|club|hall|society)\s(?:now\s|currently\s)?(?:has|had|holds?|held)\b|\bbalances?\b|\bst(?:ands?|ood)\sat\b"
)
_MOVED_THERE = searched(
    r"\b(?:put|pay|paid|plac\w+|transfer\w*|mov(?:e|ed|ing)|allocat\w*|granted|donat\w*|agreed|resolved|set\saside|spen[dt]|spending|to\sbe|would|should|will|if)\b"
)
# "a balance of £812| in the General Fund and |£96.20 in the Lights Fund"
_TO_NEXT = re.compile(
    r"(?: (?:in|on) (?:the |our |its )?(?:[\w’'&-]+ ){1,4}?(?:[Aa]ccount|a/c|[Ff]und|[Rr]eserves?|[Ss]avings))?,? (?:and|with) (?=[£€]\d)"
)
_REACH = 160  # characters from what says that there is money to the sum
_FUNDS = SENTENCE_GATES.add((" fund", "account", " a/c", " reserve", " savings", " kitty"))


def is_held(sentence: CuedSentence, at: int, behind: int) -> bool:
    """Whether the sum from `at` to `behind` is said to be in a fund or an account."""
    said, low = sentence.said, max(at - _REACH, 0)
    if not (sentence.held & _FUNDS and _HELD.match(said, behind, sentence.end)):
        return False
    low = max(low, said.rfind("\n", low, at), said.rfind(". ", low, at))  # a balance before it has been read as a figure of its own
    return _THERE.search(said, low, at) is not None and _MOVED_THERE.search(said, low, at) is None


def past_first(text: str, at: int, end: int) -> int:
    """Where the sum begins that stands beside the balance that ends at `at`; `at` itself where none does."""
    found = _TO_NEXT.match(text, at, end)
    return found.end() if found else at
