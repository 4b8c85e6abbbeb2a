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
from typing import Literal, NamedTuple

from dateutil.relativedelta import relativedelta

from extractors.beginnings import searched
from extractors.calendar_words import MONTH, MONTHS, WEEKDAY, YEAR, YEAR_ENDS, full_year, is_split_year, iso_date, month_number
from extractors.date_places import MONTH_NAME, RELATIVES, SEASON_ENDS, DatePlaces, date_places_in
from extractors.directions import Direction, direction_of, nearest_year
from extractors.gates import holds
from extractors.marked_words import matches_at

Precision = Literal["day", "month", "quarter", "season", "year"]


class DateMention(NamedTuple):
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


_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ABBREVIATED = frozenset([*MONTHS, "sept"]) - {"may"}
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_ORDINAL = r" ?(?:(?:st|nd|rd|th|ST|ND|RD|TH)\.?)?"
# "Wednesday the 1st of ", "18-20 ", "w/c 20 ", "the 5th and 6th "
_DAY_BEFORE = searched(
    r"(?=[\dwmtfsWMTFS])"  # how each of the next begins: elsewhere none of them is tried
    rf"(?:(?:(?i:w/?[ce]|week (?:commencing|beginning|ending))\.?:? )?\b(?:{WEEKDAY}[.,]? ?)?(?:(?:the|THE) )?)?"
    rf"(?<![\w£/.])(?P<day>{_DAY}){_ORDINAL}(?: ?(?:-|–|—|to|and|&|/|or) ?(?:the )?(?P<last>{_DAY}){_ORDINAL})? ?(?:(?:day |DAY )?(?:of |OF ))?,?-? ?$",
)
_ENDS_DAY = frozenset("0123456789dhtfDHTF.,- ")  # what stands before the space before a month: "3 May", "3rd May", "3rd of May", "3, May"
_DAY_NEAR = re.compile(r"\d")  # between a day and its month stand at most "th.", a space, "day of" and ",- "
_DAY_AFTER = re.compile(
    rf" (?:the )?(?P<day>{_DAY})(?:(?:st|nd|rd|th)\.?)?(?![\w/%:]|[.,]\d)(?: ?(?:-|–|to) ?(?P<last>{_DAY})(?:st|nd|rd|th)?(?![\w%:/]))?"
)
_YEAR_AFTER = re.compile(
    rf"(?:,| of|-|/)? ?(?P<year>{YEAR})(?![\w%])(?! ?[-–/] ?\d\d\b(?!\s?[:.]\d))|(?: of|,)? (?P<relative>next year|last year|this year|last\b|next\b|of this year)"
)
# "12 Nov 22", "12-Nov-22"; not the next day of a list: "10 March, 16 June", "3 May, 16 and 20 June"
_YEAR_OF_DAY = re.compile(
    rf"[-/ ,]{{1,2}}(?P<year>\d\d)(?![\w%/:]|[.,]\d)(?!(?<=, \d\d) (?!at\b|in the\b|from\b)[a-z])(?!(?: ?(?:and|to|or|,|&|-|–) ?\d\d?(?:st|nd|rd|th)?){{0,6}} ?{MONTH})"
)
_YEAR_OF_MONTH = re.compile(r"-(?P<year>\d\d)(?![\w%/:-]|[.,]\d)")
_SPLIT_YEAR_AFTER = re.compile(r" (?P<year>(?:19|20)\d\d) ?[-–/] ?(?:20)?\d\d\b")
_MONTH_WORD_BEFORE = searched(
    r"(?i:\b(?:in|by|of|from|until|till|since|during|to|for|next|last|this|late|early|mid|and|or|before|after|through|between|end|beginning|start|middle|the|around|about|on|her|his|their|its|our)) ?-?$|[-–/&] ?$"
)
_JOINED_MONTH = re.compile(rf" ?(?:[-–/&]|to|and|or) ?{MONTH}(?!\w)")
_NEXT_NAME = re.compile(
    r" (?!(?:[A-Z][a-z]+ ){0,2}(?:Committee|Council|Cabinet|Board|Panel|Meeting|Forum|Ofsted|Budget|Members?)\b)[A-Z][a-z]+"
)
# One pattern a mark: each begins with a literal
_NUMERIC_MIDDLE = {
    mark: re.compile(rf"{re.escape(mark)}(?P<middle>\d\d?){re.escape(mark)}(?P<last>(?:19|20)\d\d|\d\d)(?![\w/%]|[.-]\d)") for mark in "/.-"
}
_NUMERIC_FIRST = searched(r"(?:(?<![\w/.£-])|(?<=[ (]\d-)|(?<=[ (]\d\d-))(?:\d{4}|\d\d?)$")  # "16-|17/09/2025"
_LONGEST_WEEKDAY = 12  # characters: "Wednesday, " or "meeting of ", and one before it
_WEEKDAY_BEFORE = searched(rf"\b{WEEKDAY}[.,]? $")  # "Thursday 16.11.17"
_DATE_BEFORE = searched(
    rf"\b(?:{WEEKDAY}[.,]?|[Oo]n|[Bb]y|[Dd]ated|[Dd]ate:|[Bb]efore|[Uu]ntil|[Ss]ince|[Hh]eld|[Mm]eeting of|[Mm]inutes of|w/[ce]) $"
)
_CLOCK_BEHIND = re.compile(r",?(?: at)? \d\d?(?:[.:]\d\d)? ?[ap]\.?m\b")  # "Next meeting: 3.2.26, 9.30am"
_YEAR = re.compile(r"\d{4}")
_SPLIT_YEAR_REST = re.compile(r" ?[-–/] ?(?P<second>(?:20)?\d\d)(?![\w%]|[.,/-]\d)")
_YEAR_BEFORE = searched(
    r"(?i:\b(?:in|by|from|since|during|until|till|before|after|early|late|mid|of|for|to|throughout|beginning|end|Easter|Christmas)[ -])$"
)
_LONE_YEAR_REST = re.compile(r"[\w%/]|[.,-]\d|[-–—]| [-–/] ?\d")
_SEASON = re.compile(
    r"(?P<season>spring|Spring|summer|Summer|autumn|Autumn|winter|Winter)(?: [Tt]erm)?(?!\w)(?:(?:,| of)? (?P<year>(?:19|20)\d\d)(?:[/-](?:20)?\d\d)?(?!\w)|(?: of)? (?P<relative>(?:next|last|this) year))?"
)
_SEASON_AFTER = re.compile(r" (?:maintenance|gritting|reading|fuel|planting|service|watch|clean)")
_SEASON_BEFORE = searched(r"(?i:\b(?:in|by|from|until|during|this|next|last|for|late|early|the|of|end of the)) $")
_QUARTER = re.compile(
    r"[Qq](?:(?<=Q)(?=[1-4])|tr\.? (?=[1-4])|uarter (?=[1-4o]))(?:(?P<number>[1-4])(?: ?[-,–(:]| of)? ?\(?|of (?:the (?:financial )?year )?)(?P<year>(?:19|20)\d\d)(?: ?[-–/] ?(?P<second>(?:20)?\d\d))?(?!\w)"
)
_QUARTER_WORD = searched(r"(?i:\b(?P<word>first|second|third|fourth|final|last|1st|2nd|3rd|4th)) $")
_RELATIVE = re.compile(
    r"(?:year[- ]end(?! (?:report|accounts?|returns?|outturn|position|figures?|balances?|statements?|review|audit|process|closedown|bank)\b)|month|year|Year)(?![\w’'])"
)
_RELATIVE_BEFORE = re.compile(
    r"(?i:(?P<end>\b(?:end|close) of )?(?P<which>\b(?:the )?(?:(?:new|next|this|coming|current) )?(?P<kind>(?:financial|municipal|council|calendar|academic|school) )?|\bby ))$"
)
_RELATIVE_WORDS = ("end of", "close of", "new", "next", "this", "coming")  # without one of these it names no point in time
_RELATIVE_LEAD = 34  # characters
_JOINED = re.compile(r",? ?(?:to|until|till|and|or|-|–|—|&|/|,)(?: on)?(?: the)? ?$")
# In small letters: each point in time that is named holds one, a year in digits or two marks of a date in figures
_TIME_WORDS = (*MONTHS, *SEASON_ENDS, "year", "month")
_ANY_YEAR = re.compile(r"(?:19|20)\d\d")
_WORD_NUMBERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}


