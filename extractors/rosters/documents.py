"""Lists of those present, of apologies and of substitutes, in every layout.

A roster begins with its heading ("PRESENT:", "Also in attendance –", "Apologies for absence were received from") and holds persons parted by commas,
lines, table cells or nothing at all; it ends where no more names follow. "Apologies were noted." is no roster, and neither is "at present".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc

from extractors.beginnings import searched
from extractors.items.titles import part_kind
from extractors.names.forms import same_person
from extractors.outline import Outline, outline_of
from extractors.rosters.bare_lines import rosters_in_bare_lines
from extractors.rosters.foot import members_at_foot
from extractors.rosters.head_labels import behind_label, rosters_behind_labels
from extractors.rosters.headed_columns import headed_columns, read_headed_columns
from extractors.rosters.headings import IN_OWN_WORDS, Heading, State, read_heading
from extractors.rosters.how_there import tells_how
from extractors.rosters.labels import POST_LABEL
from extractors.rosters.letters_behind import told_by_letters
from extractors.rosters.lists import VERB_AFTER, read_list
from extractors.rosters.member_columns import member_column, read_member_column
from extractors.rosters.pairs import paired_columns, read_pairs
from extractors.rosters.rows import cells_of, has_status, legends, read_marked, read_status_row
from extractors.rosters.run_on import run_on_head
from extractors.rosters.runs import NONE, heads_group, opens_with_person, read_roster
from extractors.rosters.sentences import Roster, rosters_in_prose
from extractors.rosters.signs import blocks_with_signs
from extractors.rosters.stars import STARRED, is_starred, read_starred, star_legend
from extractors.rosters.status_lines import read_status_lines
from extractors.rosters.stood_for import with_those_stood_for
from extractors.rosters.tables import (
    column_headings,
    groups_side_by_side,
    names_and_roles,
    read_columns,
    read_ticks,
    tick_columns,
)
from extractors.rosters.told_in_head import rosters_told_in_head
from extractors.rosters.unheaded import HEAD_LABEL, end_of_head, in_head, under_label, without_heading
from models import Block

_VOTE = re.compile(r"(?:For|FOR|Against|AGAINST|In favour|IN FAVOUR|Abstain|ABSTAIN|Abstention|Voted|Voting)\b")
_VOTE_HEAD = searched(r"(?:^|\| )(?:For|FOR|In favour|Yes|YES) \|.*\b(?:Against|AGAINST|No|NO)\b")
_LONGEST_VOTE = 120  # rows
_SEVERAL_DAYS = searched(r"\| \d{1,2}[/. ][^|]{2,14} \| \d{1,2}[/. ]")
# "Apologies with reasons had been received from:"
_APOLOGIES_BELOW = re.compile(r"Apologies\b[^.:]{3,140} from(?: the following(?: [a-z]+)?)?:[ –—-]*$")
# "The application was heard. The following attended the hearing:", "The roll was called, the undermentioned being present:-"
_ATTENDED_BELOW = re.compile(
    r"(?:(?:[^:]{3,140}, )?(?:[Tt]he following|[Tt]he under-?mentioned)|Those)(?: \w+){0,3}? (?:attended|took part|(?:being|were|was) (?:also )?(?:present|in attendance))\b[^.:]{0,40}:[ –—-]*$"
)
_MOST_OF_PURPOSE = 6  # blocks
_LONGEST_HEADING = 80  # characters of a heading in a clerk's own words, without a mark behind it: "Here | Not here"


def find_rosters(doc: Doc) -> list[Roster]:
    """The rosters of a document in the order of its text."""
    outline = outline_of(doc)
    text, blocks = outline.text, outline.document.blocks
    found: list[Roster] = []
    legend = legends(text, outline.lower)[:5]
    minutes_begin = outline.items[0].start if outline.items else len(text)
    signs, head_ends = blocks_with_signs(doc), end_of_head(outline)
    starred, in_stars = star_legend(text, head_ends), False
    number = 0
    while number < len(blocks):
        block = blocks[number]
        told, early = number in signs.told, block.start < head_ends
        signed = told or number in signs.marked or (early and (starred is not None or block.end - block.start < _LONGEST_HEADING))
        if not signed and not early and block.kind != "table_row":
            number += 1
            continue
        if signed and block.kind == "table_row" and (columns := column_headings(text, block)):
            roster, number = read_columns(text, blocks, number, columns)
            if roster:
                found.append(roster)
            continue
        if (
            signed
            and block.kind == "table_row"
            and (headed_by := headed_columns(text, block, head=in_head(outline, block) or _heads_columns(outline, block)))
        ):
            roster, following = read_headed_columns(text, blocks, number, headed_by)
            if roster:
                found.append(roster)
                number = following
                continue
        if block.kind == "table_row" and (told or in_head(outline, block)) and (column := member_column(text, block)) is not None:
            roster, following = read_member_column(text, blocks, number, column)
            if roster:
                found.append(roster)
                number = following
                continue
        if signed and block.kind == "table_row" and (pairs := paired_columns(text, block)):
            roster, following = read_pairs(text, blocks, number, pairs)
            if roster:
                found.append(roster)
                number = following
                continue
        if signed and block.kind == "table_row" and (ticked := tick_columns(text, block)):
            roster, following = read_ticks(text, blocks, number, ticked)
            if roster:
                found.append(roster)
                number = following
                continue
        in_stars = starred is not None and early and is_starred(text, block, starred, before=in_stars)
        if in_stars and starred and (persons := read_starred(text, block, starred)):
            found.append(Roster(block.start, block.end, STARRED, tuple(persons)))
            number += 1
            continue
        in_stars = False
        if starred and number + 1 < len(blocks) and block.end < head_ends and is_starred(text, blocks[number + 1], starred, before=False):
            number += 1  # the heading of the list
            in_stars = True
            continue
        if legend and any(block.start <= at < block.end for at in legend) and (marked := read_marked(text, block)):
            found.append(Roster(block.start, block.end, "attendance-marked", tuple(marked)))
            number += 1
            continue
        if told and early and block.kind != "table_row":
            roster, following = read_status_lines(text, blocks, number)
            if roster:
                found.append(roster)
                number = following
                continue
        heading = read_heading(text, block.start, block.end) if signed else None
        if heading is not None and (
            (heading.status == "absent" and _counts_votes(text, blocks, number))
            or (heading.rule == IN_OWN_WORDS and not _lists_people(outline, number, heading))
            or (heading.alone and block.start >= minutes_begin and _is_bullet(block))  # a policy: "• Attendance / • Lone working"
        ):
            heading = None
        if (
            block.kind == "table_row"
            and (told or in_head(outline, block))  # elsewhere no head without a sign heads a roster
            and (headed := names_and_roles(text, block) or groups_side_by_side(text, block))
            and (headed.rule or in_head(outline, block))
        ):
            heading = replace(headed, rule=headed.rule or "attendance-without-heading")
        if heading is None and block.kind != "table_row" and block.end <= minutes_begin:
            heading = run_on_head(text, block)
        if heading is not None and heading.alone and number + 1 < len(blocks) and _heads_columns(outline, blocks[number + 1]):
            number += 1  # "Attendance", and below it "Name | Role | 19.6.24 | 18.9.24"
            continue
        if heading is not None:
            if _is_told_in_prose(text, block, heading):
                found.extend(rosters_in_prose(text, heading.end, block.end, head=in_head(outline, block)))
                number += 1
                continue
            last = _last_of_purpose(outline, number) if heading.alone and block.kind == "heading" else number
            if last > number:
                roster, following = read_roster(text, blocks, last, replace(heading, end=blocks[last].end))
                if roster is None:
                    number += 1
                    continue
                number = following
            else:
                roster, number = read_roster(text, blocks, number, heading)
            if roster:
                found.append(roster)
            continue
        if block.kind == "table_row":
            if (
                (has_status(text, block) or (early and in_head(outline, block) and tells_how(text, block)))
                and not _is_of_vote(text, blocks, number)
                and (row := read_status_row(text, block))
            ):
                found.append(Roster(block.start, block.end, "attendance-table-row", (row,)))
            elif (labelled := HEAD_LABEL.match(text, block.start, block.end)) and (unheaded := under_label(outline, block, labelled)):
                roster, number = read_roster(text, blocks, number, unheaded)
                if roster:
                    found.append(roster)
                continue
            elif signed:
                found.extend(_in_cells(text, block, told=told))
        elif block.start < minutes_begin and (unheaded := without_heading(outline, block)):
            roster, number = read_roster(text, blocks, number, unheaded)
            if roster:
                found.append(roster)
            continue
        elif told or block.start < minutes_begin:
            if (
                told
                and text.endswith((":", ": -", ":-", ": –", ":–", ": —", ":—"), block.start, block.end)
                and (heading := _last_sentence(text, block))
            ):
                roster, number = read_roster(text, blocks, number, heading)
                if roster:
                    found.append(roster)
                continue
            in_prose = rosters_in_prose(text, block.start, block.end, head=in_head(outline, block))
            found.extend(sorted(in_prose, key=lambda roster: roster.start))
        number += 1
    found = _told_again(found) if found and found[0].rule == "attendance-without-heading" else found
    until = min(minutes_begin, head_ends)
    found += rosters_behind_labels(outline, found, until)
    found += rosters_told_in_head(outline, found, until)
    found = members_at_foot(outline, found)
    found = rosters_in_bare_lines(outline, found)
    found = told_by_letters(text, blocks, found, legend) if legend else found
    return with_those_stood_for(text, _without_takers(text, sorted(found, key=lambda roster: roster.start)))


def _last_of_purpose(outline: Outline, number: int) -> int:
    """The last of the blocks between the title of an item and its minutes: "Apologies for absence | To receive any apologies. | Minutes: | Jo Rivers"."""
    blocks = outline.blocks
    last = number
    for below in range(number + 1, min(number + _MOST_OF_PURPOSE, len(blocks))):
        block = blocks[below]
        sentence = outline.sentence_at(block.start)
        if sentence is None or not (sentence.place == "purpose" or part_kind(outline.text[block.start : block.end])):
            break
        last = below
    return last


def _told_again(found: list[Roster]) -> list[Roster]:
    """The rosters without one that only names who the members are, or who writes the letter, above the list of those present."""
    first, names = found[0], [entry.mention.name for entry in found[0].entries if entry.mention.name]
    later = [
        entry.mention.name
        for roster in found[1:4]
        if roster.rule.startswith(("attendance-present", "attendance-absent", "attendance-apologies"))
        for entry in roster.entries
        if entry.mention.name
    ]
    told = sum(any(same_person(name, other) for other in later) for name in names)
    return found[1:] if told and told == len(first.entries) else found


def _without_takers(text: str, found: list[Roster]) -> list[Roster]:
    """The rosters without who took the minutes, told below the apologies, where a list above has them: "Apologies: Ann Hall | Minute taker: Jo Rivers"."""
    there: list[str] = []
    kept: list[Roster] = []
    for roster in found:
        again = [
            entry
            for entry in roster.entries
            if entry.status == "present"
            and POST_LABEL.match(text, text.rfind("\n", 0, entry.mention.start) + 1, entry.mention.end)
            and any(same_person(entry.mention.name or "", name) for name in there)
        ]
        if again and roster.rule.startswith("attendance-apologies"):
            roster = replace(roster, entries=tuple(entry for entry in roster.entries if entry not in again))  # noqa: PLW2901
        there += [entry.mention.name for entry in roster.entries if entry.status == "present" and entry.mention.name]
        kept.append(roster)
    return kept


def _last_sentence(text: str, block: Block) -> Heading | None:
    """The heading that a paragraph ends with: "The Chair explained the procedure. Present for this item were:"."""
    begin = text.rfind(". ", block.start, block.end) + 2
    if _APOLOGIES_BELOW.match(text, max(begin, block.start), block.end):
        return Heading(block.end, "apologies", None, "attendance-apologies-apologies", True)
    if _ATTENDED_BELOW.match(text, max(begin, block.start), block.end):
        return Heading(block.end, "present", None, "attendance-present-attended", True)
    heading = read_heading(text, begin, block.end) if begin > block.start + 2 else None
    return heading if heading is not None and heading.alone and heading.rule != IN_OWN_WORDS else None


def _is_told_in_prose(text: str, block: Block, heading: Heading) -> bool:
    """Whether a sentence of its own stands behind the heading: "Apologies were accepted. Cllr Hall declared an interest"."""
    if heading.alone or block.kind == "table_row" or not text.endswith(". ", 0, heading.end):
        return False
    entries, stop, _ = read_list(text, heading.end, block.end, State(heading.status, None), prose=True)
    return bool(entries) and VERB_AFTER.match(text, stop, block.end) is not None and not text.startswith((" was", " were", " is"), stop)


def _lists_people(outline: Outline, number: int, heading: Heading) -> bool:
    """Whether names and nothing else follow a heading in a clerk's own words: "Here: Jo Rivers, Ann Hall", and not "Also: the hall is cold"."""
    block = outline.blocks[number]
    if heading.alone:
        return in_head(outline, block) or (block.kind == "heading" and heading.status == "present" and _opens_list(outline, number))
    entries, _, covered = read_list(outline.text, heading.end, block.end, State(heading.status, None), prose=False)
    if not entries or not all(entry.mention.name for entry in entries):
        return False
    first = entries[0].mention
    nobodys = heading.status != "present" and first.start == heading.end and in_head(outline, block)
    return covered > 0.85 or (nobodys and " " in (first.name or "") and VERB_AFTER.match(outline.text, first.end, block.end) is None)


