"""Whom a name names, and whether words are nothing but who."""

from __future__ import annotations

import pytest
import spacy

from extractors.actions.parties import NamedKind, is_same_owner, kind_named, names_body, names_people
from extractors.build import segment_document
from extractors.outline import build_outline
from tests.tagged import make_document


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Head of Audit", "person"),
        ("JR", "person"),
        ("Betty and Gloria", "person"),
        ("all officers", "group"),
        ("Highways Team", "body"),
        ("council", "body"),
        ("the lamps", "thing"),
        ("report of the Warden", "thing"),
        ("Board agreed the approach", None),
        ("Chair’s report", None),
    ],
)
def test_kind_of_a_name(name: str, kind: NamedKind | None) -> None:
    assert kind_named(name) == kind


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("JR/SP", True),
        ("Cllr Poole / Clerk", True),
        ("Head of Audit and Ms Rivers", True),
        ("All members", True),
        ("Completed", False),
        ("JR to write", False),
        ("posters to the shops", False),
    ],
)
def test_nothing_but_who(words: str, expected: bool) -> None:
    document = make_document(words)
    doc = spacy.blank("en").make_doc(document.text)
    doc.user_data["outline"] = build_outline(document, *segment_document(document))
    assert names_people(doc, 0, len(document.text)) is expected


def test_owners_share_a_name() -> None:
    assert is_same_owner("AR", "AR/SP")
    assert is_same_owner("Trustees", "TRUSTEES")
    assert not is_same_owner("AR", "SP")


def test_a_post_of_a_body_is_none() -> None:
    assert names_body("Parish Council")
    assert not names_body("Council Leader")