def find_dates(
    text: str,
    start: int = 0,
    end: int | None = None,
    anchor: dt.date | None = None,
    direction: Direction | None = None,
    *,
    places: DatePlaces | None = None,
) -> list[DateMention]:
    """Every point in time that text[start:end] names, in the order of the text, none inside another.

    Args:
        anchor: the date of the meeting, against which dates without a year are resolved; without it they have no `iso`.
        direction: where dates without a year lie, seen from the meeting; None takes it from the words around each of them.
        places: where they can begin, for a caller who knows already; else the places are looked for.
    """
    end = len(text) if end is None else end
    months, quarters, seasons, years, relatives = places or date_places_in(text, start, end)
    found = [*_numeric_dates(text, start, end), *_named_months(text, months, start, end)]
    found += _quarters(text, quarters, start, end)
    found += _seasons(text, seasons, start, end)
    found += _years(text, years, start, end)
    found += [mention for place in relatives if (mention := _relative_date(text, place, start, end, anchor))]
    found.sort(key=lambda mention: (mention.start, -mention.end))
    kept: list[DateMention] = []
    for mention in found:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    kept = _share_years(text, kept)
    if anchor is None:
        return kept
    return [mention if mention.iso else _resolve(text, mention, (start, end), anchor, direction) for mention in kept]


