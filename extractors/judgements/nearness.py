"""Whether a sentence stands where an inspection is told of: in its own paragraph, in the title of its item, or in the paragraphs above it.

"Ofsted visited in May." opens what the next paragraphs of the item go on to tell; the words "rating" and "assessed" do not reach so far, nor does an auditor.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from extractors.beginnings import searched
from extractors.cues import Cue
from extractors.judgements.scope import SCALE, is_own_view, titles_above
from extractors.outline import Outline, Sentence

_FURTHEST = 1500  # characters
_STRONG_ACTS = frozenset(
    {
        "inspection",
        "inspections",
        "inspected",
        "inspectors",
        "inspector",
        "report card",
        "report cards",
        "re-inspected",
        "re-inspection",
        "judgement",
        "judgements",
        "judged",
    }
)
_PLANNING = searched(r"\bplanning $", re.IGNORECASE)
_AUDIT = re.compile(r"audit", re.IGNORECASE)
_NUMBER = searched(r"(?<![\w.,/£€#:-])[1-6]s?(?![\w%/:]|[.,-]\d)")
_PLURAL = searched(r"(?<![\w.,£-])[1-6]s(?= (?:for|in|on|under|across|throughout|overall|and)\b|[.,;]|$)")


class Nearness:
    """What the cues of a document say of the places around them.

    `numbers` are the places of the numbers that may be grades: an inspectorate is named near them, and so are grades or scores.
    """

    def __init__(self, outline: Outline, cues: Sequence[Cue]) -> None:
        self.outline = outline
        strong = [
            cue
            for cue in cues
            if (cue.label == "inspectorate" and not _AUDIT.search(cue.text))
            or (
                cue.label == "act"
                and cue.text.lower() in _STRONG_ACTS
                and not _PLANNING.search(outline.text, max(0, cue.start - 9), cue.start)
            )
        ]
        self.starts = [cue.start for cue in strong]
        self.named = [cue.start for cue in strong if cue.label == "inspectorate"]
        self.headings = [number for number, block in enumerate(outline.document.blocks) if block.kind == "heading"] if self.named else []
        self.told: dict[int, bool] = {}  # what paragraphs say, by their number
        self.numbers = sorted(self._numbers()) if self.starts else []

    def paragraph(self, sentence: Sentence) -> bool:
        """Whether the paragraph of a sentence tells of an inspection."""
        known = self.told.get(sentence.block)
        if known is None:
            block = self.outline.block_of(sentence)
            known = _within(self.starts, block.start, block.end) and not is_own_view(self.outline.text[block.start : block.end])
            self.told[sentence.block] = known
        return known

    def titled(self, sentence: Sentence) -> bool:
        """Whether the heading above it names an inspectorate: "6. HMICFRS: PEEL inspection"."""
        at = bisect_left(self.headings, sentence.block) - 1
        item = self.outline.item_of(sentence)
        blocks = self.outline.document.blocks
        heading = blocks[self.headings[at]] if at >= 0 else None
        if heading is not None and (item is None or heading.start >= item.start) and _within(self.named, heading.start, heading.end):
            return True
        return item is not None and _within(self.named, item.start, self.outline.text.find("\n", item.start))

    def item(self, sentence: Sentence) -> bool:
        """Whether the paragraphs above do, or the title of the item names an inspectorate: "Inspections" alone says little."""
        low, item = self._above(sentence), self.outline.item_of(sentence)
        if any(_within(self.named, *title) for title in titles_above(self.outline, item)):
            return True
        if item is None or item.start < low:
            return _within(self.starts, low, sentence.start)
        blocks = self.outline.document.blocks
        title = blocks[bisect_right(blocks, item.start, key=attrgetter("start")) - 1]
        titled = min(sentence.start, title.end)
        return _within(self.named, low, titled) or _within(self.starts, titled, sentence.start)

    def holds_number(self, sentence: Sentence) -> bool:
        """Whether a number in the sentence may be a grade."""
        return _within(self.numbers, sentence.start, sentence.end)

    def _above(self, sentence: Sentence) -> int:
        """Where what stands above a sentence, in its item and near it, begins."""
        item = self.outline.item_of(sentence)
        return max(item.start if item else 0, sentence.start - _FURTHEST)

    def _numbers(self) -> set[int]:
        """The places of the numbers that stand near an inspectorate and its grades."""
        found: set[int] = set()
        text, behind, item = self.outline.text, -1, None
        scales: dict[int, bool] = {}  # whether grades or scores are told of in or above a paragraph, by its number
        for named in self.starts:
            sentence = self.outline.sentence_at(named)
            if sentence is None:
                continue
            end, low = min(len(text), named + _FURTHEST), self.outline.block_of(sentence).start
            low, behind, item = (low if sentence.item != item else max(behind, low)), end, sentence.item
            for match in _NUMBER.finditer(text, low, end):
                place = self.outline.sentence_at(match.start())
                if place is None or place.item != item:
                    break
                block = self.outline.block_of(place)
                if block.kind not in ("paragraph", "list_item"):
                    continue
                if place.block not in scales:
                    above = max(self._above(place), named - _FURTHEST)
                    scales[place.block] = bool(SCALE.search(text, above, block.end) or _PLURAL.search(text, block.start, block.end))
                if scales[place.block]:
                    found.add(match.start())
        return found


def _within(starts: Sequence[int], low: int, high: int) -> bool:
    return bisect_right(starts, high - 1) > bisect_left(starts, low)
