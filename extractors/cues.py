"""Cues: the phrases of the vocabulary where they stand in a document. Every finder starts from them."""

from __future__ import annotations

from collections.abc import Iterable
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
_UNREAD = ("attendance", "officer")  # kinds whose finders start from no cue: who explains a record asks for them


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
    """Finds every cue phrase that a finder starts from in one pass over the text.

    They come out as lists by kind, in the order of the text; `cues_of` gives them. Overlapping cues of a kind are all kept. The words with which numbers
    begin ("seven", "none") are the kind "number": they are found in the same pass, at no cost.
    """

    def __init__(self, nlp: Language) -> None:
        self.patterns: dict[int, tuple[str, str, str]] = {}  # for each pattern, by spaCy's number for its id: kind, label and id
        self.marked = MARKED.flag(nlp.vocab)
        self.kinds = tuple(kind for kind in pattern_kinds() if kind not in _UNREAD)
        self.matcher = self._matcher(nlp, self.kinds)
        self.patterns[nlp.vocab.strings.add("number-word")] = ("number", "number", "number-word")
        self.matcher.add("number-word", [nlp.make_doc(word) for word in sorted(NUMBER_WORDS)])
        self.unread = self._matcher(nlp, _UNREAD)

    def _matcher(self, nlp: Language, kinds: Iterable[str]) -> PhraseMatcher:
        matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
        for kind in kinds:
            for pattern in load_patterns(kind):
                if isinstance(pattern.pattern, str):
                    self.patterns[nlp.vocab.strings.add(pattern.id)] = (kind, pattern.label, pattern.id)
                    spellings = {pattern.pattern, pattern.pattern.replace("'", "’")}
                    matcher.add(pattern.id, [nlp.make_doc(spelling) for spelling in spellings])
        return matcher

    def __call__(self, doc: Doc) -> Doc:
        starts: list[int] = doc.to_array(IDX).tolist()
        doc.user_data["token_starts"] = starts
        doc.user_data["marked_words"] = MARKED.find(doc, self.marked, starts)
        doc.user_data["cues"] = self._find(doc, self.matcher, (*self.kinds, "number"))
        doc.user_data["cue_finder"] = self
        return doc

    def find_unread(self, doc: Doc) -> dict[str, list[Cue]]:
        """The cues of the kinds that no finder starts from."""
        return self._find(doc, self.unread, _UNREAD)

    def _find(self, doc: Doc, matcher: PhraseMatcher, kinds: Iterable[str]) -> dict[str, list[Cue]]:
        text, patterns = text_of(doc), self.patterns
        nexts = [*doc.user_data["token_starts"], len(text)]
        found: dict[str, list[Cue]] = {kind: [] for kind in kinds}
        for match_id, first, behind in matcher(doc):  # they come in the order of the text
            kind, label, rule = patterns[match_id]
            start, end = nexts[first], nexts[behind]
            if text[end - 1] == " ":  # behind its last token
                end -= 1
            found[kind].append(_new(Cue, (start, end, label, rule, text[start:end])))
        return found


@Language.factory("find_cues")
def make_cue_finder(nlp: Language, name: str) -> CueFinder:  # noqa: ARG001 - spaCy calls factories with a name
    return CueFinder(nlp)


def cues_of(doc: Doc, kind: str) -> list[Cue]:
    """The cues of a kind, in the order of the text. Those that no finder starts from are looked for when they are first asked for."""
    cues: dict[str, list[Cue]] = doc.user_data["cues"]
    if kind not in cues:
        finder: CueFinder = doc.user_data["cue_finder"]
        cues.update(finder.find_unread(doc))
    return cues[kind]
