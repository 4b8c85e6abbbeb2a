"""The day that the dates of a sentence are seen from: that of its meeting, as far as the document says."""

from __future__ import annotations

import datetime as dt
import re

from spacy.tokens import Doc

from extractors.beginnings import searched
from extractors.dates import find_dates
from extractors.outline import Sentence, outline_of, text_of
from extractors.periods import find_periods

_OPENING_CHARACTERS = 1500
_LONGEST_LINE = 60  # characters of a line of a title page
_OTHER_MEETING = searched(
    r"\b(?:last|previous|next|dated|minutes of the meeting of|since|adopted|published|printed)\b[^.]{0,30}$", re.IGNORECASE
)
_ISO_DAY = searched(r"(?<!\d)(20\d\d)[-_. ]?([01]\d)[-_. ]?([0-3]\d)(?!\d)")


def anchor_of(doc: Doc, sentence: Sentence | None) -> dt.date | None:
    """The date of the sentence's meeting, as far as it can be told.

    Where the head names none: the first full date of the opening (in a report about a quarter: of the lines of its title), the end of that quarter, the month that the head
    names, the day in the name of the file ("2019-06-18.txt"), or a month before the next meeting.
    """
    outline = outline_of(doc)
    meeting = outline.meeting_of(sentence) if sentence else (outline.meetings[0] if outline.meetings else None)
    if meeting and meeting.date:
        return meeting.date
    if "anchor" not in doc.user_data:
        head, titles = (_opening(doc, *places) for places in (("head",), ("head", "title")))
        quarter = _quarter_end(titles)
        told = _first_date("\n".join(line for line in head.split("\n") if len(line) <= _LONGEST_LINE) if quarter else head)
        doc.user_data["anchor"] = told or quarter or _month_of(head) or _day_in_name(outline.document.source.name)
    found: dt.date | None = doc.user_data["anchor"]
    if found is None and meeting and meeting.next_meeting:
        return meeting.next_meeting - dt.timedelta(days=31)
    return found


def _opening(doc: Doc, *places: str) -> str:
    """The text before the first sentence that stands in none of these places."""
    told = next((sentence.start for sentence in outline_of(doc).sentences if sentence.place not in places), 0)
    return text_of(doc)[: min(told, _OPENING_CHARACTERS)]


def _first_date(opening: str) -> dt.date | None:
    for mention in find_dates(opening):
        if mention.precision == "day" and mention.year_given and mention.iso and not _OTHER_MEETING.search(opening[: mention.start]):
            return dt.date.fromisoformat(mention.iso)
    return None


def _day_in_name(path: str) -> dt.date | None:
    """The day that the name of a file holds: "2019-06-18.txt", "minutes_20190618.pdf", "Minutes-18-June-2019.pdf"."""
    name = path.rpartition("/")[2]
    if found := _ISO_DAY.search(name):
        try:
            return dt.date(int(found[1]), int(found[2]), int(found[3]))
        except ValueError:
            return None
    return _first_date(re.sub(r"[-_%]+", " ", name))


def _month_of(head: str) -> dt.date | None:
    """The middle of the month that a line of the head is: "FEBRUARY 2010"."""
    for mention in find_dates(head):
        if (
            mention.precision == "month"
            and mention.iso
            and head[: mention.start].endswith(("\n", "- ", "– "))
            and head[mention.end : mention.end + 1] in ("", "\n")
        ):
            return dt.date.fromisoformat(f"{mention.iso}-15")
    return None


def _quarter_end(opening: str) -> dt.date | None:
    """The last day of the quarter that a report names first: 30 September 2023 for "Performance Report, Quarter 2 2023/24"."""
    words = opening.replace("\n", " ")  # "Quarter 2" may stand in a line above "2023/24"
    return next((period.period_end for period in find_periods(words) if period.kind == "quarter" and period.period_end), None)
