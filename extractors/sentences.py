"""Where one sentence of minutes ends and the next begins.

A splitter that breaks at "Cllr." or "(No. 12/24)" is worse than none: a block is the sure boundary, and within a block only a full stop that no
abbreviation, initial or number claims.
"""

from __future__ import annotations

import re

_BOUNDARY = re.compile(r"(?<=[.!?])[\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-ZÀ-Þ0-9£])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Cllrs?|Clr|Mr|Mrs|Ms|Mx|Dr|Prof|Revd?|St|No|Nos|para|paras|pp?|ref|approx|inc|incl|etc|vs|e\.g|i\.e|cf|Ltd|Co|Hon|Jr|Sr|Sgt|Supt|Insp|Cmhlr|Tel|Fig|Vol|Art)"
    r"|\b[A-Z])\.$",
    re.IGNORECASE,
)


def split_sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of text[start:end] as offsets into `text`, without white space at their ends."""
    pieces: list[tuple[int, int]] = []
    begin = start
    for boundary in _BOUNDARY.finditer(text, start, end):
        stop = boundary.start()
        if text[stop - 1] == "." and _ABBREVIATION.search(text, max(begin, stop - 12), stop):
            continue
        pieces.append((begin, stop + len(boundary.group().rstrip())))
        begin = boundary.end()
    if begin < end:
        pieces.append((begin, end))
    return pieces
