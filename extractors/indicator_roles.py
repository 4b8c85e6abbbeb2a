"""The part that each number of a sentence plays: value, earlier value, target, floor, comparator's value or change.

The words right before a number decide ("against a target of 12%", "down from 20", "by 4%"), else those right after it ("13 last year"). Numbers that
belong together make one group.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from extractors.letters import lowered
from extractors.quantities import Quantity

Role = Literal["value", "previous", "target", "floor", "comparator", "change"]


class Cue(NamedTuple):
    """A phrase of the vocabulary where it stands in the text; `label` is "up", "account", "measure" and so on."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class CuedSentence:
    """The sentence text[start:end] with the cues in it."""

    text: str
    start: int
    end: int
    cues: Sequence[Cue]

    def labels(self, low: int, high: int) -> set[str]:
        """The labels of the cues in text[low:high]."""
        return {cue.label for cue in self.cues if low <= cue.start and cue.end <= high}


@dataclass(slots=True)
class Group:
    """Quantities of one statement with their roles."""

    members: list[tuple[Role, Quantity]]

    @property
    def first(self) -> Quantity:
        return self.members[0][1]

    @property
    def last(self) -> Quantity:
        return self.members[-1][1]

    def of(self, role: Role) -> Quantity | None:
        return next((quantity for given, quantity in self.members if given == role), None)


