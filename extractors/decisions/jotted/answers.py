"""Answers behind what was asked, as a clerk jots them down: "Second bin - yes", "Scout camp in May (agreed)", "Subscription £15 (renew)".

Near miss: "Any other business: no".
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.jotted.fragments import FINITE, ShortOutcome
from extractors.gates import needed_words

# "Subscription £15 (renew)", "Scout camp in May (agreed)"
_BRACKETED = searched(
    r"(?P<clause>(?=[A-Z£])(?:[^.;:()]|(?<=\b[A-Z])\.){6,110} \((?:to )?(?P<verb>renew(?:ed)?|agreed|approved|pay|paid|to be paid|accept(?:ed)?|declined?|refused?|support(?:ed)?|not (?:supported|agreed))\))\.?$"
)
# "Second bin - yes", "Advert in the magazine: no"
_YES = re.compile(
    r"(?P<clause>(?=[A-Z£])(?!(?i:declarations?|apologies|any |aob|matters|questions?|public|members of|news|updates?|reports?|interests?|correspondence|other|further|new)\b)[^.;:()]{6,110}?(?: [–—-]|:|,) (?P<word>yes|no|ok|OK|okay|(?:to )?(?:renew|pay|accept|decline|refuse))(?:, [^.;:]{3,60})?)\.?$"
)
_ANSWERED = searched(  # how each of them ends
    r"[–—:,-] (?:yes|no|ok|OK|okay|(?:to )?(?:renew|pay|accept|decline|refuse))(?:,|\.?$)"
)
_ANSWERS = {"no": "refused", "decline": "refused", "refuse": "refused", "renew": "renewed", "pay": "paid", "accept": "accepted"}
BRACKETED_WORDS = needed_words(_BRACKETED)
ANSWER_ENDS = (
    "yes",
    "no",
    "ok",
    "okay",
    "renew",
    "pay",
    "accept",
    "decline",
    "refuse",
)  # how a sentence ends that answers outside brackets


def answers(sentence: str) -> bool:
    """Whether a sentence ends with an answer: "Advert in the magazine: no"."""
    return _answered(sentence) is not None


def find_answer(sentence: str) -> ShortOutcome | None:
    """What was asked, with its answer in brackets or behind a dash."""
    if "(" in sentence and (bracketed := _BRACKETED.match(sentence)) and not FINITE.search(sentence):
        return ShortOutcome(0, bracketed.end("clause"), _class_word(bracketed["verb"]))
    if (said := _answered(sentence)) and not FINITE.search(sentence, 0, said.start("word")):
        return ShortOutcome(0, said.end("clause"), _ANSWERS.get(said["word"].lower().removeprefix("to "), "agreed"))
    return None


def _answered(sentence: str) -> re.Match[str] | None:
    return _YES.match(sentence) if _ANSWERED.search(sentence) else None


def _class_word(word: str) -> str:
    word = word.lower()
    if word.startswith(("declin", "refus", "not")):
        return "refused"
    if word.startswith(("support", "accept")):
        return "supported"
    return "approved"
