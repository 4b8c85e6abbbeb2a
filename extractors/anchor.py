"""The day that the dates of a sentence are seen from: that of its meeting, as far as the document says."""

from __future__ import annotations

import datetime as dt
import re

from spacy.tokens import Doc

from extractors.dates import find_dates
from extractors.outline import Sentence, outline_of, text_of

_OPENING_CHARACTERS = 1500
_OTHER_MEETING = re.compile(
    r"\b(?:last|previous|next|dated|minutes of the meeting of|since|adopted|published|printed)\b[^.]{0,30}$", re.IGNORECASE
)


def anchor_of(doc: Doc, sentence: Sentence | None) -> dt.date | None:
    """The date of the sentence's meeting; where its head names none, the first full date of the head, else a month before its next meeting."""
    outline = outline_of(doc)
    meeting = outline.meeting_of(sentence) if sentence else (outline.meetings[0] if outline.meetings else None)
    if meeting and meeting.date:
        return meeting.date
    if "anchor" not in doc.user_data:
        told = next((s.start for s in outline.sentences if s.place != "head"), 0)
        doc.user_data["anchor"] = _first_date(text_of(doc)[: min(told, _OPENING_CHARACTERS)])
    found: dt.date | None = doc.user_data["anchor"]
    if found is None and meeting and meeting.next_meeting:
        return meeting.next_meeting - dt.timedelta(days=31)
    return found


def _first_date(opening: str) -> dt.date | None:
    for mention in find_dates(opening):
        if mention.precision == "day" and mention.year_given and mention.iso and not _OTHER_MEETING.search(opening[: mention.start]):
            return dt.date.fromisoformat(mention.iso)
    return None
