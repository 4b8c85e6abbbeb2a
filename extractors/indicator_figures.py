"""Statements with a number in running text: "turnover was 9% against a target of 12%", "compliments were down from 20 to 14".

A figure stands only where the words say that something is measured: a percentage or rate nearly always does, a sum of money only beside words of account
(overspend, balance, outturn), a length of time only as an average or a wait, a count only where a service's people, cases or events are counted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.clauses import closing, openings, trimmed
from extractors.figure import Figure
from extractors.indicator_roles import ABOUT, Cue, Group, group_quantities
from extractors.quantities import Quantity
from models.records import Direction, Rag

_LENGTHS = frozenset(
    {"days", "weeks", "months", "years", "hours", "minutes", "seconds", "miles", "km", "kg", "mph", "tonnes", "kwh", "mwh"}
)
_STOP = (
    r"(?:were|was|had|have|has|is|are|of|in|for|to|on|at|from|with|which|who|that|by|been|between|across|during|since|per|the|this|these|compared|being|"
    r"will|would|not|out|as|so|but|than|when|under|over|within|while|there|it)\b"
)
_NOUN = re.compile(rf"\s?((?:(?!{_STOP})[\w’'&/-]+\s?){{1,7}})", re.IGNORECASE)
_EXISTS = re.compile(
    rf"(?:\bthere\s(?:were|was|are|is|had|has|have|remain|remained)\s|\btotal\sof\s|\btotall?ing\s|\btotal(?:\sis|\swas)?:?\s"
    rf"|\bnumber\sof\s[\w\s’'-]{{3,60}}\s(?:was|is|were|stood\sat|had\sbeen|has\sbeen|at)\s)(?:currently\s|now\s|still\s|also\s|only\s|already\s|been\s)*{ABOUT}$",
    re.IGNORECASE,
)
_ACTIVITY = (
    r"(?:receiv|record|issu|deliver|complet|approv|process|reach|attract|help|support|logg|investigat|sold|sell|borrow|serv|treat|answer|handl|clos|open|"
    r"register|report|collect|clear|plant|repair|rehous|adopt|match|book|respond|return|visit|attend|submit|undertak|undertook|held|made|carried\sout|"
    r"took\splace|taken\splace|occurr|sent|distribut|award|start|screen|vaccinat|recruit|train|refer|accept|reject|resolv|detect|arrest|charg|prosecut|"
    r"convict|caution|seiz|stolen|damag|injur|kill|sign|enrol|join|creat|generat|built|assess|review|inspect|audit|upheld|achiev|saved|outstanding|waiting|"
    r"active|identified|removed|installed|presented\swith)\w*"
)
_DONE_AFTER = re.compile(
    rf"\s(?:(?!(?:which|who|that|and|but)\b)[\w’'&/-]+\s){{0,8}}?(?:(?:had|have|has|were|was|are|is)\s(?:also\s|now\s|already\s|been\s|being\s|fully\s)*)?{_ACTIVITY}\b",
    re.IGNORECASE,
)
_DOES_BEFORE = re.compile(rf"\b{_ACTIVITY}\s(?:(?:in|by|to|out|over|for|from|of)\s)?(?:been\s)?(?:a\stotal\sof\s)?{ABOUT}$", re.IGNORECASE)
_SHARE_AFTER = re.compile(
    r"\s(?:of\s(?:these|them|those|which|whom|the)|had|were|was|have|are|is|received|held|completed)\b", re.IGNORECASE
)
_SPEAKS = re.compile(
    r"\s(?:[\w’'-]+\s){0,4}?(?:spoke|asked|addressed|raised|expressed|thanked|(?:were|was|being|are)\spresent|in\sattendance|left\sthe|joined\sthe\smeeting|"
    r"declared|proposed|seconded|voted|attended\sthe\smeeting|sent\sapolog|queried|commented|suggested|objected)\b",
    re.IGNORECASE,
)
_PERCENT_DECIDED = re.compile(
    r"\b(?:vat|interest\srate|discount|majority|council\stax\sby|pay\s(?:award|rise|increase)|quorum|sliding|cil|retention|deposit\sof|(?:to\s)?fund\s|match\sfunding)\b",
    re.IGNORECASE,
)
_LENGTH_MEASURED = re.compile(
    r"\b(?:average|averag\w+|mean|median|took|taken|takes|taking|wait(?:s|ed|ing)?|longest|shortest|turnaround|duration|speed)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_SURE_ACCOUNT = re.compile(
    r"\b(?:over|under)spen|\bbalance|\bto\sdate\b|\boutturn\b|\bvariance\b|\balready\b|\bdeficit\b|\bshortfall\b|[bc]/f|\b(?:net|total)?\s?income\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"\b(?:if|in\sexcess\sof|more\sthan\sor\sequal|not\sexceeding|limit\sof|up\sto\sa\smaximum)\b", re.IGNORECASE)
_RAG_WORD = re.compile(r"\b(red|amber|green)\b", re.IGNORECASE)
_RAG_COUNT = re.compile(
    r"\s?(?:(?:[\w’'-]+\s){0,6}?(?:(?:were|was|are|is|being|rated|as|at|on|showing|RAG[\s-]rated)\s){1,3}|(?:[\w’'-]+\s){0,2}?(?:rated\s)?)\(?(?P<rag>red|amber|green)\b"
    r"(?!\s(?:space|belt|lane|flag|party|waste|bin|bins|lights?|infrastructure|road|paper|bag|bags))",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r",?\s?\(?(?:which\s(?:is|was|were|are|had\sbeen)\s(?:an?\s|all\s|both\s|slightly\s|well\s|just\s|significantly\s|still\s|now\s|also\s)*)?"
    r"(?:below|above|against|compared|up\sfrom|down\sfrom|in\sline\swith|better\sthan|worse\sthan|lower\sthan|higher\sthan|(?:an?\s)?(?:increase|decrease|improvement|reduction|rise|fall|drop)\b"
    r"|the\ssame\sas|excluding|including\s|on\starget|ahead\sof|short\sof|exceeding|rag\b|rated|red\b|amber\b|green\b)",
    re.IGNORECASE,
)
_JOINT = re.compile(
    r"(?:[;,]\s|\s)(?:(?:and|but|with|while|whilst|plus|or|of\swhich|whereas)\s)?(?:(?:there|which|these|the|a|an|of|only|just|over|about|around|approximately|some|another|further|had|were|was|been|total)\s)*$",
    re.IGNORECASE,
)
_DANGLING = re.compile(
    r"(?:projected|standing|currently|at|rising|falling|down|up|from|estimated|forecast|reaching|totalling|leaving|giving|equating|equivalent|now|of|by|to)\s",
    re.IGNORECASE,
)
_LABEL_BEFORE = re.compile(r"(?:^|[.;,:•(]\s|\s[–—-]\s)?(?P<label>[A-Za-z][^\d.;,:–—]{2,70}?)\s?(?:[:=–—-]|\s[x×])\s?$")
_CODE_BEFORE = re.compile(r"\b(?P<code>[A-Z]{1,6}\s?\d{1,4}[a-z]?)\s?[:–—-]\s$")
_STANDS = re.compile(
    rf"(?:\b(?:is|was|were|are|at|numbered|numbers|averaged|totalled|totalling|reached|stands|stood|now|to|of|had|has|have)|[:=–—-]|\s[x×])\s?{ABOUT}$",
    re.IGNORECASE,
)
_OF_THE = re.compile(r"\b(?:of|out\sof|from)\s(?:the|these|those|its|our)\s$", re.IGNORECASE)
_UP_DOWN_BEFORE = re.compile(rf"\b(?P<way>up|down)\s(?:by\s)?{ABOUT}$", re.IGNORECASE)
_UP_DOWN_AFTER = re.compile(r"\s(?:(?P<up>up|more|higher|above)|(?P<down>down|fewer|less|lower|below))\b", re.IGNORECASE)
_PLANNED = re.compile(r"\bnext\s(?:financial\s)?year|\bproposed\sbudget|\bdraft\sbudget|\bwould\sbe\sneeded", re.IGNORECASE)
_LABELLED = re.compile(r"\b[A-Z][\w’'-]*\s$")


@dataclass(frozen=True, slots=True)
class _Sentence:
    text: str
    start: int
    end: int
    cues: Sequence[Cue]

    def labels(self, low: int, high: int) -> set[str]:
        return {cue.label for cue in self.cues if low <= cue.start and cue.end <= high}


def find_figures(text: str, start: int, end: int, quantities: Sequence[Quantity], cues: Sequence[Cue]) -> list[Figure]:
    """The figures that the sentence text[start:end] states with a number."""
    sentence = _Sentence(text, start, end, cues)
    measured = [
        quantity
        for quantity in quantities
        if quantity.unit not in _LENGTHS or _LENGTH_MEASURED.search(text, start, quantity.start) or _is_target(text, start, quantity)
    ]
    groups = group_quantities(text, start, end, measured)
    figures: list[Figure] = []
    floor = start
    rejected: tuple[Group, int] | None = None
    for index, group in enumerate(groups):
        ceiling = groups[index + 1].first.start if index + 1 < len(groups) else end
        low, high = _span(sentence, floor, group, ceiling)
        rule = _rule(sentence, low, high, group, accepted=bool(figures))
        if rule:
            if rejected and rule in ("figure-count", "figure-activity") and _is_list(text, rejected[0].last.end, group.first.start):
                figures.append(
                    _figure(sentence, rejected[0].first.start, rejected[1], "figure-shared-noun", rejected[0])
                )  # the "two serious" of "two serious and four slight injuries"
            figures.append(_figure(sentence, low, high, rule, group))
        rejected = None if rule else (group, high)
        floor = max(group.last.end, min(high, ceiling))
    return figures


def _is_target(text: str, start: int, quantity: Quantity) -> bool:
    return bool(
        re.search(r"\b(?:target|floor|standard)\b[^.;]{0,20}$", text[max(start, quantity.start - 40) : quantity.start], re.IGNORECASE)
    )


def _is_list(text: str, low: int, high: int) -> bool:
    return bool(re.fullmatch(r"(?:\s[\w-]+){1,3}(?:,|\sand)\s", text[low:high]))


def _span(sentence: _Sentence, floor: int, group: Group, ceiling: int) -> tuple[int, int]:
    """Where the group's statement begins and ends: no further left than `floor`, no further right than the next group's number."""
    text = sentence.text
    high = _end(sentence, group, ceiling)
    places = openings(text, floor, group.first.start)
    low = places[0]
    for place in places[1:4]:
        if _names_measure(sentence, low, high, group) and not _DANGLING.match(text, low, group.first.start):
            break
        low = place
    low, high = trimmed(text, low, high)
    if (label := _LABEL_BEFORE.search(text, floor, low)) and low == group.first.start:
        low = label.start("label")  # "Theft: 4", "Burglary – 2 incidents"
    if code := _CODE_BEFORE.search(text, floor, low):
        low = code.start("code")
    if text[high : high + 1] == ")" and text.count("(", low, high) > text.count(")", low, high):
        high += 1
    return low, high


def _end(sentence: _Sentence, group: Group, ceiling: int) -> int:
    text, at = sentence.text, group.last.end
    high = closing(text, at, sentence.end)
    if high < ceiling and (more := _GOES_ON.match(text, high, sentence.end)):
        further = closing(text, more.end(), sentence.end)
        if further <= ceiling:
            high = further + (1 if text[further : further + 1] == ")" else 0)
    return high if high <= ceiling and ceiling == sentence.end else min(high, _before_next(text, at, ceiling, sentence.end))


def _before_next(text: str, at: int, ceiling: int, end: int) -> int:
    """The joint before the next statement's number: ", and there were", " with over", " and "."""
    if ceiling == end:
        return end
    joint = _JOINT.search(text, at, ceiling)
    stop = joint.start() if joint else ceiling
    places = [text.rfind(mark, at, ceiling) for mark in ("; ", ", ", " and ", " with ", " of which ")]
    return min([stop, *(place for place in places[:1] if place >= at), *(place for place in [max(places[1:])] if place >= at)])


