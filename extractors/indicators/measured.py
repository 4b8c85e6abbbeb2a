"""Which numbers of a sentence measure something at all.

A length of time or way measures only as an average, a wait or what was delivered; a bare number beside others may only say where, whence or of which.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.beginnings import searched
from extractors.indicators.count_words import NUMBER_ENDS, STOOD_AT
from extractors.indicators.extent import BREAKDOWN
from extractors.indicators.graded import is_grade
from extractors.indicators.groups import CuedSentence
from extractors.indicators.lead_ins import ABOUT
from extractors.indicators.measured_lengths import is_measured_length
from extractors.indicators.role_words import LOOKED_FOR
from extractors.quantities.quantity import Quantity
from extractors.quantities.units import LENGTH_UNITS

_OF_BASE = re.compile(r"(?:and\s|but\s)?of\s(?:the|this|our|its|that|a)\s(?:total\s)?")
_AIMED_AT = re.compile(r" (?:[a-z-]+ )?target\b")  # "Of the £6m savings target"
_DOES = re.compile(r"\s(?:related|relates|was|were|is|are|had|has|went|came|concerned|arose|stemmed|could)\b")  # "Of this £2m was for fuel"
_SHARE_OF_BASE = re.compile(r"\sof\s(?:the|its|our|their|a)\s(?:[\w’'/-]+\s){0,5}?(?:of\s|\()")
_LEFT_OF_FUND = re.compile(
    r"\s(?:(?:was|is|had\sbeen)\s)?(?:still\s)?(?:remain(?:ed|s|ing)|left|unspent|uncommitted)\s(?:of|in|from)\s(?:the|our|its)\s(?:\w+\s){0,3}?(?:fund|budget|grant|allocation|pot|sum)\sof\s"
)
_THINGS_HAD = re.compile(r"\s[a-z][\w’'-]*s\s(?:(?:had|have|has)\s)?(?:been\s)?[a-z]+(?:ed|t|de|n)\s(?:[a-z]+\s){0,2}")
_TOLERANCE = re.compile(r"\s(?:tolerance\b|of\s(?:the\s|their\s|its\s|our\s)?(?:\w+\s)?(?:target|plan|budget|trajectory))")
_THRESHOLD = re.compile(r"\s(?:threshold|definition|measure|cut-off|criterion)\b")
_USING = searched(r"\b(?:using|applying|on|under|with)\s(?:the|a|its)\s(?:new\s|old\s|revised\s|tighter\s)?$")
# "eleven officers hold more than |30 files": a bound that a part of them is beyond
_BEYOND = re.compile(
    r"(?:\s(?!(?:and|but)\b)[\w’'-]+){1,3}?\s(?:h[oe]ld|holds|carry|carried|carries|have|had|has|with|look(?:ed)?\safter)\s(?:(?:more|fewer|less)\sthan|over|under)\s"
)
_SHARE_BEYOND = re.compile(
    r"\s(?:(?:were|was|are|went|did|aged|of\s(?:them|drivers|cars|vehicles|traffic))\s)?(?:over|above|under|below)\s"
)
_SIGN_BEFORE = re.compile(r" \([+−-]\d?$")
_HELD_IN = (" in the ", " at the ", " across the ", " in its ", " in our ", " in all ")
_AT_THOSE = (" at the ", " at those ", " across the ", " between the ")
_NO_NOUN = re.compile(r"[.,;)]|$|\s(?:from|in|by|until|for|on|to|and|but|was|were|is|are|had|has|would|will)\b")
_NEXT = 30  # characters to the end of a pair of targets
_SAMPLE_OF = searched(r"\b(?:audit|sample|check|survey|dip-sample|review|analysis)\sof\s$")
_SOUGHT = searched(
    r"\b(?:applications?|applicants?|bids?|nominations?|requests?|competing|(?:parking\s)?spaces|toilets|expressions\sof\sinterest)\s(?:\w+\s)?for\s(?:the\s)?$"
)
_ORIGIN_AFTER = re.compile(r"\s(?:(?!(?:in|at|last|to|the|a|on|by|for)\b)[a-z][\w’'-]*\s)?(?!(?:is|was|has)\b)[a-z][\w’'-]*s\b")
_CHANGES = searched(
    r"\b(?:up|down|r[io]se\w*|rising|f[ae]ll\w*|increas\w*|decreas\w*|reduc\w*|grow\w*|grew|dropp?\w*|declin\w*|improv\w*|moved?|gone|went|cut|chang\w*|com(?:e|ing)|came|compar\w*|higher|lower|more|fewer|less)\b"
)
_GROWN_UP = 25  # years
_YOUNG = searched(
    r"\b(?:people|person|child|children|adults?|students?|pupils?|leavers?|boys|girls|those|them|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\sat\s$"
)  # or the hour of a date
_BOUNDS = ("under ", "over ", "below ", "above ")
_OF_AGE = searched(
    r"\b(?:nobody|no\sone|anyone|anybody|everyone|everybody|someone|somebody|those|people|residents|children|adults|men|women|drivers|workers|girls|boys)\s(?:aged\s)?(?:under|over|below|above)\s$"
)
_EACH = re.compile(r"\s[a-z]+(?:\s[a-z]+)?\seach\b")
_CAPITAL = re.compile(r"\s(?:Club|Steps|Group|Bus|Foundation|Trust|Fund|Project|Scheme|Appeal|Partnership)\b")
# "|CLA |4 - Percentage of reviews held in time", but "ASB 4 - Burglary 3"
_LETTERS = re.compile(r"[A-Z]{2,6}\s")
_CODED = re.compile(r"\s?[-–—:]\s(?:%|[A-Z])(?:[\w’'%&/-]*\s){3}")
_SECTION_OPENS = re.compile(r"\s(?:\d|[A-Z][a-z])")
_NAMED_SECTION = re.compile(r"\s[A-Z][a-z]+(?:-[A-Z][a-z]+)?\s[A-Z][a-z]")
_OF_BASES = (" of the ", " of ", " of our ", " of all ", " of its ", " of all the ", " of those ")
# Words that point at what is known
_BESIDE_THE = (
    "against the ",
    "short of the ",
    "below the ",
    "above the ",
    "near the ",
    "twice the ",
    "double the ",
)  # "seven crews against |the five that were needed"
_POINTERS = ("the ", "these ", "those ", "its ", "our ", "all ", "both ", "top ", "bottom ", "first ", "last ", "other ")
_AGED = ("(under ", "(over ", "(aged ", "(aged under ", "(aged over ")
_FEW = 12  # spelled numbers up to it may only name what is known
_FURTHEST = 60  # characters from a number that says where to the one that says how much
# "rents go up by CPI plus |1%|": what an index is raised by measures nothing
_ABOVE_INDEX = tuple(
    f"{index}{by}" for index in ("cpi", "cpih", "rpi", "inflation", "base rate", "sonia") for by in (" plus ", " + ", "+", " minus ")
)
_PLACED = searched(
    r"\b(?:in|on|at|across|over|between|along|for)\s(?:the|these|those|its|our|all|both)\s(?:top\s|bottom\s|first\s|last\s|other\s)?$"
)
_PLACED_AT = searched(r"\b(?:at|across|along)\s(?:the|these|those|its|our)\s$")
_NAMED_SHARE = re.compile(r"\s(?:[\w’'-]+\s){0,3}?(?:\(|,|;|and\b)")


# "the share of leavers with |five awards| had risen from 49% to 54%": a part of the name of the measure
_NAMED_WITH = searched(
    r"[^.;:]{0,60}\b(?:proportion|percentage|share|rate|number)\sof\s[^.;:,]{3,60}\s(?:with|gaining|achieving|getting|of|in|having|under|over|after)\s(?:at\sleast\s|more\sthan\s|over\s)?$"
)
_THEN_MOVES = re.compile(
    r"\s(?!(?:and|or)\b)(?:[a-z’'-]+\s){0,4}?(?:was|were|is|had|has|stood|rose|fell|went|came|moved|improved|dropped)\b[^.;:,\d]{0,40}$"
)
# "54 children on the books for |60 places|", "39 on roll in a school built for |80|": how many there is room for
_ROOM_FOR = re.compile(r"(?:\s(?!(?:and|but)\b)[\w’'-]+){0,9}?\sfor\s(?:the\s|our\s|its\s|only\s|some\s|just\s|about\s)?")
_PLACES = re.compile(r"\s(?:[a-z-]+\s){0,2}?(?:places|beds|seats|spaces|berths|pitches|plots|rooms|desks|cells|pegs)\b")
_BUILT = tuple(
    f" {thing} {word}for "
    for thing in ("building", "school", "hall", "home", "prison", "site", "ward", "unit", "room", "station")
    for word in ("", "built ", "made ", "meant ")
)
_MADE_FOR = searched(
    r"\b(?:built|designed|intended|licensed|registered|resourced|staffed|funded|commissioned|equipped)\s(?:for|to\s(?:take|hold|see|serve|house))\s(?:about\s|some\s|only\s|up\sto\s)?$"
)


_ARE_BEYOND = re.compile(
    r"(?:\s(?!(?:and|but|while)\b)[\w’'-]+){1,5}?\s(?:were|are|had|have|scored|stood\sat)\s(?:still\s|now\s|all\s|also\s)?(?:below|above|under|over|at\sleast|less\sthan|more\sthan|fewer\sthan)\s(?:the\s)?"
)
_PASSED = (" below ", " above ", " past ", " under ", " over ")
_ON_TO = re.compile(rf"(?:\sfor\sthe\sfirst\stime(?:\s(?:since|in)\s[\w\s]{{1,24}}?)?)?,\s(?:to|at|standing\sat|ending\sat)\s{ABOUT}")
_WHO_HAD = re.compile(
    r"\sof\s(?:[\w’'-]+\s){1,4}?(?:had|have|has|with|who\shad|who\shave)\s(?:had\s|at\sleast\s|gained\s|achieved\s|passed\s|more\sthan\s|fewer\sthan\s)?"
)


def measuring(sentence: CuedSentence, quantities: Sequence[Quantity]) -> list[Quantity]:
    """The quantities of a sentence without those that measure nothing: "a contract of 3 years", "40 people waiting over 12 weeks", "trips on the 66"."""
    text, said, several = sentence.text, sentence.said, len(quantities) > 1
    kept: list[Quantity] = []
    last: Quantity | None = None  # the one kept last
    broken_down = sentence.start  # where the last bracket closed that lists what a count is made of
    aimed_at = said.find("targets of ", sentence.start, sentence.end) >= 0
    for index, quantity in enumerate(quantities):
        if quantity.start < broken_down:
            continue
        plain = quantity.plain
        if last is not None and last.plain and text.find("(", last.end, quantity.start) >= 0:
            parts = BREAKDOWN.match(text, last.end, sentence.end)
            if parts and quantity.start < parts.end():
                broken_down = parts.end()
                continue
        following = quantities[index + 1] if index + 1 < len(quantities) else None
        if (
            last is not None
            and text[quantity.start - 1] in "(+−-"
            and _SIGN_BEFORE.search(text, last.end, quantity.start + 1)
            and text.startswith((")", "%)", " points)", "pp)"), quantity.end)
        ):
            continue  # "94% (-2)": how it moved
        near = max(sentence.start, quantity.start - _NEXT)
        if aimed_at and "targets of " in said[near : quantity.start] and "respectively" in said[quantity.end : quantity.end + _NEXT]:
            continue  # "against targets of 98% and 80% respectively"
        if quantity.unit == "percent" and said.endswith("within ", sentence.start, quantity.start) and _TOLERANCE.match(said, quantity.end):
            continue  # "above or within 5% of their targets"
        if quantity.unit == "percent" and _THRESHOLD.match(said, quantity.end) and _USING.search(said, near, quantity.start):
            continue  # "absence, on the new 10% threshold, was 31%"
        if quantity.unit == "percent" and last is not None and last.plain and _ARE_BEYOND.fullmatch(said, last.end, quantity.start):
            continue  # "seven of the 22 stations were below 60%"
        if (
            following is not None
            and following.unit == quantity.unit
            and said.endswith(_PASSED, sentence.start, quantity.start)
            and _ON_TO.fullmatch(said, quantity.end, following.start)
        ):
            continue  # "had slipped below 80% for the first time, to 78.6%"
        if (
            plain
            and quantity.spelled
            and last is not None
            and last.plain
            and following is not None
            and said.endswith(_HELD_IN, last.end, quantity.start)
            and said.find(" against ", quantity.end, following.start) >= 0
        ):
            continue  # "nine residents in the four homes against a capacity of 12"
        if (
            plain
            and quantity.spelled
            and last is not None
            and last.unit == "percent"
            and _WHO_HAD.fullmatch(said, last.end, quantity.start)
        ):
            continue  # "14% of children had had three moves"
        if plain and last is not None and last.unit == "percent" and _SHARE_BEYOND.fullmatch(said, last.end, quantity.start):
            continue  # "19% over 35, fastest 61"
        if plain:
            if several and is_grade(sentence, quantity):
                continue
            if _is_name(sentence, quantity) or (several and _only_says_which(sentence, quantities, index, last)):
                continue
        elif quantity.unit == "percent":
            if sentence.said.endswith(_ABOVE_INDEX, sentence.start, quantity.start):
                continue
        elif quantity.unit in ("gbp", "eur"):
            if _is_base(sentence, quantity, last, following):
                continue
        elif quantity.unit in LENGTH_UNITS and (
            _describes(sentence, quantity, quantities[index - 1] if index else None)
            or not is_measured_length(sentence, quantity, last, following)
        ):
            continue
        kept.append(quantity)
        last = quantity
    return kept


def _describes(sentence: CuedSentence, quantity: Quantity, last: Quantity | None) -> bool:
    """Whether a length only says what sort of thing another number counts: the "twelve-hour" of "112 twelve-hour breaches"."""
    hyphened = "-" in sentence.text[quantity.start : quantity.end]
    return hyphened and last is not None and last.plain and sentence.text[last.end : quantity.start] == " "


def _is_base(sentence: CuedSentence, quantity: Quantity, last: Quantity | None, following: Quantity | None) -> bool:
    """Whether a sum is only what others are parts of: "Of the £2.7m programme, £1.9m had been delivered", "17% of the budget of £18.9m"."""
    said, start, at = sentence.said, sentence.start, quantity.start
    if following is not None and following.unit == quantity.unit:
        return _OF_BASE.fullmatch(said, start, at) is not None and not (
            _AIMED_AT.match(said, quantity.end) or _DOES.match(said, quantity.end)
        )
    if last is not None and last.unit == quantity.unit and _LEFT_OF_FUND.fullmatch(said, last.end, at):
        return True  # "£900 was left of the fund of £4,000"
    return last is not None and last.unit == "percent" and _SHARE_OF_BASE.fullmatch(said, last.end, at) is not None


def _is_name(sentence: CuedSentence, quantity: Quantity) -> bool:
    """ "The 200 Club", and the number of "which is two too many"."""
    text = sentence.text
    if (
        not quantity.spelled
        and quantity.value <= _GROWN_UP
        and sentence.said.endswith(" at ", sentence.start, quantity.start)
        and _YOUNG.search(sentence.said, max(sentence.start, quantity.start - _NEXT), quantity.start)
        and NUMBER_ENDS.match(text, quantity.end)
    ):
        return True  # "passes were given to young people at 16"
    if quantity.spelled and sentence.said.endswith(_AT_THOSE, sentence.start, quantity.start) and _NO_NOUN.match(text, quantity.end):
        return True  # "shorter hours at the eleven from May"
    if not quantity.spelled and _is_code(sentence, quantity):
        return True
    if sentence.said.endswith(_BOUNDS, sentence.start, quantity.start) and _OF_AGE.search(
        sentence.said, max(sentence.start, quantity.start - _NEXT), quantity.start
    ):
        return True  # "nobody under forty had come"
    return text.startswith((" too many", " too few"), quantity.end) or (
        text.endswith(("the ", "The "), sentence.start, quantity.start) and _CAPITAL.match(text, quantity.end) is not None
    )


def _is_code(sentence: CuedSentence, quantity: Quantity) -> bool:
    """Whether a number in digits is that of a measure or a section: "CLA 4 - Percentage of reviews held in time", "6.1 62 homes stood empty"."""
    text, start = sentence.text, sentence.start
    if text.startswith((" - ", " – ", " — ", ": ", " : "), quantity.end):
        return _CODED.match(text, quantity.end) is not None and _LETTERS.fullmatch(text, start, quantity.start) is not None
    if "." not in text[quantity.start : quantity.end]:
        return False
    if quantity.start == start:
        return _SECTION_OPENS.match(text, quantity.end) is not None
    return text.endswith((", ", " and "), start, quantity.start) and _NAMED_SECTION.match(text, quantity.end) is not None


def _only_says_which(sentence: CuedSentence, quantities: Sequence[Quantity], index: int, last: Quantity | None) -> bool:
    """Whether a bare number beside others says where, whence or of which."""
    said, quantity = sentence.said, quantities[index]
    start, at = sentence.start, quantity.start
    following = quantities[index + 1] if index + 1 < len(quantities) else None
    aimed = last is not None and said.endswith(_BESIDE_THE, start, at) and LOOKED_FOR.match(said, quantity.end)
    if (
        not aimed
        and said.endswith(_POINTERS, start, at)
        and (_is_place(sentence, quantity, following) or _is_named_few(sentence, quantity, quantities))
    ):
        return True
    if (
        following is not None
        and quantity.spelled
        and quantity.value <= _FEW
        and _NAMED_WITH.match(said, start, at)
        and _THEN_MOVES.match(said, quantity.end, following.start)
    ):
        return True
    if (
        last is not None
        and last.plain
        and _ROOM_FOR.fullmatch(said, last.end, at)
        and (_PLACES.match(said, quantity.end) or said.endswith(_BUILT, start, at))
    ):
        return True
    if following is not None and _MADE_FOR.search(said, max(start, at - 40), at):
        return True
    if last is not None and last.unit == "percent" and said[last.end : at] in _OF_BASES:
        return True  # "98% of the 214 people asked were content, standard 95%"
    if last is not None and said.endswith("from ", start, at):
        return _ORIGIN_AFTER.match(sentence.text, quantity.end) is not None and not _CHANGES.search(
            said, start, at
        )  # "70 children from 12 schools"
    if last is not None and said.endswith(("for ", "for the "), start, at) and _SOUGHT.search(said, max(start, at - 80), at):
        return True  # "30 applications for the 12 places"
    if (
        following is not None
        and quantity.spelled
        and quantity.value <= _FEW
        and not following.spelled
        and said.endswith(("on ", "at ", "in ", "across "), start, at)
        and _THINGS_HAD.fullmatch(said, quantity.end, following.start)
    ):
        return True  # "panels on four roofs had produced 212 MWh"
    if following is not None and said.endswith((" height of ", " peak of "), start, at) and said.startswith(("since ", "from "), start):
        return True  # "Since the height of 640 cases in May there has been a fall of 121"
    if said.endswith((" every ", " each "), start, at) or (last is not None and quantity.spelled and _EACH.match(said, quantity.end)):
        return True  # "one warden for every 600 people"
    if said.endswith(_AGED, start, at) and said.startswith(")", quantity.end):
        return True  # "There were 231 children (under 18)"
    if last is not None and last.plain and not last.denominator and _BEYOND.fullmatch(said, last.end, at):
        return True
    if quantity.value == 1 and said.endswith(("at least ", "more than "), start, at):
        return True  # "26% had had at least one visit"
    if following is not None and said.endswith(" of ", start, at) and _SAMPLE_OF.search(said, max(start, at - 30), at):
        return True  # "a check of 40 files found 31% good"
    # "uptake of two doses", "those who moved more than three times"
    return (said.endswith("of ", start, at) and said.startswith(" dose", quantity.end)) or (
        said.endswith(" than ", start, at) and said.startswith((" times", " placements", " moves"), quantity.end)
    )


def _is_place(sentence: CuedSentence, quantity: Quantity, following: Quantity | None) -> bool:
    """Whether a number only says where: the "eleven" of "speeds in the eleven villages fell by 3 mph", the "66" of "trips on the 66 fell by 9%"."""
    said, start, at = sentence.said, sentence.start, quantity.start
    return (
        following is not None
        and at > start
        and following.start - quantity.end < _FURTHEST
        and (following.unit != "count" or STOOD_AT.search(said, quantity.end, following.start) is not None)
        and _PLACED.search(said, max(start, at - 20), at) is not None
        and not _NAMED_SHARE.match(said, quantity.end)
    ) or _PLACED_AT.search(said, max(start, at - 12), at) is not None


def _is_named_few(sentence: CuedSentence, quantity: Quantity, quantities: Sequence[Quantity]) -> bool:
    """Whether "the two centres" are known already in a sentence that counts something else in digits."""
    return (
        quantity.spelled
        and quantity.value <= _FEW
        and not _NAMED_SHARE.match(sentence.said, quantity.end)
        and any(not other.spelled for other in quantities)
    )
