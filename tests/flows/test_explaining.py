from __future__ import annotations

import hashlib

import pytest

from extractors.outline import build_outline
from extractors.pipeline import build_nlp
from flows.explaining import explain_doc
from models import AgendaItem, Block, Document, Meeting, Section, SectionKind, Source

HEAD, TITLE = "Audit Panel", "Repairs to the depot"


def _explain(sentence: str, place: SectionKind = "minutes", kind: str | None = "action"):  # type: ignore[no-untyped-def]
    """Explanations of a document whose one item holds one sentence, in a part of our choosing."""
    text = f"{HEAD}\n{TITLE}\n{sentence}"
    title_at, at = len(HEAD) + 1, len(HEAD) + len(TITLE) + 2
    blocks = (
        Block(kind="heading", start=0, end=len(HEAD), level=1),
        Block(kind="heading", start=title_at, end=at - 1, level=1),
        Block(kind="paragraph", start=at, end=len(text), page=3),
    )
    source = Source(name="a.html", sha256=hashlib.sha256(text.encode()).hexdigest(), size_bytes=len(text))
    document = Document(source=source, reader="web_page", title=None, text=text, blocks=blocks)
    item = AgendaItem(ordinal=0, title=TITLE, start=title_at, end=len(text), sections=(Section(kind=place, start=at, end=len(text)),))
    nlp = build_nlp()
    doc = nlp.make_doc(text)
    doc.user_data["outline"] = build_outline(document, (Meeting(start=0, end=len(HEAD)),), (item,))
    return explain_doc(nlp(doc), kind)


def test_a_record_is_explained_by_its_rule_and_its_cue() -> None:
    explanations, misses = _explain("The Head of Audit undertook to circulate the figures to members.")
    (found,) = explanations
    assert found.record.kind == "action"
    assert "undertook to" in found.cues
    assert misses == []


@pytest.mark.parametrize(
    ("sentence", "place", "why"),
    [
        ("To ask that the Head of Audit undertook to circulate the figures.", "purpose", "purpose text"),
        ("The Head of Audit undertook to circulate the figures", "documents", "list of papers"),
        ("It was a pity that nobody undertook to", "minutes", "no rule found"),
    ],
)
def test_a_cue_without_a_record_is_a_near_miss_with_its_reason(sentence: str, place: SectionKind, why: str) -> None:
    explanations, misses = _explain(sentence, place)
    assert explanations == []
    (miss,) = [miss for miss in misses if miss.cue == "undertook to"]
    assert why in miss.why
    assert (miss.sentence, miss.page) == (sentence, 3)


def test_other_kinds_are_left_out() -> None:
    explanations, misses = _explain("The Head of Audit undertook to circulate the figures to members.", kind="judgement")
    assert {found.record.kind for found in explanations} | {miss.kind for miss in misses} <= {"judgement"}
