"""A clause of a resolution while it is asked what work it orders."""

from __future__ import annotations

import re
from typing import NamedTuple

from spacy.tokens import Doc

from extractors.actions.task import Task
from extractors.gates import Gates
from extractors.letters import lowered
from extractors.outline import text_of

_LONGEST_HEAD = 400  # characters in which the verb of a clause stands
_LEAD = re.compile(
    r"(?:(?:That,?|that,?|to|To|also|and|Will|Shall) )*(?:in (?:discussion|consultation|conjunction|liaison|partnership|collaboration) with [^,;.]{2,60}, (?=[a-z]))?"
)


GATES = Gates()  # for the words of a clause


class ResolvedClause(NamedTuple):
    """The clause at text[start:end]; behind "that" and "to" its words begin at `at`, and its verb stands before `head`.

    `lower` is the clause in small letters, `held` what it passes of `GATES`.
    """

    doc: Doc
    text: str
    start: int
    at: int
    head: int
    end: int
    lower: str
    held: int

    def orders(self, rule: str, owner: str | None = None) -> Task:
        """The whole clause as an action."""
        return Task(self.start, self.end, rule, "resolution", owner)


def read_clause(doc: Doc, start: int, end: int) -> ResolvedClause:
    """The clause at text[start:end] with the places where its words begin and its verb may stand."""
    text, head = text_of(doc), min(end, start + _LONGEST_HEAD)
    lower = lowered(text, start, end)
    return ResolvedClause(doc, text, start, words_begin(text, start, head), head, end, lower, GATES.held(lower))


def words_begin(text: str, start: int, end: int) -> int:
    """Where the words of a clause begin: "That |the lamp be mended", "and to |write"."""
    lead = _LEAD.match(text, start, end)
    return lead.end() if lead else start
