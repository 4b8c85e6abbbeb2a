"""Statements with a number in running text: "turnover was 9% against a target of 12%", "compliments were down from 20 to 14".

Every quantity of a sentence gets its role from the words beside it (value, previous, target, floor, comparator's value, change); quantities that belong
together make one figure, and a figure stands only where the words say that something is measured: a percentage or rate nearly always does, a sum of
money only beside words of account (overspend, balance, outturn), a count only where a service's people, cases or events are counted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from extractors.clauses import closing, openings, trimmed
from extractors.figure import Figure
from extractors.quantities import Quantity

Role = Literal["value", "previous", "target", "floor", "comparator", "change"]


class Cue(NamedTuple):
    """A phrase of the vocabulary where it stands in the text; `label` is "up", "finance", "measure" and so on, `rule` the pattern's id."""

    start: int
    end: int
    label: str
    rule: str


@dataclass(slots=True)
class Group:
    """Quantities of one statement with their roles."""

    members: list[tuple[Role, Quantity]]

    @property
    def first(self) -> Quantity:
        return self.members[0][1]

    @property
    def last(self) -> Quantity:
        return self.members[-1][1]

    def of(self, role: Role) -> Quantity | None:
        return next((quantity for given, quantity in self.members if given == role), None)


_ABOUT = r"(?:(?:about|around|approximately|approx\.?|just|over|under|only|some|nearly|almost|circa|c\.|a|an|the|its|at\sleast|no\smore\sthan|below|above|less\sthan|more\sthan|up\sto|[<>≤≥=:(])\s?)*"
_IS = r"(?:\s?(?:of|was|is|were|are|being|set\sat|stood\sat|stands\sat|at|to\sbe|remains|remained|had\sbeen|has\sbeen|figure|rate|level|value|average|\(\d{4}[-/]\d\d\)|=|:|-|–))*\s"
_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    ("floor", re.compile(rf"\bfloor(?:\sstandard|\starget)?{_IS}?\s?{_ABOUT}$", re.IGNORECASE)),
    (
        "target",
        re.compile(
            rf"\b(?:target|goal|standard|threshold|ambition|trajectory|(?:performance|statutory)\smeasure|requirement|aim|aspiration|projection|forecast(?=\sof)|budget(?=\sof)|plan(?=\sof)|profile){_IS}?\s?{_ABOUT}$",
            re.IGNORECASE,
        ),
    ),
    (
        "change",
        re.compile(
            rf"\b(?:by|(?:increase|decrease|reduction|rise|fall|drop|growth|improvement|change|uplift|decline|difference|swing|gain)\sof)\s{_ABOUT}$",
            re.IGNORECASE,
        ),
    ),
    (
        "comparator",
        re.compile(
            rf"\b(?:national(?:ly)?|england|regional(?:ly)?|region|(?:statistical|nearest)\sneighbours?['’]?|comparators?|scottish|welsh|wales|scotland|county|county-wide|countywide|cipfa|average\sfor\sengland|similar\sforces|peer\sgroup)"
            rf"(?:\s(?:and\sregional|average|averages|figure|figures|rate|mean|level|benchmark))*{_IS}?\s?{_ABOUT}$",
            re.IGNORECASE,
        ),
    ),
    (
        "previous",
        re.compile(
            rf"(?:\bfrom\s{_ABOUT}(?:(?:a|the)\s(?:figure|total|high|low|peak|baseline)\sof\s)?"
            rf"|\b(?:compar\w+\s(?:with|to)|as\sagainst|versus|vs\.?|against|up\son|down\son|than|as\sopposed\sto|rather\sthan|instead\sof)\s(?:the\s|a\s)?(?:[\w’']+\s){{0,6}}?{_ABOUT}"
            rf"|\b(?:previous(?:ly)?|prior|last|preceding)(?:\s(?:year|quarter|month|week|meeting|period|figure|rate|time|reported|report|years|result))*(?:['’]s)?(?:\s(?:figure|total|rate|result|level|year|outturn))?{_IS}?\s?{_ABOUT}"
            rf"|\bbaseline{_IS}?\s?{_ABOUT})$",
            re.IGNORECASE,
        ),
    ),
)
_TO = re.compile(
    rf"(?:\s[\w'’]+){{0,6}}?,?\s?(?:to|and\sis\snow|and\swas\snow|and\snow)\s(?:now\s|stand\sat\s|reach\s|be\s)?(?:a\stotal\sof\s)?{_ABOUT}$",
    re.IGNORECASE,
)
_FROM = re.compile(rf"\bfrom\s{_ABOUT}(?:(?:a|the)\s(?:figure|total|high|low|peak|baseline)\sof\s)?$", re.IGNORECASE)
_PREVIOUS_AFTER = re.compile(
    r"\s(?:(?:[a-z]+\s){0,4}?)\(?(?:(?:in|for|at|during|over)\s(?:the\s)?)?(?:(?:same|corresponding|equivalent|previous|prior|preceding)\s(?:\w+\s)?(?:period|month|quarter|year|week|time|report)|last\s(?:year|quarter|month|week|time)|the\syear\sbefore|a\syear\s(?:ago|earlier)|(?:previously|formerly)\b)",
    re.IGNORECASE,
)
_TARGET_AFTER = re.compile(r"\s(?:performance\s|national\s|local\s)?(?:target|standard|threshold)\b", re.IGNORECASE)
_COMPARATOR_AFTER = re.compile(
    r"\s?\(?(?:nationally|regionally|for\sengland|national\saverage|in\sengland|across\s(?:the\sregion|england))\b", re.IGNORECASE
)
_CHANGE_AFTER = re.compile(
    r"\s(?:(?:overall|net|significant|further|year-on-year)\s)?(?:increase|decrease|reduction|rise|fall|drop|growth|decline|fewer|more|less|lower|higher|better|worse|improvement|uplift|down|up|above|below)\b",
    re.IGNORECASE,
)
_CHANGE_BEFORE = re.compile(
    rf"\b(?:up|down|rose|fell|dropped|increased|decreased|risen|fallen|grown|declined|reduced)\s(?:by\s)?{_ABOUT}$", re.IGNORECASE
)
_THEN = re.compile(
    r"\b(?:last\s(?:year|quarter|month|week|time)|(?:the\s)?(?:previous|preceding|prior)\s(?:year|quarter|month|week|period)|previously|a\syear\sago)['’]?s?\b",
    re.IGNORECASE,
)
_NOW = re.compile(r"\b(?:this\s(?:year|quarter|month|week|time|period)|now|currently|to\sdate|at\spresent|today)\b", re.IGNORECASE)
_NOW_AFTER = re.compile(r"\s(?:(?:\w+\s){0,2})(?:in\s)?(?:this\s(?:year|quarter|month|week|time|period)|now|currently)\b", re.IGNORECASE)


