"""The document as the finders see it: sentences in their places.

A finder never asks which page or block a word is on; it asks what kind of sentence it stands in: one of an item's minutes, of its purpose text,
of a decision, of a table. `Outline` answers that.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple, Protocol, TypeVar

from spacy.tokens import Doc

from extractors.beginnings import searched
from extractors.letters import lowered
from extractors.sentences import split_sentences
from models import AgendaItem, Block, Document, Meeting

_SAYS = searched(
    r"\b(?:was|were|had|has|have|is|are|will|would|be|been|agreed|resolved|noted|reported|approved|requested|asked|raised|stated|said|advised|thanked|informed|enquired|queried|suggested|proposed|welcomed|explained|outlined|referred to)\b",
    re.IGNORECASE,
)

_DECIDES = searched(
    r"\b(?:was|were|been|be|it was) (?:\w+ly )?(?:approved|agreed|accepted|adopted|noted|signed|resolved|elected)\b|\bseconded\b|\b(?:RESOLVED|AGREED)\b|\b(?:[Aa]greed|[Rr]esolved) (?:that|to)\b"
)

# "The Board agreed the paper's recommendations as follows": the body's deed, and no title
_BODY_DECIDES = re.compile(
    r"(?:The |This )?(?:[A-Z][\w’'&-]+ ){0,4}(?:Board|Committee|Sub-Committee|Panel|Council|Forum|Group|Authority|Cabinet|Members|Trustees|Governors|Directors|Councillors) (?:\w+ly |also |then )?(?:agreed|approved|noted|endorsed|resolved|adopted|ratified|accepted|recorded|thanked|recommended|discussed|considered|reviewed|received|acknowledged)\b"
)
# "6.1 Annual report received."
_TAKEN = re.compile(r".{3,80}\b(?:(?:report|update|minutes|accounts|letter) received|noted|approved|accepted|adopted|ratified|endorsed)\.?")
# "7.3 Ms Hall to ring the school.": a numbered task with its full stop
_DOER_TO = re.compile(
    r"(?!(?:To|Proposals?|Requests?|Applications?|Motions?|Decisions?|Plans?|Amendments?|Changes?|Appointments?|Authority|Resolution|Reports?|Recommendations?|How|What|Whether|Election|Delegat\w+|Referrals?|Responses?|Access|Support|Update|Introduction|Next|Dates?) )[A-Z][^.:]{1,60}? to (?!(?:the|a|an|and|all|our|its|their)\b)[a-z]"
)

_DECISIONS = re.compile(r"(?:decisions?|resolutions?)(?: (?:made|taken|agreed))?:?", re.IGNORECASE)  # of minutes without items
_TELLS = searched(
    r"\b(?:reported|noted that|agreed (?:that|to)|advised (?:that|members|the)|informed (?:members|the)|stated that|explained|raised (?:the|a|an|concerns?)|outlined|considered (?:a|the)|referred to|enquired|welcomed (?:the|this)|resolved)\b",
    re.IGNORECASE,
)

# "As Cabinet Member for Highways, I agree to:", above the first heading of a record of decision
_DECIDES_ALONE = re.compile(
    r"[“\"]?As (?:the )?[A-Z][^.:]{3,160}? I (?:have |hereby |therefore )?(?:agreed?|approved?|decided?|resolved?|authorised?|determined?)\b"
)

_FEWEST_WORDS = 6
_new = tuple.__new__  # what a NamedTuple calls through a function of its own, which takes as long again
# Who came, when and where they met, when it began
_OF_HEAD = searched(
    r"^(?:present|in attendance|attendees|apolog|minutes|notes|notice|held|venue|date|time|chair|clerk)|\b(?:present|attend(?:ed|ance|ing)?|apologi[sz]\w*|absen\w+|was held|were held|meeting (?:was )?(?:held|opened|began|commenced|started)|opened the meeting|welcomed|took the chair|in the chair)\b",
    re.IGNORECASE,
)

Place = Literal["head", "title", "purpose", "decision", "minutes", "documents"]


class _HasStart(Protocol):
    @property
    def start(self) -> int: ...


_Placed = TypeVar("_Placed", bound=_HasStart)


class Sentence(NamedTuple):
    """A sentence of a block (a heading or a table row is one sentence), as offsets into the text.

    `place` tells which part of the meeting it stands in: "head" is what comes before the first item (attendance, venue), "title" an item's title,
    "documents" lists of papers. `item` is the ordinal of the item, None in the head.
    """

    start: int
    end: int
    block: int
    item: int | None
    place: Place


@dataclass(frozen=True)
class Outline:
    """A document with its meetings, items and sentences, all in the order of the text."""

    document: Document
    meetings: tuple[Meeting, ...]
    items: tuple[AgendaItem, ...]
    sentences: tuple[Sentence, ...]
    starts: tuple[int, ...]
    text: str
    lower: str  # the text in small letters, letter for letter, so that places in it hold in the text
    blocks: tuple[Block, ...]

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds this offset, or the last one that begins before it; None before the first."""
        index = bisect_right(self.starts, offset) - 1
        return self.sentences[index] if index >= 0 else None

    def by_sentence(self, found: Iterable[_Placed]) -> Iterator[tuple[Sentence, list[_Placed]]]:
        """What was found, which comes in the order of the text, with the sentence of each as `sentence_at` tells it; nothing before the first."""
        groups: dict[int, list[_Placed]] = {}
        for one in found:
            groups.setdefault(bisect_right(self.starts, one.start) - 1, []).append(one)
        groups.pop(-1, None)
        for index, group in groups.items():
            yield self.sentences[index], group

    def block_of(self, sentence: Sentence) -> Block:
        return self.blocks[sentence.block]

    def item_of(self, sentence: Sentence) -> AgendaItem | None:
        return None if sentence.item is None else self.items[sentence.item]

    def meeting_of(self, sentence: Sentence) -> Meeting | None:
        """The meeting that a sentence belongs to: most documents have one, a page about an issue can have several."""
        if not self.meetings:
            return None
        item = self.item_of(sentence)
        return self.meetings[item.meeting if item else 0]

    def top_item_of(self, sentence: Sentence) -> int | None:
        """The ordinal of the top-level item that a sentence stands in."""
        ordinal = sentence.item
        while ordinal is not None and (parent := self.items[ordinal].parent) is not None:
            ordinal = parent
        return ordinal


