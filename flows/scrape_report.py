"""What a scrape of one council came to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from flows.reading import Problem

Progress = Callable[[str, int, int], None]  # what is done, which number it has, and how many there are


@dataclass(slots=True)
class ScrapeReport:
    """What a scrape of one council came to.

    `found` counts the meetings that the site lists in the days that were asked for, `new` and `changed` the documents, `waiting` the meetings whose minutes
    are not out yet, `gone` the meetings that the site shows no more, `requests` what was asked of the site. `warning` says what is odd, `problems` what
    could not be had or read.
    """

    council: str
    site: str
    found: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    waiting: int = 0
    gone: int = 0
    requests: int = 0
    warning: str | None = None
    problems: list[Problem] = field(default_factory=list)

    @property
    def failed(self) -> int:
        return len(self.problems)
