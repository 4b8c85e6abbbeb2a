"""Numbers of agenda items: which numbered blocks of a document make one ascending sequence.

Minutes number other things too: paragraphs, clauses under RESOLVED, themes of a plan. What makes items of numbers is that they go up through the whole
document, on lines that read like titles.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from extractors.beginnings import searched
from extractors.items.titles import CAPITALS_PARTED, is_known_title, is_title, runs_in
from models import Block, Document


class Candidate(NamedTuple):
    """A numbered block: its number as one of a `family` ("integer", "coded PO"), and how much it reads like the title of an item."""

    block: int
    family: str
    key: tuple[int, ...]
    number: str
    start: int
    weight: float
    end: int | None = None  # of the cell that holds the title, in a table


# "Item 4:", "Agenda Item No. 4 –", "Minute 12."
_WORDED = re.compile(r"(?:Agenda )?(?:Item|Minute|Min\.?)(?: ?No\.?)? ?(\d{1,4}(?:[./]\d{1,4})?)\b[.:)]?(?: ?[-–—:])? ?", re.IGNORECASE)
# "Item 5 – Ms Hall": who declared an interest in it, and no title
_SOMEBODY = re.compile(
    r"(?:Cll?rs?|Councillors?|Aldermen|Alderman|Bailie|Provost|Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Revd?|Sir|Dame|Lord|Lady)\b"
)
_OPENS_WORDED = frozenset("AaIiMm")
_DIGIT = re.compile(r"\d")
_LONGEST_ALONE = 20  # characters of a number that has a line of its own
_LETTERS_BEFORE = 7  # characters before which a number must begin that no reader split off: "ABCD 1"
_WORDS_BEFORE = 19  # the same for "Agenda Minute No. 1"
_INTEGER = re.compile(r"(\d{1,5})[.:)]?$")
_BRACKETED = re.compile(r"\((\d{2,4})\)")  # "(84)": a minute's number; clauses begin with "(1)"
DOTTED = re.compile(r"(\d{1,3})\.(\d{1,3})[.:)]?$")
# "24/031", "012/24", "20.01.03", "FC24/12", "2024-25/7"
_SERIAL = re.compile(r"(?:[A-Z]{1,5}[ /.-]?)?(\d{1,4})[/.-](\d{1,4})(?:[/.-](\d{1,4}))?[.:)]?$")
_CODED = re.compile(r"([A-Z]{1,5})[/.](\d{1,4})[.:)]?$|([A-Z]{2,4})(\d{1,3})[.:]?$")  # "PO/14", "LSC.7", "OS26"
# "Cou/312/08-09", "Plan/41/2024-25", "Cou/312": the body, the minute and the council's year
_OF_BODY = re.compile(r"([A-Z][A-Za-z]{0,5})/(\d{1,4})(?:[/.](?:\d{4}|\d\d)[-/](?:\d{4}|\d\d))?[.:)]?$")
_ROW_NUMBER = re.compile(r"(\d{1,2})\.? \| (?=[A-Z])|(\d{1,2})[.)] (?=[A-Z])")
_ROW_CODE = re.compile(
    r"((?:[A-Z]{1,5}[ /.-]?)?\d{1,4}(?:[/-]\d{1,4}){1,2}|[A-Z]{1,5}[/.]\d{1,4})[.:)]?(?: \| | [–—-] | )(?=[A-Z])"
)  # "24/25 Interests |", "FC.12 | Interests"
LINE_NUMBER = re.compile(  # numbers that no reader split off: "54 Public Question Time", "PC24/12 Planning", "4103. Footpaths", "2.Minutes", "1 / Apologies"
    r"((?:[A-Z]{1,5}[ /.]?)?\d{1,4}(?:[/.]\d{1,4}){1,2}[.:)]?(?= )|[A-Z]{1,5}[/.]\d{1,4}[.:)]?(?= )|[A-Z][a-z]{1,5}/\d{1,4}(?:[/.]\d{2,4}[-/]\d{2,4})?[.:)]?(?= )|[A-Z]{2,4}\d{1,3}[.:]?(?= )|\d{1,3}[.:)]?(?= )|\d{4,5}[.:)](?= )|\d{1,3}[.)](?=[A-Z][a-zA-Z]{2}))(?: [-–—:/](?= ))? ?(?=[A-Z‘“\"'(]|\d\d(?:\d\d)?/\d{3,5}(?:/| ?[A-Z])|20\d\d[/-]\d\d [A-Z])"  # "206/21 21/01912/FUL Land at Mill Lane", "14/22 2022/23 BUDGET"
)
# A code that has a line of its own, above the title: "HB.131.22", "FC24/12", "131/22"
_FEWEST_ROWS = 3
_ALONE = re.compile(r"(?:[A-Z]{1,5}[ /.-]?\d{1,4}(?:[/.-]\d{1,4}){1,2}|[A-Z]{1,5}[/.]\d{1,4}|\d{1,4}/\d{2,4})[.:)]?")
NUMERALS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"]  # fmt: skip
NUMERAL = re.compile(r"([IVXL]{1,7})[.):]? (?=[A-Z‘“])")
_YEARS = range(5, 40)  # "104.17": the hundred and fourth minute of 2017
_CLOSE = "coded close"  # a family: a code with nothing before its number, as indicators have them as well
_CLAUSE = searched(r"^(?:that|to|note|approve|agree)\b|\b(?:be|is|are)\b|[;.]$", re.IGNORECASE)
_INTRODUCES = searched(r"(?:[:–—-]|\bthat),?$|^(?:it was )?(?:resolved|agreed|recommended)\b[^.]*$|\bfollowing\b[^.]*$", re.IGNORECASE)


def clean_number(label: str | None) -> str | None:
    number = (label or "").strip(" .:")
    number = bracketed[1] if (bracketed := _BRACKETED.fullmatch(number)) else number
    number = number[:-1] if number.endswith(")") and "(" not in number else number
    return number if number.isalnum() or any(c.isalnum() for c in number) else None


def _read_number(label: str) -> tuple[str, tuple[int, ...]] | None:
    if not _DIGIT.search(label):
        return None  # "•", "(a)"
    if found := _INTEGER.fullmatch(label):
        return "integer", (int(found[1]),)
    if found := _BRACKETED.fullmatch(label):
        return "bracketed", (int(found[1]),)
    if found := DOTTED.fullmatch(label):
        return "dotted", (int(found[1]), int(found[2]))
    if found := _CODED.fullmatch(label):
        return (f"coded {found[1]}", (int(found[2]),)) if found[1] else (f"{_CLOSE} {found[3]}", (int(found[4]),))
    if found := _OF_BODY.fullmatch(label):
        return f"coded {found[1]}", (int(found[2]),)
    if found := _SERIAL.fullmatch(label):
        parts = tuple(int(part) for part in found.groups() if part)
        return f"serial{len(parts)}", parts
    return None


def find_candidates(document: Document) -> list[Candidate]:
    """The numbered blocks of a document, each with a weight: how much it reads like the title of an item."""
    text = document.text
    found: list[Candidate] = []
    inner: int | None = None
    outer = 0
    rows = _in_rows(document)
    for index, block in enumerate(document.blocks):
        if block.kind == "table_row":
            found.extend(rows.get(index, ()))
            continue
        start, label, worded = block.start, block.label or "", False
        opens_worded = text[start : start + 1] in _OPENS_WORDED
        if not label and not _DIGIT.search(text, start, start + (_WORDS_BEFORE if opens_worded else _LETTERS_BEFORE)):
            continue
        line = text[start : block.end]
        if opens_worded and (match := _WORDED.match(line)):
            if _SOMEBODY.match(line, match.end()):
                continue
            start, label, worded = block.start + match.end(), match[1], True
        elif not label and (match := LINE_NUMBER.match(line)):
            start, label = block.start + match.end(), match[1]
        elif not label and len(line) <= _LONGEST_ALONE and _ALONE.fullmatch(line):
            start, label, worded = block.end, line, True
        number = _read_number(label) if label else None
        if number is not None and worded and start >= block.end and (below := _titled_below(document, index)):
            found.append(Candidate(index + 1, *number, clean_number(label) or label, below.start, 3.0))
        if number is None or start >= block.end:
            continue
        family, key = number
        words = text[start : block.end]
        known = is_known_title(words)
        if family == "integer" and not worded:
            if (
                key[0] == 1
                and not known
                and index
                and _INTRODUCES.search(text[document.blocks[index - 1].start : document.blocks[index - 1].end])
            ):
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
        if family.startswith(_CLOSE):
            weight = 3.0 if title and known else 0.3
        if family.startswith("serial"):
            weight = max(weight, 1.5)
        run_in = (bare or (weight < 1 and label[-1] in ".:)")) and runs_in(words)  # of others it tells nothing new
        if run_in and label[-1] in ".:)":
            weight = max(weight, 1.0)
        elif bare and known and (words.startswith("To ") or run_in or (not title and label[-1] in ".)")):
            weight = 1.0  # "2 To receive declarations of interest. None were made."
        elif bare and not (title and (known or block.kind == "heading")):
            parted = CAPITALS_PARTED.match(words)
            if not (title or parted or run_in):
                continue
            weight = (
                1.0 if parted else 0.3 if title else 0.2
            )  # "14 Public Other Business": an item only where the sequence of the others asks for it
        found.append(Candidate(index, family, key, clean_number(label) or label, start, weight))
    return found + _in_numerals(document)


def _in_numerals(document: Document) -> list[Candidate]:
    """Titles that begin with Roman numerals, one after the other from I on: "I APOLOGIES", "II DECLARATION OF INTEREST", "III MINUTE"."""
    text = document.text
    found: list[Candidate] = []
    for index, block in enumerate(document.blocks):
        if block.kind == "table_row" or not (block.label or text[block.start] in "IVX"):
            continue
        begun = NUMERAL.match(text, block.start, block.end) if not block.label else None
        numeral = begun[1] if begun else (block.label or "").strip("().:")
        start = begun.end() if begun else block.start
        if numeral != NUMERALS[len(found)] or not is_title(text[start : block.end], block.kind):
            continue
        found.append(Candidate(index, "numeral", (len(found) + 1,), numeral, start, 3.0 if block.kind == "heading" else 1.0))
        if len(found) == len(NUMERALS):
            break
    return found if len(found) > 2 else []


def _titled_below(document: Document, index: int) -> Block | None:
    """The title below a number that has a line of its own: "Minute No. 98/10", and "Annual report" on the next."""
    below = document.blocks[index + 1] if index + 1 < len(document.blocks) else None
    if below is None or below.label or below.kind == "table_row" or not is_title(document.text[below.start : below.end], below.kind):
        return None
    return below


def _in_rows(document: Document) -> dict[int, list[Candidate]]:
    """Items in the rows of a table of minutes ("2. | Declarations of interest There were none. |", "24/25 Interests | ", "2. Finance | The report was noted. | JR").

    Two rows at least open as items do, or one and they count upwards."""
    numbered = _numbered_rows(document, _ROW_NUMBER)
    return numbered if numbered else _numbered_rows(document, _ROW_CODE)


def _numbered_rows(document: Document, numbers: re.Pattern[str]) -> dict[int, list[Candidate]]:
    found: dict[int, list[Candidate]] = {}
    known = 0
    for index, block in enumerate(document.blocks):
        if block.kind != "table_row" or not (number := numbers.match(document.text, block.start, block.end)):
            continue
        end = document.text.find(" |", number.end(), block.end)  # an empty last cell leaves its mark at the end of the row
        end = block.end if end < 0 else end
        words = document.text[number.end() : end]
        known += is_known_title(words)
        weight = 2.0 if is_known_title(words) else 1.0 if is_title(words, "paragraph") else 0.3
        label = next(group for group in number.groups() if group)
        if (read := _read_number(label)) is not None:
            found[index] = [Candidate(index, *read, label, number.end(), weight, end)]
    counted = [row.key for (row,) in found.values()]
    counts_up = len(counted) >= _FEWEST_ROWS and all(above < below for above, below in pairwise(counted))
    # measures have codes that count upwards as well: "PI/1 | Minutes lost to sickness"
    return found if known >= 2 or (known and counts_up and numbers is _ROW_NUMBER) else {}


def best_chain(candidates: list[Candidate]) -> list[Candidate]:
    """The ascending sequence of numbers that weighs most. Sentences that are merely numbered count for little."""
    families: dict[str, list[Candidate]] = {}
    for candidate in candidates:
        families.setdefault(candidate.family, []).append(candidate)
    best: list[Candidate] = []
    for family, members in families.items():
        if family == "dotted":
            continue
        counter = counter_of(members) if family.startswith("serial") else 0
        chain = ascending([m for m in members if m.weight >= 1], counter) or ascending(members, counter)
        weak = ascending(members, counter)
        if sum(c.weight for c in chain) < 4 and len(weak) >= 5 and weak[0].key[counter] <= 2:
            chain = weak
        if sum(c.weight for c in chain) > sum(c.weight for c in best):
            best = chain
    if sum(c.weight for c in best) >= 4:
        return best
    return _within_a_year(families.get("dotted", [])) or best


def _within_a_year(members: list[Candidate]) -> list[Candidate]:
    """The sequence of "24.112", "24.113" or "112.24", "113.24", of whose parts one is the same in all: in "7.1", "7.2" and "8.1" it is the item's."""
    for same, counts in ((0, 1), (1, 0)):
        first = Counter(member.key[same] for member in members).most_common(1)
        if first and first[0][1] >= max(4, len(members) * 0.8) and (same == 0 or first[0][0] in _YEARS):
            return ascending([member for member in members if member.key[same] == first[0][0]], counts)
    return []


