"""Numbers in words: "twenty-one", "one hundred and twelve", "forty thousand", "none", "nil"."""

from __future__ import annotations

_UNITS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
# What a word or letter behind a number multiplies it by: "£4m", "three hundred"
SCALES = {
    "hundred": 1e2, "k": 1e3, "thousand": 1e3, "m": 1e6, "mn": 1e6, "mil": 1e6, "million": 1e6, "bn": 1e9, "billion": 1e9,
}  # fmt: skip
_UNIT_WORDS = "|".join(_UNITS)
_TENS_WORDS = "|".join(_TENS)
# A regular expression for a number in words: "twenty-one", "one hundred and twelve", "forty thousand"
WORDS = (
    rf"(?:(?:{_TENS_WORDS})(?:[- ](?:{_UNIT_WORDS}))?|{_UNIT_WORDS})"
    rf"(?:\s(?:hundred|thousand|million)(?:\sand\s(?:(?:{_TENS_WORDS})(?:[- ](?:{_UNIT_WORDS}))?|{_UNIT_WORDS}))?)?"
)
# The words with which such a number begins, and those for nothing.
NUMBER_WORDS = frozenset({*_UNITS, *_TENS, "none", "nil", "zero"})


def number_in_words(words: str) -> float:
    """The value of a number in words: "twenty-one" is 21, "one hundred and twelve" 112, "six and a half" 6.5, "none", "nil" and "zero" 0.

    Raises:
        KeyError: a word that is no number.
    """
    total = current = 0.0
    for word in words.lower().replace("-", " ").split():
        if word in ("and", "a", "none", "nil", "zero"):
            continue
        if word == "half":
            current += 0.5
        elif word in SCALES:
            current = (current or 1) * SCALES[word]
            if word != "hundred":
                total, current = total + current, 0.0
        else:
            current += _UNITS[word] if word in _UNITS else _TENS[word]
    return total + current
