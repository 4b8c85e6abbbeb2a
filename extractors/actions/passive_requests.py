"""Requests told by the one who was asked: "The Clerk was asked to write to the bus company", "Clerk asked to chase", "Staff have been asked to suggest a date".

"Members asked to see the plan" and "The Clerk was asked to introduce the report" put work on nobody. What had been asked before the meeting counts
where the next words say that it is done.
"""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.actions.hopes import hoped_too
from extractors.actions.met_at_meeting import is_done_at_once
from extractors.actions.owner import Subject
from extractors.actions.subjects import subject_ahead
from extractors.actions.task import Status, Task, clause_end
from extractors.actions.words import ASKED_FOR, NEVER, base_verb, gerund_verb, is_owed, verb_class
from extractors.beginnings import searched
from extractors.cues import Cue
from extractors.outline import Sentence, outline_of, text_of

_HERE = re.compile(r" (?:present|introduce|speak|leave|note|vote|declare|outline|explain|comment|address|approve)\b")
# What the askers want for themselves: "Members asked to see the plan"
_FOR_THEMSELVES = re.compile(
    r" (?:see|receive|have sight of|be (?:kept (?:informed|updated|up to date)|provided with|updated on|informed of|sent|given|notified))\b",
    re.IGNORECASE,
)
_BOUNDED = searched(r"\b(?:by|before|within|no later than|prior to) (?!(?:a|an|his|her|which)\b)\w", re.IGNORECASE)
_SOME_VERB = re.compile(
    r" (?!(?:be|step|stand|support|agree|stop|sit|wait|come|join|withdraw|retire|chair|act)\b)(?:[a-z]{3,}(?= [\w£])|go (?:ahead|back|through|over|round|to see)\b)"
)
_WAS = ("was asked", "were asked", "was requested", "were requested", "was instructed", "were instructed", "was tasked")
_OF_ALL = re.compile(r"(?:[Aa]ll|[Ee]veryone|[Ee]verybody)$")  # "Everyone is asked to |think of a name|"
_COMES_NEXT = re.compile(
    r" (?:attend|come to|join|return to) (?:the|a|its|our) (?:next|following|future|[A-Z][a-z]+) (?:[\w’'-]+ ){0,2}?[Mm]eeting\b"
)
_COMES = re.compile(r" (?:come|attend|be present|stay|join)\b")
_BY_WHOM = re.compile(r" (?:the |all )?[\w’' ]{2,40}? to(?= [a-z])")
# What members are asked to let the clerk have
_TO_GIVE = re.compile(
    r" (?:please )?(?:let|send|return|submit|complete|forward|nominate|inform|tell|notify|give|provide|e-?mail|contact|volunteer|pass)\b"
)
# "She was asked to hand over the list, |and did so"
LETS_HAVE = re.compile(
    r" (?:please )?(?:let (?:him|her|them|the (?:[Cc]lerk|[Cc]hair|[Ss]ecretary)) (?:have|know)|(?:send|return|submit|forward|e-?mail|give|pass)\b[^.;]{0,60}? to (?:him|her|them|the (?:[Cc]lerk|[Cc]hair|[Ss]ecretary))|(?:send|give|e-?mail) (?:him|her|them))\b"
)
_MAY_BE = (" may ", " might ", " could ")  # "The Panel may |be asked to| meet"
_DID_SO = searched(r",? and did so\b")


def is_passive(words: str) -> bool:
    """Whether the words of a cue, in small letters, tell of the one who was asked: "was asked to", "been asked in"."""
    return words.startswith("been ") or words.endswith((" asked by", " asked for", " to", " with"))


def passive_task(doc: Doc, sentence: Sentence, cue: Cue, subject: Subject, end: int) -> Task | None:
    """The task, up to offset `end`, of the `subject` that was asked for it."""
    text, words = text_of(doc), cue.text.lower()
    if subject.kind == "none" and words.startswith(_WAS):  # "Cllr Hall has a list and |was asked to send it round"
        subject = subject_ahead(doc, sentence, cue)
    if words.startswith("been "):
        return _asked_before(doc, sentence, cue, subject, end)
    if words.endswith(" asked by"):  # "was asked by |the Panel to| write"
        by = _BY_WHOM.match(text, cue.end, end)
        return _asked_of(doc, sentence, cue._replace(end=by.end()), subject, end) if by else None
    if words.endswith(" asked for"):
        if subject.owner and subject.kind in ("person", "pronoun", "group") and ASKED_FOR.match(text, cue.end, end):
            return Task(subject.start, end, cue.rule, "request", subject.owner)
        return None
    if words in ("asked to", "requested to"):
        return _asked_without_verb(doc, cue, subject, end)
    return _asked_of(doc, sentence, cue, subject, end)


