"""Lists of those present, of apologies and of substitutes, in every layout.

A roster begins with its heading ("PRESENT:", "Also in attendance –", "Apologies for absence were received from") and holds persons parted by commas,
lines, table cells or nothing at all; it ends where no more names follow. "Apologies were noted." is no roster, and neither is "at present".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from extractors.outline import Outline
from extractors.rosters.entries import PUBLIC, VERB_AFTER, Entry, read_list
from extractors.rosters.headings import IN_OWN_WORDS, Heading, State, read_heading, sub_heading
from extractors.rosters.labels import LABEL_OF_ITS_OWN
from extractors.rosters.rows import cells_of, has_status, legends, read_label_row, read_marked, read_role_row, read_status_row
from extractors.rosters.sentences import APOLOGIES_FROM, Roster, rosters_in_prose
from extractors.rosters.signs import blocks_with_signs
from extractors.rosters.stars import is_starred, read_starred, star_legend
from extractors.rosters.tables import (
    LONGEST_ROSTER,
    column_headings,
    groups_side_by_side,
    names_and_roles,
    read_columns,
    read_ticks,
    tick_columns,
)
from extractors.rosters.unheaded import HEAD_LABEL, end_of_head, in_head, under_label, without_heading
from models import Block

# below the heading "Apologies": "Received from Cllr Rivers", "These had been accepted from ..."
_RECEIVED_FROM = re.compile(
    r"(?:(?:[Tt]hese|[Tt]hey|[Tt]here) )?(?:(?:were|was|had been|have been|has been) )?(?:[Rr]eceived|[Aa]ccepted|[Gg]iven|[Nn]oted|[Ss]ent)? ?(?:and accepted )?(?:[Ff]rom|[Bb]y):? (?=[A-Z])"
)
_VOTE = re.compile(r"(?:For|FOR|Against|AGAINST|In favour|IN FAVOUR|Abstain|ABSTAIN|Abstention|Voted|Voting)\b")
# a place that has nobody in a list by places: "Mill Ward: vacant"
_NOBODY = re.compile(r"[A-Z][^:.|]{2,60}: ?(?:no|none|nil|vacan\w+|not|n/a|apologies$|absent$|[–-])\b[^.]{0,40}$", re.IGNORECASE)
_PRESENTER = re.compile(
    r"To (?:receive|note|consider|confirm)\b"
)  # "Apologies / Councillor Rivers / To receive those sent to the clerk": who speaks to the item
_POST_LINE = re.compile(
    r"(?:(?:Town |Parish |Community )?Clerk|Minutes|Minute[- ][Tt]aker|Minutes taken by|Secretary|Chair(?:man|person)?|In the [Cc]hair) ?: ?(?=[A-Z])"
)
_GROUP_OF_THEIR_OWN = re.compile(r"(?:Officers?|OFFICERS?|Staff|Guests?|GUESTS?|Observers?|OBSERVERS?|Visitors?|Advis[eo]rs?|Speakers?|Public)(?: (?:for|from|of) [^:|]{2,40})? ?: ?(?=[A-Z])")  # fmt: skip
_MINUTE_NUMBER = re.compile(r"[A-Z]{1,6}[./]?\d{1,4}(?:[/.-]\d{1,4}){0,2}[.:]? [A-Z]")  # "C.71 PRAYERS", "QS16/071 Apologies"
_LONGEST_HEADING = 80  # characters of a heading in a clerk's own words, without a mark behind it: "Here | Not here"
_PRESIDES = re.compile(r"[^.;:]{4,80},? (?:presiding|presided|in the [Cc]hair|(?:took|was in) the [Cc]hair)\.?$")
_NONE = re.compile(r"(?:none|nil|n/a|no apologies|there were none)\b", re.IGNORECASE)


def find_rosters(outline: Outline) -> list[Roster]:
    """The rosters of a document in the order of its text."""
    text, blocks = outline.text, outline.document.blocks
    found: list[Roster] = []
    legend = legends(text, outline.lower)[:5]
    minutes_begin = outline.items[0].start if outline.items else len(text)
    signs, head_ends = blocks_with_signs(outline), end_of_head(outline)
    starred, in_stars = star_legend(text, head_ends), False
    number = 0
    while number < len(blocks):
        block = blocks[number]
        told = number in signs.told
        signed = (
            told
            or starred is not None
            or number in signs.marked
            or (block.start < head_ends and block.end - block.start < _LONGEST_HEADING)
        )
        if not signed and block.start >= head_ends and block.kind != "table_row":
            number += 1
            continue
        if signed and block.kind == "table_row" and (columns := column_headings(text, block)):
            roster, number = read_columns(text, blocks, number, columns)
            if roster:
                found.append(roster)
            continue
        if signed and block.kind == "table_row" and (ticked := tick_columns(text, block)):
            roster, following = read_ticks(text, blocks, number, ticked)
            if roster:
                found.append(roster)
                number = following
                continue
        in_stars = starred is not None and block.start < head_ends and is_starred(text, block, in_stars)
        if in_stars and starred and (persons := read_starred(text, block, starred)):
            found.append(Roster(block.start, block.end, "attendance-starred", tuple(persons)))
            number += 1
            continue
        in_stars = False
        if legend and any(block.start <= at < block.end for at in legend) and (marked := read_marked(text, block)):
            found.append(Roster(block.start, block.end, "attendance-marked", tuple(marked)))
            number += 1
            continue
        heading = read_heading(text, block.start, block.end) if signed else None
        if heading is not None and (
            (heading.status == "absent" and _counts_votes(text, blocks, number))
            or (heading.rule == IN_OWN_WORDS and not _lists_people(outline, block, heading))
        ):
            heading = None
        if (
            block.kind == "table_row"
            and (headed := names_and_roles(text, block) or groups_side_by_side(text, block))
            and (headed.rule or in_head(outline, block))
        ):
            heading = replace(headed, rule=headed.rule or "attendance-without-heading")
        if heading is not None:
            if _is_told_in_prose(text, block, heading):
                found.extend(rosters_in_prose(text, heading.end, block.end, head=partial(in_head, outline, block)))
                number += 1
                continue
            roster, number = _read_roster(text, blocks, number, heading)
            if roster:
                found.append(roster)
            continue
        if block.kind == "table_row":
            if has_status(text, block) and (row := read_status_row(text, block)):
                found.append(Roster(block.start, block.end, "attendance-table-row", (row,)))
            elif (labelled := HEAD_LABEL.match(text, block.start, block.end)) and (unheaded := under_label(outline, block, labelled)):
                roster, number = _read_roster(text, blocks, number, unheaded)
                if roster:
                    found.append(roster)
                continue
            elif signed:
                found.extend(_in_cells(text, block, told=told))
        elif block.start < minutes_begin and (unheaded := without_heading(outline, block)):
            roster, number = _read_roster(text, blocks, number, unheaded)
            if roster:
                found.append(roster)
            continue
        elif told or block.start < minutes_begin:
            if told and text.endswith(":", block.start, block.end) and (heading := _last_sentence(text, block)):
                roster, number = _read_roster(text, blocks, number, heading)
                if roster:
                    found.append(roster)
                continue
            in_prose = rosters_in_prose(text, block.start, block.end, head=partial(in_head, outline, block))
            found.extend(sorted(in_prose, key=lambda roster: roster.start))
        number += 1
    return found


def _last_sentence(text: str, block: Block) -> Heading | None:
    """The heading that a paragraph ends with: "The Chair explained the procedure. Present for this item were:"."""
    begin = text.rfind(". ", block.start, block.end) + 2
    heading = read_heading(text, begin, block.end) if begin > block.start + 2 else None
    return heading if heading is not None and heading.alone and heading.rule != IN_OWN_WORDS else None


def _is_told_in_prose(text: str, block: Block, heading: Heading) -> bool:
    """Whether a sentence of its own stands behind the heading: "Apologies were accepted. Cllr Hall declared an interest"."""
    if heading.alone or block.kind == "table_row" or not text.endswith(". ", 0, heading.end):
        return False
    entries, stop, _ = read_list(text, heading.end, block.end, State(heading.status, None), prose=True)
    return bool(entries) and VERB_AFTER.match(text, stop, block.end) is not None and not text.startswith((" was", " were", " is"), stop)


def _lists_people(outline: Outline, block: Block, heading: Heading) -> bool:
    """Whether names and nothing else follow a heading in a clerk's own words: "Here: Jo Rivers, Ann Hall", and not "Also: the hall is cold"."""
    if heading.alone:
        return in_head(outline, block)
    entries, _, covered = read_list(outline.text, heading.end, block.end, State(heading.status, None), prose=False)
    return bool(entries) and covered > 0.85 and all(entry.mention.name for entry in entries)


