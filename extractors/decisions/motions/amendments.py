"""Amendments told in a sentence: "Ms Hall moved an amendment, to leave out the words \"as soon as possible\", which was seconded and lost"."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.motions.motions import last_named, movers, told_behind
from extractors.decisions.page import DecisionPage
from extractors.gates import needed_words
from extractors.outline import Sentence

_TOLD = r"(?:,? (?:had (?:earlier )?fallen|fell)\b|,? (?:which |and |this )?(?:was|were|had been) (?:then |accordingly |duly )?(?:(?:put|put to the (?:meeting|vote|committee|council)) and )?(?:declared )?(?i:lost|carried|defeated|rejected|negatived|withdrawn)\b)"
# "Ms Hall moved an amendment, to leave out the words \"as soon as possible\"."
_AMENDING = searched(
    r"\b(?i:(?:moved|proposed),? (?:as|by way of)(?: an)? amendment),? (?:that|to) (?P<moved>.{8,}?)(?=,? (?:(?:and|which|this|it) (?:was )?)(?:duly )?seconded\b|$)|"
    r"\b(?i:moved|proposed|tabled|put forward) (?:an|the following|a further|a second) (?:\w+ )?(?i:amendment),? (?:which was )?(?:seconded by [^,.;]{3,50},? )?(?:to (?:the|this|his|her) (?:[\w’-]+ ){1,4}?(?:in order |so as ))?(?=(?:to|that) )(?!to (?:the|this|his|her|their|its|an?) )(?P<clause>(?:to|that) .{8,}?)(?=,? (?:(?:and|which|this|it) (?:was )?)(?:duly )?(?:moved|proposed|seconded)\b|$)"
    rf"|\b[Aa]mendment (?:was )?(?:then )?(?:moved|proposed|put|put forward|offered|tabled)(?: by)? [^:;]{{3,60}}?,? (?:and )?seconded(?: by)? [^:;]{{3,60}}?(?:: ?|,? (?:that|to) )(?P<marked>[a-zA-Z“][^:]{{8,}}?)(?={_TOLD}|$)"
    rf"|\b[Aa]n amendment (?:was )?(?:moved|proposed|put|put forward|offered|tabled)(?: by)? [^:;,]{{3,60}}?,? (?:that|to) (?P<alone>[^:]{{8,}}?)(?={_TOLD}|,? (?:but )?(?:found|attracted) no |,? (?:and |which |this |it )?(?:was )?(?:duly )?seconded\b|$)"
    rf"|\b[Aa]n amendment (?:by|from|in the names? of) [^:;,]{{3,60}}?(?:,? (?:and )?seconded(?: by)? [^:;,]{{3,60}}?)?,? (?:that|to) (?P<named>(?:(?! (?:found|attracted|received|gained|had|did|but)\b)[^:]){{8,600}}?)(?={_TOLD}|,? (?:was|were) (?:then |accordingly |duly )?put to (?:the|a) )"
)
_RESULT = re.compile(_TOLD)
AMENDING_WORDS = needed_words(_AMENDING)  # no sentence without any of these moves one


def read_amendment(page: DecisionPage, sentence: Sentence, words: str) -> bool:
    """The words of an amendment, its movers and its result; says whether the sentence `words` moves one."""
    amending = _AMENDING.search(words)
    if amending is None:
        return False
    mover, seconder = movers(page.doc, sentence.start, sentence.end)
    outcome = page.results.next_of("amendment", sentence.end, sentence.item) or "carried"
    if amending["moved"]:  # one of the motion and its amendment is carried
        mover = last_named(page.doc, sentence.start, sentence.start + max(words.find(" seconded by "), 0)) or mover
        outcome = "lost" if is_outvoted(page, sentence) else outcome
    name = next(name for name in ("clause", "marked", "alone", "moved", "named") if amending[name])
    start, stop = sentence.start + amending.start(name), sentence.start + amending.end(name)
    if _RESULT.match(words, amending.end(name)):
        outcome = told_behind(words[amending.end(name) :])
    page.add(start, stop, "resolution-amendment", None, mover=mover, seconder=seconder, motion="amendment", outcome=outcome)
    return True


# "The mover was happy to accept this", "This was incorporated without a vote"
_TAKEN_IN = searched(
    r"\b(?:[Mm]over|[Pp]roposer|[Ss]econder)s?\b[^.;]{0,80}\b(?:accept|agree|incorporat|content|happy|willing)|\baccepted by the (?:mover|proposer)\b|\bincorporated (?:into|in|without|by)\b|\baccepted as (?:a friendly|an alteration)\b|\bfriendly amendment\b"
)
_SAID_NEXT = 300  # characters


def is_outvoted(page: DecisionPage, sentence: Sentence) -> bool:
    """Whether an amendment is lost because the motion that it stood against was carried, as Scottish councils vote on one against the other."""
    return (
        _TAKEN_IN.search(page.text, sentence.end, min(sentence.end + _SAID_NEXT, len(page.text))) is None
        and page.results.next_of("amendment", sentence.end, sentence.item) is None
        and page.results.next_of("motion", sentence.end, sentence.item) == "carried"
    )
