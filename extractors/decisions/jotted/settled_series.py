"""Things settled one after another in a sentence: "Part A approved, Part B refused"."""

from __future__ import annotations

import re

from extractors.decisions.jotted.fragments import FINITE, ShortOutcome
from extractors.gates import needed_words

# "Part A approved, Part B approved"
_SETTLED = r"(?P<verb>approved|agreed|adopted|accepted|noted|refused|declined|deferred|granted|not (?:supported|agreed|approved|granted))(?: this (?:year|time)| (?:[–—-] |as |pending )[^.;]{3,60}?)?"
_EACH = re.compile(
    rf"(?:[A-Z][\w’'&/ £(),.–—-]{{1,60}}? {_SETTLED.replace('?P<verb>', '?:')}(?:, (?:and )?| and |; (?:and )?)){{1,9}}[A-Z][\w’'&/ £(),.–—-]{{1,60}}? {_SETTLED.replace('?P<verb>', '?:')}\.?$"
)
_ONE_OF_THEM = re.compile(rf"(?P<clause>[A-Z][\w’'&/ £(),.–—-]{{1,60}}? {_SETTLED})(?:, (?:and )?| and |; (?:and )?|\.?$)")
SERIES_WORDS = needed_words(_EACH)


def find_series(sentence: str) -> list[ShortOutcome]:
    """Each thing with what became of it; none where the sentence is no such series."""
    if "ed, " not in sentence and "ed and " not in sentence and "ed; " not in sentence:
        return []
    if not _EACH.match(sentence) or FINITE.search(sentence.replace(" not ", " ")):
        return []
    return [ShortOutcome(part.start("clause"), part.end("clause"), _each_verb(part)) for part in _ONE_OF_THEM.finditer(sentence)]


def _each_verb(part: re.Match[str]) -> str:
    if part["verb"].startswith("not "):
        return "refused"
    return "approved" if part["verb"] == "agreed" and "£" in part["clause"] else part["verb"]
