"""Statements about then and now made one: "last year there were 13 complaints; this year only 3", "91% in April, 88% in May"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extractors.beginnings import searched
from extractors.gates import holds
from extractors.indicators.groups import CuedSentence, Group
from extractors.indicators.lead_ins import ABOUT
from extractors.quantities.quantity import Quantity
from extractors.quantities.units import LENGTH_UNITS

_THEN = searched(
    r"\b(?:last\s(?:year|quarter|month|week|time)|(?:the\s)?(?:previous|preceding|prior)\s(?:year|quarter|month|week|period)|previously|a\syear\sago)['’]?s?\b",
    re.IGNORECASE,
)
_NOW = searched(r"\b(?:this\s(?:year|quarter|month|week|time|period)|now|currently|to\sdate|at\spresent|today)\b", re.IGNORECASE)
_PERIOD = r"(?:(?:(?:the\s)?(?:end|start|close)\sof\s)?(?:(?:the\s)?(?:\w+\s)?(?:spring|summer|autumn|winter|first|second|third|fourth)(?:\s(?:term|quarter|half))?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:\s(?:19|20)\d\d)?|(?:19|20)\d\d(?:[/-]\d\d)?|q[1-4]|quarter\s\w+))"
# ", this now stood at 689", "and is now 12", "; this week it was 81"
_NOW_STANDS = re.compile(
    r"[^;:.]{0,80}?[,;]?\s(?:(?:and|but|while)\s)?(?:(?:this|that|it|which|the\s(?:figure|number|total|rate))\s(?:now|currently|today|has\snow|had\snow|is\snow|was\snow)|(?:this\s(?:week|month|quarter|term|year)|today|now),?\s(?:it|the\s(?:figure|number|total|rate))\s(?:is|was|stood\sat|stands\sat|had\srisen\sto|had\sfallen\sto|has\srisen\sto|has\sfallen\sto)|now\sthere\s(?:are|were|is|was)|the\s(?:current|latest)\sfigure)\s"
    rf"(?:[a-z]+\s){{0,3}}?{ABOUT}",
    re.IGNORECASE,
)
_NOW_WORDS = ("now", "currently", "today", "the current", "the latest", " this ")  # each of these holds one
# "19% in April and in September 12%", "31% in the spring, 28% in the autumn", "29% in March and was now 18%"
_THEN_AND_NOW = re.compile(
    rf"(?:(?:\s[\w’'-]+){{0,3}}?\s(?:in|at|by|for)\s{_PERIOD})?,?\s(?:(?:and|but)\s)?(?:in|by|at)\s{_PERIOD}\s(?:(?:it|this|there)\s)?(?:(?:was|were|had\sbeen|only|just|is)\s)*"
    rf"|(?:(?:\s[\w’'-]+){{0,3}}?\s(?:(?:in|at|by|for)\s{_PERIOD}|last\s(?:spring|summer|autumn|winter|year|month|quarter)))?,?\s(?:and|but)\s(?:it\s|there\s)?(?:(?:was|were|is|are|had\sbeen|has\sbeen)\s)?now\s(?:(?:stands?|stood|is|was)\s)?(?:at\s)?{ABOUT}",
    re.IGNORECASE,
)
_AND_AT = re.compile(
    rf"(?:\s[\w’'-]+){{0,3}}?\s(?:in|at|by|for)\s{_PERIOD}(?:,|\sand|,\sand|\sbut)\s(?:(?:was|were|is|it\swas|only|just)\s)*", re.IGNORECASE
)
IN_PERIOD = re.compile(rf"\s(?:in|at|by|for)\s{_PERIOD}\b", re.IGNORECASE)
_SINGLE_NOUN = re.compile(r"\s(?!(?:and|but|in|at|by|for|which|with|as|so|after|since|following|people)\b)[a-z]")
_IN_YEAR = re.compile(
    r"(?P<noun>(?:\s(?!(?:and|but|in|at|by|for|of|to|from)\b)[a-z][\w’'-]*){0,6})\sin\s(?P<year>(?:19|20)\d\d(?:[/-]\d\d)?)\b"
)
_YEAR = searched(r"\b(?:19|20)\d\d\b(?![/-])")
_QUARTERS = ("q1", "q2", "q3", "q4")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# "14 calls from the town in January, |22 in December|"
_MONTH = rf"(?:{'|'.join(_MONTHS)})[a-z]*(?:\s(?:19|20)\d\d)?"
_IN_MONTHS = re.compile(
    rf"\s(?!(?:and|but|in|of)\b)[a-z][\w’'-]*(?:\s[\w’'-]+){{0,5}}?\s(?:in|for|during)\s(?P<month>{_MONTH}),\s(?:(?:and|but)\s)?",
    re.IGNORECASE,
)
_IN_MONTH = re.compile(rf"\s(?:in|for|during)\s(?P<month>{_MONTH})(?=[.,;)]|$)", re.IGNORECASE)
# "212 came last year, |188 in 2016"
_LAST_YEAR = re.compile(r"(?:\s(?!(?:in|by|this|now)\b)[\w’'-]+){0,5}?\slast\syear,?\s(?:(?:and|but|against|after)\s)?(?:only\s|just\s)?")
_OLDER_YEAR = re.compile(r"(?:\s[a-z][\w’'-]*){0,2}?\sin\s(?:19|20)\d\d\b(?![-/])")
_TWO = 2
_SINGLE = (["value"], ["previous"], ["value", "target"])
_AND_NEXT = re.compile(r"(?:,|;|\sand|,\sand|\sbut|\sagainst)\s(?:(?:only|just|about|over)\s)?")


# "five crimes and nine incidents compared with |seven crimes and 12 incidents"
_SET_BESIDE = searched(rf"\b(?:compared\s(?:with|to)|as\sagainst|(?:up|down)\sfrom)\s(?:the\s)?{ABOUT}$", re.IGNORECASE)
_COUNTED = re.compile(
    r"\s(?!(?:respectively|and|in|last|for|at|by|the|of)\b)([a-z][\w’-]*(?:\s(?!(?:and|in|last|for|at|by|this|over)\b)[a-z][\w’-]*)?)"
)
_AND = re.compile(r"[^.;:()£%]{0,32}?(?:,|\sand|,\sand)\s(?:(?:only|just|a|some)\s)?")
_IN_TURN = (" respectively", ", respectively")
_AND_ALSO = re.compile(r"[^.;:()£%]{0,110}?(?:,|\sand|,\sand)\s(?:(?:just|a|some|of\swhich|of\swhom|of\sthese)\s)?")
_MOST_PAIRED = 5


def crossed_pairs(text: str, quantities: Sequence[Quantity]) -> tuple[int, int]:
    """Which quantities are set beside the same number of earlier ones of the same things, in their order: from quantities[first] on as many as up to
    quantities[stop]; (0, 0) where none are.
    """
    for stop in range(2, len(quantities) - 1):
        if _SET_BESIDE.search(text, quantities[stop - 1].end, quantities[stop].start) is None:
            continue
        for many in range(min(stop, len(quantities) - stop, _MOST_PAIRED), 1, -1):
            now, then = quantities[stop - many : stop], quantities[stop : stop + many]
            between = _AND_ALSO if text.startswith(_IN_TURN, then[-1].end) else _AND
            joined = all(between.fullmatch(text, one.end, other.start) for side in (now, then) for one, other in pairwise(side))
            if joined and len({quantity.unit for quantity in (*now, *then)}) == 1 and _same_things(text, now, then):
                return stop - many, stop
    return 0, 0


def _same_things(text: str, now: Sequence[Quantity], then: Sequence[Quantity]) -> bool:
    """Whether the earlier numbers have the nouns of the later ones, or none."""
    nouns = [[_COUNTED.match(text, quantity.end) for quantity in side] for side in (now, then)]
    if not all(nouns[0]):
        return False
    return all(
        old is None or (new is not None and old[1].split()[0].rstrip("s") == new[1].split()[0].rstrip("s"))
        for new, old in zip(*nouns, strict=True)
    )


def _goes_on(last: Group, group: Group) -> bool:
    """Whether a single value can follow an earlier and a later value of the same kind."""
    return (
        last.roles() == ["previous", "value"]
        and group.roles() == ["value"]
        and not group.first.plain
        and last.last.unit == group.first.unit
    )


def _years_of(text: str, last: Group, group: Group) -> tuple[str, str] | None:
    """The years of two numbers of the same things where both have one behind them: "23 in 2023, 31 in 2022"."""
    first = _IN_YEAR.match(text, last.last.end)
    second = _IN_YEAR.match(text, group.first.end) if first else None
    if (
        first is None
        or second is None
        or first["year"] == second["year"]
        or (second["noun"] and first["noun"] != second["noun"])
        or last.last.unit != group.first.unit
        or not _AND_NEXT.fullmatch(text, first.end(), group.first.start)
    ):
        return None
    return first["year"], second["year"]


def _is_older(text: str, last: Group, group: Group) -> bool:
    """Whether the second of two numbers is of an earlier quarter or month than the first: "87% in Q2, 88% in Q1"."""
    first, second = IN_PERIOD.match(text, last.last.end), IN_PERIOD.match(text, group.first.end)
    if first is None or second is None:
        return False
    for stamps, turns in ((_QUARTERS, 4), (_MONTHS, 12)):
        one, other = (next((at for at, stamp in enumerate(stamps) if stamp in found.group().lower()), None) for found in (first, second))
        if one is not None and other is not None:
            return (other - one) % turns > turns // 2
    return False


def _turned(now: str, tail: str) -> bool:
    """Whether the month behind the second of two numbers is earlier than that behind the first: "14 calls in January, 22 in December"."""
    first, second = _IN_MONTHS.fullmatch(now), _IN_MONTH.match(tail)
    if first is None or second is None:
        return False
    one, other = (_MONTHS.index(found["month"][:3].lower()) for found in (first, second))
    return (other - one) % len(_MONTHS) > len(_MONTHS) // 2


def newest_last(text: str, start: int, groups: list[Group]) -> None:
    """Puts right what "in May it was" makes of a later number: "In August 2024 it was 2.3% but in August 2025 it was 1.6%"."""
    before = start
    for group in groups:
        if len(group.members) == _TWO and group.roles() == ["value", "previous"]:
            years = [_YEAR.findall(text, before, group.first.start), _YEAR.findall(text, group.first.end, group.last.start)]
            if years[0] and years[1] and years[1][-1] > years[0][-1]:
                group.members = [("previous", group.first), ("value", group.last)]
        elif (
            len(group.members) == _TWO
            and group.roles() == ["previous", "value"]
            and _LAST_YEAR.fullmatch(text, group.first.end, group.last.start)
            and _OLDER_YEAR.match(text, group.last.end)
        ):
            group.members = [("value", group.first), ("previous", group.last)]
        before = group.last.end


def pair_years(text: str, start: int, groups: list[Group]) -> list[Group]:
    """Two statements that name then and now made one: "last year there were 13 complaints; this year only 3"."""
    paired: list[Group] = []
    before = start
    for group in groups:
        last = paired[-1] if paired else None
        roles = group.roles()
        if (
            last
            and len(last.members) == _TWO
            and _goes_on(last, group)
            and _AND_AT.fullmatch(text, last.last.end, group.first.start)
            and IN_PERIOD.match(text, group.first.end)
        ):
            paired[-1] = Group([("previous", last.last), ("value", group.first)])  # "91% in April, 88% in May and 79% in June"
            continue
        if last and roles == ["value"] and (years := _years_of(text, last, group)):
            if years[1] > years[0]:
                paired[-1] = Group(
                    [*(("comparator", quantity) for _, quantity in last.members[:-1]), ("previous", last.last), ("value", group.first)]
                )
            elif len(last.members) > 1:
                last.members.append(("comparator", group.first))  # an older year still
            else:
                paired[-1] = Group([("value", last.first), ("previous", group.first)])
            continue
        if (
            last
            and len(last.members) == 1
            and roles in _SINGLE
            and (last.first.unit == group.first.unit or (group.first.plain and last.first.unit in LENGTH_UNITS))
        ):
            then, now = text[before : last.first.end], text[last.first.end : group.first.start]
            tail = text[group.first.end : group.first.end + 40]
            if (
                roles[0] == "value"
                and last.members[0][0] in ("value", "previous")
                and (
                    (_THEN.search(then) and (_NOW.search(now) or _NOW.match(tail.lstrip())))
                    or (holds(now.lower(), _NOW_WORDS) and _NOW_STANDS.fullmatch(now) and not _SINGLE_NOUN.match(text, group.first.end))
                    or _THEN_AND_NOW.fullmatch(now)
                    or (not group.first.plain and _AND_AT.fullmatch(now) and IN_PERIOD.match(tail))
                    or (len(groups) == _TWO and _IN_MONTHS.fullmatch(now) and _IN_MONTH.match(tail))
                )
            ):
                if _is_older(text, last, group) or (group.first.plain and _turned(now, tail)):
                    paired[-1] = Group([("value", last.first), ("previous", group.first), *group.members[1:]])
                else:
                    paired[-1] = Group([("previous", last.first), *group.members])
                continue
        if last:
            before = last.last.end
        paired.append(group)
    return paired


_TOLD_PERIOD = searched(
    r"\b(?:last|previous|preceding|prior|same|corresponding|twelve\smonths|(?:a|the)\s(?:year|month|quarter|season)\s(?:ago|before|earlier)|(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december)\b"
)
_REACH = 30  # characters behind the last number in which its period stands
_LARGEST_GRADE = 5  # "5 (very good), previously 4" is a grade
_FROM = ("from ", "from about ", "from around ")


def sets_periods_beside(sentence: CuedSentence, group: Group) -> bool:
    """Whether a statement gives numbers of two periods, and says so: "the show had 38 entries against 22 last year", "hire was £210 against £248 for May 2010"."""
    if len(group.members) < _TWO or group.first.spelled:
        return False
    value, previous = group.of("value"), group.of("previous")
    if value is None or previous is None:
        return False
    if max(value.value, previous.value) <= _LARGEST_GRADE and value.value.is_integer() and previous.value.is_integer():
        return False
    said, first = sentence.said, group.first.start
    if said.endswith(_FROM, sentence.start, first):
        return False  # "the charge goes from £8 to £11": set by decision as often
    return _TOLD_PERIOD.search(said, first, min(sentence.end, group.last.end + _REACH)) is not None
