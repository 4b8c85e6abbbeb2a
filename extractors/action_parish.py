"""The parish style, who, to, what: "The Clerk to write to the brewery", "Cllr Poole is to inspect the path", "To be reported to the landlord"."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.action_task import Task, clause_end
from extractors.action_words import NEVER, OWED, base_verb, done_verb, verb_class
from extractors.outline import Outline, Sentence, text_of
from extractors.owner import agent_in, subject_before
from extractors.people import mentions_in

_NOT_A_DOER = re.compile(
    r"(?:Proposals?|Requests?|Applications?|Decisions?|Plans?|Motions?|Intention|Offer|Agreement|Order|Licence|Consent|Permission|Notice|Need|Opportunity|Ability|Right|Works?|Recommendation|Nothing|How|Who|What|Ways|Resolved|Agreed|Proposed|Due|Thanks|Welcome|Apologies"
    r"|Regard|In|As|If|When|With|For|On|At|From|By|It|This|That|There|These|Those|Having|According|Following|Further|Prior|Subject|Up|Next|Date|Time|Not|No|Also|Aim|Objective|Purpose|Funding|Authority|Delegated|Invitation|Reason|Listening|Access|Contribut\w+|Support|Response|Change|Changes|Committed|Able|Unable|Likely|Whether|Only|Referring|Turning|Thank|Want|Used|\d+|RESOLVED|AGREED|RECOMMENDED|NOTED|To)\b",
)
_PARISH = re.compile(
    r"(?:[>»→*]+ )?(?:\d[\d/.]*:? )?(?:[^.:;–—]{2,70}?(?: [–—-]|:|;) )?(?P<subject>(?:(?:The |the )(?:rest|others?|remaining (?:members|governors|trustees)|group|committee|owner|contractor|team)|(?:The |the |All |Cllrs? |Councillors? )?[A-Z][\w’'./&-]*)(?:,? (?:[A-Z&][\w’'./&-]*|ap|ab|de|du|van|von|le|la|and|or|plus|of|the|for|\+|clerk|officers?|members|councillors|governors|trustees|team|group|committee|board|council|staff|volunteers|chair|secretary|treasurer|letter|to be|request|form|email|quotes?)){0,9}?)"
    r" (?P<copula>(?:is|are|was|were) )?(?:still |also |now |therefore )?to (?=[a-z])"
)
_BARE = re.compile(r"(?:[^.:;–—]{2,60}(?: [–—-]|:) )?(?P<to>To (?=be \w))")


def parish_task(doc: Doc, outline: Outline, sentence: Sentence, *, of_parish: bool) -> Task | None:
    """Who, to, what: "The Clerk to write to the brewery", "Cllr Poole is to inspect the path", "Highways to be asked …", "To be reported to the landlord"."""
    text = text_of(doc)
    if outline.block_of(sentence).kind in ("heading", "table_row"):
        return None
    to = text.find(" to ", sentence.start, min(sentence.end, sentence.start + 200))
    if text.find("To be ", sentence.start, sentence.start + 80) >= 0 and (bare := _BARE.match(text, sentence.start, sentence.end)):
        passive = done_verb().match(text, bare.end() - 1, sentence.end)
        if passive and verb_class(passive) != "plain" and not NEVER.match(text, bare.end() - 1, sentence.end):
            end = clause_end(text, passive.end(), sentence.end)
            return Task(bare.start("to"), end, "action-to-be-done", "request", agent_in(doc, passive.end(), end))
        return None
    found = _PARISH.match(text, sentence.start, sentence.end) if to > 0 else None
    if found is None and to > 0:
        return _thing_to_be(doc, sentence, of_parish=of_parish)
    if found is None or NEVER.match(text, found.end() - 1, sentence.end):
        return None
    subject = subject_before(doc, found.start("subject"), found.end("subject"))
    if subject.kind == "none" or _ALONE.match(text, found.end() - 1, sentence.end):
        return None
    passive = done_verb().match(text, found.end() - 1, sentence.end)
    verb = passive or base_verb().match(text, found.end() - 1, sentence.end)
    named = subject.kind == "group" or bool(mentions_in(doc, subject.start, subject.end))
    if verb is None and named and not found["copula"] and subject.owner and found.start("subject") == sentence.start:
        any_verb = _ANY_VERB.match(text, found.end() - 1)
        if any_verb and not _NOT_A_DOER.match(text, subject.start):
            return Task(subject.start, clause_end(text, any_verb.end(), sentence.end), "action-who-to-what", "request", subject.owner)
    if verb is None:
        return _thing_to_be(doc, sentence, of_parish=of_parish)
    if _NOT_A_DOER.match(text, found.start("subject")) and not (passive and "agenda" in passive.group()):
        return None
    end = clause_end(text, verb.end(), sentence.end)
    if passive:
        if found["copula"] and verb_class(passive) != "follow_up":
            return None
        asked = re.match(r" to [a-z]", text[passive.end() : end]) is not None and re.search(
            "asked|requested|invited|instructed", passive.group()
        )
        owner = subject.owner if asked and subject.kind != "thing" else agent_in(doc, passive.end(), end)
        return Task(found.start("subject"), end, "action-to-be-done", "request", owner)
    if (
        subject.kind in ("person", "group", "body")
        and subject.owner
        and not (found["copula"] and subject.kind == "body" and verb_class(verb) == "plain")
    ):
        return Task(found.start("subject"), end, "action-who-to-what", "request", subject.owner)
    return None


# "…, |the Clerk to print", "… so |TD to ring the school", "Good idea; |Cllr Poole to ask"
_LATER = re.compile(
    r"(?:[,;:] |, (?:so|and) |\bso |[–—-] |\bAlso,? )(?:(?P<subject>(?:the )?(?:Clerk|Chair(?:man)?|Vice[- ]Chair|Treasurer|Secretary|Warden|RFO|(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr) [A-Z][\w’'-]+(?: and [A-Z][\w’'-]+)?|[A-Z]{2,4}(?:/[A-Z]{2,4})*|[Oo]fficers|[Aa]ll members))|(?P<name>[A-Z][\w’'.-]+(?: (?:[A-Z][\w’'-]+|ap|de)){0,2}(?: (?:and|&) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)?))(?: also)? to (?=[a-z])"
)

_TO = re.compile(" to (?=[a-z])")


def _names_before_to(text: str, sentence: Sentence) -> bool:
    """Whether somebody may stand before a "to" of the sentence: a word with a capital, or a group."""
    for found in _TO.finditer(text, sentence.start, sentence.end):
        *_, word, last = ("", *text[max(sentence.start, found.start() - 60) : found.start()].rsplit(" ", 2)[-2:])
        word = word if last == "also" else last
        if word[:1].isupper() or word in ("officers", "members", "ap", "de"):
            return True
    return False


def later_tasks(doc: Doc, outline: Outline, sentence: Sentence) -> list[Task]:
    """Who is to do what in the later clauses of a sentence: "The hedge still hangs over, so |TD to ring the owner"."""
    text = text_of(doc)
    if not _names_before_to(text, sentence) or outline.block_of(sentence).kind in ("heading", "table_row"):
        return []
    found_ones: list[Task] = []
    for found in _LATER.finditer(text, sentence.start, sentence.end):
        at = found.end() - 1
        verb = base_verb().match(text, at, sentence.end)
        if verb is None or verb_class(verb) == "plain" or NEVER.match(text, at, sentence.end):
            continue
        if found["name"] and not mentions_in(doc, *found.span("name")):
            continue
        owner = re.sub("^the ", "", found["name"] or found["subject"])
        end = clause_end(text, verb.end(), sentence.end)
        found_ones.append(Task(found.start("name" if found["name"] else "subject"), end, "action-later-who-to-what", "request", owner))
    return found_ones


# A verb that no list knows: "All members to sell tickets"; not "from Clerk to the Council", "Manager to staff ratio"
_ANY_VERB = re.compile(
    r" (?!(?:the|an?|be|his|her|their|this|that|these|those|all|any|date|which|whom|whose|and|or|staff|within|from|be|have|not|declare|note|receive|approve|consider)\b)[a-z]{3,}(?<!s)(?<!ed)(?<!ing)(?<!ly) (?=[a-z£\d]|[A-Z][a-z])"
)
# "Clerk to action" alone names the owner of the words before it
_ALONE = re.compile(r" action(?=[\s.)\]]*$)")
# "The drain in Mill Lane to be reported again": no verb may stand before it, and none after it ("The works to be done were …")
_THING = re.compile(
    r"(?:[^.:;–—]{2,60}(?: [–—-]|:) )?(?P<subject>(?=[A-Z])(?:(?!(?:was|were|is|are|be|had|has|have|will|would|should|to|that|which|who|said|agreed|noted|proposed|recommended|asked|requested|resolved|thanked|reported|offered|wanted|hoped|wished|expected|confirmed|need|needs|due|able|likely|not|how|what|when|if)\b)[\w’'&/(),-]+ ){1,14}?)(?<!ed )to (?=be |come |go[ .,]|return )"
)
_NO_THING = re.compile(
    r"(?:Proposals?|Applications?|Recommendations?|Decisions?|Motions?|Amendments?|Resolved|Agreed|Purpose|Aims?|Objectives?|Apologies|Dates?|Time|Thanks|Funding|Authority|Right|Due|RESOLVED|AGREED|Nothing|No)\b"
)
_FINITE_AFTER = re.compile(r"\b(?:was|were|is|are|had|has|have|will|would|should|must|can|could|may|might|includes?|included)\b")
# "A further letter to go"
_LETTER_GOES = re.compile(r"(?=.{0,60}\b(?:letter|reminder|e-?mail|notice|card|invitation)s? to)")
COMES_BACK = re.compile(
    r" (?:come|go|return)(?: back)? to (?:the |a |this |our )?(?:[\w’'-]+ ){0,4}(?:committee|meeting|board|panel|council|cabinet|agenda|governors|trustees|group)\b"
    r"| go (?:up|out) (?:at|in|on|to|outside|by)\b| go (?:up )?(?:on|in|into|onto) (?:the |our |its )?(?:[\w’'-]+ ){0,2}?(?:website|notice ?boards?|newsletter|magazine|facebook(?: page)?|agenda)\b",
    re.IGNORECASE,
)
PAPERS = re.compile(
    r"\b(?:information|reports?|updates?|figures|data|breakdown|briefings?|notes?|lists?|cop(?:y|ies)|details?|papers?|slides|minutes|dates?|quotes?|quotations?|letters?|poster|agenda)\b",
    re.IGNORECASE,
)


def _thing_to_be(doc: Doc, sentence: Sentence, *, of_parish: bool) -> Task | None:
    """What is left to be done to a thing: "Potholes to be reported", "An update to come back to the Board in June"."""
    text = text_of(doc)
    found = _THING.match(text, sentence.start, sentence.end)
    if found is None or NEVER.match(text, found.end() - 1, sentence.end) or _NO_THING.match(text, found.start("subject")):
        return None
    at = found.end() - 1
    if comes := COMES_BACK.match(text, at, sentence.end):
        return Task(found.start("subject"), clause_end(text, comes.end(), sentence.end), "action-to-come-back", "request")
    if text.startswith(" go", at) and _LETTER_GOES.match(text, found.start("subject"), sentence.end):
        also = text.find(" and ", at, sentence.end)
        stop = clause_end(text, at, also if also > 0 else sentence.end)
        return Task(found.start("subject"), stop, "action-thing-to-be", "request")
    passive = done_verb().match(text, at, sentence.end)
    if passive is None:
        return None
    end = clause_end(text, passive.end(), sentence.end)
    level = verb_class(passive)
    wanted = (
        level == "follow_up"
        or OWED.search(text, passive.end(), end)
        or (level == "work" and of_parish)
        or (level == "work" and PAPERS.search(found["subject"]))
    )
    if not wanted or _FINITE_AFTER.search(text, passive.end(), end):
        return None
    return Task(found.start("subject"), end, "action-thing-to-be", "request", agent_in(doc, passive.end(), end))
