"""Why a record was found, and why a phrase that could have led to one was not enough."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass

from spacy.tokens import Doc

from extractors.build import annotate_document, build_records
from extractors.cues import Cue, cues_of
from extractors.outline import Outline, Sentence, outline_of
from extractors.token_spans import put_spans
from extractors.vocabulary import Pattern, load_patterns, pattern_kinds
from models import Document
from models.records import AnyRecord

_WHERE = {
    "purpose": "it stands in the agenda's purpose text, which says what a meeting is asked and not what it did",
    "documents": "it stands in a list of papers",
    "title": "it stands in an item's title",
    "head": "it stands before the first item",
}


@dataclass(frozen=True, slots=True)
class Explanation:
    """A record, the rule that found it as the vocabulary describes it, and the cue words of its kind in its sentence."""

    record: AnyRecord
    label: str | None
    example: str | None
    cues: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A cue with no record of its kind in its sentence, and why as far as is known."""

    kind: str
    rule: str
    label: str
    cue: str
    sentence: str
    page: int | None
    why: str


def explain(document: Document, kind: str | None = None) -> tuple[list[Explanation], list[NearMiss]]:
    """Every record of a document with its reason, and every cue that led to none, in the order of the text.

    Args:
        document: the document as it was read.
        kind: only records and cues of this kind.
    """
    return explain_doc(annotate_document(document), kind)


def explain_doc(doc: Doc, kind: str | None = None) -> tuple[list[Explanation], list[NearMiss]]:
    """As `explain`, for a Doc that the finders have been over."""
    put_spans(doc)
    records = [record for record in build_records(doc).records if kind in (None, record.kind)]
    vocabulary = {pattern.id: pattern for name in pattern_kinds() for pattern in load_patterns(name)}
    cues = _cues_by_kind(doc, kind)
    explanations = [_explain_record(doc, record, cues[record.kind], vocabulary.get(record.rule)) for record in records]
    misses = [miss for name, group in cues.items() for miss in _near_misses(doc, name, group, records)]
    return explanations, [miss for _, miss in sorted(misses, key=lambda entry: entry[0])]


def _cues_by_kind(doc: Doc, kind: str | None) -> dict[str, list[Cue]]:
    return defaultdict(list, {name: cues_of(doc, name) for name in pattern_kinds() if kind in (None, name)})


def _explain_record(doc: Doc, record: AnyRecord, cues: list[Cue], pattern: Pattern | None) -> Explanation:
    outline = outline_of(doc)
    first = outline.sentence_at(record.start)
    low, high = min(first.start if first else record.start, record.start), max(first.end if first else record.end, record.end)
    from_here = bisect_left(cues, low, key=lambda cue: cue.start)
    words = []
    for cue in cues[from_here:]:
        if cue.start >= high:
            break
        words.append(cue.text)
    return Explanation(record, pattern.label if pattern else None, pattern.example if pattern else None, tuple(dict.fromkeys(words)))


def _near_misses(doc: Doc, kind: str, cues: list[Cue], records: list[AnyRecord]) -> list[tuple[int, NearMiss]]:
    outline = outline_of(doc)
    of_kind = [record for record in records if record.kind == kind]
    misses, seen = [], set()
    for cue in cues:
        sentence = outline.sentence_at(cue.start)
        low, high = (sentence.start, sentence.end) if sentence else (cue.start, cue.end)
        reach = _end_of_next_sentence(outline, high)  # "The Panel RESOLVED:" and its clause below are one
        if low in seen or any(record.start < reach and low < record.end for record in of_kind):
            continue
        seen.add(low)
        why = _why_not(doc, kind, cue, sentence)
        page = outline.document.page_at(low)
        misses.append((low, NearMiss(kind, cue.rule, cue.label, cue.text, outline.text[low:high], page, why)))
    return misses


def _end_of_next_sentence(outline: Outline, offset: int) -> int:
    following = bisect_left(outline.starts, offset)
    return outline.sentences[following].end if following < len(outline.sentences) else offset


def _why_not(doc: Doc, kind: str, cue: Cue, sentence: Sentence | None) -> str:
    if sentence and sentence.place in _WHERE:
        return _WHERE[sentence.place]
    if sentence and outline_of(doc).block_of(sentence).header:
        return "it stands in the column names of a table"
    if any(span.start_char < cue.end and cue.start < span.end_char for span in doc.spans.get(kind, ())):
        return "a rule marked it, but no record came of it"
    return "no rule found in its sentence what the kind needs besides the cue"
