"""Who is to do what, at the head of a sentence: "The Clerk to write to the brewery", "Cllr Poole is to inspect the path", "Highways to be asked for a date"."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.actions.agents import agent_in
from extractors.actions.doer_nouns import DOER_NOUN, GROUP_NOUN
from extractors.actions.endings import known_initials
from extractors.actions.owner import Subject, subject_before
from extractors.actions.owner_lines import known_owners
from extractors.actions.parish.things import thing_to_be
from extractors.actions.parties import INSPECTS
from extractors.actions.task import Task, clause_end
from extractors.actions.words import HAVE_DONE, NEVER, base_verb, done_verb, verb_class
from extractors.beginnings import searched
from extractors.names.forms import GIVEN_NAMES
from extractors.outline import Sentence, text_of
from extractors.people import mentions_in

# "|Cllr Poole| is to", "Mill Lane: |the Clerk| to"
DOER_TO_DO = re.compile(
    rf"(?:[>»→*]+ |[\[(])?(?:\d[\d/.]*:? )?(?:(?![A-Z]{{2,4}} to [a-z])[^.:;–—]{{2,70}}?(?: [–—-]|:|;) )?(?P<subject>(?:(?:The |the )(?:rest|others?|remaining (?:members|governors|trustees)|owner|contractor|working (?:group|party)|{GROUP_NOUN})|(?:all|everyone|everybody|members|councillors|officers)(?= to )|(?:The |the |All |Cll?rs? |Councillors? )?[A-Z][\w’'./&-]*)(?:,? (?:[A-Z&/][\w’'./&-]*|ap|ab|de|du|van|von|le|la|and|or|plus|of|the|for|\+|clerk|officers?|councillors?|board|council|staff|volunteers|sector|interested|{DOER_NOUN}|letter|to be|request|form|email|quotes?)){{0,9}}?)"
    r"(?: \((?:[A-Z][\w’'.-]*|the [A-Z]\w+)(?:(?:, |/| and | & )(?:the )?[A-Z][\w’'.-]*){0,5}\))?(?P<dash> [–—-](?= to [a-z]))?(?P<comma>,(?= to [a-z]))? (?P<copula>(?:is|are|was|were) )?(?:still |also |now |therefore )?to (?=[a-z])"
)
# "|Proposal| to move the stile", "|RESOLVED| to write"
_NOT_A_DOER = re.compile(
    r"(?:Co-?options?|Elections?|Appointments?|Nominations?|Invitations?|Proposals?|Requests?|Applications?|Decisions?|Plans?|Motions?|Intention|Offer|Agreement|Order|Licence|Consent|Permission|Notice|Need|Opportunity|Ability|Right|Works?|Recommendation|Nothing|How|Who|What|Ways|Resolved|Agreed|Proposed|Due|Thanks|Welcome|Apologies"
    r"|Regard|In|As|If|When|With|For|On|At|From|By|It|This|That|There|These|Those|Having|According|Following|Further|Prior|Subject|Up|Next|Date|Time|Not|No|Also|Aim|Objective|Purpose|Funding|Authority|Delegated|Invitation|Reason|Listening|Access|Contribut\w+|Support|Response|Change|Changes|Committed|Able|Unable|Likely|Whether|Only|Referring|Turning|Thank|Want|Used|Undertook|Offered|Promised|Volunteered|Asked|Requested|Invited|Instructed|\d+|[A-Z]{3,}ED|To)\b",
)
_POINTED_AT = re.compile(r"(?:This|These|Those|It) (?:(?:still|also|now|therefore) )?to ")
# "instruct the Chief Officer - |Housing to report": the name of a post with a dash in it
_ASKS = re.compile(r"(?:that |to )?(?:the \w+ )?(?:instruct|request|ask|invite|direct|delegate|authori[sz]e|remit)s?\b", re.IGNORECASE)
# "(a) Treasurer: no news to report", "Clerk – nothing to add"
_NOTHING_TO = searched(
    r"\b(?:no|No|NO|nothing|Nothing|none|None)(?: \w+){0,3} to (?:report|add|declare|discuss|note|raise|record|say|tell)\b"
)
# "Policy H4 - to provide homes| - was| discussed"
_CLOSES_ASIDE = re.compile(r" [–—-] (?:was|were|is|are|had|has|would|will)\b")
# "The Panel| RESOLVED| to write"
_DECIDES = re.compile(r" (?:RESOLVED|AGREED|DECIDED|Resolved|Agreed|Decided)(?: for (?:the )?[\w’' ]{2,40})?$")
# "Council to object on grounds of access": its view of an application
_VIEW = re.compile(
    r"(?:The )?(?:[A-Z][\w’'-]+ )?(?:Council|PC|TC|P\.?C\.|Councillors|Members|Committee) to (?:strongly )?(?:object|oppose|support|approve|raise no|make no|offer no)\b"
)
_IS_ASKED = re.compile("asked|requested|invited|instructed")
# "asked to look again"; not "invited to the next meeting", "invited to attend", where somebody else has to do something
_TO_DO = re.compile(r" to (?!(?:the|an?|our|its|this|that|next|all|future)\b)(?!(?:attend|come|speak|join)\b(?<=invited to .{4}))[a-z]")
_TITLES = re.compile(r"(?:[Tt]he |Cll?rs?|Councillors?|Mrs?|Ms|Miss|Dr|Rev|Sgt|PC)\b")
# A verb that no list knows: "All members to sell tickets"; not "from Clerk to the Council", "Manager to staff ratio"
_ANY_VERB = re.compile(
    r" (?!(?:the|an?|be|his|her|their|this|that|these|those|all|any|date|which|whom|whose|and|or|staff|within|from|be|have|not|declare|note|receive|approve|consider)\b)[a-z]{3,}(?<!s)(?<!ed)(?<!ing)(?<!ly) (?=[a-z£\d]|[A-Z][a-z])"
)
# "Clerk to action" alone names the owner of the words before it
ALONE = re.compile(r" action(?=[\s.)\]]*$)")


def who_to_what(doc: Doc, sentence: Sentence, found: re.Match[str], *, of_parish: bool) -> Task | None:
    """The task of a sentence that opens as `DOER_TO_DO` found."""
    text, begin, at = text_of(doc), found.start("subject"), found.end() - 1
    if _orders_nothing(text, sentence, found) or (found["comma"] and "," not in found["subject"]):
        return None
    subject = subject_before(doc, begin, found.end("subject"))
    if (last := _last_name(doc, subject)) and (listed := base_verb().match(text, at, sentence.end)):  # "Raffle |Dora to buy prizes"
        return Task(subject.end - len(last), clause_end(text, listed.end(), sentence.end), "action-who-to-what", "request", last)
    if subject.kind == "none" or ALONE.match(text, at, sentence.end):
        return None
    if found["dash"] and (subject.kind not in ("person", "group") or _CLOSES_ASIDE.search(text, found.end(), sentence.end)):
        return None  # "Policy H4 - to provide homes - was discussed"
    passive = done_verb().match(text, at, sentence.end)
    verb = passive or base_verb().match(text, at, sentence.end)
    if verb is None and subject.owner and subject.kind in ("person", "group") and (caused := HAVE_DONE.match(text, at, sentence.end)):
        return Task(begin, clause_end(text, caused.end(), sentence.end), "action-who-to-what", "request", subject.owner)
    if verb is None:
        return _unlisted_deed(doc, sentence, found, subject) or thing_to_be(doc, sentence, of_parish=of_parish)
    if _NOT_A_DOER.match(text, begin) and not (passive and ("agenda" in passive.group() or _is_errand(text, begin, passive, of_parish))):
        return None
    if passive:
        return _to_be_done(doc, sentence, found, subject, passive)
    if subject.kind not in ("person", "group", "body") or not subject.owner or INSPECTS.match(text, begin):
        return None
    if found["copula"] and subject.kind == "body" and verb_class(verb) == "plain":
        return None
    return Task(begin, clause_end(text, verb.end(), sentence.end), "action-who-to-what", "request", subject.owner)


def _is_errand(text: str, begin: int, passive: re.Match[str], of_parish: bool) -> bool:
    """Whether what was told before is to be done: "Two lamps are out. |These to be reported to the contractor"."""
    level = verb_class(passive)
    return _POINTED_AT.match(text, begin) is not None and (level == "follow_up" or (of_parish and level == "work"))


def _orders_nothing(text: str, sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether such a sentence asks somebody else, has nothing to tell, or decides: "The Panel RESOLVED to write"."""
    begin = found.start("subject")
    return (
        _ASKS.match(text, sentence.start, begin) is not None
        or NEVER.match(text, found.end() - 1, sentence.end) is not None
        or _NOTHING_TO.search(text, begin, sentence.end) is not None
        or _DECIDES.search(text, begin, found.end("subject")) is not None
        or _VIEW.match(text, begin, sentence.end) is not None
    )


