"""How a grade is written where it stands by itself, in a cell or behind the name of an area: "Good", "4 (good)", "Weak to Good", "2, previously 4".

A number that bears its word ("4 (good)", "4 – Good") is the grade: the Care Inspectorate and the CQC give numbers. A bare number is a grade only beside another
one, or where the caller says that numbers are grades.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from extractors.beginnings import searched
from extractors.judgements.grade_words import GRADE

# Words that are grades in a list of grades, and mostly nothing of the kind in a sentence
WORD = rf"(?:adequate and needs improvement|unsatisfactory and needs urgent improvement|{GRADE}|(?:not )?met|fair|special measures|serious weaknesses|significant improvement|Estyn review|improvement required|R\.?I\.?(?!\w))"
_ONE = rf"[‘“'\"]?(?:(?:an? |grade |level |score(?: of)? )?(?P<number#>[1-6])(?![\w%/:]|[.,]\d|,? {WORD})(?: ?(?:\(|[–—-] ?)(?P<beside#>{WORD})\)?)?|(?:an? )?(?:[1-6],? )?(?P<word#>{WORD}(?: to be good)?)(?![\w-])(?: \([1-6]\))?)[’”'\"]?"
_NEW, _OLD, _BEFORE, _PRIOR = (_ONE.replace("#", name) for name in ("", "_old", "_before", "_prior"))
_BECAME = r"(?: (?:up |down )?(?:to|into) |,? (?:and |but )?(?:is |are )?now (?:rated |graded |judged )?| ?(?:→|->|=>|>) ?)"
_WAS = r"(?:[,;]? ?[(\[]? ?(?:(?:it|they|which) )?(?:[↑↓▲▼] ?)?(?:prev(?:ious(?:ly)?|\.)?(?: (?:rating|grade|grading|judgement|inspection))?|formerly|last|was|were|had been|having (?:previously )?been(?: in)?|before|last time|prior|(?:up|down|improved|upgraded|downgraded|declined|dropped|raised) from|from|an improvement (?:on|from)|(?:a|one) (?:fall|drop|rise|step(?: up| down)?|(?:grade|level|notch) (?:up|down)) (?:from|on)|(?:19|20)\d\d)(?: (?:graded|rated|judged|at|in (?:19|20)\d\d))?(?:[:,]| [–—-])? ?)"
SAME = r"(?:,? ?(?:[(\[–—-] ?)?(?:no change|unchanged|the same|maintained|retained|↔|=)(?: from (?:19|20)\d\d)?[)\]]?)"
# "Good |(RI before)|", "Weak |(Good in 2019)|", "Good |(Weak)|"
_THEN = rf" [(\[]{_PRIOR}(?:,? (?:before|previously|last time|(?:in )?(?:[A-Z][a-z]+ )?(?:19|20)\d\d|(?:at|in) (?:the|its) (?:last|previous)[\w ]{{0,20}}))?[)\]]"
_VALUE = rf"(?:(?:(?:from|previously|formerly|was) )?{_OLD}(?:,? \(?(?:in|at|from) [\w ]{{2,24}}\)?,?)?{_BECAME})?{_NEW}(?:{_WAS}{_BEFORE}(?:,? (?:in |since |at (?:the|its) |last |inspection )*(?:[A-Z]\w+ )?(?:19|20)\d\d(?!\w)| (?:at|in|on|under|from) [\w’' ]{{2,40}}(?=[)\]]))?[)\]]?|{_THEN}|(?P<same>{SAME}))?"
VALUE = searched(rf"(?<![\w-])(?<!\d[.,])(?:{_VALUE})(?![\w%])", re.IGNORECASE)
_OLDER = ("number_old", "word_old", "number_before", "word_before", "number_prior", "word_prior")
_BESIDES = ("beside_old", "beside_before", "beside_prior")
_SCORE = re.compile(r"score(?: of)? ", re.IGNORECASE)
_EARLIER = re.compile(r"[(\[]? ?(?:prev(?:ious(?:ly)?|\.)?|was|formerly|before|last(?: time)?|(?:19|20)\d\d)[:,]? ", re.IGNORECASE)
_CLOSES = re.compile(r" ?[)\]]?")
_ABBREVIATED = re.compile(r"r\.?i\.?", re.IGNORECASE)


class Value(NamedTuple):
    """A grade at text[start:end], and the one before it, both as published: small letters, or a number."""

    start: int
    end: int
    grade: str
    previous: str | None
    bare: bool  # a number alone, with nothing that says it is a grade
    word: str | None = None  # that stands beside a number: "4 (good)"


class PrintedGrade(NamedTuple):
    """A grade that a list or a table prints, at text[start:end]: a line, a row, or a cell of one with several.

    `grade` is None where somebody else than inspectors gave it, so that it is no judgement.
    """

    start: int
    end: int
    grade: str | None
    previous: str | None
    date: str | None
    inspectorate: str | None = None


def values_in(text: str, start: int, end: int) -> list[Value]:
    """What may be grades in a line or a cell, in the order of the text."""
    return [_value(found) for found in VALUE.finditer(text, start, end)]


def earlier_in(text: str, start: int, end: int) -> Value | None:
    """The earlier grade that text[start:end] says and nothing else: "(2021: 3)", "was Good", "previously Weak"."""
    opened = _EARLIER.match(text, start, end)
    found = VALUE.match(text, opened.end(), end) if opened else None
    return _value(found) if found and _CLOSES.fullmatch(text, found.end(), end) else None


def _value(found: re.Match[str]) -> Value:
    grade = found["number"] or _plain(found["word"])
    old = next((found[name] for name in _OLDER if found[name]), None)
    # "Good", which was "3 - Requires improvement": both in words
    word_of_old = next((found[name] for name in _BESIDES if found[name]), None) if found["word"] else None
    whole = found.group()
    return Value(
        found.start(),
        found.end(),
        grade,
        _plain(word_of_old or old) if old else grade if found["same"] else None,
        bare=_SCORE.sub("", whole).strip("‘“'\"’” ").isdigit(),
        word=_plain(found["beside"]) if found["beside"] else None,
    )


def _plain(words: str) -> str:
    words = " ".join(words.lower().split()).removeprefix("level ")
    if words.startswith(("requir", "improvement requ")) or _ABBREVIATED.fullmatch(words):
        return "requires improvement to be good" if words.endswith("to be good") else "requires improvement"
    return words
