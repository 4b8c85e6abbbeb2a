"""Grades that were given before: "up from Good", "(2019: good)", "previously rated Inadequate", "out of special measures"."""

from __future__ import annotations

import re
from typing import NamedTuple

from extractors.beginnings import searched
from extractors.gates import holds, needed_words
from extractors.judgements.grade_words import GRADE, NEW, OLD
from extractors.letters import lowered

_BEFORE_OLD = (
    r"\b(?:(?:last|previous|earlier|prior) (?:overall )?(?:grade|grading|rating|judge?ment)(?: (?:was|had been|being)|:|(?! of\b))|previously|formerly|no longer(?: in)?|(?:up|down|fall|fell|drop|dropped|rise|rose|step|improvement|improved|improving|decline|declined|deterioration|downgrade|upgrade|increase|advance|change|changed|move|movement)(?: (?:of )?[\w]+ (?:grades?|levels?|notch(?:es)?|points?))?(?: up| down)? (?:on|from)|having (?:previously |both |all |each |once )?been|having(?= required improvement)|compared (?:to|with)|against(?=[^.;]{3,50}\b(?:previous|last|earlier|before|in (?:19|20)\d\d)\b)"
    r"|(?:slipped|slid|fallen|risen|gone|moved|come|came|went|lifted|raised|lowered|downgraded|upgraded)(?: up| down)? from(?! [^.;]{3,40} (?:to|into) )|los(?:t|es|ing)(?= (?:its|their|the))|used to (?:be|have)|last (?:rated|graded|judged)|currently|at present|(?:before|earlier|previously|formerly|where|whereas|when) it (?:had (?:earlier |previously |once |always )?been|was)|(?:instead|in place) of|replac(?:ed|ing))(?: (?:an?|the|its|their|rated|graded|judged|assessed|evaluated|found|classed|to be|at|been|rating of|grade of|grading of|(?:judgement|judgment|opinion|assessment|outcome) of|previous|earlier|last|overall|inspection|(?:19|20)\d\d|as|was))*"
)
# "taken out of special measures and placed in the category of significant improvement"
_OUT_OF = searched(
    r"\b(?:out of|removed from|lifted from|exit(?:ed|ing)?(?: from)?|left|come from) (?P<measures>special measures|serious weaknesses|significant improvement|Estyn review)\b",
    re.IGNORECASE,
)
_ROUND = r"(?:(?:[Rr]ound|[Cc]ycle|[Ww]ave|[Tt]ranche) \d|(?:the |our |its |at )*(?:last|previous|earlier) (?:time|round|cycle|inspection|visit|report|assessment|review|grade|rating|judgement|score))"
_IN_BRACKET = rf"\((?:(?:in |at )?(?:(?:[A-Z][a-z]+ )?(?:19|20)\d\d(?:[/–—-](?:20)?\d\d)?|{_ROUND})(?:,? (?:it|they) (?:was|were|had been))?|(?:it|they) (?:was|were|had been)|prev\.|previously|was|formerly|before|last time|from|up from|down from)[:,]?"
_PREVIOUS = searched(rf"{_BEFORE_OLD} {OLD}|{_IN_BRACKET} {NEW.replace('<grade>', '<bracketed>')}", re.IGNORECASE)
# "… required improvement; at the visit before, it was good", "good, where in 2005 it was only satisfactory"
_THEN = searched(
    rf"\b(?:at (?:the|its|our|their) (?:last|previous|earlier|prior) (?:[\w-]+ ){{0,2}}(?:inspection|visit|review|assessment)(?:,? \(?(?:in|of) (?:\w+ )?(?:19|20)\d\d\)?)?|last (?:year|time)|(?:the )?(?:year|time) before|(?:(?:where|whereas|when) |(?<=, )(?:but )?)in (?:[A-Z][a-z]+ )?(?:19|20)\d\d),? (?:it|they|we|this|that) (?:had been|was|were|had(?= required improvement))(?: (?:only|just|merely|still|rated|judged|graded))* {OLD}",
    re.IGNORECASE,
)
_THEN_WORDS = needed_words(_THEN)
_ANY_GRADE = searched(rf"(?<![\w-]){NEW}(?![\w-])", re.IGNORECASE)
# "boats had been good in the last round and were now weak", "the clinic, once weak, was now good"
_NOW = searched(
    rf"\b(?:had been|once|was|were)(?: (?:rated|graded|judged|found))*(?: to be| as)? {OLD}(?![\w-])(?= ?[^.;]{{0,60}}?(?:,|\band|\bbut)(?: (?:is|are|was|were|has been|had been|which|it|they))* now (?:(?:rated|graded|judged|being|at) )*{NEW})",
    re.IGNORECASE,
)
# "Inadequate at the May inspection, was |Good|"
_WAS = searched(rf"(?:[,;–—-] |\()(?:it )?(?:was|were) (?:previously |formerly |last )?{OLD}(?=[,;.)]|$| in (?:19|20)\d\d)", re.IGNORECASE)
# "inadequate, having found it good in 2019", "good; it had been weak before"
_FOUND = searched(
    rf"\bhaving (?:found|judged|rated|graded) (?:it|them|this|that|(?:the|its|their) \w+)(?: as| to be)? {OLD}|[,;] (?:it|they|which) (?:was|were|had (?:once |previously |earlier )?been)(?: rated| graded| judged)* {OLD.replace('<previous>', '<before>')}(?: (?:before|previously|last time|until|in (?:[A-Z][a-z]+ )?(?:19|20)\d\d)\b)"
    rf"|; in (?:[A-Z][a-z]+ )?(?:19|20)\d\d,? (?:it|they|this) had been(?: rated| graded| judged)* {OLD.replace('<previous>', '<in_year>')}"
    rf"|[,;] {OLD.replace('<previous>', '<then>')} (?:before(?: that)?|previously|last time)(?=[.,;)]|$)"
    rf"|(?<=[\w’”'\"] )\({OLD.replace('<previous>', '<bracket>')} (?:in (?:[A-Z][a-z]+ )?(?:19|20)\d\d|in {_ROUND}|at {_ROUND}|{_ROUND})\)"
    rf"|\bafter {OLD.replace('<previous>', '<after>')} (?:the (?:time|year|visit|inspection|round) before|last time|before(?: that)?|in (?:[A-Z][a-z]+ )?(?:19|20)\d\d|(?:at|in) (?:the|its) (?:last|previous|earlier))\b",
    re.IGNORECASE,
)
# "|It was good before|; inspectors now called it weak"
_LAST_TIME = searched(
    rf"(?:^|(?<=[.;,] ))(?:it|they|this|that) (?:was|were|had been) {OLD} (?:last time|before|previously)\b", re.IGNORECASE
)
_NOW_WORDS, _FOUND_WORDS = needed_words(_NOW), needed_words(_FOUND)
# "looking to be |out of Inadequate| and at Good"
_LEAVES = searched(
    rf"\b(?:be|get|move|come|climb|been|gone|moved|got|coming|moving|getting) out of {OLD}(?=,? (?:and|to|by|at|into|with)\b)",
    re.IGNORECASE,
)
# "5 (very good), formerly 2 (weak)"
_NUMBER_AND_WORD = searched(
    rf"\b(?:having (?:previously )?been|previously|formerly|(?:up|down|an? (?:drop|fall|rise|step|improvement)(?: up| down)?) (?:from|on)|against) (?:an? )?(?P<number>[1-6]) \({GRADE}\)",
    re.IGNORECASE,
)
# "graded 3, formerly a 5"
_HAD_NUMBER = searched(
    r"(?:\b(?:having (?:previously )?been|previously|up from|down from|where it had been)|\(was) (?:an? )?(?P<number>[1-6])(?![\w%]|[.,]\d)"
)
_AT_PRESENT = re.compile(
    r"currently|at present", re.IGNORECASE
)  # "is currently rated weak, with good for care", but "good, currently weak"
# "had slipped from Good and was now Weak", but "was downgraded from Good" names one grade alone
_CAME_FROM = re.compile(
    r"(?:slipped|slid|fallen|risen|gone|moved|c[oa]me|went|lifted|raised|lowered|downgraded|upgraded|los(?:t|es|ing))\b",
    re.IGNORECASE,
)
_WHEN_IT = re.compile(r"(?:when|where) it", re.IGNORECASE)
_OUT_OF_WORDS = needed_words(_OUT_OF)


