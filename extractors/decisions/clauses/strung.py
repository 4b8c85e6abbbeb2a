"""Clauses strung together in a sentence: "that the fee be raised; that the Clerk tell the users", "to note it; to tell the users; and to keep a rota".

Two decisions that a comma or "and" joins are one: "that the fee be raised, and that the Clerk tell the users", "to note it; and to tell the users".
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.clauses.enumeration import is_clause_like
from extractors.decisions.verbs.first_verbs import starts_with_verb
from extractors.decisions.verbs.late_verbs import told_by_subject

_AND_THAT = re.compile(r";(?: and)?(?: further| also)? [Tt]hat (?=(?:the|a|an|this|he|she|they|all|no|its|our|officers|Members|[A-Z])\b)")
_AND_TO = re.compile(
    r";(?: and)?(?: further| also)? to (?!(?:the|an?|all|any|each|every|both|some|his|her|its|their|our|this|that|those|these|be)\b)(?=[a-z])"
)
_THAT = ("that ", "That ", "THAT ")
_FEWEST_DEEDS = 3  # of "to note it; to tell the users; and to keep a rota"
_BE_DONE = searched(
    r"\bbe (?:\w+ly )?(?:brought|sent|made|held|put|set|kept|left|paid|spent|cut|let|done|built|drawn|told|sought|met|read|shown)\b"
)


def split_strung(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The clauses of "that the fee be raised; and that the Clerk inform the users": none where there is but one."""
    if text.endswith("to ", 0, start):
        parts = _between(start, list(_AND_TO.finditer(text, start, end)), end)
        return parts if len(parts) >= _FEWEST_DEEDS and starts_with_verb(text[start:end]) else []
    if not (text.endswith(_THAT, 0, start) or text.startswith(_THAT, start)):
        return []
    parts = _between(start, list(_AND_THAT.finditer(text, start, end)), end)
    return parts if len(parts) > 1 and all(b - a >= 12 and _tells_deed(text[a:b]) for a, b in parts) else []


def _between(start: int, joints: list[re.Match[str]], end: int) -> list[tuple[int, int]]:
    starts = [start, *(joint.end() for joint in joints)]
    return list(zip(starts, [*(joint.start() for joint in joints), end], strict=True))


def _tells_deed(clause: str) -> bool:
    return is_clause_like(clause) or _BE_DONE.search(clause) is not None or told_by_subject(clause) is not None
