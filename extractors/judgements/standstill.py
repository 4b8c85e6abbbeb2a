"""Grades that stayed what they were: "care |remained Good|", "the home |kept its Good|", "was rated |Good again|"."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.judgements.grades import Grade

_BEFORE = searched(
    r"\b(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|retain(?:s|ed|ing)?|ke(?:pt|eps?|eping)|maintain(?:s|ed|ing)?|h(?:eld|olds|olding) on to|continue[sd]? to be|still|again|once (?:more|again)|unchanged|was left|were left|(?:left|leav(?:es|ing)) (?:us|it|them)|confirmed|where (?:it|they|we) (?:was|were|had been)(?: at (?:the|its|their|our) (?:last|previous) \w+)?,)"
    r"(?: (?:at|on|as|in|with|a|an|the|its|their|his|our|previous|overall|rated|graded|judged|assessed|found|marked|thought|no better than|been|c[ao]me out|coming out|to be|rating|grade|judge?ment|of|all|level|score))* [‘“'\"]?$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"[’”'\"]?(?: (?:overall|rating|grade|grading|judgement|(?:in|across) all (?:[\w-]+ )?(?:areas|respects|categories|domains|questions|themes)|for (?:[\w-]+ ){1,4}?|by (?:the )?[A-Z][\w-]*(?: [A-Z][\w-]*){0,3}))*,? (?:(?:(?:and )?(?:which|this|it) (?:was|is) )?(?:the same (?:(?:rating|grade|grading|judge?ment|outcome|result|overall rating) )?as|unchanged (?:from|since))|again|once (?:more|again)|twice running|for the (?:second|third) (?:time|inspection)(?: running)?|as before)\b",
    re.IGNORECASE,
)


# "It |continues to be a good school|": the words stand within the grade's own
_WITHIN = re.compile(r"(?:remain|continue|stay|still )", re.IGNORECASE)


def kept(text: str, low: int, grade: Grade, high: int) -> bool:
    """Whether a grade in text[low:high] is said to be what it was before."""
    if grade.rule == "judgement-noun" and _WITHIN.match(text, grade.start):
        return True
    return _BEFORE.search(text, low, grade.start) is not None or _AFTER.match(text, grade.end, high) is not None
