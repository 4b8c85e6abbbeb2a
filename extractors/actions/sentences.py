"""What sentences say is to be done: undertakings here, requests and what will be done in files of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from extractors.actions.added import added_item
from extractors.actions.agents import agent_in
from extractors.actions.antecedents import antecedent
from extractors.actions.asked_party import asked_party
from extractors.actions.done import done_as_asked
from extractors.actions.left_to_do import is_to_task, to_be_task
from extractors.actions.modals.undertakings import modal_task
from extractors.actions.owner import subject_before
from extractors.actions.parties import names_people
from extractors.actions.requests import request_task
from extractors.actions.subjects import subject_ahead
from extractors.actions.taken_up import speaker_of, taken_up
from extractors.actions.task import Task, clause_end
from extractors.actions.words import ASKED_FOR, TOLD_OF_BEFORE, base_verb, gerund_verb, is_owed, verb_class
from extractors.beginnings import searched
from extractors.cues import Cue
from extractors.outline import Sentence, text_of
from extractors.statement import clause_around

# "Treasurer – Agreed to close the account"
_SPEAKER = re.compile(r"[A-Z][\w’'. -]{1,40} ?[:;–-] $")
# The text of a motion before it is put: "I give notice that I shall move …"
_MOTION = re.compile(
    r"(?:(?:I|We) (?:will|shall|hereby) (?:be )?(?:mov|propos|call|ask at the next)|That this Council calls?\b|This Council calls?\b)"
)
# "It was agreed to purchase two benches": a spending decision
_SPENDS = re.compile(
    r" ?(?:also )?(?:thank|congratulate|purchase|buy|order|enter into|dispose of|sell|lease|acquire|lodge an? (?:\w+ )?objection)\b"
)
_TAKES_NO_TASK = re.compile(
    r" ?(?:also )?(?:not\b|be\b|stand\b|serve\b|support\b|adopt\b|approve\b|accept\b|act as\b|disagree\b|differ\b|second\b|propose\b|withdraw\b|chair\b|take (?:on )?(?:the |this |that )?(?:chair|role|post|position|items?|reports?|agenda|matter|questions?|vote)\b|the\b|this\b|a\b|an\b|note\b|receive\b|endorse\b|defer\b|(?:hold|carry) (?:(?:this|that|it|them|the)(?: \w+)? )?(?:over|forward)\b|hold this\b|put back\b|continue\b|carry on\b(?! (?:with|the|to)\b)|remain\b|delegate\b|appoint\b|co-opt\b|proceed\b|move\b|suspend\b|exclude\b|adjourn\b|close\b|vote\b|leave\b|join\b|recommend\b|grant\b|pay\b|donate\b|award\b|fund\b|renew\b|contribute\b|hold (?:the|its|our) (?:[\w-]+ ){1,3}meetings?\b|issue (?:an?|the) (?:formal |final |written |first )*(?:warnings?|licences?|permits?|certificates?|precept)|confirm (?:as an? |the minutes\b|that the minutes\b)|reimburse\b|refund\b|write off\b)",
    re.IGNORECASE,
)
# what only one person can offer, and no meeting decide: "Jo volunteered to join the working group"
_GIVES_A_HAND = re.compile(r" (?:also )?(?:join|support|pay|donate|fund|move|close|continue|lead)\b")


# Where a second task may begin: "… and |the Clerk would", "… and the Clerk said |she would"
_BEGINS_ANEW = re.compile(
    r"(?:;|,| and| but)(?: that)?(?: [^.,;:]{2,50} (?:said|agreed|replied|confirmed|advised|undertook|responded)(?: that)?)? $"
)


def tasks_of_sentence(doc: Doc, sentence: Sentence, cues: list[Cue], *, homely: bool) -> Iterator[Task]:
    """The tasks that the cues of one sentence open; a cue inside the task of an earlier one opens another only with a subject of its own.

    In `homely` minutes, those of a parish, everyday verbs make a task too: "she would attend the meeting".
    """
    text = text_of(doc)
    if text[sentence.start] in "IWT" and _MOTION.match(text, sentence.start, sentence.end):
        return
    last: Task | None = None
    alone = True
    for cue in cues:
        begin = cue.start
        if last and begin < last.start + 1:
            continue
        low = max(sentence.start, last.start + 1) if last else sentence.start
        if last and begin < last.end and not _BEGINS_ANEW.search(text, last.start, _subject_start(doc, low, begin)):
            continue
        if _DOES_SO.match(text, cue.end, sentence.end):
            if last and last.owner is None:  # "Cllr Hall asked that the list be sent; |the Clerk said she would do so"
                last = last._replace(owner=speaker_of(doc, low, subject_before(doc, low, begin)))
            task = None if last else taken_up(doc, sentence, cue, homely=homely)
        elif last and last.owner is None and _BE_DONE.match(text, cue.end) and (told := _SAID_THIS.search(text, low, cue.start)):
            last = last._replace(owner=subject_before(doc, low, told.start()).owner)  # "…, and |the Clerk said that this would be done"
            continue
        else:
            task = _task_at(doc, sentence, cue, homely=homely)
        if task is None:
            continue
        if last and _takes_it_on(text, last, task):
            last = last._replace(end=task.end, owner=task.owner)
            continue
        if last and _answers(text, last, task):
            last = task
            continue
        if last:
            if task.start < last.end:
                anew = _BEGINS_ANEW.search(text, last.start, task.start)
                between = text[last.start : anew.start() if anew else task.start]
                cut = len(between.rstrip(" ,;").removesuffix(" and").removesuffix(" but").rstrip(" ,;"))
                last = Task(last.start, last.start + cut, last.rule, last.origin, last.owner, last.requested_by)
            yield last
            alone = False
        last = task
    if last:
        yield _with_lead(text, sentence, last) if alone else last


_TOO_SHORT, _SHORT_LEAD = 15, 60  # characters of a deed, and of the words before it
_TELLS_WHEN = searched(r"day\b|\d")  # "meets the owner on Monday and |will ask": not when to ask


def _with_lead(text: str, sentence: Sentence, task: Task) -> Task:
    """A deed too short to say what is to be done with the words before it: "|The Warden knows the owner and |will ask"."""
    begin = max(sentence.start, text.rfind("; ", sentence.start, task.start) + 2, text.rfind(": ", sentence.start, task.start) + 2)
    if (
        task.end - task.start >= _TOO_SHORT
        or not 0 < task.start - begin <= _SHORT_LEAD
        or not text.startswith(("will ", "would "), task.start)
        or not text.endswith((" and ", " but ", ", "), begin, task.start)
        or _TELLS_WHEN.search(text, begin, task.start)
    ):
        return task
    return task._replace(start=begin)


def _takes_it_on(text: str, asked: Task, task: Task) -> bool:
    """Whether a task is the promise of what was asked for before it: "asked for the counts, which |the Warden agreed to supply|"."""
    return asked.origin == "request" and asked.owner is None and task.owner is not None and text[asked.end : task.start] == ", which "


# "asked for the map to be redrawn |and the Director agreed to send such a map|"
_GIVES_IT = searched(
    r"\b(?:agreed|undertook|promised|offered) to (?:circulate|send|e-?mail|share|provide|supply|bring|include|arrange|produce|prepare|add|publish) (?:them|these|those|it|this|that|such)\b"
)


def _answers(text: str, asked: Task, task: Task) -> bool:
    """Whether a task is the promise of the very thing that was asked for before it, which is then no task of its own."""
    return (
        asked.origin == "request"
        and asked.owner is None
        and task.owner is not None
        and task.start - asked.end < _LONGEST_JOINT
        and _GIVES_IT.search(text, task.start, min(task.end, task.start + _OPENING)) is not None
    )


_LONGEST_JOINT, _OPENING = 8, 90  # characters: ", and"; of a task up to what it gives


# "promised |a new gate before Easter|"
_BY_THEN = re.compile(
    r" [^.;,]{4,60}? (?:(?:by|before|within|in time for) (?!(?:the|an?|his|her|its) \w+ing\b)[\w’']|(?:next|this) (?:week|month|year|spring|summer|autumn|winter)\b)"
)


# "promised |members a| note", "offered the |Panel a| note"; the cue can hold the first words of these
_TO_WHOM = re.compile(
    r"[a-z]+ed (?:(?:the )?(?:[Mm]embers|[Gg]overnors|[Tt]rustees|[Dd]irectors)|him|her|them|the (?:[A-Z]\w+ ){0,3}(?:Committee|Panel|Board|Council|Forum|Cabinet|Group|Chair\w*|Commission)|(?:Cllr|Councillor|Mr|Mrs|Ms|Dr)\.? (?:[A-Z][\w’'-]+ ?){1,3}?) (?=an? |some |further |more )"
)


def _promise(doc: Doc, sentence: Sentence, cue: Cue) -> Task | None:
    """A paper that somebody promises: "Mr Hall promised a note on the lamps", "offered members a briefing"."""
    text, subject = text_of(doc), subject_before(doc, sentence.start, cue.start)
    whom = _TO_WHOM.match(text, cue.start, sentence.end)
    what = whom.end() if whom else cue.end
    if (
        not (ASKED_FOR.match(text, what, sentence.end) or _BY_THEN.match(text, cue.end, sentence.end))
        or subject.conditional
        or TOLD_OF_BEFORE.search(text, max(sentence.start, cue.start - 24), cue.start)
    ):
        return None
    if subject.kind == "none":
        return Task(cue.start, clause_end(text, cue.end, sentence.end), "action-promise", "undertaking", antecedent(doc, cue.start))
    if subject.kind not in ("person", "pronoun", "group"):
        return None
    return Task(subject.start, clause_end(text, cue.end, sentence.end), "action-promise", "undertaking", subject.owner)


def _promised(doc: Doc, sentence: Sentence, cue: Cue) -> Task | None:
    """A paper that was promised: "A written response was promised by the Head of Parks"."""
    text = text_of(doc)
    start, _ = clause_around(text, (sentence.start, sentence.end), cue.start, cue.end)
    paper = ASKED_FOR.match(text, start, cue.start)
    if paper is None or TOLD_OF_BEFORE.search(text, max(start, cue.start - 24), cue.start):
        return None
    return Task(start, clause_end(text, cue.end, sentence.end), "action-promise", "undertaking", agent_in(doc, cue.end, sentence.end))


# "… was asked to ring the mill and agreed to do so", "Cllr Hall suggested that the Clerk write, and she agreed to do so"
_DOES_SO = re.compile(r" (?:do (?:so|this|that)|(?:supply|provide|send|bring) one)\b")
_SAID_THIS = re.compile(r" (?:said|confirmed|advised|replied|agreed|promised|undertook)(?: that)? (?:this|it|that) $")
_BE_DONE = re.compile(r" be (?:done|seen to|put in hand|arranged|attended to)\b")


def _subject_start(doc: Doc, low: int, at: int) -> int:
    return subject_before(doc, low, at).start


def _task_at(doc: Doc, sentence: Sentence, cue: Cue, *, homely: bool) -> Task | None:
    frame = cue.label
    if frame == "frame.undertaking":
        return _undertaking(doc, sentence, cue)
    if frame in ("frame.modal", "frame.should"):
        return modal_task(doc, sentence, cue, homely=homely)
    if frame == "frame.is_to":
        return is_to_task(doc, sentence, cue, homely=homely)
    if frame == "frame.to_be":
        return to_be_task(doc, sentence, cue, homely=homely)
    if frame == "frame.promise":
        return _promise(doc, sentence, cue)
    if frame == "frame.promised":
        return _promised(doc, sentence, cue)
    if frame == "frame.could":  # "The Warden confirmed that |this could be sent to members"
        said = _GRANTS.search(text_of(doc), max(sentence.start, cue.start - 24), cue.start)
        return modal_task(doc, sentence, cue._replace(start=cue.end - len("could"), text="would"), homely=homely) if said else None
    if frame == "frame.entrust":
        return _entrusted(doc, sentence, cue)
    if frame == "frame.volunteered":
        return _volunteered(doc, sentence, cue)
    if frame == "frame.please":
        return _pleading(doc, sentence, cue)
    if frame == "frame.added":
        return added_item(doc, sentence, cue)
    if frame == "frame.done":
        return done_as_asked(doc, sentence, cue)
    return request_task(doc, sentence, cue)


_GRANTS = searched(r"\b(?:agreed|confirmed|undertook|promised)(?: that)? $")
# "remitted to |the Secretary the task of| revising the rules"
_THE_TASK_OF = re.compile(r" (?P<whom>[^.,;:]{2,60}?) the (?:task|job|work) of(?= [a-z]+ing\b)")
_WHOM = re.compile(r" (?P<whom>[^.,;:]{2,60}?) to(?= [a-z])")


def _entrusted(doc: Doc, sentence: Sentence, cue: Cue) -> Task | None:
    """What is left to somebody: "It was remitted to |the Secretary to reply"."""
    text = text_of(doc)
    task_of = _THE_TASK_OF.match(text, cue.end, sentence.end)
    whom = task_of or _WHOM.match(text, cue.end, sentence.end)
    verbs = gerund_verb() if task_of else base_verb()
    verb = verbs.match(text, whom.end(), sentence.end) if whom else None
    if whom is None or verb is None:
        return None
    doer = subject_before(doc, cue.end, whom.end("whom"))
    if doer.kind not in ("person", "group"):
        return None
    return Task(whom.start("whom"), clause_end(text, verb.end(), sentence.end), cue.rule, "request", doer.owner)


def _volunteered(doc: Doc, sentence: Sentence, cue: Cue) -> Task | None:
    """An offer that says no more: "The Clerk asked for a judge and |Mr Hall volunteered"."""
    text = text_of(doc)
    if text[cue.end : sentence.end].strip(" .;,)") and not text.startswith(";", cue.end):
        return None
    subject = subject_before(doc, sentence.start, cue.start)
    if subject.kind not in ("person", "pronoun") or not subject.owner or subject.conditional:
        return None
    return Task(subject.start, cue.end, cue.rule, "undertaking", subject.owner)


_COULD = re.compile(r"(?:Could|Can|Would|Will) (?P<who>[\w’' ]{3,40}?) $")


def _pleading(doc: Doc, sentence: Sentence, cue: Cue) -> Task | None:
    """What the reader of the minutes is asked for: "Could all members please return their forms"."""
    text = text_of(doc)
    could = _COULD.match(text, sentence.start, cue.start)
    if could is None or base_verb().match(text, cue.end, sentence.end) is None or text[sentence.end - 1] == "?":
        return None
    return Task(sentence.start, clause_end(text, cue.end, sentence.end), cue.rule, "request", could["who"])


# "glad to |hear it|", "happy to |tell members that| sales were up"
_GLAD_OF = re.compile(
    r" (?:see|hear|learn|know|find|carry on|go on|say|announce|welcome|(?:report|confirm|state|note) that|(?:tell|inform|advise|assure) [^.;,:]{2,40}? that)\b"
)
# "said that she could |see why"
_SEES = re.compile(
    r" (?:see (?:how|why|that|no|both|(?:the|some) (?:point|sense|logic|reason|argument|need|merit|value)s?\b)|understand|appreciate|imagine)\b"
)
_IS_HAPPY = searched(r"\b(?:is|are|was|were|be|been|not|more than|feel|felt|seem|seemed)(?: (?:\w+ly|very|also|quite|only too))? $")
# "A governor offered to draft it"
_ONE_OF_THEM = re.compile(
    r"(?:An?|One|Another|a|one|another) (?:(?:other|committee|board|new|parent|staff|local|lay|public|forum|panel) ){0,2}(?:member|governor|trustee|director|councillor|volunteer|parent|officer|colleague|representative|attendee)(?: of [\w’' ]{3,40})?"
)
# "agreed to make the following recommendations:"
_MAKES_LIST = re.compile(r" (?:make|put forward|submit) the following [^:]{3,80}:$")
# "agreed to furnish a list": a verb that no list knows
_SOME_VERB = re.compile(
    r" (?:also |then )?(?!be\b|take\b|become\b|remain\b|share\b|hold\b|sit\b|second\b|act\b)[a-z]{2,}(?<!ing)(?<!ed) (?=[a-z£\d]|[A-Z])"
)
# "This Council notes the flooding and |agrees to draw up a plan": a motion names nobody who does it
_OF_MOTION = re.compile(
    r"[“\"‘']?(?:That )?(?:this|the) (?:[\w’'-]+ ){0,4}?(?:council|committee|board|assembly|meeting|authority)\b", re.IGNORECASE
)


def _undertaking(doc: Doc, sentence: Sentence, cue: Cue) -> Task | None:
    """Somebody takes it on: "Ms Rivers agreed to circulate …", "It was agreed to write to …", "… and offered to come back"."""
    text, begin, stop = text_of(doc), cue.start, cue.end
    if cue.rule == "action-happy-to" and _IS_HAPPY.search(text, max(sentence.start, begin - 16), begin):
        return None  # "would be |happy to": a cue of its own
    perfect = TOLD_OF_BEFORE.search(text, max(sentence.start, begin - 24), begin)
    if perfect and not re.match(r"(?:has|have)\b", perfect.group()):
        return None
    if _TAKES_NO_TASK.match(text, stop, sentence.end) and (
        cue.rule == "action-agreed-to" or not _GIVES_A_HAND.match(text, stop, sentence.end)
    ):
        return None
    if cue.rule == "action-agreed-to" and "econded" in text[sentence.start : begin]:
        return None  # "proposed by Cllr Hall, seconded by Cllr Poole and |agreed to dispose of the yard": the meeting's decision
    verb = base_verb().match(text, stop, sentence.end) or gerund_verb().match(text, stop, sentence.end)
    subject = subject_before(doc, sentence.start, begin)
    if subject.kind == "person" and verb and text.endswith("which ", sentence.start, subject.start):
        subject = subject._replace(conditional=False)  # "asked for the figures, which |the Director agreed to supply"
    if subject.conditional or (perfect and not (subject.kind == "person" or (subject.kind == "pronoun" and subject.owner))):
        return None
    if cue.rule.endswith("could") and _SEES.match(text, stop, sentence.end):
        return None
    if subject.kind in ("group", "body") and cue.rule != "action-agreed-to" and _GIVES_A_HAND.match(text, stop, sentence.end):
        return None  # "Members were happy to support it": assent
    if cue.rule.endswith(("glad-to", "happy-to", "content-to")) and _GLAD_OF.match(text, stop, sentence.end):
        return None
    if cue.rule == "action-happy-to" and text.endswith(" that ", sentence.start, subject.start):
        return None
    end = clause_end(text, begin, sentence.end)
    if verb and _SPEAKER.match(text, sentence.start, begin) and names_people(doc, sentence.start, begin - 2):
        return Task(begin, end, cue.rule, "undertaking", text[sentence.start : begin].rstrip(" :;–-"))
    if text[subject.start : subject.end].lower() == "they" and not subject.owner and not is_owed(text, stop, end):
        return None
    opens = cue.rule == "action-agreed-to" and (cue.text[:1].isupper() or begin == sentence.start)  # "Agreed to write to the owner."
    was_agreed = opens or re.search(r"\b(?:was|were|is|been) (?:\w+ly )?$", text[max(sentence.start, begin - 24) : begin]) is not None
    if (
        subject.kind in ("person", "pronoun")
        and not was_agreed
        and (verb or cue.rule != "action-agreed-to" or _SOME_VERB.match(text, stop))
    ):
        return Task(subject.start, end, cue.rule, "undertaking", subject.owner)
    if verb is None:
        return None
    if (
        subject.kind == "thing"
        and not was_agreed
        and cue.rule != "action-agreed-to"
        and _ONE_OF_THEM.fullmatch(text, subject.start, subject.end)
    ):
        return Task(subject.start, end, cue.rule, "undertaking", text[subject.start : subject.end].removeprefix("A ").removeprefix("An "))
    if subject.kind == "none" and not was_agreed:  # "Ms Rivers thanked the volunteers and offered to come back"
        ahead = subject_ahead(doc, sentence, cue)
        return Task(
            begin,
            end,
            cue.rule,
            "undertaking",
            ahead.owner or (None if _OF_MOTION.match(text, sentence.start, begin) else antecedent(doc, begin)),
        )
    if subject.kind in ("body", "group") and not was_agreed:
        officers = re.match("officers", subject.owner or "", re.IGNORECASE) is not None
        if cue.rule != "action-agreed-to" or officers:
            return Task(subject.start, end, cue.rule, "undertaking", subject.owner)
    elif not was_agreed:
        return None
    if was_agreed and cue.rule != "action-agreed-to":  # "The Council was committed to providing …"
        return None
    if _SPENDS.match(text, stop, sentence.end) or (verb_class(verb) == "plain" and not is_owed(text, stop, end)):
        return None
    if _MAKES_LIST.match(text, stop, sentence.end):
        return None
    return Task(stop + 1, end, "action-meeting-agreed", "resolution", asked_party(doc, stop, end))