def _counts_votes(text: str, blocks: tuple[Block, ...], number: int) -> bool:
    """Whether "Absent" stands below "For" and "Against": who was not there for a vote."""
    return any(_VOTE.match(text, block.start, block.end) for block in blocks[max(0, number - 5) : number])


def _in_cells(text: str, block: Block, *, told: bool) -> Iterator[Roster]:
    """Rosters in the cells of a row of minutes: "1 | Apologies | Jo Rivers, Ann Hall", "2 | Apologies were received from Jo Rivers | ".

    `told` says that the row holds a word without which no sentence tells who came."""
    above: Heading | None = None
    for start, end in cells_of(text, block):
        heading = read_heading(text, start, end) if start < end else None
        if heading is not None and heading.alone:
            above = heading
        elif heading is not None:
            cell = block.model_copy(update={"kind": "paragraph", "start": start, "end": end})
            roster, _ = _read_roster(text, (cell,), 0, heading)
            if roster:
                yield roster
        elif above is not None and not _NONE.match(text, start, end):
            entries, stop, covered = read_list(text, start, end, State(above.status, above.capacity), prose=False)
            if entries and covered > 0.75:
                yield Roster(start, stop, above.rule, tuple(entries))
            elif told:
                yield from rosters_in_prose(text, start, end)
            above = None
        elif told:
            yield from rosters_in_prose(text, start, end)


