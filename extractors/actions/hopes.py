"""What is only hoped, felt or suggested: "It was hoped that |the Clerk would write"."""

from __future__ import annotations

import re

from extractors.beginnings import searched

_HOPED = searched(
    r"\b(?:hoped|hoping|hopes?|anticipated|expected|suggested|understood|believed|thought|felt|assumed|estimated|worried|feared|queried|questioned|considered|predicted|wondered|recommended|recommends?|proposed|concern(?:ed|s)?)"
    r"(?: (?!said|stated|and\b)[\w’'.]+){0,5}?(?: that| if| whether)?,? ?$|\basked (?:[\w’'.]+ ){0,5}?(?:that|if|whether) $",
    re.IGNORECASE,
)
# "Mr Hall felt that the lamps would stay out and that |the Board would be asked again"
_AND_THAT = (" and that ", ", that ", " but that ")
_TOLD_THAT = searched(
    r"\b(?:(?P<hope>felt|thought|hoped|believed|considered|expected|suspected|feared|supposed)|said|agreed|confirmed|advised|reported|stated|explained|undertook|noted|replied|added|assured|resolved|promised|asked|requested)(?: [\w’'-]+){0,3}? that\b"
)


def only_hoped(text: str, low: int, at: int) -> bool:
    """Whether the words right before `at`, which begin no earlier than `low`, only hope, feel or suggest what follows."""
    return _HOPED.search(text, max(low, at - 120), at) is not None or hoped_too(text, low, at)


def hoped_too(text: str, low: int, at: int) -> bool:
    """Whether what begins at `at` is the second thing that somebody hopes or feels: "felt that it was late and that |the Board would be asked"."""
    if not text.endswith(_AND_THAT, low, at):
        return False
    told = list(_TOLD_THAT.finditer(text, low, at))
    return bool(told) and told[-1]["hope"] is not None
