"""Requests that the meeting meets itself: "asked for a recorded vote", "asked that the staff be thanked", "asked the Head of Audit to introduce the report".

What is to come later ("to present the report at the next meeting", "assurance in six months") is none of these.
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.letters import lowered

_OWN_TO_GIVE = searched(  # on small letters
    r"(?:recorded vote|named vote|to speak|speak at|permission (?:to|for)|approval (?:of|for|to)|an adjournment|that the vote|vote be recorded|declar(?!ations?(?: of (?:\w+ ){0,4}interests?)? forms?\b)|dispensation|leave of absence|the words? [“\"‘']|the minutes|minutes be amended|clarification|(?:re)?assurance(?! framework| map)|be (?:minuted|noted|recorded|(?:placed|put) on (?:the )?record)\b)",
)
_SENT_ON = re.compile(
    r" be (?:\w+ly )?(?:forwarded|sent|circulated|issued|provided|copied|made available|e-?mailed)\b"
)  # minutes of another body
# "asked for an update in six months"
_AT_LATER_TIME = searched(
    r"\b(?:in (?:\w+ ){1,2}(?:weeks|months)|within \w+|(?:at|for|to) (?:the|a|its|their) (?:next|future|[A-Z]\w+) (?:\w+ )?meeting|next meeting|by (?:[A-Z\d]|the end))\b"
)
# Answered by the meeting itself: "asked that the staff be thanked", "asked that his name be added to those present", "asked that the delay be minuted"
_BY_SAYING_SO = re.compile(
    r" [^.;]{2,140}? (?:be (?:thanked|congratulated|minuted|noted|recorded|commended|placed on record|put on record|(?:shown|recorded|listed|marked) as (?:having |being )?(?:left|leaving|present|absent|abstain\w+|an apology)|added to (?:the (?:list|names) of )?those (?:present|attending))\b|(?:thank|congratulate) (?:the|all|him|her|them|everybody|[A-Z]))"
)
# Asked for at the meeting and answered there: "asked the Head of Audit to introduce the report"
_AT_ONCE = re.compile(
    r" ?(?:briefly |formally )?(?:present|introduce|outline|explain|comment|speak|address|expand|elaborate|declare|leave|sign|note|consider|vote|move|second|take the chair|lead|give|start|open|summarise|describe|remain|read|confirm if|confirm whether|confirm that|update (?:the )?(?:members|board|committee|panel|meeting|group|council)|brief (?:the )?(?:members|board|committee|panel|meeting))\b",
    re.IGNORECASE,
)
_LATER = searched(
    r"\b(?:next|future|outside|after|following|by the|by (?:[A-Z]\w+|\d)|within|in writing|written|prior to|before|ahead of)\b"
)
_NEAR = 60  # characters behind a cue in which what is asked for is named


def is_met_at_meeting(text: str, start: int, end: int) -> bool:
    """Whether what is asked for from `start` on, in a sentence that ends at `end`, is the meeting's own to give: a vote, leave to speak, its minutes."""
    asked = _OWN_TO_GIVE.search(lowered(text, start, min(end, start + _NEAR)))
    if asked is None:
        return False
    if asked.group() == "the minutes":
        return _SENT_ON.search(text, start, end) is None
    return "assurance" not in asked.group() or not is_for_later(text, start, end)


def is_meetings_own(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] names a thing that only the meeting gives: "A recorded vote" was requested."""
    return _OWN_TO_GIVE.search(lowered(text, start, end)) is not None


def is_thanks_or_minuting(text: str, start: int, end: int) -> bool:
    """Whether the clause behind "asked that" is met by saying it: "the staff be thanked", "the delay be minuted"."""
    return _BY_SAYING_SO.match(text, start, end) is not None


def is_done_at_once(text: str, start: int, end: int) -> bool:
    """Whether what somebody is asked to do is done where they sit: "introduce the report", "declare an interest"."""
    return _AT_ONCE.match(text, start, end) is not None


def says_later(text: str, start: int, end: int) -> bool:
    """Whether the words put off what would be done at once: "next", "in writing", "following the meeting"."""
    return _LATER.search(text, start, end) is not None


def is_for_later(text: str, start: int, end: int) -> bool:
    """Whether the words name a time after the meeting: "in six months", "to the next meeting"."""
    return _AT_LATER_TIME.search(text, start, end) is not None
