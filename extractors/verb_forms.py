"""The forms in which a clause of a decision holds its verb: active, passive, behind a modal verb or behind another."""

from __future__ import annotations

import re
from functools import cache
from typing import cast

from extractors.beginnings import searched
from extractors.wordlists import alternation, load_list, words_of
from models.records import Verb

_ADVERBS = r"(?:(?:now|not|then|thereafter|otherwise,?|also|hereby|therefore|unanimously|formally|duly|further|fully|strongly|all|\w+ly|be|to|should|would|will|agrees? to|agreed to|resolves? to|resolved to) ){0,3}"


@cache
def class_of() -> dict[str, Verb]:
    """The class of each verb of decisions, in every form of it."""
    return {word: cast(Verb, entry["label"]) for entry in load_list("decision_verbs") for word in entry["words"]}


@cache
def any_verb() -> str:
    return alternation(words_of("decision_verbs"))


@cache
def then_verb() -> re.Pattern[str]:
    """A second verb: "and adopted", "and unanimously agreed"."""
    return searched(rf"\band (?:(?:unanimously|also|duly|formally) )?({any_verb()})\b", re.IGNORECASE)


@cache
def onward_verb() -> re.Pattern[str]:
    """A verb behind "to"."""
    return re.compile(rf" to ({any_verb()})\b", re.IGNORECASE)


@cache
def active() -> re.Pattern[str]:
    """A verb where a clause or its predicate opens, behind adverbs."""
    return re.compile(rf"{_ADVERBS}({any_verb()})\b(?!-(?:off|up|in|over|out)\b)", re.IGNORECASE)  # "sign-off of the plan"


@cache
def passive() -> re.Pattern[str]:
    """A verb behind "be", known or not. For text in small letters."""
    adverbs = r"(?:(?:not|now|also|hereby|therefore|unanimously|formally|duly|further|fully|again|then|first|both|all|each) ){0,2}"
    return re.compile(
        rf"(?:b(?<!\w.)e(?:en)?|i(?<!\w.)s|a(?<!\w.)re|w(?<!\w.)(?:as|ere)) {adverbs}(?P<verb>[a-z][\w-]*(?:ed|en|nt|ld|ght|id|et|read|made|put|set)|shown|withdrawn)\b"
    )


@cache
def modal() -> re.Pattern[str]:
    """A verb behind "should", "will", "to" or "and". For text in small letters."""
    modals = r"(?:s(?<!\w.)h(?:ould|all)|w(?<!\w.)(?:ould|ill)|m(?<!\w.)(?:ust|ay)|t(?<!\w.)o|a(?<!\w.)nd|c(?<!\w.)an)"
    return re.compile(rf"{modals}(?: (?:now|not|also|try and|try to))? (?P<verb>{any_verb()})\b")


@cache
def told_last() -> re.Pattern[str]:
    """The participle that ends a note: "Budget for 2025/26 – approved"."""
    # "Budget for 2025/26 – approved", "Minutes agreed"
    return searched(
        rf"\b(?P<verb>{alternation(frozenset(word for word in words_of('decision_verbs') if word.endswith('ed')))})[.;]?$", re.IGNORECASE
    )
