"""What somebody is asked to do: "Members requested a written update", "The Clerk was asked to write to the bus company", "The Chair asked the Warden to mend it".

A request that the meeting itself answers ("The Chair asked the Head of Audit to present the report") is none, nor is one about its minutes and votes.
"""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.actions.antecedents import antecedent
from extractors.actions.from_floor import speaks_from_floor
from extractors.actions.met_at_meeting import is_done_at_once, is_met_at_meeting, is_thanks_or_minuting, says_later
from extractors.actions.owner import subject_before
from extractors.actions.passive_requests import LETS_HAVE, is_passive, passive_task
from extractors.actions.subjunctives import who_does
from extractors.actions.task import Task, clause_end
from extractors.actions.things_requested import paper_asked_of, thing_asked_for, thing_of_clause, thing_that_was_requested, thing_wished_for
from extractors.actions.words import ASKED_WHOM, TOLD_OF_BEFORE, base_verb, is_owed, verb_class
from extractors.beginnings import searched
from extractors.cues import Cue
from extractors.outline import Sentence, text_of

# What they want is not yet asked by the meeting
_OUTSIDERS = searched(
    r"\b(?:motion|amendment|petition\w*|residents?|public|objectors?|applicants?|campaigners?|consultation)\b", re.IGNORECASE
)
# "asked that the sign be moved; |the Chair said that this was a matter for the county|"
_TURNED_DOWN = re.compile(
    r"(?:;|,? but|[.]) (?:The |the )?[\w’'. -]{2,60}? (?:said|replied|answered|advised|explained|pointed out|responded|noted)(?: that)? (?:this|it|that|these|they) (?:was|were|is|are|would be) (?:not\b|a (?:matter|question|decision|job) for\b|for the\b|outside\b|beyond\b|the responsibility of\b)",
)
_WAS = re.compile(r" (?:was|were)(?: (?:also|therefore|again))? $")
_THE_PUBLIC = re.compile(r"everybody|everyone|all|people|(?:all |local )?residents|(?:the )?public", re.IGNORECASE)
# Cues that make a task only with the one who is asked and a verb: "asked |the Clerk to check"
_ASK_SOMEBODY = frozenset({"asked if", "asked", "asked the", "asked officers", "urged", "instructed", "directed", "tasked", "called on"})
_ASKS_FOR = frozenset({"asked", "asked the", "asked officers"})
# Cues of asking behind which stands whom
_ASKING = ("asked", "requested", "instructed", "urged", "requests", "directed", "tasked", "called on")
# Cues behind which a clause may say who is to do it: "instructed |that the Warden walk the bank"
_ASKING_THAT = ("asked that", "requested", "requests", "instructed", "directed")
_WOULD_DO = re.compile(r" (?P<whom>(?:the |all )?[\w’'& -]{3,60}?) (?:would|should|might|could)(?= (?!be\b|have been\b)[a-z])")
_WISHING = ("would like", "wished", "would welcome", "would be grateful")
_MEETING_BODIES = frozenset({"members", "councillors", "committee", "council"})


def request_task(doc: Doc, sentence: Sentence, cue: Cue) -> Task | None:
    """The task that a cue of asking opens, with its owner and the one who asked."""
    text, words, begin, stop = text_of(doc), cue.text.lower(), cue.start, cue.end
    if _is_no_request(text, sentence, cue):
        return None
    told = TOLD_OF_BEFORE.search(text, max(sentence.start, begin - 24 if " themselves " in text[begin - 14 : begin] else begin - 16), begin)
    if told and not words.startswith("been "):
        return None
    end = clause_end(text, stop, sentence.end)
    if words.startswith(_WISHING):
        return _wished(doc, sentence, cue, end)
    if is_passive(words):
        return passive_task(doc, sentence, cue, subject_before(doc, sentence.start, begin), end)
    if words == "requested" and not text.startswith(" that", stop) and (was := _WAS.search(text, max(sentence.start, begin - 24), begin)):
        return thing_that_was_requested(doc, sentence, cue, was.start(), end)
    asked = Task(begin, end, cue.rule, "request")
    task = _asked_of_whom(doc, sentence, cue, asked)
    named = False  # a thing that is requested by its name: "requested |a review|"
    if task is None:
        if words in _ASK_SOMEBODY:
            task = paper_asked_of(doc, sentence, cue, asked) if words in _ASKS_FOR else None
        else:
            task = thing_of_clause(doc, sentence, cue, asked)
            named = task is None
            task = task or thing_asked_for(doc, sentence, cue, asked)
        if task is None or _TURNED_DOWN.match(text, end, min(len(text), end + 160)):
            return None
    subject = subject_before(doc, sentence.start, begin)
    if subject.conditional or _OUTSIDERS.search(text, subject.start, subject.end) or speaks_from_floor(doc, sentence, subject):
        return None
    if named and subject.kind == "thing" and words != "asked for":
        return None
    if subject.kind != "none":
        return task._replace(start=subject.start, requested_by=subject.owner)
    return task._replace(requested_by=subject.owner or (None if words.startswith("it was") else antecedent(doc, begin)))


