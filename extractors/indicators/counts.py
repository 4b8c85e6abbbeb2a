"""Whether a bare number in running text counts something of a service: people, cases, events, ratings.

A count needs a noun of the measures' vocabulary, or a frame that reports ("there were", "had been received"), or the count before it. Numbers of what is planned,
greeted, pointed at or asked for count nothing."""

from __future__ import annotations

import re

from extractors.indicators import count_words as words
from extractors.indicators.extent import NOUN
from extractors.indicators.groups import CuedSentence
from extractors.quantities import NIL_NOUNS, Quantity
from extractors.wordlists import words_of

_USED_BY = 20  # members or users from which on there are as many as counts tell, and not those of a committee
_SEVERAL = 3  # a number from which on whatever was done counts
_OF_ONE = (" is ", " was ", " has ")  # what many do not do
_NEAR = 60  # characters before a number in which its verb stands
_OFTEN_MEANT = frozenset({"event", "fall", "miss", "behaviour", "damage"})  # one of them need be nothing bad
_NOTE_ENDS = re.compile(r"[,.;(]|\s\(|$")  # "One collision, with a buoy"
_HEADS_NOTE = re.compile(r"(?:[.:]\s|\n)$")
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
}
_UNCOUNTED_OF_FEW = _UNCOUNTED | words_of("uncounted_nouns", "seldom")


def _bare_counts(text: str, said: str, quantity: Quantity, before: str, *, accepted: bool, carried: bool, end: int) -> bool:
    """Whether a number with its verb and no noun counts: "84 were being mended, of which 12 were late", after a count "five had gone"."""
    if not quantity.value:
        return words.NONE_DONE.match(said, quantity.end, end) is not None
    if (
        words.OF_WHICH_DID.match(said, quantity.end, end)
        or (accepted and quantity.value == 1 and words.ONE_OF_WHICH.match(said, quantity.end, end))
        or (
            accepted
            and (
                (quantity.value == 1 and said.endswith(("of which ", "of these "), 0, quantity.start))
                or (said.endswith(("of which ", "of whom "), 0, quantity.start) and words.DID.match(said, quantity.end, end))
            )
        )
    ):
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


def _ends_with(name: str, phrases: frozenset[str]) -> bool:
    """Whether the last word or words are one of the phrases, in lower case: "new parish councillors" ends with "councillors"."""
    parts = name.lower().split()
    return any(" ".join(parts[first:]) in phrases for first in range(len(parts)))


def _counts_kind(sentence: CuedSentence, quantity: Quantity) -> bool:
    """Whether a measure stands behind the number and "of": the "two" of "one burglary and two of criminal damage"."""
    of = words.OF_KIND.match(sentence.text, quantity.end, sentence.end)
    return of is not None and any(cue.label == "measure" and cue.start == of.end() for cue in sentence.cues)


def _standing_rule(sentence: CuedSentence, quantity: Quantity, before: str, *, has_subject: bool, carried: bool) -> str | None:
    """The id of the rule by which a number counts that stands without a noun of its own: "there were 212", "the total was 61", "moorings let stood at 40"."""
    text, spelled = sentence.text, quantity.spelled
    if words.is_there(before) and (
        ((not spelled or quantity.value > 4 or carried) and words.NUMBER_ENDS.match(text, quantity.end))
        or (not spelled and words.STATE_AFTER.match(text, quantity.end))
    ):
        return "figure-existing"
    if has_subject and (words.MOVED_TO.search(before) or (not spelled and words.UP_OR_DOWN.search(before))):
        return "figure-moved"
    if words.is_of_measure(before):
        return "figure-number-of"
    if words.TIMES.match(text, quantity.end, sentence.end) and words.DONE_ON.search(before):
        return "figure-times"
    if not spelled and quantity.value >= 5 and words.is_standing_at(before):
        return "figure-moved"
    if words.is_average(before):
        return "figure-average"
    return None


