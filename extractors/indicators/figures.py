"""Statements with a number in running text: "turnover was 9% against a target of 12%", "compliments were down from 20 to 14"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.beginnings import searched
from extractors.indicators.beside_values import is_aim, is_comparable, is_set_beside
from extractors.indicators.count_words import is_of_these
from extractors.indicators.directions import direction_behind, said_direction, signed_direction
from extractors.indicators.extent import extent
from extractors.indicators.figure import Figure, computed_direction
from extractors.indicators.groups import CuedSentence, Group
from extractors.indicators.lead_ins import ABOUT
from extractors.indicators.measured import measuring
from extractors.indicators.measured_lengths import tells_of_nobody
from extractors.indicators.measures import unit_of
from extractors.indicators.no_counts import decides_or_corrects
from extractors.indicators.parts import listed_numbers
from extractors.indicators.ratings import RAG_SIGNS, rag_named
from extractors.indicators.role_words import SENTENCE_GATES
from extractors.indicators.roles import group_quantities
from extractors.indicators.rules import counts_measure, may_measure, rule_of, tally_label
from extractors.indicators.statements import openings
from extractors.indicators.tallies import tallies_then
from extractors.quantities.quantity import Quantity
from models.records import Rag

_OUT_OF = searched(r"\b(?:out\s)?of\s(?:the|these|those|our|its)\s$")
_LONGEST_OF = 13  # characters of "out of these "
_POINTERS = ("of the ", "of these ", "of those ", "of our ", "of its ")
_OF_MANY_ENDS = re.compile(r"(?:\s(?!(?:and|but|which|who|whom)\b)[\w’'()/-]+){1,8},?\s(?:only\s|just\s|some\s)?")
_BASE_ENDS = re.compile(r"(?:\s[\w-]+){1,4}\s")
_RAG_WORD = re.compile(
    r"r(?<!\w.)eds?\b(?!\s(?:calls?|release|demand|performance|8\b))|a(?<!\w.)mbers?\b(?!\s(?:calls?|performance|[12]\b))|g(?<!\w.)(?<!on the .)(?<!at the .)(?<!the village .)reens?\b"
    rf"|[{RAG_SIGNS}]"
)  # for small letters
_RAG_LETTER = re.compile(r"\s\(?(?P<rag>[RAG])\b\)?(?=[;,.]|$|\n)")  # "Voids 2.1% A"
_COLOURED = re.compile(
    r"\s(?:of\s(?:them|these|those|which)\s)?(?:red|amber|green)(?:[\s-]rated)?(?:\s(?:kpis?|indicators?|measures?|actions?|targets?|risks?|milestones?|ratings?))?\b",
    re.IGNORECASE,
)
# "the quarterly Green Prescribing Network", "the Red Cross"
_OF_A_NAME = re.compile(
    r"(?:Red|Amber|Green) (?!KPI|RAG|PI\b|Rat|Stat|Indic|Measure|Target|Risk|Action|Metric|Milestone|Zone|RED|AMBER|GREEN)[A-Z][a-z]"
)
_NEW_RATING = re.compile(r"\s(?:\([^()]{1,12}\)\s)?to\s(?:red|amber|green)\b")
# "71% of those rated red": which they are, not how the share is rated
_RATED_ALREADY = searched(
    r"\b(?:those|that\s(?:were|are)|which\s(?:were|are)|measures|indicators|kpis|risks|actions)\s(?:rag[\s-])?(?:rated|marked|at|judged)\s$"
)
_PROMISED = re.compile(
    r"\s(?:(?:that|which)\s)?(?:(?:was|were|is|are|had\sbeen)\s)?(?:promised|planned|needed|required|expected|ordered|budgeted|programmed|wanted|aimed\sfor|hoped\sfor)\b"
)
_CLAUSE_BEFORE = re.compile(r"(?!of\s)[^,;]{1,60}\s(?:is|are|was|were|had|has|have)\s[^;]*,\s")
_LISTED = re.compile(r"(?:\s[\w-]+){1,3}(?:,|\sand)\s")  # "two serious and four slight injuries"
_PARTS = ("figure-bare", "figure-share", "figure-told", "figure-count")
_OPENS_OUT_OF = re.compile(r"out\sof\s(?:(?:the|these|those|our|its)\s)?")
_THINGS_ONLY = re.compile(r"(?:\s(?!(?:was|were|had|have|has|is|are|and|but|which|that|who)\b)[\w’'-]+){1,9},?\s(?:only\s|just\s|some\s)?")
_PLURAL = re.compile(r"[^su\W]s\b")
# "Action 3 Mr Vane and Ms Pell to check 20 moorings": a task
_ACTION_LINE = re.compile(
    r"(?:Action|ACTION)\s?(?:[Pp]oint\s)?[\w./]{0,8}\s?[:–—-]?\s?(?:(?:[A-Z][\w’'.-]*,?|and|&|of|the|for)\s){1,12}to\s[a-z]"
)
_FROM_TO = re.compile(rf",?\s(?:and|while|but)\s(?:(?!(?:was|were|is|are|had|has|have)\b)[\w’'-]+\s){{1,6}}?from\s{ABOUT}$")
_AT_A_COST = searched(r"\bat\s(?:a|an)\s(?:total\s|net\s|average\s|overall\s)?cost\sof\s$")
_EACH_WORKER = searched(
    r"\beach\s(?:[\w-]+\s){0,2}?(?:officer|worker|practitioner|adviser|advisor|therapist|nurse)\s(?:[\w-]+\s){0,3}?(?:on\s|an\s)?average\b",
    re.IGNORECASE,
)
_CASELOAD_IS = searched(
    r"\baverage\s(?:[\w-]+\s){0,2}?caseloads?\b|\bcaseloads?\s(?:[\w-]+\s){0,3}?averag|\bcaseloads\s(?:[\w-]+\s){0,6}?(?:were|are|of|between|rang\w+|from|at|below|above)\b"
    r"|\bcases\sper\s(?:[\w-]+\s)?(?:worker|officer|practitioner|adviser)\b"
    r"|\b(?:workers?|officers?|practitioners?|staff|therapists|nurses|advisers)\b[^.;]{0,60}\bcases\b[^.;]{0,60}\baverage\s(?:was|is)\s$",
    re.IGNORECASE,
)
_MOST_CASES = 100  # that one worker holds
# The gates of the patterns that would be tried at most numbers
_SENTENCE_BEFORE = 120  # characters
_COLOURS = SENTENCE_GATES.add(("red", "amber", "green", *RAG_SIGNS))
_NAMED_UNITS = (
    "rate_",
    "percent",
    "score",
    "ratio",
    "days",
    "weeks",
    "hours",
    "minutes",
)  # what the name of a measure makes of a bare number
_DAYS_LOST = searched(r"\bdays\s(?:were\s)?(?:lost|off|taken|of\s(?:sick|absen))")  # "days lost had reached 7 per person"
_PERCENTAGE_OF = searched(r"\b(?:percentage|proportion|rate)\sof\b", re.IGNORECASE)


def find_figures(sentence: CuedSentence, quantities: Sequence[Quantity], *, carried: bool = False) -> list[Figure]:
    """The figures that a sentence states with a number.

    Args:
        carried: the sentence before says what is counted.
    """
    text, said, start, end = sentence.text, sentence.said, sentence.start, sentence.end
    if (text.startswith(("Action", "ACTION"), start) and _ACTION_LINE.match(text, start, end)) or decides_or_corrects(said, start, end):
        return []
    if sentence.held & _COLOURS and text.find(") ", start, end) >= 0 and (tallies := tallies_then(text, said, start, end)):
        return tallies
    measured = measuring(sentence, quantities)
    if not measured or (len(measured) == 1 and not carried and not may_measure(sentence, measured[0])):
        return []
    groups = group_quantities(text, start, end, measured, sentence.held)
    listing = len(groups) > 1 and sum(counts_measure(sentence, group) for group in groups) > 1
    listed_at = listed_numbers(sentence, groups)
    figures: list[Figure] = []
    accepted = False
    floor = start
    opens = False  # whether the sentence opens with the whole of which the next number tells a part
    rejected: list[tuple[Group, int]] = []
    for index, group in enumerate(groups):
        ceiling = groups[index + 1].first.start if index + 1 < len(groups) else end
        low, high = extent(sentence, floor, group, ceiling)
        listed = accepted and (group.first.unit not in ("gbp", "eur") or any(figure.unit == group.first.unit for figure in figures))
        rule = rule_of(sentence, low, high, group, accepted=listed, listing=listing, carried=carried)
        if (
            _OPENS_OUT_OF.fullmatch(said, start, group.first.start)
            and _THINGS_ONLY.fullmatch(said, group.last.end, ceiling)
            and ceiling < end
        ):
            rule, accepted, opens = None, True, True  # "Out of 36 indicators |20 were green"
        elif rule is None and _is_whole_of_part(sentence, (floor, ceiling), group, (low, high)):
            accepted, opens = True, said.startswith("of ", start) and floor == start
        accepted = accepted or rule is not None
        if rule == "figure-bare" and text[group.first.start - 2 : group.first.start] != ": ":
            low = openings(said, low, group.first.start)[0]  # "30 had left" of what else the sentence tells
        if rule and opens:
            low, opens = start if rule in _PARTS else low, False  # "|Of the 27 lanes| 19 had been swept"
        if rule and rejected and group.first.unit == "percent" and group.first.denominator == rejected[-1][0].first.value:
            low = said.rfind("of ", start, rejected[-1][0].first.start)  # "|of the 60 who came| 24 (40%) had a car"
            low -= len("out ") * said.endswith("out ", start, low)
        if rule == "figure-tally" and (coloured := _COLOURED.match(text, group.last.end, ceiling)):
            high = coloured.end()  # "four red KPIs" of "four red KPIs continue to cause concern"
        if rule is None and accepted and group.first.unit in ("gbp", "eur") and _AT_A_COST.search(text, start, group.first.start):
            rule = "figure-cost"  # "138 vouchers had been given out at a cost of £900"
        if rule is None and group.first.start in listed_at:
            low, rule = listed_at[group.first.start], "figure-listed"  # "10 indicators: 6 good, 3 fair and 1 poor"
            high = max(group.last.end, high)
        if rule == "figure-share" and group.first.denominator and _CLAUSE_BEFORE.fullmatch(sentence.said, low, group.first.start):
            low = group.first.start  # "the lamps are slow to mend, |two fitters out of six being ill"
        if rule in ("figure-existing", "figure-tally"):
            low = max(low, text.rfind("there", low, group.first.start), text.rfind("There", low, group.first.start))
        if labelled := tally_label(text, floor, group.first):
            low, rule = labelled, "figure-tally"  # "Red 4 (2), Amber 9 (10)"
        if rule:
            if rule in ("figure-count", "figure-activity"):
                figures += _sharing_noun(sentence, rejected, group.first.start)
            figure = _figure(sentence, low, high, rule, group)
            if figure.direction is None:
                _give_direction(sentence, figure, group, figures[-1] if figures else None, ceiling)
            figures.append(figure)
        if index + 1 == len(groups):
            break
        rejected = [] if rule else [*rejected, (group, high)]
        floor = max(group.last.end, min(max(high, figures[-1].end), ceiling)) if rule else _floor_behind(sentence, group, high, ceiling)
    return figures


# "1,204 homes| (8.1%) were below it, down from| 1,510"
_MOVED_PAST_ASIDE = re.compile(r"(?:[^.;:]|\.\d){0,100}?,\s(?P<way>up|down)\sfrom\b")


def _is_whole_of_part(sentence: CuedSentence, bounds: tuple[int, int], group: Group, statement: tuple[int, int]) -> bool:
    """Whether a number that is none itself tells of how many the next one, at the end of `bounds`, is a part: the 30 of "of the 30 boats 11 had been let".

    Args:
        statement: the stretch of what is told with it.
    """
    floor, ceiling = bounds
    if not is_of_these(sentence.said, floor, group.first.start):
        return False
    return "measure" in sentence.labels(*statement) or (
        group.first.plain and _THINGS_ONLY.fullmatch(sentence.said, group.last.end, ceiling) is not None
    )


def _give_direction(sentence: CuedSentence, figure: Figure, group: Group, last: Figure | None, ceiling: int) -> None:
    """Gives a figure whose own words tell no direction that of what stands behind it, or of the figure before it."""
    if behind := direction_behind(sentence, figure.end, ceiling):
        figure.direction, figure.end = behind
    elif (then := group.of("previous")) and then.start == then.end and (moved := _MOVED_PAST_ASIDE.match(sentence.said, figure.end)):
        figure.direction = "up" if moved["way"] == "up" else "down"
    elif last and last.direction:
        if _FROM_TO.match(sentence.text, last.end, group.first.start):
            figure.direction = computed_direction(figure)  # "turnover fell from 14% to 12% and absence from 9% to 7%"
        if figure.direction is None and len(group.members) == 1 and group.of("comparator"):
            figure.direction = last.direction  # "up by 5% nationally and 3% regionally"


def _floor_behind(sentence: CuedSentence, group: Group, high: int, ceiling: int) -> int:
    """Where the next statement may begin, at the earliest, behind numbers that are no figure: they may belong to what it counts."""
    if (
        sentence.said.endswith(_POINTERS, sentence.start, group.first.start)
        and (base := _OUT_OF.search(sentence.said, max(sentence.start, group.first.start - _LONGEST_OF), group.first.start))
        and _BASE_ENDS.fullmatch(sentence.text, group.last.end, ceiling)
    ):
        return base.start()  # "out of the 30 audits 12 (40%) were complete"
    if (
        group.first.start == sentence.start + len("of ")
        and sentence.said.startswith("of ", sentence.start)
        and _OF_MANY_ENDS.fullmatch(sentence.text, group.last.end, ceiling)
    ):
        return sentence.start  # "Of 30 hulls eleven were sound"
    if group.first.spelled and group.first.value == 1:
        return group.last.end  # "one worker was holding 31 cases"
    return max(group.last.end, min(high, ceiling))


def _sharing_noun(sentence: CuedSentence, rejected: Sequence[tuple[Group, int]], at: int) -> list[Figure]:
    """The figures of the numbers whose noun stands with the number at `at`: the "two serious" of "two serious and four slight injuries"."""
    shared: list[Figure] = []
    for group, high in reversed(rejected):
        if (
            not group.first.plain
            or not _LISTED.fullmatch(sentence.text, group.last.end, at)
            or _PLURAL.search(sentence.text, group.last.end, high)
        ):
            break  # "two buses and four assaults"
        shared.insert(0, _figure(sentence, group.first.start, high, "figure-shared-noun", group))
        at = group.first.start
    return shared


def _figure(sentence: CuedSentence, low: int, high: int, rule: str, group: Group) -> Figure:
    figure = Figure(min(low, group.first.start), max(high, group.last.end), rule)
    stated = group.of("value") or group.of("comparator")
    main = stated or group.of("change") or (None if group.of("target") or group.of("floor") else group.first)
    figure.unit = "mph" if rule == "figure-speed" else _unit(sentence, figure.start, group, main)
    if main and rule == "figure-length" and tells_of_nobody(sentence.said, figure.start, main.start):
        figure.value, figure.unit = 0.0, "count"  # "no patient was waiting over 78 weeks"
    elif main:
        figure.value, figure.value_high = main.value, main.high
        if main.denominator and main.unit != "percent" and _PROMISED.match(sentence.text, main.end):
            figure.target = main.denominator  # "two bins out of the four promised"
        if main.unit == "percent":
            figure.numerator, figure.denominator = main.numerator, main.denominator
    aimed = False
    changed = stated is None and main is not None and main is group.of("change")
    for role, quantity in group.members:
        if role == "previous" and main is not None and not is_comparable(main, quantity, changed=changed):
            continue  # "an 8% increase on the previous quarter (380)"
        if quantity is not main and role in ("previous", "target", "floor"):
            setattr(figure, role, quantity.value)
    if (then := group.of("previous")) and stated and then.unit not in ("gbp", "eur") and is_aim(sentence.said, figure.start, then.start):
        figure.value, figure.previous, figure.target = then.value, None, stated.value
        aimed = True
    figure.comparator = _comparator(sentence, figure, group, main)
    figure.direction = None if aimed else said_direction(sentence, figure.start, figure.end, group, main)
    if main is not None and (signed := signed_direction(sentence.text, main.end, alone=len(group.members) == 1)):
        figure.direction, figure.end = signed[0], max(figure.end, signed[1])
    if main is not None and main.unit == "percent" and (rated := _RAG_LETTER.match(sentence.text, group.last.end)):
        figure.rag, figure.end = rag_named(rated["rag"]), max(figure.end, rated.end("rag"))
    if sentence.held & _COLOURS and (rag := _rag(sentence, figure, main)):
        figure.rag = rag
    return figure


def _unit(sentence: CuedSentence, start: int, group: Group, main: Quantity | None) -> str:
    """The unit of a statement: its number's own, that of another of its numbers, or what the name of the measure gives."""
    if main and not main.plain:
        of_each = main.unit in ("per_head", "per_worker") and _DAYS_LOST.search(sentence.said, start, main.start)
        return "days" if of_each else main.unit
    unit = next((quantity.unit for role, quantity in group.members if not quantity.plain and role != "change"), "count")
    if unit != "count" or not main:
        return unit
    name = sentence.text[start : main.start]
    if named := _named_unit(name):
        return named
    caseload = ("ach " in name and _EACH_WORKER.search(name)) or (
        ("aseload" in name or " cases" in name or "Cases per" in name) and main.value <= _MOST_CASES and _CASELOAD_IS.search(name)
    )
    return "per_worker" if caseload or _goes_on_caseload(sentence, name) else "count"