def counter_of(members: list[Candidate]) -> int:
    """Which part of these numbers counts the items: the one that changes most ("24/031", "24/032"; "012/24", "013/24")."""
    return max(range(len(members[0].key)), key=lambda i: len({m.key[i] for m in members}))


def _alike(left: Candidate, right: Candidate, counter: int) -> bool:
    """Whether two numbers differ in nothing but what counts the items."""
    return all(a == b for i, (a, b) in enumerate(zip(left.key, right.key, strict=True)) if i != counter)


def ascending(members: list[Candidate], counter: int) -> list[Candidate]:
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
    chain: list[Candidate] = []
    at = max(range(len(scores)), key=scores.__getitem__) if scores else None
    while at is not None:
        chain.append(members[at])
        at = previous[at]
    return chain[::-1]


def without_contents(candidates: list[Candidate], text: str, blocks: Sequence[Block]) -> list[Candidate]:
    """The candidates but for a list of contents above the minutes: lines that count upwards right below one another, of which most come again word for word."""
    ends = next((n for n, (above, below) in enumerate(pairwise(candidates), 1) if below.block != above.block + 1), len(candidates))
    if ends < _FEWEST_ROWS or any(c.key <= before.key for before, c in pairwise(candidates[:ends])):
        return candidates
    titles = {(c.number, text[c.start : blocks[c.block].end].casefold()) for c in candidates[ends:]}
    again = sum((c.number, text[c.start : blocks[c.block].end].casefold()) in titles for c in candidates[:ends])
    return candidates[ends:] if again * 2 > ends else candidates


