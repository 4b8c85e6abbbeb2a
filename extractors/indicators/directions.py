"""Which way the number of a statement went, as its words say: up, down or stable.

"complaints were down from 20 to 14"            down
"turnover was 9%, no change"                    stable
"91% (+1)"                                      up
"61% supported an increase in patrols"          nothing: it is wanted, and nothing has moved
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.gates import needed_words
from extractors.indicators.groups import Cue, CuedSentence, Group
from extractors.indicators.lead_ins import ABOUT
from extractors.indicators.measures import polarity_of
from extractors.indicators.role_words import SENTENCE_GATES
from extractors.number_words import WORDS
from extractors.quantities.quantity import Quantity
from extractors.quantities.units import LENGTH_UNITS
from models.records import Direction

_LATER = 25  # characters by which a word before the number goes ahead of one after it: "grew by 6% despite falling demand"
_UP_DOWN_BEFORE = searched(rf"\b(?P<way>up|down)\s(?:by\s)?{ABOUT}$", re.IGNORECASE)
# "£900 more than had been allowed for", "up on the half year estimate": beside a plan, nothing has moved
_OF_PLAN = (
    r"(?:than|on)\s(?:(?:had\sbeen|was|were|is)\s)?(?:the\s|our\s|its\s)?(?:(?!(?:last|previous|same|corresponding)\b)[a-z-]+\s){0,3}?"
    r"(?:expect(?:ed|ation|ations)|budget(?:ed)?|planned|plan|forecast|anticipated|allowed|estimated?|predicted|profiled?|assumed|hoped|needed|required|target|establishment)\b"
)
_THAN_PLANNED = re.compile(rf"\s{_OF_PLAN}")
_UP_DOWN_AFTER = re.compile(
    rf"\s(?:(?P<up>up|more|higher|longer|slower)|(?P<down>down|fewer|less|lower|shorter|quicker))\b(?!\s{_OF_PLAN})", re.IGNORECASE
)
_MOVED_FROM = searched(r"\b(?:moved|gone|going|went|shifted|raised|lowered|upgraded|downgraded|revised)\s(?:\w+\s)?from\s", re.IGNORECASE)
_FELL_BELOW = searched(r"\b(?:slipped|dipped|fallen|fell|dropped|gone|sunk|sank)\s(?:back\s|just\s|well\s)?below\s")
# "The new boiler has cut gas use by 28%"
_CUT_BY = searched(
    rf"\b(?:(?P<up>raised|boosted|lifted|pushed\sup)|cut|cuts|cutting|brought\sdown|driven\sdown|trimmed|halved|lowered)\s(?:[\w’'-]+\s){{1,5}}?by\s{ABOUT}$",
    re.IGNORECASE,
)
# "61% supported an increase", "58% were against any reduction", "29 were put down to the weather": nothing has moved
_WANTED = searched(
    r"\b(?:support\w*|oppos\w*|against|favour\w*|prefer\w*|want\w*|reject\w*)\s(?:of\s)?(?:any|an?|the|some|further)?\s?(?:[\d.]+%\s)?(?:\w+\s)?$|\bput\s$"
)
_WANT = 40  # characters from a wish to what is wished
_TO_RATING = re.compile(r"\s(?:from\s\w+\s)?to\s(?:red|amber|green)\b")  # a rating moved, not the number
# "on reduced timetables", "laid flat": no way that a number goes
_DESCRIBES = re.compile(r"(?:.{0,8}\b(?:on|with|at|of|for)\s(?:reduced|increased)(?=\s|$))|.{0,8}\b(?:laid|lying|lie|lay|fell)\sflat$")
# "cases were taken up by the panel", "a survey was handed out and opened up": up and down as parts of verbs
_PARTICLE_OF = searched(
    r"\b(?:tak\w+|took|made|mak\w+|sign\w*|set|open\w*|pick\w*|follow\w*|giv\w+|gave|look\w*|turn\w*|back\w*|draw\w*|drew|writ\w+|wrote|hand\w*|laid|shut|clos\w+|brok\w+|break\w*|caught|clear\w*|clean\w*|wound|join\w*|show\w*|warm\w*|tidied|coned|boarded|sent|sealed|mark\w*)\s(?:straight\s)?$"
)
_BETTER_THAN = searched(
    r"\b(?:better|worse|poorer|healthier)\sthan\b(?!\s(?:feared|expected|planned|hoped|forecast|predicted|budgeted|usual)\b)"
)
_SHORT_OF_THEN = re.compile(r"\sshort\sof\s(?:the\s)?(?:last|previous|same|corresponding|year|month|quarter|\d)")
# "46%, more than for the district", "eleven nurseries had fewer than eight children": beside others or a bound, nothing has moved
_THAN_OTHERS = re.compile(
    r"(?:more|fewer|less|higher|lower|longer|shorter)(?:\sthan)?\s(?:than\s)?(?:(?:that\s|those\s)?(?:for|in|at|among|amongst|across|of)\s(?:the\s|our\s|its\s|any\s)?(?:rest\b|others?\b|neighbour\w*|comparable|similar|district|county|country|region|borough|city|nation\w*|england|scotland|wales)|the\s(?:district|county|country|region\w*|national|english|scottish|welsh|council)\b|(?:most|many|any|all|some)\s|elsewhere\b|our\sneighbours)"
)
_THAN_MANY = re.compile(
    rf"(?:more|fewer|less)(?:\sthan)?\s(?:than\s)?(?:\d[\d,]*|{WORDS})\s(?!(?:last|in|at|before|on|this|previous|a)\b)[a-z]"
)
_HOLDING = searched(r"\b(?:had|has|have|having|with|held|holding|took|made|sent|saw)\s$")
_PARTICLE = 14  # characters
_PICKS = (" that ", " on ", " the ", " a ", " an ", " some ", " two ", " three ", " four ", " five ", " from ", " by ", " within ")
_AFTER_A = ("following a ", "after a ", "from a ", "had a ")  # "admissions after a fall"
# "rising to 41% in Coastal Ward": from place to place, not in time
_RISING_TO = ("rising to ", "falling to ", "increasing to ", "dropping to ", "climbing to ")
_IN_PLACE = re.compile(
    r"\s(?:in|at|among|for|on)\s(?:the\s)?(?!(?:Q[1-4]|Quarter|Spring|Summer|Autumn|Winter|Christmas|Easter|January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z][a-z]"
)
_THAN_BEFORE = re.compile(
    r",\s(?:which\s(?:was|is)\s)?(?P<word>(?P<up>more|higher)|fewer|less|lower)\sthan\s(?:usual|normal|before|last|in|at|the\s(?:same|previous|year|month)|a\s(?:year|month))"
)
# "issues were 3% above the same month last year"
_ABOVE_THEN = re.compile(
    r"\s(?:(?P<up>above|ahead\sof|over)|below|behind|under)\s(?:both\s)?(?:the\s)?(?:same|corresponding|equivalent|last|previous|prior|preceding|(?:[qm]\d|quarter|january|february|march|april|may|june|july|august|september|october|november|december)\b)"
)
# "19.7% for two quarters running", but "over 90% for the third month in a row"
_RUNNING = re.compile(
    r"\sfor\s(?:the\s)?(?:last\s)?(?:two|three|four|five|six|second|third|fourth|fifth|sixth|several)\s(?:quarter|month|year|week|term|season)s?\s(?:running|in\s(?:a\srow|succession))\b"
)
_BOUNDS = ("over ", "above ", "below ", "under ", " than ", "least ", "most ", "beyond ", "past ", " near ", "nearly ", "almost ")
_WHICH_IS = searched(r"\bwhich\s(?:was|is)\s(?:\w+ly\s)?(?:(?P<up>up|more|higher)|down|fewer|less|lower)$")
# "67% of indicators were |stable", "19 had |increased": what is counted has moved, not the count of it
_THINGS_MOVED = re.compile(
    r"(?:\sof\s(?:the\s|our\s|all\s)?(?:[\w-]+\s){0,4}?(?:indicators|measures|kpis|targets|areas|schools|services|settings|providers|homes|actions|metrics|pis)(?:\s[\w’'-]+){0,4}?|\s(?:[\w-]+\s){0,2}(?:indicators|measures|kpis|targets|areas|schools|services|metrics|pis))?\s(?:had|have|has|were|was|are|is)\s(?:been\s)?(?:either\s|also\s|\w+ly\s)?"
)
_MOVED_BY = re.compile(r"\s(?:by|from|to|on|since|against|compared)\b")
_KEPT = searched(r"\b(?:been|was|were|is|are|be|being)\s(?:\w+ly\s)?$")
# "17%, no change", "620 boxes, about a quarter down on the spring"
_BESIDE = re.compile(
    r"(?:,\s|\s\(|\s[-–—]\s|,?\s(?:and|but)\s(?=(?:that|this|it|which)\sha[sd]\s))(?:(?:which\s(?:was|is)|slightly|well|just|(?:about|nearly|over|almost|some)?\s?(?:a|one)\s(?:third|quarter|half|fifth|tenth))\s)?(?:(?P<rose>up|higher)\s(?:by\s)?(?:almost\s|nearly\s|about\s|over\s|more\sthan\s)?(?:a\s|one\s)?(?:third|quarter|half|fifth|tenth)(?=\s(?:on|from|since|than)\b)|(?P<fell>down|lower|fewer)\s(?:by\s)?(?:almost\s|nearly\s|about\s|over\s|more\sthan\s)?(?:a\s|one\s)?(?:third|quarter|half|fifth|tenth)(?=[,.;)]|$|\s(?:since|from|than|on\s(?:last|the\s(?:year|month|quarter|same|previous)))\b)|(?P<further>(?:an?(?:other)?|yet\sanother)\s(?:(?:further|slight|small|large|big|sharp|marked|welcome|steady|steep|modest|continuing)\s)?(?:(?P<more>rise|increase)|fall|drop|decrease|decline|reduction)(?=[,.;)]|$|\s(?:since|on|over)\b))|(?P<stable>no\schange|(?:(?:broadly|virtually|largely|almost|more\sor\sless|much)\s)?(?:unchanged|the\ssame(?=[.,;)]|$))|little\schanged|(?:that|this|it|which)\sha[sd]\s(?:hardly|barely|scarcely|not(?:\sreally)?)\s(?:moved|changed|shifted)|the\ssame\sas\s(?:before|last\s\w+|in\s\w+))|(?P<up>(?:up|more|higher)(?=\s(?:on|than)\b|[.;)]|$))|(?P<down>(?:down|fewer|less|lower)(?=\s(?:on|than)\b(?!\s(?:half|a\s(?:third|quarter)|what|expected|planned|budgeted|forecast|hoped|anticipated)\b)|[.;)]|$)))\b"
)
# ", continuing to rise", "and had crept up all winter", "and the number keeps climbing"
_THEN_MOVED = re.compile(
    r",?\s(?:and\s|but\s)?(?:(?:the|this|that)\s(?:number|figure|total|rate|trend)\s|it\s|which\s)?(?:(?:had|has|have|is|was|are|were|continu(?:ed|es|ing)(?:\sto)?(?:\sbe)?|keeps?|kept|still|now|again|also|steadily|slowly|gradually|been)\s)*"
    r"(?:(?P<up>rising|risen|rise|climbing|climb|growing|grown|grow|increasing|increased|increase|going\sup|gone\sup|go\sup|crept\sup|creeping\sup|edging\sup|(?:(?<=was\s)|(?<=were\s)|(?<=again\s))(?:up|more|higher)(?=[,.;]|$|\sagain\b))"
    r"|(?:showing|reflecting|representing|marking|seeing)\s(?:an?|some)\s(?:[a-z]+\s){0,2}?(?:(?P<grown>increase|rise|growth|improvement)|(?P<less>decrease|fall|drop|reduction|decline))"
    r"|(?P<down>(?<=had\s)reduced|(?<=has\s)reduced|(?<=have\s)reduced|falling|fallen|fall|dropping|dropped|declining|declined|decreasing|decreased|reducing|going\sdown|gone\sdown|come\sdown|coming\sdown|crept\sdown|edging\sdown|(?:(?<=was\s)|(?<=were\s)|(?<=again\s))(?:down|fewer|lower)(?=[,.;]|$|\sagain\b)))\b(?!\s(?:of|in|by|from|to)\b)"
)
_SIGNED = re.compile(r" \((?P<sign>[+−-]) ?\d[\d,]*(?:\.\d+)?(?: ?(?:%|pp|points?|pts))?\)")
# "804 detections for possession (+3%)"
_SIGNED_LATER = re.compile(r"(?:\s(?!and\b|but\b)[a-z][\w’'/-]*){1,8} \((?P<sign>[+−-]) ?\d[\d,]*(?:\.\d+)?(?: ?(?:%|pp|points?|pts))\)")
_MOVES_ON, _WHICH = (SENTENCE_GATES.add(needed_words(pattern)) for pattern in (_THEN_MOVED, _WHICH_IS))
_COMPARES = SENTENCE_GATES.add(
    (" than", " on ", " up", " down", "no change", "unchanged", "the same as", " moved", " changed", ", a", ", yet another")
)
_THEN_THERE = SENTENCE_GATES.add((" above", " ahead of", " over ", " below", " behind", " under "))


def said_direction(sentence: CuedSentence, low: int, high: int, group: Group, main: Quantity | None) -> Direction | None:
    """The direction that the words of the statement say: that of the cue nearest to the number."""
    at = main.start if main else low
    for role, quantity in group.members:
        if role != "change":
            continue
        if before := _UP_DOWN_BEFORE.search(sentence.text, low, quantity.start):
            return "up" if before["way"].lower() == "up" else "down"
        if after := _UP_DOWN_AFTER.match(sentence.text, quantity.end):
            return "up" if after["up"] else "down"
    ways: dict[str, Direction] = {"up": "up", "down": "down", "stable": "stable"}
    here = [cue for cue in sentence.cues if low <= cue.start and cue.end <= high]
    by = main is not None and sentence.said.find(" by ", low, main.start) >= 0
    if main is not None and by and (cut := _CUT_BY.search(sentence.text, low, main.start)):
        return "up" if cut["up"] else "down"
    previous = group.of("previous")
    if main is not None and previous is not None and main.value != previous.value and _MOVED_FROM.search(sentence.text, low, main.start):
        return "up" if main.value > previous.value else "down"
    if main is not None and sentence.said.find(" below ", low, main.start) >= 0 and _FELL_BELOW.search(sentence.said, low, main.start):
        return "down"
    if main is not None and main.unit == "mm":
        return None  # "74 mm of rain had fallen"
    if near := [
        (abs(cue.start - at) + (_LATER if cue.start > at else 0), ways[cue.label])
        for cue in here
        if cue.label in ways and _tells(sentence, cue, low, main)
    ]:
        return min(near)[1]
    if (
        sentence.held & _COMPARES
        and (tail := _THAN_BEFORE.search(sentence.said, at, high))
        and not _THAN_OTHERS.match(sentence.said, tail.start("word"))
    ):
        return "up" if tail["up"] else "down"  # "eight complaints, more than usual"
    if main is not None and sentence.held & _THEN_THERE and (above := _ABOVE_THEN.match(sentence.said, main.end)):
        return "up" if above["up"] else "down"
    if sentence.held & _WHICH and (stands := _WHICH_IS.search(sentence.said, low, high)):
        return "up" if stands["up"] else "down"  # "31 complaints, which was lower"
    if (
        main is not None
        and previous is not None
        and main.value != previous.value
        and _BETTER_THAN.search(sentence.said, low, previous.start)
    ):
        return "up" if main.value > previous.value else "down"  # "91%, a little better than the 88% of last year"
    if main is not None and sentence.said.startswith(" for ", main.end) and _RUNNING.match(sentence.said, main.end):
        return None if sentence.said.endswith(_BOUNDS, low, main.start) else "stable"
    better = next((cue.label for cue in here if cue.label in ("better", "worse")), None)
    if better and main is not None and previous is not None and main.value != previous.value:
        return "up" if main.value > previous.value else "down"  # "got better, at 43 minutes from 58"
    polarity = polarity_of(sentence.text[low:at]) if better else None
    return None if polarity is None else "up" if (polarity == "higher_is_better") == (better == "better") else "down"


def _tells(sentence: CuedSentence, cue: Cue, low: int, main: Quantity | None) -> bool:
    """Whether "increase", "reduced" and the like tell where the number of a statement went, and not what somebody wants or what else moved."""
    said = sentence.said
    if _WANTED.search(said, max(low, cue.start - _WANT), cue.start) or _TO_RATING.match(said, cue.end):
        return False
    if said.startswith(("more", "fewer", "less", "higher", "lower"), cue.start) and (
        _THAN_OTHERS.match(said, cue.start)
        or (_THAN_MANY.match(said, cue.start) and _HOLDING.search(said, max(low, cue.start - _PARTICLE), cue.start))
    ):
        return False
    if _DESCRIBES.match(said, max(low, cue.start - 8), cue.end):
        return False
    if _THAN_PLANNED.match(
        said, cue.end - len(" than") * said.endswith(" than", cue.start, cue.end) - len(" on") * said.endswith(" on", cue.start, cue.end)
    ):
        return False
    if said.startswith(" short", cue.end) and said.startswith("f", cue.start) and not _SHORT_OF_THEN.match(said, cue.end):
        return False  # "fees had fallen short by 9%"
    if (
        main is not None
        and main.unit in ("count", "percent")
        and _THINGS_MOVED.fullmatch(said, main.end, cue.start)
        and not _MOVED_BY.match(said, cue.end)
    ):
        return False
    if said.startswith("picked up", cue.start) and (_KEPT.search(said, low, cue.start) or said.startswith(_PICKS, cue.end)):
        return False  # "thirty bags were picked up", "they picked up that two bags were late"
    if said.startswith(("up", "down"), cue.start) and _PARTICLE_OF.search(said, max(low, cue.start - _PARTICLE), cue.start):
        return False
    if said.startswith("fall", cue.start) and said.endswith(_AFTER_A, low, cue.start) and not said.startswith((" in ", " of "), cue.end):
        return False
    if (
        main is not None
        and said.startswith(_RISING_TO, cue.start)
        and cue.start > main.start - 20
        and _IN_PLACE.match(sentence.text, main.end)
    ):
        return False
    if main is not None and main.unit in LENGTH_UNITS and said.startswith("slipped", cue.start):
        return False  # "had slipped to seven weeks": which is more of them
    return said[cue.start : cue.end] != "maintained" or _KEPT.search(sentence.text, low, cue.start) is not None


def direction_behind(sentence: CuedSentence, at: int, ceiling: int) -> tuple[Direction, int] | None:
    """The direction that words behind a statement, from `at`, add to it, and where they end: "31 complaints|, continuing to rise"."""
    if sentence.held & _MOVES_ON and (moved := _THEN_MOVED.match(sentence.text, at, ceiling)):
        return ("up" if moved["up"] or moved["grown"] else "down"), moved.end()
    if sentence.held & _COMPARES and (beside := _BESIDE.match(sentence.said, at, ceiling)):
        if (way := "up" if beside["up"] else "down" if beside["down"] else "") and _THAN_OTHERS.match(sentence.said, beside.start(way)):
            return None
        return (
            "up"
            if beside["up"] or beside["rose"] or beside["more"]
            else "down"
            if beside["down"] or beside["fell"] or beside["further"]
            else "stable"
        ), beside.end()
    return None


def signed_direction(text: str, at: int, *, alone: bool) -> tuple[Direction, int] | None:
    """The direction that a signed change in brackets behind a number tells, and where the bracket ends: "91%| (+1)".

    Args:
        alone: the number stands alone in its statement, so that the bracket may come behind some words.
    """
    signed = _SIGNED.match(text, at) if text.startswith(" (", at) else _SIGNED_LATER.match(text, at) if alone else None
    return (("up" if signed["sign"] == "+" else "down"), signed.end()) if signed else None
