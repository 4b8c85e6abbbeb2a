"""Which sentences speak of the next meeting: by their own words, by the title of their item, or as its timetable."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from spacy.tokens import Doc

from extractors.beginnings import searched
from extractors.dates import DateMention
from extractors.directions import direction_of
from extractors.gates import holds
from extractors.milestones.deadlines import DEADLINE
from extractors.milestones.work import sentence_of_cell
from extractors.outline import Outline, Sentence, text_of

_FIRST_CELL = 12  # characters before a date that opens the row of a timetable: "Wednesday "
_LABEL = 9  # characters: "10/09/01 RESOLVED …" is numbered, not dated
_WHOLE_ITEM = 120  # characters of a row
_FEW_WORDS = 40  # characters of a sentence that names a month and no day: "September, date to be confirmed"
_MEETING_WORDS = searched(
    r"\b(?:next|future|forthcoming|following|annual|reconvened?)\b[^.]{0,60}\b(?:meetings?|AGM)\b(?! (?:with|between) )|\bdates? (?:and \w+ )?of (?:the )?(?:next|future)|\bdates of (?:[\w-]+ ){0,2}meetings\b|\bmeeting dates?\b|\bdates for (?:20\d\d|next year|the (?:coming|next|new|rest of the)\b|(?:your |the )?diar(?:y|ies))|\bcyfarfod nesaf\b|(?<![^\n])next (?:one|time|date)s? ?[:–—-]",
    re.IGNORECASE,
)
_MEETING_NOUNS = (
    "meeting",
    "date ",
    "dates ",
    "agm",
    "cyfarfod ",
    "next one",
    "next time",
    "next date",
)  # in small letters; each of them holds one, most sentences none
_MINUTES_OF = searched(r"\bminutes? of\b|(?<!be )\bheld (?:on|at|in)\b", re.IGNORECASE)


def names_next_meeting(doc: Doc, outline: Outline, sentence: Sentence, dates: Sequence[DateMention]) -> bool:
    """Whether a sentence, the title of its item or the line before it speaks of the next meeting."""
    text = text_of(doc)
    if sentence.place == "head" and _MINUTES_OF.search(text, sentence.start, sentence.end):
        return False
    lower = outline.lower
    for noun in _MEETING_NOUNS:
        if lower.find(noun, sentence.start, sentence.end) >= 0:
            if _MEETING_WORDS.search(text, sentence.start, sentence.end) and _speaks_of(text, outline, sentence, dates):
                return True
            break
    item = outline.item_of(sentence)
    if item is None or sentence.place == "documents" or sentence.end - sentence.start >= 200:
        return False
    titles = (
        [item.title] if item.parent is None else [item.title, outline.items[item.parent].title]
    )  # "7. Next meeting", "7.1 Tuesday 3 May"
    if not any(holds(title.lower(), _MEETING_NOUNS) and _MEETING_WORDS.search(title) for title in titles):
        return False
    if not any(mention.precision == "day" for mention in dates) and sentence.end - sentence.start > _FEW_WORDS:
        return False  # "The leisure report to come in May" under "Work programme and next meeting"
    # The table of actions that closes the minutes stands below the date of the next meeting
    return outline.block_of(sentence).kind != "table_row" or dates[0].start - sentence.start < _FIRST_CELL


def _speaks_of(text: str, outline: Outline, sentence: Sentence, dates: Sequence[DateMention]) -> bool:
    """Whether the words about the meeting stand beside a date, where a row of a table holds the minutes of a whole item."""
    if outline.block_of(sentence).kind != "table_row" or sentence.end - sentence.start < _WHOLE_ITEM:
        return True
    return any(_MEETING_WORDS.search(text, *sentence_of_cell(text, sentence, date.start)) for date in dates)


def is_told_of(text: str, start: int, at: int) -> bool:
    """Whether words about a meeting stand right before the date at offset `at`: not in "|bring the July figures to the next meeting"."""
    return _MEETING_WORDS.search(text, max(start, at - _FEW_WORDS), at) is not None


def is_listed(text: str, sentence: Sentence, mentions: Sequence[DateMention]) -> bool:
    """Whether a sentence names several dates of meetings; deadlines beside them are none ("and reports are wanted by 20 April")."""
    dates = [other for other in mentions if other.start >= sentence.start + _LABEL]
    return len([date for date in dates if not DEADLINE.search(text, max(sentence.start, date.start - 40), date.start)]) > 1


def with_coming_years(text: str, sentence: Sentence, mentions: list[DateMention], held: dt.date | None) -> list[DateMention]:
    """The dates of meetings to come, each in the year in which it is still to come: "4 May; 7 September; |7 December|", told in March."""
    today = held.isoformat() if held else ""
    return [
        mention._replace(iso=f"{int(mention.iso[:4]) + 1}{mention.iso[4:]}")
        if mention.iso
        and mention.precision == "day"
        and not mention.year_given
        and mention.iso < today
        and direction_of(text, mention.start, mention.end, sentence.start, sentence.end) == "near"
        else mention
        for mention in mentions
    ]
