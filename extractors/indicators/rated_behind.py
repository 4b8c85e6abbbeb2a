"""Ratings right behind what they rate: "Visits in time came to 64% (target 80%) - RED", "calls fell to 70% and are now shown as amber"."""

from __future__ import annotations

import re

from extractors.gates import holds
from extractors.indicators.figure import Figure
from models.records import Rag

_RAG: dict[str, Rag] = {"red": "red", "amber": "amber", "green": "green"}
_COLOURS = tuple(_RAG)
_COLOUR = r"(?P<rag>red|amber|green)"
# For small letters. Behind a dash or in brackets only the rating stands; a verb may have more behind it.
_BEHIND = re.compile(
    rf"\)?(?:\s[–—-]\s(?:rag\s)?(?:rated\s)?{_COLOUR}(?=[.;,)\n]|$)"
    rf"|\)?(?:\.|,?\sand)\s{_COLOUR.replace('rag>', 'alone>')}(?=[.;,\n]|$)"
    rf"|,?\s(?:and|but)\sthe\s(?:indicator|measure|kpi|figure|rating|target)\s(?:was|is|remain(?:s|ed)|stayed)\s(?:now\s|still\s|again\s|therefore\s|rated\s|at\s|shown\sas\s){{0,3}}{_COLOUR.replace('rag>', 'told>')}(?=[.;,\n]|$)"
    rf"|,?\s\((?:rag[\s:]\s?)?(?:rated\s)?{_COLOUR.replace('rag>', 'bracketed>')}\)"
    rf"|,?\s(?:which\s(?:was|is)\swhy\s)?(?:(?:and|but|so|which|it|this|that|too)\s){{0,3}}?(?:is|was|are|were|had|has|have|became|turned|went|would\sbe)\s(?:(?:now|still|again|also|therefore|been|being|become|turned|gone|moved|shown|showing|flagged|reported|recorded|marked|rated|rag[\s-]rated|as|at|from|to|red|amber|green)\s){{0,5}}{_COLOUR.replace('rag>', 'said>')}(?=[.;,)\n]|$|\s(?:for|on|because|as|since|again|this|in)\b))"
)
# "Visits in time came to 64% (target 80%). |This is now amber|": a sentence of its own, which is no part of what states the figure
_NEXT = re.compile(
    r"\)?\.\s(?:this|it|that|performance|the\s(?:indicator|measure|kpi|figure|rating|rag\srating))\s(?:(?:is|was|has|had|remains|remained|stays|stayed)\s)"
    r"(?:(?:now|still|again|also|therefore|been|being|become|turned|gone|moved|shown|flagged|reported|marked|rated|rag[\s-]rated|as|at|from|to|red|amber|green)\s){0,5}(?P<rag>red|amber|green)(?=[.;,)\n]|$|\s(?:for|on|because|as|since|again|in)\b)"
)
_PRINTED = ("row", "card", "list-", "line-", "cell-")  # rules of what a list or table prints
_RATING_ALONE = "trend-rag"
_TALLIES = ("figure-tally", "figure-share", "figure-bare")  # counts of what has a rating


def rate_behind(said: str, figures: list[Figure]) -> None:
    """Gives each figure the rating that stands right behind it and the stretch up to there; the figures stand in the order of the text, `said` is it in small letters.

    A rating read as a statement of its own ("and the measure was rated red") goes to the figure that it rates.
    """
    if not figures or not holds(said, _COLOURS):
        return
    taken: list[int] = []
    for figure, following in zip(figures, [*figures[1:], None], strict=True):
        if figure.rag or figure.rule.startswith((*_PRINTED, *_TALLIES)):
            continue
        stop = len(said) if following is None else following.end if following.rule == _RATING_ALONE else following.start
        if rated := _BEHIND.match(said, figure.end, stop):
            word = rated["rag"] or rated["alone"] or rated["told"] or rated["bracketed"] or rated["said"]
            figure.rag = _RAG[word]
            figure.end = rated.end()
            if following is not None and following.start < figure.end:
                taken.append(id(following))
        elif rated := _NEXT.match(said, figure.end, stop):
            figure.rag = _RAG[rated["rag"]]
            if following is not None and following.start < rated.end():
                taken.append(id(following))
    if taken:
        figures[:] = [figure for figure in figures if id(figure) not in taken]
