"""What was made of a thing, jotted down with a bare participle behind it: "Public excluded, 8.25pm", "Asset register received", "Pension left to next meeting".

Near misses: "Grant received" (news), "Milk left to go sour", "Mr Oakes left for another meeting".
"""

from __future__ import annotations

import re

from extractors.decisions.jotted.fragments import FINITE, ShortOutcome
from extractors.decisions.sentence_gates import GATES
from extractors.gates import needed_words

_EXCLUDED = re.compile(
    r"(?P<clause>(?:(?:Members of the |The )?[Pp]ublic(?:(?: and|,| &)(?: the)? [Pp]ress)?|(?:The )?[Pp]ress(?: and|,| &)(?: the)? [Pp]ublic) (?:(?:was|were) (?:then )?)?excluded)(?:,? (?:at )?\d{1,2}[.:]?\d{0,2} ?[ap]\.?m\.?| for [^.;:]{3,60}| from [^.;:]{3,60})?\.?$"
)
# "Asset register received, bench to come off it", "Figures noted"
_RECEIVED = re.compile(
    r"(?P<clause>(?:(?:The|Revised|Draft|Annual|Latest|Updated|Final) )?[A-Z][\w’'-]*(?: [\w’'&-]+){0,4}?(?<=[a-z])(?<! be) (?P<verb>received|noted))(?:,(?! (?:and|but|which|who|from|by) ) [^.;:]{3,80})?\.?$"
)
_PAPER = re.compile(
    r"(?:[\w’'&-]+ ){0,5}(?i:registers?|inventory|schedule|log|statements?|assessments?|accounts|returns?|surveys?|reconciliation|budget monitoring|minutes|(?P<told>figures?|numbers|position|progress|contents?|results?|dates?|changes?|situation|balances?|takings|comments|totals?|outcome))$"
)
_WHEN = r"(?:the |our )?(?:next (?:meeting|time|month|year)|(?:new|following|coming) (?:year|season|month)|(?:(?:early|late|mid) )?(?:spring|summer|autumn|winter|AGM|January|February|March|April|May|June|July|August|September|October|November|December)|[A-Z]?\w+ meeting|(?:another|a later) (?:meeting|time|day|date))"
# "Pension left to next meeting", "Rents left as they are"
_LEFT = re.compile(
    rf"(?P<subject>[A-Z£][^.;:!?]{{2,60}}?(?<![–—-])),? left (?:over )?(?:(?P<when>(?:to|till?|until) {_WHEN}|for (?:the )?next (?:meeting|time))|(?P<same>as (?:they are|it is|before|now|at present)|unchanged)|(?:to|with) (?:the )?(?P<whom>(?:[A-Z][\w’'-]+ ){{0,2}}(?:Officer|Clerk|Chair\w*|Secretary|Treasurer|Warden|Committee|Council|District|County|Group)))\b[^.;:]{{0,60}}\.?$"
)
_LEFT_ALONE = re.compile(
    r"Left (?:to|with) (?:the )?(?:[A-Z][\w’'-]+ ){0,3}(?:Officers?|County|District|Borough|Council|Committee|Clerk|Chair\w*|Secretary|Treasurer|Group)(?: to (?:decide|settle|deal with|choose|arrange)\b[^.;:]{0,60})?\.?$"
)
# "Mandate: Ms Hall to be added, Mr Poole to come off"
_SIGNS = re.compile(
    r"(?:The )?(?:[Bb]ank )?(?:[Mm]andate|[Ss]ignator(?:y|ies))(?::| [–—-]) (?P<clause>[A-Z][^.;:]{1,60}? to (?:be (?:added|removed|taken off)|come off|go on|join)\b[^.;:]{0,80})\.?$"
)
_STAFF = re.compile(r"(?:The )?(?:Clerk|Chair)[’']s ")
_SOMEBODY = re.compile(r"(?:(?:Cll?rs?|Councillors?|Mrs?|Ms|Miss|Dr|Rev) .*|[A-Z]{2,3}|[A-Z][a-z]+ (?:and )?[A-Z][a-z]+)")
_EXCLUDED_GATE, _LEFT_GATE = GATES.add((" excluded",)), GATES.add((" left ", "left to", "left with"))
_RECEIVED_GATE, _SIGNS_GATE = GATES.add((" received", " noted")), GATES.add(needed_words(_SIGNS))
BARE_NOTES = (" excluded", " left ", "left to ", "left with ", " received", " noted", *needed_words(_SIGNS))


def find_bare_note(sentence: str, held: int, *, others_decide: bool) -> ShortOutcome | None:
    """What was made of a thing in a sentence that holds `held` of `GATES`; `others_decide` says that its item tells what another body made of applications."""
    if len(sentence) > 160:
        return None
    if held & _EXCLUDED_GATE and (excluded := _EXCLUDED.match(sentence)):
        return ShortOutcome(0, excluded.end("clause"), "Public excluded")
    if held & _RECEIVED_GATE and (taken := _RECEIVED.match(sentence)):
        paper = _PAPER.fullmatch(sentence, 0, taken.start("verb") - 1)
        if paper and not FINITE.search(paper.group()) and not (paper["told"] and taken["verb"] == "received"):
            return ShortOutcome(0, taken.end("clause"), taken["verb"])
    if held & _LEFT_GATE:
        return _find_left(sentence)
    if held & _SIGNS_GATE and not others_decide and (signs := _SIGNS.match(sentence)):
        return ShortOutcome(signs.start("clause"), signs.end("clause"), None)
    return None


def _find_left(sentence: str) -> ShortOutcome | None:
    if _LEFT_ALONE.match(sentence):
        return ShortOutcome(0, len(sentence), "referred")
    left = _LEFT.match(sentence)
    if left is None or FINITE.search(_STAFF.sub("", left["subject"])) or _SOMEBODY.fullmatch(left["subject"]):
        return None
    return ShortOutcome(0, len(sentence), "deferred" if left["when"] else "agreed" if left["same"] else "referred")
