"""By when something is to be done: the words as written, and the day that follows from them.

"by the end of the month", "within 10 working days" and "by Friday" give a day once the meeting's date is known. "before half-term", "when the results
become available" and "after the meeting" bound the time, but no day follows from them: they stay words. "in due course", "in the future" and "outside
the meeting" bound nothing and are no due phrase at all.

`due` is what the annotation guide scores: the ISO date where the words name or imply one, else the words. A season, a quarter or a year stay words; so does
"next meeting", which a clerk reads as that, while `date` holds its day where the minutes give it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from dateutil.easter import easter
from dateutil.relativedelta import MO, relativedelta

from extractors.calendar_words import MONTH, YEAR_ENDS, iso_date, month_number
from extractors.dates import DateMention, find_dates
from extractors.directions import nearest_year
from extractors.gates import Gates, needed_words
from extractors.letters import lowered
from extractors.periods import days_of


@dataclass(frozen=True, slots=True)
class DueDate:
    """A due phrase at text[start:end]: `due` as it is scored, `date` the latest day that is in time (None where no day follows)."""

    start: int
    end: int
    phrase: str
    due: str
    date: dt.date | None


# Spaces in these pieces are escaped, for they stand in a verbose pattern.
_NUMBER = r"(?:\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|a\ couple\ of|the\ next\ (?:two|three|four|six|few|couple\ of|\d{1,2})|the\ next)"
_STOP = r"(?!(?:and|but|which|that|who|to|so|as|for|outlining|detailing|setting|showing|explaining|with|including|on|regarding|about|if|by|subject|pending|through|via|he|she|they|it|we)\b)"
_EVENT = rf"[\w’'(][\w’'()/&-]*(?:\ {_STOP}[\w’'(][\w’'()/&-]*){{0,7}}"
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12,
    "fourteen": 14, "couple": 2, "few": 3,
}  # fmt: skip
_BODY = r"(?i:meetings?|AGM|council|cabinet|committee|sub-committee|board|panel|session|forum|cycle)"
_REPEATED = r"(?:terms?|half[-\ ]term|meetings?|cycle|Board|Panel|Executive|Cabinet|Committee|agenda)"
_OFTEN = r"(?i:(?:bi-?|(?:two|three|four|six)[-\ ])?monthly|quarterly|termly|weekly|fortnightly|half[-\ ]yearly)"
_MEETING = rf"(?:[\w’'&()-]+\ ){{0,8}}?{_BODY}(?:\ {_BODY})*(?!\w)(?!\ (?:papers?|agenda)\b)"
# The phrases by their names, in the order in which they are tried: the first that matches at the earliest place is the one.
_PHRASES = {
    name: re.compile(pattern, re.VERBOSE)
    for name, pattern in {
        "meeting": rf"\b(?P<meeting>[Nn]ext\ (?!(?:year|month|week|few|two|three|steps?|stage|in|to|agenda)\b){_MEETING})",
        "paper": r"\b(?i:for|in|with|into|to|within|of)\ (?i:the\ |its\ |their\ |our\ |his\ |her\ |my\ )?(?P<paper>(?:(?i:next|following|forthcoming)\ (?:(?!meetings?\b|and\b|of\b)[\w-]+\ ){0,2}?|(?:[QM]\d{1,2}|Quarter\ [1-4])\ (?:[\w-]+\ )?)(?i:reports?|returns?|dashboard|scorecard|update|bulletin|newsletter|magazine|edition|issue|pack))\b",
        "dayth": r"\b(?:by|deadline)\ (?:the\ )?(?P<dayth>[1-3]?\d)(?:st|nd|rd|th)\b(?!\ (?:of|[A-Z]))",
        "slash": r"\b(?i:by|before|for|due|deadline)\ (?P<slash>[0-3]?\d/[01]?\d)(?![\d/])",
        "quarter": r"\b(?P<quarter>(?i:by|for|into|in|before)\ (?:Quarter\ [1-4]|Q[1-4]))\b(?!\ (?:report|return|\d))",
        "weekday": r"\b(?:(?i:by|before|on|until)\ (?:(?:close\ of\ (?:play|business)|noon|midday|5\ ?pm)(?:\ on)?\ )?)?(?P<weekday>(?i:(?:this|next|coming|the\ following)\ )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))\b(?!\ (?:the\ )?\d|\ (?:evenings|mornings|afternoons|nights|[a-z]+s)\b)",
        "unit": rf"\b(?P<unit>(?i:(?:within|in|inside)\ (?P<about>(?:about|around|approximately)\ )?(?:the\ (?:following|coming)\ )?(?P<count>{_NUMBER})(?:\ \(\d+\))?\ (?P<of>working\ days?|days?|weeks?|fortnight|months?|years?)(?:[’']s?\ time|[’']|\ time)?(?:\ of\ (?:the\ )?(?P<from>{_EVENT}))?))(?!\w)",
        "end": r"\b(?P<end>(?i:(?:by|before|at|until|till)\ (?:the\ )?(?:end|close)\ of\ (?:the\ |this\ |next\ )?(?:current\ )?(?P<kind>day|week|month|quarter|(?:(?:financial|municipal|council|calendar|academic|school)\ )?year|(?:school\ |autumn\ |spring\ |summer\ )?term|Q[1-4])))\b(?!\ (?:in|of)?\ ?(?:19|20)\d\d)",
        "near": r"\b(?P<near>(?i:by\ tomorrow|tomorrow|(?:within\ |by\ )?(?:the\ )?next\ week|next\ month|(?:in|within|over)\ the\ coming\ (?:week|month)|(?<!for\ )(?<!of\ )(?<!from\ )this\ (?:week|month|year)|by\ year[- ]end))\b",
        "delay": rf"\b(?P<delay>(?i:(?:after\ )?{_NUMBER}\ (?:days?|weeks?|months?|years?)\ (?:after|before|from|following|prior\ to))\ {_EVENT})",
        "event": rf"\b(?P<event>(?i:(?:shortly\ |immediately\ )?prior\ to|(?:well\ |shortly\ |immediately\ )?before|(?:well\ )?ahead\ of|(?:well\ )?in\ advance\ of|in\ (?:good\ )?time\ for|after|(?<!the\ )following|once(?!\ (?:more|again|a|per|every|each|the\ Chair)\b)|as\ soon\ as|when)\ (?!the\ last\b|which\b|that\b|it\b\ was){_EVENT})",
        "term": r"\b(?P<term>(?i:by|before)\ (?:(?i:half[-\ ]term|easter|christmas|(?:the\ )?new\ year)|(?i:the\ )(?i:start\ of\ )?(?i:the\ )?(?i:summer|autumn|spring|christmas|easter)\ (?i:term|holidays?|break|recess)))\b",
        "ready": r"\b(?P<ready>(?i:when|once|as\ soon\ as)\ (?i:it|they|this|these|the\ [a-z]+)\ (?i:is|are|was|were|becomes?|became|has\ been|have\ been|had\ been)\ (?:[a-z]+ly\ )?(?:available|ready|completed?|received|published|known|finished|done|out|in|agreed|signed|delivered|installed))\b",
        "next_time": r"\b(?P<next_time>(?i:before\ next\ time|next\ time))\b(?!\ (?:that|when|it|he|she|they|we|there|around|be))",
        "over": r"\b(?P<over>(?i:over\ (?:the\ )?(?:(?:summer|winter|spring|autumn|christmas|easter|school|half[-\ ]term)(?:\ (?:holidays?|break|recess|vacation))?|holidays|week-?end|coming\ (?:days|weeks|months))))\b(?!\ (?!and\b|to\b|so\b|but\b|by\b|with\b)[a-z])",
        "every": rf"(?<!for\ )(?<!in\ )\b(?P<every>(?:(?i:every)\ (?i:(?:other|single|ordinary|two|three|four|six|second|third|\d\d?)\ )?(?:days?|weeks?|fortnight|months?|quarters?|years?|{_REPEATED})|(?i:each)\ (?:{_REPEATED}))(?:\ until\ (?:the\ )?[\w-]+(?:\ \d{{4}})?)?)(?!\w)",
        "regular": rf"\b(?:report(?:s|ed|ing)?|review(?:s|ed|ing)?|updated?|monitored)\b[^.;,]{{0,60}}?\ (?P<regular>{_OFTEN})(?!\ (?:[a-z]+s?\ )?(?:reports?|updates?|figures|meetings?|return)\b)(?!\w)|\b(?:a|an|regular)\ (?P<regular_paper>{_OFTEN})\ (?:(?:progress|written|verbal|performance|highlight|monitoring|short)\ )?(?:reports?|updates?|briefings?|summary|notes?|papers?)\b",
        "on_event": r"\b(?P<on_event>(?i:on|upon)\ (?:(?i:its|their|the)\ )?(?i:publication|completion|receipt|adoption|signature|his\ return|her\ return|their\ return))\b(?!\ of\b)",
        "chance": r"\b(?P<chance>(?i:at\ the\ (?:earliest|next|first)\ (?:available\ )?opportunity))",
        "season": r"\b(?:for\ the\ (?=(?:spring|summer|autumn|winter)(?:[.,;]|$|\ and\b|\ to\b)))?(?P<season>(?i:(?:(?<=for\ the\ )|in\ (?:the\ )?)(?:early\ |late\ |mid[- ]?)?(?:spring|summer|autumn|winter|new\ year))\b(?:\ term)?)",
        "at_once": r"\b(?P<at_once>(?i:as\ soon\ as\ (?:is\ )?(?:possible|practicable|practical)|ASAP|immediately|straight\ ?away|(?<!was\ )(?<!is\ )(?<!are\ )(?<!were\ )now(?=\ and\ not\b|[.,;]|$))(?=\W|$))",
    }.items()
}
# What a task must hold for one of them to be looked for
_NEEDED = {name: needed_words(pattern) for name, pattern in _PHRASES.items()} | {
    "quarter": ("quarter", "q1", "q2", "q3", "q4"),
    "slash": ("/",),
}
_GATES = Gates()
_GATED = tuple((name, pattern, _GATES.add(_NEEDED[name])) for name, pattern in _PHRASES.items())
_DATE_BEFORE = re.compile(
    r"(?i:\b(?:(?:by|before|on|in|(?:no|not) later than|until|till|for|at|prior to|during|to|due|deadline|ahead of|in time for|of)(?: the| our| its| her| his| their)? "
    r"(?:(?:very )?(?P<end>end|close|middle|beginning|start)(?: of)? (?:the )?|latest )?|(?P<bare>end) (?:of )?)(?:early |mid[- ]|late )?)$"
)
# "not wait until the year end", "progress on the 30 September targets"
_NOT_BEFORE = re.compile(r"(?<!had )(?<!has )(?<!have )\bnot (?:to )?(?:\w+ ){0,2}$", re.IGNORECASE)
_WEEK_OF = ("w/c", "W/C", "week commencing", "week beginning", "week of")
_EARLIER = re.compile(r"\b(?:before|prior to|ahead of|in advance of|in (?:good )?time for)(?: the| our)? $", re.IGNORECASE)
_EVENT_AFTER = re.compile(r" (?:deadline|cut-off|closing date|elections?|recess|break|half[- ]term|holidays?|peak|floods?|frosts?|rush)\b")
# "inviting him to the next meeting", "The next meeting should …", "a date when the hall is free"
_OF_AN_INVITATION = re.compile(r"\b(?:inviting|suggest(?:ed|s|ing)?)\b[^.;]{0,60} $|\b(?:suggested|felt)(?: that)? $", re.IGNORECASE)
_IS_SUBJECT = re.compile(r" (?:should|would|will|could|is|was|has|had)\b")
_TIME_NOUN = re.compile(
    r"\b(?:dates?|times?|point|day|occasion|know|clarify|ascertain|confirm|find out|establish|check|see|say|enquire|ask \w+|asking)(?: \w+)? $",
    re.IGNORECASE,
)
_OF_A_NAME = re.compile(r" (?!meetings?\b)[a-z]+s\b(?<!as)(?<!is)(?<!was)|[- ](?:19|20)\d\d [a-z]+s\b")
# "the budget |of the 2025-26 year", "the signs that had been ordered |in June"
_OF_THAT_YEAR = re.compile(
    r"(?:[’']s)? (?:\w+ )?(?:budgets?|accounts|programmes?|precepts?|audits?|reports?|plans?|figures|data|returns?|tax|grants?|awards?)\b"
)
_WAS_THEN = re.compile(r"\b(?:had|has|have|was|were) (?:been )?[a-z]+(?:ed|en|wn|ne|ut|nt|ught|id)(?: (?:for|to|out|up|off|back))? $")
_NO_BOUND = re.compile(r"(?i)\b(?:in (?:the )?(?:future|due course)|outside (?:of )?(?:the )?meeting|ongoing|n/?a|tbc|on-going|none)\b")
_MEETING_ON_DATE = re.compile(
    r"(?i:\b(?:meetings?|cabinet|council|committee|board|panel)(?:,| \(|,? (?:to be held |scheduled |due |held )?(?:on|in|of|for))?(?: the)? ?)$"
)
# "June 26" in the tracker of a meeting in 2025: a month and its year, for days go before their months
_MONTH_AND_YEAR = re.compile(rf"(?P<month>(?:[Ee]nd (?:of )?)?{MONTH})\.? [’']?(?P<year>\d\d)")
# A tracker's "Dec", "End March" lie about the meeting, on either side of it
_BARE_MONTH = re.compile(rf"(?:(?P<end>[Ee]nd)(?: of)? |[Ee]arly |[Ll]ate |[Mm]id[- ])?(?P<month>{MONTH})\.?")
_MEETING_AFTER = re.compile(
    r" (?:(?i:(?:[\w’']+ ){0,5}?meeting)|(?:[A-Z][\w’']+ ){0,3}(?:Committee|Board|Panel|Cabinet|Council|Forum|AGM|[Bb]riefing|[Ss]eminar|[Ww]orkshop|[Rr]eport|[Aa]genda))\b"
)
_FAR = dt.timedelta(days=210)
_REACH = 40  # characters between "every" and the end of its date
_YEAR = re.compile(r"(?:19|20)\d\d|[/.-]\d\d$")


def resolve_due(phrase: str, meeting_date: dt.date | None, next_meeting: dt.date | None = None) -> DueDate | None:
    """Reads a due phrase that stands by itself ("End of March", in the column of a table); None where it bounds no time ("Ongoing")."""
    stripped = words = phrase.strip(" .,;:")
    if not stripped or _NO_BOUND.fullmatch(stripped):
        return None
    if meeting_date and (month := _BARE_MONTH.fullmatch(stripped)):
        return _month_near(stripped, month, meeting_date)
    if meeting_date and (short := _MONTH_AND_YEAR.fullmatch(stripped)) and -2 < int(short["year"]) - meeting_date.year % 100 < 4:
        stripped = f"{short['month']} {meeting_date.year // 100}{short['year']}"
    by = f"by {stripped[0].lower()}{stripped[1:]}"
    found = find_due(stripped, 0, len(stripped), meeting_date, next_meeting) or find_due(by, 0, len(by), meeting_date, next_meeting)
    if found and found.date and meeting_date and found.date - meeting_date > _FAR and not _YEAR.search(stripped):
        before = meeting_date - relativedelta(years=1)  # "20 Nov" in the tracker of a December meeting
        found = find_due(by, 0, len(by), before, None) or found
    if found is None or found.date is None:  # a tracker holds dates that are past: "31 October 2025"
        found = find_due(f"by {stripped}", 0, len(stripped) + 3, None) or found
    if found is None or found.date is None:
        return DueDate(0, len(words), words, words, None)
    return DueDate(0, len(words), words, found.due if found.due != found.phrase else words, found.date)


def _month_near(phrase: str, found: re.Match[str], meeting_date: dt.date) -> DueDate:
    """A month by itself as the one nearest to the meeting: "Dec" in the tracker of a January meeting is the month before."""
    number = month_number(found["month"])
    ahead = (number - meeting_date.month + 5) % 12 - 5
    last = meeting_date + relativedelta(day=1, months=ahead + 1, days=-1)
    return DueDate(0, len(phrase), phrase, last.isoformat() if found["end"] else last.isoformat()[:7], last)


def find_due(text: str, start: int, end: int, meeting_date: dt.date | None, next_meeting: dt.date | None = None) -> DueDate | None:
    """The first phrase in text[start:end] that says by when; a named date before any other."""
    dated = [
        due for mention in find_dates(text, start, end, meeting_date, "future") if (due := _due_on(text, mention, start, end, meeting_date))
    ]
    if dated and dated[0].date:
        return _until(text, start, end, dated[0]) or dated[0]
    for name, match in _phrases(text, start, end):
        if due := _due_in_words(name, match, meeting_date, next_meeting):
            return due
    return dated[0] if dated else None


def _until(text: str, start: int, end: int, dated: DueDate) -> DueDate | None:
    """What is due again and again up to a date: "every quarter until May 2027" stays words."""
    if not text.startswith("until ", dated.start):
        return None
    every = _PHRASES["every"].search(text, max(start, dated.start - _REACH), end)
    if every is None or not every.start() < dated.start < every.end():
        return None
    return DueDate(every.start(), every.end(), every.group(), every.group(), None)


def _phrases(text: str, start: int, end: int) -> Iterator[tuple[str, re.Match[str]]]:
    """The phrases of text[start:end] with their names, as one pattern of them all would find them; none begins within another."""
    held = _GATES.held(lowered(text, start, end))
    ahead = {name: match for name, pattern, gate in _GATED if held & gate and (match := pattern.search(text, start, end))}
    while ahead:
        first = min(ahead, key=lambda name: ahead[name].start())  # of several that begin there, the first of the list
        match = ahead[first]
        yield first, match
        for name, other in list(ahead.items()):
            if other.start() < match.end():
                if later := _PHRASES[name].search(text, match.end(), end):
                    ahead[name] = later
                else:
                    del ahead[name]


def _due_on(text: str, mention: DateMention, start: int, end: int, meeting_date: dt.date | None) -> DueDate | None:
    before = _DATE_BEFORE.search(text, max(start, mention.start - 40), mention.start)
    of_meeting = _MEETING_ON_DATE.search(text, max(start, mention.start - 40), mention.start) or _MEETING_AFTER.match(
        text, mention.end, end
    )
    if (
        not before
        and not of_meeting
        and mention.start > start + 2
        and not text.startswith(_WEEK_OF, mention.start)
        and text[mention.start - 2 : mention.start] not in (": ", "- ", "– ", "| ")
        and not (text[mention.start - 2 : mention.start] == ", " and mention.precision in ("day", "month") and mention.end >= end - 1)
        and not (text[mention.start - 1] == "(" and text.startswith(")", mention.end))  # "in the next report (9 March)"
    ):
        return None
    begin = before.start() if before else mention.start
    if (
        mention.precision == "month"
        and _EARLIER.search(text, max(start, mention.start - 30), mention.start)
        and (_MEETING_AFTER.match(text, mention.end, end) or _EVENT_AFTER.match(text, mention.end, end))
    ):
        return None  # "before the April meeting" is not in April
    if _NOT_BEFORE.search(text, max(start, begin - 24), begin) or _OF_A_NAME.match(text, mention.end, end):
        return None
    if _WAS_THEN.search(text, max(start, begin - 40), begin):
        return None
    if mention.precision == "year" and (text.startswith(("of ", "for "), begin) or _OF_THAT_YEAR.match(text, mention.end, end)):
        return None
    if mention.precision == "season" and text.startswith("of ", begin):
        return None  # "a copy of the winter plan"
    phrase = text[begin : mention.end]
    last = days_of(mention)[1]
    if last and meeting_date and last < meeting_date:
        return None  # "the audit of March 2024" lies behind the meeting
    if mention.precision == "season" and (of_term := _MEETING_AFTER.match(text, mention.end, end)):  # "the spring term meeting"
        return DueDate(mention.start, of_term.end(), text[mention.start : of_term.end()], text[mention.start : of_term.end()], None)
    if mention.iso is None and mention.precision == "month" and (of_month := _MEETING_AFTER.match(text, mention.end, end)):
        # nothing tells the year: "to |the January meeting"
        return DueDate(mention.start, of_month.end(), text[mention.start : of_month.end()], text[mention.start : of_month.end()], None)
    if mention.iso is None or last is None or mention.precision in ("season", "quarter", "year"):
        return DueDate(begin, mention.end, phrase, phrase, None if "new year" in phrase.lower() else last)
    if mention.precision == "day":
        return DueDate(begin, mention.end, phrase, mention.iso, last)
    at_end = text[mention.start : mention.end].lower().startswith("end ") or "year" in phrase.lower()
    if before:
        at_end = at_end or bool(before["bare"]) or (before["end"] or "").lower() in ("end", "close")
    return DueDate(begin, mention.end, phrase, last.isoformat() if at_end else mention.iso[:7], last)


def _due_in_words(name: str, match: re.Match[str], meeting_date: dt.date | None, next_meeting: dt.date | None) -> DueDate | None:
    phrase, begin = match.group(), match.start()
    if name in ("paper", "quarter"):  # "in the Q4 return", "for Quarter 3"
        words = re.sub(r"(?i)^(?:by|for|into|in|before) (?=Q)", "", match[name])
        return DueDate(begin, match.end(), phrase, words, None)
    if name == "regular":
        name = match.lastgroup or name
        return DueDate(match.start(name), match.end(name), match[name], match[name], None)
    if name == "season":
        phrase = match["season"]
        begin = match.start("season")
    if name == "dayth":
        dayth = _next_day(int(match["dayth"]), meeting_date)
        return DueDate(begin, match.end(), phrase, dayth.isoformat(), dayth) if dayth else None
    if name == "slash":  # "by 12/5"
        day_number, month = map(int, match["slash"].split("/"))
        slash = (
            iso_date(nearest_year(month, day_number, meeting_date, "future"), month, day_number)
            if meeting_date and 0 < month < 13
            else None
        )
        return DueDate(begin, match.end(), phrase, slash, dt.date.fromisoformat(slash)) if slash else None
    if name == "meeting":
        phrase = match["meeting"]
        if _OF_AN_INVITATION.search(match.string, max(0, begin - 80), begin) or _IS_SUBJECT.match(match.string, match.end()):
            return None
        own = phrase.lower() in ("next meeting", "next scheduled meeting", "next ordinary meeting", "next council meeting")
        return DueDate(match.start("meeting"), match.end("meeting"), phrase, phrase, next_meeting if own else None)
    date: dt.date | None = None
    if name == "weekday" and not re.match(r"(?i)by|before|on|until|this|next|coming|the following", phrase):
        return None  # "the Sunday service"
    if meeting_date and name == "weekday":
        day = match["weekday"].split()[-1].lower()
        wanted = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday").index(day)
        date = meeting_date + dt.timedelta(days=(wanted - meeting_date.weekday() - 1) % 7 + 1)
        if "next " in match["weekday"].lower() and date - meeting_date < dt.timedelta(days=7 - meeting_date.weekday()):
            date += dt.timedelta(days=7)
    elif name == "unit" and meeting_date and (match["about"] or re.match(r"(?i)in .*(?:month|year)s?[’']?s? time", phrase)):
        about = _after(meeting_date, match["count"].lower(), match["of"].lower())
        return DueDate(begin, match.end(), phrase, about.isoformat()[:7], about)
    elif (
        meeting_date
        and name == "unit"
        and "few" not in phrase
        and (not match["from"] or re.fullmatch(r"(?i:this|the)? ?meeting", match["from"]))
    ):
        date = _after(meeting_date, match["count"].lower(), match["of"].lower())
    elif meeting_date and name == "end":
        date = _end_of(match["kind"].lower(), meeting_date, ahead=bool(re.search(r"(?i)\bnext\b", phrase)))
    elif meeting_date and name == "near":
        date = _near(phrase.lower(), meeting_date)
        if "tomorrow" not in phrase.lower() and "end" not in phrase.lower():  # "this week" names no day
            return DueDate(begin, match.end(), phrase, phrase, date)
    if name == "event" and re.match(r"(?i)when\b", phrase) and _TIME_NOUN.search(match.string, max(0, begin - 30), begin):
        return None
    if name == "event" and (not _is_event(phrase) or _NOT_BEFORE.search(match.string, max(0, begin - 24), begin)):
        return None
    return DueDate(begin, match.end(), phrase, date.isoformat() if date else phrase, date)


def _is_event(phrase: str) -> bool:
    """Whether "before …", "after …", "when …" bounds the time of a task: not "when asked", "after discussion", "before the Committee"."""
    return not re.match(
        r"(?i)(?:(?:after|before|following) \d+$|before (?:it|they|he|she|any|no longer|\w+ing)\b|after (?:it|them|this|that|him|her)$|when (?:they|he|she|it|you|we|people) (?!is\b|are\b|was\b|were\b|has\b|have\b|becomes?\b)|when (?:asked|questioned|considering|required|necessary|they were|he was|she was|the council was)|(?:after|following) (?:a |some |further |this |much |an? \w+ )?(?:discussion|debate|consideration|questions?|query|comments?|enquir)"
        r"|following (?:the )?(?:questions?|points?|comments?|matters?|items?|issues?|areas?|people|recommendations?|members|amendments?|up|on from)\b|before (?:the )?(?:full )?(?:committee|members|council|panel|board|cabinet|magistrates|court|them|him|her|us)$)",
        phrase,
    )


def _after(day: dt.date, count: str, unit: str) -> dt.date:
    words = count.split()
    number = (
        int(figures[0])
        if (figures := [word for word in words if word.isdigit()])
        else next((_NUMBERS[word] for word in reversed(words) if word in _NUMBERS), 1)
    )
    if unit.startswith("working"):
        return add_working_days(day, number)
    if unit.startswith("fortnight"):
        return day + dt.timedelta(days=14 * number)
    name = unit.rstrip("s")
    return day + relativedelta(
        days=number * (name == "day"), weeks=number * (name == "week"), months=number * (name == "month"), years=number * (name == "year")
    )


def _end_of(kind: str, day: dt.date, *, ahead: bool) -> dt.date | None:
    if kind == "day":
        return day
    if kind == "week":
        return day + dt.timedelta(days=(4 - day.weekday()) % 7 + 7 * ahead)
    if kind == "month":
        return day + relativedelta(months=1 + ahead, day=1, days=-1)
    if kind == "quarter":
        return dt.date(day.year, 3 * ((day.month - 1) // 3) + 1, 1) + relativedelta(months=3 + 3 * ahead, days=-1)
    if kind.endswith("year"):
        month, last = YEAR_ENDS[kind.split(maxsplit=1)[0] if " " in kind else "calendar"]
        return dt.date(nearest_year(month, last, day, "future") + ahead, month, last)
    if re.fullmatch("q[1-4]", kind):
        month = 3 * int(kind[1]) % 12 + 3
        return dt.date(nearest_year(month, 28, day, "future"), month, 1) + relativedelta(months=1, days=-1)
    return None  # the last day of a school term differs from council to council


def _next_day(number: int, meeting_date: dt.date | None) -> dt.date | None:
    """ "by the 14th" as the first such day after the meeting; None where no month soon has one."""
    if meeting_date is None or not 1 <= number <= 31:
        return None
    days = (meeting_date + relativedelta(months=ahead, day=number) for ahead in range(3))
    return next(day for day in days if day > meeting_date and day.day == number)


def _near(phrase: str, day: dt.date) -> dt.date | None:
    if "tomorrow" in phrase:
        return day + dt.timedelta(days=1)
    if phrase.endswith("week"):
        return _end_of("week", day, ahead="next" in phrase)
    return _end_of("month" if phrase.endswith("month") else "year", day, ahead="next" in phrase)


def add_working_days(day: dt.date, count: int) -> dt.date:
    """The day that is `count` working days after `day`, without week-ends and the bank holidays of England and Wales."""
    while count > 0:
        day += dt.timedelta(days=1)
        count -= day.weekday() < 5 and day not in bank_holidays(day.year)
    return day


@lru_cache(maxsize=64)
def bank_holidays(year: int) -> frozenset[dt.date]:
    """The regular bank holidays of England and Wales (Banking and Financial Dealings Act 1971); one at a week-end moves to the next free weekday."""
    days = {easter(year) - dt.timedelta(days=2), easter(year) + dt.timedelta(days=1)}
    days |= {dt.date(year, 5, 1) + relativedelta(weekday=MO(1)), dt.date(year, 5, 31) + relativedelta(weekday=MO(-1))}
    days.add(dt.date(year, 8, 31) + relativedelta(weekday=MO(-1)))
    for day in (dt.date(year, 1, 1), dt.date(year, 12, 25), dt.date(year, 12, 26)):
        moved = day
        while moved.weekday() > 4 or moved in days:
            moved += dt.timedelta(days=1)
        days.add(moved)
    return frozenset(days)
