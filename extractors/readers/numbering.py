"""The numbers that Word prints before paragraphs and that stand nowhere in a document's text.

mammoth turns numbered paragraphs into lists and starts each list at 1, so "7.2" after a paragraph of discussion would come out as "1.". Word's own rule
(ECMA-376, part 1, 17.9): a paragraph names a numbering and a level, directly or through its style; each level counts, starts the levels
below it again, and prints a pattern such as "%1.%2". `print_numbers` follows it and writes each label into the paragraph, between two marks.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, field

from lxml import etree

from extractors.readers.cell_colours import mark_colours
from extractors.readers.pages.markup import roman

LABEL_START, LABEL_END = "\ue000", "\ue001"
"""A label in a paragraph's text: LABEL_START, its depth as one figure from 1, the label, LABEL_END."""

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class ForbiddenMarkup(ValueError):
    """A part of the archive declares a document type or entities: Word never writes any."""


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    format: str
    pattern: str
    legal: bool  # "2.1" under "II.": levels above are printed as figures


@dataclass(slots=True)
class _Numbering:
    """The numberings of a document: `numbers` maps a numId to its abstract numbering and where its levels start again."""

    levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    numbers: dict[str, tuple[str, dict[int, int]]] = field(default_factory=dict)
    styles: dict[str, tuple[str | None, int | None, str | None]] = field(default_factory=dict)  # style → numId, level, style it is based on


def print_numbers(archive: zipfile.ZipFile) -> bytes:
    """The archive again without its pictures, the label of every numbered paragraph written before its text, the colours of cells before theirs.

    Raises:
        ForbiddenMarkup: a part has a document type.
        zipfile.BadZipFile: an entry is damaged.
    """
    parts = {part.filename: archive.read(part) for part in archive.infolist() if not part.filename.startswith("word/media/")}
    for name, data in parts.items():
        if name.endswith((".xml", ".rels")) and (b"<!DOCTYPE" in data or b"<!ENTITY" in data):
            raise ForbiddenMarkup(name)
    if "word/numbering.xml" in parts or b"<w:tbl>" in parts["word/document.xml"]:
        body = _parse(parts["word/document.xml"])
        if "word/numbering.xml" in parts:
            _number(body, _read_numbering(_parse(parts["word/numbering.xml"]), parts.get("word/styles.xml")))
        mark_colours(body)  # last: a colour stands before a label
        parts["word/document.xml"] = etree.tostring(body, xml_declaration=True, encoding="UTF-8", standalone=True)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as copy:
        for name, data in parts.items():
            copy.writestr(name, data)
    return packed.getvalue()


def _parse(data: bytes) -> etree._Element:
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True, recover=True))


def _value(element: etree._Element | None, path: str) -> str | None:
    found = element.find(path) if element is not None else None
    value = found.get(f"{_W}val") if found is not None else None
    return str(value) if value is not None else None


def _figure(value: str | None, default: int) -> int:
    return int(value) if value is not None and value.isdecimal() and len(value) < 6 else default


def _read_numbering(root: etree._Element, styles: bytes | None) -> _Numbering:
    numbering = _Numbering()
    links: dict[str, str] = {}
    for abstract in root.iterfind(f"{_W}abstractNum"):
        name = str(abstract.get(f"{_W}abstractNumId"))
        numbering.levels[name] = {_figure(level.get(f"{_W}ilvl"), 0): _read_level(level) for level in abstract.iterfind(f"{_W}lvl")}
        if style := _value(abstract, f"{_W}styleLink"):
            links[style] = name
    for abstract in root.iterfind(f"{_W}abstractNum"):
        target = links.get(_value(abstract, f"{_W}numStyleLink") or "")
        if target:
            numbering.levels[str(abstract.get(f"{_W}abstractNumId"))] = numbering.levels[target]
    for number in root.iterfind(f"{_W}num"):
        restarts = {}
        for override in number.iterfind(f"{_W}lvlOverride"):
            if (start := _value(override, f"{_W}startOverride")) is not None:
                restarts[_figure(override.get(f"{_W}ilvl"), 0)] = _figure(start, 1)
        numbering.numbers[str(number.get(f"{_W}numId"))] = (_value(number, f"{_W}abstractNumId") or "", restarts)
    for style in _parse(styles).iterfind(f"{_W}style") if styles else ():
        used = style.find(f"{_W}pPr/{_W}numPr")
        depth = _value(used, f"{_W}ilvl")
        numbering.styles[str(style.get(f"{_W}styleId"))] = (
            _value(used, f"{_W}numId"),
            _figure(depth, 0) if depth is not None else None,
            _value(style, f"{_W}basedOn"),
        )
    return numbering


