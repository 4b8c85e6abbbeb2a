"""Marks in the text: every record in its place, every piece of the text escaped.

Records overlap: the same clause can be a resolution and an action, and an officer stands inside both. HTML only nests, so a record that crosses the
end of another is drawn in pieces; the first piece carries the anchor `r-<id>`, the last the reference that leads to the record's note.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

KIND_LABELS = {
    "resolution": "Resolution",
    "action": "Action",
    "indicator": "Indicator",
    "milestone": "Milestone",
    "judgement": "Judgement",
    "vote": "Vote",
    "officer": "Person or post",
    "attendance": "Attendance",
}
KIND_LETTERS = {
    "resolution": "R",
    "action": "A",
    "indicator": "I",
    "milestone": "M",
    "judgement": "J",
    "vote": "V",
    "officer": "P",
    "attendance": "T",
}


_REFERENCE = Markup('<a class="ref" href="#n-{}" aria-label="{}, {}: what was read here">{}</a>')


@dataclass(frozen=True, slots=True)
class Mark:
    """A record as it is drawn: `tag` ("A3") is its letter and number on the page."""

    id: str
    kind: str
    start: int
    end: int
    tag: str


def number_marks(records: Sequence[tuple[str, str, int, int]]) -> list[Mark]:
    """Marks for (id, kind, start, end), in the order of the text, each kind numbered from 1."""
    counts: dict[str, int] = {}
    marks = []
    for record, kind, start, end in sorted(records, key=lambda r: (r[2], -r[3], r[1], r[0])):
        counts[kind] = counts.get(kind, 0) + 1
        marks.append(Mark(record, kind, start, end, f"{KIND_LETTERS.get(kind, '?')}{counts[kind]}"))
    return marks


def _pieces(start: int, end: int, marks: Sequence[Mark]) -> Iterator[tuple[str, int, Mark | None]]:
    """The text from start to end as ("open", at, mark), ("close", at, mark) and ("text", until, None), properly nested."""
    opening = sorted((m for m in marks if m.start < end and m.end > start), key=lambda m: (max(m.start, start), -m.end, m.kind, m.id))
    at, following, stack = start, 0, list[Mark]()
    while True:
        while stack and min(m.end for m in stack) <= at:
            again = []
            while any(m.end <= at for m in stack):  # what was opened inside the mark that ends here is closed and opened again
                top = stack.pop()
                yield "close", at, top
                if top.end > at:
                    again.append(top)
            for mark in reversed(again):
                stack.append(mark)
                yield "open", at, mark
        while following < len(opening) and max(opening[following].start, start) <= at:
            stack.append(opening[following])
            yield "open", at, opening[following]
            following += 1
        if at >= end:
            break
        until = min([end, *(m.end for m in stack), *(max(m.start, start) for m in opening[following : following + 1])])
        yield "text", until, None
        at = until
    for mark in reversed(stack):
        yield "close", end, mark


def render_marks(text: str, start: int, end: int, marks: Sequence[Mark], *, offset: int = 0) -> Markup:
    """text[start:end] as HTML with its marks. Offsets count from `offset`, the place of text[0] in the document."""
    if start >= end:
        return Markup("")
    html: list[Markup] = []
    at = start
    for event, place, mark in _pieces(start, end, marks):
        if mark is None:
            html.append(escape(text[at - offset : place - offset]))
            at = place
        elif event == "open":
            first = max(mark.start, start) == place and mark.start >= start
            anchor = Markup(' id="r-{}"').format(mark.id) if first else ""
            html.append(Markup('<mark class="m k-{}"{}>').format(mark.kind, anchor))
        else:
            if mark.end == place:
                label = KIND_LABELS.get(mark.kind, mark.kind)
                html.append(_REFERENCE.format(mark.id, mark.tag, label.lower(), mark.tag))
            html.append(Markup("</mark>"))
    return Markup("").join(html)
