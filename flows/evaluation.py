"""How right the reader is: what it finds, held against labels that people made (docs/records.md).

A labels file is JSON: {"document": name, "records": [{"kind", "quote", "nth", <fields>, "optional", "alternates"}], "part": {"from", "to"}}. A label is
looked up in the text by its quote, with every run of white space taken as one space, so that it holds however a reader re-flows the lines.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, NamedTuple

Record = dict[str, Any]
Span = tuple[int, int]

KINDS = ("resolution", "action", "indicator", "officer", "milestone", "judgement", "vote", "attendance")
SCORED_FIELDS = {
    "resolution": ("verb", "outcome"),
    "action": ("owner", "due", "status"),
    "indicator": ("value", "unit", "previous", "target", "rag", "direction"),
    "officer": ("name", "post"),
    "milestone": ("date",),
    "judgement": ("grade", "previous_grade", "date"),
    "vote": ("votes_for", "votes_against", "abstentions"),
    "attendance": ("name", "present"),
}
_NOT_COMPARED = frozenset(
    [
        "councillor",
        "cllr",
        "cllrs",
        "councillors",
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "sir",
        "dame",
        "lord",
        "lady",
        "the",
        "rev",
        "revd",
        "reverend",
        "professor",
        "prof",
        "alderman",
        "mbe",
        "obe",
        "cbe",
        "jp",
        "a",
        "an",
    ]
)
_SAME_SIGN = str.maketrans("’‘“”–—‑‐", "''\"\"----")
_UNSEEN = "\u00ad\u200b\ufeff"
_HALF = 0.5  # overlap over union that makes a match
_THIRD = 0.3  # the same, where one span holds the other


class Labelled(NamedTuple):
    """A document and the file with its labels."""

    document: Path
    labels: Path


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference: a label that was missed, a record that no label asks for, or a match whose fields differ (field: wanted, got)."""

    what: Literal["missed", "extra", "fields"]
    kind: str
    document: str
    quote: str
    rule: str | None = None
    fields: dict[str, tuple[Any, Any]] = field(default_factory=dict)


@dataclass(slots=True)
class Tally:
    """Counts of one kind: labels, records, matches, matches with all scored fields right, and labels whose words the text does not hold."""

    gold: int = 0
    found: int = 0
    unread: int = 0
    span: int = 0
    full: int = 0

    @property
    def precision(self) -> float:
        return self.span / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.span / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        return self._f1(self.span)

    @property
    def full_f1(self) -> float:
        return self._f1(self.full)

    def _f1(self, hits: int) -> float:
        # 2PR / (P + R) with P = hits / found and R = hits / gold
        return 2 * hits / (self.found + self.gold) if hits else 0.0


