"""Any verb in its bare form behind somebody who is one: "that |the Warden| walk the bank each month", "every governor sit in on one lesson".

In English only an order says so: of one person a statement would have "walks" or "walked". So the verb needs to stand on no list; words that are no verb there
are told by their place, for behind the verb stands what it is done to. Near misses: "that the Warden walked the bank", "that the Clerk put the fence up in
March" (a past that looks bare), "that Cllr Hall serve on the group" and "that the Chair support the bid" (views and seats, not work).
"""

from __future__ import annotations

import re

# No verb, or one that looks bare in the past
_NO_VERB = (
    r"(?:and|or|nor|but|of|for|to|in|on|at|by|with|from|into|upon|over|under|after|before|about|as|if|than|then|that|which|who|whose|whom|when|where|while|be|been|had|has|have|is|was|were|are|did|do|does|not|no|will|would|shall|should|may|might|can|could|must|also|both|all|each|only|"
    r"put|set|cut|let|read|hit|cost|hurt|shut|split|spread|bid|wrote|gave|felt|met|went|took|came|became|brought|made|sent|spoke|saw|held|kept|left|said|told|thought|stood|sat|ran|rang|led|lost|won|paid|found|bought|sought|taught|knew|grew|drew|chose|began|rose|fell|built|spent|lent|meant|heard|understood|broke|drove|got|threw|wore|withdrew|laid|sold|"
    r"following|present|elect|designate|responsible|available|able|absent|due|said|given|taken|seen|shown|written|known|drawn|chosen|driven|broken|more|most|many|some|any|other|per|via|plus|former|acting|new|old|own)"
)
# What the meeting or a member is by it, not what anybody does
_NO_WORK = r"(?:accept|acknowledge|adopt|agree|approve|authorise|endorse|note|receive|recommend|ratify|support|welcome|thank|congratulate|oppose|resolve|delegate|appoint|elect|grant|award|remain|continue|become|act|serve|chair|stand|represent|replace|join|retain|hold|consider|discuss|ensure|monitor|recognise|regret|condemn|exclude|defer|refuse|reject|permit|allow|proceed|apologise|withdraw|resign|abstain|vote|second|propose|move|speak|sign|form|constitute|comprise|bear|have)"
_DEED = re.compile(
    rf" (?!{_NO_VERB}\b)(?!{_NO_WORK}\b)(?P<verb>[a-z]{{3,}}(?<!ed)(?<!ing)(?<!ly)(?<![^s]s)) "
    r"(?=(?:the|an?|his|her|their|its|our|each|every|all|any|some|one|two|three|four|five|six|both|this|that|these|those|such|at least|members|officers|people|out|up|back|down|\d+)\b)"
)
# "|every Board member| observe one hearing"
_EACH_DOES = re.compile(rf"(?:that )?(?P<who>(?:every|each)(?: (?!{_NO_VERB}\b)[A-Za-z][\w’'-]*){{1,4}}?){_DEED.pattern}")
# "give |the Board| a tour": what the meeting gets
_TO_MEETING = re.compile(
    r"(?:all )?(?:the )?(?:[Mm]embers|[Bb]oard|[Cc]ommittee|[Pp]anel|[Cc]ouncil|[Tt]rustees|[Gg]overnors|[Ff]orum|[Gg]roup) (?=(?:an?|the|some|its|his|her|their|more|sight|\d)\b)"
)


def deed_behind(text: str, at: int, head: int) -> re.Match[str] | None:
    """The bare verb behind a person or a post that ends at offset `at`, with its object behind it; None where there is none."""
    return _DEED.match(text, at, head)


def gives_meeting(text: str, deed: re.Match[str], head: int) -> bool:
    """Whether such a deed is done to the meeting: "give |the Board a tour| of the wards"."""
    return _TO_MEETING.match(text, deed.end(), head) is not None


def each_who_does(text: str, at: int, head: int) -> str | None:
    """Who does it where everybody is to: "|every governor| sit one lesson through"."""
    found = _EACH_DOES.match(text, at, head)
    return found["who"] if found else None
