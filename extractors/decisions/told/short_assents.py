"""Assent in a few words at the end of a sentence, or in one of its own: "… and all members were in support", "They agreed to this", "The Board was glad to accept".

What was assented to stands before it. Near misses: "The builders were asked to start sooner. They agreed." (nobody of the meeting), "The Council was pleased
to hear this" (no assent), "He said that the plan had gone to the District and it was accepted" (reported).
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.deciding_bodies import BODY_NOUN, is_own_body
from extractors.decisions.sentence_gates import GATES
from extractors.gates import needed_words

_BODY = rf"(?P<body>[Tt](?:he|his) (?P<qualifier>(?:[A-Z][\w’'&-]+ ){{0,4}}){BODY_NOUN}|(?:[Tt]he |[Aa]ll (?:the )?)?(?i:members|councillors|cllrs|commissioners|trustees|governors|directors)(?: present)?|(?:[Aa]ll|[Ee]veryone|[Ee]verybody|[Tt]hose)(?: present)?)"
_BEHIND = r"(?:^|(?:,? (?:and|but|so)|[,;]) )"
_DEED = r"(?:accept|support|approve|endorse|agree|adopt|recommend|proceed|help|contribute|fund|grant|allow|go (?:ahead|along)|do (?:so|this|it)|take (?:this|it|up|part)|give (?:its|their) (?:support|approval|consent|agreement|backing|permission))\b"
_GLAD = searched(
    rf"{_BEHIND}(?P<clause>{_BODY} (?:were|was) (?:all |both |quite |very |only too |also |therefore )*(?:content|happy|pleased|delighted|glad|willing|prepared|minded|keen) to {_DEED}[^;:]{{0,110}})$"
)
_IN_SUPPORT = searched(
    rf"{_BEHIND}(?P<clause>{_BODY} (?:were|was) (?:all |both |broadly |fully |unanimously )*(?:in (?:full |general |unanimous )?(?:support|agreement|favour)|(?:supportive|agreeable|content|happy))(?: (?:of|with) (?:this|that|it|the (?:idea|proposal|request|suggestion|plan)))?\.?)$"
)
# "This was put to the meeting and agreed, Cllr Hall voting against"
_PUT_AND_AGREED = re.compile(
    r"(?:This|It|The (?:matter|idea|question|suggestion)|That) was (?:then )?(?:put (?:to (?:the )?(?:meeting|members|council|committee|board|panel|trustees|group|governors)|forward)|(?:thought|felt|considered|judged) (?:to be )?(?:an? )?(?:[\w-]+ ){1,3}?),? ?and (?:was )?(?:duly |unanimously |then )*(?:agreed|approved|accepted|supported|adopted)\b(?: (?:by all|unanimously|in principle))?(?P<vote>,? (?:with )?[^.;:]{3,60} (?:voting against|against|dissenting|abstaining))?\.?$",
    re.IGNORECASE,
)
_NO_PROBLEM = re.compile(
    rf"{_BODY} (?:had|saw|raised) no (?:problems?|difficult(?:y|ies)|issues?|objections?|concerns?) (?:with|to|about|over|in) (?:this|that|it|(?:the|his|her|their) (?:idea|request|proposal|suggestion|plan))\.?$"
)
_GAVE = re.compile(
    rf"{_BODY} (?:\w+ly )?(?:gave|granted) (?:its|their|the) (?:full |formal |unanimous )?(?:agreement|consent|approval|support|blessing|backing|permission|go[- ]ahead|OK)(?: (?:to|for) (?:this|that|it))?\.?$"
)
# "After questions this was approved", "Following some talk it was agreed"
_AFTER_TALK = re.compile(
    r"(?:After|Following) [^,.;:]{3,60}?,? (?:this|these|it|they|both|all) (?:was|were) (?:then |duly |unanimously |all )*(?P<verb>agreed|approved|accepted|adopted|supported|noted)(?: unanimously| by all)?\.?$"
)
# "They agreed to this", where the sentence before asks the meeting
_THEY = re.compile(
    r"They (?:all |both |unanimously |readily )*(?:agreed|approved|accepted|assented|consented)(?: (?:to )?(?:this|that|it|do so))?\.?$"
)
_ASKS_MEETING = searched(
    rf"\b(?:[Aa]sked|[Ii]nvited|[Rr]equested|[Ss]uggested|[Pp]roposed|[Rr]ecommended)\b[^.;]{{0,60}}?\b(?:the (?:[A-Z][\w’'-]+ )?{BODY_NOUN}|(?:the )?(?i:members|councillors|trustees|governors))\b"
)
# "He saw no harm in it and this was agreed", "…, and it was agreed on that basis"
_THIS_AGREED = searched(
    r"(?:,? (?:and|but|so)|[,;]) (?P<clause>(?:this was (?:then |also |unanimously |duly )*(?:agreed|approved|accepted|supported|allowed)(?: to(?= by ))?|it was (?:then |also |unanimously |duly )*agreed)(?: (?:on (?:that|this) (?:basis|understanding)|with (?:thanks|pleasure|gratitude)|by all|by everyone|unanimously|in principle|as a trial|nem\.? con))?\.?)$"
)
_LOST_SIGHT = searched(r"\b(?:if|when|until|once|unless|had been|would be|previously|last (?:year|month|time))\b")
_ASKED_FOR = searched(r"\b(?:ask|request|suggest|propos|backing|support|permission|wish|want|like|offer|recommend|invit|idea)\w*")
_SAID = searched(r"\b(?:said|reported|noted|explained|advised|heard|told|felt|thought) (?:that|by|the|us)\b")
_THIS_AGREED_GATE = GATES.add(needed_words(_THIS_AGREED))
_OF_WHOLE = tuple((pattern, GATES.add(needed_words(pattern))) for pattern in (_PUT_AND_AGREED, _AFTER_TALK))
_OF_BODY = tuple((pattern, GATES.add(needed_words(pattern))) for pattern in (_NO_PROBLEM, _GAVE))
_OF_PART = tuple((pattern, GATES.add(needed_words(pattern))) for pattern in (_GLAD, _IN_SUPPORT))
SHORT_ASSENT = GATES.add(needed_words(_GLAD, _PUT_AND_AGREED, _AFTER_TALK, _NO_PROBLEM, _GAVE, _THEY, _THIS_AGREED, _IN_SUPPORT))
_LONGEST = 320  # characters of a sentence


def assenting_verb(words: str) -> str:
    """What is said of the thing: "After questions this was |approved|"; assent of persons agrees."""
    told = _AFTER_TALK.match(words)
    return told["verb"] if told else "agreed"


def find_short_assent(words: str, before: str, head: frozenset[str], held: int) -> tuple[int, int] | None:
    """Where in a sentence, which holds `held` of `GATES`, the words of an assent stand; `before` is the sentence before it in its paragraph."""
    if not held & SHORT_ASSENT or len(words) > _LONGEST:
        return None
    end = len(words)
    if words.startswith("They "):
        return (0, end) if _THEY.match(words) and _ASKS_MEETING.search(before) else None
    for pattern, gate in _OF_WHOLE:
        if held & gate and pattern.match(words):
            return 0, end
    for pattern, gate in _OF_BODY:
        if held & gate and (told := pattern.match(words)) and is_own_body(told["body"], told["qualifier"], head):
            return 0, end
    for pattern, gate in _OF_PART:
        for told in pattern.finditer(words) if held & gate else ():
            start = told.start("clause")
            if (
                is_own_body(told["body"], told["qualifier"], head)
                and not _LOST_SIGHT.search(words, 0, start)
                and not _SAID.search(words, 0, start)
                and (start == 0 or pattern is _GLAD or _ASKED_FOR.search(words[:start].lower()))
            ):
                return start, end
    if held & _THIS_AGREED_GATE and (told := _THIS_AGREED.search(words)) and not _LOST_SIGHT.search(words, 0, told.start()):
        return told.start("clause"), end
    return None