def _unlisted_deed(doc: Doc, sentence: Sentence, found: re.Match[str], subject: Subject) -> Task | None:
    """Somebody known to the minutes with a verb that no list holds: "All members to sell tickets"."""
    text, words = text_of(doc), text_of(doc)[subject.start : subject.end]
    if found["copula"] or not subject.owner or found.start("subject") != sentence.start:
        return None
    named = subject.kind == "group" or mentions_in(doc, subject.start, subject.end) or (words.isupper() and known_initials(doc, words))
    verb = _ANY_VERB.match(text, found.end() - 1) if named else None
    if verb is None or _NOT_A_DOER.match(text, subject.start):
        return None
    return Task(subject.start, clause_end(text, verb.end(), sentence.end), "action-who-to-what", "request", subject.owner)


def _to_be_done(doc: Doc, sentence: Sentence, found: re.Match[str], subject: Subject, passive: re.Match[str]) -> Task | None:
    """The passive: "Highways to be asked for a date", "The path to be cut by the Warden"; not "Forms to be signed:"."""
    text = text_of(doc)
    if text.startswith(":", passive.end()) or (found["copula"] and verb_class(passive) != "follow_up"):
        return None
    end = clause_end(text, passive.end(), sentence.end)
    asked = _TO_DO.match(text, passive.end(), end) is not None and _IS_ASKED.search(passive.group()) is not None
    owner = subject.owner if asked and subject.kind != "thing" else agent_in(doc, passive.end(), end)
    return Task(found.start("subject"), end, "action-to-be-done", "request", owner)


def _last_name(doc: Doc, subject: Subject) -> str | None:
    """The first name or the initials of one of those present that stand behind a noun by itself: "Dora" in "Raffle Dora"."""
    words = (subject.owner or "").split(" ")
    if len(words) != 2 or _TITLES.match(words[0]) or mentions_in(doc, subject.start, subject.end):
        return None
    known = known_owners(doc)
    return words[1] if words[1] in known and words[0] not in known and words[0] not in GIVEN_NAMES else None
