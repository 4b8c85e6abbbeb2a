"""Where an agenda item opens, when only its number and its look say so.

Printed minutes number their items in many ways ("286. Apologies for Absence", "24/031 Planning", "20.01.03 Minutes", "Item 4: Budget", "7.1 Footpaths",
bold capitals without any number) and they number other things too: paragraphs, clauses under RESOLVED, themes of a plan. What makes items of them
is the sequence: numbers that go up through the whole document, on lines that read like titles. `find_openings` looks for the best such sequence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import cast

from extractors.wordlists import load_list
from models import Block, Document, SectionKind
from models.document import BlockKind


@dataclass(frozen=True, slots=True)
class Opening:
    """The block with which an item opens. `start` and `end` are where its title stands in the text; `level` is 1 for a top-level item."""

    block: int
    number: str | None
    start: int
    end: int
    level: int = 1


@dataclass(frozen=True, slots=True)
class _Candidate:
    block: int
    family: str
    key: tuple[int, ...]
    number: str
    start: int
    weight: float


# "Item 4:", "Agenda Item No. 4 –", "Minute 12."
_WORDED = re.compile(r"(?:Agenda )?(?:Item|Minute|Min)(?: ?No\.?)? ?(\d{1,3}(?:\.\d{1,2})?)\b[.:)]?(?: ?[-–—:])? ?", re.IGNORECASE)
_INTEGER = re.compile(r"(\d{1,4})[.:)]?$")
_DOTTED = re.compile(r"(\d{1,3})\.(\d{1,3})[.:)]?$")
# "24/031", "012/24", "20.01.03", "FC24/12", "2024-25/7"
_SERIAL = re.compile(r"[A-Z]{0,4} ?(\d{1,4})[/.-](\d{1,4})(?:[/.-](\d{1,4}))?[.:)]?$")
_LINE_NUMBER = re.compile(  # numbers that no reader split off: "54 Public Question Time", "PC24/12 Planning", "4103. Footpaths", "2.Minutes"
    r"((?:[A-Z]{1,4} ?)?\d{1,4}(?:[/.]\d{1,4}){1,2}[.:)]?(?= )|\d{1,3}[.:)]?(?= )|\d{4}[.:)](?= )|\d{1,3}[.)](?=[A-Z][a-zA-Z]{2})) ?(?=[A-Z‘“\"'(])"
)
_RUN_IN = re.compile(
    r"[A-Z‘“\"'(][^.:;?!]{2,70}?(?:[.:]| ?[-–—])(?= |$)"
)  # "Police Report: no report received", "Open Forum – Residents asked"
_MARKER = re.compile(r"\(?(?:Agenda )?Item (?:No\.? ?)?(?P<item>\d{1,3}[a-z]?)\)$", re.IGNORECASE)
_YEARS = re.compile(r"(?:19|20)\d\d[-–/]\d\d(?:\d\d)?[.:]?")
_SENTENCE_WORDS = re.compile(
    r"\b(?:was|were|had|has|have|is|are|will|would|said|reported|agreed|resolved|noted|stated|be|been|advised|asked|explained|thanked|approved|accepted|gave|presented|received|proposed|seconded)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"^(?:that|to|note|approve|agree)\b|\b(?:be|is|are)\b|[;.]$", re.IGNORECASE)
_INTRODUCES = re.compile(r"(?:[:–-]|\bthat),?$|^(?:it was )?(?:resolved|agreed|recommended)\b[^.]*$|\bfollowing\b[^.]*$", re.IGNORECASE)
_HEAD_LINE = re.compile(
    r"(?:members? |councillors? |also |officers? |those )?(?:present|in attendance|attendance|attending|apologies received)\b"
    r"|(?:draft |unconfirmed |confirmed )*(?:minutes|notes|record) (?:of|from)\b|(?:agenda|notice|chair(?:man|person)?|clerk|venue|date|time|contact|signed|page)\b",
    re.IGNORECASE,
)
_DIVIDER = re.compile(  # what stands between items and is none
    r"(?:un)?restricted items|(?:public|open|private|closed|exempt|confidential) (?:session|items|business|part)|part (?:i+|[ab12])\b.{0,40}|(?:items|matters) for (?:decision|discussion|information)",
    re.IGNORECASE,
)
PART = re.compile(
    r"(?P<decision>(?:proposed |record of )?(?:decisions?|resolutions?)(?: (?:made|taken))?|(?:resolved|outcome))"
    r"|(?P<minutes>(?:draft )?minutes|discussion|minute text)"
    r"|(?P<documents>(?:additional|supporting|background|related|attached|linked) (?:documents?|papers?)|documents?|attachments?)"
    r"|(?P<purpose>purpose(?: of report)?|(?:officer )?recommendations?|agenda text)",
    re.IGNORECASE,
)


@cache
def _known_title() -> re.Pattern[str]:
    phrases = sorted((phrase for entry in load_list("item_titles") for phrase in entry["words"]), key=len, reverse=True)
    return re.compile("(?:" + "|".join(re.escape(phrase) for phrase in phrases) + r")\b", re.IGNORECASE)


def is_known_title(words: str) -> bool:
    """Whether these words open as the agenda items of every council do ("Apologies for absence", "To receive declarations of interest")."""
    return (
        _known_title().match(
            re.sub(r"^to (?:receive|consider|approve|note|confirm|agree|sign)(?: and \w+)?(?: any| the)? ", "", words, flags=re.IGNORECASE)
        )
        is not None
    )


def part_kind(words: str) -> SectionKind | None:
    """The kind of section that a heading line opens ("Minutes:", "Additional documents:"), None where it opens none."""
    found = PART.fullmatch(words.strip().rstrip(":–- ").strip())
    return cast(SectionKind, found.lastgroup) if found else None


def title_end(text: str, start: int, end: int) -> int:
    """Where the title ends that opens text[start:end]: at a colon or dash after a known title, else with the first sentence or the block."""
    line = text[start:end]
    known = _known_title().match(line)
    if known and (mark := re.match(r"[^.;:–—]{0,60}?(?= ?[:–—]| - )", line[known.end() :])):
        return start + known.end() + mark.end()
    colon = re.match(r"[^.;:]{3,80}(?=:(?: |$))", line)
    if colon and len(colon.group().split()) <= 10:
        return start + colon.end()
    if _runs_in(line) and (run := _RUN_IN.match(line)) and _SENTENCE_WORDS.search(line, run.end()):
        return start + run.end() - len(run.group()) + len(run.group().rstrip(" .:–—-"))
    stop = re.search(r"[a-z0-9)’\"][.?!] (?=[A-Z‘“(])", line)
    if stop and stop.start() < 200:
        return start + stop.start() + 1
    return end


def is_title(words: str, kind: BlockKind) -> bool:
    """Whether the words of a block, without its number, read like a title and not like a sentence."""
    count = len(words.rstrip(" .").split())
    if kind == "heading":
        return count <= 40
    if kind == "table_row" or not count or len(words) > 140 or count > 18 or not (words[0].isupper() or words[0] in "‘“\"'("):
        return False
    if words[-1] in ";,":
        return False
    return not (words[-1] == "." and _SENTENCE_WORDS.search(words)) and not (count > 9 and _SENTENCE_WORDS.search(words))


def find_openings(document: Document) -> list[Opening]:
    """The items that the document numbers or sets off as headings, in the order of the text."""
    blocks = document.blocks
    openings = _heading_openings(document)
    if len(openings) < 2:
        marked = _marked_openings(document)
        if len(marked) >= 2:
            openings = marked
    candidates = _candidates(document)
    if len(openings) >= 2 and _outnumbered(openings, candidates):
        openings = []
    if len(openings) >= 2:
        known = {opening.block for opening in openings}
        chain = _ascending([replace(c, weight=3.0) for c in candidates if c.block in known and c.family == "integer"], 0)
        if len(chain) * 2 > len(openings):
            lasting = [
                replace(c, weight=3.0) if c.block in known else c
                for c in candidates
                if c.family == "integer" and (c.block in known or c.weight >= 1)
            ]
            chain = _ascending(lasting, 0)
            openings += [_candidate_opening(document, c) for c in _fill(chain, candidates) if c.block not in known]
    else:
        chain = _best_chain(candidates)
        if sum(c.weight for c in chain) < 4 and not (len(chain) >= 2 and openings):
            chain = []
        taken = {opening.block for opening in openings}
        openings += [_candidate_opening(document, c) for c in _fill(chain, candidates) if c.block not in taken]
    taken = {opening.block for opening in openings}
    openings += _unnumbered(document, taken, before=min(taken, default=len(blocks)))
    openings += _sub_openings(document, openings)
    return sorted(openings, key=lambda opening: opening.block)


def _outnumbered(openings: Sequence[Opening], candidates: list[_Candidate]) -> bool:
    """Whether these headings are only lines in bold between the items: none has a number, and the document numbers more titles than it has of them."""
    if any(opening.number for opening in openings):
        return False
    titled = sum(c.weight >= 2 for c in _best_chain(candidates))
    return titled >= 5 and titled > len(openings)


def _heading_openings(document: Document) -> list[Opening]:
    """What a reader marked as items: headings of level 2. A title that goes on in a second heading ("2025-35 and Strategy") is one item."""
    openings: list[Opening] = []
    for index, block in enumerate(document.blocks):
        if block.kind != "heading" or block.level != 2:
            continue
        line = document.text[block.start : block.end]
        if part_kind(line) and block.label is None and line.endswith(":"):
            continue
        if block.label and _YEARS.fullmatch(block.label) and openings and openings[-1].block == index - 1:
            openings[-1] = replace(openings[-1], end=block.end)
            continue
        openings.append(_heading_opening(index, block))
    return openings


def _candidate_opening(document: Document, candidate: _Candidate) -> Opening:
    block = document.blocks[candidate.block]
    return Opening(candidate.block, candidate.number, candidate.start, title_end(document.text, candidate.start, block.end))


def _heading_opening(index: int, block: Block) -> Opening:
    return Opening(index, _clean_number(block.label), block.start, block.end)


def _marked_openings(document: Document) -> list[Opening]:
    """Items that name their place on the agenda below or after their title: "286. Apologies for Absence" and then "(Item 1)"."""
    text, blocks = document.text, document.blocks
    found: list[Opening] = []
    taken: set[int] = set()
    for index, block in enumerate(blocks):
        marker = _MARKER.search(text, block.start, block.end)
        if marker is None or marker.start() - block.start > 300 or text.startswith("Meeting:", block.start):
            continue
        title = index - 1 if marker.start() == block.start else index
        if title < 0 or title in taken or blocks[title].end - blocks[title].start > 300 or blocks[title].kind == "table_row":
            continue
        opening = blocks[title]
        number, start = _clean_number(opening.label), opening.start
        if number is None and (line := _LINE_NUMBER.match(text, opening.start, opening.end)):
            number, start = _clean_number(line[1]), line.end()
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


def _clean_number(label: str | None) -> str | None:
    number = (label or "").strip(" .:")
    number = number[:-1] if number.endswith(")") and "(" not in number else number
    return number if any(c.isalnum() for c in number) else None


def _read_number(label: str) -> tuple[str, tuple[int, ...]] | None:
    if found := _INTEGER.fullmatch(label):
        return "integer", (int(found[1]),)
    if found := _DOTTED.fullmatch(label):
        return "dotted", (int(found[1]), int(found[2]))
    if found := _SERIAL.fullmatch(label):
        parts = tuple(int(part) for part in found.groups() if part)
        return f"serial{len(parts)}", parts
    return None


def _candidates(document: Document) -> list[_Candidate]:
    """The numbered blocks of a document, each with a weight: how much it reads like the title of an item."""
    text = document.text
    found: list[_Candidate] = []
    inner: int | None = None
    outer = 0
    for index, block in enumerate(document.blocks):
        if block.kind == "table_row":
            continue
        line = text[block.start : block.end]
        start, label, worded = block.start, block.label or "", False
        if match := _WORDED.match(line):
            start, label, worded = block.start + match.end(), match[1], True
        elif not label and (match := _LINE_NUMBER.match(line)):
            start, label = block.start + match.end(), match[1]
        number = _read_number(label)
        if number is None or start >= block.end:
            continue
        family, key = number
        words = text[start : block.end]
        known = is_known_title(words)
        before = text[document.blocks[index - 1].start : document.blocks[index - 1].end] if index else ""
        if family == "integer" and not worded:
            if key[0] == 1 and not known and _INTRODUCES.search(before):
                inner = 1
            elif inner is not None and key[0] == inner + 1 and not (key[0] == outer + 1 and not _CLAUSE.search(words)):
                inner += 1
            else:
                inner = None
            if inner is not None and not known:
                continue
            outer = key[0]
        bare = block.label is None and not worded and family == "integer"
        title = is_title(words, block.kind)
        weight = 3.0 if title and (block.kind == "heading" or known or worded) else 2.0 if known else 1.0 if title else 0.2
        if family.startswith("serial"):
            weight = max(weight, 1.5)
        run_in = _runs_in(words)
        if run_in and label[-1] in ".:)":
            weight = max(weight, 1.0)
        elif bare and not (title and (known or block.kind == "heading")):
            if not title:
                continue
            weight = 0.3  # "14 Public Other Business": an item only where the sequence of the others asks for it
        found.append(_Candidate(index, family, key, _clean_number(label) or label, start, weight))
    return found


def _runs_in(words: str) -> bool:
    """Whether a title of a few words opens a paragraph of minutes: "Police Report: none", not "The Clerk had written: ..."."""
    found = _RUN_IN.match(words)
    return found is not None and len(found.group().split()) <= 8 and _SENTENCE_WORDS.search(found.group()) is None


def _best_chain(candidates: list[_Candidate]) -> list[_Candidate]:
    """The ascending sequence of numbers that weighs most. Sentences that are merely numbered count for little."""
    families: dict[str, list[_Candidate]] = {}
    for candidate in candidates:
        families.setdefault(candidate.family, []).append(candidate)
    best: list[_Candidate] = []
    for family, members in families.items():
        if family == "dotted":
            continue
        counter = 0
        if family.startswith("serial"):
            counter = max(range(len(members[0].key)), key=lambda i: len({m.key[i] for m in members}))
        chain = _ascending([m for m in members if m.weight >= 1], counter) or _ascending(members, counter)
        weak = _ascending(members, counter)
        if sum(c.weight for c in chain) < 4 and len(weak) >= 5 and weak[0].key[counter] <= 2:
            chain = weak
        if sum(c.weight for c in chain) > sum(c.weight for c in best):
            best = chain
    return best


def _ascending(members: list[_Candidate], counter: int) -> list[_Candidate]:
    scores: list[float] = []
    previous: list[int | None] = []
    last_of: dict[int, int] = {}  # the best chain's end for each number so far
    for index, member in enumerate(members):
        number = member.key[counter]
        score, before = member.weight, None
        for step, cost in ((1, 0.0), (2, 0.4), (3, 0.6), (4, 0.8), (5, 1.0)):
            earlier = last_of.get(number - step)
            if earlier is not None and scores[earlier] - cost + member.weight > score:
                score, before = scores[earlier] - cost + member.weight, earlier
        scores.append(score)
        previous.append(before)
        if number not in last_of or score > scores[last_of[number]]:
            last_of[number] = index
    chain: list[_Candidate] = []
    at = max(range(len(scores)), key=scores.__getitem__) if scores else None
    while at is not None:
        chain.append(members[at])
        at = previous[at]
    return chain[::-1]


def _fill(chain: list[_Candidate], candidates: list[_Candidate]) -> list[_Candidate]:
    """Adds the items whose first line is a sentence ("5. The minutes were approved"): numbers that the chain leaves out, in their place."""
    if not chain:
        return []
    family, filled = chain[0].family, list(chain)
    members = [c for c in candidates if c.family == family and c not in chain]
    for left, right in pairwise(chain):
        missing = set(range(left.key[-1] + 1, right.key[-1])) if family == "integer" else set()
        for member in members:
            if missing and left.block < member.block < right.block and member.key[-1] == min(missing):
                filled.append(member)
                missing.discard(member.key[-1])
    for member in members if family == "integer" else ():
        last = filled[-1] if filled[-1].block > chain[-1].block else chain[-1]
        if member.block > last.block and member.key[-1] == last.key[-1] + 1 and 0.2 < member.weight < 1:
            filled.append(member)
    return sorted(filled, key=lambda c: c.block)


def _unnumbered(document: Document, taken: set[int], *, before: int) -> list[Opening]:
    """Headings without a number: all of them where nothing is numbered, else those that stand before the first numbered item."""
    text = document.text
    found: list[Opening] = []
    head = [i for i, block in enumerate(document.blocks[:30]) if _HEAD_LINE.match(text, block.start, block.end)]
    for index, block in enumerate(document.blocks[:before]):
        line = text[block.start : block.end]
        if (head and index < head[0]) or _DIVIDER.fullmatch(line):
            continue
        if index in taken or block.kind in ("table_row", "list_item") or part_kind(line) or _HEAD_LINE.match(line):
            continue
        heading = block.kind == "heading" and block.level != 1
        known = is_known_title(line) and is_title(line, block.kind) and len(line.split()) <= 12
        numbered = before < len(document.blocks)
        shouted = not numbered and block.kind == "paragraph" and line.isupper() and is_title(line, block.kind) and len(line.split()) <= 12
        if not ((heading and (known or not numbered)) or (known and not numbered) or shouted):
            continue
        if not found and not known and not _has_text_below(document, index):
            continue
        found.append(Opening(index, None, block.start, block.end))
    return found


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
        label = _clean_number(block.label) or ""
        dotted = _DOTTED.fullmatch(label)
        lettered = re.fullmatch(r"\(?[a-z]\)?|\([ivx]+\)", label) and block.kind == "heading" and block.level != 3
        if (dotted and dotted[1] == current and is_title(text[block.start : block.end], block.kind)) or lettered:
            number = label if dotted else f"{current}({label.strip('()')})"
            found.append(Opening(index, number, block.start, title_end(text, block.start, block.end), level=2))
    return found
