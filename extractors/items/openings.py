"""Where an agenda item opens, when only its number and its look say so.

Printed minutes number their items in many ways ("286. Apologies for Absence", "24/031 Planning", "20.01.03 Minutes", "Item 4: Budget", "7.1 Footpaths",
bold capitals without any number) and they number other things too: paragraphs, clauses under RESOLVED, themes of a plan. What makes items of them
is the sequence: numbers that go up through the whole document, on lines that read like titles. `find_openings` looks for the best such sequence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from extractors.beginnings import searched
from extractors.items.numbers import (
    DOTTED,
    LINE_NUMBER,
    NUMERAL,
    NUMERALS,
    Candidate,
    ascending,
    best_chain,
    clean_number,
    counter_of,
    fill_gaps,
    find_candidates,
    without_contents,
)
from extractors.items.run_in import run_in_capitals, run_in_words
from extractors.items.titles import is_entry, is_known_title, is_title, leads_on, part_kind, tells_of_somebody, title_end
from models import Block, Document


@dataclass(frozen=True, slots=True)
class Opening:
    """The block with which an item opens. `start` and `end` are where its title stands in the text; `level` is 1 for a top-level item."""

    block: int
    number: str | None
    start: int
    end: int
    level: int = 1


_MARKER = searched(r"\(?(?:Agenda )?Item (?:No\.? ?)?(?P<item>\d{1,3}[a-z]?)\)$", re.IGNORECASE)
_YEARS = re.compile(r"(?:19|20)\d\d[-–—/]\d\d(?:\d\d)?[.:]?")
_HEAD_LINE = re.compile(
    r"(?:members? |councillors? |also |officers? |those )?(?:present|in attendance|attendance|attending|apologies received)\b"
    r"|(?:draft |unconfirmed |confirmed )*(?:minutes|notes|record) (?:of|from)\b|(?:agenda|notice|chair(?:man|person)?|clerk|venue|date|time|contact|signed|page)\b",
    re.IGNORECASE,
)
_LETTERED = re.compile(r"\(?[a-z]\)?|\([ivx]+\)")
_OWN_TITLE = re.compile(
    r"(?:draft |unconfirmed |confirmed )*(?:minutes|notes)\b[^.]*\b(?:19|20)\d\d$", re.IGNORECASE
)  # "Minutes, 19 June 2018"
# "Minutes of the Board held on 19 June 2018, 9.30 to noon, Old Mill", where nothing above it names a year
_OWN_HEAD = re.compile(
    r"(?:draft |unconfirmed |confirmed )*(?:minutes?|notes|record|proceedings)\b(?! of (?:the )?(?:last|previous))[^.]*\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_YEAR = searched(r"\b(?:19|20)\d\d\b")
_OTHER_MEETING = re.compile(
    r"(?:approval of )?minutes (?:of|from) (?:the )?(?:last|previous|preceding)\b|dates?\b.{0,24} of (?:the )?(?:next|future)\b",
    re.IGNORECASE,
)
_ROLL = re.compile(r"(?:\w+ ){0,3}(?:present|in attendance|attending|attendance|attendees|apologies)\b", re.IGNORECASE)
_DIVIDER = re.compile(  # what stands between items and is none
    r"(?:un)?restricted items|(?:public|open|private|closed|exempt|confidential) (?:session|items|business|part)|part (?:i+|[ab12])\b.{0,40}|(?:items|matters) for (?:decision|discussion|information)",
    re.IGNORECASE,
)
_HEAD_BLOCKS = 5
_FEWEST_PARAGRAPHS, _FEWEST_TITLES = 6, 4
_LONGEST_TITLE = 90  # characters of a line above a paragraph with a number
_OPENING_BLOCKS = 30  # in which the head begins


def find_openings(document: Document) -> list[Opening]:
    """The items that the document numbers or sets off as headings, in the order of the text."""
    blocks = document.blocks
    openings = _heading_openings(document)
    if len(openings) < 2:
        marked = _marked_openings(document)
        if len(marked) >= 2:
            openings = marked
    numbered = find_candidates(document)
    candidates = without_contents(numbered, document.text, blocks)
    if len(openings) >= 2 and _outnumbered(openings, candidates):
        openings = []
    if len(openings) >= 2:
        known = {opening.block for opening in openings}
        rows = ascending([c for c in candidates if c.end is not None and c.block < openings[0].block], 0)
        headed = [c._replace(weight=3.0) for c in candidates if c.block in known and c.family != "dotted"]
        family = Counter(c.family for c in headed).most_common(1)[0][0] if headed else "integer"
        headed = [c for c in headed if c.family == family]
        counter = counter_of(headed) if headed else 0
        chain = ascending(headed, counter)
        if len(chain) * 2 > len(openings):
            lasting = [
                c._replace(weight=3.0) if c.block in known else c
                for c in candidates
                if c.family == family and (c.block in known or c.weight >= 1)
            ]
            chain = ascending(lasting, counter)
            openings = _with_numbers(openings, chain)
            openings += [_candidate_opening(document, c) for c in fill_gaps(chain, candidates) if c.block not in known]
        elif len(rows) > 1:
            openings += [_candidate_opening(document, c) for c in rows]
    else:
        chain = _above_the_end(document, best_chain(candidates))
        if sum(c.weight for c in chain) < 4 and not (len(chain) >= 2 and openings):
            chain = _below_the_roll(document, candidates)
        taken = {opening.block for opening in openings}
        counted = fill_gaps(chain, candidates)
        openings += _above_paragraphs(document, counted) or [_candidate_opening(document, c) for c in counted if c.block not in taken]
    contents = {c.block for c in numbered[: len(numbered) - len(candidates)]}
    if len(openings) == 1 and _is_of_page(document, openings[0]) and len(_unnumbered(document, contents, before=len(blocks))) > 3:
        openings = []
    taken = {opening.block for opening in openings}
    run_in = [] if taken else run_in_capitals(document)
    openings += [Opening(*found) for found in run_in] or _unnumbered(document, taken | contents, before=min(taken, default=len(blocks)))
    if len(openings) < 2:
        openings = [Opening(*found) for found in run_in_words(document)] or openings
    openings += _sub_openings(document, openings)
    return sorted(openings, key=lambda opening: opening.block)


def _above_paragraphs(document: Document, chain: Sequence[Candidate]) -> list[Opening]:
    """The titles above numbers that count the paragraphs of the minutes, on from one title to the next: "Matters Arising | 4. The Convener went over …".

    None where the numbers count items.
    """
    text, blocks = document.text, document.blocks
    sentences = sum(text[blocks[candidate.block].end - 1] in ".:;" for candidate in chain)
    if len(chain) < _FEWEST_PARAGRAPHS or sentences * 3 < len(chain) * 2:
        return []
    titles = [candidate.block - 1 for candidate in chain if candidate.block and _titles_paragraphs(text, blocks[candidate.block - 1])]
    if len(titles) < _FEWEST_TITLES or len(titles) * 6 < len(chain):
        return []
    return [Opening(at, None, blocks[at].start, blocks[at].end) for at in titles]


def _titles_paragraphs(text: str, block: Block) -> bool:
    line = text[block.start : block.end]
    return (
        block.label is None
        and block.kind in ("heading", "paragraph")
        and len(line) <= _LONGEST_TITLE
        and line[:1].isupper()
        and line[-1] not in ".:;,"
        and is_title(line, block.kind)
        and not _is_of_head(line)
    )


def _above_the_end(document: Document, chain: list[Candidate]) -> list[Candidate]:
    """The sequence, unless it is a list that closes the minutes: numbered lines one right after the other, behind most of the text."""
    if len(chain) < 2 or chain[0].key != (1,):
        return chain
    behind = chain[0].start > len(document.text) * 0.6
    together = all(below.block == above.block + 1 for above, below in pairwise(chain))
    return [] if behind and together else chain


def _with_numbers(openings: Sequence[Opening], chain: Sequence[Candidate]) -> list[Opening]:
    """Headings whose number no reader split off ("31 Declarations of interest") with that number, where it is one of the sequence."""
    numbered = {c.block: c for c in chain}
    return [
        replace(opening, number=c.number, start=c.start) if opening.number is None and (c := numbered.get(opening.block)) else opening
        for opening in openings
    ]


def _below_the_roll(document: Document, candidates: list[Candidate]) -> list[Candidate]:
    """Numbers from 1 on that begin right below the list of those present are the items, though each is a sentence ("1. The minutes were signed.")."""
    chain = ascending([c for c in candidates if c.family == "integer"], 0)
    if len(chain) < 3 or chain[0].key[0] != 1:
        return []
    first = chain[0].block
    above = document.blocks[max(0, first - 5) : first]
    return chain if any(_ROLL.match(document.text, block.start, block.end) for block in above) else []


def _outnumbered(openings: Sequence[Opening], candidates: list[Candidate]) -> bool:
    """Whether these headings are only lines in bold between the items: none has a number, and the document numbers more titles than it has of them."""
    if any(opening.number for opening in openings):
        return False
    titled = sum(c.weight >= 2 for c in best_chain(candidates))
    return titled >= 5 and titled > len(openings)


def _is_of_page(document: Document, opening: Opening) -> bool:
    """Whether the one heading without a number belongs to the page and not to its minutes, which have a roll: "Parish Council" above it, "Leave a comment" at the end."""
    blocks = document.blocks
    heads = (index for index, block in enumerate(blocks[:_OPENING_BLOCKS]) if _ROLL.match(document.text, block.start, block.end))
    roll = next(heads, None)
    return roll is not None and opening.number is None and (opening.block < roll or opening.block > len(blocks) - _HEAD_BLOCKS)


def _heads_minutes(document: Document, block: Block, line: str) -> bool:
    """Whether a heading says of which meeting these are the minutes: no number, and the first year of the text."""
    return block.label is None and _OWN_HEAD.match(line) is not None and not _YEAR.search(document.text, 0, block.start)


def _names_body(document: Document, index: int, line: str) -> bool:
    """Whether a heading names who met: right below it stands of which meeting these are the minutes."""
    below = document.blocks[index + 1] if index + 1 < len(document.blocks) else None
    return below is not None and not is_known_title(line) and _heads_minutes(document, below, document.text[below.start : below.end])


def _heading_openings(document: Document) -> list[Opening]:
    """What a reader marked as items: headings of level 2. A title that goes on in a second heading ("2025-35 and Strategy") is one item."""
    openings: list[Opening] = []
    for index, block in enumerate(document.blocks):
        if block.kind != "heading" or block.level != 2:
            continue
        line = document.text[block.start : block.end]
        if part_kind(line) and block.label is None and line.endswith(":"):
            continue
        if index < _HEAD_BLOCKS and (_OWN_TITLE.match(line) or _heads_minutes(document, block, line) or _names_body(document, index, line)):
            continue
        if block.label and _YEARS.fullmatch(block.label) and openings and openings[-1].block == index - 1:
            openings[-1] = replace(openings[-1], end=block.end)
            continue
        openings.append(_heading_opening(index, block))
    return _with_numerals(document.text, openings)


def _with_numerals(text: str, openings: list[Opening]) -> list[Opening]:
    """Headings that begin with Roman numerals one after the other ("II MINUTE OF PREVIOUS MEETING") with these for numbers."""
    read = [NUMERAL.match(text, opening.start, opening.end) if opening.number is None else None for opening in openings]
    numerals = [found[1] for found in read if found]
    if len(numerals) < 3 or numerals != NUMERALS[: len(numerals)]:
        return openings
    return [
        replace(opening, number=found[1], start=found.end()) if found else opening for opening, found in zip(openings, read, strict=True)
    ]


def _candidate_opening(document: Document, candidate: Candidate) -> Opening:
    block = document.blocks[candidate.block]
    whole = block.kind == "heading" and document.text.find(". ", candidate.start, block.end) < 0
    end = block.end if whole else title_end(document.text, candidate.start, candidate.end or block.end)
    return Opening(candidate.block, candidate.number, candidate.start, end)


def _heading_opening(index: int, block: Block) -> Opening:
    return Opening(index, clean_number(block.label), block.start, block.end)


def _marked_openings(document: Document) -> list[Opening]:
    """Items that name their place on the agenda below or after their title: "286. Apologies for Absence" and then "(Item 1)"."""
    text, blocks = document.text, document.blocks
    found: list[Opening] = []
    taken: set[int] = set()
    for index, block in enumerate(blocks):
        if not text.endswith(")", block.start, block.end):
            continue
        marker = _MARKER.search(text, block.start, block.end)
        if marker is None or marker.start() - block.start > 300 or text.startswith("Meeting:", block.start):
            continue
        title = index - 1 if marker.start() == block.start else index
        if title < 0 or title in taken or blocks[title].end - blocks[title].start > 300 or blocks[title].kind == "table_row":
            continue
        opening = blocks[title]
        number, start = clean_number(opening.label), opening.start
        if number is None and (line := LINE_NUMBER.match(text, opening.start, opening.end)):
            number, start = clean_number(line[1]), line.end()
        end = opening.end if title < index else marker.start() - (text[marker.start() - 1] == " ")
        taken.add(title)
        found.append(Opening(title, number or marker["item"], start, end))
    if len(found) < 2:
        return []
    return found + _unmarked(document, found)


def _unmarked(document: Document, marked: Sequence[Opening]) -> list[Opening]:
    """Headings between two marked items whose marks were lost (at the foot of a page), where the numbers say how many are missing."""
    found: list[Opening] = []
    for left, right in pairwise(marked):
        if not (left.number and right.number and left.number.isdigit() and right.number.isdigit()):
            continue
        missing = range(int(left.number) + 1, int(right.number))
        between = range(left.block + 1, right.block)
        headings = [
            i
            for i in between
            if document.blocks[i].kind == "heading" and document.blocks[i].level is None and document.blocks[i].label is None
        ]
        if missing and len(headings) == len(missing):
            found += [replace(_heading_opening(i, document.blocks[i]), number=str(n)) for i, n in zip(headings, missing, strict=True)]
    return found


def _unnumbered(document: Document, taken: set[int], *, before: int) -> list[Opening]:
    """Headings without a number: all of them where nothing is numbered, else those that stand before the first numbered item."""
    text, blocks = document.text, document.blocks
    found: list[Opening] = []
    head = next((i for i, block in enumerate(blocks[:_OPENING_BLOCKS]) if _is_of_head(text[block.start : block.end])), 0)
    numbered = before < len(blocks)
    for index, block in enumerate(blocks[:before]):
        heading = block.kind == "heading" and block.level != 1
        if index in taken or block.kind in ("table_row", "list_item") or (numbered and not heading):
            continue
        line = text[block.start : block.end]
        if heading and (numeral := NUMERAL.match(line)):
            line = line[numeral.end() :]
        opens_known = is_known_title(line)
        if not (heading or opens_known or line.isupper()):
            continue
        known = opens_known and is_title(line, block.kind) and len(line.split()) <= 12
        if index < head or _DIVIDER.fullmatch(line) or part_kind(line) or _is_of_head(line) or leads_on(line):
            continue
        shouted = not numbered and block.kind == "paragraph" and line.isupper() and is_title(line, block.kind) and len(line.split()) <= 12
        if not ((heading and (known or not numbered)) or (known and not numbered) or shouted):
            continue
        if not found and not known and not _has_text_below(document, index):
            continue
        if ": " in line and index and _ROLL.match(line) and _ROLL.match(text, blocks[index - 1].start, blocks[index - 1].end):
            continue  # "Apologies: Jo Rivers" below "Present: Ann Hall"
        found.append(Opening(index, None, block.start, block.end))
    counted = _with_numerals(text, found)
    if any(opening.number for opening in counted):  # "I APOLOGIES", and below it "Apologies were sent on behalf of:"
        counted = [opening for opening in counted if opening.number or blocks[opening.block].kind == "heading"]
    return counted


def _is_of_head(line: str) -> bool:
    """Whether a line stands in the head of minutes ("Present:", "Minutes of the meeting held on 2 March 2026"), and is no title like "Minutes of the last meeting"."""
    return _HEAD_LINE.match(line) is not None and _OTHER_MEETING.match(line) is None


def _has_text_below(document: Document, index: int) -> bool:
    """Whether a sentence follows before the next heading: the lines of the document's own title follow one another."""
    below = document.blocks[index + 1 : index + 3]
    return any(block.kind in ("paragraph", "list_item") and block.end - block.start > 60 for block in below[:1])


def _sub_openings(document: Document, openings: Iterable[Opening]) -> list[Opening]:
    """Sub-items: "7.1 Footpaths" under item 7, and lettered headings. Numbered sentences are paragraphs, not items."""
    text, blocks = document.text, document.blocks
    tops = {opening.block: opening.number for opening in openings}
    found: list[Opening] = []
    current: str | None = None
    for index, block in enumerate(blocks):
        if index in tops:
            current = tops[index]
            continue
        if current is None or not block.label or block.kind == "table_row":
            continue
        label = clean_number(block.label) or ""
        dotted = DOTTED.fullmatch(label)
        lettered = block.kind == "heading" and block.level != 3 and _LETTERED.fullmatch(label)
        line = text[block.start : block.end]
        if (
            dotted and dotted[1] == current and is_title(line, block.kind) and not is_entry(line) and not tells_of_somebody(line)
        ) or lettered:
            number = label if dotted else f"{current}({label.strip('()')})"
            found.append(Opening(index, number, block.start, title_end(text, block.start, block.end), level=2))
    return found
