"""What is to be done to a thing, whoever does it: "Potholes to be reported", "To go on the May agenda", "A further letter to go"."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.actions.agents import agent_in
from extractors.actions.papers import COMES_BACK, PAPERS
from extractors.actions.task import Task, clause_end
from extractors.actions.words import NEVER, done_verb, is_owed, verb_class
from extractors.beginnings import searched
from extractors.outline import Sentence, text_of
from extractors.people import mentions_in

# "|To be| reported to the landlord"
BARE = re.compile(r"(?:[^.:;–—]{2,60}(?: [–—-]|:) )?(?P<to>To (?=be \w|go (?:on|in|to|into|out)\b|come (?:back )?to\b|return to\b))")
# "The drain in Mill Lane to be reported again": no verb may stand before it, and none after it ("The works to be done were …")
_THING = re.compile(
    r"(?:[^.:;–—]{2,60}(?: [–—-]|:) )?(?P<subject>(?=[A-Z])(?:(?!(?:was|were|is|are|be|had|has|have|will|would|should|to|that|which|who|said|agreed|noted|proposed|recommended|asked|requested|resolved|thanked|reported|offered|undertook|promised|volunteered|pledged|committed|happy|willing|pleased|glad|content|wanted|hoped|wished|expected|confirmed|need|needs|due|able|likely|not|how|what|when|if|whether)\b)[\w’'&/(),-]+ |to (?<=[Vv]isit to )|to (?<=[Ll]etter to )|to (?<=[Cc]hanges to )|to (?<=[Rr]epairs to )|to (?<=[Rr]esponse to )|to (?<=[Ll]ink to )){1,14}?)(?<!ed )to (?=be |come |go[ .,]|return )"
)
# "The code of the lock to |be changed|": a participle that no list holds
_ANY_WORK = re.compile(
    r" be (?:also )?(?!(?:allowed|based|believed|charged|considered|decided|expected|increased|judged|limited|named|needed|noted|observed|pleased|played|raised|refused|rejected|required|reduced|satisfied|treated|used|supposed|voted|welcomed|wanted)\b)[a-z]{2,}ed(?=[.,;]| (?!(?:to|that|as)\b)[a-z]|$)"
)
_NO_THING = re.compile(
    r"(?:Proposals?|Applications?(?! to be (?:submitted|made|sent|lodged|drafted|completed|prepared)\b)|Recommendations?|Decisions?|Motions?|Amendments?|Resolved|Agreed|Purpose|Aims?|Objectives?|Apologies|Dates?|Time|Thanks|Funding|Authority|Right|Due|RESOLVED|AGREED|Nothing|No|To)\b"
)
# "To be reviewed |by the Inspectorate|"
_BY_INSPECTORS = re.compile(
    r" (?:again )?by (?:the )?(?:Estyn|Ofsted|CQC|CIW|HIW|HMI\w*|Care (?:Quality Commission|Inspectorate)|Education Scotland|HIQA|Regulator|[Ii]nspectors|[Ii]nspectorate|[Ee]xternal [Aa]uditors?|ETI)\b"
)
# What others have ahead of them: "The home |expects to be inspected| again in May"
_AWAITS = re.compile(
    r"(?:[^.;]{0,80} )?(?:expects?|expected|hopes?|hoped|wants?|wanted|wishes|waits?|waiting|asks?|stands?|seems?|appears?|ought|has|have|had) to be "
)
_FINITE_AFTER = searched(r"\b(?:was|were|is|are|had|has|have|will|would|should|must|can|could|may|might|includes?|included)\b")
# "A further letter to go"
_LETTER_GOES = re.compile(
    r"(?=.{0,60}\b(?:letter|reminder|e-?mail|notice|card|invitation|account|form|claim|return|photo|map|article|cop(?:y|ie))s? to)"
)
# "Phone number to |be given to Jo Hall|"
_HANDED_OVER = re.compile(r"be (?:given|shown|returned|handed|told) to (?:the )?[A-Z]")
# "Next meeting 4 June, place to be agreed"
TO_FOLLOW = searched(
    r"\b(?:venue|dates?|times?|place|location|agenda) to be (?:confirmed|agreed|fixed|announced|arranged|advised|decided|set|notified)\b",
    re.IGNORECASE,
)


def bare_task(doc: Doc, sentence: Sentence, found: re.Match[str]) -> Task | None:
    """What is to be done with no thing named, where a sentence opens as `BARE` found: "To be reported to the landlord"."""
    text = text_of(doc)
    if comes := COMES_BACK.match(text, found.end() - 1, sentence.end):  # "To go on the May agenda"
        return Task(found.start("to"), clause_end(text, comes.end(), sentence.end), "action-to-be-done", "request")
    passive = done_verb().match(text, found.end() - 1, sentence.end)
    if passive is None or verb_class(passive) == "plain" or NEVER.match(text, found.end() - 1, sentence.end):
        return None
    if _BY_INSPECTORS.match(text, passive.end(), sentence.end):
        return None
    end = clause_end(text, passive.end(), sentence.end)
    return Task(found.start("to"), end, "action-to-be-done", "request", agent_in(doc, passive.end(), end))


def thing_to_be(doc: Doc, sentence: Sentence, *, of_parish: bool) -> Task | None:
    """What is left to be done to a thing: "Potholes to be reported", "An update to come back to the Board in June"; in a parish any work counts."""
    text = text_of(doc)
    found = _THING.match(text, sentence.start, sentence.end)
    if (
        found is None
        or NEVER.match(text, found.end() - 1, sentence.end)
        or _NO_THING.match(text, found.start("subject"))
        or _AWAITS.match(text, found.start("subject"), found.end() + len("be "))
    ):
        return None
    at, begin = found.end() - 1, found.start("subject")
    if comes := COMES_BACK.match(text, at, sentence.end):
        return Task(begin, clause_end(text, comes.end(), sentence.end), "action-to-come-back", "request")
    if text.startswith(" go", at) and _LETTER_GOES.match(text, begin, sentence.end):
        also = text.find(" and ", at, sentence.end)
        stop = clause_end(text, at, also if also > 0 else sentence.end)
        return Task(begin, stop, "action-thing-to-be", "request")
    passive = done_verb().match(text, at, sentence.end)
    if passive is None and of_parish and (other := _ANY_WORK.match(text, at, sentence.end)):
        return Task(
            begin, clause_end(text, other.end(), sentence.end), "action-thing-to-be", "request", agent_in(doc, other.end(), sentence.end)
        )
    if passive is None or text.startswith((":", " to read"), passive.end()):
        return None  # "the minute to be amended to read: …"
    end = clause_end(text, passive.end(), sentence.end)
    agent = agent_in(doc, passive.end(), end)
    if agent is None and TO_FOLLOW.search(text, max(sentence.start, at - 12), passive.end()):
        return None
    if not _is_wanted(doc, found, passive, end, of_parish=of_parish) or _FINITE_AFTER.search(text, passive.end(), end):
        return None
    return Task(begin, end, "action-thing-to-be", "request", agent)


def _is_wanted(doc: Doc, found: re.Match[str], passive: re.Match[str], end: int, *, of_parish: bool) -> bool:
    """Whether what is to be done to a thing follows the meeting up, is owed to it or done by somebody named, or is work of a parish or on a paper."""
    text, level = text_of(doc), verb_class(passive)
    if level == "follow_up" or is_owed(text, passive.end(), end):
        return True
    if level == "work" and (of_parish or PAPERS.search(found["subject"])):
        return True
    if agent_in(doc, passive.end(), end, person=True):
        return True
    return _HANDED_OVER.match(text, found.end(), end) is not None and bool(mentions_in(doc, passive.end(), end))
