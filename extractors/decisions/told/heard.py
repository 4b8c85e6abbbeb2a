"""A sentence as it is heard for outcomes: its words, and what is known of where it stands."""

from __future__ import annotations

from typing import NamedTuple

from extractors.beginnings import searched

Outcome = tuple[int, int, str]  # where the words of a decision begin and end in what was heard, and the rule that found them


class Heard(NamedTuple):
    """A sentence, or its part behind words that lead to an outcome ("After a long debate, |the report was adopted").

    `held` is what it holds of `GATES`, `head` the words by which the head of the minutes calls the body that met; `alone` says that it is a paragraph by
    itself, or the last of its item; `in_decision` that it stands below a heading "Decision:".
    """

    words: str
    lower: str
    held: int
    head: frozenset[str]
    alone: bool
    in_decision: bool


# "Cllr. J. Hall": full stops that end no sentence
_ABBREVIATED = searched(r"(?<![a-z])(?:Cll?rs?|Clrs?|Mrs?|Ms|Dr|Supt|Insp|Sgt|[A-Z])\.(?= )")


def undotted(words: str) -> str:
    """The same words, letter for letter as long, without the full stops of abbreviations, for patterns that end at one."""
    return _ABBREVIATED.sub(lambda found: f"{found.group()[:-1]}·", words) if ". " in words else words
