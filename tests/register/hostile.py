"""A document in which every word that can be is an attack on the page that shows it, saved as any other."""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from flows.store import open_database, save_minutes
from models import (
    Action,
    AgendaItem,
    Attendance,
    Block,
    Document,
    Indicator,
    Meeting,
    Milestone,
    Minutes,
    Officer,
    Resolution,
    Section,
    Source,
    Vote,
)

SCRIPT = "<script>window.pwned=1</script>"
IMAGE = '"><img src=x onerror="window.pwned=1">'
LINK = "javascript:window.pwned=1"

TITLE = f"Llwybrau’r Ŵyl {SCRIPT}"
RESOLUTION = f"That {SCRIPT} the report {IMAGE} be noted"
ACTION = f"the Clerk {IMAGE} to circulate </mark></article>{SCRIPT} the note"
INDICATOR = f"{{{{7*7}}}} turnover {SCRIPT} was 9% against a target of 12%"
PERSON = f"Siân ap Huw {IMAGE}"
MILESTONE = f"the {SCRIPT} opens in May 2027"
CELLS = f"{SCRIPT} | {IMAGE} | 9%"
VOTE = f"For (1): {PERSON} Against (0)"


def save_hostile_minutes(database: Path) -> None:
    """Saves the document; its ids are stable."""
    db = open_database(database)
    save_minutes(
        db,
        make_hostile_minutes(),
        source=f"https://example.org/{IMAGE}",
        rules="test",
        council=f"Elmshire {SCRIPT} Council",
        at="2026-01-02T03:04:05+00:00",
    )
    document = db.execute("select id from documents where title like '%<script>%'").fetchone()[0]
    with db.atomic():
        db.execute("update documents set url = ?, source = ? where id = ?", (LINK, LINK, document))
        told = db.execute("select id, document, item, meeting from actions where document = ?", (document,)).fetchone()
        update = dict(zip(("action", "document", "item", "meeting"), told, strict=True)) | {
            "id": "u1",
            "meeting_date": "2026-02-11",
            "status": "mentioned",
        }
        db["action_updates"].insert(update | {"start_char": 0, "end_char": 9, "quote": f"Later {SCRIPT} {IMAGE}"})
        review = {
            "id": "v1",
            "record": told[0],
            "kind": "action",
            "document": document,
            "quote": ACTION,
            "verdict": "corrected",
            "field": SCRIPT,
        }
        db["reviews"].insert(review | {"value": IMAGE, "note": SCRIPT, "reviewer": IMAGE, "decided_at": "2026-03-01"})
        db.execute("update items set href = ? where document = ?", (LINK, document))
        db.execute("update councils set url = ? where name like '%<script>%'", (LINK,))
        db["problems"].insert(
            {
                "id": f"/inbox/{IMAGE}",
                "rules": "test",
                "reason": SCRIPT,
                "remedy": IMAGE,
                "first_seen": "2026-01-02",
                "last_seen": "2026-01-02",
            }
        )
    db.close()


def make_hostile_minutes() -> Minutes:
    """The document as an extractor would give it."""
    lines = [f"Pwyllgor {SCRIPT}", TITLE, RESOLUTION, ACTION, INDICATOR, f"{PERSON}, Clerk {SCRIPT}", MILESTONE, CELLS, VOTE]
    text = "\n".join(lines)
    blocks, at = [], 0
    for number, line in enumerate(lines):
        kind = {0: "heading", 1: "heading", 2: "list_item", 7: "table_row"}.get(number, "paragraph")
        blocks.append(
            Block(
                kind=kind,
                start=at,
                end=at + len(line),
                label=SCRIPT if kind == "list_item" else None,
                level=1,
                table=0 if kind == "table_row" else None,
            )
        )  # type: ignore[arg-type]
        at += len(line) + 1
    source = Source(name=f"minutes{IMAGE}.html", sha256=hashlib.sha256(text.encode()).hexdigest(), size_bytes=len(text))
    document = Document(source=source, reader="web_page", title=f"Cofnodion {SCRIPT}", text=text, blocks=tuple(blocks))

    def at_words(kind: str, words: str) -> dict[str, object]:
        start = text.index(words)
        return {
            "id": hashlib.sha256(f"{kind}{words}".encode()).hexdigest()[:16],
            "start": start,
            "end": start + len(words),
            "quote": words,
            "page": None,
            "item": 0,
            "rule": SCRIPT,
        }

    records = (
        Resolution(**at_words("resolution", RESOLUTION), verb="note", mover=PERSON, addressee=SCRIPT),  # type: ignore[arg-type]
        Action(**at_words("action", ACTION), task=ACTION, owner=f"Clerk {IMAGE}", due=SCRIPT, due_phrase=SCRIPT),  # type: ignore[arg-type]
        Indicator(
            **at_words("indicator", INDICATOR),
            measure=f"turnover {SCRIPT}",
            value=9,
            target=12,
            unit="percent",
            rag="red",
            period=SCRIPT,
            contradiction=SCRIPT,
        ),  # type: ignore[arg-type]
        Officer(**at_words("officer", PERSON), name=PERSON, post=f"Clerk {SCRIPT}", party=SCRIPT, post_in_full=SCRIPT),  # type: ignore[arg-type]
        Milestone(**at_words("milestone", MILESTONE), date="2027-05"),  # type: ignore[arg-type]
        Vote(**at_words("vote", VOTE), votes_for=1, votes_against=0, names_for=(PERSON,)),  # type: ignore[arg-type]
        Attendance(**at_words("attendance", f"{PERSON}, Clerk"), name=PERSON, present="present", role=SCRIPT),  # type: ignore[arg-type]
    )
    start = text.index(TITLE)
    item = AgendaItem(
        ordinal=0,
        title=TITLE,
        number="1",
        start=start,
        end=len(text),
        sections=(Section(kind="decision", start=text.index(RESOLUTION), end=text.index(ACTION)),),
    )
    meeting = Meeting(
        start=0, end=len(lines[0]), committee=f"Pwyllgor Cymunedau {SCRIPT}", date=dt.date(2026, 1, 14), venue=IMAGE, chair=SCRIPT
    )
    return Minutes(document=document, meetings=(meeting,), items=(item,), records=records)


def make_hostile_pdf(path: Path) -> None:
    """A PDF whose metadata and words attack."""
    canvas = Canvas(str(path))
    canvas.setTitle(f"Minutes {SCRIPT}")
    canvas.setAuthor(IMAGE)
    canvas.setSubject(LINK)
    lines = (
        "Wrayford Parish Council",
        "Minutes of the meeting held on 3 March 2026",
        f"1. Footpaths {SCRIPT}",
        f"RESOLVED that the {IMAGE} report be noted.",
        "2. Close",
        "The meeting closed at 8 pm.",
    )
    for number, line in enumerate(lines):
        canvas.drawString(60, 780 - 28 * number, line)
    canvas.save()