def group_quantities(text: str, start: int, end: int, quantities: Sequence[Quantity]) -> list[Group]:
    """The quantities of the sentence text[start:end] by statement, each with its role, in the order of the text."""
    groups: list[Group] = []
    waiting: list[tuple[Role, Quantity]] = []
    before = start
    for index, quantity in enumerate(quantities):
        following = quantities[index + 1].start if index + 1 < len(quantities) else end
        gap = text[before : quantity.start]
        after = text[quantity.end : min(following, quantity.end + 90)]
        last = groups[-1] if groups else None
        role = _role(gap, after, quantity)
        if waiting and waiting[-1][0] == "previous" and _TO.search(gap) and _alike(waiting[-1][1], quantity):
            role = "value"  # "from 90% to 86%"
        elif (
            role == "value"
            and last
            and last.of("change")
            and not last.of("value")
            and re.search(r"\bto\s(?:now\s|stand\sat\s|reach\s)?$", gap)
        ):
            last.members.append((role, quantity))  # "rose by 4% to 92%"
            before = quantity.end
            continue
        if role == "value" or (role == "change" and not (last and _attaches(last, role, gap, quantity))):
            if waiting and not _alike(waiting[-1][1], quantity):
                groups.append(Group(waiting))
                waiting = []
            groups.append(Group([*waiting, (role, quantity)]))
            waiting = []
        elif last and not waiting and _attaches(last, role, gap, quantity):
            if role == "previous" and _NOW_AFTER.match(after) and last.members == [("value", last.first)]:
                last.members = [("previous", last.first), ("value", quantity)]  # "6 compared with 3 this year"
            else:
                last.members.append((role, quantity))
        else:
            waiting.append((role, quantity))
        before = quantity.end
    if waiting:
        groups.append(Group(waiting))
    return _pair_years(text, start, groups)


