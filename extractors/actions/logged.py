"""Entries of an action log that are told with their reference: "Action 3.1 (JR to share the map): complete", "Action 12 (signs on the green) had been completed".

What the bracket says is the task where it names who is to do it; else the words that tell its state belong to it. "Action 12 (Ms Hall): find a hall" is
an action line with its owner.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from extractors.actions.entries import labelled
from extractors.actions.lines import ACTION_WORDS
from extractors.actions.task import Status, Task, is_minuted
from extractors.marked_words import marked_places
from extractors.outline import Outline, text_of

_ENTRY = re.compile(
    r"[Aa](?:ction|CTION)(?: [Nn]o\.?| [Pp]oint| [Ii]tem)? ?#?[A-Z]{0,3}\d[\w/.-]* \((?P<task>[^()\n]{4,160})\) ?(?P<joint>[:–—-]+ ?|(?=[a-z]))"
)
_STATE = re.compile(
    r"(?:(?:(?:was|is|had been|has been|were|this (?:was|is|has been|had been)) )?(?:now |since |all |also )*(?P<done>completed?|closed|done|discharged|actioned|circulated|sent|received|signed off)"
    r"|(?P<open>(?:(?:was|is|had been|has been|would be|to be) )?(?:now |still )*(?:outstanding|ongoing|in progress|overdue|awaited|carried (?:forward|over)|rolled (?:forward|over))|(?:to |would )?remain(?:s|ed)? (?:open|outstanding)|not (?:yet )?\w+))\b",
    re.IGNORECASE,
)
_WHO_TO = re.compile(r"(?P<who>[A-Z][\w’'&/., -]{1,50}?) to (?=[a-z])")


def find_logged(doc: Doc, outline: Outline) -> Iterator[Task]:
    """The entries of a log, in the order of the text."""
    for at in marked_places(doc, ACTION_WORDS):
        sentence = outline.sentence_at(at)
        if sentence and is_minuted(sentence) and (task := logged_at(doc, at)):
            yield task


def logged_at(doc: Doc, at: int) -> Task | None:
    """The entry of a log that begins at an offset."""
    text = text_of(doc)
    entry = _ENTRY.match(text, at)
    if entry is None:
        return None
    state = _STATE.match(text, entry.end())
    status: Status = "done" if state and state["done"] else "open"
    if _WHO_TO.match(text, *entry.span("task")):
        return labelled(doc, *entry.span("task"), "action-logged")._replace(status=status)
    return Task(at, state.end(), "action-logged", "action_line", status=status) if state else None
