"""Members who agree, or are happy with what was asked: "The Board agreed.", "All happy for the Treasurer to renew it", "Members were content with this".

Near misses: "Members were happy to hear of the grant" in the midst of a paragraph, "if all were content".
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.deciding_bodies import BODY_NOUN, is_own_body
from extractors.decisions.sentence_gates import GATES
from extractors.decisions.told.body_outcomes import ADVERBS
from extractors.decisions.told.heard import Heard, Outcome
from extractors.gates import needed_words

_HAPPY = searched(
    r"\b(?:(?i:all|everyone|everybody|those)(?: (?:the )?(?:members|councillors|cllrs|trustees|governors|directors))?(?: present)?|(?:The )?(?:Members|Councillors|Cll?rs|Commissioners|Trustees|Governors|Directors|[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Pp]anel|[Gg]roup|[Ff]orum|meeting)(?: present)?|(?:the )?(?:members|councillors|trustees|governors)(?: present)?)"
    r"(?: (?:considered|discussed|reviewed|debated|weighed) [^,.;]{3,60}?,? and)? (?:were|was) (?:all |both |broadly |fully )?(?:happy|content|minded(?= to\b)|in agreement|in favour|agreeable)(?: (?:with\b(?! (?:the |his |her |their |its )?(?:[\w’-]+ )?(?:standard|service|progress|work|performance|quality|results?|state|condition|way)\b)|(?:to|of|for|that)\b)| so\b|\.?$)"
)
WERE_HAPPY = GATES.add(needed_words(_HAPPY))
_LEADS_HAPPY = re.compile(r"(?:(?:After|Following|With|On) [^,;.]{3,50},? )?")  # what may stand before it where more is said behind it
# "All happy for the Treasurer to renew it"
_ALL_HAPPY = re.compile(
    r"(?:All|Everyone|Everybody|Members|Commissioners|Trustees|Governors) (?:happy|content|fine|agreeable) (?:for|to|with|that) \S"
)
ALL_HAPPY = GATES.add(needed_words(_ALL_HAPPY))
_DEED = re.compile(
    r"(?:pay|buy|purchase|spend|order|donate|renew|write|ask|send|circulate|review|contact|book|arrange|delegate|endorse|adopt|defer|recommend|approve|note|receive|support|accept|buying|paying|asking|writing|inviting|sending)\b"
)
_PLEASING = searched(r"\b(?:(?:for|with) [^.;,]{2,50}? to|(?:content|happy|minded|agreeable) to|in favour of) (?P<deed>[A-Za-z].*)$")
# "The Board agreed.", "Members approved this": to what was asked or put forward right before
_ASSENT = re.compile(
    rf"(?P<body>(?:The |This )?(?P<qualifier>(?:[A-Z][\w’'&-]+ ){{0,4}}){BODY_NOUN}|(?:The |All )?(?:Members|Councillors|Cll?rs|Commissioners|Trustees|Governors|Directors)(?: present)?|All(?: present)?|They all|They unanimously|Everyone(?: present)?) {ADVERBS}(?:agreed|approved|concurred|accepted|assented)(?: (?:to|with) (?:this|that|these|it|the (?:request|proposal|suggestion)|(?:its|their|his|her) \w+)| this| these| it)?(?: unanimously| in principle|,? by (?:a majority(?: vote)?|\(?\w+ ?(?:votes )?(?:to|-|–) ?\w+\)?(?: votes)?))?\.?$"
)
ASSENTED = GATES.add(needed_words(_ASSENT))
_IF = searched(r"\bif\b")


def is_assent(words: str, head: frozenset[str], held: int) -> bool:
    """Whether a sentence, which holds `held` of `GATES`, only says that the meeting agreed to what the one before it puts forward: "The Board agreed."."""
    found = _ASSENT.fullmatch(words) if held & ASSENTED else None
    return found is not None and is_own_body(found["body"], found["qualifier"], head)


def find_were_happy(heard: Heard) -> Outcome | None:
    """ "Members were content with this": alone, or at the beginning of a sentence that goes on to what they were happy for."""
    words = heard.words
    happy = _HAPPY.search(words) if len(words) < 240 and " vote " not in words else None
    if happy is None or (_IF.search(words[: happy.start()]) and " all present were" not in words):
        return None
    if heard.alone or (_LEADS_HAPPY.fullmatch(words, 0, happy.start()) is not None and happy.group().endswith((" for", " that"))):
        return 0, len(words), "resolution-content"
    return None


def find_all_happy(heard: Heard) -> Outcome | None:
    """ "All happy for the Treasurer to renew it"."""
    return (0, len(heard.words), "resolution-content") if len(heard.words) < 240 and _ALL_HAPPY.match(heard.words) else None


def what_pleases(words: str) -> str:
    """What all are happy for somebody to do: "pay the licence" in "All happy for the Treasurer to pay the licence"."""
    deed = _PLEASING.search(words)
    return deed["deed"] if deed and _DEED.match(deed["deed"].lower()) else "agreed"
