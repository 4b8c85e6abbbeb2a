"""Active clauses that are tasks: "The Clerk would write to the landlord", "officers will look at it again"; of bodies few are."""

from __future__ import annotations

import re

from extractors.actions.everyday import small_group
from extractors.actions.modals.agreement import is_reply, promise_before
from extractors.actions.modals.clause import WorkTold
from extractors.actions.papers import LETTER
from extractors.beginnings import searched

_CARRIES_OUT = re.compile(r" (?:also |then )?(?:carry out|undertake|commence|progress|continue to (?:liaise|engage|pursue)|engage)\b")
# "would review this", "will examine the matter": work on what was just spoken of
_THE_MATTER = re.compile(
    r" (?:this|that|these|it|them|further|(?:the|this) (?:matter|issue|point|request|suggestion|question|concern|possibility)s?)\b"
)
# "would give Councillor Hall the costs"
_GIVES_SOMEBODY = re.compile(
    r"discuss (?:(?:this|it|that|these|them|the (?:[\w’'-]+ ){1,6}?)(?: ?further)? ?)?with (?!the (?:board|committee|panel|meeting)\b)|"
    r"(?:give|tell|show|explain to|let|talk to|meet) (?:her|him|them|(?:the )?(?:[Mm]embers?|Councillors?|Cll?rs?|Mrs?|Ms|Miss|Dr|resident|questioner))\b"
)
# "by the end of March": a group that is to have done something by then has been given it
BY_A_DAY = re.compile(r" (?:by|before|in time for) (?:the )?(?:end of |next |\d|[A-Z])")
_SMALL_GROUP = re.compile(r"(?:[A-Za-z]+ ){0,3}(?:[Gg]roup|[Pp]arty|[Ss]ub-?[Cc]ommittee|[Tt]eam)")
_OFFICERS = searched("officers|clerk|trustees|governors|volunteers", re.IGNORECASE)


def is_undertaken(told: WorkTold) -> bool:
    """Whether what somebody will do is owed to the meeting."""
    text, subject, level = told.clause.text, told.subject, told.level
    if (
        subject.kind in ("person", "pronoun", "group")
        and (promised := promise_before(text, told.clause.sentence.start, subject.start))
        and promised["commits"]
    ):
        return True  # "She undertook that |Ms Bell would discuss it with the wardens"
    if text[subject.start : subject.end].lower() == "they":
        return (subject.owner is not None and level != "plain") or told.owed()
    if subject.kind in ("person", "pronoun"):
        return (
            level != "plain"
            or (_CARRIES_OUT.match(text, told.clause.stop, told.end) is not None and is_reply(told.clause.doc, told.clause.sentence))
            or told.clause.homely
            or told.owed()
            or (subject.kind == "person" and BY_A_DAY.search(text, told.verb.end(), told.end) is not None)
            or _GIVES_SOMEBODY.match(text, told.verb.start(level), told.end) is not None
        )
    if subject.kind == "group":
        return _is_undertaken_by_group(told)
    if subject.kind == "body" and is_reply(told.clause.doc, told.clause.sentence):
        return level != "plain" or _CARRIES_OUT.match(text, told.clause.stop, told.end) is not None
    if LETTER.search(text, subject.start, subject.end) and "issue" in told.verb.group():
        return True  # "a letter will issue"
    return subject.kind == "body" and _is_undertaken_by_body(told)


def _is_undertaken_by_group(told: WorkTold) -> bool:
    text, level, owner = told.clause.text, told.level, told.subject.owner or ""
    if told.clause.homely and level != "plain" and (level == "follow_up" or small_group(text, told.subject)):
        return True
    if level != "plain" and _SMALL_GROUP.fullmatch(owner) and BY_A_DAY.search(text, told.verb.end(), told.end):
        return True
    at_work = level == "work" and (told.clause.active or _THE_MATTER.match(text, told.verb.end(), told.end))
    return ((level == "follow_up" or at_work) and _OFFICERS.search(owner) is not None) or told.owed()


def _is_undertaken_by_body(told: WorkTold) -> bool:
    words = told.verb.group()
    if told.level == "follow_up" and (told.clause.homely or "representations" in words or words.endswith(" back")):
        return True
    return told.level != "plain" and told.owed()
