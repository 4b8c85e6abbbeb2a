"""Draws a document as text that can be compared at a glance.

A heading of level 2 with its number is "## [54.] Title", one of unknown rank "#? Title"; a list item "- [(a)] words" indented by its depth; a table
row "| a | b" ("|= a | b" when it names the columns).
"""

from __future__ import annotations

from models import Block, Document


def draw(document: Document) -> list[str]:
    check_contract(document)
    return [_draw(document.text[block.start : block.end], block) for block in document.blocks]


def _draw(words: str, block: Block) -> str:
    label = f"[{block.label}] " if block.label else ""
    if block.kind == "heading":
        return f"{'#' * block.level if block.level else '#?'} {label}{words}"
    if block.kind == "list_item":
        return f"{'  ' * ((block.level or 1) - 1)}- {label}{words}"
    if block.kind == "table_row":
        return f"|{'=' if block.header else ''} {words}"
    return words


def check_contract(document: Document) -> None:
    """What every reader owes: one text, blocks in order and parted by newlines, labels before their spans, single spaces only."""
    end = -1
    for block in document.blocks:
        before = f"{block.label} " if block.label else ""
        assert block.start == end + 1 + len(before), block
        assert document.text[end + 1 : block.start] == before
        words = document.text[block.start : block.end]
        assert words == " ".join(words.split())
        assert words
        end = block.end
    assert max(end, 0) == len(document.text)
