"""What one statement says about a measure, before it becomes a record.

What the words say and what follows from the numbers are kept apart: `direction` is said, `direction_drawn` is an arrow's, and the computed direction
comes only from `value` and `previous`. Where they disagree ("rose from 20 to 14") both stay and `contradiction` says so.
"""

from __future__ import annotations

from dataclasses import dataclass

from models.records import Direction, Rag


@dataclass(slots=True)
class Figure:
    """A statement at text[start:end]; the fields are those of `models.Indicator`."""

    start: int
    end: int
    rule: str
    measure: str | None = None
    code: str | None = None
    value: float | None = None
    value_high: float | None = None
    unit: str | None = None
    numerator: float | None = None
    denominator: float | None = None
    previous: float | None = None
    target: float | None = None
    floor: float | None = None
    rag: Rag | None = None
    direction: Direction | None = None
    direction_drawn: Direction | None = None
    comparator: str | None = None
    scope: str | None = None
    period: str | None = None


def computed_direction(figure: Figure) -> Direction | None:
    """Which way the number went, from `value` and `previous`; None where one of them is missing or the value is a range."""
    if figure.value is None or figure.previous is None or figure.value_high is not None:
        return None
    if figure.value == figure.previous:
        return "stable"
    return "up" if figure.value > figure.previous else "down"


def find_contradiction(figure: Figure) -> str | None:
    """In words, where what is said or drawn disagrees with the numbers; None where nothing does."""
    if figure.direction is None and figure.direction_drawn is None:
        return None
    computed = computed_direction(figure)
    if computed is None:
        return None
    for source, claim in (("said", figure.direction), ("drawn", figure.direction_drawn)):
        if claim and claim != computed and "stable" not in (claim, computed):
            return f"{source} to go {claim}, but {_plain(figure.previous)} to {_plain(figure.value)} is {computed}"
    return None


def _plain(number: float | None) -> str:
    return f"{number:g}" if number is not None and abs(number) < 1e6 else f"{number:,.0f}"
