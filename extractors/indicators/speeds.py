"""Speeds of traffic whose unit is left out: "an 85th percentile of 39", "average speed inbound 36.2", "61 over the limit, fastest 58"."""

from __future__ import annotations

from extractors.beginnings import searched
from extractors.indicators.groups import CuedSentence
from extractors.indicators.role_words import SENTENCE_GATES
from extractors.quantities.quantity import Quantity

# For small letters.
_SPEED_OF = searched(
    r"\b(?:85th\s(?:percentile|%ile)|(?:average|mean|median|top|maximum|highest|fastest)\s(?:recorded\s)?speed)s?(?:\s(?:speed|inbound|outbound|northbound|southbound|eastbound|westbound))?"
    r"(?:\s(?:recorded|was|is|being|of|at|stood\sat|came\sto|now|just|only|about|around))*[:,]?\s(?:[–—-]\s)?$"
)
_FASTEST = searched(
    r"\b(?:fastest|highest|top)(?:\s(?:recorded|one|car|vehicle|reading))?(?:\s(?:was|is|being|at|doing|recorded))*:?\s(?:[–—-]\s)?$"
)
_OF_TRAFFIC = ("mph", "kph", "speed", "percentile", "over the limit")
_SLOWEST, _TOP = 5, 150
_REACH = 40  # characters before a number
_ABOVE = 240  # characters before its sentence
_SPEEDS, _SUPERLATIVES = (SENTENCE_GATES.add(words) for words in (("speed", "percentile", "%ile"), ("fastest", "highest", " top ")))


def is_speed(sentence: CuedSentence, quantity: Quantity) -> bool:
    """Whether a bare number is the speed that the words before it name; of the fastest only where the text tells of speeds."""
    if quantity.spelled or not _SLOWEST <= quantity.value <= _TOP or not sentence.held & (_SPEEDS | _SUPERLATIVES):
        return False
    said, at = sentence.said, quantity.start
    low = max(sentence.start, at - _REACH)
    if sentence.held & _SPEEDS and _SPEED_OF.search(said, low, at):
        return True
    if not sentence.held & _SUPERLATIVES or not _FASTEST.search(said, low, at):
        return False
    above = max(said.rfind("\n", 0, sentence.start) + 1, sentence.start - _ABOVE)
    return any(said.find(word, above, sentence.end) >= 0 for word in _OF_TRAFFIC)
