"""Motions told in a sentence with what became of them: "the motion to adopt the plan was declared carried", "Ms Hall withdrew her amendment that …"."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.jotted.fragments import FINITE
from extractors.decisions.lead_ins.lead_ins import find_lead_in
from extractors.decisions.motions.amendments import is_outvoted
from extractors.decisions.motions.motions import find_results, last_named, movers, tells_amendment, told_behind
from extractors.decisions.page import DecisionPage
from extractors.decisions.sentence_gates import GATES
from extractors.gates import needed_words
from extractors.outline import Sentence

# "As an amendment, Cllr Hall, seconded by Cllr Poole, moved refusal on the ground of noise"
_MOVED_NOUN = searched(
    r"\b(?i:seconded by [^,;]{3,60}, (?:proposed|moved)|(?:proposed|moved), (?:duly )?seconded by [^,;]{3,60}),? (?P<clause>(?:the )?(?i:approval|refusal|rejection|deferral|continuation|adoption|acceptance|withdrawal|grant|referral)\b[^;]{0,240})"
)
# "With the leave of the Board, Ms Hall withdrew her amendment that the pool be kept open"
_WITHDRAWN_THAT = searched(r"\bwithdrew (?:his|her|their|the) (?P<matter>motion|amendment|proposal) (?:that|to) (?P<clause>[^;]{8,200})$")
# "Cllr Hall had given notice of a motion that parking be free in May", and later what became of it
_NOTICE_GIVEN = searched(
    r"\b(?:given|gave|giving|submitted|tabled|put down|lodged) (?:(?:written |due )?notice of )?(?:a|the following|this) motion,? (?:(?:seconded by|supported by) [^,;]{3,50},? )?(?:that|to|calling (?:on|for)|asking) (?P<clause>[^;]{12,})$",
    re.IGNORECASE,
)
_WITHDREW_IT = searched(r"\bwithdrew it\b")
# "The officers' recommendation to approve was put and there voted 2 for and 5 against"
_RECOMMENDATION_PUT = re.compile(
    r"(?P<clause>[Tt]he (?:(?i:officer|planning officer|report)s?[’']?s? )?recommendation,? (?:(?:to|that|for|of) [^.;]{4,140}?|in the report)),? was (?:then |duly |accordingly )?(?:put(?: to the (?:vote|meeting|committee))?\b|moved\b(?=[^.;]*\b(?:not seconded|no seconder|fell|lost|defeated|carried)\b))"
)
_NOT_TAKEN_UP = searched(r"\b(?:not seconded|no seconder|fell|lost|defeated|not carried)\b")
# "the proposal for a crossing was lost", "the motion to adopt the plan was declared carried"
_PUT_AND_TOLD = searched(
    r"\b(?:the|an?|his|her|this) (?:\w+ )?(?:proposal|motion|amendment|suggestion|proposition|recommendation),? (?:(?:(?:which was |which had been )?(?:moved|proposed|put|tabled)(?: by [^;.]{3,60}?)??(?:,? (?:and )?seconded(?: by [^;.]{3,60}?)?)?|(?:by|from|in the name of) [^,;.]{3,50}?(?:, (?:and )?seconded by [^,;.]{3,50}?)?(?=, | that )),? )?(?:for (?P<thing>(?:(?! (?:was|were) )[^.;,]){4,160})|(?:that|to) (?P<clause>(?:(?!,? (?:which |and )?(?:was|were) | (?:found|had|received|attracted) no (?:seconder|support)|[”\"],? (?:was|were))(?:[^.;]|\.\d)){6,200})|[“\"](?:[Tt]hat |[Tt]o )?(?P<quoted>[^”\"]{8,400})[”\"]),? (?:which |and )?(?:was|were)(?:, [^,.;]{3,60},)? (?:then |accordingly |duly |therefore )?(?:declared )?(?:lost|defeated|carried|rejected|negatived|voted down|withdrawn|not (?:agreed|carried|supported|accepted|approved))\b",
    re.IGNORECASE,
)
# "The motion, having been moved and seconded, stood referred without debate to the Cabinet", as standing orders have it
_REFERRED = searched(
    r"\b[Mm]otion\b[^;:]{0,260}?\b(?:(?:stands?|stood)(?: (?:then|therefore|accordingly|duly|hereby|automatically))?(?:, [^,;]{3,90},)? |(?:was|were|be), [^,;]{3,90}, |which (?:was|were) |[Ss]econded(?: by [^,;:]{3,60}?)?,? and (?:was |stood |then )?)(?P<clause>referred(?:,? (?:without|in accordance|under|pursuant)\b[^;,]{3,60}?,?)? to (?!(?:in|above|below|by)\b)[^;]{3,200})$"
)
# "Motion to buy now lost 2-3", "Motion to reduce it to 150 not supported (2 for, 6 against)", as it is jotted down
_JOTTED = re.compile(
    r"(?:An? |The |Her |His )?(?P<matter>[Mm]otion|[Aa]mendment|[Pp]roposal) (?:to|that) (?P<clause>[^.;:]{5,160}?),? (?P<told>lost|carried|defeated|rejected|fell|not (?:supported|carried|agreed|seconded))\b(?=\.?$|,? \(?\d|,? by | \(| for (?:want|lack)|,? (?:nem|unan|all|no seconder))"
)
_TOLD_GATE = GATES.add(("lost", "carried", "defeated", "declared", "withdrawn", "rejected", "negatived", "voted down", " not "))
_PUT_GATE = GATES.add(needed_words(_PUT_AND_TOLD))
_JOTTED_GATE = GATES.add(needed_words(_JOTTED))
_MOTION_GATE = GATES.add((" motion", "withdrew ", " was put", " was moved", " seconded by "))
# No sentence without any of these tells a motion
TOLD_WORDS = ("recommendation", " motion", "withdrew ", *needed_words(_MOVED_NOUN, _JOTTED))


def read_told_motion(page: DecisionPage, sentence: Sentence, words: str, lower: str, *, next_end: int, held: int) -> bool:
    """A motion with its result; says whether the sentence tells one.

    `lower` are its words in small letters, `held` is what they hold of `GATES`; `next_end` is where the next sentence ends.
    """
    if held & _MOTION_GATE and _read_moved(page, sentence, words, lower, next_end):
        return True
    if held & _TOLD_GATE and held & _PUT_GATE and _read_put_and_told(page, sentence, words):
        return True
    jotted = _JOTTED.match(words) if held & _JOTTED_GATE else None
    if jotted is None or FINITE.search(jotted["clause"].replace(" be ", " ")):
        return False
    lost = jotted["told"] != "carried"
    matter = "amendment" if tells_amendment(jotted["matter"].lower()) else "motion"
    start, stop = sentence.start + jotted.start("clause"), sentence.start + jotted.end("clause")
    page.add(start, stop, "resolution-proposal", None, motion=matter, outcome="lost" if lost else "carried")
    return True


def _read_moved(page: DecisionPage, sentence: Sentence, words: str, lower: str, next_end: int) -> bool:
    """A motion of which is told that it was referred, withdrawn, given notice of or put to the vote."""
    return (
        (" motion" in lower and "referred" in lower and _read_referred(page, sentence, words))
        or (" seconded by " in lower and _read_moved_noun(page, sentence, words, lower))
        or ("withdrew " in lower and _read_withdrawn(page, sentence, words))
        or (" motion" in lower and _read_notice_given(page, sentence, words, next_end))
        or ((" was put" in lower or " was moved" in lower) and _read_recommendation_put(page, sentence, words, next_end))
    )


def _read_referred(page: DecisionPage, sentence: Sentence, words: str) -> bool:
    """A motion that goes to another body without a vote."""
    referred = _REFERRED.search(words)
    if referred is None:
        return False
    mover, seconder = movers(page.doc, sentence.start, sentence.end)
    start, stop = sentence.start + referred.start("clause"), sentence.start + referred.end("clause")
    page.add(start, stop, "resolution-proposal", None, mover=mover, seconder=seconder, motion="motion", verb="refer")
    return True


def _read_moved_noun(page: DecisionPage, sentence: Sentence, words: str, lower: str) -> bool:
    noun = _MOVED_NOUN.search(words)
    if noun is None:
        return False
    mover = last_named(page.doc, sentence.start, sentence.start + noun.start())  # before "seconded by" and "moved" alike
    _, seconder = movers(page.doc, sentence.start, sentence.end)
    matter = "amendment" if tells_amendment(lower) else "motion"
    outcome = page.results.next_of(matter, sentence.end, sentence.item) or "carried"
    if matter == "amendment" and is_outvoted(page, sentence):
        outcome = "lost"
    start, stop = sentence.start + noun.start("clause"), sentence.start + noun.end("clause")
    page.add(start, stop, "resolution-proposal", None, mover=mover, seconder=seconder, motion=matter, outcome=outcome)
    return True


def _read_withdrawn(page: DecisionPage, sentence: Sentence, words: str) -> bool:
    gone = _WITHDRAWN_THAT.search(words)
    if gone is None:
        return False
    start, stop = sentence.start + gone.start("clause"), sentence.start + gone.end("clause")
    mover = last_named(page.doc, sentence.start, sentence.start + gone.start())
    page.add(start, stop, "resolution-proposal", None, mover=mover, motion=gone["matter"], outcome="withdrawn")
    return True


def _read_notice_given(page: DecisionPage, sentence: Sentence, words: str, next_end: int) -> bool:
    """A motion of which notice was given; one that was carried is told again where a lead-in follows."""
    notice = _NOTICE_GIVEN.search(words)
    gone = _WITHDREW_IT.search(page.text, sentence.end, next_end) if notice else None
    told = "withdrawn" if gone else page.results.next_of("motion", sentence.end, sentence.item) if notice else None
    if notice is None or told is None or (told == "carried" and find_lead_in(page.text, sentence.end, next_end, page.head)):
        return False
    start, stop = sentence.start + notice.start("clause"), sentence.start + notice.end("clause")
    mover = last_named(page.doc, sentence.start, sentence.start + notice.start())
    page.add(start, stop, "resolution-proposal", None, mover=mover, motion="motion", outcome=told)
    return True


def _read_recommendation_put(page: DecisionPage, sentence: Sentence, words: str, next_end: int) -> bool:
    officers = _RECOMMENDATION_PUT.match(words)
    if officers is None:
        return False
    start, stop = sentence.start + officers.start("clause"), sentence.start + officers.end("clause")
    told = [result.outcome for result in find_results(page.text[sentence.end : next_end], 0)]
    outcome = "lost" if _NOT_TAKEN_UP.search(words, officers.end()) else told_behind(words[officers.end() :])
    page.add(start, stop, "resolution-proposal", None, motion="motion", outcome=told[0] if told and outcome == "carried" else outcome)
    return True


def _read_put_and_told(page: DecisionPage, sentence: Sentence, words: str) -> bool:
    put = _PUT_AND_TOLD.search(words)
    if put is None:
        return False
    name = "thing" if put["thing"] else "quoted" if put["quoted"] else "clause"
    start, stop = sentence.start + put.start(name), sentence.start + put.end(name)
    outcome = told_behind(words[put.end(name) :])
    mover, seconder = movers(page.doc, sentence.start, start)
    page.add(
        start,
        stop,
        "resolution-proposal",
        None,
        lead_in=words[: put.start(name)].strip(),
        mover=mover,
        seconder=seconder,
        outcome=outcome,
    )
    return True
