"""How a grade is written where it stands by itself, in a cell or behind the name of an area: "Good", "4 (good)", "Weak to Good", "2, previously 4".

A number that bears its word ("4 (good)", "4 – Good") is the grade: the Care Inspectorate and the CQC give numbers. A bare number is a grade only beside another
one, or where the caller says that numbers are grades.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from extractors.judgements.grade_words import GRADE

# Words that are grades in a list of grades, and mostly nothing of the kind in a sentence
WORD = rf"(?:adequate and needs improvement|unsatisfactory and needs urgent improvement|{GRADE}|(?:not )?met|fair|special measures|serious weaknesses|significant improvement|Estyn review|improvement required|R\.?I\.?(?!\w))"
_ONE = rf"[‘“'\"]?(?:(?:an? |grade |level )?(?P<number#>[1-6])(?![\w%/:]|[.,]\d|,? {WORD})(?: ?(?:\(|[–—-] ?){WORD}\)?)?|(?:an? )?(?:[1-6],? )?(?P<word#>{WORD})(?![\w-])(?: to be good(?![\w-]))?(?: \([1-6]\))?)[’”'\"]?"
_NEW, _OLD, _BEFORE = (_ONE.replace("#", name) for name in ("", "_old", "_before"))
_BECAME = r"(?: (?:up |down )?(?:to|into) | ?(?:→|->|=>|>) ?)"
_WAS = r"(?:[,;]? ?[(\[]? ?(?:previous(?:ly)?|formerly|last|was|were|had been|having (?:previously )?been(?: in)?|before|last time|prior|up from|down from|improved from|from|an improvement (?:on|from)|a (?:fall|drop|rise) from|(?:19|20)\d\d)(?: (?:graded|rated|judged|at|in (?:19|20)\d\d))?[:,]? ?)"
SAME = r"(?:,? ?(?:[(\[–—-] ?)?(?:no change|unchanged|the same|maintained|retained|↔|=)(?: from (?:19|20)\d\d)?[)\]]?)"
_VALUE = rf"(?:(?:from )?{_OLD}(?:,? \(?(?:in|at|from) [\w ]{{2,24}}\)?,?)?{_BECAME})?{_NEW}(?:{_WAS}{_BEFORE}(?:,? (?:in |since |at (?:the|its) |last |inspection )*(?:[A-Z]\w+ )?(?:19|20)\d\d(?!\w))?[)\]]?|(?P<same>{SAME}))?"
VALUE = re.compile(rf"(?<![\w-])(?<!\d[.,])(?:{_VALUE})(?![\w%])", re.IGNORECASE)
_ABBREVIATED = re.compile(r"r\.?i\.?", re.IGNORECASE)


class Value(NamedTuple):
    """A grade at text[start:end], and the one before it, both as published: small letters, or a number."""

    start: int
    end: int
    grade: str
    previous: str | None
    bare: bool  # a number alone, with nothing that says it is a grade


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


def _value(found: re.Match[str]) -> Value:
    grade = found["number"] or _plain(found["word"])
    old = found["number_old"] or found["word_old"] or found["number_before"] or found["word_before"]
    whole = found.group()
    return Value(
        found.start(),
        found.end(),
        grade,
        _plain(old) if old else grade if found["same"] else None,
        bare=whole.strip("‘“'\"’” ").isdigit(),
    )


def _plain(words: str) -> str:
    words = " ".join(words.lower().split()).removeprefix("level ")
    return "requires improvement" if words.startswith(("requir", "improvement requ")) or _ABBREVIATED.fullmatch(words) else words
