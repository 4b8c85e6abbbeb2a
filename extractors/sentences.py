"""Where one sentence of minutes ends and the next begins.

A splitter that breaks at "Cllr." or "(No. 12/24)" is worse than none: a block is the sure boundary, and within a block only a full stop that no
abbreviation, initial or number claims.
"""

from __future__ import annotations

import re

from extractors.beginnings import searched

_BEHIND_MARK = r"[\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-ZÀ-Þ0-9£•]|\((?:[a-z]|[ivx]{2,4})\) [A-Z]|[a-h]\) ?[A-Z])"
_BOUNDARY = re.compile(rf"[.!?]{_BEHIND_MARK}")
_STOP = re.compile(rf"\.{_BEHIND_MARK}")  # begins with a literal: found in a third of the time
# Never the last word of a sentence: "Cllr. Rivers", "No. 12/24", "e.g. Poole", "Rt. Hon.", "J. Hall", "para. 3".
_ABBREVIATION = searched(
    r"(?<![\w’])(?:Cll?rs?|CLLRS?|Clr|Cnclr|MRS?|Mr|Mrs|Ms|Mx|Messrs|Dr|Drs|Prof|Revd?|Fr|Hon|Rt|Sgt|Supt|Insp|Insptr|Ch|Capt|Col|Maj|Lt|Cmhlr|Comh|Clln|St|Nos?|NOS|para|paras|pp?|ref|refs|approx"
    r"|incl|prev|vs|viz|e\.g|i\.e|eg|ie|cf|c|Tel|Ext|Fig|Vol|Art|Min|Mins|Sec|Sch|cl|ss?|Reg|Regs|App|Asst|Dep|Gen|Exec|Prop|prop|propr|sec|secd|Seconded by|a\.k\.a|w\.e\.f|(?:[A-Z]\.)*[A-Z])\.$",
)
_LONG_WORD = 7  # letters: longer than any of these
# The last word of a sentence at times: "at 7.30 p.m. The Chair …", "in Mill St. JH to ask …", but "7.30 p.m. Monday", "Hall Ltd. Poole".
_AMBIGUOUS = searched(r"(?:(?<![\w’])(?:[ap]\.m|Ltd|Co|Inc|plc|etc|Esq|Jr|Sr|[A-Z]\.[A-Z])|\b[A-Z][a-z]+ St)\.$")
_STARTER = re.compile(
    r"[\"“‘'(]*(?:The|This|That|These|Those|It|There|Clerk|Chair(?:man|person)?|Council|Both|Each|However|A|An|In|On|At|As|He|She|They|We|Members|Councillors?|Cll?rs?|Mr|Mrs|Ms|Miss|Dr|All|No|If|For|Following|After|Proposed|Resolved|RESOLVED|Agreed|AGREED|Action|ACTION|[A-Z]{2,3} (?:to|will|would|has|had|said|asked|agreed|reported|is|was))\b"
)


def split_sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of text[start:end] as offsets into `text`, without white space at their ends."""
    pattern = _STOP if text.find("?", start, end) < 0 and text.find("!", start, end) < 0 else _BOUNDARY
    if pattern is _STOP and text.find(".", start, end - 1) < 0:
        return [(start, end)] if start < end else []
    pieces: list[tuple[int, int]] = []
    begin = start
    for boundary in pattern.finditer(text, start, end):
        stop = boundary.start() + 1
        if text[stop - 1] == "." and not (stop - begin > _LONG_WORD and text[stop - 1 - _LONG_WORD : stop - 1].isalpha()):
            tail = text[max(begin, stop - 14) : stop]
            if _AMBIGUOUS.search(tail):
                if not _STARTER.match(text, boundary.end()):
                    continue
            elif _ABBREVIATION.search(tail):
                continue
        pieces.append((begin, stop + len(boundary.group()[1:].rstrip())))
        begin = boundary.end()
    if begin < end:
        pieces.append((begin, end))
    return pieces
