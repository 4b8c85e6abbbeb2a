"""Tasks that are a noun and who sees to it: "Posters – Gwen. Tombola – Len and Priya.", "Float (Tom)", "Tea urn Len".

Minutes of small bodies share out work so. But so do they elect ("Treasurer – Priya") and list ("Plot 4 – Len"): such a note counts only where another
stands beside it, or a task that is told in full, and never below a heading of elections, of those present or of reports.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from spacy.tokens import Doc

from extractors.actions.owner_lines import are_known, known_owners
from extractors.actions.task import Task, is_minuted
from extractors.actions.words import base_verb
from extractors.beginnings import searched
from extractors.outline import Outline, Sentence, text_of
from extractors.people import mentions_in

_LONGEST = 70  # characters
_NAME = r"(?:Mrs?|Ms|Miss|Cll?r|Dr)?\.? ?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?"
_NOTE = re.compile(
    rf"(?P<task>(?:(?:Letter|Card|E-?mail|Note|Reply|Invitation|Thank[- ]you|Reminder|Flowers) to|[A-Z][a-z’'-]+)(?: (?!(?:is|are|was|were|has|have|had|will|would|to|by|said|be|with|from|of)\b)[\w’'&-]+){{0,5}})(?: [–—-] | ?: | \()(?P<who>{_NAME}(?:(?:, | and | & |/){_NAME}){{0,3}})\)?\.?"
)
# "Cards to the printer by Friday – Jo": with a day to it no neighbour is needed
_NOTE_WITH_DAY = re.compile(
    rf"(?P<task>[A-Z][^.;:()–—]{{5,70}}? (?:by|before) (?:the )?(?:end|next|[A-Z][a-z]+|\d)[^.;:()–—]{{0,25}})(?: [–—-] | \()(?P<who>{_NAME}(?:(?:, | and | & |/){_NAME}){{0,3}})\)?\.?"
)
# "Battery flat again: |buy a new one (Jo)"
_BRACKETED = re.compile(rf" \((?P<who>{_NAME}(?:(?:, | and | & |/){_NAME}){{0,3}})\)\.?$")
_BREAK = searched(r"(?:[:;] | [–—-] |, )(?=[a-z])")
_BARE_NOTE = re.compile(r"(?!(?:Mrs?|Ms|Miss|Cll?r|Dr) )(?P<task>[A-Z][a-z’'-]+(?: [a-z][\w’'-]+){0,3}) (?P<who>[A-Z][a-z]+)\.?")
_NO_TASK = re.compile(
    r"(?:Action|Present|Also|In attendance|Apolog|Absent|Chair|Vice|Secretary|Treasurer|President|Clerk|Warden|Trustee|Auditor|Examiner|Governor|Deputy|Propose|Second|Declar|Speaker|Guest|Minutes|Report|Attend|Sign|Thank|Welcome|Judge|Winner|Contact|Resign|Interest|Plot|Ward|Area|Round|Prize|Best|First|Next|From|Question|Comment|Letter from|Email from|Absence|Retir|Elect|Nominat|Publicity|Membership|Member|Officer|Safeguarding|Representative|Road|Lane|Street|Path|Stile|Field)"
)
_NO_ITEM = searched(
    r"\b(?:elect\w*|officers|appointments?|roles|representatives|present|attendance|apologies|declarations?|interests|reports?|payments|cheques|outside bodies|memberships?|working (?:groups|parties))\b",
    re.IGNORECASE,
)
_TELLS = searched(
    r"\b(?:is|are|was|were|has|have|had|will|would|said|did|does|can|could|should|noted|agreed|reported|received|approved|paid)\b"
)
_NAMES_PRESENT = re.compile(r"(?:Present|Attend\w*) ?[:–—-]")  # "Present: A Hall, J Poole (Chairman)"
_TITLE = re.compile(r"(?:Mrs?|Ms|Miss|Cll?r|Dr)\.? ")
_PARTS = re.compile(r", | and | & |/")


def find_noun_lines(doc: Doc, outline: Outline, said: list[int]) -> Iterator[Task]:
    """Such notes, each beside another of its kind or beside a sentence in which one of the tasks begins that were found at the offsets `said`."""
    text = text_of(doc)
    notes: dict[int, Task] = {}
    for index, sentence in enumerate(outline.sentences):
        length = sentence.end - sentence.start
        if length > 2 * _LONGEST or not _ends_in_name(text, sentence) or not is_minuted(sentence):
            continue
        if outline.block_of(sentence).kind in ("heading", "table_row"):
            continue
        if task := _by_itself(doc, sentence):
            yield task
        elif length <= _LONGEST and (task := _note(doc, outline, sentence)):
            notes[index] = task
    for index, task in notes.items():
        if any(
            _beside(outline, index, other) and (other in notes or _holds_task(outline, other, said)) for other in (index - 1, index + 1)
        ):
            yield task


def _note(doc: Doc, outline: Outline, sentence: Sentence) -> Task | None:
    """A noun and a name; the name may stand without a mark where it ends the paragraph."""
    text, block = text_of(doc), outline.block_of(sentence)
    found = _NOTE.fullmatch(text, sentence.start, sentence.end)
    if found is None and sentence.end == block.end > sentence.start > block.start:
        found = _BARE_NOTE.fullmatch(text, sentence.start, sentence.end)
    if found is None or _NO_TASK.match(found["task"]) or not _names(found["who"], known_owners(doc)):
        return None
    if mentions_in(doc, *found.span("task")) or _in_no_item(outline, sentence):
        return None
    end = found.end("who") + text.startswith(")", found.end("who"))
    return Task(sentence.start, end, "action-noun-line", "action_line", found["who"])


def _by_itself(doc: Doc, sentence: Sentence) -> Task | None:
    """A note that needs no other beside it: with a day, or with an order before the name in brackets."""
    text = text_of(doc)
    if found := _NOTE_WITH_DAY.fullmatch(text, sentence.start, sentence.end):
        if _NO_TASK.match(found["task"]) or _TELLS.search(found["task"]) or not _names(found["who"], known_owners(doc)):
            return None
        return Task(sentence.start, found.end("task"), "action-noun-line", "action_line", found["who"])
    closed = _BRACKETED.search(text, sentence.start, sentence.end) if text.endswith((")", ")."), sentence.start, sentence.end) else None
    if closed is None or not _names(closed["who"], known_owners(doc)):
        return None
    starts = [sentence.start, *(cut.end() for cut in _BREAK.finditer(text, sentence.start, closed.start()))]
    start = next((at for at in reversed(starts) if base_verb().match(text, at, closed.start())), None)
    if (
        start is None
        or _NAMES_PRESENT.match(text, start)
        or _TELLS.search(text, start, closed.start())
        or text.find("(", start, closed.start()) >= 0
    ):
        return None  # "Chair Jo Hall (JH), Secretary Sam Poole (SP)"
    return Task(start, closed.start(), "action-noun-line", "action_line", closed["who"])


def _ends_in_name(text: str, sentence: Sentence) -> bool:
    """Whether the last word has a capital: the cheap question first."""
    last = text.rfind(" ", sentence.start, sentence.end) + 1
    return text[last : last + 1].isupper() or text[last : last + 2][1:].isupper()


def _names(who: str, known: frozenset[str]) -> bool:
    return are_known("/".join(_TITLE.sub("", part) for part in _PARTS.split(who)), known)


def _in_no_item(outline: Outline, sentence: Sentence) -> bool:
    item = outline.item_of(sentence)
    return item is not None and _NO_ITEM.search(item.title) is not None


def _beside(outline: Outline, index: int, other: int) -> bool:
    if not 0 <= other < len(outline.sentences):
        return False
    here, there = outline.sentences[index], outline.sentences[other]
    return here.item == there.item and is_minuted(there) and abs(here.block - there.block) <= 1


def _holds_task(outline: Outline, index: int, said: list[int]) -> bool:
    sentence = outline.sentences[index]
    at = bisect_left(said, sentence.start)
    return at < len(said) and said[at] < sentence.end
