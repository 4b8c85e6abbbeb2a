"""Notices of motion: their words stand by themselves, and what became of them is told below."""

from __future__ import annotations

import re
from itertools import pairwise

from extractors.beginnings import searched
from extractors.decisions.clauses.enumeration import collect_clauses
from extractors.decisions.motions.motions import MOTION_WORDS, Outcome, find_results, movers
from extractors.decisions.page import DecisionPage, Said

# What follows the words of a motion in their paragraph
_SAID_OF_IT = re.compile(
    r"(?:The|This) (?:[Mm]otion|above)\b|(?:It was )?[Ss]econded\b|In (?:proposing|moving|reply|response)\b|(?:Councillor|Cllr|Clr|Mr|Mrs|Ms|Dr)\.? [^.;]{2,50} (?:seconded|said|spoke)\b"
)
_CALLS_ON = searched(r"\b(?:ask|call on|request)\b(?! .*\bthat\b)", re.IGNORECASE)
_AGREED_TO = re.compile(r"[\s.”\"]{1,4}(?:This was |Unanimously )?[Aa]greed(?: unanimously| to)?\.")
_LEADS_ON = (":", "–", "—", " -")
_NEXT_NOTICE = re.compile(
    r"\n(?:\(?\w{1,3}[.)] )?(?:(?:Notice of )?Motion\b[^\n]{0,60}\b(?:by|of|from|No\.?)\b|(?:Standing )?[Ii]n the names? of\b|(?:Cll?r|Councillor|Clr|Mrs?|Ms|Dr)\.? [^\n:“\"]{2,50}(?:: ?|\n)[“\"]|(?:I|We) (?:will|shall|wish to) (?:move|propose)\b)"
)


def read_notice(page: DecisionPage, index: int) -> int | None:
    """A notice of motion whose words stand by themselves: a record where the item tells who seconded it or what became of it."""
    item = page.outline.item_of(page.sentences[index][0])
    block = page.blocks[index]
    if (
        item is None
        or page.sentences[index][0].item not in page.motion_items
        or (block.level is not None and block.kind != "list_item")
        or index + 1 >= len(page.blocks)
    ):
        return None
    words = MOTION_WORDS.match(page.text, block.start, block.end)
    if words is None:
        return None
    last = index
    while (  # a motion printed in bold comes as one heading a line
        block.kind == "heading"
        and last + 2 < len(page.blocks)
        and page.text[page.blocks[last].end - 1] not in '.”"'
        and page.blocks[last + 1].kind == "heading"
        and last - index < 20
    ):
        last += 1
    end = _end_of_words(page, index) if last == index else page.blocks[last].end
    below = page.text[end : min(item.end, end + 6000)]
    if following := _NEXT_NOTICE.search(below):
        below = below[: following.start()]
    told = [result.outcome for result in find_results(below, 0)] or (["carried"] if _AGREED_TO.match(below) else [])
    if not told and "econded" not in below:
        return None
    if re.search(r"\bresolved\b ?:", below, re.IGNORECASE):
        return None  # the words that were resolved follow
    start = words.end() if words.group().strip("“\"‘' ") else block.start
    mover, seconder = movers(page.doc, end, end + len(below))
    if page.text.endswith(_LEADS_ON, start, end) and page.blocks[last + 1].label:
        return _read_clauses(page, last + 1, mover, seconder, told[-1] if told else "carried")
    page.add(
        start,
        end,
        "resolution-notice",
        block.label,
        mover=mover,
        seconder=seconder,
        motion="motion",
        outcome=told[-1] if told else "carried",
        verb="request" if start > block.start and _CALLS_ON.search(words.group()) else None,
    )
    return last + 1 if end == page.blocks[last].end else None  # what was said of it is read next


def _read_clauses(page: DecisionPage, first: int, mover: str | None, seconder: str | None, outcome: Outcome) -> int:
    """The clauses of a motion whose opening only names the body: "That the Council –", and below it "(a) agrees to …"; gives the next block."""
    clauses, after = collect_clauses(page.text, page.blocks, first, page.limit(first, verbs_open=True))
    said: Said = {"mover": mover, "seconder": seconder, "motion": "motion"}
    page.add_all(clauses, "resolution-notice", page.next_group(), said, outcome)
    return max(after, first)


def _end_of_words(page: DecisionPage, index: int) -> int:
    """Where the words of a motion end in their paragraph: what was said of it may follow in it."""
    sentences = page.sentences[index]
    for before, sentence in pairwise(sentences):
        if _SAID_OF_IT.match(page.text, sentence.start, sentence.end):
            return before.end
    return page.blocks[index].end
