"""Sums that were granted, listed with whom they go to: "Requests. Choir – £40; Boat Club – £60", or a line each below "The following were agreed:".

Near misses: the payees of the month's payments, sums that were asked for ("Requests received from: Choir £40").
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.page import DecisionPage

_GIVING = searched(
    r"\b(?:grants?|donations?|requests? for (?:support|help|funding|assistance|money|donations|grants)|financial (?:assistance|support|aid)|s\.? ?137|section 137|appeals|gifts)\b"
)
_GIVEN = searched(
    r"\b(?:following|these|as follows|below|hereunder|table)\b[^.;]{0,80}\b(?:decided|agreed|granted|given|made|awarded|approved|allocated|voted)\b[^.;:]{0,40}(?::[-–—]?)?$|\b(?:decided|agreed|granted|give|given|make|made|award|awarded|approved|approve|allocate|allocated|voted|donate)\b[^.;]{0,60}\b(?:following|as follows|these|as under|hereunder)\b[^.;:]{0,40}(?::[-–—]?)?$",
    re.IGNORECASE,
)
_ASKED = searched(
    r"\b(?:received|requested|sought|asked|applied|applications from|considered|consider|accounts|payments|cheques|invoices|bills)\b",
    re.IGNORECASE,
)
_SUM_BESIDE = re.compile(r"(?=[A-Z“\"‘'])[^;:|£€]{2,70}?(?: ?[–—:-] ?| \| | \.{2,} ?| )[£€]\d[\d,]*(?:\.\d\d)?(?: \([^()]{3,40}\))?\.?")
_REFUSED = re.compile(
    r"[^;:|£€]{3,90}? ?[–—:-] ?(?:not (?:supported|agreed|granted|eligible)|declined|refused|nil|no|turned down)\b[^;]{0,60}", re.IGNORECASE
)
_LONGEST = 1200
_MOST_LINES = 30


def gives_sums(title: str) -> bool:
    """Whether below a title, in small letters, grants and donations may be listed."""
    return _GIVING.search(title) is not None


def read_listed_sums(page: DecisionPage, index: int) -> bool:
    """A paragraph that lists two sums or more with whom they go to, below the title of grants; says whether it does."""
    block = page.blocks[index]
    line = page.text[block.start : block.end]
    sentences = [sentence for sentence in page.sentences[index] if sentence.place == "minutes"]
    if not sentences or len(line) > _LONGEST or ";" not in line or ("£" not in line and "€" not in line):
        return False
    title = page.text[block.start : sentences[0].start] if sentences[0].start > block.start else ""
    item = page.outline.item_of(sentences[0])
    told = False
    for number, sentence in enumerate(sentences):
        before = title + (item.title if item else "") if number == 0 else page.text[sentences[number - 1].start : sentences[number - 1].end]
        if ";" in page.text[sentence.start : sentence.end] and gives_sums(before.lower()):
            told = _read_parts(page, sentence.start, sentence.end) or told
    return told and len(sentences) == 1


def _read_parts(page: DecisionPage, start: int, end: int) -> bool:
    parts = []
    at = start
    for part in page.text[start:end].split(";"):
        words = part.strip().rstrip(".")
        begin = at + len(part) - len(part.lstrip())
        if _SUM_BESIDE.fullmatch(words):
            parts.append((begin, begin + len(words), "approved"))
        elif _REFUSED.fullmatch(words):
            parts.append((begin, begin + len(words), "refused"))
        else:
            return False
        at += len(part) + 1
    if len(parts) < 2:
        return False
    group = page.next_group()
    for begin, stop, verb in parts:
        page.add(begin, stop, "resolution-listed-sum", None, group=group, verb="approve" if verb == "approved" else "refuse")
    return True


def read_sum_lines(page: DecisionPage, index: int) -> int | None:
    """The lines below "After some talk the following was decided:", a sum with whom it goes to each; gives the index of the block after them, None where none follow."""
    last = page.sentences[index][-1]
    words = page.text[last.start : last.end]
    if last.place != "minutes" or not _GIVEN.search(words) or _ASKED.search(words):
        return None
    after = index + 1
    lines = []
    while after < min(index + 1 + _MOST_LINES, len(page.blocks)):
        row = page.blocks[after]
        line = page.text[row.start : row.end]
        if row.kind == "heading" or len(line) > 120 or not (_SUM_BESIDE.fullmatch(line) or _REFUSED.fullmatch(line)):
            break
        lines.append(after)
        after += 1
    if len(lines) < 2:
        return None
    group = page.next_group()
    for at in lines:
        row = page.blocks[at]
        refused = _REFUSED.fullmatch(page.text, row.start, row.end) is not None
        page.add(row.start, row.end, "resolution-listed-sum", row.label, group=group, verb="refuse" if refused else "approve")
    return after
