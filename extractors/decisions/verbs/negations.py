"""What is not to be: "not to renew the lease" refuses, "not to cut the hedge until October" defers, "not to veto the precept" agrees.

Near miss: "not to object" (nothing is refused).
"""

from __future__ import annotations

import re

from extractors.decisions.verbs.late_verbs import told_after_mark
from extractors.gates import holds
from models.records import Verb

# "not to renew the lease", "against the closure"
_REFUSING = re.compile(
    r"(?:that )?(?:not to (?!object|oppose|raise|comment|submit|delay|defer|make (?:any |an? )?(?:comment|objection|representation)|change|hold|meet|wait|take)[a-z]\w+|against (?:the|a|this|any|[a-z]+ing)\b|not (?:agreed|supported|approved|accepted|granted|adopted)\b)"
    r"|(?:(?! be \w+(?:ed|en|id)\b)[^.;:]){2,120} be not (?:\w+ly )?(?:agreed|supported|approved|accepted|granted|adopted|renewed|pursued)\b"
    r"|(?:(?! be \w+(?:ed|en|id)\b)[^.;:]){2,80} (?:(?:could|can|would|should|will|shall) ?not|not) be (?:\w+ly )?(?:agreed|supported|approved|accepted|granted|adopted|made|given|paid|funded|renewed|allowed|permitted|increased|pursued|progressed|proceeded with|taken (?:forward|up|further)|continued with|implemented|introduced)\b",
    re.IGNORECASE,
)
_REFUSING_WORDS = ("not ", "against ")  # every way of refusing has one of them
# "not to cut the hedge until October", "not to pursue it for the time being"
_PUTTING_OFF = re.compile(
    r"(?:that )?not to \w+[^.;]{0,60}? (?:until|till|before|for the (?:time being|moment|present)|at this (?:time|stage))\b", re.IGNORECASE
)
# "not to veto the precept"
_LETTING = re.compile(r"(?:that )?not to (?:veto|intervene|stand in the way)\b", re.IGNORECASE)


def told_by_negation(clause: str, lower: str) -> Verb | None:
    """The class of a clause that says what is not to be; None where it says no such thing. `lower` holds its words in small letters."""
    if "not to " in lower and _LETTING.match(clause):
        return "agree"
    if "not to " in lower and _PUTTING_OFF.match(clause):
        return "defer"
    if not holds(lower, _REFUSING_WORDS):
        return None
    if _REFUSING.match(clause):
        return "refuse"
    late = told_after_mark(clause)  # "Bowls Club – not supported, no accounts supplied"
    return "refuse" if late and _REFUSING.match(late) else None