def _goes_on_caseload(sentence: CuedSentence, name: str) -> bool:
    """Whether "the average" is that of the caseloads of which the sentence before speaks."""
    before = max(0, sentence.start - _SENTENCE_BEFORE)
    return name[:12].lower().startswith("the average ") and sentence.said.find("caseload", before, sentence.start) >= 0


def _named_unit(name: str) -> str | None:
    """The unit that the name of a measure gives a bare number: "the accident rate per 1,000 population was 4.8", "the percentage of … had risen to 91"."""
    unit = unit_of(name)
    if unit is None or not unit.startswith(_NAMED_UNITS) or (unit == "percent" and not _PERCENTAGE_OF.search(name)):
        return None
    return unit


def _comparator(sentence: CuedSentence, figure: Figure, group: Group, main: Quantity | None) -> str | None:
    """Whom a statement sets its number beside, in its own words and with their number: "the national average of 71%"."""
    if compared := group.of("comparator"):
        named = [cue for cue in sentence.cues if cue.label == "comparator" and figure.start <= cue.start < figure.end]
        first = min([compared.start, *(cue.start for cue in named)])
        return sentence.text[first : max([compared.end, *(cue.end for cue in named)])]
    if main is None:
        return None
    named = [cue for cue in sentence.cues if cue.label == "comparator" and main.end <= cue.start < figure.end]
    if not named or not is_set_beside(sentence.said, main.end, named[0].start):
        return None
    return sentence.text[named[0].start : named[-1].end]  # "9.9%, which is below the national average"


def _rag(sentence: CuedSentence, figure: Figure, main: Quantity | None) -> Rag | None:
    """The colour that the words of a statement rate it; of a sum of money only where "rated" stands behind it."""
    low = figure.start
    if figure.rule == "figure-money":
        if main is None or " rated " not in sentence.said[main.end : figure.end]:
            return None
        low = main.end
    rag = _RAG_WORD.search(sentence.said, low, figure.end)
    if rag is None or _OF_A_NAME.match(sentence.text, rag.start()):
        return None
    already = _RATED_ALREADY.search(sentence.said, max(figure.start, rag.start() - 24), rag.start())
    if already and not (main and main.plain and already.start() == main.end + 1):  # "9 measures at green" counts them
        return None
    return rag_named((_NEW_RATING.match(sentence.said, rag.end()) or rag)[0].split()[-1])  # "had moved from amber to red"