ABOUT = r"(?:(?:about|around|approximately|approx\.?|just|over|under|only|some|nearly|almost|circa|c\.|a|an|the|its|at\sleast|no\smore\sthan|below|above|less\sthan|more\sthan|up\sto|[<>≤≥=:(])\s?)*"
_IS = r"(?:\s?(?:of|was|is|were|are|being|set\sat|stood\sat|stands\sat|at|to\sbe|remains|remained|had\sbeen|has\sbeen|figure|rate|level|value|average|\(\d{4}[-/]\d\d\)|=|:|-|–))*\s"
# What stands beside a number is read in small letters.
_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    ("floor", re.compile(rf"\bfloor(?:\sstandard|\starget)?{_IS}?\s?{ABOUT}$")),
    (
        "target",
        re.compile(
            rf"\b(?:target|goal|standard|threshold|ambition|trajectory|(?:performance|statutory)\smeasure|requirement|aim(?:ed|ing)?(?:\sfor)?|aspiration|projection|forecast(?=\sof)|(?:budgeted|planned|expected|profiled)\s\w+(?=\sof)|budget(?=\sof)|plan(?=\sof)|profile){_IS}?\s?{ABOUT}$",
        ),
    ),
    (
        "change",
        re.compile(
            rf"(?:(?<!spend\s)(?<!spent\s)(?<!spending\s)(?<!exceeded\s)\bby|\b(?:increase|decrease|reduction|rise|fall|drop|growth|improvement|change|uplift|decline|difference|swing|gain)\sof)\s{ABOUT}$",
        ),
    ),
    (
        "comparator",
        re.compile(
            rf"\b(?:national(?:ly)?|england|regional(?:ly)?|region|(?:statistical|nearest)\sneighbours?['’]?|comparators?|scottish|welsh|wales|scotland|county|county-wide|countywide|cipfa|average\sfor\sengland|similar\sforces|peer\sgroup)"
            rf"(?:\s(?:and\sregional|average|averages|figure|figures|rate|mean|level|benchmark))*{_IS}?\s?{ABOUT}$",
        ),
    ),
    (
        "previous",
        re.compile(
            rf"(?:\bfrom\s{ABOUT}(?:(?:a|the)\s(?:figure|total|high|low|peak|baseline)\sof\s)?"
            rf"|\b(?:compar\w+\s(?:with|to)|as\sagainst|against(?=\s(?:the\s|a\s)?(?:(?:figure|total|average|previous|last|number|same|year|result)\b|\d|[£€]|around|about|just))|up\son|down\son|(?<!more\s)(?<!less\s)(?<!fewer\s)(?<!longer\s)(?<!greater\s)(?<!later\s)than|than(?=\s(?:the|a|an|in|at|last|during|for)\s)|as\sopposed\sto|rather\sthan|instead\sof)\s(?:the\s|a\s)?(?:[\w’']+\s){{0,6}}?{ABOUT}"
            rf"|\b(?:previous(?:ly)?|prior|preceding|(?:(?<!in\sthe\s)(?<!over\sthe\s)(?<!since\sthe\s)(?<!since\sour\s)(?<!since\s)(?<!during\sthe\s)(?<!for\sthe\s)(?<!within\sthe\s)last|(?<!since\sthe\s)previous|prior|preceding)\s(?:year|quarter|month|week|meeting|period|figure|rate|time|reported|report|result))(?:['’]s)?(?:\s(?:figure|total|rate|result|level|year|outturn))?{_IS}?\s?{ABOUT}"
            rf"|\bbaseline{_IS}?\s?{ABOUT})$",
        ),
    ),
)
_TO = re.compile(
    rf"(?:\s[\w'’]+){{0,6}}?,?\s?(?:to|and\sis\snow|and\swas\snow|and\snow)\s(?:now\s|stand\sat\s|reach\s|be\s)?(?:a\stotal\sof\s)?{ABOUT}$",
    re.IGNORECASE,
)
_TO_NEXT = re.compile(rf"\sto\s{ABOUT}$")
_FROM = re.compile(rf"\bfrom\s{ABOUT}(?:(?:a|the)\s(?:figure|total|high|low|peak|baseline)\sof\s)?$", re.IGNORECASE)
_PREVIOUS_AFTER = re.compile(
    r"\s(?:(?:[a-z]+\s){0,4}?)\(?(?:(?:in|for|at|during|over)\s(?:the\s)?)?(?:(?:same|corresponding|equivalent|previous|prior|preceding)\s(?:\w+\s)?(?:period|month|quarter|year|week|time|report)|last\s(?:year|quarter|month|week|time)|the\syear\sbefore|a\syear\s(?:ago|earlier)|(?:previously|formerly)\b)",
)
_AGAINST_OR_VERSUS = re.compile(rf"\b(?:against|versus|vs?\.?)\s(?:the\s|a\s|an\s)?{ABOUT}$")
_THEN_AFTER = re.compile(
    r"(?:\s[a-z][\w-]*){0,3}?\s(?:ago|earlier|previously|beforehand|(?:a|the|one)\s(?:year|month|quarter|week)\sbefore|(?:in|at|for|during|over|by|on|before|as\sat)\s(?:the\s|our\s)?(?:(?:end|start|close|time|beginning)\sof\s)?(?:the\s|our\s)?"
    r"(?:same|corresponding|previous|prior|preceding|last|first|second|third|fourth|month|quarter|inspection|baseline|outset|start|pandemic|covid|lockdown|spring|summer|autumn|winter|[mpq]\d{1,2}\b|(?:19|20)\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b))",
)
_PROMISED_AFTER = re.compile(
    r"\s(?:that\s)?(?:(?:was|were|is|are|had\sbeen)\s)?(?:promised|expected|required|planned|agreed|allowed|budgeted|profiled|set|needed)\b"
)
_BESIDE_TARGET = re.compile(
    rf"\b(?:in\sline\swith|on|ahead\sof|behind|below|above|under|over|within|meeting|against)\s(?:the\s|its\s|their\s)?(?:target|plan|profile|budget|forecast|trajectory|standard|schedule)\sat\s{ABOUT}$"
)
_NAMED_STANDARD = re.compile(r"[A-Z][a-z]+\s(?:Standard|Measure|Target)\s(?:(?:was|is|at|of)\s)?$")  # "Faster Diagnosis Standard 77.1%"
_SHORT_PLAN = re.compile(r"[,(;]\s(?:plan|budget|profile|forecast)\s$")
_BUDGET_AFTER = re.compile(r"\s(?:\w+\s){0,2}?(?:budget|plan|profile|forecast|trajectory)\b")
_TARGET_AFTER = re.compile(
    r"\s(?:performance\s|national\s|local\s)?(?:target|standard|threshold|ceiling|tolerance|benchmark|requirement)\b"
)
_COMPARATOR_AFTER = re.compile(
    r"\s?\(?(?:nationally|regionally|for\sengland|national\saverage|in\sengland|across\s(?:the\sregion|england))\b", re.IGNORECASE
)
_CHANGE_AFTER = re.compile(
    r"\s(?:(?:overall|net|significant|further|year-on-year)\s)?(?:increase|decrease|reduction|rise|fall|drop|growth|decline|fewer|more|less|lower|higher|better|worse|improvement|uplift|down|up|above|below|ahead\sof|short\sof|over\s(?:budget|target|plan)|under\s(?:budget|target|plan))\b",
)
_CHANGE_BEFORE = re.compile(
    rf"\b(?:(?<!made\s)(?<!make\s)(?<!makes\s)(?<!making\s)(?<!taken\s)(?<!picked\s)(?<!signed\s)(?<!set\s)(?<!add\s)(?<!adds\s)up|down|rose|fell|dropped|increased|decreased|risen|fallen|grown|declined|reduced)\s(?:by\s)?{ABOUT}$",
)
_THEN = re.compile(
    r"\b(?:last\s(?:year|quarter|month|week|time)|(?:the\s)?(?:previous|preceding|prior)\s(?:year|quarter|month|week|period)|previously|a\syear\sago)['’]?s?\b",
    re.IGNORECASE,
)
_NOW = re.compile(r"\b(?:this\s(?:year|quarter|month|week|time|period)|now|currently|to\sdate|at\spresent|today)\b", re.IGNORECASE)
_AGAINST = re.compile(r"\bagainst\s$")
# "performance against the four-hour target was 84%"
_AGAINST_TARGET = re.compile(
    r"\bagainst\s(?:the|this|that|our|its)\s(?:[\w-]+\s){0,4}?(?:target|standard)\s(?:was|is|stood\sat|had\sbeen|remained\sat)\s$",
)
_BEFORE_TO = re.compile(r"\s(?:[a-z][\w-]*\s){0,3}to\s")  # "rose by 6% (410 cases to 435)"
_BRACKET_OPENS = re.compile(r"(?:\s[\w’'&-]+){0,12}\s\(")
_BRACKET_GAP = re.compile(r"(?:\s[\w’'-]+){0,6}\s\(")
_IN_BRACKETS_SAID = re.compile(r"\bin\s(?:brackets|parenthes[ei]s)\b")
_IN_BRACKETS = re.compile(r"(?:\s[\w’'-]+){0,4}\s\($")
_WITH = re.compile(r",?\swith\s(?:a\stotal\sof\s)?$")
_YEAR_AFTER = re.compile(r"\s(?:in|for|at)\s(?:the\s)?(?:\w+\s){0,2}(?:19|20)\d\d[\d/-]*\)")  # "5 (7 in 2015)"
_MONTH_AFTER = re.compile(
    r"\s(?:in|for|at|by|as\sat)\s(?:the\s)?(?:(?:(?:end|start)\sof\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|[qmp]\d{1,2}|quarter\s\w+|(?:last\s)?inspection|baseline|outset|start)(?=[);,])",
)
_YEAR_BEFORE = re.compile(
    r"\s\((?:(?:in|for|was|from)\s)?(?:(?:[A-Z][a-z]+\s)?(?:19|20)\d\d(?:[-/]\d\d)?|[QMP]\d{1,2}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|(?:last|previous)\s\w+)\s?[:=–-]?\s?$"
)  # "12,345 (March 2013: 13,456)"
_NOW_AFTER = re.compile(r"\s(?:(?:\w+\s){0,2})(?:in\s)?(?:this\s(?:year|quarter|month|week|time|period)|now|currently)\b", re.IGNORECASE)


