"""Where the words stand at which a pattern can begin: told by the tokens of a document, most of whose words were met before.

To search a whole document for names, titles and posts costs more than to try them at the few words that can begin one. Which those are is asked once of
each word of the language, not once of each place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from spacy.attrs import ORTH
from spacy.tokens import Doc
from spacy.vocab import Vocab

from extractors.wordlists import alternation

_FIRST_WORD = re.compile(r"\w+")


class MarkedWords:
    """Words that finders look for, and where they stand in a document.

        TITLE_WORDS = MARKED.add(first_words(_TITLES))
        for title in matches_at(TITLE, text, marked_places(doc, TITLE_WORDS)): ...

    spaCy keeps each word of the language once, with flags that are told when it is first met: a document gives those of its words away at no cost.
    """

    def __init__(self) -> None:
        self._patterns: list[re.Pattern[str]] = []
        self._known: dict[int, tuple[tuple[int, int], ...]] = {}  # by spaCy's number of a word: which patterns match within it, and where

    def add(self, pattern: str, flags: int = 0) -> int:
        """The number under which the places of a pattern are kept. It is matched anywhere within a word, as spaCy parts words, not across them."""
        self._patterns.append(re.compile(rf"(?={pattern})", flags))
        self._known.clear()
        return len(self._patterns) - 1

    def flag(self, vocab: Vocab) -> int:
        """The flag of the words in which any of the patterns matches."""
        return vocab.add_flag(lambda word: bool(self._marks_of(word)))

    def find(self, doc: Doc, flag: int, starts: Sequence[int]) -> list[list[int]]:
        """The places of each pattern in a document, in order; `starts` are those of its tokens."""
        marked = doc.to_array(flag).nonzero()[0]
        known, strings = self._known, doc.vocab.strings
        places: list[list[int]] = [[] for _ in self._patterns]
        for token, word in zip(marked.tolist(), doc.to_array(ORTH)[marked].tolist(), strict=True):
            marks = known.get(word)
            if marks is None:
                marks = known[word] = self._marks_of(strings[word])
            for number, within in marks:
                places[number].append(starts[token] + within)
        return places

    def _marks_of(self, word: str) -> tuple[tuple[int, int], ...]:
        return tuple((number, found.start()) for number, pattern in enumerate(self._patterns) for found in pattern.finditer(word))


MARKED = MarkedWords()


def marked_places(doc: Doc, number: int) -> list[int]:
    """Where words stand in a document that `MARKED` knows by this number, in order."""
    places: list[list[int]] = doc.user_data["marked_words"]
    return places[number]


def first_words(phrases: Iterable[str]) -> str:
    """A pattern for the words with which phrases begin: "Head" for "Head of Audit", "Co" for "Co-Chair"."""
    return rf"(?:{alternation(frozenset(found.group() for phrase in phrases if (found := _FIRST_WORD.match(phrase))))})(?!\w)"


def matches_at(pattern: re.Pattern[str], text: str, places: Sequence[int], stop: int | None = None) -> list[re.Match[str]]:
    """What `finditer` finds in text[:stop] of a pattern every match of which begins at one of these places."""
    stop = len(text) if stop is None else stop
    found: list[re.Match[str]] = []
    end = 0
    for at in places:
        if at >= end and (match := pattern.match(text, at, stop)):
            found.append(match)
            end = match.end()
    return found
