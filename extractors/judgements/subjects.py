"""Whose grade it is, as far as a name beside it tells: "|Elm House| was Good", "|Alverton| had been given a C3"."""

from __future__ import annotations

import re
from functools import cached_property

from extractors.calendar_words import MONTH, WEEKDAY
from extractors.wordlists import words_of

_OF_CALENDAR = re.compile(rf"{MONTH}|{WEEKDAY}")
# What makes the first word of a sentence a name: "Alverton |had|", "Elm |House|", "Osiers|,|"; not "Medical care", "Kindness was"
_AFTER_NAME = re.compile(
    r"(?<!ness)(?<!ment)(?<!ship)(?<!tion)(?<!ity)(?<!nce)(?<!ing)(?:['’]s\b| [A-ZÀ-Þ]|,|:| [|–—-]| (?:was|had|has|is|were|went|kept|got)\b)"
)
# Not the first word of an area's name: "Outcomes for learners"
_WORD = re.compile(r"(?<![\w’'-])[A-ZÀ-Þ][\w’'-]*+(?! (?:for|of|and|in|on|to|with) [a-z])")
_TITLED = re.compile(r"\b(?:M(?:r|rs|s|iss|x)|Dr|Cll?r|Councillor|Prof|Rev|Sir|Dame)\.? (?:[A-Z][\w’'-]* ){0,2}$")
_LONGEST_TITLE = 40  # characters, with the given names behind it
_SMALL = re.compile(r" ([a-zà-þ][\w’'-]*)")
_SHORTEST = 2  # letters
_NO_NAMES = words_of("no_graded_names")


class Names:
    """The words of names in a document; what it also writes small is none."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _small(self) -> frozenset[str]:
        return frozenset(_SMALL.findall(self._text))

    def within(self, start: int, end: int) -> frozenset[str]:
        """The words of names in text[start:end], in small letters."""
        return frozenset(
            word
            for found in _WORD.finditer(self._text, start, end)
            if (word := found.group().lower().removesuffix("'s").removesuffix("’s").rstrip("’'")) not in _NO_NAMES
            and len(word) > _SHORTEST
            and not found.group().isupper()
            and not _TITLED.search(self._text, max(start, found.start() - _LONGEST_TITLE), found.start())
            and not _OF_CALENDAR.fullmatch(found.group())
            and (found.start() > start or _AFTER_NAME.match(self._text, found.end()))
            and word not in self._small
        )
