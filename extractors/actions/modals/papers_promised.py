"""Papers that will come, go out or be received: "A report will come back to the Board", "A letter will go to the owner", "Members would receive a note"."""

from __future__ import annotations

import re

from extractors.actions.agents import agent_in
from extractors.actions.hopes import only_hoped
from extractors.actions.modals.agreement import agreed_before
from extractors.actions.modals.clause import ModalClause
from extractors.actions.modals.speakers import speaker_before
from extractors.actions.owner import subject_before
from extractors.actions.papers import COMES_BACK, LETTER, LETTERS, PAPERS
from extractors.actions.subjects import subject_ahead
from extractors.actions.task import Task, clause_end
from extractors.beginnings import searched

_ARE_GIVEN = re.compile(
    r" (?:also )?(?:receive|be (?:sent|given|supplied with|provided with|e-?mailed|circulated with)) (?:(?:an?|the|further|copies of|more|full) )?(?:[\w-]+ ){0,3}?(?:written|briefing|note|update|report|cop(?:y|ies)|answer|response|reply|list|breakdown|figures|data|details|information|summary|link|slides|presentation|paper)\b"
)
# "The contract will be the subject of an audit"
_SUBJECT_OF = re.compile(
    r" be (?:the )?subject (?:of|to) (?:an?|further|the) (?:[\w-]+ ){0,3}?(?:audit|review|report|inspection|investigation|deep dive|survey|evaluation|spotlight)\b"
)
# "members would |have them within a week|"
_HAVE_SOON = re.compile(
    r" (?:have|get|receive|be sent|be given) (?:it|them|this|these|those|copies|(?:the|a|an|their|his|her) (?:[\w’'-]+ ){1,4}?)\b ?(?:in writing )?(?:by|within|before|next|this|in time|in (?:the )?(?:next|coming)|after the meeting|shortly)\b"
)
_SAYS = searched(r"\b(?:said|promised|undertook|confirmed|assured (?:them|members|the \w+)|agreed|replied)(?: that)? (?:all )?(?:the )?$")
_GOES_OUT = re.compile(r" (?:also )?(?:go|be going) (?:out|round)\b")
_WHO_ASKED = re.compile(r"(?:[Tt]he |[Aa]ll |[Tt]hose )?(?:\w+ )?(?:questioners?|petitioners?|askers?|speakers?|who (?:asked|had asked))\b")
# What comes back to a meeting though it is no paper
_MATTERS = searched(
    r"\b(?:results|findings|outcomes?|proposals?|options|analysis|drafts?|strategy|policy|plans?|budget|accounts|business case|scheme|dashboard|dataset|evaluation)\b",
    re.IGNORECASE,
)


def may_promise_paper(text: str, stop: int, end: int) -> bool:
    """Whether the words behind a modal at `stop` may be one of these; most are not."""
    letter = text[stop + 1 : stop + 2].lower()
    return (
        letter == "b"
        or (letter == "g" and (text.startswith(" go to ", stop) or _GOES_OUT.match(text, stop, end) is not None))
        or (letter in "cgr" and COMES_BACK.match(text, stop, end) is not None)
        or (letter in "ra" and _ARE_GIVEN.match(text, stop, end) is not None)
        or (letter in "hrg" and _HAVE_SOON.match(text, stop, end) is not None)
    )


def promised_paper(clause: ModalClause) -> Task | None:
    """The paper that such a clause promises."""
    return _comes_back(clause) or _letter_goes(clause) or _is_examined(clause) or _is_received(clause)


def _comes_back(clause: ModalClause) -> Task | None:
    """ "It was agreed that |the plan would come to the May meeting", "A report will come back to the Board"."""
    text, sentence, cue = clause.text, clause.sentence, clause.cue
    comes = COMES_BACK.match(text, clause.stop, sentence.end)
    if comes is None:
        return None
    thing = subject_before(clause.doc, sentence.start, cue.start)
    named = thing.start, thing.end
    if thing.kind == "none":  # "The plan was not ready and |would come to the next meeting"
        thing = subject_ahead(clause.doc, sentence, cue)
        named = (max(sentence.start, cue.start - 80) if thing.start == cue.start else thing.start), cue.start
    if thing.kind not in ("thing", "body", "group") or thing.conditional or only_hoped(text, sentence.start, thing.start):
        return None
    if not agreed_before(text, sentence.start, thing.start) and not (
        PAPERS.search(text, *named) or (not text.startswith(" go out", cue.end) and _MATTERS.search(text, *named))
    ):
        return None
    owner = speaker_before(clause, thing.start)
    return Task(thing.start, clause_end(text, comes.end(), sentence.end), cue.rule + "-come", "undertaking", owner)


def _letter_goes(clause: ModalClause) -> Task | None:
    """ "A letter will go to the owner", "letters would go out before Easter"."""
    text, sentence, cue = clause.text, clause.sentence, clause.cue
    goes_out = _GOES_OUT.match(text, clause.stop, sentence.end)
    if not goes_out and not text.startswith(" go to ", clause.stop):
        return None
    sent = subject_before(clause.doc, sentence.start, cue.start)
    if sent.conditional or not (LETTERS if goes_out else LETTER).search(text, sent.start, sent.end):
        return None
    owner = speaker_before(clause, sent.start)
    return Task(sent.start, clause_end(text, clause.stop, sentence.end), cue.rule + "-come", "undertaking", owner)


def _is_examined(clause: ModalClause) -> Task | None:
    """ "The contract will be the subject of an audit"."""
    review = _SUBJECT_OF.match(clause.text, clause.stop, clause.sentence.end)
    if review is None:
        return None
    reviewed = subject_before(clause.doc, clause.sentence.start, clause.cue.start)
    if reviewed.kind == "none" or reviewed.conditional:
        return None
    end = clause_end(clause.text, review.end(), clause.sentence.end)
    return Task(reviewed.start, end, clause.cue.rule + "-subject-of", "undertaking")


def _is_received(clause: ModalClause) -> Task | None:
    """ "Members would receive a written answer"."""
    given = _ARE_GIVEN.match(clause.text, clause.stop, clause.sentence.end) or _HAVE_SOON.match(
        clause.text, clause.stop, clause.sentence.end
    )
    if given is None:
        return None
    receivers = subject_before(clause.doc, clause.sentence.start, clause.cue.start)
    if receivers.conditional or (
        receivers.kind not in ("group", "body") and not _WHO_ASKED.match(clause.text, receivers.start, receivers.end)
    ):
        return None
    end = clause_end(clause.text, given.end(), clause.sentence.end)
    giver = agent_in(clause.doc, given.end(), end) or _who_says(clause, receivers.start)
    return Task(receivers.start, end, clause.cue.rule + "-receive", "undertaking", giver)


def _who_says(clause: ModalClause, at: int) -> str | None:
    """Who says that members will be given what begins at `at`, and so gives it."""
    told = _SAYS.search(clause.text, max(clause.sentence.start, at - 30), at)
    speaker = subject_before(clause.doc, clause.sentence.start, told.start()) if told else None
    if speaker is not None and speaker.kind == "none" and told is not None:
        speaker = subject_ahead(clause.doc, clause.sentence, clause.cue._replace(start=told.start()))
    return speaker.owner if speaker is not None and speaker.kind in ("person", "pronoun") else None
