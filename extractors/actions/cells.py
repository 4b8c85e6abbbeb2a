"""Cells of an "Action" column that hold several tasks, or a task as a note: "JR to book hall Posters to shops GH", "Forms back by 12/5 JR", "JR paint".

In such a column whoever the minutes name is an owner, before the work ("JR to book", "JR paint") or behind it ("Posters to shops GH"); where another
begins, another task does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from extractors.actions.entries import labelled
from extractors.actions.owner_lines import known_owners
from extractors.actions.task import Task
from extractors.actions.words import base_verb
from extractors.beginnings import searched
from extractors.calendar_words import TIME_WORD
from extractors.outline import text_of

_WHO = searched(
    r"(?<![\w/’'-])(?P<who>(?:Cll?rs? |Mrs? |Ms |Miss )?[A-Z][A-Za-z’'-]*(?:(?:/|, ?| ?& ?| and )(?:Cll?r )?[A-Z][A-Za-z’'-]*){0,3})(?![\w/’'-])(?P<to> (?:also )?to (?=[a-z]))?"
)
_TITLE = re.compile(r"(?:Cll?rs?|Mrs?|Ms|Miss) ")
_INITIALS = re.compile(r"[A-Z]{2,3}|[A-Z]{1,2}(?:Mc|Mac|O[’'])[A-Z]")  # "JMcG"
_PARTS = searched(r"/|, ?| ?& ?| and ")
# Where a note begins behind another: "… by May |Posters to shops"
_NOTE = re.compile(r"[a-z\d] (?P<note>[A-Z][a-z]+ [a-z][^.;:]*)$")
_JOINT = " .,;:–—-"
_SHORTEST = 6  # characters of a task


def tasks_of_cell(doc: Doc, start: int, end: int) -> Iterator[Task]:
    """The tasks of one cell of an "Action" column, each with its owner."""
    text = text_of(doc)
    known: frozenset[str] | None = None
    begin, led = start, False  # whether the task names its owner first
    for found in _WHO.finditer(text, start, end):
        if found.start() < begin:
            continue
        known = known_owners(doc) if known is None else known
        if not _is_owner(found["who"], known):
            continue
        stop = found.end("who")
        if found["to"] or (
            _begins(text, found.start(), begin, start) and base_verb().match(text, stop, end)
        ):  # "|JR to order", "|JR order"
            if _is_task(text, begin, found.start()):
                yield _labelled(doc, begin, found.start())
            begin, led = found.start(), True
        elif _is_task(text, begin, found.start()) and (stop == end or text[stop:].lstrip(" .;,")[:1].isupper()):  # "Posters to shops GH|"
            if text.endswith((" to ", " with ", " from ", " by ", " and ", " for ", " of "), begin, found.start()):
                continue  # "Ideas to JR"
            # "JR to book hall by May |Posters to shops GH": two owners are two tasks
            note = _NOTE.search(text, begin + _SHORTEST, found.start()) if led else None
            if note and not TIME_WORD.match(text, note.start("note")):
                yield _labelled(doc, begin, note.start("note"))
                begin, led = note.start("note"), False
            task = _labelled(doc, begin, found.start())
            yield task if led else task._replace(owner=found["who"])
            led = False
            begin = stop
    if _is_task(text, begin, end):
        yield _labelled(doc, begin, end)


def names_its_owner(doc: Doc, start: int, end: int) -> bool:
    """Whether a cell without a row begins or ends with somebody whom the minutes name."""
    known = known_owners(doc)
    ends = [(found.start(), found.end("who")) for found in _WHO.finditer(text_of(doc), start, end) if _is_owner(found["who"], known)]
    return bool(ends) and (ends[0][0] == start or not text_of(doc)[ends[-1][1] : end].strip(_JOINT))


def _begins(text: str, at: int, begin: int, start: int) -> bool:
    return at == start or not text[begin:at].strip(_JOINT) or text[at - 2] in ".;"


def _is_task(text: str, start: int, end: int) -> bool:
    return len(text[start:end].strip(_JOINT)) >= _SHORTEST


def _is_owner(who: str, known: frozenset[str]) -> bool:
    return all(part in known or (_INITIALS.fullmatch(part) and not part.isupper()) for part in _PARTS.split(_TITLE.sub("", who)))


def _labelled(doc: Doc, start: int, end: int) -> Task:
    text = text_of(doc)
    while text[start] in _JOINT:
        start += 1
    while text[end - 1] in _JOINT:
        end -= 1
    return labelled(doc, start, end, "action-cell")
