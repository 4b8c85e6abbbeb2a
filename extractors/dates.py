"""Points in time as minutes write them: "Thursday 15 January 2026", "15th April, 2016", "15/01/26", "w/c 20 May 2019", "May 2024", "spring 2025",
"Q2 2024/25", "2019/20", "30 September".

A date without a year is resolved against the date of the meeting, in the direction that the words around it imply: "would be ready by March" is the
March to come, "had been inspected in March" the one that was. Where the meeting's date is not known such a mention has no `iso`: nothing is guessed.

Days and months are read in the British order (15/01/26 is the 15th of January). Municipal and financial years begin on 1 April.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from dateutil.relativedelta import relativedelta

Precision = Literal["day", "month", "quarter", "season", "year"]
Direction = Literal["past", "future", "near"]


@dataclass(frozen=True, slots=True)
class DateMention:
    """A point in time as text[start:end] names it.

    `iso` is the day, month or year ("2026-01-15", "2026-01", "2026"), the first one where two are joined ("18-20 June 2025"), whose last is then
    `iso_end`; None where the year is neither said nor implied. A season, a quarter and a split year ("2024/25") have the year they begin in.
    `year_given` tells whether the words themselves name the year.
    """

    start: int
    end: int
    iso: str | None
    precision: Precision
    year_given: bool
    month: int | None = None
    day: int | None = None
    iso_end: str | None = None
    last_day: int | None = None


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?:J(?:an(?:uary)?|AN(?:UARY)?|une?|UNE?|uly?|ULY?)|F(?:eb(?:ruary)?|EB(?:RUARY)?)|M(?:ar(?:ch)?|AR(?:CH)?|ay|AY)|A(?:pr(?:il)?|PR(?:IL)?|ug(?:ust)?|UG(?:UST)?)"
    r"|S(?:ept?(?:ember)?|EPT?(?:EMBER)?)|O(?:ct(?:ober)?|CT(?:OBER)?)|N(?:ov(?:ember)?|OV(?:EMBER)?)|D(?:ec(?:ember)?|EC(?:EMBER)?))"
)
YEAR = r"(?:(?:19|20)\d\d(?!\d)|[’']\d\d(?!\d))"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_ORDINAL = r" ?(?:st|nd|rd|th|ST|ND|RD|TH)?"
_WEEKDAY = r"(?i:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)"

_MONTH_NAME = re.compile(rf"(?<![\w]){MONTH}(?![\w])\.?")
# "Wednesday the 1st of ", "18-20 ", "w/c 20 ", "the 5th and 6th "
_DAY_BEFORE = re.compile(
    rf"(?:(?:(?i:w/?c|week (?:commencing|beginning|ending))\.?:? )?\b(?:{_WEEKDAY}[.,]? ?)?(?:(?:the|THE) )?)?"
    rf"(?<![\w£/.])(?P<day>{_DAY}){_ORDINAL}(?: ?(?:-|–|—|to|and|&|/|or) ?(?:the )?(?P<last>{_DAY}){_ORDINAL})? ?(?:of )?,?-? ?$"
)
_DAY_AFTER = re.compile(
    rf" (?:the )?(?P<day>{_DAY})(?:st|nd|rd|th)?(?![\w/%:]|[.,]\d)(?: ?(?:-|–|to) ?(?P<last>{_DAY})(?:st|nd|rd|th)?(?![\w%:/]))?"
)
_YEAR_AFTER = re.compile(
    rf"(?:,| of|-|/)? ?(?P<year>{YEAR})(?![\w%])(?! ?[-–/] ?\d\d\b)|(?: of|,)? (?P<relative>next year|last year|this year|last\b|next\b|of this year)"
)
_YEAR_OF_DAY = re.compile(r"[-/ ,]{1,2}(?P<year>\d\d)(?![\w%/:]|[.,]\d)")
_YEAR_OF_MONTH = re.compile(r"-(?P<year>\d\d)(?![\w%/:-]|[.,]\d)")
_SPLIT_YEAR_AFTER = re.compile(r" (?P<year>(?:19|20)\d\d) ?[-–/] ?(?:20)?\d\d\b")
_MONTH_WORD_BEFORE = re.compile(
    r"(?i:\b(?:in|by|of|from|until|till|since|during|to|for|next|last|this|late|early|mid|and|or|before|after|through|between|end|beginning|start|middle|the|around|about|on)) ?-?$|[-–/&] ?$"
)
_JOINED_MONTH = re.compile(rf" ?(?:[-–/&]|to|and|or) ?{MONTH}(?!\w)")
_NEXT_NAME = re.compile(r" (?!(?:Committee|Council|Cabinet|Board|Panel|Meeting|Forum|Ofsted|Budget|Members)\b)[A-Z][a-z]+")
_NUMERIC = re.compile(
    r"(?<![\w/.£-])(?P<day>\d{1,2})(?P<mark>[/.-])(?P<month>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d|\d\d)(?![\w/%]|[.-]\d)"
)
_ISO = re.compile(r"(?<![\w-])(?P<year>(?:19|20)\d\d)-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?![\w])")
SPLIT_YEAR = re.compile(r"(?<![\w£.,/-])(?P<first>(?:19|20)\d\d) ?[-–/] ?(?P<second>(?:20)?\d\d)(?![\w%]|[.,/-]\d)")
_LONE_YEAR = re.compile(
    r"\b(?i:in|by|from|since|during|until|till|before|after|early|late|mid|of|for|to|throughout|beginning|end|summer|spring|autumn|winter)(?: |-)(?P<year>(?:19|20)\d\d)(?![\w%/]|[.,-]\d|[-–]| ?[-–/] ?\d)"
)
_SEASON = re.compile(
    r"(?<![\w])(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)(?: [Tt]erm)?(?:(?:,| of)? (?P<year>(?:19|20)\d\d)(?:[/-](?:20)?\d\d)?(?!\w)|(?: of)? (?P<relative>next year|last year|this year))?(?! (?:maintenance|gritting|reading|fuel|planting|service|watch|clean))(?![\w])"
)
_SEASON_BEFORE = re.compile(r"(?i:\b(?:in|by|from|until|during|this|next|last|for|late|early|the|of|end of the)) $")
_QUARTER = re.compile(
    r"(?<![\w])(?:Q|[Qq]tr\.? |[Qq]uarter )(?P<number>[1-4])(?: ?(?:of|,|-|–|\(|:)? ?\(?(?P<year>(?:19|20)\d\d)(?: ?[-–/] ?(?P<second>(?:20)?\d\d))?)(?!\w)"
    r"|(?<![\w])(?P<word>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|1st|2nd|3rd|4th) quarter of (?:the (?:financial )?year )?(?P<word_year>(?:19|20)\d\d)(?: ?[-–/] ?(?P<word_second>(?:20)?\d\d))?(?!\w)"
)
_RELATIVE = re.compile(
    r"\b(?P<end>(?i:end of|close of) )?(?P<which>[Tt]he new year|(?:[Tt]he )?[Nn]ext (?:month|year)|[Tt]his (?:month|year)|(?:the )?year[- ]end|the (?:calendar )?year(?= ?[.,;)]| and |$))\b"
)
_JOINED = re.compile(r",? ?(?:to|until|till|and|or|-|–|—|&|/|,)(?: on)?(?: the)? ?$")
_FUTURE = re.compile(
    r"(?i:\b(?:will|would|shall|should|by|until|till|next|to be|due|expected|planned|scheduled|aim\w*|hop\w*|intend\w*|propose[ds]?|deadline|from|forthcoming|upcoming|before|be|target\w*|anticipated|coming|later)\b)"
)
_PAST = re.compile(
    r"(?i:\b(?:since|last|previous\w*|was|were|had|has|have|been|took place|held|dated|received|published|attended|ended|reported|minutes of|started|began)\b)"
)
_WORD_NUMBERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}


def month_number(name: str) -> int:
    """The number of a month's English name or its first three letters, 1 to 12."""
    return _MONTHS.index(name[:3].lower()) + 1


