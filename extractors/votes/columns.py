"""Votes printed in columns: a question a row below "For | Against | Abstain", or those who voted for the motion beside those for the amendment.

Question | For | Against | Abstain                Motion | Amendment | Abstained
To raise the levy | 9 | 0 | 1                     Cllr Hall Cllr Poole | Cllr Breen | Ms Rivers
To close the yard | 3 | 6 | 1                     2 | 1 | 1

Councillor | For | Against | Abstain              a mark in the column of each one's side
Hall | X | |
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.beginnings import searched
from extractors.votes.ballots import Ballot, Side
from models import Block

_QUESTIONS = re.compile(
    r"(?:[A-Z][\w ]{2,30}?(?: \|)? )?(?:For|In favour|Yes)(?: \|)? (?:Against|No)(?: (?:\| )?(?P<third>Abst\w*))?$", re.IGNORECASE
)
_ANSWER = re.compile(r" (?:\| )?(?P<for>\d{1,3})(?: \|)? (?P<against>\d{1,3})(?:(?: \|)? (?P<abstained>\d{1,3}))?$")
_TALLY_HEAD = re.compile(
    r"(?:For|In favour|Yes) \| (?:Against|No)(?: \| (?:Abst\w*|Not voting))?(?: \| (?:Total|Result|Outcome|Absent))?", re.IGNORECASE
)
_TALLY = re.compile(r"(?P<for>\d{1,3}) \| (?P<against>\d{1,3})(?: \| (?P<abstained>\d{1,3}))?(?: \| [\w ]{1,20})?")
_HEAD_COUNT = r"(?: ?[:–—-]? ?\(?\d{1,3}\)?)?"  # "For (9) | Against (3)"
_SIDES = re.compile(
    rf"(?:(?:For )?(?:the )?motion \| (?:For )?(?:the )?amendment|(?P<plain>(?:For|In favour|Yes|Ayes?){_HEAD_COUNT} \| (?:Against|No|Noes|Nays){_HEAD_COUNT}))(?P<third> \| (?:abst\w+|no vote|not voting|declined to vote){_HEAD_COUNT})?$",
    re.IGNORECASE,
)
_TICKS = re.compile(
    r"(?:[A-Z][\w /]{0,30} )?\| (?:For|Yes|Aye|In favour) \| (?:Against|No|Nay)(?P<third> \| (?:Abst\w*|Abstention|Not voting|Did not vote))?(?: \| (?:Absent|Apolog\w+|Not present|DNV|Declared|Left))*$",
    re.IGNORECASE,
)
_TICK = re.compile(r"[xX✓✔√•*1]|[Yy](?:es)?")
_MEMBER = re.compile(r"(?!Total)[A-ZÀ-Þ][^|\d]{1,50}$")
_TOTALS = re.compile(r"(?:Total:? )?\(?\d{1,3}\)?(?: \| (?:Total:? )?\(?\d{1,3}\)?){1,2}(?: \|)?$", re.IGNORECASE)
# The last row, where only the first side has a member left: "Mrs Hall"
_ONE_LEFT = re.compile(r"(?:Councillor|Cll?r|Bailie|Provost|Mrs?|Ms|Miss|Dr|Rev|Sir|Dame|Lord)\.?(?: [A-Z][\w’'.-]*){1,3}")
# Names in a cell follow one another without a mark: "Cllr Hall Cllr Poole"
_NEXT_MEMBER = searched(
    r"[,;] ?|(?<!Rev)(?<!Cllr)(?<!Clr)(?<!Councillor) (?=(?:Councillor|Cll?r|Bailie|Provost|Mrs?|Ms|Miss|Dr|Rev|Sir|Dame|Lord)\b)"
)
_JOINED = searched(r"(?:,? (?:and|&) |, )")
_PLURAL = re.compile(r"(?:Councillors|Cll?rs|Aldermen|Messrs)\.?:? ")
# "Hall", "Councillor J Hall OBE", in the column of those for
_NAMED = re.compile(r"(?!(?:None|Nil|Total|Absent)\b)[A-ZÀ-Þ][\w’'.-]*(?: (?:de |van |von |le |la |Mc )?[A-ZÀ-Þ][\w’'.-]*){0,4}")
_NOBODY = re.compile(r"(?:None|Nil|N/A|-|–)?", re.IGNORECASE)
_ROWS = 60
_COLUMNS: tuple[Side, ...] = ("for", "against", "abstained")


@dataclass(frozen=True, slots=True)
class Question:
    """One question put to the vote: its words text[start:end], its votes text[count_start:count_end]."""

    start: int
    end: int
    label: str | None
    count_start: int
    count_end: int
    votes_for: int
    votes_against: int
    abstentions: int | None


def heads_questions(line: str) -> bool:
    """Whether a line is the head of a table of questions: "Question For Against Abstain"."""
    return len(line) < 70 and "gainst" in line.lower() and _QUESTIONS.fullmatch(line) is not None


def read_questions(text: str, blocks: Sequence[Block], first: int) -> tuple[list[Question], int]:
    """The questions below the head at block `first`, and the index of the block after them."""
    found: list[Question] = []
    index = first + 1
    while index < min(len(blocks), first + _ROWS):
        block = blocks[index]
        answer = _ANSWER.search(text, block.start, block.end)
        if answer is None or answer.start() - block.start < 4:
            break
        abstained = int(answer["abstained"]) if answer["abstained"] else None
        found.append(
            Question(
                block.start,
                answer.start(),
                block.label,
                answer.start("for"),
                block.end,
                int(answer["for"]),
                int(answer["against"]),
                abstained,
            )
        )
        index += 1
    return found, index


def read_tally(text: str, blocks: Sequence[Block], first: int) -> tuple[int, int, int | None] | None:
    """Those for, those against and those who abstained in the one row of numbers below "For | Against | Abstain" at block `first`."""
    if not text.startswith(("For |", "FOR |", "In favour |", "IN FAVOUR |", "Yes |", "YES |"), blocks[first].start) or first + 1 == len(
        blocks
    ):
        return None
    row = _TALLY.fullmatch(text, blocks[first + 1].start, blocks[first + 1].end)
    if row is None or not _TALLY_HEAD.fullmatch(text, blocks[first].start, blocks[first].end):
        return None
    return int(row["for"]), int(row["against"]), int(row["abstained"]) if row["abstained"] else None


def heads_sides(line: str) -> bool:
    """Whether a line is the head of a roll call in columns: "Motion | Amendment | Abstained"."""
    return len(line) < 90 and " | " in line and _SIDES.fullmatch(line) is not None


def read_sides(text: str, blocks: Sequence[Block], first: int) -> tuple[Ballot, int] | None:
    """The roll call below the head at block `first`, and the index of the block after it; None where it names and counts nobody.

    Those who voted for the amendment voted against the motion.
    """
    ballot = Ballot(blocks[first].start, blocks[first].end, {side: [] for side in _COLUMNS})
    head = _SIDES.fullmatch(text, blocks[first].start, blocks[first].end)
    plain = head is not None and head["plain"] is not None
    for side, cell in zip(_COLUMNS, text[blocks[first].start : blocks[first].end].split("|"), strict=False):
        if printed := re.search(r"\d+", cell):
            ballot.counts[side] = int(printed.group())
    index = first + 1
    while index < min(len(blocks), first + _ROWS):
        line = text[blocks[index].start : blocks[index].end]
        in_table = blocks[index].table == blocks[first].table and "|" in line
        if not in_table and not _ONE_LEFT.fullmatch(line) and not _TOTALS.fullmatch(line):
            break
        cells = [cell.strip() for cell in line.split("|")]
        names = [_names_in(cell, plain=plain) for cell in cells]
        if (
            plain
            and not _TOTALS.fullmatch(line)
            and any(not (known or _NOBODY.fullmatch(cell)) for known, cell in zip(names, cells, strict=True))
        ):
            break  # what was said for and against
        ballot.end = blocks[index].end
        index += 1
        if _TOTALS.fullmatch(line):
            counts = [int(digits) for cell in cells if (digits := re.sub(r"\D", "", cell))]
            ballot.counts.update(zip(_COLUMNS, counts, strict=False))
            break
        for side, known in zip(_COLUMNS, names, strict=False):
            ballot.names[side] += known
    if (plain or not ballot.counts) and not any(ballot.names.values()):
        return None
    for side in _COLUMNS[: 2 + text.count("|", blocks[first].start, blocks[first].end) // 2]:
        ballot.counts.setdefault(side, len(ballot.names[side]))
    return ballot, index


def _names_in(cell: str, *, plain: bool) -> list[str]:
    """The names in a cell of a column; below "For | Against" a surname alone is one too."""
    if not plain:
        return [name.strip() for name in _NEXT_MEMBER.split(cell) if name[:1].isupper() and len(name.split()) in (2, 3, 4)]
    parts = [part.strip() for name in _NEXT_MEMBER.split(_PLURAL.sub("", cell)) for part in _JOINED.split(name) if part.strip()]
    return parts if all(map(_NAMED.fullmatch, parts)) else []


def heads_ticks(line: str) -> bool:
    """Whether a line is the head of a roll call with a mark for each member: "Councillor | For | Against | Abstain"."""
    return len(line) < 120 and " | " in line and _TICKS.fullmatch(line) is not None


def read_ticks(text: str, blocks: Sequence[Block], first: int) -> tuple[Ballot, int] | None:
    """The roll call below the head at block `first`, and the index of the block after it; None where the first row marks nobody's side."""
    head = _TICKS.fullmatch(text[blocks[first].start : blocks[first].end])
    sides = _COLUMNS if head and head["third"] else _COLUMNS[:2]
    ballot = Ballot(blocks[first].start, blocks[first].end, {side: [] for side in sides})
    index = first + 1
    while index < min(len(blocks), first + 2 * _ROWS) and blocks[index].table == blocks[first].table:
        name, *marks = [cell.strip() for cell in text[blocks[index].start : blocks[index].end].split("|")]
        if name.lower().startswith("total") and all(mark.isdecimal() for mark in marks[: len(sides)]):
            ballot.counts.update(zip(sides, (int(mark) for mark in marks), strict=False))
            ballot.end = blocks[index].end
            index += 1
            break
        marked = [number for number, mark in enumerate(marks) if mark]
        if not _MEMBER.match(name) or len(marked) > 1 or any(not _TICK.fullmatch(marks[number]) for number in marked):
            break
        if marked and marked[0] < len(sides):
            ballot.names[sides[marked[0]]].append(name)
        ballot.end = blocks[index].end
        index += 1
    if not any(ballot.names.values()):
        return None
    for side in sides:
        ballot.counts.setdefault(side, len(ballot.names[side]))
    return ballot, index
