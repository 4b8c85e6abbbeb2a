"""What somebody takes on: "Ms Rivers agreed to circulate the plan", "Mr Hall offered to drive", "the Clerk asked for a judge and Mr Hall volunteered"."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.actions.antecedents import antecedent, owner_of
from extractors.actions.asked_party import asked_party
from extractors.actions.owner import subject_before
from extractors.actions.parties import names_people
from extractors.actions.passive_requests import was_met
from extractors.actions.subjects import subject_ahead
from extractors.actions.task import Task, clause_end
from extractors.actions.words import TOLD_OF_BEFORE, base_verb, gerund_verb, is_owed, verb_class
from extractors.beginnings import searched
from extractors.cues import Cue
from extractors.list_speakers import speaker_above
from extractors.outline import Sentence, outline_of, text_of

# "Treasurer – Agreed to close the account"
_SPEAKER = re.compile(r"[A-Z][\w’'. -]{1,40} ?[:;–—-] $")
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


def undertaking_task(doc: Doc, sentence: Sentence, cue: Cue) -> Task | None:
    """Somebody takes it on: "Ms Rivers agreed to circulate …", "It was agreed to write to …", "… and offered to come back"."""
    text, begin, stop = text_of(doc), cue.start, cue.end
    if cue.rule == "action-happy-to" and _IS_HAPPY.search(text, max(sentence.start, begin - 16), begin):
        return None  # "would be |happy to": a cue of its own
    perfect = TOLD_OF_BEFORE.search(text, max(sentence.start, begin - 24), begin)
    # "Mr Hall had agreed to write to the mill. He had done so."
    met = perfect is not None and perfect.group().startswith("had") and was_met(doc, sentence, stop, clause_end(text, begin, sentence.end))
    if perfect and not met and not re.match(r"(?:has|have)\b", perfect.group()):
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
        return Task(begin, end, cue.rule, "undertaking", text[sentence.start : begin].rstrip(" :;–—-"))
    if text[subject.start : subject.end].lower() == "they" and not subject.owner and not is_owed(text, stop, end):
        return None
    outline = outline_of(doc)
    if (
        verb
        and begin == sentence.start
        and outline.block_of(sentence).label
        and (speaker := speaker_above(doc, outline.blocks, sentence.block))
    ):
        return Task(begin, end, cue.rule, "undertaking", owner_of(doc, speaker))  # "Ms Hall said:", and below it "agreed to send a note"
    opens = cue.rule == "action-agreed-to" and (cue.text[:1].isupper() or begin == sentence.start)  # "Agreed to write to the owner."
    was_agreed = opens or re.search(r"\b(?:was|were|is|been) (?:\w+ly )?$", text[max(sentence.start, begin - 24) : begin]) is not None
    if (
        subject.kind in ("person", "pronoun")
        and not was_agreed
        and (verb or cue.rule != "action-agreed-to" or _SOME_VERB.match(text, stop))
    ):
        return Task(subject.start, end, cue.rule, "undertaking", subject.owner, status="done" if met else "open")
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


def volunteered_task(doc: Doc, sentence: Sentence, cue: Cue) -> Task | None:
    """An offer that says no more: "The Clerk asked for a judge and |Mr Hall volunteered"."""
    text = text_of(doc)
    if text[cue.end : sentence.end].strip(" .;,)") and not text.startswith(";", cue.end):
        return None
    subject = subject_before(doc, sentence.start, cue.start)
    if subject.kind not in ("person", "pronoun") or not subject.owner or subject.conditional:
        return None
    return Task(subject.start, cue.end, cue.rule, "undertaking", subject.owner)
