"""Entries of a list or column of actions, each a task with what its line says of it: "JR to book the hall", "Book the hall (JR). Due: 3 May", "4 – Warden: salt".

"Action 7: the audit had been completed" is an entry that is done; "Letter to the mill" names no owner, and "None" is no entry.
"""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.actions.owner import subject_before
from extractors.actions.parties import INITIALS, names_people
from extractors.actions.resolved.work import work_ordered
from extractors.actions.task import Task
from extractors.actions.words import base_verb, done_verb
from extractors.beginnings import searched
from extractors.outline import text_of
from extractors.people import mentions_in

NOTHING_TO_DO = re.compile(
    r"(?:none|no (?:further )?actions?(?: required)?|n/?a|nil|-|–|ongoing|noted|for (?:information|noting)|(?:on|see) (?:(?:the|this|today[’']s|tonight[’']s) )?agenda(?: item [\d.]+)?|(?:see|covered under) (?:item|minute) [\d.]+(?: above| below)?|covered (?:above|below|elsewhere))\.?",
    re.IGNORECASE,
)
# what became of the task in the text, and none of its own: "The Clerk had been asked to write. | Complete", "Action 4.1 – |Complete|. The list had been sent"
STATE_ALONE = re.compile(
    r"(?:(?:now|action|all) )?(?:completed?|done|closed|discharged|actioned|in progress|in hand|outstanding|pending|open|agreed|approved|awaited|carried forward)[.!]?",
    re.IGNORECASE,
)
CLAUSE_BEGINS = ("That ", "that ")  # "ACTION: That the Head of Audit circulate the list"
# "Action 4 – JR to find a venue", in a list that has its own head
_NUMBERED = re.compile(
    r"[\[(]?(?:ACTION|Action|AP)(?: (?:[Pp]oint|[Nn]o\.?|[Ii]tem))? ?#?[A-Z]{0,3}[\d/.-]*\d[a-z]?[\])]?(?: \((?P<who>[A-Z][^()]{1,40})\))? ?[:–—-]+ ?(?=\S{2})"
)
# "26-11 |JR: book the hall", in a list that numbers its entries itself
_REFERENCE = re.compile(r"[A-Z]{0,4}\d[\d/.-]*\d[.:)]? (?=[A-Z])")
# "Actions: JR has updated the list"
_HAS_DONE = re.compile(r" (?:has|have|had) (?:now |since |already )?(?:done|sent|met|written|spoken|put|set|drawn|\w+ed)\b(?! to be)")
# "Action 7: the audit had been completed"
_IS_DONE = searched(r"\b(?:has|have|had) (?:now |since |already )?been (?:done|sent|written|met|given|held|[a-z]+ed)\b")
# "Action 3 – the Warden had been asked to mend the gate"
_WAS_ASKED = re.compile(r"(?P<who>[A-Z][\w’'&./ -]{1,50}?) had been (?:asked|requested|tasked|instructed) to (?=[a-z])")
_STILL_TO_DO = searched(r"\b(?:will|would|should|must|to be|needs?|not|once|when|after|until|that|which) ")
_OWNER_LABEL = searched(
    r"[.;,]? ?[(\[]?(?:Owner|Lead|Responsible|By whom|Action(?:ed)? by|Who)\s?[:–—-]\s?"
    r"(?P<who>(?:(?!,?\s(?:Due(?: date)?|Deadline|By when|Target date|Timescale|Completion date|Status)\s?[:–—-])[^.;|)\]]){2,60})[)\]]?",
    re.IGNORECASE,
)
_DUE_LABEL = searched(
    r"[.;,]? ?[(\[]?(?:Due(?: date)?|Deadline|By when|Target date|Timescale|Completion date)(?:\s?[:–—-]\s?| (?=by |\d|end of |[A-Z][a-z]+ \d))(?P<when>(?:(?!,?\s(?:Owner|Lead|Responsible|By whom|Who|Status)\s?[:–—-])[^.;|)\]]){2,40})[)\]]?",
    re.IGNORECASE,
)
_LEADING_OWNER = re.compile(r"(?P<who>[A-Z][\w’'&./ -]{1,50}?)(?: ?: | [–—-] )(?=[A-Za-z])")
_BARE_OWNER = re.compile(
    r"(?P<who>[A-Z]{2,3}(?:/[A-Z]{2,3})*|Clerk|Chair|Secretary|Treasurer|All|Everyone|Members|Trustees|Governors|Partners|Officers|Cll?r [A-Z][\w’'-]+) (?=[a-z])"
)
_TELLS = re.compile(
    r"(?P<who>(?:The |the )?[A-Z][\w’'./& -]{1,50}?) (?:has |have |had )?(?:confirmed|advised|reported|explained|agreed|said|stated)(?: that)? "
)
# "Map of the stiles (Ms Hall, by 3 May)"
OWNER_BESIDE = searched(r" [(\[](?P<who>[A-Z][^()\[\]|]{1,60}?)(?:,? (?P<when>(?:by|before) [^()\[\]|]{2,40}))?[)\]]\.?$")
_TRAILING_OWNER = searched(
    r"(?: [–—-] ?| ?[(\[])(?P<who>[A-Z][\w’'&./, -]{1,40}?)[)\]]?(?: \((?:still|not yet|ongoing|open|in progress|in hand|outstanding|carried)\b[^()]{0,50}\))?\.?$"
)


