"""Clauses that a date opens: "By 2028, |all berths will have a meter", "however, |from June it was expected that fewer would do"."""

from __future__ import annotations

import re

from extractors.statement import clause_around

# "… are kept for visitors, however, |from June it was expected that": another clause begins with its date
_ANEW = re.compile(
    r"(?:, however,|; however,|, but) (?=(?:by|from|in|on|until|after|before) (?:the )?(?:(?:end|start|beginning|close) of )?$)"
)
_TELLS_ON = re.compile(
    r",? (?!(?:and|or|to|meet|at|in|from|assembling|subject|same|for|with|on|by)\b|\d{1,2}(?:[:.]\d\d| ?[ap]m| to | till ))[^.;]{2,150}?\b(?:was|were|is|are|has|had|have|will|would|should|could|can|may|must|reports?|feels?|says?)\b"
)
_FEW = 7  # words of a lead-in that tell nothing yet: "It is hoped that by the end of 2026"


def with_what_follows(text: str, clause: tuple[int, int], at: int, last: int, stop: int) -> tuple[int, int]:
    """The clause with what its date at text[at:last] opens, where it stands before it: "By 2028, |all berths will have a meter"."""
    start, end = clause
    if anew := _ANEW.search(text, start, at):
        start = anew.end()
    opens = start < at and text.startswith(", ", last) and len(text[start:at].split()) <= _FEW
    if end <= last + 1 and (opens or anew) and _TELLS_ON.match(text, last, stop):
        begin = last + 1 + text.startswith(", ", last)
        word = text.find(" ", begin, stop)
        end = clause_around(text, (begin, stop), begin, word if word > 0 else stop)[1]
    return start, end
