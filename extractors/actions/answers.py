"""Tasks that what stands behind them answers: somebody takes a wish on, undertakes it in words of their own, or the line below says that it was done."""

from __future__ import annotations

import re
from bisect import bisect_right

from spacy.tokens import Doc

from extractors.actions.owner import subject_before
from extractors.actions.task import Task
from extractors.outline import Outline, text_of

_WISHES = ("action-asked-that", "action-asked-to-see", "action-asked-for", "action-requested")
_SHORT_ANSWER = 160  # characters
_OPENING = 60  # characters of an undertaking, with its subject and its verb
# "Members asked that the fare be looked at. The Lead Officer undertook to do so."
_DOES_SO = re.compile(
    r"(?P<who>[A-Z][^.;:,]{1,60}?) (?:also |then )?(?:undertook to|agreed to|promised to|offered to|said that (?:he|she|they) would|confirmed that (?:he|she|they) would) (?:do (?:so|this|that)|see to (?:it|this|that))\b[^.;]{0,60}\.?$"
    r"|(?P<says>[A-Z][^.;:,]{1,60}?) (?:(?:said|confirmed|replied|advised|agreed|promised|undertook)(?: that)? (?:this|it|that|these|they) (?:would|could|will|can) be (?:done|arranged|seen to|looked at|put in hand|provided|supplied|actioned|added|included|possible)|agreed(?: to (?:this|it|that))?)\.?$"
)
# What a list of matters arising says below a task: "Map sent", "This had been done.", "To be talked about tonight"
_DONE_BELOW = re.compile(
    r"(?!.{0,60}\bto be\b)(?:[\w’'-]+ ){0,8}(?:sent|done|completed?|circulated|provided|actioned|received|shared|included|added|reported|contacted|written|closed)\b",
    re.IGNORECASE,
)
# "It had been requested in May that all be given a map. |This had been sent."
_HAD_ASKED = re.compile(r"(?:It|[A-Z][\w’' ]{2,40}?) had (?:\w+ )?(?:been (?:requested|asked|agreed|suggested)|requested|asked)\b")
_IS_NOW_DONE = re.compile(
    r"(?:This|It|That|They|These|The \w+) (?:had|has|have|was|were) (?:now |since |already |also |duly |both |all )*(?:been )?(?:e-?mailed|sent|done|issued|completed?|circulated|provided|actioned|shared|included|added|published|supplied|given|obtained|arranged)\b"
)


def without_answered_wishes(outline: Outline, said: list[Task]) -> list[Task]:
    """The tasks without a wish that the next sentence takes up: "Members asked to see the draft. The Director said that |he would send it".

    "The Director would |also| find a date" is another deed.
    """
    taken_up = {
        outline.sentences[index - 1].start
        for task in said
        if task.origin == "undertaking" and task.owner and (index := bisect_right(outline.starts, task.start) - 1) > 0
        if outline.sentences[index - 1].block == outline.sentences[index].block
        and outline.text.find(" also ", task.start, min(task.end, task.start + _OPENING)) < 0
    }
    return [
        task
        for task in said
        if not (
            task.rule in _WISHES
            and task.owner is None
            and (asked := outline.sentence_at(task.start)) is not None
            and asked.start in taken_up
        )
    ]


def taken_on(doc: Doc, outline: Outline, said: list[Task]) -> list[Task]:
    """The tasks with whoever takes them on in the next sentence of their paragraph."""
    text, told = text_of(doc), []
    for task in said:
        index = bisect_right(outline.starts, task.start)
        following = outline.sentences[index] if task.owner is None and index < len(outline.sentences) else None
        if (
            following
            and following.end - following.start < _SHORT_ANSWER
            and outline.sentences[index - 1].block == following.block
            and (does := _DOES_SO.match(text, following.start, following.end))
        ):
            subject = subject_before(doc, following.start, does.end("who") if does["who"] else does.end("says"))
            if subject.kind in ("person", "group", "body") and subject.owner:
                told.append(task._replace(owner=subject.owner))
                continue
        told.append(task)
    return told


def answered(outline: Outline, said: list[Task]) -> list[Task]:
    """Tasks of a list of matters arising with what the line below each tells of it: "Map to be sent to all:" and below it "Map sent"."""
    told: list[Task] = []
    answers: set[int] = set()
    for task in sorted(said, key=lambda task: task.start):
        sentence = outline.sentence_at(task.start)
        if sentence is None or sentence.start in answers:
            continue
        done = False
        if _HAD_ASKED.match(outline.text, sentence.start, task.end) and _IS_NOW_DONE.match(outline.text, sentence.end + 1):
            done = True
        if outline.text[sentence.end - 1] == ":" and (below := outline.sentence_at(sentence.end + 2)) and below.start > sentence.end:
            answers.add(below.start)
            done = _DONE_BELOW.match(outline.text, below.start, below.end) is not None
        told.append(task._replace(status="done") if done else task)
    return told
