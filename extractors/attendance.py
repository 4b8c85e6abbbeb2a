"""Attendance: who was there, who sent apologies, who substituted for whom.

A record is one person in a list of those present, of apologies or of substitutes ("PRESENT: Cllr Rivers (Chair), Mr Hall", "Apologies were received
from Ms Poole"). "5 members of the public" names nobody, and "Cllr Poole left the meeting at 8 pm" is no list.
"""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from extractors.identity import RecordFields
from extractors.names.forms import same_person
from extractors.outline import outline_of
from extractors.rosters.entries import Entry
from extractors.rosters.sentences import Roster
from extractors.rosters.stars import STARRED
from models import Attendance

# sentences that only say how somebody who is listed took part: "Ms Rivers attended by video link"
_SAID_AGAIN = frozenset(["were-in-attendance-virtually", "attended-in-part"])


_INVITED = "attendance-present-invitees"  # "Invitees" stand above the minutes of an item, where else only its purpose is told


@Language.component("find_attendance")
def find_attendance(doc: Doc) -> Doc:
    """Keeps the persons of the rosters that `find_people` found, each with its rule, in `doc.user_data["attendance"]`."""
    doc.user_data["attendance"] = _attended(doc)
    return doc


def build_attendance(doc: Doc) -> list[Attendance]:
    """The attendance records of a document, in the order of its text."""
    fields = RecordFields(doc, "attendance")
    return [
        Attendance(
            **fields.at(entry.mention.start, entry.mention.end, rule),
            name=entry.mention.name,
            present=entry.status,
            title=entry.mention.title,
            role=entry.mention.post,
            capacity=entry.capacity,
            organisation=entry.mention.organisation,
            substitute_for=entry.substitute_for,
        )
        for entry, rule in doc.user_data["attendance"]
    ]


def _is_listed(entry: Entry, rosters: list[Roster]) -> bool:
    """Whether a list of the document names this person: "The Chair, Jo Hall, opened the meeting. Present: Jo Hall, Ann Poole"."""
    name = entry.mention.name or ""
    return any(
        other is not entry and other.mention.name is not None and same_person(name, other.mention.name)
        for roster in rosters
        for other in roster.entries
    )


def _tells_apologies(roster: Roster) -> bool:
    """Whether a list names those who sent apologies: no star stands beside them in the list of members."""
    return roster.rule != STARRED and any(entry.status == "apologies" for entry in roster.entries)


def _attended(doc: Doc) -> list[tuple[Entry, str]]:
    """The entries of all rosters, without those that only say how somebody who is listed already took part ("were in attendance virtually")."""
    outline = outline_of(doc)
    chosen: list[tuple[Entry, str]] = []
    rosters: list[Roster] = doc.user_data["rosters"]
    for roster in rosters:
        sentence = outline.sentence_at(roster.start)
        if sentence is not None and sentence.place in ("purpose", "documents") and roster.rule != _INVITED:
            continue
        for entry in roster.entries:
            if entry.mention.kind != "person" or entry.mention.name is None:
                continue
            if roster.rule == "opened-the-meeting" and _is_listed(entry, rosters):
                continue
            if (
                roster.rule == STARRED
                and entry.status == "absent"
                and _is_listed(entry, [sent for sent in rosters if _tells_apologies(sent)])
            ):
                continue
            if (roster.rule in _SAID_AGAIN or (roster.rule == "attendance-without-heading" and len(roster.entries) == 1)) and any(
                same_person(entry.mention.name, other.mention.name or "") for other, _ in chosen
            ):
                continue
            chosen.append((entry, roster.rule))
    return chosen
