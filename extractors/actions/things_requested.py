"""Things that are asked for without anybody being asked: "Members requested a written update", "A map of the stiles was requested", "asked that a list be sent".

What the meeting gives itself ("asked for clarification", "A recorded vote was requested") is none.
"""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.actions.agents import agent_in
from extractors.actions.met_at_meeting import is_for_later, is_meetings_own
from extractors.actions.owner import Subject, subject_before
from extractors.actions.task import Task
from extractors.actions.words import ADVERBS, ASKED_FOR, done_verb, is_owed, verb_class
from extractors.beginnings import searched
from extractors.cues import Cue
from extractors.outline import Sentence, outline_of, text_of

_WANTED = re.compile(
    rf"(?P<subject>[^.;:]{{1,160}}?) (?:(?:should|would|could|to|can) )?(?P<verb>{ADVERBS}(?:be|get) (?P<done>\w+)(?: back| up| to| into)?|(?:is|are) {ADVERBS}(?P<stated>(?!noted|recorded|minuted)\w+ed|brought|sent|given|kept|put|made|held|taken|shown))\b",
    re.IGNORECASE,
)
# "asked that |no path be closed|", "that |the hall be free| on Sundays": what they would have so is no work of anybody's
_FOR_A_STATE = re.compile(r" ?(?:no |none )|.* be (?:free|without|on|against|under|for|open|present|safe|allowed|permitted)$")
_PAPER = re.compile(
    r" (?:an?|the|some|any|more|further|additional|regular)(?: [\w-]+){0,3}? (?:updates?|reports?|briefings?|breakdown|information|figures|data|analysis|details?|presentation|papers?|evidence|plan|timeline|timetable)\b",
    re.IGNORECASE,
)
# "asked for a one-page summary", not "asked for clarification" or "asked for details", which the meeting itself gives
_WANTED_PAPER = re.compile(
    r" (?:the (?:provision|circulation|production|submission|preparation) of )?(?:an? |some |further |sight of (?:the )?)*(?:(?!(?:of|on|the|about|to)\b)[\w-]+ ){0,3}(?:written|sight of|copy|copies|report(?: back)?|briefing|paper|summary|breakdown|case study|note|analysis|action plan|timeline|site visit|briefing session|presentation|list|map|comparison|(?:shorter|simpler|longer|fuller|clearer|plainer) \w+)\b",
    re.IGNORECASE,
)
# "asked |the Warden| for a note on the lamps"
_ASKED_SOMEBODY_FOR = re.compile(
    r" ?(?!(?:for|that|about|if|whether|how|why|what|when|where|which|who|to|at) )(?P<whom>[^.;:,?]{2,60}?)(?P<for> for)(?= (?:an?|the|some|further|more|another|regular|sight|copies|details) )"
)
# "asked for |a working group to be formed"
_TO_BE_DONE = re.compile(
    r" (?:an?|the|some|further|more) (?:[\w-]+ ){1,6}?to be (?:formed|established|created|held|developed|undertaken|carried out|built in|made available)\b"
)
# "asked that the Panel receive the draft"
_THEY_RECEIVE = re.compile(
    r"(?: that)? (?:the |all )?(?:panel|committee|board|members|council|group|trustees|governors|it|they) (?:also )?(?:receive|be (?:sent|given|provided|kept|told|informed|updated))\b",
    re.IGNORECASE,
)
# "that future reports include the figures of the year before"
_REPORTS_SHOW = re.compile(
    r"(?: that)? (?:the |all |any |an? )?(?:[\w-]+ ){0,3}(?:reports?|updates?|papers?|plans?|documents?|tables?|dashboards?|figures|data|strategy|policy|minutes|presentations?|charts?|graphs?|slides?|templates?|forms?|maps?|appendix|appendices|scorecards?|registers?|trackers?|logs?|spreadsheets?|narrative|commentary|website|newsletter|leaflets?|posters?|letters?|terms of reference|risks?|agendas?|actions?) (?:also |should (?:also )?|(?:more )?clearly ){0,2}(?:come (?:back )?to|include|contain|show|cover|reflect|set out|detail|state|highlight|split|separate|distinguish|differentiate|break down|identify|list|give|provide|compare|make (?:it )?clear(?:er)?|specify|define|explain|focus on|refer to|mention|capture|carry|use)\b",
    re.IGNORECASE,
)
# "a request was made |for the ratings against each target to include more detail"
_TO_SHOW = re.compile(r" for [^.;:,]{3,90}? to (?:be|include|contain|show|cover|come|set out|give|provide|attend|look|report)\b")
# What is told as it is asked for: "requested |an update|. The scheme had run for a year."
_AN_UPDATE = re.compile(r" (?:an?|the latest) (?:verbal |brief |general |further )?(?:updates?|explanation)[ .]*")
_WILL = searched(r"\b(?:will|would|undertook|agreed to|promised|offered)\b")
_THAT = re.compile(r".{0,12}\bthat\b")
# Cues behind which the thing may have a verb of its own: "asked that |the list be sent"
_BEFORE_CLAUSE = frozenset({
    "asked that", "it was asked that", "it was requested that", "it was also asked that", "it was also requested that", "requested", "requests", "a request was made", "asked for", "called for", "are asked that",
})  # fmt: skip
_REQUESTED = frozenset({"requested", "requests", "a request was made"})