def _opens_list(outline: Outline, number: int) -> bool:
    """Whether the lines below a heading that is counted as an item are people, one a line, or labels with people: "Who was there | • Jo Rivers, Chair | • Ann Hall"."""
    text, blocks, state = outline.text, outline.blocks, State("present", None)
    first = (
        number + 1 + (number + 1 < len(blocks) and blocks[number + 1].kind == "heading" and heads_group(text, blocks, number + 1, state))
    )
    lines = blocks[first : first + 2]
    if len(lines) < 2:
        return False
    if behind_label(text, lines[0]):
        return behind_label(text, lines[1]) is not None or opens_with_person(text, lines[1], state)
    return all(block.kind == "list_item" and opens_with_person(text, block, state) for block in lines)


def _is_bullet(block: Block) -> bool:
    return block.kind == "list_item" and not any(map(str.isalnum, block.label or ""))


def _counts_votes(text: str, blocks: tuple[Block, ...], number: int) -> bool:
    """Whether "Absent" stands below "For" and "Against": who was not there for a vote."""
    return any(_VOTE.match(text, block.start, block.end) for block in blocks[max(0, number - 5) : number])


def _heads_columns(outline: Outline, block: Block) -> bool:
    """Whether a row heads a table of several meetings, one of whose columns is of this one."""
    if block.kind != "table_row" or not _SEVERAL_DAYS.search(outline.text, block.start, block.end):
        return False
    return headed_columns(outline.text, block, head=True) is not None


