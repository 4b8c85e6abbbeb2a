"""Sentences with the expected records tagged inline, parsed strictly.

    "<action owner='Head of Audit' due='2024-06-12'>The Head of Audit undertook to circulate the note by 12 June 2024</action>."

`check` reads the sentence without its tags, extracts, and compares the whole set of records of the kinds in question: a sentence without a tag is a
near miss and must give none. An unclosed, stray or unknown tag and a field that the kind does not have raise `TagError`, so that no test passes
because its tags were misread.

Each line is a block. "# ", "## " and "### " make headings (title, item, part); a bullet or "(a)", "1." before the text makes a list item; " | " parts
the cells of a table's row. A text without any heading is put under an invented agenda item, as minutes are.
"""

from __future__ import annotations

import hashlib
import re
from typing import NamedTuple, get_args

from extractors.build import build_minutes
from models import RECORD_KINDS, Block, Document, Minutes, Source
from models.records import AnyRecord

ITEM_HEADING = "## 5. Review of the Service\n"

_TAG = re.compile(r"<(/?)([a-z_]+)((?:\s+[a-z_]+='[^']*')*)\s*>")
_FIELD = re.compile(r"([a-z_]+)='([^']*)'")
_HEADING = re.compile(r"(#{1,3}) ")
_LABEL = re.compile(r"(?P<label>[•·*-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|\d{1,3}\.\d{1,2}\.?) (?=\S)")
_MODELS = {model.model_fields["kind"].default: model for model in get_args(get_args(AnyRecord)[0])}


class TagError(ValueError):
    """The tags of a test sentence are wrong: the test, not the extractor, is to be mended."""


class Tagged(NamedTuple):
    """A record that a test sentence asks for. `fields` are the ones given, as strings; "None" means that nothing was said."""

    kind: str
    start: int
    end: int
    fields: tuple[tuple[str, str], ...]


def parse_tagged(tagged: str) -> tuple[str, list[Tagged]]:
    """The text without its tags, and the records asked for, in the order in which they begin.

    Raises:
        TagError: a tag is unknown, unclosed or stray, or names a field that its kind does not have.
    """
    parts: list[str] = []
    length = at = 0
    wanted: list[Tagged] = []
    unclosed: list[tuple[str, int, tuple[tuple[str, str], ...]]] = []
    for tag in _TAG.finditer(tagged):
        parts.append(tagged[at : tag.start()])
        length += len(parts[-1])
        at = tag.end()
        closing, kind, attributes = tag.groups()
        if kind not in RECORD_KINDS:
            raise TagError(f"unknown tag {tag.group()!r}")
        if not closing:
            fields = tuple(_FIELD.findall(attributes))
            unknown = [name for name, _ in fields if name not in _MODELS[kind].model_fields]
            if unknown:
                raise TagError(f"{kind} has no field {unknown[0]!r}")
            unclosed.append((kind, length, fields))
        elif not unclosed or unclosed[-1][0] != kind or attributes:
            raise TagError(f"stray {tag.group()!r} after {''.join(parts)[-40:]!r}")
        else:
            _, start, fields = unclosed.pop()
            if start == length:
                raise TagError(f"empty {tag.group()!r}")
            wanted.append(Tagged(kind, start, length, fields))
    parts.append(tagged[at:])
    if unclosed:
        raise TagError(f"unclosed <{unclosed[-1][0]}>")
    text = "".join(parts)
    if stray := re.search(r"</?[a-z_]+[^>\n]*>", text):
        raise TagError(f"malformed tag {stray.group()!r}")
    return text, sorted(wanted, key=lambda record: (record.start, -record.end))


def make_document(text: str) -> Document:
    """A document of the blocks that the lines of `text` describe (see the head of this module), without any reader's help."""
    source = Source(name="sentence.txt", sha256=hashlib.sha256(text.encode()).hexdigest(), size_bytes=len(text.encode()))
    blocks: list[Block] = []
    lines: list[str] = []
    at = table = 0
    in_table = False
    for raw in text.split("\n"):
        heading = _HEADING.match(raw)
        line = raw[heading.end() :] if heading else raw
        if line != " ".join(line.split()):
            raise TagError(f"a block has single spaces only: {raw!r}")
        if not line:
            raise TagError("a block is never empty")
        label = _LABEL.match(line)
        begin = at + (label.end() if label else 0)
        shared = {"start": begin, "end": at + len(line), "label": label["label"] if label else None}
        if in_table and " | " not in line:
            table, in_table = table + 1, False
        if heading:
            blocks.append(Block(kind="heading", level=len(heading[1]), **shared))
        elif " | " in line:
            in_table = True
            blocks.append(Block(kind="table_row", table=table, start=at, end=at + len(line)))
        elif label:
            blocks.append(Block(kind="list_item", level=1, **shared))
        else:
            blocks.append(Block(kind="paragraph", **shared))
        lines.append(line)
        at += len(line) + 1
    return Document(source=source, reader="text", title=None, text="\n".join(lines), blocks=tuple(blocks))


def _strip_heading_marks(tagged: str) -> str:
    """The tagged text as it stands in the document: without "## ", with its tags."""
    return re.sub(r"^#{1,3} ", "", tagged, flags=re.MULTILINE)


def _without_tags(tagged: str) -> str:
    return parse_tagged(tagged)[0]


def extract_tagged(tagged: str) -> tuple[Minutes, list[Tagged]]:
    """What the extractors make of a tagged text, and what it asks for."""
    if not re.search(r"^#{1,3} ", tagged, flags=re.MULTILINE):
        tagged = ITEM_HEADING + tagged
    _, wanted = parse_tagged(_strip_heading_marks(tagged))
    return build_minutes(make_document(_without_tags(tagged))), wanted


def check(tagged: str, *kinds: str) -> None:
    """Fails unless the records of these kinds are exactly the tagged ones, with the fields that the tags give.

    `kinds` are the kinds in question; without any, the kinds that are tagged. A near miss has no tags and so must name its kind.
    """
    minutes, wanted = extract_tagged(tagged)
    asked = set(kinds) | {record.kind for record in wanted}
    if not asked:
        raise TagError("name the kinds of record that must not be found")
    if strange := asked - set(RECORD_KINDS):
        raise TagError(f"unknown kind {strange.pop()!r}")
    text = minutes.document.text
    found = {(record.kind, record.start, record.end): record for record in minutes.records if record.kind in asked}
    expected = {(record.kind, record.start, record.end): record.fields for record in wanted if record.kind in asked}
    missed = [f"{kind}: {text[start:end]!r}" for kind, start, end in sorted(expected.keys() - found.keys())]
    extra = [f"{kind}: {text[start:end]!r} ({found[kind, start, end].rule})" for kind, start, end in sorted(found.keys() - expected.keys())]
    if missed or extra:
        raise AssertionError("\n".join([*(f"missed {one}" for one in missed), *(f"extra {one}" for one in extra)]))
    for key, fields in expected.items():
        given = {name: _spelled(getattr(found[key], name)) for name, _ in fields}
        if given != dict(fields):
            raise AssertionError(f"{key[0]} {text[key[1] : key[2]]!r}: {given} where {dict(fields)} was expected")


def _spelled(value: object) -> str:
    """A field's value as a tag spells it: numbers without a needless ".0", names of a list parted by "; "."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, tuple):
        return "; ".join(map(str, value))
    return str(value)
