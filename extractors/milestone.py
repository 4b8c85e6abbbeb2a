"""Finds what has a date that lies ahead: the next meeting, a system that goes live, a closing date, an inspection that is expected.

What counts: "the new system goes live on 3 May", "A monitoring visit was expected in March", "Date of next meeting: Monday 2 March 2026". The date may be
a day, a month, or (from a season, a quarter or a year) a year, and must lie after the meeting. The deadline of an action ("to circulate the note by
12 June") belongs to the action and is none; the event that an action waits for ("raise this at the liaison meeting on 24 February") is one.

A milestone counts once an item. A period that money or a figure belongs to ("the budget for 2026/27", "the year ending 31 March 2027") is none.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc

from extractors.actions.task import is_minuted
from extractors.anchor import anchor_of
from extractors.beginnings import searched
from extractors.cues import Cue, cues_of
from extractors.date_places import date_places
from extractors.dates import DateMention, date_mentions, find_dates
from extractors.identity import RecordFields
from extractors.marked_words import MARKED, marked_places
from extractors.milestones.ahead import Setting, Told, lay_ahead, lies_ahead
from extractors.milestones.aimed import find_aimed
from extractors.milestones.bare_days import day_places, find_bare_days, find_programme_years, programme_places
from extractors.milestones.carried_years import is_year_of, with_years_carried
from extractors.milestones.deadlines import (
    COUNTED,
    DEADLINE,
    counted_places,
    is_deadline,
    is_later,
    waited_for,
)
from extractors.milestones.delays import find_delays, find_feasts
from extractors.milestones.next_meetings import is_listed, is_told_of, names_next_meeting, with_coming_years
from extractors.milestones.openings import with_what_follows
from extractors.milestones.refusals import (
    MOVED_FROM,
    came_to_nothing,
    is_forecast,
    is_logged,
    is_of_a_meeting,
    is_put_right,
    is_rated,
    is_refused,
    is_signed,
)
from extractors.milestones.signs import telling_cues
from extractors.milestones.told_beside import begins_with_thing, has_until, names_season, tells_which
from extractors.milestones.work import Work, cell_at, is_due, is_due_cell
from extractors.outline import Outline, Sentence, outline_of, text_of
from extractors.periods import days_of
from extractors.statement import clause_around
from models import Milestone


class _Found(NamedTuple):
    start: int
    end: int
    rule: str
    date: str | None


_AIM = "milestone-aim"
_FEASTS = MARKED.add("(?i:christmas|easter)")
_LEAD, _LONGEST_JOIN = 70, 14  # characters before a deadline: "to the Finance and Performance Committee in "; between two dates
_MANY, _NEAR = 40, 400  # cues of a sentence; characters around a date
# What still belongs to a date: "at 7.30pm", "from 1-4pm", "the May meeting"
_TAIL = re.compile(
    r"(?: (?:meeting|holidays?|break|recess|half[- ]term)\b)?(?:,? (?:at|from|commencing at|starting at) \d[\d.:]* ?(?:[ap]\.?m\.?|noon|hrs|hours)?"
    r"(?: ?(?:-|–|to|until|till) ?\d[\d.:]* ?(?:[ap]\.?m\.?|noon|hrs|hours)?)?(?![\w])|,? at (?:noon|midday)| as (?:the|our|its|a) (?:[\w’'-]+ ){0,4}?(?:date|day|deadline)\b)?"
)
_DUE_NEXT = re.compile(r"\| (?:(?:at|by|for) )?(?:the |our )?next (?:meeting|board|committee|panel)\b[^|]{0,12}(?:\||$)", re.IGNORECASE)
_SAYS = searched(
    r"\b(?:is|are|was|were|be|will|would|shall|should|due|expected|scheduled|planned|ends?|starts?|begins?|closes?|opens?|runs?|reach(?:es)?|goes|going)\b(?! of\b)",  # "by the end of May"
    re.IGNORECASE,
)
# A meeting that is not the body's own next one, beside it: "Annual Parish Meeting 28 April"
_OTHER_MEETING = re.compile(r"(?:The )?(?:Annual|Special|Extraordinary|Extra-ordinary|AGM|APM)\b[^.;:]{0,60}$")
_PLACE = re.compile(
    r",? (?:at|in) (?:the )?[A-Z][\w’'-]*(?: (?:of |the )?[A-Z][\w’'-]*){0,4},? (?:at )?\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\b\.?|noon)"
)
_JOIN = re.compile(r",? ?(?:to|until|till|-|–|—|and|or|through)(?: the)? ?")
_AND = re.compile(r"[ ,]*(?:and|but|so) (?=[A-Z])")  # between the clauses of two dates: "lodged on 20 May |and |SCC has until 18 June"
_PUBLISHED = re.compile(
    r"(?:Publication date|Published|Date of decision|Date published|Last updated|Effective (?:from|date)|Call-in (?:deadline|expires|by)|Deadline for call-in) ?:",
    re.IGNORECASE,
)
_COMMON = frozenset(
    ["would", "will", "should", "from", "with", "that", "this", "held", "date", "next", "meeting", "council", "committee", "been", "have", "were", "take", "place", "expected", "scheduled", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
)  # fmt: skip


@Language.component("find_milestones")
def find_milestones(doc: Doc) -> Doc:
    """Keeps the dated things that lie ahead in doc.user_data["milestone"]."""
    outline, text = outline_of(doc), text_of(doc)
    mentions = _all_mentions(doc, outline)
    cues = cues_of(doc, "milestone")
    places = [cue.start for cue in cues]
    work = Work(doc)
    found: list[_Found] = []
    only = anchor_of(doc, None) if len(outline.meetings) < 2 else None
    for sentence, mentioned in outline.by_sentence(mentions):
        dates = [
            mention for mention in mentioned if mention.start < sentence.end
        ]  # "26/06/22 Tickets": the number of a minute, before its title
        if not dates:
            continue
        held = only or anchor_of(doc, sentence)
        own_cues = cues[bisect_left(places, sentence.start) : bisect_right(places, sentence.end)]
        if held and _are_over(text, sentence, dates, held, own_cues):
            continue
        of_meeting = names_next_meeting(doc, outline, sentence, dates) and not _is_row_of_work(text, sentence, work)
        if (not is_minuted(sentence) and not of_meeting) or _PUBLISHED.match(text, sentence.start, sentence.end):
            continue
        block = outline.block_of(sentence)
        if not of_meeting and is_logged(text, block.start, block.end) and block.kind != "table_row":
            continue
        item = outline.item_of(sentence)
        own_cues = telling_cues(text, own_cues, item.title if item else "")
        setting = Setting(sentence, own_cues, held, of_meeting, Told(text, sentence), block if block.kind == "table_row" else None)
        ahead = list(_in_sentence(doc, setting, dates, work))
        if ahead and not is_put_right(text, sentence.start, sentence.end):
            found += ahead
    if aims := list(find_aimed(doc)):
        others = [one for one in found if not any(one.start < aim.until and aim.start < one.end for aim in aims)]
        found = sorted([*others, *(_Found(aim.start, aim.end, _AIM, aim.date) for aim in aims)], key=lambda one: one.start)
    doc.user_data["milestone"] = _once_an_item(doc, outline, found)
    return doc


def _all_mentions(doc: Doc, outline: Outline) -> list[DateMention]:
    """Every date of the document, and what sentences of its minutes count from the meeting ("in six months’ time")."""
    text = text_of(doc)
    mentions = find_dates(text, places=date_places(doc))
    for sentence in _sentences_at(outline, marked_places(doc, _FEASTS)):
        if held := anchor_of(doc, sentence):
            mentions += find_feasts(text, sentence.start, sentence.end, held)
    for sentence in _sentences_at(outline, counted_places(doc)):
        for hit in COUNTED.finditer(text, sentence.start, sentence.end):
            if held := anchor_of(doc, sentence):
                mentions += find_delays(text, hit.start(), min(hit.start() + 40, sentence.end), held)[:1]
    for sentence in _sentences_at(outline, day_places(doc)):
        if held := anchor_of(doc, sentence):
            mentions += find_bare_days(text, sentence.start, sentence.end, held)
    for sentence in _sentences_at(outline, programme_places(doc)):
        mentions += find_programme_years(text, sentence.start, sentence.end)
    return sorted(mentions, key=lambda mention: (mention.start, -mention.end))


def _sentences_at(outline: Outline, places: list[int]) -> list[Sentence]:
    """The minuted sentences that stand at these places, in the order of the text."""
    found: dict[int, Sentence] = {}
    for place in places:
        sentence = outline.sentence_at(place)
        if sentence is not None and is_minuted(sentence):
            found[sentence.start] = sentence
    return [found[start] for start in sorted(found)]


def build_milestones(doc: Doc) -> list[Milestone]:
    """The milestones of a document, in the order of its text."""
    fields = RecordFields(doc, "milestone")
    return [
        Milestone(**fields.at(found.start, found.end, found.rule), what=text_of(doc)[found.start : found.end], date=found.date)
        for found in doc.user_data["milestone"]
    ]


def _is_row_of_work(text: str, sentence: Sentence, work: Work) -> bool:
    """Whether a sentence is the row of an action that is due at the next meeting: "7 | 10 Sept | Share the analysis | DCS | Next meeting"."""
    return _DUE_NEXT.search(text, sentence.start, sentence.end) is not None and work.has_task(sentence.start, sentence.end)


def _is_past(mention: DateMention, held: dt.date) -> bool:
    last = days_of(mention)[1]
    return last is not None and last <= held


def _are_over(text: str, sentence: Sentence, dates: list[DateMention], held: dt.date, cues: list[Cue]) -> bool:
    """Whether all dates of a sentence are past, and no words say that one of them lay ahead."""
    for mention in dates:
        if not _is_past(mention, held) or (cues and (not mention.year_given or lay_ahead(text, sentence, mention))):
            return False
    return True


def _place(cue: Cue) -> int:
    return cue.start


def _in_sentence(doc: Doc, setting: Setting, mentions: list[DateMention], work: Work) -> Iterator[_Found]:
    text, sentence = text_of(doc), setting.sentence
    if any(mention.iso is None for mention in mentions):
        counted = [m for m in mentions if m.iso and (not m.year_given or COUNTED.match(text, m.start))]
        found = [m for m in mentions if m not in counted]
        dated = [m for m in date_mentions(text, found, (sentence.start, sentence.end), setting.held) if m.start >= mentions[0].start]
        mentions = sorted([*dated, *counted], key=lambda mention: (mention.start, -mention.end)) if counted else dated
    mentions = with_years_carried(text, mentions)
    if setting.of_meeting:
        mentions = with_coming_years(text, sentence, mentions, setting.held)
    stop, every, near = sentence.start, setting, setting
    for index, mention in enumerate(mentions):
        if mention.start < stop:
            continue
        if len(every.cues) > _MANY:  # a sentence of a thousand dates: only the cues near each of them
            first, behind = (bisect_left(every.cues, place, key=_place) for place in (mention.start - _NEAR, mention.end + _NEAR))
            near = every._replace(cues=every.cues[first:behind])
        joined = index + 1 < len(mentions) and _is_range(text, mention, mentions[index + 1], listed=every.of_meeting)
        last = stop = mentions[index + 1].end if joined else mention.end
        if (
            setting.held
            and _is_past(mention, setting.held)
            and not (mention.year_given and near.cues and lay_ahead(text, sentence, mention))
        ):
            continue
        lead = max(sentence.start, mention.start - 40)
        task = work.task_at(mention.start)
        setting = near
        if near.of_meeting and (
            DEADLINE.search(text, lead, mention.start) or (task and not is_told_of(text, sentence.start, mention.start))
        ):
            setting = near._replace(of_meeting=False)  # "the AGM was on 3 May, and reports are wanted |by 20 April|"
        event = waited_for(text, lead, mention, task.end) if task and is_later(mention, setting.held) else None
        if event:
            yield _Found(event[0], event[1], "milestone-waited-for", mention.iso)
            continue
        if not lies_ahead(text, setting, mention, joined=joined) or work.is_due_behind(mention.start):
            continue
        if is_refused(text, sentence.start, mention.start) and not has_until(text, sentence.start, mention.start, last):
            continue
        if mention.precision == "season" and names_season(text, last):
            continue
        if came_to_nothing(text, last) or is_signed(text, sentence.start, (mention.start, last)):
            continue
        decided = work.clause_at(mention.start)
        if decided and is_rated(text, decided.start, mention.start):
            continue
        if mention.precision == "month" and not mention.year_given and is_of_a_meeting(text, sentence.start, mention.start, last):
            continue
        due = task is not None and is_deadline(text, max(sentence.start, mention.start - _LEAD), mention, task)
        which = tells_which(text, sentence.start, mention.start)
        thing = None if setting.of_meeting or task or setting.row else begins_with_thing(text, sentence.start, mention.start)
        if (due and DEADLINE.search(text, lead, mention.start)) or (
            not setting.of_meeting and (due or (not which and thing is None and is_due(text, sentence, mention, work)))
        ):
            continue
        if setting.row and not setting.of_meeting and is_due_cell(text, sentence, mention, setting.cues, work):
            continue
        low = sentence.start
        if index and low < mentions[index - 1].end < mention.start - 14 and not is_year_of(text, low, mentions[index - 1]):
            low = mentions[index - 1].end
        if setting.of_meeting and _OTHER_MEETING.match(text, low, mention.start):
            start, end = low, last
        elif setting.of_meeting and (
            is_listed(text, sentence, mentions)
            or sentence.place == "title"
            or (sentence.end - sentence.start < 100 and not _SAYS.search(text, sentence.start, mention.start))
        ):
            start, end = mention.start, last
        else:
            bounds = low, sentence.end
            if setting.row and text.count(" | ", sentence.start, sentence.end) > 1:
                bounds = cell_at(text, sentence, mention.start)
            start, end = clause_around(text, bounds, mention.start, last)
            start = max(start, thing or 0)
            if sentence.start < bounds[0] and start <= bounds[0] + 1 and (joint := _AND.match(text, start, mention.start)):
                start = joint.end()
            if start == mention.start and (comma := text.find(",", last, end)) > 0 and not _SAYS.search(text, last, end):
                end = comma  # "Sat 11 July, in the yard, from two"
            if is_forecast(text, start, end, (mention.start, last)):
                continue
            start, end = with_what_follows(text, (start, end), mention.start, last, bounds[1])
            before = text[start : mention.start]
            if setting.of_meeting and (place := _PLACE.match(text, last, sentence.end)):
                end = place.end()
            elif (len(before.split()) >= 6 or _SAYS.search(before)) and (tail := _TAIL.match(text, last, end)):
                end = tail.end()
        yield _Found(start, end, "milestone-next-meeting" if setting.of_meeting else _rule(setting.cues, mention), mention.iso)


def _is_range(text: str, first: DateMention, second: DateMention, *, listed: bool) -> bool:
    """Whether two dates are the ends of one stretch; dates of meetings that "and" joins are `listed`, each by itself."""
    if listed and text[first.end : second.start].strip(" ,") in ("and", "or"):
        return False
    if MOVED_FROM.search(text, max(0, first.start - _LEAD), first.start):
        return False
    return second.start - first.end <= _LONGEST_JOIN and _JOIN.fullmatch(text, first.end, second.start) is not None


def _rule(cues: list[Cue], mention: DateMention) -> str:
    """The id of the cue that stands nearest before the date, or after it."""
    before = [cue for cue in cues if cue.start < mention.start]
    after = [cue for cue in cues if cue.start >= mention.start]
    nearest = before[-1] if before else after[0] if after else None
    return nearest.rule if nearest else "milestone-date"


def _once_an_item(doc: Doc, outline: Outline, found: list[_Found]) -> list[_Found]:
    """Leaves out what an item says again: the same date with the same matter. Each row of a table of aims is one of its own."""
    seen: dict[tuple[int | None, str | None], list[set[str]]] = {}
    kept: list[_Found] = []
    for milestone in found:
        if milestone.rule == _AIM:
            kept.append(milestone)
            continue
        sentence = outline.sentence_at(milestone.start)
        item = outline.top_item_of(sentence) if sentence else None
        words = {word for word in re.findall(r"[a-z]{4,}", text_of(doc)[milestone.start : milestone.end].lower()) if word not in _COMMON}
        earlier = seen.setdefault((item, milestone.date), [])
        if any(not words or 2 * len(words & other) >= min(len(words), len(other)) for other in earlier):
            continue
        earlier.append(words)
        kept.append(milestone)
    return kept
