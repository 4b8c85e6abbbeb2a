"""What sentences say is to be done: each cue is read in the file of its kind, and what one sentence opens is joined here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from spacy.tokens import Doc

from extractors.actions.added import added_item
from extractors.actions.done import done_as_asked
from extractors.actions.entrusted import entrusted_task, pleading_task
from extractors.actions.left_to_do import is_to_task, to_be_task
from extractors.actions.modals.undertakings import modal_task
from extractors.actions.owner import subject_before
from extractors.actions.promises import promise_task, promised_task
from extractors.actions.requests import request_task
from extractors.actions.taken_on import undertaking_task, volunteered_task
from extractors.actions.taken_up import speaker_of, taken_up
from extractors.actions.task import Task
from extractors.beginnings import searched
from extractors.cues import Cue
from extractors.outline import Sentence, text_of

# The text of a motion before it is put: "I give notice that I shall move …"
_MOTION = re.compile(
    r"(?:(?:I|We) (?:will|shall|hereby) (?:be )?(?:mov|propos|call|ask at the next)|That this Council calls?\b|This Council calls?\b)"
)
# Where a second task may begin: "… and |the Clerk would", "… and the Clerk said |she would"
_BEGINS_ANEW = re.compile(
    r"(?:;|,| and| but)(?: that)?(?: [^.,;:]{2,50} (?:said|agreed|replied|confirmed|advised|undertook|responded)(?: that)?)? $"
)
# "… was asked to ring the mill and agreed to do so", "Cllr Hall suggested that the Clerk write, and she agreed to do so"
_DOES_SO = re.compile(r" (?:do (?:so|this|that)|(?:supply|provide|send|bring) one)\b")
_SAID_THIS = re.compile(r" (?:said|confirmed|advised|replied|agreed|promised|undertook)(?: that)? (?:this|it|that) $")
_BE_DONE = re.compile(r" be (?:done|seen to|put in hand|arranged|attended to)\b")
# "asked for the map to be redrawn |and the Director agreed to send such a map|"
_GIVES_IT = searched(
    r"\b(?:agreed|undertook|promised|offered) to (?:circulate|send|e-?mail|share|provide|supply|bring|include|arrange|produce|prepare|add|publish) (?:them|these|those|it|this|that|such)\b"
)
_TOO_SHORT, _SHORT_LEAD = 15, 60  # characters of a deed, and of the words before it
_TELLS_WHEN = searched(r"day\b|\d")  # "meets the owner on Monday and |will ask": not when to ask
_LONGEST_JOINT, _OPENING = 8, 90  # characters: ", and"; of a task up to what it gives
# "The Warden confirmed that |this could be sent to members"
_GRANTS = searched(r"\b(?:agreed|confirmed|undertook|promised)(?: that)? $")
# What each frame of cues opens; requests have many
_TASK_OF: dict[str, Callable[[Doc, Sentence, Cue], Task | None]] = {
    "frame.undertaking": undertaking_task,
    "frame.promise": promise_task,
    "frame.promised": promised_task,
    "frame.entrust": entrusted_task,
    "frame.volunteered": volunteered_task,
    "frame.please": pleading_task,
    "frame.added": added_item,
    "frame.done": done_as_asked,
}


def tasks_of_sentence(doc: Doc, sentence: Sentence, cues: list[Cue], *, homely: bool) -> Iterator[Task]:
    """The tasks that the cues of one sentence open; a cue inside the task of an earlier one opens another only with a subject of its own.

    In `homely` minutes, those of a parish, everyday verbs make a task too: "she would attend the meeting".
    """
    text = text_of(doc)
    if text[sentence.start] in "IWT" and _MOTION.match(text, sentence.start, sentence.end):
        return
    last: Task | None = None
    alone = True
    for cue in cues:
        begin = cue.start
        if last and begin < last.start + 1:
            continue
        low = max(sentence.start, last.start + 1) if last else sentence.start
        if last and begin < last.end and not _BEGINS_ANEW.search(text, last.start, _subject_start(doc, low, begin)):
            continue
        if _DOES_SO.match(text, cue.end, sentence.end):
            if last and last.owner is None:  # "Cllr Hall asked that the list be sent; |the Clerk said she would do so"
                last = last._replace(owner=speaker_of(doc, low, subject_before(doc, low, begin)))
            task = None if last else taken_up(doc, sentence, cue, homely=homely)
        elif last and last.owner is None and _BE_DONE.match(text, cue.end) and (told := _SAID_THIS.search(text, low, cue.start)):
            last = last._replace(owner=subject_before(doc, low, told.start()).owner)  # "…, and |the Clerk said that this would be done"
            continue
        else:
            task = _task_at(doc, sentence, cue, homely=homely)
        if task is None:
            continue
        if last and _takes_it_on(text, last, task):
            last = last._replace(end=task.end, owner=task.owner)
            continue
        if last and _answers(text, last, task):
            last = task
            continue
        if last:
            if task.start < last.end:
                anew = _BEGINS_ANEW.search(text, last.start, task.start)
                between = text[last.start : anew.start() if anew else task.start]
                cut = len(between.rstrip(" ,;").removesuffix(" and").removesuffix(" but").rstrip(" ,;"))
                last = Task(last.start, last.start + cut, last.rule, last.origin, last.owner, last.requested_by)
            yield last
            alone = False
        last = task
    if last:
        yield _with_lead(text, sentence, last) if alone else last


def _with_lead(text: str, sentence: Sentence, task: Task) -> Task:
    """A deed too short to say what is to be done with the words before it: "|The Warden knows the owner and |will ask"."""
    begin = max(sentence.start, text.rfind("; ", sentence.start, task.start) + 2, text.rfind(": ", sentence.start, task.start) + 2)
    if (
        task.end - task.start >= _TOO_SHORT
        or not 0 < task.start - begin <= _SHORT_LEAD
        or not text.startswith(("will ", "would "), task.start)
        or not text.endswith((" and ", " but ", ", "), begin, task.start)
        or _TELLS_WHEN.search(text, begin, task.start)
    ):
        return task
    return task._replace(start=begin)


def _takes_it_on(text: str, asked: Task, task: Task) -> bool:
    """Whether a task is the promise of what was asked for before it: "asked for the counts, which |the Warden agreed to supply|"."""
    return asked.origin == "request" and asked.owner is None and task.owner is not None and text[asked.end : task.start] == ", which "


def _answers(text: str, asked: Task, task: Task) -> bool:
    """Whether a task is the promise of the very thing that was asked for before it, which is then no task of its own."""
    return (
        asked.origin == "request"
        and asked.owner is None
        and task.owner is not None
        and task.start - asked.end < _LONGEST_JOINT
        and _GIVES_IT.search(text, task.start, min(task.end, task.start + _OPENING)) is not None
    )


def _subject_start(doc: Doc, low: int, at: int) -> int:
    return subject_before(doc, low, at).start


def _task_at(doc: Doc, sentence: Sentence, cue: Cue, *, homely: bool) -> Task | None:
    """The task that a cue opens, read as its frame asks."""
    frame = cue.label
    if frame in ("frame.modal", "frame.should"):
        return modal_task(doc, sentence, cue, homely=homely)
    if frame == "frame.is_to":
        return is_to_task(doc, sentence, cue, homely=homely)
    if frame == "frame.to_be":
        return to_be_task(doc, sentence, cue, homely=homely)
    if frame == "frame.could":
        said = _GRANTS.search(text_of(doc), max(sentence.start, cue.start - 24), cue.start)
        return modal_task(doc, sentence, cue._replace(start=cue.end - len("could"), text="would"), homely=homely) if said else None
    return _TASK_OF.get(frame, request_task)(doc, sentence, cue)
