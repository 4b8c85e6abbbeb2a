"""Ways to look at text that cost little, for patterns that are searched often.

A pattern without `re.IGNORECASE` tells most places apart by one comparison of letters; with it, every alternative is tried everywhere, which takes
five to ten times as long.
"""

from __future__ import annotations


def lowered(text: str, start: int, end: int) -> str:
    """text[start:end] in small letters, letter for letter, so that places in it hold in the text."""
    return text[start:end].replace("İ", "I").lower()  # the only letter with two letters for its small one


def places_of(words: tuple[str, ...], text: str, start: int, end: int) -> list[int]:
    """Where any of these words begins in text[start:end], in order: finding letters takes a tenth of the time of a pattern that begins with a choice."""
    found: list[int] = []
    for word in words:
        at = text.find(word, start, end)
        while at >= 0:
            found.append(at)
            at = text.find(word, at + len(word), end)
    return sorted(found)
