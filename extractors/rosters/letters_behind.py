"""Lists in which a letter behind each person says whether they came, and a line explains the letters.

    Mr J Rivers (Chairman) P / Mrs A Hall A / Mr S Poole N
    P = present, A = apologies, N = no apology

Near miss: without the line that explains them, a letter behind a name is an initial or a party.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from extractors.beginnings import searched
from extractors.rosters.headings import Status
from extractors.rosters.sentences import Roster
from models import Block

# "P = present", "A – sent apologies", "(Ab) absent"
_MEANING = searched(
    r"(?<![\w’'])[(\[“\"']?(?P<mark>[A-Z][A-Za-z]?|DNA|[✓✔✗✘xX])[)\]”\"']? ?(?i:(?:[=:–—-]|denotes|indicates|means|stands for|is for|for)? ?(?:(?:was|were|is|those|sent|gave|given|member|members) ){0,2}(?P<word>present|attend\w*|in attendance|apolog\w+|absen\w+|non-attend\w+|not present|no(?:t)? apolog\w+|did not attend|deput\w+|substitut\w+)\b)",
)
_BEHIND = re.compile(
    r"(?: \| [^|\n]{1,30}(?= \| ))?(?:\s?[|:–—-])?\s?[(\[“\"']?(?P<mark>[A-Z][A-Za-z]?|DNA|[✓✔✗✘xX])[)\]”\"']?(?= ?(?:$|[\n,;|]))"
)
_FARTHEST = 45  # characters: the cell between "Jo Rivers | West Ward | P"
_FEWEST = 2  # letters that are explained, and persons with a letter


def letters_explained(text: str, block: Block) -> dict[str, Status]:
    """What the letters behind names mean, by a block that explains at least two, "present" among them; else empty."""
    told: dict[str, Status] = {}
    for found in _MEANING.finditer(text, block.start, block.end):
        word = found["word"].lower()
        told[found["mark"]] = (
            "absent" if word.startswith(("absen", "no", "did"))
            else "apologies" if word.startswith("apol")
            else "substitute" if word.startswith(("deput", "subst"))
            else "present"
        )  # fmt: skip
    return told if len(told) >= _FEWEST and "present" in told.values() else {}


def told_by_letters(text: str, blocks: Sequence[Block], found: list[Roster], legend: Sequence[int]) -> list[Roster]:
    """The rosters with what the letters behind their persons say; `legend` is where the text explains letters."""
    starts = [block.start for block in blocks]
    for at in legend:
        marks = letters_explained(text, blocks[bisect_right(starts, at) - 1])
        if marks:
            return [_by_letters(text, roster, marks) for roster in found]
    return found


def _by_letters(text: str, roster: Roster, marks: dict[str, Status]) -> Roster:
    letters = [_BEHIND.match(text, entry.mention.end, entry.mention.end + _FARTHEST) for entry in roster.entries]
    told = [marks.get(letter["mark"]) if letter else None for letter in letters]
    if sum(status is not None for status in told) < _FEWEST:
        return roster
    entries = tuple(entry._replace(status=status or entry.status) for entry, status in zip(roster.entries, told, strict=True))
    return Roster(roster.start, roster.end, roster.rule, entries)
