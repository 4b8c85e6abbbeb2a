"""Of whom a modal clause is said: "|The Engineer said that he would", "Mr Hall could not say, |will ask the mill"."""

from __future__ import annotations

import re

from extractors.actions.antecedents import antecedent
from extractors.actions.everyday import small_group
from extractors.actions.hopes import only_hoped
from extractors.actions.modals.agreement import is_reply
from extractors.actions.modals.clause import ModalClause
from extractors.actions.owner import Subject, subject_before
from extractors.actions.subjects import subject_ahead
from extractors.actions.words import verb_class
from extractors.beginnings import searched

# "the outcome |of which will be reported"
_OF_WHICH = searched(
    r"(?P<thing>(?:the |an? |its |their )?(?:[\w-]+ )?(?:results?|outcomes?|findings|drafts?|cop(?:y|ies)|details|minutes|conclusions|notes?|summary|slides|figures|list) (?:of|from) which) $"
)
_SAID_THAT = searched(r"\b(?:agreed|said|advised|confirmed|stated|undertook|explained|replied)(?: that)? $")
_IN_FIRST_PERSON = re.compile(r"I|We|we")
# "Councillor Hall hoped the Government would pay"
_HOPES = searched(r"\b(?:hoped|hopes|expected|wished|wanted|thought|felt|believed|suggested|feared|asked)\b")
# "the words … should be replaced with …": the minutes themselves are put right
_WORDING = searched(r"\b(?:words?|sentence|paragraph|line|minutes?)\b", re.IGNORECASE)
# "Item 4 would |be removed from the action log|"
_ABOUT_ACTIONS = re.compile(r" be (?:removed from the (?:\w+ )?(?:action|tracker|log)|closed\b|marked (?:as )?complete)")
_DASHES = (" - ", " – ", " — ")


def who_will(clause: ModalClause) -> Subject | None:
    """The subject of a modal clause; None where the clause is hoped, conditional, or about the minutes themselves."""
    text, sentence = clause.text, clause.sentence
    subject = _as_meant(clause, _subject(clause))
    if subject.conditional or subject.kind == "none" or _HOPES.search(text, subject.start, subject.end):
        return None
    if _WORDING.search(text, subject.start, subject.end) or _ABOUT_ACTIONS.search(text, clause.stop, min(clause.stop + 40, sentence.end)):
        return None
    return None if only_hoped(text, sentence.start, subject.start) else subject


def outcome_of_which(clause: ModalClause) -> Subject | None:
    """The subject of "the outcome |of which will be reported", where the clause is passive."""
    if not clause.passive or not clause.text.endswith((" of which ", " from which "), 0, clause.cue.start):
        return None
    found = _OF_WHICH.search(clause.text, max(clause.sentence.start, clause.cue.start - 70), clause.cue.start)
    return Subject(found.start("thing"), found.end("thing"), "thing", None) if found else None


def _subject(clause: ModalClause) -> Subject:
    """The words before the modal, or the subject of the verb before it: "The Clerk had rung and |would ring again"."""
    doc, text, sentence, cue = clause.doc, clause.text, clause.sentence, clause.cue
    subject = outcome_of_which(clause) or subject_before(doc, sentence.start, cue.start)
    if cue.start == sentence.start and text[sentence.end - 1] != "?" and (same := antecedent(doc, cue.start)):
        return Subject(cue.start, cue.start, "pronoun", same)  # "JR has the slides. |Will put them on the website."
    if subject.kind == "none" or text[cue.start - 3 : cue.start] in _DASHES:
        return subject_ahead(doc, sentence, cue)
    if subject.kind == "thing" and text.endswith(", ", 0, cue.start):
        ahead = subject_ahead(doc, sentence, cue)
        return ahead if ahead.kind != "none" else subject
    return subject


def _as_meant(clause: ModalClause, subject: Subject) -> Subject:
    """The subject with the speaker for "he", and with what a reply and homely minutes mean by "we" and "the working party"."""
    text, sentence = clause.text, clause.sentence
    if subject.kind == "pronoun" and (told := _SAID_THAT.search(text, max(sentence.start, subject.start - 40), subject.start)):
        speaker = subject_before(clause.doc, sentence.start, told.start())  # "|The Engineer said that he would"
        if speaker.kind in ("person", "group", "body") and speaker.owner:
            subject = subject._replace(owner=speaker.owner)
    verb = clause.verb
    if subject.kind == "person" and verb and verb_class(verb) == "follow_up" and text.endswith("which ", sentence.start, subject.start):
        subject = subject._replace(conditional=False)  # "asked for the figures, which |the Director would send"
    if clause.cue.text != "would" and _IN_FIRST_PERSON.fullmatch(text, subject.start, subject.end) and is_reply(clause.doc, sentence):
        subject = subject._replace(kind="person")
    if clause.homely and subject.kind in ("thing", "body") and (group := small_group(text, subject)):
        subject = subject._replace(kind="group", owner=group)
    return subject
