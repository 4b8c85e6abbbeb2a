"""Whether the words around a date look ahead of the meeting or back, and the year that follows for a date that names none."""

from __future__ import annotations

import datetime as dt
import re
from typing import Literal

Direction = Literal["past", "future", "near"]
_FUTURE = re.compile(
    r"(?i:\b(?:will|would|shall|should|next|to be|due|expected|planned|planning (?:to|an?|the|for)|scheduled|aim\w*|hop(?:e[ds]?|ing)|intend\w*|proposed|deadline|on (?:track|course)|to (?:open|start|begin|commence|launch|close|finish|join|return|visit|publish)|forthcoming|upcoming|be|target\w*|anticipated|coming|later|effect from|as from|from now|(?:agreed|resolved|decided) to)\b)"
)
# "by March" looks ahead too, but not in "had been delivered by March"
_UNTIL = re.compile(r"(?i:\b(?:by|until|till|before)(?: the)?(?: (?:very )?end of)?(?: the)? $)")
_PERFECT = re.compile(r"(?i:\b(?:had|has|have)(?: \w+ly| not| now)? (?:been|\w+ed)\b)")
_PAST = re.compile(
    r"(?i:\b(?:since|last|previous\w*|was|were|had|has|have|been|took place|dated|attended|ended|minutes of|started|began|ran|raised (?:at|on)|at (?:the|its|their|our|a) (?:[a-z]+ )?meeting (?:on|of|held)|(?<!be )(?<!is )(?<!are )(?<!being )(?:held|received|published|reported|completed))\b)"
)
_CLAUSE_BREAK = re.compile(r"[;:]|, | but | although ")


def nearest_year(month: int, day: int | None, anchor: dt.date, direction: Direction) -> int:
    """The year of a date that names none: the first on or after the meeting, the last before it, or the nearest to it."""
    ahead, back = anchor.year, anchor.year
    if (month, day or 31) < (anchor.month, anchor.day):
        ahead += 1
    if (month, day or 1) > (anchor.month, anchor.day):
        back -= 1
    if direction != "near":
        return ahead if direction == "future" else back
    middle = min(day or 15, 28)
    return min((ahead, back), key=lambda year: abs((dt.date(year, month, middle) - anchor).days))


def direction_of(text: str, start: int, end: int, low: int, high: int) -> Direction:
    """Whether the words around text[start:end] look ahead or back; the nearest word before it decides, then those after it."""
    before = text[max(low, start - 120) : start]
    before = _CLAUSE_BREAK.split(before[before.rfind("\n") + 1 :])[-1]
    if _UNTIL.search(before) and not _PERFECT.search(before):
        return "future"
    ahead = max((match.end() for match in _FUTURE.finditer(before)), default=-1)
    back = max((match.end() for match in _PAST.finditer(before)), default=-1)
    if ahead != back:
        return "future" if ahead > back else "past"
    after = text[end : min(high, end + 60)].partition("\n")[0]
    later, earlier = _FUTURE.search(after), _PAST.search(after)
    if later and (not earlier or later.start() < earlier.start()):
        return "future"
    return "past" if earlier else "near"
