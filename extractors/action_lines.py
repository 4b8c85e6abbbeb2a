"""Actions that the page sets apart: "ACTION: JR", lists headed "Actions", tables of tasks, right-hand columns of initials."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from extractors.action_task import Status, Task, clause_end, is_minuted
from extractors.action_words import base_verb, column_kind, done_verb
from extractors.outline import Outline, Sentence, outline_of, text_of
from extractors.owner import names_people, subject_before
from extractors.sentences import split_sentences
from models import Block

# "ACTION: JR", "Action by: Jo Rivers", "Action point 3 –", "[Action AB]", "(Action: Clerk)", "AP4:"
_LINE = re.compile(
    r"[\[(*]*(?:ACTIONS?|Actions?)(?: (?:points?|items?|POINTS?|ITEMS?|REQUIRED|required|needed|agreed|to be taken|BY|by|FOR|for|ON|on|owner|no\.?|No\.?))*(?: ?#?(?:[A-Z]{0,3}[\d/.-]*\d[a-z]?))?\]?(?P<mark> ?[:–—-]+ ?| (?=[A-Z]{2,4}\b(?![:.]))|$)"
    r"|AP ?\d{1,3}(?P<ap> ?[:–—-]+ ?)"
)
_NONE = re.compile(
    r"(?:none|no (?:further )?actions?(?: required)?|n/?a|nil|-|–|ongoing|noted|for (?:information|noting))\.?", re.IGNORECASE
)
_LIST_HEAD = re.compile(
    r"(?:\d+\.? )?(?:summary of |list of |agreed |key |new |outstanding )?(?:actions?|action (?:points?|items?|list|log|plan|summary|tracker|required))(?: points)?(?: arising| agreed| log| list| summary)?(?: from (?:the|this|today’s) meeting)?:?",
    re.IGNORECASE,
)
_OWNER_LABEL = re.compile(
    r"[.;,]? ?[(\[]?(?:Owner|Lead|Responsible|By whom|Action(?:ed)? by|Who)\s?[:–-]\s?(?P<who>[^.;|)\]]{2,60})[)\]]?", re.IGNORECASE
)
_DUE_LABEL = re.compile(
    r"[.;,]? ?[(\[]?(?:Due(?: date)?|Deadline|By when|Target date|Timescale|Completion date)\s?[:–-]\s?(?P<when>[^.;|)\]]{2,40})[)\]]?",
    re.IGNORECASE,
)
_LEADING_OWNER = re.compile(r"(?P<who>[A-Z][\w’'&./ -]{1,50}?)(?: ?: | [–—-] )(?=[A-Za-z])")
_TRAILING_OWNER = re.compile(r"(?: [–—-] ?| ?[(\[])(?P<who>[A-Z][\w’'&./, -]{1,40}?)[)\]]?\.?$")
_BRACKET = re.compile(r" ?[(\[](?:ACTIONS?|Actions?)(?: by| for)?(?: ?[:–-] ?| )(?P<who>[^)\]]{2,60})[)\]]\.?$")
_TO_ACTION = re.compile(
    r"(?:^|[.;,–—-] ?)(?P<who>(?:[A-Z]{2,4}(?:(?:/| and | & )[A-Z]{2,4})*|(?:The )?Clerk|Cllr [A-Z][\w’'-]+)) to action\b\.?"
)
_INITIALS = re.compile(r"[A-Z]{2,4}(?:(?:/|, ?| ?& ?| and | )[A-Z]{2,4})*\.?")
_DONE = re.compile(r"\b(?:completed?|done|closed|actioned|discharged)\b", re.IGNORECASE)
_NOT_DONE = re.compile(
    r"\b(?:not (?:yet )?(?:complete|done|closed|started)|incomplete|partially|to be completed|in progress)\b", re.IGNORECASE
)
_DROPPED = re.compile(r"\b(?:dropped|withdrawn|cancelled|superseded|no longer (?:required|needed|relevant))\b", re.IGNORECASE)


def find_action_lines(doc: Doc) -> list[Task]:
    """The tasks that lines, lists and tables of a document set apart."""
    outline = outline_of(doc)
    return [*_lines(doc, outline), *_lists(doc, outline), *_tables(doc, outline)]


def status_of(words: str) -> Status:
    """What a status column says: "Completed 3 May" is done, "No longer required" dropped, anything else open."""
    if _DROPPED.search(words):
        return "dropped"
    return "done" if _DONE.search(words) and not _NOT_DONE.search(words) else "open"


def _lines(doc: Doc, outline: Outline) -> Iterator[Task]:
    text, sentences = text_of(doc), outline.sentences
    for index, sentence in enumerate(sentences):
        if not is_minuted(sentence) or outline.block_of(sentence).kind == "table_row":
            continue
        if text[sentence.start] in "A[(*" and (line := _LINE.match(text, sentence.start, sentence.end)):
            if line["mark"] == "" and not _next_is_owner(doc, outline, index):
                continue
            yield from _after_mark(doc, outline, index, line.end())
        elif text[sentence.end - 1] in ")]" or text[sentence.end - 2 : sentence.end] in (").", "]."):
            if bracket := _BRACKET.search(text, max(sentence.start, sentence.end - 90), sentence.end):
                start, end = _task_span(doc, sentence.start, bracket.start())
                yield Task(start, end, "action-bracket", "action_line", bracket["who"].strip(" ."))
        elif (at := text.find(" to action", sentence.start, sentence.end)) > 0 and (
            found := _TO_ACTION.search(text, max(sentence.start, at - 40), sentence.end)
        ):
            who = re.sub("^The ", "", found["who"])
            start = sentence.start
            if found.start("who") - start < 12 and index and sentences[index - 1].block == sentence.block:
                start = sentences[index - 1].start
            stop = found.start("who") if found.start("who") - start > 11 else found.end()
            yield Task(start, clause_end(text, stop - 1, stop) if stop != found.end() else stop, "action-to-action", "action_line", who)


def _next_is_owner(doc: Doc, outline: Outline, index: int) -> bool:
    """Whether a line that says "Action" alone is followed by a line that says who."""
    following = outline.sentences[index + 1] if index + 1 < len(outline.sentences) else None
    return following is not None and names_people(doc, following.start, following.end)


def _after_mark(doc: Doc, outline: Outline, index: int, begin: int) -> Iterator[Task]:
    """What stands after "ACTION:": who alone (then the sentence before it is the task), or the task with its owner."""
    text, sentence = text_of(doc), outline.sentences[index]
    if begin >= sentence.end and index + 1 < len(outline.sentences):  # "Action" alone in its line
        following = outline.sentences[index + 1]
        begin, sentence = following.start, following
        if outline.sentences[index].block + 1 != following.block:
            return
    while begin < sentence.end and text[begin] in " :–—-*":
        begin += 1
    end = sentence.end
    while end > begin and text[end - 1] in " .;*" + (")]" if text[sentence.start] in "[(" else ""):
        end -= 1
    if begin >= end or _NONE.fullmatch(text, begin, end):
        return
    if names_people(doc, begin, end):
        task = _sentence_before(outline, index)
        if task:
            start, stop = _task_span(doc, task.start, task.end)
            yield Task(start, stop, "action-line-owner", "action_line", text[begin:end])
        return
    yield _labelled(doc, begin, end, "action-line")


def _sentence_before(outline: Outline, index: int) -> Sentence | None:
    """The sentence that an owner's line belongs to: the last one before it that says anything."""
    for back in range(index - 1, max(-1, index - 4), -1):
        sentence = outline.sentences[back]
        if sentence.place == "title" or sentence.item != outline.sentences[index].item or outline.block_of(sentence).kind == "heading":
            return None
        if sentence.end - sentence.start > 12:
            return sentence
    return None


