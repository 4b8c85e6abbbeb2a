"""What a council's website offers: committees, meetings, and the documents of a meeting. The words that every kind of site shares."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, Protocol

from flows.fetch import Check

Extra = Literal["decisions", "issues", "printed", "attachments"]
EXTRAS: tuple[Extra, ...] = ("decisions", "issues", "printed", "attachments")
_NOT_HELD = re.compile(r"cancel|postpone|abandon|withdrawn|canslwyd|gohiriwyd", re.IGNORECASE)
# What is worth reading beside the minutes: a tracker of actions, a report of indicators, minutes that only an attachment holds.
_NAMED = re.compile(
    r"\bminutes?\b|\btrackers?\b|\baction (?:log|list|plan|sheet)|\bmatters arising\b|\bprogress (?:update|report)|\bperformance\b"
    r"|\bscorecard\b|\bdashboard\b|\bmonitoring\b|\bindicators?\b|\bimprovement plan\b|\bKPIs?\b",
    re.IGNORECASE,
)


class Fetch(Protocol):
    """Fetches the bytes at an address; `check` raises `Unavailable` where they are half or wrong, and a site that is silent is asked again if `patient`."""

    def __call__(self, address: str, *, check: Check | None = None, patient: bool = True) -> bytes: ...


@dataclass(frozen=True, slots=True)
class ListedCommittee:
    """A committee as the site lists it. `number` is the site's own; `ended` tells that it meets no more."""

    number: str
    name: str
    ended: bool = False


@dataclass(frozen=True, slots=True)
class ListedMeeting:
    """A meeting as the site lists it. `address` is its page, and its identity; `status` as printed ("Confirmed", "CANCELLED", "Agenda, Minutes")."""

    address: str
    number: str
    committee: str
    committee_name: str
    date: dt.date
    time: str | None = None
    status: str | None = None

    @property
    def held(self) -> bool:
        return not (self.status and _NOT_HELD.search(self.status))


@dataclass(frozen=True, slots=True)
class Found:
    """A document that is to be read: where it lies, and its bytes, completed where the site had cut them.

    `final` is false where more is to come: decisions without the minutes, or minutes that the site calls a draft.
    """

    source: str
    data: bytes
    final: bool = True


@dataclass(frozen=True, slots=True)
class Answer:
    """What a site has of a meeting: its minutes, or none yet; other documents if they were asked for; and on which day it now stands, where the site says so."""

    minutes: Found | None
    others: tuple[str, ...] = ()
    date: dt.date | None = None


class Site(Protocol):
    """A council's website. Every method raises `UnreadableDocument` or one of its kinds where the site does not answer as it should."""

    base: str

    def list_committees(self) -> list[ListedCommittee]: ...

    def list_meetings(self, committee: ListedCommittee, since: dt.date, until: dt.date) -> list[ListedMeeting]: ...

    def fetch_meeting(self, meeting: ListedMeeting, extras: Iterable[Extra]) -> Answer: ...

    def list_decisions(self, since: dt.date, until: dt.date) -> list[str]: ...

    def find_issues(self, page: bytes, address: str) -> list[str]: ...


def is_named(title: str) -> bool:
    """Whether an attachment is of the kinds that are read when attachments are asked for: minutes, trackers, performance reports."""
    return bool(_NAMED.search(title))
