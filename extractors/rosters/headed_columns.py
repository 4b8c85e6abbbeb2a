"""Lists of attendance in tables whose head says of every column what it holds, one of them whether each came.

Name | Initials | Role | P/A/Ap
Jo Rivers | JR | Chair | P
Ann Hall | AH | Treasurer | Ap

Member | Group | 14/01/26
Jo Rivers | Academies | Y
Ann Hall | Academies | A

Near misses: "Name | Role" has no column for that, and "Trustee | 13 Jan | 10 Feb" counts the meetings of a year.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from extractors.calendar_words import MONTH, month_number
from extractors.names.mentions import Mention
from extractors.names.posts import holds_head
from extractors.rosters.entries import Entry, capacity_of, past_notes
from extractors.rosters.headings import State, Status, read_heading
from extractors.rosters.rows import INITIALS, cells_of, person_in_cell, role_and_body, status_in, ticks
from extractors.rosters.sentences import Roster
from extractors.rosters.tables import LONGEST_ROSTER
from models import Block

_NAME = re.compile(
    r"(?:full )?names?|(?:names? of )?(?:board |committee |forum |panel |co-opted )?(?:members?|councillors?|cllrs?|governors?|trustees?|directors?|attendees?|representatives?|delegates?)(?: names?)?",
    re.IGNORECASE,
)
_STATE_WORD = r"(?:present|attend(?:ed|ance|ing)?|att\.?|meeting attendance|in attendance|status|apolog(?:ies|y)|absent|not present|y(?:es)?|no?|p|a|ap|ab|abs|dna)"
_STATE = re.compile(
    rf"{_STATE_WORD}(?: ?\({_STATE_WORD}(?:[/ ]{_STATE_WORD}){{0,3}}\))?(?: ?(?:/|,|or) ?{_STATE_WORD}(?: ?\({_STATE_WORD}\))?){{0,4}} ?\??",
    re.IGNORECASE,
)
_ONE_DAY = re.compile(rf"\d{{1,2}}[/.]\d{{1,2}}(?:[/.](?:20)?\d\d)?|\d{{1,2}}(?:st|nd|rd|th)? {MONTH}(?: (?:20)?\d\d)?", re.IGNORECASE)
_DAY_AND_MONTH = re.compile(rf"(?P<day>\d{{1,2}})(?:[/.](?P<number>\d{{1,2}})|(?:st|nd|rd|th)? (?P<name>{MONTH}))")
_DAY_IN_HEAD = re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<name>{MONTH})")
_ROLE = re.compile(r"role|job title|job role|title|post|post held|position|designation|office|capacity|role/title", re.IGNORECASE)
_BODY = re.compile(
    r"organisation|organization|body|agency|representing|company|employer|department|service|role/organisation", re.IGNORECASE
)
_INITIALS = re.compile(r"initials?", re.IGNORECASE)
_OTHER = re.compile(
    r"initials?|ward|party|division|area|group|type|category|constituency|sector|term(?: of office)?(?: ends?)?|notes?|comments?|substitute|e-?mail|",
    re.IGNORECASE,
)
_MARK = re.compile(
    r"(?:(?P<present>P|Y|Pres\.?|Att\.?)|(?P<apologies>Ap|AP|Apol\.?)|(?P<a>A)|(?P<substitute>S|Sub\.?)|(?P<absent>Ab|AB|Abs\.?|N|No|DNA|[✗✘×]|[–—-]$))(?=$|[ .,(|–—-])"
)
_A_IS_ABSENT = re.compile(r"\bap\b|absent(?! ?\(ab)", re.IGNORECASE)  # of the letters in a head: "P/A/Ap", "Present/Absent"
_APOLOGIES = re.compile(r"apolog", re.IGNORECASE)
_LONGEST_HEAD = 160  # characters


Pair = tuple[tuple[int, int], tuple[int, int]]  # the cell of a person and that of their mark


class Columns(NamedTuple):
    """Which cell of a row holds what; None for what no column holds."""

    name: int
    state: int
    role: int | None
    body: int | None
    letter_a: Status  # what "A" says


def headed_columns(text: str, block: Block, *, head: bool) -> Columns | None:
    """The columns of a table by its head; None for any row that does not head each column, one of people and one for whether they came.

    A single day says so in the head of the minutes, and is one of many meetings elsewhere.
    """
    if block.end - block.start > _LONGEST_HEAD:
        return None
    cells = cells_of(text, block)
    found: dict[str, int] = {}
    letter_a: Status = "apologies"
    of_days = [cell for cell in cells if _ONE_DAY.fullmatch(text, *cell)] if head else []
    for at, (start, end) in enumerate(cells):
        words = text[start:end].strip(" :*")
        if len(of_days) > 1 and (start, end) in of_days and not _is_of_meeting(text, start, end, block.start):
            continue  # "20.3.24 | 19.6.24 | 18.9.24": who came at each of several meetings, this one among them
        kind = (
            "name" if "name" not in found and _NAME.fullmatch(words)
            else "state" if at and (_STATE.fullmatch(words) or (head and _ONE_DAY.fullmatch(words)))
            else "role" if _ROLE.fullmatch(words)
            else "body" if _BODY.fullmatch(words)
            else None
        )  # fmt: skip
        if kind is None and not _OTHER.fullmatch(words):
            return None
        if kind in found:
            return None  # "Name | Present | Apologies", "Name | Present | Name | Present"
        if kind is not None:
            found[kind] = at
        if kind == "state" and _A_IS_ABSENT.search(words) and not _APOLOGIES.search(words):
            letter_a = "absent"
    if "name" not in found or "state" not in found or (found["name"] and "role" not in found and not _INITIALS.fullmatch(text, *cells[0])):
        return None  # "Sector | Member | Attendance": several in a cell
    return Columns(found["name"], found["state"], found.get("role"), found.get("body"), letter_a)


def _is_of_meeting(text: str, start: int, end: int, head: int) -> bool:
    """Whether the day that heads a column is the one that the head of the minutes, text[:head], names: "18.9.24" below "Wednesday 18 September 2024"."""
    day = _DAY_AND_MONTH.match(text, start, end)
    if day is None:
        return False
    month = int(day["number"]) if day["number"] else month_number(day["name"])
    return any(int(told["day"]) == int(day["day"]) and month_number(told["name"]) == month for told in _DAY_IN_HEAD.finditer(text, 0, head))


def read_headed_columns(text: str, blocks: tuple[Block, ...], number: int, columns: Columns) -> tuple[Roster | None, int]:
    """The roster below such a head, and the number of the block below it."""
    entries: list[Entry] = []
    following = number + 1
    while following < min(len(blocks), number + LONGEST_ROSTER) and blocks[following].kind == "table_row":
        row = blocks[following]
        entry = _read_row(text, cells_of(text, row), columns)
        if entry is not None:
            entries.append(entry)
        elif entries and read_heading(text, row.start, row.end) is not None:
            break
        following += 1
    if len(entries) < 2:
        return None, number + 1
    return Roster(blocks[number + 1].start, blocks[following - 1].end, "attendance-table-row", tuple(entries)), following


def read_marked_rows(text: str, blocks: tuple[Block, ...], number: int) -> tuple[list[Entry], int]:
    """The people of the rows from `blocks[number]` on that have a mark in the cell behind each, where no head says so, and the number of the block below."""
    pairs: list[Pair] = []
    last = min(len(blocks), number + LONGEST_ROSTER)
    while number < last and blocks[number].kind == "table_row" and (row := _marked_pairs(text, blocks[number])):
        pairs += row
        number += 1
    letter_a: Status = "absent" if any(text.startswith(("Ap", "AP"), mark[0]) for _, mark in pairs) else "apologies"
    entries: list[Entry] = []
    for cell, (start, end) in pairs:
        status: Status = _meaning(mark, letter_a) if (mark := _MARK.match(text, start, end)) else "present"
        if (mention := person_in_cell(text, *cell)) is None:
            return [], number
        entries.append(Entry(mention, status, capacity_of(mention, State(status, None))))
    return (entries, number) if len(entries) > 1 else ([], number)


def _marked_pairs(text: str, block: Block) -> list[Pair]:
    """The cells of a row that may name somebody, each with the mark in the next; none where that holds anything else."""
    cells = [(start, end) for start, end in cells_of(text, block) if start < end]
    if len(cells) % 2 or not all(_MARK.fullmatch(text, *cell) or ticks(text, *cell) for cell in cells[1::2]):
        return []
    return list(zip(cells[::2], cells[1::2], strict=True))


def _read_row(text: str, cells: list[tuple[int, int]], columns: Columns) -> Entry | None:
    if max(columns.name, columns.state) >= len(cells):
        return None
    status = _status(text, *cells[columns.state], columns.letter_a)
    start, end = cells[columns.name]
    if status is None or (mention := person_in_cell(text, start, end)) is None:
        return None
    if past_notes(text, mention.end, end) == end:
        mention = _with_columns(text, mention, cells, columns)
    return Entry(mention, status, capacity_of(mention, State(status, None)))


def _with_columns(text: str, mention: Mention, cells: list[tuple[int, int]], columns: Columns) -> Mention:
    """The mention with what other columns say of the person; it spans them where nothing but initials stands between."""
    beside = columns.name + 1
    while beside < len(cells) and beside not in (columns.role, columns.body) and INITIALS.fullmatch(text, *cells[beside]):
        beside += 1
    for at, (start, end) in enumerate(cells):
        said = text[start:end]
        if not said or at in (columns.name, columns.state):
            continue
        stop = end if at == beside else mention.end
        if mention.post is None and (at == columns.role or holds_head(said)):
            post, organisation = role_and_body(said)
            mention = mention._replace(end=stop, post=post, organisation=mention.organisation or organisation)
        elif at == columns.body and mention.organisation is None and mention.title is None:
            mention = mention._replace(end=stop, organisation=said)
    return mention


def _status(text: str, start: int, end: int, letter_a: Status) -> Status | None:
    """What the cell of a row says of whether somebody came; None where it says nothing."""
    if start == end:
        return None
    if told := status_in(text, start, end):
        return told
    mark = _MARK.match(text, start, end)
    if mark is None:
        return "present" if ticks(text, start, end) else None
    return _meaning(mark, letter_a)


def _meaning(mark: re.Match[str], letter_a: Status) -> Status:
    if mark["a"]:
        return letter_a
    if mark["substitute"]:
        return "substitute"
    return "present" if mark["present"] else "apologies" if mark["apologies"] else "absent"
