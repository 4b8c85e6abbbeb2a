"""What a measure was to come to, told in a sentence of its own: "Attendance was 93%. The target was 95%.", "Crews waited 19 minutes; the standard is 15".

Such a sentence measures nothing: it gives the figure right before it a target, and is itself no figure. An aim for a day to come ("the target is 60% by
2031") is told of the future and left out.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from extractors.beginnings import searched
from extractors.gates import holds
from extractors.indicators.count_words import MONTHS
from extractors.indicators.figure import Figure
from extractors.indicators.groups import CuedSentence
from extractors.indicators.lead_ins import ABOUT
from extractors.quantities.in_text import find_quantities
from extractors.quantities.quantity import Quantity

_AIMS = ("target", "standard", "trajectory", " aim ", "ambition", "benchmark")
_PRINTED = ("row", "card", "list-", "line-", "cell-")  # rules of what a list or table prints
# For small letters, from the end of a figure
_TOLD = re.compile(
    r"[^.;:\n|]{0,50}[.;]\s(?P<told>(?:(?:the|our|its|this)\s)?(?:[a-z’'-]+\s){0,2}?(?:target|standard|trajectory|aim|ambition|benchmark)"
    r"(?:\s(?:for|in|at)\s(?:(?:the|this|that)\s)?(?:[\w/-]+\s?){1,3}?)?(?:\s(?:here\s)?(?:was|is|remains|remained|stood\sat|stands\sat|being|of|set\sat)|:)?\s"
    rf"(?:also\s|still\s|now\s)?{ABOUT}(?P<number>\d[\d,]*(?:\.\d+)?|zero|nil)(?P<unit>\s?%|\sper\s?cent|\s(?:working\s)?(?:days|weeks|months|hours|minutes))?)(?=[.;)\n]|$)"
)

# "the plan agreed with the Board requires |50% by July", "she expected it to be back above |85% by May": told of the future
_TO_REACH = searched(
    r"\b(?:trajectory|target|recovery\splan|ambition|aims?|aimed|hop(?:e[ds]?|ing)|expect(?:s|ed|ing)?|requir(?:es?|ed|ing)|ask(?:s|ed)?\sfor|call(?:s|ed)?\sfor|to\sreturn|to\sbe\sback|to\sget\sback)\b[^.;]{0,60}$"
)
_BY_THEN = re.compile(
    rf"(?:\sof\s[a-z\s]{{3,30}}?)?\sby\s(?:the\s)?(?:(?:end|close|start)\sof\s)?(?:the\s)?(?:{MONTHS}\b|spring|summer|autumn|winter|christmas|easter|q[1-4]\b|20\d\d|next\s|year[\s-]end)"
)
_AIM = 60  # characters from the word that aims to its number


def give_aims(said: str, figures: list[Figure]) -> list[Figure]:
    """The figures, each with the target that the sentence right behind it tells, without those read in such sentences.

    Args:
        said: the text in small letters.
        figures: in the order of the text; they are changed.
    """
    if not figures or not holds(said, _AIMS):
        return figures
    told: list[tuple[int, int]] = []
    for figure, following in zip(figures, [*figures[1:], None], strict=True):
        if figure.value is None or figure.target is not None or figure.rule.startswith(_PRINTED):
            continue
        found = _TOLD.match(said, figure.end)
        if found is None or (following is not None and following.start < found.start("told")):
            continue
        number = 0.0 if found["number"] in ("zero", "nil") else float(found["number"].replace(",", ""))
        unit = _unit_of(said[found.start("number") : found.end("told")])
        if unit in (figure.unit, "count") and figure.unit != "gbp":
            figure.target = number
            told.append(found.span("told"))
    if not told:
        return figures
    starts = [start for start, _ in told]
    return [figure for figure in figures if not _within(figure, told, starts)]


def is_to_come(sentence: CuedSentence, quantity: Quantity) -> bool:
    """Whether a number only says what a measure should come to on a day to come: "the plan requires 50% by July"."""
    if sentence.text.find(" by ", quantity.end, sentence.end) < 0 or not _BY_THEN.match(sentence.said, quantity.end, sentence.end):
        return False
    return _TO_REACH.search(sentence.said, max(sentence.start, quantity.start - _AIM - 20), quantity.start) is not None


def _unit_of(words: str) -> str:
    found = find_quantities(words)
    return found[0].unit if found else "count"


def _within(figure: Figure, stretches: Sequence[tuple[int, int]], starts: Sequence[int]) -> bool:
    """Whether one of these stretches, which begin at `starts` and do not overlap, holds a figure."""
    at = bisect_right(starts, figure.start) - 1
    return at >= 0 and figure.end <= stretches[at][1]