@dataclass(slots=True)
class Score:
    """What holding records against labels came to. `rules` has, for each rule, how often it fired and how often a label agreed with the span."""

    kinds: dict[str, Tally] = field(default_factory=lambda: {kind: Tally() for kind in KINDS})
    rules: dict[tuple[str, str], Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    findings: list[Finding] = field(default_factory=list)

    def rows(self) -> list[dict[str, Any]]:
        """The table: one row a kind, figures to three places."""
        return [
            {"kind": kind, "gold": t.gold, "found": t.found, "unread": t.unread}
            | {"precision": round(t.precision, 3), "recall": round(t.recall, 3), "f1": round(t.f1, 3), "full_f1": round(t.full_f1, 3)}
            for kind, t in self.kinds.items()
        ]


def find_labelled(folder: Path) -> list[Labelled]:
    """The labelled documents in a folder: every JSON file that names a document and records, with that document.

    Of a labelled set (`minutes/` beside `gold/`) those in `gold/` are taken, and no others. The document is looked for beside its labels, and in the
    folder above them, there also under `minutes/`.

    Raises:
        FileNotFoundError: labels whose document is not there.
    """
    pairs = []
    labelled = (folder / "minutes").is_dir() and (folder / "gold").is_dir()
    for labels in sorted((folder / "gold" if labelled else folder).rglob("*.json")):
        content = json.loads(labels.read_text("utf-8"))
        if isinstance(content, dict) and {"document", "records"} <= content.keys():
            places = (labels.parent, labels.parent.parent, labels.parent.parent / "minutes", folder)
            document = next((place / content["document"] for place in places if (place / content["document"]).is_file()), None)
            if document is None:
                raise FileNotFoundError(f"{labels}: its document {content['document']} is not there")
            pairs.append(Labelled(document, labels))
    return pairs


class Folded:
    """A text with every run of white space as one space, and the way back to the offsets of the original."""

    def __init__(self, text: str) -> None:
        signs: list[str] = []
        origins: list[int] = []
        gap = False
        for offset, sign in enumerate(text):
            if sign.isspace() or sign in _UNSEEN:
                gap = bool(signs)
                continue
            if gap:
                signs.append(" ")
                origins.append(offset - 1)
                gap = False
            signs.append(sign)
            origins.append(offset)
        self.text, self.origins = "".join(signs).translate(_SAME_SIGN), origins

    def find(self, quote: str, nth: int = 0) -> Span | None:
        """Where a quote stands for the nth time (from 0), as offsets into the original."""
        wanted, at = Folded(quote).text, -1
        for _ in range(nth + 1):
            at = self.text.find(wanted, at + 1)
            if at < 0:
                return None
        return self.origins[at], self.origins[at + len(wanted) - 1] + 1


def score_document(score: Score, labels: dict[str, Any], text: str, records: Iterable[Record], *, name: str = "") -> None:
    """Holds the records of a document against its labels, one to one within a kind, and adds what comes of it to a score.

    Matches are made best first: labels that are required before optional ones, matches whose fields agree before others, then by overlap. Where only a
    part of the document is labelled, records outside it do not count.
    """
    folded = Folded(text)
    low, high = _labelled_part(folded, labels.get("part"), len(text))
    by_kind: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        if low <= record["start"] < high:
            by_kind[record["kind"]].append(record)
    for kind in KINDS:
        wanted = [label for label in labels["records"] if label["kind"] == kind]
        _score_kind(score, kind, [(_spans_of(folded, label), label) for label in wanted], by_kind[kind], text=text, name=name)


def _score_kind(score: Score, kind: str, wanted: list[tuple[list[Span], Record]], found: list[Record], *, text: str, name: str) -> None:
    tally = score.kinds[kind]
    tally.unread += sum(not spans and not label.get("optional") for spans, label in wanted)
    label_of: dict[int, int] = {}
    full: dict[int, bool] = {}
    for agree, number, position in _candidates(kind, wanted, found):
        if number not in full and position not in label_of:
            label_of[position], full[number] = number, agree
    required = [number for number, (_, label) in enumerate(wanted) if not label.get("optional")]
    hits = sum(number in full for number in required)
    tally.gold += len(required)
    tally.found += len(found) - (len(full) - hits)
    tally.span += hits
    tally.full += sum(full.get(number, False) for number in required)
    for number in required:
        if number not in full:
            score.findings.append(Finding("missed", kind, name, wanted[number][1]["quote"]))
    for position, record in enumerate(found):
        quote, rule = text[record["start"] : record["end"]], record.get("rule")
        count = score.rules[kind, rule or ""]
        count["fired"] += 1
        if position not in label_of:
            score.findings.append(Finding("extra", kind, name, quote, rule))
            continue
        count["right"] += 1
        label = wanted[label_of[position]][1]
        if full[label_of[position]]:
            count["full"] += 1
        elif not label.get("optional"):
            score.findings.append(Finding("fields", kind, name, quote, rule, _differences(kind, label, record)))


def _candidates(kind: str, wanted: list[tuple[list[Span], Record]], found: list[Record]) -> Iterator[tuple[bool, int, int]]:
    """Every label and record that could be a match, best first: whether their fields agree, the label's number, the record's position."""
    candidates = []
    by_start = sorted(range(len(found)), key=lambda position: found[position]["start"])
    starts = [found[position]["start"] for position in by_start]
    longest = max((record["end"] - record["start"] for record in found), default=0)
    for number, (spans, label) in enumerate(wanted):
        near = {p for start, end in spans for p in by_start[bisect_left(starts, start - longest) : bisect_left(starts, end)]}
        for position in sorted(near):
            record = found[position]
            if best := max(overlap(span, (record["start"], record["end"])) for span in spans):
                agree = fields_agree(kind, label, record)
                candidates.append(((not label.get("optional"), agree, best), (agree, number, position)))
    candidates.sort(key=lambda candidate: candidate[0], reverse=True)
    return (match for _, match in candidates)


def _labelled_part(folded: Folded, part: dict[str, str] | None, length: int) -> Span:
    if part is None:
        return 0, length
    first, last = folded.find(part["from"]), folded.find(part["to"])
    return first[0] if first else 0, last[1] if last else length


def _spans_of(folded: Folded, label: Record) -> list[Span]:
    """Where a label's quote stands, and where its alternates do."""
    quote = label["quote"]
    spans = [folded.find(quote, label.get("nth", 0)) or folded.find(quote), *(folded.find(other) for other in label.get("alternates", ()))]
    return [span for span in spans if span]


def overlap(one: Span, other: Span) -> float:
    """Overlap over union where that makes a match, else 0."""
    shared = max(0, min(one[1], other[1]) - max(one[0], other[0]))
    union = max(one[1], other[1]) - min(one[0], other[0]) or 1
    holds = shared >= 0.9 * min(one[1] - one[0], other[1] - other[0])
    share = shared / union
    return share if share >= _HALF or (holds and share >= _THIRD) else 0.0


def normalise(value: object) -> str | float | bool | None:
    """A field as it is compared: numbers as numbers; words without case, title, article or punctuation."""
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return float(value)
    plain = re.sub(r"[^\w\s-]", " ", str(value).translate(_SAME_SIGN).lower()).replace("-", " ")
    words = [word for word in plain.split() if word not in _NOT_COMPARED]
    try:
        return float(words[0].replace(",", "")) if len(words) == 1 else " ".join(words) or None
    except ValueError:
        return words[0]


def fields_agree(kind: str, label: Record, record: Record) -> bool:
    return not _differences(kind, label, record)


def _differences(kind: str, label: Record, record: Record) -> dict[str, tuple[Any, Any]]:
    """The scored fields in which a record differs from its label: (wanted, got)."""
    return {name: (label.get(name), record.get(name)) for name in SCORED_FIELDS[kind] if not _same(name, label, record)}


def _same(name: str, label: Record, record: Record) -> bool:
    wanted, got = normalise(label.get(name)), normalise(record.get(name))
    if name == "verb":
        # "other" stands for any class; whether minutes were confirmed, approved or agreed is a matter of the chair's habit.
        return wanted in (got, "other") or bool(label.get("routine") and {wanted, got} <= {"confirm", "approve", "agree"})
    if name == "date" and isinstance(label.get(name), str):
        return str(record.get(name) or "")[: len(label[name])] == str(label[name])  # a day is right where only the month is asked
    return wanted == got
