"""Whether a bare number in running text counts something of a service: people, cases, events, ratings.

A count needs a noun of the measures' vocabulary, or a frame that reports ("there were", "had been received"), or the count before it. Numbers of what is planned,
greeted, pointed at or asked for count nothing."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.indicators import count_words as words
from extractors.indicators.bare_numbers import bare_counts, standing_rule
from extractors.indicators.counted import Count, counts_kind, is_plural, is_single, read_count
from extractors.indicators.extent import NOUN
from extractors.indicators.graded import grade_rule
from extractors.indicators.groups import CuedSentence
from extractors.indicators.no_counts import counts_nothing, is_label, leads_to_findings
from extractors.indicators.speeds import is_speed
from extractors.indicators.told_counts import is_told
from extractors.quantities.quantity import Quantity
from extractors.quantities.reading import NIL_NOUNS

_USED_BY = 20  # members or users from which on there are as many as counts tell, and not those of a committee
_NEAR = 60  # characters before a number in which its verb stands
_HEDGED = ("one or ", "two or ", " for a further ", " for another ")  # "one or two of them were late", "tenders for a further 30 were in"
_ONE_RATED = re.compile(r"\sof\s(?:the|these|those|our)\s(?:red|amber|green)\b")  # "one of the red actions"
_NEW_IN = re.compile(r"\s(?:new|opened|closed|added|received)\s(?:in|this|since|during)\s")  # "17 open cases, 5 new in the quarter"
# "Three claims on the fund had been received"
_CAME_IN = re.compile(
    r"\s(?:[a-z]+\s){0,2}?(?:claims|applications|referrals|reports|incidents|appeals|enquiries|bookings|breaches|objections|requests)\s(?:(?:for|to|on|from|about|under)\s(?:[\w’'-]+\s){1,4}?)?(?:had|have)\sbeen\s(?:received|recorded|reported|lodged|logged|registered)\b"
)
_PLACE = searched(r"\b(?:(?:at|in|on|from|near|of|for|to)\s[A-Z][a-z’'-]+|\d{1,3}[a-z]?\s(?:The|[A-Z][a-z’'-]+))\s(?:Red|Amber|Green)$")
_VERY_MANY = 100  # of as many none are present
# "We track |23 measures| every quarter"
_TRACKED = (" track ", " tracks ", " monitor ", " monitors ", " report on ", " reports on ", " watch ", "we publish ")
_MEASURES = (" measures", " indicators", " kpis", " performance indicators", " performance measures", " key performance")
# "The report covered |three inspections", "the dashboard has |22 measures"
_CONTAINING = searched(
    r"\b(?:report|scorecard|dashboard|paper|pack|presentation|briefing|digest|bulletin)\s(?:(?:now|which|that|also)\s)?(?:covers?|covered|covering|contains?|contained|containing|includes?|included|including|lists?|listed|has|had|deals?\swith|dealt\swith)\s(?:now\s|the\s|some\s|all\s|a\stotal\sof\s)?$"
)
_PAIR = 2  # "one of the two wardens was ill"
_HEADS_NOTE = searched(r"(?:[.:]\s|\n)$")


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
        or (_opens(sentence, quantity) and words.NOTED.match(text, at, sentence.end))
        or is_single(sentence, quantity, before)
        or words.RISKS.match(said, at, sentence.end) is not None
        or (quantity.value >= _USED_BY and words.USERS.match(said, at, sentence.end) and words.HAS_USERS.search(before))
        or is_told(sentence, quantity, before)
        or is_speed(sentence, quantity)
    ):
        return True
    noun = NOUN.match(said, at, sentence.end)
    return (
        noun is not None
        and is_plural(text, noun)
        and bool(
            (held & words.IS and words.ARE.match(said, at, sentence.end))
            or (held & words.DOES and words.DONE_AFTER.match(said, at, sentence.end))
            or words.is_said_to_exist(before)
            or words.is_now_there(before)
            or (held & words.NOW and words.NOW_DO.match(said, at, sentence.end))
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
    if said.endswith(_HEDGED, 0, quantity.start) or (quantity.value == 1 and _ONE_RATED.match(said, quantity.end)):
        return None
    if not rated and "rag" in labels:
        rated = words.RAG_COUNT.match(said, quantity.end, high)
    if rated and _names_place(sentence, rated):
        return None
    if rated:
        return None if _are_known_ratings(sentence, quantity, before) else "figure-tally"
    if _is_bound_or_meant(sentence, quantity, before):
        return None
    if leads_to_findings(sentence, quantity):
        return None
    if graded := grade_rule(sentence, quantity, said[sentence.start : quantity.start], accepted=accepted, carried=carried):
        return graded
    if bare_counts(text, said, quantity, before, accepted=accepted, carried=carried, end=sentence.end):
        return "figure-bare"
    subject = [cue for cue in sentence.cues if cue.label == "measure" and low <= cue.start and cue.end <= quantity.start]
    if standing := standing_rule(sentence, quantity, before, has_subject=bool(subject), carried=carried):
        return standing
    if _is_of_a_plan_or_list(sentence, quantity):
        return None
    if is_told(sentence, quantity, before):
        return "figure-told"
    if (not quantity.spelled and _has_users(sentence, quantity, before)) or (
        words.RISKS.match(said, quantity.end, sentence.end) and not words.KNOWN.search(before)
    ):
        return "figure-count"
    count = read_count(sentence, quantity, low, high, before=before, subject=subject, accepted=accepted, listing=listing, carried=carried)
    if quantity.denominator and not (quantity.value == 1 and quantity.denominator == _PAIR) and _is_share(count):
        return "figure-share"
    if (
        subject
        and (not count.noun or text.startswith(" and ", quantity.end))
        and (words.STANDS.search(before) or subject[-1].end >= quantity.start - 2 - (text[quantity.start - 1] == "+"))
    ):
        return None if counts_nothing(count) else "figure-listed"
    rule = _rule_of_noun(count, labels)
    return None if rule is None or is_label(count) or counts_nothing(count) else rule


def _names_place(sentence: CuedSentence, rated: re.Match[str]) -> bool:
    """Whether a colour is the end of a name: "the two at Mill |Green| being rated red"."""
    return "rag" in rated.groupdict() and _PLACE.search(sentence.text, sentence.start, rated.end("rag")) is not None


def _opens(sentence: CuedSentence, quantity: Quantity) -> bool:
    """Whether a number opens its sentence, or what stands behind the label of a note: "Seeds: |38 orders this year", "Weir – |4 spills since May"."""
    return quantity.start == sentence.start or sentence.text.endswith((": ", " – ", " — ", " - "), sentence.start, quantity.start)


def _are_known_ratings(sentence: CuedSentence, quantity: Quantity, before: str) -> bool:
    """Whether ratings are spoken of and not counted: "the four red actions"."""
    if words.KNOWN.search(before) or (quantity.value == 1 and quantity.spelled and before.endswith("the ")):
        return True  # "the one at the weir was rated red"
    return bool(words.THE.search(before) and sentence.start + 4 < quantity.start and words.RATED_THINGS.match(sentence.said, quantity.end))


def _is_bound_or_meant(sentence: CuedSentence, quantity: Quantity, before: str) -> bool:
    """ "shall keep two keys", "hoped to reach 40", "In attendance: 12 residents"."""
    held = sentence.held
    return bool(
        (held & words.BINDS and words.BOUND.search(before))
        or sentence.said.startswith(("vire ", "to vire "), sentence.start)  # "to vire £900 from 2010 Repairs to 2044 Hall hire"
        or (held & words.MEANS and words.MEANT_TO.search(before))
        or (
            sentence.said.startswith(("also ", "in attendance ", "present "), sentence.start)
            and words.PRESENT_WERE.match(sentence.said, sentence.start, quantity.start)
        )
        or (
            sentence.text.find(":", sentence.start, quantity.start) >= 0
            and words.ATTENDING.search(sentence.said, sentence.start, quantity.start)
        )
    )


def _is_of_a_plan_or_list(sentence: CuedSentence, quantity: Quantity) -> bool:
    """What an application is for, what is listed elsewhere, and "one of whom"."""
    said, held = sentence.said, sentence.held
    return bool(
        (held & words.PLANS_WORKS and words.PLANNING.search(said, sentence.start, quantity.start))
        or (held & words.SHOWS and words.SHOWN.match(said, quantity.end, sentence.end))
        or (quantity.value == 1 and said.startswith(" of whom", quantity.end))
        or _CONTAINING.search(said, max(sentence.start, quantity.start - _NEAR), quantity.start)
        or (said.endswith(_TRACKED, sentence.start, quantity.start) and said.startswith(_MEASURES, quantity.end))
    )


def _has_users(sentence: CuedSentence, quantity: Quantity, before: str) -> bool:
    """ "The boat has 64 regular users"."""
    return bool(
        quantity.value >= _USED_BY and words.USERS.match(sentence.said, quantity.end, sentence.end) and words.HAS_USERS.search(before)
    )


def _is_share(count: Count) -> bool:
    """ "three of the five licences were returned", "had returned three of the five licences"; not of those present."""
    sentence, quantity = count.sentence, count.quantity
    return (not count.of_present or (quantity.denominator or 0) >= _VERY_MANY) and bool(
        words.SHARE_IS.match(sentence.said, quantity.end, sentence.end)
        or words.HANDLED.search(sentence.said, max(sentence.start, quantity.start - _NEAR), quantity.start)
    )


def _rule_of_noun(count: Count, labels: set[str]) -> str | None:
    """The rule by which a number with a noun, or in the list of an earlier one, counts."""
    sentence, quantity, uncounted = count.sentence, count.quantity, count.uncounted
    text, said = sentence.text, sentence.said
    frame = (count.measured or count.accepted or _is_activity(count)) and _is_framed(count)
    if count.single or (count.measured and _counts_measure(count, framed=frame)):
        return "figure-count"
    if count.measured and labels & {"target", "rag"}:
        return "figure-tally"
    if _heads_note(count) or _goes_on_count(count):
        return "figure-count"
    if (
        count.subject
        and text.endswith((": ", " - ", " – ", " — "), 0, quantity.start)
        and words.LAST_OF_LIST.match(text, quantity.end, sentence.end)
    ):
        return "figure-listed"
    if count.filled or (frame and _is_activity(count)):
        return "figure-activity"
    if _opens(sentence, quantity) and not quantity.spelled and not uncounted and words.NOTED.match(text, quantity.end, sentence.end):
        return "figure-noted"
    if "rate" in labels and not uncounted and not quantity.spelled:
        return "figure-number-of"
    if count.accepted and not uncounted and _is_listed_on(count):
        return "figure-share"  # "and 310 in the year to March", "and 2 temporary"
    if count.accepted and (frame or words.STATE_AFTER.match(text, quantity.end) or words.SHARE_AFTER.match(said, quantity.end, count.high)):
        return "figure-share"
    return "figure-share" if quantity.denominator and labels & {"measure", "target", "rag"} else None


def _is_framed(count: Count) -> bool:
    """Whether the words about a number report: "there were", "had been received", "were open" of many."""
    sentence, quantity, before = count.sentence, count.quantity, count.before
    said, does = sentence.said, sentence.held & words.DOES
    return bool(
        (quantity.value > 2 and words.HAS_BEEN.match(said, quantity.end, count.high))
        or (quantity.value >= (13 if quantity.spelled else 10) and words.ARE.match(said, quantity.end, count.high))
        or count.stands
        or count.reported
        or words.is_said_to_exist(before)
        or (does and words.DONE_AFTER.match(said, quantity.end, count.high))
        or (does and words.DOES_BEFORE.search(before, max(0, len(before) - _NEAR)))
    )


def _counts_measure(count: Count, *, framed: bool) -> bool:
    """Whether a number with a measure behind it counts: in a list of such ("three thefts, one burglary and two reports of …"), in a frame, or unless few."""
    sentence = count.sentence
    if count.listing and (
        count.carried or (sentence.labels(count.low, count.high) and words.REPORTED.search(sentence.said, sentence.start, sentence.end))
    ):
        return True
    return (
        framed
        or not count.quantity.spelled
        or count.quantity.value > 3
        or (count.quantity.value > 1 and words.ONLY.search(count.before) is not None)
    )


def _heads_note(count: Count) -> bool:
    """ "Two never events, both wrong site", "had reported three falls with harm"."""
    sentence, quantity, said = count.sentence, count.quantity, count.sentence.said
    if not count.measured:
        return False
    heads = _HEADS_NOTE.search(sentence.text, sentence.start - 2, quantity.start) or said.endswith(
        " reported ", sentence.start, quantity.start
    )
    return bool(heads) and not NIL_NOUNS.isdisjoint(said[quantity.end : count.head_end].split()[:4])


def _goes_on_count(count: Count) -> bool:
    """ "41 overdue |and zero high priority recommendations|", "one burglary |and two of criminal damage|"."""
    if count.accepted and not count.quantity.value and count.noun and count.sentence.said.startswith("zero", count.quantity.start):
        return True
    return (count.accepted or count.listing) and (
        counts_kind(count) or (count.quantity.plain and words.ONE_OF_KIND.match(count.sentence.said, count.quantity.end) is not None)
    )


def _is_activity(count: Count) -> bool:
    """Several things in the plural: "eight clubs had been helped"; of few only what stands or has a time."""
    quantity, sentence = count.quantity, count.sentence
    return count.has_plural and (
        not (quantity.spelled and quantity.value < 4)
        or (quantity.value > 2 and _CAME_IN.match(sentence.said, quantity.end, sentence.end) is not None)
        or count.stands
        or words.SINCE.match(sentence.text, quantity.end, sentence.end) is not None
    )


def _is_listed_on(count: Count) -> bool:
    sentence, quantity = count.sentence, count.quantity
    return count.listed_on or bool(
        words.is_joined(sentence.said, sentence.start, quantity.start)
        and (
            words.IN_PERIOD.match(sentence.said, quantity.end, sentence.end)
            or (not quantity.spelled and _NEW_IN.match(sentence.said, quantity.end, sentence.end))
        )
    )
