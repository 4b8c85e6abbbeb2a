"""Every table and column of the database, declared here and nowhere else.

This is the published interface: the register shows it, the data dictionary is made from it, and researchers cite it. Columns may be added,
never renamed. Dates are ISO text, true and false are 1 and 0, lists are JSON text, missing is NULL.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its SQLite type, what it means, and the table whose key it holds, where it does."""

    type: Literal["TEXT", "INTEGER", "REAL"]
    about: str
    references: str | None = None
    required: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table: what a row of it is, its columns in order, its key, its indexes and the columns that full-text search reads."""

    name: str
    about: str
    columns: dict[str, Column]
    key: str = "id"
    indexes: tuple[tuple[str, ...], ...] = ()
    search: tuple[str, ...] = ()


def text(about: str, references: str | None = None, *, required: bool = False) -> Column:
    return Column("TEXT", about, references, required)


def whole(about: str, *, required: bool = False) -> Column:
    return Column("INTEGER", about, required=required)


def number(about: str) -> Column:
    return Column("REAL", about)


# What every fact read from a document carries: where it stands, and to which meeting it belongs. The last five repeat what a join would tell, so that
# a million rows can be filtered and counted by them in milliseconds.
PLACE = {
    "id": text("stable: a hash of the document's bytes, the kind, the words and how often they came before", required=True),
    "document": text("the document it was read from", "documents", required=True),
    "item": text("the agenda item it stands in; null before the first one", "items"),
    "start_char": whole("offset of its first character in documents.text", required=True),
    "end_char": whole("offset after its last character", required=True),
    "page": whole("page of the original, from 1; null where there are no pages"),
    "quote": text("the words themselves: documents.text[start_char:end_char]", required=True),
    "rule": text("the id of the rule that found it", required=True),
}
MEETING = {
    "meeting": text("the meeting it belongs to", "meetings"),
    "meeting_date": text("the date of that meeting"),
    "committee": text("the committee that met", "committees"),
    "council": text("the council", "councils"),
    "superseded": whole("1 when a later issue of the same minutes took the document's place", required=True),
}

STRUCTURE = (
    Table(
        "councils",
        "A council, or another body that publishes minutes, under one spelling of its name.",
        {
            "id": text("its name in lower case, joined by hyphens", required=True),
            "name": text("its name", required=True),
            "ons_code": text("its code in the register of the Office for National Statistics, where a source list gives it"),
            "url": text("its site, where a source list gives it"),
        },
        search=("name",),
    ),
    Table(
        "committees",
        "A committee, panel, board, or the full council.",
        {
            "id": text("council and committee in lower case, joined by hyphens", required=True),
            "council": text("its council; null where no document says", "councils"),
            "name": text("its name", required=True),
        },
        indexes=(("council",),),
        search=("name",),
    ),
    Table(
        "meetings",
        "A meeting: one committee on one day.",
        {
            "id": text("committee and date; for a document that names neither, the document's id", required=True),
            "committee": text("who met", "committees"),
            "council": text("its council", "councils"),
            "title": text("committee and date, to be read by people", required=True),
            "date": text("the day"),
            "time": text("when it began (19:30)"),
            "venue": text("where"),
            "status": text("draft or confirmed, as its newest document says"),
            "chair": text("who was in the chair"),
            "next_meeting": text("the date given for the next meeting"),
        },
        indexes=(("committee", "date"), ("council", "date"), ("date",)),
    ),
    Table(
        "documents",
        "A document: a page or file of minutes, read once for each different set of bytes.",
        {
            "id": text("the first 16 digits of its sha256", required=True),
            "meeting": text("the (first) meeting it tells of", "meetings"),
            "council": text("its council", "councils"),
            "told_council": text("the council's name as whoever ingested it gave it; null where the document was left to say"),
            "source": text("the file name or address it was first read from", required=True),
            "url": text("its address on the web; null for a file"),
            "sha256": text("hash of the original bytes, which are kept in the archive under it", required=True),
            "text_sha256": text("hash of the text: a re-stamped copy of the same minutes has the same", required=True),
            "size_bytes": whole("size of the original", required=True),
            "title": text("its own title"),
            "kind": text("the reader that read it: modgov_page, modgov_service, web_page, pdf, docx or text", required=True),
            "status": text("draft or confirmed, where it says so"),
            "pages": whole("number of pages, where it has pages"),
            "text": text("its text: every offset of every fact points into it", required=True),
            "blocks": text(
                "JSON list of its blocks: kind, start, end, label, level, page, box (x0, top, x1, bottom in points), table", required=True
            ),
            "superseded_by": text("the later issue of the same minutes", "documents"),
            "rules": text("the version of the rules that read it last", required=True),
            "first_seen": text("when it was first read (UTC)", required=True),
            "read_at": text("when the rules that read it last did so (UTC)", required=True),
            "to_follow_up": whole("1 until what it tells about other meetings is worked out", required=True),
        },
        indexes=(("meeting",), ("council",), ("sha256",), ("text_sha256",), ("superseded_by",), ("to_follow_up",)),
    ),
    Table(
        "sources",
        "A place where a document was found: a file or an address. The same bytes can lie in many places.",
        {
            "id": text("the absolute path or the address", required=True),
            "document": text("the document that was found there last", "documents", required=True),
            "sha256": text(
                "hash of the bytes that lay there last; differs from the document's for a re-stamped copy of the same text", required=True
            ),
            "first_seen": text("when it was first read (UTC)", required=True),
        },
        indexes=(("document",), ("sha256",)),
    ),
    Table(
        "items",
        "An agenda item with its minutes.",
        {
            "id": text("stable: a hash of the document's bytes, the title and how often it came before", required=True),
            "document": text("the document it was read from", "documents", required=True),
            "ordinal": whole("its place in the document, from 0", required=True),
            "number": text("its number as printed (54, 7.1, 3(a))"),
            "title": text("its title", required=True),
            "level": whole("1 for an item of the agenda, 2 for an item under it, …", required=True),
            "parent": text("the item it stands under", "items"),
            "start_char": whole("offset of its title in documents.text", required=True),
            "end_char": whole("offset after its last word, its sub-items included", required=True),
            "page": whole("page of the original, from 1"),
            "sections": text("JSON list of its parts: kind (purpose, decision, minutes, documents), start, end", required=True),
            "text": text("its own words, up to its first sub-item", required=True),
            "href": text("the address that its title links to"),
            **MEETING,
        },
        indexes=(
            ("document", "ordinal"),
            ("parent",),
            ("meeting",),
            ("council", "committee"),
            ("committee", "meeting_date"),
            ("meeting_date",),
        ),
        search=("title", "text"),
    ),
)

PEOPLE = (
    Table(
        "people",
        "A person named in a council's minutes, under one spelling. Two people of one name in one council are not told apart.",
        {
            "id": text("council and name in lower case, joined by hyphens", required=True),
            "council": text("the council", "councils"),
            "name": text("the name without title or honours", required=True),
            "title": text("Councillor, Mr, Dr …, as given last"),
            "party": text("the party, as given last"),
        },
        indexes=(("council",),),
        search=("name",),
    ),
    Table(
        "posts",
        "A post in a council: Head of Audit, Chair of the Panel.",
        {
            "id": text("council and post in lower case, joined by hyphens", required=True),
            "council": text("the council", "councils"),
            "name": text("the post as written", required=True),
            "in_full": text("what an acronym for it stands for"),
        },
        indexes=(("council",),),
        search=("name", "in_full"),
    ),
    Table(
        "measures",
        "A measure that a council reports again and again; indicators are its readings.",
        {
            "id": text("council and code or name in lower case, joined by hyphens", required=True),
            "council": text("the council", "councils"),
            "code": text("its code (EA11, NI 59)"),
            "name": text("its name as written last", required=True),
            "unit": text("its usual unit"),
            "polarity": text("higher_is_better or lower_is_better, where the minutes tell"),
        },
        indexes=(("council",), ("code",)),
        search=("name", "code"),
    ),
    Table(
        "plans",
        "A plan that items of a council come back to: the Children's Services Improvement Plan, the Local Plan.",
        {
            "id": text("council and plan in lower case, joined by hyphens", required=True),
            "council": text("the council", "councils"),
            "name": text("its name as written", required=True),
        },
        indexes=(("council",),),
        search=("name",),
    ),
    Table(
        "plan_items",
        "An item that names a plan, where it names it first.",
        {
            "id": text("item and plan as the item writes it", required=True),
            "plan": text("the plan", "plans", required=True),
            "document": text("the document", "documents", required=True),
            "item": text("the item", "items", required=True),
            "in_title": whole("1 where the title of the item names it", required=True),
            "start_char": whole("offset of the name in documents.text", required=True),
            "end_char": whole("offset after it", required=True),
            "quote": text("the name as written there", required=True),
            **MEETING,
        },
        indexes=(("plan", "meeting_date"), ("item",), ("document",), ("committee",)),
    ),
    Table(
        "acronyms",
        "A short form as a document introduces it.",
        {
            "id": text("document and short form", required=True),
            "document": text("the document", "documents", required=True),
            "council": text("the council", "councils"),
            "short": text("the short form", required=True),
            "long": text("what it stands for", required=True),
        },
        indexes=(("council", "short"), ("document",)),
    ),
)

FOLLOW_UP = (
    Table(
        "action_updates",
        "A later mention of an action: what became of it.",
        {
            "id": text("action and the fact that tells of it", required=True),
            "action": text("the action", "actions", required=True),
            "document": text("the later document", "documents", required=True),
            "item": text("the item in it", "items"),
            "meeting": text("the later meeting", "meetings"),
            "meeting_date": text("its date"),
            "status": text("done, dropped, open (asked again) or mentioned", required=True),
            "start_char": whole("offset of the words in the later document's text", required=True),
            "end_char": whole("offset after them", required=True),
            "page": whole("page of the original, from 1"),
            "quote": text("the words", required=True),
            "likeness": number("share of the task's telling words that come again, 0 to 1"),
        },
        indexes=(("action", "meeting_date"), ("document",), ("status",)),
    ),
    Table(
        "reviews",
        "What a person decided about a fact. Outlives every re-extraction: it keeps the words, and points to nothing that could go.",
        {
            "id": text("made when the review is", required=True),
            "record": text("the id of the fact", required=True),
            "kind": text("its kind: resolution, action, …", required=True),
            "document": text("the document it was read from", required=True),
            "quote": text("the words it was read from", required=True),
            "verdict": text("right, wrong, corrected, done or dropped", required=True),
            "field": text("the field that was corrected"),
            "value": text("what it was corrected to"),
            "note": text("why"),
            "reviewer": text("who decided"),
            "decided_at": text("when (UTC)", required=True),
            "carried_from": text("the review of an earlier issue of the same minutes that this one repeats"),
        },
        indexes=(("record",), ("document",), ("verdict",)),
    ),
)

OPERATIONS = (
    Table(
        "problems",
        "A file or page that could not be read, until it can.",
        {
            "id": text("the absolute path or the address", required=True),
            "document": text("the document it was before it went bad", "documents"),
            "sha256": text("hash of the bytes that could not be read; null where there were none"),
            "rules": text("the version of the rules that could not read them", required=True),
            "reason": text("what was found", required=True),
            "remedy": text("what to do about it", required=True),
            "place": text("where in the document"),
            "first_seen": text("when it first failed (UTC)", required=True),
            "last_seen": text("when it last failed (UTC)", required=True),
        },
        indexes=(("last_seen",), ("document",)),
    ),
    Table(
        "runs",
        "An ingest, scrape or re-extraction that changed something.",
        {
            "id": whole("counts up", required=True),
            "command": text("ingest, scrape, reextract …", required=True),
            "what": text("what it was asked to read", required=True),
            "started_at": text("UTC", required=True),
            "ended_at": text("UTC", required=True),
            "read": whole("documents read and saved", required=True),
            "unchanged": whole("documents whose bytes and rules had not changed", required=True),
            "failed": whole("documents that could not be read", required=True),
            "superseded": whole("earlier issues that were replaced", required=True),
            "rules": text("the version of the rules", required=True),
        },
        indexes=(("started_at",),),
    ),
)
