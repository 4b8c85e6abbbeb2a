"""Lists of attendance that are tables with a column for those present and one for apologies, filled with names or with ticks."""

from __future__ import annotations

from extractors.rosters.entries import Entry
from extractors.rosters.headings import IN_OWN_WORDS, Heading, State, Status, read_one_heading, sub_heading
from extractors.rosters.lists import read_list
from extractors.rosters.rows import cells_of, has_status, read_status_row, read_ticked
from extractors.rosters.sentences import Roster
from models import Block

_OF_PEOPLE = frozenset(["Name", "Names", "Member", "Members", "Councillor", "Councillors", "Trustee", "Governor", "Governors", "Trustees", "Attendee", "Attendees", "Representative", "Delegate", "Director"])  # fmt: skip
_ROLES = frozenset(["role", "portfolio", "portfolios", "responsibility", "roles", "title", "job title", "post", "position", "designation", "office", "role/title", "post/role", "role / organisation", "role/organisation", "position/role"])  # fmt: skip
_PERSONS = frozenset(["members", "councillors", "cllrs", "officers", "trustees", "governors", "directors", "staff", "guests", "visitors", "observers", "representatives", "officials", "co-optees", "advisers", "advisors", "employees", "others", "public"])  # fmt: skip
_BODIES = frozenset(["representing", "organisation", "category", "type", "capacity", "body", "ward", "party", "group", "area", "constituency", "sector", "agency", "term of office", "initials", "initial", "nominated by", "appointed by", "employer"])  # fmt: skip
# "Name | P | A | DNA | D"
_LETTERS: dict[str, Status] = {"P": "present", "A": "apologies", "DNA": "absent", "Ab": "absent", "N": "absent", "D": "substitute", "D/R": "substitute", "S": "substitute", "R": "substitute"}  # fmt: skip
LONGEST_ROSTER = 150  # blocks: a full council of 100, one a line, with sub-headings


def column_headings(text: str, block: Block) -> list[Heading] | None:
    """The headings of a table that has a column for those present and one for apologies; None for any other row."""
    cells = cells_of(text, block)
    if len(cells) < 2:
        return None
    headings: list[Heading] = []
    for start, end in cells:
        heading = read_one_heading(text, start, end)
        if heading is None or not heading.alone:
            return None
        headings.append(heading)
    return headings if len({heading.status for heading in headings}) > 1 else None


def names_and_roles(text: str, block: Block) -> Heading | None:
    """What the head of a table says that has only names and what they are ("Name | Role", "Present | Title"); None for any other row.

    The rule is empty where the head does not say that they were there."""
    border = text.rfind(" | ", block.start, block.end)
    if border < 0 or block.end - block.start > 120:
        return None
    last = text[border + 3 : block.end].strip(" :").lower()
    if last not in _ROLES and last not in _BODIES:
        return None
    first, *others = cells_of(text, block)
    kinds = [text[start:end].strip(" :").lower() for start, end in others]
    if not others or not all(kind in _ROLES or kind in _BODIES for kind in kinds):
        return None
    roles = kinds[0] in _ROLES
    said = read_one_heading(text, *first) if first[0] < first[1] else None
    if said is not None and said.alone and said.rule != IN_OWN_WORDS:
        return Heading(block.end, said.status, said.capacity, said.rule, True, roles)
    words = text[slice(*first)].strip(" :").title().split()
    if not words or len(words) > 3 or words[-1] not in _OF_PEOPLE:
        return None
    return Heading(block.end, "present", None, "", True, roles)


def groups_side_by_side(text: str, block: Block) -> Heading | None:
    """The head of a table with a column of names for each group ("Attended | Other members", "Councillors | Officers"); None for any other row.

    The rule is empty where the head does not say that they were there."""
    if block.end - block.start > 120:
        return None
    cells = [(start, end) for start, end in cells_of(text, block) if start < end]
    if len(cells) < 2:
        return None
    said: Heading | None = None
    for start, end in cells:
        if text[start:end].rstrip(" :").rsplit(" ", 1)[-1].lower() in _PERSONS and sub_heading(text[start:end], State("present", None)):
            continue
        heading = read_one_heading(text, start, end)
        if heading is None or not heading.alone or heading.rule == IN_OWN_WORDS or (said and said.status != heading.status):
            return None
        said = said or heading
    return Heading(block.end, said.status if said else "present", None, said.rule if said else "", True)


def tick_columns(text: str, block: Block) -> list[Status | None]:
    """What the columns stand for where a row heads columns to be ticked ("Name | Present | Apologies"); nothing for any other row."""
    cells = cells_of(text, block)
    if len(cells) < 2 or block.end - block.start > 200:
        return []
    if len(cells) == 2 and text[slice(*cells[0])] in _OF_PEOPLE and (only := read_one_heading(text, *cells[1])) and only.alone:
        return [None, only.status]
    headings = [read_one_heading(text, start, end) if start < end else None for start, end in cells]
    columns = [heading.status if heading is not None and heading.alone else None for heading in headings]
    lettered = [_LETTERS.get(text[start:end]) for start, end in cells]
    if lettered[0] is None and "present" in lettered and "apologies" in lettered:
        return lettered
    if len(cells) == 2:
        return []
    if text[slice(*cells[0])] in _OF_PEOPLE and sum(status is not None for status in columns) == 1 and len(cells) <= 4:
        return columns if all(_is_plain(text[start:end]) for start, end in cells) else []
    return columns if columns[0] is None and len({status for status in columns if status}) > 1 else []


def _is_plain(words: str) -> bool:
    """Whether a column is headed by words alone: "16 May" heads the attendance of a whole year."""
    return bool(words) and not any(char.isdigit() for char in words)


def read_columns(text: str, blocks: tuple[Block, ...], number: int, columns: list[Heading]) -> tuple[Roster | None, int]:
    """The roster of a table with a column of names for each status, and the number of the block below it."""
    entries: list[Entry] = []
    begin = following = number + 1
    while following < min(len(blocks), number + LONGEST_ROSTER) and blocks[following].kind == "table_row":
        for (start, end), heading in zip(cells_of(text, blocks[following]), columns, strict=False):
            entries.extend(read_list(text, start, end, State(heading.status, heading.capacity), prose=False)[0])
        following += 1
    if not entries:
        return None, following
    return Roster(blocks[begin].start, blocks[following - 1].end, columns[0].rule, tuple(entries)), following


def read_ticks(text: str, blocks: tuple[Block, ...], number: int, columns: list[Status | None]) -> tuple[Roster | None, int]:
    """The roster of a table to be ticked, and the number of the block below it."""
    entries: list[Entry] = []
    following = number + 1
    while following < min(len(blocks), number + LONGEST_ROSTER) and blocks[following].kind == "table_row":
        row = blocks[following]
        if (entry := read_ticked(text, row, columns) or (read_status_row(text, row) if has_status(text, row) else None)) is not None:
            entries.append(entry)
        following += 1
    if len(entries) < 2:
        return None, following
    return Roster(blocks[number + 1].start, blocks[following - 1].end, "attendance-table-row", tuple(entries)), following
