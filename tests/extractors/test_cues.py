"""Cue phrases: every pattern of the vocabulary finds its own example, and tells where it stands."""

from __future__ import annotations

import pytest

from extractors.build import annotate_document
from extractors.cues import Cue, cues_of
from extractors.vocabulary import load_patterns, pattern_kinds
from tests.tagged import make_document


@pytest.mark.parametrize("kind", pattern_kinds())
def test_every_pattern_finds_its_example(kind: str) -> None:
    examples = [pattern for pattern in load_patterns(kind) if isinstance(pattern.pattern, str)]
    documents = (annotate_document(make_document(" ".join(pattern.example.split()))) for pattern in examples)
    found = [{cue.rule for cue in cues_of(doc, kind)} for doc in documents]
    assert [pattern.id for pattern, rules in zip(examples, found, strict=True) if pattern.id not in rules] == []


def test_a_cue_tells_its_words_where_they_stand() -> None:
    text = "The Clerk AGREED TO write to the owner, the clerk agreed to wait."
    cues = cues_of(annotate_document(make_document(text)), "action")
    assert [text[cue.start : cue.end] for cue in cues] == [cue.text for cue in cues]
    assert [cue for cue in cues if cue.rule == "action-agreed-to"] == [
        Cue(10, 19, "frame.undertaking", "action-agreed-to", "AGREED TO"),
        Cue(50, 59, "frame.undertaking", "action-agreed-to", "agreed to"),
    ]
    assert cues_of(annotate_document(make_document("The lamp is lit.")), "action") == []
