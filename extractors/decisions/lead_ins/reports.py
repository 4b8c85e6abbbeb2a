"""Decisions that a sentence only reports: of another day, of somebody else, or as what a speaker said.

    "It was noted that the Council had |agreed| to wait"
    "The Committee |agreed| at its last meeting to wait"
    "It was |agreed| by Inspector Lamb that"

Near misses: "The Board agreed with the proviso that", "The Council agreed to pay the fees from last year".
"""

from __future__ import annotations

import re

from extractors.beginnings import searched

_SAID_BEFORE = searched(
    r"\b(?:that|which|when|where|what|said|as|because|since|if|whether|than|reported|noted|explained|confirmed|advised|reminded)(?: (?:also|then))? ?$",
    re.IGNORECASE,
)
_OF_ANOTHER_DAY = re.compile(
    r"^(?: in principle)? with (?:the|a|its|their) (?!(?:proviso|provisos|condition|conditions|exception|amendments?|additions?|caveat|following|changes?|support|consent|agreement|understanding|majority|casting)\b)[a-z]+ (?:that|to)\b|^[^.]{0,60}?\b(?:at (?:the|a|an|our|its) (?:last|previous|earlier|recent|\w+day)(?: \w+){0,2} meeting|(?<!as )(?<!on )(?<!from )(?<!of )(?<!than )(?<!for )last (?:month|year|meeting)|previously|earlier (?:this|in the) year|at (?:the|a|their|its) (?:[\w-]+ ){0,3}(?:sub-?committee|committee|working (?:group|party)|group|panel) meeting)\b|^(?:(?! (?:to|that) )[^.]){0,60}?\bin (?:19|20)\d\d\b",
    re.IGNORECASE,
)
# "It was agreed by Inspector Lamb that": one person's word
_BY_SOMEBODY = re.compile(
    r" by (?!Members|Councillors|Council|Cabinet|Committee|All|Full|Board|Trustees|Governors|Directors)(?:[A-Z][\w’.-]+ ){1,5}(?:that|to)\b"
)


def is_reported(sentence: str, start: int, end: int) -> bool:
    """Whether the lead-in sentence[start:end] is told of others or of another day."""
    return (
        _SAID_BEFORE.search(sentence[:start][-24:]) is not None
        or _BY_SOMEBODY.match(sentence, end) is not None
        or _OF_ANOTHER_DAY.match(sentence[end:]) is not None
    )