def _task_span(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """The part of a sentence that says the task: from "the Clerk …" on where a lead-in ("It was agreed that") stands before it."""
    text = text_of(doc)
    if lead := re.compile(r"(?:(?:It was|Members|The \w+)? ?(?:agreed|resolved|noted|suggested|requested)(?: that)? )").match(
        text, start, end
    ):
        start = lead.end()
    while end > start and text[end - 1] in " .;,":
        end -= 1
    return start, end


def _labelled(doc: Doc, start: int, end: int, rule: str) -> Task:
    """A task with what is said about it in the same line: "JR to book the hall", "JR: book the hall", "Book the hall (JR)", "Owner: JR. Due: 3 May"."""
    text = text_of(doc)
    owner: str | None = None
    due: str | None = None
    stop = end
    if labelled := _OWNER_LABEL.search(text, start, end):
        owner, stop = labelled["who"].strip(), min(stop, labelled.start())
    if labelled := _DUE_LABEL.search(text, start, end):
        due, stop = labelled["when"].strip(), min(stop, labelled.start())
    if (
        owner is None
        and (leading := _LEADING_OWNER.match(text, start, stop))
        and names_people(doc, leading.start("who"), leading.end("who"))
    ):
        owner, start = leading["who"].strip(), leading.end()
    if owner is None:
        owner = _owner_of_task(doc, start, stop)
    if (
        owner is None
        and (trailing := _TRAILING_OWNER.search(text, max(start + 8, stop - 60), stop))
        and names_people(doc, trailing.start("who"), trailing.end("who"))
    ):
        owner, stop = trailing["who"].strip(), trailing.start()
    while stop > start and text[stop - 1] in " .;,":
        stop -= 1
    return Task(start, max(stop, start + 1), rule, "action_line", owner, None, due)


def _owner_of_task(doc: Doc, start: int, end: int) -> str | None:
    """The one who is to do it: "JR" in "JR to book the hall", "Head of Audit" in "The Head of Audit will …"."""
    found = re.compile(r" (?:(?:is |are )?to|will|would|should|shall|agreed to)(?= )").search(text_of(doc), start, min(end, start + 120))
    if found is None:
        return None
    subject = subject_before(doc, start, found.start())
    verb = base_verb().match(text_of(doc), found.end(), end)
    passive = done_verb().match(text_of(doc), found.end(), end)
    if subject.kind in ("person", "group", "body") and subject.start == start + (subject.start - start) and (verb or not passive):
        return subject.owner
    return None


def _lists(doc: Doc, outline: Outline) -> Iterator[Task]:
    """List items below a line that says "Actions"; paragraphs count too while they read like tasks."""
    text, blocks = text_of(doc), outline.document.blocks
    within = False
    items_only = False
    for index, block in enumerate(blocks):
        if block.kind == "table_row":
            continue
        if block.end - block.start < 60 and _LIST_HEAD.fullmatch(text, block.start, block.end):
            within = index + 1 < len(blocks) and (
                block.kind == "heading" or text[block.end - 1] == ":" or blocks[index + 1].kind == "list_item"
            )
            items_only = within and blocks[index + 1].kind == "list_item"
            continue
        if within and (block.kind == "heading" or (items_only and block.kind != "list_item")):
            within = False
        sentence = outline.sentence_at(block.start)
        if not within or sentence is None or not is_minuted(sentence) or sentence.block != index:
            continue
        if _NONE.fullmatch(text, block.start, block.end):
            continue
        if items_only or _reads_like_task(doc, block):
            end = block.end
            while end > block.start and text[end - 1] in " .;":
                end -= 1
            yield _labelled(doc, block.start, end, "action-list")
        else:
            within = False


def _reads_like_task(doc: Doc, block: Block) -> bool:
    text = text_of(doc)
    return (
        base_verb().match(text, block.start, block.end) is not None
        or _owner_of_task(doc, block.start, block.end) is not None
        or re.compile(r".{2,60} to (?:be )?\w+").match(text, block.start, block.end) is not None
    )


def _tables(doc: Doc, outline: Outline) -> Iterator[Task]:
    text = text_of(doc)
    table: int | None = None
    columns: list[str | None] = []
    width = 0
    above: Block | None = None  # the paragraph that an entry of a side column follows: a row of one cell, "JR"
    for block in outline.document.blocks:
        if block.kind != "table_row" or block.table is None:
            above = block if block.kind != "heading" else None
            continue
        cells = _cells(text, block)
        if len(cells) == 1 and above is not None and block.page is not None and not block.header and names_people(doc, *cells[0]):
            yield _last_sentence(doc, (above.start, above.end), text[slice(*cells[0])].strip(" ."))
        above = None
        if block.table != table:
            table, columns = block.table, []
        kinds = [column_kind(text[start:end]) for start, end in cells]
        if (block.header or not columns) and _is_action_header(kinds):
            columns, width = kinds, len(cells)
            continue
        sentence = outline.sentence_at(block.start)
        if sentence is None or sentence.place == "documents":
            continue
        if columns and len(cells) == width:
            yield from _row(doc, columns, cells)
        elif not columns and len(cells) >= 2 and _INITIALS.fullmatch(text, *cells[-1]):
            yield from _right_hand(doc, cells)


def _is_action_header(kinds: list[str | None]) -> bool:
    return "task" in kinds and (len(kinds) <= 3 or "owner" in kinds or "due" in kinds)


def _cells(text: str, block: Block) -> list[tuple[int, int]]:
    """The cells of a row as offsets into the text."""
    cells: list[tuple[int, int]] = []
    start = block.start
    while True:
        bar = text.find(" | ", start, block.end)
        end = block.end if bar < 0 else bar
        cells.append((start, end))
        if bar < 0:
            return cells
        start = bar + 3


def _row(doc: Doc, columns: list[str | None], cells: list[tuple[int, int]]) -> Iterator[Task]:
    """A row below the headings of an action table, or a row whose last column says who is to act on what the first says."""
    text = text_of(doc)
    place = {kind: cells[index] for index, kind in reversed(list(enumerate(columns))) if kind}
    start, end = place["task"]
    owner_cell, due_cell, status_cell = (place.get(kind) for kind in ("owner", "due", "status"))
    if owner_cell is None and due_cell is None:
        yield from _right_hand_cell(doc, columns, cells)
        return
    words = text[start:end].strip()
    if len(words) < 3 or _NONE.fullmatch(words):
        return
    while end > start and text[end - 1] in " .;":
        end -= 1
    owner = text[slice(*owner_cell)].strip(" .") if owner_cell else None
    due = text[slice(*due_cell)].strip() if due_cell else None
    status = status_of(text[slice(*status_cell)]) if status_cell else "open"
    if status == "open" and due and status_of(due) == "done":
        status, due = "done", None
    if owner and _NONE.fullmatch(owner):
        owner = None
    yield Task(start, end, "action-table", "action_line", owner or _owner_of_task(doc, start, end), None, due or None, status)


def _right_hand_cell(doc: Doc, columns: list[str | None], cells: list[tuple[int, int]]) -> Iterator[Task]:
    """A column headed "Action" beside the text: it holds initials, or the task itself."""
    text = text_of(doc)
    start, end = cells[columns.index("task")]
    words = text[start:end].strip()
    if not words or _NONE.fullmatch(words):
        return
    if names_people(doc, start, end):
        beside = max(
            (cell for index, cell in enumerate(cells) if columns[index] != "task"), key=lambda cell: cell[1] - cell[0], default=None
        )
        if beside and beside[1] - beside[0] > 12:
            yield _last_sentence(doc, beside, words)
    elif len(words) > 8:
        yield _labelled(doc, start, end, "action-column")


def _right_hand(doc: Doc, cells: list[tuple[int, int]]) -> Iterator[Task]:
    """A row without headings whose last cell is initials, beside a sentence that reads like a task."""
    text = text_of(doc)
    start, end = max(cells[:-1], key=lambda cell: cell[1] - cell[0])
    task = _last_sentence(doc, (start, end), text[slice(*cells[-1])].strip(" ."))
    if (
        base_verb().match(text, task.start, task.end)
        or _owner_of_task(doc, task.start, task.end)
        or done_verb().search(text, task.start, task.end)
    ):
        yield task


def _last_sentence(doc: Doc, cell: tuple[int, int], owner: str) -> Task:
    pieces = split_sentences(text_of(doc), *cell)
    start, end = _task_span(doc, *pieces[-1])
    return Task(start, end, "action-column", "action_line", owner)
