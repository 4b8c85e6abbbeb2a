"""A document as it was read: one text, in blocks, each with its place in the original."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict
from pydantic.dataclasses import dataclass

BlockKind = Literal["heading", "paragraph", "list_item", "table_row"]
ReaderName = Literal["modgov_page", "modgov_service", "web_page", "pdf", "docx", "text"]


class UnreadableDocument(ValueError):
    """The bytes hold no minutes that can be read; says which document, why, and what to do about it.

    Args:
        name: the file name or address as it was given.
        reason: what was found, in words a clerk understands ("the PDF has no text layer").
        remedy: what to do next ("run it through OCR and ingest the result").
        place: where in the document ("page 3", "byte 0"), where that is known.
    """

    def __init__(self, name: str, reason: str, remedy: str, *, place: str | None = None) -> None:
        self.name, self.reason, self.remedy, self.place = name, reason, remedy, place
        where = f" ({place})" if place else ""
        super().__init__(f"{name}{where}: {reason}; {remedy}")


class UnexpectedLayout(UnreadableDocument):
    """The source is of a known kind, but a part that every such page has is missing or different."""


class Frozen(BaseModel):
    """A value: never changed after it is made, never given a field that was not declared."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(Frozen):
    """Where the bytes came from.

    `name` is a file name or an address, as it was given. It is a hint for people and never decides how the bytes are read.
    """

    name: str
    sha256: str
    size_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True, config=ConfigDict(extra="forbid"))
class Block:
    """A stretch of the text that stood together on the page: a heading, a paragraph, a list item or a row of a table.

    `start` and `end` are offsets into `Document.text`; a block ends before the newline that parts it from the next. Within a
    block every run of white space is one space, and a row's cells are parted by " | ".

    `label` is the number or bullet as printed ("54.", "(a)", "•"); for a list item or a numbered heading it is not a part of the span,
    but it stands in the text right before `start`.
    `level` is the depth of a heading (1 is the document's or an item's title) or of a list item (1 is the outermost), None elsewhere.
    `page` counts from 1; `box` is (x0, top, x1, bottom) in PDF points from the page's top left corner. Both are None where there are no pages.
    `table` numbers the tables of a document from 0; `header` marks a row of column names. `fills` has one CSS colour ("#00b050") or None a cell.
    `cells` are the spans of a row's cells in the text, an empty cell is (n, n). Cells stand apart by " | "; only where every cell speaks for itself, as in
    "Latest: 71% Target: 85% Previous: 68% (Red)", the row reads as one line and a space parts them.
    `href` is the address that a heading links to, as written in the page.

    A dataclass, which pydantic checks like the models here: every finder looks at every block, and a field of a model takes four times as long to get.
    """

    kind: BlockKind
    start: int
    end: int
    label: str | None = None
    level: int | None = None
    page: int | None = None
    box: tuple[float, float, float, float] | None = None
    table: int | None = None
    header: bool = False
    cells: tuple[tuple[int, int], ...] | None = None
    fills: tuple[str | None, ...] | None = None
    href: str | None = None


class Document(Frozen):
    """What a reader made of the bytes. `text` is never changed afterwards: every offset of every record points into it.

    `site` is the name of the site that published the page, where the page names it ("Elmshire County Council").
    """

    source: Source
    reader: ReaderName
    title: str | None
    text: str
    blocks: tuple[Block, ...]
    pages: int | None = None
    site: str | None = None

    def page_at(self, offset: int) -> int | None:
        """The page that holds this offset of the text, counted from 1, or None where the source has no pages."""
        low, high = 0, len(self.blocks)
        while low < high:
            middle = (low + high) // 2
            if self.blocks[middle].end <= offset:
                low = middle + 1
            else:
                high = middle
        return self.blocks[low].page if low < len(self.blocks) else None