def _is_single(sentence: CuedSentence, quantity: Quantity, before: str) -> bool:
    """Whether one thing is reported that is better not there: "One accident was reported", "there was one never event"."""
    noun = NOUN.match(sentence.said, quantity.end, sentence.end) if quantity.value == 1 else None
    if noun is None or not any(
        word in NIL_NOUNS and word not in _OFTEN_MEANT for word in noun[1].replace("never event", "incident").split()[:4]
    ):
        return False
    noted = quantity.start == sentence.start and _NOTE_ENDS.match(sentence.text, quantity.end + len(noun[0].rstrip())) is not None
    return noted or words.is_there(before) or words.ONE_REPORTED.match(sentence.said, quantity.end, sentence.end) is not None


def may_count(sentence: CuedSentence, quantity: Quantity) -> bool:
    """Whether a bare number can count in a sentence that names no measure and no rating and carries none on: what `count_rule_of` asks of all of them, in the whole sentence."""
    text, said, at, held = sentence.text, sentence.said, quantity.end, sentence.held
    if (
        quantity.denominator
        or words.BARE_VERB.match(text, at, sentence.end)
        or (held & words.COLOURS and words.RATED.match(said, at, sentence.end))
    ):
        return True
    before = said[sentence.start : quantity.start]
    if (
        words.is_there(before)
        or words.is_of_measure(before)
        or (held & words.TURNS and words.TIMES.match(text, at, sentence.end))
        or words.is_standing_at(before)
        or words.is_average(before)
        or (held & words.FILLS and words.FILLED.match(said, at, sentence.end))
        or (quantity.start == sentence.start and words.NOTED.match(text, at, sentence.end))
        or _is_single(sentence, quantity, before)
        or words.RISKS.match(said, at, sentence.end) is not None
        or (quantity.value >= _USED_BY and words.USERS.match(said, at, sentence.end) and words.HAS_USERS.search(before))
    ):
        return True
    noun = NOUN.match(said, at, sentence.end)
    return (
        noun is not None
        and any(word.endswith("s") for word in text[noun.start(1) : noun.end(1)].split()[:3])
        and bool(
            (held & words.IS and words.ARE.match(said, at, sentence.end))
            or (held & words.DOES and words.DONE_AFTER.match(said, at, sentence.end))
            or words.is_said_to_exist(before)
            or words.is_now_there(before)
            or (held & words.RECOMMENDS and words.RECOMMENDED.match(said, at, sentence.end))
            or (held & words.STATES and words.is_of_these(before, 0, len(before)) and words.STATUS.match(said, at, sentence.end))
            or (held & words.DOES and words.DOES_BEFORE.search(before, max(0, len(before) - _NEAR)))
        )
    )


