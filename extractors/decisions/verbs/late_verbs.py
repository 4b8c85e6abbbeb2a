"""Verbs of decisions that stand late in their clause: after a subject that is no body, or behind a colon or a dash.

the Lettings Officer issue a new form by Easter        issue (the subject is a post; "be" is nowhere)
Gardening Club: defer to March                         defer
Bowls Club – not supported, no accounts sent           not supported
"""

from __future__ import annotations

import re
from functools import cache

from extractors.beginnings import searched
from extractors.wordlists import alternation, words_of

_AFTER_MARK = re.compile(r"[^.;:]{2,70}?(?: [–—-] |: )(?=\S)")


@cache
def _base_forms() -> frozenset[str]:
    return frozenset(word for word in words_of("decision_verbs") if not word.endswith(("ed", "ing", "s")))


@cache
def _any_form() -> re.Pattern[str]:
    return re.compile(rf"(?:to |not |be )?(?:{alternation(words_of('decision_verbs'))})\b", re.IGNORECASE)


@cache
def _done() -> frozenset[str]:
    return frozenset(word for word in words_of("decision_verbs") if word.endswith("ed"))


@cache
def _participles() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A participle, for text in small letters, and a participle with the words before it."""
    told = rf"(?<!which )(?<!who )(?<!be )(?<! as )(?P<verb>{alternation(_done())})(?= (?:to|by|for|from|with|at|as|until|subject|in)\b|[.;]?$)"
    return searched(rf" {told}"), searched(rf"(?:[\w’'&,/£.-]+ ){{1,8}}?{told}", re.IGNORECASE)


def told_after_mark(clause: str) -> str | None:
    """What follows a colon or a dash in a clause, where it opens with a verb: "defer to March"."""
    mark = _AFTER_MARK.match(clause)
    return clause[mark.end() :] if mark and _any_form().match(clause, mark.end()) else None


def told_by_subject(clause: str) -> str | None:
    """The verb, in its base form, that stands behind a subject of a few words: "the Lettings Officer issue a new form"."""
    words = clause.removeprefix("That ").removeprefix("that ").split()[:16]
    if len(words) < 3 or not (words[0][0].isupper() or words[0] in ("the", "our", "all", "both", "a", "an")):
        return None
    for before, word, behind in zip(words, words[1:], words[2:], strict=False):
        said = word.lower().strip(",;")
        if said in words_of("late_verbs", "stoppers"):
            return None
        if said in _base_forms() and before.lower() not in words_of("late_verbs", "particles") and _is_verb(said, behind.lower()):
            return said
    return None


def _is_verb(word: str, behind: str) -> bool:
    return word not in words_of("late_verbs", "nouns") or behind in words_of("late_verbs", "objects")


def told_by_participle(clause: str) -> str | None:
    """What was done, in a clause without "be": "cleaning contract awarded to Oakes Ltd"."""
    participle, behind_words = _participles()
    if not participle.search(clause.lower()):
        return None
    found = behind_words.search(clause)
    if found is None or (clause.startswith(" by ", found.end()) and " be " in found.group()):
        return None  # "the plan be made with the changes proposed by Ms Hall"
    return found["verb"].lower()
