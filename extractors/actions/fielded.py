"""Actions of a plan whose columns are written out: "Action 1.3 Close the accounts. Lead: CT. Due: 30 June 2025. RAG: Green".

A block counts where it names two such fields or more, one of them who leads or by when; the task is what stands before the first.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from extractors.actions.entries import NOTHING_TO_DO
from extractors.actions.tables import status_of_cells
from extractors.actions.task import Task, is_minuted
from extractors.beginnings import searched
from extractors.marked_words import MARKED, first_words, marked_places
from extractors.outline import outline_of, text_of

# Each with the sign behind it: without one of them no block is read
_NAMES = ("Due:", "Due date:", "By when:", "Deadline:", "Timescale:", "Target date:", "Due -", "Due –", "Completion date:")
_NAME_WORDS = MARKED.add(first_words(_NAMES))
_FIELD = searched(
    r"(?:[.;,|] ?| [–—-] |[(\[] ?| )(?:(?P<owner>(?:Action )?(?:Lead|Owner)(?: [Oo]fficer| [Mm]ember)?|Responsible(?: [Oo]fficer| [Pp]erson)?|By whom|Who)"
    r"|(?P<due>(?:Revised )?(?:Due|due)(?: date)?|By when|Deadline|Timescale|Target date|Completion date)|(?P<status>(?:B?RAG|Overall RAG)(?: rating| status)?|Status|Progress|Update))(?: ?:| [–—-]) "
)
_REFERENCE = re.compile(
    r"(?:ACTION|Action|Task) ?[:–—-] ?(?=[A-Z(])|(?:(?:Action|ACTION|AP|Ref|No\.?)(?: [Nn]o\.?| [Pp]oint)? ?)?#?[A-Z]{0,4}\d[\d./-]*[a-z]?[\])]?(?: ?[:.–—-])? (?=[A-Z(])"
)
_SHORTEST = 8  # characters of a task
_EDGES = " .,;:|()[]–-"


def find_fielded_tasks(doc: Doc, structured: Sequence[Task]) -> Iterator[Task]:
    """The tasks of blocks with fields written out; blocks in which `structured` tasks were found are left to those."""
    text, outline = text_of(doc), outline_of(doc)
    known = sorted(task.start for task in structured)
    behind = -1
    for place in [at for at in marked_places(doc, _NAME_WORDS) if text.startswith(_NAMES, at)]:
        sentence = outline.sentence_at(place)
        if sentence is None or place < behind or not is_minuted(sentence):
            continue
        block = outline.block_of(sentence)
        behind = block.end
        if block.kind == "table_row" or bisect_right(known, block.end) > bisect_right(known, block.start - 1):
            continue
        if task := _task(text, block.start, block.end):
            yield task


def _task(text: str, start: int, end: int) -> Task | None:
    fields = list(_FIELD.finditer(text, start, end))
    kinds = [field.lastgroup for field in fields]
    if len(fields) < 2 or "due" not in kinds:
        return None
    said: dict[str, str] = {}
    for field, following in zip(fields, [*fields[1:], None], strict=False):
        value = text[field.end() : following.start() if following else end].strip(_EDGES)
        said.setdefault(field.lastgroup or "", "" if NOTHING_TO_DO.fullmatch(value) else value)
    reference = _REFERENCE.match(text, start, fields[0].start())
    low, high = reference.end() if reference else start, fields[0].start()
    while high > low and text[high - 1] in _EDGES:
        high -= 1
    if high - low < _SHORTEST:
        return None
    status = status_of_cells([said["status"]]) if said.get("status") else "open"
    return Task(low, high, "action-fielded", "action_line", said.get("owner") or None, None, said.get("due") or None, status)
