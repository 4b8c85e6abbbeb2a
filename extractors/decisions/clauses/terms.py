"""Decisions with a list of their terms or reasons below: "permission be granted, subject to the following conditions:", "be refused for these reasons:".

The decision is the record; conditions and reasons are none, nor are the things that it is subject to. An entry of such a list is a clause only where it
orders something itself ("That the Head of Planning be authorised …").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.decisions.clauses.enumeration import Clause, is_clause_like
from extractors.decisions.verbs.first_verbs import starts_with_verb
from extractors.gates import holds

# "RESOLVED that permission be granted, subject to the following conditions:", "… be granted in part, as follows:"
DECIDES_FIRST = re.compile(
    r"(?=[^:]{0,300}\b(?:be|is|was|are|were) (?:\w+ly )?(?i:granted|approved|refused|rejected|agreed|adopted|supported|permitted|varied|suspended|revoked|accepted|allowed|authorised|confirmed|delegated|issued|renewed|imposed|deferred|adjourned|referred)\b|(?:[Tt]hat )?(?:[Tt]o )?(?i:grant|approve|refuse|reject|permit|agree|adopt|support|accept|vary|suspend|revoke|delegate|defer|adjourn|refer)\b|(?:[Pp]lanning )?(?:[Pp]ermission )?(?i:granted|approved|refused|permitted)\b)"
    r"(?P<clause>[^:]{5,500}?),?(?: and)?(?: (?:subject )?(?:to|with|on|for|of|because of) (?:the )?(?:following )?(?:(?P<grounds>(?:(?:planning|reasonable|main|further|policy) )?(?:reasons?|grounds?|causes?)(?: that)?)|(?:\w+ )?(?P<terms>conditions?|terms|provisos?|obligations?|requirements?|heads of terms)(?: (?:and|&) (?:\w+ )?(?:reasons?|informatives?|notes?|obligations?))?|(?:[\w-]+ ){0,2}?(?:amendments?|changes|modifications?|corrections?|additions?|dates|times|hours|members|sites|projects|schemes|priorities))(?: (?:that follow|below|set out below))?| as follows|(?P<subject> subject to)|(?P<because> because))[ ,]*[:;–—-]+$"
)


_LEADS_TO_TERMS = (
    "reason", "ground", "cause", "condition", "terms", "proviso", "obligation", "requirement", "amendment", "change", "modification", "correction", "addition",
    "dates", "times", "hours", "members", "sites", "projects", "schemes", "priorities", "follows", "subject to", "because",
)  # fmt: skip
_LAST_WORDS = 80  # characters, in which one of them stands


def decides_on_terms(words: str) -> re.Match[str] | None:
    """A decision whose words end by leading to a list of its terms or reasons."""
    return DECIDES_FIRST.match(words) if words[-1:] in ":;–—-" and holds(words[-_LAST_WORDS:].lower(), _LEADS_TO_TERMS) else None


def clauses_on_terms(text: str, decided: re.Match[str], clauses: Sequence[Clause]) -> list[Clause]:
    """Which entries of the list below a decision (as DECIDES_FIRST matched it) are clauses by themselves."""
    if decided["grounds"] or decided["because"]:
        return []
    if decided["terms"] or decided["subject"]:
        return [clause for clause in clauses if _orders(text[clause.start : clause.end])]
    return [clause for clause in clauses if is_clause_like(text[clause.start : clause.end])]


def _orders(line: str) -> bool:
    return line.startswith("That ") or starts_with_verb(line)
