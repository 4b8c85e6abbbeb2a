"""What somebody is asked to do: "Members requested a written update", "The Clerk was asked to write to the bus company"."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Span

from extractors.action_resolutions import who_does
from extractors.action_task import Task, clause_end
from extractors.action_words import ADVERBS, ASKED_FOR, ASKED_WHOM, NEVER, OWED, TOLD_OF_BEFORE, base_verb, done_verb, verb_class
from extractors.outline import Sentence, text_of
from extractors.owner import Subject, agent_in, antecedent, subject_before

_NO_REQUEST = re.compile(
    r"(?:recorded vote|named vote|to speak|speak at|permission to|an adjournment|that the vote|vote be recorded|declar|dispensation|leave of absence|the minutes|minutes be amended|clarification|assurance|reassurance)",
    re.IGNORECASE,
)
_WANTED = re.compile(
    rf"(?P<subject>[^.;:]{{1,160}}?) (?:(?:should|would|could|to|can) )?(?P<verb>{ADVERBS}(?:be|get) \w+(?: back| up| to| into)?|is \w+ed)\b",
    re.IGNORECASE,
)


def request_task(doc: Doc, sentence: Sentence, cue: Span, begin: int, stop: int) -> Task | None:
    """Somebody is asked: "Members requested a written update", "asked that the map be circulated", "asked the Head of Audit to check", "The Clerk was asked to write"."""
    text, words = text_of(doc), cue.text.lower()
    if TOLD_OF_BEFORE.search(text, max(sentence.start, begin - 16), begin) or _NO_REQUEST.search(text, stop, min(sentence.end, stop + 60)):
        return None
    subject = subject_before(doc, sentence.start, begin)
    end = clause_end(text, stop, sentence.end)
    if words.endswith((" to", " with")):
        return _asked_of(doc, cue, subject, end)
    if subject.conditional:
        return None
    start = begin if subject.kind == "none" else subject.start
    requester = subject.owner or (antecedent(doc, begin) if subject.kind == "none" else None)
    owed = OWED.search(text, stop, end) is not None
    whom = ASKED_WHOM.match(text, stop, sentence.end)
    if words.startswith(("asked", "requested", "instructed", "urged", "requests")) and whom and words not in ("asked for", "asked if"):
        verb = base_verb().match(text, whom.end(), sentence.end)
        asked = subject_before(doc, stop, whom.end("whom"))
        body = asked.kind == "body" or (asked.owner or "").lower() in ("members", "councillors", "committee", "council")
        if verb and asked.kind in ("person", "group", "body", "pronoun") and not (body and verb_class(verb) != "follow_up" and not owed):
            return Task(start, end, cue.id_, "request", asked.owner, requester)
    if words in ("asked if", "asked", "asked the", "asked officers", "urged", "instructed"):
        return None
    if words in ("asked that", "requested") and (doer := _doer_after_that(doc, cue, end)):
        return Task(start, end, cue.id_, "request", doer, requester)
    if words in ("asked that", "it was asked that", "requested", "requests", "a request was made", "asked for"):
        wanted = _WANTED.match(text, stop, sentence.end)
        passive = wanted and done_verb().search(text, wanted.start("verb"), min(end, wanted.start("verb") + 200))
        if passive and (verb_class(passive) != "plain" or owed):
            return Task(start, end, cue.id_, "request", agent_in(doc, passive.end(), end), requester)
    if words in ("requested", "requests", "a request was made") and subject.kind != "thing":
        if ASKED_FOR.match(text, stop, end):
            return Task(start, end, cue.id_, "request", None, requester)
    elif words == "asked for" and re.match(
        r" (?:an? |the |some |further )*(?:written|copy|copies|report back|briefing)", text[stop:end], re.IGNORECASE
    ):
        return Task(start, end, cue.id_, "request", None, requester)
    return None


def _doer_after_that(doc: Doc, cue: Span, end: int) -> str | None:
    """The subjunctive of requests: "requested that the Clerk write again", "asked that a letter issue to the Minister"."""
    text, at = text_of(doc), cue.end_char
    that = re.compile(r" that\b").match(text, at, end)
    at = that.end() if that else at
    return who_does(doc, at + 1, min(end, at + 140)) if that or cue.text.lower().endswith("that") else None


def _asked_of(doc: Doc, cue: Span, subject: Subject, end: int) -> Task | None:
    """The passive: "The Clerk was asked to write to the bus company": the one who was asked is the owner."""
    if subject.conditional or subject.kind == "none" or subject.owner is None:
        return None
    verb = base_verb().match(text_of(doc), cue.end_char, end)
    if cue.text.lower().endswith("with"):
        return Task(subject.start, end, cue.id_, "request", subject.owner)
    if verb is None or NEVER.match(text_of(doc), cue.end_char, end):
        return None
    members = subject.kind == "body" or re.search(
        r"members|councillors|residents|cllrs|public|people|parents", subject.owner, re.IGNORECASE
    )
    if (members and verb_class(verb) != "follow_up") or subject.kind == "thing":
        return None
    return Task(subject.start, end, cue.id_, "request", subject.owner)
