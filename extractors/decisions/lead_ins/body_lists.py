"""Lists of what a body did below a line that only names it: "The Board:", and below it "(a) NOTED the report", "(b) APPROVED the plan"."""

from __future__ import annotations

import re

from extractors.decisions.lead_ins.clauses import lists_verbs, read_clauses
from extractors.decisions.lead_ins.lead_ins import find_lead_in, opens_body_list
from extractors.decisions.page import DecisionPage

LONGEST_BODY_LINE = 140  # characters
_LONGEST_OWNER = 24  # characters
_MARKS = (":", "-", "–", "—")
# "|The Panel noted the paper| and:", above what else it did
_NOTED_FIRST = re.compile(r"(?P<noted>[^.:;]{3,60}? (?:noted|NOTED) [^.:;]{3,100}?),? and ?[:–—-]")


def read_body_list(page: DecisionPage, index: int, start: int) -> int | None:
    """The list below a block of which the last sentence begins at `start`; gives the index of the next block to read, None where that sentence names no body."""
    block = page.blocks[index]
    end = _before_owner(page, index)
    if end - start >= LONGEST_BODY_LINE or end <= start:
        return None
    line = page.text[start:end]
    if (
        line.endswith(_MARKS)
        and (line.rstrip(" -–—").endswith(":") or line.endswith(("–", "—", " -")))
        and (lead := find_lead_in(page.text, start, end, page.head))
        and lead.rule == "resolution-body-list"
    ):
        if not lists_verbs(page, index + 1):
            return index + 1
        if noted := _NOTED_FIRST.match(page.text, start, end):
            page.add(start, noted.end("noted"), "resolution-outcome", None, verb="note")
        return read_clauses(page, index, lead, end)
    if (
        start == block.start
        and index + 1 < len(page.blocks)
        and page.blocks[index + 1].label
        and (not block.label or _numbers_paragraph(block.label, page.blocks[index + 1].label))
        and (lead := opens_body_list(page.text, block.start, block.end, page.head))
        and lists_verbs(page, index + 1)
    ):
        return read_clauses(page, index, lead, block.end)
    return None


def _before_owner(page: DecisionPage, index: int) -> int:
    """Where a block ends, without the cell of a table beside it that names who acts on the list below: "The Board:| | MP|"."""
    block = page.blocks[index]
    if block.kind != "table_row" or index + 1 >= len(page.blocks) or page.blocks[index + 1].kind != "list_item":
        return block.end
    said, _, owner = page.text[block.start : block.end].partition(" | ")
    return block.start + len(said) if said.endswith(_MARKS) and " | " not in owner and len(owner) <= _LONGEST_OWNER else block.end


def _numbers_paragraph(label: str, below: str | None) -> bool:
    """Whether a label numbers the paragraphs of the minutes, and not the list that stands below it: "4.4", above "(a)"."""
    return "." in label.strip(".") and below is not None and "." not in below.strip(".")
