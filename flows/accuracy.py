"""An evaluation as it is run, shown, kept and compared: what is measured is in evaluation.py."""

from __future__ import annotations

import datetime as dt
import json
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from extractors.build import build_minutes
from extractors.pipeline import build_nlp
from extractors.readers import read_document
from flows.evaluation import Labelled, Record, Score, find_labelled, score_document
from flows.rules import rules_version
from models import Document, UnreadableDocument

_WORDS_A_PAGE = 500
_ROUNDS = 3
_OUTLINE = ("id", "end", "page", "item")  # where a record stands is told by its quote; ids change with the bytes


@dataclass(slots=True)
class Evaluation:
    """An evaluation of a labelled set. `records` is everything that was found, to be compared with another run."""

    folder: str
    score: Score = field(default_factory=Score)
    documents: int = 0
    labels: int = 0
    words: int = 0
    seconds: float = 0.0
    records: list[Record] = field(default_factory=list)
    unreadable: list[UnreadableDocument] = field(default_factory=list)

    @property
    def pages_per_second(self) -> float:
        """Extraction alone, from Document to records, in pages of 500 words a second on one core."""
        return self.words / _WORDS_A_PAGE / self.seconds if self.seconds else 0.0

    def as_json(self) -> dict[str, Any]:
        """The evaluation as it is kept: the file that `--save` writes and `--against` reads."""
        return {
            "made_at": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
            "rules_version": rules_version(),
            "set": self.folder,
            "documents": self.documents,
            "labels": self.labels,
            "words": self.words,
            "pages_per_second": round(self.pages_per_second),
            "kinds": self.score.rows(),
            "rules": self.rule_rows(),
            "unreadable": [str(error) for error in self.unreadable],
            "records": self.records,
        }

    def rule_rows(self) -> list[dict[str, Any]]:
        """Every rule that fired: how often, how often a label agreed with its span, how often with every scored field too."""
        counted = sorted(self.score.rules.items(), key=lambda entry: (entry[0][0], -entry[1]["fired"], entry[0][1]))
        return [
            {"kind": kind, "rule": rule, "fired": count["fired"], "right": count["right"], "full": count["full"]}
            for (kind, rule), count in counted
        ]


def evaluate(folder: Path, *, only: str | None = None, progress: Callable[[str], None] | None = None) -> Evaluation:
    """Reads every labelled document in a folder and holds what is found against its labels.

    A document with several files of labels is read once and scored with each. One that cannot be read counts as read and empty.

    Args:
        folder: a folder of documents and labels (`find_labelled`).
        only: take only documents whose name holds these words.
        progress: called with the name of each document that is done.
    """
    evaluation = Evaluation(str(folder))
    build_nlp()  # so that making the pipeline is not timed
    by_document: dict[Path, list[Labelled]] = {}
    for pair in find_labelled(folder):
        if only is None or only in str(pair.labels):
            by_document.setdefault(pair.document, []).append(pair)
    documents: list[Document] = []
    for path, pairs in by_document.items():
        text, records = _read(path, evaluation, documents)
        for pair in pairs:
            labels = json.loads(pair.labels.read_text("utf-8"))
            evaluation.labels += len(labels["records"])
            score_document(evaluation.score, labels, text, records, name=labels["document"])
            name = labels["document"]
        evaluation.documents += 1
        evaluation.records += [
            {"document": name, **{key: value for key, value in record.items() if key not in _OUTLINE}} for record in records
        ]
        if progress:
            progress(name)
    rounds = [[_seconds(document) for document in documents] for _ in range(_ROUNDS)]
    evaluation.seconds = sum(map(min, zip(*rounds, strict=True)))
    return evaluation


def _seconds(document: Document) -> float:
    """Processor time from a document, which was read before, to its records: pipeline and patterns are made.

    Of a few rounds the least is counted, as the documentation of `timeit` advises: what is above it is other programs' doing.
    """
    began = time.process_time()
    build_minutes(document)
    return time.process_time() - began


def _read(path: Path, evaluation: Evaluation, documents: list[Document]) -> tuple[str, list[Record]]:
    try:
        document = read_document(path.read_bytes(), path.name)
    except UnreadableDocument as error:
        evaluation.unreadable.append(error)
        return "", []
    minutes = build_minutes(document)
    documents.append(document)
    evaluation.words += len(document.text.split())
    return document.text, [record.model_dump(mode="json") for record in minutes.records]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two evaluations side by side: records gained, records lost, and those whose fields changed (field: before, now)."""

    gained: list[Record]
    lost: list[Record]
    changed: list[tuple[Record, dict[str, tuple[Any, Any]]]]


def compare_runs(earlier: Iterable[Record], later: Iterable[Record]) -> Comparison:
    """What a change of the rules gained and lost: records are the same when document, kind, words and occurrence are."""
    before, now = _keyed(earlier), _keyed(later)
    changed = []
    for key in before.keys() & now.keys():
        fields = (before[key].keys() | now[key].keys()) - {"start", "rule", "quote"}
        different = {
            name: (before[key].get(name), now[key].get(name)) for name in sorted(fields) if before[key].get(name) != now[key].get(name)
        }
        if different:
            changed.append((now[key], different))
    return Comparison(
        [now[key] for key in sorted(now.keys() - before.keys())],
        [before[key] for key in sorted(before.keys() - now.keys())],
        sorted(changed, key=lambda entry: (entry[0]["document"], entry[0]["start"])),
    )


def _keyed(records: Iterable[Record]) -> dict[tuple[str, str, str, int], Record]:
    seen: Counter[tuple[str, str, str]] = Counter()
    keyed = {}
    for record in records:
        words = (record["document"], record["kind"], " ".join(record["quote"].split()))
        keyed[(*words, seen[words])] = record
        seen[words] += 1
    return keyed
