"""The one text of a document, put together block by block.

Every reader hands its headings, paragraphs, list items and table rows to a `BlockBuilder`, which cleans them, splits off their labels and keeps the
offsets. So white space, Unicode and labels are the same whatever the source was.

How every reader uses the levels of headings, and what `extractors.agenda` may rely on:

    level 1   the document's title, and lines of the same rank: committee with date, "Present", "Attendance"
              (on pages that hold several meetings of one issue: the line that opens each meeting)
    level 2   an agenda item, its number as `label` ("54." and the span is the title alone)
    level 3   a part inside an item, as printed: "Decision:", "Minutes:", "Resolution:", "Additional documents:", "Supporting documents:"
    None      a line that looks like a heading (bold, capitals) in a source that does not tell its rank

Facts of the meeting that a page gives apart from its text are paragraphs right after the title, each with its name: "Venue: The Guildhall",
"Date: Thursday 15 May 2025", "Time: 7.30 pm", "Contact: …", "Status: …", "Committee: …". Attendance given as data is table rows after a heading "Attendance":
"Councillor Jo Rivers | Chair | Present".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace

from extractors.calendar_words import MONTH
from models import Block, BlockKind, Document, Source
from models.document import ReaderName

# Soft hyphen, zero-width and direction marks, byte order mark, control characters: nobody sees them on the page, and they hide words from search.
_INVISIBLE = dict.fromkeys(
    [
        *range(0x00, 0x09),
        *range(0x0E, 0x1C),
        *range(0x7F, 0x85),
        *range(0x86, 0xA0),
        0xAD,
        *range(0x200B, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2070),
        0xFEFF,
    ]
)
# Bullets of the Symbol and Wingdings fonts come out of Word and PDF as characters of the private use area.
_CLEAN: dict[int, str | None] = {
    **_INVISIBLE,
    **dict.fromkeys([0xF0B7, 0xF0A7, 0xF0D8, 0xF076, 0xF06E, 0xF0A8, 0xF0FC], "•"),
    0xF06C: "●",
}

_BULLET = re.compile(r"(?:[•·∙●○◦▪▫■□◆➢►‣⁃§☐☑☒*–—-]|o(?=\s{2}|\t|\xa0)) ?(?=\s)|[•●▪■◦‣]")
TICKED = ("☑", "☒")  # bullets of what is done in a list of tasks; Word's box for it has a cross
_MARKED = re.compile(  # "(a)" "a)" "a." "a.)" "(iv)" "1." "1)" "(12)" "7.1." "7.1)" "3(a)" "3.2 (b)"
    r"\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,5})(?: ?\([a-z]{1,4}\))?(?:\.\)|[.):])(?=[\s])"
    r"|(?:\d{1,3}[.)]|[a-z]\))(?=[A-Z][A-Za-z])"  # "1.PRESENT", "a)The gate"
    r"|\((?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})\)"
    r"|[A-Z]\)(?=\s)|[A-Z]\.(?=\s+(?:THAT|That|TO|To)\s)"  # "A. THAT the report", never "A. Hall"
)
_DOTTED = re.compile(  # "7.1 The Clerk", "1.2 to note", never "7.5 per cent" or "7.30 PM" or "7.30 P.M."
    r"\d{1,3}(?:\.\d{1,3}){1,3}(?=\s+(?:[\"“‘'(\[]*[A-ZÀ-Þ]|(?:to|that|the|an?|in|any|all)\s))(?!\s+[AP]\.?M\b)"
)
_SERIAL = re.compile(r"(\d{1,4})/(\d{1,4})[.:)]?(?=\s+[\"“‘'(\[]*[A-ZÀ-Þ])")  # "24/031 Apologies", never the year "2025/26 Budget"
_WIDE = re.compile(r"(?:\d{1,3}|[A-Z]\.)(?=[\s\xa0]{2}|\t|\xa0)")  # "1       The terms": a bare number counts only before a wide gap
_STARRED = re.compile(r"\* ?(?=\d{1,3}[.)]\s+[A-Z])")  # "* 8. Depot land": a star marks what is decided under powers
# "4.2 progress be …" right below "4.1 the report …"; "7.5 per cent" and "7.5 miles" are quantities
_DOTTED_ON = re.compile(
    r"(\d{1,3}(?:\.\d{1,3}){0,2}\.)(\d{1,3})\s+(?!per ?cent\b|[ap]\.?m\b|million|billion|[a-z]{1,2}\b|(?:hours?|days?|weeks?|months?|years?|points?|miles|metres|acres|hectares|times|tonnes)\b)(?=[a-z]{3})"
)
MONTH_AND_YEAR = re.compile(rf"{MONTH},? (?:19|20)\d\d\b")
# The words with which a line ends that goes on in the next
UNFINISHED = re.compile(
    r"(?<![\w’'-])(?:the|an?|of|(?<!;\s)and|(?<!;\s)or|in|by|for|with|from|at|on|his|her|their|its)$|,$"
    r"|(?:[,;]|\b(?:and|Cll?rs?|Councillors?|Mrs?|Ms|Miss|Dr|Sir|Dame|Prof(?:essor)?)) [A-Z]\.?$|\b(?:Cll?rs?|Councillors?|Mrs?|Ms|Dr|Prof(?:essor)?)$"
)  # what comes after is its next word, or the rest of a name
_LONGEST_LABEL = 60  # characters, with the gap after it


def clean_text(raw: str) -> str:
    """The words of `raw` as the text of a document holds them: NFC, single spaces, nothing invisible."""
    if raw.isascii() and raw.isprintable():
        return " ".join(raw.split())
    return " ".join(unicodedata.normalize("NFC", raw.translate(_CLEAN)).split())


def split_label(raw: str) -> tuple[str | None, str]:
    """Parts a printed number or bullet from the words after it: "(a) That …" gives "(a)" and "That …".

    Give the line as it stands in the source: a bare number is a label only before a gap of two spaces, a tab or a no-break space. The rest comes
    back as it was; the label is None where there is none or where nothing follows it.
    """
    line = raw.lstrip("\ufeff\u200b \t\n\r\xa0")
    if (begin := line[:_LONGEST_LABEL]).translate(_CLEAN) != begin:
        line = line.translate(_CLEAN)
    begin = line[:_LONGEST_LABEL]
    if starred := _STARRED.match(begin):
        line = line[starred.end() :]
        begin = line[:_LONGEST_LABEL]
    for pattern in (_BULLET, _MARKED, _DOTTED, _WIDE):
        if found := pattern.match(begin):
            break
    else:
        found = _SERIAL.match(begin)
        if found and int(found[2]) % 100 == (int(found[1]) + 1) % 100:  # "2025/26" names a year
            found = None
    rest = line[found.end() :].lstrip() if found else ""
    if found and found.group().strip().isdigit() and MONTH_AND_YEAR.match(rest):
        return None, raw  # "6   MARCH 2014"
    if not found or not any(c.isalnum() for c in rest):
        return None, raw
    return clean_text(found.group()), rest


def row_cells(text: str, block: Block) -> list[tuple[int, int]]:
    """The cells of a table row as offsets into the text, in order; an empty cell is (n, n)."""
    if block.cells is not None:
        return list(block.cells)
    cells, start = [], block.start
    for piece in text[block.start : block.end].split("|"):
        words = piece.strip()
        begin = start + (piece.index(words) if words else 0)
        cells.append((begin, begin + len(words)))
        start += len(piece) + 1
    return cells


class BlockBuilder:
    """Collects the blocks of one document in the order of its text, and makes the Document of them."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.tables = 0
        self._lines: list[str] = []
        self._length = 0

    def add(
        self,
        kind: BlockKind,
        words: str,
        *,
        label: str | None = None,
        level: int | None = None,
        page: int | None = None,
        box: tuple[float, float, float, float] | None = None,
        href: str | None = None,
    ) -> None:
        """Adds a block of these words; nothing where there are none. `label` goes before the span, as Block says."""
        words, label = clean_text(words), clean_text(label or "") or None
        if not words.strip("\ufffd "):  # no-break spaces that were read in a wrong encoding before the page was saved
            if label is None or not any(c.isalnum() for c in label):
                return
            kind, words, label = "paragraph", label, None  # a number with nothing after it is still a word of the page
        line = f"{label} {words}" if label else words
        self._put(line, Block(kind=kind, start=0, end=0, label=label, level=level, page=page, box=box, href=href))

    def add_line(
        self,
        raw: str,
        *,
        level: int | None = None,
        page: int | None = None,
        box: tuple[float, float, float, float] | None = None,
    ) -> None:
        """Adds a line as it stands in the source: a list item where it opens with a label, else a paragraph. `level` is the list item's depth."""
        label, words = split_label(raw)
        if label is None and (on := self._label_that_goes_on(raw)):
            label, words = on
        if label is None:
            self.add("paragraph", words, page=page, box=box)
        else:
            self.add("list_item", words, label=label, level=level or 1, page=page, box=box)

    def _label_that_goes_on(self, raw: str) -> tuple[str, str] | None:
        """The number of a line and its words where the number follows that of the block above: "4.2 progress be told" below "4.1 the report"."""
        last = self.blocks[-1].label if self.blocks else None
        if not last or "." not in last or not (found := _DOTTED_ON.match(raw.strip())):
            return None
        stem, _, number = last.rstrip(".").rpartition(".")
        if not number.isdecimal() or found[1] != f"{stem}." or int(found[2]) != int(number) + 1:
            return None
        return found[1] + found[2], raw.strip()[found.end() :]

    def add_row(
        self,
        cells: Iterable[str],
        *,
        table: int,
        header: bool = False,
        page: int | None = None,
        box: tuple[float, float, float, float] | None = None,
        fills: tuple[str | None, ...] | None = None,
        spaced: bool = False,
    ) -> None:
        """Adds a row of a table, nothing where all its cells are empty. A bar inside a cell becomes a broken bar: the bar parts cells.

        `spaced` rows read as one line: their cells speak for themselves ("Latest: 71%"), and a space parts them.
        """
        words = [clean_text(cell).replace("|", "¦") for cell in cells]
        if not any(words):
            return
        for at in range(len(words) - 1, 0, -1):
            if words[at] == ":" and words[at - 1]:  # "Officers present | : | Jo Rivers": a colon in a column of its own
                words[at - 1 : at + 1] = [f"{words[at - 1]}:"]
                fills = fills and (*fills[:at], *fills[at + 1 :])
        line, spans = "", []
        for number, cell in enumerate(words):
            if number and not spaced:
                line += " |" if line else "|"
            if cell and line:
                line += " "
            spans.append((len(line), len(line) + len(cell)))
            line += cell
        block = Block(kind="table_row", start=0, end=0, page=page, box=box, table=table, header=header, cells=tuple(spans), fills=fills)
        self._put(line, block)

    def remove_last(self) -> str:
        """Takes back the block that was added last, and gives its line."""
        line = self._lines.pop()
        self._length = self.blocks.pop().end - len(line)
        return line

    def next_table(self) -> int:
        """The number of a table that begins now."""
        self.tables += 1
        return self.tables - 1

    def _put(self, line: str, block: Block) -> None:
        end = self._length + len(line)
        start = self._length + (len(block.label) + 1 if block.label else 0)
        cells = block.cells and tuple((first + start, last + start) for first, last in block.cells)
        self.blocks.append(replace(block, start=start, end=end, cells=cells))
        self._lines.append(line)
        self._length = end + 1

    def __iter__(self) -> Iterator[tuple[Block, str]]:
        """Each block with its line, label included."""
        return zip(self.blocks, self._lines, strict=True)

    def build(
        self, source: Source, reader: ReaderName, *, title: str | None = None, pages: int | None = None, site: str | None = None
    ) -> Document:
        """The document: what was added, as one text."""
        return Document(
            source=source,
            reader=reader,
            title=clean_text(title or "") or None,
            text="\n".join(self._lines),
            blocks=tuple(self.blocks),
            pages=pages,
            site=site,
        )
