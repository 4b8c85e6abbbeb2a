"""Whom a clause of a list is for, named before it: "Vale Brass Band – to award £300. Cllr Hall took no part." below "RESOLVED:".

Near misses: "Clerk – to write to the mill" (who is to do it), "Approve the plan – to be reviewed yearly" (the clause itself).
"""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.decisions.verbs.first_verbs import starts_with_verb
from extractors.decisions.verbs.verb_class import classify_verb
from extractors.names.posts import holds_head
from extractors.outline import text_of
from extractors.people import mentions_in

_FOR_WHOM = re.compile(r"(?!(?:[Tt]hat|[Tt]o) |[A-Z]{2,4}\b)(?P<name>[^–—:;.]{2,80}?)(?: [–—-]|:) (?P<clause>to [a-z]+\b.*?)(?=\. [A-Z]|$)")


def clause_behind_name(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """The clause in text[start:end] without whom it is for and what was said behind it; all of it where no body is named before it."""
    text = text_of(doc)
    found = _FOR_WHOM.match(text, start, end)
    if (
        found is None
        or classify_verb(found["clause"]) == "other"
        or starts_with_verb(found["name"], past=True)
        or holds_head(found["name"])
        or mentions_in(doc, *found.span("name"))
    ):
        return start, end
    return found.span("clause")
