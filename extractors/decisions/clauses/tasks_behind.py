"""What somebody is to do about a decision, told behind it in its sentence: "pay the bill |but the Clerk to query the mileage|", "adopt it |, and TW will post it|".

The task is none of the decision. Near misses: "ask the Chair and the Clerk to settle it" (both are asked), "the Clerk write and the Warden ring" (one clause).
"""

from __future__ import annotations

import re

from extractors.beginnings import searched

_POST = r"(?:[Tt]he )?(?:[A-Z][\w’'-]+ |[Pp]arish |[Dd]eputy |[Vv]ice ){0,3}?(?:[Cc]lerk|[Ss]ecretary|[Tt]reasurer|[Cc]hair(?:man|person)?|[Mm]anager|[Oo]fficers?|[Ll]ead|[Dd]irector|[Ww]arden|RFO|[Cc]o-?ordinator)"
_NAME = r"(?:(?:Cll?rs?|Councillors?|Mrs?|Ms|Miss|Dr)\.? )?(?:[A-Z]{2,4}|[A-Z][a-z’'-]+(?: [A-Z][a-z’'-]+)?)(?: (?:and|&) (?:[A-Z]{2,4}|[A-Z][a-z’'-]+))?"
_TASK = searched(
    rf"(?:,? but|, with|[,;](?: and)?) (?:{_POST}|{_NAME}) (?:to|will|would|(?:was|is|were|are) to|offered to|undertook to|agreed to) (?!be\b)[a-z]+"
    rf"| and (?:(?:{_POST}|(?<=[a-z] and ){_NAME}) (?:will|would|(?:was|is|were|are) to|offered to|undertook to|agreed to)|(?<=[a-z] and )(?:{_NAME}|(?:the )?[Cc]lerk) to) (?!be\b)[a-z]+",
)
# Somebody is asked or empowered, and those behind "and" with him
_OF_SEVERAL = searched(
    r"\b(?:ask|authori[sz]|delegat|instruct|request|invit|empower|entrust|remit|mandat|call (?:up)?on|require|urge)\w*\b|\b(?:lea?(?:ve|ft)|authority|power)\b[^,;]{0,60}\b(?:to|with)\b",
    re.IGNORECASE,
)
_GOES_ON = searched(
    r"[A-Z][\w’'-]* and [A-Z]\S*(?: [A-Z]\S*)*(?: and [A-Z]\S*)? \w+(?: to)? \w+$"
)  # "the Northbrook |and Wrayford Forum will", a name
_OWN_TASK = re.compile(r"(?:that )?(?:[Tt]he )?[\w’'-]+(?: [\w’'-]+){0,4} (?:will|would|should|to) (?!be\b)[a-z]+")


def task_behind(clause: str) -> int | None:
    """Where in a clause the words begin that tell what somebody is to do about it; None where none do."""
    task = _TASK.search(clause, 6) if " to " in clause or " will " in clause or " would " in clause else None
    if (
        task is None
        or _GOES_ON.search(clause, 0, task.end())
        or _OF_SEVERAL.search(clause, 0, task.start())
        or _OWN_TASK.match(clause, 0, task.start())
    ):
        return None
    return task.start()
