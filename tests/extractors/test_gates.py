"""Words that a pattern needs, read off the pattern."""

from __future__ import annotations

import re

import pytest

from extractors.gates import any_of, fewest, holds, needed_words


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\bthe panel (?:noted|endorsed)\b", ("the panel noted", "the panel endorsed")),
        (r"authori[sz]ed by", ("authorised by", "authorized by")),
        (r"\bvotes? (?:of thanks|to)\b", ("vote to", "votes to", "vote of thanks", "votes of thanks")),
        (r"(?:re-)?elected \w+", ("elected ",)),
        (r"The (?:[a-z]+ ){0,3}Warden", ("warden",)),
        (r"\d+ (?:bricks)+", ("bricks",)),
    ],
)
def test_the_words_that_a_pattern_needs(pattern: str, words: tuple[str, ...]) -> None:
    assert set(needed_words(re.compile(pattern))) == set(words)


def test_of_several_patterns_one_is_enough() -> None:
    assert set(needed_words(re.compile("gate painted"), re.compile("wall painted|gate painted red"))) == {"gate painted", "wall painted"}


@pytest.mark.parametrize("pattern", [r"\w+y", r"(?:gates|\d+)", r"[a-z]{4}", r"(?:painted)?"])
def test_a_pattern_that_needs_no_word_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="no words are needed"):
        needed_words(re.compile(pattern))


def test_words_within_others_are_enough() -> None:
    assert fewest(["agreed", "disagreed", "vote", "voted"]) == ("vote", "agreed")


@pytest.mark.parametrize(("text", "found"), [("the gate was painted", True), ("the wall was built", False), ("", False)])
def test_both_ways_of_looking_find_the_same(text: str, found: bool) -> None:
    words = ("gate", "painted", "fence")
    assert holds(text, words) is found
    assert (any_of(words).search(text) is not None) is found
