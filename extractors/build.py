"""From a document to its records: items, then spans, then records."""

from __future__ import annotations

from operator import attrgetter

from spacy.tokens import Doc

from extractors.acronyms import find_acronyms
from extractors.action import build_actions
from extractors.agenda import segment_document
from extractors.attendance import build_attendance
from extractors.indicator import build_indicators
from extractors.judgement import build_judgements
from extractors.milestone import build_milestones
from extractors.officer import build_officers
from extractors.outline import build_outline, outline_of
from extractors.pipeline import build_nlp
from extractors.plans import find_plans
from extractors.resolution import build_resolutions
from extractors.vote import build_votes
from models import Document, Minutes

BUILDERS = (
    build_resolutions,
    build_votes,
    build_actions,
    build_indicators,
    build_officers,
    build_attendance,
    build_milestones,
    build_judgements,
)


def build_minutes(document: Document) -> Minutes:
    """Everything that a document says. Time grows with the length of its text and with nothing else."""
    return build_records(annotate_document(document))


def annotate_document(document: Document) -> Doc:
    """The document as the finders leave it: a spaCy Doc with its outline, its cues and what was found."""
    meetings, items = segment_document(document)
    nlp = build_nlp()
    doc = nlp.make_doc(document.text)
    doc.user_data["outline"] = build_outline(document, meetings, items)
    return nlp(doc)


def build_records(doc: Doc) -> Minutes:
    """The records of a Doc that `annotate_document` made."""
    outline = outline_of(doc)
    records = [record for build in BUILDERS for record in build(doc)]
    in_order = tuple(sorted(records, key=attrgetter("start", "end", "kind")))
    return Minutes(
        document=outline.document,
        meetings=outline.meetings,
        items=outline.items,
        records=in_order,
        acronyms=find_acronyms(outline.text),
        plans=tuple((plan.start, plan.end) for plan in find_plans(outline.text)),
    )
