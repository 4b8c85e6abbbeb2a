"""The tables of facts: one a kind of record, its fields named as in docs/records.md, and one to search them all."""

from __future__ import annotations

from flows.tables import MEETING, PLACE, Column, Table, number, text, whole

# Questions are asked of a council, a committee or a stretch of time; Datasette then counts by the columns beside it.
_BY_MEETING = (
    ("document", "start_char"),
    ("item",),
    ("meeting",),
    ("council", "committee"),
    ("committee", "meeting_date"),
    ("meeting_date",),
    ("rule",),
)


def _facts(
    name: str,
    about: str,
    fields: dict[str, Column],
    *,
    facets: tuple[str, ...] = (),
    indexes: tuple[tuple[str, ...], ...] = (),
    search: tuple[str, ...] = (),
) -> Table:
    """A table of facts: the shared columns, its own, and for each facet an index by itself, by council and by committee."""
    counted = tuple(pair for facet in facets for pair in ((facet, "meeting_date"), ("council", facet), ("committee", facet)))
    return Table(name, about, PLACE | fields | MEETING, indexes=_BY_MEETING + counted + indexes, search=search)


FACTS = (
    _facts(
        "resolutions",
        "A formal decision of the meeting as a body, one a clause.",
        {
            "verb": text(
                "class of the governing verb: note, receive, approve, agree, adopt, endorse, confirm, recommend, refer, …", required=True
            ),
            "outcome": text("carried, lost or withdrawn", required=True),
            "label": text("the clause's number or letter as printed"),
            "lead_in": text("the words before it: RESOLVED, It was agreed that …"),
            "mover": text("who moved it"),
            "seconder": text("who seconded it"),
            "votes_for": whole("votes for"),
            "votes_against": whole("votes against"),
            "abstentions": whole("abstentions"),
            "unanimous": whole("1 where the minutes say so"),
            "routine": whole("1 for minutes confirmed, apologies, exclusion of the public, dates of meetings", required=True),
            "addressee": text("the body that a recommendation goes to"),
            "repeats": text("the same decision printed earlier in the document"),
        },
        facets=("verb", "outcome"),
        search=("quote",),
    ),
    _facts(
        "votes",
        "A counted or recorded vote; the names are in ballots.",
        {
            "votes_for": whole("votes for"),
            "votes_against": whole("votes against"),
            "abstentions": whole("abstentions"),
            "casting_vote": whole("1 where the chair's casting vote decided", required=True),
            "outcome": text("carried or lost"),
            "resolution": text("the resolution that was voted on"),
        },
        indexes=(("resolution",),),
    ),
    _facts(
        "actions",
        "Something that a person, a post or a body is asked, agrees or undertakes to do.",
        {
            "task": text("what is to be done", required=True),
            "owner": text("who does it, as written"),
            "due": text("an ISO date, or the words where no date follows from them"),
            "due_phrase": text("the words that bound the time"),
            "due_date": text("the last day on which it is in time (ISO)"),
            "status": text("open, done or dropped, as the document says", required=True),
            "requested_by": text("who asked"),
            "recipient": text("to whom it is to be given"),
            "origin": text("resolution, action_line, undertaking or request"),
            "written_response": whole("1 where a written response was asked", required=True),
        },
        facets=("status", "owner"),
        indexes=(("due_date",), ("origin",)),
        search=("quote", "owner"),
    ),
    _facts(
        "indicators",
        "A reading of a measure: a value, a target, a rating or a direction.",
        {
            "measure_id": text("the measure it is a reading of", "measures"),
            "measure": text("the measure as written"),
            "code": text("its code (EA11, NI 59)"),
            "value": number("the newest value; of a range the lower bound"),
            "value_high": number("the upper bound of a range"),
            "unit": text("percent, count, days, gbp, rate_per_10000 …"),
            "numerator": number("of a fraction (19/291)"),
            "denominator": number("of a fraction"),
            "previous": number("the older value"),
            "target": number("the target"),
            "floor": number("the lowest that is acceptable"),
            "rag": text("red, amber or green"),
            "direction": text("up, down or stable, of the number, as said"),
            "direction_drawn": text("as an arrow shows it"),
            "direction_computed": text("as value and previous give it"),
            "polarity": text("higher_is_better or lower_is_better"),
            "period": text("the period as written"),
            "period_start": text("its first day (ISO)"),
            "period_end": text("its last day (ISO)"),
            "comparator": text("what it is compared with (England, neighbours)"),
            "scope": text("the part of the service or area it is about"),
            "contradiction": text("where what is said and what is computed disagree"),
        },
        facets=("rag", "unit"),
        indexes=(("measure_id", "meeting_date"),),
        search=("quote", "measure"),
    ),
    _facts(
        "officers",
        "A mention of a named person or a post, once an item.",
        {
            "name": text("the name without title or honours"),
            "post": text("the post as written"),
            "title": text("Councillor, Mr, Dr …"),
            "capacity": text("member, officer, co-opted, guest or public"),
            "organisation": text("the team or organisation"),
            "party": text("the party"),
            "post_in_full": text("what an acronym for the post stands for"),
            "person": text("the person", "people"),
            "post_id": text("the post", "posts"),
        },
        facets=("capacity",),
        indexes=(("person", "meeting_date"), ("post_id", "meeting_date")),
        search=("quote",),
    ),
    _facts(
        "attendance",
        "Who was there, who sent apologies, who came in whose place.",
        {
            "name": text("the name without title or honours"),
            "present": text("present, apologies, absent or substitute", required=True),
            "title": text("Councillor, Mr, Dr …"),
            "role": text("Chair, Vice-Chair, the post …"),
            "capacity": text("member, officer, co-opted, guest or public"),
            "organisation": text("the team or organisation"),
            "substitute_for": text("whose place was taken"),
            "person": text("the person", "people"),
        },
        facets=("present", "capacity"),
        indexes=(("person", "meeting_date"),),
    ),
    _facts(
        "milestones",
        "Something with a date that will happen or must be reached.",
        {"what": text("what happens"), "date": text("a day, a month or a year (ISO)")},
        indexes=(("date",),),
        search=("quote",),
    ),
    _facts(
        "judgements",
        "A grade that an inspectorate gave or is expected to give.",
        {
            "grade": text("the grade in lower case (requires improvement)"),
            "previous_grade": text("the grade before"),
            "date": text("when it was given or is expected (ISO: day, month or year)"),
            "inspectorate": text("who gave it"),
            "subject": text("who was graded"),
        },
        facets=("grade",),
        search=("quote",),
    ),
)