def _read_level(level: etree._Element) -> _Level:
    return _Level(
        start=_figure(_value(level, f"{_W}start"), 1),
        format=_value(level, f"{_W}numFmt") or "decimal",
        pattern=_value(level, f"{_W}lvlText") or "",
        legal=level.find(f"{_W}isLgl") is not None,
    )


def _number(body: etree._Element, numbering: _Numbering) -> None:
    counters: dict[str, dict[int, int]] = {}
    begun: set[tuple[str, int]] = set()
    for paragraph in body.iter(f"{_W}p"):
        number, depth = _numbering_of(paragraph, numbering)
        if number is None or number not in numbering.numbers:
            continue
        abstract, restarts = numbering.numbers[number]
        levels = numbering.levels.get(abstract, {})
        level = levels.get(depth)
        if level is None:
            continue
        counts = counters.setdefault(abstract, {})
        if depth in restarts and (number, depth) not in begun:
            counts[depth] = restarts[depth]
            begun.add((number, depth))
        else:
            counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [d for d in counts if d > depth]:
            del counts[deeper]
        _write_label(paragraph, _label(level, depth, counts, levels), depth)


def _numbering_of(paragraph: etree._Element, numbering: _Numbering) -> tuple[str | None, int]:
    used = paragraph.find(f"{_W}pPr/{_W}numPr")
    number, depth = _value(used, f"{_W}numId"), _value(used, f"{_W}ilvl")
    style = _value(paragraph, f"{_W}pPr/{_W}pStyle")
    styled_depth = None
    for _ in range(12):  # styles are based on styles; a ring of them must not hang
        if style is None or (number is not None and styled_depth is not None):
            break
        from_style, at, style = numbering.styles.get(style, (None, None, None))
        number = number if number is not None else from_style
        styled_depth = styled_depth if styled_depth is not None else at
    return (None if number == "0" else number), _figure(depth, 0) if depth is not None else (styled_depth or 0)


def _label(level: _Level, depth: int, counts: dict[int, int], levels: dict[int, _Level]) -> str:
    if level.format in ("bullet", "none"):
        return "•" if level.format == "bullet" else ""
    label = level.pattern
    for at in range(depth + 1):
        above = levels.get(at, level)
        count = counts.get(at, above.start)
        label = label.replace(f"%{at + 1}", _print(count, "decimal" if level.legal else above.format))
    return label


def _print(count: int, style: str) -> str:
    if style in ("lowerLetter", "upperLetter") and count >= 1:
        letters = chr(ord("a") + (count - 1) % 26) * min((count - 1) // 26 + 1, 5)
        return letters if style == "lowerLetter" else letters.upper()
    if style in ("lowerRoman", "upperRoman") and 1 <= count < 400:
        return roman(count) if style == "lowerRoman" else roman(count).upper()
    return f"{count:02d}" if style == "decimalZero" else str(count)


def _write_label(paragraph: etree._Element, label: str, depth: int) -> None:
    if not label.strip():
        return
    run = etree.Element(f"{_W}r")
    text = etree.SubElement(run, f"{_W}t")
    text.text = f"{LABEL_START}{min(depth + 1, 9)}{label}{LABEL_END}"
    properties = paragraph.find(f"{_W}pPr")
    paragraph.insert(0 if properties is None else 1, run)
