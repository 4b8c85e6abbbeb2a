"""Lines of the head that list people behind a label in the clerk's own words, and rows of people below one.

Millers | Jo Hall (Weir Mill), Kit Moss
On the bench: Jo Rivers (Chair), Ann Hall
Could not come, sadly away: Sam Poole

Nobody could list such labels. What tells is their company: a line of this kind beside another, or beside a list that says "present" or "apologies".
Near miss: "Report author: Jo Rivers" stands alone, and is nobody's attendance.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from extractors.beginnings import searched
from extractors.names.forms import GIVEN_NAMES, TITLE
from extractors.outline import Outline
from extractors.rosters.entries import Entry
from extractors.rosters.headings import State, Status
from extractors.rosters.lists import read_list
from extractors.rosters.rows import INITIALS, cells_of, read_label_row, read_role_row
from extractors.rosters.sentences import Roster
from extractors.rosters.unheaded import in_head
from models import Block

_RULE = "attendance-labelled"
_LABEL = re.compile(r"(?P<label>[A-Z][^:|.\d]{2,60}?) ?: ?(?=[A-ZÀ-Þ])")
NOT_THERE = searched(
    r"\b(?:apolog\w*|apols?|absen\w+|regrets?|sorry|unable|not (?:present|there|attending|able)|on leave|away)\b", re.IGNORECASE
)
OTHERWISE = searched(
    r"\b(?:author|contact|reports?|reporting|lead|owner|sponsor|prepared|presented|circulat\w*|distribution|cop(?:y|ies)|cc|from|wards?|portfolio|quorum|venue|date|time|place|location|subject|item|title|proposed|seconded|proposer|seconder|mover|moved|candidates?|nominat\w+|appointed|elected|signed|approved|decision|action|for|against|abstain\w*|votes?|next|key|tel\w*|e-?mail|address|declar\w+|interests?|applicants?)\b",
    re.IGNORECASE,
)
_FEWEST_ROWS = 3
_MOSTLY = 0.75


def rosters_behind_labels(outline: Outline, found: Sequence[Roster], until: int) -> list[Roster]:
    """The rosters that stand in the head before offset `until`, in the order of the text, beside those that were found by other signs."""
    text = outline.text
    head = [block for block in outline.document.blocks if block.start < until and in_head(outline, block)]
    told = _told(head, found)
    rows = [None if known else behind_label(text, block) for block, known in zip(head, told, strict=True)]
    kept: list[Roster] = []
    begin = 0
    while begin < len(head):
        end = begin
        while end < len(head) and (told[end] or rows[end]):
            end += 1
        own = [roster for roster in rows[begin:end] if roster]
        if len(own) > 1 or (own and any(told[begin:end])):
            kept += own
        begin = max(end, begin + 1)
    return kept + _rows_of_people(text, head, told)


def _told(head: Sequence[Block], found: Sequence[Roster]) -> list[bool]:
    """Which blocks of the head hold a part of a roster that was found; blocks stand in the order of the text and do not overlap."""
    told = [False] * len(head)
    starts, ends = [block.start for block in head], [block.end for block in head]
    for roster in found:
        first, behind = bisect_right(ends, roster.start), bisect_left(starts, roster.end)
        told[first:behind] = [True] * (behind - first)
    return told


def behind_label(text: str, block: Block) -> Roster | None:
    """The people of one line or row, where a label and nothing else stands before them."""
    if block.kind == "table_row":
        cells = [(start, end) for start, end in cells_of(text, block) if start < end]
        label = text[slice(*cells[0])] if len(cells) == 2 else ""
        entries = read_label_row(text, block, _state(label)) if label and not OTHERWISE.search(label) else []
        return Roster(cells[1][0], block.end, _RULE, tuple(entries)) if entries else None
    found = _LABEL.match(text, block.start, block.end)
    if found is None or OTHERWISE.search(found["label"]) or found["label"].split(" ", 1)[0] in GIVEN_NAMES:
        return None
    entries, stop, covered = read_list(text, found.end(), block.end, _state(found["label"]), prose=False)
    named = [entry for entry in entries if entry.mention.name]
    return Roster(found.end(), stop, _RULE, tuple(entries)) if named and len(named) == len(entries) and covered > _MOSTLY else None


def _state(label: str) -> State:
    status: Status = "apologies" if NOT_THERE.search(label) else "present"
    return State(status, None)


def _rows_of_people(text: str, head: Sequence[Block], told: Sequence[bool]) -> list[Roster]:
    """Tables of the head without a heading in which a person a row stands before what they are: "Jo Rivers (Chair) | Elmshire Council"."""
    kept: list[Roster] = []
    at = 0
    while at < len(head):
        end = at
        while end < len(head) and head[end].kind == "table_row" and head[end].table == head[at].table and not told[end]:
            end += 1
        rows = [row for row in head[at:end] if len([None for start, stop in cells_of(text, row) if start < stop]) > 1]
        entries = [entry for row in rows if (entry := _person_of(text, row))]
        if len(entries) >= _FEWEST_ROWS and len(entries) >= _MOSTLY * len(rows):
            kept.append(Roster(rows[0].start, rows[-1].end, _RULE, tuple(entries)))
        at = max(end, at + 1)
    return kept


def _person_of(text: str, row: Block) -> Entry | None:
    """The person of a row, where a title, a first name or a bracket tells that there is one."""
    start, end = next((cell for cell in cells_of(text, row) if not INITIALS.fullmatch(text, *cell)), (row.start, row.end))
    if TITLE.match(text, start, end) is None and text[start:end].split(" ", 1)[0] not in GIVEN_NAMES:
        return None
    if entry := read_role_row(text, row, State("present", None, roles=True)):
        return entry
    entries, _, covered = read_list(text, start, end, State("present", None), prose=False)
    return entries[0] if len(entries) == 1 and covered > _MOSTLY else None
