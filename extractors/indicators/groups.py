"""What the sentences of minutes and the numbers in them are while figures are being found: a sentence with its cues, the numbers of one statement."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from typing import NamedTuple

from extractors.indicators.lead_ins import Role
from extractors.quantities.quantity import Quantity


class Cue(NamedTuple):
    """A phrase of the vocabulary where it stands in the text; `label` is "up", "account", "measure" and so on."""

    start: int
    end: int
    label: str


@dataclass(slots=True)  # not frozen: that takes three times as long to make
class CuedSentence:
    """The sentence text[start:end] with the cues in it.

    `said` is the text in small letters, `held` what a sentence with numbers passes of `SENTENCE_GATES`, `tells` the labels of all its cues.
    """

    text: str
    said: str
    start: int
    end: int
    cues: Sequence[Cue]
    held: int
    tells: Set[str]

    def labels(self, low: int, high: int) -> set[str]:
        """The labels of the cues in text[low:high]."""
        return {cue.label for cue in self.cues if low <= cue.start and cue.end <= high}


@dataclass(slots=True)
class Group:
    """Quantities of one statement with their roles."""

    members: list[tuple[Role, Quantity]]  # more may follow; the first stays
    first: Quantity = field(init=False)

    def __post_init__(self) -> None:
        self.first = self.members[0][1]

    @property
    def last(self) -> Quantity:
        return self.members[-1][1]

    @property
    def unit(self) -> str:
        """The first unit that its numbers bear; "count" where all are bare."""
        for _, quantity in self.members:
            if quantity.unit != "count":
                return quantity.unit
        return "count"

    def roles(self) -> list[Role]:
        """The parts of its numbers, in order."""
        return [role for role, _ in self.members]

    def of(self, role: Role) -> Quantity | None:
        for given, quantity in self.members:
            if given == role:
                return quantity
        return None
