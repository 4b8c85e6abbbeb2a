from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from extractors import extract
from flows.accuracy import compare_runs, evaluate
from flows.evaluation import Folded, Score, find_labelled, normalise, overlap, score_document

TEXT = "RESOLVED that the plan be approved. Jo Rivers would send the plan by 3 May 2024. Turnover was 9%."
REAL = os.environ.get("MINUTEBOOK_REAL_MINUTES")


def _record(kind: str, quote: str, text: str = TEXT, **fields: Any) -> dict[str, Any]:
    start = text.index(quote)
    return {"kind": kind, "start": start, "end": start + len(quote), "rule": f"{kind}-test", **fields}


def _label(kind: str, quote: str, **fields: Any) -> dict[str, Any]:
    return {"kind": kind, "quote": quote, **fields}


def _score(labels: list[dict[str, Any]], records: list[dict[str, Any]], text: str = TEXT, **more: Any) -> Score:
    score = Score()
    score_document(score, {"records": labels, **more}, text, records)
    return score


def test_a_match_counts_in_full_when_its_scored_fields_agree() -> None:
    labels = [
        _label("resolution", "the plan be approved", verb="approve", outcome="carried"),
        _label("action", "Jo Rivers would send the plan by 3 May 2024", owner="Ms Jo Rivers", due="2024-05-03", status="open"),
        _label("indicator", "Turnover was 9%", value=9, unit="percent"),
    ]
    records = [
        _record("resolution", "the plan be approved", verb="agree", outcome="carried"),
        _record("action", "Jo Rivers would send the plan", owner="jo rivers", due="2024-05-03", status="open"),
    ]
    score = _score(labels, records)
    figures = {row["kind"]: (row["gold"], row["found"], row["precision"], row["recall"], row["f1"], row["full_f1"]) for row in score.rows()}
    assert figures["resolution"] == (1, 1, 1.0, 1.0, 1.0, 0.0)
    assert figures["action"] == (1, 1, 1.0, 1.0, 1.0, 1.0)
    assert figures["indicator"] == (1, 0, 0.0, 0.0, 0.0, 0.0)
    assert [(f.what, f.kind, f.fields) for f in score.findings] == [
        ("fields", "resolution", {"verb": ("approve", "agree")}),
        ("missed", "indicator", {}),
    ]
    assert score.rules["resolution", "resolution-test"] == {"fired": 1, "right": 1}


def test_optional_labels_count_neither_way() -> None:
    labels = [_label("officer", "Jo Rivers", name="Jo Rivers", optional=True)]
    found = _score(labels, [_record("officer", "Jo Rivers", name="J Rivers")])
    assert (found.kinds["officer"].gold, found.kinds["officer"].found, found.findings) == (0, 0, [])
    assert _score(labels, []).findings == []


def test_what_no_label_asks_for_is_extra_and_a_quote_that_is_not_there_unread() -> None:
    score = _score([_label("action", "No such words")], [_record("action", "RESOLVED that")])
    assert [(f.what, f.rule) for f in score.findings] == [("missed", None), ("extra", "action-test")]
    assert score.kinds["action"].unread == 1
    assert score.rules["action", "action-test"] == {"fired": 1}


def test_only_the_labelled_part_counts() -> None:
    part = {"from": "Jo Rivers would", "to": "3 May 2024."}
    score = _score([], [_record("action", "Jo Rivers would send"), _record("action", "RESOLVED that the plan")], part=part)
    assert score.kinds["action"].found == 1


def test_a_record_is_matched_once_and_with_what_fits_best() -> None:
    labels = [_label("officer", "Jo Rivers", name="Jo Rivers", post="Clerk"), _label("officer", "Jo Rivers", name="Jo Rivers", post=None)]
    score = _score(labels, [_record("officer", "Jo Rivers", name="Jo Rivers", post=None)])
    tally = score.kinds["officer"]
    assert (tally.gold, tally.found, tally.span, tally.full) == (2, 1, 1, 1)


@pytest.mark.parametrize(
    ("label", "record", "agree"),
    [
        ({"verb": "other", "outcome": "carried"}, {"verb": "note", "outcome": "carried"}, True),
        ({"verb": "confirm", "outcome": "carried", "routine": True}, {"verb": "approve", "outcome": "carried"}, True),
        ({"verb": "confirm", "outcome": "carried"}, {"verb": "approve", "outcome": "carried"}, False),
        ({"verb": "note", "outcome": "carried"}, {"verb": "note", "outcome": "lost"}, False),
    ],
)
def test_verbs_that_are_a_matter_of_habit(label: dict[str, Any], record: dict[str, Any], agree: bool) -> None:
    score = _score([_label("resolution", "the plan be approved", **label)], [_record("resolution", "the plan be approved", **record)])
    assert score.kinds["resolution"].full == int(agree)


