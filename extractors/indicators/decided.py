"""Figures that a decision sets and nothing measures: "Agreed: a rise of 4% in berth fees", "to keep the target at 30%"; not "noted that 94% were in time"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from extractors.decisions.page import Decision
from extractors.indicators.figure import Figure

# A clause of these verbs says what is to be; one that notes, receives or recommends often tells how things are
_SETS = frozenset({"approve", "agree", "adopt", "appoint", "delegate", "provide", "refuse", "request", "schedule"})
# "£5 for each child, of whom there are now eight"; what a list or a table prints is no clause
_TOLD = ("figure-existing", "row", "card", "list-", "line-", "cell-")


def without_decided(text: str, figures: list[Figure], decisions: Sequence[Decision]) -> list[Figure]:
    """The figures without those in the first sentence of a clause that sets something; both stand in the order of the text."""
    setting = [decision for decision in decisions if decision.verb in _SETS]
    if not setting or not figures:
        return figures
    setting.sort(key=_start)
    starts = [decision.start for decision in setting]
    ends = [_first_end(text, decision) for decision in setting]
    kept: list[Figure] = []
    for figure in figures:
        at = bisect_right(starts, figure.end - 1) - 1
        if at < 0 or figure.start >= ends[at] or figure.rule.startswith(_TOLD):
            kept.append(figure)
    return kept


def _first_end(text: str, decision: Decision) -> int:
    """Where the first sentence of a clause ends."""
    end = text.find(". ", decision.start, decision.end)
    return end if end >= 0 else decision.end


def _start(decision: Decision) -> int:
    return decision.start
