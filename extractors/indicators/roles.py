"""The part that each number of a sentence plays: value, earlier value, target, floor, comparator's value or change.

The words right before a number decide ("against a target of 12%", "down from 20", "by 4%"), else those right after it ("13 last year"). Numbers that
belong together make one group.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.beginnings import searched
from extractors.indicators.brackets import with_brackets
from extractors.indicators.count_words import MONTHS
from extractors.indicators.groups import Group
from extractors.indicators.lead_ins import ABOUT, Role
from extractors.indicators.role_words import SENTENCE_GATES, role_of
from extractors.indicators.then_and_now import IN_PERIOD, crossed_pairs, newest_last, pair_years
from extractors.letters import lowered
from extractors.quantities.quantity import Quantity

_TO = searched(
    rf"(?:\s[\w'’]+){{0,6}}?,?\s?(?:to|and\sis\snow|and\swas\snow|and\snow)\s(?:now\s|stand\sat\s|reach\s|be\s)?(?:a\stotal\sof\s)?(?:(?:red|amber|green)\s)?{ABOUT}$",
    re.IGNORECASE,
)
_TO_NEXT = re.compile(rf"(?:\s(?:in|at|last|for)(?:\s[\w’'-]+){{1,6}}?)?\sto\s{ABOUT}$")
_FROM = searched(rf"\bfrom\s{ABOUT}(?:(?:a|the)\s(?:figure|total|high|low|peak|baseline)\sof\s)?$", re.IGNORECASE)
_BRACKET_GAP = re.compile(r"(?:\s[\w’'-]+){0,6}\s\(")
_MOVED = searched(
    r"\b(?:risen|rose|fallen|fell|reduced|increased|dropped|grown|gone\s(?:up|down)|come\sdown|came\sdown|improved|declined|decreased)\sto\s(?:\w+\s)?$"
)
_IN_BRACKETS_SAID = searched(r"\bin\s(?:brackets|parenthes[ei]s)\b")
_BRACKET_COMPARES = re.compile(r"\((?:compared\s(?:to|with)|against|from|was|down\sfrom|up\sfrom)\s$")
_NOW_AFTER = re.compile(
    r"\s(?:(?:(?!(?:is|are|was|were)\s)\w+\s){0,2})(?:in\s)?(?:this\s(?:year|quarter|month|week|time(?!\slast)|period)|now|currently)\b",
    re.IGNORECASE,
)


_BESIDE = 12  # characters between an earlier value and the value that goes with it in another unit
_WHEREAS = searched(r"\b(?:whereas|whilst|while|but)\b")
# "The two-week standard was met at 96.1% (|93%|)", "four hour waits 93.8% (|95%|)"
_STOOD = searched(r"\b(?:was|were|is|are|stood\sat|came\sto|totalled|numbered)\s(?:now\s|just\s|only\s)?$")  # "Fires were 118 (|134|)"
_STANDARD_NAMED = searched(
    r"\b(?:standard|ambition|target)\b[^.;()]{0,40}$|\b(?:hour|day|week)s?\s(?:[a-z-]+\s)?(?:waits?|waiting\stimes?|pathway|performance)\b[^.;()]{0,30}$"
)
_RATED = re.compile(r"\s(?:rated\s)?(?:red|amber|green)\b", re.IGNORECASE)
_PAIRED = 3  # numbers and more in which two may stand beside two earlier ones
_FAR_OFF = 120  # characters from a number to its target or its earlier value
_FAR = 3  # times a rate that a count beside it is, at least
# "58% was sent for reuse, recycling and composting, up |1.3 points": a list of verbs is one statement
_LISTED_THEN = re.compile(
    r"(?:\s(?!and\b|but\b|which\b)[\w’'/-]+){1,12},(?:\s[\w’'-]+){1,3},?\sand(?:\s(?!was\b|were\b|had\b|is\b|are\b|has\b)[\w’'-]+){1,3},\s(?:(?:up|down)\s(?:by\s)?)?"
)
_ON_TO = searched(r"\bto\s(?:now\s|stand\sat\s|reach\s)?(?:(?:an?|the)\s(?:[\w-]+\s){1,3}of\s)?$")
_AT_LAST = re.compile(
    r"(?:\s(?:percentage\s)?points?)?,\s(?:(?:coming\sin|standing|being|which\s(?:was|is|stood))\s)?(?:at|with)\s(?:just\s|only\s)?"
)  # "the target of 95% was missed by 4 points, at |91%"
_OLDER = re.compile(
    r"\s(?:(?:in|during|for|at)\s)?(?:the\s)?(?:last|previous|preceding|prior|year|(?:19|20)\d\d)\b[\w\s/-]{0,20}(?:,|\sand)\s"
)
# "5.1% (Q2 4.8%|, Q1 |4.4%)"
_OLDER_NEXT = re.compile(rf"[,;]\s(?:(?:in|at)\s)?(?:[QMqm]\d{{1,2}}|{MONTHS}|(?:19|20)\d\d(?:[/-]\d\d)?)(?:\s(?:19|20)\d\d)?:?\s")
_NOUN_IN_BRACKETS = re.compile(r"(?:\s[a-z][\w’-]*){0,3}\)")
_AND_CHANGED = re.compile(r"\s(?:and|but)\s(?:(?:up|down)\s)?(?:by\s)?$")
_OF_ANOTHER = re.compile(r",\s(?:with\s)?(?:the\s)?(?!which\b|it\b|this\b|that\b)(?:[a-z][\w’'-]*\s){1,4}having\s")
_MORE_THAN = re.compile(
    r"\s(?:(?:higher|lower|more|fewer|less|above|below|up|down)\s(?:than|on|the)|(?:above|below|over|under|ahead\sof|behind|short\sof|off)\s(?:its\s|our\s)?(?:target|profile|plan|budget|forecast|trajectory))\b"
)
_ANOTHER_CLAUSE = searched(
    r";|\.\s|\band\b(?!\s(?:remain(?:s|ed)|was|were|is|are|still)\s)|,\s(?!which\b|this\b|that\b)[\w\s’'-]+\b(?:was|were|is|are|had|has)\b"
)
# "six detections for theft and handling, up |one on 2019"
_THEN_UP = re.compile(r"(?:\s(?!(?:was|were|had|has|have|is|are|but)\b)[\w’'-]+)+,\s(?:up|down)\s(?:by\s)?")
_AND_BY = searched(r"\band\s(?:by\s)?$")
_VERSUS = re.compile(r",?\s(?:v|vs|versus|against)\.?\s(?:(?:the|a)\s)?(?:(?:target|standard|plan)\s(?:of\s)?)?")
_MOVED_FROM = re.compile(r",? \(?from ")
_MONEY = ("gbp", "eur")
# "81% (England 79%|, statistical neighbours |77%)", "79% in England |and |77% for statistical neighbours"
_NEXT_COMPARATOR = re.compile(
    r"(?:[,;]|\s(?:in|for|across|nationally|regionally)(?:\s(?:the\s)?[\w’'-]+){0,3}?,?\sand)\s(?:and\s)?(?:(?!(?:was|were|had|has|is|are|which|but|while)\b)[\w’'&.-]+\s){0,6}(?:at\s|of\s)?"
)
# "(England 79%|; South East |80%)": where others stand, behind the first of them in its bracket
_AND_ELSEWHERE = re.compile(r"\s(?:in|for|across)\s(?:the\s)?[\w’'-]+(?:\s[\w’'-]+){0,2},?\sand\s")
_ELSEWHERE = re.compile(r"\s(?:in|for|across|among|nationally|regionally)\b")
_NAMED_NEXT = re.compile(r"[,;]\s(?:[A-Z][\w’'-]*\s(?:and\s)?){1,4}")


def group_quantities(text: str, start: int, end: int, quantities: Sequence[Quantity], held: int | None = None) -> list[Group]:
    """The quantities of the sentence text[start:end] by statement, each with its role, in the order of the text.

    Args:
        held: what the sentence passes of `SENTENCE_GATES`, for a caller who knows already.
    """
    held = SENTENCE_GATES.held(lowered(text, start, end)) if held is None else held
    groups: list[Group] = []
    waiting: list[tuple[Role, Quantity]] = []
    before = start
    first, stop = crossed_pairs(text, quantities) if len(quantities) > _PAIRED else (0, 0)
    for index, quantity in enumerate(quantities):
        if first <= index < stop:
            earlier = quantities[index - first + stop]
            groups.append(Group([("value", quantity), ("previous", replace(earlier, start=quantity.start, end=quantity.end))]))
        if first <= index < 2 * stop - first:
            before = quantity.end
            continue
        following = quantities[index + 1].start if index + 1 < len(quantities) else end
        gap = text[before : quantity.start]
        after = text[quantity.end : following if following < quantity.end + 90 else quantity.end + 90]
        last = groups[-1] if groups else None
        role = role_of(gap, after, quantity, held=held, follows=bool(groups or waiting), unit=last.first.unit if last else "count")
        if (
            role == "previous"
            and not groups
            and (_RATED.match(after) or "respectively" in text[quantity.end : min(end, quantity.end + 30)])
        ):
            role = "value"  # "This compared with 25 green, 8 amber and 9 red", "better than last quarter (54% and 6% respectively)"
        if role == "previous" and not groups and [known for known, _ in waiting] == ["previous"] and _BRACKET_COMPARES.search(gap):
            groups.append(
                Group([("value", waiting[0][1]), (role, quantity)])
            )  # "down on last year's total with 357 (compared to 446 then)"
            waiting, before = [], quantity.end
            continue
        if (
            role == "previous"
            and last
            and last.first.unit.startswith("rate_")
            and quantity.plain
            and quantity.value > _FAR * last.first.value
        ):
            if len(groups) > 1 and groups[-2].members == [("value", groups[-2].first)] and groups[-2].first.unit == "count":
                groups[-2].members.append((role, replace(quantity, start=groups[-2].last.end, end=groups[-2].last.end)))
            before = quantity.end
            continue  # "402 children, a rate of 51.2 per 10,000, down from 436"
        if waiting and waiting[-1][0] == "previous" and _TO.search(gap) and _alike(waiting[-1][1], quantity):
            role = "value"  # "from 90% to 86%"
        elif (
            role == "value"
            and last
            and last.of("change")
            and not last.of("value")
            and (_ON_TO.search(gap) or (last.of("target") and last.first.unit == quantity.unit and _AT_LAST.fullmatch(gap)))
        ):
            last.members.append((role, quantity))  # "rose by 4% to 92%"
            before = quantity.end
            continue
        if (
            role == "value"
            and last
            and last.members[-1][0] == "comparator"
            and last.first.unit == quantity.unit
            and (
                (_NAMED_NEXT.fullmatch(gap) and text.find("(", last.first.end, last.last.start) > 0)
                or (_AND_ELSEWHERE.fullmatch(gap) and _ELSEWHERE.match(after))
            )
        ):
            role = "comparator"
        if role == "value" and last and _repeats_bracket(text, start, gap, quantity, groups):
            named = _STANDARD_NAMED.search(lowered(text, start, last.first.start))
            last.members.append(
                ("target" if named else "previous", quantity)
            )  # the "(6)" of "five are green (four last month) and nine amber (6)"
            before = quantity.end
            continue
        if (
            role == "value"
            and last
            and last.members[-1][0] == "previous"
            and last.last.unit == quantity.unit
            and ((_OLDER.fullmatch(gap) and IN_PERIOD.match(after)) or _OLDER_NEXT.fullmatch(gap))
        ):
            last.members.append(("comparator", quantity))  # "386, compared to 342 last year and 351 in 2015/16"
            before = quantity.end
            continue
        if (
            last
            and last.members[-1][0] == "change"
            and (
                (role == "value" and quantity.plain and gap == " (" and _NOUN_IN_BRACKETS.match(after))
                or (
                    role == "change"
                    and len(gap) < 60
                    and _AND_CHANGED.search(gap)
                    and (quantity.unit == "percentage_points" or _MORE_THAN.match(after))
                )
            )
        ):
            last.members.append(("change", quantity))  # "up 6.1% (283 calls) on last year and 3% higher than the average"
            before = quantity.end
            continue
        if (
            role in ("target", "previous")
            and len(waiting) == 1
            and not last
            and waiting[0][0] == "target"
            and waiting[0][1].unit == quantity.unit
            and _VERSUS.fullmatch(gap)
        ):
            groups.append(Group([("value", waiting[0][1]), ("target", quantity)]))  # "the diagnosis standard 81% v 77%"
            waiting = []
            before = quantity.end
            continue
        if waiting and role == "value" and gap.endswith("of which ") and waiting[-1][0] == "target":
            waiting = []  # "a budget of £9,000, of which |£4,000| was uncommitted"
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
    newest_last(text, start, groups)
    if len(groups) < 2:
        return groups
    return pair_years(text, start, with_brackets(text, groups))


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
        or not (quantity.value.is_integer() or groups[-1].first.value.is_integer())  # "Falls per 1,000 bed days 5.9 (6.4)"
        or bool(_MOVED.search(lowered(text, start, groups[-1].first.start)))
        or bool(_IN_BRACKETS_SAID.search(text, start, quantity.start))
        or (gap == " (" and _STOOD.search(lowered(text, start, groups[-1].first.start)) is not None)
    )


def _begins_change(last: Group, role: Role, gap: str, after: str) -> bool:
    """Whether "from 6 to 4" tells of another measure than the value before it: "91% went home and the average delay fell from 6 to 4 days"."""
    return (
        role == "previous"
        and (last.of("value") is not None or " and " in gap)
        and bool(_FROM.search(gap) and _TO_NEXT.match(after))
        and len(gap.split()) > 3
    )


def _alike(one: Quantity, other: Quantity) -> bool:
    if one.unit in _MONEY or other.unit in _MONEY:
        return one.unit == other.unit
    return one.unit == other.unit or one.plain or other.plain or {one.unit, other.unit} == {"percent", "percentage_points"}


def _attaches(group: Group, role: Role, gap: str, quantity: Quantity) -> bool:
    """Whether a target, an earlier value or a change belongs to the group before it."""
    if role == "comparator" and group.members[-1][0] == "comparator" and group.of("value") and _NEXT_COMPARATOR.fullmatch(gap):
        return True
    if len(gap) > (_FAR_OFF if ";" in gap or role == "change" else 2 * _FAR_OFF) or group.of(role) is not None:
        return False
    if role == "previous" and _OF_ANOTHER.search(gap):
        return False  # "84% of posts were filled, agency use having fallen from 39%"
    if role == "change":
        if group.of("value") is not None and _LISTED_THEN.fullmatch(gap):
            return True
        return group.of("value") is not None and len(gap) < 60 and (not _ANOTHER_CLAUSE.search(gap) or _THEN_UP.fullmatch(gap) is not None)
    if role == "comparator" and group.of("value") is None and _AND_BY.search(gap):
        return False  # "up by 5% nationally and 3% regionally"
    if role == "previous" and group.of("value") is None and (group.of("change") is None or _WHEREAS.search(gap)):
        return False
    if (
        role == "previous"
        and _MOVED_FROM.fullmatch(gap)
        and [(known, last.unit) for known, last in group.members] == [("change", "percent")]
    ):
        return True  # "arrears fell by 7% from |£612,000| to £571,000"
    return _alike(group.last, quantity) or role == "comparator"
