"""Where in a text dates can begin: at the names of months and seasons, at quarters, at years in digits, at "year" and "month"."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from spacy.tokens import Doc

from extractors.calendar_words import MONTH
from extractors.letters import places_of
from extractors.marked_words import MARKED, marked_places

MONTH_NAME = re.compile(rf"{MONTH}(?!\w)\.?")  # begins with a small set of characters, which is what makes a scan quick
SEASON_ENDS = ("pring", "ummer", "utumn", "inter")  # without the first letter, which may be a capital
_QUARTERS = ("Q", "quarter ", "qtr")
_CENTURIES = tuple(re.compile(rf"{century}\d\d(?!\d)") for century in (19, 20))
RELATIVES = ("year", "Year", "month")
_MARKED = (
    MARKED.add(rf"{MONTH}(?!\w)"),
    MARKED.add("Q|quarter|qtr"),
    MARKED.add("[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter"),
    MARKED.add(r"(?:19|20)\d\d(?!\d)"),
    MARKED.add("|".join(RELATIVES)),
)


class DatePlaces(NamedTuple):
    """The places by what stands there, each kind in the order of the text."""

    months: list[int]
    quarters: list[int]
    seasons: list[int]
    years: list[int]
    relatives: list[int]

    def between(self, start: int, end: int) -> DatePlaces:
        """Those from `start` on before `end`."""
        return DatePlaces(*[places[bisect_left(places, start) : bisect_left(places, end)] for places in self])


def date_places(doc: Doc) -> DatePlaces:
    """The places in a whole document."""
    return DatePlaces(*(marked_places(doc, number) for number in _MARKED))


def date_places_in(text: str, start: int, end: int) -> DatePlaces:
    """The places in text[start:end]."""
    return DatePlaces(
        [name.start() for name in MONTH_NAME.finditer(text, start, end)],
        places_of(_QUARTERS, text, start, end),
        [max(place - 1, start) for place in places_of(SEASON_ENDS, text, start, end)],
        sorted([year.start() for century in _CENTURIES for year in century.finditer(text, start, end)]),
        places_of(RELATIVES, text, start, end),
    )
