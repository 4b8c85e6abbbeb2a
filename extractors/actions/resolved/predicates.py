"""Clauses of a subject and its verb: "the Clerk be asked to write", "a report be brought to the next meeting", "officers to look again"."""

from __future__ import annotations

import re

from extractors.actions.agents import agent_in
from extractors.actions.asked_party import TO_COME, own_party
from extractors.actions.owner import subject_before
from extractors.actions.resolved.clause import ResolvedClause
from extractors.actions.resolved.decided_only import DECIDED_ONLY
from extractors.actions.task import Task
from extractors.actions.words import ASKED_FOR, ASKED_WHOM, bare_participle, base_verb, done_verb, is_owed, verb_class
from extractors.beginnings import searched
from extractors.calendar_words import MONTH

# What parts a subject from its verb: "the Clerk |to write", "a report |be brought", "the Warden |be asked to look"
_BETWEEN = searched(
    r" (?:(?P<asked>(?:be|is|are|was|were) (?:asked|requested|invited|instructed|tasked|required|directed|urged|encouraged|told|reminded|advised) to)|(?P<asks>requests?|asks?|invites?|instructs?|calls? (?:up)?on|urges?)|(?:agreed |offered |undertook |volunteered |promised )?to|would|will|should|shall|must|be|is|are)(?= )",
)
# "a report on the lamps, |including a plan to mend them,| be brought back"
_ASIDE = re.compile(
    r"[^,.;]{3,120}, (?:including|with|setting out|together with|covering|showing|and in particular) [^.;]{3,120}?,(?= be )"
)
# "the Clerk to |write", not "access to |the field"
_VERB_AFTER = re.compile(r" (?!\w+ing\b|(?:the|an?|all|this|that|these|its|our|their|any|each|be \w+ (?:as|for|at))\b)[a-z]")
# "the |request to use the hall be declined"
_SETTLES = re.compile(r"[^.;]{0,80}? be (?:declined|refused|rejected|turned down|granted|approved|agreed|accepted|supported|not )")
_ARTICLES = ("the ", "The ", "this ", "This ", "his ", "her ", "their ")
# "the Warden be asked to |look", not "to |note", "to |leave"
_ANY_VERB = re.compile(
    r" (?!(?:the|an?|this|that|all|each|note|consider|leave(?! (?:the|an?|it|its|their) (?!room|meeting|chamber))|withdraw|retire)\b)[a-z]{2,}\b"
)
_AT_A_COST = re.compile(r"[^.;]{0,60}? at (?:an? |the )?(?:estimated |total |quoted |maximum |tendered )?(?:cost|price|sum) of\b")
# "the sign be moved |before the end of the month|": what must be done by then is work, whatever its verb
_BY_A_DAY = searched(
    rf"\b(?:by|before|(?:no|not) later than) (?:the )?(?:(?:end|start|middle) of (?:the |this |next )?(?:{MONTH}|month|week|year|term|summer|winter)|next (?:meeting|month|week)|(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{MONTH})\b|Easter|Christmas)"
)
_LEAVE = searched(r"\b(?:endorsement|approval|permission|consent|agreement|support|advice)\b")  # who gives it does not seek it
# "quotations be sought |from the Treasurer"
_FROM_WHOM = re.compile(r" from (?:the )?(?P<who>[A-Z][^.;,:]{2,60}?)(?= (?:for|by|in|at|on|to|before|as|with|about)\b|[.;,]|$)")


def predicated(clause: ResolvedClause) -> Task | None:
    """The work that the verb of a clause orders, and of whom."""
    text, head = clause.text, clause.head
    joint = _joint(clause)
    if joint is None:
        return None
    if joint["asked"] and _ANY_VERB.match(text, joint.end(), head):
        return _of_those_asked(clause, joint)
    if joint["asks"]:
        return _of_those_it_asks(clause, joint)
    if joint.group() in (" is", " are") and (stated := bare_participle().match(text, joint.end(), head)):
        # "a report is provided to the Board in May"
        if verb_class(stated) == "plain" or not is_owed(text, stated.end(), clause.end):
            return None
        return clause.orders("action-resolved-passive", agent_in(clause.doc, stated.end(), clause.end))
    invited_to = joint["asked"] is not None and not _VERB_AFTER.match(text, joint.end())  # "be invited to the next meeting"
    passive = done_verb().match(text, joint.start() if joint.group() == " be" or invited_to else joint.end(), head)
    done = passive or base_verb().match(text, joint.end(), head)
    if done is None:
        return None
    bounded = passive is not None and _BY_A_DAY.search(text, done.end(), clause.end) is not None
    if verb_class(done) == "plain" and not bounded and not is_owed(text, done.end(), clause.end):
        return None
    if passive:
        return _in_passive(clause, joint, passive)
    subject = subject_before(clause.doc, clause.at, joint.start())
    if subject.kind != "thing":
        return clause.orders("action-resolved", subject.owner)
    return None if joint.group() == " to" else clause.orders("action-resolved")  # "A proposal to move the stile"


