"""Meetings and agenda items: which words of a document belong to which item, and to which part of it.

Every record is told its item, and every finder asks in which part of an item a sentence stands: the agenda's purpose text ("To consider a report …")
looks like a decision and is none, the minutes are what happened, the list of documents is neither.

Readers mark items as headings of level 2 and parts ("Decision:", "Minutes:") as headings of level 3 where the source tells them apart; where it does
not, `extractors.items.openings` finds the items by their numbers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, zip_longest
from operator import itemgetter

from extractors.beginnings import searched
from extractors.decisions.deciding_bodies import BODY_NOUN
from extractors.items.meeting_head import meeting_lines, read_meetings
from extractors.items.openings import Opening, find_openings
from extractors.items.titles import DECISION_NUMBER, part_kind
from models import AgendaItem, Block, Document, Meeting, Section, SectionKind

_PURPOSE = re.compile(
    r"\(?(?:to (?:consider|receive|note|approve|agree|confirm|review|discuss|appoint|elect|adopt|determine|endorse|scrutini[sz]e|hear|sign|answer|deal|address|detail"
    r"|update|inform|comment|question|examine|monitor|make|provide|seek|set|take|present|give|authori[sz]e|ratify|resolve|recommend|ask|report|decide|outline)\b"
    r"|(?:joint )?reports? (?:of|by|from) (?:the )?|members are (?:asked|invited|requested) to|the (?:committee|board|panel|cabinet|council) is (?:asked|invited|requested) to)",
    re.IGNORECASE,
)
# "1. Present: Jo Rivers (Chair), Ann Hall" belongs to the head
_ROLL = re.compile(r"(?:\w+ ){0,2}(?:present|attendance|attendees|sederunt)\b", re.IGNORECASE)
_STRAY = re.compile(r"\(?(?:agenda )?item(?: no\.?)? ?\d+[a-z]?\)?", re.IGNORECASE)
_DATED_TITLE = re.compile(r"\d{1,2}/\d{1,2}/\d{4} - (.+)")
_LOOSE_CAPITAL = re.compile(
    r"([B-HJ-Z]|A(?= (?:pologies|nnouncements?|ttendance|djournment|doption|ppointments?|ccounts|ctions?)\b)) (?=(?!(?:of|and|to|for|in|on|or|is|at|v|vs)\b)[a-z]{2,})"
)  # "D eclarations"
_NOTHING_SAID = searched(r"(?<=[a-z]) (?:None|Nil)\.?$")  # "Declarations of Interest None"
_FILE_SIZE = searched(r" ?(?:pdf icon )?PDF \d[\d.]* ?[KM]B$")
_LONGEST_PART = 40  # characters of a heading of a part
# What heads a part without a colon and without looking like a heading
_PARTS = re.compile(rf"(?:D(?:ecision|ECISION)|R(?:esolution|ESOLUTION))[sS]?{DECISION_NUMBER}")
_CONCLUSION = ("Conclusion", "CONCLUSION")
_CLOSING = (*_CONCLUSION, "RESOLVED", "Resolved")  # parts that close what was said above them, in an item that has no heading "Minutes:"
_CONCLUSIONS = re.compile(r"(?:Conclusions?|CONCLUSIONS?) ?:?")
_CONCLUDED = re.compile(
    rf"(?:\(?[\da-z][\d.]{{0,5}}\)? )?(?:That\b|(?:(?:The |This )?(?:[A-Z][\w’'&-]+ ){{0,4}}{BODY_NOUN}|(?:The )?Members) (?:\w+ly )?(?i:noted|agreed|resolved|requested|asked|recommended|recommends|endorsed|approved|supported|welcomed|received|considered|commended|thanked)\b)"
)
# A meeting's own words, in the past tense: the agenda says what a report "sets out"
_TOLD = searched(
    r"\b(?:gave|explained|asked|heard|thanked|raised|presented|introduced|replied|answered|reported|advised|highlighted|outlined|said|discussed|spoke|stressed|commented|stated|reminded|welcomed|responded|queried|moved|seconded|felt|wished|thought"
    r"|described|informed|summarised|suggested|acknowledged|clarified|emphasised|observed|remarked|questioned|congratulated|apologised|expressed|told|(?:confirmed|noted|agreed) that"
    r"|took (?:[Mm]embers|the (?:[A-Z]\w+|meeting)) through|(?:was|were) (?:told|informed|advised|asked|shown|reminded|pleased|glad|happy|sorry|delighted|disappointed|concerned|invited))\b"
)
# "The Board agreed the recommendations as follows:"
_LEADS_ON = re.compile(
    r"[^.]{0,200}\b(?:[Aa]greed|AGREED|[Rr]esolved|RESOLVED|approved|APPROVED|decided|DECIDED|noted|NOTED)\b[^.]{0,60}:[-–—]*$"
)
_LEAD_ENDS = (":", "-", "–", "—")  # what such a sentence ends with
_REMARK = re.compile(r"resolved|outcome|resolution|discussion|recommend", re.IGNORECASE)
_PAPER = searched(r"\b(?:PDF|KB|MB|Appendix|Annex|Enclosure|\.pdf|\.docx?)\b|item \d+", re.IGNORECASE)


def segment_document(document: Document) -> tuple[tuple[Meeting, ...], tuple[AgendaItem, ...]]:
    """Meetings and items of a document, in the order of its text.

    There is always at least one meeting, though nothing may be known about it. A document in which no item can be told apart has none.
    """
    heads = meeting_lines(document)
    openings = _with_meeting_headings(document, find_openings(document), heads)
    items = _build_items(document, openings, heads)
    first = next((item.start for item in items[:2] if not _ROLL.match(item.title)), None)
    return read_meetings(document, head_end=first, opened=heads), items


def _with_meeting_headings(document: Document, openings: list[Opening], heads: Sequence[int]) -> list[Opening]:
    """Adds an item for each meeting of an issue page whose text follows without a heading of its own ("11/02/2021 - Getting to Good")."""
    if not heads:
        numbered = any(opening.number for opening in openings)
        return openings if numbered else _only_item(document) or openings
    opened = {opening.block for opening in openings}
    added = []
    for head, following in zip(heads, [*heads[1:], len(document.blocks)], strict=True):
        if not any(head <= index < following for index in opened):
            added.append(_issue_opening(document, head, following))
    kept = [opening for opening in openings if opening.block >= heads[0]]
    return sorted([*kept, *added], key=lambda opening: opening.block)


def _issue_opening(document: Document, head: int, following: int) -> Opening:
    """The item below "Meeting: 25/11/2019 - Board (Item 29)": titled "29 Review of fees" in the next line, or by the meeting's line itself."""
    text, blocks = document.text, document.blocks
    found = re.search(r"\(Item (\d+[a-z]?)\)", text[blocks[head].start : blocks[head].end], re.IGNORECASE)
    number = found[1] if found else None
    below = head + 1
    if number and below < following:
        if (blocks[below].label or "").strip(" .") == number:
            return Opening(below, number, blocks[below].start, blocks[below].end)
        if text.startswith(f"{number} ", blocks[below].start):
            return Opening(below, number, blocks[below].start + len(number) + 1, blocks[below].end)
    return Opening(head, number, blocks[head].start, blocks[head].end)


