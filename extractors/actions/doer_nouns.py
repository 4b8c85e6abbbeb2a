"""Nouns in small letters with which the name of a doer ends: "All |directors", "Communications |sub-committee", "Minutes |secretary"."""

from __future__ import annotations

from extractors.wordlists import alternation, words_of


def doer_nouns() -> frozenset[str]:
    """All of them."""
    return words_of("doer_nouns")


DOER_NOUN = f"(?:{alternation(doer_nouns())})"
GROUP_NOUN = f"(?:{alternation(words_of('doer_nouns', 'group'))})"
PERSON_NOUN = f"(?:{alternation(words_of('doer_nouns', 'person'))})"