def may_name_dates(said: str) -> bool:
    """Whether a text in small letters holds anything that `find_dates` begins from: most short texts do not."""
    return holds(said, _TIME_WORDS) or _ANY_YEAR.search(said) is not None or holds_marks_of_dates(said)


def holds_marks_of_dates(said: str) -> bool:
    """Whether a text holds two of the marks that part the numbers of a date in figures: "15/01/26"."""
    return said.count("/") > 1 or said.count(".") > 1 or said.count("-") > 1


def date_mentions(text: str, mentions: list[DateMention], bounds: tuple[int, int], anchor: dt.date | None) -> list[DateMention]:
    """What `find_dates` finds at `bounds` for a meeting of `anchor`, where it has found these mentions there without one."""
    if anchor is None:
        return mentions
    if mentions[-1].end > bounds[1]:
        return find_dates(text, *bounds, anchor)
    return [mention if mention.iso else _resolve(text, mention, bounds, anchor, None) for mention in mentions]


def _numeric_dates(text: str, start: int, end: int) -> Iterator[DateMention]:
    marked = [pattern for mark, pattern in _NUMERIC_MIDDLE.items() if text.find(mark, start, end) >= 0]
    for match in (match for pattern in marked for match in pattern.finditer(text, start, end)):
        first = _NUMERIC_FIRST.search(text, max(start, match.start() - 5), match.start())
        if not first:
            continue
        mark, lead, middle, last = match.group()[0], first.group(), match["middle"], match["last"]
        # "7.1.12" is the number of a paragraph, "07.01.12" and "by 7.1.12" are dates
        if (
            mark == "."
            and len(last) == 2
            and len(lead + middle) < len("0701")
            and not _DATE_BEFORE.search(text, max(start, first.start() - _LONGEST_WEEKDAY), first.start())
            and not _CLOCK_BEHIND.match(text, match.end(), end)
        ):
            continue
        if len(lead) == 4:
            year, day = (int(lead), int(last)) if mark == "-" and len(middle + last) == 4 else (0, 0)
        else:
            year, day = full_year(last), int(lead)
        if 1 <= int(middle) <= 12 and year and (iso := iso_date(year, int(middle), day)):
            begin = first.start()
            if text[begin - 1 : begin] == " " and (named := _WEEKDAY_BEFORE.search(text, max(start, begin - 12), begin)):
                begin = named.start()
            yield DateMention(begin, match.end(), iso, "day", True, int(middle), day)


