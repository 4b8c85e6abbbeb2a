"""Dates told beside the thing that they belong to, in words of their own: "the next inspection, due by May", "a report, which should be 24 April".

There the thing and its date are the milestone, not the sentence around it; and a request in that sentence does not make the date its deadline. Near misses:
"asked for a list, which should be sent by 3 May" (the deadline of what is asked), "until the autumn numbers are known" (a season that names numbers),
"had the hall until 3 May" (how long something lasted; "has until 3 May to reply" is a deadline).
"""

from __future__ import annotations

import re

from extractors.beginnings import searched

_OF_THING = searched(
    r", (?:now |currently |itself )?(?:due|expected|scheduled|planned|likely|probably)(?: (?:out|back|to be))?(?: (?:by|in|on|for|from|at|before|around))?(?: the)?(?: (?:end|start|beginning) of)? $"
)
_WHICH_IS = searched(
    r", which (?:is|was|should be|will be|would be|is to be|was to be)(?: now| also)?(?: due| expected| scheduled| planned| likely)?(?: (?:by|in|on|for|from|at|before|around))?(?: the)? $"
)
# The thing before the comma, from its article on: "back to standard by |the next inspection|"
_THING = searched(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Tt]h(?:is|at)|[Aa]nother|[Ee]ach) [^,;:.]{3,60}$")
_NO_THING = searched(r"\b(?:is|are|was|were|be|will|would|should|has|have|had|that|who|which)\b")
_TIME_TO = searched(r"\b(?:has|have|had|given) (?:them |him |her |it )?(?:until|till)(?: the)?(?: end of)? $")
_TO_DO = re.compile(r" (?:\d{4} )?(?:in which )?to (?!the\b|an?\b|\d)[a-z]+")
_OF_A_SEASON = re.compile(r" (?!(?:and|or|but|when|if|it|they|we|he|she|there|this|that)\b)[a-z]+ (?:is|are|was|were|has|have|had)\b")
_REACH = 90  # characters


def begins_with_thing(text: str, low: int, at: int) -> int | None:
    """Where the thing begins that a date at offset `at` is told of beside it; None where it is told otherwise."""
    said = _OF_THING.search(text, max(low, at - _REACH), at)
    if said is None:
        return None
    things = list(_THING.finditer(text, max(low, said.start() - _REACH), said.start()))
    if not things:
        return None
    begin = things[-1].start()
    while inner := _THING.search(text, begin + 1, said.start()):  # the nearest article: "by the time of |the next visit|"
        begin = inner.start()
    return None if _NO_THING.search(text, begin, said.start()) else begin


def tells_which(text: str, low: int, at: int) -> bool:
    """Whether a clause with "which" says no more of a thing than the date at offset `at`: "the report, which should be |24 April|"."""
    return _WHICH_IS.search(text, max(low, at - _REACH), at) is not None


def has_until(text: str, low: int, at: int, end: int) -> bool:
    """Whether somebody has until the date at text[at:end] to do something: "The owner has until |3 May| to reply"."""
    return _TIME_TO.search(text, max(low, at - _REACH), at) is not None and _TO_DO.match(text, end) is not None


def names_season(text: str, end: int) -> bool:
    """Whether a season that ends at offset `end` only says which: "until the |autumn| numbers are known"."""
    return _OF_A_SEASON.match(text, end) is not None
