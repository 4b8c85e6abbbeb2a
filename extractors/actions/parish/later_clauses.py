"""Who is to do what in a later clause: "The hedge still hangs over, so |TD to ring the owner", "Good idea; |Cllr Poole to ask"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from spacy.tokens import Doc

from extractors.actions.everyday import everyday_deed
from extractors.actions.parish.doers import ALONE
from extractors.actions.parish.infinitives import Infinitives, last_word
from extractors.actions.task import Task, clause_end, is_minuted
from extractors.actions.words import NEVER, base_verb, verb_class
from extractors.beginnings import searched
from extractors.calendar_words import TIME_WORD
from extractors.names.forms import GIVEN_NAMES
from extractors.outline import Outline, Sentence, text_of
from extractors.people import mentions_in

# "…, |the Clerk to print", "… so |TD to ring the school", "Good idea; |Cllr Poole to ask"
_DOER_TO = r"(?:(?P<subject>(?:the )?(?:Clerk|Chair(?:man)?|Vice[- ]Chair|Treasurer|Secretary|Warden|RFO|(?:Cll?rs?\.?|Councillors?|Mr|Mrs|Ms|Miss|Dr) [A-Z][\w’'-]+(?: and [A-Z][\w’'-]+)?|[A-Z]{2,4}(?:(?:/| and | & )[A-Z]{2,4})*|[Oo]fficers|[Aa]ll (?:members|councillors|governors|trustees|partners)|all|everyone))|(?:the )?(?P<name>(?:[A-Z][\w’'-]+, ){0,3}(?:[A-Z]\.? )?[A-Z][\w’'.-]+(?: (?:[A-Z][\w’'-]+|ap|de|of|for)){0,4}(?: (?:and|&) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)?))(?: also)? to (?=[a-z])"
_LATER = searched(r"(?:[,;:–—-] |,(?: so| and) |d(?<= and) |t(?<= but) |s(?<=\bs)o |[(\[](?<= [(\[])|A(?<=\bA)lso,? )" + _DOER_TO)
# The cells of a table hold sentences too: "Defer. |Clerk to ring the officer."
_LATER_IN_ROW = re.compile(r"[,;:).|–—-] " + _DOER_TO)
_NEXT_SENTENCE = searched(r"[a-z\d)]\. (?=[A-Z])")
# What another doer may be joined to: "Jo to open the gate |and the Clerk to shut it", "held over to May |and JR to ask"
_ACTS_BEFORE = searched(
    r" to [a-z]|\b(?:[Aa]greed|[Ss]upported|[Aa]pproved|[Nn]oted|[Cc]ontinued|[Dd]eferred|[Hh]eld|[Cc]arried|was|were|is|are|will|has|have|had)\b"
)
_ALSO_DOERS = frozenset(
    {"clerk", "chair", "chairman", "agent", "owner", "he", "she", "they", "himself", "herself", "both", "secretary", "treasurer"}
)
_JOINT = re.compile(r"[ ,;:–—-]*(?:\b(?:and|so))?[ ,;:–—-]*$")
# "the lower be accepted, |Mr Hall to place the order"; not ", Mr Hall to act as reserve"
_EVERYDAY = re.compile(
    r" (?:place|do|make|get|find|deliver|attend|represent|go(?= (?:to|and|as|in|along)\b|[.;,]|$)|help|build|clean|cut|sell|talk to|try|lay|deal|sign|take (?:it|them|this|the)|give|keep an eye|look|chase|follow (?:this |it )?up)\b"
)


def later_tasks(doc: Doc, outline: Outline, infinitives: Infinitives) -> Iterator[Task]:
    """Who is to do what in the later clauses of sentences: "The hedge still hangs over, so |TD to ring the owner"."""
    for index in sorted(infinitives.of_later_doers):
        sentence = outline.sentences[index]
        if is_minuted(sentence) and outline.block_of(sentence).kind != "heading":
            pattern = _LATER_IN_ROW if outline.block_of(sentence).kind == "table_row" else _LATER
            yield from _cut_by_next(outline.text, list(_later_tasks(doc, sentence, pattern)))


def _later_tasks(doc: Doc, sentence: Sentence, pattern: re.Pattern[str]) -> Iterator[Task]:
    text = text_of(doc)
    for found in pattern.finditer(text, sentence.start, sentence.end):
        if text.startswith("d ", found.start()) and not _ends_clause(text, sentence.start, found.start() - 3):
            continue  # "Mr Hall |and the Clerk to meet", "asked the agent |and the Clerk to meet"
        verb = _deed(text, found.end() - 1, sentence.end)
        if verb is None or not _is_somebody(doc, found):
            continue
        end = clause_end(text, verb.end(), sentence.end)
        if pattern is _LATER_IN_ROW and (stop := _NEXT_SENTENCE.search(text, verb.end(), end)):
            end = stop.start() + 1
        if text.startswith("(", found.start()) and (closed := text.find(")", found.end(), end)) > 0:
            end = closed  # "a rack (Jo to price), a bench (Sam)"
        start = found.start("name" if found["name"] else "subject")
        start -= 4 * (found["name"] is not None and text.startswith("the ", start - 4))
        owner = re.sub("^the ", "", found["name"] or found["subject"])
        yield Task(start, end, "action-later-who-to-what", "request", owner)


def _cut_by_next(text: str, tasks: list[Task]) -> Iterator[Task]:
    """The tasks of one sentence, each to where the next begins: ", |the Clerk to print|, |Sam to deliver|"."""
    for task, following in pairwise(tasks):
        overlaps = following.start < task.end
        yield task._replace(end=task.start + len(_JOINT.sub("", text[task.start : following.start]))) if overlaps else task
    yield from tasks[-1:]


def _deed(text: str, at: int, end: int) -> re.Match[str] | None:
    """The verb behind "to" where it tells of work: one of a list, or one of every day; not "Clerk to action", "to note"."""
    verb = base_verb().match(text, at, end)
    if verb and verb_class(verb) == "plain" and not _EVERYDAY.match(text, at):
        return None
    found = verb or everyday_deed(text, at, end) or _EVERYDAY.match(text, at, end)
    return None if found is None or NEVER.match(text, at, end) or ALONE.match(text, at, end) else found


def _is_somebody(doc: Doc, found: re.Match[str]) -> bool:
    """Whether a name that has no title is that of somebody the minutes know, or a given name."""
    if not found["name"]:
        return True
    return bool(mentions_in(doc, found.start("name") - 4, found.end("name"))) or found["name"] in GIVEN_NAMES


def _ends_clause(text: str, start: int, end: int) -> bool:
    """Whether the words before an "and" are a clause, and not another of those who are to do it: "Mr Hall |and the Clerk to meet"."""
    last = last_word(text, start, end)
    return (
        (last[:1].islower() or TIME_WORD.match(last) is not None)
        and last not in _ALSO_DOERS
        and _ACTS_BEFORE.search(text, start, end) is not None
    )
