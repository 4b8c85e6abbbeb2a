"""Somebody will, or it will be done: a task where the meeting is owed it, and whose."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.actions.agents import agent_in
from extractors.actions.asked_party import TO_COME
from extractors.actions.endings import known_initials
from extractors.actions.everyday import after_meanwhile, everyday_deed
from extractors.actions.modals.actives import BY_A_DAY, is_undertaken
from extractors.actions.modals.agreement import agreed_before, promise_before
from extractors.actions.modals.clause import ModalClause, WorkTold
from extractors.actions.modals.papers_promised import may_promise_paper, promised_paper
from extractors.actions.modals.passives import is_owed_in_passive, should_be_done
from extractors.actions.modals.speakers import speaker_before
from extractors.actions.modals.who_will import who_will
from extractors.actions.owner import subject_before
from extractors.actions.owner_lines import is_first_name
from extractors.actions.passive_requests import LETS_HAVE
from extractors.actions.subjects import subject_ahead
from extractors.actions.task import Task, clause_end
from extractors.actions.words import NEVER, is_owed, modal_verbs, verb_class
from extractors.beginnings import searched
from extractors.cues import Cue
from extractors.outline import Sentence, text_of

# "She would|, however,| let the Clerk have the note"
_BETWEEN = re.compile(
    r", (?:however|though|nevertheless|therefore|in the meantime|if possible|where possible|if asked|in due course),(?= )"
)
# "would have the drain inspected", "would have the figures for the next meeting"
_HAS_DONE = re.compile(
    r" (?:arrange to )?have (?:the|this|these|it|them|that) (?:[\w’'-]+ ){0,5}?(?:inspected|examined|investigated|looked at|assessed|reviewed|checked|repaired|removed|followed up|re-?written|redrafted|re-?done|amended|corrected|changed|updated|translated|printed|published|mended|fixed|cleaned|cleared|cut|surveyed|valued|tested|moved|replaced|repainted|put right|taken down|put up)\b"
    r"| have (?:the|an?|these|those|some|more|its|their) (?:[\w’'-]+ ){0,4}?(?:figures?|reports?|information|details|breakdown|data|costs?|costings|prices?|quotes?|quotations|answers?|papers?|draft|list|update|plan|map|drawings|proposals?)(?: ready| available)? (?:for|by|at|in time for) "
)
# In homely minutes a person's word is a task whatever the verb, "The Warden would oil the lock", unless it tells of a view or a state
_ANY_DEED = re.compile(
    r" (?:also |then |just )?(?P<plain>(?!(?:be|become|remain|retire|resign|stand|step|leave|cease|serve|act|like|prefer|rather|welcome|support|oppose|object|resist|abstain|vote|miss|need|cost|receive|hear|know|feel|think|hope|want|wish|say|love|expect|appreciate|enjoy|end|stay|argue|suggest|recommend|happen|have|not|never|always|often|soon|perhaps|even|regard|view|worry|fear|struggle|regret|mind|suffer|lose|differ|prove|find (?:it|that)|vary|keep an open mind|see (?!to|if|what|whether)\w+|[a-z]+ly)\b)[a-z]{2,})(?= [a-z£\d]| [A-Z][a-z])"
)
# "Governors who have not signed |should let the Clerk know by Friday": the minutes' own word to all
_ALL_SHOULD = re.compile(
    r"(?:(?:The|Any|Those) )?(?P<who>(?:All )?(?:(?:[Bb]oard|[Cc]ommittee|[Ff]orum|[Pp]anel|[Gg]roup|[Tt]rust|[Pp]arent|[Ll]ink|[Nn]ew|[Oo]ther|[Aa]ll|[Pp]artner) )?(?:[Mm]embers|[Tt]rustees|[Gg]overnors|[Dd]irectors|[Cc]ouncillors|[Cc]olleagues|[Pp]artners|[Vv]olunteers|[Aa]gencies|[Rr]epresentatives|[Hh]eadteachers|[Cc]hairs|[Aa]nyone|[Ee]veryone))(?: (?:who|with|wishing|interested|able|not|of)\b[^.;:]{3,70}?)? "
)
_BY_FIRST_NAME = searched(r"(?P<joint>[.;:,–—-] |\b(?:and|so|but|then) )?\b(?P<who>[A-Z][a-zé’'-]+(?: and [A-Z][a-zé’'-]+)?) $")
_BY_INITIALS = searched(r"(?<![\w/&’'-])(?P<who>[A-Z]{2,3}) $")
# "This would be addressed later in the meeting"
_AT_THIS_MEETING = searched(
    r"\b(?:later (?:in|on|at|during)(?: in)? (?:the|this) (?:meeting|agenda|evening)|under (?:agenda )?(?:item|point)s? (?:no\.? ?)?\d|in (?:the )?agenda (?:item|point)s)\b"
)
# "Inspectors would return within a year": what others do in their own time
_INSPECTORS = searched(
    r"\b(?:[Ii]nspectors?|[Ii]nspectorate|Ofsted|OFSTED|Estyn|CQC|Care Quality Commission|HMICFRS|HMIP?|Education Scotland|Healthcare Improvement Scotland|RQIA|HIQA|[Rr]egulator|(?:[Ii]nternal|[Ee]xternal) [Aa]uditors?)\b"
)
_VISITS = re.compile(
    r" (?:also |then |now |next )?(?:visit|return|come (?:back|again)|re-?visit|re-?inspect|inspect|carry out|undertake)\b"
)
_NOBODY = ("nobody ", "Nobody ", "no one ", "No one ", "none ", "None ")
_ASKED_TO = re.compile(r" to [a-z]")


def modal_task(doc: Doc, sentence: Sentence, cue: Cue, *, homely: bool) -> Task | None:
    """The task of a modal, if it is one: "The Clerk would write …", "The slides would be shared with members", after "It was agreed that" also "should"."""
    clause = _read_clause(doc, sentence, cue, homely=homely)
    text, end = clause.text, sentence.end
    has_done = _HAS_DONE.match(text, clause.stop, end)
    if not (clause.verb or has_done or may_promise_paper(text, clause.stop, end)) or NEVER.match(text, clause.stop, end):
        return None  # most modals stand before other verbs
    if paper := promised_paper(clause):
        return paper
    if clause.verb is None and has_done is None:
        return None
    if cue.label == "frame.should" and clause.active:
        joint = text.rfind(" and ", sentence.start, cue.start)
        for start in (sentence.start, joint + 5) if joint > 0 else (sentence.start,):
            if all_of := _ALL_SHOULD.fullmatch(text, start, cue.start):
                return _all_should(clause, clause.active, start, all_of["who"])
    subject = who_will(clause)
    if (
        subject is None
        or text.startswith(_NOBODY, subject.start)
        or (_VISITS.match(text, clause.stop) and _INSPECTORS.search(text, subject.start, subject.end))
    ):
        return None
    if subject.kind in ("person", "pronoun") and subject.owner and has_done:
        return Task(subject.start, clause_end(text, clause.stop, end), cue.rule + "-have-done", "undertaking", subject.owner)
    if clause.verb is None:
        return None
    agreed = agreed_before(text, sentence.start, subject.start)
    told = WorkTold(clause, subject, clause.verb, verb_class(clause.verb), clause_end(text, clause.cue.start, end), agreed)
    if not _is_wanted(told) or _AT_THIS_MEETING.search(text, clause.verb.end(), told.end):
        return None
    rule = cue.rule + ("-passive" if clause.passive else "")
    return Task(subject.start, told.end, rule, "resolution" if agreed else "undertaking", _owner(told))


def _read_clause(doc: Doc, sentence: Sentence, cue: Cue, *, homely: bool) -> ModalClause:
    text, stop = text_of(doc), cue.end
    if text.startswith(", ", stop) and (aside := _BETWEEN.match(text, stop, sentence.end)):
        stop = aside.end()
    stop = after_meanwhile(text, stop, sentence.end)
    passive, active = modal_verbs(text, stop, sentence.end)
    if (
        not homely
        and text[cue.start - 2 : cue.start - 1].isupper()
        and (initials := _BY_INITIALS.search(text, max(sentence.start, cue.start - 6), cue.start))
    ):
        homely = known_initials(doc, initials["who"])  # who writes "JR will" notes down who does what
    low = max(sentence.start, cue.start - 40)
    named = not homely and cue.text == "will" and text[max(low, text.rfind(" ", low, cue.start - 1) + 1)].isupper()
    called = _BY_FIRST_NAME.search(text, low, cue.start) if named else None
    if called and (called["joint"] or called.start("who") == sentence.start):
        homely = all(is_first_name(doc, name) for name in called["who"].split(" and "))  # "Jo will", "Jo and Sam will"
    deed = None
    if homely and cue.label == "frame.modal" and not (passive or active):
        deed = everyday_deed(text, stop, sentence.end) or _ANY_DEED.match(text, stop, sentence.end)
    return ModalClause(doc, text, sentence, cue, stop, passive, active, deed, homely)


def _all_should(clause: ModalClause, verb: re.Match[str], start: int, who: str) -> Task | None:
    """What the minutes ask of all: "Governors should let the Clerk know by Friday"."""
    text, sentence = clause.text, clause.sentence
    end = clause_end(text, verb.end(), sentence.end)
    bounded = BY_A_DAY.search(text, verb.end(), end) or is_owed(text, verb.start(), end) or LETS_HAVE.match(text, clause.stop, end)
    if verb_class(verb) == "plain" or not bounded:
        return None
    return Task(start, end, clause.cue.rule, "request", who)


def _is_wanted(told: WorkTold) -> bool:
    clause = told.clause
    if clause.cue.label == "frame.should" and not told.agreed:
        return clause.passive is not None and should_be_done(told)
    return is_owed_in_passive(told) if clause.passive else is_undertaken(told)


def _owner(told: WorkTold) -> str | None:
    """Who is to do it: the agent of a passive, or the one who promised it or is asked to; else its subject, unless that is a thing."""
    clause, subject, verb = told.clause, told.subject, told.verb
    asked = _ASKED_TO.match(clause.text, verb.end(), told.end) is not None and subject.kind in ("person", "body", "group")
    invited = asked and "invited" in verb.group() and subject.kind == "person" and not TO_COME.match(clause.text, verb.end() + 3)
    if not clause.passive or invited or (asked and "ask" in verb.group()):
        owner = subject.owner if subject.kind != "thing" else None
    else:
        owner = agent_in(clause.doc, verb.end(), told.end)
    if owner is not None or not clause.passive:
        return owner
    if promised := promise_before(clause.text, clause.sentence.start, subject.start):  # "The Director confirmed that |a copy would be sent"
        speaker = subject_before(clause.doc, clause.sentence.start, promised.start())
        if speaker.kind == "none":  # "The Chairman said that it bound nobody but |undertook that it would be put on the agenda"
            speaker = subject_ahead(clause.doc, clause.sentence, clause.cue._replace(start=promised.start(), label="frame.undertaking"))
        return speaker.owner if speaker.kind in ("person", "pronoun") else None
    if clause.cue.label == "frame.should" or subject.kind == "body" or "need" in verb.group():
        return None  # "said that |numbers should be passed on", "that |Ministers would be told"
    return speaker_before(clause, subject.start)
