"""Which sentences speak of the next meeting: by their own words, by the title of their item, or as its timetable."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.outline import Outline, Sentence, text_of

_FIRST_CELL = 12  # characters before a date that opens the row of a timetable: "Wednesday "
_MEETING_WORDS = re.compile(
    r"\b(?:next|future|forthcoming|following|annual|reconvened?)\b[^.]{0,60}\b(?:meetings?|AGM)\b|\bdates? (?:and \w+ )?of (?:the )?(?:next|future)|\bdates of (?:[\w-]+ ){0,2}meetings\b|\bmeeting dates?\b|\bcyfarfod nesaf\b",
    re.IGNORECASE,
)
# What each of them holds; looked for first, as most sentences do not
_MEETING_NOUN = re.compile(r"[mMaAdDcC](?i:(?<=m)eeting|(?<=a)gm|(?<=d)ates? |(?<=c)yfarfod )")
_MINUTES_OF = re.compile(r"\bminutes? of\b|(?<!be )\bheld (?:on|at|in)\b", re.IGNORECASE)


def names_next_meeting(doc: Doc, outline: Outline, sentence: Sentence, mention_start: int) -> bool:
    """Whether a sentence, the title of its item or the line before it speaks of the next meeting."""
    text = text_of(doc)
    if sentence.place == "head" and _MINUTES_OF.search(text, sentence.start, sentence.end):
        return False
    if _MEETING_NOUN.search(text, sentence.start, sentence.end) and _MEETING_WORDS.search(text, sentence.start, sentence.end):
        return True
    item = outline.item_of(sentence)
    if item is None or sentence.place == "documents" or sentence.end - sentence.start >= 200:
        return False
    if not (_MEETING_NOUN.search(item.title) and _MEETING_WORDS.search(item.title)):
        return False
    # The table of actions that closes the minutes stands below the date of the next meeting
    return outline.block_of(sentence).kind != "table_row" or mention_start - sentence.start < _FIRST_CELL
