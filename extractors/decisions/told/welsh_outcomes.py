"""Decisions that bilingual minutes tell in Welsh alone: "Cymeradwywyd y taliadau uchod", "Penderfynwyd rhoi £50 i'r clwb".

Near misses: "Derbyniwyd ymddiheuriadau gan Mr Puw", "Derbyniwyd llythyr" (what came in), "Nodwyd bod y ffordd ar gau" (what was said), and what is said in
English behind it ("Nodwyd / Noted").
"""

from __future__ import annotations

import re

from extractors.decisions.sentence_gates import GATES
from extractors.decisions.told.heard import Heard, Outcome

_PAPER = r"(?:(?:y|yr|bod y|adroddiad|cyfrifon|argymhellion|argymhelliad|polisi|cynllun|dyfynbris|cynnig|pris|tendr|datganiad)\b)"
_VERBS = {
    "cymeradwywyd": "approved", "derbyniwyd": "accepted", "cytunwyd": "agreed", "penderfynwyd": "agreed", "mabwysiadwyd": "adopted",
    "gohiriwyd": "deferred", "gwrthodwyd": "refused", "etholwyd": "elected", "penodwyd": "appointed", "cadarnhawyd": "confirmed",
}  # fmt: skip
_TOLD = re.compile(
    rf"(?:Derbyniwyd (?=(?:bod )?(?:y |yr )?(?:c|g)ofnodion\b|{_PAPER})|(?P<lead>(?:Penderfynwyd|Cytunwyd)(?:,? yn unfrydol,?)?:? (?:i |y dylid |ar )?)(?!/)|(?:Cymeradwywyd|Mabwysiadwyd|Gohiriwyd|Gwrthodwyd|Etholwyd|Penodwyd|Cadarnhawyd) )(?![^.;]{{0,80}} / )(?=[^\s/])[^;]{{3,200}}$",
    re.IGNORECASE,
)
_OF_MINUTES = re.compile(r"\w+ (?:bod )?(?:y |yr )?[cg]ofnodion\b", re.IGNORECASE)
TOLD_IN_WELSH = GATES.add(_VERBS)


def find_welsh(heard: Heard) -> Outcome | None:
    """A decision told in Welsh; behind "Penderfynwyd" only what was decided."""
    told = _TOLD.match(heard.words) if len(heard.words) < 240 else None
    if told is None:
        return None
    if _OF_MINUTES.match(heard.words):
        return 0, len(heard.words), "resolution-minutes"
    return told.end("lead") if told["lead"] else 0, len(heard.words), "resolution-welsh"


def welsh_verb(words: str) -> str:
    """The verb that tells the class of a decision told in Welsh; a sum of money is approved."""
    verb = _VERBS.get(words.split(maxsplit=1)[0].lower().strip(":,"), "agreed")
    return "approved" if verb == "agreed" and "£" in words else verb
