"""The tables of a page: rows of cells where a table is one, a frame around text where it only lays out the page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement

from extractors.readers.coloured_signs import COLOURED_SIGNS

_FILL = re.compile(r"background(?:-color)?\s*:\s*(#[0-9a-f]{3,8}|rgba?\([\d\s,.%]{1,40}\)|[a-z]{3,20})", re.IGNORECASE)
_TYPE = re.compile(r"(?<![\w-])color\s*:\s*(#[0-9a-f]{3,8}|rgba?\([\d\s,.%]{1,40}\)|[a-z]{3,20})", re.IGNORECASE)  # of the letters
_NO_COLOUR = frozenset(("none", "transparent", "inherit", "initial", "url", "white", "#fff", "#ffffff"))
_WIDEST = 60  # columns; a colspan beyond it is a mistake or an attack
_EMPTY = ("", None, None)
_LONG_CELL = 250  # characters; a cell that is longer and has several paragraphs or sentences holds prose and no value
_MOST_COLUMNS_OF_PROSE = 3
_SHORTEST_MINUTED = 20  # characters below a title
_ITEM_NUMBER = re.compile(r"\s*(?:\d{1,3}[./]\d{2,4}|\d{2,4}[./]\d{1,4}|\d{1,3})[.:]?\s*")
_SENTENCE_END = re.compile(r"[.;:]\s+[A-Z(]")


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: the words of each cell, empty where the cell is, and the element where there is one.

    `open` tells that the cells hold paragraphs or lists of their own and are read one after the other.
    """

    words: tuple[str, ...]
    cells: tuple[HtmlElement | None, ...]
    fills: tuple[str | None, ...] | None
    header: bool
    open: bool


def is_layout_table(table: HtmlElement) -> bool:
    """Whether a table only arranges the page: one cell a row, page headings in it, or most of its words in tables of their own."""
    if table.get("role") in ("presentation", "none"):
        return True
    if any(True for _ in table.iter("h1", "h2")):
        return True
    if all(len(cells) <= 1 for cells in _rows(table)):
        return True
    inner = [
        element
        for element in table.iterdescendants("table")
        if next(element.iterancestors("table")) is table and element.find(".//tr") is not None
    ]
    return bool(inner) and 2 * sum(len(element.text_content()) for element in inner) > len(table.text_content())


def table_rows(
    table: HtmlElement, skip: Callable[[HtmlElement], bool], words_of: Callable[[HtmlElement, Callable[[HtmlElement], bool]], str]
) -> Iterator[Row]:
    """The rows of a table in order, cells in their columns: a cell that spans columns or rows is followed by empty ones."""
    below: dict[int, int] = {}  # column → rows that a cell from above still covers
    for number, elements in enumerate(_rows(table)):
        columns: list[tuple[str, HtmlElement | None, str | None]] = []
        for element in (cell for cell in elements if not skip(cell)):
            _fill_from_above(columns, below)
            first = len(columns)
            words = words_of(element, skip)
            columns.append((words if words.strip() else _picture(element), element, _fill(element)))
            if len(elements) > 1:
                columns.extend([_EMPTY] * min(_number(element.get("colspan")) - 1, _WIDEST - len(columns)))
            if (deep := _number(element.get("rowspan"))) > 1:
                below.update(dict.fromkeys(range(first, len(columns)), deep - 1))
        _fill_from_above(columns, below)
        if columns:
            fills = tuple(fill for _, _, fill in columns)
            yield Row(
                words=tuple(words for words, _, _ in columns),
                cells=tuple(cell for _, cell, _ in columns),
                fills=fills if any(fills) else None,
                header=_is_header(elements, first=number == 0),
                open=_holds_prose(elements),
            )


def _fill_from_above(columns: list[tuple[str, HtmlElement | None, str | None]], below: dict[int, int]) -> None:
    while below.get(len(columns), 0) > 0:
        below[len(columns)] -= 1
        columns.append(_EMPTY)


def _rows(table: HtmlElement) -> Iterator[list[HtmlElement]]:
    """The cells of each row, without those of tables inside; ModernGov writes a thead whose cells stand in no row."""
    for part in table:
        if part.tag == "tr":
            yield _cells(part)
        elif part.tag in ("thead", "tbody", "tfoot"):
            loose = _cells(part)
            if loose:
                yield loose
            for row in part:
                if row.tag == "tr":
                    yield _cells(row)