def _only_item(document: Document) -> list[Opening]:
    """A page about one item names it in its first lines: the title right before the purpose text, or before "Minutes:" or "Decision:"."""
    text, blocks = document.text, document.blocks
    for index, block in enumerate(blocks[:5]):
        line = text[block.start : block.end]
        if line.lower() == "agenda item" and index + 2 < len(blocks):
            title = index + 1 + text.startswith("Meeting of ", blocks[index + 1].start)  # the meeting may be named before the item
            return [Opening(title, None, blocks[title].start, blocks[title].end)]
        if index and ((part_kind(line) and (line.endswith(":") or _is_told_below(document, index))) or _PURPOSE.match(line)):
            before = blocks[index - 1]
            if before.end - before.start < 200 and before.kind in ("heading", "paragraph"):
                return [Opening(index - 1, None, before.start, before.end)]
            return []
    return []


def _is_told_below(document: Document, index: int) -> bool:
    """Whether a sentence follows, and not one more short line of a menu: "About", "Minutes", "News"."""
    below = document.blocks[index + 1 : index + 2]
    return any(document.text[block.start : block.end].endswith((".", ":", ";")) for block in below)


def _build_items(document: Document, openings: Sequence[Opening], heads: Sequence[int]) -> tuple[AgendaItem, ...]:
    text, blocks = document.text, document.blocks
    ends = _ends(openings, heads, len(blocks))
    items: list[AgendaItem] = []
    parent: int | None = None
    meeting = 0
    for ordinal, opening in enumerate(openings):
        block = blocks[opening.block]
        while meeting + 1 < len(heads) and heads[meeting + 1] <= opening.block:
            meeting += 1
        if opening.level == 1:
            parent = None
        own = openings[ordinal + 1].block if ordinal + 1 < len(openings) else len(blocks)
        items.append(
            AgendaItem(
                ordinal=ordinal,
                title=_title(text, opening),
                start=opening.start,
                end=blocks[max(ends[ordinal] - 1, opening.block)].end,
                number=opening.number,
                level=opening.level,
                parent=parent if opening.level > 1 else None,
                meeting=meeting,
                sections=_sections(
                    text,
                    blocks[opening.block + 1 : min(own, ends[ordinal])],
                    leads=text.endswith(_LEAD_ENDS, block.start, block.end) and _LEADS_ON.match(text, block.start, block.end) is not None,
                ),
                href=block.href,
            )
        )
        if opening.level == 1:
            parent = ordinal
    return tuple(items)