def _names_measure(sentence: _Sentence, low: int, high: int, group: Group) -> bool:
    """Whether text[low:high] says what is counted: a word of the measures' or the accounts' vocabulary, or for a count the noun that follows."""
    labels = sentence.labels(low, high)
    if group.first.unit in ("gbp", "eur"):
        return bool(labels & {"account", "rate"})
    if labels & {"measure", "account", "rate"}:
        return True
    return group.first.plain and bool(_NOUN.match(sentence.text, group.first.end, high))


def _rule(sentence: _Sentence, low: int, high: int, group: Group, *, accepted: bool) -> str | None:
    """The id of the rule by which the statement text[low:high] counts, or None where nothing of a service is measured."""
    unit = next((member.unit for _, member in group.members if not member.plain), "count")
    labels = sentence.labels(low, high)
    said = sentence.text[low:high]
    if unit in ("percent", "percentage_points"):
        return None if _PERCENT_DECIDED.search(said) else "figure-percent"
    if unit in ("gbp", "eur"):
        refused = (
            "account" not in labels
            or _CONDITION.search(said)
            or _PLANNED.search(said)
            or ("decided" in labels and not _SURE_ACCOUNT.search(said))
        )
        return None if refused else "figure-money"
    if unit.startswith(("rate_per", "per_")):
        return "figure-rate"
    if unit == "rank":
        return "figure-rank"
    if unit in _LENGTHS or unit == "fte":
        return "figure-length"
    if len(group.members) > 1 and labels & {"measure", "up", "down", "rate", "target"}:
        return "figure-compared"
    return _count_rule(sentence, low, high, group.first, labels, accepted=accepted)


