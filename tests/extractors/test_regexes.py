"""What every regular expression of the extractors keeps to."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

import extractors

_ONE_CHARACTER = {_constants.LITERAL, _constants.NOT_LITERAL, _constants.ANY, _constants.IN, _constants.RANGE, _constants.CATEGORY}


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    for module in pkgutil.walk_packages(extractors.__path__, "extractors."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, re.Pattern):
                yield f"{module.name}.{name}", value


def possessive_groups(parsed: Any) -> bool:
    """Whether a parsed expression repeats more than a character possessively: "(?:ab)++", but not "[ab]++" nor "(?>(?:ab)+)"."""
    if isinstance(parsed, _parser.SubPattern):
        return any(possessive_groups(part) for part in parsed)
    if isinstance(parsed, tuple | list):
        if len(parsed) == 2 and parsed[0] is _constants.POSSESSIVE_REPEAT and isinstance(parsed[1], tuple):
            *_, body = parsed[1]
            return len(body) > 1 or body[0][0] not in _ONE_CHARACTER
        return any(possessive_groups(part) for part in parsed)
    return False


def test_no_group_is_repeated_possessively() -> None:
    """Python 3.11.0 to 3.11.4 match such a group wrongly where something in it can be matched in two ways; atomic groups are right in all of them."""
    assert possessive_groups(_parser.parse("x(?:a|ab){1,3}+"))
    assert not possessive_groups(_parser.parse("x(?>(?:a|ab){1,3})[cd]++"))
    found = dict(patterns())
    assert len(found) > 500
    assert [name for name, pattern in found.items() if possessive_groups(_parser.parse(pattern.pattern, pattern.flags))] == []