def _ends(openings: Sequence[Opening], heads: Sequence[int], total: int) -> list[int]:
    """For each opening the block after its item's last: the next of the same or a higher level, or the heading of the next meeting of an issue."""
    ends: list[int] = []
    next_of_level = {1: total, 2: total}
    later_heads = list(heads)
    next_head = total
    for opening in reversed(openings):
        while later_heads and later_heads[-1] > opening.block:
            next_head = later_heads.pop()
        ends.append(min(next_of_level[level] for level in range(1, opening.level + 1)))
        ends[-1] = min(ends[-1], next_head)
        next_of_level[opening.level] = opening.block
        if opening.level == 1:
            next_of_level[2] = opening.block
    return ends[::-1]


def _title(text: str, opening: Opening) -> str:
    title = text[opening.start : opening.end].replace("\n", " ")
    if title[:1].isdigit() and (found := _DATED_TITLE.match(title)):
        return found[1]
    if title.endswith("B"):
        title = _FILE_SIZE.sub("", title)
    if title[1:2] == " ":
        title = _LOOSE_CAPITAL.sub(r"\1", title)
    return _NOTHING_SAID.sub("", title).rstrip(" :–—-") or title


def _sections(text: str, blocks: Sequence[Block], *, leads: bool) -> tuple[Section, ...]:
    """The parts of an item. Text under a part's heading is of that kind; before the first heading it is purpose, if a "Minutes:" or "Decision:" follows.

    `leads` says that the item opens with a sentence that its list of decisions follows: "8. The Board agreed:" and then "(a) To note the report".
    """
    if not blocks:
        return ()
    kinds = [_part_of(text, block) or _concludes(text, block, below) for block, below in zip_longest(blocks, blocks[1:])]
    if not any(kinds):  # as in most: the agenda's words on top, then minutes
        return _undivided(text, blocks, leads=leads)
    # Only above "Minutes:" is everything the agenda's own text; a paragraph "Decision:" closes the discussion of an item that has no such heading.
    has_minutes = "minutes" in kinds
    opened = has_minutes or any(
        kind == "decision" and block.kind == "heading" and block.level == 3 and not text.startswith(_CLOSING, block.start)
        for kind, block in zip(kinds, blocks, strict=True)
    )
    marks: list[SectionKind] = []
    outer: str | None = None  # the last label above the decision, in an item that hears one case after the other
    current: SectionKind = "purpose" if opened else "minutes"
    for index, (block, kind) in enumerate(zip(blocks, kinds, strict=True)):
        line = text[block.start : block.end]
        if current == "decision" and outer and block.label and _follows(outer, block.label):
            current = "minutes"
        if block.label and current == "minutes":
            outer = block.label
        if kind is not None:
            current = kind
        elif current == "purpose" and not has_minutes and _TOLD.search(line) and _is_prose(block, line) and not _is_purpose(line):
            current = "minutes"  # an issue page that prints "Decision:" below what was said
        elif current == "documents" and _is_prose(block, line):
            # Some pages print the minutes right below "Additional documents:", without a heading of their own.
            current = "minutes"
        elif not opened and current != "decision":
            opening = all(mark == "purpose" for mark in marks)
            current = "purpose" if opening and index < len(blocks) - 1 and _is_purpose(line) else "minutes"
        marks.append(current)
    sections: list[Section] = []
    for mark, run in groupby(zip(marks, blocks, strict=True), key=itemgetter(0)):
        own = [block for _, block in run]
        sections.append(Section(kind=mark, start=own[0].start, end=own[-1].end))
    return tuple(sections)


