"""The samples are what their tagged sources make, and every label's words stand in its document."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from corpus.make import CORPUS, SETS, make_set, read_tagged
from extractors import extract
from flows.accuracy import evaluate
from models import RECORD_KINDS
from register.data import ACCURACY

GOLD = sorted((CORPUS / "gold").glob("*.json"))
PUBLISHED = {"our-own-samples": CORPUS, "practice": CORPUS / "practice", "unseen": CORPUS / "unseen"}


@pytest.mark.parametrize("labelled_set", SETS, ids=lambda path: path.name)
def test_samples_are_made_from_their_sources(labelled_set: Path, tmp_path: Path) -> None:
    made = make_set(labelled_set, tmp_path)
    assert len(made) >= 12
    for folder in ("minutes", "gold"):
        fresh = {path.relative_to(tmp_path): path.read_bytes() for path in (tmp_path / folder).rglob("*.*")}
        kept = {path.relative_to(labelled_set): path.read_bytes() for path in (labelled_set / folder).rglob("*.*")}
        assert fresh == kept, "run: python -m corpus.make"


@pytest.mark.parametrize("gold_path", GOLD, ids=lambda path: path.stem)
def test_every_label_stands_in_its_document(gold_path: Path) -> None:
    gold = json.loads(gold_path.read_text(encoding="utf-8"))
    text = extract((CORPUS / "minutes" / gold["document"]).read_bytes(), gold["document"]).document.text
    folded = " ".join(text.split())
    assert gold["records"]
    for record in gold["records"]:
        assert record["kind"] in RECORD_KINDS
        quotes = (record["quote"], *record.get("alternates", ()))
        assert any(folded.count(quote) > record.get("nth", 0) for quote in quotes), record


@pytest.mark.parametrize("name", PUBLISHED)
def test_the_published_figures_are_those_of_the_rules(name: str) -> None:
    published = json.loads((ACCURACY / f"{name}.json").read_text("utf-8"))
    found = evaluate(PUBLISHED[name])
    assert [row["kind"] for row in found.score.rows()] == [row["kind"] for row in published["kinds"]]
    assert found.score.rows() == published["kinds"], f"run: minutebook evaluate {PUBLISHED[name]} --publish NAME"
    gold, unread = (sum(row[column] for row in published["kinds"]) for column in ("gold", "unread"))
    assert unread < 0.01 * gold


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