def full_year(digits: str) -> int:
    """ "2026", "26" and "’26" are 2026; two digits above 79 belong to the last century."""
    number = int(digits.lstrip("’'"))
    return number if number > 99 else number + (1900 if number > 79 else 2000)


def is_split_year(first: str, second: str) -> bool:
    """Whether "2024" and "25" (or "2025") are the two halves of one financial or academic year."""
    return (int(first) + 1) % 100 == int(second[-2:])


def find_dates(text: str, start: int = 0, end: int | None = None, anchor: dt.date | None = None) -> list[DateMention]:
    """Every point in time that text[start:end] names, in the order of the text, none inside another.

    Args:
        anchor: the date of the meeting, against which dates without a year are resolved; without it they have no `iso`.
    """
    end = len(text) if end is None else end
    found = [*_numeric_dates(text, start, end), *_named_months(text, start, end), *_quarters(text, start, end), *_years(text, start, end)]
    found += _relative_dates(text, start, end, anchor)
    found.sort(key=lambda mention: (mention.start, -mention.end))
    kept: list[DateMention] = []
    for mention in found:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    kept = _share_years(text, kept)
    if anchor is None:
        return kept
    return [mention if mention.iso else _resolve(text, mention, start, end, anchor) for mention in kept]


def iso_date(year: int, month: int | None = None, day: int | None = None) -> str | None:
    """The ISO form at the precision that is given; None for a day that does not exist (31 June)."""
    if month is None:
        return f"{year:04d}"
    if day is None:
        return f"{year:04d}-{month:02d}"
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return None