def _named_months(text: str, places: list[int], start: int, end: int) -> Iterator[DateMention]:
    for name in matches_at(MONTH_NAME, text, places, end):
        at, words = name.start(), name.group()
        if at > start and text[at - 1].isalnum():
            continue
        stop = name.end() - (words[-1] == "." and words[:-1].lower() not in _ABBREVIATED)  # "15 Sept. 2025", "in June."
        before = None
        if (text[at - 1 : at] != " " or text[at - 2 : at - 1] in _ENDS_DAY) and _DAY_NEAR.search(text, max(start, at - 16), at):
            before = _DAY_BEFORE.search(text, max(start, at - 45), at)
        after = None if before else _DAY_AFTER.match(text, name.end(), end)
        first = before or after
        if after:
            stop = after.end()
        year = _YEAR_AFTER.match(text, stop, end) or (_YEAR_OF_DAY if before else _YEAR_OF_MONTH).match(text, stop, end)
        split = None if first or year else _SPLIT_YEAR_AFTER.match(text, stop, end)
        relative = year is not None and year.lastgroup == "relative"
        if not first and not year and not split and not _stands_alone(text, name, stop, end):
            continue
        weekday = _WEEKDAY_BEFORE.search(text, max(start, at - _LONGEST_WEEKDAY), at) if after else None  # "Tuesday, May 7"
        begin = before.start() if before else weekday.start() if weekday else at
        month = month_number(words)
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


def _stands_alone(text: str, name: re.Match[str], stop: int, end: int) -> bool:
    """Whether a month's name that ends at `stop`, without day and year, is a month: not "May I", not "April Hughes", not "mar"; but "in July. He …"."""
    words = name.group()
    if (
        _JOINED_MONTH.match(text, name.end(), end) or text[name.start() - 1 : stop + 1] == f"({words})"
    ):  # "May/June 2024", "Elm House (March)"
        return True
    if len(words) < 5 and words[:3] not in ("May", "Jun", "Jul") and not words.startswith("Sept"):
        return False
    if _NEXT_NAME.match(text, stop, end):
        return False
    if words in ("May", "MAY", "March", "MARCH", "Jun", "Jul", "August"):
        return bool(_MONTH_WORD_BEFORE.search(text, max(0, name.start() - 12), name.start()))
    return True


def _quarters(text: str, places: list[int], start: int, end: int) -> Iterator[DateMention]:
    for place in places:
        if not (match := _QUARTER.match(text, place, end)):
            continue
        begin, number = match.start(), int(match["number"] or 0)
        if not number:
            word = _QUARTER_WORD.search(text, max(start, begin - 8), begin)
            if not word:
                continue
            begin, number = word.start(), _WORD_NUMBERS[word["word"].lower()]
        split = bool(match["second"]) and is_split_year(match["year"], match["second"])
        month = (4, 7, 10, 1)[number - 1] if split else (1, 4, 7, 10)[number - 1]
        yield DateMention(begin, match.end(), iso_date(int(match["year"]) + (split and number == 4)), "quarter", True, month)


def _seasons(text: str, places: list[int], start: int, end: int) -> Iterator[DateMention]:
    for place in places:
        if not (match := _SEASON.match(text, place, end)):
            continue
        if (match.start() > start and text[match.start() - 1].isalnum()) or _SEASON_AFTER.match(text, match.end()):
            continue
        month = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}[match["season"].lower()]
        if match["year"]:
            yield DateMention(match.start(), match.end(), match["year"], "season", True, month)
        elif match["relative"] or _SEASON_BEFORE.search(text, max(start, match.start() - 12), match.start()):
            yield DateMention(match.start(), match.end(), None, "season", False, month)


def _years(text: str, places: list[int], start: int, end: int) -> Iterator[DateMention]:
    for match in matches_at(_YEAR, text, places, end):
        before = text[match.start() - 1] if match.start() > start else " "
        if before.isalnum() or before in "£.,/":
            continue
        rest = _SPLIT_YEAR_REST.match(text, match.end(), end)
        if rest and before != "-" and is_split_year(match.group(), rest["second"]):
            yield DateMention(match.start(), rest.end(), match.group(), "year", True)
        elif not _LONE_YEAR_REST.match(text, match.end(), end) and _YEAR_BEFORE.search(text, max(start, match.start() - 12), match.start()):
            yield DateMention(match.start(), match.end(), match.group(), "year", True)


