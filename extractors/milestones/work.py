"""Dates of work that the meeting ordered: deadlines, which belong to the action and are no milestones."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from spacy.tokens import Doc

from extractors.actions.task import Task
from extractors.cues import Cue
from extractors.dates import DateMention
from extractors.decisions.page import Decision
from extractors.milestones.deadlines import WORK_VERBS, is_asked_for, is_decided_deadline
from extractors.outline import Sentence, text_of

_PROSE = 120  # characters from which on a cell is minutes, and not the task of a plan
_LONGEST_BESIDE = 60  # characters between a task and the words that say by when: an owner
_ABOUT = 8  # characters that may stand beside a date in a cell of its own: "End of "


class Work:
    """What the meeting gave somebody to do: the actions that were found, and the clauses of decisions that order work."""

    def __init__(self, doc: Doc) -> None:
        self.tasks: list[Task] = sorted(doc.user_data.get("action", []), key=_begin)
        self.clauses: list[Decision] = sorted(doc.user_data.get("resolution", []), key=_begin)
        self.dues = sorted(
            (at, at + len(task.due_phrase))
            for task in self.tasks
            if task.due_phrase and (at := text_of(doc).find(task.due_phrase, task.end, task.end + _LONGEST_BESIDE)) > 0
        )
        self.task_starts, self.clause_starts = [task.start for task in self.tasks], [clause.start for clause in self.clauses]

    def task_at(self, offset: int) -> Task | None:
        """The action whose words hold this offset; the last one that begins before it."""
        last = bisect_right(self.task_starts, offset)
        return next((task for task in reversed(self.tasks[max(0, last - 4) : last]) if offset < task.end), None)

    def is_due_behind(self, offset: int) -> bool:
        """Whether this offset lies in the words that say by when behind a task: "Order two signs: JR, |end of April|"."""
        last = bisect_right(self.dues, (offset, offset)) - 1
        return last >= 0 and offset < self.dues[last][1]

    def clause_at(self, offset: int) -> Decision | None:
        """The clause of a decision whose words hold this offset."""
        last = bisect_right(self.clause_starts, offset)
        return next((clause for clause in reversed(self.clauses[max(0, last - 2) : last]) if offset < clause.end), None)

    def has_task(self, start: int, end: int) -> bool:
        """Whether an action begins in text[start:end]."""
        return bisect_left(self.task_starts, start) < bisect_left(self.task_starts, end)


def _begin(found: Task | Decision) -> int:
    return found.start


def is_due(text: str, sentence: Sentence, mention: DateMention, work: Work) -> bool:
    """Whether a date is that of work to be done, though no action holds it: in a decision, or behind a request. A motion that was lost dates nothing."""
    clause = work.clause_at(mention.start)
    if clause and (clause.outcome != "carried" or (clause.verb in WORK_VERBS and is_decided_deadline(text, clause, mention))):
        return True
    return is_asked_for(text, sentence.start, mention)


def is_due_cell(text: str, row: Sentence, mention: DateMention, cues: Sequence[Cue], work: Work) -> bool:
    """Whether a date stands in the last columns of a table by itself ("Mend the gate | JR | 12 May"), or in the row of an action without a cue beside it."""
    start, end = cell_at(text, row, mention.start)
    has_task = work.has_task(row.start, row.end)
    if end - start <= mention.end - mention.start + _ABOUT:
        last = text.count(" | ", row.start, mention.start) > 1
        headed = not mention.year_given and end < row.end and not any(cue.label == "event" for cue in cues)  # "Measure | Dec 22 | Target"
        return start > row.start and (has_task or last or headed)
    return has_task and end - start < _PROSE and not any(start <= cue.start < end and cue.label == "event" for cue in cues)


def cell_at(text: str, row: Sentence, offset: int) -> tuple[int, int]:
    """The start and end of the cell of a table's row that holds this offset."""
    before, after = text.rfind(" | ", row.start, offset), text.find(" | ", offset, row.end)
    return (row.start if before < 0 else before + 3), (row.end if after < 0 else after)


def sentence_of_cell(text: str, row: Sentence, offset: int) -> tuple[int, int]:
    """The start and end of the sentence, within the cell of a table's row, that holds this offset."""
    start, end = cell_at(text, row, offset)
    before, after = text.rfind(". ", start, offset), text.find(". ", offset, end)
    return (start if before < 0 else before + 2), (end if after < 0 else after + 1)