def _read_roster(text: str, blocks: tuple[Block, ...], number: int, heading: Heading) -> tuple[Roster | None, int]:
    block = blocks[number]
    entries: list[Entry] = []
    end = heading.end
    state = State(heading.status, heading.capacity, roles=heading.roles)
    beside = block.model_copy(update={"start": heading.end}) if block.kind == "table_row" and not heading.alone else None
    if beside is not None and (row := read_role_row(text, beside, state)):
        entries, end = [row], block.end  # "Present: | Jo Rivers | Head of Audit"
    elif not heading.alone:
        if _NONE.match(text, heading.end, block.end):
            return None, number + 1
        listed = heading.rule == "attendance-without-heading" or bool(re.search(r"[:;–—|.-] *$", text[heading.end - 4 : heading.end]))
        entries, end, covered = read_list(text, heading.end, block.end, state, prose=not listed)
        if not entries:
            return None, number + 1
        rest = text[end : block.end]
        if len(rest.strip(" .")) > 40 and covered < 0.5:
            return Roster(heading.end, end, heading.rule, tuple(entries)), number + 1
        if any(char.isupper() for char in rest):
            # the rest of the block is prose of its own: "... and Mr Hall. Ms Poole was in attendance virtually."
            found = [Roster(heading.end, end, heading.rule, tuple(entries))]
            found.extend(rosters_in_prose(text, end, block.end, head=lambda: True))
            merged = tuple(entry for roster in found for entry in roster.entries)
            return Roster(heading.end, max(roster.end for roster in found), heading.rule, merged), number + 1
    following = number + 1
    while following < min(len(blocks), number + LONGEST_ROSTER):
        below = blocks[following]
        if below.kind == "table_row" and (headed := names_and_roles(text, below)) and not headed.rule:
            state.roles = headed.roles
            following += 1
            continue
        if read_heading(text, below.start, below.end) is not None:
            break
        words = text[below.start : below.end]
        if (below.kind == "heading" and below.label and re.search(r"\d", below.label)) or _MINUTE_NUMBER.match(words):
            break
        if " | " in words and (row := read_role_row(text, below, state)):
            entries.append(row)
            end = below.end
            following += 1
            continue
        if below.kind == "table_row" and tick_columns(text, below):
            break
        if below.kind == "table_row" and not has_status(text, below) and (row_of := read_label_row(text, below, state)):
            entries.extend(row_of)
            end = below.end
            following += 1
            continue
        if sub_heading(words, state):
            following += 1
            continue
        if below.kind == "table_row" and has_status(text, below):
            if row := read_status_row(text, below):
                entries.append(row)
            end = below.end
            following += 1
            continue
        if _NOBODY.match(text, below.start, below.end):
            following += 1
            continue
        if state.status != "present" and _POST_LINE.match(text, below.start, below.end):
            state.status, state.capacity = "present", "officer"  # "Apologies: Cllr Poole / Clerk: Jo Rivers"
        if state.status != "present" and not heading.alone and (group := _GROUP_OF_THEIR_OWN.match(text, below.start, below.end)):
            state.status, state.capacity = (
                "present",
                "officer" if group.group()[0] in "OS" else "guest",
            )  # "Apologies: Cllr Poole / Officers: Jo Rivers"
        if state.status != "present" and _PRESIDES.match(text, below.start, below.end):
            break  # "Apologies: Cllr Poole / Councillor Rivers presiding"
        begin = below.start
        if (lead := _RECEIVED_FROM.match(text, below.start, below.end)) is not None:
            begin = lead.end()
        by_place = LABEL_OF_ITS_OWN.match(text, begin, below.end) is not None
        here = replace(state) if by_place else state  # what a line by places says of its own people does not hold for the next
        more, stop, covered = read_list(text, begin, below.end, here, prose=False)
        if more and not by_place and more[0].mention.start > below.start + 20 and APOLOGIES_FROM.search(text, below.start, below.end):
            break  # "The Mayor opened the sitting; apologies came from ..."
        if not more and PUBLIC.fullmatch(words.strip(" .")):
            following += 1
            continue
        if below.header or (not more and _is_passed_over(text, blocks, following, state)):
            following += 1
            continue
        if not more or VERB_AFTER.match(text, more[0].mention.end, below.end):
            break
        # a line for each person, with whatever stands behind the name: "Jo Rivers Northbrook Mill Users"
        a_line_each = below.end - below.start < 90 and more[0].mention.start - below.start < 8 and not _PROSE.search(words)
        if (len(more) > 1 or heading.alone) and more[0].mention.start - below.start < 16 and text.startswith(". ", stop) and covered < 0.75:
            # "Mr Owen (Chair), Mrs Barton and Mr Davies. The meeting opened at 7 pm."
            entries.extend(more)
            for told in rosters_in_prose(text, stop + 2, below.end):
                entries.extend(told.entries)
                stop = max(stop, told.end)
            end = stop
            following += 1
            break
        if (covered < 0.75 and not a_line_each) or (VERB_AFTER.match(text, stop) and covered < 0.9):
            break
        entries.extend(more)
        end = stop
        following += 1
    if (
        len(entries) == 1
        and heading.alone
        and following == number + 2
        and following < len(blocks)
        and _PRESENTER.match(text, blocks[following].start)
    ):
        return None, following
    if not entries:
        # a table of those expected: nobody is known to have come, and none of its names is a first mention
        return (Roster(heading.end, end, heading.rule, ()), following) if end > heading.end else (None, number + 1)
    return Roster(min(heading.end, entries[0].mention.start), end, heading.rule, tuple(entries)), following


def _is_passed_over(text: str, blocks: tuple[Block, ...], number: int, state: State) -> bool:
    """Whether a line that names nobody is one of a list of persons all the same: a bullet or row among others that name somebody."""
    block = blocks[number]
    if block.kind not in ("list_item", "table_row") or block.end - block.start > 120 or _PROSE.search(text, block.start, block.end):
        return False
    if number + 1 == len(blocks) or blocks[number + 1].kind != block.kind:
        return False
    below = blocks[number + 1]
    more, _, covered = read_list(text, below.start, below.end, replace(state), prose=False)
    return covered > 0.75 and bool(more) and all(entry.mention.name for entry in more)


_PROSE = re.compile(r" (?:was|were|had|has|have|is|are|be|will|would|that|it|[a-z]{3,}ed) |[.?!]$")
