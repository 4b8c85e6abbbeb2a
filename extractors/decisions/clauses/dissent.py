"""Who was against a decision, where that stands behind its words: "to raise the fee|, Ms Hall dissenting|", "|, Mr Poole asked that his vote be recorded|"."""

from __future__ import annotations

from extractors.beginnings import searched
from extractors.gates import holds

_DISSENT = searched(
    r"(?:,(?: with| but| and)?| with) (?:(?:and |the )?[A-Z][\w’'.-]*,? ){1,8}(?:(?:abstaining|abstained|dissenting|dissented|voting against|voted against)\b|against(?=[.;,)]|$)|(?:asking|wishing|requesting|asked|wished|requested) [^.;]{0,60}?\b(?:noted|recorded|minuted)\b)"
)
_WORDS = ("against", "bstain", "issent", "noted", "recorded", "minuted")


def before_dissent(words: str) -> int:
    """Where a decision ends before those who were against it, or did not vote, are named; where its words end if none are."""
    dissent = _DISSENT.search(words) if holds(words, _WORDS) else None
    return dissent.start() if dissent and ", and " not in words[dissent.end() :] else len(words)