def _count_rule(sentence: _Sentence, low: int, high: int, quantity: Quantity, labels: set[str], *, accepted: bool) -> str | None:
    text = sentence.text
    if "rag" in labels and _RAG_COUNT.match(text, quantity.end, high):
        return "figure-tally"
    noun = _NOUN.match(text, quantity.end, high)
    head = noun[1].split()[-1].lower() if noun else ""
    head_end = noun.start(1) + len(noun[1].rstrip()) if noun else quantity.end
    near = [cue for cue in sentence.cues if quantity.end <= cue.start and cue.end <= head_end]
    measured = any(cue.label == "measure" for cue in near)
    uncounted = any(cue.label == "uncounted" and cue.end == head_end for cue in near)
    before = text[low : quantity.start]
    if _SPEAKS.match(text, quantity.end, sentence.end) or (
        uncounted and not any(cue.label == "measure" and cue.end == head_end for cue in near)
    ):
        return None
    if quantity.spelled and quantity.value == 1 and not (accepted and measured):
        return None
    if _OF_THE.search(before):
        return None  # the "24" of "of the 24 indicators"
    subject = [cue for cue in sentence.cues if cue.label == "measure" and low <= cue.start and cue.end <= quantity.start]
    if subject and not noun and (_STANDS.search(before) or subject[-1].end >= quantity.start - 2):
        return "figure-listed"
    if not quantity.spelled and quantity.value <= 20 and _LABELLED.search(before) and len(before.split()) > 1:
        if not subject or subject[-1].end != quantity.start - 1:
            return None  # the "2" of "the Scope 2 works"
    frame = bool(_EXISTS.search(before) or _DONE_AFTER.match(text, quantity.end, high) or _DOES_BEFORE.search(before))
    if measured and (frame or not quantity.spelled or quantity.value > 3):
        return "figure-count"
    if frame and noun and head.endswith("s") and not (quantity.spelled and quantity.value < 4):
        return "figure-activity"
    if "rate" in labels and not uncounted and not quantity.spelled:
        return "figure-number-of"
    if accepted and (frame or _SHARE_AFTER.match(text, quantity.end, high)):
        return "figure-share"
    if quantity.denominator and labels & {"measure", "target", "rag"}:
        return "figure-share"
    return None