def _is_of_vote(text: str, blocks: tuple[Block, ...], number: int) -> bool:
    """Whether a row stands in a table of how each member voted: "| For | Against | Abstained", with ticks below."""
    table = blocks[number].table
    for above in range(number - 1, max(number - _LONGEST_VOTE, -1), -1):
        if blocks[above].table != table or blocks[above].kind != "table_row":
            return False
        if _VOTE_HEAD.search(text, blocks[above].start, blocks[above].end):
            return True
    return False


def _in_cells(text: str, block: Block, *, told: bool) -> Iterator[Roster]:
    """Rosters in the cells of a row of minutes: "1 | Apologies | Jo Rivers, Ann Hall", "2 | Apologies were received from Jo Rivers | ".

    `told` says that the row holds a word without which no sentence tells who came."""
    above: Heading | None = None
    for start, end in cells_of(text, block):
        heading = read_heading(text, start, end) if start < end else None
        if heading is not None and heading.alone:
            above = heading
        elif heading is not None:
            cell = replace(block, kind="paragraph", start=start, end=end)
            roster, _ = read_roster(text, (cell,), 0, heading)
            if roster:
                yield roster
        elif above is not None and not NONE.match(text, start, end):
            entries, stop, covered = read_list(text, start, end, State(above.status, above.capacity), prose=False)
            if entries and covered > 0.75:
                yield Roster(start, stop, above.rule, tuple(entries))
            elif told:
                yield from rosters_in_prose(text, start, end)
            above = None
        elif told:
            yield from rosters_in_prose(text, start, end)
