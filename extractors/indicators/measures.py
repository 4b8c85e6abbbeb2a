"""What is measured: the name of a measure, its code, its unit where no value tells it, and which way is better.

Codes stand before the name ("NI 59", "EA11:", "A1 –", "SISE36"). Which way is better is vocabulary (`patterns/measure.jsonl`); a measure that the
vocabulary does not know has no polarity.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Literal

from extractors.beginnings import searched
from extractors.gates import Gates, holds
from extractors.letters import lowered
from extractors.number_words import WORDS
from extractors.vocabulary import load_patterns

Polarity = Literal["higher_is_better", "lower_is_better"]

_CODE = re.compile(
    r"(?P<code>(?:(?:NI|BV|BVPI|LPI|KPI|PI|LI|CI|NPI|LAPI)\s?\d{1,3}[a-z]?(?:\([a-z]\))?|[A-Z]{2,6}\s\d{1,3}(?=\s[–—-]\s)|[A-Z]{1,6}[-_.]?\d{1,4}(?:\.\d{1,2}){0,2}[a-z]?))(?:\s?[:–—-]\s|:\s?|\s(?=[A-Z%]))"
)
_GATES = Gates()  # for names and the statements that they are cut out of
# Each with the words of which what it matches holds one.
_UNITS: tuple[tuple[str, int, re.Pattern[str]], ...] = (
    (
        "percent",
        _GATES.add(("%", "percent", "per cent", "proportion")),
        searched(r"%|\bpercentage\b|\bproportion\b|\bper\s?cent\b|\bpercent\b", re.IGNORECASE),
    ),
    (
        "gbp",
        _GATES.add(("£", "spend", "cost of", "value of")),
        searched(r"£|\boverspends?\b|\bunderspends?\b|\bspend\b|\bcost of\b|\bvalue of\b", re.IGNORECASE),
    ),
    ("days", _GATES.add(("average",)), searched(r"\baverage (?:number of )?(?:working |calendar )?days\b", re.IGNORECASE)),
    (
        "count",
        _GATES.add(("no", "number", "count", "total", "volume")),
        searched(r"\bnumbers? of\b|^(?:no\.?|numbers?|count|total)\b|\bvolumes? of\b", re.IGNORECASE),
    ),
    ("per_worker", _GATES.add(("caseload",)), searched(r"\baverage caseload|\bcaseloads? per\b", re.IGNORECASE)),
    ("score", _GATES.add(("score",)), searched(r"\bscored?\b", re.IGNORECASE)),
    (
        "ratio",
        _GATES.add(("ratio", "smr", "shmi", "mortality ind")),
        searched(r"\b[Rr]atio\b|\bS?HSMR\b|\bSHMI\b|\bmortality (?:index|indicator)\b"),
    ),
    ("tonnes", _GATES.add(("tonnes",)), searched(r", tonnes$|\(tonnes\)|^tonnes of\b", re.IGNORECASE)),
    ("kg", _GATES.add(("kg",)), searched(r",? kg\b(?= \(|$)|\((?:in )?kgs?\)|\bkgs? (?:per|a|of)\b", re.IGNORECASE)),
    ("count", _GATES.add(("bed days",)), searched(r"\bbed days\b", re.IGNORECASE)),
    (
        "days",
        _GATES.add(("days",)),
        searched(
            r"^(?:working )?days\b|\bdays (?:lost|to|taken|from|per)\b|, (?:working |calendar )?days\b|\b(?:average|mean|median)\b.{0,60}\bdays\b|\bin days\b|\(days\)",
            re.IGNORECASE,
        ),
    ),
    ("seconds", _GATES.add(("sec",)), searched(r"\((?:secs?|seconds)\)|\bin seconds\b|, seconds\b", re.IGNORECASE)),
    ("minutes", _GATES.add(("min",)), searched(r"\((?:mins?|minutes)\)|\bin minutes\b|, minutes\b", re.IGNORECASE)),
    ("hours", _GATES.add(("hours", "hrs")), searched(r"\((?:hrs?|hours)\)|\bin hours\b|, hours\b", re.IGNORECASE)),
    (
        "weeks",
        _GATES.add(("weeks",)),
        searched(r"\b(?:average|mean|median)\b.{0,60}\bweeks\b|\(weeks\)|\bin weeks\b|, weeks\b", re.IGNORECASE),
    ),
)
_PER = searched(r"\bper (1,?000|10,?000|100,?000|thousand)\b", re.IGNORECASE)


def split_code(name: str) -> tuple[str | None, str]:
    """The code of a measure and the rest of its name: "EA11: Visits in time" gives ("EA11", "Visits in time")."""
    found = _CODE.match(name)
    return (found["code"], name[found.end() :].strip()) if found else (None, name)


_NUMBER = rf"(?:[£€]\s?)?(?:\d[\d,]*(?:\.\d+)?|\b{WORDS}\b)(?:\s?%|\s(?:per\s?cent|percent|percentage\spoints?|points?|million|billion|thousand)\b|(?:k|m|bn)\b)?"
_BRACKETS = re.compile(rf"\s?\([^()]*(?:\d|\b(?:{WORDS}|target|red|amber|green|last|previous|rag)\b)[^()]*\)?")
# What stands before a period: "at the end of", "in the year to"
_PERIOD_LEADS = re.compile(
    r"[,\s]*(?:\b(?:in|for|during|at|as\sat|as\sof|by|over|since|between|to|on|from|within|throughout|until|up\sto|of)\s)?(?:the\s)?(?:(?:end|start|close|month|week|course|year|quarter|period|half\syear)\s(?:of|to|ending)\s)?(?:the\s)?$",
)
_WHEN = searched(
    r",?\s?\b(?:(?:in|over|during|for|since|within|across)\s(?:the|this|last|that|each)\s(?:(?:last|past|previous|whole|full|first|second|third|fourth|same|financial|school|calendar|rolling|current|autumn|summer|spring)\s)*(?:quarter|year|month|period|week|summer|autumn|winter|spring|term|half\syear)"
    r"|(?:last|this)\s(?:year|quarter|month|week|term)|so\sfar|to\sdate|at\spresent|at\syear\send|year\son\syear)\b,?",
)
# No such phrase is without one of these, but for the first letter of some
_TIMES = ("uarter", "ear", "onth", "eriod", "eek", "ummer", "utumn", "inter", "pring", "erm", "far", "date", "present")
_LEADS = re.compile(
    r"(?:(?:as\s(?:regards|for|to)|regarding|in\srespect\sof|with\sregard\sto|in\sthe\scase\sof|and|but|also|that|then|so|only|just|now|overall|currently|nearly|almost|about|around|approximately|over|some|all|a\stotal\sof|in\stotal|of\s(?:these|those|them|which|whom)|whom|which"
    r"|the\s(?:latest|current|reported)|the|an?|its|our|their|both|there\s(?:were|was|are|is|had\sbeen|has\sbeen|have\sbeen|remained?)|(?:significant|slight|further|marked|steady|sharp|continued|recent|small|large|temporary|seasonal|noticeable|general)(?=\s\w+\s(?:in|of)\b)"
    r"|(?:increase|decrease|rise|fall|drop|reduction|growth|decline|dip|spike|surge|improvements?|deterioration|upturn|downturn)\s(?:in|of)|(?:rising|falling|increased|increasing|reduced|reducing|growing|declining|decreasing|fewer|higher|lower|improved|improving|worsening|no\schange\sin))\s)+",
)
# "The year to March| saw a 6% rise in calls", "October saw complaints fall"
_SAW = re.compile(
    rf"(?:[\w’'()/&-]+\s){{0,8}}?(?:saw|seen|seeing|sees)\s(?:an?\s|the\s|its\s|some\s)?(?:(?:further|slight|sharp|marked|overall|net|significant|steady)\s)?(?:{_NUMBER}\s)?"
    rf"(?:increases?|decreases?|rises?|falls?|drops?|reductions?|growth|declines?|dips?|spikes?|surges?|improvements?)\s(?:of\s{_NUMBER}\s)?(?:in|of)\s(?:the\s)?(?:number\sof\s)?(?=[a-z])"
)
_COUNT_LEADS = re.compile(
    r"^(?:(?:total|overall|current)\s)*(?:%|(?:the\s)?(?:number|numbers|percentage|proportion|share|no\.)\s)\s?(?:of\s)?(?:(?:the|all|our|its|these)\s)?",
)
_FIGURE_FIRST = re.compile(
    rf"{_NUMBER}(?:\s(?:out\s)?of\s(?:the\s|its\s|our\s)?{_NUMBER})?\s(?:of\s)?(?:(?:all|the|these|those|our|its|more|other)\s)?",
)
_AUXILIARY = searched(
    r"(?<!who)(?<!which)(?<!that)\s(?:(?:had|have|has|was|were|are|is|being)\s)(?:(?:been|being|now|also|already|still|currently)\s)*",
)
_VALUE_WORDS = r"target|budget|plan|profile|average|national|regional|statistical|standard|floor|benchmark|forecast|ambition|aim|goal|expectation|trajectory"
_HEDGES = r"(?:(?:a|an|the|its|our|their|just|about|around|only|over|under|nearly|almost|some)\s)*"
# Where the name ends: what is said to stand or move, what it is set against, the number.
_NAME_ENDS = searched(
    r" (?:(?<!who )(?<!which )(?<!that )(?<!where )(?:(?:had|has|have|is|was|were|are|been|would|will|continu(?:ed|es|ing|e)|remain(?:ed|s|ing)?|stood|stands|standing|rose|risen|fell|fallen|increased|decreased|dropped|climbed|grew|averaged|averages|averaging|reached|reaching|totalled|totals"
    r"|exceeded|missed|met|hit|came|amounted|showed|shows|showing|improved|worsened|deteriorated|declined|doubled|trebled|halved|slipped|dipped|went|gone|going|took|takes|taking|raised|brought|generated|made|compared|rated|but|while|whereas|which|since)\b"
    rf"|(?:up|down|against|at|to|from|of|number(?:s|ed)?|versus|vs|by)\s{_HEDGES}(?:(?:{_VALUE_WORDS})\b|{_NUMBER})"
    rf"|(?:below|above|under|over|than|in\sline\swith|ahead\sof|behind)\s{_HEDGES}(?:{_VALUE_WORDS})\b)"
    rf"|[–—-]\s|(?<!within )(?<!\sin )(?<!\sunder )(?<!\sover )(?<!than )(?<!after )(?<!year )(?<!stage )(?<!phase )(?<!ection )(?<!aged ){_NUMBER}(?=[\s,;.)]|$))"
    r"|,\s(?!\w+\sand\s)|:|;|=",
)
# "The harbour office took 3,400 calls", "we have 58 mooring holders": what is counted stands behind the number.
_COUNTED_OBJECT = searched(
    rf"\b(?:took|received|have|has|had|held|holds|issued|delivered|handled|recorded|logged|identified|found|looks?\safter|supports?|supported|runs?|operates?|employs?|contains?|contained|saw|served|completed|undertook|answered|processed|registered|attracted|carried\sout|dealt\swith|creat(?:e|es|ed|ing)|reach(?:es|ed|ing)|total(?:s|led|ling)|receiving|provid(?:es|ed|ing)(?:\s(?:support|help|places)\s(?:for|to))?|equat(?:es|ed|ing)\sto|accounted\sfor|fund(?:ed|ing)|enabled|secur(?:ed|ing)|welcomed|conducted|further|remaining|there\s(?:were|are|was|is|had\sbeen|has\sbeen|have\sbeen))"
    rf"\s(?:(?:now|currently|still|already|also|only|just|about|around|some|over|nearly|almost|approximately|a\stotal\sof)\s)*(?={_NUMBER}\s[a-z])",
)
_LATEST_COUNT = 70  # characters before it
_PRONOUN = re.compile(
    rf"(?:and\s|with\s)?of\s(?:these|those|them|which|whom),?\s{_NUMBER}\s(?:was|were|had|have|are|is)\b"
)  # "of these 12 were late"
_NUMBER_ALONE = re.compile(_NUMBER, re.IGNORECASE)
_NO_NAME = frozenset(
    [
        "had",
        "has",
        "have",
        "was",
        "were",
        "is",
        "are",
        "be",
        "been",
        "they",
        "these",
        "those",
        "it",
        "this",
        "that",
        "there",
        "not",
        "we",
        "he",
        "she",
        "who",
        "which",
        "below",
        "above",
        "against",
        "with",
        "compared",
        "more",
        "less",
        "from",
        "to",
        "at",
        "if",
        "of",
        "for",
        "as",
        "none",
    ]
)
# what is left of "an 8.3% increase when compared to …", "create 36": no name
_SAYS_NOTHING = frozenset(["a further", "create", "due", "equates", "further", "giving", "meaning", "minutes", "others", "part", "provided", "reached", "receiving", "remaining", "respectively", "saw", "show", "still", "totalling"])  # fmt: skip
_CHANGE_ALONE = re.compile(
    r"(?:(?:saw|show|recorded)\s)?(?:an?\s)?(?:(?:net|overall|further|total|similar)\s)?(?:increase|decrease|rise|fall|drop|reduction|growth|decline|change|level)(?:\s(?:on|to|from|when|in\scomparison)\b.*)?$"
)
_MARKS = " \t\n\xa0,:;.–—=-"
_DANGLING = frozenset(["of", "at", "to", "by", "from", "with", "in", "for", "on", "and", "was", "were", "is", "are", "as", "the", "a", "an", "now", "also", "still", "again", "already", "just", "over", "under", "currently", "slightly", "well", "far", "than", "when", "per", "respectively", "compared", "against", "then"])  # fmt: skip
_LONGEST_SMALL_WORD = max(map(len, _DANGLING))


def name_of(statement: str, periods: Iterable[tuple[int, int]] = ()) -> str:
    """The bare name of the measure of which a sentence states something: "Placements in house" of "Placements in house stood at 62% (target 70%)".

    Series are joined by it across meetings, so figures, verbs of standing, periods, targets and lead words are cut, and "82% of calls were answered in
    a minute" gives "Calls answered in a minute". A statement in which nothing is left comes back whole.

    Args:
        periods: where the periods stand that the statement names.
    """
    words = statement
    for start, end in sorted(periods, reverse=True):
        lead = _PERIOD_LEADS.search(lowered(words, max(0, start - 40), start))
        words = words[: max(0, start - 40) + lead.start() if lead else start] + words[end:]
    if "(" in words:
        words = _without(words, _BRACKETS)
    if holds(words, _TIMES):
        words = _without(words, _WHEN)
    words = words.strip(" ,;:.")
    said = lowered(words, 0, len(words))
    if _PRONOUN.match(said):
        return statement
    if ("saw " in said or "see" in said) and (saw := _SAW.match(said)):
        words, said = words[saw.end() :], said[saw.end() :]
    if lead := _LEADS.match(said):
        words, said = words[lead.end() :], said[lead.end() :]
    if (counted := _COUNTED_OBJECT.search(said)) and counted.start() <= _LATEST_COUNT:
        words, said = words[counted.end() :], said[counted.end() :]
    if first := _FIGURE_FIRST.match(said):
        words = " " + _without_leads(words[first.end() :])
        if auxiliary := _AUXILIARY.search(lowered(words, 0, len(words))):
            words = f"{words[: auxiliary.start()]} {words[auxiliary.end() :]}"
        words = words.strip()
        said = lowered(words, 0, len(words))
    if ends := _NAME_ENDS.search(said, 1):
        words, said = words[: ends.start()], said[: ends.start()]
    kept = _without_dangling(said)
    words, said = words[:kept], said[:kept]
    lead = _COUNT_LEADS.match(said)
    name = words[lead.end() if lead else 0 :].strip(" ,;:.–—-")
    small = lowered(name, 0, len(name))
    if (
        len(name) < 3
        or _NUMBER_ALONE.fullmatch(name)
        or small.split()[0] in _NO_NAME
        or small in _SAYS_NOTHING
        or _CHANGE_ALONE.match(small)
    ):
        return statement
    return name[0].upper() + name[1:]


def _without_dangling(said: str) -> int:
    """Where the words end without the marks and small words that lead on to a number: "referrals| were at"."""
    end = len(said)
    while True:
        while end and said[end - 1] in _MARKS:
            end -= 1
        gap = said.rfind(" ", max(0, end - _LONGEST_SMALL_WORD - 1), end)
        if gap < 0 or said[gap + 1 : end] not in _DANGLING:
            return end
        end = gap


def _without_leads(words: str) -> str:
    lead = _LEADS.match(lowered(words, 0, len(words)))
    return words[lead.end() :] if lead else words


def _without(words: str, pattern: re.Pattern[str]) -> str:
    """The words without what the pattern matches; it is for small letters."""
    for found in reversed(list(pattern.finditer(lowered(words, 0, len(words))))):
        words = words[: found.start()] + words[found.end() :]
    return words


def unit_of(name: str) -> str | None:
    """The unit that the name of a measure tells ("number of": count, "percentage of": percent), or None."""
    lower = name.lower()
    if ("per 1" in lower or "per t" in lower) and (rate := _PER.search(name)):
        return f"rate_per_{'1000' if rate[1].isalpha() else rate[1].replace(',', '')}"
    held = _GATES.held(lower)
    for unit, gate, pattern in _UNITS:
        if held & gate and pattern.search(name):
            return unit
    return None


@cache
def _polarities() -> dict[str, Polarity]:
    ways: dict[str, Polarity] = {"measure.higher_is_better": "higher_is_better", "measure.lower_is_better": "lower_is_better"}
    return {
        pattern.pattern.lower(): ways[pattern.label]
        for pattern in load_patterns("measure")
        if isinstance(pattern.pattern, str) and pattern.label in ways
    }


@cache
def _lengths() -> dict[str, set[int]]:
    """By the first words of the phrases that tell which way is better, how many words these phrases have."""
    lengths: dict[str, set[int]] = {}
    for phrase in _polarities():
        words = phrase.split()
        lengths.setdefault(words[0], set()).add(len(words))
    return lengths


# For a name in small letters.
_WITHIN_TIME = searched(
    r"\b(?:with)?in (?:time|timescales?|target|deadlines?|\d+|the (?:statutory|agreed))\b|\bon time\b|\bsatisf|\bup to date\b|\bmet\b"
)
_WITHIN_TIME_WORDS = ("in ", "on time", "satisf", "up to date", "met")
_NOT_IN_TIME = searched(r"\b(?:not|outside|over|missed|re-?referrals|repeat|return|come back|again)\b")
_WORD = searched(r"[\w&'’-]+")


def polarity_of(name: str | None) -> Polarity | None:
    """Which way is better for a measure of this name. Work done in time is better in larger shares, whatever the work ("complaints answered in time")."""
    if not name:
        return None
    lower = name.lower()
    if holds(lower, _WITHIN_TIME_WORDS) and _WITHIN_TIME.search(lower) and not _NOT_IN_TIME.search(lower):
        return "higher_is_better"
    words = _WORD.findall(lower)
    polarities, lengths = _polarities(), _lengths()
    told: Polarity | None = None
    longest = 0  # of the phrases found, the first of the longest tells
    for at, word in enumerate(words):
        for length in lengths.get(word, ()):
            if longest < length <= len(words) - at and (way := polarities.get(" ".join(words[at : at + length]))):
                told, longest = way, length
    return told