def _asked_of(doc: Doc, sentence: Sentence, cue: Cue, subject: Subject, end: int) -> Task | None:
    """The passive: "The Clerk was asked to write to the bus company": the one who was asked is the owner."""
    text = text_of(doc)
    if subject.conditional or subject.kind == "none" or subject.owner is None or text.endswith(_MAY_BE, 0, cue.start):
        return None
    if text.endswith("would ", 0, cue.start) and hoped_too(text, sentence.start, subject.start):
        return None
    known = base_verb().match(text, cue.end, end)
    verb = known or (
        _SOME_VERB.match(text, cue.end, end)
        if (subject.kind in ("person", "pronoun") or _OF_ALL.match(subject.owner)) and not is_done_at_once(text, cue.end, end)
        else None
    )
    verb = verb or (_COMES.match(text, cue.end, end) if is_owed(text, cue.end, end) else None)
    if cue.text.lower().endswith("with"):
        return Task(subject.start, end, cue.rule, "request", subject.owner)
    if verb is None or NEVER.match(text, cue.end, end) or _DID_SO.search(text, cue.end, sentence.end):
        return None
    members = subject.kind == "body" or re.search(
        r"members|councillors|residents|cllrs|public|people|parents", subject.owner, re.IGNORECASE
    )
    bounded = _BOUNDED.search(text, verb.end(), end) is not None
    softly = re.search("encouraged|reminded|invited", cue.text) is not None
    if softly and not bounded and not ("invited" in cue.text and _COMES_NEXT.match(text, cue.end, end)):
        return None
    giving = _TO_GIVE.match(text, cue.end, end) is not None
    if (members and not (known and verb_class(known) == "follow_up") and not bounded and not giving) or subject.kind == "thing":
        return None
    status: Status = "done" if _is_answered_after(doc, sentence, end) else "open"
    return Task(subject.start, end, cue.rule, "request", subject.owner, status=status)


def _asked_without_verb(doc: Doc, cue: Cue, subject: Subject, end: int) -> Task | None:
    """ "Clerk asked to chase" leaves "was" out; "Members asked to see the plan" does not."""
    text = text_of(doc)
    verb = base_verb().match(text, cue.end, end)
    before = text[max(0, cue.start - 8) : cue.start].lower()
    if (
        subject.owner is None
        or subject.conditional
        or NEVER.match(text, cue.end, end)
        or before.endswith(("was ", "were ", "is ", "are ", "be ", "been ", "being ", "had ", "who "))
    ):
        return None
    if _FOR_THEMSELVES.match(text, cue.end, end):
        if subject.kind in ("group", "body", "person"):
            return Task(subject.start, end, "action-asked-to-see", "request", None, subject.owner)
        return None
    if verb and subject.kind in ("person", "group", "body") and not _HERE.match(text, cue.end):
        return Task(subject.start, end, cue.rule, "request", subject.owner)
    return None


# "this had been done", "Reply received", "which she had done": said right after what had been asked
_ANSWERED = re.compile(
    r"[^.;]{0,40}\b(?:(?:has|had|have) (?:now |since |already |also |duly )?(?:been (?:done|completed|actioned|carried out|circulated|provided|sent|received)|done (?:so|this)|replied|responded)|(?:it|this|that|they|these) (?:has|had|have) (?:now |since |already |both )?been \w+ed|(?:was|is) (?:now )?(?:done|complete|completed|actioned)|(?:reply|response|answer) (?:has been |had been |was )?received)\b|(?:done|completed|actioned)\b|and (?:had )?(?:reported|confirmed|advised|explained)(?: back)? that\b",
    re.IGNORECASE,
)


def _is_answered_after(doc: Doc, sentence: Sentence, end: int) -> bool:
    """Whether the words after a request say that it has been met."""
    text = text_of(doc)
    at = end
    while at < len(text) and text[at] in " .,;:)–—-" and at < end + 4:
        at += 1
    high = min(len(text), at + 140)
    stop = text.find("\n", at, high)
    return _ANSWERED.match(text, at, high if stop < 0 or stop < sentence.end else stop) is not None


_LATE_FOR = re.compile(r" [^.,;:]{3,30}? for(?= [a-z])")
_LATE_TO = re.compile(r" [^.,;:]{3,50}? to(?= [a-z])")
_LATE_TO_BRACKET = re.compile(r"[^.,;:()]{1,40}\) to(?= [a-z])")  # "had been asked (minute 14) to look again"
# The next sentence tells what came of it: "The Clerk had been asked to find the owner. It belonged to the mill."
_OUTCOME_NEXT = re.compile(
    r"[. ]{1,3}(?:It|They|This|These|That|He|She|The \w+|No \w+) (?:had|has|was|were|is|are|did|took place|came|went|[a-z]+ed)\b"
)
# "…, and this had been done"
_THIS_WAS = r"(?:,? and|,) (?:this|that|it|they|these) (?:had|has|have|was|were) (?:now |since |already |all |both )?(?:been )?[a-z]+(?:ed|nt|wn|ne|ade|ught)\b"
_DONE_SINCE = searched(_THIS_WAS)
_OUTCOME_WITHIN = 200  # characters behind what was asked
# … or the same one does: "had been asked to ring round and tabled three prices", "… what a skip would cost: £90", "… to ring; answer received"
_OUTCOME_SAME = searched(
    r"(?:[:;]| [–—-]) (?:£|\d|(?:the |a |his |her |their )?(?:reply|answer|results?|price|quotes?|cost|figures?|response|report|list)\b|(?:it|they|he|she|this|that|these) (?:was|were|had|has|is|did|took place|came|arrived|went|happened)\b|(?:no|none|all|done|yes)\b|(?:[\w’'-]+ ){1,3}(?:was|were|is|are|had been|have been) (?:now )?(?:in|back|tabled|received|obtained|found|attached|circulated|to hand)\b)"
    r"|,? and (?:the |his |her |their )?(?:answer|reply|response|result|outcome|reason) (?:was|is|had|came)\b|"
    + _THIS_WAS
    + r"|,? and (?:(?:has|had|have) )?(?:now |since |also |duly )?(?:(?:tabl|report|produc|obtain|circulat|display|show|receiv|confirm|repli|return|present|supplied|deliver)(?:ed)?|brought|found|got|read|said|had|sent|did|done|gave|given|put|learn(?:ed|t)|established|ascertained|(?:was|were|been) (?:told|advised|informed|assured))\b"
)


