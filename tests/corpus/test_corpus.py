"""The samples are what their tagged sources make, and every label's words stand in its document."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from corpus.make import CORPUS, make_all, read_tagged
from extractors import extract
from models import RECORD_KINDS

GOLD = sorted((CORPUS / "gold").glob("*.json"))


def test_samples_are_made_from_their_sources(tmp_path: Path) -> None:
    made = make_all(tmp_path)
    assert len(made) >= 12
    for folder in ("minutes", "gold"):
        fresh = {path.relative_to(tmp_path): path.read_bytes() for path in (tmp_path / folder).rglob("*.*")}
        kept = {path.relative_to(CORPUS): path.read_bytes() for path in (CORPUS / folder).rglob("*.*")}
        assert fresh == kept, "run: python -m corpus.make"


@pytest.mark.parametrize("gold_path", GOLD, ids=lambda path: path.stem)
def test_every_label_stands_in_its_document(gold_path: Path) -> None:
    gold = json.loads(gold_path.read_text(encoding="utf-8"))
    text = extract((CORPUS / "minutes" / gold["document"]).read_bytes(), gold["document"]).document.text
    folded = " ".join(text.split())
    assert gold["records"]
    for record in gold["records"]:
        assert record["kind"] in RECORD_KINDS
        assert folded.count(record["quote"]) > record.get("nth", 0), record


@pytest.mark.parametrize(
    "source",
    [
        "<r:action>never closed",
        "<r:action>crossed</r:officer></r:action>",
        "closed</r:action>",
        "<r:action owner=unquoted>misspelt</r:action>",
    ],
)
def test_a_wrong_mark_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match=r"closes nothing|never closed|misspelt"):
        read_tagged(source)
