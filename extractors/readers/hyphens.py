"""Words that were parted at the end of a line, made whole again: "recruit-" and "ment" is "recruitment", "decision-" and "making" is "decision-making".

Which hyphens are the word's own is told by the other words of the document, and where these are silent by the words that like to stand before one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_LINE_HYPHEN = re.compile(r"[-\u2010\u00ad]$")
_AFTER = re.compile(r"\w+")
# Beginnings of compounds: "self-assessment", "multi-agency", "long-term"; not "long-er", "high-ways", "follow-ing"
_KEEP = frozenset(["self", "non", "vice", "well", "multi", "cross", "anti", "long", "short", "full", "half", "year", "high", "low", "two", "three", "four", "five", "six", "first", "second", "third", "decision", "follow", "face", "evidence", "needs", "trauma", "step", "family"])  # fmt: skip
_ENDINGS = frozenset(
    ["ways", "light", "lights", "lighted", "lighting", "ple", "ples", "teen", "ings", "ness", "ment", "ments", "aries", "hand"]
)
_SHORTEST_OWN = 4  # letters of the second half of a compound; of fewer are "-er", "-ing", "-ly"
# What others are compounds with: "co-opted", "pre-emptive", "on-call"; not "pre-sent", "in-spector"
_KEEP_BEFORE = {
    "co": ("opt", "ord", "oper", "chair", "found", "prod", "author", "design", "locat", "work"),
    "in": ("house", "year", "person", "patient", "depth", "kind", "work"),
    "off": ("site", "street", "peak", "road", "licen"),
    "on": ("call", "site", "street", "going"),
    "part": ("time", "year", "fund"),
    "pre": ("appl", "decision", "elect", "empt", "exist", "meet", "plan", "school", "submission"),
}
_NONE: tuple[str, ...] = ()
_QUOTES = "(\"“‘'"


def join_lines(lines: Iterable[str], known: frozenset[str]) -> str:
    """Lines as one text; `known` are the words that stand whole in the document."""
    parts: list[str] = []
    last = ""
    for line in lines:
        if is_parted(last) and line[:1].isalnum():
            parts[-1] = last[:-1] + ("-" if _keeps_hyphen(last, line, known) else "")
        elif parts:
            parts.append(" ")
        parts.append(line)
        last = line
    return "".join(parts)


def is_parted(line: str) -> bool:
    """Whether a line ends with a hyphen right behind a word."""
    return len(line) > 1 and _LINE_HYPHEN.search(line) is not None and line[-2].isalnum()


def words_known(lines: Iterable[str]) -> frozenset[str]:
    """The words that stand whole on some line, in small letters: neither the first part of a parted word nor the second."""
    known: set[str] = set()
    goes_on = False
    for line in lines:
        words = [word.strip(".,;:()\"'“”‘’") for word in line.casefold().split()]
        parted = is_parted(line.rstrip())
        known.update(words[goes_on : len(words) - parted])
        goes_on = parted
    return frozenset(known)


def _keeps_hyphen(left: str, right: str, known: frozenset[str]) -> bool:
    """Whether the hyphen between the last word of a line and the first of the next is the word's own."""
    after = _AFTER.match(right)
    begin = max(left.rfind(" "), left.rfind("-", 0, len(left) - 1)) + 1
    head, tail = left[begin:-1].casefold().lstrip(_QUOTES), after.group().casefold() if after else ""
    if not (head.isalpha() and tail.isalpha() and right[0].islower()) or f"{head}-{tail}" in known:
        return True
    if head + tail in known:
        return False
    compound = head in _KEEP and len(tail) >= _SHORTEST_OWN and tail not in _ENDINGS
    return compound or tail in known or tail.startswith(_KEEP_BEFORE.get(head, _NONE))
