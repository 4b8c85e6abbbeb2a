"""What a bare number counts: its noun, whether that is a measure, and whether such things are counted at all or only those who are present."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.indicators import count_words as words
from extractors.indicators.extent import NOUN
from extractors.indicators.groups import Cue, CuedSentence
from extractors.quantities.quantity import Quantity
from extractors.quantities.reading import NIL_NOUNS
from extractors.wordlists import words_of

_SEVERAL = 3  # a number from which on whatever was done counts
_OFTEN_MEANT = frozenset({"event", "fall", "miss", "behaviour", "damage"})  # one of them need be nothing bad
_PLURALS = frozenset({"children", "gardai", "gardaí", "men", "people", "police", "staff", "women"})
# "31 appeals awaiting decision" are appeals, "14 benches last year" benches
_WAITING = re.compile(r"\s(?:awaiting|pending|requiring|needing)\s|\s(?:last|this)\s(?:year|quarter|month|week|season|term|time)\b")
_MANY = 20
_VERY_MANY = 100
_CAME_IN = re.compile(
    r"\s(?:[a-z]+\s){0,2}?(?:reports|comments|forms|responses|requests|questions|replies)\s(?:(?:were|was|had\sbeen|have\sbeen)\s(?:received|made|submitted|logged|recorded|returned|filed)|(?:have|had|has)\scome\sin|came\sin)\b"
)
# "Eleven reports were published in the quarter"
_WERE_IN = re.compile(
    r"\s(?:(?!(?:and|but|of|which|who|that)\b)[\w’'-]+\s){1,5}?(?:were|was)\s(?:published|issued|completed|received|submitted|made|answered|closed|finalised|carried\sout)\s(?:in|during|over|since)\s(?:the\s|this\s|that\s|last\s|past\s)*(?:quarter|year|month|period|term|half|week|season)\b"
)
_LOGGED = tuple(f"{have} {done} " for have in ("had", "has", "have") for done in ("upheld", "recorded", "logged", "investigated"))
_NOTE_ENDS = re.compile(r"[,.;(]|\s\(|$")  # "One collision, with a buoy"
_UNCOUNTED = words_of("uncounted_nouns", "uncounted")
# Of these a share is those who are present, vote or speak, not what a service did.
_PRESENT = _UNCOUNTED & {
    "member",
    "members",
    "councillor",
    "councillors",
    "trustees",
    "governors",
    "directors",
    "votes",
    "candidates",
    "abstentions",
    "members present",
    "question",
    "questions",
    "motion",
    "motions",
    "nominations",
}
_UNCOUNTED_OF_FEW = _UNCOUNTED | words_of("uncounted_nouns", "seldom")


@dataclass(slots=True)
class Count:
    """A bare number with what it may count.

    `before` is what its statement, which ends at `high`, says before it in small letters; `subject` the measures named there; `noun` what stands behind
    it, up to `head_end`. `accepted`, `listing` and `carried` are those of `rule_of`.
    """

    sentence: CuedSentence
    quantity: Quantity
    low: int
    high: int
    before: str
    subject: Sequence[Cue]
    accepted: bool
    listing: bool
    carried: bool
    noun: re.Match[str] | None
    head_end: int
    measured: bool  # the noun is a measure
    filled: bool  # "nine posts had been filled"
    stands: bool  # filled, or "there are now"
    uncounted: bool  # "councillors"
    reported: bool  # "two audits were outstanding"

    @property
    def single(self) -> bool:
        """Whether it is one thing that is better not there: "One accident was reported"."""
        return is_single(self.sentence, self.quantity, self.before)

    @property
    def listed_on(self) -> bool:
        """Whether it goes on a list: "and 2 temporary"."""
        sentence, quantity = self.sentence, self.quantity
        return (
            words.is_joined(sentence.said, sentence.start, quantity.start)
            and words.LAST_OF_LIST.match(sentence.text, quantity.end, sentence.end) is not None
        )

    @property
    def of_present(self) -> bool:
        """Whether it counts those who are present, vote or speak."""
        return _ends_with(self.sentence.text[self.quantity.end : self.head_end], _PRESENT)

    @property
    def has_plural(self) -> bool:
        """Whether its noun is a plural."""
        return self.noun is not None and is_plural(self.sentence.text, self.noun)


def read_count(
    sentence: CuedSentence,
    quantity: Quantity,
    low: int,
    high: int,
    *,
    before: str,
    subject: Sequence[Cue],
    accepted: bool,
    listing: bool,
    carried: bool,
) -> Count:
    """What the number counts in the statement text[low:high]."""
    said, held, end = sentence.said, sentence.held, sentence.end
    noun = None if said.startswith(" and ", quantity.end) else NOUN.match(said, quantity.end, high)
    head_end = noun.start(1) + len(noun[1].rstrip()) if noun else quantity.end
    measured = any(cue.label == "measure" for cue in sentence.cues if quantity.end <= cue.start < head_end)
    filled = (
        bool(held & words.FILLS)
        and quantity.value > 1
        and bool(words.FILLED.match(said, quantity.end, end))
        and not words.THE.search(before)
    )
    stands = (
        filled
        or words.is_now_there(before)
        or bool(held & words.NOW and quantity.value > (_SEVERAL if quantity.spelled else 1) and words.NOW_DO.match(said, quantity.end, end))
    )
    reported = bool(
        (held & words.RECOMMENDS and words.RECOMMENDED.match(said, quantity.end, end))
        or (
            held & words.STATES
            and (quantity.denominator or words.is_of_these(said, sentence.start, quantity.start))
            and words.STATUS.match(said, quantity.end, end)
        )
    )
    uncounted = _is_uncounted(sentence, quantity, before, head_end, stands=stands)
    return Count(
        sentence, quantity, low, high, before, subject, accepted, listing, carried, noun, head_end,
        measured, filled, stands, uncounted, reported,
    )  # fmt: skip


def _is_uncounted(sentence: CuedSentence, quantity: Quantity, before: str, head_end: int, *, stands: bool) -> bool:
    """Whether the noun names what minutes do not count: "three councillors"; of many, and of what has been done, fewer nouns do."""
    few = (quantity.value < 5 or (quantity.spelled and quantity.value <= 12)) and not (
        (sentence.held & words.LIMITS and words.ONLY.search(before)) or stands
    )
    name = _WAITING.split(sentence.text[quantity.end : head_end], maxsplit=1)[0]
    uncounted = _ends_with(name, _UNCOUNTED_OF_FEW if few else _UNCOUNTED) and not sentence.text.startswith(" of staff", head_end)
    if uncounted and quantity.value >= _VERY_MANY and words.is_there(before) and not _ends_with(name, _PRESENT):
        return False  # "there were 640 applications on the register"
    if uncounted and quantity.value >= _SEVERAL and _WERE_IN.match(sentence.said, quantity.end, sentence.end):
        return _ends_with(name, _PRESENT)
    if uncounted and quantity.value >= _MANY and _CAME_IN.match(sentence.said, quantity.end, sentence.end):
        return False  # "420 reports were received"
    if uncounted and quantity.value >= _SEVERAL and words.HAS_BEEN.match(sentence.said, quantity.end, sentence.end):
        return _ends_with(name, _PRESENT)
    return uncounted


def _ends_with(name: str, phrases: frozenset[str]) -> bool:
    """Whether the last word or words are one of the phrases, in lower case: "new parish councillors" ends with "councillors"."""
    parts = name.lower().split()
    return any(" ".join(parts[first:]) in phrases for first in range(len(parts)))


def is_plural(text: str, noun: re.Match[str]) -> bool:
    """Whether one of the first words of a noun is a plural: "boats on the pond"."""
    return any(word.endswith("s") or word.lower() in _PLURALS for word in text[noun.start(1) : noun.end(1)].split()[:3])


def is_single(sentence: CuedSentence, quantity: Quantity, before: str) -> bool:
    """Whether one thing is reported that is better not there: "One accident was reported", "there was one never event"."""
    noun = NOUN.match(sentence.said, quantity.end, sentence.end) if quantity.value == 1 else None
    if noun is None or not any(
        word in NIL_NOUNS and word not in _OFTEN_MEANT for word in noun[1].replace("never event", "incident").split()[:4]
    ):
        return False
    noted = quantity.start == sentence.start and _NOTE_ENDS.match(sentence.text, quantity.end + len(noun[0].rstrip())) is not None
    if before.endswith(_LOGGED):
        return True  # "the Ombudsman had upheld one complaint"
    return noted or words.is_there(before) or words.ONE_REPORTED.match(sentence.said, quantity.end, sentence.end) is not None


def counts_kind(count: Count) -> bool:
    """Whether a measure stands behind the number and "of": the "two" of "one burglary and two of criminal damage"."""
    of = words.OF_KIND.match(count.sentence.text, count.quantity.end, count.sentence.end)
    return of is not None and any(cue.label == "measure" and cue.start == of.end() for cue in count.sentence.cues)