# "effectiveness Good |(Weak)|, people Good |(Good, 2019)|"
_BESIDE = searched(rf"{NEW} (?P<beside>\({OLD}(?:,? (?:in )?(?:[A-Z][a-z]+ )?(?:19|20)\d\d)?\))", re.IGNORECASE)


_OLD_DATE = 24  # characters behind an earlier grade that hold its date
_AT_THE_LAST = re.compile(
    r"[’”'\"]?(?: \w+){0,3}? (?:previous|last|earlier|prior|preceding) (?:[\w-]+ ){0,3}?(?:inspection|visit|review|assessment|report|round)\b(?: \w+){0,3}? \(?"
)


class Earlier(NamedTuple):
    """A grade that was given before, in words at text[start:end]: "up from Good", "(2019: good)", "previously rated Inadequate"."""

    start: int
    end: int
    words: str

    def has_date(self, text: str, at: int) -> bool:
        """Whether the date at offset `at` is that of this grade: "an improvement on Good in |March 2023|", "… at the previous inspection in |2021|"."""
        return self.start <= at and (at < self.end + _OLD_DATE or _AT_THE_LAST.fullmatch(text, self.end, at) is not None)


def earlier_grades(text: str, low: int, high: int) -> list[Earlier]:
    """The earlier grades that text[low:high] sets beside the ones it gives."""
    found = [
        Earlier(match.start(), match.end(), match["previous"] or match["bracketed"])
        for match in _PREVIOUS.finditer(text, low, high)
        if match.group()[:1] not in "caCA" or not _AT_PRESENT.match(match.group()) or _ANY_GRADE.search(text, low, match.start())
        if not (_CAME_FROM.match(match.group()) or (_WHEN_IT.match(match.group()) and " last " not in text[low : match.start()]))
        or _ANY_GRADE.search(text, low, match.start())
        or _ANY_GRADE.search(text, match.end(), high)
    ]
    lower = lowered(text, low, high)
    if holds(lower, _THEN_WORDS):
        found += [
            Earlier(m.start(), m.end(), m["previous"]) for m in _THEN.finditer(text, low, high) if _ANY_GRADE.search(text, low, m.start())
        ]
    if " now " in lower and holds(lower, _NOW_WORDS):
        found += [Earlier(m.start(), m.end(), m["previous"]) for m in _NOW.finditer(text, low, high)]
    if holds(lower, _FOUND_WORDS):
        found += [
            Earlier(m.start(), m.end(), m["previous"] or m["before"] or m["in_year"] or m["then"] or m["bracket"] or m["after"])
            for m in _FOUND.finditer(text, low, high)
            if _ANY_GRADE.search(text, low, m.start())
        ]
    if "graded" in lower or "key question" in lower or "(was " in lower:
        found += [Earlier(m.start(), m.end(), m["number"]) for m in _HAD_NUMBER.finditer(text, low, high)]
    found += [Earlier(m.start(), m.end(), m["number"]) for m in _NUMBER_AND_WORD.finditer(text, low, high)]
    if " was " in lower or " were " in lower:
        found += [
            Earlier(m.start(), m.end(), m["previous"])
            for m in _WAS.finditer(text, low, high)
            if m["previous"][0].isupper() and _ANY_GRADE.search(text, max(low, m.start() - 80), m.start())
        ]
    if "last time" in lower or "before" in lower or "previously" in lower:
        found += [
            Earlier(m.start(), m.end(), m["previous"])
            for m in _LAST_TIME.finditer(text, low, high)
            if _ANY_GRADE.search(text, m.end(), high)
        ]
    if ")" in lower:
        found += [Earlier(*m.span("beside"), m["previous"]) for m in _BESIDE.finditer(text, low, high)]
    if " out of " in lower:
        found += [
            Earlier(m.start(), m.end(), m["previous"]) for m in _LEAVES.finditer(text, low, high) if _ANY_GRADE.search(text, m.end(), high)
        ]
    if holds(lower, _OUT_OF_WORDS):
        found += [Earlier(m.start(), m.end(), m["measures"]) for m in _OUT_OF.finditer(text, low, high)]
    return sorted(found)
