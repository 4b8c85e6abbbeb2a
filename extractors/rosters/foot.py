"""Members who are listed at the foot of the minutes, above those who were there besides: "Board members | • Jo Rivers | Also in attendance | • Ann Hall".

Near misses: the same heading in minutes that say elsewhere who was present, and a list of members with nobody "also" there.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from extractors.outline import Outline
from extractors.rosters.headings import Heading
from extractors.rosters.runs import read_roster
from extractors.rosters.sentences import Roster

_MEMBERS = re.compile(
    r"(?:(?:The )?(?:[A-Z][\w’'&-]+ ){0,3}(?:Board|Committee|Panel|Council|Group|Forum|Steering) )?[Mm]embers(?:hip)?(?: present)?:?"
)
_OTHERS = ("Also ", "Others ", "In attendance", "In Attendance")
_LONGEST = 60  # blocks


def members_at_foot(outline: Outline, found: Sequence[Roster]) -> list[Roster]:
    """The rosters with that of the members, where no list says who was present and one says who was there besides."""
    text, blocks = outline.text, outline.blocks
    starts = [block.start for block in blocks]
    for number, roster in enumerate(found):
        at = bisect_right(starts, roster.start) - 1
        while at > 0 and blocks[at].kind != "heading":
            at -= 1
        if not text.startswith(_OTHERS, blocks[at].start):
            continue
        if any(entry.status == "present" for other in (*found[:number], *found[number + 1 :]) for entry in other.entries):
            return list(found)
        head = next((above for above in range(at - 1, max(at - _LONGEST, -1), -1) if blocks[above].kind != "list_item"), -1)
        if head < 0 or head == at - 1 or not _MEMBERS.fullmatch(text, blocks[head].start, blocks[head].end):
            return list(found)
        heading = Heading(blocks[head].end, "present", "member", "attendance-without-heading", True)
        members, below = read_roster(text, blocks, head, heading)
        return [*found, members] if members and below == at else list(found)
    return list(found)
