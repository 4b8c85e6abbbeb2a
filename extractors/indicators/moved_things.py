"""Trends of what the vocabulary of measures does not name: a thing that is up on last year, or goes on falling, and what the sentence before spoke of."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.gates import holds
from extractors.indicators.figure import Figure
from extractors.indicators.groups import Cue, CuedSentence
from extractors.indicators.statements import closing, openings

# All are for small letters.
# "the collection at the chapel |was up on last year"
_UP_ON = searched(
    r"\s(?:was|were|is|are|(?:had|has|have)\sbeen)\s(?:[a-z]+\s){0,2}?(?:(?P<up>up)|down)\son\s(?:the\s|this\stime\s)?(?:last|previous|same|year|month|quarter|spring|summer|autumn|winter|19\d\d|20\d\d)\b"
)
# "boat hire |continued to fall"
_GOES_ON = searched(
    r"\s(?:had\s|has\s|have\s)?continu(?:ed|es|e)\sto\s(?:[a-z]+ly\s)?(?:(?P<up>rise|grow|increase|climb)|fall|decline|decrease|drop)(?=[,;.]|$|\s(?:and|but|while|with|despite|because|since|this|year|month|each|at|every|over|during|across|for\s(?:the|a)\s[a-z]+\s(?:year|month|quarter)|in\s(?:the|this|all|both|20\d\d))\b)"
)
# "This |had been stable for a year", "They |have fallen"
_SAME = re.compile(
    r"(?:(?:[\w’'.]+\s){1,4}?(?:said|reported|explained|added|noted|confirmed|told|advised|stated|answered|replied)\sthat\s)?(?:this|it|these|they|(?:the|this|that|these|those)\s(?:number|numbers|figure|figures|total|rate))\s"
    r"(?:(?:had|has|have|was|were|is|are)\s)(?:[a-z]+ly\s|also\s|now\s|since\s|been\s|again\s|still\s){0,3}$"
)
# "there have been |fewer of these"
_OF_THESE = searched(
    r"\bthere\s(?:(?:had|has|have)\sbeen|were|are)\s(?:far\s|many\s|rather\s|a\sfew\s)?(?:(?P<up>more)|fewer)\sof\s(?:these|them|those)\b"
)
_AWAY = re.compile(r"\s(?:off|out|behind|through|over|apart|away|in\son|by\sat|(?:as\s)?(?:other|those|elsewhere|neighbour\w*))\b")
_SPEAKS = re.compile(
    r"(?:he|she|they|it|we|i|you|who|which|that|this|these|those|there|what|members?|councillors?|officers?|people|residents|staff|children|everyone|cllrs?|mrs?|ms|dr|the\s(?:board|council|committee|panel|team|trees?|grass|hedges?|ivy|weeds?|plants?))(?:\s|$)"
)
_CLAUSE_VERB = searched(r"\s(?:was|were|is|are|had|has|have|would|will|could|did|said|asked|noted)\s")
_MOST_WORDS = 9
_WAYS = ("up", "down", "stable")
_MOVES = ((_UP_ON, ("up on ", "down on ")), (_GOES_ON, ("continue",)))


def find_moved(sentence: CuedSentence, cues: list[Cue], *, carried: bool) -> list[Figure]:
    """Such trends in a sentence.

    Args:
        cues: those that tell which way something goes.
        carried: the sentence before measures something.
    """
    said, start, end = sentence.said, sentence.start, sentence.end
    if said.find(" of the", start, end) >= 0 and (these := _OF_THESE.search(said, start, end)):
        return [_trend(these.start(), closing(said, these.end(), end), "up" if these["up"] else "down")]
    for pattern, words in _MOVES:
        moved = pattern.search(said, start, end) if holds(said[start:end], words) else None
        if moved and (low := _subject(said, start, moved.start())) is not None:
            return [_trend(low, closing(said, moved.end(), end), "up" if moved["up"] else "down")]
    first = cues[0]
    if carried and first.label in _WAYS and not _AWAY.match(sentence.text, first.end) and _SAME.fullmatch(said, start, first.start):
        that = said.rfind(" that ", start, first.start)
        return [_trend(that + len(" that ") if that >= 0 else start, closing(said, first.end, end), first.label)]
    return []


def _subject(said: str, start: int, at: int) -> int | None:
    """Where the thing begins of which said[at:], in small letters, tells, in its clause; None where it is no thing."""
    low = openings(said, start, at)[0]
    thing = said[low:at]
    if not 1 <= len(thing.split()) <= _MOST_WORDS or _SPEAKS.match(thing) or _CLAUSE_VERB.search(thing):
        return None
    return low


def _trend(start: int, end: int, way: str) -> Figure:
    return Figure(start, end, f"trend-{way}", direction=way)  # type: ignore[arg-type]
