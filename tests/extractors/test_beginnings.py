"""Patterns that are searched for from the characters with which they can begin find what they find otherwise."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.beginnings import searched

PATTERNS = (
    (r"\b(?:gate|wall)s? (?:is|are)\b", re.IGNORECASE),
    (r"(?<!the )\bkiosk|(?<=a )sign", re.IGNORECASE),
    (r"(?:the )?(?i:Clerk|Keeper)(?= (?:is|was))", 0),
    (r"(?=[A-C])(?!Beech)\w+ ", 0),
    (r"(?:^|[.;] )(?P<who>[A-Z]\w*) to \w", 0),
    (r"[^a-zA-Z ’]+\d|[^\W\d_]{9}", re.IGNORECASE),
    (r"[–—] ?\w|['’]s\b|\bİ|ſea", 0),
    (r"\W+(?:and|[ık]it)\b", re.IGNORECASE),
    (r"(?:a*+b??|(?>the)) gate|(?s:.)\bis", 0),
    (r"(a?)(?:\1b|c)?(?(1)d)k", 0),
    (r"[ıſ–]|[k-s–]{3}|[À-ÿ]s", re.IGNORECASE),
    (r"\bg(?:ate|o)|(?<!a )gate", 0),
    (r"x*|gate", 0),  # can be empty
)
WORDS = st.sampled_from(
    [
        "the",
        "The",
        "gate",
        "GATES",
        "wall",
        "is",
        "ARE",
        "a",
        "clerk",
        "Keeper",
        "was",
        "Beech",
        "Cedar",
        "to",
        "kiosk",
        "sign",
        "K",
        "ſ",
        "ı",
        "İ",
        "İs",
        "Åse",
        "é",
        "s",
        "k",
        "kit",
        "and",
        "–",
        "’s",
        ".",
        ";",
        "7",
        "d",
        "cd",
    ]
)


@pytest.mark.parametrize(("pattern", "flags"), PATTERNS)
@given(words=st.lists(WORDS, max_size=8), joint=st.sampled_from([" ", ""]))
def test_the_same_is_found(pattern: str, flags: int, words: list[str], joint: str) -> None:
    text = joint.join(words)
    found = [(match.span(), match.groupdict()) for match in searched(pattern, flags).finditer(text)]
    assert found == [(match.span(), match.groupdict()) for match in re.finditer(pattern, text, flags)]


def test_a_pattern_is_made_as_re_makes_it() -> None:
    made, plain = searched(r"(?im)\b(?P<what>gate)s?", re.DOTALL), re.compile(r"(?im)\b(?P<what>gate)s?", re.DOTALL)
    assert (made.pattern, made.flags, made.groups, dict(made.groupindex)) == (
        plain.pattern,
        plain.flags,
        plain.groups,
        dict(plain.groupindex),
    )


def test_what_is_no_pattern_is_refused() -> None:
    with pytest.raises(re.error):
        searched("(gate")
