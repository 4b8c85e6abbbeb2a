"""A judgement as it is found, before its record is built."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """A grade that the words text[start:end] tell, with the one before it and its day as far as known; `expected` where it is still to be given."""

    start: int
    end: int
    rule: str
    grade: str
    previous: str | None
    date: str | None
    inspectorate: str | None
    expected: bool = False
