"""Lists of tasks below a line that says so: "Actions", "Summary of actions agreed:"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

from spacy.tokens import Doc

from extractors.actions.entries import NOTHING_TO_DO, OWNER_BESIDE, labelled, owner_of_task
from extractors.actions.lines import ACTION_WORDS
from extractors.actions.logged import logged_at
from extractors.actions.parties import names_people
from extractors.actions.task import Task, is_minuted
from extractors.actions.words import base_verb
from extractors.beginnings import searched
from extractors.marked_words import marked_places
from extractors.outline import Outline, text_of
from models import Block

_LIST_HEAD = re.compile(
    r"(?:\d+\.? )?(?:summary of |list of |agreed |key |new |outstanding )?(?:actions?|action (?:points?|items?|list|log|plan|summary|tracker|required))(?: points)?(?: arising| agreed| decided| taken| identified| log| list| summary)?(?: (?:from|at|during) (?:(?:the|this|that|our|today[’']s) )?(?:(?:last|previous) )?(?:meetings?|time))?[:.]?",
    re.IGNORECASE,
)
# "Who is doing what", "What we asked for last time:"
_JOBS_HEAD = re.compile(
    r"(?:\d+\.? )?(?:who(?: is| was| will|[’']s)?(?: to)? (?:do|does|doing) what|who does what|what needs (?:doing|to be done)|to[- ]do(?: list)?|things (?:to do|to be done|we need to do)|jobs(?: list| to (?:do|be done))?(?: (?:for|before) (?:next time|(?:the )?next (?:meeting|month)))?|tasks(?: (?:agreed|for [a-z ]{3,24}))?|(?:what|things) (?:we|members|you|was|were) (?:had )?(?:asked for|requested|promised|agreed to do|said (?:we|they)(?:[’']d| would) do)(?: (?:last time|at (?:the|our) last meeting|in [A-Z][a-z]+))?) ?[:.]?",
    re.IGNORECASE,
)
_JOBS = ("Who", "WHO", "To", "TO", "Thing", "THING", "Job", "JOB", "Task", "TASK", "What", "WHAT")
# What the minutes tell below the title "Actions arising": no task by itself
_PROSE = re.compile(
    r"(?:Members|Councillors|(?:The |This )?(?:[\w-]+ ){0,3}(?:Committee|Board|Panel|Council|Chair(?:man|person)?|Group|Cabinet|Forum|Officer|Report|report|action log|actions?|update)|It|Consideration|There|All)\b(?: [a-z]+)? (?:was|were|is|are|had|has|have|considered|noted|received|discussed|reviewed|went|presented|updated|introduced|asked|thanked|reported|gave|given|advised|agreed)\b"
)
# "3.1 Members went through the tracker." is no entry of it
_GONE_THROUGH = re.compile(
    r"(?:Members|Councillors|Trustees|Governors|(?:The )?(?:[\w-]+ ){0,2}(?:Committee|Board|Panel|Council|Group|Forum)) (?:\w+ly )?(?:went through|looked (?:at|through)|worked through|reviewed|noted|considered|discussed|received)\b"
)
# "Ms Hall spoke to the log.", "The tracker was reviewed."
_TALKED_OF = re.compile(
    r"(?:(?:Mrs?|Ms|Miss|Dr|Cll?r|Councillor)\.? )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)? (?:spoke to|introduced|presented|went through|ran through|took (?:members|Members|the [A-Z]\w+|colleagues) through) (?:the|this|an?) (?:\w+ )?(?:logs?|trackers?|lists?|actions?|sheet|updates?|reports?|papers?)\b"
    r"|The (?:logs?|trackers?|lists?|actions?) (?:was|were|is) "
)
# A column is headed "Action" too: "1. Welcome" is no task
_BUSINESS = re.compile(
    r"(?:Welcome|Apologies|Present|Attendance|Declarations?|Minutes of|Previous [Mm]inutes|Matters [Aa]rising|Chair(?:man|person)?[’']s (?:opening|welcome)|Introductions?)\b"
)
_NEXT_MEETING = re.compile(r"(?:Date of (?:the )?)?[Nn]ext meeting\b(?! to\b)")
_EARLIER = searched(r"\b(?:that|last|previous)\b", re.IGNORECASE)
# "JR to order rope|. Ongoing|"
_STANDING = re.compile(r"[.;] (?:Ongoing|Open|In progress|In hand|Outstanding|Carried forward)$")
_LONGEST_STANDING = 20  # characters
_LONGEST_HEAD = 60  # characters
_LONGEST_ENTRY = 160  # characters of one that ends in its owner
_LONGEST_NUMBER = 4  # digits


def find_headed_lists(doc: Doc, outline: Outline) -> Iterator[Task]:
    """List items below a line that says "Actions"; paragraphs count too while they read like tasks."""
    text, blocks = text_of(doc), outline.document.blocks
    heads = _heads(doc, outline)
    within = False
    items_only = False
    earlier = False  # whether the list is of the meeting before
    number = 0  # of the last item
    above = 0  # the level of a head that is an entry of a list itself: "• Action log", with "○ JR to write" below
    for index in range(min(heads, default=len(blocks)), len(blocks)):
        block = blocks[index]
        if block.kind == "table_row":
            continue
        if index in heads:
            within = index + 1 < len(blocks) and (
                block.kind == "heading"
                or text[block.end - 1] == ":"
                or blocks[index + 1].kind == "list_item"
                or _names_doer_last(doc, blocks[index + 1])
            )
            items_only = within and blocks[index + 1].kind == "list_item"
            earlier = _EARLIER.search(text, block.start, block.end) is not None
            above = _level(block) if items_only and block.kind == "list_item" and _level(blocks[index + 1]) > _level(block) else 0
            continue
        if block.kind == "list_item" and _level(block) <= above:
            within = False
        if not within:
            continue
        sentence = outline.sentence_at(block.start)
        # the last entry of a list may have been read as a heading, "3. Order the post – JR"
        is_item = block.kind == "list_item" or (
            block.label is not None and sentence is not None and (sentence.place != "title" or _number_of(block.label) == number + 1)
        )
        number = _number_of(block.label) if is_item else 0
        if (block.kind == "heading" or items_only) and not is_item:
            within = False
        listed = items_only and is_item  # whatever the agenda took it for
        if not within or sentence is None or not (listed or is_minuted(sentence)) or sentence.block != index:
            continue
        if NOTHING_TO_DO.fullmatch(text, block.start, block.end) or _NEXT_MEETING.match(text, block.start, block.end):
            continue
        if is_item and _GONE_THROUGH.match(text, block.start, block.end):
            continue
        next_item = text[block.end - 1] == ":" and text[block.start : block.end].isupper()  # "11. TREASURER'S REPORT:"
        if (
            next_item
            or _BUSINESS.match(text, block.start, block.end)
            or (not is_item and (_PROSE.match(text, block.start, block.end) or _TALKED_OF.match(text, block.start, block.end)))
        ):
            within = False
        elif logged_at(doc, block.start) or (earlier and text.find(". ", block.start + _LONGEST_NUMBER, block.end - _LONGEST_STANDING) > 0):
            continue  # "Bin at the quay. The firm will not empty it. Siting agreed": what became of it
        elif items_only or _reads_like_task(doc, block):
            end = block.end
            while end > block.start and text[end - 1] in " .;":
                end -= 1
            if standing := _STANDING.search(text, max(block.start, end - _LONGEST_STANDING), end):
                end = standing.start()
            yield labelled(doc, block.start, end, "action-list")
        else:
            within = False


def _names_doer_last(doc: Doc, block: Block) -> bool:
    """Whether a line ends in who is to do it: "Map of the stiles – reply to Mr Hall (Ms Poole)"."""
    if block.kind != "paragraph" or block.end - block.start > _LONGEST_ENTRY:
        return False
    beside = OWNER_BESIDE.search(text_of(doc), block.start + 8, block.end)
    return beside is not None and names_people(doc, *beside.span("who"))


def _heads(doc: Doc, outline: Outline) -> set[int]:
    """The blocks, by number, that head a list of actions."""
    text, blocks = outline.text, outline.document.blocks
    starts = [block.start for block in blocks]
    heads: set[int] = set()
    for at in marked_places(doc, ACTION_WORDS):
        number = bisect_right(starts, at) - 1
        block = blocks[number]
        if block.end - block.start < _LONGEST_HEAD and block.kind != "table_row" and _LIST_HEAD.fullmatch(text, block.start, block.end):
            heads.add(number)
    for number, (block, below) in enumerate(pairwise(blocks)):
        if (
            block.end - block.start < _LONGEST_HEAD
            and below.kind == "list_item"
            and text.startswith(_JOBS, block.start)
            and _JOBS_HEAD.fullmatch(text, block.start, block.end)
        ):
            heads.add(number)
    return heads


def _number_of(label: str | None) -> int:
    """The number that a list's label is, "5.", or 0."""
    digits = (label or "").strip("().")
    return int(digits) if digits.isdecimal() and len(digits) < _LONGEST_NUMBER else 0


def _level(block: Block) -> int:
    return block.level or 0


def _reads_like_task(doc: Doc, block: Block) -> bool:
    text = text_of(doc)
    return (
        base_verb().match(text, block.start, block.end) is not None
        or owner_of_task(doc, block.start, block.end) is not None
        or _names_doer_last(doc, block)
        or re.compile(r".{2,60} to (?:be )?\w+").match(text, block.start, block.end) is not None
    )
