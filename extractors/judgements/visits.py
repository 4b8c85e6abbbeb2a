"""The days on which inspectors came, as the sentence of a grade or those before it tell them.

"The home was inspected in |May|. Leadership was judged Good."    the day of the visit that goes on being told of
"… an improvement on Good in |March 2023|"                        the day of an earlier grade, not of this one
"the |2021| inspection, when it had been judged …"                a year beside the word for the visit
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from itertools import zip_longest

from extractors.beginnings import searched
from extractors.calendar_words import MONTH
from extractors.dates import DateMention, find_dates
from extractors.judgements.earlier import Earlier, earlier_grades
from extractors.judgements.grades import grades_in
from extractors.judgements.scope import SEASON, already
from extractors.outline import Sentence

_YEAR_DIGITS = 4
JOINS = frozenset({"to", "and", "-", "–", "until"})  # between the first day of a visit and its last
_LONGEST = 3000  # characters of an earlier sentence that are looked at
# "more than at the 2021 inspection, when it had been judged"
INSPECTED_IN = searched(
    r"\b(?:the|our|its) (?P<year>(?:19|20)\d\d) (?:\w+ ){0,2}?(?:inspection|review|visit|report|assessment)\b,? (?:when|which|that|at which|in which|where) $"
)
# "the 2021 PEEL inspection graded it as |adequate"
YEAR_OF_VISIT = searched(
    r"\b(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]heir) (?P<year>(?:19|20)\d\d) (?:[\w/-]+ ){0,2}?(?:inspection|assessment)\b[^.;]*$"
)
YEAR_AFTER = re.compile(
    r"[’”'\"]?(?: \((?P<year>(?:19|20)\d\d)\)|(?: overall)? (?:in|since|at) (?:the|its|their) (?P<of>(?:19|20)\d\d) (?:[\w-]+ )?(?:report|inspection|visit|round)\b"
    r"|(?: (?:for|at|in|on) (?!the\b)[a-z][\w ]{2,40}?)? in (?P<over>(?:19|20)\d\d)[/–—-](?:20)?\d\d\b"
    r"|(?:(?! (?:from|since|against|than|before|after)\b)[^.;,()]){1,60}? (?:in|at) (?:the|its|their|our) (?P<at>(?:19|20)\d\d) (?:[\w-]+ ){0,2}?(?:report|inspection|visit|round|assessment)\b)"
)
# What is still to come in a sentence that gives a grade: "expected to be rated good by May"
AHEAD = searched(
    rf"\b(?:(?:by|before|until)(?= (?:(?:the|early|mid|late|end|start|close|middle|of|next|this|that|its|their|our) ){{0,4}}(?:\d|{MONTH}|spring|summer|autumn|winter|easter|christmas|then|year|time|inspection|visit))|next|will|would|could|should|hop\w+|expect(?!ed standard)\w*|anticipat\w+|aim\w*|due|plan(?:s|ned)?|likely|meant|(?:is|are|was|were) to be|ahead|target)\b",
    re.IGNORECASE,
)
# "Services for care leavers were judged adequate in the same inspection", "The sub-judgement on leaders remained Good"
SAME_VISIT = searched(
    r"\b(?:same|that|this) (?:[\w-]+ )?(?:inspection|visit|report|review)\b|\bsub-judgements?\b|(?:^|(?<=[.?!] ))(?:Only|But only) "
)


# "was inspected |last year|", "the ETI found |last month|", "inspectors came |earlier this year|"
_LAST = searched(r"\b(?P<which>last|this) (?P<unit>year|month)\b|\b(?P<since>since|before) Christmas\b|\bin the (?P<year>previous year)\b")


# "having been good when it was last looked at in |2019|"
_WHEN_LAST = searched(r"\bwhen (?:it|they|we) (?:was|were|had been) last [\w ]{3,30}$")


def days_told(text: str, low: int, high: int, held: dt.date | None) -> list[DateMention]:
    """The dates of text[low:high] with those that are told from the day of the meeting: "last year", "last month"."""
    found = [_gone_by(text, mention, held) for mention in find_dates(text, low, high, held) if mention.iso]
    if held and (last := _LAST.search(text, low, high)):
        whole = last["unit"] != "month"
        gone = last["which"] == "last" or last["since"] == "before" or last["year"] is not None
        day = held.replace(day=1) - dt.timedelta(days=1) if gone and not whole else held
        iso = str(held.year - (gone and whole)) if whole else f"{day:%Y-%m}"
        found.append(DateMention(last.start(), last.end(), iso, "year" if whole else "month", year_given=True))
        found.sort()
    return found


def _gone_by(text: str, mention: DateMention, held: dt.date | None) -> DateMention:
    """A season that has been: "last |autumn|", told in an autumn, is that of the year before."""
    if (
        mention.precision == "month"
        and not mention.year_given
        and held
        and mention.iso == f"{held:%Y-%m}"
        and text.endswith("last ", 0, mention.start)
    ):
        return mention._replace(iso=f"{held.year - 1}-{held:%m}", year_given=True)  # "last |May|", told in May
    if mention.precision != "season" or mention.year_given or not held or not text.endswith("last ", 0, mention.start):
        return mention
    over = mention.iso is not None and (int(mention.iso), (mention.month or 0) + SEASON) <= (held.year, held.month)
    return mention._replace(iso=mention.iso if over else str(held.year - 1), year_given=True)


# "its first inspection since |2014|", "following their previous inspection, published in |December 2022|"
_FIRST_SINCE = searched(
    r"\b(?:first|full|proper|routine|only) (?:[\w-]+ ){0,2}(?:inspection|visit|assessment|report) since (?:the )?$"
    r"|\b(?:previous|prior) (?:inspection|visit|assessment|report),? (?:(?:which|that) )?(?:(?:was|were|had been) )?(?:published|carried out|undertaken|conducted) (?:in|on) (?:the )?$"
)
_LONGEST_SINCE = 70  # characters


def dates_in(text: str, low: int, high: int, held: dt.date | None, olds: list[Earlier]) -> list[DateMention]:
    """The dates that may be those of an inspection: not that of an earlier grade, nor the year of some accounts ("2023/24")."""
    told = days_told(text, low, high, held)
    return [
        mention
        for mention, after in zip_longest(told, told[1:])
        if not (after and text[mention.end : after.start].strip() in JOINS and text[mention.start].isdigit())  # "|4 May| to 9 June"
        and not any(old.has_date(text, mention.start) for old in olds)
        and not _FIRST_SINCE.search(text, max(low, mention.start - _LONGEST_SINCE), mention.start)
        and not (olds and _WHEN_LAST.search(text, low, mention.start))
        and not (mention.precision == "year" and mention.end - mention.start > _YEAR_DIGITS and text[mention.start].isdigit())
    ]


def date_before(text: str, sentences: Iterable[Sentence], held: dt.date | None, *, same: bool) -> str | None:
    """The day of the inspection that an earlier sentence of the paragraph, the nearest first, tells of: "was inspected in May. Leadership was judged Good".

    `same` says that the sentence itself means the inspection that was told of.
    """
    for sentence in sentences:
        olds = earlier_grades(text, sentence.start, sentence.end)
        dates = [mention for mention in dates_in(text, sentence.start, sentence.end, held, olds) if mention.precision in ("day", "month")]
        if dates and not same and grades_in(text, sentence.start, min(sentence.end, sentence.start + _LONGEST), told=True):
            return None  # "The home was rated Good in May. The clinic was rated Inadequate": each has a day of its own
        if dates:
            iso = dates[0].iso if AHEAD.search(text, sentence.start, sentence.end) else already(dates[0], held)
            return iso if len(dates) == 1 and (held is None or (iso or "") <= held.isoformat()) else None
    return None
