"""Where the words stand at which patterns can begin."""

from __future__ import annotations

import re

import pytest
import spacy
from spacy.attrs import IDX

from extractors.marked_words import MarkedWords, first_words, matches_at


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The Head of Audit met Co-Chair Hall", [4, 22]),
        ("(Head) and ViceHead: Head.", [1, 15, 21]),
        ("Heads of terms, Company, headway", []),
        ("", []),
    ],
)
def test_where_phrases_may_begin(text: str, places: list[int]) -> None:
    words, nlp = MarkedWords(), spacy.blank("en")
    heads = words.add(first_words(["Head of Audit", "Co-Chair"]))
    years = words.add(r"\d{4}")
    doc = nlp.make_doc(text)
    found = words.find(doc, words.flag(nlp.vocab), doc.to_array(IDX).tolist())
    assert found[heads] == places
    assert found[years] == []


def test_a_word_may_hold_several_places_of_several_patterns() -> None:
    words, nlp = MarkedWords(), spacy.blank("en")
    years, digits = words.add(r"\d{4}"), words.add(r"\d", re.ASCII)
    flag = words.flag(nlp.vocab)  # words that are met later are flagged as well
    doc = nlp.make_doc("of 20245")
    found = words.find(doc, flag, doc.to_array(IDX).tolist())
    assert found[years] == [3, 4]
    assert found[digits] == [3, 4, 5, 6, 7]


def test_matches_do_not_overlap() -> None:
    text = "abab abab"
    assert [found.span() for found in matches_at(re.compile("abab?"), text, [0, 2, 5, 6, 7])] == [(0, 4), (5, 9)]
