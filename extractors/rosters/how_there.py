"""Cells of a list of attendance that say how somebody was there, or why they were not, without saying that they came.

Jo Rivers | Chair | Chairing
Ann Hall | Trustee | Until item 4
Sam Poole | Headteacher | Items 1-5
Dee Marsh | Parent trustee | On leave

Near miss: "Ann Hall | Minute taker" has no cell of its own for that and says what she is.
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from models import Block

_AWAY = (
    r"(?P<away>(?:on )?(?:(?:annual|sick|maternity|paternity|parental|compassionate|study) )?leave(?: of absence)?|(?:on )?holiday"
    r"|unwell|ill|sick|excused|regrets|unable to attend)"
)
_NUMBER = r"(?:\d[\d.]*|one|two|three|four|five|six|seven|eight|nine|ten)"
_NUMBERS = rf"{_NUMBER}(?:(?:, ?| ?[–—&-] ?| and | to )(?:items? )?{_NUMBER}){{0,6}}"
_PART = (
    r"(?:(?:present|attended|there|in attendance|left|joined|arrived|part(?: of meeting)?) ?(?:[(,–—-] ?)?)?(?:(?:for|from|until|till|to|at|after|before) )?"
    rf"(?:(?:agenda )?(?:items?|minutes?) {_NUMBERS}|\d{{1,2}}[.:]\d\d ?(?:[ap]\.?m\.?)?|\d{{1,2}} ?[ap]\.?m\.?)(?: only| onwards)?\)?"
)
_TASK = (
    r"chairing|in the chair|presiding|clerking|(?:(?:taking|took|for) )?(?:the )?(?:minutes|notes)|(?:minute|note)[- ]?(?:taker|taking)|minuting"
    r"|observing|presenting|by invitation|invited"
)
_FROM_AFAR = r"(?:(?:by|via|on|over) )?(?:the )?(?:telephone|phone)|by video(?: ?link| ?conference)?|dialled in"
_HOW = (
    rf"(?:{_AWAY}|{_PART}|part(?:ly| only| of (?:the )?meeting)?|(?:(?:arrived|joined|came|left) )?(?:late|early)|{_TASK}|{_FROM_AFAR})\.?"
)
HOW_THERE = re.compile(_HOW, re.IGNORECASE)
_LAST = searched(rf" \| {_HOW}$", re.IGNORECASE)


def tells_how(text: str, block: Block) -> bool:
    """Whether the last of three cells or more says how somebody was there, or why they were not."""
    return text.count(" | ", block.start, block.end) > 1 and _LAST.search(text, block.start, block.end) is not None
