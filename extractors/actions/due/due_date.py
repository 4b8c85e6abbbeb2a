"""By when something is to be done, as it was found.

`due` is what the annotation guide scores: the ISO date where the words name or imply one, else the words. A season, a quarter or a year stay words; so does
"next meeting", which a clerk reads as that, while `date` holds its day where the minutes give it.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DueDate:
    """A due phrase at text[start:end]: `due` as it is scored, `date` the latest day that is in time (None where no day follows)."""

    start: int
    end: int
    phrase: str
    due: str
    date: dt.date | None


def due_as_written(found: re.Match[str], group: str | int = 0, date: dt.date | None = None) -> DueDate:
    """A phrase that stays the words it is written in."""
    return DueDate(found.start(group), found.end(group), found[group], found[group], date)
