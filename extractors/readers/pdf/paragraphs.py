"""Paragraphs, list items and headings of a PDF, re-flowed from its lines.

A line goes on in the next one unless something parts them: a gap, another type, a label, or room at the line's end in which the next word would have stood.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from extractors.readers.blocks import MONTH_AND_YEAR, UNFINISHED, clean_text, split_label
from extractors.readers.hyphens import join_lines, words_known
from extractors.readers.pdf.lines import Line
from models import BlockKind

_SENTENCE_END = re.compile(r"(?:[.!?:;][\"”’')\]]*|: ?[-–—])$")
_HEADING_NUMBER = re.compile(r"[A-Z]{0,4}\.?\d{1,4}(?:[./-]\d{1,4}){0,3}[a-zA-Z]?[.):]?")
_YEAR = re.compile(r"(?:19|20)\d\d(?:[-/–]\d{2,4})?[.:]?")
_HEADING_WORDS = 30
_PART = re.compile(r"(?:decisions?|minutes?|resolutions?|resolved|actions?|additional documents|supporting documents)\s*:", re.IGNORECASE)
_DECIDES = re.compile(
    r"(?:[\d.()a-z]{1,8}\s+)?(?:That\b|It was\b|(?:.{0,40}\b)?(?:RESOLVED|Resolved|AGREED|Agreed|RECOMMENDED|DECIDED|ORDERED|CARRIED|Carried|ACTION:|Action:))"
)
# A line that opens with a vote goes on with the one before: "The Board voted / (5 to 1) to sell"
_COUNTED = re.compile(r"\(\d{1,3} (?:to|votes?|for|in favour|against)\b")


@dataclass(slots=True)
class Piece:
    """A block before it has its place in the text."""

    kind: BlockKind
    lines: list[Line]
    label: str | None = None
    level: int | None = None
    label_apart: bool = False  # the label stands in a column of its own, and so not in the first line

    @property
    def first(self) -> Line:
        return self.lines[0]

    @property
    def box(self) -> tuple[float, float, float, float]:
        """The box of what stands on the first page of it."""
        lines = [line for line in self.lines if line.page == self.first.page]
        return (
            round(min(line.x0 for line in lines), 1),
            round(min(line.top for line in lines), 1),
            round(max(line.x1 for line in lines), 1),
            round(max(line.bottom for line in lines), 1),
        )


@dataclass(frozen=True, slots=True)
class Type:
    """How a document sets its body: the height of its lines of type, how far down the next line is (in such heights), and the right margin."""

    size: float
    leading: float
    right: float
    bold: bool = False  # most lines are bold, and so bold tells nothing
    capitals: bool = False  # most lines are capitals


def measure_type(pages: Sequence[Sequence[Line]], widths: Sequence[float]) -> Type:
    """The commonest type of a document; a few short lines do not make a narrow page."""
    sizes = Counter(round(line.size, 1) for lines in pages for line in lines for _ in line.words)
    size = sizes.most_common(1)[0][0] if sizes else 12.0
    steps: Counter[int] = Counter()  # in twentieths of the height
    for lines in pages:
        for above, below in pairwise(lines):
            if abs(above.size - size) < size * 0.1 and 0.8 < (step := (below.top - above.top) / size) < 2.2:
                steps[round(step * 20)] += 1
    # Lines within a paragraph are the nearest that are common; where paragraphs are short, the gaps between them are commoner.
    near = [step for step in sorted(steps) if steps[step - 1] + steps[step] + steps[step + 1] >= max(2, steps.total() * 0.12)]
    common = max(near[:1] + [step for step in near if step <= near[0] + 1], key=steps.__getitem__) / 20 if near else 1.15
    ends = sorted(line.x1 for lines in pages for line in lines if len(line.words) > 5)
    widest = ends[int(len(ends) * 0.97)] if ends else 0.0
    texts = [line for lines in pages for line in lines if len(line.words) > 2]
    most = max(len(texts) * 0.6, 6)
    bold, capitals = sum(line.bold for line in texts) > most, sum(line.text.isupper() for line in texts) > most
    return Type(size, max(common, 0.9), max(widest, min(widths, default=500.0) * 0.62), bold, capitals)


def set_before(body: Type, lines: Iterable[Line], side: float) -> Type:
    """The type of a document whose text ends before a side column: its right margin is where the longest of nearly all lines ends."""
    ends = sorted(line.x1 for line in lines if len(line.words) > 5 and line.x1 < side)  # the head may be as wide as the page
    widest = ends[int(len(ends) * 0.97)] if ends else side
    return replace(body, right=widest) if widest < side else body


def flow_lines(lines: Iterable[Line], body: Type) -> list[Piece]:
    """Paragraphs, list items and headings, in the order of the lines, also over the pages."""
    pieces: list[Piece] = []
    for line in lines:
        label, kind = _label_of(line, pieces[-1] if pieces else None, body)
        if pieces and label is None and _goes_on(pieces[-1], line, body):
            pieces[-1].lines.append(line)
        else:
            pieces.append(Piece(kind, [line], label))
    for piece in pieces:
        _rank(piece, body)
    _nest(pieces)
    return pieces


def _label_of(line: Line, before: Piece | None, body: Type) -> tuple[str | None, BlockKind]:
    words = line.words
    if len(words) < 2:
        return None, "paragraph"
    gap = words[1].x0 - words[0].x1
    wide = gap > body.size * 0.45
    label, _ = split_label(words[0].text + ("   " if wide else " ") + " ".join(word.text for word in words[1:]))
    if label is None and line.strong and _HEADING_NUMBER.fullmatch(words[0].text) and any(c.isalpha() for c in words[1].text):
        label = words[0].text  # "20.01.04 Matters Arising", "C12 Apologies": the numbers of headings have no common form
        if _YEAR.fullmatch(words[0].text) or MONTH_AND_YEAR.match(" ".join(word.text for word in words[1:3])):
            label = None  # "2025 Budget", "2025-26 Council Tax", "6 MARCH 2014"
    if label is None or not label.startswith(clean_text(words[0].text)):
        return None, "paragraph"
    if label and before and not wide and _stands_inside(line, before, body):
        return None, "paragraph"
    return label, "list_item"


def _stands_inside(line: Line, before: Piece, body: Type) -> bool:
    """A number at the start of a line of running text: "… as agreed in paragraph / 12. The Board then …"."""
    last = before.lines[-1]
    return (
        last.page == line.page
        and line.top - last.top < body.leading * last.size * 1.25
        and abs(line.x0 - last.x0) < 2
        and len(before.lines) > (1 if before.label else 0)
        and not _has_room(last, line, body)
        and not _SENTENCE_END.search(last.text)
    )


def _has_room(last: Line, line: Line, body: Type) -> bool:
    """Whether the first word of a line would have found room at the end of the one before: then the break was meant.

    Margins differ by a few points from paragraph to paragraph, so a line that is not the end of a sentence has to leave some more.
    """
    first = line.words[0]
    spare = 0.0 if _SENTENCE_END.search(last.text) else (body.right - last.x0) * 0.04
    return last.x1 + (first.x1 - first.x0) + body.size * 0.3 + spare < body.right


def _goes_on(piece: Piece, line: Line, body: Type) -> bool:
    last = piece.lines[-1]
    if abs(last.size - line.size) > 0.12 * last.size:
        return False
    starts_small = line.text[:1].islower() or (line.text[:1] == "(" and _COUNTED.match(line.text) is not None)
    ends = bool(_SENTENCE_END.search(last.text))
    # bold that ends within the second line: "RESOLVED that the rent be raised / from May. Tenants to be told."
    bold_goes_on = last.bold and line.words[0].bold and not ends and not _has_room(last, line, body)
    if last.strong and not line.strong and all(x.strong for x in piece.lines) and not bold_goes_on:
        return False
    if last.page != line.page:
        return not piece.first.strong and (starts_small or (not ends and not _has_room(last, line, body)))
    step = line.top - last.top
    usual = max(body.leading, 1.05) * last.size
    if len(piece.lines) > 1 and piece.lines[-2].page == last.page:
        usual = max(usual, last.top - piece.lines[-2].top)
    if step > usual * 1.35 or step < 0:
        return starts_small and not ends and 0 < step < usual * 2.3 and not _has_room(last, line, body)
    if (starts_small and not ends) or (UNFINISHED.search(last.text) and not last.text.endswith(",")):  # a line of a list may end so
        return True
    if line.x0 < last.x0 - 3 and len(piece.lines) > 1 and not starts_small:
        return False
    if piece.first.strong and line.strong and not body.bold:
        return not ends
    return not _has_room(last, line, body)


def _rank(piece: Piece, body: Type) -> None:
    """Makes a heading of what looks like one, and tells its level as BlockBuilder's page says."""
    text = " ".join(line.text for line in piece.lines)
    letters = [c for c in text if c.isalpha()]
    if not letters or len(text.split()) > _HEADING_WORDS or len(piece.lines) > 4:
        return
    bold = not body.bold and all(line.strong for line in piece.lines)
    large = piece.first.size > body.size * 1.15
    capitals = not body.capitals and len(letters) > 3 and all(c.isupper() for c in letters)
    if not (bold or large or capitals) or (text.rstrip().endswith((".", ";", ",")) and not large):
        return
    if piece.label and not any(c.isdigit() for c in piece.label):
        return  # "(a)" and "•" open items of a list, bold or not
    if _DECIDES.match(text) and not _PART.fullmatch(text) and not large:
        return  # "RESOLVED that …" in bold is a decision
    piece.kind = "heading"
    if piece.label:
        piece.level = 2
    elif _PART.fullmatch(text):
        piece.level = 3


