"""The work that one clause of a resolution orders: its kinds in the order in which they are tried."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.actions.resolved.business import agenda_item, called_for, further_report
from extractors.actions.resolved.clause import read_clause
from extractors.actions.resolved.commands import (
    asked_outright,
    begins_with_gerund,
    by_gerund,
    command_verb,
    commanded,
    instructed,
    our_own,
)
from extractors.actions.resolved.decided_only import orders_nothing
from extractors.actions.resolved.doers import doers_deed, doing, having_done
from extractors.actions.resolved.predicates import predicated
from extractors.actions.task import Task
from extractors.outline import text_of

# "Agrees that |a report be brought back"
_AGREES_TO = re.compile(r"(?:[Tt]hat )?(?:[Tt]o )?(?:[Aa]gree[sd]?|AGREE[SD]?|[Dd]etermines?)(?: also)? (?:that|to(?= [a-z]+ )) ")
# "Requested that |the Warden look again"
_ASKED_THAT = re.compile(
    r"(?:the (?:Committee|Sub-Committee|Panel|Board|Council|Cabinet|Forum|Executive) (?=requests? |asks? |instructs? ))?"
    r"(?:ASKED|Asked|asked|REQUESTED|Requested|requested|requests|asks|INSTRUCTED|Instructed|instructed|instructs|directed|[Rr]equest|[Ii]nstruct|[Aa]sk|REQUEST|INSTRUCT|ASK) that "
)
_BEFORE_VERBS = (our_own, further_report, asked_outright)
_KINDS = (doers_deed, instructed, called_for, doing, having_done, predicated)


def work_ordered(doc: Doc, start: int, end: int, *, asked_that: bool = False) -> Task | None:
    """The work that the clause at text[start:end] orders; `asked_that` says that "requested that" before it was read already."""
    text = text_of(doc)
    clause = read_clause(doc, start, end)
    if agreed := _AGREES_TO.match(text, start, clause.head):
        task = work_ordered(doc, agreed.end(), end)
        return task._replace(start=start) if task else None
    if orders_nothing(clause):
        return None
    for read in _BEFORE_VERBS:
        if task := read(clause):
            return task
    if not asked_that and (wanted := _ASKED_THAT.match(text, clause.at, clause.head)):
        if task := work_ordered(doc, wanted.end(), end, asked_that=True):
            return task._replace(start=start)
        if not wanted.group().lower().startswith(("request that", "instruct that", "ask that")):
            return None
    if task := agenda_item(clause):
        return task
    if verb := command_verb(clause):
        return commanded(clause, verb)
    if begins_with_gerund(clause):
        return by_gerund(clause)
    return next((task for read in _KINDS if (task := read(clause))), None)
