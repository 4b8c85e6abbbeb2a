"""Passive clauses that are tasks: "The slides would be shared with members", "A written answer would be supplied", "This would be looked into."."""

from __future__ import annotations

import re

from extractors.actions.agents import agent_in
from extractors.actions.follow_ups import FOLLOWS_UP, done_for_meeting
from extractors.actions.modals.agreement import promise_before
from extractors.actions.modals.clause import WorkTold
from extractors.actions.modals.speakers import speaker_before
from extractors.actions.modals.who_will import outcome_of_which
from extractors.actions.owner import subject_before
from extractors.actions.papers import LETTERS
from extractors.beginnings import searched
from extractors.calendar_words import MONTH

# A piece of work that is its own subject: "A review would be undertaken", "A search of the register will be made", "Contact will be made with the owner"
_UNDERTAKEN = searched(
    r"\b(?:[Aa]n? (?:(?:further|formal|written|joint|fresh|new|second|thorough|quick) )?(?:search|check|enquiry|inquiry|request|application|bid|approach|complaint|appeal|referral|inspection|submission|claim)|[Ee]nquiries|[Ii]nquiries|[Rr]epresentations|[Cc]ontact)\b[^.;,]{0,40} (?:would|will) (?:also |then |now )?be (?:made|submitted|lodged|put in|carried out|undertaken)\b(?! (?:when|if|available|public|every|each|annually|online)\b| by (?!the (?:[Cc]lerk|[Ss]ecretary|[Cc]hair|[Tt]reasurer|[Oo]fficers)))"
    r"|\b(?:assessment|review|survey|audit|investigation|site visit|consultation exercise|feasibility study)\b[^.;,]{0,40} (?:would|will) (?:also |then |now )?be (?:completed|undertaken|carried out|conducted|commissioned|arranged)\b",
    re.IGNORECASE,
)
# "The equality assessment will be updated before tenders are sought"
_BROUGHT_UP_TO_DATE = searched(
    r"\b(?:assessments?|agreement|protocol|register|guidance|procedure|specification|memorandum|[A-Z]\w+ Assessment|DPIA|EqIA|EIA)\b[^.;,]{0,60} (?:would|will) (?:also |then |now )?be (?:updated|revised|revisited|repeated|refreshed|re-?done|drawn up|re-?drafted)\b(?= [^.;]{0,40}?\b(?:before|after|when|once|by|in|prior to|ahead of|if|as|during|months|weeks)\b)",
    re.IGNORECASE,
)
# What everybody is told of: "Residents were reminded that |faulty lamps should be reported", "A reminder that if there is any rubbish, |it should be …"
_ADVICE_TO_ALL = searched(
    r"\b(?:[Rr]eminder (?:that|to|if)|if (?:there (?:is|are|was|were)|any|you|anyone|anybody)|(?:[Rr]esidents|[Pp]eople|[Pp]arents|[Oo]wners|[Mm]otorists|[Dd]rivers|[Vv]isitors|[Tt]enants|public|[Ee]veryone|[Aa]ll) (?:(?:was|were|are|is|be|being|also) ){0,2}(?:reminded|urged|advised|encouraged|told))\b"
)
# What whoever has such a thing is advised to do: "|Bikes should be registered on the police website|", "Dogs should be kept on a lead"; not "The bikes should be …"
_ADVICE_ON_ALL = re.compile(
    r"(?:All )?(?!(?:The|These|Those|Both|Two|Three|Further|More|Letters|Lamps|Signs|Quotations|Quotes|Minutes|Copies)\b)[A-Z][a-z’-]+(?: [a-z’-]+){0,3}s should (?:always |all |now )?be (?:registered|kept|reported|locked|logged|left|returned|made|directed|addressed|used|worn|marked|handed in|sent)\b[^.;]{0,80}?\b(?:online|website|portal|app\b|101\b|999\b|hotline|on a lead|at all times|at home|police)"
)
# "would be painted on 3 May" happens, "will be ordered at £3 each" spends
_ON_A_DAY = re.compile(rf" at (?:a cost of )?£| in {MONTH}\b| (?:from |on )(?:[A-Z][a-z]+day,? )?(?:the )?\d| on (?:[A-Z][a-z]+day)\b")
# What others will do to the roads: "The lamps will be changed in the next financial year"
_IN_ITS_TIME = re.compile(
    rf" (?:in|during|over|before|by)(?: the (?:end|start|beginning|middle) of)? (?:the |this )?(?:early |late |mid-|next |coming |new )?(?:{MONTH}|spring|summer|autumn|winter|new year|financial year|year)\b",
    re.IGNORECASE,
)
# A short answer to what was asked: "This would be provided."
_ANSWERS = re.compile(
    r"(?:This|These|It|The (?:information|figures|data|details|list|breakdown|report|slides|link)) (?:would|will) (?:also )?be (?:provided|supplied|shared|circulated|sent|looked into|checked|actioned|followed up|investigated|taken forward|confirmed|put right|corrected|rectified|remedied|addressed|dealt with|attended to|seen to)(?: (?:to (?:him|her|them|members)|after the meeting|outside (?:of )?the meeting|in writing))?\.?",
    re.IGNORECASE,
)
_GIVEN = re.compile(r"(?:held|given|put|made|done|run|left|kept)\b")
# "A written update would be provided by the end of March", "Further details would be sent"
_PAPER_OWED = re.compile(
    r"(?:An?|Further|More|Additional|Full|Fuller) (?:(?:written|further|detailed|full|fuller|updated|revised|short|formal|verbal|briefing) ){0,3}(?:responses?|answers?|repl(?:y|ies)|breakdown|updates?|briefing|notes?|summary|figures|information|details|list|data|cop(?:y|ies)|paper|explanation)\b[^.;,]{0,60} (?:would|will) (?:also |then )?be (?:provided|supplied|circulated|sent|shared|forwarded)"
    r"(?: (?:to (?:him|her|them|[Mm]embers|[Cc]ouncillors?|the (?:[Cc]ommittee|[Cc]ouncil|[Mm]unicipal [Dd]istrict|[Pp]anel|[Bb]oard|[Mm]embers?|[Cc]ouncillors?|questioner))|by|within|before|after|following|outside|in (?:writing|due course|advance)|separately|shortly)\b[^.;]*)?[ .]*",
    re.IGNORECASE,
)
# What is thought needed, and what is done again and again: "would need to be asked", "will be emptied twice a week"
_NO_ERRAND = searched(
    r"\b(?:would (?:need|have) to be|(?:once|twice|three times|daily|weekly|monthly|every (?:\w+ )?(?:day|week|month|year)\b| if (?:the|it|they))\b)"
)
_SESSION_SET_UP = searched(
    r"\b(?:meeting|workshop|session|visit|briefing|training|call|seminar)s?\b[^.;,]{0,40} (?:would|will) (?:also |then |now )?be (?:arranged|set up|organised)\b"
)
# "Highways will be |notified|": a body that hears of it; others work by themselves
_IS_TOLD = re.compile(
    r"(?:notified|informed|told|advised|contacted|alerted|asked|reminded|approached|written to|telephoned|e-?mailed|chased|thanked)\b"
)
# "The owner would be |notified within ten days|"
_TOLD_IN_TIME = re.compile(
    r"(?:notified|informed|told|contacted|written to|reported to|submitted to|sent to|advised)\b(?: of \w+(?: \w+){0,4}?)? (?:within |by (?:the end|\d|[A-Z])|before the (?:end|next|\d))"
)
# What is to reach the one who asked: "would be sent to him"
_SENT_TO_SOMEBODY = re.compile(
    r"(?:sent|supplied|provided|given|e-?mailed|forwarded|passed on|explained) (?:on )?(?:separately )?to (?:him|her|them|the (?:member|councillor|questioner|resident)|Cll?r|Councillor|Mrs?|Ms|Miss|Dr)\b"
)
# "|A written answer would be supplied", "|The question would be answered in writing"
_WRITTEN_ANSWER = searched(r"\b[Ww]ritten (?:answer|response|reply|update|briefing|report|note|explanation)\b| in writing\b")
# "The Director said that |reminders would be sent to tenants|"
_IS_SENT = re.compile(r"(?:sent|posted|written|issued|delivered|put up|handed out|given out)\b")
# "The figure was an error and |would be corrected|"
_PUT_RIGHT = searched(
    r"\b(?:errors?|mistakes?|misprint|omission|oversight|wrong|incorrect|misleading|out of date|misspel\w+)\b[^.;]{0,50}? (?:would|will) (?:also |now |then )?be (?:corrected|amended|changed|put right|updated|rectified|re-?issued|removed)\b"
)


