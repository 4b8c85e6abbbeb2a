"""Actions that the page sets apart: "ACTION: JR", lists headed "Actions", tables of tasks, right-hand columns of initials."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc

from extractors.actions.owner import subject_before
from extractors.actions.parties import names_people
from extractors.actions.task import Task, clause_end, is_minuted
from extractors.actions.words import base_verb, done_verb
from extractors.outline import Outline, Sentence, text_of
from extractors.people import mentions_in

# "ACTION: JR", "Action by: Jo Rivers", "Action point 3 –", "[Action AB]", "(Action: Clerk)", "AP4:"
_LINE = re.compile(
    r"[\[(*]*(?:ACTIONS?|Actions?)(?: (?:[Pp]oints?|[Ii]tems?|POINTS?|ITEMS?|REQUIRED|[Rr]equired|needed|agreed|to be taken|BY|by|FOR|for|ON|on|owner|no\.?|No\.?))*(?: ?#?(?:[A-Z]{0,3}[\d/.-]*\d[a-z]?))?\]?(?:(?: \((?P<who>[A-Z][^()]{1,40})\)| (?P<whom>[A-Z][\w.&/’' -]{1,40}?))(?=:))?(?P<mark> ?[:–—-]+ ?(?!\d)| (?=[A-Z]{2,4}\b(?![:.])| ?(?:CLERK|Clerk|Chair|Treasurer|Secretary|Warden)\b)|$)"
    r"|AP ?\d{1,3}(?P<ap> ?[:–—-]+ ?| (?=[A-Z][\w’'/ ]{1,30}? to [a-z]))"
)
# "ACTION LIST" heads a list, and no LIST is to act
_NAMES_LIST = re.compile(r"(?:LIST|LOG|PLAN|NOTES?|TRACKER|SUMMARY|TABLE|SHEET|FOR|TO)\b")
NOTHING_TO_DO = re.compile(
    r"(?:none|no (?:further )?actions?(?: required)?|n/?a|nil|-|–|ongoing|noted|for (?:information|noting))\.?", re.IGNORECASE
)
_MAY_BE_TASK = re.compile(
    r"\b(?:asked|requested|will|would|should|must|agreed (?:that|to)|needs? to|to be|undertook|offered|suggested that|proposed (?:that|to))\b"
)
# "Action 4 – JR to find a venue", in a list that has its own head
_NUMBERED = re.compile(
    r"[\[(]?(?:ACTION|Action|AP)(?: (?:[Pp]oint|[Nn]o\.?|[Ii]tem))? ?#?[A-Z]{0,3}[\d/.-]*\d[a-z]?[\])]? ?[:–—-]+ ?(?=\S{2})"
)
# "Actions: JR has updated the list"
_HAS_DONE = re.compile(r" (?:has|have|had) (?:now |since |already )?(?:done|sent|met|written|spoken|put|set|drawn|\w+ed)\b(?! to be)")
# "Action 7: the audit had been completed"
_IS_DONE = re.compile(r"\b(?:has|have|had) (?:now |since |already )?been (?:done|sent|written|met|given|held|[a-z]+ed)\b")
_STILL_TO_DO = re.compile(r"\b(?:will|would|should|must|to be|needs?|not|once|when|after|until|that|which) ")
_OWNER_LABEL = re.compile(
    r"[.;,]? ?[(\[]?(?:Owner|Lead|Responsible|By whom|Action(?:ed)? by|Who)\s?[:–-]\s?(?P<who>[^.;|)\]]{2,60})[)\]]?", re.IGNORECASE
)
_DUE_LABEL = re.compile(
    r"[.;,]? ?[(\[]?(?:Due(?: date)?|Deadline|By when|Target date|Timescale|Completion date)(?:\s?[:–-]\s?| (?=by |\d|end of |[A-Z][a-z]+ \d))(?P<when>[^.;|)\]]{2,40})[)\]]?",
    re.IGNORECASE,
)
_LEADING_OWNER = re.compile(r"(?P<who>[A-Z][\w’'&./ -]{1,50}?)(?: ?: | [–—-] )(?=[A-Za-z])")
_BARE_OWNER = re.compile(
    r"(?P<who>[A-Z]{2,3}(?:/[A-Z]{2,3})*|Clerk|Chair|Secretary|Treasurer|All|Everyone|Members|Trustees|Governors|Partners|Officers|Cllr [A-Z][\w’'-]+) (?=[a-z])"
)
_TELLS = re.compile(
    r"(?P<who>(?:The |the )?[A-Z][\w’'./& -]{1,50}?) (?:has |have |had )?(?:confirmed|advised|reported|explained|agreed|said|stated)(?: that)? "
)
_TRAILING_OWNER = re.compile(r"(?: [–—-] ?| ?[(\[])(?P<who>[A-Z][\w’'&./, -]{1,40}?)[)\]]?\.?$")
_BRACKET = re.compile(r" ?[(\[](?:ACTIONS?|Actions?)(?: by| for)?(?: ?[:–-] ?| )(?P<who>[^)\]]{2,60})[)\]]\.?$")
# "Action: Sam Poole / JR by 30 April"
_BY_WHEN = re.compile(r",? (?P<when>(?:by|before) (?:the )?(?:end|next|\d|[A-Z][a-z]+)[^.;]*)$")
# "(Action 47/25 - JR, February 2026)"
_REFERENCE = re.compile(r"^[\d/.]+ ?[:–-] ?")
_ENDS_IN_DATE = re.compile(r", (?:by |end |early |\d{1,2}(?:st|nd|rd|th)? )?[A-Z][a-z]+(?: \d{4})?$|, (?:by |next |asap)\b.*$")
# A numbered paragraph that was taken for an item's title: "2.4 The Warden asked for help with the gates"
_STATES = re.compile(
    r"(?<=\w )(?:will|would|asked|requested|agreed|offered|suggested|reported|noted|thanked|is|are|was|were|has|have|had|needs?|should)\b"
)
_WHO_ALONE = re.compile(
    r"(?:[A-Z]{2,4}(?:(?:/|, ?| ?& ?| and )[A-Z]{2,4})*|Clerk|CLERK|Chair(?:man)?|Secretary|Treasurer|All(?: members)?|ALL|Officers)[ .|]*"
)
# "Warden Action: to mend the stile"
_PREFIXED = re.compile(r"(?P<who>[A-Z][\w’'/&., -]{1,40}?) (?:ACTIONS?|Actions?) ?: ?(?:to )?(?=\w)")
_TO_ACTION = re.compile(
    r"(?<![\w’'])(?P<who>(?:[A-Z]{2,4}(?:(?:/| and | & )[A-Z]{2,4})*|(?:The )?Clerk|Cllr [A-Z][\w’'-]+)) to action\b\.?"
)


# "Bins not emptied - report to the District. MG Action."
_WHO_ACTION = re.compile(
    r"(?P<who>[A-Z]{2,4}(?:(?:/| and | & )[A-Z]{2,4})*|(?:The )?(?:Clerk|Chair|Secretary|Treasurer)|(?:Cllr|PC|Mrs?|Ms|Dr)\.? [A-Z][\w’'-]+) (?:to )?Actions?\.?"
)


# All that the patterns of `find_action_lines` need: "Action", "ACTION", "AP4", and "JR to action"
_MARK = re.compile(r"A(?:CTION|ction|P ?\d)")
_SHORTEST = 7  # characters of a sentence that tells a task: "MG to pay."
_SHORT = 26  # characters: a line of initials is no longer


def _marked(outline: Outline) -> set[int]:
    """The sentences, by number, that hold such a word."""
    text, starts = outline.text, outline.starts
    found = {bisect_right(starts, mark.start()) - 1 for mark in _MARK.finditer(text)}
    at = text.find(" to action")
    while at >= 0:
        found.add(bisect_right(starts, at) - 1)
        at = text.find(" to action", at + 10)
    found.discard(-1)
    return found


def find_action_lines(doc: Doc, outline: Outline) -> Iterator[Task]:
    """The tasks that lines of a document set apart: "ACTION: JR to find a venue", "Warden to action"."""
    text, sentences = text_of(doc), outline.sentences
    marked = _marked(outline)
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
            if line["whom"] and not _is_owner(doc, *line.span("whom")):
                continue  # "Action Plan: …"
            named = line["whom"] or (line["who"] if line["who"] and names_people(doc, *line.span("who")) else None)
            yield from (replace(task, owner=task.owner or named) for task in _after_mark(doc, outline, index, line.end()))
        elif text[sentence.end - 1] in ")]" or text[sentence.end - 2 : sentence.end] in (").", "]."):
            if bracket := _BRACKET.search(text, max(sentence.start, sentence.end - 90), sentence.end):
                start, end = task_span(doc, sentence.start, bracket.start())
                words = _REFERENCE.sub("", bracket["who"]).strip(" .")
                who, _, when = words.partition(", ") if _ENDS_IN_DATE.search(words) else (words, "", "")
                yield Task(start, end, "action-bracket", "action_line", who, None, when or None)
        elif (at := text.find(" to action", sentence.start, sentence.end)) > 0 and (
            (found := _TO_ACTION.search(text, max(sentence.start, at - 40), sentence.end))
            and not text[found.end() : sentence.end].strip(" .)]")
        ):
            who = re.sub("^The ", "", found["who"])
            start = sentence.start
            if found.start("who") - start < 12 and index and sentences[index - 1].block == sentence.block:
                start = sentences[index - 1].start
            stop = found.start("who") if found.start("who") - start > 11 else found.end()
            yield Task(start, clause_end(text, stop - 1, stop) if stop != found.end() else stop, "action-to-action", "action_line", who)


def _owner_below(doc: Doc, outline: Outline, index: int) -> Task | None:
    """A line that is initials or "Clerk" and no more, as a column at the side is read: whose the tasks of the paragraph above it are."""
    text, sentence = text_of(doc), outline.sentences[index]
    if not index or not _WHO_ALONE.fullmatch(text, sentence.start, sentence.end):
        return None
    block = outline.block_of(sentence)
    alone = block.kind == "paragraph" and (sentence.start, sentence.end) == (block.start, block.end)
    beside = sentence.end == block.end and sentence.start > block.start and text[sentence.start : sentence.end].rstrip(" .").isupper()
    if not (alone or beside):
        return None
    above = outline.sentences[index - 1]
    if above.place == "title" or above.item != sentence.item or outline.block_of(above).kind == "heading" or above.end - above.start < 25:
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
        if later.block != sentence.block or not (
            _DUE_LABEL.match(text, later.start, later.end) or _OWNER_LABEL.match(text, later.start, later.end)
        ):
            break
        end = later.end
    while end > begin and text[end - 1] in " .;*" + (")]" if text[sentence.start] in "[(" else ""):
        end -= 1
    if begin >= end or NOTHING_TO_DO.fullmatch(text, begin, end):
        return
    by = _BY_WHEN.search(text, begin, end)
    named = by.start() if by else end
    if names_people(doc, begin, named):
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


# "(a) a list of lamps; and"
_LIST_JOINT = re.compile(r"(?:[;,] and|[ .;,])*$")


def task_span(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """The part of a sentence that says the task: from "the Clerk …" on where a lead-in ("It was agreed that") stands before it."""
    text = text_of(doc)
    if number := re.compile(r"[\d.]+ (?=[A-Z])").match(text, start, end):
        start = number.end()
    if lead := re.compile(r"(?:(?:It was|Members|The \w+)? ?(?:agreed|resolved|noted|suggested|requested)(?: that)? )").match(
        text, start, end
    ):
        start = lead.end()
    end = start + len(_LIST_JOINT.sub("", text[start:end]))
    return start, end


def labelled(doc: Doc, start: int, end: int, rule: str) -> Task:
    """A task with what is said about it in the same line: "JR to book the hall", "JR: book the hall", "Book the hall (JR)", "Owner: JR. Due: 3 May"."""
    text = text_of(doc)
    if numbered := _NUMBERED.match(text, start, end):
        start = numbered.end()
    if (has := _HAS_DONE.search(text, start, min(end, start + 60))) and names_people(doc, start, has.start()):
        return Task(start, end, rule, "action_line", text[start : has.start()], status="done")
    if _IS_DONE.search(text, start, end) and not _STILL_TO_DO.search(text, start, end):
        return Task(start, end, rule, "action_line", status="done")
    owner: str | None = None
    due: str | None = None
    stop = end
    if found := _OWNER_LABEL.search(text, start, end):
        owner, stop = found["who"].strip(), min(stop, found.start())
    if found := _DUE_LABEL.search(text, start, end):
        due, stop = found["when"].strip(), min(stop, found.start())
    if (
        owner is None
        and (leading := _LEADING_OWNER.match(text, start, stop))
        and names_people(doc, leading.start("who"), leading.end("who"))
    ):
        owner, start = leading["who"].strip(), leading.end()
    if owner is None:
        owner = owner_of_task(doc, start, stop)
    if owner is None and (told := _TELLS.match(text, start, stop)) and names_people(doc, *told.span("who")):
        owner = told["who"].strip()  # "Mr Hall confirmed that a paper would come to the May meeting"
    if owner is None and (bare := _BARE_OWNER.match(text, start, stop)) and base_verb().match(text, bare.end("who"), stop):
        owner = bare["who"]  # "JR order the post"
    if (
        owner is None
        and (trailing := _TRAILING_OWNER.search(text, max(start + 8, stop - 60), stop))
        and names_people(doc, trailing.start("who"), trailing.end("who"))
    ):
        owner, stop = trailing["who"].strip(), trailing.start()
    while stop > start and text[stop - 1] in " .;,":
        stop -= 1
    return Task(start, max(stop, start + 1), rule, "action_line", owner, None, due)


# "Letter to the mill" names nobody
_TO_SOMEBODY = re.compile(
    r"(?:Letter|E-?mail|Card|Note|Reply|Response|Visit|Invitation|Reminder|Message|Thanks|Report|Complaint|Request|Application|Claim|Changes?|Update|Access)s? to (?:(?:the|an?|all|our|his|her|their) |[A-Z])"
)
_POST_TOO = re.compile(
    r"(?:The |the )?(?:(?:Chair|Lead|Head|All|Post)\b|(?:Audit|Book|Contract|Design|Fund|Link|Market|Plan|Process|Programme|Project|Record|Research|Review|Support|Test|Train) (?:[Mm]anager|[Oo]fficer|[Ll]ead|[Dd]irector|[Cc]o-?ordinator|[Gg]overnor)s?\b)"
)


def owner_of_task(doc: Doc, start: int, end: int) -> str | None:
    """The one who is to do it: "JR" in "JR to book the hall", "Head of Audit" in "The Head of Audit will …"."""
    found = re.compile(r" (?:(?:is |are )?to|will|would|should|shall|agreed to)(?= )").search(text_of(doc), start, min(end, start + 120))
    if found is None or _TO_SOMEBODY.match(text_of(doc), start):
        return None
    first = base_verb().match(text_of(doc), start, found.start())
    if first and not first.group().isupper() and not _POST_TOO.match(text_of(doc), start):  # "Write to the quarry" names nobody
        return None
    subject = subject_before(doc, start, found.start() + 1)
    verb = base_verb().match(text_of(doc), found.end(), end)
    passive = done_verb().match(text_of(doc), found.end(), end)
    if subject.kind in ("person", "group", "body") and subject.start == start + (subject.start - start) and (verb or not passive):
        return subject.owner
    return None


def reads_like_task(doc: Doc, start: int, end: int) -> bool:
    """Whether a sentence may be what initials beside it mean: "Members asked for a map", "It was agreed to write"; not "A full discussion took place"."""
    text = text_of(doc)
    return (
        _MAY_BE_TASK.search(text, start, end) is not None
        or base_verb().match(text, start, end) is not None
        or owner_of_task(doc, start, end) is not None
        or done_verb().search(text, start, end) is not None
    )