def _figure(sentence: _Sentence, low: int, high: int, rule: str, group: Group) -> Figure:
    figure = Figure(min(low, group.first.start), max(high, group.last.end), rule)
    stated = group.of("value") or group.of("comparator")
    main = stated or group.of("change") or (None if group.of("target") or group.of("floor") else group.first)
    figure.unit = next(
        (quantity.unit for role, quantity in group.members if not quantity.plain and (role != "change" or quantity is main)), "count"
    )
    if main:
        figure.value, figure.value_high = main.value, main.high
        if not main.plain:
            figure.unit = main.unit
        if main.unit == "percent":
            figure.numerator, figure.denominator = main.numerator, main.denominator
    for role, quantity in group.members:
        if quantity is not main and role in ("previous", "target", "floor"):
            setattr(figure, role, quantity.value)
    figure.direction = _said_direction(sentence, figure.start, figure.end, group, main)
    if rule != "figure-money" and (rag := _RAG_WORD.search(sentence.text, figure.start, figure.end)):
        figure.rag = _as_rag(rag[1])
    return figure


def _as_rag(word: str) -> Rag:
    return "red" if word.lower() == "red" else "amber" if word.lower() == "amber" else "green"


def _said_direction(sentence: _Sentence, low: int, high: int, group: Group, main: Quantity | None) -> Direction | None:
    """The direction that the words of the statement say: that of the cue nearest to the number."""
    at = main.start if main else low
    changes = [quantity for role, quantity in group.members if role == "change"]
    for quantity in changes:
        if before := _UP_DOWN_BEFORE.search(sentence.text, low, quantity.start):
            return "up" if before["way"].lower() == "up" else "down"
        if after := _UP_DOWN_AFTER.match(sentence.text, quantity.end):
            return "up" if after["up"] else "down"
    ways: dict[str, Direction] = {"up": "up", "down": "down", "stable": "stable"}
    near = [(abs(cue.start - at), ways[cue.label]) for cue in sentence.cues if low <= cue.start and cue.end <= high and cue.label in ways]
    return min(near)[1] if near else None
