"""Tallies of ratings and trends that brackets set beside those of the report before: "Nine KPIs are Amber (two fewer than last quarter), with four Red (the same)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.beginnings import searched
from extractors.gates import holds
from extractors.indicators.figure import Figure
from extractors.number_words import WORDS, number_in_words
from extractors.quantities.quantity import Quantity
from models.records import Direction, Rag

_THINGS = ("indicator", "kpi", "measures", "targets")
_BRACKET = searched(
    rf"\((?:(?:(?:{WORDS}|\d+) )(?P<way>more|fewer|less)|(?P<by>up|down)(?: by)? (?:{WORDS}|\d+)|(?P<same>the same|no change|unchanged))\b(?: (?:than|as|on|from|in|since|number)\b[^()]{{0,60}})?\)",
    re.IGNORECASE,
)
_FEWEST_COLOURS = 2
_COLOUR = searched(r"\b(?P<rag>red|amber|green)\b", re.IGNORECASE)
_STOPS = (". ", "; ", ": ")
_LONGEST_BRACKET = 16  # characters in which the number of a bracket stands: "(as many as |3 more"
_COUNTED = re.compile(r"(?: of (?:the|our|all)(?: \d+)?)?(?: [\w-]+){0,3}? (?:indicators|kpis?|measures|targets)\b", re.IGNORECASE)


def bracket_places(text: str, said: str) -> list[int]:
    """Where brackets stand that compare a tally with an earlier one, in a text that speaks of indicators at all."""
    places = [bracket.start() for bracket in _BRACKET.finditer(text)]
    return places if places and holds(said, _THINGS) else []


def find_tallies(text: str, bounds: tuple[int, int], brackets: Sequence[int], quantities: Sequence[Quantity]) -> list[Figure]:
    """The tallies of the sentence at `bounds` whose brackets stand at these places; none where it counts anything else beside them."""
    begin, end = bounds
    figures: list[Figure] = []
    counts = [number for number in quantities if not any(place < number.start <= place + _LONGEST_BRACKET for place in brackets)]
    for place, count in zip(brackets, counts, strict=False):
        found = _BRACKET.match(text, place, end)
        if (
            found is None
            or not begin <= count.start < place
            or not count.plain
            or any(stop in text[count.start : place] for stop in _STOPS)
        ):
            return []
        figure = Figure(count.start, found.end(), "figure-tally", value=count.value, unit="count", direction=_way(found))
        if rated := [colour["rag"].lower() for colour in _COLOUR.finditer(text, figure.start, place)]:
            figure.rag = _as_rag(rated[-1])
        figures.append(figure)
        begin = found.end()
    is_whole = len(counts) == len(brackets) and _COUNTED.match(text, counts[0].end) is not None
    return figures if is_whole else []


_NUMBER = rf"(?:\d{{1,3}}|{WORDS})"
# "Twelve (ten last month) were green, nine (8) amber"
_THEN = searched(
    rf"(?<![\w.])(?P<now>{_NUMBER})\s\((?P<then>{_NUMBER})(?:\s[^()]{{0,30}})?\)\s(?:(?:were|was|are|is|rated|at|on|kpis|indicators|measures)\s){{0,3}}(?P<rag>red|amber|green)\b",
    re.IGNORECASE,
)


def tallies_then(text: str, said: str, start: int, end: int) -> list[Figure]:
    """The tallies of text[start:end], `said` in small letters, that set the earlier number of each colour in brackets; none where only one does."""
    if sum(said.find(colour, start, end) >= 0 for colour in ("red", "amber", "green")) < _FEWEST_COLOURS:
        return []
    found = list(_THEN.finditer(text, start, end))
    if len({tally["rag"].lower() for tally in found}) < _FEWEST_COLOURS:
        return []
    return [
        Figure(
            *tally.span(),
            "figure-tally",
            value=_value(tally["now"]),
            previous=_value(tally["then"]),
            unit="count",
            rag=_as_rag(tally["rag"].lower()),
        )
        for tally in found
    ]


def _value(number: str) -> float:
    return float(number) if number.isdigit() else number_in_words(number)


def _way(found: re.Match[str]) -> Direction:
    if found["same"]:
        return "stable"
    return "up" if (found["way"] or found["by"]).lower() in ("more", "up") else "down"


def _as_rag(colour: str) -> Rag:
    return "red" if colour == "red" else "amber" if colour == "amber" else "green"
