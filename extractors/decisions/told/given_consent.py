"""Consent and powers that the meeting gives: "Approval was given for a new shed", "Authority to sign was delegated to the Clerk".

Near miss: "Permission was granted for the porch": planning permission is another body's to give.
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.deciding_bodies import BODY_NOUN, is_own_body
from extractors.decisions.sentence_gates import GATES
from extractors.decisions.told.heard import Heard, Outcome
from extractors.gates import needed_words

_GRANT = r"(?:approval|consent|agreement|permission|authori[sz]ation|authority)"
# "Approval was given for a new shed", "The Board gave its consent to the sale"; planning permission is another body's to give
_GIVEN = searched(
    rf"(?:(?:Unanimous|Formal|Final|Delegated|Retrospective|Board|Council|Committee|Provisional|Full) )?(?i:{_GRANT})(?P<deed> to [a-z]{{3,}} [^.;:]{{3,100}}?)? (?:was|were) (?:also |duly |then |unanimously |therefore |accordingly )?(?:given|granted|extended) (?:to|for|subject|with|on condition|provided)\b(?(deed)(?!.*\bby (?:the|an?|[A-Z])))"
    r"|(?:The |Full |Delegated )?(?i:authority|powers?)(?: (?:to|for|over|of) [^.;:]{3,120}?)? (?:was|were) (?:also |duly |then |unanimously |therefore |accordingly )?(?:delegated|given|granted|remitted|conferred) (?:up)?(?:on|to) (?=(?:the|a|an|all|both) |[A-Z])(?!.*\b(?:[Aa]ct|[Rr]egulations|last|previously|in (?:19|20)\d\d)\b)"
)
_GIVEN_GATE = GATES.add(needed_words(_GIVEN))
_GIVING = searched(
    rf"(?P<body>(?:The |This )(?P<qualifier>(?:[A-Z][\w’'&-]+ ){{0,4}}){BODY_NOUN}|(?:The |All )?(?:Members|Councillors|Commissioners|Trustees|Governors|Directors)) (?:\w+ly )?(?:gave|granted) (?:the |its |their |unanimous |formal |full |delegated )*(?:{_GRANT}|go-?ahead|backing|blessing) (?:to|for)\b"
)
_GIVING_GATE = GATES.add(needed_words(_GIVING))
CONSENTED = GATES.add(needed_words(_GIVEN, _GIVING))
# "The Panel considered the draft and gave its approval", "… and was content to endorse it"
_GAVE = re.compile(
    r" and (?:(?:\w+ly )?gave (?:its|their) (?:\w+ )?(?P<what>approval|agreement|endorsement|support|consent|backing|blessing)|(?:was|were) (?:all )?(?:content|happy|pleased|willing) to (?P<verb>[a-z]+))\b"
)
_GIVEN_AS = {"support": "supported", "backing": "supported", "endorsement": "endorsed", "agreement": "agreed"}


def find_consent(heard: Heard) -> Outcome | None:
    """Consent given, by nobody who is named or by the body that met."""
    words = heard.words
    if len(words) >= 300:
        return None
    if (heard.held & _GIVEN_GATE and _GIVEN.match(words)) or (
        heard.held & _GIVING_GATE and (giving := _GIVING.match(words)) and is_own_body(giving["body"], giving["qualifier"], heard.head)
    ):
        return 0, len(words), "resolution-given"
    return None


def given_verb(words: str) -> str:
    """Whether a power was delegated or a thing approved: "Delegated authority was given to the Clerk"."""
    return "delegated" if "delegated" in words.lower() else "approved"


def consenting_verb(words: str) -> str | None:
    """What a body did that gave its approval or was content to endorse: "approved", "endorse"."""
    gave = _GAVE.search(words)
    return (gave["verb"] or _GIVEN_AS.get(gave["what"], "approved")) if gave else None
