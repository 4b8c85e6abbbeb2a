"""How many were given a grade, which is an indicator and no judgement: "12 of the 14 schools were good", "52 Good and one Inadequate".

A judgement is of one that is named, or of all there are: "Two homes, Elm and Oak, were rated good", "Both homes were good". "Home 3" is a name, and "5 Very
Good" a number with its word.
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.judgements.grade_words import GRADE
from extractors.number_words import WORDS

SOME = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)"
NAMES_AREAS = re.compile(r"[’”'\"]?(?: \(|: )(?!\d)[A-Za-z][^.)]{4,}")  # "two were good |(rescue; the care of crews)|"
_LONGEST = 120  # characters before a grade that may count
TALLY = searched(
    r"(?:^|[:;,.] |\b(?:and|that|which|been|were|are|been (?:graded|rated|inspected|assessed|judged)) )(?:of (?:these|those|them|which|whom|the \w+),? )?(?:only |just )?(?:(?!(?:19|20)\d\d\b)\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: of (?:the |its |our |their )?(?:last )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))?(?: (?:(?!of\b)[a-z-]+|of (?:our|this|that|their) [a-z-]+)){0,7}(?: out of (?:the )?(?:last )?\d+)? (?:had|were|was|have|has|gave|give|received|remained|are|is|provided|offered|carried|holds?|held)\b[^.;:,]*$",
    re.IGNORECASE,
)
_KINDS = r"(?:homes?|schools?|services?|settings?|providers?|nurser(?:y|ies)|childminders?|colleges?|academ(?:y|ies)|practices|surger(?:y|ies)|hospitals?|wards|agencies|landlords|trusts|forces|councils|authorities|centres?|primar(?:y|ies)|secondar(?:y|ies)|areas|locations|clinics|units|brigades|partnerships|sites|premises|establishments|grades|ratings|judgements|of (?:them|these|those|which|whom))"
_VERBS = r"(?: (?:which|that|who|had|have|has|been|being|were|was|are|is|now|currently|still|also|all|re-?rated|rated|graded|judged|found|assessed|classed|remain(?:ed|ing)?|to be|as|at|given|giv(?:en|ing)|received?|receiving|hold(?:ing)?|held|with|an?|overall|ratings?|grades?|judgements?|of))*"
_MANY = rf"(?:(?!(?:19|20)\d\d\b)\d{{1,4}}|{WORDS}|none|most|many|several|half|(?:the |a )(?:(?:great |vast |large )?(?:majority|proportion|number)|rest|remainder|handful|(?:further|other) {WORDS}|few))"
# "twelve of the fourteen schools were |good", "3 were rated |Outstanding", "rated 12 homes |Good", "52 |Good"
_COUNTED = searched(
    rf"(?:^|(?<=[\s(]))(?<!\ball )(?<!\bAll )(?<!\bother )(?<!\bremaining )(?P<many>{_MANY})(?P<some>(?: (?:out )?of (?:the |our |its |their |all |[\w]+[’']s )*(?:\d+|{WORDS})?)?(?: (?!and\b|in\b|for\b|by\b)[\w’'-]+){{0,4}}? {_KINDS}(?: (?:in|across|within) [\w’' ]{{3,40}}?)?)?(?P<verbs>{_VERBS}) [‘“'\"]?$",
    re.IGNORECASE,
)
# "Providers rated ‘Good’ overall", above the names of those
_HEADING = re.compile(
    rf"(?:[\w.]{{1,4}} )?(?:The )?(?:[\w’-]+ ){{0,3}}{_KINDS}(?: (?:that|which|who) (?:are|were|have been))?(?: (?:currently|now))? (?:rated|graded|judged|assessed)(?: as)? [‘“'\"]?{GRADE}[’”'\"]?(?: overall| by [\w ]{{2,30}})?[:.]?",
    re.IGNORECASE,
)
_LONGEST_HEADING = 110  # characters
# "Of the nine areas that were graded |one was outstanding, two were good|"
_OF_ALL = re.compile(
    rf"Of (?:the|its|our|their|these|those) (?:\d+|{WORDS}) [^.;:]{{3,90}}?\b{SOME} (?:were|was|had|is|are|got|received) [^.;:]{{3,60}}?(?:, |\band ){SOME} ",
)
_WORDS = {"6": "excellent", "5": "very good", "4": "good", "3": "adequate", "2": "weak", "1": "unsatisfactory"}
_NUMBERED = searched(
    r"\b(?:domain|standard|indicator|statement|question|theme|strand|criterion|home|ward|unit|house|area|team|zone|phase|stage|part|section|year|school|site) $",
    re.IGNORECASE,
)
_NAMED = re.compile(r"[A-Z][\w’'-]* $")
# "good 6, fair 3 and poor 1", "good in two areas, adequate in four. The"
_COUNT_BEHIND = re.compile(rf"[’”'\"]? (?:\d{{1,3}}|in (?:{SOME}|the (?:other|rest))(?: (?:other )?areas?)?)(?:[,;]| and\b|\.(?!\d)|$)")


def is_heading(text: str, low: int, high: int) -> bool:
    """Whether text[low:high] is nothing but the title of a list of some: "Providers rated ‘Good’ overall"."""
    return high - low < _LONGEST_HEADING and _HEADING.fullmatch(text, low, high) is not None


def is_tallied(text: str, low: int, start: int, words: str, *, moved: bool, listed: bool) -> bool:
    """Whether the grade `words` at `start`, in a sentence that begins at `low`, says how many were given it.

    `moved` and `listed` tell that it was found as a move from another grade, or as one of a list.
    """
    if listed and NAMES_AREAS.match(text, start + len(words)):
        return False  # "two were good (rescue; the care of crews)"
    if moved:
        return False
    if text.startswith("Of ", low) and _OF_ALL.match(text, low):
        return True
    if _COUNT_BEHIND.match(text, start + len(words)):
        return True
    is_code = words[1:2].isdigit()
    if (tally := TALLY.search(text[max(low, start - 100) : start])) and not (is_code and " one " in tally.group()):
        return True  # but "one landlord nearby was graded C1" is one
    before = text[max(low, start - _LONGEST) : start]
    counted = _COUNTED.search(before)
    if counted is None or is_code:
        return False
    many = counted["many"]
    if _NUMBERED.search(before, 0, counted.start("many")):
        return False  # "domain 3 had been rated inadequate"
    if many.lower() in ("one", "1") and counted["verbs"]:
        return False  # "one of them was good" is one
    if many.isdigit() and (_NAMED.search(before, 0, counted.start("many")) and counted.start("many") > 0 and not counted["some"]):
        return before[: counted.start("many")].split()[-1].lower() in (
            "of",
            "these",
            "them",
            "with",
            "and",
            "some",
            "all",
            "in",
            "were",
            "are",
        )
    return not (counted["some"] is None and not counted["verbs"] and _WORDS.get(many) == words.lower())
