"""The part that each number of a sentence plays: value, earlier value, target, floor, comparator's value or change.

The words right before a number decide ("against a target of 12%", "down from 20", "by 4%"), else those right after it ("13 last year"). Numbers that
belong together make one group.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from extractors.indicators.role_words import ABOUT, SENTENCE_GATES, Role, role_of
from extractors.letters import lowered
from extractors.quantities import Quantity


class Cue(NamedTuple):
    """A phrase of the vocabulary where it stands in the text; `label` is "up", "account", "measure" and so on."""

    start: int
    end: int
    label: str


@dataclass(slots=True)  # not frozen: that takes three times as long to make
class CuedSentence:
    """The sentence text[start:end] with the cues in it; `said` is the text in small letters, `held` what the sentence passes of `SENTENCE_GATES`."""

    text: str
    said: str
    start: int
    end: int
    cues: Sequence[Cue]
    held: int

    def labels(self, low: int, high: int) -> set[str]:
        """The labels of the cues in text[low:high]."""
        return {cue.label for cue in self.cues if low <= cue.start and cue.end <= high}


@dataclass(slots=True)
class Group:
    """Quantities of one statement with their roles."""

    members: list[tuple[Role, Quantity]]  # more may follow; the first stays
    first: Quantity = field(init=False)

    def __post_init__(self) -> None:
        self.first = self.members[0][1]

    @property
    def last(self) -> Quantity:
        return self.members[-1][1]

    def of(self, role: Role) -> Quantity | None:
        for given, quantity in self.members:
            if given == role:
                return quantity
        return None


_TO = re.compile(
    rf"(?:\s[\w'’]+){{0,6}}?,?\s?(?:to|and\sis\snow|and\swas\snow|and\snow)\s(?:now\s|stand\sat\s|reach\s|be\s)?(?:a\stotal\sof\s)?(?:(?:red|amber|green)\s)?{ABOUT}$",
    re.IGNORECASE,
)
_TO_NEXT = re.compile(rf"\sto\s{ABOUT}$")
_FROM = re.compile(rf"\bfrom\s{ABOUT}(?:(?:a|the)\s(?:figure|total|high|low|peak|baseline)\sof\s)?$", re.IGNORECASE)
_THEN = re.compile(
    r"\b(?:last\s(?:year|quarter|month|week|time)|(?:the\s)?(?:previous|preceding|prior)\s(?:year|quarter|month|week|period)|previously|a\syear\sago)['’]?s?\b",
    re.IGNORECASE,
)
_NOW = re.compile(r"\b(?:this\s(?:year|quarter|month|week|time|period)|now|currently|to\sdate|at\spresent|today)\b", re.IGNORECASE)
_BRACKET_GAP = re.compile(r"(?:\s[\w’'-]+){0,6}\s\(")
_MOVED = re.compile(
    r"\b(?:risen|rose|fallen|fell|reduced|increased|dropped|grown|gone\s(?:up|down)|come\sdown|came\sdown|improved|declined|decreased)\sto\s(?:\w+\s)?$"
)
_IN_BRACKETS_SAID = re.compile(r"\bin\s(?:brackets|parenthes[ei]s)\b")
_IN_BRACKETS = re.compile(r"(?:\s[\w’'-]+){0,4}\s\($")
_WITH = re.compile(r",?\swith\s(?:a\stotal\sof\s)?$")
_NOW_AFTER = re.compile(
    r"\s(?:(?:\w+\s){0,2})(?:in\s)?(?:this\s(?:year|quarter|month|week|time(?!\slast)|period)|now|currently)\b", re.IGNORECASE
)


_PERIOD = r"(?:(?:the\s)?(?:\w+\s)?(?:spring|summer|autumn|winter|first|second|third|fourth)(?:\s(?:term|quarter|half))?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:\s(?:19|20)\d\d)?|(?:19|20)\d\d(?:[/-]\d\d)?|q[1-4]|quarter\s\w+)"
# ", this now stood at 689", "and is now 12"
_NOW_STANDS = re.compile(
    r"[^;:.]{0,80}?[,;]?\s(?:(?:and|but|while)\s)?(?:(?:this|that|it|which|the\s(?:figure|number|total|rate))\s(?:now|currently|today|has\snow|had\snow|is\snow|was\snow)|now\sthere\s(?:are|were|is|was)|the\s(?:current|latest)\sfigure)\s"
    rf"(?:[a-z]+\s){{0,3}}?{ABOUT}",
    re.IGNORECASE,
)
# "19% in April and in September 12%", "31% in the spring, 28% in the autumn", "29% in March and was now 18%"
_THEN_AND_NOW = re.compile(
    rf"(?:(?:\s[\w’'-]+){{0,3}}?\s(?:in|at|by|for)\s{_PERIOD})?,?\s(?:(?:and|but)\s)?(?:in|by|at)\s{_PERIOD}\s(?:(?:it|this)\s)?(?:(?:was|were|had\sbeen|only|just|is)\s)*"
    rf"|(?:(?:\s[\w’'-]+){{0,3}}?\s(?:in|at|by|for)\s{_PERIOD})?,?\s(?:and|but)\s(?:it\s)?(?:(?:was|were|is|are|had\sbeen|has\sbeen)\s)?now\s(?:(?:stands?|stood|is|was)\s)?(?:at\s)?{ABOUT}",
    re.IGNORECASE,
)
_AND_AT = re.compile(
    rf"(?:\s[\w’'-]+){{0,3}}?\s(?:in|at|by|for)\s{_PERIOD}(?:,|\sand|,\sand|\sbut)\s(?:(?:was|were|is|it\swas|only|just)\s)*", re.IGNORECASE
)
_IN_PERIOD = re.compile(rf"\s(?:in|at|by|for)\s{_PERIOD}\b", re.IGNORECASE)
_SINGLE_NOUN = re.compile(r"\s(?!(?:and|but|in|at|by|for|which|with|as|so|after|since|following|people)\b)[a-z]")

_IN_YEAR = re.compile(r"\sin\s((?:19|20)\d\d(?:[/-]\d\d)?)\b")
_AND_NEXT = re.compile(r"(?:,|;|\sand|,\sand|\sbut|\sagainst)\s(?:(?:only|just|about|over)\s)?")
_BESIDE = 12  # characters between an earlier value and the value that goes with it in another unit
_WHEREAS = re.compile(r"\b(?:whereas|whilst|while|but)\b")
_RATED = re.compile(r"\s(?:rated\s)?(?:red|amber|green)\b", re.IGNORECASE)
_FAR = 3  # times a rate that a count beside it is, at least
# "58% was sent for reuse, recycling and composting, up |1.3 points": a list of verbs is one statement
_LISTED_THEN = re.compile(
    r"(?:\s(?!and\b|but\b|which\b)[\w’'/-]+){1,12},(?:\s[\w’'-]+){1,3},?\sand(?:\s(?!was\b|were\b|had\b|is\b|are\b|has\b)[\w’'-]+){1,3},\s(?:up|down)\s(?:by\s)?"
)
_ON_TO = re.compile(r"\bto\s(?:now\s|stand\sat\s|reach\s)?(?:(?:an?|the)\s(?:[\w-]+\s){1,3}of\s)?$")
_OLDER = re.compile(r"\s(?:(?:in|during|for|at)\s)?(?:the\s)?(?:last|previous|preceding|prior|year|(?:19|20)\d\d)\b[\w\s/-]{0,20}(?:,|\sand)\s")
_MONEY = ("gbp", "eur")


def group_quantities(text: str, start: int, end: int, quantities: Sequence[Quantity], held: int | None = None) -> list[Group]:
    """The quantities of the sentence text[start:end] by statement, each with its role, in the order of the text.

    Args:
        held: what the sentence passes of `SENTENCE_GATES`, for a caller who knows already.
    """
    held = SENTENCE_GATES.held(lowered(text, start, end)) if held is None else held
    groups: list[Group] = []
    waiting: list[tuple[Role, Quantity]] = []
    before = start
    for index, quantity in enumerate(quantities):
        following = quantities[index + 1].start if index + 1 < len(quantities) else end
        gap = text[before : quantity.start]
        after = text[quantity.end : following if following < quantity.end + 90 else quantity.end + 90]
        last = groups[-1] if groups else None
        role = role_of(gap, after, quantity, held=held, follows=bool(groups or waiting), unit=last.first.unit if last else "count")
        if role == "previous" and not groups and _RATED.match(after):
            role = "value"  # "This compared with 25 green, 8 amber and 9 red"
        if (
            role == "previous"
            and last
            and last.first.unit.startswith("rate_")
            and quantity.plain
            and quantity.value > _FAR * last.first.value
        ):
            before = quantity.end
            continue  # "402 children, a rate of 51.2 per 10,000, down from 436"
        if waiting and waiting[-1][0] == "previous" and _TO.search(gap) and _alike(waiting[-1][1], quantity):
            role = "value"  # "from 90% to 86%"
        elif role == "value" and last and last.of("change") and not last.of("value") and _ON_TO.search(gap):
            last.members.append((role, quantity))  # "rose by 4% to 92%"
            before = quantity.end
            continue
        if role == "value" and last and _repeats_bracket(text, start, gap, quantity, groups):
            last.members.append(("previous", quantity))  # the "(6)" of "five are green (four last month) and nine amber (6)"
            before = quantity.end
            continue
        if role == "value" and last and last.members[-1][0] == "previous" and last.last.unit == quantity.unit and _OLDER.fullmatch(gap) and _IN_PERIOD.match(after):
            last.members.append(("comparator", quantity))  # "386, compared to 342 last year and 351 in 2015/16"
            before = quantity.end
            continue
        if waiting and role == "value" and waiting[-1][1].unit != quantity.unit and len(gap) > _BESIDE:
            groups.append(Group(waiting))  # "last year 400 came and 54% had finished"
            waiting = []
        if role == "value" or (role == "change" and not (last and _attaches(last, role, gap, quantity))):
            if waiting and not _alike(waiting[-1][1], quantity):
                groups.append(Group(waiting))
                waiting = []
            groups.append(Group([*waiting, (role, quantity)]))
            waiting = []
        elif last and not waiting and not _begins_change(last, role, gap, after) and _attaches(last, role, gap, quantity):
            if role == "previous" and _NOW_AFTER.match(after) and last.members == [("value", last.first)]:
                last.members = [("previous", last.first), ("value", quantity)]  # "6 compared with 3 this year"
            else:
                last.members.append((role, quantity))
        else:
            waiting.append((role, quantity))
        before = quantity.end
    if waiting:
        groups.append(Group(waiting))
    if len(groups) < 2:
        return groups
    return _pair_years(text, start, _with_explained(text, groups))


def _repeats_bracket(text: str, start: int, gap: str, quantity: Quantity, groups: Sequence[Group]) -> bool:
    """Whether a number alone in brackets is the earlier value, as an earlier bracket of the sentence says."""
    if gap[-2:] != " (" or text[quantity.end : quantity.end + 1] != ")" or not _BRACKET_GAP.fullmatch(gap):
        return False
    if groups[-1].members != [("value", groups[-1].first)] or groups[-1].first.unit != quantity.unit:
        return False
    explained = any(text[group.of("previous").start - 1] == "(" for group in groups if group.of("previous"))  # type: ignore[union-attr]
    return (
        explained
        or quantity.unit == "percent"
        or bool(_MOVED.search(lowered(text, start, groups[-1].first.start)))
        or bool(_IN_BRACKETS_SAID.search(text, start, quantity.start))
    )


def _begins_change(last: Group, role: Role, gap: str, after: str) -> bool:
    """Whether "from 6 to 4" tells of another measure than the value before it: "91% went home and the average delay fell from 6 to 4 days"."""
    return (
        role == "previous" and last.of("value") is not None and bool(_FROM.search(gap) and _TO_NEXT.match(after)) and len(gap.split()) > 3
    )


def _alike(one: Quantity, other: Quantity) -> bool:
    if one.unit in _MONEY or other.unit in _MONEY:
        return one.unit == other.unit
    return one.unit == other.unit or one.plain or other.plain or {one.unit, other.unit} == {"percent", "percentage_points"}


def _attaches(group: Group, role: Role, gap: str, quantity: Quantity) -> bool:
    """Whether a target, an earlier value or a change belongs to the group before it."""
    if len(gap) > 120 or group.of(role) is not None:
        return False
    if role == "change":
        if group.of("value") is not None and _LISTED_THEN.fullmatch(gap):
            return True
        return (
            group.of("value") is not None
            and len(gap) < 60
            and not re.search(r";|\.\s|\band\b(?!\s(?:remain(?:s|ed)|was|were|is|are|still)\s)|,\s(?!which\b|this\b|that\b)[\w\s’'-]+\b(?:was|were|is|are|had|has)\b", gap)
        )
    if role == "comparator" and group.of("value") is None and re.search(r"\band\s(?:by\s)?$", gap):
        return False  # "up by 5% nationally and 3% regionally"
    if role == "previous" and group.of("value") is None and (group.of("change") is None or _WHEREAS.search(gap)):
        return False
    return _alike(group.last, quantity) or role == "comparator"


def _with_explained(text: str, groups: list[Group]) -> list[Group]:
    """The groups with what brackets or "with" explain made one: "up by 6% (410 cases to 435)", "a fall of 17 cases (4%)"."""
    kept: list[Group] = []
    for group in groups:
        last = kept[-1] if kept else None
        gap = text[last.last.end : group.first.start] if last and group.first.start - last.last.end < 60 else "."
        if (
            last
            and group.of("previous")
            and group.of("value")
            and [role for role, _ in last.members] == ["change"]
            and (_IN_BRACKETS.fullmatch(gap) or _WITH.fullmatch(gap))
        ):
            last.members += group.members
        elif (
            last
            and len(group.members) == 1
            and group.first.unit == "percent"
            and last.first.unit != "percent"
            and _IN_BRACKETS.fullmatch(gap)
            and text[group.last.end : group.last.end + 1] == ")"
        ):
            if last.first.denominator and len(last.members) == 1:  # "24 of 60 parents (40%)"
                pair = last.first
                kept[-1] = Group(
                    [
                        (
                            "value",
                            replace(
                                group.first,
                                start=pair.start,
                                end=group.last.end + 1,
                                numerator=pair.numerator,
                                denominator=pair.denominator,
                            ),
                        )
                    ]
                )
            else:
                last.members.append(("change", replace(group.first, end=group.last.end + 1)))
        else:
            kept.append(group)
    return kept


def _goes_on(last: Group, group: Group) -> bool:
    """Whether a single value can follow an earlier and a later value of the same kind."""
    return (
        [role for role, _ in last.members] == ["previous", "value"]
        and [role for role, _ in group.members] == ["value"]
        and not group.first.plain
        and last.last.unit == group.first.unit
    )


def _years_of(text: str, last: Group, group: Group) -> tuple[str, str] | None:
    """The years of two numbers where both have one behind them: "23 in 2023, 31 in 2022"."""
    first, second = _IN_YEAR.match(text, last.last.end), _IN_YEAR.match(text, group.first.end)
    if (
        not first
        or not second
        or first[1] == second[1]
        or last.last.unit != group.first.unit
        or not _AND_NEXT.fullmatch(text, first.end(), group.first.start)
    ):
        return None
    return first[1], second[1]


def _pair_years(text: str, start: int, groups: list[Group]) -> list[Group]:
    """Two statements that name then and now made one: "last year there were 13 complaints; this year only 3"."""
    paired: list[Group] = []
    before = start
    for group in groups:
        last = paired[-1] if paired else None
        roles = [role for role, _ in group.members]
        if (
            last
            and _goes_on(last, group)
            and _AND_AT.fullmatch(text, last.last.end, group.first.start)
            and _IN_PERIOD.match(text, group.first.end)
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
        if last and len(last.members) == 1 and len(roles) == 1 and last.first.unit == group.first.unit:
            then, now = text[before : last.first.end], text[last.first.end : group.first.start]
            tail = text[group.first.end : group.first.end + 40]
            if (
                roles == ["value"]
                and last.members[0][0] in ("value", "previous")
                and (
                    (_THEN.search(then) and (_NOW.search(now) or _NOW.match(tail.lstrip())))
                    or (_NOW_STANDS.fullmatch(now) and not _SINGLE_NOUN.match(text, group.first.end))
                    or _THEN_AND_NOW.fullmatch(now)
                    or (not group.first.plain and _AND_AT.fullmatch(now) and _IN_PERIOD.match(tail))
                )
            ):
                paired[-1] = Group([("previous", last.first), ("value", group.first)])
                continue
        if last:
            before = last.last.end
        paired.append(group)
    return paired