@pytest.mark.parametrize(
    ("wanted", "got", "agree"),
    [("2021-04", "2021-04-03", True), ("2021-04-03", "2021-04", False), (None, "2021-04", False), ("2021", None, False)],
)
def test_a_day_is_right_where_a_month_is_asked(wanted: str | None, got: str | None, agree: bool) -> None:
    score = _score([_label("milestone", "the plan be approved", date=wanted)], [_record("milestone", "the plan be approved", date=got)])
    assert score.kinds["milestone"].full == int(agree)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((0, 10), (0, 10), 1.0),
        ((0, 10), (5, 15), 0.0),
        ((0, 10), (0, 5), 0.5),
        ((0, 10), (2, 6), 0.4),
        ((0, 100), (0, 20), 0.0),
        ((0, 10), (10, 20), 0.0),
    ],
)
def test_overlap(one: tuple[int, int], other: tuple[int, int], expected: float) -> None:
    assert overlap(one, other) == expected == overlap(other, one)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Cllr. Ann Poole-Hall MBE", "ann poole hall"),
        ("9", 9.0),
        (9, 9.0),
        ("1,250", "1 250"),
        ("", None),
        ("The", None),
        (True, True),
        ("O’Dare", "o dare"),
    ],
)
def test_normalised_fields(value: object, expected: object) -> None:
    assert normalise(value) == expected


def test_quotes_are_found_however_the_lines_run() -> None:
    folded = Folded("One  two\n\u00adthree – “four”\u200b one two")
    assert folded.find('two three - "four"') == (5, 24)
    assert folded.find("One two") == (0, 8)
    assert folded.find("one two", 0) == (26, 33)
    assert folded.find("two", 1) == (30, 33)
    assert folded.find("five") is None


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    for name in ("minutes/elmshire", "gold"):
        (tmp_path / name).mkdir(parents=True)
    text = "Elmshire County Council\nMinutes of the Audit Panel held on 1 May 2024\n\n1. Repairs\nRESOLVED that the repairs plan be approved.\n"
    (tmp_path / "minutes/elmshire/a.txt").write_text(text)
    labels = {
        "document": "elmshire/a.txt",
        "records": [_label("resolution", "the repairs plan be approved", verb="approve", outcome="carried")],
    }
    (tmp_path / "gold/a.json").write_text(json.dumps(labels))
    (tmp_path / "gold/notes.json").write_text("[]")
    return tmp_path


def test_a_labelled_set_is_read_and_scored(labelled: Path) -> None:
    evaluation = evaluate(labelled)
    assert (evaluation.documents, evaluation.labels) == (1, 1)
    assert evaluation.words > 10
    assert evaluation.pages_per_second > 0
    assert evaluation.score.kinds["resolution"].gold == 1
    kept = json.loads(json.dumps(evaluation.as_json()))
    assert compare_runs(kept["records"], evaluation.records) == compare_runs([], [])
    assert evaluate(labelled, only="nothing of the kind").documents == 0


def test_labels_without_their_document_are_an_error(labelled: Path) -> None:
    (labelled / "minutes/elmshire/a.txt").unlink()
    with pytest.raises(FileNotFoundError, match=r"a\.json"):
        find_labelled(labelled)


def test_two_runs_are_compared_record_by_record() -> None:
    def record(quote: str, **fields: Any) -> dict[str, Any]:
        return {"document": "a", "kind": "action", "start": 0, "quote": quote, "rule": "r", **fields}

    comparison = compare_runs(
        [record("one", owner="A"), record("two"), record("two")], [record("one", owner="B"), record("two"), record("three")]
    )
    assert [entry["quote"] for entry in comparison.gained] == ["three"]
    assert [entry["quote"] for entry in comparison.lost] == ["two"]
    assert [(entry["quote"], fields) for entry, fields in comparison.changed] == [("one", {"owner": ("A", "B")})]


@pytest.mark.skipif(
    not REAL or not (Path(REAL) / "score.py").is_file(), reason="MINUTEBOOK_REAL_MINUTES names no folder with real minutes and score.py"
)
def test_the_figures_are_those_of_the_reference_script(tmp_path: Path) -> None:
    assert REAL
    score, pairs = Score(), []
    for number, (path, labels) in enumerate(find_labelled(Path(REAL))):
        minutes = extract(path.read_bytes(), path.name)
        records = [record.model_dump(mode="json") for record in minutes.records]
        predicted = tmp_path / f"{number}.json"
        predicted.write_text(json.dumps({"text": minutes.document.text, "records": records}))
        pairs += [str(labels), str(predicted)]
        score_document(score, json.loads(labels.read_text("utf-8")), minutes.document.text, records)
    reference = subprocess.run([sys.executable, f"{REAL}/score.py", *pairs, "--json"], capture_output=True, text=True, check=True)
    assert pairs
    assert score.rows() == json.loads(reference.stdout)
