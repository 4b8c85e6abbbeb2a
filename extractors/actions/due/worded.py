"""What a due phrase without a date comes to: "by Friday" is a day, "before half-term" stays words, "when asked" bounds nothing."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from extractors.actions.due.due_date import DueDate, due_as_written
from extractors.actions.due.reckoning import day_after, end_of, near_day, next_day_and_month, next_day_numbered, next_weekday
from extractors.beginnings import searched

# "inviting him to |the next meeting|", "|The next meeting| should …"
_OF_AN_INVITATION = searched(r"\b(?:inviting|suggest(?:ed|s|ing)?)\b[^.;]{0,60} $|\b(?:suggested|felt)(?: that)? $", re.IGNORECASE)
_IS_SUBJECT = re.compile(r" (?:should|would|will|could|is|was|has|had)\b")
_OWN_MEETING = frozenset({"next meeting", "next scheduled meeting", "next ordinary meeting", "next council meeting"})
_OF_THE_BODY = searched(" of the (?:council|committee|board|panel|forum)$")  # "next meeting |of the Board|", on small letters
_PREPOSITION = searched("^(?:by|for|into|in|before) (?=Q)", re.IGNORECASE)
_BOUNDS_WEEKDAY = re.compile("(?:no|not) later than|on or before|by|before|on|until|this|next|coming|the following", re.IGNORECASE)
_ABOUT_THEN = re.compile("in .*(?:month|year)s?[’']?s? time", re.IGNORECASE)  # "in two months' time" is no day
_THE_MEETING = re.compile("(?i:this|the)? ?meeting")  # "within a week |of the meeting"
_NEXT = searched(r"\bnext\b", re.IGNORECASE)
_WHEN = re.compile(r"when\b", re.IGNORECASE)
# "a date |when the hall is free|"
_TIME_NOUN = searched(
    r"\b(?:dates?|times?|point|day|occasion|know|clarify|ascertain|confirm|find out|establish|check|see|say|enquire|ask \w+|asking)(?: \w+)? $"
    # "establish from the water board |when it would finish|", "ask the contractor |when the road would reopen|"
    r"|\b(?:(?:establish|find out|ascertain|clarify|enquire|check|confirm|learn|hear) (?:from|with|of)|ask) (?:(?!to\b|if\b|for\b)[\w’'-]+ ){1,6}$",
    re.IGNORECASE,
)
# "not wait |until the year end|"
NOT_BEFORE = searched(r"(?<!had )(?<!has )(?<!have )\bnot (?:to )?(?:\w+ ){0,2}$", re.IGNORECASE)
# "when asked", "after discussion", "before the Committee"
_NO_EVENT = re.compile(
    r"(?:(?:after|before|following) \d+$|before (?:(?:it|they)(?! (?:is|are|was|were|goes|go|went|comes?|came|closes?|closed|opens?|opened|begins?|began|leaves?|left)\b)|he|she|any(?! (?:\w+ )?(?:works?|building|planting|digging|money|decisions?|order|payment|contract) (?:is|was|are|were|begins?|began|starts?|started|goes|went)\b)|no longer|(?!(?:any|every|some|no)thing\b)\w+ing)\b|after (?:it|them|this|that|him|her)$|when (?:they|he|she|it|you|we|people) (?!(?:all )?next\b|is\b|are\b|was\b|were\b|has\b|have\b|becomes?\b|comes?\b|came\b|arrives?\b|arrived\b|opens?\b|opened\b|returns?\b|returned\b|goes\b|went\b|lands?\b|landed\b|finish(?:es|ed)?\b|ends?\b|ended\b)|when (?:asked|questioned|considering|required|necessary|they were|he was|she was|the council was)|(?:after|following) (?:a |some |further |this |much |an? \w+ )?(?:discussion|debate|consideration|questions?|query|comments?|enquir)"
    r"|following (?:the )?(?:questions?|points?|comments?|matters?|items?|issues?|areas?|people|recommendations?|members|amendments?|up|on from)\b|before (?:the )?(?:full )?(?:committee|members|council|panel|board|cabinet|magistrates|court|them|him|her|us)$)",
    re.IGNORECASE,
)


# "date of |next meeting", "the children who had applied |before the closing date", "a break clause |after three years"
_DATE_OF = searched(r"\b(?:date|time|day|venue|place)s? (?:of|for) (?:the |our |its )?$", re.IGNORECASE)
_OF_OTHERS = searched(
    r"\b(?:(?:who|which|those|that)(?: had| have| has| were| was)?|(?:had|has|have)(?: been)?) (?:[a-z]+(?:ed|own|iven|aken)|came|went|left|began|bought|made|sent|built|seen|put)(?: (?!(?:be|to|is|are|should|would|will|and)\b)[\w’'-]+){0,5} $|\b(?:clauses?|option|lease) $"
)


def due_in_words(name: str, found: re.Match[str], meeting_date: dt.date | None, next_meeting: dt.date | None) -> DueDate | None:
    """By when a phrase of `phrases_in` says; None where it bounds nothing."""
    if _bounds_nothing(name, found):
        return None
    if name == "meeting":
        own = _OF_THE_BODY.sub("", found["meeting"].lower()) in _OWN_MEETING
        return due_as_written(found, "meeting", next_meeting if own else None)
    if name in ("paper", "quarter"):  # "in the Q4 return", "for Quarter 3"
        return DueDate(found.start(), found.end(), found.group(), _PREPOSITION.sub("", found[name], count=1), None)
    if name in ("regular", "season", "months"):  # "report back |quarterly|", "for the |summer|"
        return due_as_written(found, found.lastgroup or name)
    reckon = _RECKONED.get(name)
    if reckon and meeting_date:
        return reckon(found, meeting_date)
    return None if name in ("dayth", "slash") else due_as_written(found)


def _bounds_nothing(name: str, found: re.Match[str]) -> bool:
    """Whether a phrase says when something is, and not by when: "the Sunday service", "when asked", "The next meeting should …"."""
    text, begin = found.string, found.start()
    if name == "weekday":
        return not _BOUNDS_WEEKDAY.match(found.group())
    if name == "meeting":
        return bool(
            _OF_AN_INVITATION.search(text, max(0, begin - 80), begin)
            or _IS_SUBJECT.match(text, found.end())
            or _DATE_OF.search(text, max(0, begin - 16), begin)
        )
    if name != "event":
        return False
    if _WHEN.match(found.group()) and _TIME_NOUN.search(text, max(0, begin - 60), begin):
        return True
    return bool(
        _NO_EVENT.match(found.group())
        or NOT_BEFORE.search(text, max(0, begin - 24), begin)
        or _OF_OTHERS.search(text, max(0, begin - 60), begin)
    )


def _on(found: re.Match[str], day: dt.date | None) -> DueDate:
    """A phrase that comes to a day; without one it stays words."""
    return DueDate(found.start(), found.end(), found.group(), day.isoformat(), day) if day else due_as_written(found)


def _by_dayth(found: re.Match[str], meeting_date: dt.date) -> DueDate | None:
    day = next_day_numbered(int(found["dayth"]), meeting_date)
    return _on(found, day) if day else None


def _by_slash(found: re.Match[str], meeting_date: dt.date) -> DueDate | None:  # "by 12/5"
    day_number, month = map(int, found["slash"].split("/"))
    day = next_day_and_month(day_number, month, meeting_date)
    return _on(found, day) if day else None


def _by_weekday(found: re.Match[str], meeting_date: dt.date) -> DueDate:
    weekday = found["weekday"].lower().rsplit(maxsplit=1)[-1]
    return _on(
        found, next_weekday(f"next {weekday}" if found["later"] else found["weekday"].lower(), meeting_date)
    )  # "Friday of next week"


def _in_units(found: re.Match[str], meeting_date: dt.date) -> DueDate:
    """ "within two weeks" is a day, "in about two months" a month, "within a week of the election" words."""
    about = found["about"] or _ABOUT_THEN.match(found.group())
    if not about and found["of"].lower().startswith(("month", "year")) and found.group().lower().startswith("in "):
        return due_as_written(found)  # "in six months" names no day
    if not about and ("few" in found.group() or (found["from"] and not _THE_MEETING.fullmatch(found["from"]))):
        return due_as_written(found)
    day = day_after(meeting_date, found["count"].lower(), found["of"].lower())
    return DueDate(found.start(), found.end(), found.group(), day.isoformat()[:7], day) if about else _on(found, day)


def _by_end(found: re.Match[str], meeting_date: dt.date) -> DueDate:
    """The end of a month, of a year or of next week is a day; that of the week or of the day stays words, which a clerk reads as that."""
    kind, ahead = found["kind"].lower(), _NEXT.search(found.group()) is not None
    day = end_of(kind, meeting_date, ahead=ahead)
    return due_as_written(found, date=day) if kind in ("day", "week") and not ahead else _on(found, day)


def _near(found: re.Match[str], meeting_date: dt.date) -> DueDate:
    """ "tomorrow" is a day; "this week" names none."""
    phrase = found.group().lower()
    day = near_day(phrase, meeting_date)
    return _on(found, day) if "tomorrow" in phrase or "end" in phrase else due_as_written(found, date=day)


# The phrases that come to a day where the meeting's is known
_RECKONED: dict[str, Callable[[re.Match[str], dt.date], DueDate | None]] = {
    "dayth": _by_dayth,
    "slash": _by_slash,
    "weekday": _by_weekday,
    "unit": _in_units,
    "end": _by_end,
    "near": _near,
}