def _role(gap: str, after: str, quantity: Quantity) -> Role:
    near = gap[-80:]
    for role, pattern in _ROLES:
        if pattern.search(near):
            if role == "previous" and _CHANGE_AFTER.match(after) and quantity.unit == "percent":
                return "change"
            return role
    if _CHANGE_BEFORE.search(near) or _CHANGE_AFTER.match(after) or quantity.unit == "percentage_points":
        return "change"
    if _TARGET_AFTER.match(after):
        return "target"
    if _COMPARATOR_AFTER.match(after):
        return "comparator"
    if _PREVIOUS_AFTER.match(after):
        return "previous"
    return "value"


def _alike(one: Quantity, other: Quantity) -> bool:
    return one.unit == other.unit or one.plain or other.plain


def _attaches(group: Group, role: Role, gap: str, quantity: Quantity) -> bool:
    """Whether a target, an earlier value or a change belongs to the group before it."""
    if len(gap) > 120 or group.of(role) is not None:
        return False
    if role == "change":
        return group.of("value") is not None and len(gap) < 60 and not re.search(r";|\.\s|\band\b", gap)
    if role == "previous" and group.of("value") is None and group.of("change") is None:
        return False
    return _alike(group.last, quantity) or role == "comparator"


def _pair_years(text: str, start: int, groups: list[Group]) -> list[Group]:
    """Two statements that name then and now made one: "last year there were 13 complaints; this year only 3"."""
    paired: list[Group] = []
    before = start
    for group in groups:
        last = paired[-1] if paired else None
        roles = [role for role, _ in group.members]
        if last and len(last.members) == 1 and len(roles) == 1 and last.first.unit == group.first.unit:
            then, now = text[before : last.first.end], text[last.first.end : group.first.start]
            tail = text[group.first.end : group.first.end + 40]
            if (
                roles == ["value"]
                and last.members[0][0] in ("value", "previous")
                and _THEN.search(then)
                and (_NOW.search(now) or _NOW.match(tail.lstrip()))
            ):
                paired[-1] = Group([("previous", last.first), ("value", group.first)])
                continue
        if last:
            before = last.last.end
        paired.append(group)
    return paired


