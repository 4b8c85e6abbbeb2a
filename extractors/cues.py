"""Cues: the phrases of the vocabulary where they stand in a document. Every finder starts from them."""

from __future__ import annotations

from typing import NamedTuple

from spacy.attrs import IDX
from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from extractors.marked_words import MARKED
from extractors.number_words import NUMBER_WORDS
from extractors.outline import text_of
from extractors.vocabulary import load_patterns, pattern_kinds

_new = tuple.__new__  # what a NamedTuple calls through a function of its own, which takes as long again


class Cue(NamedTuple):
    """A phrase of the vocabulary at text[start:end]; `label` and `rule` are the pattern's label and id.

    A plain tuple: minutes hold some hundred cues a page, and most lead to nothing, so that building spaCy spans of them took a tenth of all time.
    """

    start: int
    end: int
    label: str
    rule: str
    text: str


class CueFinder:
    """Finds every cue phrase of the vocabulary in one pass over the text.

    They come out as lists by kind, in the order of the text; `cues_of` gives them. Overlapping cues of a kind are all kept. The words with which numbers
    begin ("seven", "none") are the kind "number": they are found in the same pass, at no cost.
    """

    def __init__(self, nlp: Language) -> None:
        self.patterns: dict[int, tuple[str, str, str]] = {}  # for each pattern, by spaCy's number for its id: kind, label and id
        self.marked = MARKED.flag(nlp.vocab)
        self.matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
        for kind in pattern_kinds():
            for pattern in load_patterns(kind):
                if isinstance(pattern.pattern, str):
                    self.patterns[nlp.vocab.strings.add(pattern.id)] = (kind, pattern.label, pattern.id)
                    spellings = {pattern.pattern, pattern.pattern.replace("'", "’")}
                    self.matcher.add(pattern.id, [nlp.make_doc(spelling) for spelling in spellings])
        self.patterns[nlp.vocab.strings.add("number-word")] = ("number", "number", "number-word")
        self.matcher.add("number-word", [nlp.make_doc(word) for word in sorted(NUMBER_WORDS)])

    def __call__(self, doc: Doc) -> Doc:
        text, patterns = text_of(doc), self.patterns
        starts: list[int] = doc.to_array(IDX).tolist()
        doc.user_data["token_starts"] = starts
        doc.user_data["marked_words"] = MARKED.find(doc, self.marked, starts)
        nexts = [*starts, len(text)]
        found: dict[str, list[Cue]] = {kind: [] for kind in (*pattern_kinds(), "number")}
        for match_id, first, behind in self.matcher(doc):  # they come in the order of the text
            kind, label, rule = patterns[match_id]
            start, end = nexts[first], nexts[behind]
            if text[end - 1] == " ":  # behind its last token
                end -= 1
            found[kind].append(_new(Cue, (start, end, label, rule, text[start:end])))
        doc.user_data["cues"] = found
        return doc


@Language.factory("find_cues")
def make_cue_finder(nlp: Language, name: str) -> CueFinder:  # noqa: ARG001 - spaCy calls factories with a name
    return CueFinder(nlp)


def cues_of(doc: Doc, kind: str) -> list[Cue]:
    """The cues of a kind, in the order of the text."""
    cues: list[Cue] = doc.user_data["cues"][kind]
    return cues
