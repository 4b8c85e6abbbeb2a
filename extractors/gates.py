"""Words without which a pattern cannot match, read off the pattern itself.

A search with a long pattern costs some microseconds, and four of five find nothing. Whether a text holds one of a few words is told in a tenth of that;
where it holds none, there is no need to search. Nobody writes those words a second time: what is added to a pattern is added to its gate.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from re import _constants as codes  # type: ignore[attr-defined]  # the only place that tells how a pattern is built
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from extractors.wordlists import alternation

_SHORTEST = 2  # letters: a single letter is in every sentence
_SPELLINGS = 12  # ways of writing the same piece ("authorise", "authorize") that are told apart


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