def fill_gaps(chain: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """Adds the items whose first line is a sentence ("5. The minutes were approved"): numbers that the chain leaves out, in their place."""
    if not chain:
        return []
    family, filled = chain[0].family, list(chain)
    counter = counter_of(chain)
    lasting = family == "integer" or family.startswith("coded")
    taken = {c.block for c in chain}
    members = [c for c in candidates if c.family == family and c.block not in taken]
    for left, right in pairwise(chain):
        missing = set(range(left.key[counter] + 1, right.key[counter])) if lasting or _alike(left, right, counter) else set()
        for member in members if missing else ():
            if missing and left.block < member.block < right.block and member.key[counter] == min(missing):
                filled.append(member)
                missing.discard(member.key[counter])
    for member in members if lasting else ():
        last = filled[-1] if filled[-1].block > chain[-1].block else chain[-1]
        if member.block > last.block and member.key[-1] == last.key[-1] + 1 and 0.2 < member.weight < 1:
            filled.append(member)
    return [*_leading_up(members, filled[0]), *sorted(filled, key=lambda c: c.block)] if lasting else sorted(filled, key=lambda c: c.block)


def _leading_up(members: list[Candidate], first: Candidate) -> list[Candidate]:
    """The items from 1 on above the `first` of a chain, where all are there: "1 Last minutes. They were signed." above "9 Any other business"."""
    wanted, lead = first.key[-1] - 1, list[Candidate]()
    for member in reversed(members):
        if member.block < first.block and member.key[-1] == wanted:
            lead.append(member)
            wanted -= 1
    return lead[::-1] if wanted == 0 else []
