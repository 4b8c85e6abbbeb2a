"""Who speaks to the meeting from outside: what residents and petitioners ask for in their part of it, the meeting has not asked.

Near misses: "The Chair asked that a reply be sent" in the same item, "Mr Hall asked that the note be circulated" in any other.
"""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.actions.owner import Subject
from extractors.beginnings import searched
from extractors.outline import Sentence, outline_of

# "5. Public Participation": what speakers ask for there, the meeting has not asked
_FLOOR = searched(
    r"\bpublic (?:participation|speaking|questions?|forum|session|statements?|addresses|representations)\b|\bquestions? (?:from|by) (?:the |members of the )?public\b|\bdeputations?\b|\bpetitions\b|\bstatements? (?:from|by) the public\b",
    re.IGNORECASE,
)
_OF_MEETING = searched(r"\b(?:chair|mayor|leader|members|clerk|officers?|committee|council|board|panel|director|manager)", re.IGNORECASE)


def speaks_from_floor(doc: Doc, sentence: Sentence, subject: Subject) -> bool:
    """Whether a request is made by one of those who speak to the meeting from outside."""
    if subject.kind not in ("person", "pronoun") or _OF_MEETING.search(subject.owner or ""):
        return False
    item = outline_of(doc).item_of(sentence)
    return item is not None and _FLOOR.search(item.title) is not None
