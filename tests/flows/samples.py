"""Minutes for the tests of what comes after reading: made by hand, so that they do not change when a rule does."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Sequence
from typing import Any, get_args

from extractors.plans import find_plans
from models import AgendaItem, Block, Document, Meeting, Minutes, Section, Source
from models.records import AnyRecord

_MODELS = {model.model_fields["kind"].default: model for model in get_args(get_args(AnyRecord)[0])}

Item = tuple[str, str, Sequence[dict[str, Any]]]

EVERY_KIND: list[Item] = [
    (
        "1. Attendance",
        "Present: Councillor Ada Brook (Chair). Jo Rivers, Head of Audit, was in attendance.",
        [
            {
                "kind": "attendance",
                "quote": "Councillor Ada Brook",
                "name": "Ada Brook",
                "present": "present",
                "title": "Councillor",
                "role": "Chair",
            },
            {"kind": "officer", "quote": "Jo Rivers, Head of Audit", "name": "Jo Rivers", "post": "Head of Audit", "capacity": "officer"},
        ],
    ),
    (
        "2. Repairs",
        (
            "Repairs done in time stood at 81% against a target of 90%. The Head of Audit undertook to circulate the lettings audit by 12 June 2024. "
            "RESOLVED that the repairs plan be approved. For (1): Brook. The new depot opens on 3 May 2025. The regulator had graded the service good."
        ),
        [
            {"kind": "indicator", "quote": "Repairs done in time stood at 81% against a target of 90%", "measure": "Repairs done in time"}
            | {"value": 81.0, "unit": "percent", "target": 90.0},
            {
                "kind": "action",
                "quote": "The Head of Audit undertook to circulate the lettings audit by 12 June 2024",
                "owner": "Head of Audit",
            }
            | {"task": "circulate the lettings audit", "due": "2024-06-12", "due_date": "2024-06-12", "origin": "undertaking"},
            {"kind": "resolution", "quote": "the repairs plan be approved", "verb": "approve", "lead_in": "RESOLVED that"},
            {"kind": "vote", "quote": "For (1): Brook", "votes_for": 1, "names_for": ("Brook",)},
            {"kind": "milestone", "quote": "The new depot opens on 3 May 2025", "what": "The new depot opens", "date": "2025-05-03"},
            {"kind": "judgement", "quote": "The regulator had graded the service good", "grade": "good"},
        ],
    ),
]


def make_minutes(
    items: Sequence[Item] = EVERY_KIND,
    *,
    council: str | None = "Elmshire County Council",
    committee: str | None = "Audit Panel",
    date: str | None = "2024-05-01",
    status: str | None = None,
    name: str = "minutes.html",
    stamp: str = "",
    acronyms: tuple[tuple[str, str], ...] = (),
) -> Minutes:
    """Minutes with these items, each of a title, a text and its records. `stamp` makes other bytes of the same text.

    Raises:
        ValueError: a quote that the text does not hold.
    """
    head = f"{council} – {committee} – {date}"
    text, blocks = head, [Block(kind="heading", start=0, end=len(head), level=1, page=1)]
    agenda, records = [], []
    for ordinal, (title, body, facts) in enumerate(items):
        start = len(text) + 1
        text += f"\n{title}\n{body}"
        body_start = start + len(title) + 1
        blocks.append(Block(kind="heading", start=start, end=start + len(title), level=1, page=1))
        blocks.append(Block(kind="paragraph", start=body_start, end=len(text), page=1, box=(50.0, 100.0, 500.0, 120.0)))
        number, _, words = title.partition(". ")
        sections = (Section(kind="minutes", start=body_start, end=len(text)),)
        agenda.append(AgendaItem(ordinal=ordinal, title=words or title, start=start, end=len(text), number=number, sections=sections))
        records += [(ordinal, body_start + body.index(fact["quote"]), fact) for fact in facts]
    sha256 = hashlib.sha256((text + stamp).encode()).hexdigest()
    source = Source(name=name, sha256=sha256, size_bytes=len(text))
    document = Document(source=source, reader="web_page", title=head, text=text, blocks=tuple(blocks), pages=1)
    meeting = Meeting(
        start=0, end=len(head), council=council, committee=committee, date=dt.date.fromisoformat(date) if date else None, status=status
    )
    built = []
    for ordinal, start, fact in records:
        key = hashlib.sha256(f"{sha256}{fact['kind']}{fact['quote']}{start}".encode()).hexdigest()[:16]
        place = {"id": key, "start": start, "end": start + len(fact["quote"]), "page": 1, "item": ordinal, "rule": f"{fact['kind']}-test"}
        built.append(_MODELS[fact["kind"]](**place, **fact))
    plans = tuple((plan.start, plan.end) for plan in find_plans(text))
    return Minutes(document=document, meetings=(meeting,), items=tuple(agenda), records=tuple(built), acronyms=acronyms, plans=plans)
