"""What a list or a table of grades stands under: who inspected, and the day on which their report came out.

"The report, which was published on 2 May, gave these grades:" opens a list of the inspectors' grades, and all of them are of 2 May. What a body thinks of
itself ("Our self-evaluation is:") and the state of things ("The play inspection found: swings – good") are no grades of an inspectorate.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from extractors.beginnings import searched
from extractors.cues import Cue
from extractors.dates import DateMention, find_dates, may_name_dates
from extractors.outline import Outline
from models import AgendaItem

_FURTHEST = 900  # characters above a list in which its inspection is named
_NEAR = 2  # paragraphs above a list that may say whose grades they are
_OWN_VIEW = searched(
    r"\bself[- ](?:evaluat|assess)|\bSEF\b|\b(?:our|own|internal|mock|the (?:school|service|team)[’']s) (?:view|opinion|assessment|rating|score|grade|review|audit|inspection)s?\b|\bmocksted\b|\b(?:risk|tree|boiler|fire door|condition|stock condition) (?:assessment|rating|survey|inspection)",
    re.IGNORECASE,
)
_OF_THINGS = searched(
    r"\b(?:play(?:ground|park| area| equipment)?s?(?! and learning)|swings?|equipment|trees?|boilers?|vehicles?|bus shelters?|benches|bridges?|street ?lights?|footpaths?|rights of way|allotments?|graves?|memorials?|ro ?spa|hygiene)\b",
    re.IGNORECASE,
)
_WEAK_ACTS = frozenset(
    {"inspection", "inspections", "inspected", "inspect", "rating", "ratings", "rated", "assessed", "evaluated", "awarded", "scored"}
)
_OUT = searched(r"\b(?:published|issued|released|(?:came|come) out|made public|publication)\b[^.;]{0,80}$", re.IGNORECASE)
_NOT_YET = searched(r"\b(?:to be|will be|would be|would|will|expected|due|until|since|before|last)\b[^.;]{0,100}$", re.IGNORECASE)
# "The home was inspected on |2 May", "the inspection of |May 2025", "the inspection in the week of |3 May": the day of the visit itself
_VISITED = searched(
    r"\b(?:inspected|inspection|visited|visit|judged|graded|rated|assessed|assessment|took place|carried out|(?:was|were) (?:in|here|with us)|came|on site)\b(?: (?!since\b|from\b)[^.;,\d]{0,40})? (?:in|on|of|dated|at|beginning|commencing)(?: the)?(?: (?:week|end|start|beginning|middle) (?:of|beginning|commencing)(?: the)?)? $"
    # "Elm House. Unannounced, |11 June|"
    r"|\b(?:un)?announced(?: (?:visit|inspection))?[,:]? \(?$",
    re.IGNORECASE,
)
# What says that numbers are grades
SCALE = searched(
    r"\b(?:grad(?:es?|ed|ings?)|scor(?:es?|ed)|evaluations?|key questions?|key themes?|quality (?:statement|theme|indicator|question)s?)\b",
    re.IGNORECASE,
)
# "(|2021 grades in brackets|)"
IN_BRACKETS = searched(
    r"(?:those of |[(,;] ?)(?:[\w’' ]{3,40} )?(?:19|20)\d\d[^()]{0,30}\bin brackets\b|[(,;] ?[\w’' ]{0,40}\bin brackets\b"
)
SEASON = 3  # months
_LEAD = 120  # characters before a date that say what it is the date of


class Scope(NamedTuple):
    """Whether inspectors gave the grades that stand below some text, who they are, and the day or month of their report.

    `others` says that somebody else gave them: a school its own, a surveyor those of the swings.
    """

    told: bool
    others: bool
    inspectorate: str | None
    date: str | None
    words: str  # what stands above: the title of the item and the paragraphs before


def scope_above(outline: Outline, cues: Sequence[Cue], starts: Sequence[int], number: int, held: dt.date | None) -> Scope:
    """What the list or table that begins with block `number` stands under; `starts` are those of the cues."""
    blocks, text = outline.document.blocks, outline.text
    at = blocks[number].start
    ordinal = bisect_right(outline.items, at, key=attrgetter("start")) - 1
    item = outline.items[ordinal] if ordinal >= 0 else None
    low = max(at - _FURTHEST, item.start if item else 0)
    first = number
    while first and blocks[first - 1].start >= low and number - first < _NEAR + 2:
        first -= 1
    low = blocks[first].start
    title = (item.start, text.find("\n", item.start)) if item and item.start < low else (at, at)
    acts = [cue for cue in cues[bisect_left(starts, low) : bisect_left(starts, at)] if cue.label != "grade"]
    # A title that tells of inspections alone says little of a list in the midst of the item
    acts += [cue for cue in cues[bisect_left(starts, title[0]) : bisect_left(starts, title[1])] if cue.label == "inspectorate"]
    if item and low == item.start and first + 1 < number:
        acts = [cue for cue in acts if cue.label == "inspectorate" or cue.start >= blocks[first].end]
    words = text[slice(*title)] + "\n" + text[low:at]
    for above in titles_above(outline, item):  # "4. CARE INSPECTORATE" above "4.2 Elm House, 11 June"
        acts += [cue for cue in cues[bisect_left(starts, above[0]) : bisect_left(starts, above[1])] if cue.label == "inspectorate"]
        words = text[slice(*above)] + "\n" + words
    lead = blocks[number - 1].start if number > first else at
    opened = max(lead, text.rfind(". ", lead, at))
    inspectorate = next((cue.text for cue in acts if cue.label == "inspectorate"), None)
    own = _OWN_VIEW.search(text, opened, at) is not None
    if own and not text.endswith((":", ":-"), opened, at - 1):  # "It matched the home's self-evaluation, the inspectors said."
        own = not any(cue.start >= opened and cue.text.lower() not in _WEAK_ACTS for cue in acts)
    others = own or _OWN_VIEW.search(words, 0, max(0, words.find("\n"))) is not None
    if inspectorate is None and all(cue.text.lower() in _WEAK_ACTS for cue in acts) and _OF_THINGS.search(words):
        others = True
    told = bool(acts) and not others
    date = _date(text, low, at, lead, held) if told else None
    return Scope(told=told, others=others, inspectorate=inspectorate, date=date, words=words)


def titles_above(outline: Outline, item: AgendaItem | None) -> Iterator[tuple[int, int]]:
    """Where the titles of the items that hold this one stand, the nearest first."""
    while item is not None and item.parent is not None:
        item = outline.items[item.parent]
        yield item.start, max(item.start, outline.text.find("\n", item.start))


def is_own_view(words: str) -> bool:
    """Whether what opens a list tells of a body's own view of itself, or of the state of things: "Our self-evaluation is:"."""
    return _OWN_VIEW.search(words) is not None or _OF_THINGS.search(words) is not None


