"""Orders of the meeting: "The Clerk was instructed to write", "The public were asked to leave", "Standing orders were suspended".

Near miss: "The Clerk was asked to write" is work agreed in passing.
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.sentence_gates import GATES
from extractors.decisions.told.heard import Heard, Outcome
from extractors.gates import needed_words

# "The Clerk was instructed to write": the meeting orders; "was asked to" is work agreed in passing
_INSTRUCTED = searched(
    r"\b(?P<clause>(?:[Tt]he )?(?:[A-Z]?[\w’-]+ ){0,4}?(?:[Cc]lerk|[Oo]fficers?|[Ss]ecretary|[Tt]reasurer|[Cc]hief [Ee]xecutive|[Dd]irector|[Mm]anager|[Cc]hair(?:man|person)?|RFO|(?:(?:Cll?rs?|Councillors?|Mrs?|Ms|Miss|Dr)\.? )?[A-Z][\w’-]+(?: (?:and |& )?[A-Z][\w’-]+){0,3})(?: to the \w+)? (?:was|were) (?:then |also |duly )?(?:instructed|authori[sz]ed|directed|empowered|mandated|(?:given|granted) (?:delegated |full )?(?:authority|powers?|permission|(?:the )?go[- ]ahead|leave|clearance)) to \w+.*)$"
)
_ORDERED_TO = GATES.add(("authority to ", "power to ", "powers to ", "permission to ", "ahead to ", "leave to ", "clearance to ", "instructed to ", "authorised to ", "authorized to ", "directed to ", "empowered to ", "mandated to "))  # fmt: skip
_EXCLUDING = re.compile(
    r"That [^.;]{0,140}\b(?:press|public)\b[^.;]{0,80}\bbe excluded\b|(?:The |Members of the |All )?(?:press|public|Press|Public)\b(?:[^.;]{0,60}?\b(?:was|were) (?:then |duly |formally )?(?:excluded|asked to (?:leave|withdraw)|requested to (?:leave|withdraw))\b| and (?:the )?(?:press|public) excluded\b)"
    r"|(?:On the (?:proposal|proposition|motion) of [^;:]{3,120}?, )?(?P<into>[Tt]he (?:meeting|Council|Committee|Board) (?:then |now |accordingly )?(?:went|moved|proceeded|resolved itself) into (?:[“\"‘']?[Cc]ommittee\b[”\"’']?|(?:closed|private|confidential) session))(?! (?:at|on) (?:the|its) last)"
)
_EXCLUDING_GATE = GATES.add(needed_words(_EXCLUDING))
_SUSPENDING = re.compile(r"(?:[Ss]tanding [Oo]rders|The meeting) (?:was|were) (?:then |duly |formally )?(?:suspended|reinstated)\b")
_SUSPENDING_GATE = GATES.add(needed_words(_SUSPENDING))
ORDERED = GATES.add(needed_words(_INSTRUCTED, _EXCLUDING, _SUSPENDING))
_TOLD_OF = searched(r"\bthat\b|\bhad\b")


def find_order(heard: Heard) -> Outcome | None:
    """An order to somebody, to the public, or about the meeting itself."""
    words, end = heard.words, len(heard.words)
    if end < 400 and heard.held & _ORDERED_TO and (told := _INSTRUCTED.search(words)) and not _TOLD_OF.search(words[: told.start()]):
        return told.start("clause"), end, "resolution-instruction"
    if end >= 300:
        return None
    if heard.held & _EXCLUDING_GATE and (excluding := _EXCLUDING.match(words)):
        return max(excluding.start("into"), 0), end, "resolution-exclusion"
    if heard.held & _SUSPENDING_GATE and _SUSPENDING.match(words):
        return 0, end, "resolution-suspension"
    return None
