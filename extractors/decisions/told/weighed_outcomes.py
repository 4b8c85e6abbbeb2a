"""Things that were talked about first, and then taken: "The rota was explained by the Warden and accepted", "A form had been drawn up; this was approved".

Near miss: "The plan was discussed and agreed with the builders", where the talk goes on.
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.deciding_bodies import BODY_NOUN
from extractors.decisions.sentence_gates import GATES
from extractors.decisions.told.body_outcomes import ADVERBS
from extractors.decisions.told.heard import Heard, Outcome, undotted
from extractors.decisions.told.passive_outcomes import THING
from extractors.gates import needed_words

# "The rota was explained by the Warden and accepted", "Risk register updated and adopted"
_WEIGHED_THEN = re.compile(
    rf"(?P<subject>(?:The |This |These |All |Both )?[A-Z]?(?:[^.;:]|\.\d){{0,140}}?\b(?i:{THING}|Part (?:8|VIII|XI)|disposals?|schemes?|bye-?laws?)\b(?:[^.;:]|\.\d){{0,60}}?) (?:(?:was|were|had been|having been) )?(?:presented|read|circulated|reviewed|discussed|considered|tabled|proposed|amended|updated|changed|explained|outlined|introduced|checked|examined)\b"
    r"[^.;:]{0,100}?(?: and| &|, (?=agreed)) (?:(?:was|were) )?(?:\w+ly )?(?P<verb>re-?adopted|re-?approved|approved|adopted|agreed|accepted|ratified|endorsed|signed|noted)\b(?! (?:that|to)\b)(?!(?<=signed) by (?!(?:the )?(?:[Cc]hair|[Vv]ice|[Pp]resident|[Mm]ayor|[Cc]onven)))[^.;]{0,100}\.?$"
)
WEIGHED = GATES.add(needed_words(_WEIGHED_THEN))
_TALKED_OVER = re.compile(
    r" (?:was|were) (?:(?:discussed|considered|reviewed) and (?:unanimously )?agreed(?: (?:by all|unanimously))?|(?:discussed|considered|reviewed|examined|checked) and (?:duly )?noted)\.?$"
)
_BEFORE_SIGNED = searched(r"\b(?P<verb>approved|adopted|agreed|accepted|ratified) and (?:\w+ly )?signed\b")  # of two verbs the first
_AND_TAKEN = re.compile(
    r"(?: and| &|,) (?:(?:was|were) )?(?:\w+ly )?(?:re-?adopted|re-?approved|approved|adopted|agreed|accepted|ratified|endorsed|signed|noted)\b"
)
_UNSETTLED = searched(r"\b(?:that|which|who|if|had been|will|would)\b")
# "All of them were granted.", "Both applications were approved", where the things stand in the sentence before
_TAKEN_TOGETHER = re.compile(
    rf"(?:(?:With|Subject to) (?:that|this|those|these|the)\b[^,.;]{{3,60}}, )?(?:(?i:All|Both|These|Each)(?: of (?:these|them|the \w+))?(?: \w+)? (?:were|was)|All (?:two|three|four|five|six|seven|eight|nine|ten|of (?:these|them|the above))(?: (?:requests|applications|donations|grants|requests))?|Both (?:requests|applications|donations|grants)) {ADVERBS}(?:(?:accepted|approved|agreed|adopted|authori[sz]ed|passed|supported|granted|ratified|carried)\b|(?:received|noted)(?= by (?:the )?(?:{BODY_NOUN}|[Mm]embers|[Cc]ouncillors)\b|\.?$))[^.;:]{{0,60}}\.?$"
)
# "The return was gone through line by line, agreed and signed"
_READ_AND_TAKEN = re.compile(
    r"(?:This|These|It|They|The [^.;:]{3,80}?) (?:was|were) (?:then )?(?:read(?: out)?|reviewed|considered|discussed|presented|completed|checked|explained|gone through|circulated|shown)\b[^.;:]{0,60}?(?:, (?:and )?|(?<=[a-z]) and (?=agreed at [£€]))(?:duly |unanimously )?(?P<verb>agreed|approved|adopted|accepted)\b(?: and (?:duly )?signed\b)?(?:[^.;:,]|,(?=\d)){0,40}\.?$"
)
# "A new form had been drawn up; this was approved"
_THEN_TAKEN = searched(
    rf"(?:;|,|\b(?:and|so))(?: and| so)? (?:this|these|it|they|both|all) (?:was|were) {ADVERBS}(?:\w+ly )?(?P<verb>accepted|adopted|approved|ratified|passed|agreed|supported|granted|allowed)(?: and [^.;]{{2,40}} (?:was|were) (?P<last>accepted|adopted|approved|ratified|agreed))?(?: unanimously| by all)?(?:,? (?:provided|providing|subject to|on condition|on the understanding|so long as|as long as|with the proviso|with (?:one|two|that|this|these|those|minor|some|the))\b[^.;]{{3,110}}| for [^.;]{{3,60}}| by (?:the )?(?:governing body|(?:full )?(?:board|committee|council|panel|meeting|trustees|governors|members)))?\.?$"
)
_THEN_TAKEN_GATE = GATES.add(needed_words(_THEN_TAKEN))
# "The premium had not gone up and |the renewal was unanimously agreed"
_AND_UNANIMOUS = re.compile(
    r"[^.;]{8,200}?,? and (?P<clause>(?:the|this|these) (?:[\w’'-]+ ){1,6}?(?:was|were) (?:then )?unanimously (?:agreed|approved|adopted|accepted)\b[^.;:,]{0,40})\.?$"
)
# "Mr Hall thought that it should say more on ice and |the Plan was approved, subject to that being added|"
_AND_SUBJECT_TO = re.compile(
    rf"[^.;]{{8,240}}?,? and (?P<clause>(?:the|this|these) (?:[\w’'-]+ ){{0,5}}?(?i:{THING}) (?:was|were) (?:then |duly |unanimously )?(?:agreed|approved|adopted|accepted|endorsed)(?: as (?:amended|presented))?,? (?:subject to|provided|on condition|with (?:that|this|these|those|the) (?:change|addition|amendment|correction)s?)\b[^.;]{{0,110}}?)\.?$"
)
_SUBJECT_TO_GATE = GATES.add(("subject to", "provided", "on condition", "with th"))
TAKEN = GATES.add(needed_words(_TAKEN_TOGETHER, _READ_AND_TAKEN, _THEN_TAKEN, _AND_UNANIMOUS, _AND_SUBJECT_TO))
_TOLD_TO_BE = searched(r"\b(?:said|reported|noted|explained) that\b")


def find_weighed(heard: Heard) -> Outcome | None:
    """ "The rota was explained by the Warden and accepted"."""
    words = undotted(heard.words)
    if len(words) >= 300 or words.startswith("The following ") or not _AND_TAKEN.search(words):
        return None
    weighed = _WEIGHED_THEN.match(words)
    if weighed is None or not (
        heard.alone
        or heard.in_decision
        or weighed["verb"].removeprefix("re").removeprefix("-") in ("approved", "adopted", "accepted", "ratified")
        or _TALKED_OVER.search(words)
        or " seconded " in words
    ):
        return None
    return None if _UNSETTLED.search(weighed["subject"].removesuffix(" which")) else (0, len(words), "resolution-weighed")


def find_taken(heard: Heard) -> Outcome | None:
    """ "Both applications were approved", "The return was gone through line by line, agreed and signed", "…; this was approved"."""
    words, end = heard.words, len(heard.words)
    if _TAKEN_TOGETHER.match(words):
        return 0, end, "resolution-together"
    if (", " in words or " and agreed at " in words) and end < 240 and _READ_AND_TAKEN.match(words):
        return 0, end, "resolution-weighed"
    if " unanimously " in words and end < 300 and (taken := _AND_UNANIMOUS.match(words)) and not _TOLD_TO_BE.search(words):
        return taken.start("clause"), taken.end("clause"), "resolution-passive"
    if heard.held & _SUBJECT_TO_GATE and end < 400 and (taken := _AND_SUBJECT_TO.match(undotted(words))) and not _TOLD_TO_BE.search(words):
        return taken.start("clause"), taken.end("clause"), "resolution-passive"
    if end < 300 and heard.held & _THEN_TAKEN_GATE and _THEN_TAKEN.search(words) and not _TOLD_TO_BE.search(words):
        return 0, end, "resolution-then-taken"
    return None


def weighed_verb(words: str) -> str | None:
    """The verb that decides in "was explained and accepted": of "approved and signed" the first."""
    weighed = _WEIGHED_THEN.match(undotted(words)) if _AND_TAKEN.search(words) else None
    if weighed is None:
        return None
    first = _BEFORE_SIGNED.search(words) if weighed["verb"] == "signed" else None
    return first["verb"] if first else weighed["verb"]


def then_taken_verb(words: str) -> str | None:
    """The last verb of "it was accepted and the old form was withdrawn"."""
    taken = _THEN_TAKEN.search(words)
    return (taken["last"] or taken["verb"]) if taken else None