def _nest(pieces: Sequence[Piece]) -> None:
    """Tells list items their depth by their indents."""
    indents: list[float] = []
    for piece in pieces:
        if piece.kind == "heading":
            indents.clear()
        elif piece.kind == "list_item":
            while indents and indents[-1] > piece.first.x0 - 4:
                indents.pop()
            indents.append(piece.first.x0)
            piece.level = len(indents)


def flow_cell(lines: Sequence[Line], body: Type) -> list[Piece]:
    """The same for the lines of one cell or frame: its right margin is where its longest line ends."""
    return flow_lines(lines, replace(body, right=max((line.x1 for line in lines), default=body.right)))


def number_piece(piece: Piece, label: str, body: Type) -> None:
    """Gives a piece the number that is printed in a column of its own beside it."""
    piece.label, piece.kind, piece.label_apart = label, "list_item", True
    piece.level = 1
    _rank(piece, body)


def continues(piece: Piece, later: Piece) -> bool:
    """Whether a piece goes on in one of the next page."""
    if piece.kind == "heading" or later.kind != "paragraph" or later.first.page != piece.lines[-1].page + 1:
        return False
    last = piece.lines[-1]
    full = len(piece.lines) > 1 and last.x1 - last.x0 > 0.9 * max(line.x1 - line.x0 for line in piece.lines)
    return later.first.text[:1].islower() or (full and not _SENTENCE_END.search(last.text))


def join_piece(piece: Piece, known: frozenset[str]) -> str:
    """The words of a piece as one text, its label left out."""
    texts = [line.text for line in piece.lines]
    if piece.label and not piece.label_apart:
        first = piece.first.words[0].text
        texts[0] = texts[0][max(len(first), len(piece.label)) :].lstrip()
    return join_lines(texts, known)


def known_words(pages: Sequence[Sequence[Line]]) -> frozenset[str]:
    """The words that stand whole on some line of the document."""
    return words_known(line.text for lines in pages for line in lines)