def _date(text: str, low: int, at: int, lead: int, held: dt.date | None) -> str | None:
    """The only day of publication above a list, or the only day of a visit in the line that opens it."""
    if not may_name_dates(text[low:at].lower()):
        return None
    olds = [found.span() for found in IN_BRACKETS.finditer(text, low, at)]
    dates = [
        mention
        for mention in find_dates(text, low, at, held)
        if mention.iso and mention.precision in ("day", "month") and not any(start <= mention.start < end for start, end in olds)
    ]
    out = {
        iso
        for mention in dates
        if (iso := _past(text, mention, low, held)) and _OUT.search(text, max(low, mention.start - _LEAD), mention.start)
    }
    if out:
        return out.pop() if len(out) == 1 else None
    if not text[low:at].rstrip().endswith((":", ":-", ".", "-")):
        return None  # a line of another list
    lead = max(low, lead)
    visits = {
        iso
        for mention in dates
        if mention.start >= lead
        and _VISITED.search(text, max(lead, mention.start - _LEAD), mention.start)
        and (iso := _past(text, mention, lead, held))
    }
    return visits.pop() if len(visits) == 1 else None


def _past(text: str, mention: DateMention, low: int, held: dt.date | None) -> str | None:
    """The date where it has been when the meeting was held; a month without a year is the last one of that name."""
    if _NOT_YET.search(text, max(low, mention.start - _LEAD), mention.start):
        return None
    return already(mention, held)


def already(mention: DateMention, held: dt.date | None) -> str | None:
    """The date of an inspection that has been: "in February", told in March, is that of the same year, and not of the next.

    None for a season of no told year that is not over yet: "in the spring", told in March, may be this one or the last.
    """
    iso = mention.iso_end or mention.iso
    if (
        mention.precision == "season"
        and not mention.year_given
        and held
        and iso == str(held.year)
        and held.month < (mention.month or 0) + SEASON
    ):
        return None
    if iso is None or held is None or mention.year_given or iso[: len("2026-01")] <= held.isoformat()[: len("2026-01")]:
        return iso
    return f"{int(iso[:4]) - 1}{iso[4:]}"