_MONEY = ("gbp", "eur")


def group_quantities(text: str, start: int, end: int, quantities: Sequence[Quantity]) -> list[Group]:
    """The quantities of the sentence text[start:end] by statement, each with its role, in the order of the text."""
    groups: list[Group] = []
    waiting: list[tuple[Role, Quantity]] = []
    before = start
    for index, quantity in enumerate(quantities):
        following = quantities[index + 1].start if index + 1 < len(quantities) else end
        gap = text[before : quantity.start]
        after = text[quantity.end : min(following, quantity.end + 90)]
        last = groups[-1] if groups else None
        role = _role(gap, after, quantity, follows=bool(groups or waiting), unit=last.first.unit if last else "count")
        if waiting and waiting[-1][0] == "previous" and _TO.search(gap) and _alike(waiting[-1][1], quantity):
            role = "value"  # "from 90% to 86%"
        elif (
            role == "value"
            and last
            and last.of("change")
            and not last.of("value")
            and re.search(r"\bto\s(?:now\s|stand\sat\s|reach\s)?$", gap)
        ):
            last.members.append((role, quantity))  # "rose by 4% to 92%"
            before = quantity.end
            continue
        if role == "value" and last and _repeats_bracket(text, start, gap, quantity, groups):
            last.members.append(("previous", quantity))  # the "(6)" of "five are green (four last month) and nine amber (6)"
            before = quantity.end
            continue
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
    return _pair_years(text, start, _with_explained(text, groups))


