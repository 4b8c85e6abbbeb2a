"""The parish style, who, to, what: "The Clerk to write to the brewery", "Cllr Poole is to inspect the path", "To be reported to the landlord"."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.action_task import Task, clause_end
from extractors.action_words import NEVER, base_verb, done_verb, verb_class
from extractors.outline import Outline, Sentence, text_of
from extractors.owner import agent_in, subject_before

_NOT_A_DOER = re.compile(
    r"(?:Proposals?|Requests?|Applications?|Decisions?|Plans?|Motions?|Intention|Offer|Agreement|Order|Licence|Consent|Permission|Notice|Need|Opportunity|Ability|Right|Works?|Recommendation|Nothing|How|Who|What|Ways|Resolved|Agreed|Proposed|Due|Thanks|Welcome|Apologies"
    r"|Regard|In|As|If|When|With|For|On|At|From|By|It|This|That|There|These|Those|Having|According|Following|Further|Prior|Subject|Up|Next|Date|Time|Not|No|Also|Aim|Objective|Purpose|Funding|Authority|Delegated|Invitation|Reason|Listening|Access|Contribut\w+|Support|Response|Change|Changes|Committed|Able|Unable|Likely|Whether|Only|Referring|Turning|Thank|Want|Used|\d+|RESOLVED|AGREED|RECOMMENDED|NOTED|To)\b",
)
_PARISH = re.compile(
    r"(?:[^.:;–—]{2,70}?(?: [–—-]|:|;) )?(?P<subject>(?:The |the |All |Cllrs? |Councillors? )?[A-Z][\w’'./&-]*(?:,? (?:[A-Z&][\w’'./&-]*|and|or|plus|of|the|for|\+|clerk|officers?|members|councillors|letter|to be|request|form|email|quotes?)){0,9}?)"
    r" (?P<copula>(?:is|are|was|were) )?(?:still |also |now |therefore )?to (?=[a-z])"
)
_BARE = re.compile(r"(?:[^.:;–—]{2,60}(?: [–—-]|:) )?(?P<to>To (?=be \w))")


def parish_task(doc: Doc, outline: Outline, sentence: Sentence) -> Task | None:
    """Who, to, what: "The Clerk to write to the brewery", "Cllr Poole is to inspect the path", "Highways to be asked …", "To be reported to the landlord"."""
    text = text_of(doc)
    if outline.block_of(sentence).kind in ("heading", "table_row"):
        return None
    to = text.find(" to ", sentence.start, min(sentence.end, sentence.start + 200))
    if bare := _BARE.match(text, sentence.start, sentence.end):
        passive = done_verb().match(text, bare.end() - 1, sentence.end)
        if passive and verb_class(passive) != "plain" and not NEVER.match(text, bare.end() - 1, sentence.end):
            end = clause_end(text, passive.end(), sentence.end)
            return Task(bare.start("to"), end, "action-to-be-done", "request", agent_in(doc, passive.end(), end))
        return None
    found = _PARISH.match(text, sentence.start, sentence.end) if to > 0 else None
    if found is None or NEVER.match(text, found.end() - 1, sentence.end):
        return None
    subject = subject_before(doc, found.start("subject"), found.end("subject"))
    if subject.kind == "none":
        return None
    passive = done_verb().match(text, found.end() - 1, sentence.end)
    verb = passive or base_verb().match(text, found.end() - 1, sentence.end)
    if verb is None:
        return None
    if _NOT_A_DOER.match(text, found.start("subject")) and not (passive and "agenda" in passive.group()):
        return None
    end = clause_end(text, verb.end(), sentence.end)
    if passive:
        if found["copula"] and verb_class(passive) != "follow_up":
            return None
        return Task(found.start("subject"), end, "action-to-be-done", "request", agent_in(doc, passive.end(), end))
    if (
        subject.kind in ("person", "group", "body")
        and subject.owner
        and not (found["copula"] and subject.kind == "body" and verb_class(verb) == "plain")
    ):
        return Task(found.start("subject"), end, "action-who-to-what", "request", subject.owner)
    return None
