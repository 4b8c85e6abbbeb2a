"""A clause with "will", "would" or "should" while it is asked whether it is a task."""

from __future__ import annotations

import re
from typing import NamedTuple

from spacy.tokens import Doc

from extractors.actions.agents import agent_in
from extractors.actions.owner import Subject
from extractors.actions.words import is_owed
from extractors.cues import Cue
from extractors.outline import Sentence


class ModalClause(NamedTuple):
    """A modal with its verb: behind `stop` stands the `passive` ("be sent"), the `active` ("send") or a `deed` of every day; None where it is another."""

    doc: Doc
    text: str
    sentence: Sentence
    cue: Cue
    stop: int
    passive: re.Match[str] | None
    active: re.Match[str] | None
    deed: re.Match[str] | None
    homely: bool

    @property
    def verb(self) -> re.Match[str] | None:
        """The verb that a list knows or that homely minutes allow."""
        return self.passive or self.active or self.deed


class WorkTold(NamedTuple):
    """What a modal clause tells and of whom: its verb, that verb's class, the end of its words, and whether "it was agreed that" stands before it."""

    clause: ModalClause
    subject: Subject
    verb: re.Match[str]
    level: str
    end: int
    agreed: bool

    def owed(self) -> bool:
        """Whether the meeting agreed to it, or its words owe it to the meeting: "to members", "by the next meeting"."""
        return self.agreed or is_owed(self.clause.text, self.verb.start(), self.end)

    def has_agent(self) -> bool:
        """Whether a person is named who does it: "would be sent |by the Clerk"."""
        return agent_in(self.clause.doc, self.verb.end(), self.end, person=True) is not None
