"""Proposals told with their answer in one sentence: "his suggestion that the gate be painted was accepted", "The Chairman asked that flowers be sent and all agreed"."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.motions.motions import movers, told_behind
from extractors.decisions.page import DecisionPage
from extractors.decisions.sentence_gates import GATES
from extractors.gates import needed_words
from extractors.outline import Sentence

# "Cllr Hall proposed and Cllr Poole seconded renewal of the lease, all in favour"
_SECONDED_NOUN = searched(
    r"\b(?:proposed|moved)\b.{2,80}?\bseconded,? (?P<clause>(?:(?:the|a|an|this) )?(?:payment|agreement|approval|adoption|acceptance|purchase|appointment|election|re-election|renewal|ratification|donation|co-option|confirmation) (?:of|to|for) .{3,160}?)(?=,? and (?:the|it|all|this|was)\b|[,;]? (?:carried|agreed|all in favou?r)|\.?$)"
    r"|\b(?:proposed|moved) (?P<first>(?:(?:the|a|an|this) )?(?:payment|agreement|approval|adoption|acceptance|purchase|renewal|ratification|donation|confirmation) (?:of|to|for) .{3,120}?)(?:,? (?:and )?(?:this was )?|(?:,? and|,) (?:(?:Councillor|Cll?r|Mrs?|Ms|Dr)\.? )?(?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+){0,2} )seconded\b"
    r"|\b(?:proposed|moved) (?P<bare>(?:approval|refusal|rejection|deferral|a site visit|no objections?|no comments?)\b[^.;]{0,160}?)[;,] (?:and )?(?:(?:(?:Councillor|Cll?r|Mrs?|Ms|Dr)\.? )?(?:[A-Z][\w’'-]+ ){1,3})?seconded\b",
    re.IGNORECASE,
)
# "his suggestion that the gate be painted was accepted"
_PROPOSAL_AGREED = searched(
    r"\b(?:proposal|suggestion|recommendation|request|motion|amendment)(?: (?:by|from|of) [^,;.]{3,40},?)? (?:that|to(?! (?:the|a) (?:vote|meeting|committee|council|board|panel|test)\b)) (?P<clause>(?:[^.;]|\.\d){10,300}?),?"
    r"(?:(?: (?:was|were)(?:, [^,;.]{3,60},)?| [–—-]) (?:then |also |all |duly )?(?:unanimously )?(?:agreed|accepted|approved|supported|adopted|carried|passed|moved|proposed|seconded|put (?:to (?:the|a) (?:vote|meeting)|and)|lost|defeated|rejected|withdrawn|not (?:agreed|carried|supported|approved|seconded))\b"
    r"| (?:fell|failed|lapsed)\b| (?:found|had|received|attracted) no (?:seconder|(?:other )?support)\b)",
    re.IGNORECASE,
)
# "The Chairman asked that flowers be sent to the Warden and all agreed"
_ASKED_AGREED = searched(
    r"\b(?:asked|requested|suggested|proposed) (?:that|if|whether) (?P<clause>[^.;]{10,240}?)(?:(?:,| and) (?:and )?(?:(?:Councillor|Cll?r|Mrs?|Ms|Dr)\.? )?(?-i:[A-Z][\w’'-]*)(?: (?-i:[A-Z][\w’'-]+)){0,2} seconded(?: (?:this|it))?)?(?:,? (?:and|(?<! to )which) (?:all|everyone|members|the (?:meeting|board|council|committee|others)|it was|this was|was)(?: present)? (?:then |unanimously )?|(?:,| [–—-]) (?:all |this was |unanimously )?)agreed(?: unanimously| by all)?\.?$"
    r"|\b(?:suggested|proposed) (?P<thing>(?:an?|the|some|two|three|using|having|holding|making|buying|asking) [^.;]{6,160}?)(?:[,;]| [–—-]) (?:all (?:were )?(?:happy|content|in agreement|in favour)|everyone (?:was )?(?:happy|content|in agreement|in favour)|all agreed|agreed)(?: with (?:this|it|that))?\.?$",
    re.IGNORECASE,
)
# "Pat proposed a tea for the helpers, Jo seconded, carried"
_THING_SECONDED = searched(
    r"\b(?:proposed|moved) (?P<clause>(?:an?|the|some|two|three|four) [^.;,:]{4,120}?),? (?:and )?(?:(?:Councillor|Cll?r|Mrs?|Ms|Dr)\.? )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)? seconded(?: (?:this|it))?[,;] (?:and )?(?:(?:it|this) was |all (?:were )?)?(?:carried|agreed|approved|accepted|unanimous|in favou?r)\b"
)
ANSWERED_WORDS = needed_words(
    _SECONDED_NOUN, _THING_SECONDED, _PROPOSAL_AGREED, _ASKED_AGREED
)  # no sentence without any of these tells such a proposal
_PROPOSAL_GATE = GATES.add(needed_words(_PROPOSAL_AGREED))
_ASKED_GATE = GATES.add(needed_words(_ASKED_AGREED))
# How the first of them ends, and the second
_SETTLED_GATE = GATES.add((
    "agreed", "accepted", "approved", "supported", "adopted", "carried", "passed", "moved", "proposed", "seconded", "put ", "lost", "defeated",
    "rejected", "withdrawn", "fell", "failed", "lapsed", "no seconder", "no support", "no other support",
))  # fmt: skip
_ASSENTED_GATE = GATES.add(("agreed", "happy", "content", "in agreement", "in favour"))


def read_answered_proposal(page: DecisionPage, sentence: Sentence, words: str, lower: str, held: int) -> bool:
    """What was proposed, with its movers and the answer; says whether the sentence, which holds `held` of `GATES`, tells both."""
    told = (
        (_PROPOSAL_AGREED.search(words) if held & _PROPOSAL_GATE and held & _SETTLED_GATE else None)
        or (_ASKED_AGREED.search(words) if held & _ASKED_GATE and held & _ASSENTED_GATE else None)
        or ((_SECONDED_NOUN.search(words) or _THING_SECONDED.search(words)) if "seconded" in lower else None)
    )
    if told is None:
        return False
    clause = next((name for name in ("first", "bare", "thing") if told.groupdict().get(name)), "clause")
    mover, seconder = movers(page.doc, sentence.start, sentence.end)
    page.add(
        sentence.start + told.start(clause),
        sentence.start + told.end(clause),
        "resolution-proposal",
        None,
        mover=mover,
        seconder=seconder,
        lead_in=words[: told.start(clause)].strip(),
        outcome=told_behind(words[told.end(clause) :]),
    )
    return True