def build_outline(document: Document, meetings: tuple[Meeting, ...], items: tuple[AgendaItem, ...]) -> Outline:
    """Splits every block into sentences and tells each its place."""
    text = document.text
    sentences: list[Sentence] = []
    following = 0  # the item that opens next
    # A heading near the end of minutes without any other ("Next meeting") leaves what stands above it without items
    untold = not items or items[0].start * 2 > len(text)
    in_head = True
    place: Place = "head"
    above_list = deciding = False  # whether the block above is "Decisions", whether a list below it goes on
    for number, block in enumerate(document.blocks):
        begin, stop = block.start, block.end
        while following < len(items) and items[following].start <= stop:
            following += 1
        ordinal = following - 1 if following else None
        if ordinal is None:
            if in_head:
                # With items known, only a block that tells of a debate ends the head: their numbers may begin late, or only in an appendix
                # Without any, so does a decision: "RESOLVED that the minutes be signed", and with them one that bears a number
                may_decide = block.kind != "table_row" if untold else block.kind == "list_item"
                in_head = (
                    not _ends_head(text, block, untold=untold)
                    and not (may_decide and _DECIDES.search(text, begin, stop))
                    and _DECIDES_ALONE.match(text, begin, stop) is None
                )
            deciding = (deciding or above_list) and block.kind == "list_item"
            above_list = _DECISIONS.fullmatch(text, begin, stop) is not None
            place = "decision" if deciding else "head" if in_head else "minutes"
        else:
            item = items[ordinal]
            place = _place(item, begin)
            if begin <= item.start < stop and (title_end := _title_end(text, item, block)) is not None:
                sentences.append(Sentence(item.start, title_end, number, ordinal, "title"))
                begin = title_end + len(text[title_end:stop]) - len(text[title_end:stop].lstrip(" :;.–—-"))
        if block.kind in ("paragraph", "list_item"):
            for start, end in split_sentences(text, begin, stop):
                if start < end:
                    sentences.append(_new(Sentence, (start, end, number, ordinal, place)))
        elif begin < stop:
            sentences.append(_new(Sentence, (begin, stop, number, ordinal, place)))
    starts = tuple([sentence.start for sentence in sentences])
    return Outline(document, meetings, items, tuple(sentences), starts, text, lowered(text, 0, len(text)), document.blocks)


def _title_end(text: str, item: AgendaItem, block: Block) -> int | None:
    """Where the item's title ends in the block that it opens; None where the title is a sentence of the minutes."""
    end = item.start + len(item.title)
    if end > block.end or text[item.start : end] != item.title:
        return block.end
    if block.kind == "heading" or item.title.startswith("To "):
        return end
    stopped = item.title.endswith(".") or text.startswith(".", end)
    if _DECIDES.search(item.title) or _BODY_DECIDES.match(item.title):
        return None
    told = _SAYS.search(item.title) or _DOER_TO.match(item.title) or (item.level > 1 and _TAKEN.fullmatch(item.title))
    return None if stopped and told else end


def _ends_head(text: str, block: Block, *, untold: bool) -> bool:
    """Whether a block tells of a debate; in a document without items any long sentence is taken for that, and a short one that says something."""
    if untold and _is_told(text, block):
        return True
    return _is_prose(text, block) and (untold or _TELLS.search(text, block.start, block.end) is not None)


def _is_told(text: str, block: Block) -> bool:
    """Whether a block is a short paragraph of the minutes, and not of those who came or of when they met: "The lamp had been mended."."""
    line = text[block.start : block.end]
    return (
        block.kind in ("paragraph", "list_item")
        and len(line.split()) >= _FEWEST_WORDS
        and line.endswith(".")
        and _SAYS.search(line) is not None
        and _OF_HEAD.search(line) is None
    )


def _is_prose(text: str, block: Block) -> bool:
    """Whether a block can be a part of the minutes, in a document without items: a long sentence that is no list of those present."""
    line = text[block.start : block.end]
    return (
        block.kind in ("paragraph", "list_item")
        and len(line.split()) >= 20
        and line.count(",") < max(8, len(line.split()) // 9)  # a list of names has a comma every two or three words
        and not line.lower().startswith(("present", "minutes of"))
    )


def _place(item: AgendaItem, start: int) -> Place:
    for section in item.sections:
        if section.start <= start < section.end:
            return section.kind
    return "minutes"


def outline_of(doc: Doc) -> Outline:
    """The outline that `extract` laid beside a spaCy Doc."""
    outline = doc.user_data["outline"]
    if not isinstance(outline, Outline):
        raise TypeError("this Doc was not made by extract()")
    return outline


def text_of(doc: Doc) -> str:
    """The text that a Doc was made of: the same as `doc.text`, which spaCy joins anew from every token each time it is asked."""
    text: str = doc.user_data["outline"].text
    return text
