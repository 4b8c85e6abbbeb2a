"""The spaCy pipeline: the only list of its components."""

from __future__ import annotations

import gc
import re
from functools import cache
from typing import cast

import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer

from extractors import action, attendance, cues, indicator, judgement, milestone, officer, people, resolution, vote  # noqa: F401 - they register their components

COMPONENTS = (
    "find_cues",
    "find_people",
    "find_attendance",
    "find_officers",
    "find_resolutions",
    "find_votes",
    "find_actions",
    "find_indicators",
    "find_milestones",
    "find_judgements",
)

_NEW_OBJECTS = 10_000  # those of some pages; nearly all are gone when their document is read, so that to go through every 700 finds nothing
LONGEST_WORD = 100  # characters; what is longer stays one token


@cache
def build_nlp() -> Language:
    """The pipeline: a tokenizer, the cues, and one finder a kind of record. No trained model is needed."""
    nlp = spacy.blank("en")
    tokenizer = cast(Tokenizer, nlp.tokenizer)
    tokenizer.rules = {}  # after the first "Ltd." or "don't" in a text the tokenizer caches no word of it any more: five times as slow
    # Of "((((((…" it takes one mark after another off, each time with a copy of the rest
    tokenizer.token_match = re.compile(rf"\S{{{LONGEST_WORD}}}").match
    tokenizer.max_cache_size = 200_000  # words; its own 10,000 are used up after some forty documents
    nlp.max_length = 50_000_000  # a 400-page pack is 2 MB; the limit is meant for parsers, and there is none here
    for component in COMPONENTS:
        nlp.add_pipe(component)
    # Patterns and words live as long as the process: a collector of garbage that goes through them again and again takes 3 % of all time
    gc.collect()
    gc.freeze()
    gc.set_threshold(_NEW_OBJECTS, *gc.get_threshold()[1:])
    return nlp