def _joint(clause: ResolvedClause) -> re.Match[str] | None:
    """Where the subject ends and its verb begins; None where there is none, or where the verb only decides."""
    text, at, head = clause.text, clause.at, clause.head
    aside = _ASIDE.match(text, at, head)
    found = next((joint for joint in _BETWEEN.finditer(text, aside.end() if aside else at, head) if _joins(clause, joint)), None)
    if found is None or text.find(" and that ", at, found.start()) > 0:  # "take the matter in May and that |the owner be invited"
        return None
    if text.endswith(" not", at, found.start()) or DECIDED_ONLY.match(text, found.start(), head):
        return None
    if found.group() == " to" and DECIDED_ONLY.search(text, found.end(), head):  # "the application |to remove the gate be refused"
        return None
    return found


def _joins(clause: ResolvedClause, joint: re.Match[str]) -> bool:
    """Whether words that may part subject and verb do: not "access |to the field", "a path which |is closed", "the |request to move it be refused"."""
    text, at, head = clause.text, clause.at, clause.head
    if joint.group() == " to":
        return _VERB_AFTER.match(text, joint.end()) is not None
    if joint.group() in (" is", " are"):
        return not text.endswith((" which", " who"), at, joint.start())
    refused = joint["asks"] and _SETTLES.match(text, joint.end(), head) and text.endswith(_ARTICLES, at, joint.start("asks"))
    return not refused


def _of_those_asked(clause: ResolvedClause, joint: re.Match[str]) -> Task:
    """ "the Warden |be asked to look"; those who are invited to come owe nothing, and the body that asks is no party to it."""
    asked = subject_before(clause.doc, clause.at, joint.start())
    guests = asked.kind != "person" and "invited" in joint["asked"] and TO_COME.match(clause.text, joint.end())
    return clause.orders("action-resolved", None if guests else own_party(asked.owner))


def _of_those_it_asks(clause: ResolvedClause, joint: re.Match[str]) -> Task | None:
    """ "the Board |asks the Warden to look", "the Panel |requests a report"."""
    text, head = clause.text, clause.head
    whom = ASKED_WHOM.match(text, joint.end(), head)
    if not whom and not ASKED_FOR.match(text, joint.end(), head) and not done_verb().search(text, joint.end(), head):
        return None
    owner = subject_before(clause.doc, joint.end(), whom.end("whom")).owner if whom else None
    guests = whom is not None and joint["asks"].startswith("invite") and TO_COME.match(text, whom.end() - 1)
    return clause.orders("action-resolved-request", None if guests else own_party(owner))


def _in_passive(clause: ResolvedClause, joint: re.Match[str], passive: re.Match[str]) -> Task | None:
    """ "a report |be brought to the next meeting"; not "a tax of £400 |to be raised"."""
    if "£" in clause.text[clause.at : passive.start()] or _AT_A_COST.match(clause.text, passive.end()):
        return None
    return clause.orders("action-resolved-passive", _doer_of_passive(clause, joint.start(), passive))


def _doer_of_passive(clause: ResolvedClause, verb: int, passive: re.Match[str]) -> str | None:
    """Who does what is ordered in the passive: the agent, the one it is requested from, or the person who is invited to a meeting."""
    doc, text = clause.doc, clause.text
    if agent := agent_in(doc, passive.end(), clause.end):
        return agent
    participle = passive.group().split()[-1].lower()
    if (
        participle in ("requested", "sought", "commissioned")
        and not _LEAVE.search(text, clause.at, verb)
        and (source := _FROM_WHOM.match(text, passive.end(), clause.end))
    ):
        asked = subject_before(doc, source.start("who"), source.end("who"))
        return asked.owner if asked.kind == "person" else None
    if participle != "invited":
        return None
    guest = subject_before(doc, clause.at, verb)
    if guest.kind != "person":
        return None
    if text[clause.at : guest.start].endswith(("’s ", "'s ")):  # "the contractor's Regional Manager"
        return re.sub("^(?:the|The|its|our) ", "", text[clause.at : verb].strip())
    return guest.owner
