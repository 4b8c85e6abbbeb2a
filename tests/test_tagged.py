"""The strict parser that every extractor test leans on."""

from __future__ import annotations

import pytest

from tests.tagged import TagError, Tagged, make_document, parse_tagged


def test_tags_become_spans_with_their_fields() -> None:
    text, wanted = parse_tagged("A <action owner='Clerk'><resolution>write to X</resolution></action>.")
    assert text == "A write to X."
    assert wanted == [Tagged("resolution", 2, 12, ()), Tagged("action", 2, 12, (("owner", "Clerk"),))]


@pytest.mark.parametrize(
    "tagged",
    [
        "<action>never closed",
        "closed</action> only",
        "<deed>an unknown kind</deed>",
        "<action colour='red'>an unknown field</action>",
        "<action><vote>crossed</action></vote>",
        "<action></action>",
        "<action owner=Clerk>unquoted</action>",
    ],
)
def test_wrong_tags_raise(tagged: str) -> None:
    with pytest.raises(TagError):
        parse_tagged(tagged)


def test_lines_become_blocks() -> None:
    document = make_document("## 5. Audit\nText here\n(a) That it be noted\nName | Role\nPat | Chair")
    assert [(block.kind, block.label, document.text[block.start : block.end]) for block in document.blocks] == [
        ("heading", "5.", "Audit"),
        ("paragraph", None, "Text here"),
        ("list_item", "(a)", "That it be noted"),
        ("table_row", None, "Name | Role"),
        ("table_row", None, "Pat | Chair"),
    ]
