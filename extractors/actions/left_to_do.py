"""What is still to be done: "PC Hall was to look into the noise", "A sign was still to be put up", "quotes to be obtained by the Clerk"."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.actions.agents import agent_in
from extractors.actions.antecedents import antecedent
from extractors.actions.follow_ups import FOLLOWS_UP, NEXT_TIME, TAKEN_UP
from extractors.actions.hopes import only_hoped
from extractors.actions.owner import subject_before
from extractors.actions.papers import COMES_BACK, LETTER
from extractors.actions.parish.things import TO_FOLLOW
from extractors.actions.parties import INSPECTS
from extractors.actions.task import Task, clause_end
from extractors.actions.words import base_verb, done_verb, is_owed, verb_class
from extractors.beginnings import searched
from extractors.cues import Cue
from extractors.outline import Sentence, text_of


def is_to_task(doc: Doc, sentence: Sentence, cue: Cue, *, homely: bool) -> Task | None:
    """Somebody still has to: "PC Hall was to look into the noise", "A notice was still to be put up"."""
    text, stop = text_of(doc), cue.end
    if comes := COMES_BACK.match(text, stop, sentence.end):  # "A plan is |to come to the next Board"
        thing = subject_before(doc, sentence.start, cue.start)
        return Task(thing.start, clause_end(text, comes.end(), sentence.end), cue.rule, "request") if thing.kind == "thing" else None
    if goes := _GOES.match(text, stop, sentence.end):  # "A card is |to go to the Warden", "A map is |to come from him by May"
        thing = subject_before(doc, sentence.start, cue.start)
        if thing.kind != "thing" or thing.conditional or not _SENT_THING.search(text, thing.start, thing.end):
            return None
        return Task(thing.start, clause_end(text, goes.end(), sentence.end), cue.rule, "request", _giver(doc, goes))
    passive = done_verb().match(text, stop, sentence.end)
    verb = passive or base_verb().match(text, stop, sentence.end)
    if verb is None:
        return _errand(doc, sentence, cue)
    subject = subject_before(doc, sentence.start, cue.start)
    if not passive and INSPECTS.match(text, subject.start, subject.end):
        return None
    if subject.conditional or subject.kind == "none" or only_hoped(text, sentence.start, subject.start):
        return None
    doer = subject.kind in ("person", "pronoun") and subject.owner is not None
    if verb_class(verb) == "plain" and not (doer and not passive) and not (passive and TAKEN_UP.match(text, verb.start("plain"))):
        return None
    end = clause_end(text, verb.end(), sentence.end)
    if LETTER.search(text, subject.start, subject.end) and verb.group().strip() == "issue":  # "a letter is to issue to the Minister"
        return Task(subject.start, end, cue.rule + "-letter", "request")
    if passive:
        still = "still" in cue.text.lower()
        wanted = TAKEN_UP.match(text, verb.start(verb_class(verb))) is not None and NEXT_TIME.search(text, verb.end(), end) is not None
        wanted = wanted or (
            verb_class(verb) == "follow_up" and (still or homely or FOLLOWS_UP.match(text, verb.start("follow_up"), end) is not None)
        )
        return Task(subject.start, end, cue.rule + "-passive", "request", agent_in(doc, verb.end(), end)) if wanted else None
    if doer or subject.kind in ("person", "group") or (subject.kind == "body" and verb_class(verb) == "follow_up"):
        return Task(subject.start, end, cue.rule, "request", subject.owner)
    return None


# "is to |leave a spare with Jo", "was to |see the owner"; not "is to leave the council"
_ERRAND = re.compile(
    r" (?:leave|see|have|hang|lend|drop|sound out|show|let) (?:(?:the|an?|his|her|their|its|both|all|two|three|some|it|them|him|off|in|[A-Z][\w’'-]*)\b)(?! (?i:(?:\w+ )?(?:council|committee|board|meeting|chair|post|parish|village|county|area|country|group|baby|operation|school|job|last)\b))"
)
_GOES = re.compile(
    r" (?:go(?: out| off)?|come)(?: to| from (?P<giver>(?:him|her|them)\b|(?:the )?[A-Z][\w’'-]*(?: (?:of )?[A-Z][\w’'-]*){0,3})) ?(?=[\w’'])?"
)
_SENT_THING = searched(
    r"\b(?:letters?|e-?mails?|replies|reply|reminders?|notices?|cards?|notes?|maps?|forms?|cop(?:y|ies)|photos?|flowers|cheques?|invitations?|articles?|lists?|drafts?|plans?|figures|quotes?|quotations?|thanks|invoices?)\b(?: (?:for|of|about|on|with) [^.;,]{2,50})?$",
    re.IGNORECASE,
)


def _giver(doc: Doc, goes: re.Match[str]) -> str | None:
    """From whom a thing is to come, as an owner is written."""
    if not goes["giver"]:
        return None
    return antecedent(doc, goes.start("giver")) if goes["giver"].islower() else goes["giver"].removeprefix("the ")


def _errand(doc: Doc, sentence: Sentence, cue: Cue) -> Task | None:
    """A small thing that one person is to do: "He is to leave a spare with Jo"."""
    verb = None if "yet" in cue.text else _ERRAND.match(text_of(doc), cue.end, sentence.end)
    subject = subject_before(doc, sentence.start, cue.start) if verb else None
    if verb is None or subject is None or subject.conditional or subject.kind not in ("person", "pronoun") or not subject.owner:
        return None
    return Task(subject.start, clause_end(text_of(doc), verb.end(), sentence.end), cue.rule, "request", subject.owner)


_NOUN_BEFORE = searched(
    r"(?:^|[,;:(]|\b(?:to|for|of|with|on|that|were|was|are|had|some|there|also|and)\b) ?(?P<noun>(?:an? |the |some |several |two |three |any |further )?(?:(?!(?:to|for|of|with|on|that|and)\b)[\w’'-]+ ){0,4}[\w’'-]+) $"
)
# "The lease ends in May|, to be an agenda item for April"
_ON_AGENDA = re.compile(r"to be (?:(?:an? |put down as an? )?(?:agenda )?item (?:for|at|on)|(?:put )?on the (?:[\w’'-]+ ){0,2}agenda)\b")
# "|A visit for members to the quay| to be arranged by the Clerk"
_NOUN_OPENS = re.compile(
    r"(?:[A-Z\d]{1,3}[.)] )?(?P<noun>(?:An?|The|Some|All|Further|Regular|Copies|Details) (?:(?!(?:is|are|was|were|be|been|has|have|had|will|would|should|that|which|who|and|but|asked|agreed|said|noted|needs?|needed|likely|due|expected)\b)[\w’'()/-]+ ){1,14})"
)
_LONGEST_NOUN = 120  # characters
# Everyday participles that leave work to do: "; |all helpers to be given a key"
_GIVEN = re.compile(r"(?:given|told|shown|done|cleaned|cut|fitted|installed|rung)\b")
# ", |quotes to be obtained", "Also |a letter to be sent"
_BESIDE = searched(
    r"(?:[,;:] |\bAlso,? )(?P<noun>(?:(?!(?:to|that|which|who|was|were|is|are|be|had|has|have|will|would|and|asked|need|needs|needed|likely|due|expected|only|first|how)\b)[\w’'.-]+ ){1,8})$"
)


# "This |needs| to be reported to the landlord"
_IN_CASE = searched(r"\b(?:if|when|online|annually|each|every)\b")
_NEEDS = re.compile(r" (?:(?:now|still|also|therefore) )?needs $")


def to_be_task(doc: Doc, sentence: Sentence, cue: Cue, *, homely: bool) -> Task | None:
    """What is left for somebody named, "subject to two points to be checked by officers"; in homely minutes also ", quotes to be obtained"."""
    text = text_of(doc)
    if homely and text.endswith((", ", "; ", "– ", "- "), sentence.start, cue.start) and (listed := _ON_AGENDA.match(text, cue.start)):
        return Task(cue.start, clause_end(text, listed.end(), sentence.end), "action-to-be-done", "request")
    found = done_verb().match(text, cue.start + 2, sentence.end)
    if (
        found is None
        or not (homely or text.startswith(" by", found.end()))
        or text.startswith(" to read", found.end())  # "line 4 to be amended to read: …"
        or (verb_class(found) == "plain" and not (homely and _GIVEN.match(text, found.start("plain"))))
        or TO_FOLLOW.search(text, max(sentence.start, cue.start - 12), found.end())
    ):
        return None
    end = clause_end(text, found.end(), sentence.end)
    if homely and (beside := _BESIDE.search(text, max(sentence.start, cue.start - 80), cue.start)):
        return Task(beside.start("noun"), end, "action-thing-to-be", "request", agent_in(doc, found.end(), end))
    level = verb_class(found)
    if homely and text[cue.start - 2 : cue.start] in ("; ", "- ", "– ") and (level == "follow_up" or is_owed(text, found.end(), end)):
        return Task(
            cue.start, end, "action-to-be-done", "request", agent_in(doc, found.end(), end)
        )  # "Fees are low; |to be looked at in May"
    if homely and level == "follow_up" and (needs := _NEEDS.search(text, max(sentence.start, cue.start - 20), cue.start)):
        subject = subject_before(doc, sentence.start, needs.start())
        if subject.start == sentence.start and not _IN_CASE.search(text, found.end(), end):
            return Task(subject.start, end, "action-needs-to-be", "request", agent_in(doc, found.end(), end))
    near = max(sentence.start, cue.start - _LONGEST_NOUN)
    noun = _NOUN_OPENS.fullmatch(text, near, cue.start) or _NOUN_BEFORE.search(text, max(near, cue.start - 60), cue.start)
    agent = agent_in(doc, found.end(), min(sentence.end, found.end() + 30))
    if noun is None or agent is None or text[found.end() : found.end() + 3] != " by":
        return None
    return Task(noun.start("noun"), end, "action-to-be-done-by", "request", agent)