_NOUN = re.compile(
    r"\s?((?:(?!(?:were|was|had|have|has|is|are|of|in|for|to|on|at|from|with|which|who|that|by|and|or|been|between|across|during|since|per|the|this|these|compared|being|will|would|not|out|as|so|but|than|when|under|over|within)\b)[\w’'&/-]+\s?){1,6})"
)
_EXISTS = re.compile(
    rf"\b(?:there\s(?:were|was|are|is|had\sbeen|has\sbeen|have\sbeen|had\sonly\sbeen|remain|remained)|total\sof|totalling|total(?:\sis|\swas)?:?|number\sof\s[\w\s’'-]{{3,60}}\s(?:was|is|were|stood\sat|had\sbeen|has\sbeen|at))\s(?:currently\s|now\s|still\s|also\s|only\s|already\s|been\s)*{_ABOUT}$",
    re.IGNORECASE,
)
_ACTIVITY = (
    r"(?:receiv|record|issu|deliver|complet|approv|process|reach|attract|help|support|logg|investigat|sold|sell|borrow|serv|treat|answer|handl|clos|open|register|"
    r"report|collect|clear|plant|repair|hous|rehous|adopt|match|place|book|respond|return|visit|attend|submit|undertak|undertook|held|made|carried\sout|took\splace|"
    r"taken\splace|occurr|sent|distribut|award|start|screen|vaccinat|recruit|train|refer|accept|reject|resolv|detect|arrest|charg|prosecut|convict|caution|seiz|stolen|"
    r"damag|injur|kill|sign|enrol|join|creat|generat|built|let|assess|review|inspect|audit|uphold|upheld|achiev|met|saw|seen|saved|remain|outstanding|waiting|active|live|identified|removed|installed|present(?:ed)?\swith)\w*"
)
_DONE_AFTER = re.compile(
    rf"\s(?:[\w’'&/-]+\s){{0,8}}?(?:(?:had|have|has|were|was|are|is)\s(?:also\s|now\s|already\s|been\s|being\s|currently\s|fully\s)*)?{_ACTIVITY}\b",
    re.IGNORECASE,
)
_DOES_BEFORE = re.compile(
    rf"\b{_ACTIVITY}\s(?:(?:in|by|to|out|over|for|from)\s)?(?:just\s|been\s|only\s)?(?:a\stotal\sof\s)?{_ABOUT}$", re.IGNORECASE
)
_OF_THEM = re.compile(r"\s(?:of\s(?:these|them|those|which|whom|the)|had|were|was|have|are|is)\b", re.IGNORECASE)
_SPEAKS = re.compile(
    r"\s(?:[\w’'-]+\s){0,4}?(?:spoke|asked|addressed|raised|expressed|thanked|were\spresent|was\spresent|in\sattendance|left\sthe|joined\sthe\smeeting|declared|proposed|seconded|voted|attended\sthe\smeeting|sent\sapolog|queried|commented|suggested|objected)\b",
    re.IGNORECASE,
)
_DECIDED = re.compile(
    r"\b(?:approv\w*|authoris\w*|grant(?:s|ed)?\s(?:of|to)|donat\w*|quot(?:e|es|ed|ation)\w*|invoices?|cheques?\s(?:no|number|for|to)|purchas\w*|fees?\b|charg\w+|hire|salary|salaries|wages|precept|contribut\w+|allocat\w*|vire\w*|virement|transfer(?:red)?|be\spaid|to\spay|payments?\sof|pay\b|cost(?:s|ing)?\s(?:of|is|was|would|around|approximately|about)|price\sof|estimate[ds]?\sat|bid|tender\w*|plus\svat|\+\s?vat|ex\.?\svat|budget\sof|fund(?:ed|ing)\s(?:of|for|by)|grant\sof|reimburse\w*|refund\w*|donation\sof|loan|insur\w+|premium|deposit\sof|proposed\sthat|resolved|ticket|per\shour|rent\b)",
    re.IGNORECASE,
)
_SURE_ACCOUNT = re.compile(
    r"\b(?:over|under)spen\w+|\bvariances?\b|\bout-?turn\b|\bshortfall\b|\bdeficit\b|\bsurplus\b|\bbalances?\b|\b(?:brought|carried)\sforward\b|\b[bc]/f\b|\bto\sdate\b|\bcash\s(?:at|in)\b|\b(?:current|deposit|savings?|reserve|business|community|treasurer['’]?s|instant|premium)\s(?:\w+\s)?(?:account|a/c)\b|\bcheques\b|\bin\sthe\s(?:bank|account)\b|\b(?:forecast|projected|projecting|expected\sto\sspend|spent|turnover|takings|income|expenditure|receipts|arrears|debt|rephasing|slippage|pressures?|savings?|raised|unspent|year[\s-]end|funds?\s(?:held|stood|stands|total|available))\b",
    re.IGNORECASE,
)
_PERCENT_DECIDED = re.compile(
    r"\b(?:vat|interest\srate|discount|majority|council\stax\sby|pay\s(?:award|rise|increase)|quorum|sliding|deposit|cil|retention)\b",
    re.IGNORECASE,
)
_LENGTH_MEASURED = re.compile(
    r"\b(?:average|averag\w+|mean|median|took|taken|takes|taking|wait(?:s|ed|ing)?|longest|shortest|turnaround|duration|time)\b[^.;]{0,50}$",
    re.IGNORECASE,
)
_RAG_WORD = re.compile(r"\b(red|amber|green)\b", re.IGNORECASE)
_RAG_COUNT = re.compile(
    r"\s?(?:[\w’'-]+\s){0,6}?(?:(?:were|was|are|is|being|rated|as|at|on|the|showing|RAG[\s-]rated)\s|\()*(?P<rag>red|amber|green)\b(?!\s(?:space|belt|lane|flag|party|waste|bin|bins|lights?|infrastructure|road|paper))",
    re.IGNORECASE,
)


