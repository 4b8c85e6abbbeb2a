"""Lines that are a task and its owner and no more: "JR - ask the nursery", "New sign - Sam, by next time", "Order the sign: JR, end May", "Second quote for the next meeting JR".

Only whom the document names can be an owner here, and the words beside the name must read as work: a verb in its base form, or something with a due
date. "Treasurer: report circulated" and "Jo - apologies" are none.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from spacy.tokens import Doc

from extractors.actions.due.in_sentences import find_due
from extractors.actions.task import Status, Task, is_minuted
from extractors.actions.words import base_verb
from extractors.beginnings import searched
from extractors.outline import Outline, Sentence, text_of
from extractors.people import people_of

_LONGEST = 160  # characters of such a line
_WHO = r"[A-Z][\w’'.]*(?: [A-Z][\w’'-]*)?(?:(?: ?[/,+] ?| & | and )[A-Z][\w’'.]*(?: [A-Z][\w’'-]*)?){0,3}"
_LED = re.compile(rf"(?P<who>{_WHO})(?: [–—-]|:) (?P<task>[^:]{{6,}})$")
_TRAILED = re.compile(
    rf"(?:(?P<task>[^:]{{6,}}?) [–—-]|(?P<told>[^: ]+ [^:]{{3,}}?):) (?P<who>{_WHO})(?:,? (?P<when>(?:by|before|for|end|early|next|this|asap|ASAP|\d)\b[^.]*))?\.?$"
)
_ENDS_IN_INITIALS = re.compile(r"(?P<task>.{6,}?)(?P<stop>\.?) (?P<who>[A-Z]{2,3}(?:/[A-Z]{2,3})*|(?:[A-Z][.-]){2,4}|CLERK)\.?$")
# "Get a price. |Clerk|", "Get a price. |Dr Hall|": who stands behind the last sentence of a paragraph
_BEHIND = re.compile(
    r"[.!] (?P<who>[A-Z]{2,3}(?:/[A-Z]{2,3})*|(?:[A-Z][.-]){2,4}|(?P<post>Clerk|CLERK|Chair(?:man)?|CHAIR(?:MAN)?|All|ALL|Secretary|Treasurer|Warden)|(?:Cll?r|Mrs?|Ms|Miss|Dr)\.? (?P<name>[A-Z][\w’'-]+))\.?$"
)
_LONGEST_BEHIND = 24  # characters
# "|To |get a price", "|Poster to |go on the board"
_TO_WORK = re.compile(r"To (?=[a-z])|[A-Z][a-z][^.;:]{1,60}? to (?=(?:be|come|go|return) [a-z])")
# "Action: Cllr JR", "ACTION JR, SP and"
_ONLY_OWNERS = re.compile(r"(?:ACTIONS?|Actions?)\b(?: ?[:–—-]| ?by\b| (?:[A-Z]{2,4}(?:,? and|,|/| ?&) ?)+$)")
_STATE = re.compile(
    r"(?: [–—-]|:|,) (?:\(?(?P<done>done|sent|completed?|sorted|bought|paid|posted|booked|found|fixed|mended|repaired|ordered|returned|collected)|carried (?:over|forward)|still to do|not yet done|ongoing|outstanding|pending|to be done|still waiting)(?: (?:on )?\d[^.;]{0,20})?\)?\.?$"
)
# What tells rather than orders: a finite verb, or a verb that is a noun here ("update on the lamps", "report received")
_TELLS = searched(
    r"\b(?:is|are|was|were|has|have|had|will|would|said|did|does|can|could|should|thanked|noted|agreed|reported|[a-z]+[’']s been)\b"
)
_NOUN = re.compile(
    r"(?: [a-z]+)?(?:$| \d| (?:on|of|from|by|in|about|circulated|received|given|attached|noted|presented|tabled|approved|taken|sent)\b)|[.,;]"
)
_EVERYBODY = frozenset(
    {
        "All",
        "ALL",
        "Everyone",
        "Everybody",
        "Clerk",
        "Chair",
        "Chairman",
        "Treasurer",
        "Secretary",
        "Warden",
        "Officers",
        "Members",
        "CLERK",
    }
)


def find_owner_lines(doc: Doc, outline: Outline) -> Iterator[Task]:
    """The tasks of such lines, in the order of the text."""
    text = text_of(doc)
    for number, block in enumerate(outline.document.blocks):
        if block.kind not in ("paragraph", "list_item"):
            continue
        start, end = block.start, block.end
        last = text[end - 1]
        initials = (text[end - 2] if last == "." else last).isupper()
        stop = text.find(". ", max(start, end - _LONGEST_BEHIND), end)
        behind = owner_behind(doc, stop, end) if stop > 0 else None
        marked = end - start <= _LONGEST and (" - " in (line := text[start:end]) or " – " in line or " — " in line or ": " in line)
        if not initials and not marked and not behind:
            continue
        sentence = outline.sentence_at(stop if behind else end - 1)
        if (
            sentence is None
            or sentence.block != number
            or not (sentence.end == end or behind)
            or end - sentence.start > _LONGEST
            or not is_minuted(sentence)
        ):
            continue
        if behind:
            if sentence.place != "title" and _is_work(doc, outline, sentence, sentence.start, stop, due=False):
                yield Task(sentence.start, stop, "action-owner-line", "action_line", behind)
            continue
        marked = marked and sentence.start == start
        if not initials and not marked:
            continue
        if task := (marked and _with_mark(doc, outline, sentence)) or (initials and _with_initials(doc, outline, sentence)):
            yield task


def owner_behind(doc: Doc, at: int, stop: int) -> str | None:
    """Who alone stands behind the full stop at offset `at`, up to the end of the paragraph at `stop`: "Get a price. |Clerk|"."""
    found = _BEHIND.match(text_of(doc), at, stop)
    if found is None:
        return None
    who, known = found["who"], known_owners(doc)
    if found["name"]:
        return who if any(name.endswith(f" {found['name']}") for name in known) else None
    return who if found["post"] or are_known(re.sub("[.-]", "", who), known) else None


def known_owners(doc: Doc) -> frozenset[str]:
    """Initials, first names and full names of those whom the document names."""
    known: frozenset[str] | None = doc.user_data.get("owners")
    if known is None:
        names = {person.name for person in people_of(doc) if person.name}
        parted = [words for name in names if " " in name for words in (name.split(), re.split("[ -]", name))]  # "N F-D", and "NF"
        initials = {"".join(word[0] for word in own if word[:1].isupper()) for own in parted}
        known = doc.user_data["owners"] = frozenset(
            {*names, *(first for name in names if len(first := name.split()[0]) > 1), *initials, *_EVERYBODY}
        )
    return known


def is_first_name(doc: Doc, name: str) -> bool:
    """Whether somebody whom the document names in full is called so: "Jo" beside "Jo Rivers"."""
    return any(known.startswith(f"{name} ") for known in known_owners(doc))


def are_known(who: str, known: frozenset[str]) -> bool:
    return all(part in known for part in re.split(r" ?[/,+] ?| & | and ", who))


def _with_mark(doc: Doc, outline: Outline, sentence: Sentence) -> Task | None:
    text = text_of(doc)
    for pattern in (_LED, _TRAILED):
        found = pattern.match(text, sentence.start, sentence.end)
        if found is None or not are_known(found["who"], known_owners(doc)):
            continue
        start, end = found.span("told" if pattern is _TRAILED and found["told"] else "task")
        when = found.groupdict().get("when")
        state = _STATE.search(text, start + 4, end)  # "Jo – card to the scouts – sent"
        if state:
            end = state.start()
        if not state and not _is_work(doc, outline, sentence, start, end, due=when is not None):
            continue
        while text[end - 1] in " .;,":
            end -= 1
        status: Status = "done" if state and state["done"] else "open"
        return Task(start, end, "action-owner-line", "action_line", found["who"], None, when, status)
    return None


def _with_initials(doc: Doc, outline: Outline, sentence: Sentence) -> Task | None:
    text = text_of(doc)
    start = sentence.start
    if sentence.end - start < 8:  # the initials are a sentence of their own: "Chase the other two. JR"
        index = bisect_left(outline.starts, start)
        above = outline.sentences[index - 1] if index else sentence
        if above.block != sentence.block or above.place == "title":
            return None
        start = above.start
    found = _ENDS_IN_INITIALS.match(text, start, sentence.end)
    if found is None or found["task"][-1] in ":–—-" or _ONLY_OWNERS.match(found["task"]):  # "ACTION: JR" is no task
        return None
    if not are_known(re.sub("[.-]", "", found["who"]), known_owners(doc)):
        return None
    if not _is_work(doc, outline, sentence, start, found.end("task"), due=False):
        return None
    return Task(start, found.end("task"), "action-owner-line", "action_line", found["who"])


def _is_work(doc: Doc, outline: Outline, sentence: Sentence, start: int, end: int, *, due: bool) -> bool:
    """Whether the words beside an owner are something to do: they begin with a verb in its base form, or they say by when."""
    text = text_of(doc)
    begun = _TO_WORK.match(text, start, end)
    verb = base_verb().match(text, begun.end() if begun else start, end)
    if begun and (verb or text.startswith(("be ", "come ", "go ", "return "), begun.end())):
        return True
    if verb and not _NOUN.match(text, verb.end(), end):
        return True
    if _TELLS.search(text, start, end):
        return False
    if due:
        return True
    meeting = outline.meeting_of(sentence)
    return find_due(text, start, end, meeting.date if meeting else None) is not None
