"""Words without which a pattern cannot match, read off the pattern itself.

A search with a long pattern costs some microseconds, and four of five find nothing. Whether a text holds one of a few words is told in a tenth of that;
where it holds none, there is no need to search. Nobody writes those words a second time: what is added to a pattern is added to its gate.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from operator import or_
from re import _constants as codes  # type: ignore[attr-defined]  # the only place that tells how a pattern is built
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Generic, TypeVar

from extractors.wordlists import alternation

_T = TypeVar("_T")
_SHORTEST = 2  # letters: a single letter is in every sentence
_SPELLINGS = 12  # ways of writing the same piece ("authorise", "authorize") that are told apart
_EVERYWHERE = frozenset({"a", "be", "in", "is", "it", "of", "on", "that", "the", "this", "to", "was", "were"})  # words that most texts hold
_MOST_OPENED = 5_000  # sets of gates of which is kept what they open
_MOST_KNOWN = 50_000  # words of which is kept what they pass; a text can hold any number of others


def needed_words(*patterns: re.Pattern[str]) -> tuple[str, ...]:
    """Pieces of text in small letters, one of which stands in all that any of the patterns matches; for `holds`.

    Raises:
        ValueError: a pattern can match without any piece of two letters.
    """
    words: set[str] = set()
    for pattern in patterns:
        found = _needed(parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG))
        if not found:
            raise ValueError(f"no words are needed for {pattern.pattern[:80]!r}")
        words |= found
    return fewest(words)


def fewest(words: Iterable[str]) -> tuple[str, ...]:
    """These words without those that hold another of them, the shortest first."""
    known = frozenset(words)
    return tuple(sorted((word for word in known if not any(other in word for other in known - {word})), key=lambda word: (len(word), word)))


def holds(lower: str, words: Iterable[str]) -> bool:
    """Whether a text in small letters holds one of these words."""
    for word in words:  # noqa: SIM110 - `any` with a generator takes three times as long
        if word in lower:
            return True
    return False


def any_of(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of many words, for text in small letters: beyond some twenty words faster than `holds`."""
    return re.compile(alternation(frozenset(words)))


class Gates:
    """Many gates for the same texts: what a text holds of them all is one number with a bit a gate, told word by word.

        NOTED = GATES.add(needed_words(_NOTED))
        held = GATES.held(lower)
        if held & NOTED and _NOTED.search(sentence): ...

    A bit is set where `holds` is true of the gate's words. What a word of a text passes is kept, for most words of a text were met before; a phrase
    ("to be sent") is looked for only where a text has its most telling word ("sent").
    """

    def __init__(self) -> None:
        self._words: dict[str, int] = {}  # the bits that a piece of a word sets
        self._phrases: dict[str, int] = {}  # the bits that a phrase sets
        self._any: re.Pattern[str] | None = None  # any such piece, or the most telling one of a phrase
        self._telling: dict[str, tuple[str, bool, bool]] = {}  # of each phrase what `_most_telling` says
        self._passed = _Passed(self._pass)
        self._count = 0

    def add(self, words: Iterable[str]) -> int:
        """The bit of a new gate that any of these words opens, in small letters.

        Raises:
            ValueError: one of them is nothing but white space.
        """
        bit = 1 << self._count
        self._count += 1
        for word in fewest(words):
            if not word.strip():
                raise ValueError(f"no word in {word!r}")
            known = self._words if word.split() == [word] else self._phrases
            known[word] = known.get(word, 0) | bit
        self._any = None
        self._passed.clear()
        return bit

    def held(self, lower: str) -> int:
        """The bits of all gates that a text in small letters passes."""
        passed = self._passed
        if len(passed) > _MOST_KNOWN:
            passed.clear()
        held = 0
        phrases: dict[str, int] = {}  # each is looked for once, however many of its words a text repeats
        for bits, around in filter(None, map(passed.__getitem__, lower.split())):
            if bits:
                held |= bits
            if around:
                phrases |= around
        for phrase in phrases:
            if phrase in lower:
                held |= phrases[phrase]
        return held

    def _pass(self, word: str) -> _Passing | None:
        """Looks at a word for the first time."""
        if self._any is None:
            self._telling = {phrase: _most_telling(phrase) for phrase in self._phrases}
            self._any = any_of((*self._words, *(telling for telling, _, _ in self._telling.values())))
        if not self._any.search(word):
            return None
        bits = 0
        for piece, set_by_it in self._words.items():
            if piece in word:
                bits |= set_by_it
        around: dict[str, int] = {}
        for phrase, (telling, begins, ends) in self._telling.items():
            if telling not in word or (begins and not word.startswith(telling)) or (ends and not word.endswith(telling)):
                continue
            if set_by_it := self._phrases[phrase] & ~bits:
                around[phrase] = set_by_it
        return (bits, around) if bits or around else None


