"""A meeting and its agenda items, as far as the document says."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from models.document import Frozen

SectionKind = Literal["purpose", "decision", "minutes", "documents"]


class Meeting(Frozen):
    """The head of the minutes. Anything the document does not say is None.

    `start` and `end` are the offsets of the head in the document's text (the words that name committee and date).
    `status` is "draft" or "confirmed" where the page says so. `time` is "19:30".
    """

    start: int
    end: int
    council: str | None = None
    committee: str | None = None
    date: dt.date | None = None
    time: str | None = None
    venue: str | None = None
    status: Literal["draft", "confirmed"] | None = None
    chair: str | None = None
    next_meeting: dt.date | None = None


class Section(Frozen):
    """A part of an item: the agenda's purpose text, the decision, the minutes themselves, or the list of documents."""

    kind: SectionKind
    start: int
    end: int


class AgendaItem(Frozen):
    """An item of the agenda with its minutes.

    `ordinal` counts from 0 in the order of the document. `number` is as printed ("54", "7.1", "3(a)"). `level` is 1 for a top-level item;
    a sub-item names its `parent` by ordinal. `meeting` is the index into `Minutes.meetings`: a page about one issue can hold several meetings.
    The span [start, end) runs from the item's title to the last word before the next item of the same or a higher level.
    """

    ordinal: int
    title: str
    start: int
    end: int
    number: str | None = None
    level: int = 1
    parent: int | None = None
    meeting: int = 0
    sections: tuple[Section, ...] = ()
    href: str | None = None
