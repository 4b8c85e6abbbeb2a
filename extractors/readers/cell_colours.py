"""The colours of the cells of a Word table, which mammoth leaves out: carried past it as words, then set on the cells of the page that it makes."""

from __future__ import annotations

import re

from lxml import etree
from lxml.html import HtmlElement

from extractors.readers.coloured_signs import COLOURED_SIGNS, is_coloured

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_START, _END = "\ue002", "\ue003"
_COLOUR = re.compile(r"[0-9A-Fa-f]{6}")
_MARK = re.compile(rf"{_START}(#[0-9a-f]{{6}}){_END}")


def mark_colours(body: etree._Element) -> None:
    """Writes the colour of each coloured cell, or of the sign that alone stands in it, before the words of the cell."""
    for cell in body.iter(f"{_W}tc"):
        paragraph = cell.find(f"{_W}p")
        colour = _colour_of_sign(cell) or _written(cell.find(f"{_W}tcPr/{_W}shd"), "fill")
        if paragraph is None or colour is None:
            continue
        run = etree.Element(f"{_W}r")
        etree.SubElement(run, f"{_W}t").text = f"{_START}{colour}{_END}"
        paragraph.insert(0 if paragraph.find(f"{_W}pPr") is None else 1, run)


def place_colours(root: HtmlElement) -> None:
    """Takes the colours out of the words again and gives them to the cells that hold them."""
    for element in root.iter("*"):
        found = _MARK.match(element.text or "")
        if found is None:
            continue
        element.text = (element.text or "")[found.end() :]
        cell = next((one for one in (element, *element.iterancestors()) if one.tag in ("td", "th")), None)
        if cell is not None:
            cell.set("bgcolor", found[1])


def _colour_of_sign(cell: etree._Element) -> str | None:
    runs = [run for run in cell.iter(f"{_W}r") if "".join(run.itertext()).strip()]
    if len(runs) != 1 or "".join(runs[0].itertext()).strip() not in COLOURED_SIGNS:
        return None
    return _written(runs[0].find(f"{_W}rPr/{_W}color"), "val")


def _written(element: etree._Element | None, attribute: str) -> str | None:
    """The colour that an element names ("#00b050"), if it is one; None for black, white, grey and "auto"."""
    value = str(element.get(f"{_W}{attribute}") or "") if element is not None else ""
    colour = f"#{value.lower()}"
    return colour if _COLOUR.fullmatch(value) and is_coloured(colour) else None
