"""Where a measure is said to stand without a number: "the indicator was red", "reoffending was below the national average", "rent loss was still high"."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.gates import holds
from extractors.indicators.figure import Figure
from extractors.indicators.groups import CuedSentence
from extractors.indicators.measures import unit_of
from extractors.indicators.statements import closing, openings, trimmed
from extractors.marked_words import MARKED
from extractors.number_words import WORDS
from extractors.quantities.reading import NIL_NOUNS, ORDINALS
from models.records import Direction

# These are for text in small letters: they look at every word of a sentence.
_RELATION = searched(
    r"\b(?:is|was|were|are|been|being|remain(?:s|ed|ing)?|stood|be|performing|performance|figures?|rates?|continue[sd]?\sto\sbe)\s(?:now\s|also\s|still\s|currently\s|slightly\s|well\s|just\s|significantly\s|consistently\s|already\s|far\s|much\s)*"
    r"(?P<word>below|above|in\sline\swith|better\sthan|worse\sthan|lower\sthan|higher\sthan|on\sa\spar\swith|comparable\s(?:to|with)|ahead\sof|behind|short\sof|exceeding|close\sto|similar\sto|within)\s"
    r"(?:the\s|its\s|their\s|our\s|both\s|that\sof\s|those\sof\s)*(?:[\w’'-]+\s){0,3}?(?:average|averages|national|nationally|england|regional|statistical|neighbours?|target|targets|floor|benchmark|standard|threshold|comparators?|family\sgroup|peer|similar\s(?:forces|authorities|councils)|budget|plan|trajectory|profile|previous\s(?:year|quarter)|last\s(?:year|quarter)|same\s(?:period|quarter|time))\b",
)
_MISSED = searched(
    r"\b(?:(?:had|has|have|was|were|is|are)\s)?(?:not\s(?:been\s)?(?:met|meeting|achieved|attained|reached|hit)|(?:did|does|do)\snot\s(?:meet|achieve|reach|hit)|failed\sto\s(?:meet|achieve|reach)|missed|narrowly\smissed|met|meets?|meeting|exceed(?:s|ed|ing)?|achiev(?:ed|ing)|surpassed|hit)\s(?:(?:the|its|their|our)\s)?(?:(?:[\w’'-]+\s){0,2}?(?:targets?|floor\sstandards?|threshold|trajectory)\b|(?<=missed\sthe\s)(?:plan|standard)\b)",
)
_TARGET_MISSED = searched(
    r"\b(?:targets?(?!\sdates?\b)|floor\sstandards?|thresholds?|kpis?|performance\sindicators?|indicators?|standards?)\b[^.;,]{0,60}?\b(?:was|were|is|are|been|being)\s(?:also\s|not\s|still\s|narrowly\s|all\s|both\s|being\s|fully\s|yet\s)*(?:missed|met|exceeded|achieved|attained|reached|hit)\b",
)
_TARGET_ALONE = re.compile(r"(?:the|this|that|these|both|our)\stargets?\s(?:had|has|have|was|were|is|are)\b", re.IGNORECASE)
# No relation is without one of the first, no target met or missed without one of each of the others
_COMPARED = (
    "below ", "above ", "in line with ", "better than ", "worse than ", "lower than ", "higher than ", "a par with ", "comparable ", "ahead of ",
    "behind ", "short of ", "exceeding ", "close to ", "similar to ", "within ",
)  # fmt: skip
_REACHED = ("met", "meet", "miss", "hit", "achiev", "attain", "reach", "exceed", "surpass")
_AIMED = ("target", "floor", "threshold", "trajectory", "missed the plan", "kpi", "indicator", "standard")
_LEVEL = searched(
    r"\b(?:is|was|were|are|remain(?:s|ed)?|stays?|stayed)\s(?:still\s|very\s|quite\s|too\s|also\s|now\s|[a-z]+ly\s){0,2}"
    r"(?:high|low)(?P<more>er)?\b(?!\s(?:priority|risk|quality|level|on|enough|cost|standard|speed|profile|up|down|than))",
)
STANDING_WORDS = MARKED.add(r"(?i:\A(?:high|low)|no\Z)")  # what tells of a measure's level, or that nothing was counted
_COMPARATOR_TAIL = re.compile(
    r"(?:\s(?:and|or|average|averages|figures?|statistical|neighbours?|neighbour|regional|national|england|rates?|levels?|targets?|year|quarter|period)\b)+",
    re.IGNORECASE,
)
_TO_TARGET = searched(r"\b(?:target|targets|floor|benchmark|threshold|average|averages)$", re.IGNORECASE)
# "asked whether the target was met", "a list of those that were below target"
_ASKED = searched(
    r"\b(?:how|whether|if|until|unless|once|ensure|any|those|why|where)\b[^.;,]{0,60}$|\b(?:indicators|kpis|measures)\s(?:which|that)\s$",
    re.IGNORECASE,
)
_WISHED = searched(r"\b(?:to|and|will|would|must|should|can|could|help)\s$", re.IGNORECASE)
_EARLIER = searched(r"\b(?:last|previous|same)\b", re.IGNORECASE)
_THAN: dict[str, Direction] = {"higher than": "up", "lower than": "down", "above": "up", "below": "down"}
_SUPERLATIVE = searched(
    r"\b(?:highest|lowest|best(?!\svalue)|worst|largest|smallest|second\shighest|second\slowest)\s(?:[\w’'-]+\s){0,3}?(?:levels?|rates?|numbers?(?!\sof\s(?:votes|councillors|members|speakers|applicants|nominations))|percentage|proportion|figures?|score|performance|caseloads?|turnover|average)\b",
    re.IGNORECASE,
)
_RANK = searched(
    rf"\bthe\s(?P<rank>{'|'.join(ORDINALS[1:])})\s(?:highest|lowest|best|worst|largest|smallest)\b"
)  # "the |fifth lowest rate"
_IS_THE = searched(
    r"\b(?:was|were|is|are|been|had|has|have|having|reach(?:ed|ing)?|achiev(?:ed|ing)|saw)\s(?:now\s|still\s|again\s)?(?:the|its|their|our)\s(?:\w+\s)?$",
    re.IGNORECASE,
)
_RAG = searched(
    r"\b(?:is|are|was|were|been|being|remain(?:s|ed|ing)?|rated|showing|shown|flagged|reported|turned|moved|moving|gone|went|brought|raised|lowered|dropped|risen|fallen|slipped|slipping|deteriorated|progressed|changed|upgraded|downgraded|graded|marked|assessed|rag|status|rating|in|to|as|at|now|both|all)\s(?:(?:both|all|now|still|as|at|up|down|back|currently|in|the|rated|rag[\s-]rated|from|to|red|amber|green|also|(?:being|been)|a|an)\s)*(?P<rag>red|amber|green)\b"
    r"(?!\s(?:space|belt|lane|flag|party|waste|bins?|lights?|infrastructure|road|paper|bag|bags|cross|line|lines|route|routes|book|energy|homes?|street|squirrels?|kite|and\s(?:blue|black|yellow|white|brown)|where|when\sit\s(?:is|scores|stands|falls)|if|team|hill|spaces|or\sblack))",
    re.IGNORECASE,
)
_SPOKEN_OF = searched(r"\b(?:on|about|of|for|regarding|at)\s(?:the|those|these|all|any)\s(?:\w+\s)?$", re.IGNORECASE)
_NONE_RATED = searched(
    r"\bno\s(?:actions|indicators|kpis|measures|risks|targets|milestones|projects)\s(?:were|are|is|was|had|have|remain)\b", re.IGNORECASE
)
# "Action 2.3 (supervision) – RED: the audit was late"
_RAG_LABELLED = re.compile(
    r"(?:Action|Area|Indicator|KPI|Measure|Milestone|Objective|Outcome|Priority|Recommendation|Risk|Strand|Theme|Workstream)s?\s[\w.]{1,6}(?:\s\([^()]{2,40}\))?(?:\s[–—-]|:)\s(?P<rag>(?i:red|amber|green))\b(?!\s[a-z])"
)
_RAG_NOUN = searched(
    r"\b(?P<rag>red|amber|green)[\s-](?:[\w’'-]+\s){0,3}?(?:rating|rated|marking|status|indicators?|kpis?|flagged)\b", re.IGNORECASE
)
_ALL_COLOURS = searched(
    r"\b(?:red|amber|green)(?:,\s?|\s?/\s?|\s)(?:red|amber|green),?(?:\s(?:and|or)\s|\s?/\s?|\s)(?:red|amber|green)[\s-]", re.IGNORECASE
)
_RATED_THING = searched(
    r"\b(?:indicators?|kpis?|measures?|targets?|rag|performance|rating|rated|status|milestones?|actions?|objectives?|priorit(?:y|ies)|workstreams?|projects?|programmes?|outcomes?|scorecard|dashboard|risks?)\b",
    re.IGNORECASE,
)
_TIME_BOUND = searched(
    r"\b(?:with)?in\s(?:time(?:scales?)?|target|(?:\d+|[a-z]+)\s(?:(?:working|calendar|school)\s)?(?:days?|weeks?|months?|hours?|minutes?))\b|\bon\stime\b",
    re.IGNORECASE,
)
_ONLY_WHEN = re.compile(r"\s(?:when|once|until|after)\b")
_CHANGES = (" fall ", " rise ", " drop ", " reduction ", " increase ", " decrease ", " decline ")
_NUMBER_OF = re.compile(r"(?:the\s)?numbers?\sof\b", re.IGNORECASE)
_THOSE_THAT = searched(r"\b(?:those|any|all|the)\s(?:[\w-]+\s){1,5}(?:that|which)\s$", re.IGNORECASE)
_REFERRED = re.compile(r"\sbe\s(?:\w+ly\s)?(?:referred|noted|reviewed|considered|reported|discussed)\b")
# "Repairs were Green and street lamps mended in time Red"
_AND_ALSO = re.compile(r"\sand\s(?P<name>[a-z][^,;.]{8,80}?)\s(?P<rag>Red|Amber|Green|RED|AMBER|GREEN)\b")
_LONGEST_RISK = 40  # characters of the name of a risk with its code
_RISK_CODE = searched(r"\b[A-Z]{1,4}\d{1,3}\b")  # "Roof (R4) had moved up to red"
_RATING_MOVED = re.compile(r"(?:moved|moving|gone|went)\s(?:(?P<up>up)|down)\s", re.IGNORECASE)
_RATED_END = re.compile(
    r"[,.;)]|\s(?:at|in|for|this|again|but|and|because|due|when|since|as|despite|on|after|following)\b|$", re.IGNORECASE
)
_MOVED_TO_RATING = re.compile(
    r"(?!(?:He|She|They|We|It|The\s(?:meeting|discussion|committee|board))\s)[A-Z][\w’'&-]*(?:\s[\w’'&-]+){0,4}?\s(?:(?:had|has|have|was|were)\s)?(?:also\s|now\s|again\s)?(?:moved|gone|went|slipped|risen|rose|dropped|fallen|fell|come|came|changed|turned|improved|worsened|downgraded|upgraded)\s(?:(?:up|down|back)\s)?(?:from\s(?i:red|amber|green)\s)?(?:to\s)?(?i:red|amber|green)\b"
)
# "The survey |is still at amber|"; "the lights were at red" tells of a lamp
_IS_AT = re.compile(
    r"(?:is|are|was|were|remain(?:s|ed)?)\s(?:(?:still|now|currently|also|all|both)\s)*at\s(?:red|amber|green)$", re.IGNORECASE
)
_LAMPS = searched(r"\b(?:lights?|signals?|lamps?|crossings?)\b", re.IGNORECASE)
_RATED_BY = re.compile(r"(?:show|rated|flagged|rag\b|graded|marked)", re.IGNORECASE)  # what else would be "showing as red"
_RATED_FOR = re.compile(r"\sfor\s(?:the\s)?(?:\w+\s){1,2}(?:quarters?|months?|periods?|reports?|meetings?|year)\b", re.IGNORECASE)
_OF_WHAT = re.compile(r"\s(?:(?:of|in|for|at|on|to|among)\s(?:[\w’'-]+\s){1,5})?")
_NO_BEFORE = searched(r"\bno\s(?:(?!(?:longer|further)\b)[\w’'-]+\s){0,2}$", re.IGNORECASE)
_AND_NUMBER = searched(rf",?\s(?:and|but)\s(?:only\s)?(?:{WORDS}\b|\d)")
# "3 thefts, 1 burglary (shed) and |no vehicle crime"
_AFTER_COUNT = searched(rf"(?:\b\d+|\b{WORDS})\s(?:[a-z][\w’'-]*\s?){{1,4}}(?:\([^()]{{1,24}}\))?(?:,\s(?:and\s)?|\sand\s)$", re.IGNORECASE)
_THERE_WERE = searched(r"\bthere\s(?:(?:has|had|have)\s(?:also\s)?been|were|was|are)\s(?:also\s|still\s)?$", re.IGNORECASE)
_NONE_SINCE = re.compile(
    r"[.,;]?$|[.,;]|\s(?:(?:had|have|has|were|was)\s(?:been\s)?(?:reported|recorded|received|logged|notified|upheld)|since|this|during|in|reported|recorded|received|to\sreport)\b"
)
_TRAVEL = searched(
    r"\b(?P<way>upwards?|downwards?|positive|negative|improving|declining|worsening|stable|rising|falling|increasing|decreasing)\s(?:direction\sof\stravel|trend|trajectory)\b",
    re.IGNORECASE,
)
_TRAVEL_WAYS: dict[str, Direction] = {
    "upward": "up", "upwards": "up", "rising": "up", "increasing": "up", "downward": "down", "downwards": "down", "falling": "down", "decreasing": "down",
    "declining": "down", "stable": "stable",
}  # fmt: skip


def unit_rated(name: str) -> str | None:
    """The unit of what is rated without a value: a share where the name says so or bounds a time, "repairs done in 28 days"."""
    return "percent" if _TIME_BOUND.search(name) and not _NUMBER_OF.match(name) else unit_of(name)


def find_standings(sentence: CuedSentence) -> list[Figure]:
    """The statements of a sentence that rate, compare or rank a measure without a number; they may overlap."""
    labels = sentence.tells
    measured = "measure" in labels or "rate" in labels
    found: list[Figure] = []
    if "rag" in labels:
        found += _rag_statements(sentence)
    if measured and "travel" in labels:
        found += _travels(sentence)
    if "comparator" in labels or "target" in labels or "earlier" in labels:
        found += _relations(sentence)
    if measured:
        said = sentence.said[sentence.start : sentence.end]
        if " high" in said or " low" in said:
            found += _levels(sentence)
        if "no " in said:
            found += _nothing(sentence)
        if "superlative" in labels:
            found += _superlatives(sentence)
    return found


def _superlatives(sentence: CuedSentence) -> list[Figure]:
    """ "The lowest rate in the county", with the rank where one is told."""
    text, start, end = sentence.text, sentence.start, sentence.end
    found = [
        _stretch(sentence, start, end, match.span(), rule="trend-superlative")
        for match in _SUPERLATIVE.finditer(text, start, end)
        if _IS_THE.search(text, start, match.start())
    ]
    for figure in found:
        if ranked := _RANK.search(sentence.said, figure.start, figure.end):
            figure.value, figure.unit = float(ORDINALS.index(ranked["rank"]) + 1), "rank"
    return found


def _stretch(sentence: CuedSentence, start: int, end: int, match: tuple[int, int], *, rule: str) -> Figure:
    """The statement around the words at `match` in the part [start, end) of a sentence, far enough to the left to hold the measure that it is about."""
    text, said, cues = sentence.text, sentence.said, sentence.cues
    first, last = match
    places = openings(said, start, first)
    named = [cue.start for cue in cues if cue.label in ("measure", "rate") and cue.start < last]
    low = next((place for place in places[:4] if any(place <= at for at in named)), places[0])
    in_brackets = text.count(")", low - 2, first) > text.count("(", low, first)
    if in_brackets and (bracket := text.rfind("(", start, low)) >= 0:
        low = next((place for place in places if place < bracket), low)  # "Action 2.4 (audits) |remains Amber"
    low, high = trimmed(text, said, low, closing(said, last, end))
    return Figure(min(low, first), max(high, last), rule)


_RATED_ONES = searched(r"\b(?:indicators|measures|kpis|KPIs|targets|actions|those)\s(?:which\swere\s|that\swere\s)?$")


def _rag_statements(sentence: CuedSentence) -> list[Figure]:
    text, start, end, cues = sentence.text, sentence.start, sentence.end, sentence.cues
    found = []
    matches = list(_RAG.finditer(text, start, end))
    sentence_start, sentence_end = start, end
    for match, following in zip(matches, [*matches[1:], None], strict=False):
        joint = text.rfind(" and ", match.end(), following.start()) if following else -1
        begin, end = start, joint if joint >= 0 else sentence_end  # "2.4 remains Amber| and 5.1 has slipped to Red"
        start = joint + len(" and ") if joint >= 0 else start
        if _THOSE_THAT.search(text, max(begin, match.start() - 60), match.start()):
            continue  # "the work done on those measures that were rated red"
        if match.group().startswith("rated") and _RATED_ONES.search(text, begin, match.start()):
            continue  # "went through the indicators rated red"
        if _ONLY_WHEN.match(text, match.end(), end) and text.endswith(" only ", begin, match.start()):
            continue  # "an action was only turned green when it had been audited"
        if text.endswith(_CHANGES, begin, match.start()) and match.group()[:3].lower() == "in ":
            continue  # "welcomed the fall in red actions"
        if text.find(" how many ", begin, match.start()) >= 0:
            continue  # "asked how many of them had been red for a year"
        figure = _stretch(sentence, begin, end, match.span(), rule="trend-rag")
        measured = any(cue.label in ("measure", "rate") and figure.start <= cue.start < match.start() for cue in cues)
        if (
            _RATED_THING.search(text, figure.start, figure.end)
            or _RISK_CODE.search(text, begin, figure.end)
            or ((measured or _RATED_BY.match(match.group())) and _RATED_END.match(text, match.end(), end))
            or _RATED_FOR.match(text, match.end(), end)
            or _is_subject_moved(text, begin, match, end)
            or (_IS_AT.match(match.group()) and _RATED_END.match(text, match.end(), end) and not _LAMPS.search(text, begin, match.start()))
        ):
            figure.rag = match["rag"].lower()  # type: ignore[assignment]
            figure.unit = unit_rated(text[figure.start : match.start()])
            if _NONE_RATED.search(text, figure.start, match.start() + 4):
                figure.value, figure.unit = 0, "count"
            if text[figure.start - 2 : figure.start - 1] == ")" and figure.start - begin <= _LONGEST_RISK:
                figure.start = begin
            if moved := _RATING_MOVED.match(match.group()):
                figure.direction = "up" if moved["up"] else "down"
            if also := _AND_ALSO.match(text, match.end(), figure.end):
                figure.end = match.end()
                found.append(_rated(also.start("name"), also.end("rag"), "trend-rag", also))
            found.append(figure)
    start, end = sentence_start, sentence_end
    if not found and (labelled := _RAG_LABELLED.match(text, start, end)):
        found.append(Figure(start, labelled.end(), "trend-rag", rag=labelled["rag"].lower()))  # type: ignore[arg-type]
    for match in _RAG_NOUN.finditer(text, start, end):
        if _SPOKEN_OF.search(text, max(start, match.start() - 30), match.start()) or _REFERRED.search(text, match.end(), end):
            continue  # "a note on the four red-rated actions"
        if _ALL_COLOURS.search(text, max(start, match.start() - 24), match.end()):
            continue  # "were given a green, amber or red rating"
        if text[end - 1] == ":" or text.endswith(("each ", "every ", "any "), start, match.start()) or match.group().endswith("ors"):
            continue  # "the trend of each red indicator", "red indicators were discussed"
        figure = _stretch(sentence, start, end, match.span(), rule="trend-rag-noun")
        figure.rag = match["rag"].lower()  # type: ignore[assignment]
        found.append(figure)
    return found


def _is_subject_moved(text: str, start: int, rated: re.Match[str], end: int) -> bool:
    """Whether what opens a sentence is said to have gone to the rating, whatever it is: "Fraud had moved from amber to red"."""
    named = _MOVED_TO_RATING.match(text, start, end)
    return named is not None and named.end() == rated.end() and _RATED_END.match(text, rated.end(), end) is not None


def _rated(start: int, end: int, rule: str, match: re.Match[str]) -> Figure:
    return Figure(start, end, rule, unit=unit_rated(match["name"]), rag=match["rag"].lower())  # type: ignore[arg-type]


def _relations(sentence: CuedSentence) -> list[Figure]:
    """ "Below the national average", "the target was missed"."""
    text, start, end, cues = sentence.text, sentence.start, sentence.end, sentence.cues
    said = sentence.said[start:end]
    found = []
    compared, aimed = holds(said, _COMPARED), holds(said, _REACHED) and holds(said, _AIMED)
    for pattern, rule, possible in (
        (_RELATION, "trend-relation", compared),
        (_MISSED, "trend-target", aimed),
        (_TARGET_MISSED, "trend-target-missed", aimed),
    ):
        for match in pattern.finditer(sentence.said, start, end) if possible else ():
            first, last = match.span()
            if rule == "trend-target" and _WISHED.search(text, max(start, first - 12), first):
                continue  # "worked to meet this target"
            stop = last if text.startswith(" and ", last) else end
            figure = _stretch(sentence, start, stop, (first, last), rule=rule)
            subject = text[figure.start : last if rule == "trend-target-missed" else first]
            named = any(cue.label in ("measure", "rate") and figure.start <= cue.start < figure.end for cue in cues)
            measured = bool(_TO_TARGET.search(match.group())) and len(subject.split()) > 1
            if rule == "trend-target-missed" and _TARGET_ALONE.match(text, figure.start, last):
                continue  # "The target had been met": of what is told before
            if not (named or measured or _RATED_THING.search(subject)) or _ASKED.search(text, max(start, figure.start - 30), first):
                continue
            if rule == "trend-relation":
                tail = _COMPARATOR_TAIL.match(text, last)
                beside = text[match.end("word") : tail.end() if tail else last].strip().removeprefix("the ")
                figure.comparator = beside.removesuffix(" and").removesuffix(" or")
                if _EARLIER.search(match.group()):
                    figure.direction = _THAN.get(match["word"])
            found.append(figure)
    return found


def _levels(sentence: CuedSentence) -> list[Figure]:
    """ "Rent loss was still high", "take-up of the scheme remained low": a measure right before, and no number."""
    text, start, end, cues = sentence.text, sentence.start, sentence.end, sentence.cues
    found: list[Figure] = []
    for match in _LEVEL.finditer(sentence.said, start, end):
        first, last = match.span()
        if any(cue.label in ("measure", "rate") and cue.end <= first and _OF_WHAT.fullmatch(text, cue.end, first) for cue in cues):
            found.append(_stretch(sentence, start, end, (first, last), rule="trend-level"))
            if match["more"]:
                found[-1].direction = "up" if match.group().endswith("higher") else "down"
    return found


def _nothing(sentence: CuedSentence) -> list[Figure]:
    """ "No reportable accidents", "there had been no never events": nothing was counted of what is better low."""
    text, said, start, end, cues = sentence.text, sentence.said, sentence.start, sentence.end, sentence.cues
    found: list[Figure] = []
    for cue in cues:
        if cue.label != "measure" or said[cue.start : cue.end].split()[-1] not in NIL_NOUNS:
            continue
        no = _NO_BEFORE.search(text, max(start, cue.start - 40), cue.start)
        if no is None:
            continue
        there = _THERE_WERE.search(text, max(start, no.start() - 24), no.start())
        heads = (
            no.start() == start
            or text.endswith(" that ", start, no.start())
            or _AFTER_COUNT.search(text, max(start, no.start() - 48), no.start())
        )
        if there or (heads and _NONE_SINCE.match(text, cue.end, end)):
            high = closing(said, cue.end, end)
            joint = _AND_NUMBER.search(text, cue.end, high)
            low, high = trimmed(text, said, there.start() if there else no.start(), joint.start() if joint else high)
            found.append(Figure(min(low, no.start()), max(high, cue.end), "figure-none", value=0, unit="count"))
    return found


def _travels(sentence: CuedSentence) -> list[Figure]:
    """ "Showing a downward direction of travel", "on an improving trend"."""
    text, start, end, cues = sentence.text, sentence.start, sentence.end, sentence.cues
    found = []
    for match in _TRAVEL.finditer(text, start, end):
        if not any(cue.label in ("measure", "rate") and cue.start < match.start() for cue in cues):
            continue
        figure = _stretch(sentence, start, end, match.span(), rule="trend-travel")
        no_longer = text.endswith(
            ("no longer on a ", "no longer on an ", "no longer showing a ", "no longer shows a "), start, match.start("way")
        )
        figure.direction = None if no_longer else _TRAVEL_WAYS.get(match["way"].lower())
        found.append(figure)
    return found
