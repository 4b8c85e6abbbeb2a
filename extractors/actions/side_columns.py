"""Who stands at the side of what was minuted: theirs is its last sentence, or the last that reads like a task.

In minutes that are kept as a table, "Item | Discussion | Who | By when", the columns beside a row's passage say whose task it holds, and by when: "… The lamp
is out again. Warden to ring the mill. | JR | 3 May". Near miss: a row whose cells beside the passage are empty holds what its sentences say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from extractors.actions.entries import NOTHING_TO_DO, reads_like_task, task_span
from extractors.actions.parties import names_people
from extractors.actions.task import Task
from extractors.outline import outline_of, text_of
from extractors.readers.minuted_tables import MINUTED
from extractors.sentences import split_sentences
from models import Block

# "CPL returned.", "Voting 4 for, 3 against", "Q. JR asked if it could be moved": what passes at the meeting is nobody's task
_OF_THE_MEETING = re.compile(
    r"(?:Q|Question)[.:] |(?:[\w’'.]+ ){1,4}(?:returned|left|re-?joined|withdrew|arrived|abstained)\b[^.;]{0,40}$|(?:Voting|Votes?|For|Against|Carried|Unanimous|Proposed|Seconded)\b"
)
_ACTION = re.compile(r"(?:ACTIONS?|Actions?)(?: (?:by|for|on))?(?: ?[:–—-])? (?=[A-Z])")
_NUMBER = re.compile(r"\d{1,3}\.\d{1,2} (?=[A-Z])")
_SHORTEST_PASSAGE = 12  # characters


def columns_beside_minutes(headings: Sequence[str], kinds: Sequence[str | None]) -> list[str | None] | None:
    """The columns of minutes that are kept as a table, with "passage" for that of the text; None where the table is another."""
    if "task" in kinds or "owner" not in kinds:
        return None
    told = next((at for at, heading in enumerate(headings) if MINUTED.fullmatch(heading.strip())), None)
    if told is None:
        return None
    return ["passage" if at == told else kind if kind in ("owner", "due") else None for at, kind in enumerate(kinds)]


def beside_passage(doc: Doc, place: dict[str, tuple[int, int]], above: Block | None) -> Iterator[Task]:
    """The task of a row with a passage, where the column beside it names somebody; `place` tells which cell holds what.

    Where the passage was read as paragraphs, it is in the last of them, `above` the row.
    """
    text, passage = text_of(doc), place["passage"]
    if above is not None and passage[0] == passage[1]:
        passage = above.start, above.end
    if not names_people(doc, *place["owner"]) or passage[1] - passage[0] < _SHORTEST_PASSAGE:
        return
    owner = text[slice(*place["owner"])].strip(" .").removeprefix("The ")
    due = text[slice(*place["due"])].strip() if "due" in place else ""
    task = side_column(doc, passage, owner) or last_sentence(doc, passage, owner)
    yield task._replace(due_phrase=None if not due or NOTHING_TO_DO.fullmatch(due) else due)


def side_column(doc: Doc, beside: tuple[int, int], owner: str) -> Task | None:
    """Who stands at the side of a paragraph: theirs is its last sentence, if that reads like a task, or an earlier one that does."""
    task = last_sentence(doc, beside, owner)
    if reads_like_task(doc, task.start, task.end):
        return task
    pieces = split_sentences(text_of(doc), *beside)
    earlier = next((piece for piece in reversed(pieces) if reads_like_task(doc, *piece)), None)
    return Task(*earlier, "action-owner-below", "action_line", owner) if earlier else None


def last_sentence(doc: Doc, cell: tuple[int, int], owner: str) -> Task:
    """The last sentence of a cell or paragraph, as the task of whoever stands beside it."""
    pieces = split_sentences(text_of(doc), *cell)
    told = next((piece for piece in reversed(pieces) if not _OF_THE_MEETING.match(text_of(doc), *piece)), pieces[-1])
    start, end = task_span(doc, *told)
    return Task(start, end, "action-column", "action_line", owner)


def with_owner_beside(doc: Doc, task: Task) -> Task:
    """A task told in minutes set in two columns, with whoever stands alone beside it: "2.4 The Panel asked for a map. | Jo Rivers"."""
    outline = outline_of(doc)
    ordered = task.owner is not None and outline.text.startswith(f"{task.owner} to ", task.start)  # "RT to send it | KB": a line of its own
    sentence = None if ordered or task.rule == "action-table" else outline.sentence_at(task.start)
    block = outline.block_of(sentence) if sentence else None
    if block is None or block.kind != "table_row":
        return task
    bar = outline.text.find(" | ", task.end, block.end)
    if bar < 0 or outline.text.find(" | ", bar + 3, block.end) >= 0 or not names_people(doc, bar + 3, block.end):
        return task
    numbered = _NUMBER.match(outline.text, task.start)
    labelled = _ACTION.match(outline.text, bar + 3, block.end)  # "| Action: JR"
    owner = outline.text[labelled.end() if labelled else bar + 3 : block.end].strip(" .").removeprefix("The ")
    if task.owner in owner.split():  # "TL AH": theirs is one of two below each other
        owner = task.owner
    return task._replace(start=numbered.end() if numbered else task.start, owner=owner)
