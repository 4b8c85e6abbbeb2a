"""Patterns that are searched for from the characters with which they can begin.

`re` leaps to the places where a match can begin only if a pattern begins with a letter or a choice of letters. Behind `\\b`, a lookbehind or an
optional word, and with `re.IGNORECASE`, it tries the whole pattern at every place, which takes three to five times as long. Here the characters
with which a match can begin are read off the pattern, and told `re` in the way in which it keeps them for the simpler patterns. What is found is the
same, letter for letter: each place that is left is tried with the whole pattern.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from re import _compiler as compiler  # type: ignore[attr-defined]  # the only place that tells how a pattern is made
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_BEYOND = 128  # stands for all characters that are not ASCII
_ALL = frozenset(range(_BEYOND + 1))
_MOST = 110  # more than these are nearly all
_LIKE_BEYOND = frozenset(map(ord, "iIkKsS"))  # the same as "ı", "K", "ſ" where case does not count
_WORD = frozenset(char for char in range(_BEYOND) if chr(char).isalnum() or chr(char) == "_")
_DIGIT = frozenset(map(ord, "0123456789"))
_SPACE = frozenset(char for char in range(_BEYOND) if chr(char).isspace())
_OF_CATEGORY = {
    codes.CATEGORY_WORD: _WORD | {_BEYOND},
    codes.CATEGORY_DIGIT: _DIGIT | {_BEYOND},
    codes.CATEGORY_SPACE: _SPACE | {_BEYOND},
    codes.CATEGORY_NOT_WORD: _ALL - _WORD,
    codes.CATEGORY_NOT_DIGIT: _ALL - _DIGIT,
    codes.CATEGORY_NOT_SPACE: _ALL - _SPACE,
}


def searched(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern as `re.compile` makes it, which `search`, `finditer`, `findall`, `split` and `sub` find sooner; for `match` nothing is gained.

    Raises:
        re.error: the pattern is none.
    """
    tree = parser.parse(pattern, flags)
    flags |= tree.state.flags
    code: list[int] = compiler._code(tree, flags)
    behind_info = 1 + code[1]
    known, shortest, longest = code[2:5]
    beginnings, may_be_empty = _beginnings(tree.data, flags)
    if shortest and not known and not may_be_empty and len(beginnings) < _MOST:
        kind, told = _told(beginnings)
        code[:behind_info] = [codes.INFO, 4 + len(told), kind, shortest, longest, *told]
    numbers: dict[str, int] = tree.state.groupdict
    names: list[str | None] = [None] * tree.state.groups
    for name, number in numbers.items():
        names[number] = name
    made: re.Pattern[str] = compiler._sre.compile(pattern, flags, code, tree.state.groups - 1, numbers, tuple(names))
    return made


def _beginnings(parts: Sequence[tuple[Any, Any]], flags: int) -> tuple[frozenset[int], bool]:
    """All characters that what matches a sequence can begin with, and whether it can be empty, so that what follows may begin it."""
    found: frozenset[int] = frozenset()
    ahead = _ALL  # what a lookahead asks for
    for code, value in parts:
        if code is codes.ASSERT and value[0] > 0:
            asked, may_be_empty = _beginnings(value[1], flags)
            ahead = ahead if may_be_empty else ahead & asked
            continue
        if code in (codes.AT, codes.ASSERT, codes.ASSERT_NOT):
            continue
        begun, may_be_empty = _beginnings_of(code, value, flags)
        found |= begun & ahead
        if not may_be_empty:
            return found, False
    return found, True


def _beginnings_of(code: Any, value: Any, flags: int) -> tuple[frozenset[int], bool]:
    """The same for one part of a pattern."""
    if code is codes.LITERAL:
        return _spelt(value, flags), False
    if code is codes.IN:
        return _of_set(value, flags), False
    if code is codes.SUBPATTERN:
        _, added, taken, parts = value
        return _beginnings(parts, (flags | added) & ~taken)
    if code is codes.ATOMIC_GROUP:
        return _beginnings(value, flags)
    if code is codes.BRANCH:
        branches = [_beginnings(branch, flags) for branch in value[1]]
        return frozenset().union(*(begun for begun, _ in branches)), any(may_be_empty for _, may_be_empty in branches)
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        begun, may_be_empty = _beginnings(value[2], flags)
        return begun, may_be_empty or value[0] == 0
    return _ALL, code not in (codes.ANY, codes.NOT_LITERAL)  # of what stands in a group that was matched before, nothing is known


def _spelt(char: int, flags: int) -> frozenset[int]:
    if not flags & re.IGNORECASE:
        return frozenset([min(char, _BEYOND)])
    if char >= _BEYOND:
        return _LIKE_BEYOND | {_BEYOND}
    return frozenset([ord(chr(char).lower()), ord(chr(char).upper())]) | ({_BEYOND} if char in _LIKE_BEYOND else frozenset())


def _of_set(members: Sequence[tuple[Any, Any]], flags: int) -> frozenset[int]:
    """The characters of "[…]"."""
    if members[0][0] is codes.NEGATE:
        return _ALL - frozenset(char for char in _of_set(members[1:], flags & ~re.IGNORECASE) if char != _BEYOND)
    found: set[int] = set()
    for code, value in members:
        if code is codes.CATEGORY:
            found |= _OF_CATEGORY[value]
        else:  # a character, or a range of them
            first, last = value if code is codes.RANGE else (value, value)
            found.update(*(_spelt(char, flags) for char in (*range(first, min(last, _BEYOND)), last)))
    return frozenset(found)


def _told(chars: frozenset[int]) -> tuple[int, list[int]]:
    """How `re` is told them: a single one as a prefix of which nothing is skipped, others as a set: a bit for each of the first 256, a range for the rest."""
    if len(chars) == 1 and _BEYOND not in chars:
        return codes.SRE_INFO_PREFIX, [1, 0, *chars, 0]
    bits = [0] * 8
    for char in chars - {_BEYOND}:
        bits[char // 32] |= 1 << char % 32
    if _BEYOND not in chars:
        return codes.SRE_INFO_CHARSET, [codes.CHARSET, *bits, codes.FAILURE]
    return codes.SRE_INFO_CHARSET, [codes.CHARSET, *bits[:4], *[0xFFFFFFFF] * 4, codes.RANGE, 256, 0x10FFFF, codes.FAILURE]