def was_met(doc: Doc, sentence: Sentence, start: int, end: int) -> bool:
    """Whether the words behind `start`, or those after the task that ends at `end`, say that it has been done."""
    return _DONE_SINCE.search(text_of(doc), start, min(sentence.end, start + _OUTCOME_WITHIN)) is not None or _is_answered_after(
        doc, sentence, end
    )


# "had been asked to let members have a note |before the summer recess|": a time that is still ahead when it is told
_STILL_AHEAD = searched(
    r"\b(?:by|before|for|to|in time for|ahead of) (?:the )?(?:(?:its|their|our|her|his) )?(?:next (?:\w+ )?(?:meeting|committee|board|panel|agenda|month|week|term|year|report)|(?:end of the )?(?:summer|autumn|winter|spring|Christmas|Easter|school|year end|half[- ]term|new year)(?: (?:recess|break|holidays?|term))?)(?=[.,;)]|$| (?:and|or)\b)"
)


def _given_since(doc: Doc, sentence: Sentence, cue: Cue, subject: Subject, at: int) -> Task | None:
    """ "Officers had been asked in May for the costs by road, and these had been sent": what stands behind "for" at offset `at` has come."""
    text = text_of(doc)
    if subject.kind not in ("person", "group", "pronoun") or subject.conditional or not text.endswith("had ", sentence.start, cue.start):
        return None
    came = _OUTCOME_SAME.search(text, at, min(sentence.end, at + _OUTCOME_WITHIN))
    if came is None and not _is_answered_after(doc, sentence, sentence.end):
        return None
    end = came.start() if came else clause_end(text, at, sentence.end)
    return Task(subject.start, end, cue.rule, "request", subject.owner, status="done")


def _asked_before(doc: Doc, sentence: Sentence, cue: Cue, subject: Subject, end: int) -> Task | None:
    """ "Staff have been asked to suggest a date" is open; "The Clerk had been asked to write" counts where the next words say that it is done."""
    text = text_of(doc)
    if cue.text.lower().endswith((" in", " at", " by", " (")):  # "had been asked in May to look again"
        late = (_LATE_TO_BRACKET if cue.text.endswith("(") else _LATE_TO).match(text, cue.end, end)
        if late is None:
            wanted = _LATE_FOR.match(text, cue.end, end)
            return _given_since(doc, sentence, cue, subject, wanted.end()) if wanted else None
        cue = cue._replace(end=late.end())
    known = (gerund_verb() if cue.text.lower().endswith(" with") else base_verb()).match(text, cue.end, end)
    verb = known or (_SOME_VERB.match(text, cue.end, end) if subject.kind in ("person", "pronoun") else None)
    if verb is None or subject.owner is None or subject.conditional or subject.kind in ("thing", "none"):
        return None
    had = re.search(r"\b(?:had|having)(?: \w+ly)? $", text[max(sentence.start, cue.start - 16) : cue.start])
    if had:
        answered = _is_answered_after(doc, sentence, end)
        if (
            not answered
            and not text.startswith(" expect ", cue.end)
            and _STILL_AHEAD.search(text, verb.end(), end)
            and not _OUTCOME_SAME.search(text, verb.end(), sentence.end)
        ):
            return Task(subject.start, end, cue.rule, "request", subject.owner)
        if not answered and not (
            (known and _OUTCOME_NEXT.match(text, end, outline_of(doc).block_of(sentence).end))
            or _OUTCOME_SAME.search(text, verb.end(), min(sentence.end, verb.end() + _OUTCOME_WITHIN))
        ):
            return None
        return Task(subject.start, end, cue.rule, "request", subject.owner, status="done")
    if NEVER.match(text, cue.end, end):
        return None
    status: Status = "done" if _is_answered_after(doc, sentence, end) else "open"
    return Task(subject.start, end, cue.rule, "request", subject.owner, status=status)
