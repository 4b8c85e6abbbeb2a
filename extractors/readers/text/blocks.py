"""The blocks of lines: headings by their looks, tables by their columns, paragraphs as `flow` puts them together."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from extractors.calendar_words import MONTH
from extractors.readers.blocks import BlockBuilder, split_label
from extractors.readers.hyphens import is_parted, join_lines, words_known
from extractors.readers.text import markdown
from extractors.readers.text.bars import barred_rows
from extractors.readers.text.cells import read_cells
from extractors.readers.text.columns import NARROW_COLUMNS, cells_of, heads_above, is_below_last_cell, pasted_rows
from extractors.readers.text.flow import ENDS, TextLine, goes_on, is_full, measure_wrapping, split_lines
from extractors.readers.text.grid import read_grid
from extractors.readers.text.navigation import PAGE_KIND
from extractors.readers.text.people_rows import people_side_by_side

_PART = re.compile(
    r"(?:decisions?|minutes|resolutions?|reasons? for (?:the )?decisions?|(?:additional|supporting|related) documents)\s*:", re.IGNORECASE
)
_MEETING = re.compile(r"Meeting: \d{1,2}/\d{1,2}/\d{4} - |\d{1,2}/\d{1,2}/\d{4} - \S")  # open a meeting on a page about an issue
_FILE_SIZE = re.compile(r"\s*(?:pdf icon)?\s*(?:\bPDF|\bDOCX?|\bWord)\s+\d+(?:\.\d+)?\s*[KM]B\b", re.IGNORECASE)  # "… pdf icon PDF 152 KB"
_DAY = re.compile(rf"\s*\d{{1,2}} {MONTH}(?: \d{{4}}|\s*$)")  # "17 MAY 2025" is no heading with a number
_DECIDES = re.compile(r"(?:IT WAS )?(?:RESOLVED|AGREED|NOTED|DECIDED|RECOMMENDED|ORDERED|ACTION|DECISION)(?: \(.{1,30}\))?[:.-]?")
_CODE = re.compile(r"[A-Z]{1,5}[/.]\d{1,4}[.:)]?")
_ITEM = re.compile(r"(\d{1,3})\.")
_TITLE_WORDS = 20
_HEADING_WORDS = 12
_BARE_WORDS = 7
_LONG_PARAGRAPH = 150  # characters
_FEWEST_HEADINGS = 3
_FEWEST_CELLS = 3  # of a row that parts them by tabs


def add_text(builder: BlockBuilder, text: str) -> None:
    """Adds the blocks of text whose line ends mean something: a part of a web page that is set as typed."""
    TextBlocks(builder, split_lines(text, is_markdown=False)).read()


class TextBlocks:
    """Makes blocks of lines, from the first to the last. Where they are Markdown, `add_table` takes the lines of a table, its heads first."""

    def __init__(self, builder: BlockBuilder, lines: Sequence[TextLine], add_table: Callable[[list[str]], None] | None = None) -> None:
        self.builder, self.lines, self.add_table = builder, lines, add_table
        self.is_markdown = is_markdown = add_table is not None
        self.wrapping = measure_wrapping(lines)
        self.page_kind = next((line.text.casefold() for line in lines[:1] if PAGE_KIND.fullmatch(line.text)), None)
        parted = any(is_parted(line.shown) for line in lines)
        self.known = words_known(line.shown for line in lines) if parted else frozenset()
        self.indents: list[int] = []
        self.number = 0  # of the last item
        self.no_grid_before = 0
        saved = self.wrapping.width is None and not (is_markdown and any(markdown.HEADING.fullmatch(line.raw) for line in lines))
        self.has_bare_headings = saved and sum(self._is_bare_heading(at) for at in range(len(lines))) >= _FEWEST_HEADINGS

    def read(self) -> None:
        at = 0
        while at < len(self.lines):
            at = self._table(at) or self._heading(at) or self._paragraph(at)

    def _table(self, at: int) -> int:
        """A Markdown table, or lines parted into columns by tabs or wide gaps; gives the index after it, 0 where there is none."""
        lines = self.lines
        if (
            self.add_table
            and "|" in lines[at].raw
            and at + 1 < len(lines)
            and "|" in lines[at + 1].raw
            and markdown.TABLE_RULE.fullmatch(lines[at + 1].raw)
        ):
            after = at + 2
            while after < len(lines) and "|" in lines[after].raw and lines[after].gap == 0:
                after += 1
            self.add_table([line.raw for line in (lines[at], *lines[at + 2 : after])])
            return after
        barred, behind = barred_rows(lines, at)
        if barred:
            table = self.builder.next_table()
            for row in barred:
                self.builder.add_row(row, table=table)
            return behind
        rows, after = self._rows(at)
        pasted, behind = pasted_rows(lines, at)
        if behind > after or (pasted and len(rows) < 2):
            rows, after = pasted, behind
        heads = None
        if len(rows) < 2 and at + 1 < len(lines):
            below, end = self._rows(at + 1)
            heads = heads_above(lines[at], lines[at + 1 : end]) if below and end - at - 1 == len(below) else None
            if heads is not None and not split_label(lines[at].raw)[0]:
                rows, after = below, end
        grid, behind = self._grid(at)
        if len(grid) > 1 and (len(rows) < 2 or behind > after):
            rows, after, heads = grid, behind, None
        if len(rows) < 2 and self.wrapping.width is None:
            rows, after = read_cells(lines, at)
        if len(rows) < 2:
            people = people_side_by_side(lines[at].text)
            if not people:
                return 0
            rows, after = [people], at + 1
        table = self.builder.next_table()
        if heads:
            self.builder.add_row(heads, table=table, header=True)
        for row in rows:
            self.builder.add_row(row, table=table)
        return after

    def _grid(self, at: int) -> tuple[list[list[str]], int]:
        """The rows of a table whose cells are broken into lines, and the index behind it."""
        if at < self.no_grid_before:
            return [], at
        rows, after = read_grid(self.lines, at)
        if not rows or (
            len(rows[0]) == 2 and any(_DECIDES.fullmatch(row[0]) or (_CODE.fullmatch(row[0]) and row[1].isupper()) for row in rows)
        ):
            self.no_grid_before = after
            return [], at
        return rows, after

    def _rows(self, at: int) -> tuple[list[list[str]], int]:
        """The cells of the lines from `at` on that are parted into equally many columns, and the index behind the last of them."""
        rows: list[list[str]] = []
        last = at
        for number in range(at, len(self.lines)):  # a slice would copy all that follows, for every line
            line = self.lines[number]
            cells = cells_of(line.text)
            if (
                rows
                and len(cells) == 1
                and line.gap == 0
                and is_below_last_cell(line, self.lines[last])
                and is_full(self.lines[number - 1], line, self.wrapping)
            ):
                rows[-1][-1] = self._joined([rows[-1][-1], line.text])
                continue
            if rows and len(cells) != len(rows[0]):
                cells = NARROW_COLUMNS.split(line.text)
            if len(cells) == 2 and (_DECIDES.fullmatch(cells[0]) or (_CODE.fullmatch(cells[0]) and cells[1].isupper())):
                break  # "RESOLVED   That …", "LSC.8   APOLOGIES"
            if len(cells) < 2 or split_label(line.raw)[0] or (rows and (len(cells) != len(rows[0]) or line.gap > 1)):
                break
            rows.append(cells)
            last = number
        else:
            number = len(self.lines)
        return rows, number

    def _heading(self, at: int) -> int:
        line = self.lines[at]
        if self.is_markdown:
            if markdown.RULE.fullmatch(line.raw):
                return at + 1
            if found := markdown.HEADING.fullmatch(line.raw):
                return self._add_heading(markdown.plain(found[2]), min(len(found[1]), 3), at)
            below = self.lines[at + 1] if at + 1 < len(self.lines) else None
            if (
                below
                and below.gap == 0
                and not markdown.LINK_LINE.fullmatch(line.raw)
                and (mark := markdown.UNDERLINE.fullmatch(below.raw))
                and not split_label(line.raw)[0]
            ):
                return self._add_heading(markdown.plain(line.text), 1 if mark[1][0] == "=" else 2, at + 1)
            if found := markdown.BOLD_LINE.fullmatch(line.raw):
                return self._bold(at, found[1])
        words = line.text
        if _PART.fullmatch(words):
            return self._add_heading(words, 3, at)
        if self.page_kind:
            if at == 0 or (_MEETING.match(words) and len(words.split()) <= 2 * _TITLE_WORDS):
                return self._add_heading(words, 1, at)
            if at == 1:
                return self._add_heading(words, 2 if self.page_kind == "agenda item" else 1, at)
            if _MEETING.match(self.lines[at - 1].text) and (number := re.match(r"(\d{1,3}[a-z]?\.?)\s+(?=\S)", words)):
                self.builder.add("heading", _FILE_SIZE.sub("", words[number.end() :]), label=number[1], level=2)
                return at + 1
        elif at == 0 and self._is_title():
            return self._add_heading(words, 1, at)
        if self._looks_like_heading(at):
            while at + 1 < len(self.lines) and words.isupper() and self._goes_on_in_capitals(at):
                at += 1
                words = f"{words} {self.lines[at].text}"
            return self._add_heading(words, None, at)
        return 0

    def _bold(self, at: int, words: str) -> int:
        """A heading set in bold, or a paragraph, over as many lines as it takes."""
        after = at + 1
        while (
            after < len(self.lines)
            and (more := markdown.BOLD_LINE.fullmatch(self.lines[after].raw))
            and not split_label(more[1])[0]
            and goes_on(self.lines[after - 1], self.lines[after], self.wrapping)
        ):
            words = self._joined([words, more[1]])
            after += 1
        if after > at + 1 and words.rstrip().endswith((".", ";")) and not words.isupper():
            self.builder.add_line(words)
            return after
        return self._add_heading(words, None, after - 1)

    def _add_heading(self, raw: str, level: int | None, at: int) -> int:
        label, words = split_label(raw if "  " in raw or _DAY.match(raw) else re.sub(r"^(\d{1,3})\s(?=[A-Z])", r"\1   ", raw))
        self._count(label)
        if label and any(c.isdigit() for c in label):
            self.builder.add("heading", _FILE_SIZE.sub("", words), label=label, level=level if level is None else 2)
        else:
            self.builder.add("heading", _FILE_SIZE.sub("", raw), level=3 if level != 1 and _PART.fullmatch(raw.strip()) else level)
        self.indents.clear()
        return at + 1

    def _is_title(self) -> bool:
        """Whether the first line stands for itself and is short."""
        line = self.lines[0]
        if len(line.text.split()) > _TITLE_WORDS or line.text.endswith((".", ";", ",", ":")) or split_label(line.raw)[0]:
            return False
        if line.text.lower().startswith("date:") or (self.is_markdown and markdown.LINK_LINE.fullmatch(line.raw)):
            return False
        return len(self.lines) == 1 or not goes_on(line, self.lines[1], self.wrapping)

    def _looks_like_heading(self, at: int) -> bool:
        """Capitals, or a number with a few words and no full stop, with running text after it."""
        line = self.lines[at]
        label, words = split_label(line.raw)
        if len(words.split()) > _HEADING_WORDS or words.rstrip().endswith((".", ";", ",", ":")):
            return False
        letters = [c for c in words if c.isalpha()]
        if len(letters) > 3 and all(c.isupper() for c in letters):
            return not self._is_entry(at, label)
        if self.has_bare_headings and not label and self._is_bare_heading(at):
            return True
        if not label or not label.rstrip(".)").replace(".", "").isdigit() or not words[:1].isupper() or at + 1 >= len(self.lines):
            return False
        after = self.lines[at + 1]
        if line.gap == 0 and at and split_label(self.lines[at - 1].raw)[0]:
            return False  # the last line of a list
        below = split_label(after.raw)[0]
        if below is None:
            return not goes_on(line, after, self.wrapping)
        return (
            line.gap > 0 and below.startswith(f"{label.rstrip('.)')}.") and label.rstrip(".)").isdigit()
        )  # "1. Actions" above "1.1 JR to write"

    def _is_entry(self, at: int, label: str | None) -> bool:
        """Whether a line in capitals is an entry of a list with a bullet, as the one right before or behind it is in small letters: "• SEND"."""
        if label is None or label[0].isalnum() or label[0] == "(":
            return False
        near = [self.lines[other] for other in (at - 1, at + 1) if 0 <= other < len(self.lines)]
        return any(split_label(line.raw)[0] == label and not line.text.isupper() for line in near)

    def _is_bare_heading(self, at: int) -> bool:
        """A few words by themselves above a paragraph of a saved page: "Use of the register"."""
        line, after = self.lines[at], self.lines[at + 1] if at + 1 < len(self.lines) else None
        return (
            after is not None
            and min(after.gap, line.gap) > 0
            and len(line.text.split()) <= _BARE_WORDS
            and line.text[:1].isupper()
            and line.text[-1].isalnum()
            and not any(c.isdigit() for c in line.text)
            and after.text.endswith(".")
            and len(after.text) > _LONG_PARAGRAPH
        )

    def _goes_on_in_capitals(self, at: int) -> bool:
        line, after = self.lines[at], self.lines[at + 1]
        return after.gap == 0 and after.text.isupper() and split_label(after.raw)[0] is None and is_full(line, after, self.wrapping)

    def _paragraph(self, at: int) -> int:
        first = self.lines[at]
        self._count(split_label(first.raw)[0])
        parts, last, after = [first.raw], first, at + 1
        while after < len(self.lines):
            line = self.lines[after]
            label = split_label(line.raw)[0]
            if (
                (label and not self._is_wrapped_number(label, last, line))
                or not goes_on(last, line, self.wrapping)
                or self._opens(line, last)
            ):
                break
            parts.append(line.text)
            last, after = line, after + 1
        raw = self._joined(parts)
        level = self._level(first) if split_label(raw)[0] else None
        if self.is_markdown:
            label, words = split_label(raw)
            raw = f"{label}   {markdown.plain(words)}" if label else markdown.plain(raw)
        self.builder.add_line(raw, level=level)
        return after

    def _count(self, label: str | None) -> None:
        """Keeps the number of the item that begins."""
        if label and (number := _ITEM.match(label)):
            self.number = int(number[1])

    def _is_wrapped_number(self, label: str, last: TextLine, line: TextLine) -> bool:
        """Whether what looks like the number of an item ends the sentence of the line above: "having been | 31. The next"."""
        number = _ITEM.fullmatch(label)
        return (
            number is not None
            and int(number[1]) not in (1, self.number + 1)
            and not ENDS.search(last.shown)
            and is_full(last, line, self.wrapping)
        )

    def _opens(self, line: TextLine, last: TextLine) -> bool:
        """Whether a line is a heading or a row, and not bold words that go on from the line above."""
        if _PART.fullmatch(line.text) or ("\t" in line.text and len(cells_of(line.raw)) >= _FEWEST_CELLS) or people_side_by_side(line.text):
            return True
        if not self.is_markdown:
            return False
        in_bold = last.raw.endswith(("**", "__")) and not ENDS.search(last.shown)
        return bool(markdown.HEADING.fullmatch(line.raw) or (not in_bold and markdown.BOLD_LINE.fullmatch(line.raw)))

    def _level(self, line: TextLine) -> int:
        """The depth of a list item by the indents of those before it."""
        indent = len(line.raw) - len(line.raw.lstrip())
        while self.indents and self.indents[-1] >= indent:
            self.indents.pop()
        self.indents.append(indent)
        return len(self.indents)

    def _joined(self, parts: Sequence[str]) -> str:
        """Lines as one, with words that were parted at the end of a line whole again."""
        return join_lines((parts[0].rstrip(), *map(str.strip, parts[1:])), self.known)
