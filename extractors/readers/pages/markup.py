"""HTML into blocks: what the readers of web pages, of ModernGov and of Word share.

Nothing in a page is executed, fetched or believed: elements are read for their words and their rank, scripts and hidden parts are left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from lxml.html import HtmlElement

from extractors.readers.blocks import BlockBuilder, clean_text, split_label
from extractors.readers.minuted_tables import main_column, passage_column
from extractors.readers.pages.page_tree import BLOCK_TAGS, is_hidden, lines_of, words_of
from extractors.readers.pages.tables import Row, is_layout_table, table_rows
from extractors.readers.people_cells import rows_by_person
from extractors.readers.text.blocks import add_text
from extractors.sentences import split_sentences

_LIST_TAGS = frozenset(("ul", "ol", "menu", "dir"))
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6, "summary": 6}
_SPACES = re.compile(r"[ \t\r\n\f]+")
_NO_HEADING = re.compile(  # a whole decision, a date line or an action in bold is no heading
    r"(?:that|it was|to)\b|.{0,20}\b(?:resolved|agreed|recommended|ordered|decided|carried|action|penderfynwyd)\b", re.IGNORECASE
)
_LONGEST_HEADING = 100
_ROW_WORDS = 60  # as in pdf_rows
_LONGEST_TITLE, _SHORTEST_PROSE = 70, 40  # characters of a title in bold and of the line below it
_NO_TITLE = re.compile(r"(?:Cll?r|Councillor|Mr|Mrs|Ms|Miss|Dr|Prof|Date|Time|Venue|Chair|Clerk|Note|NB)\b")
_SENTENCE = re.compile(r"[a-z)%\d]\.(?: |$)")
_OF_ROLL = re.compile(r"\s*(?:Also |In )?(?:Present|Apologies|Attend|Absent)", re.IGNORECASE)
_FEWEST_TITLES = 3
# the cell of those who are to act on the minutes beside it: "JR", "JR/AH"
_WHO_ACTS = re.compile(r"[A-Z]{2,4}(?:(?: ?[/,&] ?| and )[A-Z]{2,4})*")

PRINTED_LABEL, PRINTED_LEVEL = "data-printed-label", "data-printed-level"
"""Attributes that the reader of Word documents sets: the number that Word prints before a paragraph, and its depth from 1."""


@dataclass(slots=True)
class _List:
    """A list that is open: how it numbers its items, and how far it has come."""

    ordered: bool
    style: str
    number: int


class MarkupReader:
    """Turns a part of a page into blocks.

    Args:
        builder: takes the blocks.
        skip: tells which elements are left out with all they hold.
        heading_level: the level (1-3, as blocks.py says) of an element that is a heading by its class; None leaves it to the tag.
        runs_in: whether words in bold that open a paragraph are its title, though nothing but a space parts them from it.
    """

    def __init__(
        self,
        builder: BlockBuilder,
        *,
        skip: Callable[[HtmlElement], bool] = is_hidden,
        heading_level: Callable[[HtmlElement], int | None] | None = None,
        runs_in: bool = False,
    ) -> None:
        self.builder, self.skip, self.heading_level, self.runs_in = builder, skip, heading_level, runs_in
        self._pieces: list[str] = []
        self._carried = ""  # a term, a label or an item's number that belongs before the words that follow
        self._level: int | None = None
        self._lists: list[_List] = []
        self._item_label: str | None = None
        self._item_level: int | None = None

    def read(self, element: HtmlElement) -> None:
        """Adds the blocks of everything inside this element."""
        stack: list[tuple[HtmlElement, Iterator[HtmlElement]]] = [(element, iter(element))]
        self._pieces.append(element.text or "")
        while stack:
            parent, children = stack[-1]
            child = next(children, None)
            if child is None:
                stack.pop()
                if stack:
                    self._close(parent)
                    self._pieces.append(parent.tail or "")
            elif not isinstance(child.tag, str) or self.skip(child):
                self._pieces.append(child.tail or "")
            elif child.tag == "dt" or "DNNLabel" in child.get("class", ""):
                self._carry(words_of(child, self.skip))
                self._pieces.append(child.tail or "")
            elif child.tag == "pre":
                self._flush()
                add_text(self.builder, self._carried + words_of(child, self.skip))
                self._carried = ""
                self._pieces.append(child.tail or "")
            elif child.tag == "table" and not is_layout_table(child):
                self._flush()
                self.read_table(child)
                self._pieces.append(child.tail or "")
            elif child.tag in ("b", "strong") and (title := self._title_before(child)):
                self._pieces.clear()
                carried, self._carried = self._carried, ""
                label, words = split_label(carried + title)
                self.builder.add("heading", words, label=label)
                self._pieces.append((child.tail or "").lstrip())
            else:
                self._open(child)
                self._pieces.append(child.text or "")
                stack.append((child, iter(child)))
        self._flush(element)
        if self._carried:
            self.builder.add("paragraph", self._carried)
            self._carried = ""

    def _title_before(self, bold: HtmlElement) -> str | None:
        """The words of a bold beginning that are the title of what follows them: "<b>14/82 Roads</b> The verge was ...", "<b>Roads</b><br>The verge was ..."."""
        if self._level or self._item_label is not None or any(piece.strip() for piece in self._pieces):
            return None
        title = clean_text(words_of(bold, self.skip))
        if not title or len(title) > _LONGEST_TITLE or title[-1] in ".;:,-–" or _NO_HEADING.match(title):
            return None
        following = bold.getnext()
        if not (behind := (bold.tail or "").strip()):
            if following is None or following.tag != "br" or not title[0].isupper() or _NO_TITLE.match(title):
                return None
            line = (following.tail or "").strip()
            return title if (len(line) >= _SHORTEST_PROSE or line.endswith(".")) and line[0].isupper() else None
        label, words = split_label(self._carried + title)
        numbered = label is not None and any(char.isdigit() for char in label) and words[:1].isupper() and not _NO_TITLE.match(words)
        return title if (numbered and (behind[0].isupper() or behind[0].isdigit())) or (self.runs_in and _opens_paragraph(bold)) else None

    def _open(self, element: HtmlElement) -> None:
        tag = element.tag
        if tag == "br":
            self._line_break(element)
        elif tag in BLOCK_TAGS:
            self._flush()
            if tag in _LIST_TAGS:
                self._lists.append(_open_list(element))
            elif tag == "li":
                self._open_item(element)
            self._level = self._rank(element) or _HEADINGS.get(tag)
            if (printed := element.get(PRINTED_LABEL)) is not None:
                self._item_label, self._item_level = printed, int(element.get(PRINTED_LEVEL, "1"))

    def _rank(self, element: HtmlElement) -> int | None:
        return self.heading_level(element) if self.heading_level else None

    def _close(self, element: HtmlElement) -> None:
        tag = element.tag
        if tag in BLOCK_TAGS:
            self._flush(element)
            self._level = None
            if tag in _LIST_TAGS and self._lists:
                self._lists.pop()
            elif tag == "li":
                self._item_label = self._item_level = None

    def _open_item(self, element: HtmlElement) -> None:
        if not self._lists:  # an item without its list
            self._item_label = None
            return
        current = self._lists[-1]
        if (value := element.get("value") or "").isdecimal():
            current.number = int(value[:6])
        self._item_label = _printed_number(current.number, current.style) if current.ordered else ("•" if current.style != "none" else None)
        current.number += 1

    def _carry(self, name: str) -> None:
        """A name goes before the words that it names: "<dt>Venue</dt><dd>The Guildhall</dd>" is "Venue: The Guildhall"."""
        self._flush()
        if words := clean_text(name):
            self.builder.add("paragraph", self._carried)  # a name with nothing to it
            self._carried = words + ("" if words.endswith(":") else ":") + " "

    def _line_break(self, element: HtmlElement) -> None:
        """A line break ends the block, unless the line goes on in mid-sentence ("the use of<br>the hall")."""
        before = next((piece.rstrip()[-1] for piece in reversed(self._pieces) if piece.strip()), ".")
        after = (element.tail or "").lstrip()[:40]
        if self._level or (before not in ".:;!?" and after[:1].islower() and split_label(after)[0] is None):
            self._pieces.append(" ")
        else:
            self._flush()

    def _flush(self, element: HtmlElement | None = None) -> None:
        raw = _SPACES.sub(" ", "".join(self._pieces)).strip(" ")
        self._pieces.clear()
        if not raw or raw.isspace():
            return
        raw = self._carried + raw
        self._carried = ""
        label, words = split_label(raw)
        if self._level:
            self.builder.add("heading", words, label=label or self._item_label, level=self._level)
        elif self._item_label is not None:
            self.builder.add("list_item", words, label=label or self._item_label, level=self._item_level or max(1, len(self._lists)))
        elif element is not None and looks_like_heading(element, words):
            self.builder.add("heading", words, label=label)
        else:
            self.builder.add_line(raw, level=len(self._lists) or None)
        self._item_label = self._item_level = None

    def read_table(self, table: HtmlElement) -> None:
        """Adds a table: its caption as a heading, then its rows."""
        number = self.builder.next_table()
        for caption in table.findall("caption"):
            if not self.skip(caption):
                self.builder.add("heading", words_of(caption, self.skip), level=self._rank(caption))
        rows = list(table_rows(table, self.skip, words_of))
        cells = [row.words for row in rows]
        passage, main = passage_column(cells), main_column(cells)
        heads = [clean_text(words) for words in rows[0].words] if rows else []
        for place, row in enumerate(rows):
            if passage is not None and place and len(row.words) > passage:
                self._read_passage(row, passage, number)
            elif main is not None and not row.header and len(row.words) > main:
                self._read_minuted_row(row, main, number)
            elif row.open:
                self._read_open_row(row)
            else:
                lines = [
                    lines_of(cell, self.skip) if cell is not None else [words] for cell, words in zip(row.cells, row.words, strict=True)
                ]
                for words in rows_by_person(lines, heads) if any(len(cell) > 1 for cell in lines) else [row.words]:
                    self.builder.add_row(words, table=number, header=row.header, fills=row.fills)

    def _read_minuted_row(self, row: Row, main: int, number: int) -> None:
        """A row of minutes that are typed into a table: what was said under its number; who acts stays beside a single paragraph and follows several."""
        beside = clean_text(" ".join(row.words[main + 1 :]))
        if beside and len(row.words[main].split()) <= _ROW_WORDS and not row.open:
            self.builder.add_row((" ".join(filter(None, map(clean_text, row.words[: main + 1]))), beside), table=number)
            return
        self._read_open_row(row)

    def _read_passage(self, row: Row, passage: int, number: int) -> None:
        """A row below headings that say what was said, who acts and by when: paragraphs, a last one of one sentence beside who acts on it."""
        read = len(self.builder.blocks)
        self._read_open_row(replace(row, words=row.words[: passage + 1], cells=row.cells[: passage + 1]))
        beside = row.words[passage + 1 :]
        if not any(map(clean_text, beside)):
            return
        last = ""
        if clean_text(row.words[passage]) and len(self.builder.blocks) > read and self.builder.blocks[-1].kind == "paragraph":
            last = self.builder.remove_last()
            if len(split_sentences(last, 0, len(last))) > 1:
                self.builder.add("paragraph", last)
                last = ""
        self.builder.add_row([*("",) * passage, last, *beside], table=number)

    def _read_open_row(self, row: Row) -> None:
        """A row whose cells hold whole paragraphs: they are read one after the other, a cell that is only a number goes before the next."""
        for cell, words in zip(row.cells, row.words, strict=True):
            if cell is None:
                continue
            if re.fullmatch(r"\(?[\w./]{1,8}[.)]{0,2}", clean_text(words)) and any(c.isdigit() for c in words):
                self._carried += clean_text(words) + "\t"
                continue
            if cell is not row.cells[0] and not self._carried and _WHO_ACTS.fullmatch(clean_text(words)):
                self.builder.add_line(words)  # in bold it is no heading
                continue
            nested = MarkupReader(self.builder, skip=self.skip, heading_level=self.heading_level, runs_in=self.runs_in)
            nested._carried, self._carried = self._carried, ""
            nested.read(cell)


def titles_run_in(element: HtmlElement) -> bool:
    """Whether several paragraphs open with their title in bold and no mark behind it: "<p><b>Roads</b> The verge was …</p>"."""
    found = (None for bold in element.iter("b", "strong") if _opens_paragraph(bold) and not _OF_ROLL.match(bold.text_content()))
    return next(islice(found, _FEWEST_TITLES - 1, None), 0) is None


def _opens_paragraph(bold: HtmlElement) -> bool:
    """Whether words in bold open a paragraph as its title would, a sentence behind them."""
    parent, behind = bold.getparent(), (bold.tail or "").strip()
    if parent is None or parent.tag not in ("p", "div", "li") or parent[0] is not bold or (parent.text or "").strip():
        return False
    title = clean_text(bold.text_content())
    return (
        bool(behind)
        and behind[0].isupper()
        and _SENTENCE.search(behind) is not None
        and title[:1].isupper()
        and len(title) <= _LONGEST_TITLE
        and title[-1] not in ".;:,-–"
        and not _NO_HEADING.match(title)
        and not _NO_TITLE.match(title)
    )


def looks_like_heading(element: HtmlElement, words: str) -> bool:
    """Whether a paragraph is short, bold from end to end, and no sentence ("<p><b>Apologies for absence</b></p>")."""
    if len(words) > _LONGEST_HEADING or words[-1] in ".;:," or not words[0].isupper() or _NO_HEADING.match(words):
        return False
    if element.tag not in ("p", "div", "td", "li"):
        return False
    bold = sum(len(clean_text(words_of(part))) for part in element.iter("b", "strong") if part.getparent().tag not in ("b", "strong"))
    return bold > 0 and len(clean_text(words_of(element))) <= bold + 4  # a bracket or a number may stand outside


def _open_list(element: HtmlElement) -> _List:
    style = element.get("type") or ""
    if found := re.search(r"list-style(?:-type)?\s*:\s*([a-z-]+)", element.get("style") or ""):
        style = found[1]
    start = element.get("start") or ""
    return _List(ordered=element.tag == "ol", style=style, number=int(start[:6]) if start.isdecimal() else 1)


def _printed_number(number: int, style: str) -> str | None:
    """The number that a browser prints before an item."""
    if style == "none":
        return None
    if style in ("a", "lower-alpha", "lower-latin", "A", "upper-alpha", "upper-latin") and 1 <= number <= 26:
        letter = chr(ord("a") + number - 1)
        return f"{letter if style in ('a', 'lower-alpha', 'lower-latin') else letter.upper()}."
    if style in ("i", "lower-roman", "I", "upper-roman") and 1 <= number < 400:
        numeral = roman(number)
        return f"{numeral if style in ('i', 'lower-roman') else numeral.upper()}."
    return f"{number}."


def roman(number: int) -> str:
    """A number from 1 to 399 in small Roman numerals."""
    numeral = ""
    for value, letters in ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")):
        numeral += letters * (number // value)
        number %= value
    return numeral
