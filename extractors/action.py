"""Finds what somebody is to do after the meeting.

What counts: an undertaking ("The Head of Audit agreed to circulate the figures by 12 June"), a request ("Members requested a written update on repairs"),
an action line ("ACTION: JR to find a venue"), a row of an action table, the parish style ("The Clerk to write to the brewery"), and a resolution that
orders work ("That a report be brought to the next meeting"; the same words are then a resolution and an action).

What does not: business as usual ("the team would continue to support schools"), what somebody expects ("this would reduce demand"), questions, noting and
receiving, the agenda's purpose text. So a bare "would" makes an action only with a verb of following up, or where the sentence says that the meeting is
owed the result.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from spacy.language import Language
from spacy.tokens import Doc

from extractors.actions.answers import answered, taken_on, without_answered_wishes
from extractors.actions.asides import find_asides
from extractors.actions.claims import settled_claims
from extractors.actions.done import TELLS_OF_DONE, find_reviewed_work
from extractors.actions.due.in_columns import resolve_due
from extractors.actions.due.in_sentences import find_due
from extractors.actions.due.told_before import due_told_before
from extractors.actions.endings import with_ending
from extractors.actions.everyday import is_small_body
from extractors.actions.fielded import find_fielded_tasks
from extractors.actions.headed_lists import find_headed_lists
from extractors.actions.lines import find_action_lines
from extractors.actions.lists import lists_of_one
from extractors.actions.logged import find_logged
from extractors.actions.noun_lines import find_noun_lines
from extractors.actions.orders import find_orders
from extractors.actions.owner import subject_before
from extractors.actions.owner_lines import find_owner_lines
from extractors.actions.papers_to_come import find_papers_to_come
from extractors.actions.parish.infinitives import find_infinitives
from extractors.actions.parish.later_clauses import later_tasks
from extractors.actions.parish.sentences import parish_tasks
from extractors.actions.parties import without_post
from extractors.actions.resolutions import find_ordered_work
from extractors.actions.sentences import tasks_of_sentence
from extractors.actions.side_columns import with_owner_beside
from extractors.actions.tables import find_action_rows
from extractors.actions.task import Task, is_minuted
from extractors.actions.words import base_verb
from extractors.anchor import anchor_of
from extractors.beginnings import searched
from extractors.cues import cues_of
from extractors.date_places import DatePlaces, date_places
from extractors.identity import RecordFields
from extractors.outline import Outline, outline_of, text_of
from extractors.resolution import decisions_of
from models import Action


@Language.component("find_actions")
def find_actions(doc: Doc) -> Doc:
    """Keeps what is to be done, with its fields, in doc.user_data["action"]."""
    outline = outline_of(doc)
    structured = [
        *find_action_lines(doc, outline),
        *find_logged(doc, outline),
        *find_headed_lists(doc, outline),
        *_without_lost(doc, list(lists_of_one(doc, outline))),
        *find_action_rows(doc),
    ]
    structured += find_fielded_tasks(doc, structured)
    lines = [*find_owner_lines(doc, outline), *find_papers_to_come(doc, outline)]
    of_parish = is_small_body(outline)
    infinitives = find_infinitives(doc, outline)
    said = list(parish_tasks(doc, outline, infinitives, of_parish=of_parish))
    # minutes are homely where a parish keeps them, or where they are written as parishes write them: who, to, what
    homely = of_parish or sum(task.rule == "action-who-to-what" for task in said) > 1
    cues = cues_of(doc, "action")
    for sentence, own in outline.by_sentence([cue for cue in cues if cue.label != "review"]):
        if is_minuted(sentence):
            said += tasks_of_sentence(doc, sentence, own, homely=homely)
    said += find_reviewed_work(doc, [cue for cue in cues if cue.label == "review"], of_parish=of_parish)
    said = _without_bodys_own(doc, said)
    later = sorted([*later_tasks(doc, outline, infinitives), *find_asides(doc, outline, homely=homely)], key=lambda task: task.start)
    said, later = _with_bracketed_doers(doc, [_with_doer_behind(doc, task) for task in said], later)
    resolved = list(find_ordered_work(doc, sorted([*(task.start for task in later), *_others_offers(doc, said)])))
    resolved = _without_undertaken(resolved, said)
    said = taken_on(doc, outline, without_answered_wishes(outline, said))
    said = answered(outline, _cut_by_later(doc, _without_lost(doc, said), later, [decision.start for decision in decisions_of(doc)]))
    if homely:
        lines += find_orders(doc, outline)
        lines += find_noun_lines(doc, outline, sorted(task.start for task in (*structured, *resolved, *said, *lines)))
    tasks = [
        with_owner_beside(doc, with_ending(doc, _within_cell(doc, task)))
        for task in _without_overlaps([*settled_claims(doc, outline, structured, resolved, said), lines])
    ]
    doc.user_data["action"] = tasks
    return doc


def build_actions(doc: Doc) -> list[Action]:
    """The actions of a document, in the order of its text, with owner, due date and recipient."""
    fields, outline, dates = RecordFields(doc, "action"), outline_of(doc), date_places(doc)
    return [_build(doc, outline, fields, dates, task) for task in doc.user_data["action"]]


def _without_lost(doc: Doc, said: list[Task]) -> list[Task]:
    """The tasks without those that only a motion asks for that was lost, withdrawn or not seconded."""
    lost = [decision for decision in decisions_of(doc) if decision.outcome != "carried"]
    return [task for task in said if not any(motion.start < task.end and task.start < motion.end for motion in lost)]


def _without_bodys_own(doc: Doc, said: list[Task]) -> list[Task]:
    """The tasks without what nobody but the body agreed to, in the list of what it did: "The Board:", and below it "(a) agreed to |keep the gate open|"."""
    done = [decision.start for decision in decisions_of(doc) if decision.rule == "resolution-body-list"]
    return [
        task for task in said if task.origin != "undertaking" or bisect_right(done, task.start) == bisect_right(done, task.start + _LEAD_IN)
    ]


def _others_offers(doc: Doc, said: list[Task]) -> list[int]:
    """Where somebody takes something on beside what is decided: "AGREED to write to the owner, and |Mr Hall would call on him"."""
    text = text_of(doc)
    return [
        task.start
        for task in said
        if task.origin == "undertaking" and task.owner and _ANOTHER.search(text, max(0, task.start - 12), task.start)
    ]


def _without_undertaken(resolved: list[Task], said: list[Task]) -> list[Task]:
    """The resolved tasks without what one speaker agrees to: "Treasurer: Agreed to |circulate the accounts"."""
    begun = sorted(task.start for task in said if task.origin == "undertaking" and task.owner)
    return [
        task for task in resolved if task.owner or not (index := bisect_left(begun, task.start)) or task.start - begun[index - 1] > _LEAD_IN
    ]


# Tasks that were read to the end of their sentence
_WHOLE_SENTENCE = ("action-who-to-what", "action-to-be-done", "action-thing-to-be")
_ANOTHER = re.compile(
    r"(?:;|,? and|,? but|,)(?: that)?(?: (?:the )?(?:[A-Z][\w’'-]*(?: of)?(?: |$)){1,4}(?:said|agreed|replied|confirmed|promised)(?: that)?)? $"
)
_LEAD_IN = 12  # characters: "Agreed to |circulate" is one task
_BEFORE_NEXT = re.compile(
    r"[ ,;–—-]*(?:\b(?:and|so))?[ ,;]*(?:(?:it was )?(?:then )?(?:RESOLVED|AGREED|resolved|agreed)(?: that| to)?:? )?$"
)


def _cut_by_later(doc: Doc, said: list[Task], later: list[Task], decided: list[int]) -> list[Task]:
    """The tasks with those that begin within their sentences: "He will deliver, |the Clerk to print" are two."""
    text = text_of(doc)
    starts = {task.start for task in said}
    later = [task for task in later if task.start not in starts]
    opened = sorted(task.start for task in said if task.owner and not task.rule.startswith(_WHOLE_SENTENCE))
    if not later and not opened and not decided:
        return said
    kept: list[Task] = []
    begun = sorted([*(task.start for task in later), *decided])
    for task in said:
        next_decided = decided[bisect_right(decided, task.start) :][:1]
        if next_decided and task.owner and text[task.start : next_decided[0]].rstrip(" –—-:") == task.owner:
            continue  # "Vale Harriers – |to decline": decided about them, and nothing of theirs to do
        cuts = begun[bisect_right(begun, task.start + _LEAD_IN) : bisect_left(begun, task.end)]
        if task.rule.startswith(_WHOLE_SENTENCE):  # "The Clerk to order the sign |and Mr Hall offered to put it up"
            within = opened[bisect_right(opened, task.start + 8) : bisect_left(opened, task.end)]
            cuts += [joint.start() for start in within if (joint := _ANOTHER.search(text, max(task.start, start - 70), start))]
        words = text[task.start : min(cuts, default=task.end)]
        if task.rule in ("action-asked-that", "action-requested") and words.endswith(
            " that "
        ):  # "Members asked that |a letter be sent, and this was agreed"
            cuts = []
        kept.append(task._replace(end=task.start + len(_BEFORE_NEXT.sub("", words))) if cuts else task)
    return [*kept, *later]


def _with_bracketed_doers(doc: Doc, said: list[Task], later: list[Task]) -> tuple[list[Task], list[Task]]:
    """The tasks that nobody is named for with whom a bracket names for them: "The volunteers to be thanked [Clerk to write]" is one."""
    text = text_of(doc)
    doers = {task.start - 1: task for task in later if task.owner and text.startswith(("[", "("), task.start - 1)}
    if not doers:
        return said, later
    told: list[Task] = []
    for task in said:
        bracket = next((at for at in doers if task.start < at <= task.end + 1), None) if task.owner is None else None
        if bracket is None:
            told.append(task)
        else:
            told.append(task._replace(end=max(task.end, doers[bracket].end), owner=doers[bracket].owner))
            later = [other for other in later if other is not doers[bracket]]
    return told, later


# "asked for a list of the locks |– Jo to send it by Friday|"
_DOER_BEHIND = re.compile(r".{8,200}? [–—-] (?P<who>(?:[Tt]he )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3}) to(?= [a-z])")


def _with_doer_behind(doc: Doc, task: Task) -> Task:
    """A request that nobody is named for with whom the words behind its dash name."""
    text = text_of(doc)
    if task.owner is not None or task.origin != "request" or text.find(" to ", task.start, task.end) < 0:
        return task
    behind = _DOER_BEHIND.match(text, task.start, task.end)
    if behind is None or base_verb().match(text, behind.end(), task.end) is None:
        return task
    doer = subject_before(doc, behind.start("who"), behind.end("who"))
    return task._replace(owner=doer.owner) if doer.kind == "person" else task


def _without_overlaps(groups: list[list[Task]]) -> list[Task]:
    """One task a place: what stands in a table or an action line goes before a resolution, and that before what is only said."""
    kept: list[Task] = []
    for group in groups:
        taken = sorted((task.start, task.end) for task in kept)
        starts = [start for start, _ in taken]
        for task in sorted(group, key=lambda task: (task.start, -task.end)):
            index = bisect_right(starts, task.end - 1) - 1
            clash = index >= 0 and taken[index][1] > task.start
            if (
                not clash
                and task.end - task.start > 4
                and not any(task.start < other.end and other.start < task.end for other in kept[-3:])
            ):
                kept.append(task)
    return sorted(kept, key=lambda task: (task.start, task.end))


_RECIPIENT = searched(
    r"\b(?:to|with|(?:send|give|provide|offer|supply|tell|sent|given|provided|supplied)(?= (?:all |the )?(?:[Mm]embers|[Cc]ouncillors|[Cc]ommittee|[Bb]oard|[Pp]anel|[Tt]rustees|[Gg]overnors)\b)) (?P<who>(?i:(?:all |the )?(?:group leaders|party leaders|members|councillors|committee|board|panel|council|cabinet|chair(?:man)?|clerk|trustees|governors|group)(?![’'][a-z]| (?:leader|website|office|tax|hous|land|meeting|plan|polic|chamber|staff|officer|house|work)))(?: of the [A-Z]\w+(?: [A-Z]\w+)*)?|(?:Councillors?|Cll?rs?|Mr|Mrs|Ms|Miss|Dr) [A-Z][\w’'-]+)\b"
)
# "a written response", "to reply in writing"; not "be written to"
_IN_WRITING = searched(r"\bwritten (?!to\b|by\b|and\b|off\b|up\b)\w|\bin writing\b", re.IGNORECASE)


_CELL_BEFORE = re.compile(r"[\w./]{1,8} \| ")


def _within_cell(doc: Doc, task: Task) -> Task:
    """A task without the number in the cell before it, and without the cell behind it: "4 | |Ms Hall to count them.| | AH 30/04/26"."""
    text = text_of(doc)
    if text.find(" | ", task.start, task.end) < 0 or task.rule in ("action-table", "action-column"):
        return task
    number = _CELL_BEFORE.match(text, task.start, task.end)
    start = number.end() if number else task.start
    bar = text.find(" | ", start, task.end)
    end = bar if bar > start + 12 else task.end
    return task._replace(start=start, end=start + len(text[start:end].rstrip(" .;")) if end == bar else end)


# "At its March meeting the Board asked |the Clerk to write again": when it was asked
_ASKED_THEN = re.compile(r"(?:At|In|On|During) [^.;:]{3,60}? (?:had )?(?:asked|requested|instructed)\b")
_BOUNDS = re.compile(r"(?:by|before|no later than|next|within|prior to|ahead of)\b", re.IGNORECASE)
_WAS_DONE = searched(r"\b(?:had|has|have|was|were) (?:now |since |already |duly )?(?:been )?[a-z]+(?:ed|en|wn|nt|ught|id|ade)\b")


def _build(doc: Doc, outline: Outline, fields: RecordFields, dates: DatePlaces, task: Task) -> Action:
    text, sentence = outline.text, outline.sentence_at(task.start)
    meeting = outline.meeting_of(sentence) if sentence else None
    held, following = (meeting.date or anchor_of(doc, sentence), meeting.next_meeting) if meeting else (None, None)
    if task.due_phrase:
        due = resolve_due(task.due_phrase, held, following)
    else:  # "had been sent on 9 May" tells when it was done
        asked = _ASKED_THEN.match(text, task.start, task.end) if task.origin == "request" else None
        begin = asked.end() if asked else task.start
        due = (
            None
            if task.rule in TELLS_OF_DONE or (task.status == "done" and _WAS_DONE.search(text, task.start, task.end))
            else find_due(text, begin, task.end, held, following, places=dates.between(begin, task.end))
        )
    if due and due.date and held and task.status == "done" and due.date > held and not task.due_phrase and not _BOUNDS.match(due.phrase):
        due = None  # "the site went live on 19 January", of an action that is closed
    if due and due.date is None and sentence and (item := outline.item_of(sentence)):
        due = due_told_before(text, item.start, task.start, due, held)
    recipient = _RECIPIENT.search(text, task.start, task.end)
    words = text[task.start : task.end]
    return Action(
        **fields.at(task.start, task.end, task.rule),
        task=words,
        owner=without_post(task.owner) if task.owner else None,
        due=due.due if due else None,
        due_phrase=due.phrase if due else None,
        due_date=due.date.isoformat() if due and due.date else None,
        status=task.status,
        requested_by=task.requested_by,
        recipient=re.sub(r"^(?:the|all) ", "", recipient["who"], flags=re.IGNORECASE) if recipient else None,
        origin=task.origin,
        written_response="writ" in words.lower() and _IN_WRITING.search(words) is not None,
    )
