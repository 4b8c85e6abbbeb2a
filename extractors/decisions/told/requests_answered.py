"""Lists of requests with their answers: "Choir – £80 agreed", "Boat Club - left until May", "Contingency – agreed (5 for, 1 against)", "£50 to be sent"."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.sentence_gates import GATES
from extractors.decisions.told.heard import Heard, Outcome
from extractors.gates import needed_words

# What is to be, told in an outcome's place: "£50 to be sent"
_SUM_TO_BE = re.compile(
    r"(?:A (?:donation|grant|cheque|contribution) (?:of|for) )?£[\d,.]+ (?:is )?to be (?:sent|paid|given|donated)\b[^.;]{0,60}\.?$"
)
# In lists of requests: "Choir – £80 agreed", "Boat Club - left until May", "Scouts: not agreed, as …"
_DASHED = re.compile(
    r"[A-Z0-9“‘][^.]{2,90}?(?: [–—-] |: )(?P<told>(?i:(?:(?:a (?:grant|donation) of )?£[\d,.]+ (?:was )?(?:agreed|approved|granted|awarded|donated)|(?:agreed|approved|granted|awarded|allowed)(?: up to| a)? [£€]\d[\d,.]*|not (?:agreed|supported|approved|granted)(?! (?:with|by|in)\b)|(?:left|leave)(?: it| this| them)? (?:until|till)\b|£[\d,.]+ to be (?:given|sent|paid|donated)\b|(?:deferred|held over|carried forward|refused|declined|noted)\b(?! by (?!all\b|members|us\b|the (?:meeting|members|committee|council|board|panel)\b))|(?:granted|awarded)(?! (?:by|in (?!full|part)|on)\b)|received(?= with thanks\.?$|\.?$))[^.;]{0,100}?(?:; [^.]{3,120})?|(?P<bare>(?:agreed|approved|adopted|ratified|accepted)(?: unanimously| in principle| with [^.;]{3,50}| subject to [^.;]{3,60}| as (?:circulated|amended|drafted|tabled))?(?:, (?:but|provided|pending|on condition|trustees|members|committee|council)\b[^.;]{3,90})?)))(?:, (?:Cll?r|Councillor|Mrs?|Ms|Dr|the Chair\w*)\b[^.;]*)?\.?$"
)
# "Contingency – agreed (5 for, 1 against)", "Behaviour support – not agreed (2 for, 3 against)"
_VOTED_LINE = re.compile(
    r"(?P<clause>[A-Z][^.;:()]{2,110}?(?: [–—-] |: )(?:(?:was |were )?(?:agreed|approved|carried|supported|accepted)|(?P<lost>(?:was |were )?(?:not (?:agreed|approved|carried|supported)|rejected|lost|refused)))(?: unanimously| by a majority)?) \((?=[^()]*(?:\d|unanim|nem))[^()]{3,70}\)\.?$"
)
# "Ms Hall to bring a report - carried forward to May": what became of a task
TASK_LEFT = re.compile(
    r"(?:The )?[A-Z][\w’'./&-]*(?: [A-Z][\w’'./&-]*){0,3} to [a-z]+ .{3,160}(?: [–—-]|[.;:,]) ?(?:[Cc]arried (?:forward|over)|[Dd]eferred|c/f)\b"
)
# "The Scouts may have the hall on Fridays, agreed.": what may be, and assent to it
_MAY_BE = re.compile(
    r"(?P<clause>(?![^,]*\b(?:asked|said|who|when|if|he|she|they)\b)[A-Z][^,;:]{2,80}? (?:may|can|should|will|to) [a-z][^,;:]{2,120}), agreed\.?$"
)
_AGREED_SUM = re.compile(r"(?:agreed|approved|granted|awarded|allowed) (?:up to )?[£€]")
_BY_A_BODY = searched(r"\bby (?:the )?(?P<body>council|committee|board|panel)\b")  # the meeting's own where its head says so
_DASHED_GATE = GATES.add(needed_words(_DASHED))
ANSWERED = GATES.add(needed_words(_SUM_TO_BE, _DASHED, _VOTED_LINE, _MAY_BE))
MAY_BE_ANSWERED = GATES.add(needed_words(_SUM_TO_BE, _DASHED, _MAY_BE))  # "lost" alone, beside a count, is the result of a motion


def find_answered(heard: Heard) -> Outcome | None:
    """An answer, with what was asked where the answer says nothing without it."""
    words = heard.words
    if "£" in words and " to be " in words and _SUM_TO_BE.match(words):
        return 0, len(words), "resolution-sum"
    if ")" in words[-2:] and (voted := _VOTED_LINE.match(words)):
        return 0, voted.end("clause"), "resolution-voted-line"
    if len(words) < 240 and words.endswith((", agreed.", ", agreed")) and (may := _MAY_BE.match(words)):
        return 0, may.end("clause"), "resolution-voted-line"
    if len(words) < 200 and heard.held & _DASHED_GATE and (dashed := _DASHED.match(words)) and not TASK_LEFT.match(words):
        by = _BY_A_BODY.search(words, dashed.start("told"))
        if by and heard.head and by["body"] not in heard.head:
            return None  # "Kiosk – refused by the council", in the notes of a residents' forum
        at = dashed.start("told")
        start = 0 if dashed["bare"] or _AGREED_SUM.match(words, at) else at  # "Lone working – agreed" says nothing without its subject
        return start, dashed.end("told"), "resolution-dashed"
    return None


def answered_verb(words: str) -> str | None:
    """What became of a request: a sum that is named is approved."""
    if "£" in words:
        return "approved"
    dashed = _DASHED.match(words)
    return dashed["told"] if dashed else None
