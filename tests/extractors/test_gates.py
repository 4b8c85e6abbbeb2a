"""Words that a pattern needs, read off the pattern."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.gates import Gates, any_of, fewest, holds, needed_words


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


PATTERNS = (
    r"\b(?:put|held) (?:off|over) (?:to|until) \w+",
    r"(?i:vote[sd]?|motions?) (?:of|by) [a-z]{2,5}",
    r"(?:re-?)?(?:elected|appointed)(?: as)? (?:the )?(?:chair(?:man)?|clerk)",
    r"(?:[A-Z][a-z]+ ){0,2}(?:agreed|resolved)[,:]? (?:that|to)\b",
    r"(?:not )?(?:support|object)(?:s|ed)?(?: to| because [a-z]+)?",
)


@pytest.mark.parametrize("pattern", PATTERNS)
@given(data=st.data())
def test_whatever_a_pattern_matches_holds_a_word_that_it_needs(pattern: str, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(pattern, alphabet=st.characters(codec="ascii")))
    words = needed_words(re.compile(pattern))
    assert holds(text.lower(), words)
    assert any_of(words).search(text.lower())


@pytest.mark.parametrize(
    ("text", "open_gates"),
    [
        ("a letter to be sent", {"sent"}),
        ("what he presented", set()),  # "sent" stands behind white space
        ("o.k.’d, and re-elected", {"elected", "okay"}),
        ("the vote was put off; votes of thanks", {"vote"}),
        ("", set()),
    ],
)
def test_the_gates_that_a_text_passes(text: str, open_gates: set[str]) -> None:
    gates = Gates()
    bits = {
        "sent": gates.add([" to be sent"]),
        "elected": gates.add(["elected", "co-opted"]),
        "okay": gates.add(["o.k."]),
        "vote": gates.add(["a vote", "the votes", "votes of "]),
    }
    assert {name for name, bit in bits.items() if gates.held(text) & bit} == open_gates


def test_a_gate_without_a_word_is_refused() -> None:
    with pytest.raises(ValueError, match="no word"):
        Gates().add(["  "])


SCRAPS = st.text(alphabet="ab. \n\u00a0", max_size=6)


@given(words=st.lists(SCRAPS.filter(str.strip), min_size=1, max_size=4), before=SCRAPS, after=SCRAPS, data=st.data())
def test_gates_told_together_are_those_told_one_by_one(words: list[str], before: str, after: str, data: st.DataObject) -> None:
    gates = Gates()
    bits = {word: gates.add([word]) for word in words}
    both = gates.add(words)
    text = before + data.draw(st.sampled_from([*words, ""])) + after
    assert {word for word, bit in bits.items() if gates.held(text) & bit} == {word for word in words if word in text}
    assert (gates.held(text) & both != 0) is holds(text, words)
