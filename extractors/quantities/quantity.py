"""A number that measures something, as it was found in a text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)  # not frozen: that takes three times as long to make, and there are some twenty a page
class Quantity:
    """A number in the text [start, end), in the unit named; never changed once made.

    `unit` is "count" where nothing else is said. `high` is the upper bound of a range. `numerator` and `denominator` are what a percentage was worked
    out from, or the two sides of "3 out of 5". `spelled` tells that the number stands in words.
    """

    start: int
    end: int
    value: float
    unit: str
    high: float | None = None
    numerator: float | None = None
    denominator: float | None = None
    spelled: bool = False

    @property
    def plain(self) -> bool:
        """A bare number: no currency, percentage, length or rate."""
        return self.unit == "count"
