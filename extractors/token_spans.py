"""spaCy spans of what was found by its characters."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from spacy.tokens import Doc, Span


class TokenSpans:
    """Makes spans of a Doc from character offsets, widened to whole tokens: `Doc.char_span` asks token after token for its place."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.starts: list[int] = doc.user_data["token_starts"]

    def at(self, start: int, end: int, label: str, rule: str) -> Span:
        """The span of the tokens that hold text[start:end]; `label_` and `id_` are the label and the rule."""
        return Span(self.doc, bisect_right(self.starts, start) - 1, bisect_left(self.starts, end), label=label, span_id=rule)