def find_figures(text: str, start: int, end: int, quantities: Sequence[Quantity], cues: Sequence[Cue]) -> list[Figure]:
    """The figures that the sentence text[start:end] states with a number."""
    figures: list[Figure] = []
    groups = group_quantities(text, start, end, quantities)
    floor = start
    for index, group in enumerate(groups):
        ceiling = groups[index + 1].first.start if index + 1 < len(groups) else end
        low, high = _span(text, floor, group, ceiling, end, cues, last=index + 1 == len(groups))
        rule = _rule(text, start, low, high, group, cues, accepted=bool(figures) and floor > start)
        floor = max(group.last.end, min(high, ceiling))
        if rule:
            figures.append(_figure(text, low, high, rule, group, cues))
    return figures


def _span(text: str, floor: int, group: Group, ceiling: int, end: int, cues: Sequence[Cue], *, last: bool) -> tuple[int, int]:
    """Where the group's statement begins and ends: no further left than `floor`, no further right than the next group's number."""
    high = _end(text, group, ceiling, end)
    places = openings(text, floor, group.first.start)
    low = places[0]
    for place in places[1:4]:
        if _names_measure(text, low, high, group, cues):
            break
        low = place
    if not last and high > ceiling:
        high = ceiling
    return trimmed(text, low, high)


_GOES_ON = re.compile(
    r",?\s?\(?(?:which\s(?:is|was|were|are|had\sbeen)\s(?:an?\s)?(?:slightly\s|well\s|just\s|significantly\s|still\s|now\s|also\s)?)?(?:below|above|against|compared|up\sfrom|down\sfrom|in\sline\swith|better\sthan|worse\sthan|lower\sthan|higher\sthan|(?:an?\s)?(?:increase|decrease|improvement|reduction|rise|fall|drop)\b|the\ssame\sas|excluding|including\s|on\starget|ahead\sof|short\sof|exceeding)",
    re.IGNORECASE,
)


def _end(text: str, group: Group, ceiling: int, end: int) -> int:
    at = group.last.end
    high = closing(text, at, end)
    if high < ceiling and (more := _GOES_ON.match(text, high, end)):
        further = closing(text, more.end(), end)
        if further <= ceiling:
            high = further + (1 if text[further : further + 1] == ")" else 0)
    return high if high <= ceiling else min(high, _before_next(text, at, ceiling))


_JOINT = re.compile(
    r"(?:[;,]\s|\s)(?:(?:and|but|with|while|whilst|plus|or|of\swhich|whereas)\s)?(?:(?:there|which|these|the|a|an|of|only|just|over|about|around|approximately|some|another|further|had|were|was|been|total)\s)*$",
    re.IGNORECASE,
)


def _before_next(text: str, at: int, ceiling: int) -> int:
    """The last joint between two statements whose numbers stand at `at` and `ceiling`: ", and there were", " with over", " and "."""
    joint = _JOINT.search(text, at, ceiling)
    stop = joint.start() if joint else ceiling
    for mark in ("; ", ", ", " and ", " with "):
        place = text.rfind(mark, at, ceiling)
        if place >= at:
            return min(stop, place)
    return stop


def _names_measure(text: str, low: int, high: int, group: Group, cues: Sequence[Cue]) -> bool:
    """Whether text[low:high] says what is counted: a word of the measures' or the accounts' vocabulary, or for a count the noun that follows."""
    if any(low <= cue.start and cue.end <= high and cue.label in ("measure", "finance", "rate") for cue in cues):
        return True
    if group.first.plain and _NOUN.match(text, group.first.end, high):
        return True
    return False


def _rule(text: str, start: int, low: int, high: int, group: Group, cues: Sequence[Cue], *, accepted: bool) -> str | None:
    """The id of the rule by which the statement text[low:high] counts, or None where nothing of a service is measured."""
    quantity = group.first
    unit = next((member.unit for _, member in group.members if not member.plain), "count")
    inside = {cue.label for cue in cues if low <= cue.start and cue.end <= high}
    said = text[low:high]
    if unit in ("percent", "percentage_points"):
        return None if _PERCENT_DECIDED.search(said) else "figure-percent"
    if unit in ("gbp", "eur"):
        return _money_rule(text, start, said, inside)
    if unit.startswith(("rate_per", "per_")):
        return "figure-rate"
    if unit == "rank":
        return "figure-rank"
    if unit != "count":
        measured = _LENGTH_MEASURED.search(text[low : quantity.start]) or "target" in inside or unit in ("fte", "tonnes", "mph")
        return "figure-length" if measured and unit != "years" else None
    if len(group.members) > 1 and inside & {"measure", "up", "down", "rate", "target"}:
        return "figure-compared"
    return _count_rule(text, low, high, group, cues, inside, accepted=accepted)


