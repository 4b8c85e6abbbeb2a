"""The cues of a sentence that tell of something ahead: not "due" to a fault, nor "moved" to Green, nor a paper moved within a programme of work."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.calendar_words import MONTH, WEEKDAY
from extractors.cues import Cue

_CAUSED = re.compile(
    r" (?!(?:be|start|begin|commence|open|close|end|finish|complete|go|expire|take|move|launch|report|meet|return|arrive|happen|run|come|leave|retire|join|receive|publish|reopen|re-open|conclude|hold|have|cease|visit|inspect)\b)"
)
# What tells of nothing ahead behind these words: "due to a fault", "moved to Green", "come in the winter"
_OTHERWISE = {
    "milestone-due-to": _CAUSED,
    "milestone-due-back": re.compile(r" (?:to|course|diligence|process|regard|for|by|in|on|at)\b|\W*$"),
    "milestone-moved-to": re.compile(
        rf" (?!(?:the |early |late |mid-? ?|end of )*(?:\d|{MONTH}|{WEEKDAY}|spring|summer|autumn|winter|next )\b)"
    ),
    "milestone-moved-from": re.compile(
        r" [‘’'“\"]?(?i:good|outstanding|inadequate|requires|adequate|excellent|weak|satisfactory|red|amber|green)\b"
    ),
    "milestone-come-in": re.compile(r" the\b"),
    "milestone-comes-in": re.compile(r" the\b"),
}
# "higher than expected", "expected levels" of pupils
_LEVEL = ("than ", "meeting ", "achieving ", "reaching ", "achieved ", "reached ", "met ", " at ", "above ", "below ", "working at ")
_MEANT = ("purpose ", "intention ", "intent ", "aim ", "object ", "objective ", "role ", "job ", "task ")  # "its purpose was to inform"
_ARTICLES = (" the ", " a ", " an ", " our ", " its ", " their ", " his ", " her ")
_WORK_PROGRAMME = searched(r"\b(?:work|forward|agenda|scrutiny)(?: work)? (?:programme|plan|planner|planning)\b", re.IGNORECASE)
_MOVES = frozenset(
    f"milestone-{words}"
    for words in (
        "moved-to",
        "move-to",
        "moves-to",
        "moved-from",
        "brought-forward-to",
        "brought-forward-from",
        "postponed-to",
        "postponed-until",
        "put-back-to",
        "pushed-back-to",
        "delayed-to",
        "delayed-until",
        "to-be",
    )
)


def telling_cues(text: str, cues: list[Cue], title: str) -> list[Cue]:
    """Those of a sentence's cues that tell of something ahead; `title` is that of its item ("" for none).

    A programme of work moves papers from meeting to meeting: when it does, nothing is said to happen then.
    """
    if cues and title and any(cue.rule in _MOVES for cue in cues) and _WORK_PROGRAMME.search(title):
        cues = [cue for cue in cues if cue.rule not in _MOVES]
    return [cue for cue in cues if not _is_otherwise(text, cue)]


def _is_otherwise(text: str, cue: Cue) -> bool:
    other = _OTHERWISE.get(cue.rule)
    if other is not None:
        return other.match(text, cue.end) is not None
    if cue.rule == "milestone-target" and text.endswith("| ", 0, cue.start):  # the headings of a table: "Apr-Aug 24 | Apr-Aug 25 | Target"
        return text.startswith("\n", cue.end) or cue.end == len(text)
    if cue.rule == "milestone-to-be" and text.startswith(" good", cue.end):  # the grade "requires improvement |to be| good"
        return text[max(0, cue.start - 12) : cue.start].lower().endswith("improvement ")
    if cue.rule in ("milestone-was-to", "milestone-were-to"):  # "the visit |was to| the depot"
        return text.endswith(_MEANT, 0, cue.start) or text.startswith(_ARTICLES, cue.end)
    return cue.rule == "milestone-expected" and (text.endswith(_LEVEL, 0, cue.start) or text.startswith(" standard", cue.end))
