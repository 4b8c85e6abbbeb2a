"""Ratings right behind what they rate: "Visits in time came to 64% (target 80%) - RED", "calls fell to 70% and are now shown as amber"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.gates import holds
from extractors.indicators.figure import Figure

_COLOURS = ("red", "amber", "green")
_COLOUR = r"(?P<rag>red|amber|green)"
# For small letters. Behind a dash or in brackets only the rating stands; a verb may have more behind it.
_BEHIND = re.compile(
    rf"\)?(?:\s[–—-]\s(?:rag\s)?(?:rated\s)?{_COLOUR}(?=[.;,)\n]|$)"
    rf"|,?\s\((?:rag[\s:]\s?)?(?:rated\s)?{_COLOUR.replace('rag>', 'bracketed>')}\)"
    rf"|,?\s(?:(?:and|but|so|which|it|this)\s){{0,2}}?(?:is|was|are|were|had|has|have|became|turned|went)\s(?:(?:now|still|again|also|therefore|been|being|become|turned|gone|moved|shown|showing|flagged|reported|recorded|marked|rated|rag[\s-]rated|as|at|from|to|red|amber|green)\s){{0,5}}{_COLOUR.replace('rag>', 'said>')}(?=[.;,)\n]|$|\s(?:for|on|because|as|since|again|this|in)\b))"
)
_PRINTED = ("row", "card", "list-", "line-", "cell-")  # rules of what a list or table prints
_TALLIES = ("figure-tally", "figure-share", "figure-bare")  # counts of what has a rating


def rate_behind(said: str, figures: Sequence[Figure]) -> None:
    """Gives each figure the rating that stands right behind it and the stretch up to there; the figures stand in the order of the text, `said` is it in small letters."""
    if not figures or not holds(said, _COLOURS):
        return
    for figure, following in zip(figures, [*figures[1:], None], strict=True):
        if figure.rag or figure.rule.startswith((*_PRINTED, *_TALLIES)):
            continue
        stop = following.start if following else len(said)
        if rated := _BEHIND.match(said, figure.end, stop):
            word = rated["rag"] or rated["bracketed"] or rated["said"]
            figure.rag = "red" if word == "red" else "amber" if word == "amber" else "green"
            figure.end = rated.end()
