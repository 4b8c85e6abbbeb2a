"""Where a "to" stands that may open a task of the parish style: each is looked at once, and most stand where no pattern could match."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import NamedTuple

from spacy.tokens import Doc

from extractors.actions.doer_nouns import doer_nouns
from extractors.marked_words import MARKED, marked_places
from extractors.outline import Outline

# What stands last before the "to" of a task: a capital, or one of the small words that the patterns below take there
_BEFORE_TO = frozenset({
    "rest", "other", "others", "members", "governors", "trustees", "group", "committee", "owner", "contractor", "team", "ap", "ab", "de", "du", "van",
    "von", "le", "la", "and", "or", "plus", "of", "the", "for", "+", "clerk", "officer", "officers", "member", "councillor", "councillors", "board", "council", "staff",
    "volunteers", "chair", "secretary", "treasurer", "letter", "be", "request", "form", "email", "quote", "quotes", "is", "are", "was", "were", "still",
    "also", "now", "therefore", "-", "–", "—", "all", "everyone", "everybody", *doer_nouns(),
})  # fmt: skip
_BEFORE_LATER_TO = frozenset({"officers", "members", "councillors", "governors", "trustees", "partners", "ap", "de", "all", "everyone"})
_TO = " to "
_NO_VERBS = ("the ", "a ", "an ", "his ", "her ", "their ", "this ", "that ", "these ", "those ", "any ")  # "Clerk to |the| Council"
_THINGS_DO = ("be ", "come ", "go", "return ")
_THINGS_BEGIN = frozenset(words[:2] for words in _THINGS_DO)
TO_WORDS = MARKED.add(r"To\Z")
_BARE = ("To be ", "To go ", "To come ", "To return ")


class Infinitives(NamedTuple):
    """Which sentences, by number, hold a "to" with words about it that a pattern of this room may match."""

    of_doers: set[int]  # "The Clerk to write"
    of_later_doers: set[int]
    of_things: set[int]  # "Potholes to be reported"
    bare: set[int]  # "To be reported"


def find_infinitives(doc: Doc, outline: Outline) -> Infinitives:
    """The sentences of a document by the words about each "to" of theirs."""
    text, starts = outline.text, outline.starts
    found = Infinitives(set(), set(), set(), set())
    at = -len(_TO)
    for before, behind in pairwise(text.split(_TO)):
        at += len(_TO) + len(before)
        word = before[before.rfind(" ") + 1 :]
        if "\n" in word:
            word = word.rpartition("\n")[2]
        named = not word.islower() and word.lstrip("([")[:1].isupper()
        doer = named or word in _BEFORE_TO or word[:1] == "&"
        thing = behind[:2] in _THINGS_BEGIN and text.startswith(_THINGS_DO, at + len(_TO))
        if (doer or thing) and "a" <= behind[:1] <= "z" and not text.startswith(_NO_VERBS, at + len(_TO)):
            later = named or word in _BEFORE_LATER_TO or (word == "also" and _may_do(last_word(text, max(at - 60, 0), at - len(" also"))))
            index = bisect_right(starts, at) - 1
            if doer:
                found.of_doers.add(index)
            if later:
                found.of_later_doers.add(index)
            if thing:
                found.of_things.add(index)
    for at in marked_places(doc, TO_WORDS):
        if text.startswith(_BARE, at):
            found.bare.add(bisect_right(starts, at) - 1)
    for numbers in found:
        numbers.discard(-1)  # what stands before the first sentence
    return found


def _may_do(word: str) -> bool:
    """Whether a word before "also to" can be the last of who is to do it: "|Sam| also to ring"."""
    return word[:1].isupper() or word in _BEFORE_LATER_TO


def last_word(text: str, low: int, high: int) -> str:
    """The last word of text[low:high]."""
    cut = text.rfind(" ", low, high)
    word = text[cut + 1 if cut >= 0 else low : high]
    return word.rpartition("\n")[2] if "\n" in word else word
