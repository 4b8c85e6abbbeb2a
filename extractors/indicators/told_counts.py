"""Bare numbers that a few words beside them make counts, whatever is counted: those who went, what alone is left, where something is now to be had."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.gates import needed_words
from extractors.indicators.extent import NOUN
from extractors.indicators.groups import CuedSentence
from extractors.indicators.lead_ins import ABOUT
from extractors.indicators.role_words import SENTENCE_GATES
from extractors.quantities.quantity import Quantity

# All are for small letters.
# "Five had given notice since May"
_GAVE_NOTICE = re.compile(
    r"\s(?:had|have|has)\s(?:now\s|already\s|also\s|since\s|recently\s)?(?:resigned|retired|handed\sin\s(?:their\s|his\s|her\s)?(?:notice|resignations?)|given\s(?:in\s)?(?:their\s|his\s|her\s)?notice)\b"
)
# "only 9 keepers and helpers have signed up"
_JOINED = re.compile(
    r"\s(?:[\w’'-]+\s){1,5}?(?:had|have|has)\s(?:now\s|already\s|since\s)?(?:signed\sup|registered|enrolled|subscribed|volunteered)\b"
)
_FEW = 3
# "only one lifeguard remained"
_ONLY = searched(r"\b(?:only|just)\s$")
_REMAINS = re.compile(
    r"\s(?:[a-z][\w’'-]*\s){1,4}?(?:remain(?:ed|s)?|(?:was|were|is|are)\s(?:now\s|still\s)?left)(?=[,;.]|$|\s(?:and|in|on|at)\b)"
)
# "the scheme was now running in |14 halls"
_TO_BE_HAD = searched(
    rf"\b(?:is|are|was|were|been|now|being)\s(?:now\s|also\s|already\s|currently\s|only\s)*(?:available|running|operating|in\s(?:use|place|operation)|live|piloted|trialled|up\sand\srunning)\s(?:in|at|across|to)\s{ABOUT}$"
)
_NOT_YET = searched(r"\b(?:will|would|could|should|may|might|to|shall|must)\s(?:\w+\s)?be\s")
# "a petition with |310 names"
_PETITION = searched(rf"\bpetition\s(?:of|with|bearing|containing|signed\sby)\s{ABOUT}$")
_SIGNED = re.compile(r"\s(?:[a-z]+\s)?(?:names|signatures|signatories|people|residents|parents|tenants|households|traders)\b")
# "there were |41 others"
_OTHERS = re.compile(r"\sothers\b")
_THERE = searched(rf"\bthere\s(?:were|are|had\sbeen|have\sbeen)\s(?:now\s|also\s|already\s)?{ABOUT}$")
_SEVERAL = 5
# "four of the fines were for litter"
_PARTS = re.compile(
    r"\sof\s(?:the|these|those|our)\s(?P<things>(?:[a-z][\w’'-]*\s){1,3}?)(?:relat(?:ed|e)|concern(?:ed)?|were|are|had|have|came|involved|resulted)\s"
)
# "nine of those on the quay stood empty", "three of the pumps in the yard were broken"
_OF_THOSE = re.compile(
    r"\sof\s(?:those|the|these|our)\s(?:(?!(?:and|but|which|who|that|would|will|could|should|members?|councillors?|committee|board|council|governors|trustees|present)\b)[\w’'-]+\s){1,6}?"
    r"(?:(?:were|are)\s(?:still\s|now\s|also\s)?(?:(?:more|less)\sthan\s(?:an?|two|three|four|five|six|\d+)\s|past\s(?:their|its|the)|empty|vacant|broken|closed|shut|late|overdue|outstanding|open|occupied|let|unlet|waiting|on\s(?:the|a)\swaiting|without|covered|out\sof|not\s|in\s(?:use|need|poor|good|arrears)|unfit|damaged|missing|complete[d]?|behind|in\splace)|stood\s(?:empty|idle|vacant)|lay\s(?:empty|idle)|had\s(?:not\s|no\s|never\s)|did\snot\s|have\s(?:no|not)\s|remained\s)"
)
# "three call points were not working", "six plots had nothing grown on them", "eleven berths stood empty", "nine lanes remained on the list"
_STANDS_SO = re.compile(
    r"\s(?:(?!(?:and|but|which|who|that|of|members?|councillors?|people|residents|questions?|actions?|items?|matters?)\b)[a-z][\w’'-]*\s){1,3}?(?:(?:in|at|on|across)\s(?:the\s)?[\w’'-]+\s(?:[\w’'-]+\s){0,2}?)?"
    r"(?:(?:was|were|are|is)\s(?:still\s|now\s|found\s(?:to\sbe\s)?)?(?:not\s(?:working|lit|lighting|in\suse|insured|registered|licensed|occupied|fit)|out\sof\s(?:order|use|action|service)|broken|unlit|unsafe|dangerous|missing|in\s(?:custody|arrears|hospital)|on\s(?:remand|(?:the|our|a)\s(?:waiting\s)?(?:list|register)))\b|had\s(?:nothing|no\sone|nobody)\s|(?:had|have)\snot\s(?:yet\s|been\s)*(?:paid|returned|replied|renewed|visited|seen|started|finished|completed|cleared|inspected|registered|claimed)\b|(?:was|were|are|is)\s(?:now\s|still\s|well\s)?past\s(?:their|its|the)\s|(?:h[oe]ld|holds|carry|carried|carries|have|had|has)\s(?:(?:more|fewer|less)\sthan|over|under)\s(?!(?:one|the|a)\b)|stood\s(?:empty|idle|vacant)\b|lay\s(?:empty|idle)\b|remain(?:ed|s)?\son\s(?:the|its|our)\s(?:waiting\s)?list\b)"
)
# "Of 30 hulls in the yard |eleven had been surveyed"
_OF_MANY = re.compile(
    r"of\s(?:about\s|some\s|over\s|nearly\s)?(?:\d[\d,]*|(?!(?:the|these|those|our|its|which|whom)\b)[a-z-]+)\s(?:(?!(?:and|but|which|who|whom)\b)[\w’'()/-]+\s){1,8}?,?\s?(?:only\s|just\s|some\s)?"
)
_DOES_SO = re.compile(
    r"\s(?:\([^()]{1,12}\)\s)?(?:were|had|was|have|has|are|is|met|missed|passed|failed|remain\w*|did|said|supported|opposed|objected|came|related|went|took)\b"
)
# "Nine not returned", "Three empty at present": notes of how many are so
_NOTED_SO = re.compile(
    r"\s(?:still\s|now\s|yet\s)?(?:not\s(?:yet\s)?[a-z]+(?:ed|id|en|ne|nt|t)|still\sto\s[a-z]+|vacant|empty|unpaid|unlet|unsold|unfilled|outstanding|overdue|missing|spare|broken|in\sarrears|on\sthe\s(?:waiting\s)?list)(?=[,.;:(]|$|\s(?:and|but|at|on|so|now|with|[–—-])\s)"
)
# "the yard has |three at the moment"
_HAS = (" has ", " have ", " had ", " has only ", " have only ", " had only ")
_AT_PRESENT = re.compile(
    r"\s(?:at\s(?:the\smoment|present)|in\spost|on\sthe\sbooks|just\snow|currently)(?=[,.;]|$|\s(?:and|but|where|when|against)\b)"
)
# "One motorist was fined", "two youths had been arrested"
_DEALT_WITH = re.compile(
    r"\s(?:(?:local|young|elderly|further|other)\s)?(?:drivers?|motorists?|riders?|cyclists?|m[ae]n|males?|females?|wom[ae]n|persons?|people|youths?|boys?|girls?|teenagers?|juveniles?|suspects?|offenders?|vehicles?|cars?|vans?|motorbikes?|dogs?)\s(?:(?:aged|from|in|with)\s[\w’'-]+\s(?:[\w’'-]+\s)?)?(?:(?:was|were|has\sbeen|have\sbeen|had\sbeen)\s(?:also\s|since\s)?)?(?:reported\sfor|arrested|charged|cautioned|fined|summonsed|prosecuted|ticketed|seized|detained|stuck|trapped|stranded|cut\soff|locked\s(?:in|out))\b"
)
_GOES, _LEAVES, _RUNS, _ASKS, _JOINS = (
    SENTENCE_GATES.add(needed_words(pattern)) for pattern in (_GAVE_NOTICE, _REMAINS, _TO_BE_HAD, _PETITION, _JOINED)
)
_POLICES = SENTENCE_GATES.add(
    ("reported for", "arrested", "charged", "cautioned", "fined", "summonsed", "prosecuted", "ticketed", "seized", "detained", "stuck", "trapped",
     "stranded", "cut off", "locked ")
)  # fmt: skip


# "Five of the eight trustees had finished the toolkit"
_TRAINED = re.compile(
    r"\s(?:[\w’'-]+\s){0,3}?(?:had|have|has)\s(?:now\s|all\s|already\s|still\sto\s)?(?:finished|completed?|done|passed|taken|attended|undertaken)\s(?:(?:the|their|its|an?|this|our|all)\s)?(?:[\w’'-]+\s){0,3}?(?:training|courses?|toolkit|modules?|induction|refresher|e-learning|self-assessment)\b"
)
# "34 of our surgeries hold a Good or better"
_HOLDS_GRADE = re.compile(r"\s(?:[\w’'-]+\s){1,7}?(?:hold|held|holds|carry)\s(?:an?\s)?(?:overall\s)?[“‘\"']?(?:good|outstanding)\b")
# "31 recommendations, |twelve of them finished"
_OF_THEM_SO = re.compile(
    r"\sof\s(?:them|which|these|those)\s(?:are\s|were\s|now\s|all\s|already\s|still\s)*(?:finished|completed?|closed|done|open|outstanding|overdue|implemented|late|on\strack|not\s(?:yet\s)?started|met|missed)(?=[,.;)]|$|\s(?:and|by|in|at|so)\b)"
)
_NET = (" net loss of ", " net gain of ", " net increase of ", " net reduction of ", " net decrease of ", " net rise of ", " net fall of ")
_SCHOOLED, _HOLDS = (
    SENTENCE_GATES.add(("train", "course", "toolkit", "module", "induction", "refresher", "e-learning", "self-assess")),
    SENTENCE_GATES.add((" hold", " held", " carry")),
)
_MANY = 10
# "had looked at |47 applications"
_LOOKED_AT = tuple(
    f" {have} {done} "
    for have in ("had", "has", "have")
    for done in ("looked at", "considered", "dealt with", "commented on", "examined", "heard")
)
_STANDS_IDLE = SENTENCE_GATES.add(needed_words(_STANDS_SO))
_POINTERS = ("the ", "these ", "those ", "our ", "its ")


def is_told(sentence: CuedSentence, quantity: Quantity, before: str) -> bool:
    """Whether such words stand beside a bare number; `before` is what its sentence or statement says before it, in small letters."""
    said, at, end, held = sentence.said, quantity.end, sentence.end, sentence.held
    if held & _GOES and quantity.value > 1 and _GAVE_NOTICE.match(said, at, end):
        return True
    if held & _JOINS and quantity.value >= _FEW and _JOINED.match(said, at, end):
        return True
    if held & _LEAVES and _ONLY.search(before) and _REMAINS.match(said, at, end):
        return True
    if held & _RUNS and quantity.value > 1 and _TO_BE_HAD.search(before) and not _NOT_YET.search(before) and NOUN.match(said, at, end):
        return True
    if held & _ASKS and _PETITION.search(before) and _SIGNED.match(said, at, end):
        return True
    if quantity.value >= _SEVERAL and _OTHERS.match(said, at, end) and _THERE.search(before):
        return True
    if quantity.value > 1 and said.startswith(" of ", at) and _OF_THOSE.match(said, at, end):
        return True
    if quantity.value >= _MANY and before.endswith(_LOOKED_AT) and NOUN.match(said, at, end):
        return True
    if held & _STANDS_IDLE and quantity.value > 1 and not before.endswith(_POINTERS) and _STANDS_SO.match(said, at, end):
        return True
    if before.endswith(_NET) and NOUN.match(said, at, end):
        return True
    if held & _SCHOOLED and _TRAINED.match(said, at, end):
        return True
    if held & _HOLDS and quantity.value > 1 and _HOLDS_GRADE.match(said, at, end):
        return True
    if quantity.value > 1 and said.startswith(" of ", at) and _OF_THEM_SO.match(said, at, end):
        return True
    if (
        said.startswith("of ", sentence.start)
        and _OF_MANY.fullmatch(said, sentence.start, quantity.start)
        and _DOES_SO.match(said, at, end)
    ):
        return True
    if quantity.start == sentence.start and quantity.value > 1 and _NOTED_SO.match(sentence.text, at, end):
        return True
    if before.endswith(_HAS) and _AT_PRESENT.match(said, at, end):
        return True
    if held & _POLICES and _DEALT_WITH.match(said, at, end):
        return True
    return quantity.value > 1 and _is_part(sentence, quantity)


def _is_part(sentence: CuedSentence, quantity: Quantity) -> bool:
    """Whether a number tells how many of a measure's things were such: "four of the fines were for litter"."""
    parts = _PARTS.match(sentence.said, quantity.end, sentence.end) if sentence.said.startswith(" of ", quantity.end) else None
    return parts is not None and any(
        cue.label == "measure" and parts.start("things") <= cue.start and cue.end == parts.end("things") - 1 for cue in sentence.cues
    )
