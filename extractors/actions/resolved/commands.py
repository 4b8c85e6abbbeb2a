"""Clauses that begin with their verb: "to write to the owner", "ASKED the Warden to look again", "in favour of asking the brewery for a date"."""

from __future__ import annotations

import re

from extractors.actions.asked_party import TO_COME, asked_party, own_party, party_of_asking
from extractors.actions.owner import subject_before
from extractors.actions.resolved.clause import GATES, ResolvedClause
from extractors.actions.resolved.decided_only import DECIDED_ONLY
from extractors.actions.task import Task
from extractors.actions.words import NEVER, base_verb, gerund_verb, is_owed, verb_class
from extractors.beginnings import searched
from extractors.gates import needed_words

# "ASKED the Warden to look again"
_ASKED = re.compile(
    r"(?:ASKED|Asked|asked|REQUESTED|Requested|requested|INVITED|Invited|invited|INSTRUCTED|Instructed|instructed|TASKED|Tasked|tasked|(?:remits?|remitted|REMITTED|Remitted)(?: it)? to) (?!(?:that|for)\b)(?P<whom>(?:the |each |all )?[\w’'&(), -]{2,80}?) to (?=[a-z])"
)
# "requires |the Chief Executive to bring a plan"
_ASKS = re.compile(
    r"(?:also |formally )?(?i:asks|requests|requires?|invites|instructs|directs|urges|tasks|calls (?:up)?on) (?!(?:that|for)\b)(?P<whom>(?:the |each |all |its )?[\w’'&(), -]{2,80}?) to (?=[a-z])"
)
# "having heard the figures, agrees |to ask the Head of Audit to look again"
_INSTRUCTS = searched(
    r"\b(?:to|agrees?|and|hereby) (?P<verb>instructs?|asks?|requests?|invites?|tasks?) (?P<whom>(?:the |that the )?[A-Z][^.;:]{2,90}?) to (?=[a-z])"
)
_ASKING, _INSTRUCTING = GATES.add(needed_words(_ASKED, _ASKS)), GATES.add(needed_words(_INSTRUCTS))
# "That progress against the plan be noted" begins with no verb
_IS_NOUN = re.compile(r" (?:against|of|on|in|made|to date|from|for|by|with|and|at|\d+|points?|items?|logs?|plans?)\b")
# a view, whoever writes it down, and a sum that is only earmarked
_NO_WORK = re.compile(r" ?(?:lodge an? (?:\w+ )?objection\b|put [£€]\d[\d,.]* (?:aside|by|towards)\b)")
# "volunteer expenses be paid", "hire charges be held": a noun beside another, no verb
_NOUN_BE = re.compile(
    r" (?!(?:the|an?|that|this|these|those|to|with|on|all|any|its|their|our|his|her|for|and|or|from|into|up|out|back|in|by|at|of|it|them|him|further|more|some|both|two|three)\b)[a-z’'-]+(?: [a-z’'-]+){0,2} be [a-z]+(?:ed|en|t|id|de|ld)\b"
)
_IS_DONE = re.compile(r"[^,;]{3,120}? be [a-z]+(?:ed|en|t)\b")  # "progress against the plan be reported"
# "write it off and asked |Jo and Sam to bring a plan"
_ASKED_TOO = searched(r"\band (?:also )?(?:asks?|asked|instructs?|instructed|requested) (?P<whom>[^.;:,]{2,60}?) to (?=[a-z])")
# "in favour of |raising the rents" orders nothing
_SPENDING = re.compile(
    r"(?:raising (?:the |our |all )?(?:rents?|fees?|charges?|prices?|subs)|increasing|reducing|charging|allowing|keeping|joining|holding|adding(?! (?:an? |the )?(?:[\w-]+ )?(?:item|report|topic|update)\b)|buying|purchasing|renewing|ordering|commissioning|appointing|moving|letting|running|returning|setting)\b",
    re.IGNORECASE,
)


def asked_outright(clause: ResolvedClause) -> Task | None:
    """Who is asked by the verb with which the clause begins: "Noted the report and |ASKED the Warden to look again"."""
    if not clause.held & _ASKING:
        return None
    asked = _ASKED.match(clause.text, clause.at, clause.head) or _ASKS.match(clause.text, clause.at, clause.head)
    if asked is None or NEVER.match(clause.text, asked.end() - 1, clause.head):
        return None
    guests = "invite" in clause.text[asked.start() : asked.start("whom")].lower() and TO_COME.match(clause.text, asked.end() - 1)
    owner = subject_before(clause.doc, asked.start("whom"), asked.end("whom")).owner
    return clause.orders("action-resolved-request", None if guests else own_party(owner))


def instructed(clause: ResolvedClause) -> Task | None:
    """Who is asked further on: "having heard the figures, agrees to ask the Head of Audit to look again"."""
    told = _INSTRUCTS.search(clause.text, clause.at, clause.head) if clause.held & _INSTRUCTING else None
    if told is None:
        return None
    return clause.orders("action-resolved-instruction", own_party(subject_before(clause.doc, told.end("verb"), told.end("whom")).owner))


def our_own(clause: ResolvedClause) -> Task | None:
    """What the meeting itself is to do: "that |we apply for the grant"."""
    if not clause.text.startswith("we ", clause.at):
        return None
    verb = base_verb().match(clause.text, clause.at + 2, clause.head)
    if verb and (verb_class(verb) != "plain" or is_owed(clause.text, verb.end(), clause.end)):
        return clause.orders("action-resolved")
    return None


def command_verb(clause: ResolvedClause) -> re.Match[str] | None:
    """The verb in its base form with which a clause begins; None where the word is a noun: "progress against the plan be noted"."""
    verb = base_verb().match(clause.text, clause.at, clause.head)
    return verb if verb and not _is_noun(clause, verb) else None


def _is_noun(clause: ResolvedClause, verb: re.Match[str]) -> bool:
    text, after, head = clause.text, verb.end(), clause.head
    if text.startswith("Chair to ", clause.at):  # "Chair to write to the mill" names who is to write
        return True
    if text.startswith(" be ", after) or _NOUN_BE.match(text, after, head):
        return True
    if not _IS_NOUN.match(text, after):
        return False
    return DECIDED_ONLY.search(text, after, head) is not None or (
        verb_class(verb) == "plain" and _IS_DONE.match(text, after, head) is not None
    )


def commanded(clause: ResolvedClause, verb: re.Match[str]) -> Task | None:
    """What such a verb orders: "to write to the owner", "to ask the contractor to check the lamps"."""
    text, head = clause.text, clause.head
    if verb_class(verb) == "plain" and not is_owed(text, verb.end(), clause.end):
        return None
    if _NO_WORK.match(text, verb.start(), head):
        return None
    owner = asked_party(clause.doc, verb.start(), head)
    if owner is None and " and " in text[verb.end() : head] and (too := _ASKED_TOO.search(text, verb.end(), head)):
        owner = subject_before(clause.doc, too.start("whom"), too.end("whom")).owner
    return clause.orders("action-resolved", owner)


def begins_with_gerund(clause: ResolvedClause) -> bool:
    """Whether a clause begins with a gerund of work: "in favour of |asking the brewery for a date"; not "raising the rents"."""
    return gerund_verb().match(clause.text, clause.at, clause.head) is not None and not _SPENDING.match(clause.text, clause.at)


def by_gerund(clause: ResolvedClause) -> Task:
    """What such a gerund orders."""
    return clause.orders("action-resolved-gerund", party_of_asking(clause.doc, clause.at, clause.head))
