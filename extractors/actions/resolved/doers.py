"""Clauses that begin with those who are to do the work: "Members submit items to the Clerk by 3 May", "a working group be formed and report in May"."""

from __future__ import annotations

import re

from extractors.actions.agents import agent_in
from extractors.actions.antecedents import owner_of
from extractors.actions.resolved.clause import GATES, ResolvedClause
from extractors.actions.subjunctives import who_does
from extractors.actions.task import Task
from extractors.actions.words import HAVE_DONE, base_verb, gerund_verb, verb_class
from extractors.beginnings import searched
from extractors.gates import needed_words
from extractors.people import mentions_in

_MEMBERS = re.compile(r"(?:all )?(?P<who>[Mm]embers|[Cc]ouncillors|[Gg]overnors|[Tt]rustees)(?= [a-z])")
_BY_A_DAY = searched(r"\b(?:by|before|no later than) (?:the )?(?:end of |next |\d|[A-Z])")
# "a sub-group of Mr Hall and Jo take this on", "a working group be formed and report in May": the group does it
_GROUP_DOES = re.compile(
    r"(?:that )?(?:an? |the )(?:new |small )?(?P<group>(?:(?:[a-z]+|[A-Z][a-z]+)[ -]){0,4}?(?:sub-?group|group|working party|sub-?committee|task force))(?: (?:of|comprising|consisting of|made up of) [^.;]{2,90}?)?,? (?=(?:take|report|look|meet|bring|draft|draw|prepare|work|consider|review|be (?:set up|formed|established|convened)\b[^.;]{0,120}? (?:and (?:that )?(?:it|the group|this) |to )[a-z])\b)"
)
# "the Panel |asks the Head of Audit to look again": what the body asks for is somebody else's work
_BODY_ASKS = re.compile(
    r"(?:the |this )?(?:[A-Z][\w’'&-]* (?:(?:and|of|for) )?){0,5}?(?:Panel|Committee|Sub-Committee|Council|Cabinet|Board|Executive|Forum|Members) (?:asks?|requests?|invites?|urges?) (?=the |officers |an? |that |[A-Z])"
)
_HAVE = ("have ", "get ")  # "|have the roof surveyed|"
_MOVING = (" proposing", " seconding", " moving", " dissenting", " abstaining")  # "RESOLVED, |Cllr Hall proposing|, to buy a bench"
_OF_MEMBERS, _OF_GROUPS, _OF_BODIES = (GATES.add(needed_words(pattern)) for pattern in (_MEMBERS, _GROUP_DOES, _BODY_ASKS))


def doers_deed(clause: ResolvedClause) -> Task | None:
    """What members by a day, a small group, or a person or post with a bare verb behind it are to do."""
    text, at, head, held = clause.text, clause.at, clause.head, clause.held
    members = _MEMBERS.match(text, at, head) if held & _OF_MEMBERS else None
    own = base_verb().match(text, members.end(), head) if members else None
    if members and own and verb_class(own) != "plain" and _BY_A_DAY.search(text, own.end(), clause.end):
        return clause.orders("action-resolved", members["who"])
    if held & _OF_GROUPS and (found := _GROUP_DOES.match(text, at, head)):
        return clause.orders("action-resolved", found["group"])
    if held & _OF_BODIES and _BODY_ASKS.match(text, at, head):
        return None
    if doer := who_does(clause.doc, at, head, stated=True):
        return clause.orders("action-resolved", doer)
    return None


def doing(clause: ResolvedClause) -> Task | None:
    """Who a gerund names: "agreed to |the Clerk ordering salt"."""
    for mention in mentions_in(clause.doc, clause.at, min(clause.head, clause.at + 60))[:1]:
        if (
            mention.start <= clause.at + 4
            and gerund_verb().match(clause.text, mention.end, clause.head)
            and not clause.text.startswith(_MOVING, mention.end)
        ):
            owner = owner_of(clause.doc, mention)
            return clause.orders("action-resolved-gerund", owner) if owner else None
    return None


def having_done(clause: ResolvedClause) -> Task | None:
    """What is to be had done: "have the roof surveyed by the Warden"."""
    found = HAVE_DONE.match(clause.text, clause.at, clause.head) if clause.text.startswith(_HAVE, clause.at) else None
    return clause.orders("action-resolved", agent_in(clause.doc, found.end(), clause.end)) if found else None