def _role(gap: str, after: str, quantity: Quantity, *, follows: bool, unit: str) -> Role:
    """What the words on both sides of a number make of it; `follows` tells that it is not the first number of the sentence, `unit` is the last one's."""
    near = lowered(gap, max(0, len(gap) - 80), len(gap))
    following = lowered(after, 0, len(after))
    if _AGAINST_TARGET.search(near) or _BESIDE_TARGET.search(near) or _NAMED_STANDARD.search(gap):
        return "value"
    if _BEFORE_TO.fullmatch(after) and gap.endswith("("):
        return "previous"
    if _CHANGE_BEFORE.search(near):
        return "change"
    if _COMPARATOR_AFTER.match(following):
        return "comparator"
    for role, pattern in _ROLES:
        if pattern.search(near):
            if role == "previous" and not follows and _AGAINST.search(near):
                return "value"  # "action was taken against 40 landlords"
            if role == "previous" and _CHANGE_AFTER.match(following) and quantity.unit == "percent":
                return "change"
            return role
    if follows and _SHORT_PLAN.search(near):
        return "target"  # "£11m had been saved, plan £13m"
    if follows and _AGAINST_OR_VERSUS.search(near):
        return _set_against(quantity, following, unit)
    if _CHANGE_AFTER.match(following) or quantity.unit == "percentage_points":
        return "change"
    if _TARGET_AFTER.match(following):
        return "target"
    if (
        _PREVIOUS_AFTER.match(following)
        or (follows and _BRACKET_OPENS.fullmatch(gap) and (_YEAR_AFTER.match(following) or _MONTH_AFTER.match(following)))
        or (follows and len(gap) < 90 and _YEAR_BEFORE.search(gap))
    ):
        return "previous"
    return "value"


def _repeats_bracket(text: str, start: int, gap: str, quantity: Quantity, groups: Sequence[Group]) -> bool:
    """Whether a number alone in brackets is the earlier value, as an earlier bracket of the sentence says."""
    if gap[-2:] != " (" or text[quantity.end : quantity.end + 1] != ")" or not _BRACKET_GAP.fullmatch(gap):
        return False
    if groups[-1].members != [("value", groups[-1].first)] or groups[-1].first.unit != quantity.unit:
        return False
    explained = any(text[group.of("previous").start - 1] == "(" for group in groups if group.of("previous"))  # type: ignore[union-attr]
    return explained or bool(_IN_BRACKETS_SAID.search(text, start, quantity.start))


def _set_against(quantity: Quantity, following: str, unit: str) -> Role:
    """What a number after "against" is: "388 against 402 a year ago" was before, "82% against 90%" is to be reached; `unit` is that of the number before."""
    if _PREVIOUS_AFTER.match(following) or _THEN_AFTER.match(following):
        return "previous"
    if _BUDGET_AFTER.match(following) or _TARGET_AFTER.match(following) or _PROMISED_AFTER.match(following):
        return "target"
    return "previous" if quantity.plain and unit == "count" else "target"


def _begins_change(last: Group, role: Role, gap: str, after: str) -> bool:
    """Whether "from 6 to 4" tells of another measure than the value before it: "91% went home and the average delay fell from 6 to 4 days"."""
    return (
        role == "previous" and last.of("value") is not None and bool(_FROM.search(gap) and _TO_NEXT.match(after)) and len(gap.split()) > 3
    )


def _alike(one: Quantity, other: Quantity) -> bool:
    if one.unit in _MONEY or other.unit in _MONEY:
        return one.unit == other.unit
    return one.unit == other.unit or one.plain or other.plain


def _attaches(group: Group, role: Role, gap: str, quantity: Quantity) -> bool:
    """Whether a target, an earlier value or a change belongs to the group before it."""
    if len(gap) > 120 or group.of(role) is not None:
        return False
    if role == "change":
        return (
            group.of("value") is not None
            and len(gap) < 60
            and not re.search(r";|\.\s|\band\b|,\s(?!which\b|this\b|that\b)[\w\s’'-]+\b(?:was|were|is|are|had|has)\b", gap)
        )
    if role == "comparator" and group.of("value") is None and re.search(r"\band\s(?:by\s)?$", gap):
        return False  # "up by 5% nationally and 3% regionally"
    if role == "previous" and group.of("value") is None and group.of("change") is None:
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
            last.members.append(("change", replace(group.first, end=group.last.end + 1)))
        else:
            kept.append(group)
    return kept


def _pair_years(text: str, start: int, groups: list[Group]) -> list[Group]:
    """Two statements that name then and now made one: "last year there were 13 complaints; this year only 3"."""
    paired: list[Group] = []
    before = start
    for group in groups:
        last = paired[-1] if paired else None
        roles = [role for role, _ in group.members]
        if last and len(last.members) == 1 and len(roles) == 1 and last.first.unit == group.first.unit:
            then, now = text[before : last.first.end], text[last.first.end : group.first.start]
            tail = text[group.first.end : group.first.end + 40]
            if (
                roles == ["value"]
                and last.members[0][0] in ("value", "previous")
                and _THEN.search(then)
                and (_NOW.search(now) or _NOW.match(tail.lstrip()))
            ):
                paired[-1] = Group([("previous", last.first), ("value", group.first)])
                continue
        if last:
            before = last.last.end
        paired.append(group)
    return paired
