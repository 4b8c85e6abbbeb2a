"""Acronyms that a document introduces: "the Joint Safeguarding Board (JSB)", "children in care (CiC)".

A short form in brackets counts when its letters, read from the right, stand in the words before the bracket and its first letter begins
one of them (the method of Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", PSB 2003).
Near miss: "Councillor Hall (Chair)" is no acronym, a short form has two capitals at least.
"""

from __future__ import annotations

import re

_SHORT_FORM = re.compile(r"\(([A-Z][A-Za-z0-9&/+-]{1,9})\)")
_WORD = re.compile(r"[^\W\d_](?:[\w’'-]*\w)?")
_LONGEST = 120  # characters: no long form is longer


def find_acronyms(text: str) -> tuple[tuple[str, str], ...]:
    """The short forms of a text with what they stand for, each at its first introduction, in the order of the text."""
    found: dict[str, str] = {}
    for bracket in _SHORT_FORM.finditer(text):
        short = bracket[1]
        if short in found or sum(letter.isupper() for letter in short) < 2:
            continue
        line = max(text.rfind("\n", 0, bracket.start()) + 1, bracket.start() - _LONGEST)
        if long := long_form(short, text[line : bracket.start()].rstrip()):
            found[short] = long
    return tuple(found.items())


def long_form(short: str, before: str) -> str | None:
    """The words at the end of `before` that hold the letters of the short form in their order, or None."""
    words = list(_WORD.finditer(before))[-min(len(short) + 5, len(short) * 2) :]
    if not words or words[-1].end() != len(before):
        return None
    letters = [letter.lower() for letter in short if letter.isalnum()]
    at = len(before)
    for position, letter in enumerate(reversed(letters)):
        is_first = position == len(letters) - 1
        at -= 1
        while at >= words[0].start() and (before[at].lower() != letter or (is_first and before[at - 1 : at].isalnum())):
            at -= 1
        if at < words[0].start():
            return None
    long = before[at:]
    return long if len(long) > len(short) and short not in long else None
