"""The text of a document as a page: its blocks as headings, paragraphs, lists and tables, with the records marked in them."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from markupsafe import Markup

from register.marks import Mark, render_marks

Block = dict[str, Any]
# "Repairs | | 9%": an empty cell leaves its bars a single space apart, and a bar inside a word parts nothing.
_BAR = re.compile(r"(?<!\S)\|(?!\S)")
_SECTION_NAMES = {"purpose": "What the agenda says", "decision": "Decision", "documents": "Papers"}


def parse_blocks(blocks: str, start: int, end: int) -> list[Block]:
    """The blocks that touch [start, end), from the JSON of documents.blocks."""
    return [block for block in json.loads(blocks) if block["start"] < end and block["end"] > start]


class TextPage:
    """A stretch of a document's text, drawn block by block. `text` is the stretch alone; every offset counts in the document."""

    def __init__(self, text: str, start: int, end: int, marks: Sequence[Mark]) -> None:
        self.text, self.start, self.end = text, start, end
        self.marks = sorted(marks, key=lambda m: m.start)
        self._had_heading = False
        self._starts = [m.start for m in self.marks]
        self._longest = max((m.end - m.start for m in self.marks), default=0)

    def render(self, blocks: Sequence[Block], sections: Sequence[dict[str, Any]] = (), *, title: str | None = None) -> Markup:
        """The blocks as HTML. Where a new section of the item or a new page of the original begins, a line says so."""
        if blocks and title and self._words(blocks[0]) == title and not self._marks_in(blocks[0]["start"], blocks[0]["end"]):
            blocks = blocks[1:]
        html: list[Markup] = []
        section_at = {s["start"]: _SECTION_NAMES[s["kind"]] for s in sections if s["kind"] in _SECTION_NAMES}
        page = blocks[0].get("page") if blocks else None
        for table, group in groupby(blocks, key=lambda b: b.get("table") if b["kind"] == "table_row" else None):
            rows = list(group)
            if table is None:
                for block in rows:
                    page = self._page_break(block, page, html)
                    if block["start"] in section_at:
                        html.append(Markup('<p class="section-name">{}</p>').format(section_at[block["start"]]))
                    html.append(self._block(block))
            else:
                page = self._page_break(rows[0], page, html)
                html.append(
                    Markup(
                        '<div class="table" tabindex="0" role="region" aria-label="Table in the minutes"><table>{}</table></div>'
                    ).format(self._rows(rows))
                )
        return Markup("\n").join(html)

    @staticmethod
    def _page_break(block: Block, page: int | None, html: list[Markup]) -> int | None:
        if (now := block.get("page")) is not None and now != page:
            html.append(Markup('<span class="pagebreak">Page {} of the original</span>').format(now))
        return now if now is not None else page

    def _marks_in(self, start: int, end: int) -> list[Mark]:
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_left(self._starts, end)
        return [m for m in self.marks[first:last] if m.end > start]

    def _words(self, block: Block) -> str:
        return self.text[block["start"] - self.start : block["end"] - self.start]

    def _marked(self, start: int, end: int) -> Markup:
        start, end = max(start, self.start), min(end, self.end)
        return render_marks(self.text, start, end, self._marks_in(start, end), offset=self.start)

    def _block(self, block: Block) -> Markup:
        words = self._marked(block["start"], block["end"])
        label = block.get("label")
        if block["kind"] == "heading":
            level = (
                3 if (block.get("level") or 1) > 1 and self._had_heading else 2
            )  # none may be skipped: the page's own heading is the first
            self._had_heading = True
            return Markup("<h{0}>{1}{2}</h{0}>").format(level, f"{label} " if label else "", words)
        if block["kind"] == "list_item":
            depth = min(max(block.get("level") or 1, 1), 4)
            return Markup('<p class="li l{}"><span class="label">{}</span>{}</p>').format(depth, label or "", words)
        return Markup("<p>{}{}</p>").format(f"{label} " if label else "", words)

    def _rows(self, rows: Sequence[Block]) -> Markup:
        return Markup("").join(Markup("<tr>{}</tr>").format(self._cells(row)) for row in rows)

    def _cells(self, row: Block) -> Markup:
        cell = Markup('<th scope="col">{}</th>') if row.get("header") else Markup("<td>{}</td>")
        words, at, cells = self._words(row), 0, []
        for bar in [*_BAR.finditer(words), None]:
            piece = words[at : bar.start() if bar else len(words)]
            start = row["start"] + at + len(piece) - len(piece.lstrip())
            cells.append(cell.format(self._marked(start, start + len(piece.strip()))))
            at = bar.end() if bar else at
        return Markup("").join(cells)