TABLE_OF_KIND = {
    "resolution": "resolutions",
    "vote": "votes",
    "action": "actions",
    "indicator": "indicators",
    "officer": "officers",
    "attendance": "attendance",
    "milestone": "milestones",
    "judgement": "judgements",
}

BALLOTS = Table(
    "ballots",
    "How one person voted in a recorded vote.",
    {
        "id": text("the vote and the name's place in it", required=True),
        "vote": text("the vote", "votes", required=True),
        "document": text("the document", "documents", required=True),
        "name": text("the name as written", required=True),
        "side": text("for, against or abstained", required=True),
        "person": text("the person", "people"),
    },
    indexes=(("vote",), ("document",), ("person",)),
)

# One index over every kind, so that a search for all of them is one query. `title` weighs more than `body` (see views.py for how to ask it).
SEARCH = Table(
    "search",
    "Everything that can be searched for: a row for each item and each fact but attendance and votes, of documents that no later issue has superseded.",
    {
        "id": text("the id of the item or fact, in the table of its kind", required=True),
        "kind": text("item, resolution, action, indicator, officer, milestone or judgement", required=True),
        "title": text("an item's title; a measure, an owner or a person with the post"),
        "body": text("the words", required=True),
        "document": text("the document", "documents", required=True),
        "item": text("the item it stands in", "items"),
        "verb": text("a resolution's verb class"),
        "status": text("an action's status, a resolution's outcome, an indicator's rag"),
        **MEETING,
    },
    indexes=(
        ("document",),
        ("kind", "meeting_date"),
        ("council", "kind", "meeting_date"),
        ("committee", "kind", "meeting_date"),
        ("meeting_date",),
        ("kind", "verb"),
        ("kind", "status"),
    ),
    search=(
        "title",
        "body",
        "kind",
    ),  # the kind is a word of the index too, so that hits are told apart and counted without reading their rows
)
