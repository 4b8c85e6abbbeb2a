"""The nouns of Minutebook: what a document is, what a meeting is, and what minutes can say.

Nothing here reads, fetches or stores; nothing here imports another room of the house.
"""

from models.document import Block, BlockKind, Document, Source, UnexpectedLayout, UnreadableDocument
from models.meeting import AgendaItem, Meeting, Section, SectionKind
from models.records import (
    RECORD_KINDS,
    Action,
    Attendance,
    Indicator,
    Judgement,
    Milestone,
    Minutes,
    Officer,
    Record,
    Resolution,
    Vote,
)

__all__ = [
    "RECORD_KINDS",
    "Action",
    "AgendaItem",
    "Attendance",
    "Block",
    "BlockKind",
    "Document",
    "Indicator",
    "Judgement",
    "Meeting",
    "Milestone",
    "Minutes",
    "Officer",
    "Record",
    "Resolution",
    "Section",
    "SectionKind",
    "Source",
    "UnexpectedLayout",
    "UnreadableDocument",
    "Vote",
]