def count_rule_of(
    sentence: CuedSentence, low: int, high: int, quantity: Quantity, labels: set[str], *, accepted: bool, listing: bool, carried: bool
) -> str | None:
    """The id of the rule by which a bare number counts in the statement text[low:high], or None; the arguments are those of `rule_of`."""
    text, said, held = sentence.text, sentence.said, sentence.held
    before = said[low : quantity.start].removesuffix("+")  # "Progress 8: +0.12"
    rated = held & words.COLOURS and words.RATED.match(said, quantity.end, sentence.end)
    if not rated and held & words.COLOURS and words.COLOURED.match(text, quantity.end, sentence.end):
        return None  # "one green lantern"
    if rated or ("rag" in labels and words.RAG_COUNT.match(said, quantity.end, high)):
        return (
            None
            if words.KNOWN.search(before)
            or (words.THE.search(before) and sentence.start + 4 < quantity.start and words.RATED_THINGS.match(said, quantity.end))
            else "figure-tally"
        )
    if (
        (held & words.BINDS and words.BOUND.search(before))
        or (held & words.MEANS and words.MEANT_TO.search(before))
        or (text.find(":", sentence.start, quantity.start) >= 0 and words.ATTENDING.search(said, sentence.start, quantity.start))
    ):
        return None
    if _bare_counts(text, said, quantity, before, accepted=accepted, carried=carried, end=sentence.end):
        return "figure-bare"
    subject = [cue for cue in sentence.cues if cue.label == "measure" and low <= cue.start and cue.end <= quantity.start]
    if standing := _standing_rule(sentence, quantity, before, has_subject=bool(subject), carried=carried):
        return standing
    if held & words.PLANS_WORKS and words.PLANNING.search(said, sentence.start, quantity.start):
        return None
    if (held & words.SHOWS and words.SHOWN.match(said, quantity.end, sentence.end)) or (
        quantity.value == 1 and said.startswith(" of whom", quantity.end)
    ):
        return None
    if (
        not quantity.spelled
        and quantity.value >= _USED_BY
        and words.USERS.match(said, quantity.end, sentence.end)
        and words.HAS_USERS.search(before)
    ):
        return "figure-count"
    if words.RISKS.match(said, quantity.end, sentence.end) and not words.KNOWN.search(before):
        return "figure-count"
    noun = NOUN.match(said, quantity.end, high)
    head_end = noun.start(1) + len(noun[1].rstrip()) if noun else quantity.end
    near = [cue for cue in sentence.cues if quantity.end <= cue.start < head_end]
    measured = any(cue.label == "measure" for cue in near)
    filled = (
        bool(held & words.FILLS)
        and quantity.value > 1
        and bool(words.FILLED.match(said, quantity.end, sentence.end))
        and not words.THE.search(before)
    )
    stands = filled or words.is_now_there(before)
    few = (quantity.value < 5 or (quantity.spelled and quantity.value <= 12)) and not (
        (held & words.LIMITS and words.ONLY.search(before)) or stands
    )
    uncounted = _ends_with(text[quantity.end : head_end], _UNCOUNTED_OF_FEW if few else _UNCOUNTED)
    uncounted = uncounted and not text.startswith(" of staff", head_end)
    if uncounted and quantity.value >= _SEVERAL and words.HAS_BEEN.match(said, quantity.end, sentence.end):
        uncounted = _ends_with(text[quantity.end : head_end], _PRESENT)
    reported = bool(
        (held & words.RECOMMENDS and words.RECOMMENDED.match(said, quantity.end, sentence.end))
        or (
            held & words.STATES
            and (quantity.denominator or words.is_of_these(said, sentence.start, quantity.start))
            and words.STATUS.match(said, quantity.end, sentence.end)
        )
    )
    if (
        quantity.denominator
        and words.SHARE_IS.match(said, quantity.end, sentence.end)
        and not _ends_with(text[quantity.end : head_end], _PRESENT)
    ):
        return "figure-share"
    if (
        quantity.denominator
        and words.HANDLED.search(said, max(sentence.start, quantity.start - _NEAR), quantity.start)
        and not _ends_with(text[quantity.end : head_end], _PRESENT)
    ):
        return "figure-share"
    if (
        held & words.INTENDS
        and words.WOULD.match(text, quantity.end, sentence.end)
        and not words.FORESEEN.search(said[sentence.start : quantity.start])
    ):
        return None  # "two trainees would qualify in the autumn"
    if (held & words.IS_TO_BE and words.TO_BE.match(text, quantity.end, sentence.end)) or (
        ("ing " in before[-20:] or said.endswith(" with ", sentence.start, quantity.start))
        and words.GIVING.search(said[sentence.start : quantity.start])
    ):
        return None
    if (held & words.TALKS and words.SPEAKS.match(said, quantity.end, sentence.end)) or (
        uncounted
        and not measured
        and not reported
        and not (words.is_said_to_exist(before) and words.MONTHLY.search(said, sentence.start, sentence.end))
    ):
        return None
    single = _is_single(sentence, quantity, before)
    listed_on = bool(words.is_joined(said, sentence.start, quantity.start) and words.LAST_OF_LIST.match(text, quantity.end, sentence.end))
    if (
        quantity.spelled
        and quantity.value == 1
        and not (
            ((accepted or listing or carried or words.ONLY.search(before)) and measured)
            or single
            or (accepted and words.STATUS.match(said, quantity.end, sentence.end))
            or (accepted and listed_on)
        )
    ):
        return None
    if (
        quantity.start == sentence.start
        and not quantity.spelled
        and quantity.value <= 40
        and not measured
        and words.ITEM_TITLE.match(text, quantity.end)
    ):
        return None  # "4 Report of the Clerk": a number of the agenda
    if held & words.POINTS and words.POINTED_AT.search(before):
        return None  # "to report these three defects"
    if before.strip() == "of":
        return None  # the "50" of "Of 50 actions 30 were done"
    if held & words.KNOWS and words.KNOWN.search(before) and (quantity.spelled or not measured):
        return None  # "a plan for the two that were left"
    if words.is_of_these(before, 0, len(before)) and not words.ALL_OF.search(before):
        return None  # the "24" of "of the 24 indicators"
    if (
        (held & words.GREETS and words.GREETED.search(before))
        or (held & words.DOES_NOW and words.DOING.search(before))
        or (held & words.FOR_WHOM and words.FOR_POST.match(said, quantity.end, sentence.end))
        or (held & words.COMES and words.TO_COME.search(before) and not words.FORESEEN.search(before))
    ):
        return None
    if words.PLANS.match(said, quantity.end, sentence.end) and (
        words.AGAINST_THE.search(before)
        or words.THE.search(before)
        or words.LISTS.search(said, max(sentence.start, quantity.start - 120), quantity.start)
    ):
        return None  # "the plan set out 12 actions"
    if subject and not noun and (words.STANDS.search(before) or subject[-1].end >= quantity.start - 2 - (text[quantity.start - 1] == "+")):
        return "figure-listed"
    named = not subject or subject[-1].end != quantity.start - 1
    if (
        named
        and not quantity.spelled
        and quantity.value <= 20
        and words.LABELLED.search(text, low, quantity.start)
        and len(before.split()) > 1
    ):
        return None  # the "2" of "the Scope 2 works"
    many = quantity.value >= (13 if quantity.spelled else 10) and words.ARE.match(said, quantity.end, high)
    frame = bool(
        many
        or stands
        or reported
        or words.is_said_to_exist(before)
        or (held & words.DOES and words.DONE_AFTER.match(said, quantity.end, high))
        or (held & words.DOES and words.DOES_BEFORE.search(before, max(0, len(before) - _NEAR)))
    )
    if single:
        return "figure-count"
    if measured and listing and (carried or (sentence.labels(low, high) and words.REPORTED.search(said, sentence.start, sentence.end))):
        return "figure-count"  # "three thefts, one burglary and two reports of …"
    if measured and (frame or not quantity.spelled or quantity.value > 3):
        return "figure-count"
    if measured and labels & {"target", "rag"}:
        return "figure-tally"
    if (
        measured
        and (_HEADS_NOTE.search(text, sentence.start - 2, quantity.start) or said.endswith(" reported ", sentence.start, quantity.start))
        and not NIL_NOUNS.isdisjoint(said[quantity.end : head_end].split()[:4])
    ):
        return "figure-count"  # "Two never events, both wrong site", "had reported three falls with harm"
    if accepted and not quantity.value and noun and said.startswith("zero", quantity.start):
        return "figure-count"  # "41 overdue and zero high priority recommendations"
    if (accepted or listing) and _counts_kind(sentence, quantity):
        return "figure-count"
    if subject and text[quantity.start - 2 : quantity.start] == ": " and words.LAST_OF_LIST.match(text, quantity.end, sentence.end):
        return "figure-listed"
    if filled:
        return "figure-activity"
    if (
        frame
        and noun
        and any(word.endswith("s") for word in text[noun.start(1) : noun.end(1)].split()[:3])
        and (not (quantity.spelled and quantity.value < 4) or stands or words.SINCE.match(text, quantity.end, sentence.end))
    ):
        return "figure-activity"
    if quantity.start == sentence.start and not quantity.spelled and not uncounted and words.NOTED.match(text, quantity.end, sentence.end):
        return "figure-noted"
    if "rate" in labels and not uncounted and not quantity.spelled:
        return "figure-number-of"
    if (
        accepted
        and not uncounted
        and (
            listed_on or (words.is_joined(said, sentence.start, quantity.start) and words.IN_PERIOD.match(said, quantity.end, sentence.end))
        )
    ):
        return "figure-share"  # "and 310 in the year to March", "and 2 temporary"
    if accepted and (frame or words.STATE_AFTER.match(text, quantity.end) or words.SHARE_AFTER.match(said, quantity.end, high)):
        return "figure-share"
    if quantity.denominator and labels & {"measure", "target", "rag"}:
        return "figure-share"
    return None
