"""spaCy spans of what was found by its characters, for those who look at a Doc: records are built without."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from typing import Any

from spacy.tokens import Doc, Span

# Where each thing found of a kind stands, and its label and rule
_TOLD: dict[str, Callable[[Any], tuple[int, int, str, str]]] = {
    "resolution": lambda decision: (decision.start, decision.end, decision.verb, decision.rule),
    "vote": lambda count: (count.start, count.end, count.rule, count.rule),
    "action": lambda task: (task.start, task.end, task.rule, task.rule),
    "indicator": lambda figure: (figure.start, figure.end, "indicator", figure.rule),
    "officer": lambda mention: (mention.start, mention.end, mention.kind, f"officer-{mention.kind}"),
    "attendance": lambda listed: (listed[0].mention.start, listed[0].mention.end, listed[0].status, listed[1]),
    "milestone": lambda found: (found.start, found.end, found.rule, found.rule),
    "judgement": lambda grade: (grade.start, grade.end, grade.rule, grade.rule),
}


def put_spans(doc: Doc) -> None:
    """Puts what the finders left in `doc.user_data` into `doc.spans`, by kind: widened to whole tokens, `label_` and `id_` are the label and the rule."""
    starts: list[int] = doc.user_data["token_starts"]
    for kind, told in _TOLD.items():
        doc.spans[kind] = [
            Span(doc, bisect_right(starts, start) - 1, bisect_left(starts, end), label=label, span_id=rule)
            for start, end, label, rule in map(told, doc.user_data[kind])
        ]