def nearest_year(month: int, day: int | None, anchor: dt.date, direction: Direction) -> int:
    """The year of a date that names none: the first on or after the meeting, the last before it, or the nearest to it."""
    ahead, back = anchor.year, anchor.year
    if (month, day or 31) < (anchor.month, anchor.day):
        ahead += 1
    if (month, day or 1) > (anchor.month, anchor.day):
        back -= 1
    if direction != "near":
        return ahead if direction == "future" else back
    middle = min(day or 15, 28)
    return min((ahead, back), key=lambda year: abs((dt.date(year, month, middle) - anchor).days))


def direction_of(text: str, start: int, end: int, low: int, high: int) -> Direction:
    """Whether the words around text[start:end] look ahead or back; the nearest word before it decides, then those after it."""
    before = text[max(low, start - 120) : start]
    before = before[before.rfind("\n") + 1 :]
    ahead = max((match.end() for match in _FUTURE.finditer(before)), default=-1)
    back = max((match.end() for match in _PAST.finditer(before)), default=-1)
    if ahead != back:
        return "future" if ahead > back else "past"
    after = text[end : min(high, end + 60)].partition("\n")[0]
    later, earlier = _FUTURE.search(after), _PAST.search(after)
    if later and (not earlier or later.start() < earlier.start()):
        return "future"
    return "past" if earlier else "near"


def _numeric_dates(text: str, start: int, end: int) -> Iterator[DateMention]:
    for pattern in (_NUMERIC, _ISO):
        for match in pattern.finditer(text, start, end):
            day, month = int(match["day"]), int(match["month"])
            # "7.1.12" is the number of a paragraph, "07.01.12" a date
            if pattern is _NUMERIC and match["mark"] == "." and len(match["year"]) == 2 and len(match["day"] + match["month"]) < 4:
                continue
            if 1 <= month <= 12 and (iso := iso_date(full_year(match["year"]), month, day)):
                yield DateMention(match.start(), match.end(), iso, "day", True, month, day)


def _named_months(text: str, start: int, end: int) -> Iterator[DateMention]:
    for name in _MONTH_NAME.finditer(text, start, end):
        month = month_number(name.group())
        stop = name.end() - (name.group().endswith(".") and len(name.group()) > 5)
        before = _DAY_BEFORE.search(text, max(start, name.start() - 45), name.start())
        after = None if before else _DAY_AFTER.match(text, name.end(), end)
        first = before or after
        if after:
            stop = after.end()
        year = _YEAR_AFTER.match(text, stop, end) or (_YEAR_OF_DAY if before else _YEAR_OF_MONTH).match(text, stop, end)
        split = None if first or year else _SPLIT_YEAR_AFTER.match(text, stop, end)
        relative = year.groupdict().get("relative") if year else None
        if not first and not year and not split and not _stands_alone(text, name, start, end):
            continue
        begin = before.start() if before else name.start()
        day = int(first["day"]) if first else None
        last_day = int(first["last"]) if first and first["last"] else None
        precision: Precision = "day" if first else "month"
        if year and not relative:
            number = full_year(year["year"])
            if iso := iso_date(number, month, day):
                last = iso_date(number, month, last_day) if last_day else None
                yield DateMention(begin, year.end(), iso, precision, True, month, day, last, last_day)
        elif split:  # "March 2024/25" lies in 2025, "May 2024/25" in 2024
            yield DateMention(begin, split.end(), iso_date(int(split["year"]) + (month < 4), month), "month", True, month)
        else:
            yield DateMention(begin, year.end() if year else stop, None, precision, False, month, day, None, last_day)


