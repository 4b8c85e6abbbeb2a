"""Lines that set an action apart: "ACTION: JR to find a venue", "(Action: Clerk)", "Warden to action", and initials alone below or beside a paragraph.

Where such a line names but the owner, the sentence before it is the task. "Action Plan: the year to come" and "ACTION LIST" are none.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from spacy.tokens import Doc

from extractors.actions.entries import CLAUSE_BEGINS, NOTHING_TO_DO, STATE_ALONE, is_field, labelled, reads_like_task, task_span
from extractors.actions.parties import names_people
from extractors.actions.task import Task, clause_end, is_minuted
from extractors.beginnings import searched
from extractors.decisions.clauses.enumeration import split_inline
from extractors.marked_words import MARKED, marked_places
from extractors.outline import Outline, Sentence, text_of
from extractors.people import mentions_in

# "ACTION: JR", "Action by: Jo Rivers", "Action point 3 –", "[Action AB]", "(Action: Clerk)", "AP4:"
_LINE = re.compile(
    r"[\[(*]*(?:ACTIONS?|Actions?)(?: (?:[Pp]oints?|[Ii]tems?|POINTS?|ITEMS?|REQUIRED|[Rr]equired|needed|agreed|arising|to be taken|BY|by|FOR|for|ON|on|owner|no\.?|No\.?))*(?: ?#?(?:[A-Z]{0,3}[\d/.-]*\d[a-z]?))?\]?(?:(?: \((?P<who>[A-Z][^()]{1,40})\)| (?P<whom>[A-Z][\w.&/’' -]{1,40}?))(?=:))?(?P<mark> ?[:–—-]+ ?(?!\d)| (?=[A-Z]{2,4}\b(?![:.])| ?(?:CLERK|Clerk|Chair|Treasurer|Secretary|Warden)\b)|(?:(?<=POINT)|(?<=ITEM)) (?=[A-Z][a-z]+ [a-z])|$)"
    r"|AP ?\d{1,3}(?P<ap> ?[:–—-]+ ?| (?=[A-Z][\w’'/ ]{1,30}? to [a-z]))"
    r"|[\[(]?(?:ACTION|Action)(?: (?:[Pp]oint|[Ii]tem|[Nn]o\.?))? ?#?[A-Z]{0,3}[\d/.-]*\d[a-z]?[\])]? (?=[A-Z][\w’'/&,. -]{1,60}? (?:to|will) [a-z])"
)
# "ACTION LIST" heads a list, and no LIST is to act
_NAMES_LIST = re.compile(r"(?:LIST|LOG|PLAN|NOTES?|TRACKER|SUMMARY|TABLE|SHEET|FOR|TO)\b")
_BRACKET = searched(r" ?[(\[](?:ACTIONS?|Actions?)(?: by| for)?(?: ?[:–—-] ?| )(?P<who>[^)\]]{2,60})[)\]]\.?$")
# "Action: Sam Poole / JR by 30 April"
_BY_WHEN = searched(r",? (?P<when>(?:by|before) (?:the )?(?:end|next|\d|[A-Z][a-z]+)[^.;]*)$")
# "(Action 47/25 - JR, February 2026)"
_REFERENCE = searched(r"^[\d/.]+ ?[:–—-] ?")
_ENDS_IN_DATE = re.compile(r", (?:by |end |early |\d{1,2}(?:st|nd|rd|th)? )?[A-Z][a-z]+(?: \d{4})?$|, (?:by |next |asap)\b.*$")
# A numbered paragraph that was taken for an item's title: "2.4 The Warden asked for help with the gates"
_STATES = searched(
    r"(?<=\w )(?:will|would|asked|requested|agreed|offered|suggested|reported|noted|thanked|is|are|was|were|has|have|had|needs?|should)\b|\bby (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?\b|end of)"
)
_WHO_ALONE = re.compile(
    r"(?:[A-Z]{2,4}(?:(?:/|, ?| ?& ?| and )[A-Z]{2,4})*|Clerk|CLERK|Chair(?:man)?|Secretary|Treasurer|All(?: members)?|ALL|Officers)[ .|]*"
)
_IN_COLUMN = re.compile(r"[A-Z]{2,4}(?:(?:/|, ?| ?& ?| and )[A-Z]{2,4})*[ .|]*|All|Clerk")
# "Warden Action: to mend the stile"
_PREFIXED = re.compile(r"(?P<who>[A-Z][\w’'/&., -]{1,40}?) (?:ACTIONS?|Actions?) ?: ?(?:to )?(?=\w)")
_TO_ACTION = searched(r"(?<![\w’'])(?P<who>(?:[A-Z]{2,4}(?:(?:/| and | & )[A-Z]{2,4})*|(?:The )?Clerk|Cll?r [A-Z][\w’'-]+)) to action\b\.?")


# "Bins not emptied - report to the District. MG Action."
_WHO_ACTION = re.compile(
    r"(?P<who>[A-Z]{2,4}(?:(?:/| and | & )[A-Z]{2,4})*|(?:The )?(?:Clerk|Chair|Secretary|Treasurer)|(?:Cll?r|PC|Mrs?|Ms|Dr)\.? [A-Z][\w’'-]+) (?:to )?Actions?\.?"
)


ACTION_WORDS = MARKED.add(r"(?i:action)|AP(?=\d|\Z)")
# All that the patterns of `find_action_lines` need: "Action", "ACTION", "AP4", and "JR to action"
_MARK = re.compile(r"A(?:CTION|ction|P ?\d)")
_FIRST_LABELS = ("(", "1", "a")  # of "(1)", "1.", "a)"
_SHORTEST = 7  # characters of a sentence that tells a task: "MG to pay."
_SHORTEST_TOLD = 12  # characters of a task before "JR to action"
_SHORTEST_BESIDE = 16  # characters of a sentence that initials stand beside: "Warden to be told."
_SHORT = 26  # characters: a line of initials is no longer


def _marked(doc: Doc, outline: Outline) -> set[int]:
    """The sentences, by number, that hold such a word."""
    text, starts = outline.text, outline.starts
    found: set[int] = set()
    for at in marked_places(doc, ACTION_WORDS):
        if _MARK.match(text, at):
            found.add(bisect_right(starts, at) - 1)
        elif text.endswith(" to ", 0, at):
            found.add(bisect_right(starts, at - 4) - 1)
    found.discard(-1)
    return found


def find_action_lines(doc: Doc, outline: Outline) -> Iterator[Task]:
    """The tasks that lines of a document set apart: "ACTION: JR to find a venue", "Warden to action"."""
    text, sentences = text_of(doc), outline.sentences
    marked = _marked(doc, outline)
    short = {index for index, sentence in enumerate(sentences) if sentence.end - sentence.start < _SHORT}
    for index in sorted(short | marked):
        sentence = sentences[index]
        if not is_minuted(sentence) or outline.block_of(sentence).kind == "table_row":
            continue
        if index in short and (task := _owner_below(doc, outline, index)):
            yield task
        elif index not in marked:
            continue
        elif index in short and (alone := _WHO_ACTION.fullmatch(text, sentence.start, sentence.end)):
            if before := _sentence_before(outline, index):
                start, stop = task_span(doc, before.start, before.end)
                yield Task(start, clause_end(text, start, stop), "action-to-action", "action_line", re.sub("^The ", "", alone["who"]))
        elif (prefixed := _PREFIXED.match(text, sentence.start, min(sentence.end, sentence.start + 60))) and names_people(
            doc, prefixed.start("who"), prefixed.end("who")
        ):
            yield Task(sentence.start, clause_end(text, prefixed.end(), sentence.end), "action-prefixed", "action_line", prefixed["who"])
        elif text[sentence.start] in "A[(*" and (line := _LINE.match(text, sentence.start, sentence.end)):
            if _NAMES_LIST.match(text, line.end()) or (line["mark"] == "" and not _next_is_owner(doc, outline, index)):
                continue
            if " to " in (line["who"] or ""):
                continue  # "Action 3 (JR to share the map): complete": an entry of a log
            if line["whom"] and not _is_owner(doc, *line.span("whom")):
                continue  # "Action Plan: …"
            named = line["whom"] or (line["who"] if line["who"] and names_people(doc, *line.span("who")) else None)
            yield from (task._replace(owner=task.owner or named) for task in _after_mark(doc, outline, index, line.end()))
        elif text[sentence.end - 1] in ")]" or text[sentence.end - 2 : sentence.end] in (").", "]."):
            if task := _bracketed(doc, sentence):
                yield task
        elif task := _to_action(doc, outline, index):
            yield task


def _bracketed(doc: Doc, sentence: Sentence) -> Task | None:
    """The task of a sentence that ends in "(Action: Clerk)" or "[Action 47/25 - JR, February 2026]"."""
    bracket = _BRACKET.search(text_of(doc), max(sentence.start, sentence.end - 90), sentence.end)
    if bracket is None:
        return None
    start, end = task_span(doc, sentence.start, bracket.start())
    words = _REFERENCE.sub("", bracket["who"]).strip(" .")
    who, _, when = words.partition(", ") if _ENDS_IN_DATE.search(words) else (words, "", "")
    return Task(start, end, "action-bracket", "action_line", who, None, when or None)


def _to_action(doc: Doc, outline: Outline, index: int) -> Task | None:
    """The task of a sentence that ends in "JR to action"; where it says no more, the sentence before it belongs to it."""
    text, sentence = text_of(doc), outline.sentences[index]
    at = text.find(" to action", sentence.start, sentence.end)
    found = _TO_ACTION.search(text, max(sentence.start, at - 40), sentence.end) if at > 0 else None
    if found is None or text[found.end() : sentence.end].strip(" .)]"):
        return None
    start, stop = sentence.start, found.end()
    if found.start("who") - start < _SHORTEST_TOLD and index and outline.sentences[index - 1].block == sentence.block:
        start = outline.sentences[index - 1].start
    if found.start("who") - start >= _SHORTEST_TOLD:
        stop = clause_end(text, found.start("who") - 1, found.start("who"))
    return Task(start, stop, "action-to-action", "action_line", re.sub("^The ", "", found["who"]))


def _owner_below(doc: Doc, outline: Outline, index: int) -> Task | None:
    """A line that is initials or "Clerk" and no more, as a column at the side is read: whose the tasks of the paragraph above it are."""
    text, sentence = text_of(doc), outline.sentences[index]
    if not index or not _WHO_ALONE.fullmatch(text, sentence.start, sentence.end):
        return None
    block = outline.block_of(sentence)
    alone = block.kind == "paragraph" and (sentence.start, sentence.end) == (block.start, block.end)
    beside = (
        sentence.end == block.end and sentence.start > block.start and _IN_COLUMN.fullmatch(text, sentence.start, sentence.end) is not None
    )
    if not (alone or beside):
        return None
    above = outline.sentences[index - 1]
    if (
        above.place == "title"
        or above.item != sentence.item
        or outline.block_of(above).kind == "heading"
        or above.end - above.start < _SHORTEST_BESIDE
    ):
        return None
    if not reads_like_task(doc, above.start, above.end):
        return None
    return Task(above.start, above.end, "action-owner-below", "action_line", text[sentence.start : sentence.end].strip(" .|"))


def _is_owner(doc: Doc, start: int, end: int) -> bool:
    """Whether "JR" or "Ms Hall" stands there, and not any capitalised word."""
    first = next(iter(mentions_in(doc, start, end)), None)
    return _WHO_ALONE.fullmatch(text_of(doc), start, end) is not None or (first is not None and first.start == start)


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
    for later in outline.sentences[index + 1 : index + 4]:  # "… with members. Due: April 2025."
        if later.block != sentence.block or not is_field(text, later.start, later.end):
            break
        end = later.end
    while end > begin and text[end - 1] in " .;*" + (")]" if text[sentence.start] in "[(" else ""):
        end -= 1
    block = outline.block_of(sentence)
    if (
        text[begin : begin + 1] in _FIRST_LABELS
        and outline.sentences[index].start <= block.start
        and (listed := split_inline(text, begin, block.end))
    ):
        # "Actions: 1. Write to the owner (Clerk). 2. Order two bins (Cllr Hall)."
        yield from (labelled(doc, start, start + len(text[start:stop].rstrip(" \n.;,")), "action-line") for start, stop, _ in listed)
        return
    if begin >= end or NOTHING_TO_DO.fullmatch(text, begin, end) or STATE_ALONE.fullmatch(text, begin, end):
        return
    by = _BY_WHEN.search(text, begin, end)
    named = by.start() if by else end
    if not text.startswith(CLAUSE_BEGINS, begin) and names_people(doc, begin, named):
        task = _sentence_before(outline, index)
        if task:
            start, stop = task_span(doc, task.start, task.end)
            yield Task(start, stop, "action-line-owner", "action_line", text[begin:named], None, by["when"] if by else None)
        return
    if text[begin:end].isupper() and text[end - 1] == ")":
        return  # "Action by: CORPORATE DIRECTOR – LEGAL SERVICES (I. HALL)"
    for start, stop in _parts(text, begin, end):
        yield labelled(doc, start, stop, "action-line")


# "ACTION: JR to book the hall; |Sam to print the posters"
_NEXT_DOER = re.compile(
    r"[;,.] (?:and )?(?:\(?[a-z\d]{1,2}\) )?(?=(?:The |the )?[A-Z][\w’'/&-]*(?: (?:[A-Z][\w’'/&-]*|of|and)){0,4} (?:also )?(?:to|will) [a-z])"
    r"|; (?=(?:[A-Z]{2,4}(?:/[A-Z]{2,4})*|[Aa]ll|Clerk|(?:Cll?r|Mrs?|Ms|Dr)\.? [A-Z][\w’'-]+) ?(?: [–—-]|:) ?[a-z])"
    r"|[;,.]? (?:ACTION|Action)(?: \d[\d./]*)? ?: ?(?=\S)"
)


_LABEL = re.compile(r"\(?(?:a|i|1)\) (?=\S)")


def _parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The tasks of one action line, each of which names who is to do it."""
    if label := _LABEL.match(text, start, end):
        start = label.end()
    cuts = list(_NEXT_DOER.finditer(text, start + 8, end))
    return list(zip([start, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), end], strict=True))


def _sentence_before(outline: Outline, index: int) -> Sentence | None:
    """The sentence that an owner's line belongs to: the last one before it that says anything."""
    for back in range(index - 1, max(-1, index - 4), -1):
        sentence = outline.sentences[back]
        if (
            (sentence.place == "title" and not _STATES.search(outline.text, sentence.start, sentence.end))
            or sentence.item != outline.sentences[index].item
            or outline.block_of(sentence).kind == "heading"
        ):
            return None
        if sentence.end - sentence.start > _SHORTEST and not _WHO_ACTION.fullmatch(outline.text, sentence.start, sentence.end):
            return None if _LINE.match(outline.text, sentence.start, sentence.end) else sentence
    return None