def is_field(text: str, start: int, end: int) -> bool:
    """Whether a sentence says but who leads or by when: "Owner: JR.", "Due: April 2025."."""
    return _DUE_LABEL.match(text, start, end) is not None or _OWNER_LABEL.match(text, start, end) is not None


def labelled(doc: Doc, start: int, end: int, rule: str) -> Task:
    """A task with what is said about it in the same line: "JR to book the hall", "JR: book the hall", "Book the hall (JR)", "Owner: JR. Due: 3 May"."""
    text = text_of(doc)
    owner: str | None = None
    if numbered := _NUMBERED.match(text, start, end):
        start = numbered.end()
        if numbered["who"] and names_people(doc, *numbered.span("who")):
            owner = numbered["who"]
    elif (reference := _REFERENCE.match(text, start, end)) and _LEADING_OWNER.match(text, reference.end(), end):
        start = reference.end()
    if (has := _HAS_DONE.search(text, start, min(end, start + 60))) and names_people(doc, start, has.start()):
        return Task(start, end, rule, "action_line", text[start : has.start()], status="done")
    if (asked := _WAS_ASKED.match(text, start, end)) and names_people(doc, *asked.span("who")):
        return Task(start, end, rule, "action_line", asked["who"].removeprefix("The "), status="done")
    if _IS_DONE.search(text, start, end) and not _STILL_TO_DO.search(text, start, end):
        return Task(start, end, rule, "action_line", status="done")
    due: str | None = None
    stop = end
    if found := _OWNER_LABEL.search(text, start, end):
        owner, stop = found["who"].strip(), min(stop, found.start())
    if found := _DUE_LABEL.search(text, start, end):
        due, stop = found["when"].strip(), min(stop, found.start())
    if owner is None and text.startswith(CLAUSE_BEGINS, start) and (ordered := work_ordered(doc, start, stop)):
        return Task(start, stop, rule, "action_line", ordered.owner, None, due)
    beside = OWNER_BESIDE.search(text, max(start + 8, stop - 90), stop)
    if beside and not names_people(doc, *beside.span("who")):
        beside = None
    # "Stiles – map to show them all (Ms Hall)": what stands first is no doer
    first = beside is None or INITIALS.match(text, start, stop) is not None or bool(mentions_in(doc, start, start + 8))
    if (
        owner is None
        and first
        and (leading := _LEADING_OWNER.match(text, start, stop))
        and names_people(doc, leading.start("who"), leading.end("who"))
    ):
        owner, start = leading["who"].strip(), leading.end()
    if owner is None and first:
        owner = owner_of_task(doc, start, stop)
    if owner is None and beside:
        owner, stop, due = beside["who"].strip(), beside.start(), due or beside["when"]
    if owner is None and (told := _TELLS.match(text, start, stop)) and names_people(doc, *told.span("who")):
        owner = told["who"].strip()  # "Mr Hall confirmed that a paper would come to the May meeting"
    if owner is None and (bare := _BARE_OWNER.match(text, start, stop)) and base_verb().match(text, bare.end("who"), stop):
        owner = bare["who"]  # "JR order the post"
    if (
        owner is None
        and (trailing := _TRAILING_OWNER.search(text, max(start + 8, stop - 110), stop))
        and names_people(doc, trailing.start("who"), trailing.end("who"))
    ):
        owner, stop = trailing["who"].strip(), trailing.start()
    while stop > start and text[stop - 1] in " .;,|":
        stop -= 1
    return Task(start, max(stop, start + 1), rule, "action_line", owner, None, due)