def _follows(label: str, following: str) -> bool:
    """Whether a letter is the next of the same list: "(b)" after "(a)"."""
    before, after = label.strip("(). "), following.strip("(). ")
    return len(before) == len(after) == 1 and before.isalpha() and after.isalpha() and ord(after) == ord(before) + 1


def _undivided(text: str, blocks: Sequence[Block], *, leads: bool) -> tuple[Section, ...]:
    """The parts of an item without any heading of a part. Its last block is minutes in any case."""
    last = len(blocks) - 1
    begin = 0 if leads else next((n for n, block in enumerate(blocks) if n == last or not _is_purpose(text[block.start : block.end])), last)
    minutes = Section(kind="minutes", start=blocks[begin].start, end=blocks[last].end)
    return (Section(kind="purpose", start=blocks[0].start, end=blocks[begin - 1].end), minutes) if begin else (minutes,)


def _is_purpose(line: str) -> bool:
    """Whether a line is the agenda's own: "To consider the report of the Clerk", "Item 4"."""
    return _PURPOSE.match(line) is not None or _STRAY.fullmatch(line) is not None


def _part_of(text: str, block: Block) -> SectionKind | None:
    if block.end - block.start > _LONGEST_PART or block.kind == "table_row":
        return None
    line = text[block.start : block.end]
    if block.kind != "heading" and not line.endswith(":") and not _PARTS.fullmatch(line):
        return None
    if block.kind != "heading" and _REMARK.match(line):
        return None  # a lead-in or a remark inside the minutes, not the heading of a part
    kind = part_kind(line)
    if block.kind == "heading" and block.level != 3 and not line.endswith(":") and kind != "decision":
        return None  # an item of its own: "Minutes", "Discussion"
    return kind


def _concludes(text: str, block: Block, below: Block | None) -> SectionKind | None:
    """Whether a line "Conclusions" stands above what the body decided, and not above what somebody else concluded."""
    if block.end - block.start > _LONGEST_PART or below is None or not text.startswith(_CONCLUSION, block.start):
        return None
    return "decision" if _CONCLUSIONS.fullmatch(text, block.start, block.end) and _CONCLUDED.match(text, below.start, below.end) else None


def _is_prose(block: Block, line: str) -> bool:
    return (
        block.kind in ("paragraph", "list_item")
        and block.href is None
        and len(line.split()) >= 8
        and line.endswith((".", ":", ":-", ":–"))
        and not _PAPER.search(line[-40:])
    )