def is_owed_in_passive(told: WorkTold) -> bool:
    """Whether what will be done is owed to the meeting."""
    return (
        (_follows_up(told) and not _only_happens(told))
        or _is_promised(told)
        or _is_answer(told)
        or _reaches_somebody(told)
        or _is_seen_to(told)
    )


def should_be_done(told: WorkTold) -> bool:
    """Whether "The lamps |should be mended" is a task where nobody agreed to it: a person is named, or it follows up; in homely minutes any work."""
    text, level = told.clause.text, told.level
    if _ADVICE_TO_ALL.search(text, told.clause.sentence.start, told.subject.start) or _ADVICE_ON_ALL.match(
        text, told.subject.start, told.end
    ):
        return False
    if told.clause.homely and level in ("follow_up", "work"):
        return True
    if level == "follow_up" and (FOLLOWS_UP.match(text, told.verb.start(level), told.end) or told.owed()):
        return True
    return level != "plain" and told.has_agent()


def _follows_up(told: WorkTold) -> bool:
    clause, text = told.clause, told.clause.text
    if (
        clause.homely
        and told.level != "plain"
        and (told.subject.kind != "body" or _IS_TOLD.match(text, told.verb.start(told.level)) is not None)
        and not _NO_ERRAND.search(text, clause.cue.start, told.end)
        and not _IN_ITS_TIME.search(text, told.verb.end(), told.end)
    ):
        return True
    return (
        done_for_meeting(text, told.verb, told.end, told.level, told.owed)
        or _UNDERTAKEN.search(text, told.subject.start, told.verb.end()) is not None
        or _BROUGHT_UP_TO_DATE.search(text, told.subject.start, told.end) is not None
    )


