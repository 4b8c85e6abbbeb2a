"""Grades beside numbers: how many have one counts, what a thing was graded does not.

"27 were rated good, one outstanding", "41 are Good or better, seven Requires Improvement"      counts
"Of the nine areas four had been scored |at 3"                                               the 3 is a grade
"care had gone from a 2 to a 4", "was re-graded from 1 to 2"                                 grades, and no measure that moved
"85% or above is compliant"                                                                  the key to a scale
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.gates import needed_words
from extractors.indicators.groups import CuedSentence, Group
from extractors.indicators.role_words import SENTENCE_GATES
from extractors.judgements.grade_words import GRADE
from extractors.number_words import WORDS
from extractors.quantities.quantity import Quantity

_KINDS = r"(?:homes|schools|services|settings|providers|nurseries|childminders|colleges|practices|surgeries|hospitals|wards|agencies|academies|primaries|secondaries|centres|establishments)"
# "27 |were rated good|", "17 |had a lowest grade of 4 or above|"
_HAVE_GRADE = re.compile(
    rf"(?P<kind>\s(?:[a-z]+\s)?{_KINDS})?\s(?:(?:are|were|had|have|now|still|also|all|remain(?:ed)?|been|rated|judged|graded|found|scored|assessed|evaluated|classed|as|at|with|given|got|received|held|a|an|the|overall|least|to|be)\s){{1,6}}"
    rf"[‘“'\"]?(?:{GRADE}\b(?!\s[a-z]+ing\b)|(?:grades?|ratings?)\sof\s(?:at\sleast\s)?(?:{GRADE}|[1-6])\b|(?:(?:lowest|top|highest|overall)\s)(?:grade|rating|score|conclusion|judgement)s?\b|(?<=a[ts]\s)[1-6]\b)",
    re.IGNORECASE,
)
_OF_WHICH = searched(r"\bof\s(?:the|our|its)\s(?:\d+|[a-z-]+)\s(?:(?!(?:and|but|which|who|areas|domains|aspects)\b)[\w’'()/,-]+\s){1,10}?$")
_MANY = 10
_SOME = 4
# "27 were rated good, |one outstanding|", "five |at 2|"
_NEXT_GRADE = re.compile(
    rf"\s(?:(?:as|at|were|was)\s)?[‘“'\"]?(?:{GRADE}[’”'\"]?|(?<=at\s)[1-6])(?=[,;.)]|$|\s(?:and|or|but|by|with|while)\b)", re.IGNORECASE
)
# "one |was outstanding, two were good|": the first of several that are counted by their grades
_FIRST_OF_SEVERAL = re.compile(
    rf"\s(?:was|were|had\sbeen|are|is)\s(?:rated\s|graded\s|judged\s|found\s)?{GRADE}(?:,\s|\sand\s|,\sand\s)(?:\d{{1,3}}|{WORDS})\s(?:(?:was|were|had\sbeen|are|is|as)\s)?(?:rated\s|graded\s|judged\s)?{GRADE}\b",
    re.IGNORECASE,
)
_NUMBERED = searched(
    r"\b(?:domain|standard|indicator|statement|question|theme|strand|criterion|home|ward|unit|house|area|team|school|site|section|part|phase|stage)\s$"
)
_GRADES_SAID = SENTENCE_GATES.add(("good", "outstanding", "improv", "adequate", "satisf", "excellent", "weak", "exception", "standard", "needs attention", "compliant", "grade", "rating", "score", "conclusion", "rated", "evaluat", "quality "))  # fmt: skip
# "had been scored at |3|", "five at |2|"
_GRADED_AT = searched(
    rf"\b(?:scored|graded|re-?graded|rated|marked|evaluated|judged|assessed|placed)\s(?:as\s|at\s)(?:an?\s)?$|\d\s(?:and|or)\s(?:\d+|{WORDS})\sat\s$"
)
# "Of the nine quality statements safe care |had scored |3", "the rest had each been |given a |2"
_SCORED = searched(r"\b(?:scored|given|awarded|got|received)\s(?:an?\s)?$")
_STATEMENTS = searched(r"\b(?:quality\sstatements?|key\squestions?|evidence\scategor(?:y|ies)|quality\sindicators?)\b")
_SET_BESIDE = searched(r"\b(?:from|compared|previous|previously|last|up|down)\b")  # "dropped to 2 (weak) from a 4"
_HIGHEST = 6
# "come up from |a| 2 to |a| 4", "an evaluation of 2", "re-graded from 1"
_GRADE_BEHIND = re.compile(rf"\s\({GRADE}\)", re.IGNORECASE)  # "gave it 5 (very good), up from a 4"
_A_GRADE = searched(r"\b(?:from|to|was|is|of|given|with|at)\san?\s$")
_GRADING = searched(r"\b(?:re-?)?grad(?:e[sd]?|ing)\b|\bevaluat(?:ed|ions?)\b|\bquality\s(?:indicators?|statements?)\b")
_GRADINGS = SENTENCE_GATES.add(needed_words(_GRADING))
_KEY = searched(
    r"\d\s?%?\sor\s(?:above|below|over|under|more|less|higher|lower|better|worse)\s(?:is|are|means|counts?\sas|denotes|indicates|would\sbe)\s"
)
_KEYS = SENTENCE_GATES.add(
    tuple(f" or {word} " for word in ("above", "below", "over", "under", "more", "less", "higher", "lower", "better", "worse"))
)


def grade_rule(sentence: CuedSentence, quantity: Quantity, before: str, *, accepted: bool, carried: bool) -> str | None:
    """The id of the rule by which a bare number tells how many have a grade; `before` is what its sentence says before it, in small letters."""
    if not sentence.held & _GRADES_SAID:
        return None
    if accepted and _NEXT_GRADE.match(sentence.text, quantity.end, sentence.end):
        return "figure-share"
    if not accepted and _FIRST_OF_SEVERAL.match(sentence.text, quantity.end, sentence.end) and not _NUMBERED.search(before):
        return "figure-share"
    have = _HAVE_GRADE.match(sentence.text, quantity.end, sentence.end) if quantity.value > 1 else None
    if have is None:
        return None
    told = (quantity.value >= _MANY and not quantity.spelled) or (have["kind"] is not None and quantity.value >= _SOME)
    many = told and not before.endswith(("the ", "these ", "those ", "our ", "its ", "their ", "all ", "’s ", "'s "))
    return "figure-bare" if many or accepted or carried or _OF_WHICH.search(before) else None


def is_grade(sentence: CuedSentence, quantity: Quantity) -> bool:
    """Whether a number beside others is a grade that something was given: the "3" of "four had been scored at 3"."""
    if quantity.spelled or quantity.value > _HIGHEST or not sentence.held & _GRADES_SAID:
        return False
    said, near = sentence.said, max(sentence.start, quantity.start - 30)
    return (
        _GRADED_AT.search(said, near, quantity.start) is not None
        or (
            _GRADE_BEHIND.match(said, quantity.end, sentence.end) is not None and not _SET_BESIDE.search(said, sentence.start, sentence.end)
        )
        or (_SCORED.search(said, near, quantity.start) is not None and _STATEMENTS.search(said, sentence.start, sentence.end) is not None)
    )


def moves_grade(sentence: CuedSentence, group: Group) -> bool:
    """Whether a number and an earlier one are grades: "had gone from a 2 to a 4"."""
    value, previous = group.of("value"), group.of("previous")
    if value is None or previous is None or not (value.plain and previous.plain):
        return False
    if max(value.value, previous.value) > _HIGHEST or not (value.value.is_integer() and previous.value.is_integer()) or value.spelled:
        return False
    said, start = sentence.said, sentence.start
    if _GRADE_BEHIND.match(sentence.text, value.end, sentence.end):
        return True
    if all(_A_GRADE.search(said, max(start, one.start - 12), one.start) for one in (value, previous)):
        return True
    return bool(sentence.held & _GRADINGS) and _GRADING.search(said, start, group.last.end) is not None


def is_key(sentence: CuedSentence) -> bool:
    """Whether a sentence says what a scale means: "85% or above is compliant, below 76% is not"."""
    return bool(sentence.held & _KEYS) and _KEY.search(sentence.said, sentence.start, sentence.end) is not None