def thing_asked_for(doc: Doc, sentence: Sentence, cue: Cue, asked: Task) -> Task | None:
    """What is `asked` where the words behind the cue name it, as nobody's errand: "asked for |a summary|"; None where it is no task."""
    text, words, stop, end = text_of(doc), cue.text.lower(), cue.end, asked.end
    if words in _REQUESTED:
        if _AN_UPDATE.fullmatch(text, stop, sentence.end) and _goes_on(doc, sentence):
            return None  # "Mr Hall requested an update. The scheme had run for a year."
        return asked if ASKED_FOR.match(text, stop, end) else None
    if words == "asked for" and (
        _WANTED_PAPER.match(text, stop, end) or (ASKED_FOR.match(text, stop, end) and is_for_later(text, stop, end))
    ):
        return asked
    return None


def paper_asked_of(doc: Doc, sentence: Sentence, cue: Cue, asked: Task) -> Task | None:
    """The paper that somebody is `asked` for: "asked |the Warden| for a note on the lamps"; "asked Mr Hall for the time" asks for none."""
    text = text_of(doc)
    whom = _ASKED_SOMEBODY_FOR.match(text, cue.end, sentence.end)
    if whom is None or " to " in whom["whom"]:
        return None
    stop = whom.end("for")
    if not (_WANTED_PAPER.match(text, stop, asked.end) or (ASKED_FOR.match(text, stop, asked.end) and is_for_later(text, stop, asked.end))):
        return None
    doer = subject_before(doc, cue.end, whom.end("whom"))
    return asked._replace(owner=doer.owner) if doer.kind in ("person", "group", "pronoun") else None


def _goes_on(doc: Doc, sentence: Sentence) -> bool:
    """Whether the paragraph tells on behind a sentence, and nobody says there that he will."""
    text = text_of(doc)
    end = outline_of(doc).block_of(sentence).end
    return end > sentence.end + 20 and not _WILL.search(text, sentence.end, min(end, sentence.end + 200))


def thing_of_clause(doc: Doc, sentence: Sentence, cue: Cue, asked: Task) -> Task | None:
    """The thing with a verb of its own: "asked that |the list be sent by the Clerk|", "asked for |a group to be formed|"."""
    text, words, stop, end = text_of(doc), cue.text.lower(), cue.end, asked.end
    if words not in _BEFORE_CLAUSE:
        return None
    that = _THAT.match(cue.text + text[stop : stop + 6]) is not None
    wanted = _WANTED.match(text, stop, sentence.end)
    passive = done_verb().search(text, wanted.start("verb"), min(end, wanted.start("verb") + 200)) if wanted else None
    if that and wanted and _FOR_A_STATE.match(wanted["subject"].removeprefix(" that") + " " + wanted["verb"]):
        return None
    if wanted and (passive or (that and (wanted["done"] or wanted["stated"]))):
        told = done_verb().match(text, wanted.start("verb"), end)
        if that or is_owed(text, stop, end) or (told and verb_class(told) != "plain"):
            return asked._replace(owner=agent_in(doc, wanted.end("verb"), end))
    if words == "asked for" and _TO_BE_DONE.match(text, stop, end):
        return asked._replace(owner=agent_in(doc, stop, end))
    if words == "a request was made" and _TO_SHOW.match(text, stop, end):
        return asked
    return asked if that and (_THEY_RECEIVE.match(text, stop, end) or _REPORTS_SHOW.match(text, stop, end)) else None


def thing_wished_for(doc: Doc, cue: Cue, subject: Subject, end: int) -> Task | None:
    """What members "would like to see": "a breakdown of the costs"; nobody is said to owe it."""
    if subject.kind in ("group", "body", "person") and _PAPER.match(text_of(doc), cue.end, end):
        return Task(subject.start, end, cue.rule, "request", None, subject.owner)
    return None


def thing_that_was_requested(doc: Doc, sentence: Sentence, cue: Cue, at: int, end: int) -> Task | None:
    """The passive: "A map of the stiles was requested"."""
    text, thing = text_of(doc), subject_before(doc, sentence.start, at)
    if text[sentence.end - 1] == ":":
        return None  # "The following information was requested:": what was stands below
    if thing.kind == "none" or thing.conditional or not ASKED_FOR.match(text, thing.start, thing.end) or text.startswith(" by ", cue.end):
        return None
    if is_meetings_own(text, thing.start, thing.end):
        return None
    return Task(thing.start, end, cue.rule + "-thing", "request")
