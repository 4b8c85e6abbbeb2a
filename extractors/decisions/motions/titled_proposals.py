"""Proposals below a title of their own, with their movers or their vote right behind: "Proposal: To plant two oaks." and "Carried." below.

Near miss: "Motion 1 – Night Bus", which is the name of a motion and not its words.
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.motions.motions import find_results, movers
from extractors.decisions.page import DecisionPage
from extractors.gates import needed_words
from extractors.outline import Sentence

# "Proposal: To plant two oaks." with its movers or its vote right behind
_TITLED = re.compile(
    r"(?:Proposal|Motion|Proposition|PROPOSAL|MOTION|PROPOSITION)(?:(?: (?:No\.? ?)?\d{1,2})? ?[:–—-] ?| (?:by|from|of) [^:;.]{3,50}?(?:,? (?:and )?seconded by [^:;.]{3,40}?)?,? (?:that|to) )[\"“]?(?P<clause>(?=[A-Za-z£])(?!carried|passed|lost|agreed|withdrawn|proposed|by\b)\S.{6,})"
)
# "Proposal: Erection of a porch", and below it "Location: 4 Mill Row": what an applicant proposes
_WORKS = re.compile(
    r"(?:(?:Proposed|Retrospective|Outline|Full|Part) )?(?:[Ee]rection|[Cc]hange of use|(?:[Oo]utline|[Pp]lanning|[Ff]ull|[Rr]eserved matters|[Ll]isted building) (?:application|permission|consent)|[Cc]onstruction|[Dd]emolition|(?:(?:[Ss]ingle|[Tt]wo|[Ff]irst|[Rr]ear|[Ss]ide|[Ff]ront)[- ](?:\w+ )?){1,3}(?:extension|dwelling|porch)|[Ee]xtension|[Cc]onversion|[Ii]nstallation|[Rr]etention|[Vv]ariation of|[Rr]emoval of condition|[Rr]esidential development|[Aa]pplication (?:for|to)|[Cc]ertificate of|[Dd]ischarge of|[Ss]iting of|[Ff]ormation of)\b"
)
_PLACE_BELOW = re.compile(r"\s*(?:Location|Site|Address|Applicant|Ward|Case [Oo]fficer|Grid [Rr]ef\w*) ?:")
# "Motion 1 – Night Bus": its name, not its words
_ENTITLED = re.compile(r"[A-Z][\w’'&-]*(?: (?:[A-Z][\w’'&-]*|of|and|the|in|on|for|at|&))*")
_VOTED = re.compile(
    r"\s*(?:(?:It was )?(?:[Pp]roposed|[Pp]roposer|[Ss]econded|[Mm]oved|[Mm]over|PROPOSE[DR]|SECONDE[DR]|MOVED|Prop|Sec)\b|[Cc]arried|CARRIED|[Ll]ost\b|LOST|[Aa]ll (?:in favour|agreed)|[Uu]nanim|[Aa]greed|(?:[^.]{0,80}, )?[Tt]h(?:e|is) (?:[Pp]roposition|[Pp]roposal|[Mm]otion)\b[^.]{0,60}\b(?:carried|agreed|approved|adopted|lost|defeated|rejected|put to)\b|[^.:]{0,60}\bvote was (?:taken|called)\b)"
)
# "DECISION: passed (all in favour)", below a proposal
_DECIDED_SO = searched(
    r"\b(?:decision|result|outcome|vote) ?[:–—-] ?(?:motion |proposal |not (?=carried|passed|agreed))?(?P<result>\w+)", re.IGNORECASE
)
_FELL = re.compile(r"(?:lost|fell|defeated|rejected|refused|failed)\b|(?<=not )\w", re.IGNORECASE)
TITLED_WORDS = needed_words(_TITLED)  # no sentence without any of these is one
_NEXT_TITLE = re.compile(r"\n(?:Proposal|Motion|Proposition|PROPOSAL|MOTION|PROPOSITION) \d")
_PARTED = re.compile(r"(?<=[a-z)]\.) (?=[A-Z])|\n")  # sentences and lines
_MOVED_WITHIN = 160  # characters behind the proposal
_DECIDED_WITHIN = 400


def read_titled_proposal(page: DecisionPage, sentence: Sentence, words: str) -> bool:
    """A sentence `words` that is a proposal with its title; says whether it is one."""
    near = min(sentence.end + _MOVED_WITHIN, len(page.text))
    titled = _TITLED.match(words)
    if titled is not None and (_WORKS.match(titled["clause"]) or _PLACE_BELOW.match(page.text, sentence.end)):
        return False
    if titled is None or _ENTITLED.fullmatch(titled["clause"]) or not _VOTED.search(page.text, sentence.end, near):
        return False
    mover, seconder = movers(page.doc, sentence.end, near)
    item = page.outline.item_of(sentence)
    below = page.text[sentence.end : min(sentence.end + _DECIDED_WITHIN, item.end if item else len(page.text))]
    told = next((result.outcome for said in _PARTED.split(_NEXT_TITLE.split(below)[0]) for result in find_results(said, 0)), None)
    lost = told == "lost" or (
        (decided := _DECIDED_SO.search(below)) is not None and _FELL.match(below, decided.start("result")) is not None
    )
    start = sentence.start + titled.start("clause")
    page.add(start, sentence.end, "resolution-proposal", None, mover=mover, seconder=seconder, outcome="lost" if lost else "carried")
    return True
