"""Lists of attendance in tables whose first column says whom people speak for, and a later one who they are.

Sector | Member | Notes
Mill owners | Jo Rivers | Chair
| Ann Hall | Apologies
Growers | Sam Poole | Sub for Dee Marsh

Near miss: "Ward | Members | Votes" in the middle of the minutes heads no list of those who came.
"""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.names.posts import holds_head
from extractors.rosters.entries import Entry
from extractors.rosters.headings import State, Status
from extractors.rosters.lists import read_list
from extractors.rosters.rows import cells_of, ticks
from extractors.rosters.sentences import Roster
from extractors.rosters.substitutes import substitute_note
from extractors.rosters.tables import LONGEST_ROSTER
from models import Block

_GROUP = re.compile(
    r"(?:representing|represents|organisation|organisations|group|sector|category|type|constituency|ward|division|district|school|schools|phase|body|agency|partner|area|community|seat|capacity|party|stakeholder|service|department|council|role|post|position|job title|membership)(?: group| type| represented| name)?",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"(?:names?|(?:board |committee |forum |panel |current |voting )?(?:members?|representatives?|councillors?|governors?|trustees?|delegates?|attendees?|directors?|reps?)|person|people)(?: names?)?(?: present| attending| \(s\))?|attended by|present",
    re.IGNORECASE,
)
_NOTES = re.compile(
    r"(?:notes?|comments?|remarks|attendance|attended|status|present|apologies|present ?/ ?apologies|substitutes?|role|post|position|title|in attendance)(?: notes?)?\??",
    re.IGNORECASE,
)
_APOLOGIES = re.compile(r"(?:sent |gave |with |received )?apolog|apols?\b|excused|unable to attend|on leave", re.IGNORECASE)
_ABSENT = re.compile(r"no apolog|absent|did not attend|not present|no show|DNA\b|without apolog|vacan", re.IGNORECASE)


def member_column(text: str, block: Block) -> int | None:
    """The number of the column that holds the people, where a row heads such a table; None for any other row."""
    if block.end - block.start > 120 or text.find(" | ", block.start, block.end) < 0:
        return None
    heads = [text[start:end].strip(" :") for start, end in cells_of(text, block)]
    if not 1 < len(heads) <= 5 or not _GROUP.fullmatch(heads[0]) or not _PEOPLE.fullmatch(heads[1]):
        return None
    return 1 if all(not head or _NOTES.fullmatch(head) for head in heads[2:]) else None


def read_member_column(text: str, blocks: tuple[Block, ...], number: int, column: int) -> tuple[Roster | None, int]:
    """The roster below such a head, and the number of the block below it."""
    entries: list[Entry] = []
    following = number + 1
    state = State("present", None)
    while following < min(len(blocks), number + LONGEST_ROSTER) and blocks[following].kind == "table_row":
        cells = cells_of(text, blocks[following])
        if column < len(cells) and cells[column][0] < cells[column][1]:
            entries.extend(_read_row(text, cells[column], cells[column + 1 :], state))
        following += 1
    if len(entries) < 2:
        return None, number + 1
    return Roster(blocks[number + 1].start, blocks[following - 1].end, "attendance-table-row", tuple(entries)), following


def _read_row(text: str, people: tuple[int, int], notes: list[tuple[int, int]], state: State) -> list[Entry]:
    """The persons of one row, with what the cells behind them say of them all."""
    found, _, covered = read_list(text, *people, replace(state), prose=False)
    named = [entry for entry in found if entry.mention.name]
    if not named or covered < 0.75:
        return []
    status: Status | None = None
    instead: str | None = None
    for start, end in notes:
        said = text[start:end]
        stands_in, whom = substitute_note(said)
        if stands_in:
            status, instead = "substitute", whom
        elif _ABSENT.match(said):
            status = "absent"
        elif _APOLOGIES.match(said):
            status = "apologies"
        elif ticks(text, start, end):
            status = "present"
        elif len(named) == 1 and start == people[1] + 3 and named[0].mention.post is None and holds_head(said):
            named = [named[0]._replace(mention=named[0].mention._replace(end=end, post=said))]
    return [entry._replace(status=status, substitute_for=instead) for entry in named] if status else named