def _cells(row: HtmlElement) -> list[HtmlElement]:
    return [cell for cell in row if cell.tag in ("td", "th")]


def _number(value: str | None) -> int:
    return max(1, min(int(value[:4]), 1000)) if value and value.strip().isdecimal() else 1


def _fill(cell: HtmlElement) -> str | None:
    """The colour of the sign that alone stands in a cell, or the one behind it, as written, in small letters; None for white and where none is set."""
    if (cell.text_content() or "").strip() in COLOURED_SIGNS:
        for element in cell.iter():
            if colour := _written(element, _TYPE, "color"):
                return colour
    return _written(cell, _FILL, "bgcolor")


def _written(element: HtmlElement, style: re.Pattern[str], attribute: str) -> str | None:
    found = style.search(element.get("style") or "")
    colour = (found[1] if found else element.get(attribute) or "").strip().lower()
    return colour if colour and colour not in _NO_COLOUR else None


def _picture(cell: HtmlElement) -> str:
    """What a picture stands for in a cell that has no words: a traffic light or an arrow."""
    return " ".join(filter(None, ((image.get("alt") or "").strip() for image in cell.iter("img"))))


def _is_header(cells: list[HtmlElement], *, first: bool) -> bool:
    filled = [cell for cell in cells if cell.text_content().strip()]
    if not filled or len(cells) < 2:
        return False
    if all(cell.tag == "th" for cell in filled):
        return True
    if cells[0].getparent().tag == "thead":
        return cells[0].getparent().find("tr") is None or any(cell.tag == "th" for cell in filled)
    return first and len(filled) > 1 and all(_all_bold(cell) for cell in filled)


def _all_bold(cell: HtmlElement) -> bool:
    bold = sum(
        len("".join(part.text_content().split())) for part in cell.iter("b", "strong") if part.getparent().tag not in ("b", "strong")
    )
    return bold >= len("".join(cell.text_content().split())) > 0


def _holds_prose(cells: list[HtmlElement]) -> bool:
    """Whether a row is minutes with something beside them (a number, an "Action" column, the other language), and no row of values."""
    if any(cell.find(".//table") is not None for cell in cells):
        return True
    filled = [cell for cell in cells if cell.text_content().strip()]
    if (
        2 <= len(filled) <= _MOST_COLUMNS_OF_PROSE + 1
        and _begins_with_title(filled[1])
        and _ITEM_NUMBER.fullmatch(filled[0].text_content())
    ):
        return True
    return len(filled) <= _MOST_COLUMNS_OF_PROSE and any(_is_prose(cell) for cell in filled)


def _begins_with_title(cell: HtmlElement) -> bool:
    """Whether a cell begins with words in bold and goes on in others ("<td><b>Roads</b> The verge was ..."): minutes beside their number."""
    paragraphs = [part for part in cell if part.tag in ("p", "div") and part.text_content().strip()]
    if len(paragraphs) > 1 and _all_bold(paragraphs[0]) and not _all_bold(paragraphs[1]):
        return not (cell.text or "").strip()  # "<p><b>Roads</b></p><p>The verge was ..."
    inner = cell if len(cell) == 0 or cell[0].tag not in ("p", "div") else cell[0]
    if len(inner) == 0 or inner[0].tag not in ("b", "strong") or (inner.text or "").strip():
        return False
    if not (inner[0].tail or "").strip() and len(inner) > 1 and inner[1].tag in ("p", "br"):
        return len(cell.text_content()) > len(inner[0].text_content()) + _SHORTEST_MINUTED  # "<b>ROADS</b><p>The verge was ..."
    return bool((inner[0].tail or "").strip()[:1].isupper())


def _is_prose(cell: HtmlElement) -> bool:
    if any(len(items.findall("li")) > 1 for items in cell.iter("ul", "ol")) or any(True for _ in cell.iter("h3", "h4", "h5", "h6")):
        return True
    words = cell.text_content()
    if len(words) < _LONG_CELL:
        return False
    paragraphs = sum(1 for part in cell.iter("p", "div", "br") if part.tag == "br" or part.text_content().strip())
    return paragraphs > 1 or len(_SENTENCE_END.findall(words)) > 1
