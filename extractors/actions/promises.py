"""Papers that are promised: "Mr Hall promised a note on the lamps", "a written response was promised by the Head of Parks"."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.actions.agents import agent_in
from extractors.actions.antecedents import antecedent
from extractors.actions.owner import subject_before
from extractors.actions.task import Task, clause_end
from extractors.actions.words import ASKED_FOR, TOLD_OF_BEFORE
from extractors.cues import Cue
from extractors.outline import Sentence, text_of
from extractors.statement import clause_around

# "promised |a new gate before Easter|"
_BY_THEN = re.compile(
    r" [^.;,]{4,60}? (?:(?:by|before|within|in time for) (?!(?:the|an?|his|her|its) \w+ing\b)[\w’']|(?:next|this) (?:week|month|year|spring|summer|autumn|winter)\b)"
)
# "promised |members a| note", "offered the |Panel a| note"; the cue can hold the first words of these
_TO_WHOM = re.compile(
    r"[a-z]+ed (?:(?:the )?(?:[Mm]embers|[Gg]overnors|[Tt]rustees|[Dd]irectors)|him|her|them|the (?:[A-Z]\w+ ){0,3}(?:Committee|Panel|Board|Council|Forum|Cabinet|Group|Chair\w*|Commission)|(?:Cll?r|Councillor|Mr|Mrs|Ms|Dr)\.? (?:[A-Z][\w’'-]+ ?){1,3}?) (?=an? |some |further |more )"
)


def promise_task(doc: Doc, sentence: Sentence, cue: Cue) -> Task | None:
    """A paper that somebody promises: "Mr Hall promised a note on the lamps", "offered members a briefing"."""
    text, subject = text_of(doc), subject_before(doc, sentence.start, cue.start)
    whom = _TO_WHOM.match(text, cue.start, sentence.end)
    what = whom.end() if whom else cue.end
    if (
        not (ASKED_FOR.match(text, what, sentence.end) or _BY_THEN.match(text, cue.end, sentence.end))
        or subject.conditional
        or TOLD_OF_BEFORE.search(text, max(sentence.start, cue.start - 24), cue.start)
    ):
        return None
    if subject.kind == "none":
        return Task(cue.start, clause_end(text, cue.end, sentence.end), "action-promise", "undertaking", antecedent(doc, cue.start))
    if subject.kind not in ("person", "pronoun", "group"):
        return None
    return Task(subject.start, clause_end(text, cue.end, sentence.end), "action-promise", "undertaking", subject.owner)


def promised_task(doc: Doc, sentence: Sentence, cue: Cue) -> Task | None:
    """A paper that was promised: "A written response was promised by the Head of Parks"."""
    text = text_of(doc)
    start, _ = clause_around(text, (sentence.start, sentence.end), cue.start, cue.end)
    paper = ASKED_FOR.match(text, start, cue.start)
    if paper is None or TOLD_OF_BEFORE.search(text, max(start, cue.start - 24), cue.start):
        return None
    return Task(start, clause_end(text, cue.end, sentence.end), "action-promise", "undertaking", agent_in(doc, cue.end, sentence.end))
