"""Clauses strung together in a sentence by "that": "that the fee be raised; that the Clerk tell the users; and that a rota be kept"."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.clauses.enumeration import is_clause_like
from extractors.decisions.verbs.late_verbs import told_by_subject

_AND_THAT = re.compile(
    r"(?:;(?: and)?|, and)(?: further| also)? that (?=(?:the|a|an|this|he|she|they|all|no|its|our|officers|Members|[A-Z])\b)"
)
_BE_DONE = searched(
    r"\bbe (?:\w+ly )?(?:brought|sent|made|held|put|set|kept|left|paid|spent|cut|let|done|built|drawn|told|sought|met|read|shown)\b"
)


def split_that(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The clauses of "that the fee be raised, and that the Clerk inform the users": none where there is but one."""
    joints = list(_AND_THAT.finditer(text, start, end)) if text.endswith("that ", 0, start) or text.startswith("that ", start) else []
    starts = [start, *(joint.end() for joint in joints)]
    stops = [*(joint.start() for joint in joints), end]
    parts = list(zip(starts, stops, strict=True))
    return parts if len(parts) > 1 and all(b - a >= 12 and _tells_deed(text[a:b]) for a, b in parts) else []


def _tells_deed(clause: str) -> bool:
    return is_clause_like(clause) or _BE_DONE.search(clause) is not None or told_by_subject(clause) is not None
