"""Numbers that stand without a noun of their own: "84 were being mended, of which 12 were late", "there were 212", "moorings let stood at 40"."""

from __future__ import annotations

from extractors.indicators import count_words as words
from extractors.indicators.groups import CuedSentence
from extractors.indicators.speeds import is_speed
from extractors.indicators.then_and_now import IN_PERIOD
from extractors.quantities.quantity import Quantity

_DAILY = 5
_SOON = 40  # characters
_OF_ONE = (" is ", " was ", " has ")  # what many do not do


def bare_counts(text: str, said: str, quantity: Quantity, before: str, *, accepted: bool, carried: bool, end: int) -> bool:
    """Whether a number with its verb and no noun counts: "84 were being mended, of which 12 were late", after a count "five had gone"."""
    if not quantity.value:
        return words.NONE_DONE.match(said, quantity.end, end) is not None
    if _is_of_which(said, quantity, accepted=accepted, end=end):
        return words.VOTED.match(said, quantity.end, end) is None
    if (accepted or quantity.value > 1) and words.ON_TRACK.match(said, quantity.end, end) and not words.THE.search(before):
        return True
    if accepted and quantity.value == 1 and words.ONE_MOVED.match(said, quantity.end, end):
        return True
    if (
        not words.BARE_VERB.match(text, quantity.end, end)
        or words.VOTED.match(said, quantity.end, end)
        or words.THE.search(before)
        or words.is_of_these(before, 0, len(before))
    ):
        return False
    if said.startswith(_OF_ONE, quantity.end):
        return False  # "the seat by berth 9 is loose"
    if quantity.value == 1 or words.SHOWN.match(said, quantity.end, end):
        return False
    many = quantity.value >= (13 if quantity.spelled else 10)
    return many or accepted or carried


def _is_of_which(said: str, quantity: Quantity, *, accepted: bool, end: int) -> bool:
    """Whether a number is a part of the count before it: "of which two were late", "one of which was upheld"; most need that count `accepted`."""
    if words.OF_WHICH_DID.match(said, quantity.end, end):
        return True
    if not accepted:
        return False
    if quantity.value == 1 and (
        words.ONE_OF_WHICH.match(said, quantity.end, end) or said.endswith(("of which ", "of these "), 0, quantity.start)
    ):
        return True
    return said.endswith(("of which ", "of whom "), 0, quantity.start) and words.DID.match(said, quantity.end, end) is not None


def _names_next(sentence: CuedSentence, quantity: Quantity) -> bool:
    """Whether a measure stands soon behind a number: "an increase of 400 in |museum visits"."""
    return any(cue.label == "measure" and quantity.end < cue.start <= quantity.end + _SOON for cue in sentence.cues)


def standing_rule(sentence: CuedSentence, quantity: Quantity, before: str, *, has_subject: bool, carried: bool) -> str | None:
    """The id of the rule by which a number counts that stands without a noun of its own: "there were 212", "the total was 61", "moorings let stood at 40"."""
    text, said, spelled = sentence.text, sentence.said, quantity.spelled
    if quantity.value == 1 and before.endswith("where there is "):
        return None  # "should be used where there is one"
    if is_speed(sentence, quantity):
        return "figure-speed"
    if words.is_there(before) and (
        (
            (not spelled or quantity.value > 4 or carried)
            and (
                words.NUMBER_ENDS.match(text, quantity.end)
                or words.IN_PERIOD.match(said, quantity.end)
                or (not spelled and IN_PERIOD.match(text, quantity.end))
            )
        )
        or (not spelled and words.STATE_AFTER.match(text, quantity.end))
    ):
        return "figure-existing"
    if has_subject and (words.MOVED_TO.search(before) or (not spelled and words.UP_OR_DOWN.search(before))):
        return "figure-moved"
    if words.is_of_measure(before):
        return "figure-number-of"
    if not spelled and said.startswith(" in ", quantity.end) and words.CHANGE_OF.search(before) and _names_next(sentence, quantity):
        return "figure-moved"
    if words.TIMES.match(text, quantity.end, sentence.end) and words.DONE_ON.search(before) and not words.OF_ONE.search(before):
        return "figure-times"
    if not spelled and quantity.value >= 5 and words.is_standing_at(before):
        return "figure-moved"
    if words.is_average(before):
        return "figure-average"
    if (
        not spelled
        and quantity.value >= _DAILY
        and (daily := words.EACH_DAY.match(said, quantity.end, sentence.end))
        and not words.NOT_YET.search(before)
    ):
        return "figure-average" if daily["average"] or words.NUMBERS.search(before) else None
    return None
