"""What is left to somebody, or asked of all who read the minutes: "remitted to the Secretary to reply", "Could members please return their forms"."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.actions.owner import subject_before
from extractors.actions.task import Task, clause_end
from extractors.actions.words import base_verb, gerund_verb
from extractors.cues import Cue
from extractors.outline import Sentence, text_of

# "remitted to |the Secretary the task of| revising the rules"
_THE_TASK_OF = re.compile(r" (?P<whom>[^.,;:]{2,60}?) the (?:task|job|work) of(?= [a-z]+ing\b)")
_WHOM = re.compile(r" (?P<whom>[^.,;:]{2,60}?) to(?= [a-z])")
_COULD = re.compile(r"(?:Could|Can|Would|Will) (?P<who>[\w’' ]{3,40}?) $")


def entrusted_task(doc: Doc, sentence: Sentence, cue: Cue) -> Task | None:
    """What is left to somebody: "It was remitted to |the Secretary to reply"."""
    text = text_of(doc)
    task_of = _THE_TASK_OF.match(text, cue.end, sentence.end)
    whom = task_of or _WHOM.match(text, cue.end, sentence.end)
    verbs = gerund_verb() if task_of else base_verb()
    verb = verbs.match(text, whom.end(), sentence.end) if whom else None
    if whom is None or verb is None:
        return None
    doer = subject_before(doc, cue.end, whom.end("whom"))
    if doer.kind not in ("person", "group"):
        return None
    return Task(whom.start("whom"), clause_end(text, verb.end(), sentence.end), cue.rule, "request", doer.owner)


def pleading_task(doc: Doc, sentence: Sentence, cue: Cue) -> Task | None:
    """What the reader of the minutes is asked for: "Could all members please return their forms"."""
    text = text_of(doc)
    could = _COULD.match(text, sentence.start, cue.start)
    if could is None or base_verb().match(text, cue.end, sentence.end) is None or text[sentence.end - 1] == "?":
        return None
    return Task(sentence.start, clause_end(text, cue.end, sentence.end), cue.rule, "request", could["who"])
