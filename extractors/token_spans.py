"""spaCy spans of what was found by its characters."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from spacy.tokens import Doc, Span


class TokenSpans:
    """Makes spans of a Doc from character offsets, widened to whole tokens: `Doc.char_span` asks token after token for its place."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.starts: list[int] = doc.user_data["token_starts"]
        self.names: dict[str, int] = {}  # spaCy's numbers for labels and rules, which it would work out anew for every span

    def at(self, start: int, end: int, label: str, rule: str) -> Span:
        """The span of the tokens that hold text[start:end]; `label_` and `id_` are the label and the rule."""
        first, behind = bisect_right(self.starts, start) - 1, bisect_left(self.starts, end)
        return Span(self.doc, first, behind, label=self._number(label), span_id=self._number(rule))

    def _number(self, name: str) -> int:
        known = self.names.get(name)
        if known is None:
            known = self.names[name] = self.doc.vocab.strings.add(name)
        return known
