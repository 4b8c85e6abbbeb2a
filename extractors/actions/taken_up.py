"""What was suggested, and what somebody takes on in so many words: "It was suggested that the Clerk write to the mill, and she agreed to do so"."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.actions.owner import Subject, subject_before
from extractors.actions.subjunctives import who_does
from extractors.actions.task import Task, clause_end
from extractors.actions.words import is_owed
from extractors.beginnings import searched
from extractors.cues import Cue
from extractors.outline import Sentence, text_of

_SAID = re.compile(r" (?:said|confirmed|replied|advised)(?: that)? $")  # "and |Jo said that he would do this"
_WISH = searched(r"\b(?:suggested|proposed|asked|requested|urged|wondered)(?: \w+)? (?:that|if|whether) (?P<what>[^.;]{12,})$")
# "Could it go on the website? JR |happy to do that|"
_GLADLY = (
    "action-happy-to",
    "action-is-happy-to",
    "action-was-happy-to",
    "action-is-content-to",
    "action-is-glad-to",
    "action-was-glad-to",
)


def taken_up(doc: Doc, sentence: Sentence, cue: Cue, *, homely: bool) -> Task | None:
    """What was suggested and is taken on: "It was suggested that |the Clerk write to the mill, and she agreed to do so"."""
    text, subject = text_of(doc), subject_before(doc, sentence.start, cue.start)
    wish = _WISH.search(text, max(sentence.start, subject.start - 300), subject.start)
    end = clause_end(text, cue.end, sentence.end)
    if cue.rule == "action-happy-to" and text.endswith(" that ", sentence.start, subject.start):
        return None
    offers = cue.rule in _GLADLY and subject.kind == "person" and subject.start == sentence.start
    if (
        wish is None
        and subject.kind in ("person", "pronoun", "group")
        and subject.owner
        and (homely or offers or is_owed(text, cue.end, end))
    ):
        return Task(subject.start, end, cue.rule, "undertaking", subject.owner)  # "Officers agreed to do this for the next meeting"
    if wish is None or subject.kind not in ("person", "pronoun", "group", "none"):
        return None
    owner = who_does(doc, wish.start("what"), wish.end("what")) or speaker_of(doc, wish.start("what"), subject)
    return Task(wish.start("what"), end, "action-taken-up", "undertaking", owner)


def speaker_of(doc: Doc, low: int, subject: Subject) -> str | None:
    """Who takes it on: the subject, or whoever says of himself that he does, "|Jo said that he would do this"."""
    told = _SAID.search(text_of(doc), low, subject.start) if subject.kind == "pronoun" else None
    speaker = subject_before(doc, low, told.start()).owner if told else None
    return speaker or subject.owner
