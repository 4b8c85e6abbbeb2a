"""Statements with a number in running text: "turnover was 9% against a target of 12%", "compliments were down from 20 to 14"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.gates import needed_words
from extractors.indicators.beside_values import is_aim, is_comparable, is_set_beside
from extractors.indicators.count_words import is_of_these
from extractors.indicators.extent import extent
from extractors.indicators.figure import Figure, computed_direction
from extractors.indicators.groups import Cue, CuedSentence, Group
from extractors.indicators.lead_ins import ABOUT
from extractors.indicators.measured import measuring
from extractors.indicators.measures import polarity_of, unit_of
from extractors.indicators.parts import listed_numbers
from extractors.indicators.role_words import SENTENCE_GATES
from extractors.indicators.roles import group_quantities
from extractors.indicators.rules import counts_measure, may_measure, rule_of, tally_label
from extractors.indicators.statements import openings
from extractors.quantities.quantity import Quantity
from models.records import Direction, Rag

_OUT_OF = re.compile(r"\b(?:out\s)?of\s(?:the|these|those|our|its)\s$")
_LONGEST_OF = 13  # characters of "out of these "
_BASE_ENDS = re.compile(r"(?:\s[\w-]+){1,4}\s")
_LATER = 25  # characters by which a word before the number goes ahead of one after it: "grew by 6% despite falling demand"
_RAG_WORD = re.compile(
    r"r(?<!\w.)ed\b(?!\s(?:calls?|release|demand|performance|8\b))|a(?<!\w.)mber\b(?!\s(?:calls?|performance|[12]\b))|g(?<!\w.)(?<!on the .)(?<!at the .)(?<!the village .)reen\b"
)  # for small letters
_RAG_LETTER = re.compile(r"\s\(?(?P<rag>[RAG])\b\)?(?=[;,.]|$|\n)")  # "Voids 2.1% A"
_UP_DOWN_BEFORE = re.compile(rf"\b(?P<way>up|down)\s(?:by\s)?{ABOUT}$", re.IGNORECASE)
_UP_DOWN_AFTER = re.compile(r"\s(?:(?P<up>up|more|higher)|(?P<down>down|fewer|less|lower))\b", re.IGNORECASE)
_MOVED_FROM = re.compile(r"\b(?:moved|gone|went|shifted|raised|lowered|upgraded|downgraded|revised)\s(?:\w+\s)?from\s", re.IGNORECASE)
# "The new boiler has cut gas use by 28%"
_CUT_BY = re.compile(
    rf"\b(?:(?P<up>raised|boosted|lifted|pushed\sup)|cut|cuts|cutting|brought\sdown|driven\sdown|trimmed|halved|lowered)\s(?:[\w’'-]+\s){{1,5}}?by\s{ABOUT}$",
    re.IGNORECASE,
)
_COLOURED = re.compile(
    r"\s(?:of\s(?:them|these|those|which)\s)?(?:red|amber|green)(?:[\s-]rated)?(?:\s(?:kpis?|indicators?|measures?|actions?|targets?|risks?|milestones?|ratings?))?\b",
    re.IGNORECASE,
)
# "61% supported an increase", "58% were against any reduction", "29 were put down to the weather": nothing has moved
_WANTED = re.compile(
    r"\b(?:support\w*|oppos\w*|against|favour\w*|prefer\w*|want\w*|reject\w*)\s(?:of\s)?(?:any|an?|the|some|further)?\s?(?:[\d.]+%\s)?(?:\w+\s)?$|\bput\s$"
)
_WANT = 40  # characters from a wish to what is wished
# "the quarterly Green Prescribing Network", "the Red Cross"
_OF_A_NAME = re.compile(
    r"(?:Red|Amber|Green) (?!KPI|RAG|PI\b|Rat|Stat|Indic|Measure|Target|Risk|Action|Metric|Milestone|Zone|RED|AMBER|GREEN)[A-Z][a-z]"
)
_NEW_RATING = re.compile(r"\s(?:\([^()]{1,12}\)\s)?to\s(?:red|amber|green)\b")
_TO_RATING = re.compile(r"\s(?:from\s\w+\s)?to\s(?:red|amber|green)\b")  # a rating moved, not the number
# "71% of those rated red": which they are, not how the share is rated
_RATED_ALREADY = re.compile(
    r"\b(?:those|that\s(?:were|are)|which\s(?:were|are)|measures|indicators|kpis|risks|actions)\s(?:rag[\s-])?(?:rated|marked|at|judged)\s$"
)
# "on reduced timetables", "laid flat": no way that a number goes
_DESCRIBES = re.compile(r"(?:.{0,8}\b(?:on|with|at|of|for)\s(?:reduced|increased)(?=\s|$))|.{0,8}\b(?:laid|lying|lie|lay|fell)\sflat$")
# "17%, no change", "620 boxes, about a quarter down on the spring"
_BESIDE = re.compile(
    r"(?:,\s|\s\(|\s[-–]\s)(?:(?:which\s(?:was|is)|slightly|well|just|(?:about|nearly|over|almost|some)?\s?(?:a|one)\s(?:third|quarter|half|fifth|tenth))\s)?(?:(?P<rose>up|higher)\s(?:by\s)?(?:almost\s|nearly\s|about\s|over\s|more\sthan\s)?(?:a|one)\s(?:third|quarter|half|fifth|tenth)(?=\s(?:on|from|since|than)\b)|(?P<stable>no\schange|unchanged|the\ssame\sas\s(?:before|last\s\w+|in\s\w+))|(?P<up>(?:up|more|higher)(?=\s(?:on|than)\b|[.;)]|$))|(?P<down>(?:down|fewer|less|lower)(?=\s(?:on|than)\b|[.;)]|$)))\b"
)
_THAN_BEFORE = re.compile(
    r",\s(?:which\s(?:was|is)\s)?(?:(?P<up>more|higher)|fewer|less|lower)\sthan\s(?:usual|normal|before|last|in|at|the\s(?:same|previous|year|month)|a\s(?:year|month))"
)
# "issues were 3% above the same month last year"
_ABOVE_THEN = re.compile(
    r"\s(?:(?P<up>above|ahead\sof|over)|below|behind|under)\s(?:both\s)?(?:the\s)?(?:same|corresponding|equivalent|last|previous|prior|preceding|(?:[qm]\d|quarter|january|february|march|april|may|june|july|august|september|october|november|december)\b)"
)
_WHICH_IS = re.compile(r"\bwhich\s(?:was|is)\s(?:\w+ly\s)?(?:(?P<up>up|more|higher)|down|fewer|less|lower)$")
# "67% of indicators were |stable", "19 had |increased": what is counted has moved, not the count of it
_THINGS_MOVED = re.compile(
    r"(?:\sof\s(?:the\s|our\s|all\s)?(?:[\w-]+\s){0,4}?(?:indicators|measures|kpis|targets|areas|schools|services|settings|providers|homes|actions|metrics|pis)(?:\s[\w’'-]+){0,4}?|\s(?:[\w-]+\s){0,2}(?:indicators|measures|kpis|targets|areas|schools|services|metrics|pis))?\s(?:had|have|has|were|was|are|is)\s(?:either\s|also\s|\w+ly\s)?"
)
_MOVED_BY = re.compile(r"\s(?:by|from|to|on|since|against|compared)\b")
_KEPT = re.compile(r"\b(?:been|was|were|is|are|be|being)\s(?:\w+ly\s)?$")
# ", continuing to rise", "and had crept up all winter", "and the number keeps climbing"
_THEN_MOVED = re.compile(
    r",?\s(?:and\s|but\s)?(?:(?:the|this|that)\s(?:number|figure|total|rate|trend)\s|it\s|which\s)?(?:(?:had|has|have|is|was|are|were|continu(?:ed|es|ing)(?:\sto)?(?:\sbe)?|keeps?|kept|still|now|again|also|steadily|slowly|gradually|been)\s)*"
    r"(?:(?P<up>rising|risen|rise|climbing|climb|growing|grown|grow|increasing|increased|increase|going\sup|gone\sup|go\sup|crept\sup|creeping\sup|edging\sup)"
    r"|(?:showing|reflecting|representing|marking|seeing)\s(?:an?|some)\s(?:[a-z]+\s){0,2}?(?:(?P<grown>increase|rise|growth|improvement)|(?P<less>decrease|fall|drop|reduction|decline))"
    r"|(?P<down>falling|fallen|fall|dropping|dropped|declining|declined|decreasing|decreased|reducing|going\sdown|gone\sdown|come\sdown|coming\sdown|crept\sdown|edging\sdown))\b(?!\s(?:of|in|by|from|to)\b)"
)
_PROMISED = re.compile(
    r"\s(?:(?:that|which)\s)?(?:(?:was|were|is|are|had\sbeen)\s)?(?:promised|planned|needed|required|expected|ordered|budgeted|programmed|wanted|aimed\sfor|hoped\sfor)\b"
)
_LISTED = re.compile(r"(?:\s[\w-]+){1,3}(?:,|\sand)\s")  # "two serious and four slight injuries"
_PLURAL = re.compile(r"[^su\W]s\b")
_FROM_TO = re.compile(rf",?\s(?:and|while|but)\s(?:(?!(?:was|were|is|are|had|has|have)\b)[\w’'-]+\s){{1,6}}?from\s{ABOUT}$")
_SIGNED = re.compile(r" \((?P<sign>[+−-]) ?\d[\d,]*(?:\.\d+)?(?: ?(?:%|pp|points?|pts))?\)")
# "804 detections for possession (+3%)"
_SIGNED_LATER = re.compile(r"(?:\s(?!and\b|but\b)[a-z][\w’'/-]*){1,8} \((?P<sign>[+−-]) ?\d[\d,]*(?:\.\d+)?(?: ?(?:%|pp|points?|pts))\)")
_AT_A_COST = re.compile(r"\bat\s(?:a|an)\s(?:total\s|net\s|average\s|overall\s)?cost\sof\s$")
_EACH_WORKER = re.compile(
    r"\beach\s(?:[\w-]+\s){0,2}?(?:officer|worker|practitioner|adviser|advisor|therapist|nurse)\s(?:[\w-]+\s){0,3}?(?:on\s|an\s)?average\b",
    re.IGNORECASE,
)
_CASELOAD_IS = re.compile(r"\baverage\s(?:[\w-]+\s){0,2}?caseloads?\b|\bcaseloads?\s(?:[\w-]+\s){0,3}?averag", re.IGNORECASE)
# The gates of the patterns that would be tried at most numbers
_COLOURS = SENTENCE_GATES.add(("red", "amber", "green"))
_MOVES_ON, _WHICH, _OF = (SENTENCE_GATES.add(needed_words(pattern)) for pattern in (_THEN_MOVED, _WHICH_IS, _OUT_OF))
_COMPARES = SENTENCE_GATES.add((" than", " on ", " up", " down", "no change", "unchanged", "the same as"))
_THEN_THERE = SENTENCE_GATES.add((" above", " ahead of", " over ", " below", " behind", " under "))
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
_PERCENTAGE_OF = re.compile(r"\b(?:percentage|proportion|rate)\sof\b", re.IGNORECASE)


def find_figures(
    text: str, start: int, end: int, quantities: Sequence[Quantity], cues: Sequence[Cue], *, said: str, carried: bool = False
) -> list[Figure]:
    """The figures that the sentence text[start:end] states with a number.

    Args:
        said: the text in small letters.
        carried: the sentence before says what is counted.
    """
    sentence = CuedSentence(text, said, start, end, cues, SENTENCE_GATES.held(said[start:end]))
    measured = measuring(sentence, quantities)
    if not measured or (len(measured) == 1 and not carried and not may_measure(sentence, measured[0])):
        return []
    groups = group_quantities(text, start, end, measured, sentence.held)
    listing = len(groups) > 1 and sum(counts_measure(sentence, group) for group in groups) > 1
    listed_at = listed_numbers(sentence, groups)
    figures: list[Figure] = []
    accepted = False
    floor = start
    rejected: list[tuple[Group, int]] = []
    for index, group in enumerate(groups):
        ceiling = groups[index + 1].first.start if index + 1 < len(groups) else end
        low, high = extent(sentence, floor, group, ceiling)
        listed = accepted and (group.first.unit not in ("gbp", "eur") or any(figure.unit == group.first.unit for figure in figures))
        rule = rule_of(sentence, low, high, group, accepted=listed, listing=listing, carried=carried)
        accepted = accepted or rule is not None or (is_of_these(said, floor, group.first.start) and "measure" in sentence.labels(low, high))
        if rule == "figure-bare" and text[group.first.start - 2 : group.first.start] != ": ":
            low = openings(text, low, group.first.start)[0]  # "30 had left" of what else the sentence tells
        if rule == "figure-tally" and (coloured := _COLOURED.match(text, group.last.end, ceiling)):
            high = coloured.end()  # "four red KPIs" of "four red KPIs continue to cause concern"
        if rule is None and accepted and group.first.unit in ("gbp", "eur") and _AT_A_COST.search(text, start, group.first.start):
            rule = "figure-cost"  # "138 vouchers had been given out at a cost of £900"
        if rule is None and group.first.start in listed_at:
            low, rule = listed_at[group.first.start], "figure-listed"  # "10 indicators: 6 good, 3 fair and 1 poor"
            high = max(group.last.end, high)
        if rule == "figure-existing":
            low = max(low, text.rfind("there", low, group.first.start), text.rfind("There", low, group.first.start))
        if labelled := tally_label(text, floor, group.first):
            low, rule = labelled, "figure-tally"  # "Red 4 (2), Amber 9 (10)"
        if rule:
            if rule in ("figure-count", "figure-activity"):
                figures += _sharing_noun(sentence, rejected, group.first.start)
            figure = _figure(sentence, low, high, rule, group)
            if figure.direction is None and sentence.held & _MOVES_ON and (moved := _THEN_MOVED.match(text, figure.end, ceiling)):
                figure.direction, figure.end = ("up" if moved["up"] or moved["grown"] else "down"), moved.end()
            if figure.direction is None and sentence.held & _COMPARES and (beside := _BESIDE.match(sentence.said, figure.end, ceiling)):
                figure.direction, figure.end = (
                    ("up" if beside["up"] or beside["rose"] else "down" if beside["down"] else "stable"),
                    max(beside.end("rose") and beside.end(), beside.end("up"), beside.end("down"), beside.end("stable")),
                )
            if figures and figure.direction is None and figures[-1].direction and _FROM_TO.match(text, figures[-1].end, group.first.start):
                figure.direction = computed_direction(figure)  # "turnover fell from 14% to 12% and absence from 9% to 7%"
            if figures and figure.direction is None and len(group.members) == 1 and group.of("comparator"):
                figure.direction = figures[-1].direction  # "up by 5% nationally and 3% regionally"
            figures.append(figure)
        rejected = [] if rule else [*rejected, (group, high)]
        # "one worker was holding 31 cases": what is no figure may be the subject of the next
        floor = (
            group.last.end if rule is None and group.first.spelled and group.first.value == 1 else max(group.last.end, min(high, ceiling))
        )
        if (
            rule is None
            and sentence.held & _OF
            and (base := _OUT_OF.search(said, max(start, group.first.start - _LONGEST_OF), group.first.start))
            and _BASE_ENDS.fullmatch(text, group.last.end, ceiling)
        ):
            floor = base.start()  # "out of the 30 audits 12 (40%) were complete"
    return figures


def _sharing_noun(sentence: CuedSentence, rejected: Sequence[tuple[Group, int]], at: int) -> list[Figure]:
    """The figures of the numbers whose noun stands with the number at `at`: the "two serious" of "two serious and four slight injuries"."""
    shared: list[Figure] = []
    for group, high in reversed(rejected):
        if not group.first.plain or not _is_list(sentence.text, group.last.end, at) or _PLURAL.search(sentence.text, group.last.end, high):
            break  # "two buses and four assaults"
        shared.insert(0, _figure(sentence, group.first.start, high, "figure-shared-noun", group))
        at = group.first.start
    return shared


def _is_list(text: str, low: int, high: int) -> bool:
    return _LISTED.fullmatch(text, low, high) is not None


def _figure(sentence: CuedSentence, low: int, high: int, rule: str, group: Group) -> Figure:
    figure = Figure(min(low, group.first.start), max(high, group.last.end), rule)
    stated = group.of("value") or group.of("comparator")
    main = stated or group.of("change") or (None if group.of("target") or group.of("floor") else group.first)
    figure.unit = next(
        (quantity.unit for role, quantity in group.members if not quantity.plain and (role != "change" or quantity is main)), "count"
    )
    if figure.unit == "count" and main:
        name = sentence.text[figure.start : main.start]
        figure.unit = _named_unit(name) or ("per_worker" if "ach " in name and _EACH_WORKER.search(name) else "count")
        if figure.unit == "count" and "aseload" in name and _CASELOAD_IS.search(name):
            figure.unit = "per_worker"
    if main:
        figure.value, figure.value_high = main.value, main.high
        if not main.plain:
            figure.unit = main.unit
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
    if compared := group.of("comparator"):
        named = [cue for cue in sentence.cues if cue.label == "comparator" and figure.start <= cue.start < figure.end]
        first = min([compared.start, *(cue.start for cue in named)])
        figure.comparator = sentence.text[first : max([compared.end, *(cue.end for cue in named)])]
    elif (
        main is not None
        and (named := [cue for cue in sentence.cues if cue.label == "comparator" and main.end <= cue.start < figure.end])
        and is_set_beside(sentence.said, main.end, named[0].start)
    ):
        figure.comparator = sentence.text[named[0].start : named[-1].end]  # "9.9%, which is below the national average"
    figure.direction = None if aimed else _said_direction(sentence, figure.start, figure.end, group, main)
    if main is not None and (
        signed := _SIGNED.match(sentence.text, main.end)
        or (_SIGNED_LATER.match(sentence.text, main.end) if len(group.members) == 1 else None)
    ):
        figure.direction, figure.end = ("up" if signed["sign"] == "+" else "down"), max(figure.end, signed.end())  # "91% (+1)"
    if main is not None and main.unit == "percent" and (rated := _RAG_LETTER.match(sentence.text, group.last.end)):
        figure.rag, figure.end = _as_rag(rated["rag"]), max(figure.end, rated.end("rag"))
    if (
        sentence.held & _COLOURS
        and (rule != "figure-money" or (main is not None and " rated " in sentence.said[main.end : figure.end]))
        and (rag := _RAG_WORD.search(sentence.said, main.end if main and rule == "figure-money" else figure.start, figure.end))
        and not _RATED_ALREADY.search(sentence.said, max(figure.start, rag.start() - 24), rag.start())
        and not _OF_A_NAME.match(sentence.text, rag.start())
    ):
        figure.rag = _as_rag((_NEW_RATING.match(sentence.said, rag.end()) or rag)[0].split()[-1])  # "had moved from amber to red"
    return figure


def _named_unit(name: str) -> str | None:
    """The unit that the name of a measure gives a bare number: "the accident rate per 1,000 population was 4.8", "the percentage of … had risen to 91"."""
    unit = unit_of(name)
    if unit is None or not unit.startswith(_NAMED_UNITS) or (unit == "percent" and not _PERCENTAGE_OF.search(name)):
        return None
    return unit


def _as_rag(word: str) -> Rag:
    return {"r": "red", "a": "amber", "g": "green"}[word[0].lower()]  # type: ignore[return-value]


def _said_direction(sentence: CuedSentence, low: int, high: int, group: Group, main: Quantity | None) -> Direction | None:
    """The direction that the words of the statement say: that of the cue nearest to the number."""
    at = main.start if main else low
    for role, quantity in group.members:
        if role != "change":
            continue
        if before := _UP_DOWN_BEFORE.search(sentence.text, low, quantity.start):
            return "up" if before["way"].lower() == "up" else "down"
        if after := _UP_DOWN_AFTER.match(sentence.text, quantity.end):
            return "up" if after["up"] else "down"
    ways: dict[str, Direction] = {"up": "up", "down": "down", "stable": "stable"}
    here = [cue for cue in sentence.cues if low <= cue.start and cue.end <= high]
    by = main is not None and sentence.said.find(" by ", low, main.start) >= 0
    if main is not None and by and (cut := _CUT_BY.search(sentence.text, low, main.start)):
        return "up" if cut["up"] else "down"
    previous = group.of("previous")
    if main is not None and previous is not None and main.value != previous.value and _MOVED_FROM.search(sentence.text, low, main.start):
        return "up" if main.value > previous.value else "down"
    if main is not None and main.unit == "mm":
        return None  # "74 mm of rain had fallen"
    near = [
        (abs(cue.start - at) + (_LATER if cue.start > at else 0), ways[cue.label])
        for cue in here
        if cue.label in ways
        and not _WANTED.search(sentence.said, max(low, cue.start - _WANT), cue.start)
        and not _TO_RATING.match(sentence.said, cue.end)
        and not _DESCRIBES.match(sentence.said, max(low, cue.start - 8), cue.end)
        and not (
            main is not None
            and main.unit in ("count", "percent")
            and _THINGS_MOVED.fullmatch(sentence.said, main.end, cue.start)
            and not _MOVED_BY.match(sentence.said, cue.end)
        )
        and not (sentence.text[cue.start : cue.end].lower() == "maintained" and not _KEPT.search(sentence.text, low, cue.start))
    ]
    if near:
        return min(near)[1]
    if sentence.held & _COMPARES and (tail := _THAN_BEFORE.search(sentence.said, at, high)):
        return "up" if tail["up"] else "down"  # "eight complaints, more than usual"
    if main is not None and sentence.held & _THEN_THERE and (above := _ABOVE_THEN.match(sentence.said, main.end)):
        return "up" if above["up"] else "down"
    if sentence.held & _WHICH and (stands := _WHICH_IS.search(sentence.said, low, high)):
        return "up" if stands["up"] else "down"  # "31 complaints, which was lower"
    better = next((cue.label for cue in here if cue.label in ("better", "worse")), None)
    if better and main is not None and previous is not None and main.value != previous.value:
        return "up" if main.value > previous.value else "down"  # "got better, at 43 minutes from 58"
    polarity = polarity_of(sentence.text[low:at]) if better else None
    return None if polarity is None else "up" if (polarity == "higher_is_better") == (better == "better") else "down"
