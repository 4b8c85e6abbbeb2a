"""Statements with a number in running text: "turnover was 9% against a target of 12%", "compliments were down from 20 to 14"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.clauses import openings
from extractors.figure import Figure, computed_direction
from extractors.indicator_count_words import STOOD_AT, is_of_these
from extractors.indicator_extent import extent
from extractors.indicator_parts import listed_numbers
from extractors.indicator_role_words import ABOUT
from extractors.indicator_roles import Cue, CuedSentence, Group, group_quantities
from extractors.indicator_rules import counts_measure, may_measure, rule_of, tally_label
from extractors.letters import lowered
from extractors.measures import polarity_of, unit_of
from extractors.quantities import LENGTH_UNITS, Quantity
from models.records import Direction, Rag

_LENGTH_MEASURED = re.compile(
    r"\b(?:average|averag\w+|mean|median|took|taken|takes|taking|wait(?:s|ed|ing)?|longest|shortest|turnaround|duration|speed|lost|absences?|sickness|delays?)\b(?:[^.;]|\.\d){0,110}$",
    re.IGNORECASE,
)
_YEARS_MEASURED = re.compile(
    r"\b(?:average|averag\w+|mean|median|expectancy|longest|wait(?:s|ing)?)\b(?:[^.;]|\.\d){0,110}$", re.IGNORECASE
)
_SPEED_LIMIT = re.compile(r"\blimits?\b[^.;]{0,40}$", re.IGNORECASE)
_ZONE = re.compile(r"\s(?:limit|zone|area|road|signs?|stretch|section)\b", re.IGNORECASE)
_LIMIT = re.compile(
    r"\b(?:at\sor\s(?:below|above|under|over)|below|above|(?:more|less|longer|fewer|greater)\sthan|over|under|within|in|after|beyond|exceeding|at\sleast)\s(?:the\s)?$",
    re.IGNORECASE,
)
_OUT_OF = re.compile(r"\b(?:out\s)?of\s(?:the|these|those|our|its)\s$")
_LONGEST_OF = 13  # characters of "out of these "
_BASE_ENDS = re.compile(r"(?:\s[\w-]+){1,4}\s")
_LATER = 25  # characters by which a word before the number goes ahead of one after it: "grew by 6% despite falling demand"
_DELIVERED = re.compile(
    r"\sof\s(?:[\w-]+\s){1,4}?(?:(?:had|have|were|was)\s(?:been\s)?)?(?:completed|delivered|lost|saved|provided|treated|surfaced|resurfaced|repaired|cleared|mown|laid|inspected|replaced)\b|\s(?:of\s[\w-]+\s)?(?:had|has)\sfallen\b|\sof\srain\b|['’]?\s(?:[\w-]+\s){0,2}?supply\b",
    re.IGNORECASE,
)
_MANY_HOURS = 100  # "the digger had done 11,640 hours"; "two hours' notice" is no measurement
_HOURS_ARE = re.compile(
    r"\b(?:hire|hirings?|lettings?|bookings?|usage|use|volunteer\w*|support|care)\s(?:was|were|is|are|came\sto|totalled|reached)\s(?:\w+\s)?$",
    re.IGNORECASE,
)
_OUT_OF_USE = re.compile(
    r"\b(?:been|was|were|is)\s(?:again\s|now\s|also\s|already\s)?(?:out(?:\sof\s(?:use|order|action|service))?|closed|shut|broken|down|off(?:line)?|unavailable|unstaffed|without\s\w+|impassable|suspended)\s(?:again\s)?for\s(?:a\stotal\sof\s|over\s|about\s|some\s|almost\s|nearly\s)?$",
    re.IGNORECASE,
)
_MOVES = re.compile(r"\s(?:to|from)\s(?:just\s|about\s|over\s|under\s)?")  # "from 9.6 days to 11.2 days"
_OF_TOTAL = re.compile(r"\s(?:out\s)?of\s(?:the|its|our|a|an)\s(?:[\w-]+\s){0,2}?")
_SET_BESIDE = re.compile(r"[^.;:]{0,80}\b(?:as\s)?(?:against|compared\s(?:with|to)|as\sopposed\sto)\s$")
_SOUGHT = re.compile(
    r"\b(?:applications?|applicants?|bids?|nominations?|requests?|competing|expressions\sof\sinterest)\s(?:\w+\s)?for\s(?:the\s)?$",
    re.IGNORECASE,
)
_ORIGIN_AFTER = re.compile(r"\s(?:(?!(?:in|at|last|to|the|a|on|by|for)\b)[a-z][\w’'-]*\s)?(?!(?:is|was|has)\b)[a-z][\w’'-]*s\b")

_CHANGES = re.compile(
    r"\b(?:up|down|r[io]se\w*|rising|f[ae]ll\w*|increas\w*|decreas\w*|reduc\w*|grow\w*|grew|dropp?\w*|declin\w*|improv\w*|moved?|gone|went|cut|chang\w*|com(?:e|ing)|came|compar\w*|higher|lower|more|fewer|less)\b"
)
_CAPITAL = re.compile(r"\s(?:Club|Steps|Group|Bus|Foundation|Trust|Fund|Project|Scheme|Appeal|Partnership)\b")
_FEW = 12  # spelled numbers up to it may only name what is known
_FURTHEST = 60  # characters from a number that says where to the one that says how much
_PLACED = re.compile(
    r"\b(?:in|on|at|across|over|between|along|for)\s(?:the|these|those|its|our|all|both)\s(?:top\s|bottom\s|first\s|last\s|other\s)?$",
    re.IGNORECASE,
)
_PLACED_AT = re.compile(r"\b(?:at|across|along)\s(?:the|these|those|its|our)\s$", re.IGNORECASE)
_NAMED_SHARE = re.compile(r"\s(?:[\w’'-]+\s){0,3}?(?:\(|,|;|and\b)")
_RAG_WORD = re.compile(r"r(?<!\w.)ed\b|a(?<!\w.)mber\b|g(?<!\w.)(?<!on the .)(?<!at the .)(?<!the village .)reen\b")  # for small letters
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
    r"\b(?:support\w*|oppos\w*|against|favour\w*|prefer\w*|want\w*|reject\w*)\s(?:of\s)?(?:any|an?|the|some|further)?\s?(?:\w+\s)?$|\bput\s$"
)
_TO_RATING = re.compile(r"\s(?:from\s\w+\s)?to\s(?:red|amber|green)\b")  # a rating moved, not the number
_WHICH_IS = re.compile(r"\bwhich\s(?:was|is)\s(?:\w+ly\s)?(?:(?P<up>up|more|higher)|down|fewer|less|lower)$")
_KEPT = re.compile(r"\b(?:been|was|were|is|are|be|being)\s(?:\w+ly\s)?$")
# ", continuing to rise", "and had crept up all winter", "and the number keeps climbing"
_THEN_MOVED = re.compile(
    r",?\s(?:and\s|but\s)?(?:(?:the|this|that)\s(?:number|figure|total|rate|trend)\s|it\s|which\s)?(?:(?:had|has|have|is|was|are|were|continu(?:ed|es|ing)(?:\sto)?(?:\sbe)?|keeps?|kept|still|now|again|also|steadily|slowly|gradually|been)\s)*"
    r"(?:(?P<up>rising|risen|rise|climbing|climb|growing|grown|grow|increasing|increased|increase|going\sup|gone\sup|go\sup|crept\sup|creeping\sup|edging\sup)"
    r"|(?P<down>falling|fallen|fall|dropping|dropped|declining|declined|decreasing|decreased|reducing|going\sdown|gone\sdown|come\sdown|coming\sdown|crept\sdown|edging\sdown))\b(?!\s(?:of|in|by|from|to)\b)"
)
_PROMISED = re.compile(
    r"\s(?:(?:that|which)\s)?(?:(?:was|were|is|are|had\sbeen)\s)?(?:promised|planned|needed|required|expected|ordered|budgeted|programmed|wanted|aimed\sfor|hoped\sfor)\b"
)
_PLURAL = re.compile(r"[^su\W]s\b")
_FROM_TO = re.compile(rf",?\s(?:and|while|but)\s(?:(?!(?:was|were|is|are|had|has|have)\b)[\w’'-]+\s){{1,6}}?from\s{ABOUT}$")
_AT_A_COST = re.compile(r"\bat\s(?:a|an)\s(?:total\s|net\s|average\s|overall\s)?cost\sof\s$")
_EACH_WORKER = re.compile(
    r"\beach\s(?:[\w-]+\s){0,2}?(?:officer|worker|practitioner|adviser|advisor|therapist|nurse)\s(?:[\w-]+\s){0,3}?(?:on\s|an\s)?average\b",
    re.IGNORECASE,
)
_CASELOAD_IS = re.compile(r"\baverage\s(?:[\w-]+\s){0,2}?caseloads?\b|\bcaseloads?\s(?:[\w-]+\s){0,3}?averag", re.IGNORECASE)
_NAMED_UNITS = ("rate_", "percent", "score", "ratio")  # what the name of a measure makes of a bare number
_PERCENTAGE_OF = re.compile(r"\b(?:percentage|proportion|rate)\sof\b", re.IGNORECASE)
_ON_AVERAGE = re.compile(r"\s(?:on\saverage|average)\b", re.IGNORECASE)


def find_figures(
    text: str, start: int, end: int, quantities: Sequence[Quantity], cues: Sequence[Cue], *, said: str, carried: bool = False
) -> list[Figure]:
    """The figures that the sentence text[start:end] states with a number.

    Args:
        said: the text in small letters.
        carried: the sentence before says what is counted.
    """
    sentence = CuedSentence(text, said, start, end, cues)
    measured = _measured(text, start, quantities)
    if not measured or (len(measured) == 1 and not carried and not may_measure(sentence, measured[0])):
        return []
    groups = group_quantities(text, start, end, measured)
    listing = sum(counts_measure(sentence, group) for group in groups) > 1
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
        if rule == "figure-bare":
            low = openings(text, low, group.first.start)[0]  # "19 had been taken up" of what else the sentence tells
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
            if figure.direction is None and (moved := _THEN_MOVED.match(text, figure.end, ceiling)):
                figure.direction, figure.end = ("up" if moved["up"] else "down"), moved.end()
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
            and (base := _OUT_OF.search(said, max(start, group.first.start - _LONGEST_OF), group.first.start))
            and _BASE_ENDS.fullmatch(text, group.last.end, ceiling)
        ):
            floor = base.start()  # "out of the 30 audits 12 (40%) were complete"
    return figures


def _measured(text: str, start: int, quantities: Sequence[Quantity]) -> list[Quantity]:
    """The quantities without the lengths of time and way that measure nothing: "a contract of 3 years", "40 people waiting over 12 weeks"."""
    kept: list[Quantity] = []
    for index, quantity in enumerate(quantities):
        following = quantities[index + 1] if index + 1 < len(quantities) else None
        if quantity.plain and text.startswith((" too many", " too few"), quantity.end):
            continue
        if quantity.plain and text.endswith((" the ", "The "), start, quantity.start) and _CAPITAL.match(text, quantity.end):
            continue  # "the 200 Club"
        if (
            quantity.plain
            and len(quantities) > 1
            and (
                _is_part_of_name(text, start, quantity)
                or _definite(text, start, quantity, following)
                or (kept and _is_origin(text, start, quantity))
                or _is_named_few(text, start, quantity, quantities)
                or (kept and _SOUGHT.search(text, max(start, quantity.start - 80), quantity.start))
            )
        ):
            continue
        if quantity.unit in LENGTH_UNITS:
            last = kept[-1] if kept else None
            chained = (
                last is not None
                and last.unit == quantity.unit
                and (quantity.start - last.end < 40 or bool(_SET_BESIDE.search(text, last.end, quantity.start)))
            )
            if last is not None and last.unit not in LENGTH_UNITS and _LIMIT.search(text, last.end, quantity.start):
                continue
            if quantity.unit == "mph" and (_SPEED_LIMIT.search(text, start, quantity.start) or _ZONE.match(text, quantity.end)):
                continue
            if not chained and not (
                (_YEARS_MEASURED if quantity.unit == "years" else _LENGTH_MEASURED).search(text, start, quantity.start)
                or _ON_AVERAGE.match(text, quantity.end)
                or _DELIVERED.match(text, quantity.end)
                or (quantity.unit == "hours" and (quantity.value >= _MANY_HOURS or _HOURS_ARE.search(text, start, quantity.start)))
                or _OUT_OF_USE.search(text, start, quantity.start)
                or (following and following.unit == quantity.unit and _MOVES.fullmatch(text, quantity.end, following.start))
                or (following and following.plain and _SET_BESIDE.fullmatch(text, quantity.end, following.start))
                or (following and following.unit == quantity.unit and _OF_TOTAL.fullmatch(text, quantity.end, following.start))
                or _is_target(text, start, quantity)
            ):
                continue
        kept.append(quantity)
    return kept


def _definite(text: str, start: int, quantity: Quantity, following: Quantity | None) -> bool:
    """Whether a bare number only says where: the "eleven" of "speeds in the eleven villages fell by 3 mph", the "66" of "trips on the 66 fell by 9%"."""
    return (
        following is not None
        and (following.unit != "count" or STOOD_AT.search(text, quantity.end, following.start) is not None)
        and quantity.start > start
        and following.start - quantity.end < _FURTHEST
        and _PLACED.search(text, max(start, quantity.start - 20), quantity.start) is not None
        and not _NAMED_SHARE.match(text, quantity.end)
    ) or _PLACED_AT.search(text, max(start, quantity.start - 12), quantity.start) is not None


def _is_origin(text: str, start: int, quantity: Quantity) -> bool:
    """Whether a number says where those counted came from: the "12" of "70 children from 12 schools", where nothing moves "from" it."""
    return (
        text.endswith("from ", max(start, quantity.start - 5), quantity.start)
        and _ORIGIN_AFTER.match(text, quantity.end) is not None
        and not _CHANGES.search(lowered(text, start, quantity.start))
    )


def _is_part_of_name(text: str, start: int, quantity: Quantity) -> bool:
    """Whether a number belongs to the name of what is measured: "uptake of two doses", "those who moved more than three times"."""
    before = text[max(start, quantity.start - 14) : quantity.start]
    return (before.endswith("of ") and text.startswith(" dose", quantity.end)) or (
        before.endswith(" than ") and text.startswith((" times", " placements", " moves"), quantity.end)
    )


def _is_named_few(text: str, start: int, quantity: Quantity, quantities: Sequence[Quantity]) -> bool:
    """Whether "the two centres" are known already in a sentence that counts something else in digits."""
    return (
        quantity.spelled
        and quantity.value <= _FEW
        and text.endswith((" the", " both", " these", " those", " all"), max(start, quantity.start - 7), quantity.start - 1)
        and not _NAMED_SHARE.match(text, quantity.end)
        and any(not other.spelled for other in quantities)
    )


def _is_target(text: str, start: int, quantity: Quantity) -> bool:
    return bool(
        re.search(r"\b(?:target|floor|standard)\b[^.;]{0,20}$", text[max(start, quantity.start - 40) : quantity.start], re.IGNORECASE)
    )


def _sharing_noun(sentence: CuedSentence, rejected: Sequence[tuple[Group, int]], at: int) -> list[Figure]:
    """The figures of the numbers whose noun stands with the number at `at`: the "two serious" of "two serious and four slight injuries"."""
    shared: list[Figure] = []
    for group, high in reversed(rejected):
        if not _is_list(sentence.text, group.last.end, at) or _PLURAL.search(sentence.text, group.last.end, high):
            break  # "two buses and four assaults"
        shared.insert(0, _figure(sentence, group.first.start, high, "figure-shared-noun", group))
        at = group.first.start
    return shared


def _is_list(text: str, low: int, high: int) -> bool:
    return bool(re.fullmatch(r"(?:\s[\w-]+){1,3}(?:,|\sand)\s", text[low:high]))


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
    for role, quantity in group.members:
        if quantity is not main and role in ("previous", "target", "floor"):
            setattr(figure, role, quantity.value)
    if compared := group.of("comparator"):
        named = [cue for cue in sentence.cues if cue.label == "comparator" and figure.start <= cue.start < figure.end]
        first = min([compared.start, *(cue.start for cue in named)])
        figure.comparator = sentence.text[first : max([compared.end, *(cue.end for cue in named)])]
    figure.direction = _said_direction(sentence, figure.start, figure.end, group, main)
    if main is not None and main.unit == "percent" and (rated := _RAG_LETTER.match(sentence.text, group.last.end)):
        figure.rag, figure.end = _as_rag(rated["rag"]), max(figure.end, rated.end("rag"))
    if rule != "figure-money" and (rag := _RAG_WORD.search(sentence.said, figure.start, figure.end)):
        figure.rag = _as_rag(rag[0])
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
    changes = [quantity for role, quantity in group.members if role == "change"]
    for quantity in changes:
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
        and not _WANTED.search(sentence.said, low, cue.start)
        and not _TO_RATING.match(sentence.said, cue.end)
        and not (sentence.text[cue.start : cue.end].lower() == "maintained" and not _KEPT.search(sentence.text, low, cue.start))
    ]
    if near:
        return min(near)[1]
    if stands := _WHICH_IS.search(sentence.said, low, high):
        return "up" if stands["up"] else "down"  # "31 complaints, which was lower"
    better = next((cue.label for cue in here if cue.label in ("better", "worse")), None)
    if better and main is not None and previous is not None and main.value != previous.value:
        return "up" if main.value > previous.value else "down"  # "got better, at 43 minutes from 58"
    polarity = polarity_of(sentence.text[low:at]) if better else None
    return None if polarity is None else "up" if (polarity == "higher_is_better") == (better == "better") else "down"