# "Letter to the mill" names nobody
_TO_SOMEBODY = re.compile(
    r"(?:Letter|E-?mail|Card|Note|Reply|Response|Visit|Invitation|Reminder|Message|Thanks|Report|Complaint|Request|Application|Claim|Changes?|Update|Access)s? to (?:(?:the|an?|all|our|his|her|their) |[A-Z])"
)
_POST_TOO = re.compile(
    r"(?:The |the )?(?:(?:Chair|Lead|Head|All|Post)\b|(?:Audit|Book|Contract|Design|Fund|Link|Market|Plan|Process|Programme|Project|Record|Research|Review|Support|Test|Train) (?:[Mm]anager|[Oo]fficer|[Ll]ead|[Dd]irector|[Cc]o-?ordinator|[Gg]overnor)s?\b)"
)
_FRAME = re.compile(
    r" (?:(?:is |are )?to|will|would|should|shall|agreed to|(?:is|are|was|were) (?:asked|requested|directed|instructed|tasked) to)(?= )"
)


def owner_of_task(doc: Doc, start: int, end: int) -> str | None:
    """The one who is to do it: "JR" in "JR to book the hall", "Head of Audit" in "The Head of Audit will …"."""
    found = _FRAME.search(text_of(doc), start, min(end, start + 120))
    if found is None or _TO_SOMEBODY.match(text_of(doc), start):
        return None
    first = base_verb().match(text_of(doc), start, found.start())
    if first and not first.group().isupper() and not _POST_TOO.match(text_of(doc), start):  # "Write to the quarry" names nobody
        return None
    subject = subject_before(doc, start, found.start() + 1)
    verb = base_verb().match(text_of(doc), found.end(), end)
    passive = done_verb().match(text_of(doc), found.end(), end)
    return subject.owner if subject.kind in ("person", "group", "body") and (verb or not passive) else None


_MAY_BE_TASK = searched(
    r"\b(?:asked|requested|will|would|should|must|agreed (?:that|to)|needs? to|to be|undertook|offered|suggested that|proposed (?:that|to))\b"
)


def reads_like_task(doc: Doc, start: int, end: int) -> bool:
    """Whether a sentence may be what initials beside it mean: "Members asked for a map", "It was agreed to write"; not "A full discussion took place"."""
    text = text_of(doc)
    return (
        _MAY_BE_TASK.search(text, start, end) is not None
        or base_verb().match(text, start, end) is not None
        or owner_of_task(doc, start, end) is not None
        or done_verb().search(text, start, end) is not None
    )


_NUMBER = re.compile(r"[\d.]+ (?=[A-Z])")
_LEAD_IN = re.compile(r"(?:(?:It was|Members|The \w+)? ?(?:agreed|resolved|noted|suggested|requested)(?: that)? )")
# "(a) a list of lamps; and"
_LIST_JOINT = re.compile(r"(?:[;,] and|[ .;,])*$")


def task_span(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """The part of a sentence that says the task: from "the Clerk …" on where a lead-in ("It was agreed that") stands before it."""
    text = text_of(doc)
    for before in (_NUMBER, _LEAD_IN):
        if found := before.match(text, start, end):
            start = found.end()
    end = start + len(_LIST_JOINT.sub("", text[start:end]))
    return start, end
