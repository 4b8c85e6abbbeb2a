"""What is only hoped, felt or suggested: "It was hoped that |the Clerk would write"."""

from __future__ import annotations

import re

from extractors.beginnings import searched

_HOPED = searched(
    r"\b(?:hoped|hoping|hopes?|anticipated|expected|suggested|understood|believed|thought|felt|assumed|estimated|worried|feared|queried|questioned|considered|predicted|wondered|recommended|recommends?|proposed|concern(?:ed|s)?)"
    r"(?: (?!said|stated|and\b)[\w’'.]+){0,5}?(?: that| if| whether)?,? ?$|\basked (?:[\w’'.]+ ){0,5}?(?:that|if|whether) $",
    re.IGNORECASE,
)


def only_hoped(text: str, low: int, at: int) -> bool:
    """Whether the words right before `at`, which begin no earlier than `low`, only hope, feel or suggest what follows."""
    return _HOPED.search(text, max(low, at - 120), at) is not None