def _only_happens(told: WorkTold) -> bool:
    """ "would be painted on 3 May", "will be ordered at £3 each"."""
    works = told.level == "work" or "publish" in told.verb.group()
    return works and _ON_A_DAY.match(told.clause.text, told.verb.end()) is not None and not told.owed()


def _is_promised(told: WorkTold) -> bool:
    """ "gave an assurance that |the path would be mended", "confirmed that |a copy would be sent"."""
    promised = promise_before(told.clause.text, told.clause.sentence.start, told.subject.start)
    if promised is None:
        return False
    agreed = promised["agrees"] is not None and (told.level != "plain" or _GIVEN.match(told.clause.text, told.verb.start(told.level)))
    return promised["commits"] is not None or told.level == "follow_up" or bool(agreed and _by_somebody(told, promised.start()))


def _by_somebody(told: WorkTold, at: int) -> bool:
    """Whether a person or a post agrees, and not the meeting: "|The Inspector agreed that a patrol would be sent"."""
    speaker = subject_before(told.clause.doc, told.clause.sentence.start, at)
    return speaker.kind in ("person", "pronoun") and speaker.owner is not None


def _is_answer(told: WorkTold) -> bool:
    """A short answer to what was asked, a paper that is owed, or a session that is set up."""
    text, begin = told.clause.text, told.subject.start
    return (
        _ANSWERS.fullmatch(text, begin, told.end) is not None
        or _PAPER_OWED.fullmatch(text, begin, told.end) is not None
        or _SESSION_SET_UP.search(text, begin, told.verb.end()) is not None
        or (told.level == "follow_up" and outcome_of_which(told.clause) is not None)
    )


def _reaches_somebody(told: WorkTold) -> bool:
    """What is sent to the one who asked, given in writing, or done by a person who is named."""
    text = told.clause.text
    at = told.verb.start(told.level)
    if _SENT_TO_SOMEBODY.match(text, at, told.end) or _TOLD_IN_TIME.match(text, at, told.end):
        return True
    return told.level != "plain" and (_WRITTEN_ANSWER.search(text, told.subject.start, told.end) is not None or told.has_agent())


def _is_seen_to(told: WorkTold) -> bool:
    """Whether somebody says that letters will go out, or that what was wrong will be put right."""
    clause, text = told.clause, told.clause.text
    if _PUT_RIGHT.search(text, max(clause.sentence.start, clause.cue.start - 60), told.verb.end()):
        return True
    if not LETTERS.search(text, told.subject.start, told.subject.end) or not _IS_SENT.match(text, told.verb.start(told.level)):
        return False
    return agent_in(clause.doc, told.verb.end(), told.end) is None and speaker_before(clause, told.subject.start) is not None
