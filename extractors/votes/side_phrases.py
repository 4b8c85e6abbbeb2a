"""Votes told side by side, in any order and over several sentences: "For: 9. Against: 3.", "Six hands for it, one against, and two did not vote".

Each side is a number with its side ("six hands for", "against: 3"). Sides that stand next to each other make a vote; both those for and those against
must be told. A motion's side beside its amendment's are the two sides of one vote ("for the amendment 4 and for the motion 9").

Near misses: "for 12 months and against 3 traders" (the numbers count something else), "3 for York, 2 for Leeds" (nobody is against), "Letters: 5 in favour,
3 against" (who wrote in did not vote).
"""

from __future__ import annotations

import re
from typing import Literal

from extractors.beginnings import searched
from extractors.cues import Cue
from extractors.outline import Outline
from extractors.votes.counts import CONSULTED, VOTED_ELSEWHERE, Count
from extractors.votes.numbers import NUMBER, number_of

_VOTERS = r"(?:votes?|hands?|members?|councillors?|cllrs?|people|governors|trustees|directors|partners|present|others?)"
_DO = r"(?:were|was|being|voted|voting|vote|had|having|been|cast|recorded|raised|up|who|then)"
_FOR = r"o blaid|ar son|in favou?r|for|in support|support(?:ed|ing)|ayes?|yes"
_AGAINST = r"yn erbyn|in aghaidh|not in favou?r|against|oppos(?:ed|ing)|dissent(?:ed|ing)|noes|nays?|no"
_IDLE = r"(?:yn )?ymatal|(?:ag )?staonadh|abst[a-z]*|not voting|did not vote|not to vote|declin(?:ed|ing) to vote|undecided|neutral"
_MATTER = r"(?: (?:of )?(?:it|this|that|(?:the|this|that) (?:[a-z]+ )?{}))?"
_OF = _MATTER.format(r"(?:(?P<amendment>amendment)|(?P<motion>motion)|proposal|recommendations?|resolution|application|scheme|question)")
_ON = _MATTER.format(
    r"(?:(?P<on_amendment>amendment)|(?P<on_motion>motion)|proposal|recommendations?|resolution|application|scheme|question)"
)
# "six hands |for it", "4 members voting |against"; "|against: 3", "|For the motion - 9"; "by |7 votes", with those against behind it
_PHRASE = searched(
    rf"(?<![\w/.£€-])(?P<n>{NUMBER})(?: \([a-z]+\))?(?: (?:of (?:the|them|those)|other|more))?(?: (?i:{_VOTERS}|{_DO})){{0,4}} (?:(?P<against>(?i:{_AGAINST}))|(?P<for>(?i:{_FOR}))|(?P<idle>(?i:{_IDLE})))\b{_OF}"
    rf"|(?<![\w-])(?:(?:[Vv]otes?|[Vv]oted|[Vv]oting|[Tt]hose|[Mm]embers) (?:voting |cast )?)?(?:(?P<opposed>(?i:{_AGAINST}))|(?P<favoured>(?i:{_FOR}))|(?P<unvoiced>(?i:{_IDLE})))\b{_ON}(?: ?(?:[:=–—-]+|was|were|,))? ?\(?(?P<m>{NUMBER})\b\)?(?: (?i:votes?))?(?! ?(?:%|[.:]\d|(?!(?:and|with|while|whilst|but|to|against|for|abst[a-z]*|there|in)\b)[a-z]))"
    rf"|\b(?:by|with|got|received|had|polled) (?P<bare>{NUMBER}) votes?\b(?=,? (?:and |with |while )?{NUMBER}\b)",
)
# Without any of these there is but one side
_SECOND_SIDE = searched(rf"\b(?:{_AGAINST})\b|amendment", re.IGNORECASE)
_JOINT = re.compile(
    r"[\s,;.:/|&()\[\]–—-]*(?:(?:and|with|while|whilst|but|to)\b[\s,]*)?(?:there (?:was|were|being) |the (?:other|remaining) )?",
    re.IGNORECASE,
)
_CUES = (
    "vote-cue-against",
    "vote-cue-erbyn",
    "vote-cue-aghaidh",
    "vote-cue-in-favour",
    "vote-cue-opposed",
    "vote-cue-noes",
    "vote-cue-for-the-amendment",
    "vote-cue-voting",
    "vote-cue-vote",
)
_BEFORE, _BEHIND = 120, 160  # characters around a cue in which the sides of its vote stand
_LOOSE = searched(r"[ ,;.:/|&\n–—-]+$")


def find_side_phrases(outline: Outline, cues: list[Cue]) -> list[Count]:
    """The votes whose sides stand next to each other, each as a number and a side, in the order of the text."""
    found: list[Count] = []
    text, done = outline.text, 0
    for cue in cues:
        if cue.rule not in _CUES or cue.start < done:
            continue
        sentence = outline.sentence_at(cue.start)
        if sentence is None or sentence.place in ("purpose", "documents", "title"):
            continue
        block = outline.block_of(sentence)
        item = outline.item_of(sentence)  # within which each side may stand on a line of its own
        low, high = (item.start, item.end) if item else (block.start, block.end)
        begin, stop = max(low, done, cue.start - _BEFORE), min(high, cue.end + _BEHIND)
        if not _SECOND_SIDE.search(text, begin, stop):
            continue
        chain: list[re.Match[str]] = []
        for phrase in _PHRASE.finditer(text, begin, stop):
            if chain and (not _JOINT.fullmatch(text, chain[-1].end(), phrase.start()) or _side(phrase) in map(_side, chain)):
                _keep(text, chain, found)
                chain = []
            chain.append(phrase)
        _keep(text, chain, found)
        if found:
            done = max(done, found[-1].end)
    return found


def _keep(text: str, chain: list[re.Match[str]], found: list[Count]) -> None:
    """Adds the vote that these phrases tell, if they tell both of its sides."""
    sides = {_side(phrase): phrase for phrase in chain}
    between: Literal["motion", "amendment"] | None = None
    favour = sides.get("for") or sides.get("for the motion") or sides.get("for the amendment")
    against = sides.get("against")
    if not against and (amendment := sides.get("for the amendment")) and (motion := sides.get("for the motion") or sides.get("for")):
        between = "motion" if motion.start() < amendment.start() else "amendment"
        favour, against = (motion, amendment) if between == "motion" else (amendment, motion)
    if favour is None or against is None:
        return
    start, end = chain[0].start(), chain[-1].end()
    before = max(0, start - 80)
    if CONSULTED.search(text, before, start) or VOTED_ELSEWHERE.search(text, before, start):
        return
    words = text[start:end]
    end -= len(words) - len(_LOOSE.sub("", words))
    idle = sides.get("idle")
    found.append(
        Count(
            chain[0].start("bare") if chain[0]["bare"] else start,
            end,
            "vote-sides",
            number_of(_told(favour)),
            number_of(_told(against)),
            number_of(_told(idle)) if idle else None,
            between=between,
        )
    )


def _told(phrase: re.Match[str]) -> str | None:
    return phrase["n"] or phrase["m"] or phrase["bare"]


def _side(phrase: re.Match[str]) -> str:
    if phrase["idle"] or phrase["unvoiced"]:
        return "idle"
    if phrase["against"] or phrase["opposed"]:
        return "against"
    if phrase["amendment"] or phrase["on_amendment"]:
        return "for the amendment"
    return "for the motion" if phrase["motion"] or phrase["on_motion"] else "for"
