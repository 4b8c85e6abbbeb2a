"""Grades that are numbers, told in sentences: "a 1 for safety", "from a 2 to a 4", "graded 3, adequate", "4s across the board", "was given 5 throughout".

The Care Inspectorate gives 1 to 6, the CQC scores 1 to 4, and so do other inspectorates. A number is a grade only where an inspection is told of and the words around
it say so: a noun ("a grade of 2"), an article ("a 3 for meals"), a verb of grading, or the words of the grade behind it. "Open 3 for 2", "at 2 pm", "scored 4 goals",
"on 5 June" and "2 of the 6" are none, nor are the ends of the scale ("from 1 (unsatisfactory) to 6 (excellent)").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from extractors.beginnings import searched
from extractors.judgements.grade_words import GRADE
from extractors.judgements.standing import OF_FRAMEWORK

_WORD = r"(?:excellent|very good|good|adequate|weak|unsatisfactory|outstanding|inadequate|requires improvement|poor|not sufficiently good|reasonably good)"
_ENDS = rf"(?:(?=, {_WORD}\b| \()|(?= (?:for|in|on|under|across|throughout|overall|again|given|at (?:its|their|the)|where|while|whilst|when|but|last|being|since|by)\b| and (?=[a-zA-Z])|[.;)](?!\d)|,(?!\d)|$))"
_ONE = r"(?P<{name}>[1-6])(?P<{name}s>s)?(?![\w%/:]|[.,]\d)"
_NEW, _OLD = _ONE.format(name="grade"), _ONE.format(name="previous")
_IN_WORDS = rf"(?: \({_WORD}\)| [–—-] {_WORD}\b)?"
_MOVED = searched(
    rf"\bfrom (?:an? |its |their |the |grades? (?:of )?|scores? (?:of )?)*{_OLD}{_IN_WORDS} (?:up |down |back )?(?:to|into) (?:an? |grades? (?:of )?|scores? (?:of )?)*{_NEW}{_IN_WORDS}{_ENDS}",
    re.IGNORECASE,
)
_GIVEN = searched(
    r"\b(?:(?:grade|grading|score|evaluation|mark)s? (?:of|was|were|is|are|at|as|remained(?: at)?)"
    r"|(?:re-?)?(?:graded|scor(?:ed|es|ing)|assessed|evaluated|rated|marked|awarded|given|gave|giving|got|get|gets|received|receives|achiev(?:ed|es|ing)|secured|earned)"
    r"|remain(?:s|ed|ing)?(?= an? grade )|(?:stays?|stayed|staying|remain(?:s|ed|ing)?|stands?|stood|is|was|were|are|be|been|still) (?:at|on)|(?:came|come|coming|comes) out (?:at|with)|(?:up|down|back|raised|lowered|improved|dropped|fallen|fell|risen|rose|moved|gone|went) (?:to|at))"
    rf" (?:(?:an?|the|at least|only|just|now|all|both|each|again|straight|back|up|down|overall|as|to|at|it|them|us|(?:an? )?(?:grade|score|mark)s?(?: of)?) )*{_NEW}{_IN_WORDS}{_ENDS}",
    re.IGNORECASE,
)
# "a 1 for safeguarding", "3 for setting", "4s across the board"
_FOR = searched(
    rf"(?:\b(?P<article>an? )|(?<=[:,;] )|(?<=\band )|(?<=\bwith )|(?<=\bthe )|(?<=\bwere )|(?<=\bwas )){_NEW}{_IN_WORDS}(?= (?:for|in|on|under|across|throughout) (?!(?:the )?(?:19|20)\d\d|\d|(?:the )?(?:first|next|last|week|month|year|day|price|time)s?\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|each\b|every\b|use\b)[a-zA-Z‘'\"])"
)
_PLURAL = searched(r"(?<![\w.,£-])(?P<grade>[1-6])(?P<grades>s)(?= (?:for|in|on|under|across|throughout|overall|and)\b|[.,;]|$)")
# "‘assessing needs’ at 2"
_AT = searched(rf"(?:[’”'\"]|\b(?:stays|stayed|remains|remained|still|scored|score)) (?:at|on|a|still (?:at|on)) (?:the )?{_NEW}{_ENDS}")
# "care, play and learning 5, the setting: 4", "wellbeing (5)": one alone may count them
_AREAS = searched(
    rf"\b(?:{OF_FRAMEWORK}|quality of [\w ]{{3,40}}?)(?: and [a-z-]+)?(?: (?:was|is|at) (?:an? )?| ?[:=] ?| [–—-] | \(| ){_NEW}{_IN_WORDS}(?=[,;.)]|$| and\b| \()",
    re.IGNORECASE,
)
# "5 (wellbeing), 4 (leadership)", "5 wellbeing and 4 leadership"
_BEFORE_AREAS = searched(rf"{_NEW} \(?(?:the )?(?:[a-z]+ ){{0,2}}?(?:{OF_FRAMEWORK})\b(?=[,;.)]|$| and\b)", re.IGNORECASE)
# "and leadership was also a 2"
_WAS_A = searched(
    rf"\b(?:{OF_FRAMEWORK}) (?:was|were|is|had been) (?:also |again |still |now |just |only )*an? {_NEW}(?=[.,;]|$| and\b)", re.IGNORECASE
)
# "How good is our setting? |4|; How good is our staff team?"
_ANSWER = re.compile(rf"{_NEW}{_IN_WORDS}(?=[.;,]|$| How\b)")
_ASKED = searched(r"\bHow (?:good|well|effective)\b[^?\n]{3,90}\? $")
_LONGEST_QUESTION = 110
_COUNTED = searched(
    r"(?:\b(?:day|year|hour|week|month|minute|home|school|room|bed|place|point|goal|item|page|section|appendix|no\.?|number|level|band|phase|domain|question|paragraph|para|option|tier|ward|unit|key|standard|round|stage|standards|recommendations?|from) |[£€#])$",
    re.IGNORECASE,
)
# "graded 3, formerly a 5", "a grade better than its 4s of 2019", "where it had held 2s", "compared with a 4"
_EARLIER = searched(
    r"\b(?:having (?:previously )?been|previously|formerly|up from|down from|compared (?:with|to)|against|better than|worse than|where (?:it|they|this|that) had (?:been(?: at)?|held|had|got)|an? (?:fall|drop|rise|improvement|step)(?: up| down)? (?:from|on)|before (?:it|that) (?:was|had been)|instead of|had been)(?: (?:an?|its|their|the|at|on|only|at|graded|grade))* (?P<number>[1-6])s?(?![\w%]|[.,]\d)(?= (?:at|in|of|on|before|last|the|previously|for|and)\b|[.,;)]|$)",
    re.IGNORECASE,
)
_ALSO_TO = re.compile(
    rf"(?:,|;|,? and|, with) (?:and )?(?P<area>(?:the |its )?[a-z][\w’'-]*(?: [\w’'-]+){{0,4}}? (?:up |down )?(?:to|into) (?:an? )?{_NEW}){_IN_WORDS}{_ENDS}"
)
_WENT = searched(r"\b(?:gone|went|moved|risen|rose|come|came|up|improved|lifted|raised|re-?graded) ", re.IGNORECASE)
_VOTES = searched(
    r"\b(?:vot(?:e|es|ed|ing)|show of hands|abst(?:ain|en)\w*|amendment|motion)\b|\bout of (?:[4-6]|four|five|six)\b", re.IGNORECASE
)
_SCALE = searched(
    r"\b(?:point|grading|rating|grade|graded|band) scales?\b[^.;]{0,60}\b(?:where|from|of|runs?|goes|being|is)\b|\bscales? (?:of|from|that|which|runs?|goes|is|was)\b[^.;]{0,60}(?:\b1 |\b1\b|unsatisfactory|inadequate|poor)"
    r"|\b(?:is|are) (?:graded|rated|scored|marked) (?:from|on|between) (?:1|one|unsatisfactory)\b"
    r"|\b(?:grades?|gradings?|scores?|evaluations?)(?: \w+){0,3} from 1\b"
    r"|\b(?:four|five|six|[456]) (?:of them|grades|ratings|levels|categories|bands|judgements)\b[^.;]{0,30}\bfrom\b"
    r"|\bgrades?,? (?:running )?(?:from|between) [‘“'\"]?(?:[CGV][14]\b|outstanding\b)[^.;]{0,40} (?:to|and)\b|(?<![(\w])[CGV][1-4] (?:means?|meant|meaning|(?:is|was|being) the (?:best|highest|lowest|worst|top|bottom))\b"
    r"|\b(?:runs?|running|go(?:es)?|rang(?:e|es|ing)) from [‘“'\"(]?(?:1|unsatisfactory|inadequate|poor|urgent improvement)\b|\b1 (?:is|being|means|=) |\b[146] (?:is|being) the (?:lowest|highest|best|worst)\b",
    re.IGNORECASE,
)


_ONE_OF_THEM = rf"[‘“'\"]?{GRADE}[’”'\"]?"
# "one of outstanding, good, requires improvement or inadequate"
_ALL_OF_THEM = searched(
    rf"\b{_ONE_OF_THEM}(?:, {_ONE_OF_THEM}){{1,4}},? (?:and|or) {_ONE_OF_THEM}(?![\w-])(?! (?:for|in|at|respectively)\b)", re.IGNORECASE
)


class NumberGrade(NamedTuple):
    """A grade at text[start:end] that is a number, with the one before it where the same words tell both."""

    start: int
    end: int
    grade: str
    previous: str | None


def tells_scale(text: str, low: int, high: int) -> bool:
    """Whether a sentence tells what grades there are, and gives none: "the scale runs from 1 (unsatisfactory) to 6 (excellent)"."""
    return _SCALE.search(text, low, high) is not None or _ALL_OF_THEM.search(text, low, high) is not None


def number_grades(text: str, low: int, high: int) -> list[NumberGrade]:
    """The numbers that the sentence at text[low:high], in an item that tells of an inspection, gives as grades; in the order of the text."""
    if not any(sign in text[low:high] for sign in "123456"):
        return []
    found: list[NumberGrade] = []

    def keep(match: re.Match[str], previous: str | None = None) -> None:
        start = match.start("grade") if previous is None else match.start()
        if any(one.start < match.end("grade") and start < one.end for one in found):
            return
        found.append(NumberGrade(start, match.end(), match["grade"], previous))

    for match in _MOVED.finditer(text, low, high):
        ends_of_scale = match["previous"] == "1" and match["grade"] in "46"  # "scored each of them from 1 to 4"
        if not ends_of_scale or _WENT.search(text, max(low, match.start() - 30), match.start()):
            keep(match, match["previous"])
    if _VOTES.search(text, low, high):
        return []
    olds = number_before(text, low, high)
    if found:
        last = found[-1]
        while also := _ALSO_TO.match(text, last.end, high):  # "from a 2 to a 4, |leadership to a 3|"
            last = NumberGrade(also.start("area"), also.end(), also["grade"], last.previous)
            found.append(last)
    answer = _ANSWER.match(text, low, high) if text.startswith("? ", low - 2) else None
    if answer and _ASKED.search(text, max(0, low - _LONGEST_QUESTION), low):
        keep(answer)
    several = [pattern for pattern in (_AREAS, _BEFORE_AREAS) if len(list(islice(pattern.finditer(text, low, high), 2))) > 1]
    for pattern in (_GIVEN, _FOR, _PLURAL, _AT, _WAS_A, *several):
        for match in pattern.finditer(text, low, high):
            at = match.start("grade")
            if any(start <= at < end for start, end, _ in olds) or _COUNTED.search(text, max(low, at - 16), at):
                continue
            keep(match)
    return sorted(found)


def number_before(text: str, low: int, high: int) -> Sequence[tuple[int, int, str]]:
    """The numbers that were grades before, with their words: "(graded 3,) |formerly a 5|"."""
    return [(match.start(), match.end(), match["number"]) for match in _EARLIER.finditer(text, low, high)]
