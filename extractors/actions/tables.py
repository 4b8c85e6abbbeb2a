"""Actions in tables: rows below the headings of an action table, and right-hand columns of initials."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from extractors.actions.cells import names_its_owner, tasks_of_cell
from extractors.actions.entries import NOTHING_TO_DO, STATE_ALONE, labelled, owner_of_task, reads_like_task
from extractors.actions.owner_lines import known_owners
from extractors.actions.parties import names_people
from extractors.actions.side_columns import beside_passage, columns_beside_minutes, last_sentence, side_column
from extractors.actions.task import Status, Task
from extractors.actions.words import column_kind, column_kinds, columns_of_log, is_action_header
from extractors.beginnings import searched
from extractors.calendar_words import MONTH, TIME_WORD
from extractors.outline import Outline, Sentence, outline_of, text_of
from extractors.readers.blocks import row_cells
from models import Block

_INITIALS = re.compile(r"[A-Z]{2,4}(?:(?:/|, ?| ?& ?| and | )[A-Z]{2,4})*\.?")
_NO_INITIALS = re.compile(r"DATE|CHAIR|NAME|TIME|ITEM|PAGE|WHO|VOTE|RAG|RED|KPI|YTD|N/?A|TBC|YES|NO|UP|DOWN|OK|[A-Z]*%")
# What stands beside a first column of another name, "Item", in a table of actions
_BESIDE_ITEM = (["owner", "due"], ["owner", "due", "status"], ["owner", "status"])
_DONE = searched(
    r"\b(?:completed?|done|closed|actioned|discharged)\b|^(?:now |all |both )?(?:handed (?:out|over)|sent|circulated|issued|submitted|received|paid|booked|bought|ordered|fitted|installed|repaired|replaced|mended|delivered|published|posted|e-?mailed|written|reported|returned|signed|shared|provided|removed|updated|arranged)\b(?! (?:to be|by (?:the )?(?:end|next)))",
    re.IGNORECASE,
)
# A status that says by when: "In progress, by 31 October", "Due May 2026", "now for June", "May"
_BY_WHEN = searched(
    rf"\b(?P<when>(?:now (?:due|for)|put back to|moved to|due|by|before|expected|clos(?:es|ing)|end of|target:?|(?:(?<=^)|(?<=[.;,] ))for) (?:(?:in|by|at|on|for|the) )*(?:\d|{MONTH}|next|end|spring|summer|autumn|winter)[^.;,)]{{0,30}})|^(?P<alone>(?:(?:early|mid|late|end) )?{MONTH}(?: \d{{2,4}})?)\.?$",
    re.IGNORECASE,
)
# How a plan rates its actions; what is blue is complete
_RATED = re.compile(r"\W*(?i:red|amber|green|blue|gr[ea]y|[RAGB])\b(?=\W*$|\s?[-–—:;,.(]| rat(?:ed|ing)\b)")
# Who and by when in one cell: "JR by May", "JR/SP – 30/04/26", "Clerk (next meeting)"
_WHO_AND_WHEN = re.compile(
    rf"(?P<who>[A-Z][\w’'./& -]{{1,40}}?)[,;:]?(?: [–—-])? \(?(?P<when>(?:(?:by|before|due|end(?: of)?|for) )*(?:the )?(?:\d{{1,2}}[/.-]\d{{1,2}}(?:[/.-]\d{{2,4}})?|\d{{1,2}}(?:st|nd|rd|th)? (?:{MONTH})(?: \d{{2,4}})?|(?:{MONTH})(?: \d{{2,4}})?|next (?:meeting|time|month|week)|end of (?:term|year|month)|ASAP|asap))\)?\.?$"
)
_SHORTEST_ENTRY = 12  # characters
# "ACTION POINT | JR to oil the lock", where tabs or spaces part them
_LABEL = re.compile(r"(?:ACTIONS?|Actions?)(?: (?:POINTS?|[Pp]oints?|ITEMS?|[Ii]tems?|REQUIRED|[Rr]equired))?(?: ?#?\d{1,3})? ?[:–—-]?")
_FEWEST_SPACES = 3  # of a task
_SIGNS = " .:;,()[]*•●■–-"
_NOT_DONE = searched(
    r"\b(?:not (?:yet )?(?:complete|done|closed|started)|incomplete|partially|to be completed|in progress)\b", re.IGNORECASE
)
_DROPPED = searched(
    r"\b(?:dropped|withdrawn|abandoned|fallen away|fell away|lapsed|overtaken by events|cancelled(?! [^;]*\b(?:chase|chasing|re-?arrang|re-?schedul|new date))|superseded|no longer (?:required|needed|relevant)|not (?:going ahead|proceeding|(?:being |to be )?(?:pursued|progressed|taken forward)))\b",
    re.IGNORECASE,
)


def status_of(words: str) -> Status:
    """What a status column says: "Completed 3 May" is done, "No longer required" dropped, anything else open."""
    if _DROPPED.search(words):
        return "dropped"
    return "done" if _DONE.search(words) and not _NOT_DONE.search(words) else "open"


def status_of_cells(told: list[str]) -> Status:
    """What the columns for the rating and for the progress say together: "Amber | Posters printed, leaflets to follow" is open, "Blue | …" done."""
    rated = next((word for word in told if _RATED.match(word)), None)
    if rated is None or rated.lstrip(_SIGNS)[:1] in "gG":
        stated: list[Status] = [status_of(word) for word in told]
        return "dropped" if "dropped" in stated else "done" if "done" in stated else "open"
    return "done" if rated.lstrip(_SIGNS)[:1] in "bB" else "open"


def find_action_rows(doc: Doc) -> Iterator[Task]:
    """The tasks that the tables of a document hold."""
    text, outline = text_of(doc), outline_of(doc)
    table: int | None = None
    minuted: dict[int, list[str | None]] = {}  # the columns of tables of minutes: such a table goes on behind one in a cell of it
    columns: list[str | None] = []
    width = 0
    bare: list[int] = []  # of a table of commitments, the columns one of which says something beside each
    waiting: str | None = None  # whose entry stands above the paragraph that it belongs to
    above_table: Block | None = None  # what stands above the table
    above: Block | None = None  # the paragraph that an entry of a side column follows: a row of one cell, "JR"
    for block in outline.document.blocks:
        if block.kind != "table_row" or block.table is None:
            above_table = block
            above = block if block.kind != "heading" else None
            if above is None:
                waiting = None
            elif waiting and (task := side_column(doc, (block.start, block.end), waiting)):
                yield task
                waiting = None
            continue
        cells = row_cells(text, block)
        alone = len(cells) == 1 and block.page is not None and not block.header and names_people(doc, *cells[0])
        waiting = None
        if alone:
            owner = text[slice(*cells[0])].strip(" .")
            if above and (task := side_column(doc, (above.start, above.end), owner)):
                yield task
            else:
                waiting = owner
        passage_above, above = above, None
        if block.table != table:
            table, columns = block.table, minuted.get(block.table, [])
            width, bare = len(columns), []
        if len(cells) == 2 and _LABEL.fullmatch(text, *cells[0]) and _is_told(doc, *cells[1]):
            yield labelled(doc, *cells[1], "action-line")
            continue
        headings = [text[start:end] for start, end in cells] if block.header or not columns else []
        if headings and is_action_header(kinds := column_kinds(headings)):
            columns, width = kinds, len(cells)
            bare = [cell for cell, kind in enumerate(kinds) if kind in ("owner", "due")] if "task" not in map(column_kind, headings) else []
            continue
        if (block.header or not columns) and kinds[:1] == [None] and kinds[1:] in _BESIDE_ITEM:
            columns, width = ["task", *kinds[1:]], len(cells)  # "Item | Who | By when"
            continue
        sentence = outline.sentence_at(block.start)
        if headings and sentence and (logged := columns_of_log(headings, kinds)) and _is_log(outline, sentence, above_table):
            columns, width, bare = logged, len(cells), []
            continue
        if headings and (beside := columns_beside_minutes(headings, kinds)):
            columns, width, bare = beside, len(cells), []
            minuted[block.table] = beside
            continue
        if sentence is None or sentence.place == "documents":
            continue
        if columns[-1:] == ["task"] and len(cells) < width:  # the others were read as what they are, a heading or paragraphs
            if len(cells) > 1 and names_people(doc, *cells[-1]):
                yield from _right_hand(doc, cells)
            elif names_its_owner(doc, *cells[-1]):
                yield from tasks_of_cell(doc, *cells[-1])
        elif columns and len(cells) == width:
            if bare and not any(text[slice(*cells[column])].strip() for column in bare):
                continue  # below a commitment: the names of the services that it is for
            yield from _row(doc, _by_whom_or_when(doc, columns, cells), cells, passage_above)
        elif not columns and 3 <= len(cells) <= 5 and (task := _entry_of_log(doc, cells)) and _is_log(outline, sentence, above_table):
            yield task
        elif (
            not columns and 2 <= len(cells) <= 3 and _INITIALS.fullmatch(text, *cells[-1]) and not _NO_INITIALS.fullmatch(text, *cells[-1])
        ):
            yield from _right_hand(doc, cells)


def _is_told(doc: Doc, start: int, end: int) -> bool:
    """Whether a cell says what is to be done, and is no heading: "JR to oil the lock", not "Update"."""
    return text_of(doc).count(" ", start, end) >= _FEWEST_SPACES and reads_like_task(doc, start, end)


def _by_whom_or_when(doc: Doc, columns: list[str | None], cells: list[tuple[int, int]]) -> list[str | None]:
    """The columns with one headed "By" read as what its cell holds: initials or a post say who, anything else says when."""
    if "owner" in columns or "due" not in columns:
        return columns
    due = columns.index("due")
    words = text_of(doc)[slice(*cells[due])]
    if TIME_WORD.match(words) or not names_people(doc, *cells[due]):
        return columns
    return [*columns[:due], "owner", *columns[due + 1 :]]


def _row(doc: Doc, columns: list[str | None], cells: list[tuple[int, int]], above: Block | None) -> Iterator[Task]:
    """A row below the headings of an action table, or a row whose last column says who is to act on what the first says."""
    text = text_of(doc)
    place = {kind: cells[index] for index, kind in reversed(list(enumerate(columns))) if kind}
    if "passage" in place:
        yield from beside_passage(doc, place, above)
        return
    start, end = place["task"]
    owner_cell, due_cell, status_cell = (place.get(kind) for kind in ("owner", "due", "status"))
    told = [text[slice(*cell)].strip() for kind, cell in zip(columns, cells, strict=True) if kind == "status"]
    if owner_cell is None and due_cell is None:
        yield from _right_hand_cell(doc, columns, cells)
        return
    words = text[start:end].strip()
    if len(words) < 3 or NOTHING_TO_DO.fullmatch(words):
        return
    while end > start and text[end - 1] in " .;":
        end -= 1
    owner = text[slice(*owner_cell)].strip(" .").removeprefix("The ") if owner_cell else None
    due = text[slice(*due_cell)].strip() if due_cell else None
    if owner and due_cell is None and owner_cell and (both := _WHO_AND_WHEN.match(owner)):  # "Ms Hall (by May)"
        begin = text.index(both["who"], *owner_cell)
        if names_people(doc, begin, begin + len(both["who"])):
            owner, due = both["who"].rstrip(), both["when"]
    if due and NOTHING_TO_DO.fullmatch(due):
        due = None
    status = status_of_cells(told)
    if status == "open" and due and status_of(due) == "done":
        status, due = "done", None
    elif status == "done" and due and status_of(due) == "done" and not any(map(str.isdigit, due)):
        due = None  # "Complete | Complete"
    if due is None and status == "open" and status_cell and (when := _BY_WHEN.search(text[slice(*status_cell)].strip())):
        due = re.sub(
            r"(?i)^(?:now due|now for|put back to|moved to|due|expected|clos(?:es|ing)|target:?|for) (?:(?:in|by|at|on|for) )?",
            "",
            when["when"] or when["alone"],
        )
    if owner and NOTHING_TO_DO.fullmatch(owner) and owner not in known_owners(doc):  # "NA" may be somebody's initials
        owner = None
    yield Task(start, end, "action-table", "action_line", owner or owner_of_task(doc, start, end), None, due or None, status)


def _right_hand_cell(doc: Doc, columns: list[str | None], cells: list[tuple[int, int]]) -> Iterator[Task]:
    """A column headed "Action" beside the text: it holds initials, or the task itself."""
    text = text_of(doc)
    start, end = cells[columns.index("task")]
    words = text[start:end].strip()
    if not words or NOTHING_TO_DO.fullmatch(words) or STATE_ALONE.fullmatch(words):
        return
    due: str | None = None
    if (when := _WHO_AND_WHEN.match(words)) and names_people(doc, start, start + when.end("who")):  # "JR by May", "JR 30/04/26"
        words, due, end = when["who"], when["when"], start + when.end("who")
    if names_people(doc, start, end):
        words = words.removeprefix("The ")
        beside = max(
            (cell for index, cell in enumerate(cells) if columns[index] != "task"), key=lambda cell: cell[1] - cell[0], default=None
        )
        if beside and beside[1] - beside[0] > 12:
            yield (side_column(doc, beside, words) or last_sentence(doc, beside, words))._replace(due_phrase=due)
    elif len(words) > 7:
        yield from tasks_of_cell(doc, start, end)


_LOG = searched(
    r"\baction(?:s|\b)|\b(?:matters|business) arising\b|\btracker\b|\b(?:outstanding|unfinished) (?:matters|items|business|issues|points|jobs|tasks|work)\b|\b(?:matters|items|things|points|work) (?:outstanding|in hand|carried forward|brought forward|to do)\b|\bfollow(?:ing)?[- ]ups?\b|\bmatters log\b|\bto[- ]do list\b|\bjobs list\b",
    re.IGNORECASE,
)
_STATE_CELL = re.compile(
    r"(?i:completed?|done|closed|open|ongoing|on-going|in progress|in hand|outstanding|pending|overdue|carried forward|c/f|withdrawn|dropped|cancelled|superseded|not (?:yet )?(?:started|done)|no longer needed|awaiting|started|under way|actioned)\b.{0,60}"
)


def _entry_of_log(doc: Doc, cells: list[tuple[int, int]]) -> Task | None:
    """A row of a log without headings: "26-4 | Map of the stiles to be printed | JR | Complete"."""
    text = text_of(doc)
    state = text[slice(*cells[-1])].strip()
    owners = [index for index, cell in enumerate(cells[:-1]) if index and text[slice(*cell)].strip() and names_people(doc, *cell)]
    if not owners or _STATE_CELL.fullmatch(state) is None:
        return None
    first = owners[0]
    start, end = max(cells[:first], key=lambda cell: cell[1] - cell[0])
    if end - start < _SHORTEST_ENTRY:
        return None
    due = next(
        (words for cell in cells[first + 1 : -1] if (words := text[slice(*cell)].strip()) and not NOTHING_TO_DO.fullmatch(words)), None
    )
    end = start + len(text[start:end].rstrip(" .;"))
    return Task(
        start, end, "action-table", "action_line", text[slice(*cells[first])].strip(" .").removeprefix("The "), None, due, status_of(state)
    )


def _is_log(outline: Outline, sentence: Sentence, above: Block | None) -> bool:
    """Whether what stands above a table says that it is one of actions: its item's title, or the line before it."""
    item = outline.item_of(sentence)
    titled = item is not None and _LOG.search(item.title) is not None
    return titled or (above is not None and _LOG.search(outline.text, above.start, min(above.end, above.start + 80)) is not None)


def _right_hand(doc: Doc, cells: list[tuple[int, int]]) -> Iterator[Task]:
    """A row without headings whose last cell is initials, beside a sentence that reads like a task."""
    text = text_of(doc)
    cell = max(cells[:-1], key=lambda cell: cell[1] - cell[0])
    if text[slice(*cell)].strip() and (task := side_column(doc, cell, text[slice(*cells[-1])].strip(" ."))):
        yield task