class Gated(Generic[_T]):
    """Things behind gates of the same `Gates`, in their order; most texts open few of many, and the same few.

    _RULES = Gated((GATES.add(needed_words(pattern)), pattern) for pattern in _PATTERNS)
    for pattern in _RULES.open(held): ...
    """

    def __init__(self, things: Iterable[tuple[int, _T]]) -> None:
        self._things = tuple(things)
        self.gates = reduce(or_, (gate for gate, _ in self._things), 0)  # the bits of all of them
        self._opened: dict[int, tuple[_T, ...]] = {}

    def open(self, held: int) -> tuple[_T, ...]:
        """The things whose gate is among the bits `held`."""
        bits = held & self.gates
        opened = self._opened.get(bits)
        if opened is None:
            if len(self._opened) > _MOST_OPENED:
                self._opened.clear()
            opened = self._opened[bits] = tuple(thing for gate, thing in self._things if bits & gate)
        return opened


# The bits that a word of a text sets by itself; the phrases that may stand around it, with theirs
_Passing = tuple[int, dict[str, int]]


class _Passed(dict[str, _Passing | None]):
    """What words of texts pass: asked once of each word, when it is first met."""

    def __init__(self, tell: Callable[[str], _Passing | None]) -> None:
        self._tell = tell

    def __missing__(self, word: str) -> _Passing | None:
        passing = self[word] = self._tell(word)
        return passing


def _most_telling(phrase: str) -> tuple[str, bool, bool]:
    """The word of a phrase that the fewest texts hold, a long one and none of _EVERYWHERE; whether it begins the word of the text in which it stands, and ends it.

    "sent" and "sent," may stand in "to be sent", not "presented".
    """
    telling = max(phrase.split(), key=lambda word: (word not in _EVERYWHERE, len(word)))
    before, _, after = phrase.partition(telling)
    return telling, before[-1:].isspace(), after[:1].isspace()


def _needed(parts: Sequence[tuple[Any, Any]]) -> set[str]:
    """The best choice of words for a sequence: of all that it holds one after another, the words that are longest; none where it needs none."""
    choices: list[set[str]] = []
    run = {""}
    for code, value in parts:
        spelt = _spellings([(code, value)])
        if spelt is not None and len(run) * len(spelt) <= _SPELLINGS:
            run = {begun + rest for begun in run for rest in spelt}
            continue
        choices.append(run)
        run = spelt or {""}
        if code is codes.SUBPATTERN:
            choices.append(_needed(value[-1]))
        elif code is codes.BRANCH:
            branches = [_needed(branch) for branch in value[1]]
            choices.append(set().union(*branches) if all(branches) else set())
        elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT) and value[0] > 0:
            choices.append(_needed(value[2]))
    choices.append(run)
    usable = [set(fewest(choice)) for choice in choices if choice and min(len(word.strip()) for word in choice) >= _SHORTEST]
    return min(usable, key=_cost, default=set())


def _spellings(parts: Sequence[tuple[Any, Any]]) -> set[str] | None:
    """All that a sequence can match, in small letters, where that is a few pieces of text; else None."""
    spelt = {""}
    for code, value in parts:
        if code is codes.LITERAL:
            pieces: set[str] | None = {chr(value).lower()}
        elif code is codes.IN and all(kind is codes.LITERAL for kind, _ in value):
            pieces = {chr(letter).lower() for _, letter in value}
        elif code is codes.SUBPATTERN:
            pieces = _spellings(value[-1])
        elif code is codes.BRANCH:
            branches = [_spellings(branch) for branch in value[1]]
            pieces = None if None in branches else {piece for branch in branches for piece in branch or ()}
        elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT) and value[:2] == (0, 1):
            more = _spellings(value[2])
            pieces = None if more is None else {"", *more}
        else:
            return None
        if pieces is None or len(spelt) * len(pieces) > _SPELLINGS:
            return None
        spelt = {begun + rest for begun in spelt for rest in pieces}
    return spelt


def _cost(words: set[str]) -> float:
    """What it costs to look for these words and, where one is found, to search: the longer a word, the seldomer it stands in a text."""
    return 0.01 * len(words) + sum(8 * 0.5 ** len(word.strip()) for word in words)
