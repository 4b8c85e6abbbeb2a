"""The day that what opens a list or a table of grades tells of all of it.

"The grades that Ofsted gave in |2024| were:"
"Care Inspectorate grades (|June 2025|):"
"### |2025| Ofsted inspections"
"The grades, with those of 2019 in brackets:"   tells none
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from extractors.beginnings import searched
from extractors.dates import find_dates
from extractors.judgements.scope import IN_BRACKETS, already
from extractors.judgements.visits import JOINS
from models import Block

_LONGEST_LEAD = 200  # characters of what opens a list
_TELLS_GRADES = searched(
    r"\b(?:(?:re-?)?inspect\w*|visit\w*|grad(?:es?|ed|ings?)|rat(?:ings?|ed)|judg\w+|report cards?|Ofsted|CQC|Estyn|CIW|ETI|RQIA|HMI\w*|PEEL|Care Inspectorate|Regulator)\b",
    re.IGNORECASE,
)
_NOT_ITS_DAY = searched(
    r"\b(?:since|meeting(?: held)?(?: of| on)?|to|until|before|by|next|from|between|expected|due|previous(?:ly)?|after|and) (?:the )?$|\d[–—/-]$"
)
# "in |2024|", "(last inspected |2019|)", "the |2023| inspection"; not "2023/24"
_YEAR_TOLD = searched(r"(?<![\d/–—-])(?P<year>(?:19|20)\d\d)(?![\d/]|[–—-]\d| to (?:19|20)\d\d)")
_FARTHEST = 40  # rows or entries below what opens them


def lead_of(blocks: Sequence[Block], block: Block) -> Block | None:
    """The block right above the rows or entries to which a block belongs."""
    last = bisect_right(blocks, block.start, key=attrgetter("start")) - 1
    return next((above for above in reversed(blocks[max(0, last - _FARTHEST) : last]) if above.kind != block.kind), None)


def day_of_list(text: str, blocks: Sequence[Block], block: Block, held: dt.date | None) -> str | None:
    """The only day, month or year that the heading or the sentence with a colon above a list tells, where it is one of grades or of an inspection."""
    lead = lead_of(blocks, block)
    if lead is None or not (lead.kind == "heading" or text.endswith((":", ":-"), lead.start, lead.end)):
        return None
    low = max(lead.start, text.rfind(". ", lead.start, lead.end), lead.end - _LONGEST_LEAD)
    if not _TELLS_GRADES.search(text, low, lead.end):
        return None
    olds = [found.span() for found in IN_BRACKETS.finditer(text, low, lead.end)]

    def is_its_own(at: int) -> bool:
        return not any(start <= at < end for start, end in olds) and not _NOT_ITS_DAY.search(text, low, at)

    mentions = [mention for mention in find_dates(text, low, lead.end, held) if mention.precision in ("day", "month")]
    if any(text[first.end : second.start].strip() in JOINS for first, second in pairwise(mentions)):
        return None  # "Inspections from April to June 2025:"
    days = {day for mention in mentions if (day := already(mention, held)) and is_its_own(mention.start)}
    told = days or {found["year"] for found in _YEAR_TOLD.finditer(text, low, lead.end) if is_its_own(found.start())}
    return told.pop() if len(told) == 1 else None
