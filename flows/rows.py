"""From what a document says to the rows that say it: no database here, the same minutes always the same rows."""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_left
from collections import Counter
from typing import Any

from pydantic import TypeAdapter

from flows.names import bare_name, council_id, fold_committee, is_short_form, measure_key, slug, title_case
from flows.record_tables import TABLE_OF_KIND
from models import Action, AgendaItem, Attendance, Block, Indicator, Meeting, Minutes, Officer, Record, Resolution, Vote

Row = dict[str, Any]
Rows = dict[str, list[Row]]

_BLOCKS = TypeAdapter(tuple[Block, ...])


def document_id(sha256: str) -> str:
    return sha256[:16]


def build_rows(minutes: Minutes, *, council: str | None = None) -> Rows:
    """Every row that a document gives, by table. `documents` has its row without source, rules and times: those are the store's to know.

    Args:
        minutes: the document and what it says.
        council: the council's name where it is known from elsewhere; else the name that the document gives.
    """
    return _RowBuilder(minutes, council).build()


class _RowBuilder:
    def __init__(self, minutes: Minutes, council: str | None) -> None:
        self.minutes, self.document = minutes, minutes.document
        self.id = document_id(self.document.source.sha256)
        self.rows: Rows = {}
        self.shared: dict[tuple[str, str], Row] = {}
        self.council_name = council
        meetings = minutes.meetings or (Meeting(start=0, end=0),)
        self.places = [self._meeting(number, meeting) for number, meeting in enumerate(meetings)]
        self.item_ids = self._item_ids()
        self.people: dict[str, str] = {}

    def build(self) -> Rows:
        self._document()
        for item in self.minutes.items:
            self._item(item)
        self._join_people()
        for record in self.minutes.records:
            self._record(record)
        for short, long in dict(self.minutes.acronyms).items():
            acronym = {"id": f"{self.id}-{slug(short)}", "document": self.id, "council": self.places[0]["council"]}
            self._add("acronyms", acronym | {"short": short, "long": long})
        return self.rows

    def _add(self, table: str, row: Row) -> None:
        self.rows.setdefault(table, []).append(row)

    def _add_once(self, table: str, row: Row) -> None:
        """A row that others share; where it is there already, what it lacked is filled in."""
        known = self.shared.setdefault((table, row["id"]), row)
        if known is row:
            self._add(table, row)
        else:
            known |= {name: value for name, value in row.items() if known[name] is None}

    def _meeting(self, number: int, meeting: Meeting) -> Row:
        council_name = self.council_name or meeting.council
        council = council_id(council_name) if council_name else None
        if council and council_name:
            self._add_once("councils", {"id": council, "name": title_case(council_name)})
        committee = None
        folded = fold_committee(meeting.committee, council_name) if meeting.committee else None
        if meeting.committee and folded:
            committee = f"{council or 'unknown'}--{slug(folded)}"
            # "COMMUNITIES PANEL" and "Communities Panel" are one committee; the name to show is the one the document gives.
            self._add_once("committees", {"id": committee, "council": council, "name": title_case(meeting.committee)})
        date = meeting.date.isoformat() if meeting.date else None
        body = committee or council
        key = f"{body}--{date}" if body and date else f"{self.id}-{number}"
        who = title_case(meeting.committee or council_name or "") or self.document.title or self.document.source.name
        self._add_once(
            "meetings",
            {
                "id": key,
                "committee": committee,
                "council": council,
                "title": " – ".join(part for part in (who, date) if part),
                "date": date,
                "time": meeting.time,
                "venue": meeting.venue,
                "status": meeting.status,
                "chair": meeting.chair,
                "next_meeting": meeting.next_meeting.isoformat() if meeting.next_meeting else None,
            },
        )
        return {"meeting": key, "meeting_date": date, "committee": committee, "council": council, "superseded": 0}

    def _item_ids(self) -> list[str]:
        seen: Counter[str] = Counter()
        ids = []
        for item in self.minutes.items:
            ids.append(_digest(self.document.source.sha256, "item", item.title, str(seen[item.title])))
            seen[item.title] += 1
        return ids

    def _document(self) -> None:
        document, first = self.document, self.minutes.meetings[0] if self.minutes.meetings else None
        blocks = _BLOCKS.dump_python(document.blocks, mode="json", exclude_defaults=True)
        self._add(
            "documents",
            {
                "id": self.id,
                "meeting": self.places[0]["meeting"],
                "council": self.places[0]["council"],
                "told_council": self.council_name,
                "sha256": document.source.sha256,
                "text_sha256": hashlib.sha256(document.text.encode()).hexdigest(),
                "size_bytes": document.source.size_bytes,
                "title": document.title,
                "kind": document.reader,
                "status": first.status if first else None,
                "pages": document.pages,
                "text": document.text,
                "blocks": _json(blocks),
            },
        )

    def _item(self, item: AgendaItem) -> None:
        place = self.places[min(item.meeting, len(self.places) - 1)]
        following = self.minutes.items[item.ordinal + 1 : item.ordinal + 2]
        own_end = following[0].start if following and following[0].start < item.end else item.end
        row: Row = {
            "id": self.item_ids[item.ordinal],
            "document": self.id,
            "ordinal": item.ordinal,
            "number": item.number,
            "title": item.title,
            "level": item.level,
            "parent": None if item.parent is None else self.item_ids[item.parent],
            "start_char": item.start,
            "end_char": item.end,
            "page": self.document.page_at(item.start),
            "sections": _json([section.model_dump(mode="json") for section in item.sections]),
            "text": self.document.text[item.start : own_end].rstrip(),
            "href": item.href,
        }
        self._add("items", row | place)
        found: Row = {"id": row["id"], "kind": "item", "title": item.title, "body": row["text"], "item": row["id"]}
        self._add("search", found | {"document": self.id, "verb": None, "status": None} | place)
        self._plans(item, row["id"], own_end, place)

    def _plans(self, item: AgendaItem, key: str, end: int, place: Row) -> None:
        """The plans that an item names in its title or its own words, each where it names it first."""
        titled, named = item.start + len(item.title), set()
        first = bisect_left(self.minutes.plans, (item.start, 0))
        for start, stop in self.minutes.plans[first:]:
            if stop > end:
                break
            name = self.document.text[start:stop]
            if (words := slug(name)) not in named:
                named.add(words)
                plan_id = f"{self._body(place)}--{words}"
                self._add_once("plans", {"id": plan_id, "council": place["council"], "name": title_case(name)})
                row = {"id": f"{key}-{words}", "plan": plan_id, "document": self.id, "item": key, "in_title": int(start < titled)}
                self._add("plan_items", row | {"start_char": start, "end_char": stop, "quote": name} | place)

    def _record(self, record: Record) -> None:
        fields = record.model_dump(mode="json")
        kind = fields.pop("kind")
        item = None if record.item is None else self.item_ids[record.item]
        place = (
            self.places[min(self.minutes.items[record.item].meeting, len(self.places) - 1)] if record.item is not None else self.places[0]
        )
        fields |= {"document": self.id, "item": item, "start_char": fields.pop("start"), "end_char": fields.pop("end")}
        found: Row = {
            "id": record.id,
            "kind": kind,
            "title": None,
            "body": record.quote,
            "item": item,
            "document": self.id,
            "verb": None,
            "status": None,
        }
        match record:
            case Resolution():
                found |= {"verb": record.verb, "status": record.outcome}
            case Action():
                found |= {"title": record.owner, "status": record.status}
            case Indicator():
                fields["measure_id"] = self._measure(record, place)
                found |= {"title": record.measure, "status": record.rag}
            case Officer():
                fields["person"] = self._person(record.name, record.title, record.party, place)
                fields["post_id"] = self._post(record, place)
                found["title"] = ", ".join(part for part in (record.name, record.post) if part) or None
            case Attendance():
                fields["person"] = self._person(record.name, record.title, None, place)
            case Vote():
                for side in ("for", "against", "abstained"):
                    self._ballots(record, side, fields.pop(f"names_{side}"), place)
        for name, value in fields.items():
            if isinstance(value, bool):
                fields[name] = int(value)
        self._add(TABLE_OF_KIND[kind], fields | place)
        if kind not in ("vote", "attendance"):
            self._add("search", found | place)

    def _body(self, place: Row) -> str:
        """Whose people, posts and measures these are: the council's, or where no council is named the committee's, or the document's alone."""
        return str(place["council"] or place["committee"] or self.id)

    def _join_people(self) -> None:
        """Short forms of a name that exactly one full name in this document explains: "Ms Rivers" is Jo Rivers where no other Rivers is."""
        records = self.minutes.records
        written = [record.name for record in records if isinstance(record, Officer | Attendance) and record.name]
        written += [
            name
            for record in records
            if isinstance(record, Vote)
            for name in (*record.names_for, *record.names_against, *record.names_abstained)
        ]
        names = sorted({bare_name(name) for name in written})
        for name in names:
            full = [other for other in names if is_short_form(name, other)]
            self.people[name] = full[0] if len(full) == 1 else name

    def _person(self, name: str | None, title: str | None, party: str | None, place: Row) -> str | None:
        if not name or not slug(bare := bare_name(name)):
            return None
        bare = self.people.get(bare, bare)
        key = f"{self._body(place)}--{slug(bare)}"
        self._add_once(
            "people",
            {"id": key, "council": place["council"], "name": title_case(bare) if bare.isupper() else bare, "title": title, "party": party},
        )
        return key

    def _post(self, record: Officer, place: Row) -> str | None:
        if not record.post or not slug(record.post):
            return None
        key = f"{self._body(place)}--{slug(record.post)}"
        self._add_once("posts", {"id": key, "council": place["council"], "name": record.post, "in_full": record.post_in_full})
        return key

    def _measure(self, record: Indicator, place: Row) -> str | None:
        found = measure_key(record.measure, record.code)
        if not found:
            return None
        key = f"{self._body(place)}--{found}"
        row = {"id": key, "council": place["council"], "code": record.code, "name": record.measure or record.code}
        self._add_once("measures", row | {"unit": record.unit, "polarity": record.polarity})
        return key

    def _ballots(self, vote: Vote, side: str, names: list[str], place: Row) -> None:
        for number, name in enumerate(names):
            row = {"id": f"{vote.id}-{side}-{number}", "vote": vote.id, "document": self.id, "name": name, "side": side}
            self._add("ballots", row | {"person": self._person(name, None, None, place)})


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