def _relative_date(text: str, place: int, start: int, end: int, anchor: dt.date | None) -> DateMention | None:
    """What the "year" or "month" at `place` names: "by the year end", "this month", "the next financial year"; only the meeting dates it."""
    if not (match := _RELATIVE.match(text, place, end)):
        return None
    if "end" not in match.group() and not holds(text[max(start, place - _RELATIVE_LEAD) : place].lower(), _RELATIVE_WORDS):
        return None  # "for the year", "a month", which are no points in time
    before = _RELATIVE_BEFORE.search(text, max(start, place - _RELATIVE_LEAD), place)
    if not before:
        return None
    words, kind, at_end = (
        before["which"].lower(),
        (before["kind"] or "calendar ")[:-1].lower(),
        bool(before["end"]) or "end" in match.group(),
    )
    if not at_end and not holds(words, ("new", "next", "this", "coming")):
        return None
    ahead = holds(words, ("new", "next", "coming"))
    iso: str | None = None
    if anchor and match.group() == "month":
        iso = (anchor + relativedelta(months=int(ahead))).isoformat()[:7]
    elif anchor:
        month, day = YEAR_ENDS[kind]
        last = nearest_year(month, day, anchor, "future") + ahead
        iso = f"{last}-{month:02d}" if at_end else str(last - (kind != "calendar"))
    precision: Precision = "month" if at_end or match.group() == "month" else "year"
    return DateMention(match.start() if words == "by " else before.start(), match.end(), iso, precision, False)


def _share_years(text: str, mentions: list[DateMention]) -> list[DateMention]:
    """Gives the first of two joined dates the year of the second: "26 February to 16 July 2026", "May/June 2024"."""
    shared = list(mentions)
    for index in range(len(shared) - 2, -1, -1):
        this, following = shared[index], shared[index + 1]
        if this.year_given or this.month is None or not following.year_given or following.month is None or following.iso is None:
            continue
        if _JOINED.fullmatch(text, this.end, following.start):
            year = int(following.iso[:4]) - (this.month > following.month)
            shared[index] = this._replace(iso=iso_date(year, this.month, this.day), year_given=True)
    return shared


def _resolve(text: str, mention: DateMention, bounds: tuple[int, int], anchor: dt.date, direction: Direction | None) -> DateMention:
    start, end = bounds
    if mention.month is None:
        place = max(text.rfind(word, mention.start, mention.end) for word in RELATIVES)
        return _relative_date(text, place, start, end, anchor) or mention
    words = text[mention.start : mention.end].lower()
    before = text[max(start, mention.start - 12) : mention.start].lower()
    if words.endswith(("next year", "this year", "last year")):
        year = anchor.year + {"next": 1, "this": 0, "last": -1}[words[-9:-5]]
    elif words.endswith(" last") or before.endswith("last "):
        year = nearest_year(mention.month, mention.day, anchor - relativedelta(days=1), "past")
    elif words.endswith(" next") or before.endswith("next "):
        year = nearest_year(mention.month, mention.day, anchor + relativedelta(days=1), "future")
    else:
        around = direction or direction_of(text, mention.start, mention.end, start, end)
        year = nearest_year(mention.month, mention.day, anchor, around)
        if direction is None and words[:3] in _WEEKDAYS:
            year = _year_of_weekday(mention, anchor, year, _WEEKDAYS.index(words[:3]))
    if mention.precision == "season":
        return mention._replace(iso=str(year))
    iso = iso_date(year, mention.month, mention.day)
    return mention._replace(iso=iso, iso_end=iso_date(year, mention.month, mention.last_day) if mention.last_day else None)


def _year_of_weekday(mention: DateMention, anchor: dt.date, year: int, weekday: int) -> int:
    """The year in which a day falls on its weekday, of the two that lie about the meeting: "the fair was on Saturday 6 June", told in May; `year` where none or both do."""
    fitting = []
    for direction in ("past", "future"):
        near = nearest_year(mention.month or 1, mention.day, anchor, direction)
        iso = iso_date(near, mention.month or 1, mention.day) if mention.day else None
        if iso and dt.date.fromisoformat(iso).weekday() == weekday:
            fitting.append(near)
    return fitting[0] if len(fitting) == 1 else year