def _stands_alone(text: str, name: re.Match[str], start: int, end: int) -> bool:
    """Whether a month's name without day and year is a month: not "May I", not "April Hughes", not "mar"."""
    if len(name.group()) < 5 and name.group()[:3] not in ("May", "Jun", "Jul") and not name.group().startswith("Sept"):
        return False
    if _NEXT_NAME.match(text, name.end(), end):
        return False
    if name.group() in ("May", "MAY", "March", "MARCH", "Jun", "Jul", "August"):
        joined = _JOINED_MONTH.match(text, name.end(), end)  # "May/June 2024"
        return bool(joined or _MONTH_WORD_BEFORE.search(text, max(start, name.start() - 12), name.start()))
    return True


def _quarters(text: str, start: int, end: int) -> Iterator[DateMention]:
    for match in _QUARTER.finditer(text, start, end):
        number = int(match["number"]) if match["number"] else _WORD_NUMBERS[match["word"].lower()]
        year, second = int(match["year"] or match["word_year"]), match["second"] or match["word_second"]
        split = second is not None and is_split_year(str(year), second)
        month = (4, 7, 10, 1)[number - 1] if split else (1, 4, 7, 10)[number - 1]
        yield DateMention(match.start(), match.end(), iso_date(year + (split and number == 4)), "quarter", True, month)


def _years(text: str, start: int, end: int) -> Iterator[DateMention]:
    for match in _SEASON.finditer(text, start, end):
        month = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}[match["season"].lower()]
        if match["year"]:
            yield DateMention(match.start(), match.end(), match["year"], "season", True, month)
        elif match["relative"] or _SEASON_BEFORE.search(text, max(start, match.start() - 12), match.start()):
            yield DateMention(match.start(), match.end(), None, "season", False, month)
    for match in SPLIT_YEAR.finditer(text, start, end):
        if is_split_year(match["first"], match["second"]):
            yield DateMention(match.start(), match.end(), match["first"], "year", True)
    for match in _LONE_YEAR.finditer(text, start, end):
        yield DateMention(match.start("year"), match.end("year"), match["year"], "year", True)


def _relative_dates(text: str, start: int, end: int, anchor: dt.date | None) -> Iterator[DateMention]:
    for match in _RELATIVE.finditer(text, start, end):
        words = match["which"].lower()
        iso: str | None = None
        precision: Precision = "month" if "month" in words or match["end"] else "year"
        if not match["end"] and words.startswith("the ") and "n" not in words[4:6]:
            continue  # "for the year", which is a period and no point in it
        if anchor and "month" in words:
            iso = (anchor + relativedelta(months=int("next" in words))).isoformat()[:7]
        elif anchor and ("next year" in words or "new year" in words):
            iso = str(anchor.year + 1) + ("-12" if match["end"] else "")
        elif anchor and match["end"]:
            iso = f"{anchor.year}-12"
        elif anchor:
            iso = str(anchor.year)
        yield DateMention(match.start(), match.end(), iso, precision, False)


def _share_years(text: str, mentions: list[DateMention]) -> list[DateMention]:
    """Gives the first of two joined dates the year of the second: "26 February to 16 July 2026", "May/June 2024"."""
    shared = list(mentions)
    for index in range(len(shared) - 2, -1, -1):
        this, following = shared[index], shared[index + 1]
        if this.year_given or this.month is None or not following.year_given or following.month is None or following.iso is None:
            continue
        if _JOINED.fullmatch(text, this.end, following.start):
            year = int(following.iso[:4]) - (this.month > following.month)
            shared[index] = replace(this, iso=iso_date(year, this.month, this.day), year_given=True)
    return shared


def _resolve(text: str, mention: DateMention, start: int, end: int, anchor: dt.date) -> DateMention:
    if mention.month is None:
        return mention
    words = text[mention.start : mention.end].lower()
    before = text[max(start, mention.start - 12) : mention.start].lower()
    if words.endswith(("next year", "this year", "last year")):
        year = anchor.year + {"next": 1, "this": 0, "last": -1}[words[-9:-5]]
    elif words.endswith(" last") or before.endswith("last "):
        year = nearest_year(mention.month, mention.day, anchor - relativedelta(days=1), "past")
    elif words.endswith(" next") or before.endswith("next "):
        year = nearest_year(mention.month, mention.day, anchor + relativedelta(days=1), "future")
    else:
        year = nearest_year(mention.month, mention.day, anchor, direction_of(text, mention.start, mention.end, start, end))
    if mention.precision == "season":
        return replace(mention, iso=str(year))
    iso = iso_date(year, mention.month, mention.day)
    return replace(mention, iso=iso, iso_end=iso_date(year, mention.month, mention.last_day) if mention.last_day else None)
