"""Makes the sample documents and their gold labels from the tagged sources: `python -m corpus.make`.

There are three sets: the samples that the register shows (this folder), `practice/` and `unseen/` (README.md says what for). In each, what we write stands in `tagged/`: minutes of fictional councils in which every record is marked where it stands:

    <r:action owner="Head of Audit" due="2026-06-12">The Head of Audit undertook to circulate the note by 12 June</r:action>.

From each source come a document in `minutes/` (without the marks) and labels in `gold/` (the marks alone). HTML, XML and text are what they
are; an empty mark with an attribute `quote` labels words that stand in an attribute. In XML a CDATA section is escaped, as ModernGov's service escapes its HTML. `.pdf` and `.docx` sources are HTML of the plainest
kind, which `house_styles.py` sets as pages. An attribute `optional="yes"` marks a borderline case.
"""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from typing import Any, NamedTuple

from corpus.house_styles import write_docx, write_pdf

CORPUS = Path(__file__).parent
SETS = (CORPUS, CORPUS / "practice", CORPUS / "unseen")
MARK = re.compile(r"<r:(?P<kind>[a-z]+)(?P<fields>(?:\s+[a-z_]+=\"[^\"]*\")*)\s*>|</r:(?P<closed>[a-z]+)>")
FIELD = re.compile(r"([a-z_]+)=\"([^\"]*)\"")
NUMBERS = {"value", "value_high", "previous", "target", "floor", "numerator", "denominator", "votes_for", "votes_against", "abstentions"}
FLAGS = {"optional", "routine", "unanimous"}
# What a mark need not say because nearly every one would: a decision is carried, an action open (docs/records.md).
UNSAID: dict[str, dict[str, Any]] = {"resolution": {"outcome": "carried"}, "action": {"status": "open"}}
SEPARATE = re.compile(r"</t[dh]>\s*<t[dh][^>]*>")
# How a row of a table stands in plain text: two spaces part its cells, or three where two stand within one
APART = (re.compile(r"\t|(?<=\S) {2,}(?=\S)"), re.compile(r"\t|(?<=\S) {3,}(?=\S)"))


class Label(NamedTuple):
    """A mark with its place in the source that holds no marks."""

    kind: str
    fields: dict[str, Any]
    start: int
    end: int


def read_tagged(source: str) -> tuple[str, list[Label]]:
    """The source without its marks, and the marks.

    Raises:
        ValueError: a mark is not closed, or closed by the end of another.
    """
    parts: list[str] = []
    labels: list[Label] = []
    still_open: list[tuple[str, dict[str, Any], int]] = []
    at = length = 0
    for mark in MARK.finditer(source):
        parts.append(source[at : mark.start()])
        length += mark.start() - at
        at = mark.end()
        if mark["kind"]:
            still_open.append((mark["kind"], {name: _value(name, text) for name, text in FIELD.findall(mark["fields"])}, length))
            continue
        if not still_open or still_open[-1][0] != mark["closed"]:
            raise ValueError(f"</r:{mark['closed']}> closes nothing, after: {source[max(0, mark.start() - 60) : mark.start()]!r}")
        kind, fields, start = still_open.pop()
        labels.append(Label(kind, UNSAID.get(kind, {}) | fields, start, length))
    if still_open:
        raise ValueError(f"<r:{still_open[-1][0]}> is never closed")
    if re.search(r"</?r:", MARK.sub("", source)):
        raise ValueError("a mark is misspelt")
    return "".join(parts) + source[at:], sorted(labels, key=lambda label: (label.start, -label.end))


def _value(name: str, text: str) -> Any:
    if name in NUMBERS:
        return float(text) if "." in text else int(text)
    return text == "yes" if name in FLAGS else html.unescape(text)


def plain(markup: str, *, is_markup: bool) -> str:
    """The words of a piece of the source as a reader gives them, white space folded."""
    if is_markup:
        markup = html.unescape(re.sub(r"<[^>]*>", " ", SEPARATE.sub(" | ", re.sub(r"</?(?:b|i|em|strong|span|a|sup)\b[^>]*>", "", markup))))
    return " ".join(markup.split())


def build_gold(name: str, bare: str, labels: list[Label], *, is_markup: bool) -> dict[str, Any]:
    """The labels in the format of a gold file. `nth` tells which of several places with the same words is meant, `alternates` how else they may be read."""
    records = []
    for label in labels:
        fields = dict(label.fields)
        quote = fields.pop("quote", None) or plain(bare[label.start : label.end], is_markup=is_markup)
        before = plain(bare[: label.start], is_markup=is_markup) + " "
        record = {"kind": label.kind, "quote": quote, **fields}
        if nth := len(re.findall(f"(?={re.escape(quote)})", before)):
            record["nth"] = nth
        if not is_markup and APART[0].search(words := bare[label.start : label.end].strip()):
            rows = (" | ".join(" ".join(cell.split()) for cell in apart.split(words)) for apart in APART)
            record["alternates"] = list(dict.fromkeys(rows))
        records.append(record)
    return {"document": name, "records": records}


def make_set(folder: Path, target_folder: Path | None = None) -> list[Path]:
    """Writes every document of a set's `tagged/` and its labels into `minutes/` and `gold/`, of the set or of the target folder; returns the documents."""
    made = []
    target_folder = target_folder or folder
    for path in sorted((folder / "tagged").rglob("*.*")):
        relative = path.relative_to(folder / "tagged")
        bare, labels = read_tagged(path.read_text(encoding="utf-8"))
        target = target_folder / "minutes" / relative
        target.parent.mkdir(parents=True, exist_ok=True)
        is_markup = path.suffix in {".html", ".xml", ".pdf", ".docx"}
        if path.suffix == ".pdf":
            write_pdf(bare, target)
        elif path.suffix == ".docx":
            write_docx(bare, target)
        else:
            text = re.sub(r"<!\[CDATA\[(.*?)\]\]>", lambda m: html.escape(m[1]), bare, flags=re.DOTALL) if path.suffix == ".xml" else bare
            target.write_text(text, encoding="utf-8")
        markup = bare.replace("<![CDATA[", "").replace("]]>", "") if path.suffix == ".xml" else bare
        if markup != bare:  # offsets moved: mark again in the source that has no CDATA brackets
            markup, labels = read_tagged(path.read_text(encoding="utf-8").replace("<![CDATA[", "").replace("]]>", ""))
        gold = build_gold(relative.as_posix(), markup, labels, is_markup=is_markup)
        gold_path = target_folder / "gold" / (relative.with_suffix("").as_posix().replace("/", "--") + ".json")
        gold_path.parent.mkdir(exist_ok=True)
        gold_path.write_text(json.dumps(gold, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        made.append(target)
    return made


if __name__ == "__main__":
    for set_folder in SETS:
        for document in make_set(set_folder):
            print(document.relative_to(CORPUS.parent))
