"""The spaCy pipeline: the only list of its components."""

from __future__ import annotations

from functools import cache
from operator import itemgetter
from typing import cast

import spacy
from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc, Span, SpanGroup

from extractors import action, attendance, indicator, judgement, milestone, officer, people, resolution, vote  # noqa: F401 - they register their components
from extractors.vocabulary import load_patterns, pattern_kinds

COMPONENTS = (
    "find_cues",
    "find_people",
    "find_attendance",
    "find_officers",
    "find_resolutions",
    "find_votes",
    "find_actions",
    "find_indicators",
    "find_milestones",
    "find_judgements",
)


_BY_PLACE = itemgetter(1, 2, 0)


class CueFinder:
    """Finds every cue phrase of the vocabulary in one pass over the text.

    The cues of a kind come out as `doc.spans["cue.<kind>"]`, in the order of the text; `span.label_` is the pattern's label, `span.id_` its id.
    Overlapping cues of a kind are all kept.
    """

    def __init__(self, nlp: Language) -> None:
        self.cues: dict[int, tuple[str, int, int]] = {}  # for each pattern its kind, and its label and id as spaCy numbers strings
        self.matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
        for kind in pattern_kinds():
            for pattern in load_patterns(kind):
                if isinstance(pattern.pattern, str):
                    strings = nlp.vocab.strings
                    self.cues[strings.add(pattern.id)] = (kind, strings.add(pattern.label), strings.add(pattern.id))
                    spellings = {pattern.pattern, pattern.pattern.replace("'", "’")}
                    self.matcher.add(pattern.id, [nlp.make_doc(spelling) for spelling in spellings])

    def __call__(self, doc: Doc) -> Doc:
        found: dict[str, list[Span]] = {kind: [] for kind in pattern_kinds()}
        for match_id, start, end in sorted(self.matcher(doc), key=_BY_PLACE):
            kind, label, rule = self.cues[match_id]
            found[kind].append(Span(doc, start, end, label=label, span_id=rule))
        for kind, cues in found.items():
            doc.spans[f"cue.{kind}"] = SpanGroup(doc, name=f"cue.{kind}", spans=cues)
        return doc


@Language.factory("find_cues")
def make_cue_finder(nlp: Language, name: str) -> CueFinder:  # noqa: ARG001 - spaCy calls factories with a name
    return CueFinder(nlp)


@cache
def build_nlp() -> Language:
    """The pipeline: a tokenizer, the cues, and one finder a kind of record. No trained model is needed."""
    nlp = spacy.blank("en")
    cast(
        Tokenizer, nlp.tokenizer
    ).rules = {}  # after the first "Ltd." or "don't" in a text the tokenizer caches no word of it any more: five times as slow
    nlp.max_length = 50_000_000  # a 400-page pack is 2 MB; the limit is meant for parsers, and there is none here
    for component in COMPONENTS:
        nlp.add_pipe(component)
    return nlp
