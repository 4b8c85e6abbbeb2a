"""A column of initials, names or posts at the right-hand side of text that was typed, or taken out of a PDF: who is to do what the lines beside it say.

    The pond was silting up and ought to be looked at.            Action
    Warden to ring the mill about the sluice.                       JR

As a column it is lost when lines become paragraphs, and the initials would stand in the middle of what follows. They go to the end of the sentence that
they stand beside, and what follows begins a paragraph of its own; the head of the column is left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.readers.text.flow import TextLine

_HEAD = re.compile(r"\s{30,}(?P<head>Actions?|ACTIONS?|Action [Bb]y|ACTION BY|By [Ww]hom|Who)\s*$")
_WHO = re.compile(
    r"[A-Z]{2,4}(?:(?:/|, ?| ?& ?)[A-Z]{2,4})*|[A-Z]\.(?: ?[A-Z][.-]){1,3}|Clerk|CLERK|Chair(?:man)?|CHAIR(?:MAN)?|All|ALL|Secretary|Treasurer|Warden|Officers|(?:Cll?r|Mr|Mrs|Ms|Miss|Dr)\.? [A-Z][\w’'-]+"
)
_SENTENCE_ENDS = re.compile(r"[.!?;:][\"”’')\]]*$")
_SLACK, _TABBED_SLACK = 8, 24  # columns that initials may stand left or right of their head
_FEWEST = 2
_APART = 3  # blank lines: no paragraph goes on so far below


def with_side_column(lines: Sequence[TextLine]) -> list[TextLine]:
    """The lines with the initials of such a column at the end of the sentences that they belong to; as they are where there is no such column."""
    heads = {found.start("head") for line in lines if (found := _HEAD.match(line.raw))}
    if not heads:
        return list(lines)
    beside = [_beside(line.raw, heads) for line in lines]
    if sum(who is not None for who in beside) < _FEWEST:
        return list(lines)
    told: list[TextLine] = []
    waiting: str | None = None
    apart = False
    for number, (line, who) in enumerate(zip(lines, beside, strict=True)):
        if _HEAD.match(line.raw):
            apart = True
            continue
        own = replace(line, gap=_APART) if apart else line
        apart = False
        if who is not None:
            words = own.raw.rstrip().expandtabs(8)[: -len(who)].rstrip()
            own = replace(own, raw=words, shown=words)
            waiting = f"{waiting}/{who}" if waiting else who
        if waiting and _ends(own, lines, number):
            own = replace(own, raw=f"{own.raw} {waiting}", shown=f"{own.shown} {waiting}")
            waiting, apart = None, True
        told.append(own)
    return told


def _beside(line: str, heads: set[int]) -> str | None:
    """The initials in the column of one of the heads; what tabs hold apart is seldom aligned."""
    slack = _TABBED_SLACK if "\t\t" in line else _SLACK
    words, _, who = line.rstrip().expandtabs(8).rpartition("  ")
    return who if words.strip() and _WHO.fullmatch(who) and any(abs(len(words) + 2 - head) <= slack for head in heads) else None


def _ends(line: TextLine, lines: Sequence[TextLine], number: int) -> bool:
    """Whether what the initials belong to ends with this line."""
    after = lines[number + 1] if number + 1 < len(lines) else None
    return after is None or after.gap > 0 or _SENTENCE_ENDS.search(line.raw) is not None
