"""The head of the minutes: which committee of which council met, when, where, under whom, and whether the minutes are a draft.

Heads look alike all over the country: "PLANNING COMMITTEE - Tuesday 3 March 2026 6:30 pm" on a web page, "MINUTES of the meeting of the Parish
Council held in the Village Hall on Monday 3 March 2025 at 7.30pm" in print, "Meeting: 25/11/2019 - Scrutiny Committee (Item 29)" on a page about one issue.
What a head does not say stays None.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import Literal

from extractors.beginnings import searched
from extractors.dates import DateMention, find_dates
from extractors.gates import holds, needed_words
from extractors.items.meeting_body import BODY, NEXT, body_line, chair_in, clean_body, council_in
from extractors.letters import lowered, places_of
from extractors.names.forms import TITLE
from models import Block, Document, Meeting

HEAD_BLOCKS = 40
_LAST_BLOCKS = 59  # in which minutes announce the next meeting

_ISSUE_MEETING = re.compile(r"Meeting: \d{1,2}/\d{1,2}/\d{4} - (?P<committee>.+?)(?: \(Item [^)]*\))?$|\d{1,2}/\d{1,2}/\d{4} - \S")
_OPENS_MEETING = frozenset("M0123456789")
_SUBTITLE = re.compile(
    r"(?P<committee>[^|]{3,120}?) ?[-–—,] ?(?:on )?(?=(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+,? \d{4})"
)
_FACT = re.compile(
    r"(?P<name>council|committee|title of meeting|date|time|venue|location|place|status|chair(?:man|person|woman)?|decided at meeting|meeting date|date of (?:the )?(?:meeting|decision)|meeting) ?: (?P<value>\S.*)",
    re.IGNORECASE,
)
_MINUTES_OF = searched(
    r"\b(?:minutes|notes|record|proceedings)(?: of)? (?:the |an? )?(?:proceedings (?:at|of) )?(?:the |an? )?(?:(?:[\w-]+ ){0,4}meeting (?:of|for) )?(?:the )?(?P<committee>.+?)"
    r",?(?: meeting)?,? (?:which was |was |were )?(?:held|convened|conducted|on (?=\w+day)|of (?=\w+day|\d)|at (?=\d)|[-–—] (?=\w+day|\d))",
    re.IGNORECASE,
)
_MEETING_OF = searched(r"\bmeeting of (?:the )?(?P<committee>[A-Z].+?)(?:,? (?:which was |was )?held\b|,? on \w+day\b|$)", re.IGNORECASE)
_HELD = searched(
    r"\b(?i:held)(?: on [^,.;]*?\d{4},?| on \w+day,? \d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+,?)?(?: at \d[\d.:]* ?[ap]\.?m\.?,?)? (?:remotely |virtually )?(?P<how>(?i:in|at|via|by|on)) (?P<venue>(?:(?i:the) )?(?!\w+(?i:day)\b)(?!\d)(?!(?i:open|public|private|closed)\b(?! (?i:hall|library)))[A-Z].*?)(?=,? (?i:on (?:\w+day|the|\d))|,? (?:on )?\w+(?i:day),? (?:the )?\d|,? (?i:at) \d|,? commencing|[.;]|$)"
)
_TIME = re.compile(
    r"\b(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))? ?(?P<half>[ap])\.?m\b\.?|\b(?P<hour24>[01]?\d|2[0-3])[:.](?P<minute24>[0-5]\d) ?(?:hours|hrs|h)\b|\b(?P<hourcolon>[01]?\d|2[0-3]):(?P<minutecolon>[0-5]\d)\b|\b(?P<noon>12 noon|noon|midday)\b",
    re.IGNORECASE,
)
_BEGINS_AT = searched(r"\bat\b|\d(?:am|pm| am| pm)|commenc|start|time", re.IGNORECASE)
_TIME_SIGN = re.compile(r"[\dnmNM](?<!\w.)")  # what it begins with
_VIEW = searched(r"\.? View (?:directions|map)\b.*$")  # links that a page copied as text keeps
_FULL_STOP = searched(r"(?<=\w{3})\.$")  # "Guildhall, Wrayford.", not "12 Mill St."
_DATED = searched(r"^\d{1,2}/\d{1,2}/\d{4} - ")  # "Decided at meeting: 3/11/2025 - Policy Committee"
_TO = re.compile(r" (?:to|until|[–—-]) ")  # "Quarter 3 (1 October to 31 December 2025)": what a report is about
_YEAR_DIGITS = re.compile(r"\d\d")  # in every date with its year
_EMPHASIS = searched(r"\*{2,3}")
_DATE_FACTS = ("date", "meeting date", "date of meeting", "date of the meeting", "date of decision", "date of the decision", "meeting")
# A page about one item names its meeting below the item's title: "Meeting of Audit Board, Monday, 3rd June, 2024 6.00 pm (Item 7.)"
_PAGE_MEETING = re.compile(r"Meeting of [A-Z].{2,120}\b\d{4}\b")
# "Tuesday, 3rd March, 2026 at 10.00 a.m." ends in a full stop and is no sentence
_DAY_ALONE = re.compile(r"\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.{0,120}$", re.IGNORECASE)
_WEEKDAY_FIRST = re.compile(r"(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?\d", re.IGNORECASE)
# "Committee: Jo Rivers (Chair), Pat Lane, Sam Hall" is who sits on it
_PEOPLE = searched(r"\((?:Vice-? ?)?Chair\w*\)[,;]|[A-Z]\w+ [A-Z][\w’'-]+(?:, [A-Z]\w+ [A-Z][\w’'-]+){2}")
_OPENS_LIST = re.compile(
    r"(?:members |councillors |also |officers |and |trustees |governors |yn |i ){0,4}(?:(?:b|p)resennol|l[áà]thair|gcathaoir|sederunt|present|attend|apolog|in attendance|those|agenda|\d{1,3}[.)] )",
    re.IGNORECASE,
)
# "Approved 9.6.21" above the name of the body: when the minutes were signed, not when they were taken
_SIGNED_OFF = re.compile(
    r"(?:draft |minutes )?(?:approved|adopted|agreed|signed|confirmed|ratified|issued|published|printed|circulated|uploaded|posted|last updated|updated|amended|revised|version)\b(?!.*\bheld\b)",
    re.IGNORECASE,
)
_FORMAL = searched(r"^(?:draft |confirmed )?(?:minutes|proceedings|notes|record|minute)\b", re.IGNORECASE)
_OWN_DAY = searched(
    r"\bminutes\b(?! of the (?:last|previous))|\b(?:meeting|assembly|AGM) (?:(?:was|duly) )*(?:of|held|on|took place|convened|met)\b",
    re.IGNORECASE,
)
_NAMES_PEOPLE = re.compile(
    r"(?:chair\w*|clerk|secretary|minutes taken|(?:also )?(?:in )?attend\w+|(?:also |members |councillors )?present|apologies|members|officers|guests|visitors|committee)\b[^:]{0,30}:",
    re.IGNORECASE,
)
# what alone on its line heads a list of people, behind which no body is named any more
_PEOPLE_BELOW = re.compile(
    r"(?!board of|body of)(?:[\w-]+ ){0,2}(?:members|directors|trustees|governors|councillors|officers)\W*|(?:(?:members|councillors|those|also) )?(?:present|in attendance|attendance|attendees|apologies)(?: and (?:present|apologies|in attendance))?\W*|names?(?: (?:role|title|position|post|organisation|representing|attendance|present))+",
    re.IGNORECASE,
)
# "PRESENT: Councillor Jo Rivers", with more of them on the lines below
_ROLL_CALL = re.compile(
    r"(?:(?:members|councillors|those|also) )?(?:present|in attendance|attendees|apologies)\b[^:.]{0,30}:", re.IGNORECASE
)
# "… 2009 at the Parish Council Chamber", "in the Weavers' Room" on its own line
_PLACE = searched(
    r"(?:^|(?:\b\d{4}|[ap]\.?m\.?|\b[AP]M|noon|hours|hrs),? )(?:also )?(?i:in|at) (?P<venue>(?:(?i:the) )?(?!\d|(?i:present|attendance|public|private|open|a|an)\b)[A-Z][^;:|]{3,120})$",
)
# "Labour Group: Councillors Rivers, Hall", "Jo Rivers | Chair", "Councillors"
_NO_MORE_OF_IT = re.compile(
    r"(?!date|time|venue|place)[A-Z][^:]{2,40}: \S|[^|]*\||(?:members|councillors|officers|trustees|governors)\W*$", re.IGNORECASE
)
_RUNS_ON = searched(r"\b(?:of|the|in|at|on|held|and|\d(?:st|nd|rd|th))$", re.IGNORECASE)
_DRAFT = searched(
    r"\bdraft\b(?! (?:budget|plan|policy|strategy|local|report|code))|\bunconfirmed\b|\bsubject to (?:approval|confirmation)\b",
    re.IGNORECASE,
)
_CONFIRMED = searched(
    r"\b(?:confirmed|approved|final) minutes\b|\bminutes [-–—(]+ ?(?:confirmed|approved)\b|\bstatus: confirmed\b", re.IGNORECASE
)
_DRAFT_WORDS, _CONFIRMED_WORDS = needed_words(_DRAFT), needed_words(_CONFIRMED)


def meeting_lines(document: Document) -> list[int]:
    """The numbers of the blocks that open a meeting on a page about an issue: "Meeting: 25/11/2019 - Board (Item 2)", "11/02/2021 - Getting to Good"."""
    text = document.text
    return [
        number
        for number, block in enumerate(document.blocks)
        if text[block.start : block.start + 1] in _OPENS_MEETING and _ISSUE_MEETING.match(text, block.start, block.end)
    ]


def parse_time(words: str) -> str | None:
    """The first time of day in these words as "19:30": "7.30pm", "19:30", "12 noon"; None where there is none."""
    behind = 0
    for sign in _TIME_SIGN.finditer(words):
        if sign.start() < behind or not (found := _TIME.match(words, sign.start())):
            continue
        behind = found.end()
        if found["noon"]:
            return "12:00"
        if found["half"]:
            hour, minute = int(found["hour"]), int(found["minute"] or 0)
            if not 1 <= hour <= 12 or minute > 59:
                continue
            return f"{hour % 12 + (12 if found['half'] in 'pP' else 0):02d}:{minute:02d}"
        return f"{int(found['hour24'] or found['hourcolon']):02d}:{found['minute24'] or found['minutecolon']}"
    return None


def read_meetings(document: Document, *, head_end: int | None, opened: Sequence[int]) -> tuple[Meeting, ...]:
    """The meetings of a document: one, or one for each line that opens one on a page about an issue. `head_end` is where the first item begins."""
    text, blocks = document.text, document.blocks
    if opened:
        return tuple(_issue_meeting(document, blocks[number]) for number in opened)
    head = [
        block
        for index, block in enumerate(blocks[:HEAD_BLOCKS])
        if head_end is None or block.start < head_end or (index < 12 and _PAGE_MEETING.match(text, block.start, block.end))
    ]
    if document.reader == "modgov_page":  # a page of one decision names its day below the decision
        head = sorted(
            {block.start: block for block in (*head, *(b for b in blocks if _FACT.match(text, b.start, b.end)))}.values(), key=_start
        )
    return (_printed_meeting(document, head or list(blocks[:3])),)


def _start(block: Block) -> int:
    return block.start


def _issue_meeting(document: Document, block: Block) -> Meeting:
    line = document.text[block.start : block.end]
    found = _ISSUE_MEETING.match(line)
    committee = found["committee"] if found else None
    return Meeting(start=block.start, end=block.end, council=document.site, committee=committee, date=_first_date(line))


def _first_date(words: str) -> dt.date | None:
    if not _YEAR_DIGITS.search(words):
        return None
    mentions = find_dates(words)
    ranges = {
        mention.start for first, last in pairwise(mentions) if _TO.fullmatch(words, first.end, last.start) for mention in (first, last)
    }
    return next((day for mention in mentions if mention.year_given and mention.start not in ranges and (day := _day(mention))), None)


def _day(mention: DateMention) -> dt.date | None:
    return dt.date.fromisoformat(mention.iso) if mention.precision == "day" and mention.iso else None


def _printed_meeting(document: Document, head: list[Block]) -> Meeting:
    lines, facts = _read_lines(document.text, head)
    committee = facts.get("committee") or _DATED.sub("", facts.get("decided at meeting", "")) or facts.get("title of meeting")
    date = next((d for name in _DATE_FACTS if (d := _first_date(facts.get(name, "")))), None)
    named: Block | None = None
    statement = ""
    for index, (block, line) in enumerate(zip(head, lines, strict=True)):
        if (named is not None and committee and date) or NEXT.search(line):
            break
        if _FACT.match(line):
            continue
        words = _statement(lines, index)
        found = _MINUTES_OF.search(words) or _MEETING_OF.search(words) or _SUBTITLE.match(line)
        if found and found.start() < len(line) and BODY.search(words):
            if named is None:
                named, statement = block, words
            committee = committee or clean_body(found["committee"])
            date = date or _first_date(words)
        elif (
            date is None
            and len(line) < (160 if _WEEKDAY_FIRST.match(line) else 100)
            and (not line.endswith(".") or _DAY_ALONE.match(line))
            and not _SIGNED_OFF.match(line)
            and (first := _first_date(line))
        ):
            date = first
            if named is None:
                named, statement = block, line
    if date is None:  # "Cofnodion / Minutes - Monthly Meeting, Neuadd y Pentref, nos Fercher / Wednesday 18 October 2023, 7.00pm"
        date = next((d for line in lines if len(line) < 300 and _OWN_DAY.search(line) and (d := _first_date(line))), None)
    above = list(takewhile(lambda line: not (_PEOPLE_BELOW.fullmatch(line) or _ROLL_CALL.match(line)), lines))
    named_bodies = [line for line in above if not (_NAMES_PEOPLE.match(line) or TITLE.match(line))]
    committee = committee or body_line(named_bodies)
    council = facts.get("council") or council_in([statement, *named_bodies], document.title) or document.site
    committee = committee or council
    venue = next((facts[name] for name in ("venue", "location", "place") if name in facts), None)
    venue = venue or _venue_in(_HELD, statement, *lines) or _venue_in(_PLACE, statement, *above)
    if venue is not None:
        venue = _VIEW.sub("", venue)
        venue = _FULL_STOP.sub("", venue.strip(" ,"))
    when = facts.get("time") or statement
    time = parse_time(when) or next(
        (t for line in lines if len(line) < 300 and _BEGINS_AT.search(line) and (t := parse_time(line))),
        None,
    )
    following = _next_meeting(document, date)
    if date is None and following and statement:  # "Monday 25th June", with the year in the date of the next meeting alone
        date = next((d for m in find_dates(statement, anchor=following, direction="past") if (d := _day(m))), None)
    return Meeting(
        start=named.start if named else 0,
        end=named.end if named else 0,
        council=council,
        committee=committee,
        date=date,
        time=time,
        venue=venue,
        status=_status(facts.get("status", ""), document.title, lines),
        chair=chair_in(facts, lines),
        next_meeting=following,
    )


def _venue_in(told: re.Pattern[str], *lines: str) -> str | None:
    """The venue in the first line that tells one, but for that of the next meeting."""
    return next((found["venue"] for line in lines if (found := told.search(line)) and not NEXT.search(line)), None)


def _read_lines(text: str, head: list[Block]) -> tuple[list[str], dict[str, str]]:
    """The lines of the head, and what they state as a fact: "Venue: Town Hall", or a row "Venue | Town Hall"."""
    lines: list[str] = []
    facts: dict[str, str] = {}
    for block in head:
        line = _EMPHASIS.sub("", text[block.start : min(block.end, block.start + 600)])
        if block.kind == "table_row":
            name, _, value = line.partition(" | ")
            line = f"{name.rstrip(' :')}: {value}" if value and " | " not in value else ""
        if (fact := _FACT.match(line)) and not _PEOPLE.search(fact["value"]):
            facts.setdefault(fact["name"].lower(), fact["value"])
        lines.append(line)
    return lines, facts


def _statement(lines: list[str], index: int) -> str:
    """The words that open the minutes, which may run over several lines: "MINUTES OF THE MEETING OF" / "THE COUNCIL HELD ON 3RD" / "MAY, 2024"."""
    words = lines[index]
    for line in lines[index + 1 : index + 4]:
        if (
            len(words) > 400
            or words.endswith((".", ":"))
            or _OPENS_LIST.match(line)
            or _NO_MORE_OF_IT.match(line)
            or TITLE.match(line)
            or not (_FORMAL.search(words) or _RUNS_ON.search(words))
        ):
            break
        words = f"{words} {line}"
    return words


def _status(fact: str, title: str | None, lines: list[str]) -> Literal["draft", "confirmed"] | None:
    head = " \n".join([f"status: {fact}", title or "", *(line for line in lines if len(line) < 160)])
    lower = head.lower()
    if holds(lower, _DRAFT_WORDS) and _DRAFT.search(head):
        return "draft"
    return "confirmed" if holds(lower, _CONFIRMED_WORDS) and _CONFIRMED.search(head) else None


def _next_meeting(document: Document, date: dt.date | None) -> dt.date | None:
    """The date beside "next meeting", looked for from the end, where minutes announce it; it lies after the meeting itself."""
    text, blocks = document.text, document.blocks[-_LAST_BLOCKS:]
    if not blocks:
        return None
    origin = blocks[0].start
    starts = [block.start - origin for block in blocks]
    told = places_of(("next", "following"), lowered(text, origin, len(text)), 0, len(text) - origin)
    for index in sorted({bisect_right(starts, place) - 1 for place in told}, reverse=True):
        found = NEXT.search(text, blocks[index].start, blocks[index].end)
        if not found:
            continue
        end = blocks[min(index + 1, len(blocks) - 1)].end
        for mention in find_dates(text, found.start(), min(end, found.start() + 300), date):
            if (day := _day(mention)) and (date is None or day > date):
                return day
    return None
