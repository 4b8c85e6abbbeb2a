"""Bare counts of a vote, as a clerk jots them down behind a decision: "Wages to rise by 30p, 4-1.", "Two loads of sand. 5-0."

Near misses: "Office open, 9-5", "Plots 3, 4-6" (no votes).
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.jotted.fragments import FINITE, MOTION, ShortOutcome
from extractors.decisions.jotted.movers_behind import NAME

_NOT_VOTED = r"(?:abstaining|abstained|against|dissenting|not voting|out of the room|having left|having declared)"
SCORE = rf"(?<![\d/–—-])\d{{1,2}} ?[-–—] ?\d{{1,2}}(?![\d/–—-])(?:,? (?:with |and )?(?:\d|one|two|three) abst\w*)?(?:, {NAME}(?: and {NAME})? {_NOT_VOTED})?"
_SCORE_ALONE = re.compile(rf"(?:(?:Carried|Agreed|Passed|Lost|Vote|Votes),? )?\(?{SCORE}\)?\.?")
_SCORE_BEHIND = searched(rf"(?:[,;:]| [–—-]) \(?{SCORE}\)?\.?$")
_IDLE = ("abstention", "abstentions", "abstaining", "abstained", "out of the room")
# What is no vote: ages, hours, pages, plots
_RANGE = searched(
    r"\d$|\b(?:open\w*|closed|opening hours|daily|weekdays?|\w+days?|ages?|aged|children|years?|pages?|pp|plots?|items?|nos?|numbers?|units?|chapters?|sections?|junctions?|won|beat|lost|score\w*|match|league|sizes?|rooms?|months|weeks|weekends?)\b[^,;:]{0,20}$",
    re.IGNORECASE,
)
_TO_BE = searched(r"\b[Tt]o be ")
_OF_STAFF = searched(r"\b(?:[Tt]he )?(?:[Cc]lerk|[Cc]hair|[Cc]aretaker|[Ww]arden)[’']s? ")  # "Clerk's hours up to 8"


def ends_scored(lower: str) -> bool:
    """Whether a sentence in small letters may end with a bare count of votes."""
    if lower.rstrip(".)")[-1:].isdigit():
        return "-" in lower[-9:] or "–" in lower[-9:]
    return lower.rstrip(".").endswith(_IDLE)


def score_behind(sentence: str) -> int:
    """Where the bare count of a vote begins that ends a sentence; the sentence's end where none does."""
    scored = _SCORE_BEHIND.search(sentence)
    return scored.start() if scored and not _RANGE.search(sentence, 0, scored.start()) else len(sentence)


def is_score(sentence: str) -> bool:
    """Whether a sentence says nothing but a bare count: "5-0."."""
    return len(sentence) < 60 and _SCORE_ALONE.fullmatch(sentence) is not None


def find_scored(sentence: str) -> ShortOutcome | None:
    """A fragment that a bare count in the next sentence carries: "Wages up to £9 from May. |5-0.|"."""
    said = _OF_STAFF.sub("", _TO_BE.sub("", sentence)).rstrip(".")
    if len(said.split()) < 3 or FINITE.search(said) or MOTION.search(said) or _RANGE.search(said):
        return None
    return ShortOutcome(0, len(sentence), None)