def _money_rule(text: str, start: int, said: str, inside: set[str]) -> str | None:
    if not _SURE_ACCOUNT.search(said) and not ("finance" in inside and "to date" in said):
        return None
    if _DECIDED.search(said) and not re.search(
        r"\b(?:over|under)spen|\bbalance|\bto\sdate\b|\boutturn\b|\bvariance\b", said, re.IGNORECASE
    ):
        return None
    return "figure-money"


def _count_rule(text: str, low: int, high: int, group: Group, cues: Sequence[Cue], inside: set[str], *, accepted: bool) -> str | None:
    quantity = group.first
    if _RAG_COUNT.match(text, quantity.end, high) and "rag" in inside:
        return "figure-tally"
    noun = _NOUN.match(text, quantity.end, high)
    head_end = noun.end() if noun else quantity.end
    near = [cue for cue in cues if quantity.end <= cue.start and cue.end <= head_end + 1]
    head = noun[1].split()[-1].lower() if noun else ""
    uncounted = any(cue.label == "uncounted" and text[cue.end - len(head) : cue.end].lower() == head for cue in near)
    measured = any(cue.label == "measure" for cue in near)
    if _SPEAKS.match(text, quantity.end, high) or (uncounted and not measured):
        return None
    if quantity.spelled and quantity.value == 1:
        return None
    before = text[low : quantity.start]
    frame = bool(_EXISTS.search(before) or _DONE_AFTER.match(text, quantity.end, high) or _DOES_BEFORE.search(before))
    if measured and (frame or not quantity.spelled or quantity.value > 3):
        return "figure-count"
    if frame and noun and head.endswith("s") and not (quantity.spelled and quantity.value < 4):
        return "figure-activity"
    if "rate" in inside and not uncounted:
        return "figure-number-of"
    if accepted and (_OF_THEM.match(text, quantity.end, high) or measured):
        return "figure-share"
    if quantity.denominator and inside & {"measure", "target", "rag"}:
        return "figure-share"
    return None


def _figure(text: str, low: int, high: int, rule: str, group: Group, cues: Sequence[Cue]) -> Figure:
    figure = Figure(min(low, group.first.start), max(high, group.last.end), rule)
    change = group.of("change")
    main = (
        group.of("value")
        or (None if group.of("target") else change)
        or (group.first if rule != "figure-target" and not group.of("target") else None)
    )
    if group.of("value") is None and change and not group.of("previous"):
        main = change
    if main:
        figure.value, figure.value_high = main.value, main.high
        figure.unit = main.unit if not main.plain else next((q.unit for _, q in group.members if not q.plain), "count")
        if main.unit == "percent":
            figure.numerator, figure.denominator = main.numerator, main.denominator
    for role, quantity in group.members:
        if quantity is main:
            continue
        if role == "previous":
            figure.previous = quantity.value
        elif role == "target":
            figure.target = quantity.value
        elif role == "floor":
            figure.floor = quantity.value
    if main is None:
        figure.unit = group.first.unit
    figure.direction = said_direction(low, high, cues, main)
    if rag := _RAG_WORD.search(text, low, high):
        figure.rag = rag[1].lower()  # type: ignore[assignment]
    return figure


def said_direction(low: int, high: int, cues: Sequence[Cue], main: Quantity | None) -> Literal["up", "down", "stable"] | None:
    """The direction that the words of text[low:high] say: that of the cue nearest to the number."""
    at = main.start if main else low
    near = sorted(
        (abs(cue.start - at), cue.label) for cue in cues if low <= cue.start and cue.end <= high and cue.label in ("up", "down", "stable")
    )
    return near[0][1] if near else None  # type: ignore[return-value]
