"""Bids that were taken, and prices that were: "Lowest accepted (Oakes)", "Middle quote taken, all in favour"."""

from __future__ import annotations

import re

from extractors.decisions.jotted.fragments import ShortOutcome
from extractors.decisions.sentence_gates import GATES

_TAKEN = re.compile(
    r"(?:The )?(?i:lowest|cheapest|cheaper|lower|dearer|dearest|highest|middle|second|first|third|last|local|better|best|other|both|all three)(?: (?:quote|quotation|tender|price|bid|offer|estimate|one|of (?:the )?(?:two|three|four)))?(?: (?:was|were))? (?:accepted|taken|chosen|picked|preferred)\b(?: \([^()]{2,60}\)|,? (?:from|at|of|for) [^.;:,]{2,60}){0,2}"
)
_ENDS = re.compile(r"\.?$|,? (?:all in favour|unanimous\w*|nobody|no one|none|nem|prop|sec|as |because |since |subject to |being )")
BID_WORDS = ("accepted", " taken", " chosen", "picked", "preferred")
_GATE = GATES.add(BID_WORDS)


def find_bid(sentence: str, held: int) -> ShortOutcome | None:
    """The bid that a sentence, which holds `held` of `GATES`, opens with as taken."""
    taken = _TAKEN.match(sentence) if held & _GATE else None
    return ShortOutcome(0, taken.end(), "accepted") if taken and _ENDS.match(sentence, taken.end()) else None
