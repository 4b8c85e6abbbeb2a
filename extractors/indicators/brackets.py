"""What the brackets behind the numbers of a sentence make of them: shares with their counts, explained changes, asides.

24 of 60 parents (40%)                                 one share, with its counts
12 (48%) of the 25 schools; of 50 visits, 31 (62%) were made and 19 (38%) were not
up by 6% (410 cases to 435)                            one change, with its values
412 children (71 per 10,000), up from 398              the aside parts a number from what it is compared with
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.indicators.groups import Group
from extractors.quantities.quantity import Quantity

_THEN_BRACKET = re.compile(r" [^.;:(]{2,58}\(")
_ROUNDED = 1.0  # percent: how far a share may lie from what its counts give
_OF_THE = re.compile(r"\b[Oo]f\s(?:(?:the|these|those|our|its)\s)?$")
_LONGEST_TO_BRACKET = 80  # characters from a count to the share in brackets behind it
_LONGEST_OF = 9  # characters: "of these "
_IN_BRACKETS = re.compile(r"(?:\s[\w’'-]+){0,4}\s\($")
_SHARE_IN_BRACKETS = re.compile(r"(?:\s(?!(?:and|but)\s)[\w’'-]+){0,14}\s\($")  # "13 of 18 plans were seen in time (|72%|)"
_WITH = re.compile(r",?\swith\s(?:a\stotal\sof\s)?$")
_BEFORE_ASIDE = 60  # characters from a number to a bracket behind it
_OF_WHOLE = re.compile(r"\) of (?:(?:the|these|those|our|its|all) )?")


def with_brackets(text: str, groups: list[Group]) -> list[Group]:
    """The quantities of a sentence by statement, with what the brackets behind its numbers make of them."""
    return _with_explained(text, _with_whole_behind(text, _past_asides(text, groups)))


def _with_whole_behind(text: str, groups: list[Group]) -> list[Group]:
    """The groups with the shares of which the whole is told behind them: "12 (48%) of the 25 schools, compared with 9 (36%)"."""
    kept: list[Group] = []
    at = 0
    while at < len(groups):
        if at + 2 >= len(groups) or not _is_part_of_next(text, *groups[at : at + 3]):
            kept.append(groups[at])
            at += 1
            continue
        part, share, whole = groups[at : at + 3]
        counted = replace(
            share.first, start=part.first.start, end=whole.first.end, numerator=part.first.value, denominator=whole.first.value
        )
        behind = whole.members[1:]
        at += 3
        if (
            [role for role, _ in behind] == ["previous"]
            and at < len(groups)
            and _in_own_bracket(text, Group([("value", behind[0][1])]), groups[at])
        ):
            behind = [("previous", replace(groups[at].first, start=behind[0][1].start))]
            at += 1
        kept.append(Group([("value", counted), *behind]))
    return kept


def _is_part_of_next(text: str, part: Group, share: Group, whole: Group) -> bool:
    """Whether a number, its share in brackets and the next number tell a part of a whole: "12 (48%) of the 25 schools"."""
    return (
        _in_own_bracket(text, part, share)
        and whole.first.plain
        and _is_rounded(part.first.value, whole.first.value, share.first.value)
        and _OF_WHOLE.fullmatch(text, share.first.end, whole.first.start) is not None
    )


def _in_own_bracket(text: str, part: Group, share: Group) -> bool:
    """Whether a share stands alone in the bracket right behind a bare number: "12 |(48%)|"."""
    return (
        part.members == [("value", part.first)]
        and share.members == [("value", share.first)]
        and part.first.plain
        and share.first.unit == "percent"
        and text[part.first.end : share.first.start] == " ("
        and text.startswith(")", share.first.end)
    )


def _is_rounded(part: float, whole: float, share: float) -> bool:
    """Whether a share, in percent, is that of a part in a whole."""
    return 0 < part < whole and abs(100 * part / whole - share) <= _ROUNDED


def _past_asides(text: str, groups: list[Group]) -> list[Group]:
    """The groups with what a number is compared with behind a bracket in another unit: "412 children |(71 per 10,000)|, up from 398"."""
    kept: list[Group] = []
    for group in groups:
        head = kept[-1] if kept else None
        if head and _stands_aside(text, head, group):
            aside, (role, compared) = group.members[0], group.members[1]
            head.members.append((role, replace(compared, start=head.last.end, end=head.last.end)))
            kept.append(Group([aside, *group.members[2:]]))
        elif (
            head
            and len(kept) > 1
            and head.members == [("value", head.first)]
            and group.members == [("value", group.first)]
            and head.first.unit == group.first.unit != "count"
            and kept[-2].of("previous")
            and text.endswith("(", 0, group.first.start)
            and text.startswith(")", group.first.end)
            and text.startswith(")", head.first.end)
        ):
            # "1,204 homes (8.1%), down from 1,510 |(10.2%)|"
            head.members.append(("previous", replace(group.first, start=head.first.end, end=head.first.end)))
        else:
            kept.append(group)
    return kept


def _stands_aside(text: str, head: Group, group: Group) -> bool:
    """Whether a group opens in a bracket behind the value of the one before it, and its next number is of the unit of that one."""
    if len(group.members) < 2 or group.members[0][0] != "value" or head.members != [("value", head.first)]:
        return False
    role, compared = group.members[1]
    aside = group.first
    opened = text.find("(", head.first.end, aside.start)
    closed = text.find(")", aside.end, compared.start)
    return (
        role in ("previous", "target", "change")
        and aside.denominator is None
        and aside.unit != head.first.unit == compared.unit
        and opened > 0
        and closed > 0
        and text.find(")", head.first.end, opened) < 0
        and opened - head.first.end < _BEFORE_ASIDE
    )


def _is_share_of(share: Group, counts: Group) -> bool:
    """Whether the first quantity of a group is the share that alone stands in another, counted out: "41.6% of plans (79 of 190)"."""
    one, parts = share.first, counts.first
    if len(share.members) > 1 or one.unit != "percent" or one.numerator is not None or parts.numerator is None or not parts.denominator:
        return False
    return abs(100 * parts.numerator / parts.denominator - one.value) <= _ROUNDED


def _whole_of(text: str, groups: Sequence[Group], share: Quantity, told: float | None) -> float | None:
    """The whole of which the last number is the share in brackets behind it: "24 of 60 parents (40%)", "of the 60 parents who came 24 (40%) had a car".

    Where another part was told before, it is the whole of that one: "… |and 36 (60%) had none|".
    """
    part = groups[-1].first
    if told and part.plain and len(groups[-1].members) == 1 and not part.denominator and _is_rounded(part.value, told, share.value):
        return told
    if part.denominator or len(groups) < 2 or len(groups[-1].members) > 1:
        return part.denominator if len(groups[-1].members) == 1 else None
    whole = groups[-2].first
    if not (part.plain and whole.plain and _is_rounded(part.value, whole.value, share.value)):
        return None
    return whole.value if _OF_THE.search(text, max(0, whole.start - _LONGEST_OF), whole.start) else None


def _with_explained(text: str, groups: list[Group]) -> list[Group]:
    """The groups with what brackets or "with" explain made one: "up by 6% (410 cases to 435)", "a fall of 17 cases (4%)"."""
    kept: list[Group] = []
    told: float | None = None  # the whole of which the sentence has told a part with its share
    for group in groups:
        last = kept[-1] if kept else None
        gap = text[last.last.end : group.first.start] if last and group.first.start - last.last.end < _LONGEST_TO_BRACKET else "."
        if last and _is_share_of(last, group) and _THEN_BRACKET.fullmatch(gap):  # "62% of the visits (31 of 50), up from 55%"
            whole, parts = last.first, group.first
            counted = replace(whole, numerator=parts.numerator, denominator=parts.denominator)
            kept[-1] = Group([(last.members[0][0], counted), *group.members[1:]])
        elif last and _explains_change(last, group, gap):
            last.members += group.members
        elif (
            last
            and _is_share_in_brackets(text, last, group, gap)
            and ((base := _whole_of(text, kept, group.first, told)) or len(group.members) == 1)
        ):
            share = replace(group.first, end=group.first.end + 1)
            if base:
                told = base
                part = last.first.numerator if last.first.denominator else last.first.value
                share = replace(share, start=last.first.start, numerator=part, denominator=base)
                kept[-1] = Group([("value", share), *group.members[1:]])
            else:
                last.members.append(("change", share))
        else:
            kept.append(group)
    return kept


def _explains_change(change: Group, values: Group, gap: str) -> bool:
    """Whether the two values of a group explain the change before it: "up by 6% |(410 cases to 435)|"."""
    return (
        values.of("previous") is not None
        and values.of("value") is not None
        and [role for role, _ in change.members] == ["change"]
        and (_IN_BRACKETS.fullmatch(gap) or _WITH.fullmatch(gap)) is not None
    )


def _is_share_in_brackets(text: str, counts: Group, share: Group, gap: str) -> bool:
    """Whether a group opens with the share in brackets of the number before it: "24 of 60 parents |(40%)|"."""
    if share.first.unit != "percent" or counts.first.unit == "percent" or not text.startswith(")", share.first.end):
        return False
    return (_SHARE_IN_BRACKETS if counts.first.denominator and len(counts.members) == 1 else _IN_BRACKETS).fullmatch(gap) is not None
