"""Indicators: measured or rated quantities of a service.

What counts: a measure with a value, a target, a rating or a direction of travel, said in the minutes ("turnover was 9% against a target of 12%",
"referrals continued to rise") or printed in a row of a table of key performance indicators. One record a measure and statement; two periods in one statement are one
record. What does not: sums that are decided on ("a grant of £500 was approved"), ages, dates, legal references, attendance, votes.

Span F1 0.97 and full F1 0.95 on the labelled documents that steered the rules; expect less on a body never seen: minutes invented by others came to
0.83 and 0.73 before any rule knew them, those of four further hands to 0.79 and 0.66.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from sys import intern

from spacy.language import Language
from spacy.tokens import Doc

from extractors.beginnings import searched
from extractors.cues import cues_of
from extractors.date_places import DatePlaces, date_places
from extractors.identity import RecordFields
from extractors.indicators.aimed import find_aim_figures
from extractors.indicators.aims_told import give_aims
from extractors.indicators.bare_balances import find_bare_balances
from extractors.indicators.card import titles_of_cards
from extractors.indicators.count_words import names_plan
from extractors.indicators.decided import without_decided
from extractors.indicators.figure import Figure, computed_direction, find_contradiction
from extractors.indicators.figures import find_figures
from extractors.indicators.groups import Cue, CuedSentence
from extractors.indicators.held_sums import past_first
from extractors.indicators.lines import find_line_figures
from extractors.indicators.list_items import find_list_items
from extractors.indicators.lists import SUMS, find_balances, find_counted_lines, find_series
from extractors.indicators.measures import name_of, polarity_of, split_code
from extractors.indicators.rated_behind import rate_behind
from extractors.indicators.rated_items import COLOURS, find_rated_items
from extractors.indicators.rated_lists import RATED_ONES, rate_listed
from extractors.indicators.role_words import SENTENCE_GATES
from extractors.indicators.table import find_table_figures
from extractors.indicators.tallies import bracket_places, find_tallies
from extractors.indicators.then_told import give_earlier
from extractors.indicators.tiles import find_tiles
from extractors.indicators.trends import find_trends, trend_places
from extractors.marked_words import marked_places
from extractors.outline import Outline, Sentence, outline_of
from extractors.periods import PERIOD_WORDS, PeriodMention, find_periods
from extractors.quantities.in_text import find_quantities
from extractors.quantities.numerals import DIGITS, digit_places
from extractors.sentences import split_sentences
from extractors.vocabulary import load_patterns
from models import Indicator

_LONGEST_SENTENCE = 2_000  # characters; a sentence of minutes has a few hundred
_LONGEST_LABEL = 40  # characters of a sentence that only names what the next one counts: "Complaints."
_WITHOUT_NOUN = frozenset({"figure-bare", "figure-existing"})  # what is counted stands in another sentence: "12 were late"
_SEASONS = frozenset({"spring", "summer", "autumn", "winter"})  # may be part of a name: "the Summer Reading Challenge"
_JOINT = re.compile(r",?\s(?:and|but|while|whilst|although)\s|[,;]\s")  # between two statements
# "5 complaints were escalated to Stage 2", but "costs escalated to £3m"
_PASSED_ON = re.compile(r" (?:to (?!(?:over |about |around |nearly )?[£€\d])|for\b|through\b|within\b|via\b)")
_UP_TO_DATE = (" to date", " to speed", " to scratch", " and running")  # "plans were up to date"
# "Elm Rise", "Oak & Fell": names
_IN_NAMES = frozenset({"Rise", "Fell", "Falls", "Fall", "Stable", "Drop", "Growth"})
_AFTER_NAME = frozenset("abcdefghijklmnopqrstuvwxyz&’'")
_SAYING = ("saying ", "said ", "say ", "says ")  # "had been saying much the same"
_MOVED = ("trend-up", "trend-down", "trend-stable", "trend-better", "trend-worse")
# "Missed bins had decreased, with |212 reported", "…, with an average of |9 days lost"
_WITH = re.compile(r",? with (?:(?:just|only|now|over|under|around|about) )?(?P<number>(?:a total of |an average of )?)(?=[\d£])")
_PRINTED = ("list-", "row", "card", "line-", "cell-")  # rules of what a list or a table prints
_BE = ("was ", "were ", "been ", "being ", "be ", "is ", "are ")
_NOTHING: frozenset[str] = frozenset()
_new = tuple.__new__  # what a NamedTuple calls through a function of its own, which takes as long again
# "Matters Arising Summer Fair |This event made a profit of £900": in a cell a heading runs on into its first sentence
_TITLE_OF_CELL = re.compile(
    r"[A-Z][\w’'&/-]*(?: (?:[A-Z\d][\w’'&/-]*|of|and|the|for|to|in|on|from)){0,12} (?=(?:The|This|These|There|It|An?) [a-z])"
)
_SHORTEST_REST = 12  # characters
_SHORTEST_PROSE = 50  # characters; shorter cells hold names, dates and figures


@Language.component("find_indicators")
def find_indicators(doc: Doc) -> Doc:
    """Keeps the stretches that state an indicator, with what they say, in doc.user_data["indicator"]."""
    outline = outline_of(doc)
    text, said = outline.text, outline.lower
    cues = _cues(doc)
    starts = [start for start, _, _ in cues]
    blocks = outline.document.blocks
    aimed = find_aim_figures(text, blocks)
    aimed += _beside(find_tiles(text, blocks), aimed)
    figures = [*aimed, *_beside([*find_table_figures(outline), *find_line_figures(text, blocks)], aimed)]
    listed = [
        *find_series(text, date_places(doc).years),
        *find_counted_lines(text, blocks),
        *find_balances(text, blocks, marked_places(doc, SUMS)),
    ]
    listed += _beside(find_bare_balances(text, blocks), listed)
    listed += _beside(find_rated_items(text, blocks, marked_places(doc, COLOURS)), listed)
    figures += _beside(listed, figures)
    told = spoken = -1  # where the last sentence ended that counted or named something, that measured or named something
    printed = {figure.start for figure in figures} | titles_of_cards(text, blocks, figures)
    places = sorted([*digit_places(text, 0, marked_places(doc, DIGITS)), *(cue.start for cue in cues_of(doc, "number"))])
    told_at = sorted([*starts, *places, len(text)])  # a stretch without any of these states nothing
    stretches: list[tuple[int, int, list[Cue], bool]] = []  # those with a number or a cue, and whether a number may stand there
    numbered: list[int] = []  # the places in them
    balances = {figure.start: figure.end for figure in figures if figure.rule == "list-balance"}
    for start, end in _stretches(outline, printed, balances, told_at):
        first = bisect_left(starts, start)
        here = cues[first : bisect_left(starts, end, first)]
        first = bisect_left(places, start)
        last = bisect_left(places, end, first)
        stretches.append((start, end, here, first < last))
        numbered += places[first:last]
    quantities = find_quantities(text, places=numbered)
    quantity_starts = [quantity.start for quantity in quantities]
    trends_at = [*trend_places(doc, text, cues), len(text)]
    compared_at = bracket_places(text, said)
    for start, end, here, may_count in stretches:
        numbers = quantities[bisect_left(quantity_starts, start) : bisect_left(quantity_starts, end)] if may_count else []
        brackets = compared_at and compared_at[bisect_left(compared_at, start) : bisect_left(compared_at, end)]
        if brackets and (tallies := find_tallies(text, (start, end), brackets, numbers)):
            figures, told = figures + tallies, end
            continue
        carried = 0 <= start - told <= 2
        tells = {label for _, _, label in here} if here else _NOTHING
        measured = "measure" in tells
        telling = bool(here) and trends_at[bisect_left(trends_at, start)] < end
        if not (numbers or telling):
            if measured:
                spoken, told = end, end if end - start <= _LONGEST_LABEL else told
            continue
        held = SENTENCE_GATES.held(said[start:end]) if numbers else 0
        sentence = CuedSentence(text, said, start, end, here, held, tells)
        found = find_figures(sentence, numbers, carried=carried) if numbers else []
        if (
            (found and any(figure.unit == "count" for figure in found))
            or (measured and end - start <= _LONGEST_LABEL)
            or (numbers and names_plan(sentence, numbers[0].end))  # "a plan of 40 actions", of which the next sentence tells
        ):
            told = end
        if not telling:
            figures += found
            if found or measured:
                spoken = end
            continue
        taken = [(figure.start, figure.end) for figure in found]
        for trend in find_trends(sentence, carried=0 <= start - spoken <= 2):
            overlaps = any(low < trend.end and trend.start < high for low, high in taken)
            if not overlaps and (told_with := _with_number(text, trend, found)):
                told_with.start, told_with.direction = trend.start, told_with.direction or trend.direction
                continue
            if (behind := _behind(text, trend, taken, here)) is not None:
                trend.start = behind
                told_there = next(
                    (cue.label for cue in here if cue.label in ("up", "down", "stable") and behind <= cue.start < trend.end), None
                )
                trend.direction = told_there or trend.direction  # type: ignore[assignment]
            if not any(low < trend.end and trend.start < high for low, high in taken):
                found.append(trend)
                if trend.rule == "figure-none":
                    told = end
        if found or measured:
            spoken = end
        figures += found
    figures = give_earlier(text, said, give_aims(said, _apart(figures)))
    figures = without_decided(text, figures, doc.user_data["resolution"])
    if listed := find_list_items(text, blocks, figures):
        figures = sorted([*figures, *listed], key=_start)
    rate_behind(said, figures)
    rate_listed(text, blocks, figures, marked_places(doc, RATED_ONES))
    doc.user_data["indicator"] = figures
    return doc


def _start(figure: Figure) -> int:
    return figure.start


def _behind(text: str, trend: Figure, taken: list[tuple[int, int]], cues: list[Cue]) -> int | None:
    """Where a trend begins that was read together with the figure before it: "three boats were lost and theft was well down"."""
    for low, high in taken:
        joint = _JOINT.match(text, high) if low <= trend.start < high < trend.end else None
        if joint and any(cue.label in ("measure", "rate") and joint.end() <= cue.start < trend.end for cue in cues):
            return joint.end()
    return None


def _with_number(text: str, trend: Figure, found: list[Figure]) -> Figure | None:
    """The figure that says how far what the trend tells of has come: the 212 of "missed bins had decreased, with 212 reported"."""
    led = _WITH.match(text, trend.end) if trend.rule in _MOVED else None
    return next((figure for figure in found if led and figure.start in (led.start("number"), led.end())), None)


def _beside(figures: list[Figure], others: list[Figure]) -> list[Figure]:
    """The figures that overlap none of the others."""
    taken = sorted((other.start, other.end) for other in others)
    starts = [start for start, _ in taken]
    beside = []
    for figure in figures:
        at = bisect_left(starts, figure.end)
        if at == 0 or taken[at - 1][1] <= figure.start:
            beside.append(figure)
    return beside


def _apart(figures: list[Figure]) -> list[Figure]:
    """The figures in the order of the text; of two that overlap, the one that a list or table prints stays."""
    kept: list[Figure] = []
    for figure in sorted(figures, key=lambda figure: (figure.start, figure.end)):
        if kept and figure.start < kept[-1].end:
            fuller = kept[-1].previous is not None and figure.previous is None  # "balances stood at £400 (£380 last month)"
            if figure.rule.startswith(("list-", "cell-")) and not fuller and not kept[-1].rule.startswith(_PRINTED):
                kept[-1] = figure
        else:
            kept.append(figure)
    return kept


def build_indicators(doc: Doc) -> list[Indicator]:
    """The records for what `find_indicators` found, in the order of the text."""
    outline = outline_of(doc)
    fields = RecordFields(doc, "indicator")
    records: list[Indicator] = []
    timed = [*marked_places(doc, PERIOD_WORDS), len(outline.text)]
    dates = date_places(doc)
    for figure in doc.user_data["indicator"]:
        names_period = timed[bisect_left(timed, figure.start)] < figure.end
        places = dates.between(figure.start, figure.end) if names_period else None
        records.append(_record(outline, fields, figure, records[-1] if records else None, places))
    return records


def _record(outline: Outline, fields: RecordFields, figure: Figure, last: Indicator | None, places: DatePlaces | None) -> Indicator:
    """The record of a figure.

    Args:
        last: the record before it.
        places: where dates can begin in its stretch; None where it names no period.
    """
    text = outline.text
    sentence = outline.sentence_at(figure.start)
    meeting = outline.meeting_of(sentence) if sentence else None
    periods = find_periods(text, figure.start, figure.end, meeting.date if meeting else None, places=places) if places else []
    code, measure = split_code(figure.measure or text[figure.start : figure.end])
    if not figure.measure and figure.rule not in _WITHOUT_NOUN:
        behind = figure.end - len(measure)
        named = [(max(period.start - behind, 0), period.end - behind) for period in periods if period.end > behind]
        measure = name_of(measure, [(low, high) for low, high in named if measure[low:high].lower() not in _SEASONS])
    if last and sentence and measure == text[figure.start : figure.end] and _goes_on(last, figure, sentence):
        measure = last.measure or measure  # "There were 410 referrals, |an increase of 8%"
    of_now = [period for period in periods if not _COMPARED_PERIOD.search(text, max(figure.start, period.start - 60), period.start)]
    period = of_now[0] if of_now else None
    beside = next((period for period in periods if period not in of_now), None)
    return Indicator(
        **fields.at(figure.start, figure.end, figure.rule),
        measure=measure,
        code=figure.code or code,
        value=figure.value,
        value_high=figure.value_high,
        unit=figure.unit,
        numerator=figure.numerator,
        denominator=figure.denominator,
        previous=figure.previous,
        target=figure.target,
        floor=figure.floor,
        rag=figure.rag,
        direction=figure.direction,
        direction_drawn=figure.direction_drawn,
        direction_computed=computed_direction(figure),
        polarity=polarity_of(measure),
        period=figure.period or (text[period.start : period.end] if period else None),
        period_start=period.period_start.isoformat() if period and period.period_start else None,
        period_end=period.period_end.isoformat() if period and period.period_end else None,
        comparator=figure.comparator or (_compared(text, figure.start, beside) if beside else None),
        scope=figure.scope,
        contradiction=find_contradiction(figure),
    )


# "a 6% rise on the same quarter last year", "fewer than in Quarter 3", "compared with 2019/20"
_SAME = r"(?:the\s)?(?:same|corresponding|equivalent|comparable)\s\w+\s(?:(?:in|of|for|the)\s)*"
_COMPARED_PERIOD = searched(
    rf"\b(?:(?:compar(?:ed|ison)\s(?:to|with)|than|against|(?:increase|decrease|rise|fall|drop|reduction|improvement|up|down)\son)(?:\sin)?\s(?P<what>(?:{_SAME}|(?:the\s)?))"
    rf"|(?:on|from|to|as)(?:\sin)?\s(?P<same>{_SAME}))$"
)


def _compared(text: str, start: int, period: PeriodMention) -> str | None:
    """What a period that is compared with is called: "the same quarter last year"."""
    found = _COMPARED_PERIOD.search(text, max(start, period.start - 60), period.start)
    return text[found.start("same" if found["same"] else "what") : period.end].removeprefix("the ") if found else None


def _goes_on(last: Indicator, figure: Figure, sentence: Sentence) -> bool:
    """Whether a change that names nothing is that of what the record before it in its sentence measured; parts of a number ("nine were late") have no such name."""
    changes = figure.direction is not None and figure.rule not in _WITHOUT_NOUN and figure.unit not in ("gbp", "eur")
    return changes and last.start >= sentence.start and last.measure != last.quote and last.unit not in ("gbp", "eur")


@cache
def _kinds() -> dict[str, str]:
    """The kinds of cues by their labels: "up" by "indicator.up". One string a kind, for they are compared and looked up at every number."""
    return {pattern.label: intern(pattern.label.removeprefix("indicator.")) for pattern in load_patterns("indicator")}


def _cues(doc: Doc) -> list[Cue]:
    text, kinds = outline_of(doc).text, _kinds()
    found = [_new(Cue, (start, end, "measure")) for start, end, _, _, _ in cues_of(doc, "measure")]
    for start, end, label, rule, words in cues_of(doc, "indicator"):
        if text[end : end + 1] == "-" or text[start - 1 : start] == "-":
            continue  # a part of a word: "drop-in", "non-maintained", "cut-up"
        if words in _IN_NAMES and text[start - 1] == " " and text[start - 2] in _AFTER_NAME:
            continue
        if label == "indicator.up":
            if text.startswith(_UP_TO_DATE, end) or (
                rule == "ind-up-escalated" and (_PASSED_ON.match(text, end) or text.endswith(_BE, 0, start))
            ):
                continue
        elif label == "indicator.stable" and text.endswith(_SAYING, 0, start):
            continue
        found.append(_new(Cue, (start, end, kinds[label])))
    found.sort()
    return found


def _stretches(outline: Outline, printed: set[int], balances: dict[int, int], told_at: list[int]) -> Iterator[tuple[int, int]]:
    """The sentences where minutes make statements and one of the places `told_at` stands; one without end is cut, so that the time stays linear in the text.

    None in a purpose text, a list of papers or a line in capitals ("BEST VALUE PERFORMANCE PLAN"). What stands before the first item counts: reports and minutes without item numbers are all head.
    """
    text, blocks = outline.text, outline.document.blocks
    for sentence in outline.sentences:
        start, end, number, _, place = sentence
        if start in balances and end - balances[start] > _SHORTEST_REST:
            start = past_first(text, balances[start], end)  # "The balance is £900| of which £400 is restricted"
        if told_at[bisect_left(told_at, start)] >= end:
            continue
        if place in ("purpose", "documents") or start in printed or (text[start:end].isupper() and "%" not in text[start:end]):
            continue
        block = blocks[number]
        if block.kind != "table_row":
            if end - start <= _LONGEST_SENTENCE:
                yield start, end
            else:
                yield from _cut(text, start, end)
        elif block.start not in printed:
            for low, high in _prose_of_row(text, sentence):
                yield from _cut(text, low, high)


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _LONGEST_SENTENCE:
        cut = text.rfind(" ", start, start + _LONGEST_SENTENCE)
        stop = cut if cut > start else start + _LONGEST_SENTENCE
        yield start, stop
        start = stop
    yield start, end


def _prose_of_row(text: str, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The parts of a row's sentence that stand in one cell and read as prose: some minutes are set as a table of number, minute and action."""
    start = sentence.start
    while start < sentence.end:
        bar = text.find(" | ", start, sentence.end)
        end = bar if bar >= 0 else sentence.end - 2 * text.endswith(" |", start, sentence.end)  # an empty last cell
        if text.startswith("| ", start):  # … and an empty first one
            start += 2
        if end - start >= _SHORTEST_PROSE and text[end - 1] in ".;:!?":
            for low, high in split_sentences(text, start, end):
                headed = _TITLE_OF_CELL.match(text, low, high)
                yield headed.end() if headed else low, high
        start = end + 3 if bar >= 0 else sentence.end
