"""Owners that stand apart from their tasks: "ACTION: JR" below a paragraph, initials at its side, a bracket behind it.

Near miss: "RESOLVED that the report be noted. ACTION BY: JR" puts no work on anybody, for nothing is to be done.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from spacy.tokens import Doc

from extractors.actions.parties import is_same_owner, names_body, names_same
from extractors.actions.task import Task
from extractors.beginnings import searched
from extractors.decisions.page import Decision
from extractors.outline import Outline
from extractors.resolution import decisions_of

# Rules that know who, and of what only where it stands
CLAIMS = ("action-line-owner", "action-to-action", "action-column", "action-bracket", "action-owner-below")

# The column beside the text names the owner before the text does
AT_THE_SIDE = ("action-column", "action-owner-below")

_WISHED = re.compile(
    r"It was (?:\w+ )?(?:suggested|proposed|agreed|felt|thought|asked|requested) that (?:perhaps )?"
)  # beside somebody's initials
# "|She will ring the mill.| ACTION: JR", "to |ask two firms for a price|. ACTION: JR": the line tells who she is, and who asks
_SAID_OF_WHOM = re.compile(r"(?:He|She|he|she) |(?:ask|invite) [^.;:]{3,60}? for (?:an?|their|prices|quotes|quotations|estimates)\b")
# "|The others are to book.| ACTION: JR, SP": the line tells who they are
_SOME = re.compile(r"(?:the )?(?:others?|rest|remaining [a-z]+)", re.IGNORECASE)
# Under each other in one cell, and read as one line: "JR SP", "JR All"
_UNDER_EACH_OTHER = re.compile(r"(?:[A-Z]{2,4}|All|Clerk)(?: (?:[A-Z]{2,4}|All|Clerk))+")
_NOTING = ("note", "receive", "confirm")
_LEAD_IN = 24  # characters: "RESOLVED – that "
_LONGEST_LEAD = 110
_AGREED_THAT = searched(r"\b(?:agreed|resolved|seconded [^.;]{3,60}),? that $", re.IGNORECASE)
_MOVED_THAT = re.compile(r"(?:Proposed by [^.;:]{3,60}? )?Seconded by [^.;:]{3,60}? (?:and (?:it was )?(?:agreed|resolved) )?that (?=\w)")
_NOBODY_NAMED = frozenset({"Officers", "officers", "Staff", "staff"})
_AND_MORE = searched(r"[;,]| and | to be | but ")


def settled_claims(doc: Doc, outline: Outline, structured: list[Task], resolved: list[Task], said: list[Task]) -> list[list[Task]]:
    """Gives the owner's line its tasks: where the sentence before "ACTION: JR", or its paragraph, says what is to be done and by whom, that is the task.

    "Ms Rivers will ring the school and Sam will help. ACTION: AR/SP" makes two tasks with the owners that the sentence names; one without an owner
    ("This will be on the next agenda") takes that of the line.
    """
    noting = [decision for decision in decisions_of(doc) if decision.verb in _NOTING]
    starts_noting = [decision.start for decision in noting]
    claims = [
        task for task in structured if task.rule in CLAIMS and task.owner and not _is_only_noted(outline, task, noting, starts_noting)
    ]
    kept = [task for task in structured if task.rule not in CLAIMS or not task.owner]
    if not claims:
        return [kept, resolved, said]
    told = sorted((*resolved, *said), key=lambda task: task.start)
    starts = [task.start for task in told]
    owners: dict[Task, str] = {}
    dues: dict[Task, str] = {}
    for claim in claims:
        sentence = outline.sentence_at(claim.start)
        if sentence is None or claim.owner is None:
            kept.append(claim)
            continue
        block = outline.block_of(sentence)
        low = max(block.start, claim.start - 1500)
        near = told[bisect_left(starts, low) : bisect_left(starts, claim.end)]
        if claim.rule in AT_THE_SIDE and _UNDER_EACH_OTHER.fullmatch(claim.owner):
            beside = told[bisect_left(starts, low) : bisect_left(starts, block.end)]
            if len(beside) == len(each := claim.owner.split()):  # as many as there are tasks: theirs one by one
                owners.update(zip(beside, each, strict=True))
                continue
        own = [task for task in near if task.end > claim.start]
        open_ones = [task for task in near if task.owner is None]
        if not own:
            own = [task for task in near if task.owner is None or is_same_owner(task.owner, claim.owner)]
        if not own and claim.rule != "action-owner-below":
            kept.append(_of_decision(outline, claim))
        elif not own and (wish := _WISHED.match(outline.text, claim.start, claim.end)):
            kept.append(claim._replace(start=wish.end(), end=claim.start + len(outline.text[claim.start : claim.end].rstrip(" ."))))
        for task in (*own, *open_ones):
            if claim.due_phrase and task in own:
                dues.setdefault(task, claim.due_phrase)
            single = len({other.start for other in own}) == 1 and task in own
            alone = single and (claim.rule in AT_THE_SIDE or _SAID_OF_WHOM.match(outline.text, task.start) is not None)
            unnamed = task.owner is None or task.owner in _NOBODY_NAMED or _SOME.fullmatch(task.owner) or names_body(task.owner)
            if unnamed or (alone and not names_same(task.owner or "", claim.owner)):
                owners.setdefault(task, claim.owner)
    settled = (
        [task._replace(owner=owners.get(task, task.owner), due_phrase=dues.get(task, task.due_phrase)) for task in group]
        for group in (resolved, said)
    )
    return [kept, *settled]


def _is_only_noted(outline: Outline, claim: Task, noting: Sequence[Decision], starts: Sequence[int]) -> bool:
    """Whether all that a claim rests on is one of the decisions that note or receive something, which begin at `starts`, and does no more."""
    at = bisect_left(starts, claim.start + _LONGEST_LEAD) - 1
    if at < 0 or claim.start >= noting[at].end or claim.end > noting[at].end + 2:
        return False
    begin = noting[at].start
    if begin >= claim.end or (begin - claim.start > _LEAD_IN and not _AGREED_THAT.search(outline.text, claim.start, begin)):
        return False
    return _AND_MORE.search(outline.text, max(begin, claim.start), claim.end) is None


def _of_decision(outline: Outline, claim: Task) -> Task:
    """A claim without the words that lead to what was decided: "Seconded by Cllr Hall and agreed that |a licence be granted|"."""
    led = _MOVED_THAT.match(outline.text, claim.start, claim.end)
    return claim._replace(start=led.end()) if led else claim
