"""Where a "to" stands that may open a task of the parish style: each is looked at once, and most stand where no pattern could match."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from extractors.actions.doer_nouns import doer_nouns
from extractors.outline import Outline

# What stands last before the "to" of a task: a capital, or one of the small words that the patterns below take there
_BEFORE_TO = frozenset({
    "rest", "other", "others", "members", "governors", "trustees", "group", "committee", "owner", "contractor", "team", "ap", "ab", "de", "du", "van",
    "von", "le", "la", "and", "or", "plus", "of", "the", "for", "+", "clerk", "officer", "officers", "member", "councillors", "board", "council", "staff",
    "volunteers", "chair", "secretary", "treasurer", "letter", "be", "request", "form", "email", "quote", "quotes", "is", "are", "was", "were", "still",
    "also", "now", "therefore", "-", "–", "—", "all", "everyone", "everybody", *doer_nouns(),
})  # fmt: skip
_BEFORE_LATER_TO = frozenset({"officers", "members", "ap", "de", "all", "everyone"})
_TO = re.compile(" to (?=[a-z])(?!(?:the|an?|his|her|their|this|that|these|those|any) )")  # no verb follows in "Clerk to the Council"
_THINGS_DO = ("be ", "come ", "go", "return ")
_BARE = re.compile("To (?:be|go|come|return) ")


class Infinitives(NamedTuple):
    """Which sentences, by number, hold a "to" with words about it that a pattern of this room may match."""

    of_doers: set[int]  # "The Clerk to write"
    of_later_doers: set[int]
    of_things: set[int]  # "Potholes to be reported"
    bare: set[int]  # "To be reported"


def find_infinitives(outline: Outline) -> Infinitives:
    """The sentences of a document by the words about each "to" of theirs."""
    text, starts = outline.text, outline.starts
    found = Infinitives(set(), set(), set(), set())
    for match in _TO.finditer(text):
        at = match.start()
        low = max(at - 60, 0)
        word = last_word(text, low, at)
        named = word.lstrip("([")[:1].isupper()
        if word == "also":
            earlier = last_word(text, low, at - len(word) - 1)
            later = earlier[:1].isupper() or earlier in _BEFORE_LATER_TO
        else:
            later = named or word in _BEFORE_LATER_TO
        doer, thing = named or word in _BEFORE_TO or word[:1] == "&", text.startswith(_THINGS_DO, at + 4)
        if doer or later or thing:
            index = bisect_right(starts, at) - 1
            if doer:
                found.of_doers.add(index)
            if later:
                found.of_later_doers.add(index)
            if thing:
                found.of_things.add(index)
    for match in _BARE.finditer(text):
        found.bare.add(bisect_right(starts, match.start()) - 1)
    for numbers in found:
        numbers.discard(-1)  # what stands before the first sentence
    return found


def last_word(text: str, low: int, high: int) -> str:
    """The last word of text[low:high]."""
    cut = text.rfind(" ", low, high)
    word = text[cut + 1 if cut >= 0 else low : high]
    return word.rpartition("\n")[2] if "\n" in word else word
