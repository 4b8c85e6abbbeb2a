"""Resolution clauses that order work: the same words are then a resolution and an action.

"That a report be brought to the next meeting", "to ask the contractor to check the lamps" and "the Improvement Plan be a standing item" order work; noting,
policies, spending, delegations and deferrals are resolutions only.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from spacy.tokens import Doc

from extractors.actions.asked_party import own_party, party_asked_above
from extractors.actions.owner import subject_before
from extractors.actions.resolved.clause import words_begin
from extractors.actions.resolved.decided_only import tells_outcome
from extractors.actions.resolved.work import work_ordered
from extractors.actions.subjunctives import who_does
from extractors.actions.task import Task, clause_end
from extractors.actions.words import ASKED_FOR, NEVER, base_verb, is_owed, verb_class
from extractors.beginnings import searched
from extractors.outline import text_of
from extractors.resolution import decisions_of, outcomes_of

# "That the report be noted and that |the Clerk bring another in May"
_DECIDES_FIRST = re.compile(
    r"(?:That |that )?[^.;]{3,200}? be (?:\w+ly )?(?:noted|received|approved|adopted|endorsed|accepted|agreed|welcomed)(?:,|;)?(?: and)? that "
)
# "The Board noted: |Report from the Treasurer", "|Audit Committee, 3 March": a paper that is named orders nothing
_NAMES_PAPER = re.compile(r"(?:Report|Update|Review|Letter|Audit|Visit|Return) (?:from|of|by|[A-Z])(?!.* to [a-z])")
_LAST_JOINT = re.compile(r"(?:[ ,;]|\b(?:and|so|that))*$")
_A_THING = re.compile(r"(?:an?|further|some|more|regular|the) [a-z]")
_SHORTEST = 8  # characters of a clause that says what is to be done: "Action" says nothing
# What parts the clauses of one decision: ", and that", "; that", " and to", ", and"
_AND = searched(
    r"(?:;|,? (?:and|but)|,(?= that )) (?:also )?(?P<frame>(?:(?:also |further )?(?:agreed|resolved) (?=that |to ))?(?:that |to )*)(?=[A-Za-z])"
)
# "approve the plan" and "Note the report" are commands of their own
_COMMAND = re.compile(r"(?:[a-z]{3,}|Note|Approve|Receive|Accept|Agree) (?:the|an?|that|this|its|their|and|to|with|all|on|in)\b")
# "The Board approved the plan, but |asked the Treasurer to find a cheaper printer": whom its second deed makes the owner
_ASKED_TOO = searched(
    r",? (?:and|but) (?:also |then )?(?P<asked>(?:asked|requested|instructed) (?P<whom>(?!that\b|for\b|if\b|whether\b|to\b)[^.;:,]{2,60}?) to(?= [a-z]))"
)
# "the Panel welcome the work and |request a report in May": a command too, whose body stands before it
_BODY_COMMANDS = re.compile(
    r"(?:That |that )?(?:the |this |The )?(?:[A-Z][\w’'&-]* (?:(?:and|of|for) )?){1,6}?(?:members |Members )?(?:note|welcome|receive|accept|approve|agree|endorse|support|acknowledge|thank|commend|consider)s? "
)
# "the work programme be agreed, subject to |an item on flooding being added for June|"
_ADDITION = searched(
    r"\bsubject to (?P<item>(?:the )?(?:(?:addition|inclusion|adding) of )(?:an? |the )?(?:[\w-]+ )?(?:items?|reports?|updates?|papers?|reviews?|topics?)|(?:an? |the )?(?:[\w-]+ )?(?:items?|reports?|updates?|papers?|reviews?|topics?) (?:on|about) [^.;,]{3,80}? being (?:added|included|brought|scheduled))\b"
)
_MOTION_OF = re.compile(
    r"[“\"]?(?:That |that )?(?P<who>(?:this|the) (?:[\w’'-]+ ){0,4}?(?:[Cc]ouncil|[Cc]ommittee|[Bb]oard|[Pp]anel|[Aa]ssembly|[Aa]uthority))\b"
)
_JOINT = re.compile(r"(?:[;,] (?:and )?| and )(?:that )?(?:it )?(?:(?:also|further|therefore) )?")
_WRITES = re.compile(
    r"(?:will )?(?:writes?|appeals?|lobb(?:y|ies)|commissions?|reports? back|consults?|reviews?|contacts?|seeks?|resolves? to (?!note|support|welcome|oppose|recogni|thank|condemn|express)[a-z]+|invites? [a-z]+ to meet) "
)
_ASKS = re.compile(
    r"(?:requests?|asks?|instructs?|invites?|directs?|tasks?|calls? (?:up)?on|urges?) (?=(?:the|an?|that|for|officers?|[A-Z]|further)\b)"
)
# "the letter be received, and |the plan be submitted"
_SUBJUNCTIVE = re.compile(r"[^.;:]{3,120}? (?:be|come|return|go) [a-z]")


def find_ordered_work(doc: Doc, later: list[int]) -> Iterator[Task]:
    """The resolution clauses that order work, each with the one who is to do it. At the offsets `later` clauses begin that are tasks by themselves."""
    text = text_of(doc)
    asked: dict[int, str | None] = {}  # whom the line above a list asks to do what it holds
    for decision, outcome in zip(decisions_of(doc), outcomes_of(doc), strict=True):
        if decision.label and decision.group not in asked:
            asked[decision.group] = party_asked_above(doc, decision.start)
        if (
            outcome != "carried"
            or decision.verb == "exclude_public"
            or decision.end - decision.start < _SHORTEST
            or tells_outcome(text, decision)
            or _NAMES_PAPER.match(text, decision.start, decision.end)
        ):
            continue
        start, end = decision.start, _end_before(text, decision.start, decision.end, later)
        if ordered := list(_of_motion(doc, start, end)):
            yield from ordered
            continue
        if text.find(" that ", start + 6, min(end, start + 260)) > 0 and _DECIDES_FIRST.match(text, start, end):
            task = _ordered_too(doc, start, end) or work_ordered(doc, start, end)
        else:
            task = _asked_too(doc, start, end) or work_ordered(doc, start, end) or _ordered_too(doc, start, end)
        if task is None and decision.verb == "request" and _is_asked_for(text, decision.start, decision.end):
            task = Task(decision.start, decision.end, "action-resolved-request", "resolution", decision.addressee)
        if task and task.owner is None and decision.label and asked.get(decision.group):
            task = task._replace(owner=asked[decision.group])
        if task:
            yield task


def _end_before(text: str, start: int, end: int, later: list[int]) -> int:
    """Where a clause ends in which another task begins: "the report be noted|, the Clerk to write again"."""
    within = bisect_right(later, start + 8)
    if within == len(later) or later[within] >= end:
        return end
    return start + len(_LAST_JOINT.sub("", text[start : later[within]]))


def _is_asked_for(text: str, start: int, end: int) -> bool:
    """Whether a clause that requests names what is wanted: "REQUESTED |a review of the lamps at the May meeting"."""
    return _A_THING.match(text, start, end) is not None and (ASKED_FOR.match(text, start, end) is not None or is_owed(text, start, end))


def _of_motion(doc: Doc, start: int, end: int) -> Iterator[Task]:
    """What the later clauses of a motion order: "That this Council regrets the floods; |writes to the Minister|; and |tasks officers to bring a plan|"."""
    text = text_of(doc)
    body = _MOTION_OF.match(text, start, end)
    joints = [
        joint
        for joint in (_JOINT.finditer(text, start, end) if body else ())
        if text[joint.start()] == ";" or _ASKS.match(text, joint.end(), end) or _WRITES.match(text, joint.end(), end)
    ]  # "the Minister for Farms, Rivers and Woods" holds a comma too
    if body is None or not joints:
        return
    for joint, following in zip(joints, [*joints[1:], None], strict=True):
        stop = following.start() if following else end
        if _WRITES.match(text, joint.end(), stop):
            yield Task(joint.end(), stop, "action-resolved-motion", "resolution", body["who"])
        elif _ASKS.match(text, joint.end(), stop) and (task := work_ordered(doc, joint.end(), stop)):
            yield task._replace(rule="action-resolved-motion")


def _asked_too(doc: Doc, start: int, end: int) -> Task | None:
    """Whom the body asks for work beside what it decides: "The Board approved the plan, but |asked the Treasurer to find a cheaper printer"."""
    text = text_of(doc)
    if not text[start].isupper() or (found := _ASKED_TOO.search(text, start, end)) is None:
        return None
    verb = base_verb().match(text, found.end(), end)
    if verb is None or NEVER.match(text, found.end(), end):
        return None
    owner = own_party(subject_before(doc, found.start("whom"), found.end("whom")).owner)
    return Task(found.start("asked"), clause_end(text, verb.end(), end), "action-resolved-too", "resolution", owner)


def _ordered_too(doc: Doc, start: int, end: int) -> Task | None:
    """What a clause orders beside what it decides: "the letter be received, and |the plan be submitted to the next meeting"."""
    text = text_of(doc)
    if text.find("subject to ", start, end) >= 0 and (added := _ADDITION.search(text, start, end)):
        return Task(added.start("item"), clause_end(text, added.end(), end), "action-resolved-addition", "resolution")
    for found in _AND.finditer(text, start + 8, min(end, start + 600)):
        if not found["frame"] and not _begins_another(doc, start, found, end):
            continue
        verb = base_verb().match(text, found.end(), end)
        if verb and not text[verb.end() : end].strip(" .;"):
            continue  # "as told in the officer's recommendation and report"
        if task := work_ordered(doc, found.end(), end):
            return task._replace(rule="action-resolved-too")
    return None


def _begins_another(doc: Doc, start: int, joint: re.Match[str], end: int) -> bool:
    """Whether another clause begins behind a bare "and": after a command only one that follows up, after "be" one with a subject of its own."""
    text = text_of(doc)
    if _ASKS.match(text, joint.end(), end) and _BODY_COMMANDS.match(text, start, end):
        return True
    if verb := base_verb().match(text, joint.end(), end):  # not "approve the plan and publish it", "to find a hall and bring chairs"
        return verb_class(verb) == "follow_up" and _COMMAND.match(text, words_begin(text, start, end), end) is not None
    if " be " not in text[start : joint.start()]:
        return False
    return _SUBJUNCTIVE.match(text, joint.end(), end) is not None or who_does(doc, joint.end() + 1, min(end, joint.end() + 140)) is not None
