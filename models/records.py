"""What minutes can say: eight kinds of record, each with the words that say it.

The fields follow the project's annotation guide (docs/records.md). Missing is None, never "" and never a guess.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from models.document import Document, Frozen
from models.meeting import AgendaItem, Meeting

RECORD_KINDS = ("resolution", "action", "indicator", "officer", "milestone", "judgement", "vote", "attendance")

Verb = Literal[
    "note", "receive", "approve", "agree", "adopt", "endorse", "confirm", "recommend", "refer", "defer", "delegate", "appoint",
    "request", "provide", "review", "schedule", "refuse", "exclude_public", "other",
]  # fmt: skip
Rag = Literal["red", "amber", "green"]
Direction = Literal["up", "down", "stable"]


class Record(Frozen):
    """A claim that the minutes make.

    `document.text[start:end] == quote` always holds. `id` is stable: the same bytes give the same ids. `page` counts from 1.
    `item` is the ordinal of the agenda item, None for what stands before the first one. `rule` is the id of the pattern that found it.
    """

    id: str
    start: int
    end: int
    quote: str
    page: int | None
    item: int | None
    rule: str


class Resolution(Record):
    """A formal decision of the meeting as a body, one a clause."""

    kind: Literal["resolution"] = "resolution"
    verb: Verb
    outcome: Literal["carried", "lost", "withdrawn"] = "carried"
    label: str | None = None
    lead_in: str | None = None
    mover: str | None = None
    seconder: str | None = None
    votes_for: int | None = None
    votes_against: int | None = None
    abstentions: int | None = None
    unanimous: bool | None = None
    routine: bool = False
    addressee: str | None = None
    repeats: str | None = None  # the id of the same decision printed earlier in this document


class Action(Record):
    """Something that a person, a post or a body is asked, agrees or undertakes to do.

    `owner` and `due` are as the annotation guide scores them: `due` is an ISO date where one follows from the words and the meeting's date, else the
    words. `due_phrase` keeps the words and `due_date` the latest day on which it is in time, as ISO date, or None.
    """

    kind: Literal["action"] = "action"
    task: str
    owner: str | None = None
    due: str | None = None
    due_phrase: str | None = None
    due_date: str | None = None
    status: Literal["open", "done", "dropped"] = "open"
    requested_by: str | None = None
    recipient: str | None = None
    origin: Literal["resolution", "action_line", "undertaking", "request"] | None = None
    written_response: bool = False


class Indicator(Record):
    """A measured or rated quantity of a service.

    Numbers are in the unit that `unit` names. `direction` is of the number as said, or as an arrow shows it that the numbers do not belie; `direction_drawn` as an arrow shows it; `direction_computed`
    follows from `value` and `previous`. `contradiction` says in words where what is said and what is computed disagree.
    `period_start` and `period_end` are ISO dates (inclusive) where the period could be resolved.
    """

    kind: Literal["indicator"] = "indicator"
    measure: str | None
    code: str | None = None
    value: float | None = None
    value_high: float | None = None
    unit: str | None = None
    numerator: float | None = None
    denominator: float | None = None
    previous: float | None = None
    target: float | None = None
    floor: float | None = None
    rag: Rag | None = None
    direction: Direction | None = None
    direction_drawn: Direction | None = None
    direction_computed: Direction | None = None
    polarity: Literal["higher_is_better", "lower_is_better"] | None = None
    period: str | None = None
    period_start: str | None = None
    period_end: str | None = None
    comparator: str | None = None
    scope: str | None = None
    contradiction: str | None = None


class Officer(Record):
    """A named person, or a post that speaks or is spoken of. `person` joins later short forms of the same name within a document."""

    kind: Literal["officer"] = "officer"
    name: str | None = None
    post: str | None = None
    title: str | None = None
    capacity: Literal["member", "officer", "co-opted", "guest", "public"] | None = None
    organisation: str | None = None
    party: str | None = None
    post_in_full: str | None = None  # what an acronym for a post stands for


class Milestone(Record):
    """Something with a date that will happen or must be reached. `date` is ISO: a day, a month or a year."""

    kind: Literal["milestone"] = "milestone"
    what: str | None = None
    date: str | None = None


class Judgement(Record):
    """A grade that an inspectorate gave or is expected to give, in lower case ("requires improvement")."""

    kind: Literal["judgement"] = "judgement"
    grade: str | None = None
    previous_grade: str | None = None
    date: str | None = None
    inspectorate: str | None = None
    subject: str | None = None


class Vote(Record):
    """A counted or recorded vote. Names by side where they are recorded."""

    kind: Literal["vote"] = "vote"
    votes_for: int | None = None
    votes_against: int | None = None
    abstentions: int | None = None
    names_for: tuple[str, ...] = ()
    names_against: tuple[str, ...] = ()
    names_abstained: tuple[str, ...] = ()
    casting_vote: bool = False
    outcome: Literal["carried", "lost"] | None = None
    resolution: str | None = None  # the id of the resolution that was voted on


class Attendance(Record):
    """Who was there, who sent apologies, who substituted for whom."""

    kind: Literal["attendance"] = "attendance"
    name: str | None
    present: Literal["present", "apologies", "absent", "substitute"]
    title: str | None = None
    role: str | None = None
    capacity: Literal["member", "officer", "co-opted", "guest", "public"] | None = None
    organisation: str | None = None
    substitute_for: str | None = None


AnyRecord = Annotated[
    Resolution | Action | Indicator | Officer | Milestone | Judgement | Vote | Attendance,
    Field(discriminator="kind"),
]


class Minutes(Frozen):
    """Everything that one document says."""

    document: Document
    meetings: tuple[Meeting, ...]
    items: tuple[AgendaItem, ...]
    records: tuple[AnyRecord, ...]
    acronyms: tuple[tuple[str, str], ...] = ()  # (short form, what it stands for), as this document introduces them
    plans: tuple[tuple[int, int], ...] = ()  # where the text names a plan ("the Children's Services Improvement Plan"): start and end
