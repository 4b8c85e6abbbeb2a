"""What stands beside a value: where it is to come from there, an earlier value that fits it, whom it is set against."""

from __future__ import annotations

from extractors.beginnings import searched
from extractors.quantities.quantity import Quantity

# "will have fallen from 22% to 20%", "the aim is to raise it from 71% to 80%": where it stands and where it is to come
_AIMED = searched(
    r"\b(?:will|should|shall|must|(?:are|is)\sto)\s(?:then\s|also\s)?(?:(?:have|be)\s)?(?:been\s)?(?:fall(?:en)?|drop(?:ped)?|reduced?|cut|decreased?|lowered|come\sdown|rise|risen|increased?|raised?|improved?|grown?|gone?\s(?:up|down))\b[^.;,]{0,60}\bfrom\s$"
    r"|\b(?:aim|target|ambition|goal|objective|pledge|commitment)s?\s(?:(?:was|is|are|were|of|had\sbeen|remains)\s)?(?:(?:to|is\sto|was\sto)\s)?(?:cut|reduc\w+|lower\w*|bring\w*|rais\w+|increas\w+|improv\w+|mov\w+|get\w*)\b[^.;]{0,60}\bfrom\s$"
    r"|\b(?:aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|hop(?:es|ed|ing)|want(?:s|ed)?|intend(?:s|ed)?)\s(?:to\s)(?:cut|reduce|lower|bring|raise|increase|improve|move|get|see)\b[^.;]{0,60}\bfrom\s$"
)
_SET_BESIDE = searched(r"\b(?:below|above|than|with|to|as|against|of)\s(?:(?:the|that|those|our|both|its|all)\s(?:of\s)?)*$")
_DWARFS = 4  # times a change that what has changed is, at least


def is_aim(said: str, start: int, at: int) -> bool:
    """Whether the words before the number at `at`, in small letters, set an aim: what comes behind "to" is the target, and this is where it stands."""
    return _AIMED.search(said, start, at) is not None


def is_set_beside(said: str, start: int, at: int) -> bool:
    """Whether what is named at `at` is set beside the value before it: "9.9%, below the |national average"."""
    return _SET_BESIDE.search(said, start, at) is not None


def is_comparable(main: Quantity, earlier: Quantity, *, changed: bool) -> bool:
    """Whether a number can be the earlier value of another: a bare one of hundreds is none of a share, and what dwarfs a change is what has changed."""
    if main.unit == "percent" and earlier.plain and earlier.value > 100 >= main.value:
        return False
    return not (changed and earlier.value > _DWARFS * main.value)
