"""Passives that follow a meeting up: "would be circulated to members", "will be provided to the next meeting"; not "would be held in June"."""

from __future__ import annotations

import re
from collections.abc import Callable

from extractors.actions.words import is_owed
from extractors.beginnings import searched

# Passives that are a follow-up whoever does it: "would be circulated", "would be written to"; not "would be asked to pay", "would be added to bills".
FOLLOWS_UP = re.compile(
    r"(?:communicated to (?:the )?(?:members|directors|trustees|governors|board|committee|panel|partners|all)\b|sent (?:out|round) (?:with|to (?:members|all|the committee))|circulated|recirculated|re-circulated|reported (?:back|to (?:the |this )?(?:committee|board|panel|members|council|meeting|group))|brought (?:back|to)|fed back|followed up|looked into|investigated|chased|contacted|written to|shared with (?:members|the (?:committee|board|panel|council))|forwarded|distributed|raised (?:with|at)"
    r"|added to the (?:[\w-]+ )?(?:agenda|work|next|action|forward plan|list|log|tracker|register)|taken offline|picked up (?:with|through|at|by|outside|offline|separately|in the)|clarified|ascertained|obtained|sought from|passed on|taken back|invited to (?:the|a) (?:next|future)|asked to (?:attend|provide|report|look|check|remove|cut|repair))\b",
    re.IGNORECASE,
)
# "at the |next meeting|", "on the |May agenda|"
NEXT_TIME = searched(
    r"\b(?:next|future|subsequent|following|forthcoming|[A-Z][a-z]+(?:ber|ary|ch|il|ay|ne|ly|st)) (?:[\w’'-]+ ){0,4}(?:meetings?|committee|board|panel|agenda|council)\b"
)
_PUT_BEFORE = re.compile(r"presented to (?:the |this )?(?:committee|panel|board|members|governors|trustees|sub-committee)\b", re.IGNORECASE)
# "would be |discussed| further at the next meeting"
TAKEN_UP = re.compile(r"(?:discussed|considered|reviewed|revisited|presented|agreed|decided)\b", re.IGNORECASE)
# What takes place whoever does it
_HAPPENS_ANYWAY = re.compile(
    r"(?:made|taken|held|consulted|considered|determined|agreed|decided|opened|closed|started|presented|resolved|discussed|used|appointed|elected|adopted|signed|voted)\b",
    re.IGNORECASE,
)


def done_for_meeting(text: str, found: re.Match[str], end: int, level: str, owed: Callable[[], bool]) -> bool:
    """Whether a passive follows the meeting up: "would be circulated to members", "will be provided to the next meeting"; not "would be held in June"."""
    if level == "follow_up":
        return FOLLOWS_UP.match(text, found.start(level), end) is not None or owed()
    if level == "work":
        return not found.group(level).startswith(("consult", "issu")) and owed()
    if _PUT_BEFORE.match(text, found.start(level)):
        return True
    if TAKEN_UP.match(text, found.start(level)):  # "would be discussed further at the next meeting"
        return NEXT_TIME.search(text, found.end(), end) is not None
    return is_owed(text, found.end(), end) and not _HAPPENS_ANYWAY.match(text, found.start(level))