def _wished(doc: Doc, sentence: Sentence, cue: Cue, end: int) -> Task | None:
    """What somebody would like: "Members would like to see |a breakdown of the costs|", "would like |the Clerk| to write"."""
    subject = subject_before(doc, sentence.start, cue.start)
    if cue.text.lower() != "would like the":
        return thing_wished_for(doc, cue, subject, end)
    if subject.conditional or subject.kind not in ("body", "group", "person"):
        return None
    return _asked_of_somebody(doc, sentence, cue, Task(subject.start, end, cue.rule, "request", None, subject.owner))


def _asked_of_whom(doc: Doc, sentence: Sentence, cue: Cue, asked: Task) -> Task | None:
    """What is `asked`, with the one whom a clause with "that", or the words behind the cue, name for it."""
    words = cue.text.lower()
    if words in _ASKING_THAT and (doer := _doer_after_that(doc, cue, asked.end)):
        return asked._replace(owner=doer)
    if words.startswith(_ASKING) and words not in ("asked for", "asked if"):
        return _asked_of_somebody(doc, sentence, cue, asked)
    return None


def _is_no_request(text: str, sentence: Sentence, cue: Cue) -> bool:
    """Whether the words behind a cue of asking ask no work of anybody: a question, a vote, thanks."""
    words, stop = cue.text.lower(), cue.end
    if text[sentence.end - 1] == ":" and text.find("the following", stop, min(sentence.end, stop + 20)) > 0:
        return True  # "Members asked for the following to be added:": what, is told by the list below
    if is_met_at_meeting(text, stop, sentence.end):
        return True
    if words in _ASK_SOMEBODY and not (
        words in _ASKING_THAT and text.startswith(" that ", stop)
    ):  # before it is asked who asks: most are questions
        if words in _ASKS_FOR and text.find(" for ", stop, min(sentence.end, stop + 64)) > 0:
            return False  # "asked the Warden for a note"
        whom = None if words == "asked if" else ASKED_WHOM.match(text, stop, sentence.end)
        if whom is None or base_verb().match(text, whom.end(), sentence.end) is None:
            return True
    return "that" in words and is_thanks_or_minuting(text, stop, sentence.end)


def _asked_of_somebody(doc: Doc, sentence: Sentence, cue: Cue, asked: Task) -> Task | None:
    """What is `asked`, with the one who is to do it: "The Chair asked |the Warden| to mend it"; None where nobody is, or where it is done at the meeting."""
    text, stop, end = text_of(doc), cue.end, asked.end
    whom = ASKED_WHOM.match(text, stop, sentence.end)
    verb = base_verb().match(text, whom.end(), sentence.end) if whom else None
    if whom is None or verb is None or (is_done_at_once(text, whom.end(), end) and not says_later(text, whom.end(), end)):
        return None
    doer = subject_before(doc, stop, whom.end("whom"))
    if doer.kind not in ("person", "group", "body", "pronoun"):
        return None
    if cue.text.lower() == "urged" and _THE_PUBLIC.fullmatch(doer.owner or ""):
        return None
    of_meeting = doer.kind == "body" or (doer.owner or "").lower().removeprefix("all ") in _MEETING_BODIES
    if of_meeting and LETS_HAVE.match(text, whom.end(), end):
        return asked._replace(owner=doer.owner)  # "asked Members |to let him have their views"
    if of_meeting and verb_class(verb) != "follow_up" and not is_owed(text, stop, end):
        return None
    return asked._replace(owner=doer.owner)


def _doer_after_that(doc: Doc, cue: Cue, end: int) -> str | None:
    """The subjunctive of requests: "requested that the Clerk write again", "asked that a letter issue to the Minister"."""
    text, at = text_of(doc), cue.end
    that = re.compile(r" that\b| (?=(?:the )?[A-Z])").match(text, at, end)  # "requested the Director consider it"
    at = that.end() - that.group().isspace() if that else at
    if that is None and not cue.text.lower().endswith("that"):
        return None
    if would := _WOULD_DO.match(text, at, min(end, at + 90)):  # "requested that |the Inspector would hold| a surgery"
        doer = subject_before(doc, at + 1, would.end("whom"))
        if doer.kind == "person":
            return doer.owner
    return who_does(doc, at + 1, min(end, at + 140), stated=True, asked=True)
